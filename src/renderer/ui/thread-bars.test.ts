import fc from 'fast-check';
import { expect, test } from 'vitest';
import { threadBars, threadSentence } from './thread-bars.ts';

test('ten years end with the last one, and the loudest side is one high', () => {
  const bars = threadBars(
    [
      { year: 2021, them: 8, you: 6 },
      { year: 2009, them: 99, you: 0 },
    ],
    2026,
  );
  expect(bars.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  expect(bars[4]?.up).toBe(1);
  expect(bars[4]?.down).toBeCloseTo((6 / 8) ** 0.7);
  expect(bars[9]).toEqual({ year: 2026, them: 0, you: 0, up: 0, down: 0 });
});

test('heights stay between nothing and one', () => {
  const year = fc.record({ year: fc.integer({ min: 2010, max: 2026 }), them: fc.nat(5000), you: fc.nat(5000) });
  fc.assert(
    fc.property(fc.array(year), (thread) => {
      for (const { up, down } of threadBars(thread, 2026)) {
        expect(up).toBeGreaterThanOrEqual(0);
        expect(up).toBeLessThanOrEqual(1);
        expect(down).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test.each([
  [[{ year: 2021, them: 8, you: 6 }], '2021: 8 from Mara, 6 from you. None since.'],
  [
    [
      { year: 2021, them: 8, you: 6 },
      { year: 2023, them: 1, you: 0 },
    ],
    '2021: 8 from Mara, 6 from you. None since 2023.',
  ],
  [[{ year: 2026, them: 1, you: 2 }], '2026: 1 from Mara, 2 from you.'],
  [[], 'No messages yet.'],
])('a thread is read out in a sentence', (thread, sentence) => {
  expect(threadSentence(thread, 'Mara', 2026)).toBe(sentence);
});
