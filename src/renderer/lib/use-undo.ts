import type { ChangeId } from '../../shared/model/ids.ts';
import { asKithError } from './api.ts';
import { useApi } from './api-context.tsx';
import { say, sayError, toasts } from './toasts.ts';

/** Returns how to take back a change (the newest without an id) and how to bring it back. */
export function useUndo(): { readonly undo: (change?: ChangeId) => void; readonly redo: () => void } {
  const api = useApi();
  const undo = async (change?: ChangeId) => {
    // its offer is taken; pressing again means the change before
    toasts.close();
    try {
      const { value } = await api.history.undo({ change: change ?? null });
      say(value ? `Taken back: ${value.label}.` : 'There is nothing to take back.');
    } catch (error) {
      sayError(asKithError(error));
    }
  };
  const redo = async () => {
    try {
      const { value } = await api.history.redo({});
      say(value ? `Done again: ${value.label}.` : 'There is nothing to do again.');
    } catch (error) {
      sayError(asKithError(error));
    }
  };
  return { undo: (change) => void undo(change), redo: () => void redo() };
}
