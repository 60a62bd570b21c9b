import { describe, expect, test } from 'vitest';
import { aDate, anAccount } from '../../../../tests/support/fake-notebook.ts';
import type { Reason } from '../../../shared/model/nudge.ts';
import { accountCaption } from './account-words.ts';
import { evidenceWords, filterOf } from './evidence-words.ts';
import { matchingTags } from './matching-tags.ts';
import { parsePersonAddress } from './person-address.ts';
import { rhythmChoices, rhythmWords, usualGapSentence } from './rhythm-words.ts';
import { filterChoices, itemWords, kindsOf } from './timeline-words.ts';
import { whyToday } from './why-today.ts';

const today = aDate('2026-03-10');

describe('rhythm', () => {
  test.each([
    [null, 'No rhythm'],
    [14, 'Every two weeks'],
    [180, 'Every six months or so'],
    [49, 'Every seven weeks or so'],
    [365, 'Every year or so'],
  ])('%s is worded', (days, words) => expect(rhythmWords(days)).toBe(words));
  test('the pace you had is offered first and told in the past', () => {
    expect(rhythmChoices(49)[0]).toEqual({ days: 49, label: 'As before, every seven weeks', isTheirs: true });
    expect(rhythmChoices(null)[0]?.isTheirs).toBe(false);
    expect(usualGapSentence(49)).toBe('You used to be in touch every seven weeks.');
    expect(usualGapSentence(null)).toBeNull();
  });
});

describe('entries', () => {
  const words = (...given: Parameters<typeof itemWords>) => {
    const { who, did } = itemWords(...given);
    return who + did;
  };
  const item = { kind: 'message', direction: 'in', others: 1, byHand: false } as const;
  test('say who did what', () => {
    expect(words(item, 'Ingrid Sollie')).toBe('Ingrid wrote');
    expect(words({ ...item, kind: 'reply', direction: 'out' }, 'Ingrid Sollie')).toBe('You replied to Ingrid');
    expect(words({ ...item, kind: 'meeting', direction: 'both', byHand: true }, 'Ingrid Sollie')).toBe(
      'You met, you logged this',
    );
    expect(words({ ...item, others: 4 }, 'Ingrid Sollie')).toBe('Ingrid wrote, in a group of 5');
  });
  test('are filtered by what there is', () => {
    expect(filterChoices({ message: 3 }, 0)).toEqual([]);
    expect(filterChoices({ message: 3, reply: 2, mention: 1 }, 1).map(({ label, count }) => [label, count])).toEqual([
      ['Everything', 7],
      ['Messages', 3],
      ['In public', 3],
      ['Notes', 1],
    ]);
    expect(kindsOf('all')).toBeNull();
    expect(kindsOf('notes')).toEqual([]);
  });
});

describe('evidence', () => {
  test('is read from the address, and nonsense is left out', () => {
    expect(parsePersonAddress('show=messages&from=2021-01-01&to=2021-02-31')).toEqual({
      evidence: { filter: 'messages', from: '2021-01-01', to: null },
      writesNote: false,
    });
    expect(parsePersonAddress('show=secrets&write=note')).toEqual({ evidence: null, writesNote: true });
  });
  test('is worded', () => {
    const link = { filter: 'messages', from: aDate('2021-01-01'), to: aDate('2021-12-31') } as const;
    expect(evidenceWords(link, today)).toBe('Messages in 2021');
    expect(evidenceWords({ ...link, to: null }, today)).toBe('Messages from 1 January 2021 on');
    expect(evidenceWords({ filter: 'public', from: aDate('2026-01-05'), to: aDate('2026-01-05') }, today)).toBe(
      'In public on 5 January',
    );
    expect(filterOf({ ...link, filter: 'sources' })).toBe('all');
  });
});

test('factors carry their sign', () => {
  const reason = (code: Reason['code'], points: number): Reason => ({
    code,
    points,
    text: '',
    numbers: {},
    evidence: { filter: 'all', from: null, to: null },
  });
  expect(whyToday([reason('wrote-last', 3), reason('last-contact', -0.52)])).toEqual([
    { code: 'wrote-last', points: '+3', label: 'wrote last', isAgainst: false },
    { code: 'last-contact', points: '−0.5', label: 'time since the last word', isAgainst: true },
  ]);
});

test.each([
  [{ connectedOn: aDate('2017-04-02') }, 'since 2017'],
  [{ followsYou: true }, 'follows you'],
  [{ followsYou: true, youFollow: true }, 'follow each other'],
  [{ youFollow: true }, 'you follow'],
  [{ blocked: true, followsYou: true }, 'blocked'],
  [{}, ''],
])('an account says %o', (given, caption) => {
  expect(accountCaption(anAccount({ id: 1, ...given }))).toBe(caption);
});

test('tags are completed without accents, beginnings first, own ones left out', () => {
  const used = [
    { tag: 'ocean maps', people: 40 },
    { tag: 'Mapping', people: 2 },
    { tag: 'maps', people: 9 },
    { tag: 'märchen', people: 1 },
  ];
  expect(matchingTags(used, [], 'ma').map(({ tag }) => tag)).toEqual(['maps', 'Mapping', 'märchen', 'ocean maps']);
  expect(matchingTags(used, ['maps'], 'map').map(({ tag }) => tag)).toEqual(['Mapping', 'ocean maps']);
});
