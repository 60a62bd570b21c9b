import { useState } from 'react';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { InteractionId } from '../../../shared/model/ids.ts';
import type { Person } from '../../../shared/model/person.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { Composer } from './composer.tsx';
import { NotesTab } from './notes-tab.tsx';
import type { PersonAddress } from './person-address.ts';
import { SourcesTab } from './sources-tab.tsx';
import { Timeline } from './timeline.tsx';
import { useNoteDraft } from './use-note-draft.ts';

type TabName = 'timeline' | 'notes' | 'messages' | 'sources';

interface PersonTabsProps {
  readonly person: Person;
  readonly today: CalendarDate;
  readonly address: PersonAddress;
  readonly onForgetEvidence: () => void;
  readonly onRemoveContact: (id: InteractionId) => void;
}

/** Timeline, notes, messages and sources, with the composer always at hand. */
export function PersonTabs({ person, today, address, onForgetEvidence, onRemoveContact }: PersonTabsProps) {
  const { evidence, writesNote } = address;
  const [tab, setTab] = useState<TabName>(evidence?.filter === 'sources' ? 'sources' : 'timeline');
  const writing = useNoteDraft(person.id, null);
  const shared = {
    person,
    today,
    inComposer: writing.draft.note,
    onForgetEvidence,
    onRemove: (id: number) => onRemoveContact(id as InteractionId),
  };
  return (
    <div className="person-tabs">
      <Tabs
        label={`About ${person.name}`}
        value={tab}
        onValue={setTab}
        tabs={[
          { value: 'timeline', label: 'Timeline' },
          { value: 'notes', label: 'Notes', count: person.noteCount || null },
          { value: 'messages', label: 'Messages', count: person.messageCount || null },
          { value: 'sources', label: 'Sources', count: person.accounts.length || null },
        ]}
        between={<Composer person={person} writing={writing} takesFocus={writesNote} />}
      >
        {tab === 'timeline' && <Timeline {...shared} evidence={evidence?.filter === 'sources' ? null : evidence} />}
        {tab === 'notes' && <NotesTab person={person} inComposer={writing.draft.note} />}
        {tab === 'messages' && <Timeline {...shared} evidence={null} only="messages" />}
        {tab === 'sources' && <SourcesTab person={person} />}
      </Tabs>
    </div>
  );
}
