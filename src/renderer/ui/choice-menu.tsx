import { Menu as Base } from '@base-ui/react/menu';
import { Check, ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import './layer.css';
import { useLayersPlace } from './layers.tsx';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly glyph?: ReactElement;
  readonly isChosen: boolean;
  readonly run: () => void;
}

/** A heading of the menu: opens its own choices, or is one choice by itself. */
export interface ChoiceGroup {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

interface ChoiceMenuProps {
  readonly trigger: ReactElement;
  readonly entries: readonly (ChoiceGroup | Choice)[];
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly align?: 'start' | 'end';
}

/** A menu whose entries are choices, or lead to a second menu of choices. */
export function ChoiceMenu({ trigger, entries, open, onOpenChange, align = 'start' }: ChoiceMenuProps) {
  const place = useLayersPlace();
  const control = { ...(open !== undefined && { open }), ...(onOpenChange && { onOpenChange }) };
  return (
    <Base.Root {...control} modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal {...place}>
        <Base.Positioner sideOffset={6} align={align} collisionPadding={8} className="layer-place">
          <Base.Popup className="layer menu" data-layer="menu">
            {entries.map((entry) =>
              'choices' in entry ? (
                <Submenu key={entry.id} group={entry} />
              ) : (
                <ChoiceItem key={entry.id} choice={entry} />
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Submenu({ group }: { readonly group: ChoiceGroup }) {
  return (
    <Base.SubmenuRoot>
      <Base.SubmenuTrigger className="layer-item layer-item-plain">
        <span>{group.label}</span>
        <ChevronRight size={15} strokeWidth={1.75} aria-hidden="true" />
      </Base.SubmenuTrigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} alignOffset={-6} collisionPadding={8} className="layer-place">
          <Base.Popup className="layer menu" data-layer="menu">
            {group.choices.map((choice) => (
              <ChoiceItem key={choice.id} choice={choice} />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.SubmenuRoot>
  );
}

function ChoiceItem({ choice }: { readonly choice: Choice }) {
  return (
    <Base.Item className={choice.glyph ? 'layer-item' : 'layer-item layer-item-plain'} onClick={choice.run}>
      {choice.glyph}
      <bdi dir="auto" className="clip">
        {choice.label}
      </bdi>
      {choice.isChosen ? <Check size={15} aria-label="chosen" /> : <span />}
    </Base.Item>
  );
}
