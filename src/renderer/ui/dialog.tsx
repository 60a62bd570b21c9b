import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import './dialog.css';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** One or two sentences under the title. */
  readonly about?: string;
  readonly width?: 'narrow' | 'wide';
  readonly children?: ReactNode;
  /** Buttons at the foot, the affirmative one last. */
  readonly actions?: ReactNode;
}

/** A dialog over the page. Escape and a click beside it close it. */
export function Dialog({ open, onClose, title, about, width = 'narrow', children, actions }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="scrim" />
        <Base.Popup className={`dialog dialog-${width}`} data-layer="modal">
          <header className="dialog-head">
            <Base.Title className="dialog-title">{title}</Base.Title>
            <Base.Close render={<IconButton icon={X} label="Close" />} />
          </header>
          {about && <Base.Description className="dialog-about">{about}</Base.Description>}
          {children && <div className="dialog-body">{children}</div>}
          {actions && <footer className="dialog-actions">{actions}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
