import { useState } from 'react';
import type { ImportId } from '../../../shared/model/ids.ts';
import { useCommand } from '../../lib/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/notice.tsx';

interface UndoImportProps {
  readonly id: ImportId;
  /** The archive, for the question and for whoever cannot see the row. */
  readonly name: string;
  readonly size?: 'normal' | 'small';
}

/** Takes a whole import back, after asking once. */
export function UndoImport({ id, name, size = 'normal' }: UndoImportProps) {
  const [isAsking, setAsking] = useState(false);
  const undo = useCommand((api, input: ImportId) => api.imports.undo({ id: input }), {
    says: () => {
      setAsking(false);
      return 'Import undone.';
    },
    fails: () => undefined,
  });
  const close = () => {
    setAsking(false);
    undo.reset();
  };
  return (
    <>
      <Button size={size} aria-label={`Undo import of ${name}`} onClick={() => setAsking(true)}>
        {size === 'small' ? 'Undo' : 'Undo import'}
      </Button>
      <Dialog
        open={isAsking}
        onClose={close}
        title="Undo this import?"
        about="What only this archive says goes: people no other archive knows, messages, changed jobs. Anyone you wrote a note about, tagged or placed in a circle stays, with everything you typed."
        actions={
          <>
            <Button onClick={close}>Keep it</Button>
            <Button variant="primary" working={undo.isWorking} onClick={() => undo.run(id)}>
              Undo import
            </Button>
          </>
        }
      >
        <p className="import-undo-name">
          <bdi dir="auto">{name}</bdi>
        </p>
        {undo.error && <ErrorNotice error={undo.error} />}
      </Dialog>
    </>
  );
}
