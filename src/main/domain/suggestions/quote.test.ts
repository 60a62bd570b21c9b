import { expect, test } from 'vitest';
import { quoteFrom } from './quote.ts';

test.each([
  ['Could you send me the slides?', 'Could you send me the slides?', true],
  ['Hi Robin, could you send me the slides? Thanks!', 'could you send me the slides?', true],
  ['Dear Robin,\nthe pilot is done at last. We should talk.', 'the pilot is done at last', false],
  ['It went well. When do you have time? Soon?', 'When do you have time?', true],
  ['He said “no way, never” to me.', 'He said no way, never to me', false],
  ['这个周末你有空吗？我们去看展览。', '这个周末你有空吗？', true],
])('%j is quoted as %j', (message, text, isQuestion) => {
  expect(quoteFrom(message)).toEqual({ text, isQuestion });
});

test.each([['ok'], ['Thanks!'], ['👍👍👍'], ['<p>Hello dear friend</p>'], ['see https://example.com/a b c'], ['']])(
  '%j is not quoted',
  (message) => {
    expect(quoteFrom(message)).toBeNull();
  },
);

test('a long sentence is cut on a word', () => {
  const quote = quoteFrom(`${'words and more '.repeat(20)}.`);
  expect(quote?.text).toMatch(/\w…$/);
  expect(quote?.text.length).toBeLessThanOrEqual(90);
});
