import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidencePieces } from './evidence-pieces.ts';

test('facts are what stands in double brackets', () => {
  expect(evidencePieces('Wrote on [[3 May]] about [[your essay]].').map(({ text, isFact }) => [text, isFact])).toEqual([
    ['Wrote on ', false],
    ['3 May', true],
    [' about ', false],
    ['your essay', true],
    ['.', false],
  ]);
});

test('brackets that do not pair stay as they are', () => {
  expect(evidencePieces('a [[ b').map(({ text }) => text)).toEqual(['a [[ b']);
  expect(evidencePieces('a ]] b').map(({ isFact }) => isFact)).toEqual([false]);
});

test('nothing is lost but the brackets', () => {
  const part = fc.string().filter((text) => !text.includes('[') && !text.includes(']'));
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part)), (parts) => {
      const text = parts.map(([plain, fact]) => `${plain}[[${fact}]]`).join('');
      const bare = parts.map(([plain, fact]) => plain + fact).join('');
      expect(
        evidencePieces(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(bare);
    }),
  );
});
