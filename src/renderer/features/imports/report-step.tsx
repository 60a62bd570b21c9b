import { Import, Sun, Undo2, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Offer } from '../../../shared/contract/imports.ts';
import type { ImportReport } from '../../../shared/model/import.ts';
import { figure } from '../../lib/figures.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { unnamedSentence } from './preview-sentence.ts';
import { problemGroups } from './problem-groups.ts';
import { ProblemList } from './problem-list.tsx';
import './report.css';
import { reportFigures, reportSentence } from './report-view.ts';
import { STEP_HEADING } from './step-heading.ts';
import { UndoImport } from './undo-import.tsx';

interface ReportStepProps {
  readonly report: ImportReport;
  /** True for an import that was taken back. */
  readonly isUndone: boolean;
  readonly waiting: readonly Offer[];
  /** Goes on with the archive that waits, or back to choosing one. */
  readonly onNext: () => void;
}

/** What an import has done, what it set aside, and what to do next. */
export function ReportStep({ report, isUndone, waiting, onNext }: ReportStepProps) {
  const groups = problemGroups(report.files);
  const unnamed = unnamedSentence(report.unnamed);
  const next = waiting[0];
  return (
    <div className="import-scroll">
      <div className="import-narrow import-report">
        {next && (
          <div className="import-notices">
            <Notice
              tone="plain"
              title="Up next:"
              actions={
                <Button variant="primary" size="small" onClick={onNext}>
                  Look inside
                </Button>
              }
            >
              <bdi>{next.name}</bdi>
            </Notice>
          </div>
        )}
        <h2 className="import-finding" id={STEP_HEADING} tabIndex={-1}>
          {isUndone ? 'This import was undone.' : reportSentence(report)}
        </h2>
        <dl className="import-figures">
          {reportFigures(report).map(({ figure: value, words }) => (
            <div key={words}>
              <dt>{words}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {unnamed && <p className="import-aside">{unnamed}</p>}
        <div className="import-two">
          {groups.length > 0 && <ProblemList groups={groups} />}
          <NextSteps newPeople={report.newPeople} onAnother={next ? null : onNext} />
        </div>
        {!isUndone && report.id !== null && (
          <div className="import-undo">
            <Undo2 size={16} strokeWidth={1.75} aria-hidden="true" />
            <p>You can undo this import as a whole. Everything you typed stays.</p>
            <UndoImport id={report.id} name={report.path} />
          </div>
        )}
      </div>
    </div>
  );
}

interface NextStepsProps {
  readonly newPeople: number;
  readonly onAnother: (() => void) | null;
}

function NextSteps({ newPeople, onAnother }: NextStepsProps) {
  return (
    <section className="import-block" aria-labelledby="import-next">
      <h2 id="import-next">Next, if you like</h2>
      <ul className="import-next">
        <NextStep icon={<Sun size={16} strokeWidth={1.75} aria-hidden="true" />} to="/today" does="Meet">
          See who is worth a word today
        </NextStep>
        <NextStep
          icon={<Users size={16} strokeWidth={1.75} aria-hidden="true" />}
          to="/people?sort=recently-added"
          does="See"
        >
          {newPeople > 1 ? `Look through ${figure(newPeople)} new people` : 'Look through your people'}
        </NextStep>
        {onAnother && (
          <li>
            <Import size={16} strokeWidth={1.75} aria-hidden="true" />
            <span>Bring another archive</span>
            <Button size="small" onClick={onAnother} aria-label="Choose: bring another archive">
              Choose
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}

interface NextStepProps {
  readonly icon: ReactNode;
  readonly to: string;
  readonly does: string;
  readonly children: string;
}

function NextStep({ icon, to, does, children }: NextStepProps) {
  return (
    <li>
      {icon}
      <span>{children}</span>
      <Link to={to} className="button button-default button-small" aria-label={`${does}: ${children}`}>
        {does}
      </Link>
    </li>
  );
}
