import { expect, test } from 'vitest';
import type { ImportProgress, ImportReport } from '../../../shared/model/import.ts';
import { type ImportFlow, type ImportFlowEvent, importFlow, NEW_FLOW } from './import-flow.ts';

const linkedin = { id: 'a', name: 'Complete_LinkedInDataExport.zip' };
const x = { id: 'b', name: 'twitter.zip' };
const report = { id: null, source: 'linkedin' } as unknown as ImportReport;
const progress: ImportProgress = { stage: 'reading', file: null, rows: 0, done: 1, total: 4, files: [] };
const error = new Error('archive-truncated');

function after(...events: readonly ImportFlowEvent[]): ImportFlow {
  return events.reduce(importFlow, NEW_FLOW);
}

const read: readonly ImportFlowEvent[] = [
  { type: 'offered', offers: [linkedin, x] },
  { type: 'previewed', offer: 'a', report },
];

test('two archives dropped at once are read one after the other', () => {
  const flow = after(...read);
  expect(flow.stage).toMatchObject({ at: 'preview', offer: linkedin });
  expect(flow.waiting).toEqual([x]);
  expect(importFlow(flow, { type: 'left' })).toMatchObject({ stage: { at: 'reading', offer: x }, waiting: [] });
});

test('an archive dropped while another is imported waits its turn', () => {
  const saving = after(
    { type: 'offered', offers: [linkedin] },
    { type: 'previewed', offer: 'a', report },
    { type: 'accepted' },
  );
  const flow = importFlow(saving, { type: 'offered', offers: [x] });
  expect(flow.stage.at).toBe('saving');
  const done = importFlow(flow, { type: 'committed', offer: 'a', report });
  expect(done.stage.at).toBe('report');
  expect(importFlow(done, { type: 'left' }).stage).toMatchObject({ at: 'reading', offer: x });
});

test('the same offer is not taken twice', () => {
  const flow = after({ type: 'offered', offers: [linkedin, x] }, { type: 'offered', offers: [linkedin, x] });
  expect(flow.waiting).toEqual([x]);
});

test('an archive that cannot be read goes back to choosing and keeps what waits', () => {
  const flow = after({ type: 'offered', offers: [linkedin, x] }, { type: 'failed', offer: 'a', error });
  expect(flow.stage).toEqual({ at: 'choose', trouble: { kind: 'error', archive: linkedin.name, error } });
  expect(flow.waiting).toEqual([x]);
});

test('a commit that fails goes back to its preview, ready to be tried again', () => {
  const flow = after(...read, { type: 'accepted' }, { type: 'failed', offer: 'a', error });
  expect(flow.stage).toMatchObject({ at: 'preview', offer: linkedin, trouble: { kind: 'error', error } });
  expect(importFlow(flow, { type: 'accepted' }).stage.at).toBe('saving');
});

test('stopping keeps nothing and says so', () => {
  const flow = after(...read, { type: 'accepted' }, { type: 'progressed', progress }, { type: 'stopped' });
  expect(flow.stage).toEqual({ at: 'choose', trouble: { kind: 'stopped', archive: linkedin.name } });
});

test('progress shows only while something runs', () => {
  const reading = after({ type: 'offered', offers: [x] }, { type: 'progressed', progress });
  expect(reading.stage).toEqual({ at: 'reading', offer: x, progress });
  expect(importFlow(NEW_FLOW, { type: 'progressed', progress })).toBe(NEW_FLOW);
});

test('a running import cannot be left by accident', () => {
  const saving = after(...read, { type: 'accepted' });
  expect(importFlow(saving, { type: 'left' })).toBe(saving);
});

test('late answers of a stopped run change nothing', () => {
  const stopped = after({ type: 'offered', offers: [linkedin] }, { type: 'stopped' });
  for (const late of [
    { type: 'previewed', offer: 'a', report },
    { type: 'committed', offer: 'a', report },
    { type: 'failed', offer: 'a', error },
  ] as const) {
    expect(importFlow(stopped, late)).toBe(stopped);
    const another = importFlow(stopped, { type: 'offered', offers: [x] });
    expect(importFlow(another, late)).toEqual(another);
  }
});
