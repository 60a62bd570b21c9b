import { FolderOpen, HardDriveDownload } from 'lucide-react';
import type { AboutApp } from '../../../shared/contract/app.ts';
import { asKithError } from '../../lib/api.ts';
import { useApi } from '../../lib/api-context.tsx';
import { sizeWords } from '../../lib/figures.ts';
import { sayError } from '../../lib/toasts.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/notice.tsx';
import { BackupList } from './backup-list.tsx';
import { RestoreFromFile } from './restore.tsx';
import { useShellAct } from './use-shell-act.ts';

/** Where the notebook is, its backups, and the way back to one. */
export function DataSection({ about }: { readonly about: AboutApp }) {
  const api = useApi();
  const backUp = useShellAct(
    (reach) => reach.app.backUpNow({}),
    (backup) => `Backup saved. ${backup.name}`,
  );
  const show = () => {
    api.app.showDataFolder({}).catch((error: unknown) => sayError(asKithError(error)));
  };
  return (
    <section className="settings-section" aria-labelledby="settings-data">
      <h2 id="settings-data">Data</h2>
      <div className="settings-row">
        <div>
          <span className="settings-name">Your notebook</span>
          <span className="settings-path selectable">{about.databasePath}</span>
          <span className="settings-help">
            One file, {sizeWords(about.databaseBytes)}. Copy it, move it or delete it.
          </span>
        </div>
        <Button icon={FolderOpen} onClick={show}>
          Show folder
        </Button>
      </div>
      <div className="settings-row">
        <div>
          <span className="settings-name">Backups</span>
          <span className="settings-path selectable">{about.backupFolder}</span>
        </div>
        <div className="settings-actions">
          <RestoreFromFile />
          <Button icon={HardDriveDownload} working={backUp.isWorking} onClick={() => backUp.run(null)}>
            Back up now
          </Button>
        </div>
      </div>
      {backUp.error && (
        <ErrorNotice error={backUp.error} title="The backup was not made." onRetry={() => backUp.run(null)} />
      )}
      <BackupList />
    </section>
  );
}
