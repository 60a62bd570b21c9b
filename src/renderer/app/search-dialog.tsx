import { Dialog as Base } from '@base-ui/react/dialog';
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import type { PersonSummary } from '../../shared/model/person.ts';
import { useApi } from '../lib/api-context.tsx';
import { counted } from '../lib/figures.ts';
import { personPath } from '../lib/paths.ts';
import { queries } from '../lib/queries.ts';
import { CircleGlyph } from '../ui/circle-glyph.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { useLayersPlace } from '../ui/layers.tsx';
import { Monogram } from '../ui/monogram.tsx';
import { Name } from '../ui/name.tsx';
import { SourceGlyphs } from '../ui/source-glyph.tsx';
import './search-dialog.css';

interface SearchDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Finds a person from anywhere: type, arrows, Enter. */
export function SearchDialog({ open, onClose }: SearchDialogProps) {
  const place = useLayersPlace();
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal {...place}>
        <Base.Backdrop className="scrim" />
        <Base.Popup className="search-dialog" data-layer="modal">
          <Base.Title className="hidden-visually">Search people</Base.Title>
          <SearchBody onClose={onClose} />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

function SearchBody({ onClose }: { readonly onClose: () => void }) {
  const api = useApi();
  const id = useId();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const isAsking = text.trim() !== '';
  const { data } = useQuery({ ...queries.search(api, text.trim()), enabled: isAsking });
  const found = isAsking ? (data ?? []) : [];
  const current = found[Math.min(at, found.length - 1)];

  const open = (person: PersonSummary) => {
    onClose();
    navigate(personPath(person.id));
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setAt((before) => (Math.min(before, found.length - 1) + step + found.length) % found.length);
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && current) open(current);
  };
  return (
    <>
      <div className="search-dialog-field">
        <Search size={19} strokeWidth={1.75} aria-hidden="true" />
        <input
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={current ? `${id}-${current.id}` : undefined}
          aria-autocomplete="list"
          aria-label="Search people"
          placeholder="A name, a handle, a company"
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
        <span className="caption" role="status">
          {isAsking && data ? counted(found.length, 'person', 'people') : ''}
        </span>
      </div>
      <div className="search-dialog-list" role="listbox" id={`${id}-list`} aria-label="People" tabIndex={-1}>
        {found.map((person, index) => (
          <Found
            key={person.id}
            id={`${id}-${person.id}`}
            person={person}
            isCurrent={person === current}
            onPoint={() => setAt(index)}
            onOpen={() => open(person)}
          />
        ))}
      </div>
      {isAsking && data?.length === 0 && <p className="search-dialog-none">No one by that name. Try fewer letters.</p>}
      <footer className="search-dialog-foot" aria-hidden="true">
        <Kbd keys="up" /> <Kbd keys="down" /> move <Kbd keys="enter" /> open <Kbd keys="esc" /> close
      </footer>
    </>
  );
}

interface FoundProps {
  readonly id: string;
  readonly person: PersonSummary;
  readonly isCurrent: boolean;
  readonly onPoint: () => void;
  readonly onOpen: () => void;
}

function Found({ id, person, isCurrent, onPoint, onOpen }: FoundProps) {
  const work = [person.position, person.company].filter(Boolean).join(', ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox field handles the keys of its options
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      tabIndex={-1}
      className="found"
      onMouseMove={onPoint}
      onClick={onOpen}
    >
      <Monogram name={person.name} named={person.named} size={30} />
      <span className="found-words">
        <Name className="found-name clip">{person.name}</Name>
        {work && <Name className="found-work clip">{work}</Name>}
      </span>
      <SourceGlyphs sources={person.sources} />
      <CircleGlyph circle={person.circle} named />
    </div>
  );
}
