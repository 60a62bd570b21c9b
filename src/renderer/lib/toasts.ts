import { Toast } from '@base-ui/react/toast';
import { errorCopy } from '../../shared/errors/error-copy.ts';
import type { ChangeId } from '../../shared/model/ids.ts';
import type { KithError } from './api.ts';

interface ToastData {
  /** The act that the toast offers to take back. */
  readonly change?: ChangeId;
  readonly isError?: boolean;
}

/** The one list of toasts; the newest replaces the one on screen. */
export const toasts = Toast.createToastManager<ToastData>();

/** Shows one sentence, with Undo when there is something to take back. */
export function say(text: string, change: ChangeId | null = null): void {
  toasts.close();
  toasts.add({ title: text, data: change === null ? {} : { change } });
}

/** Shows what went wrong and what to do, in one line or two. */
export function sayError(error: KithError): void {
  const copy = errorCopy(error.code, error.details);
  toasts.close();
  toasts.add({ title: `${copy.what} ${copy.next}`, data: { isError: true }, priority: 'high' });
}
