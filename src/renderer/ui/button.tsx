import { LoaderCircle, type LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { ariaKeys, type Keys } from '../lib/shortcut-keys.ts';
import './button.css';
import { isMac, Kbd } from './kbd.tsx';
import { Tooltip } from './tooltip.tsx';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  /** One primary a view. */
  readonly variant?: 'primary' | 'default' | 'quiet';
  readonly size?: 'normal' | 'small';
  readonly icon?: LucideIcon;
  readonly keys?: Keys;
  /** Keeps its width; the icon becomes a spinner. */
  readonly working?: boolean;
  /** Why it cannot be pressed now; said in a tooltip. It stays reachable by Tab. */
  readonly disabledReason?: string | null;
}

/** The button of the house. */
export function Button(props: ButtonProps) {
  const { variant = 'default', size = 'normal', icon: Icon, keys, working = false, disabledReason, ...rest } = props;
  const isOff = working || Boolean(disabledReason);
  const button = (
    <button
      type="button"
      aria-keyshortcuts={keys && ariaKeys(keys, isMac())}
      {...rest}
      className={`button button-${variant} button-${size} ${rest.className ?? ''}`}
      aria-busy={working || undefined}
      aria-disabled={isOff || undefined}
      aria-description={disabledReason || undefined}
      onClick={isOff ? (event) => event.preventDefault() : rest.onClick}
    >
      {working ? <LoaderCircle className="spinner" size={15} aria-hidden="true" /> : Icon && <Glyph icon={Icon} />}
      {rest.children}
      {keys && <Kbd keys={keys} />}
    </button>
  );
  return disabledReason ? <Tooltip text={disabledReason}>{button}</Tooltip> : button;
}

function Glyph({ icon: Icon }: { readonly icon: LucideIcon }) {
  return <Icon size={15} strokeWidth={1.75} aria-hidden="true" />;
}
