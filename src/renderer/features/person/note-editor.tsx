import { Copy } from 'lucide-react';
import { type Ref, useId } from 'react';
import { useApi } from '../../lib/api-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { draftStatus } from './note-draft.ts';
import './note-editor.css';
import type { NoteWriting } from './use-note-draft.ts';

interface NoteEditorProps {
  readonly label: string;
  readonly writing: NoteWriting;
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly autoFocus?: boolean;
}

/** The field in which a note is written; it grows with the words and says when they are kept. */
export function NoteEditor({ label, writing, ref, autoFocus = false }: NoteEditorProps) {
  const api = useApi();
  const id = useId();
  const { draft, type, finish, retry } = writing;
  const isOpen = draft.text !== '' || draft.note !== null || autoFocus;
  return (
    <div className={isOpen ? 'note-editor note-editor-open' : 'note-editor'}>
      <textarea
        ref={ref}
        aria-label={label}
        aria-describedby={`${id}-status`}
        placeholder={label}
        dir="auto"
        rows={1}
        maxLength={200_000}
        value={draft.text}
        // biome-ignore lint/a11y/noAutofocus: opened by "Edit", which means to write here
        autoFocus={autoFocus}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
          if (event.key !== 'Escape' && !isDone) return;
          event.preventDefault();
          event.stopPropagation();
          if (isDone) finish();
          else document.querySelector('h1')?.focus({ preventScroll: true });
        }}
      />
      {isOpen && (
        <div className="note-editor-foot">
          <span className="caption">Markdown</span>
          <span className="caption" id={`${id}-status`} role="status">
            {draftStatus(draft)}
          </span>
          <Button size="small" keys="mod+enter" onClick={finish}>
            Done
          </Button>
        </div>
      )}
      {draft.state === 'failed' && (
        <Notice
          tone="error"
          title="Not saved yet. Retrying."
          actions={
            <>
              <Button size="small" onClick={retry}>
                Try again
              </Button>
              <Button size="small" icon={Copy} onClick={() => void api.app.copyText({ text: draft.text })}>
                Copy text
              </Button>
            </>
          }
        >
          Your words stay here until they are kept.
        </Notice>
      )}
    </div>
  );
}
