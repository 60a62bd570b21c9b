import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { Direction, Interaction, InteractionKind } from '../../../shared/model/interaction.ts';
import { firstName } from '../../lib/format.ts';

export interface ItemWords {
  /** In bold: who did it. */
  readonly who: string;
  /** What they did; begins with a space or a comma. */
  readonly did: string;
}

type Sides = Readonly<Record<Direction, (name: string) => ItemWords>>;

const sides = (theirs: string, yours: (name: string) => string, both: string): Sides => ({
  in: (name) => ({ who: name, did: ` ${theirs}` }),
  out: (name) => ({ who: 'You', did: ` ${yours(name)}` }),
  both: () => ({ who: both, did: '' }),
});

const WORDS: Readonly<Record<InteractionKind, Sides>> = {
  message: sides('wrote', () => 'wrote', 'You wrote to each other'),
  mention: sides('mentioned you', (name) => `mentioned ${name}`, 'A mention'),
  reply: sides('replied to you', (name) => `replied to ${name}`, 'Replies'),
  repost: sides('reposted you', (name) => `reposted ${name}`, 'A repost'),
  quote: sides('quoted you', (name) => `quoted ${name}`, 'A quote'),
  reaction: sides('reacted to you', (name) => `reacted to ${name}`, 'A reaction'),
  invitation: sides('asked to connect', (name) => `asked ${name} to connect`, 'An invitation'),
  endorsement: sides('endorsed you', (name) => `endorsed ${name}`, 'Endorsements'),
  recommendation: sides('recommended you', (name) => `recommended ${name}`, 'A recommendation'),
  call: sides('called', (name) => `called ${name}`, 'A call'),
  meeting: sides('came to see you', (name) => `went to see ${name}`, 'You met'),
  email: sides('sent an email', () => 'sent an email', 'Emails'),
  letter: sides('sent a letter', () => 'sent a letter', 'Letters'),
  other: sides('was in touch', () => 'were in touch', 'You were in touch'),
};

/** One line for an interaction: "Mara wrote", "You replied to Mara", "You met, you logged this". */
export function itemWords(
  item: Pick<Interaction, 'kind' | 'direction' | 'others' | 'byHand'>,
  name: string,
): ItemWords {
  const { who, did } = WORDS[item.kind][item.direction](firstName(name));
  const group = item.others > 1 ? `, in a group of ${item.others + 1}` : '';
  return { who, did: `${did}${group}${item.byHand ? ', you logged this' : ''}` };
}

/** The kinds behind each filter of the timeline; null is everything. */
export type TimelineFilter = 'all' | 'messages' | 'public' | 'gestures' | 'logged' | 'notes';

const PUBLIC: readonly InteractionKind[] = ['mention', 'reply', 'repost', 'quote', 'reaction'];
const GESTURES: readonly InteractionKind[] = ['invitation', 'endorsement', 'recommendation'];
const LOGGED: readonly InteractionKind[] = ['call', 'meeting', 'email', 'letter', 'other'];

/** Returns the kinds to ask for; null for all, an empty list for none (notes are read elsewhere). */
export function kindsOf(filter: TimelineFilter): readonly InteractionKind[] | null {
  switch (filter) {
    case 'all':
      return null;
    case 'messages':
      return ['message'];
    case 'public':
      return PUBLIC;
    case 'gestures':
      return GESTURES;
    case 'logged':
      return LOGGED;
    case 'notes':
      return [];
    default:
      return assertNever(filter);
  }
}

/** The filters worth offering, with how much each holds; "all" first. */
export function filterChoices(
  counts: Readonly<Record<string, number>>,
  notes: number,
): readonly { readonly filter: TimelineFilter; readonly label: string; readonly count: number }[] {
  const sum = (kinds: readonly InteractionKind[]) => kinds.reduce((total, kind) => total + (counts[kind] ?? 0), 0);
  const all = Object.values(counts).reduce((total, count) => total + count, 0) + notes;
  const choices = [
    { filter: 'messages' as const, label: 'Messages', count: counts['message'] ?? 0 },
    { filter: 'public' as const, label: 'In public', count: sum(PUBLIC) },
    { filter: 'gestures' as const, label: 'Invitations and praise', count: sum(GESTURES) },
    { filter: 'logged' as const, label: 'Calls and meetings', count: sum(LOGGED) },
    { filter: 'notes' as const, label: 'Notes', count: notes },
  ].filter(({ count }) => count > 0);
  return choices.length > 1 ? [{ filter: 'all', label: 'Everything', count: all }, ...choices] : [];
}
