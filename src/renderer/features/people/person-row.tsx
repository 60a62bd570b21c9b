import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { PersonSummary } from '../../../shared/model/person.ts';
import { CIRCLE_NAMES, CircleGlyph } from '../../ui/circle-glyph.tsx';
import { Monogram } from '../../ui/monogram.tsx';
import { Name } from '../../ui/name.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { SourceGlyphs } from '../../ui/source-glyph.tsx';
import { ThreadChart } from '../../ui/thread-chart.tsx';
import { lastWord, roleLine } from './last-word.ts';
import type { ListRow } from './use-people-list.ts';

interface PersonRowProps {
  readonly person: ListRow;
  readonly row: number;
  readonly top: number;
  readonly height: number;
  /** Holds the tab stop and is shown in the peek. */
  readonly isCurrent: boolean;
  readonly today: CalendarDate;
}

/** One person of the list. Keys and clicks are heard by the grid around it. */
export function PersonRow({ person, row, top, height, isCurrent, today }: PersonRowProps) {
  return (
    <tr
      className="people-row"
      tabIndex={isCurrent ? 0 : -1}
      aria-rowindex={row + 1}
      aria-selected={isCurrent}
      aria-busy={person === 'reading' || undefined}
      data-row={row}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      {person === 'reading' && <SkeletonCells />}
      {person === 'failed' && <td className="people-failed">Could not read this person.</td>}
      {typeof person === 'object' && <PersonCells person={person} today={today} />}
    </tr>
  );
}

interface PersonCellsProps {
  readonly person: PersonSummary;
  readonly today: CalendarDate;
}

function PersonCells({ person, today }: PersonCellsProps) {
  const role = roleLine(person);
  return (
    <>
      <td className="people-person">
        <Monogram name={person.name} named={person.named} size={30} />
        <span className="people-names">
          <span className="people-name" data-open="" data-unnamed={person.named ? undefined : ''}>
            <Name>{person.name}</Name>
          </span>
          {role !== '' && (
            <span className="people-role">
              <Name>{role}</Name>
            </span>
          )}
        </span>
      </td>
      <td className="people-circle">
        <CircleGlyph circle={person.circle} size={14} />
        <span className="people-circle-name">{CIRCLE_NAMES[person.circle ?? 'unsorted']}</span>
      </td>
      <td>
        <SourceGlyphs sources={person.sources} size={13} />
      </td>
      <td>
        <ThreadChart
          thread={person.thread}
          name={person.name}
          lastYear={Number(today.slice(0, 4))}
          width={80}
          height={22}
        />
      </td>
      <td className="people-last">{lastWord(person, today)}</td>
    </>
  );
}

function SkeletonCells() {
  return (
    <>
      <td className="people-person">
        <Skeleton width={1.875} height={1.875} />
        <span className="people-names people-names-loading">
          <Skeleton width={9} />
          <Skeleton width={6} height={0.5} />
        </span>
        <span className="hidden-visually">Being read</span>
      </td>
      <td>
        <Skeleton width={5} />
      </td>
      <td>
        <Skeleton width={2} />
      </td>
      <td>
        <Skeleton width={5} height={0.125} />
      </td>
      <td className="people-last">
        <Skeleton width={3} />
      </td>
    </>
  );
}
