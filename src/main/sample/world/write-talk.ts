import type { Random } from '../random.ts';
import { type Blanks, drawBlanks, fill } from '../words/fill.ts';
import { FRIENDLY, type Script } from '../words/scripts.ts';
import { TONGUES } from '../words/scripts-tongues.ts';
import { FORMAL, OPEN_FROM_OWNER, OPEN_FROM_THEM, TEMPLATES } from '../words/scripts-work.ts';
import { ownerCompany } from './companies.ts';
import { OWNER } from './owner.ts';
import { companyOn, firstName, type SamplePerson } from './person.ts';
import { type Episode, episodesOf, type SampleMessage } from './talk.ts';
import { inVoice } from './voice.ts';
import type { World } from './world.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const WAYS = 3;

/** Returns everything the two wrote to each other in private up to the export, oldest first. */
export function writeTalk(world: World, person: SamplePerson, start: number): readonly SampleMessage[] {
  const random = world.random.fork('talk', person.index);
  const deck = random
    .fork('deck')
    .shuffled(scriptsFor(person).flatMap((script) => [0, 1, 2].map((way) => ({ script, way }))));
  const messages: SampleMessage[] = [];
  for (const [index, episode] of episodesOf(world, person, start).entries()) {
    const own = random.fork('episode', index);
    const card = deck[index % deck.length];
    const companies = { mine: ownerCompany(world.first - episode.day), theirs: companyOn(person, episode.day) };
    const words =
      card && hasStory(person) ? spoken(own, person, companies, { ...card, episode }) : single(own, person, companies);
    messages.push(...timed(own.fork('times'), episode.day, words, messages.at(-1)?.atMs ?? 0));
  }
  const end = (world.last + 1) * DAY_MS;
  return messages.filter(({ atMs }) => atMs < end);
}

/** Where the two worked when they wrote. */
interface Companies {
  readonly mine: string;
  readonly theirs: string;
}

type Words = Omit<SampleMessage, 'atMs'>;

function hasStory({ tie }: SamplePerson): boolean {
  return tie.kind === 'close' || tie.kind === 'warm' || tie.kind === 'met';
}

function scriptsFor({ name, tie }: SamplePerson): readonly Script[] {
  const tongue = TONGUES[name.tongue] ?? [];
  if (tie.kind === 'met') return [...FORMAL, ...tongue];
  return [...FRIENDLY, ...tongue];
}

/** Plays a script: ways of saying a thing keep together, so that answers fit. */
function spoken(
  random: Random,
  person: SamplePerson,
  companies: Companies,
  { script, way, episode }: { readonly script: Script; readonly way: number; readonly episode: Episode },
): readonly Words[] {
  const blanks = drawBlanks(random.fork('blanks'));
  const starts = script.starts === 'any' ? random.pick(['me', 'them'] as const) : script.starts;
  const turns = script.turns.flatMap((turn, index) => {
    const from = (index % 2 === 0) === (starts === 'me') ? 'me' : 'them';
    const said = turn.split(' / ')[way % WAYS] ?? turn;
    const text = fill(said, { ...blanks, ...companiesOf(person, from, companies) });
    return text
      .split(' + ')
      .map((part, place) => ({ from, text: inVoice(random, person, from, part, index + place === 0) }) as const);
  });
  return ending(random, turns, episode.unanswered);
}

/** Ends with the other person's words when they stay without an answer, else most often with the owner's. */
function ending(random: Random, turns: readonly Words[], unanswered: boolean): readonly Words[] {
  if (unanswered) {
    const last = turns.findLastIndex(({ from }) => from === 'them');
    return turns.slice(0, last + 1);
  }
  const isOpen = turns.at(-1)?.from === 'them' && random.chance(0.9);
  const closing = [
    'Lovely.',
    'See you then.',
    'Thank you!',
    'Till soon.',
    '🙂',
    'Good. Take care.',
    'That made me smile.',
  ];
  return isOpen ? [...turns, { from: 'me', text: random.pick(closing) }] : turns;
}

/** A first word that found no answer. */
function single(random: Random, person: SamplePerson, companies: Companies): readonly Words[] {
  const from = person.tie.kind === 'outbound' ? 'me' : 'them';
  const isTemplate = from === 'them' && person.tie.on === 'linkedin' && person.linkedin?.connectedDay === null;
  const texts = isTemplate ? TEMPLATES : from === 'me' ? OPEN_FROM_OWNER : OPEN_FROM_THEM;
  const text = fill(random.pick(texts), { ...drawBlanks(random), ...companiesOf(person, from, companies) });
  return [{ from, text: isTemplate ? text : inVoice(random, person, from, text, true) }];
}

/** The words for the companies and names of who speaks and who is spoken to. */
function companiesOf(person: SamplePerson, from: 'me' | 'them', companies: Companies): Blanks {
  const [{ mine, theirs }, they] = [companies, firstName(person)];
  return from === 'me'
    ? { myCompany: mine, yourCompany: theirs, me: OWNER.given, you: they }
    : { myCompany: theirs, yourCompany: mine, me: they, you: OWNER.given };
}

/** Gives words their times: an answer takes minutes, hours, now and then days, and nobody writes at night. */
function timed(random: Random, day: number, words: readonly Words[], after: number): readonly SampleMessage[] {
  let at = Math.max(after + MINUTE_MS, day * DAY_MS + random.int(7 * 60, 20 * 60) * MINUTE_MS + random.int(0, 59_999));
  return words.map((one, index) => {
    if (index > 0) {
      const sameSpeaker = words[index - 1]?.from === one.from;
      const minutes = sameSpeaker ? 1 + random.next() : Math.min(2600, random.heavyTailed(38, 1.5));
      at = byDay(at + minutes * MINUTE_MS);
    }
    at = Math.floor(at / 1000) * 1000 + 1000;
    return { ...one, atMs: at };
  });
}

/** The same time, or the next morning when it falls into the night. */
function byDay(ms: number): number {
  const hour = Math.floor(ms / 3_600_000) % 24;
  if (hour >= 6 && hour < 22) return ms;
  const midnight = Math.floor(ms / DAY_MS + (hour >= 22 ? 1 : 0)) * DAY_MS;
  return midnight + 7 * 3_600_000 + (ms % 3_600_000);
}
