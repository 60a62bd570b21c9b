import { Coffee, Feather, Link2, Mail, MessageCircle, Phone, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Interaction } from '../../../shared/model/interaction.ts';
import { counted } from '../../lib/figures.ts';
import { shortDay } from '../../lib/format.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { SOURCE_NAMES, SourceGlyph } from '../../ui/source-glyph.tsx';
import { NoteText } from './note-text.tsx';
import type { TimelineEntry, TimelineYear } from './timeline-rows.ts';
import { itemWords } from './timeline-words.ts';

interface TimelineEntriesProps {
  readonly years: readonly TimelineYear[];
  readonly name: string;
  readonly isEvidence: boolean;
  readonly isUnfolded: boolean;
  readonly onRemove: (id: number) => void;
}

/** The entries of a timeline under their years. */
export function TimelineEntries({ years, name, isEvidence, isUnfolded, onRemove }: TimelineEntriesProps) {
  return years.map(({ year, entries }) => (
    <section key={year} className="timeline-year" aria-label={year}>
      <h3 className="numbers">{year}</h3>
      <ol className={isEvidence ? 'timeline-list timeline-list-evidence' : 'timeline-list'}>
        {entries.map((entry) => (
          <Entry key={entry.key} entry={entry} name={name} isUnfolded={isUnfolded} onRemove={onRemove} />
        ))}
      </ol>
    </section>
  ));
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly name: string;
  readonly isUnfolded: boolean;
  readonly onRemove: (id: number) => void;
}

function Entry({ entry, name, isUnfolded, onRemove }: EntryProps) {
  switch (entry.type) {
    case 'item':
      return <Item item={entry.item} name={name} onRemove={onRemove} />;
    case 'fold':
      return <Fold items={entry.items} name={name} isUnfolded={isUnfolded} onRemove={onRemove} />;
    case 'note':
      return (
        <li className="entry">
          <span className="entry-icon entry-icon-note">
            <Feather size={13} strokeWidth={1.75} aria-hidden="true" />
          </span>
          <div className="entry-words">
            <b>Your note</b>
            <NoteText body={entry.note.body} />
          </div>
          <span className="entry-day numbers">{shortDay(entry.on)}</span>
        </li>
      );
    case 'connected':
      return (
        <li className="entry">
          <span className="entry-icon">
            <Link2 size={14} strokeWidth={1.75} aria-hidden="true" />
          </span>
          <div className="entry-words">
            <b>You connected</b> on {SOURCE_NAMES[entry.account.source]}
          </div>
          <span className="entry-day numbers">{shortDay(entry.on)}</span>
        </li>
      );
  }
}

interface FoldProps extends Omit<EntryProps, 'entry'> {
  readonly items: readonly Interaction[];
}

/** The middle of a long conversation: closed to begin with. */
function Fold({ items, name, isUnfolded, onRemove }: FoldProps) {
  const [isOpen, setOpen] = useState(isUnfolded);
  if (isOpen) return items.map((item) => <Item key={item.id} item={item} name={name} onRemove={onRemove} />);
  return (
    <li className="entry entry-fold">
      <span />
      <button type="button" className="link" onClick={() => setOpen(true)}>
        {counted(items.length, 'more', 'more')}
      </button>
    </li>
  );
}

interface ItemProps {
  readonly item: Interaction;
  readonly name: string;
  readonly onRemove: (id: number) => void;
}

function Item({ item, name, onRemove }: ItemProps) {
  const { who, did } = itemWords(item, name);
  return (
    <li className="entry">
      <span className="entry-icon">
        <ItemIcon item={item} />
      </span>
      <div className="entry-words">
        <b className="foreign" dir="auto">
          {who}
        </b>
        {did}
        {item.detail && (
          <>
            {' '}
            for <span className="foreign">{item.detail}</span>
          </>
        )}
        {item.text && (
          <p className={item.direction === 'in' ? 'entry-quote foreign' : 'entry-note foreign'} dir="auto">
            {item.direction === 'in' ? `“${item.text}”` : item.text}
          </p>
        )}
      </div>
      <span className="entry-side">
        {item.byHand && (
          <IconButton
            icon={Trash2}
            label="Remove entry"
            size="inline"
            iconSize={13}
            onClick={() => onRemove(item.id)}
          />
        )}
        <span className="entry-day numbers">{shortDay(item.on)}</span>
      </span>
    </li>
  );
}

function ItemIcon({ item }: { readonly item: Interaction }) {
  const shared = { size: 14, strokeWidth: 1.75, 'aria-hidden': true };
  if (item.kind === 'meeting') return <Coffee {...shared} />;
  if (item.kind === 'call') return <Phone {...shared} />;
  if (item.kind === 'email' || item.kind === 'letter') return <Mail {...shared} />;
  if (item.source === 'manual') return <MessageCircle {...shared} />;
  return <SourceGlyph source={item.source} size={12} />;
}
