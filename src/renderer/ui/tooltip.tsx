import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import type { Keys } from '../lib/shortcut-keys.ts';
import { Kbd } from './kbd.tsx';
import { useLayersPlace } from './layers.tsx';
import './tooltip.css';

interface TooltipProps {
  readonly text: string;
  readonly keys?: Keys;
  readonly side?: 'top' | 'right' | 'bottom';
  /** The control it explains; must name itself, for a tooltip is only for the eye. */
  readonly children: ReactElement;
}

/** A short text beside a control, on hover and focus. */
export function Tooltip({ text, keys, side = 'top', children }: TooltipProps) {
  const place = useLayersPlace();
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal {...place}>
        <Base.Positioner side={side} sideOffset={6} collisionPadding={8}>
          <Base.Popup className="tooltip" aria-hidden="true">
            {text}
            {keys && <Kbd keys={keys} />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
