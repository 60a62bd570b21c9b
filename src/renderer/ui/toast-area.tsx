import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useShortcuts } from '../lib/shortcuts.tsx';
import { toasts } from '../lib/toasts.ts';
import { useUndo } from '../lib/use-undo.ts';
import { IconButton } from './icon-button.tsx';
import { Kbd } from './kbd.tsx';
import './toast-area.css';

const SHOWN_MS = 8000;

/** Where toasts appear: one at a time, for eight seconds, longer while hovered or focused. */
export function ToastArea({ children }: { readonly children: ReactNode }) {
  return (
    <Toast.Provider toastManager={toasts} limit={1} timeout={SHOWN_MS}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toast-area" aria-label="Messages">
          <Shown />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Shown() {
  const { toasts: shown } = Toast.useToastManager<{ readonly change?: number; readonly isError?: boolean }>();
  const { undo, redo } = useUndo();
  const newest = shown.find((toast) => toast.transitionStatus !== 'ending');
  const change = newest?.data?.change;
  useShortcuts('Everywhere', [
    { keys: 'z', also: ['mod+z'], does: 'Undo', run: () => undo(change as never) },
    { keys: 'shift+z', also: ['mod+shift+z', 'mod+y'], does: 'Do again what was undone', run: redo },
  ]);
  return shown.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      swipeDirection={[]}
      className={toast.data?.isError ? 'toast toast-error' : 'toast'}
    >
      <Toast.Title className="toast-text" render={<span />} />
      {toast.data?.change !== undefined && (
        <Toast.Action className="toast-action" onClick={() => undo(toast.data?.change as never)}>
          Undo <Kbd keys="z" />
        </Toast.Action>
      )}
      <Toast.Close render={<IconButton icon={X} label="Close" size="inline" iconSize={14} className="toast-close" />} />
    </Toast.Root>
  ));
}
