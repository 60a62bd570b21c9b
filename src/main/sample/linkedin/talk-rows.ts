import type { Random } from '../random.ts';
import { OWNER } from '../world/owner.ts';
import { linkedInUrl } from '../world/person.ts';
import type { Member } from './members.ts';

/** Someone who takes part in a conversation, as messages.csv names them. Hidden members have no address. */
export interface Correspondent {
  readonly name: string;
  readonly url: string;
}

/** One row of messages.csv. */
export interface MessageRow {
  readonly atMs: number;
  readonly from: Correspondent;
  readonly to: readonly Correspondent[];
  readonly subject?: string;
  readonly content: string;
  readonly folder?: string;
  readonly attachment?: string;
  readonly isDraft?: boolean;
}

/** A conversation: its rows stand together, newest first. */
export interface TalkRows {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly MessageRow[];
}

export const ME: Correspondent = { name: OWNER.name, url: linkedInUrl(OWNER.slug) };

/** Opaque, 58 characters, as the real ones. */
export function conversationId(random: Random): string {
  const bytes = Uint8Array.from({ length: 40 }, () => random.int(0, 255));
  return `2-${Buffer.from(bytes).toString('base64')}`;
}

/** How messages.csv names a member; closed and hidden accounts have no name there. */
export function correspondent({ name, slug, isGhost }: Member): Correspondent {
  return isGhost ? { name: 'LinkedIn Member', url: '' } : { name, url: linkedInUrl(slug) };
}
