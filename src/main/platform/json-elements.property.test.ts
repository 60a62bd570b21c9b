import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arraySpans } from './array-spans.ts';
import type { JsonFinding } from './json-element-scanner.ts';
import { readJsonElements } from './json-elements.ts';

async function read(bytes: Uint8Array, cuts: readonly number[]): Promise<readonly JsonFinding[]> {
  const places = [0, ...[...cuts].map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  async function* chunks() {
    for (const [index, place] of places.entries()) yield bytes.subarray(place, places[index + 1] ?? bytes.length);
  }
  const found: JsonFinding[] = [];
  for await (const finding of readJsonElements(chunks())) found.push(finding);
  return found;
}

const cuts = fc.array(fc.nat(), { maxLength: 12 });
const element = fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' });

describe('readJsonElements', () => {
  it('reads what was written, wherever the chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(element), fc.constantFrom(0, 2), cuts, async (elements, indent, where) => {
        const text = `window.YTD.tweets.part0 = ${JSON.stringify(elements, null, indent)}`;
        const found = await read(new TextEncoder().encode(text), where);
        expect(found.map((one) => one.kind === 'element' && one.value)).toEqual(JSON.parse(JSON.stringify(elements)));
        for (const one of found) {
          const from = text
            .split('\n')
            .slice(one.line - 1)
            .join('\n');
          expect(from).toContain(one.text);
        }
      }),
    );
  });

  it('finds the same in damaged bytes, wherever the chunks are cut', async () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(element), damage, cuts, async (elements, changes, where) => {
        const bytes = new TextEncoder().encode(`x = ${JSON.stringify(elements, null, 1)}`);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        expect(await read(bytes, where)).toEqual(await read(bytes, []));
      }),
    );
  });
});

describe('arraySpans', () => {
  it('finds each object of the inner arrays as it was written', () => {
    const inner = fc.array(fc.dictionary(fc.string(), element));
    fc.assert(
      fc.property(inner, fc.constantFrom(0, 2), (messages, indent) => {
        const text = JSON.stringify({ conversation: { id: '1', messages } }, null, indent);
        const spans = arraySpans(text, 3);
        expect(spans.map((span) => JSON.parse(text.slice(span.start, span.end)))).toEqual(
          JSON.parse(JSON.stringify(messages)),
        );
        for (const span of spans) expect(text.slice(0, span.start).split('\n').length - 1).toBe(span.line);
      }),
    );
  });
});
