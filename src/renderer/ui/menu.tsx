import { Menu as Base } from '@base-ui/react/menu';
import { Check, type LucideIcon } from 'lucide-react';
import { Fragment, type KeyboardEvent, type ReactElement } from 'react';
import { type Keys, writePress } from '../lib/shortcut-keys.ts';
import { Kbd } from './kbd.tsx';
import './layer.css';
import { useLayersPlace } from './layers.tsx';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly glyph?: ReactElement;
  /** Works while the menu is open. */
  readonly keys?: Keys;
  readonly isChosen?: boolean;
  readonly startsGroup?: boolean;
  readonly run: () => void;
}

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly items: readonly MenuItem[];
  /** A line above the items. */
  readonly heading?: string;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly align?: 'start' | 'end';
}

/** A menu of acts. The keys of its items work while it is open. */
export function Menu({ trigger, items, heading, open, onOpenChange, align = 'start' }: MenuProps) {
  const place = useLayersPlace();
  const hasIcons = items.some(({ icon, glyph }) => icon || glyph);
  const control = { ...(open !== undefined && { open }), ...(onOpenChange && { onOpenChange }) };
  return (
    <Base.Root {...control} modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal {...place}>
        <Base.Positioner sideOffset={6} align={align} collisionPadding={8} className="layer-place">
          <Base.Popup
            className="layer menu"
            data-layer="menu"
            onKeyDown={(event) => pressItem(event, items, onOpenChange)}
          >
            {heading && <div className="layer-label">{heading}</div>}
            {items.map((item) => (
              <Fragment key={item.id}>
                {item.startsGroup && <Base.Separator className="layer-line" />}
                <Base.Item className={hasIcons ? 'layer-item' : 'layer-item layer-item-plain'} onClick={item.run}>
                  {hasIcons && <ItemGlyph item={item} />}
                  <span>{item.label}</span>
                  {item.isChosen ? (
                    <Check size={15} aria-label="chosen" />
                  ) : item.keys ? (
                    <Kbd keys={item.keys} />
                  ) : (
                    <span />
                  )}
                </Base.Item>
              </Fragment>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function pressItem(
  event: KeyboardEvent<HTMLElement>,
  items: readonly MenuItem[],
  close?: (open: boolean) => void,
): void {
  const press = writePress(event);
  const item = items.find(({ keys }) => keys === press);
  if (!item) return;
  event.preventDefault();
  event.stopPropagation();
  if (close) close(false);
  else event.currentTarget.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  item.run();
}

function ItemGlyph({ item }: { readonly item: MenuItem }) {
  if (item.glyph) return item.glyph;
  return item.icon ? <item.icon size={15} strokeWidth={1.75} aria-hidden="true" /> : <span />;
}
