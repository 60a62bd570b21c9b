import { cleanName, isHiddenName } from './names.ts';
import type { Party } from './people.ts';
import { profileRef } from './profile-key.ts';

export interface Recipients {
  /** In the order of the file; hidden members left out. */
  readonly parties: readonly Party[];
  readonly hidden: number;
}

/** Commas inside a name ("Pinto, PMP") are followed by a space, those between names are not. */
const BETWEEN_NAMES = /,(?! )/;
const BETWEEN_ADDRESSES = /,\s*(?=https?:\/\/|www\.|,|$)/;

function split(text: string, by: RegExp): readonly string[] {
  return text.trim() === '' ? [] : text.split(by).map((part) => cleanName(part));
}

/** The names that stand for the addresses in the same order; null when no way of splitting gives as many. */
function pairedNames(to: string, count: number): readonly string[] | null {
  const ways = [split(to, BETWEEN_NAMES), split(to, /,\s*/)];
  return ways.find((names) => names.length === count) ?? null;
}

/**
 * Who a message went to. Names are paired with addresses only when there are as many of both; otherwise the
 * addresses count and the names are ignored, so that no one is made up from half a name.
 */
export function readRecipients(to: string, addresses: string): Recipients {
  const urls = split(addresses, BETWEEN_ADDRESSES);
  const names = split(to, BETWEEN_NAMES);
  const hidden = names.filter(isHiddenName).length;
  if (urls.length === 0) {
    const seen = names.filter((name) => name !== '' && !isHiddenName(name));
    return { parties: seen.map((name) => ({ ref: null, name })), hidden };
  }
  const paired = pairedNames(to, urls.length);
  const parties = urls
    .map((url, i): Party => ({ ref: profileRef(url), name: paired?.[i] ?? '' }))
    .filter(({ ref, name }) => ref !== null || (name !== '' && !isHiddenName(name)));
  const shown = parties.filter(({ name }) => isHiddenName(name)).length;
  return { parties, hidden: Math.max(0, hidden - shown) };
}
