import { ArrowLeft, ChevronDown, Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Person } from '../../../shared/model/person.ts';
import { cameFrom, navigate } from '../../lib/hash-location.ts';
import { useShortcuts } from '../../lib/shortcuts.tsx';
import { CIRCLE_NAMES, CircleGlyph } from '../../ui/circle-glyph.tsx';
import { CirclePicker } from '../../ui/circle-picker.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Monogram } from '../../ui/monogram.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { Role } from '../../ui/role.tsx';
import './person-header.css';
import { RhythmPicker } from './rhythm-picker.tsx';
import type { PersonActs } from './use-person-acts.ts';

interface PersonHeaderProps {
  readonly person: Person;
  readonly acts: PersonActs;
  /** The buttons at the right. */
  readonly children: ReactNode;
}

/** Who it is: name, work, circle, rhythm, and what to do. */
export function PersonHeader({ person, acts, children }: PersonHeaderProps) {
  return (
    <header className="person-head">
      <BackLink />
      <div className="person-head-row">
        <Monogram name={person.name} named={person.named} size={64} />
        <div className="person-head-words">
          <EditableName person={person} onRename={acts.rename} />
          <Role className="person-role clip" person={person} />
          <div className="person-picks">
            <CirclePicker
              circle={person.circle}
              onPick={acts.setCircle}
              trigger={
                <button type="button" className="head-pick">
                  <CircleGlyph circle={person.circle} />
                  {CIRCLE_NAMES[person.circle ?? 'unsorted']}
                  <ChevronDown size={13} strokeWidth={1.75} aria-hidden="true" />
                </button>
              }
            />
            <RhythmPicker person={person} onPick={acts.setRhythm} />
          </div>
        </div>
        <div className="person-acts">{children}</div>
      </div>
    </header>
  );
}

const PLACES: Readonly<Record<string, string>> = { today: 'Today', people: 'People', import: 'Import', person: 'Back' };

/** Goes back to where the person was opened from. */
export function goBack(): void {
  if (cameFrom()) window.history.back();
  else navigate('/people');
}

/** Leads back to where the person was opened from, at the place in the list where it was left. */
export function BackLink() {
  const from = cameFrom();
  const place = PLACES[from?.split(/[/?]/)[1] ?? 'people'] ?? 'People';
  return (
    <button
      type="button"
      className="person-back"
      aria-label={place === 'Back' ? 'Back' : `Back to ${place}`}
      onClick={goBack}
    >
      <ArrowLeft size={14} strokeWidth={1.75} aria-hidden="true" />
      {place}
    </button>
  );
}

interface EditableNameProps {
  readonly person: Person;
  readonly onRename: (name: string) => void;
}

function EditableName({ person, onRename }: EditableNameProps) {
  const [text, setText] = useState<string | null>(null);
  const edit = () => setText(person.named ? person.name : '');
  useShortcuts('Person', [{ keys: 'e', does: 'Edit the name', run: edit }]);
  if (text === null) {
    return (
      <div className="person-name">
        <PageHeading className="person-title clip">{person.name}</PageHeading>
        <IconButton icon={Pencil} label="Edit name" keys="e" size="inline" iconSize={14} onClick={edit} />
      </div>
    );
  }
  const keep = () => {
    const name = text.trim();
    setText(null);
    if (name !== '' && name !== person.name) onRename(name);
  };
  return (
    <div className="person-name">
      <h1 className="hidden-visually">{person.name}</h1>
      <input
        className="input person-name-input"
        aria-label="Name"
        dir="auto"
        maxLength={300}
        value={text}
        // biome-ignore lint/a11y/noAutofocus: opened by "Edit name", which means to write here
        autoFocus
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') setText(null);
          if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
        }}
      />
    </div>
  );
}
