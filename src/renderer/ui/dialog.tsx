import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { IconButton } from './icon-button.tsx';
import { InLayer, useLayersPlace } from './layers.tsx';
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
  const place = useLayersPlace();
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal {...place}>
        <Base.Backdrop className="scrim" />
        <Base.Popup
          className={`dialog dialog-${width}`}
          data-layer="modal"
          ref={popup}
          initialFocus={() => firstField(popup.current)}
        >
          <InLayer>
            <header className="dialog-head">
              <Base.Title className="dialog-title">{title}</Base.Title>
              <Base.Close render={<IconButton icon={X} label="Close" />} />
            </header>
            {about && <Base.Description className="dialog-about">{about}</Base.Description>}
            {children && <div className="dialog-body">{children}</div>}
            {actions && <footer className="dialog-actions">{actions}</footer>}
          </InLayer>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** The first field of a dialog takes the focus, else its first button; never the one that closes it. */
function firstField(popup: HTMLElement | null): HTMLElement | null {
  const field = popup?.querySelector<HTMLElement>('.dialog-body :is(input, textarea, button)');
  return field ?? popup?.querySelector<HTMLElement>('.dialog-actions button') ?? popup;
}
