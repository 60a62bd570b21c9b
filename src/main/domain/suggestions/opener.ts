import type { NudgeKind, Reason } from '../../../shared/model/nudge.ts';
import { greetingName } from './first-name.ts';
import { sayDate, sayMonth, saySpan, spanOf, yearOfDay } from './humanise.ts';
import { sharedGround } from './network.ts';
import type { PersonView } from './person-view.ts';
import { plainWords } from './plain-words.ts';
import { type Quote, quoteFrom } from './quote.ts';
import { isRepliedToFirst } from './step.ts';

const FRESH_DAYS = 7;

/**
 * One draft to edit and copy: plain, short, from the last exchange and the first reason. Every slot has words for
 * the case that its fact is missing, so that no draft ever has a hole.
 */
export function draftOpener(view: PersonView, kind: NudgeKind, reasons: readonly Reason[]): string {
  const name = greetingName(view.facts.name);
  const greeting = name === null ? 'Hello' : `Hi ${name}`;
  return `${greeting}, ${body(view, kind, reasons)}`;
}

function body(view: PersonView, kind: NudgeKind, reasons: readonly Reason[]): string {
  if (kind === 'answer') return answerBody(view);
  if (kind === 'reconnect') return reconnectBody(view);
  return kind === 'newcomer' ? newcomerBody(view) : getToKnowBody(view, reasons);
}

function answerBody(view: PersonView): string {
  const day = view.waiting?.day ?? view.today;
  const isFresh = view.today - day <= FRESH_DAYS;
  const quote = lastQuote(view, 'in');
  if (isFresh) {
    const taken = quote === null ? '' : ` I have been thinking about “${quote.text}”${quote.isQuestion ? '' : '.'}`;
    return `thank you for your message.${taken} Shall we talk about it this week?`;
  }
  if (quote === null)
    return `thank you for your message of ${sayDate(day, view.today)}. I have owed you an answer since. ${askHow(view)}`;
  if (quote.isQuestion) return `you asked “${quote.text}” and I never got back to you. Is it still of use to you?`;
  return `I still owe you an answer to “${quote.text}”. Is now a good moment to take it up again?`;
}

function reconnectBody(view: PersonView): string {
  const { last } = view.talk;
  const silence = saySpan(spanOf(view.today - (last?.day ?? view.today - (view.signals.elapsed ?? 0))));
  const theirs = lastQuote(view, 'in');
  const yours = lastQuote(view, 'out');
  if (theirs !== null)
    return theirs.isQuestion
      ? `it has been ${silence}. You had asked “${theirs.text}” and I would like to take that up again. ${askHow(view)}`
      : `it has been ${silence}. You last wrote “${theirs.text}”, and I wonder how that went on. ${askHow(view)}`;
  if (yours !== null)
    return `it has been ${silence} since I wrote “${yours.text}”${yours.isQuestion ? '' : '.'} ${askHow(view)}`;
  return `it has been ${silence} since we last talked. ${askHow(view)}`;
}

function newcomerBody(view: PersonView): string {
  return `good to be connected. ${askWork(view)}`;
}

function getToKnowBody(view: PersonView, reasons: readonly Reason[]): string {
  const { signs, today } = view;
  if (isRepliedToFirst(view))
    return 'we follow each other and have never really talked. This post made me curious: what is behind it?';
  switch (reasons[0]?.code) {
    case 'recommended-you':
      return `I came across the recommendation you wrote for me in ${month(view, signs.recommendedDay)}. Thank you again. ${askHow(view)}`;
    case 'endorsed-you':
      return `you endorsed me in ${month(view, signs.endorsedDays.at(-1) ?? null)} and I never said thank you. So: thank you. ${askWork(view)}`;
    case 'mentioned-you':
      return `you brought me up in ${month(view, signs.fromThem?.lastDay ?? null)} and I never wrote to you directly. ${askWork(view)}`;
    case 'public-replies':
      return `I have answered your posts ${sincePosts(view, today)} and never written to you directly. ${askWork(view)}`;
    default:
      return `${sinceNear(view)} ${askWork(view)}`;
  }
}

function sincePosts({ signs }: PersonView, today: number): string {
  if (signs.toThem === null) return 'now and then';
  const first = yearOfDay(signs.toThem.firstDay);
  const last = yearOfDay(signs.toThem.lastDay);
  return last >= yearOfDay(today) - 1 ? `now and then since ${first}` : `now and then, back in ${last}`;
}

function sinceNear(view: PersonView): string {
  const { connectedDay, invitedDay, noteSent } = view.signs;
  if (invitedDay !== null)
    return `there was a note with your invitation in ${month(view, invitedDay)}, and I never wrote back.`;
  if (noteSent) return 'I sent you a note with my invitation, and then we left it at that.';
  const near =
    connectedDay === null ? 'we follow each other on X' : `we have been connected since ${month(view, connectedDay)}`;
  return `${near} and have never written to each other directly.`;
}

function month(view: PersonView, day: number | null): string {
  return sayMonth(day ?? view.today, view.today);
}

function askHow(view: PersonView): string {
  const company = companyOf(view);
  return company === null ? 'How are things with you?' : `How are things at ${company}?`;
}

function askWork(view: PersonView): string {
  const company = companyOf(view);
  return company === null
    ? 'What are you working on at the moment?'
    : `What are you working on at ${company} at the moment?`;
}

function companyOf(view: PersonView): string | null {
  const company = sharedGround(view.facts.company);
  const words = company === null ? '' : plainWords(company, 50).replace(/^[^\p{L}\p{N}]+|[.,;:…\s]+$/gu, '');
  return /\p{L}/u.test(words) ? words : null;
}

function lastQuote({ facts }: PersonView, direction: 'in' | 'out'): Quote | null {
  const { lastText } = facts;
  return lastText === null || lastText.direction !== direction ? null : quoteFrom(lastText.text);
}
