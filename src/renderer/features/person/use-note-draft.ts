import { useEffect, useEffectEvent, useReducer, useState } from 'react';
import type { NoteId, PersonId } from '../../../shared/model/ids.ts';
import { useApi } from '../../lib/api-context.tsx';
import { draftReducer, isEmptied, isUnsaved, type NoteDraft, startDraft } from './note-draft.ts';

const PAUSE_MS = 700;
const RETRY_MS = 4000;

export interface NoteWriting {
  readonly draft: NoteDraft;
  readonly type: (text: string) => void;
  /** Saves at once and makes room for the next note. */
  readonly finish: () => void;
  readonly retry: () => void;
}

interface WrittenNote {
  readonly id: NoteId;
  readonly body: string;
}

/** Writes a note as it is typed: after a pause, when the screen goes, and again after a failure. */
export function useNoteDraft(person: PersonId, note: WrittenNote | null, onFinish?: () => void): NoteWriting {
  const api = useApi();
  const [draft, dispatch] = useReducer(draftReducer, note, startDraft);
  const [isFinishing, setFinishing] = useState(false);

  const write = async () => {
    const { text } = draft;
    dispatch({ type: 'save-began' });
    try {
      const id = draft.note ?? (await api.notes.add({ id: person, body: text })).value;
      if (draft.note !== null) await api.notes.save({ note: draft.note, body: text });
      dispatch({ type: 'saved', note: id, text });
    } catch {
      // Told in place: the words stay, a notice says so, and it is tried again.
      dispatch({ type: 'save-failed' });
    }
  };
  const save = useEffectEvent(() => {
    if (draft.state !== 'saving' && isUnsaved(draft)) void write();
  });
  const leave = useEffectEvent(() => {
    save();
    if (draft.note !== null && isEmptied(draft)) void api.notes.remove({ note: draft.note }).catch(() => undefined);
  });
  const close = useEffectEvent(() => {
    setFinishing(false);
    if (isUnsaved(draft)) return;
    leave();
    dispatch({ type: 'finished' });
    onFinish?.();
  });

  usePause(draft, save);
  useEffect(() => {
    const flush = () => leave();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  const isSettled = draft.state !== 'saving' && (draft.state === 'failed' || !isUnsaved(draft));
  useEffect(() => {
    if (!isFinishing) return;
    if (isSettled) close();
    else save();
  }, [isFinishing, isSettled]);

  return {
    draft,
    type: (text) => dispatch({ type: 'typed', text }),
    finish: () => setFinishing(true),
    retry: () => void write(),
  };
}

/** Calls `save` when typing has rested, later again after a failure. */
function usePause(draft: NoteDraft, save: () => void): void {
  const rest = useEffectEvent(save);
  const wait = draft.state === 'failed' ? RETRY_MS : PAUSE_MS;
  const isWaiting = draft.state !== 'saving' && isUnsaved(draft);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every key press starts the pause anew
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => rest(), wait);
    return () => clearTimeout(timer);
  }, [isWaiting, wait, draft.text]);
}
