import { describe, expect, test } from 'vitest';
import { anEvent, aPerson, NO_HISTORY, TODAY } from '../../../../tests/support/person-facts.ts';
import type { NudgeHistory } from './facts.ts';
import { mayBeNudged } from './gate.ts';

const allowed = (history: Partial<NudgeHistory>, events = [anEvent(300)]) =>
  mayBeNudged(aPerson({ history: { ...NO_HISTORY, ...history }, events }), TODAY);

test('anyone with a name may be suggested', () => {
  expect(mayBeNudged(aPerson(), TODAY)).toBe(true);
});

test.each([
  ['blocked', { blocked: true }],
  ['muted', { muted: true }],
  ['archived', { archived: true }],
  ['left alone', { leaveAlone: true }],
  ['nameless', { named: false }],
  ['just followed', { circle: 'just-following' }],
  ['in contact today', { events: [anEvent(0, { kind: 'call', direction: 'both' })] }],
] as const)('never who is %s', (_why, facts) => {
  expect(mayBeNudged(aPerson(facts), TODAY)).toBe(false);
});

test('an endorsement today is no contact', () => {
  expect(mayBeNudged(aPerson({ events: [anEvent(0, { kind: 'endorsement' })] }), TODAY)).toBe(true);
});

describe('rest', () => {
  test('holds until the day it ends, and no longer', () => {
    expect(allowed({ snoozedUntilDay: TODAY + 1 })).toBe(false);
    expect(allowed({ snoozedUntilDay: TODAY })).toBe(true);
    expect(allowed({ dismissedUntilDay: TODAY + 1 })).toBe(false);
    expect(allowed({ dismissedUntilDay: TODAY })).toBe(true);
    expect(allowed({ dismissedUntilDay: Number.POSITIVE_INFINITY })).toBe(false);
  });

  test('is 28 days after a showing', () => {
    expect(allowed({ shownDays: [TODAY - 27] })).toBe(false);
    expect(allowed({ shownDays: [TODAY - 28] })).toBe(true);
    expect(allowed({ shownDays: [TODAY] })).toBe(true);
  });

  test('is shorter for who was snoozed until now', () => {
    expect(allowed({ shownDays: [TODAY - 7], actedDays: [TODAY - 7], snoozedUntilDay: TODAY })).toBe(true);
  });

  test('is 90 days after two showings that led to nothing', () => {
    const shownDays = [TODAY - 80, TODAY - 40];
    expect(allowed({ shownDays })).toBe(false);
    expect(allowed({ shownDays, actedDays: [TODAY - 40] })).toBe(true);
    expect(allowed({ shownDays }, [anEvent(35)])).toBe(true);
    expect(allowed({ shownDays: [TODAY - 95, TODAY - 40] })).toBe(true);
  });
});
