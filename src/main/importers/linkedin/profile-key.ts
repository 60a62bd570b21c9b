import type { AccountKey } from '../../../shared/model/source.ts';

/** A LinkedIn profile as an address names it. */
export interface ProfileRef extends AccountKey {
  readonly handle: string | null;
  readonly url: string | null;
}

const ADDRESS = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com\/+([^?#\s]*)(?:\?([^#\s]*))?/i;
const URN = /^urn:li:(?:fs_)?member:(\d+)$/i;
/** Pages that are no person's. */
const NO_PERSON = /^(company|school|showcase|feed|jobs|groups|help|learning|pulse|posts)(\/|$)/i;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // not UTF-8 behind the percent signs: the raw text is as good a key
    return part;
  }
}

function slugOf(part: string): string {
  return decoded(part).normalize('NFC').toLowerCase().normalize('NFC').trim();
}

function ref(key: string, handle: string | null, url: string | null): ProfileRef {
  return { source: 'linkedin', key: `linkedin:${key}`, handle, url };
}

function opaque(path: string, query: string | undefined): ProfileRef {
  const id = new URLSearchParams(query ?? '').get('id');
  const kept = id === null ? path : `${path}?id=${id}`;
  return ref(`url/${kept}`, null, `https://www.linkedin.com/${kept}`);
}

/**
 * Returns the account that a profile's address or member URN names: `linkedin:in/<slug>` without scheme, host, locale,
 * query and percent signs, NFC and lower case; `linkedin:urn/<digits>`; older forms as `linkedin:url/<path>`.
 * Null for anything that is no LinkedIn profile.
 */
export function profileRef(text: string): ProfileRef | null {
  const written = text.trim();
  const urn = URN.exec(written)?.[1];
  if (urn !== undefined) return ref(`urn/${urn}`, null, null);
  const match = ADDRESS.exec(written);
  if (!match) return null;
  const path = (match[1] ?? '').replace(/\/+$/, '');
  const [kind, slug] = path.split('/');
  if (kind?.toLowerCase() === 'in') {
    const handle = slugOf(slug ?? '');
    return handle === ''
      ? null
      : ref(`in/${handle}`, handle, `https://www.linkedin.com/in/${encodeURIComponent(handle)}`);
  }
  return path === '' || NO_PERSON.test(path) ? null : opaque(path, match[2]);
}
