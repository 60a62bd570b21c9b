import type { InvitationRow } from './invitation-row.ts';
import { type MessageRow, textKey } from './message-row.ts';
import { isSameParty, type Party } from './people.ts';

interface Note {
  readonly inviter: Party;
  readonly invitee: Party;
  readonly direction: InvitationRow['direction'];
  readonly at: number;
  repeated: { readonly conversation: string; readonly at: number } | null;
}

/**
 * The notes of invitations, and the messages as which LinkedIn repeats them: once an invitation is accepted, its note
 * stands in messages.csv too, dated with the acceptance.
 */
export class InvitationNotes {
  readonly #notes = new Map<string, Note[]>();

  add({ inviter, invitee, direction, moment, text }: InvitationRow): void {
    const key = textKey(text);
    if (key === '' || moment?.at == null) return;
    const notes = this.#notes.get(key) ?? [];
    notes.push({ inviter, invitee, direction, at: moment.at, repeated: null });
    this.#notes.set(key, notes);
  }

  /** Remembers the message when it is the earliest so far that repeats a note. */
  see(message: MessageRow): void {
    const at = message.moment?.at;
    if (at == null) return;
    for (const note of this.#notesLike(message)) {
      if (at < note.at || (note.repeated !== null && note.repeated.at <= at)) continue;
      note.repeated = { conversation: message.conversation, at };
    }
  }

  /** Whether this message is the repeated note of an invitation. */
  isRepeat(message: MessageRow): boolean {
    return this.#notesLike(message).some(
      ({ repeated }) => repeated?.at === message.moment?.at && repeated?.conversation === message.conversation,
    );
  }

  #notesLike(message: MessageRow): readonly Note[] {
    const notes = this.#notes.size === 0 ? undefined : this.#notes.get(textKey(message.text));
    return (notes ?? []).filter(
      ({ inviter, invitee, direction }) =>
        isSameParty(inviter, message.from) &&
        (direction === 'in' || message.to.length === 0 || message.to.some((party) => isSameParty(invitee, party))),
    );
  }
}
