import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteChunks } from '../../../tests/support/byte-chunks.ts';
import { type CsvEvent, readCsv } from './read-csv.ts';

const isHeader = (names: readonly string[]) => names[0] === 'a' && names[1] === 'b';

async function eventsOf(content: string | Uint8Array, sizes: readonly number[]): Promise<CsvEvent[]> {
  const events: CsvEvent[] = [];
  for await (const batch of readCsv(byteChunks(content, sizes), isHeader)) events.push(...batch);
  return events;
}

const char = fc.oneof(
  fc.constantFrom('"', ',', ';', '\t', '\n', '\r', '\r\n', ' ', 'x', 'é', '名', '🌱', '\u202e', '\0'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);
const cell = fc.array(char, { maxLength: 12 }).map((chars) => chars.join(''));
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

interface Dialect {
  readonly delimiter: string;
  readonly newline: string;
  readonly isQuoted: boolean;
}
const dialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  newline: fc.constantFrom('\n', '\r\n'),
  isQuoted: fc.boolean(),
});

function write(rows: readonly (readonly string[])[], { delimiter, newline, isQuoted }: Dialect): string {
  const quote = (text: string) => (isQuoted || /["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(quote).join(delimiter)).join(newline);
}

test('what was written is read back, however it is cut into chunks', async () => {
  const rows = fc.array(
    fc.tuple(cell, cell, cell).filter((row) => row.some((text) => text.trim() !== '')),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(rows, dialect, sizes, async (written, how, cuts) => {
      const events = await eventsOf(write([['a', 'b', 'c'], ...written], how), cuts);
      const read = events.flatMap((event) => (event.kind === 'row' ? [event.cells] : []));
      expect(read).toEqual(written);
      expect(events.filter((event) => event.kind === 'skipped' || event.kind === 'problem')).toEqual([]);
    }),
  );
});

test('chunk boundaries never matter, not even for broken text', async () => {
  const lines = fc.array(
    fc.array(char, { maxLength: 10 }).map((chars) => chars.join('')),
    { maxLength: 12 },
  );
  const noise = fc.array(fc.constantFrom(0xc3, 0x28, 0xe9, 0xff, 0x22, 0x0a, 0x61), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(lines, noise, sizes, async (written, bytes, cuts) => {
      const content = Buffer.concat([
        Buffer.from('a,b,c\nplain,row,one\n'),
        Buffer.from(written.join('\n')),
        Buffer.from(bytes),
        Buffer.from('\nplain,row,two\n'),
      ]);
      const rows = (events: readonly CsvEvent[]) => events.filter((event) => event.kind !== 'problem');
      const whole = await eventsOf(content, [1_000_000]);
      const cut = await eventsOf(content, cuts);
      expect(rows(cut)).toEqual(rows(whole));
      expect(cut.filter((event) => event.kind === 'problem')).toEqual(
        whole.filter((event) => event.kind === 'problem'),
      );
    }),
  );
});

test('whatever a row breaks, whole rows before it are kept, and lines never go backwards', async () => {
  await fc.assert(
    fc.asyncProperty(cell, sizes, async (broken, cuts) => {
      const events = await eventsOf(`a,b,c\nfirst,row,here\n${broken}\nlast,row,here\n`, cuts);
      const [first, ...rest] = events.filter((event) => event.kind === 'row');
      expect(first).toMatchObject({ line: 2, cells: ['first', 'row', 'here'] });
      const lines = rest.map((row) => row.line);
      expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    }),
  );
});
