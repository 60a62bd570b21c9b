import { Autocomplete } from '@base-ui/react/autocomplete';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../lib/api-context.tsx';
import { figure } from '../../lib/figures.ts';
import { queries } from '../../lib/queries.ts';
import '../../ui/field.css';
import '../../ui/layer.css';

interface TagAdderProps {
  readonly own: readonly string[];
  readonly onAdd: (tag: string) => void;
  readonly onClose: () => void;
}

/** A field for one tag, completed from those already in use; Enter adds and stays, Escape closes. */
export function TagAdder({ own, onAdd, onClose }: TagAdderProps) {
  const used = useQuery(queries.tags(useApi())).data ?? [];
  const [text, setText] = useState('');
  const offered = used.filter(({ tag }) => !own.includes(tag));
  const add = (tag: string) => {
    const clean = tag.trim();
    if (clean === '') return;
    setText('');
    if (!own.includes(clean)) onAdd(clean);
  };
  return (
    <Autocomplete.Root
      items={offered}
      itemToStringValue={({ tag }: { readonly tag: string }) => tag}
      value={text}
      onValueChange={(next, { reason }) => (reason === 'item-press' ? add(next) : setText(next))}
      openOnInputClick
    >
      <Autocomplete.Input
        className="input"
        aria-label="New tag"
        placeholder="A word, then Enter"
        maxLength={80}
        autoFocus
        onKeyDown={(event) => {
          const isFromList = event.currentTarget.getAttribute('aria-activedescendant');
          if (event.key === 'Enter' && !isFromList && !event.nativeEvent.isComposing) {
            event.preventDefault();
            add(text);
          }
          if (event.key === 'Escape') {
            event.stopPropagation();
            onClose();
          }
        }}
        onBlur={() => text.trim() === '' && onClose()}
      />
      <Autocomplete.Portal>
        <Autocomplete.Positioner sideOffset={4} className="layer-place">
          <Autocomplete.Popup className="layer menu">
            <Autocomplete.List>
              {(offer: { readonly tag: string; readonly people: number }) => (
                <Autocomplete.Item key={offer.tag} value={offer} className="layer-item layer-item-plain">
                  <bdi dir="auto">{offer.tag}</bdi>
                  <span className="caption numbers">{figure(offer.people)}</span>
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
