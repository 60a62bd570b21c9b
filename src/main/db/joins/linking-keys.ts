import type { PersonId } from '../../../shared/model/ids.ts';

/** Mailboxes that belong to a desk rather than to a person. */
const ROLES = new Set(
  (
    'abuse accounts admin administrator billing booking bookings career careers contact customerservice donotreply enquiries ' +
    'events feedback finance hello help helpdesk hi hr info information inquiries invoice invoices jobs legal mail ' +
    'marketing media membership news newsletter no-reply noreply notification notifications office orders post ' +
    'postmaster press privacy reception recruiting recruitment reply root sales secretary security service services ' +
    'shop staff subscribe support team webmaster welcome'
  ).split(' '),
);
/** A key that so many accounts hold is a switchboard or a household, not a person. */
const MOST_HOLDERS = 8;

/** A person as far as one key knows them: through their home account, or kept for its key after an undo. */
export interface Holder {
  readonly person: PersonId;
  readonly accountKey: string;
  /** The account's name, folded; empty when no archive has it. */
  readonly name: string;
}

/** Returns true for keys that stand for one human; never a name, never a shared mailbox. */
export function isLinkingKey(key: string): boolean {
  if (key.includes(':name/')) return false;
  if (!key.startsWith('email:')) return true;
  const [mailbox = ''] = key.slice('email:'.length).split(/[@+]/);
  return !ROLES.has(mailbox);
}

/** Why two accounts that share this key are one person, in words for the person's page. */
export function becauseOf(key: string): string {
  if (key.startsWith('email:')) return 'same e-mail address';
  if (isPhone(key)) return 'same telephone number';
  if (key.includes(':handle:')) return 'same handle';
  if (key.startsWith('linkedin:in/')) return 'same profile address';
  if (key.startsWith('linkedin:met/')) return 'same name, connected on the same day';
  return 'same key';
}

/**
 * Returns the pairs of people whom this key makes one. `newestHolder` tells who of several X ids had a handle last:
 * handles change hands, ids do not, so a handle never makes two ids one.
 */
export function pairsOf(
  key: string,
  holders: readonly Holder[],
  newestHolder: (key: string, ids: readonly Holder[]) => Holder,
): (readonly [PersonId, PersonId])[] {
  if (!isLinkingKey(key) || holders.length < 2 || holders.length > MOST_HOLDERS) return [];
  if (key.startsWith('x:handle:')) return handlePairs(key, holders, newestHolder);
  const pairs: [PersonId, PersonId][] = [];
  for (const [index, one] of holders.entries()) {
    for (const other of holders.slice(index + 1)) {
      if (!isPhone(key) || haveOneName(one, other)) pairs.push([one.person, other.person]);
    }
  }
  return pairs;
}

function handlePairs(
  key: string,
  holders: readonly Holder[],
  newestHolder: (key: string, ids: readonly Holder[]) => Holder,
): [PersonId, PersonId][] {
  const ids = holders.filter(({ accountKey }) => accountKey.startsWith('x:id:'));
  const others = holders.filter(({ accountKey }) => !accountKey.startsWith('x:id:'));
  const [hub, ...rest] = ids.length === 0 ? others : [newestHolder(key, ids), ...others];
  return hub ? rest.map(({ person }) => [hub.person, person]) : [];
}

/** A household shares its telephone; a person has one name. */
function haveOneName(one: Holder, other: Holder): boolean {
  return one.name === '' || other.name === '' || one.name === other.name;
}

function isPhone(key: string): boolean {
  return /^(tel|phone):/.test(key);
}
