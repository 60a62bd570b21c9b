import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BackupFile } from '../../../shared/contract/app.ts';
import { asKithError } from '../../lib/api.ts';
import { useApi } from '../../lib/api-context.tsx';
import { sizeWords } from '../../lib/figures.ts';
import { instantDate } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/notice.tsx';
import { RestoreBackup } from './restore.tsx';

const FEW = 5;
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The backups there are, newest first. */
export function BackupList() {
  const api = useApi();
  const backups = useQuery({ queryKey: ['backups'], queryFn: () => api.app.backups({}) });
  const [isWhole, setWhole] = useState(false);
  if (backups.error)
    return <ErrorNotice error={asKithError(backups.error)} title="Your backups could not be listed." />;
  if (!backups.data) return null;
  if (backups.data.length === 0) {
    return (
      <p className="settings-help">No backups yet. Kith makes one by itself before it changes how the file is built.</p>
    );
  }
  const newestFirst = [...backups.data].sort((a, b) => b.at - a.at);
  const shown = isWhole ? newestFirst : newestFirst.slice(0, FEW);
  return (
    <>
      <ul className="settings-backups" aria-label="Backups">
        {shown.map((backup) => (
          <Backup key={backup.name} backup={backup} />
        ))}
      </ul>
      {shown.length < newestFirst.length && (
        <Button variant="quiet" size="small" onClick={() => setWhole(true)}>
          Show all {newestFirst.length}
        </Button>
      )}
    </>
  );
}

function Backup({ backup }: { readonly backup: BackupFile }) {
  const when = `${instantDate(backup.at)}, ${TIME.format(backup.at)}`;
  return (
    <li>
      <span>
        {when} <span className="settings-help">{sizeWords(backup.bytes)}</span>
      </span>
      <RestoreBackup name={backup.name} when={when} />
    </li>
  );
}
