import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { ariaKeys, type Keys } from '../lib/shortcut-keys.ts';
import './button.css';
import { isMac } from './kbd.tsx';
import { Tooltip } from './tooltip.tsx';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'disabled'> {
  readonly icon: LucideIcon;
  /** Its name, also shown as a tooltip. */
  readonly label: string;
  readonly keys?: Keys;
  /** `inline`: 24 px, for a line of text; needs 4 px clear around it. */
  readonly size?: 'normal' | 'inline';
  readonly variant?: 'default' | 'quiet';
  readonly iconSize?: number;
}

/** A button that is only an icon; never without a name. */
export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, keys, size = 'normal', variant = 'quiet', iconSize = 16, ...rest } = props;
  return (
    <Tooltip text={label} {...(keys && { keys })}>
      <button
        type="button"
        aria-label={label}
        aria-keyshortcuts={keys && ariaKeys(keys, isMac())}
        {...rest}
        className={`button button-${variant} button-icon button-icon-${size} ${rest.className ?? ''}`}
      >
        <Icon size={iconSize} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </Tooltip>
  );
}
