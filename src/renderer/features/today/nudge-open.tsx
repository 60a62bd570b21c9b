import { Footprints } from 'lucide-react';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { DealtNudge } from '../../../shared/model/nudge.ts';
import { longDate, monthYear } from '../../lib/format.ts';
import { plainMarkdown } from '../../lib/plain-markdown.ts';
import { CircleGlyph } from '../../ui/circle-glyph.tsx';
import { EvidenceText } from '../../ui/evidence-text.tsx';
import { Monogram } from '../../ui/monogram.tsx';
import { Name } from '../../ui/name.tsx';
import { Role } from '../../ui/role.tsx';
import { SourceGlyphs } from '../../ui/source-glyph.tsx';
import './nudge-open.css';
import { NudgeActions, type NudgeActionsProps } from './nudge-actions.tsx';

interface NudgeOpenProps extends NudgeActionsProps {
  readonly headerId: string;
  readonly onClose: () => void;
  readonly onEvidence: (reason: number) => void;
  readonly onAddNote: () => void;
  readonly onLastExchange: () => void;
}

/** A person of the hand, open: why now, the last word, your note, the next small step, what to do. */
export function NudgeOpen(props: NudgeOpenProps) {
  const { nudge, headerId, onClose, onEvidence, onAddNote } = props;
  const { person } = nudge;
  return (
    <article className="nudge-open card" aria-labelledby={headerId}>
      <div className="nudge-top">
        <Monogram name={person.name} named={person.named} size={44} />
        <div className="nudge-words">
          <h2 className="nudge-name clip">
            <button
              type="button"
              id={headerId}
              className="nudge-header"
              data-row-header
              aria-expanded
              onClick={onClose}
            >
              <Name>{person.name}</Name>
            </button>
          </h2>
          <Role className="nudge-role clip" person={person} />
        </div>
        <span className="nudge-glyphs">
          <SourceGlyphs sources={person.sources} size={15} />
          <CircleGlyph circle={person.circle} size={18} named />
        </span>
      </div>
      <p className="nudge-why">
        {nudge.reasons.map((reason, at) => (
          <span key={reason.code}>
            <EvidenceText text={reason.text} onOpen={() => onEvidence(at)} />{' '}
          </span>
        ))}
      </p>
      <div className="nudge-evidence">
        <LastExchange exchange={nudge.lastExchange} onOpen={props.onLastExchange} />
        <NoteExcerpt note={nudge.note} onAdd={onAddNote} />
      </div>
      <p className="nudge-step">
        <Footprints size={15} strokeWidth={1.75} aria-hidden="true" />
        <span>
          <span className="label">Next small step</span> {nudge.step}
        </span>
      </p>
      <NudgeActions {...props} />
    </article>
  );
}

interface LastExchangeProps {
  readonly exchange: DealtNudge['lastExchange'];
  readonly onOpen: () => void;
}

function LastExchange({ exchange, onOpen }: LastExchangeProps) {
  if (!exchange) {
    return (
      <div>
        <h3 className="label">Last exchange</h3>
        <p className="nudge-none">You have not written to each other yet.</p>
      </div>
    );
  }
  const whose = exchange.direction === 'out' ? ', from you' : '';
  return (
    <div>
      <h3 className="label">
        Last exchange, {longDate(exchange.on)}
        {whose}
      </h3>
      {exchange.text ? (
        <blockquote className={exchange.direction === 'out' ? 'nudge-note foreign' : 'nudge-quote foreign'} dir="auto">
          “{exchange.text}”
        </blockquote>
      ) : (
        <button type="button" className="link small" onClick={onOpen}>
          Show it in the timeline
        </button>
      )}
    </div>
  );
}

interface NoteExcerptProps {
  readonly note: { readonly on: CalendarDate; readonly body: string } | null;
  readonly onAdd: () => void;
}

function NoteExcerpt({ note, onAdd }: NoteExcerptProps) {
  if (!note) {
    return (
      <div>
        <h3 className="label">Your note</h3>
        <p className="nudge-none">
          No note yet.{' '}
          <button type="button" className="link" aria-keyshortcuts="N" onClick={onAdd}>
            Add one (N)
          </button>
        </p>
      </div>
    );
  }
  return (
    <div>
      <h3 className="label">Your note, {monthYear(note.on)}</h3>
      <p className="nudge-note foreign" dir="auto">
        {plainMarkdown(note.body)}
      </p>
    </div>
  );
}
