import { dateOfDayNumber } from '../../../../shared/lib/calendar.ts';
import type { EvidenceLink, Reason, ReasonCode } from '../../../../shared/model/nudge.ts';
import { commonGround } from '../common-ground.ts';
import { sayCount, sayDate, yearOfDay } from '../humanise.ts';
import type { PersonView } from '../person-view.ts';
import { mark, plainWords } from '../plain-words.ts';
import type { PublicWords } from '../signs.ts';
import { pointsOf, type Term } from '../term.ts';
import { dateNumbers } from './private.ts';

type Worded = Pick<Reason, 'text' | 'numbers' | 'evidence'>;
const SOURCES: EvidenceLink = { from: null, to: null, filter: 'sources' };

/** The two heaviest signs in words, the first with the remark that no message passed. */
export function nearReasons(view: PersonView, terms: readonly Term[]): readonly Reason[] {
  const worded: Reason[] = [];
  for (const code of codesByPoints(terms)) {
    const words = WORDS[code]?.(view);
    if (words != null) worded.push({ code, ...words, points: pointsOf(terms, code) });
  }
  // "Follows you on X" is already part of the sentence about posts
  const saysFollow = worded.slice(0, 2).some((reason) => reason.code === 'public-replies');
  const [first, second] = saysFollow ? worded.filter((reason) => reason.code !== 'mutual-follow') : worded;
  if (first === undefined) return [];
  const silence = view.signs.noteSent ? ' Your invitation came with a note.' : ' No direct message between you so far.';
  const opened = { ...first, text: `${first.text}${SILENCE[first.code] ?? silence}` };
  return second === undefined ? [opened] : [opened, second];
}

const SILENCE: Partial<Record<ReasonCode, string>> = {
  'public-replies': '',
  'invitation-note': ' Nothing has followed it.',
};

const WORDS: Partial<Record<ReasonCode, (view: PersonView) => Worded | null>> = {
  'recommended-you': ({ signs, today }) =>
    signs.recommendedDay === null
      ? null
      : dated(signs.recommendedDay, `Wrote a recommendation for you on ${mark(sayDate(signs.recommendedDay, today))}.`),
  'invitation-note': ({ signs, today }) =>
    signs.invitedDay === null
      ? null
      : dated(signs.invitedDay, `Their invitation of ${mark(sayDate(signs.invitedDay, today))} came with a note.`),
  'endorsed-you': endorsed,
  'public-replies': ({ facts, signs, today }) =>
    signs.toThem === null ? null : publicReplies(signs.toThem, facts.followsYou, today),
  'mentioned-you': ({ signs, today }) =>
    signs.fromThem === null
      ? null
      : {
          text: `Answered or mentioned you ${mark(sayCount(signs.fromThem.count, 'time'))}, last on ${mark(sayDate(signs.fromThem.lastDay, today))}.`,
          numbers: { times: signs.fromThem.count, ...dateNumbers(signs.fromThem.lastDay) },
          evidence: spanned(signs.fromThem, 'public'),
        },
  'mutual-follow': () => ({ text: `You follow ${mark('each other on X')}.`, numbers: {}, evidence: SOURCES }),
  'connected-on': ({ signs, today }) =>
    signs.connectedDay === null
      ? null
      : {
          text: `Connected on ${mark(sayDate(signs.connectedDay, today))}.`,
          numbers: dateNumbers(signs.connectedDay),
          evidence: SOURCES,
        },
  'shared-company': sharedCompany,
};

function endorsed({ signs, today }: PersonView): Worded | null {
  const days = signs.endorsedDays;
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const date = mark(sayDate(last, today));
  if (days.length === 1) return dated(last, `Endorsed you on ${date}.`);
  return {
    text: `Endorsed you on ${mark(`${days.length} days`)}, last on ${date}.`,
    numbers: { days: days.length, ...dateNumbers(last) },
    evidence: { from: dateOfDayNumber(first), to: dateOfDayNumber(last), filter: 'all' },
  };
}

function publicReplies(words: PublicWords, followsYou: boolean, today: number): Worded {
  const onlyReplies = words.replies === words.count;
  const what = onlyReplies
    ? `answered ${mark(`${words.count} of their posts`)}`
    : `answered or mentioned them in ${mark(sayCount(words.count, 'post'))}`;
  const firstYear = yearOfDay(words.firstDay);
  const lastYear = yearOfDay(words.lastDay);
  const when = sayYears(firstYear, lastYear, yearOfDay(today));
  return {
    text: `${followsYou ? 'Follows you on X. ' : ''}You ${what} ${when}, and never wrote directly.`,
    numbers: { posts: words.count, firstYear, lastYear },
    evidence: spanned(words, 'public'),
  };
}

function sayYears(first: number, last: number, now: number): string {
  if (first === last) return `in ${first}`;
  return last >= now - 1 ? `from ${first} on` : `between ${first} and ${last}`;
}

function sharedCompany(view: PersonView): Worded | null {
  const ground = commonGround(view);
  if (ground === null) return null;
  const company = plainWords(ground.company, 60);
  if (ground.yours) return { text: `You are both at ${mark(company)}.`, numbers: {}, evidence: SOURCES };
  const others = mark(`${sayCount(ground.others, 'other')} of your people`);
  const text = `At ${mark(company)}, like ${others}.`;
  return { text, numbers: { people: ground.others }, evidence: SOURCES };
}

/** Codes with their points added up, heaviest first; equal ones by name, so that the order is always the same. */
function codesByPoints(terms: readonly Term[]): readonly ReasonCode[] {
  const codes = new Set<ReasonCode>();
  for (const { code } of terms) if (code !== 'your-circle') codes.add(code);
  return [...codes].sort((a, b) => pointsOf(terms, b) - pointsOf(terms, a) || (a < b ? -1 : 1));
}

function dated(day: number, text: string): Worded {
  const date = dateOfDayNumber(day);
  return { text, numbers: dateNumbers(day), evidence: { from: date, to: date, filter: 'all' } };
}

function spanned(words: PublicWords, filter: EvidenceLink['filter']): EvidenceLink {
  return { from: dateOfDayNumber(words.firstDay), to: dateOfDayNumber(words.lastDay), filter };
}
