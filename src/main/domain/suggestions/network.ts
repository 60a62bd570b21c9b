import { dayNumber } from '../../../shared/lib/calendar.ts';
import { foldText } from '../../../shared/lib/fold-text.ts';
import type { OwnerContext, PersonFacts } from './facts.ts';
import { type ContactHistory, contactHistory, usersMedianGap } from './signals.ts';

/** How many people may send the same words before nobody can have meant them personally. */
const SAME_WORDS_FROM = 3;
/** What people write where a company is asked for; sharing it is no common ground. */
const NO_COMPANY = new Set(
  [
    'self employed',
    'self-employed',
    'selfemployed',
    'freelance',
    'freelancer',
    'independent',
    'independent consultant',
    'consultant',
    'retired',
    'student',
    'unemployed',
    'confidential',
    'stealth',
    'stealth startup',
    'stealth mode',
    'stealth mode startup',
    'career break',
    'looking for opportunities',
    'open to work',
    'none',
    'n/a',
    '-',
    'selbstständig',
    'freiberuflich',
    'indépendant',
    'autónomo',
    'autônomo',
    'libero professionista',
    'various',
    'private',
  ].map(foldText),
);

/** What every person is seen against: the user, and everyone else. */
export interface Network {
  /** Day number. */
  readonly today: number;
  readonly owner: OwnerContext;
  /** The user's usual days between two contacts with the same person. */
  readonly usersGap: number;
  /** Companies of the user, folded. */
  readonly ownCompanies: ReadonlySet<string>;
  readonly histories: ReadonlyMap<PersonFacts, ContactHistory>;
  /** Last words that several people sent alike, folded. */
  readonly templates: ReadonlySet<string>;
}

/** Looks at everyone once, for what a single person's facts cannot say. The order of people does not matter. */
export function surveyNetwork(people: readonly PersonFacts[], owner: OwnerContext): Network {
  const today = dayNumber(owner.today);
  const histories = new Map(people.map((facts) => [facts, contactHistory(facts.events, today)]));
  return {
    today,
    owner,
    usersGap: usersMedianGap(histories.values()),
    ownCompanies: new Set(owner.ownerCompanies.map(foldText).filter((company) => !NO_COMPANY.has(company))),
    histories,
    templates: templatesAmong(people),
  };
}

/** The company when it can be common ground, null for "Freelance" and the like. */
export function sharedGround(company: string | null): string | null {
  const folded = company === null ? '' : foldText(company);
  return NO_COMPANY.has(folded) || !/[\p{L}\p{N}]/u.test(folded) ? null : company;
}

/** Whether these words came alike from several people, such as the ready-made congratulations of a network. */
export function isTemplate(text: string, network: Network): boolean {
  return network.templates.has(sameWords(text));
}

function templatesAmong(people: readonly PersonFacts[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { lastText } of people) {
    if (lastText?.direction !== 'in') continue;
    const words = sameWords(lastText.text);
    if (words !== '') counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= SAME_WORDS_FROM).map(([words]) => words));
}

function sameWords(text: string): string {
  return foldText(text.slice(0, 400));
}
