import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSample } from '../../src/main/sample/make-sample.ts';
import { writeSample } from '../../src/main/sample/write-sample.ts';
import type { CalendarDate } from '../../src/shared/model/dates.ts';
import type { ImportReport, ImportSummary } from '../../src/shared/model/import.ts';
import type { PersonSummary } from '../../src/shared/model/person.ts';
import { notebookDigest } from '../support/notebook-digest.ts';
import { runningEngine } from '../support/running-engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'kith-threads-'));
let linkedin = '';
let x = '';
let broken = '';

beforeAll(async () => {
  const until = '2026-10-30' as CalendarDate;
  const paths = await writeSample(makeSample({ people: 450, seed: 5, snapshot: 1, until }), folder);
  [linkedin = '', x = ''] = paths;
  broken = join(folder, 'broken.zip');
  writeFileSync(broken, damaged(readFileSync(linkedin)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The archive with some bytes of every larger entry's data changed: its list of names still reads well. */
function damaged(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  const directory = copy.indexOf(Buffer.from('504b0102', 'hex'));
  for (let at = 3000; at < directory - 100; at += 3000) copy.fill(0x55, at, at + 40);
  return copy;
}

interface Counts {
  readonly people: number;
  readonly imports: number;
}

describe('an import through the threads', () => {
  it('says what it would do, does exactly that, and tells how far it is', async () => {
    const kith = await runningEngine();
    const before = notebookDigest(kith.file);
    const preview = await kith.preview(linkedin);
    expect(preview.id).toBeNull();
    expect(notebookDigest(kith.file)).toBe(before);
    const report = await kith.commit(linkedin);
    expect({ ...report, id: null }).toEqual(preview);
    expect(report.total.new).toBeGreaterThan(1000);
    const counts = await kith.ask<Counts>('people.counts');
    expect(counts).toMatchObject({ people: report.newPeople, imports: 1 });
    expect(await kith.ask<ImportReport>('imports.report', { id: report.id })).toEqual(report);
    const stages = kith.events.flatMap((event) => (event.type === 'import-progress' ? [event.progress.stage] : []));
    expect([...new Set(stages)]).toEqual(['reading', 'comparing', 'saving']);
    const changed = kith.events.flatMap((event) => (event.type === 'changed' ? event.topics : []));
    expect(changed).toContain('people');
  });

  it('takes a second archive into the same people', async () => {
    const kith = await runningEngine();
    for (const path of [linkedin, x]) {
      await kith.preview(path);
      await kith.commit(path);
    }
    const again = await kith.preview(x);
    expect(again.total).toMatchObject({ new: 0, updated: 0 });
    const imports = await kith.ask<ImportSummary[]>('imports.list');
    expect(imports.map((summary) => summary.source)).toEqual(['x', 'linkedin']);
  });

  it('commits only what was previewed last', async () => {
    const kith = await runningEngine();
    await expect(kith.commit(linkedin)).rejects.toMatchObject({ code: 'offer-expired' });
    await kith.preview(linkedin);
    await expect(kith.commit(x)).rejects.toMatchObject({ code: 'offer-expired' });
    await kith.commit(linkedin);
    await expect(kith.commit(linkedin)).rejects.toMatchObject({ code: 'offer-expired' });
    expect(await kith.ask<Counts>('people.counts')).toMatchObject({ imports: 1 });
  });
});

describe('while an import runs', () => {
  it('answers reads, which see nothing of it before it is whole', async () => {
    const kith = await runningEngine();
    await kith.preview(linkedin);
    const saving = kith.next('saving');
    let isSaved = false;
    const commit = kith.commit(linkedin).finally(() => {
      isSaved = true;
    });
    await saving;
    const counts = await kith.ask<Counts>('people.counts');
    const found = await kith.ask<PersonSummary[]>('people.search', { text: 'a', limit: 5 });
    expect([isSaved, counts.people, found]).toEqual([false, 0, []]);
    await commit;
    expect((await kith.ask<Counts>('people.counts')).people).toBeGreaterThan(200);
  });

  it('refuses a second one and finishes the first whole', async () => {
    const kith = await runningEngine();
    const whole = (await kith.preview(linkedin)).total;
    const reading = kith.next('reading');
    const first = kith.preview(linkedin);
    await reading;
    await expect(kith.preview(x)).rejects.toMatchObject({ code: 'import-running' });
    await expect(kith.commit(linkedin)).rejects.toMatchObject({ code: 'import-running' });
    expect((await first).total).toEqual(whole);
    const saving = kith.next('saving');
    const commit = kith.commit(linkedin);
    await saving;
    await expect(kith.preview(x)).rejects.toMatchObject({ code: 'import-running' });
    expect((await commit).total).toEqual(whole);
  });

  it.each(['comparing', 'saving'] as const)('keeps what the user does while %s', async (stage) => {
    const kith = await runningEngine();
    await kith.preview(x);
    await kith.commit(x);
    const [someone] = await kith.ask<PersonSummary[]>('people.search', { text: 'a', limit: 1 });
    const id = someone?.id;
    if (stage === 'saving') await kith.preview(linkedin);
    const busy = kith.next(stage);
    const work = stage === 'saving' ? kith.commit(linkedin) : kith.preview(linkedin);
    await busy;
    const note = kith.ask<number>('notes.add', { id, body: 'Typed meanwhile' });
    const cancelled = expect(work).rejects.toMatchObject({ code: 'import-cancelled' });
    await kith.cancel();
    await cancelled;
    expect(await note).toBeGreaterThan(0);
    expect(await kith.ask<unknown[]>('notes.list', { id })).toMatchObject([{ body: 'Typed meanwhile' }]);
    expect(await kith.ask<Counts>('people.counts')).toMatchObject({ imports: 1 });
  });

  it('closes without waiting for the end of it, and keeps none of it', async () => {
    const kith = await runningEngine();
    await kith.preview(linkedin);
    const before = notebookDigest(kith.file);
    const saving = kith.next('saving');
    const refused = expect(kith.commit(linkedin)).rejects.toMatchObject({ code: expect.any(String) });
    await saving;
    await kith.close();
    await refused;
    expect(notebookDigest(kith.file)).toBe(before);
  });
});

describe('an import that ends early', () => {
  it.each(['reading', 'comparing', 'saving'] as const)(
    'leaves the notebook as it was when cancelled while %s',
    async (stage) => {
      const kith = await runningEngine();
      await kith.preview(x);
      await kith.commit(x);
      const before = notebookDigest(kith.file);
      if (stage === 'saving') await kith.preview(linkedin);
      const busy = kith.next(stage);
      const work = stage === 'saving' ? kith.commit(linkedin) : kith.preview(linkedin);
      const cancelled = expect(work).rejects.toMatchObject({ code: 'import-cancelled' });
      await busy;
      await kith.cancel();
      await cancelled;
      expect(notebookDigest(kith.file)).toBe(before);
      await expect(kith.commit(linkedin)).rejects.toMatchObject({ code: 'offer-expired' });
      await kith.preview(linkedin);
      expect((await kith.commit(linkedin)).newPeople).toBeGreaterThan(50);
    },
  );

  it('leaves the notebook as it was when the archive is broken', async () => {
    const kith = await runningEngine();
    await kith.preview(x);
    await kith.commit(x);
    const before = notebookDigest(kith.file);
    await expect(kith.preview(broken)).rejects.toMatchObject({ code: 'archive-damaged' });
    await expect(kith.commit(broken)).rejects.toMatchObject({ code: 'offer-expired' });
    await expect(kith.preview(join(folder, 'nowhere.zip'))).rejects.toMatchObject({ code: 'archive-not-found' });
    expect(notebookDigest(kith.file)).toBe(before);
  });
});

describe('a thread that dies', () => {
  it('refuses its callers, now and later, when it is the store', async () => {
    const kith = await runningEngine();
    const comparing = kith.next('comparing');
    const refused = expect(kith.preview(linkedin)).rejects.toMatchObject({ code: 'unexpected' });
    await comparing;
    await kith.kill('store');
    await refused;
    await expect(kith.ask('people.counts')).rejects.toMatchObject({ code: 'unexpected' });
    await expect(kith.preview(linkedin)).rejects.toMatchObject({ code: 'unexpected' });
    expect(kith.crashes).toEqual(['store: exit']);
  });

  it('frees whoever waits for the other thread when the store dies while an archive is read', async () => {
    const kith = await runningEngine();
    const reading = kith.next('reading');
    const refused = expect(kith.preview(linkedin)).rejects.toMatchObject({ code: 'unexpected' });
    await reading;
    await kith.kill('store');
    await refused;
  });

  it('is replaced when it is the one that reads archives', async () => {
    const kith = await runningEngine();
    const before = notebookDigest(kith.file);
    const reading = kith.next('reading');
    const refused = expect(kith.preview(linkedin)).rejects.toMatchObject({ code: 'unexpected' });
    await reading;
    await kith.kill('import');
    await refused;
    expect(notebookDigest(kith.file)).toBe(before);
    expect((await kith.preview(linkedin)).newPeople).toBeGreaterThan(200);
    expect(kith.crashes).toEqual(['import: exit']);
  });

  it('tells the kind of its error, never the text', async () => {
    const kith = await runningEngine(() => new Worker('throw new RangeError("a private text")', { eval: true }));
    await expect(kith.preview(linkedin)).rejects.toMatchObject({ code: 'unexpected' });
    expect(kith.crashes[0]).toBe('import: RangeError');
  });
});
