import { useQuery } from '@tanstack/react-query';
import { History, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Note, Person } from '../../../shared/model/person.ts';
import { asKithError } from '../../lib/api.ts';
import { useApi } from '../../lib/api-context.tsx';
import { firstName, instantDate } from '../../lib/format.ts';
import { useCommand } from '../../lib/use-command.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ErrorNotice } from '../../ui/notice.tsx';
import { NoteEditor } from './note-editor.tsx';
import { NoteHistoryDialog } from './note-history-dialog.tsx';
import { NoteText } from './note-text.tsx';
import './notes-tab.css';
import { personQueries } from './queries.ts';
import { useNoteDraft } from './use-note-draft.ts';

interface NotesTabProps {
  readonly person: Person;
  /** The note in the composer, which is shown there. */
  readonly inComposer: number | null;
}

/** Every note on a person, newest first; each can be edited in place, and its former words read. */
export function NotesTab({ person, inComposer }: NotesTabProps) {
  const notes = useQuery(personQueries.notes(useApi(), person.id));
  if (notes.isError) return <ErrorNotice error={asKithError(notes.error)} onRetry={() => void notes.refetch()} />;
  const shown = (notes.data ?? []).filter((note) => note.id !== inComposer);
  if (notes.data && shown.length === 0) {
    return (
      <EmptyState title={`No note on ${firstName(person.name)} yet.`}>
        Where you met, what they care about, what you promised. One line is plenty.
      </EmptyState>
    );
  }
  return (
    <ul className="notes">
      {shown.map((note) => (
        <li key={note.id}>
          <OneNote note={note} />
        </li>
      ))}
    </ul>
  );
}

function OneNote({ note }: { readonly note: Note }) {
  const [mode, setMode] = useState<'read' | 'edit' | 'history'>('read');
  const remove = useCommand((api, _: Record<string, never>) => api.notes.remove({ note: note.id }), {
    says: () => 'Note removed.',
  });
  const day = instantDate(note.createdAt);
  if (mode === 'edit') return <EditNote note={note} onDone={() => setMode('read')} />;
  return (
    <article className="one-note card" aria-label={`Note of ${day}`}>
      <header>
        <span className="caption">
          {day}
          {note.updatedAt - note.createdAt > 60_000 ? `, changed ${instantDate(note.updatedAt)}` : ''}
        </span>
        <span className="one-note-acts">
          {note.versions > 0 && <IconButton icon={History} label="Former words" onClick={() => setMode('history')} />}
          <IconButton icon={Pencil} label="Edit note" onClick={() => setMode('edit')} />
          <IconButton icon={Trash2} label="Remove note" onClick={() => remove.run({})} />
        </span>
      </header>
      <NoteText body={note.body} />
      {mode === 'history' && <NoteHistoryDialog note={note} onClose={() => setMode('read')} />}
    </article>
  );
}

function EditNote({ note, onDone }: { readonly note: Note; readonly onDone: () => void }) {
  const writing = useNoteDraft(note.personId, note, onDone);
  return <NoteEditor label={`Note of ${instantDate(note.createdAt)}`} writing={writing} autoFocus />;
}
