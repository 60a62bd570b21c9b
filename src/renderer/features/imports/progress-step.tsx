import { Check, Circle, LoaderCircle } from 'lucide-react';
import { useState } from 'react';
import type { ImportProgress } from '../../../shared/model/import.ts';
import type { SourceId } from '../../../shared/model/source.ts';
import { asKithError } from '../../lib/api.ts';
import { sayError } from '../../lib/toasts.ts';
import { Button } from '../../ui/button.tsx';
import type { ImportRun } from './import-run.ts';
import './progress.css';
import { type ProgressRow, progressView } from './progress-view.ts';
import { STEP_HEADING } from './step-heading.ts';

interface ProgressStepProps {
  readonly archive: string;
  readonly source: SourceId | null;
  readonly progress: ImportProgress | null;
  /** True while rows are written, false while an archive is only looked into. */
  readonly isSaving: boolean;
  readonly run: ImportRun;
}

/** An archive being read or imported, file by file, with the way out. */
export function ProgressStep({ archive, source, progress, isSaving, run }: ProgressStepProps) {
  const view = progressView(progress, source);
  return (
    <div className="import-scroll">
      <div className="import-progress">
        <h2 id={STEP_HEADING} tabIndex={-1}>
          {view.title}
        </h2>
        <p>
          {isSaving
            ? 'You can keep using Kith. Nothing shows up until the whole archive is in.'
            : 'You will see what is inside before anything is saved.'}
        </p>
        <progress
          className="import-bar"
          aria-label={`Progress of ${archive}`}
          max={100}
          {...(view.percent !== null && { value: view.percent })}
        />
        <div className="import-bar-words">
          <span>{view.left}</span>
          <span>{view.right}</span>
        </div>
        <ul className="import-progress-files">
          {view.rows.map((row) => (
            <ProgressFile key={row.file} row={row} />
          ))}
        </ul>
        <StopButton run={run} />
      </div>
    </div>
  );
}

const STATE_WORDS: Readonly<Record<ProgressRow['state'], string>> = {
  waiting: 'waiting',
  reading: 'being read',
  done: 'done',
};

function ProgressFile({ row }: { readonly row: ProgressRow }) {
  return (
    <li data-state={row.state}>
      <StateGlyph state={row.state} />
      <span>
        {row.label}
        <span className="hidden-visually">, {STATE_WORDS[row.state]}</span>
      </span>
      <span>{row.figure}</span>
    </li>
  );
}

function StateGlyph({ state }: { readonly state: ProgressRow['state'] }) {
  if (state === 'done') return <Check size={16} strokeWidth={1.75} aria-hidden="true" />;
  if (state === 'reading') return <LoaderCircle className="spinner" size={16} strokeWidth={1.75} aria-hidden="true" />;
  return <Circle size={16} strokeWidth={1.5} strokeDasharray="3 3" aria-hidden="true" />;
}

function StopButton({ run }: { readonly run: ImportRun }) {
  const [isStopping, setStopping] = useState(false);
  const stop = async () => {
    setStopping(true);
    try {
      await run.stop();
    } catch (error) {
      setStopping(false);
      sayError(asKithError(error));
    }
  };
  return (
    <Button working={isStopping} onClick={() => void stop()}>
      {isStopping ? 'Stopping' : 'Stop and keep nothing'}
    </Button>
  );
}
