import { Mail, Phone, Plus } from 'lucide-react';
import { Link } from 'wouter';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { Account, Person, Reminder } from '../../../shared/model/person.ts';
import { useOpenProfile } from '../../lib/contact-acts.ts';
import { counted } from '../../lib/figures.ts';
import { shortDate } from '../../lib/format.ts';
import { Tag } from '../../ui/chip.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Name } from '../../ui/name.tsx';
import { SOURCE_NAMES, SourceGlyph } from '../../ui/source-glyph.tsx';
import { Tick } from '../../ui/tick.tsx';
import { accountCaption } from './account-words.ts';
import './person-rail.css';
import { RhythmPicker } from './rhythm-picker.tsx';
import { rhythmWords, usualGapSentence } from './rhythm-words.ts';
import { TagAdder } from './tag-adder.tsx';
import type { PersonActs } from './use-person-acts.ts';

interface PersonRailProps {
  readonly person: Person;
  readonly today: CalendarDate;
  readonly acts: PersonActs;
  readonly isTagging: boolean;
  readonly onTagging: (isTagging: boolean) => void;
  readonly onRemind: () => void;
}

/** The facts beside the timeline. */
export function PersonRail({ person, today, acts, isTagging, onTagging, onRemind }: PersonRailProps) {
  const gap = usualGapSentence(person.usualGapDays);
  return (
    <aside className="rail" aria-label="Details">
      <FoundOn person={person} />
      <section>
        <RailHead title="Keeping in touch">
          <RhythmPicker person={person} onPick={acts.setRhythm} isIcon />
        </RailHead>
        <p className="rail-rhythm">{rhythmWords(person.rhythmDays)}.</p>
        {gap && <p className="caption">{gap}</p>}
      </section>
      <section>
        <RailHead title="Reminders">
          <IconButton icon={Plus} label="Add reminder" keys="r" size="inline" iconSize={14} onClick={onRemind} />
        </RailHead>
        {person.reminders.length === 0 && <p className="caption">None.</p>}
        <ul>
          {person.reminders.map((reminder) => (
            <ReminderRow key={reminder.id} reminder={reminder} today={today} acts={acts} />
          ))}
        </ul>
      </section>
      <section>
        <RailHead title="Tags">
          <IconButton
            icon={Plus}
            label="Add tag"
            keys="t"
            size="inline"
            iconSize={14}
            onClick={() => onTagging(true)}
          />
        </RailHead>
        <div className="rail-tags">
          {person.tags.map((tag) => (
            <Tag key={tag} onRemove={() => acts.removeTag(tag)}>
              {tag}
            </Tag>
          ))}
          {person.tags.length === 0 && !isTagging && <p className="caption">None.</p>}
        </div>
        {isTagging && <TagAdder own={person.tags} onAdd={acts.addTag} onClose={() => onTagging(false)} />}
      </section>
      {person.company && person.colleagues > 0 && (
        <section>
          <RailHead title="Shared ground" />
          <p className="small quiet">
            <Link to={`/people?text=${encodeURIComponent(person.company)}`} className="link">
              {counted(person.colleagues, 'other', 'others')}
            </Link>{' '}
            in your notebook {person.colleagues === 1 ? 'is' : 'are'} at <Name>{person.company}</Name>.
          </p>
        </section>
      )}
    </aside>
  );
}

function RailHead({ title, children }: { readonly title: string; readonly children?: React.ReactNode }) {
  return (
    <div className="rail-head">
      <h2 className="label">{title}</h2>
      {children}
    </div>
  );
}

function FoundOn({ person }: { readonly person: Person }) {
  const open = useOpenProfile();
  return (
    <section>
      <RailHead title="Found on" />
      {person.accounts.length === 0 && <p className="caption">No archive; you added them.</p>}
      <ul>
        {person.accounts.map((account) => (
          <li key={account.id} className="rail-row" title={account.because}>
            <SourceGlyph source={account.source} />
            {account.url ? (
              <button
                type="button"
                className="rail-open clip"
                aria-label={`Open ${accountName(account)} on ${SOURCE_NAMES[account.source]}`}
                onClick={() => open(account.id)}
              >
                <Name>{accountName(account)}</Name>
              </button>
            ) : (
              <Name className="clip">{accountName(account)}</Name>
            )}
            <span className="caption numbers">{accountCaption(account)}</span>
          </li>
        ))}
        {person.emails.map((email) => (
          <li key={email} className="rail-row">
            <Mail size={14} strokeWidth={1.75} aria-label="Email" />
            <Name className="clip selectable">{email}</Name>
          </li>
        ))}
        {person.phones.map((phone) => (
          <li key={phone} className="rail-row">
            <Phone size={14} strokeWidth={1.75} aria-label="Phone" />
            <Name className="clip selectable">{phone}</Name>
          </li>
        ))}
      </ul>
    </section>
  );
}

function accountName(account: Account): string {
  if (account.source === 'linkedin' && account.name) return account.name;
  return account.handle ? `@${account.handle}` : (account.name ?? account.key.slice(account.key.lastIndexOf(':') + 1));
}

interface ReminderRowProps {
  readonly reminder: Reminder;
  readonly today: CalendarDate;
  readonly acts: PersonActs;
}

function ReminderRow({ reminder, today, acts }: ReminderRowProps) {
  const isDone = reminder.doneOn !== null;
  return (
    <li className={isDone ? 'rail-row rail-row-done' : 'rail-row'}>
      <Tick checked={isDone} aria-label={`Done: ${reminder.text}`} onChange={() => acts.setDone(reminder, !isDone)} />
      <Name className="clip">{reminder.text}</Name>
      <span className="caption numbers">{shortDate(reminder.doneOn ?? reminder.dueOn, today)}</span>
    </li>
  );
}
