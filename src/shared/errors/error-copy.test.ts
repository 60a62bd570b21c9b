import { expect, test } from 'vitest';
import { ERROR_CODES, errorCopy } from './error-copy.ts';

const details = { entry: 'a.csv', file: 'a.csv', files: [], looksLike: null, seen: [], message: 'Say a name.' };
const FORBIDDEN = /overdue|neglect|should have|streak|score|\blead\b|!|\bwe\b|\boops\b|sorry|ErrorCopy/i;

test.each(ERROR_CODES)('%s says what happened, what is safe and what to do, in the house voice', (code) => {
  const { what, safe, next } = errorCopy(code, details as never);
  for (const sentence of [what, safe, next]) {
    expect(sentence).toMatch(/^[“A-Z].*\.$/u);
    expect(sentence).not.toMatch(FORBIDDEN);
    expect(sentence).not.toContain('undefined');
  }
});
