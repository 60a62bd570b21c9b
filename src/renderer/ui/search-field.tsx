import { Search, X } from 'lucide-react';
import type { ComponentProps } from 'react';
import type { Keys } from '../lib/shortcut-keys.ts';
import { IconButton } from './icon-button.tsx';
import { Kbd } from './kbd.tsx';
import './search-field.css';

interface SearchFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type'> {
  readonly label: string;
  readonly value: string;
  readonly onValue: (text: string) => void;
  readonly keys?: Keys;
}

/** A search field with its key hint, and a way to clear it. Escape clears it as well. */
export function SearchField({ label, value, onValue, keys, ...rest }: SearchFieldProps) {
  return (
    <span className="search-field">
      <Search size={15} strokeWidth={1.75} aria-hidden="true" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        spellCheck={false}
        autoComplete="off"
        {...rest}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.preventDefault();
            onValue('');
          }
          rest.onKeyDown?.(event);
        }}
      />
      {value !== '' && (
        <IconButton icon={X} label="Clear search" size="inline" iconSize={14} onClick={() => onValue('')} />
      )}
      {value === '' && keys && <Kbd keys={keys} />}
    </span>
  );
}
