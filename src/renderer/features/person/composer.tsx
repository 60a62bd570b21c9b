import { Feather } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Person } from '../../../shared/model/person.ts';
import { firstName } from '../../lib/format.ts';
import { useShortcuts } from '../../lib/shortcuts.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import './composer.css';
import { NoteEditor } from './note-editor.tsx';
import type { NoteWriting } from './use-note-draft.ts';

interface ComposerProps {
  readonly person: Person;
  readonly writing: NoteWriting;
  /** The address asked for it. */
  readonly takesFocus: boolean;
}

/** Always there: a note about the person, kept as it is typed. */
export function Composer({ person, writing, takesFocus }: ComposerProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  useShortcuts('Person', [{ keys: 'n', does: 'Write a note', run: () => field.current?.focus() }]);
  return (
    <div className={writing.draft.text === '' ? 'composer composer-resting' : 'composer'}>
      <Feather size={16} strokeWidth={1.75} aria-hidden="true" />
      <NoteEditor ref={field} label={`Write a note about ${firstName(person.name)}`} writing={writing} />
      <span className="composer-hint" aria-hidden="true">
        <span className="caption">Markdown, kept as you type</span>
        <Kbd keys="n" />
      </span>
    </div>
  );
}
