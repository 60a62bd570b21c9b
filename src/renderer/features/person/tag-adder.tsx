import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useState } from 'react';
import { useApi } from '../../lib/api-context.tsx';
import { figure } from '../../lib/figures.ts';
import { queries } from '../../lib/queries.ts';
import { writePress } from '../../lib/shortcut-keys.ts';
import '../../ui/field.css';
import { matchingTags } from './matching-tags.ts';
import './tag-adder.css';

interface TagAdderProps {
  readonly own: readonly string[];
  readonly onAdd: (tag: string) => void;
  readonly onClose: () => void;
}

/** A field for one tag, completed from those in use; Enter adds and stays, Escape closes. */
export function TagAdder({ own, onAdd, onClose }: TagAdderProps) {
  const id = useId();
  const used = useQuery(queries.tags(useApi())).data ?? [];
  const [text, setText] = useState('');
  const [at, setAt] = useState(-1);
  const offers = matchingTags(used, own, text);
  const chosen = offers[at];

  const add = (tag: string) => {
    const clean = tag.trim();
    setText('');
    setAt(-1);
    if (clean !== '' && !own.includes(clean)) onAdd(clean);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const acts: Readonly<Record<string, () => void>> = {
      down: () => setAt(Math.min(at + 1, offers.length - 1)),
      up: () => setAt(Math.max(at - 1, -1)),
      enter: () => add(chosen?.tag ?? text),
      esc: onClose,
    };
    const act = acts[writePress(event)];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className="tag-adder">
      <input
        className="input"
        role="combobox"
        aria-label="New tag"
        aria-expanded={offers.length > 0}
        aria-controls={`${id}-offers`}
        aria-activedescendant={chosen ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        placeholder="A word, then Enter"
        maxLength={80}
        dir="auto"
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: opened by "Add tag", which means to write here
        autoFocus
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(-1);
        }}
        onKeyDown={press}
        onBlur={() => text.trim() === '' && onClose()}
      />
      <div className="tag-offers" role="listbox" id={`${id}-offers`} aria-label="Tags in use" tabIndex={-1}>
        {offers.map(({ tag, people }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox field handles the keys of its options
          <div
            key={tag}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            className="tag-offer"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add(tag)}
          >
            <bdi dir="auto" className="clip">
              {tag}
            </bdi>
            <span className="caption numbers">{figure(people)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
