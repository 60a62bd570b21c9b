import { calendarDate, dateOfDayNumber } from '../../../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../../../shared/model/dates.ts';
import type { EvidenceLink, Reason } from '../../../../shared/model/nudge.ts';
import { partsOfDay, sayCount, sayDate, sayEvery, sayNumber, saySpan, sayYear, spanOf } from '../humanise.ts';
import type { PersonView } from '../person-view.ts';
import { mark } from '../plain-words.ts';
import { bestYear, type Waiting } from '../private-talk.ts';

/** "Wrote to you on 3 May. The thread ends there." */
export function wroteLast(view: PersonView, waiting: Waiting, points: number): Reason {
  const date = mark(sayDate(waiting.day, view.today));
  const text =
    waiting.inARow === 1
      ? `Wrote to you on ${date}. The thread ends there.`
      : `Wrote to you on ${date}, the last of ${mark(`${waiting.inARow} messages`)} in a row. The thread ends there.`;
  const numbers = { ...dateNumbers(waiting.day), ...(waiting.inARow === 1 ? {} : { messages: waiting.inARow }) };
  return { code: 'wrote-last', text, numbers, evidence: on(waiting.day), points };
}

/** "You two usually talk every two months or so. It has been seven." */
export function usualGap(view: PersonView, gapDays: number, points: number): Reason {
  const { firstDay, last } = view.talk;
  const silentDays = view.today - (last?.day ?? view.today);
  const text = `You two usually talk every ${mark(sayEvery(gapDays))}. It has been ${mark(saySilence(gapDays, silentDays))}.`;
  return {
    code: 'usual-gap',
    text,
    numbers: gapNumbers(gapDays, silentDays),
    evidence: between(firstDay, last?.day ?? null),
    points,
  };
}

/** "You wanted a word every month or so. It has been seven weeks." */
export function yourRhythm(view: PersonView, points: number): Reason {
  const everyDays = view.facts.rhythmDays ?? 1;
  const silentDays = view.signals.elapsed ?? everyDays;
  const text = `You wanted a word every ${mark(sayEvery(everyDays))}. It has been ${mark(saySilence(everyDays, silentDays))}.`;
  const evidence: EvidenceLink = { ...on(view.today - silentDays), filter: 'all' };
  return { code: 'rhythm', text, numbers: gapNumbers(everyDays, silentDays), evidence, points };
}

/** "You traded 14 messages in 2021." Null when no year has messages both ways, or only a few. */
export function tradedMessages(view: PersonView, points: number): Reason | null {
  const best = bestYear(view.facts.events, view.today);
  if (best === null || best.messages < 3) return null;
  const { year, messages } = best;
  return {
    code: 'messages-in-year',
    text: `You traded ${mark(`${sayCount(messages, 'message')} ${sayYear(year, view.today)}`)}.`,
    numbers: { messages, year },
    evidence: { from: calendarDate(year, 1, 1), to: calendarDate(year, 12, 31), filter: 'messages' },
    points,
  };
}

/** "The last word was theirs, on 18 November 2021. That is four years ago." */
export function lastWord(view: PersonView, points: number): Reason {
  const { last } = view.talk;
  const day = last?.day ?? view.today;
  const span = spanOf(view.today - day);
  const date = mark(sayDate(day, view.today));
  return {
    code: 'last-contact',
    text: `${LAST_WORD[last?.direction ?? 'both']} ${date}. That is ${mark(saySpan(span))} ago.`,
    numbers: { ...dateNumbers(day), silentDays: view.today - day, silence: span.count },
    evidence: on(day),
    points,
  };
}

const LAST_WORD = {
  in: 'The last word was theirs, on',
  out: 'The last word was yours, on',
  both: 'You last talked on',
} as const;

/** "1 message between you so far, so there is little to go on." */
export function littleHistory(view: PersonView, points: number): Reason {
  const { count, messages, firstDay, last } = view.talk;
  const words = sayCount(count, messages === count ? 'message' : 'conversation');
  return {
    code: 'little-history',
    text: `${mark(words)} between you so far, so there is little to go on.`,
    numbers: { messages: count },
    evidence: between(firstDay, last?.day ?? null),
    points,
  };
}

/** The figures of a date as a reason says it. */
export function dateNumbers(day: number): Readonly<Record<'day' | 'month' | 'year', number>> {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return { day: dayOfMonth, month, year };
}

function gapNumbers(gapDays: number, silentDays: number): Readonly<Record<string, number>> {
  return {
    usualGapDays: gapDays,
    elapsedDays: silentDays,
    gap: spanOf(gapDays).count,
    silence: spanOf(silentDays).count,
  };
}

/** Leaves the unit out where it was just said: "every two months or so. It has been seven." */
function saySilence(gapDays: number, silentDays: number): string {
  const gap = spanOf(gapDays);
  const silence = spanOf(silentDays);
  return gap.unit === silence.unit && gap.count > 1 ? sayNumber(silence.count) : saySpan(silence);
}

function on(day: number): EvidenceLink {
  return between(day, day);
}

function between(from: number | null, to: number | null): EvidenceLink {
  return { from: dateOrNull(from), to: dateOrNull(to), filter: 'messages' };
}

function dateOrNull(day: number | null): CalendarDate | null {
  return day === null ? null : dateOfDayNumber(day);
}
