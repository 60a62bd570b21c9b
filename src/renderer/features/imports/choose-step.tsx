import { FileArchive, FolderOpen } from 'lucide-react';
import type { Offer } from '../../../shared/contract/imports.ts';
import { useShortcuts } from '../../lib/shortcuts.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ArchiveHelp } from './archive-help.tsx';
import './choose.css';
import type { Trouble } from './import-flow.ts';
import type { ImportRun } from './import-run.ts';
import { PastImports } from './past-imports.tsx';
import { STEP_HEADING } from './step-heading.ts';
import { TroubleNotice } from './trouble-notice.tsx';

interface ChooseStepProps {
  readonly trouble: Trouble | null;
  readonly waiting: readonly Offer[];
  readonly run: ImportRun;
}

/** Where archives are dropped or chosen, asked for, and looked back on. */
export function ChooseStep({ trouble, waiting, run }: ChooseStepProps) {
  useShortcuts('Import', [{ keys: 'mod+o', does: 'Choose a file', run: () => void run.choose() }]);
  return (
    <div className="import-scroll">
      <div className="import-narrow">
        {(trouble || waiting.length > 0) && (
          <div className="import-notices">
            {trouble && <TroubleNotice trouble={trouble} />}
            {waiting.length > 0 && <UpNext waiting={waiting} run={run} />}
          </div>
        )}
        <div className="import-drop">
          <FileArchive size={36} strokeWidth={1.5} aria-hidden="true" />
          <h2 id={STEP_HEADING} tabIndex={-1}>
            Drop an archive here
          </h2>
          <p>
            Leave it zipped. Kith opens it on this computer, shows you what is inside, and asks before saving anything.
          </p>
          <Button variant="primary" icon={FolderOpen} keys="mod+o" onClick={() => void run.choose()}>
            Choose a file
          </Button>
        </div>
        <ArchiveHelp />
        <PastImports />
      </div>
    </div>
  );
}

function UpNext({ waiting, run }: Pick<ChooseStepProps, 'waiting' | 'run'>) {
  return (
    <Notice
      tone="plain"
      title="Up next:"
      actions={
        <Button size="small" onClick={() => run.dispatch({ type: 'left' })}>
          Look inside
        </Button>
      }
    >
      <bdi>{waiting.map((offer) => offer.name).join(', ')}</bdi>
    </Notice>
  );
}
