import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import './layer.css';
import { InLayer, useLayersPlace } from './layers.tsx';
import './popover.css';

interface PopoverProps {
  readonly trigger: ReactElement;
  /** Its name, shown as its heading unless hidden. */
  readonly title: string;
  readonly hideTitle?: boolean;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly align?: 'start' | 'end';
  readonly children: ReactNode;
}

/** A small panel beside the button that opens it. */
export function Popover({
  trigger,
  title,
  hideTitle = false,
  open,
  onOpenChange,
  align = 'start',
  children,
}: PopoverProps) {
  const place = useLayersPlace();
  const control = { ...(open !== undefined && { open }), ...(onOpenChange && { onOpenChange }) };
  return (
    <Base.Root {...control}>
      <Base.Trigger render={trigger} />
      <Base.Portal {...place}>
        <Base.Positioner sideOffset={6} align={align} collisionPadding={8} className="layer-place">
          <Base.Popup className="layer popover" data-layer="popover">
            <Base.Title className={hideTitle ? 'hidden-visually' : 'popover-title'}>{title}</Base.Title>
            <InLayer>{children}</InLayer>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
