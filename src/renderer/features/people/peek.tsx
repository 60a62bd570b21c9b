import { useQuery } from '@tanstack/react-query';
import { Check, X } from 'lucide-react';
import { utcDateOf } from '../../../shared/lib/calendar.ts';
import type { Interaction } from '../../../shared/model/interaction.ts';
import type { Note, PersonSummary } from '../../../shared/model/person.ts';
import { useApi } from '../../lib/api-context.tsx';
import { figure } from '../../lib/figures.ts';
import { firstName, longDate, monthYear } from '../../lib/format.ts';
import { queries } from '../../lib/queries.ts';
import { useNow } from '../../lib/today-date.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/chip.tsx';
import { CIRCLE_NAMES, CircleGlyph } from '../../ui/circle-glyph.tsx';
import { CirclePicker } from '../../ui/circle-picker.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Monogram } from '../../ui/monogram.tsx';
import { Name } from '../../ui/name.tsx';
import { SourceGlyphs } from '../../ui/source-glyph.tsx';
import { ThreadChart } from '../../ui/thread-chart.tsx';
import { roleLine } from './last-word.ts';
import './peek.css';
import { lastExchange, newestNote } from './queries.ts';
import type { PersonActs } from './use-person-acts.ts';
import { useSettled } from './use-settled.ts';

/** Keys held down run past many people; only where they rest is more read. */
const REST_MS = 120;

interface PeekProps {
  readonly person: PersonSummary;
  readonly acts: PersonActs;
  /** Given when the peek lies over the list. */
  readonly onClose: (() => void) | null;
  readonly onOpen: () => void;
}

/** The person of the focused row at a glance, beside the list or over it. */
export function Peek({ person, acts, onClose, onOpen }: PeekProps) {
  return (
    <aside className="peek" data-over={onClose ? '' : undefined} aria-label={`${person.name}, preview`}>
      <div className="peek-top">
        <Monogram name={person.name} named={person.named} size={44} />
        <div>
          <h2>
            <Name>{person.name}</Name>
          </h2>
        </div>
        {onClose && <IconButton icon={X} label="Close preview" keys="esc" onClick={onClose} />}
      </div>
      <PeekFacts person={person} acts={acts} />
      <PeekThread person={person} />
      <PeekMore person={person} />
      {person.tags.length > 0 && (
        <div className="peek-tags">
          {person.tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </div>
      )}
      <div className="peek-spacer" />
      <div className="peek-actions">
        <Button size="small" icon={Check} keys="d" onClick={() => acts.log(person)}>
          Log contact
        </Button>
        <Button size="small" variant="quiet" keys="enter" onClick={onOpen}>
          Open
        </Button>
      </div>
    </aside>
  );
}

function PeekFacts({ person, acts }: Pick<PeekProps, 'person' | 'acts'>) {
  const api = useApi();
  const id = useSettled(person.id, REST_MS);
  const whole = useQuery({ ...queries.person(api, id), enabled: id === person.id });
  const connectedOn = id === person.id ? whole.data?.connectedOn : null;
  const role = roleLine(person);
  return (
    <>
      {role !== '' && (
        <p className="peek-role">
          <Name>{role}</Name>
        </p>
      )}
      <div className="peek-facts">
        <CirclePicker
          circle={person.circle}
          onPick={(circle) => acts.setCircle(person, circle)}
          trigger={
            <Button variant="quiet" size="small" aria-label={`Circle: ${CIRCLE_NAMES[person.circle ?? 'unsorted']}`}>
              <CircleGlyph circle={person.circle} size={14} />
              {CIRCLE_NAMES[person.circle ?? 'unsorted']}
            </Button>
          }
        />
        <SourceGlyphs sources={person.sources} />
        {connectedOn && <span className="peek-since">connected {connectedOn.slice(0, 4)}</span>}
      </div>
    </>
  );
}

function PeekThread({ person }: { readonly person: PersonSummary }) {
  const lastYear = Number(useNow().day.slice(0, 4));
  const sum = (side: 'them' | 'you') => person.thread.reduce((total, year) => total + year[side], 0);
  if (person.thread.length === 0) {
    return (
      <section className="peek-section">
        <h3 className="peek-label">Your thread</h3>
        <p className="peek-none">You have not written to each other yet.</p>
      </section>
    );
  }
  return (
    <section className="peek-section">
      <h3 className="peek-label">Your thread</h3>
      <ThreadChart thread={person.thread} name={firstName(person.name)} lastYear={lastYear} width={274} height={56} />
      <div className="peek-years" aria-hidden="true">
        <span>{lastYear - 9}</span>
        <span>{lastYear}</span>
      </div>
      <div className="peek-legend">
        <span>
          <i />
          <b>
            <bdi>{firstName(person.name)}</bdi>, {figure(sum('them'))}
          </b>
        </span>
        <span>
          <i data-side="you" />
          <b>You, {figure(sum('you'))}</b>
        </span>
      </div>
    </section>
  );
}

function PeekMore({ person }: { readonly person: PersonSummary }) {
  const api = useApi();
  const id = useSettled(person.id, REST_MS);
  const isHere = id === person.id;
  const exchange = useQuery({ ...lastExchange(api, id), enabled: isHere });
  const note = useQuery({ ...newestNote(api, id), enabled: isHere });
  if (!isHere) return null;
  return (
    <>
      {exchange.data?.text && <LastExchange exchange={exchange.data} text={exchange.data.text} />}
      {note.data && <NewestNote note={note.data} />}
    </>
  );
}

function LastExchange({ exchange, text }: { readonly exchange: Interaction; readonly text: string }) {
  return (
    <section className="peek-section">
      <h3 className="peek-label">
        {exchange.direction === 'out' ? 'You wrote last' : 'Last exchange'}, {longDate(exchange.on)}
      </h3>
      <p className="peek-quote selectable" data-from={exchange.direction} dir="auto">
        “{text}”
      </p>
    </section>
  );
}

function NewestNote({ note }: { readonly note: Note }) {
  return (
    <section className="peek-section">
      <h3 className="peek-label">Your note, {monthYear(utcDateOf(note.updatedAt))}</h3>
      <p className="peek-note selectable" dir="auto">
        {note.body}
      </p>
    </section>
  );
}
