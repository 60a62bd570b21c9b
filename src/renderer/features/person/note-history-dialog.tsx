import { useQuery } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import type { Note } from '../../../shared/model/person.ts';
import { asKithError } from '../../lib/api.ts';
import { useApi } from '../../lib/api-context.tsx';
import { instantDate } from '../../lib/format.ts';
import { useCommand } from '../../lib/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/notice.tsx';
import { NoteText } from './note-text.tsx';
import './notes-tab.css';
import { personQueries } from './queries.ts';

interface NoteHistoryDialogProps {
  readonly note: Note;
  readonly onClose: () => void;
}

/** The former words of a note; any can be brought back, and the present ones are kept in turn. */
export function NoteHistoryDialog({ note, onClose }: NoteHistoryDialogProps) {
  const history = useQuery(personQueries.noteHistory(useApi(), note.id));
  const bringBack = useCommand((api, { body }: { readonly body: string }) => api.notes.save({ note: note.id, body }), {
    says: () => 'The former words are back.',
    after: onClose,
  });
  return (
    <Dialog open onClose={onClose} title="Former words" width="wide">
      {history.isError && <ErrorNotice error={asKithError(history.error)} onRetry={() => void history.refetch()} />}
      <ul className="notes">
        {(history.data ?? []).map((version) => (
          <li key={version.savedAt} className="one-note card">
            <header>
              <span className="caption">Until {instantDate(version.savedAt)}</span>
              <Button size="small" variant="quiet" icon={Undo2} onClick={() => bringBack.run({ body: version.body })}>
                Bring back
              </Button>
            </header>
            <NoteText body={version.body} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
