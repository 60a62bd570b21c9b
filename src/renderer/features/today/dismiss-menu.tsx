import type { ReactElement } from 'react';
import { DISMISS_REASONS } from '../../../shared/contract/today.ts';
import { Menu } from '../../ui/menu.tsx';
import { DISMISS_WORDS, type DismissReason } from './today-words.ts';

interface DismissMenuProps {
  readonly trigger: ReactElement;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onDismiss: (why: DismissReason) => void;
}

/** Asks with one key why someone is not for today; the answer steers later hands. */
export function DismissMenu({ trigger, open, onOpenChange, onDismiss }: DismissMenuProps) {
  return (
    <Menu
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
      align="end"
      heading="Not for me, because"
      items={DISMISS_REASONS.map((why, at) => ({
        id: why,
        label: DISMISS_WORDS[why],
        keys: String(at + 1),
        startsGroup: why === 'no-reason',
        run: () => onDismiss(why),
      }))}
    />
  );
}
