import { OWNER } from '../world/owner.ts';
import { linkedInUrl } from '../world/person.ts';
import { csvLine } from './csv.ts';
import { sentAtText } from './dates.ts';
import type { Member } from './members.ts';

const HEADER = ['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'];

/** Yields Invitations.csv, newest first. */
export function* invitationsCsv(members: readonly Member[]): Generator<string> {
  yield csvLine(HEADER);
  const invited = members.flatMap(({ name, slug, invitation }) => (invitation ? [{ name, slug, invitation }] : []));
  for (const { name, slug, invitation } of invited.sort((a, b) => b.invitation.sentMs - a.invitation.sentMs)) {
    const [url, own] = [linkedInUrl(slug), linkedInUrl(OWNER.slug)];
    const sentAt = sentAtText(invitation.sentMs);
    yield invitation.incoming
      ? csvLine([name, OWNER.name, sentAt, invitation.note, 'INCOMING', url, own])
      : csvLine([OWNER.name, name, sentAt, invitation.note, 'OUTGOING', own, url]);
  }
}
