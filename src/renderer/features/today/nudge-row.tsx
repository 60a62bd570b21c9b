import { Check, Copy, Moon, X } from 'lucide-react';
import type { DealtNudge } from '../../../shared/model/nudge.ts';
import { CircleGlyph } from '../../ui/circle-glyph.tsx';
import { EvidenceText } from '../../ui/evidence-text.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Monogram } from '../../ui/monogram.tsx';
import { Name } from '../../ui/name.tsx';
import { Role } from '../../ui/role.tsx';
import { SourceGlyphs } from '../../ui/source-glyph.tsx';

interface NudgeRowProps {
  readonly nudge: DealtNudge;
  readonly headerId: string;
  readonly onOpen: () => void;
  readonly onEvidence: (reason: number) => void;
  readonly onCopy: () => void;
  readonly onLog: () => void;
  readonly onSnooze: () => void;
  readonly onDismiss: () => void;
}

/** A person of the hand, closed: who and why, with quick acts on hover and focus. */
export function NudgeRow(props: NudgeRowProps) {
  const { nudge, headerId, onOpen, onEvidence } = props;
  const { person } = nudge;
  const [reason] = nudge.reasons;
  return (
    <article className="nudge-row" aria-labelledby={headerId}>
      <span className="nudge-face">
        <Monogram name={person.name} named={person.named} size={36} />
      </span>
      <div className="nudge-words">
        <div className="nudge-line">
          <h2 className="nudge-name clip">
            <button
              type="button"
              id={headerId}
              className="nudge-header"
              data-row-header
              aria-expanded={false}
              tabIndex={-1}
              onClick={onOpen}
            >
              <Name>{person.name}</Name>
            </button>
          </h2>
          <Role className="nudge-role clip" person={person} />
        </div>
        {reason && (
          <p className="nudge-why">
            <EvidenceText text={reason.text} onOpen={() => onEvidence(0)} />
          </p>
        )}
      </div>
      <div className="nudge-side">
        <span className="nudge-glyphs">
          <SourceGlyphs sources={person.sources} />
          <CircleGlyph circle={person.circle} named />
        </span>
        <QuickActs {...props} />
      </div>
    </article>
  );
}

function QuickActs({ nudge, onCopy, onLog, onSnooze, onDismiss }: NudgeRowProps) {
  const { name } = nudge.person;
  return (
    <span className="nudge-quick">
      <IconButton icon={Copy} label={`Copy opener for ${name}`} onClick={onCopy} />
      <IconButton icon={Check} label={`Log contact with ${name}`} onClick={onLog} />
      <IconButton icon={Moon} label={`Snooze ${name}`} onClick={onSnooze} />
      <IconButton icon={X} label={`Not for me: ${name}`} onClick={onDismiss} />
    </span>
  );
}
