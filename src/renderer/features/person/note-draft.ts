import type { NoteId } from '../../../shared/model/ids.ts';

/** A note being written. What is on screen is always the truth; the notebook follows. */
export interface NoteDraft {
  readonly text: string;
  /** The note it is kept as; null before the first save. */
  readonly note: NoteId | null;
  /** What the notebook holds of it. */
  readonly kept: string;
  readonly state: 'resting' | 'saving' | 'failed';
}

export type DraftEvent =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'save-began' }
  | { readonly type: 'saved'; readonly note: NoteId; readonly text: string }
  | { readonly type: 'save-failed' }
  | { readonly type: 'finished' };

/** An empty draft, or one of a note that exists. */
export function startDraft(note: { readonly id: NoteId; readonly body: string } | null): NoteDraft {
  return { text: note?.body ?? '', note: note?.id ?? null, kept: note?.body ?? '', state: 'resting' };
}

/** The next state of a draft. Typing while a save runs is kept and saved after it. */
export function draftReducer(draft: NoteDraft, event: DraftEvent): NoteDraft {
  switch (event.type) {
    case 'typed':
      return { ...draft, text: event.text };
    case 'save-began':
      return { ...draft, state: 'saving' };
    case 'saved':
      return { ...draft, note: event.note, kept: event.text, state: 'resting' };
    case 'save-failed':
      return { ...draft, state: 'failed' };
    case 'finished':
      return startDraft(null);
  }
}

/** True when there is something to save: new words, or other words than the notebook holds. An emptied note waits. */
export function isUnsaved(draft: NoteDraft): boolean {
  return draft.text !== draft.kept && draft.text.trim() !== '';
}

/** True for a note that was kept and then emptied: leaving it so takes it back. */
export function isEmptied(draft: NoteDraft): boolean {
  return draft.note !== null && draft.text.trim() === '';
}

/** The state in one word or two, for the corner of the composer; empty before anything is written. */
export function draftStatus(draft: NoteDraft): string {
  if (draft.state === 'failed') return 'Not saved yet';
  if (isUnsaved(draft) || draft.state === 'saving') return 'Saving';
  return draft.note !== null ? 'Saved' : '';
}
