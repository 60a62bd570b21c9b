import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { EvidenceLink, Reason } from '../../../shared/model/nudge.ts';
import type { Person } from '../../../shared/model/person.ts';
import { EvidenceText } from '../../ui/evidence-text.tsx';
import { personSummary } from './person-summary.ts';
import { PersonThread } from './person-thread.tsx';
import './summary-card.css';
import { whyToday } from './why-today.ts';

interface SummaryCardProps {
  readonly person: Person;
  readonly today: CalendarDate;
  /** Empty when the person is not in today's hand. */
  readonly reasons: readonly Reason[];
  readonly onEvidence: (evidence: EvidenceLink) => void;
}

/** What the archives hold about you two, the thread as a picture, and why today. */
export function SummaryCard({ person, today, reasons, onEvidence }: SummaryCardProps) {
  const parts = personSummary(person, today);
  if (parts.length === 0 && reasons.length === 0) return null;
  return (
    <section className="card" aria-label="In short">
      <div className="summary">
        <p className="summary-words serif">
          {parts.map(({ text, evidence }) => (
            <span key={text}>
              <EvidenceText text={text} onOpen={() => onEvidence(evidence)} />{' '}
            </span>
          ))}
        </p>
        {person.thread.length > 0 && (
          <PersonThread name={person.name} thread={person.thread} lastYear={Number(today.slice(0, 4))} />
        )}
      </div>
      {reasons.length > 0 && (
        <div className="why-today">
          <h2>Why today</h2>
          <ul>
            {whyToday(reasons).map((factor) => (
              <li key={factor.code} className={factor.isAgainst ? 'factor factor-against' : 'factor'}>
                <b className="numbers">{factor.points}</b> {factor.label}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
