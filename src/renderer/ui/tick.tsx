import type { ComponentProps } from 'react';
import './tick.css';

interface TickProps extends Omit<ComponentProps<'input'>, 'type'> {
  readonly 'aria-label': string;
}

/** A tick box with its name; the target is 32 px. */
export function Tick(props: TickProps) {
  return (
    <span className="tick">
      <input type="checkbox" {...props} />
    </span>
  );
}
