import { describe, expect, test } from 'vitest';
import { anEvent, aPerson, OWNER, TODAY } from '../../../../../tests/support/person-facts.ts';
import type { Nudge } from '../../../../shared/model/nudge.ts';
import type { FactEvent, PersonFacts } from '../facts.ts';
import { suggest, wordNudge } from '../suggest.ts';

type Facts = Parameters<typeof aPerson>[0];

function nudgeFor(facts: Facts, others: readonly PersonFacts[] = []): Nudge | null {
  const { candidates } = suggest([aPerson(facts), ...others], OWNER);
  const candidate = candidates.find(({ personId }) => personId === 1);
  return candidate ? wordNudge(candidate) : null;
}
const kindOf = (facts: Facts) => nudgeFor(facts)?.kind ?? null;
const textOf = (facts: Facts) => nudgeFor(facts)?.reasons.map(({ text }) => text) ?? [];
const every = (days: number, from: number, times: number): FactEvent[] =>
  Array.from({ length: times }, (_, index) =>
    anEvent(from + days * (times - 1 - index), { direction: index % 2 === 0 ? 'in' : 'out' }),
  );

describe('answer', () => {
  const wrote = anEvent(40);

  test('they wrote, and the thread ends there', () => {
    expect(textOf({ events: [wrote] })).toEqual([
      'Wrote to you on [[29 January]]. The thread ends there.',
      '[[1 message]] between you so far, so there is little to go on.',
    ]);
  });

  test('several in a row, after words both ways', () => {
    const events = [anEvent(500), anEvent(499, { direction: 'out' }), anEvent(498), anEvent(90), wrote];
    expect(textOf({ events })).toEqual([
      'Wrote to you on [[29 January]], the last of [[3 messages]] in a row. The thread ends there.',
      'You traded [[3 messages in 2024]].',
    ]);
  });

  test.each<[string, FactEvent[]]>([
    ['you answered', [wrote, anEvent(39, { direction: 'out' })]],
    ['you answered the same day', [wrote, anEvent(40, { direction: 'out' })]],
    ['you answered in public', [wrote, anEvent(3, { direction: 'out', kind: 'reply' })]],
    ['you talked since', [wrote, anEvent(3, { direction: 'both', kind: 'call' })]],
    ['it went to a group', [anEvent(40, { others: 5 })]],
    ['it is more than a year ago', [anEvent(366)]],
    ['it was no message', [anEvent(40, { kind: 'mention' })]],
  ])('not when %s', (_why, events) => {
    expect(kindOf({ events })).not.toBe('answer');
  });

  test('the same words from three people stand behind personal ones', () => {
    const congratulated = { day: TODAY - 1, direction: 'in', text: 'Congrats on the new role!' } as const;
    const people = [1, 2, 3].map((id) => aPerson({ id, events: [anEvent(1)], lastText: congratulated }));
    const personal = aPerson({
      id: 4,
      events: [anEvent(200)],
      lastText: { ...congratulated, text: 'Robin, one thing' },
    });
    const tiers = suggest([...people, personal], OWNER).candidates.map(({ claim }) => claim.tier);
    expect(tiers).toEqual([1, 1, 1, 0]);
  });
});

describe('reconnect', () => {
  test('says the usual gap and the silence in the same unit', () => {
    const events = [...every(61, 152, 6)];
    expect(textOf({ events })).toEqual([
      'You two usually talk every [[two months or so]]. It has been [[five]].',
      'You traded [[5 messages last year]].',
    ]);
  });

  test('a dormant tie says whose the last word was', () => {
    const events = [
      anEvent(1570),
      anEvent(1569, { direction: 'out' }),
      anEvent(1568),
      anEvent(1567, { direction: 'out' }),
    ];
    expect(textOf({ events })).toEqual([
      'The last word was yours, on [[24 November 2021]]. That is [[four years]] ago.',
      'You traded [[4 messages in 2021]].',
    ]);
  });

  test.each<[string, Facts]>([
    ['only they wrote', { events: [anEvent(400), anEvent(390), anEvent(380)] }],
    ['there were two messages', { events: [anEvent(400), anEvent(390, { direction: 'out' })] }],
    ['it is quiet for a week', { events: every(1, 7, 6) }],
    ['the silence is as usual', { events: every(60, 80, 6) }],
    ['it was all in public', { events: every(10, 200, 6).map((event) => ({ ...event, kind: 'reply' as const })) }],
    ['it was all in a group', { events: every(10, 200, 6).map((event) => ({ ...event, others: 4 })) }],
    ['a rhythm gives more time', { events: every(10, 200, 6), rhythmDays: 365 }],
  ])('not when %s', (_why, facts) => {
    expect(kindOf(facts)).not.toBe('reconnect');
  });

  test('a rhythm decides when, and says so', () => {
    const events = [anEvent(49, { direction: 'both', kind: 'meeting' })];
    expect(textOf({ events, rhythmDays: 30 })).toEqual([
      'You wanted a word every [[four weeks or so]]. It has been [[seven]].',
      '[[1 conversation]] between you so far, so there is little to go on.',
    ]);
  });
});

describe('get to know', () => {
  const replies = (times: number) =>
    Array.from({ length: times }, (_, index) => anEvent(3600 - 30 * index, { kind: 'reply', direction: 'out' }));

  test('answered in public again and again', () => {
    expect(textOf({ followsYou: true, youFollow: true, events: replies(9) })).toEqual([
      'Follows you on X. You answered [[9 of their posts]] in 2016, and never wrote directly.',
    ]);
  });

  test('connected, with others at the same company', () => {
    expect(textOf({ connectedDay: TODAY - 128, company: 'Kestrel Maps', sharedCompany: 4 })).toEqual([
      'At [[Kestrel Maps]], like [[4 others of your people]]. No direct message between you so far.',
      'Connected on [[2 November 2025]].',
    ]);
  });

  test('your own company', () => {
    expect(textOf({ connectedDay: TODAY - 128, company: 'LUMEN' })[0]).toBe(
      'You are both at [[LUMEN]]. No direct message between you so far.',
    );
  });

  test('recommended and endorsed you', () => {
    const events = [anEvent(70, { kind: 'endorsement' }), anEvent(68, { kind: 'recommendation' })];
    expect(textOf({ events })).toEqual([
      'Wrote a recommendation for you on [[1 January]]. No direct message between you so far.',
      'Endorsed you on [[30 December 2025]].',
    ]);
  });

  test('an invitation with a note', () => {
    expect(textOf({ events: [anEvent(68, { kind: 'invitation' })] })[0]).toBe(
      'Their invitation of [[1 January]] came with a note. Nothing has followed it.',
    );
    expect(kindOf({ events: [anEvent(68, { kind: 'invitation', words: false })] })).toBeNull();
  });

  test.each<[string, Facts]>([
    ['you only follow each other', { followsYou: true, youFollow: true }],
    ['you are only connected', { connectedDay: TODAY - 400 }],
    ['they only follow you and share a company', { followsYou: true, company: 'Atlas', sharedCompany: 3 }],
    ['the company is no company', { connectedDay: TODAY - 400, company: 'Freelance', sharedCompany: 30 }],
    ['you answered them twice', { events: replies(2) }],
    [
      'you once wrote',
      { connectedDay: TODAY - 400, company: 'Atlas', sharedCompany: 3, events: [anEvent(900, { direction: 'out' })] },
    ],
  ])('silent when %s', (_why, facts) => {
    expect(kindOf(facts)).toBeNull();
  });

  test('a circle or a rhythm ends the silence', () => {
    expect(kindOf({ connectedDay: TODAY - 400, circle: 'get-to-know' })).toBe('get-to-know');
    expect(kindOf({ connectedDay: TODAY - 400, rhythmDays: 30 })).toBe('get-to-know');
  });
});

describe('newcomer', () => {
  test('connected within 28 days', () => {
    expect(textOf({ connectedDay: TODAY - 5 })).toEqual([
      'Connected on [[5 March]]. No direct message between you so far.',
    ]);
    expect(kindOf({ connectedDay: TODAY - 28 })).toBe('newcomer');
    expect(kindOf({ connectedDay: TODAY - 29 })).toBeNull();
    expect(kindOf({ connectedDay: TODAY + 1 })).toBeNull();
  });

  test('a sign of their own says more than a connection', () => {
    const events = [anEvent(3, { kind: 'endorsement' })];
    expect(kindOf({ connectedDay: TODAY - 5, events })).toBe('get-to-know');
    expect(kindOf({ connectedDay: TODAY - 5, company: 'Atlas', sharedCompany: 2 })).toBe('newcomer');
  });

  test('whoever wrote first is to be answered', () => {
    expect(kindOf({ connectedDay: TODAY - 5, events: [anEvent(3)] })).toBe('answer');
  });
});
