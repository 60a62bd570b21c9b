import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainMarkdown } from './plain-markdown.ts';

test.each([
  ['# Met\n\nat the *harbour*, sails **everything**', 'Met at the harbour, sails everything'],
  ['- one\n- two', 'one two'],
  ['see [the atlas](https://example.org)', 'see the atlas'],
  ['snake_case stays, 2 * 3 * 4 stays', 'snake_case stays, 2 * 3 * 4 stays'],
  ['`code` and ~~gone~~', 'code and gone'],
])('%j reads %j', (body, plain) => {
  expect(plainMarkdown(body)).toBe(plain);
});

test('plain words stay as they are', () => {
  const words = fc.array(fc.stringMatching(/^[a-zåäö]{1,8}$/), { minLength: 1 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(words, (text) => {
      expect(plainMarkdown(text)).toBe(text);
    }),
  );
});
