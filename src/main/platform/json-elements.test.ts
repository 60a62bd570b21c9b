import { describe, expect, it } from 'vitest';
import type { JsonFinding } from './json-element-scanner.ts';
import { readJsonElements } from './json-elements.ts';

async function read(input: string | Uint8Array, size = 7): Promise<readonly JsonFinding[]> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const found: JsonFinding[] = [];
  for await (const finding of readJsonElements(chunks())) found.push(finding);
  return found;
}

const values = (found: readonly JsonFinding[]) => found.flatMap((one) => (one.kind === 'element' ? [one.value] : []));
const lines = (found: readonly JsonFinding[]) => found.map((one) => one.line);
const problems = (found: readonly JsonFinding[]) =>
  found.flatMap((one) => (one.kind === 'problem' ? [[one.code, one.line, one.row]] : []));

describe('readJsonElements', () => {
  it('reads what stands behind the first equals sign, with lines', async () => {
    const found = await read('window.YTD.tweets.part0 = [ {\n "a": "x = [1]; }"\n},\n\n  {"b": "\\"]\\\\"} ]');
    expect(values(found)).toEqual([{ a: 'x = [1]; }' }, { b: '"]\\' }]);
    expect(lines(found)).toEqual([1, 5]);
  });

  it('takes a byte-order mark, Windows line ends, a final semicolon and files without an assignment', async () => {
    expect(values(await read('\uFEFFwindow.YTD.like.part0 =\r\n[\r\n {"a":1},\r\n {"a":2}\r\n];\r\n'))).toEqual([
      { a: 1 },
      { a: 2 },
    ]);
    expect(values(await read('[1, "two", null, [3]]'))).toEqual([1, 'two', null, [3]]);
  });

  it('reads one object as one element', async () => {
    expect(values(await read('window.__THAR_CONFIG = {\n"a": {"b": []}\n}\n'))).toEqual([{ a: { b: [] } }]);
  });

  it('finds nothing wrong with an empty array', async () => {
    expect(await read('window.YTD.mute.part0 = [ ]')).toEqual([]);
    expect(await read('window.YTD.mute.part0 = []')).toEqual([]);
  });

  it('keeps what stands before a cut and says where the cut element began', async () => {
    const found = await read('x = [\n{"a":1},\n{"a":\n "cut h');
    expect(values(found)).toEqual([{ a: 1 }]);
    expect(problems(found)).toEqual([['json-cut-off', 3, false]]);
    expect(problems(await read('x = [\n{"a":1}'))).toEqual([['json-cut-off', 2, false]]);
    expect(problems(await read('x = [\n{"a":1},\n'))).toEqual([['json-cut-off', 3, false]]);
    expect(problems(await read('x = '))).toEqual([['json-cut-off', 1, false]]);
  });

  it('loses only the broken element', async () => {
    const found = await read('x = [\n{"a":1},\n{"a":oops},\n{"a":3} {"a":4},\n{"a":"\u0000"},\n{"a":6}]');
    expect(values(found)).toEqual([{ a: 1 }, { a: 6 }]);
    expect(problems(found)).toEqual([
      ['json-invalid', 3, true],
      ['json-invalid', 4, true],
      ['json-invalid', 5, true],
    ]);
  });

  it('tells of commas without an element and of text behind the end', async () => {
    expect(problems(await read('x = [1,\n]'))).toEqual([['json-invalid', 2, false]]);
    expect(problems(await read('x = [1,\n,2]'))).toEqual([['json-invalid', 2, false]]);
    expect(problems(await read('x = [1]\n;alert(1)'))).toEqual([['json-invalid', 2, false]]);
  });

  it('refuses what is no JSON and what is empty', async () => {
    expect(problems(await read('x = alert(1)'))).toEqual([['json-invalid', 1, false]]);
    expect(problems(await read('no assignment here'))).toEqual([['json-invalid', 1, false]]);
    expect(problems(await read('y'.repeat(5000)))).toEqual([['json-invalid', 1, false]]);
    expect(problems(await read(''))).toEqual([['empty-file', 0, false]]);
    expect(problems(await read(' \n'))).toEqual([['empty-file', 0, false]]);
  });

  it('keeps a row with bytes that are no UTF-8 and says on which line they are', async () => {
    const bytes = new TextEncoder().encode('x = [\n{\n"a": "#"}]');
    bytes[bytes.indexOf(35)] = 0xff;
    const found = await read(bytes);
    expect(values(found)).toEqual([{ a: '\uFFFD' }]);
    expect(problems(found)).toEqual([['invalid-encoding', 3, false]]);
  });

  it('reads a field of 10 MB and refuses an element beyond 64 MB without holding it', async () => {
    const huge = await read(`x = [{"a":"${'m'.repeat(10_000_000)}"},{"a":1}]`, 65_536);
    expect(values(huge)).toHaveLength(2);
    const tooLong = await read(`x = [{"a":"${'m'.repeat(68_000_000)}"},\n{"a":1}]`, 1_048_576);
    expect(lines(tooLong)).toEqual([1, 2]);
    expect(problems(tooLong)).toEqual([['field-too-long', 1, true]]);
  });
});
