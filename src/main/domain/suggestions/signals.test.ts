import { describe, expect, test } from 'vitest';
import { anEvent, TODAY } from '../../../../tests/support/person-facts.ts';
import { openingTerms, reconnectTerms, warmthTerms } from './scores.ts';
import { contactHistory, signalsOf, usersMedianGap } from './signals.ts';
import { pointsOf } from './term.ts';

type Sent = readonly [daysAgo: number, direction: 'in' | 'out', others?: number];

/** Unit vectors of the published design: events in, values out, with a user who usually waits ten days. */
const VECTORS: readonly {
  readonly name: string;
  readonly events: readonly Sent[];
  readonly signals: Readonly<Record<string, number>>;
  readonly scores: readonly [warmth: number, reconnect: number, opening: number];
}[] = [
  {
    name: 'a weekly friend, lately',
    events: [
      [30, 'out'],
      [23, 'in'],
      [16, 'out'],
      [9, 'in'],
      [2.5, 'out'],
    ],
    signals: {
      elapsed: 2.5,
      usualGap: 8.156138543907183,
      overdue: 0.306517598559867,
      warmDays: 4.70464974160048,
      inWarmDirect: 1.7706974947619634,
      nOut: 3,
      direct: 1,
    },
    scores: [1.365453, 1.76101, 2.04327],
  },
  {
    name: 'monthly, drifting',
    events: [
      [220, 'out'],
      [190.2, 'in'],
      [160, 'out'],
      [131, 'in'],
      [100, 'in'],
    ],
    signals: {
      elapsed: 100,
      usualGap: 18.734440045744797,
      overdue: 5.337762951858989,
      warmDays: 2.7339920780647122,
      inWarmDirect: 1.0590206867833816,
      nOut: 2,
      direct: 1,
    },
    scores: [-0.067058, 0.011641, 0.437694],
  },
  {
    name: 'one message, unanswered',
    events: [[6, 'in']],
    signals: { elapsed: 6, usualGap: 10, overdue: 0.6, warmDays: 0.9771599684342459, inWarmDirect: 0.9548416039104165 },
    scores: [0.097888, 0.292479, 0.586536],
  },
  {
    name: 'one old exchange',
    events: [
      [400, 'in'],
      [399, 'out'],
    ],
    signals: { elapsed: 399, usualGap: 5.623413251903491, warmDays: 0.4294488550243507, nOut: 1, direct: 1 },
    scores: [-1.44015, -1.232206, -0.952534],
  },
];

const signalsFor = (events: readonly Sent[]) =>
  signalsOf(
    contactHistory(
      events.map(([daysAgo, direction, others = 1]) => anEvent(daysAgo, { direction, others })),
      TODAY,
    ),
    10,
  );

describe('vectors', () => {
  test.each(VECTORS)('$name', ({ events, signals, scores }) => {
    const found = signalsFor(events);
    // overdue is clipped at 50, which the last vector leaves out
    for (const [name, value] of Object.entries(signals)) expect(found).toHaveProperty(name, expect.closeTo(value, 6));
    const [warmth, reconnect, opening] = scores;
    expect(pointsOf(warmthTerms(found))).toBeCloseTo(warmth, 6);
    expect(pointsOf(reconnectTerms(found))).toBeCloseTo(reconnect, 6);
    expect(pointsOf(openingTerms(found))).toBeCloseTo(opening, 6);
  });

  test('a message to twelve others opens next to nothing', () => {
    const found = signalsFor([[6, 'in', 12]]);
    expect(found.inWarmDirect).toBeCloseTo(0.07957013365920138, 9);
    expect(found.direct).toBeCloseTo(1 / 12, 9);
    expect(pointsOf(openingTerms(found))).toBeCloseTo(-0.465543, 6);
  });

  test('shared small groups add to the opening', () => {
    const alone = signalsFor([
      [40, 'in'],
      [6, 'in'],
    ]);
    const group = 1.562993516484244;
    expect(pointsOf(openingTerms({ ...alone, group }))).toBeCloseTo(1.470365, 6);
  });
});

describe('contact days', () => {
  test('a day counts once, as heavy as its heaviest event', () => {
    const history = contactHistory(
      [anEvent(0, { kind: 'reaction' }), anEvent(0), anEvent(0, { kind: 'reply' })],
      TODAY,
    );
    expect(history.warmDays).toBe(1);
    expect(history.gaps).toBe(0);
  });

  test.each([
    ['message', 1],
    ['meeting', 1],
    ['reply', 0.7],
    ['endorsement', 0.3],
    ['reaction', 0.2],
  ] as const)('a %s today makes a day of %d', (kind, weight) => {
    expect(contactHistory([anEvent(0, { kind })], TODAY).warmDays).toBeCloseTo(weight, 9);
  });

  test('a group message counts one among its readers', () => {
    expect(contactHistory([anEvent(0, { others: 4 })], TODAY).warmDays).toBeCloseTo(0.25, 9);
  });

  test('endorsements and the future are no contact', () => {
    const history = contactHistory([anEvent(3, { kind: 'endorsement' }), anEvent(-5)], TODAY);
    expect(history.elapsed).toBeNull();
    expect(history.nOut).toBe(0);
  });

  test('overdue stays within bounds', () => {
    expect(signalsFor([[4000, 'in']]).overdue).toBe(50);
    expect(signalsFor([[0, 'in']]).overdue).toBe(0.02);
  });
});

describe("the user's own gap", () => {
  const withGap = (days: number) => contactHistory([anEvent(days), anEvent(0)], TODAY);

  test('is fourteen days with fewer than three people to tell from', () => {
    expect(usersMedianGap([withGap(90), withGap(80)])).toBe(14);
  });

  test('is the median of the people’s medians', () => {
    expect(usersMedianGap([withGap(90), withGap(20), withGap(31), contactHistory([], TODAY)])).toBe(31);
  });
});
