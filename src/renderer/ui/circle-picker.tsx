import { type ReactElement, useState } from 'react';
import { CIRCLES, type CircleId } from '../../shared/model/circle.ts';
import { CIRCLE_NAMES, CircleGlyph } from './circle-glyph.tsx';
import { Menu } from './menu.tsx';

interface CirclePickerProps {
  readonly trigger: ReactElement;
  readonly circle: CircleId | null;
  readonly onPick: (circle: CircleId | null) => void;
}

/** The five circles and "unsorted"; 1–5 and 0 work while it is open. */
export function CirclePicker({ trigger, circle, onPick }: CirclePickerProps) {
  const [open, setOpen] = useState(false);
  const choices = [...CIRCLES, null];
  return (
    <Menu
      trigger={trigger}
      open={open}
      onOpenChange={setOpen}
      items={choices.map((choice, at) => ({
        id: choice ?? 'unsorted',
        label: CIRCLE_NAMES[choice ?? 'unsorted'],
        glyph: <CircleGlyph circle={choice} size={17} />,
        keys: choice === null ? '0' : String(at + 1),
        isChosen: choice === circle,
        startsGroup: choice === null,
        run: () => onPick(choice),
      }))}
    />
  );
}
