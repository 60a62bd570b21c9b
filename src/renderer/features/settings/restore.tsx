import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/notice.tsx';
import { useShellAct } from './use-shell-act.ts';

const PROMISE = 'Your notebook as it is now is backed up first, so you can come back to it.';

interface RestoreBackupProps {
  readonly name: string;
  /** Day and time of the backup, in words. */
  readonly when: string;
}

/** Puts one of the listed backups in place of the notebook, after asking once. */
export function RestoreBackup({ name, when }: RestoreBackupProps) {
  const act = useShellAct(
    (api) => api.app.restore({ name }),
    () => `Restored. Your notebook is as it was on ${when}.`,
  );
  return (
    <Asking
      act={act}
      label="Restore"
      accessibleLabel={`Restore the backup of ${when}`}
      size="small"
      title="Go back to this backup?"
      about={`Everything since ${when} leaves the notebook. ${PROMISE}`}
      agree="Restore"
    />
  );
}

/** Lets the user choose a backup kept elsewhere and puts it in place of the notebook. */
export function RestoreFromFile() {
  const act = useShellAct(
    (api) => api.app.restoreFromFile({}),
    (backup) => backup && `Restored from ${backup.name}.`,
  );
  return (
    <Asking
      act={act}
      label="Restore from a file"
      title="Restore from a file?"
      about={`The file you choose takes the place of your notebook. ${PROMISE}`}
      agree="Choose a file"
    />
  );
}

interface AskingProps {
  readonly act: ReturnType<typeof useShellAct<null, unknown>>;
  readonly label: string;
  readonly accessibleLabel?: string;
  readonly size?: 'normal' | 'small';
  readonly title: string;
  readonly about: string;
  readonly agree: string;
}

function Asking({ act, label, accessibleLabel = label, size = 'normal', title, about, agree }: AskingProps): ReactNode {
  const [isAsking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
    act.reset();
  };
  return (
    <>
      <Button size={size} aria-label={accessibleLabel} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Dialog
        open={isAsking}
        onClose={close}
        title={title}
        about={about}
        actions={
          <>
            <Button onClick={close}>Leave it</Button>
            <Button variant="primary" working={act.isWorking} onClick={() => act.run(null, close)}>
              {agree}
            </Button>
          </>
        }
      >
        {act.error && <ErrorNotice error={act.error} />}
      </Dialog>
    </>
  );
}
