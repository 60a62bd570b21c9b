import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import type { ImportId } from '../../../shared/model/ids.ts';
import { asKithError } from '../../lib/api.ts';
import { useApi } from '../../lib/api-context.tsx';
import { ErrorNotice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { AfterAWhile, Skeleton } from '../../ui/skeleton.tsx';
import { ChooseStep } from './choose-step.tsx';
import type { ImportFlow } from './import-flow.ts';
import type { ImportRun } from './import-run.ts';
import { type ImportStep, ImportSteps } from './import-steps.tsx';
import './imports.css';
import { PreviewStep } from './preview-step.tsx';
import { ProgressStep } from './progress-step.tsx';
import { importReport, pastImports } from './queries.ts';
import { ReportStep } from './report-step.tsx';
import { useStepFocus } from './step-heading.ts';
import { useImportRun } from './use-import-run.ts';

interface ImportScreenProps {
  /** Shows the report of this import instead of the one at hand. */
  readonly reportId?: ImportId;
}

/** Choose, preview, import, report; with an id, the report of an earlier import. */
export function ImportScreen({ reportId }: ImportScreenProps) {
  const { flow, run } = useImportRun();
  useLeaveReport(flow, reportId);
  useStepFocus(flow.stage.at);
  const step = reportId === undefined ? STEPS[flow.stage.at] : 'Report';
  return (
    <div className="import-screen">
      <header className="import-head">
        <PageHeading>Import</PageHeading>
        <ImportSteps step={step} />
      </header>
      {reportId === undefined ? <Stage flow={flow} run={run} /> : <PastReport id={reportId} />}
    </div>
  );
}

const STEPS: Readonly<Record<ImportFlow['stage']['at'], ImportStep>> = {
  choose: 'Choose',
  reading: 'Preview',
  preview: 'Preview',
  saving: 'Import',
  report: 'Report',
};

/** Archives dropped while an old report is shown are looked into at once. */
function useLeaveReport(flow: ImportFlow, reportId: ImportId | undefined): void {
  const [, navigate] = useLocation();
  const leave = useEffectEvent(() => {
    if (reportId !== undefined) navigate('/import', { replace: true });
  });
  const isReading = flow.stage.at === 'reading';
  useEffect(() => {
    if (isReading) leave();
  }, [isReading]);
}

function Stage({ flow, run }: { readonly flow: ImportFlow; readonly run: ImportRun }) {
  const { stage, waiting } = flow;
  switch (stage.at) {
    case 'choose':
      return <ChooseStep trouble={stage.trouble} waiting={waiting} run={run} />;
    case 'reading':
      return (
        <ProgressStep archive={stage.offer.name} source={null} progress={stage.progress} isSaving={false} run={run} />
      );
    case 'preview':
      return (
        <PreviewStep offer={stage.offer} report={stage.report} trouble={stage.trouble} waiting={waiting} run={run} />
      );
    case 'saving':
      return (
        <ProgressStep
          archive={stage.offer.name}
          source={stage.report.source}
          progress={stage.progress}
          isSaving
          run={run}
        />
      );
    case 'report':
      return <ShownReport flow={flow} run={run} />;
  }
}

function ShownReport({ flow, run }: { readonly flow: ImportFlow; readonly run: ImportRun }) {
  const past = useQuery(pastImports(useApi())).data ?? [];
  const leave = useEffectEvent(() => {
    const isElsewhere = !window.location.hash.startsWith('#/import');
    if (isElsewhere && flow.waiting.length === 0) run.dispatch({ type: 'left' });
  });
  // once read, a report makes room for the next archive; it stays among the past imports
  useEffect(() => () => leave(), []);
  if (flow.stage.at !== 'report') return null;
  const { report } = flow.stage;
  const isUndone = past.some((summary) => summary.id === report.id && summary.undone);
  return (
    <ReportStep
      report={report}
      isUndone={isUndone}
      waiting={flow.waiting}
      onNext={() => run.dispatch({ type: 'left' })}
    />
  );
}

function PastReport({ id }: { readonly id: ImportId }) {
  const [, navigate] = useLocation();
  const api = useApi();
  const report = useQuery(importReport(api, id));
  const past = useQuery(pastImports(api)).data ?? [];
  if (report.error) {
    return (
      <div className="import-narrow">
        <ErrorNotice
          error={asKithError(report.error)}
          title="This report could not be read."
          onRetry={() => void report.refetch()}
        />
      </div>
    );
  }
  if (!report.data) {
    return (
      <AfterAWhile label="Reading the report">
        <div className="import-narrow">
          <Skeleton width={30} height={2} />
        </div>
      </AfterAWhile>
    );
  }
  const isUndone = past.some((summary) => summary.id === id && summary.undone);
  return <ReportStep report={report.data} isUndone={isUndone} waiting={[]} onNext={() => navigate('/import')} />;
}
