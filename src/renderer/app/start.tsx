import { useQuery } from '@tanstack/react-query';
import { Redirect } from 'wouter';
import { useApi } from '../lib/api-context.tsx';
import { queries } from '../lib/queries.ts';

/** Where Kith opens: the welcome for a newcomer without archives, Today for everyone else. */
export function Start() {
  const api = useApi();
  const settings = useQuery(queries.settings(api));
  const counts = useQuery(queries.counts(api));
  // Today says for itself what could not be read.
  if (settings.isError || counts.isError) return <Redirect to="/today" replace />;
  if (!settings.data || !counts.data) return null;
  const isNew = !settings.data.onboarded && counts.data.imports === 0 && counts.data.people === 0;
  return <Redirect to={isNew ? '/welcome' : '/today'} replace />;
}
