import { queryOptions } from '@tanstack/react-query';
import type { ImportId } from '../../../shared/model/ids.ts';
import type { Api } from '../../lib/api.ts';

/** Every import ever made, newest first, undone ones included. */
export function pastImports(api: Api) {
  return queryOptions({ queryKey: ['imports', 'list'], queryFn: () => api.imports.list({}) });
}

/** What one import did. */
export function importReport(api: Api, id: ImportId) {
  return queryOptions({ queryKey: ['imports', 'report', id], queryFn: () => api.imports.report({ id }) });
}
