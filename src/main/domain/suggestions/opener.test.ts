import { describe, expect, test } from 'vitest';
import { anEvent, aPerson, OWNER, TODAY } from '../../../../tests/support/person-facts.ts';
import { suggest, wordNudge } from './suggest.ts';

function nudge(facts: Parameters<typeof aPerson>[0]) {
  const [candidate] = suggest([aPerson(facts)], OWNER).candidates;
  if (!candidate) throw new Error('nobody was suggested');
  const { step, opener } = wordNudge(candidate);
  return { step, opener };
}
const said = (daysAgo: number, direction: 'in' | 'out', text: string) => ({ day: TODAY - daysAgo, direction, text });

describe('answer', () => {
  test('takes up their question', () => {
    const lastText = said(40, 'in', 'Hi Robin, could you send me the slides?');
    expect(nudge({ events: [anEvent(40)], lastText })).toEqual({
      step: 'Answer in two or three lines · 5 minutes',
      opener:
        'Hi Mara, you asked “could you send me the slides?” and I never got back to you. Is it still of use to you?',
    });
  });

  test('has words when there is nothing to quote', () => {
    expect(nudge({ name: '@maral', events: [anEvent(40)], lastText: said(40, 'in', '👍') }).opener).toBe(
      'Hello, thank you for your message of 29 January. I have owed you an answer since. How are things with you?',
    );
  });

  test('does not apologise for a few days', () => {
    expect(nudge({ events: [anEvent(2)] }).opener).toBe(
      'Hi Mara, thank you for your message. Shall we talk about it this week?',
    );
  });
});

describe('reconnect', () => {
  const events = [anEvent(130), anEvent(120, { direction: 'out' }), anEvent(110), anEvent(100, { direction: 'out' })];

  test('starts from the last words, and offers the next rung', () => {
    const lastText = said(100, 'out', 'I am off to the mountains until May.');
    expect(nudge({ events, lastText, company: 'Atlas' })).toEqual({
      step: 'Pick up the thread in two or three lines · 5 minutes',
      opener:
        'Hi Mara, it has been three months since I wrote “I am off to the mountains until May”. How are things at Atlas?',
    });
  });

  test('offers a call to someone who is only drifting', () => {
    const drifting = [
      anEvent(220),
      anEvent(190, { direction: 'out' }),
      anEvent(160),
      anEvent(130),
      anEvent(100, { direction: 'out' }),
    ];
    expect(nudge({ events: drifting }).step).toBe('Write a few lines and offer a short call · 10 minutes');
    const called = [anEvent(250, { kind: 'call', direction: 'both' }), ...drifting];
    expect(nudge({ events: called }).step).toBe('Write a few lines and suggest meeting · 10 minutes');
  });
});

describe('people never spoken to', () => {
  test('a connection gets a first hello', () => {
    expect(nudge({ connectedDay: TODAY - 128, company: 'Atlas', sharedCompany: 4 })).toEqual({
      step: 'Say hello in two lines · 5 minutes',
      opener:
        'Hi Mara, we have been connected since November last year and have never written to each other directly. What are you working on at Atlas at the moment?',
    });
  });

  test('a mutual follower gets a reply first', () => {
    expect(nudge({ followsYou: true, youFollow: true, circle: 'get-to-know' })).toEqual({
      step: 'Reply to one of their posts · 3 minutes',
      opener:
        'Hi Mara, we follow each other and have never really talked. This post made me curious: what is behind it?',
    });
  });

  test('someone answered in public gets a first message', () => {
    const events = [300, 200, 100].map((ago) => anEvent(ago, { kind: 'reply', direction: 'out' }));
    expect(nudge({ events })).toEqual({
      step: 'Send a first direct message · 5 minutes',
      opener:
        'Hi Mara, I have answered your posts now and then since 2025 and never written to you directly. What are you working on at the moment?',
    });
  });

  test.each([
    ['in', 'Hi Mara, there was a note with your invitation in May last year, and I never wrote back.'],
    ['out', 'Hi Mara, I sent you a note with my invitation, and then we left it at that.'],
  ] as const)('a note with an invitation %s is remembered', (direction, start) => {
    const events = [{ ...anEvent(0, { kind: 'invitation', direction }), day: TODAY - 300 }];
    const facts = { connectedDay: TODAY - 290, company: 'Atlas', sharedCompany: 1, events };
    expect(nudge(facts).opener).toBe(`${start} What are you working on at Atlas at the moment?`);
  });

  test('a newcomer is welcomed', () => {
    expect(nudge({ connectedDay: TODAY - 3 }).opener).toBe(
      'Hi Mara, good to be connected. What are you working on at the moment?',
    );
  });
});
