import { ChevronDown, Pencil, Repeat2 } from 'lucide-react';
import type { Person } from '../../../shared/model/person.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { rhythmChoices, rhythmWords } from './rhythm-words.ts';

interface RhythmPickerProps {
  readonly person: Pick<Person, 'rhythmDays' | 'usualGapDays'>;
  readonly onPick: (days: number | null) => void;
  readonly isIcon?: boolean;
}

/** How often you want to be in touch; the pace you two had is offered first. */
export function RhythmPicker({ person, onPick, isIcon = false }: RhythmPickerProps) {
  return (
    <Menu
      align={isIcon ? 'end' : 'start'}
      trigger={
        isIcon ? (
          <IconButton icon={Pencil} label="Edit rhythm" size="inline" iconSize={13} />
        ) : (
          <button type="button" className="head-pick">
            <Repeat2 size={15} strokeWidth={1.75} aria-hidden="true" />
            {rhythmWords(person.rhythmDays)}
            <ChevronDown size={13} strokeWidth={1.75} aria-hidden="true" />
          </button>
        )
      }
      items={rhythmChoices(person.usualGapDays).map(({ days, label, isTheirs }, at, all) => ({
        id: `${isTheirs}-${days}`,
        label,
        isChosen:
          days === person.rhythmDays && !(isTheirs && all.some((choice) => !choice.isTheirs && choice.days === days)),
        startsGroup: days === null || (at === 1 && all[0]?.isTheirs === true),
        run: () => onPick(days),
      }))}
    />
  );
}
