import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Offer } from '../../../shared/contract/imports.ts';
import type { ImportReport } from '../../../shared/model/import.ts';
import { useApi } from '../../lib/api-context.tsx';
import { counted } from '../../lib/figures.ts';
import { useShortcuts } from '../../lib/shortcuts.tsx';
import { useNow } from '../../lib/today-date.ts';
import { Button } from '../../ui/button.tsx';
import { EvidenceText } from '../../ui/evidence-text.tsx';
import { Notice } from '../../ui/notice.tsx';
import { FileTable } from './file-table.tsx';
import type { Trouble } from './import-flow.ts';
import type { ImportRun } from './import-run.ts';
import { STEP_HEADING } from './step-heading.ts';
import './preview.css';
import { PreviewAside } from './preview-aside.tsx';
import { changesOf, previewSentence, unnamedSentence } from './preview-sentence.ts';
import { previewWarnings } from './preview-warnings.ts';
import { problemGroups } from './problem-groups.ts';
import { ProblemList } from './problem-list.tsx';
import { pastImports } from './queries.ts';
import { TroubleNotice } from './trouble-notice.tsx';

interface PreviewStepProps {
  readonly offer: Offer;
  readonly report: ImportReport;
  readonly trouble: Trouble | null;
  readonly waiting: readonly Offer[];
  readonly run: ImportRun;
}

/** What an archive holds and what importing it would do; nothing is written yet. */
export function PreviewStep({ offer, report, trouble, waiting, run }: PreviewStepProps) {
  const past = useQuery(pastImports(useApi())).data ?? [];
  const { day } = useNow();
  const files = useRef<HTMLTableElement>(null);
  const warnings = previewWarnings(report, past, day);
  const groups = problemGroups(report.files);
  const unnamed = unnamedSentence(report.unnamed);
  const showFiles = () => {
    files.current?.scrollIntoView({ block: 'nearest' });
    files.current?.focus();
  };
  return (
    <div className="import-preview">
      <PreviewAside offer={offer} report={report} waiting={waiting} run={run} />
      <div className="import-right">
        <div className="import-right-scroll">
          {(trouble || warnings.length > 0) && (
            <div className="import-notices">
              {trouble && <TroubleNotice trouble={trouble} onRetry={() => void run.accept()} />}
              {warnings.map((warning) => (
                <Notice key={warning.kind} tone={warning.kind === 'nothing-new' ? 'ok' : 'warn'} title={warning.lead}>
                  {warning.rest}
                </Notice>
              ))}
            </div>
          )}
          <p className="import-lead" id={STEP_HEADING} tabIndex={-1}>
            <EvidenceText text={previewSentence(report)} onOpen={showFiles} />
          </p>
          {unnamed && <p className="import-aside">{unnamed}</p>}
          <FileTable files={report.files} ref={files} />
          {groups.length > 0 && <ProblemList groups={groups} />}
        </div>
        <PreviewFoot report={report} run={run} />
      </div>
    </div>
  );
}

function PreviewFoot({ report, run }: Pick<PreviewStepProps, 'report' | 'run'>) {
  const changes = changesOf(report);
  const leave = () => run.dispatch({ type: 'left' });
  const accept = () => void run.accept();
  useShortcuts('Import', [
    { keys: 'mod+enter', does: 'Import', run: accept, inFields: true },
    { keys: 'esc', does: 'Leave this archive', run: leave },
  ]);
  return (
    <div className="import-foot">
      <p>Nothing is saved yet. Your notes, circles and tags are never overwritten.</p>
      <Button variant="quiet" keys="esc" onClick={leave}>
        Cancel
      </Button>
      <Button variant={changes > 0 ? 'primary' : 'default'} keys="mod+enter" onClick={accept}>
        {changes > 0 ? `Import ${counted(changes, 'change')}` : 'Import anyway'}
      </Button>
    </div>
  );
}
