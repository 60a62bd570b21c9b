import { expect, test } from 'vitest';
import type { ImportReport } from '../../../shared/model/import.ts';
import { KithError } from '../../lib/api.ts';
import { type ImportFlow, NEW_FLOW } from './import-flow.ts';
import { importRun } from './import-run.ts';

const archive = { id: 'a', name: 'Complete_LinkedInDataExport.zip' };
const report = { id: 1, source: 'linkedin' } as unknown as ImportReport;

function running(answers: Partial<Record<'preview' | 'commit', () => Promise<ImportReport>>>) {
  let flow: ImportFlow = NEW_FLOW;
  const calls: string[] = [];
  const note =
    (name: 'preview' | 'commit') =>
    ({ offer }: { offer: string }) => {
      calls.push(`${name} ${offer}`);
      return answers[name]?.() ?? Promise.resolve(report);
    };
  const run = importRun(
    {
      choose: () => Promise.resolve([archive]),
      preview: note('preview'),
      commit: note('commit'),
      cancel: () => {
        calls.push('cancel');
        return Promise.resolve(null);
      },
    },
    {
      get: () => flow,
      set: (next) => {
        flow = next;
      },
    },
  );
  return { run, calls, stage: () => flow.stage };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

test('a chosen archive is read at once and imported only when accepted', async () => {
  const { run, calls, stage } = running({});
  await run.choose();
  await settled();
  expect(stage().at).toBe('preview');
  expect(calls).toEqual(['preview a']);
  await run.accept();
  expect(stage()).toEqual({ at: 'report', report });
  expect(calls).toEqual(['preview a', 'commit a']);
});

test('a stopped preview is no error', async () => {
  const { run, stage } = running({
    preview: () => Promise.reject(new KithError({ code: 'import-cancelled', details: {}, incident: '' })),
  });
  await run.choose();
  await run.stop();
  await settled();
  expect(stage()).toEqual({ at: 'choose', trouble: { kind: 'stopped', archive: archive.name } });
});

test('a refused archive says why', async () => {
  const error = new KithError({ code: 'archive-truncated', details: {}, incident: '' });
  const { run, stage } = running({ preview: () => Promise.reject(error) });
  await run.choose();
  await settled();
  expect(stage()).toEqual({ at: 'choose', trouble: { kind: 'error', archive: archive.name, error } });
});

test('progress does not read an archive again', async () => {
  const { run, calls } = running({ preview: () => new Promise(() => undefined) });
  await run.choose();
  run.dispatch({
    type: 'progressed',
    progress: { stage: 'reading', file: null, rows: 0, done: 0, total: 1, files: [] },
  });
  expect(calls).toEqual(['preview a']);
});

test('nothing is imported without a preview', async () => {
  const { run, calls } = running({});
  await run.accept();
  expect(calls).toEqual([]);
});
