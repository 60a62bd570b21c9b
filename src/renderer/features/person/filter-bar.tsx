import { figure } from '../../lib/figures.ts';
import '../../ui/chip.css';
import type { filterChoices, TimelineFilter } from './timeline-words.ts';

interface FilterBarProps {
  readonly choices: ReturnType<typeof filterChoices>;
  readonly value: TimelineFilter;
  readonly onValue: (filter: TimelineFilter) => void;
}

/** The kinds of entries a timeline holds; one is shown at a time. */
export function FilterBar({ choices, value, onValue }: FilterBarProps) {
  if (choices.length === 0) return null;
  return (
    <fieldset className="timeline-bar">
      <legend className="hidden-visually">Show in the timeline</legend>
      {choices.map(({ filter, label, count }) => (
        <button
          key={filter}
          type="button"
          className={filter === value ? 'chip chip-on' : 'chip'}
          aria-pressed={filter === value}
          onClick={() => onValue(filter)}
        >
          {label} <span className="numbers">{figure(count)}</span>
        </button>
      ))}
    </fieldset>
  );
}
