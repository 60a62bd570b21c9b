import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { announce } from '../../lib/announce.ts';
import { useApi } from '../../lib/api-context.tsx';
import { useKithEvents } from '../../lib/events.tsx';
import { setOffers, useOffers } from '../../lib/offers.ts';
import { say } from '../../lib/toasts.ts';
import { type ImportFlow, NEW_FLOW } from './import-flow.ts';
import { type ImportRun, importRun } from './import-run.ts';
import { milestone } from './progress-view.ts';

const FLOW_KEY = ['import-flow'];

/** The import at hand and what moves it on; lives on while the user looks at another screen. */
export function useImportRun(): { readonly flow: ImportFlow; readonly run: ImportRun } {
  const api = useApi();
  const cache = useQueryClient();
  const { data: flow } = useQuery({
    queryKey: FLOW_KEY,
    queryFn: () => NEW_FLOW,
    initialData: NEW_FLOW,
    // never read anew: what else goes stale, such as after a restore, does not stop an import
    enabled: false,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const run = importRun(api.imports, {
    get: () => cache.getQueryData<ImportFlow>(FLOW_KEY) ?? NEW_FLOW,
    set: (next) => void cache.setQueryData(FLOW_KEY, next),
  });
  const offers = useOffers();
  useEffect(() => {
    if (offers.length === 0) return;
    setOffers([]);
    run.dispatch({ type: 'offered', offers });
  }, [offers, run]);
  useKithEvents((event) => {
    if (event.type !== 'import-progress') return;
    const { stage } = flow;
    const before = stage.at === 'reading' || stage.at === 'saving' ? stage.progress : null;
    const news = milestone(before, event.progress);
    if (news !== null) announce(news);
    run.dispatch({ type: 'progressed', progress: event.progress });
  });
  const accept = async () => {
    await run.accept();
    const isElsewhere = !window.location.hash.startsWith('#/import');
    if (isElsewhere && isReported(cache.getQueryData<ImportFlow>(FLOW_KEY))) say('Your notebook is up to date.');
  };
  return { flow, run: { ...run, accept } };
}

function isReported(flow: ImportFlow | undefined): boolean {
  return flow?.stage.at === 'report';
}
