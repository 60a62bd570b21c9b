import { useQuery } from '@tanstack/react-query';
import { ArchiveRestore } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { EvidenceLink } from '../../../shared/model/nudge.ts';
import type { Person } from '../../../shared/model/person.ts';
import { useApi } from '../../lib/api-context.tsx';
import { quickContact, useCopyOpener, useOpenProfile } from '../../lib/contact-acts.ts';
import { personPath } from '../../lib/paths.ts';
import { queries } from '../../lib/queries.ts';
import { useScrollMemory } from '../../lib/scroll-memory.ts';
import { useNow } from '../../lib/today-date.ts';
import { Button } from '../../ui/button.tsx';
import { LogDialog } from '../../ui/log-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OpenerDialog } from '../../ui/opener-dialog.tsx';
import { PersonActions } from './person-actions.tsx';
import type { PersonAddress } from './person-address.ts';
import { PersonHeader } from './person-header.tsx';
import { PersonRail } from './person-rail.tsx';
import { PersonTabs } from './person-tabs.tsx';
import { RemindDialog } from './remind-dialog.tsx';
import { SummaryCard } from './summary-card.tsx';
import { usePersonActs } from './use-person-acts.ts';
import { usePersonKeys } from './use-person-keys.ts';

interface PersonScreenProps {
  readonly person: Person;
  readonly address: PersonAddress;
}

type Over = 'opener' | 'log' | 'remind' | null;

/** The screen of a person who was read. */
export function PersonScreen({ person, address }: PersonScreenProps) {
  const api = useApi();
  const { day: today } = useNow();
  const [, navigate] = useLocation();
  const acts = usePersonActs(person, today);
  const copy = useCopyOpener();
  const hand = useQuery(queries.hand(api, today)).data;
  const nudge = hand?.nudges.find(({ personId }) => personId === person.id) ?? null;
  const [over, setOver] = useState<Over>(null);
  const [opener, setOpener] = useState<string | null>(null);
  const [isTagging, setTagging] = useState(false);
  const scroller = useScrollMemory<HTMLDivElement>(`/person/${person.id}`);

  const copyOpener = (text: string) => nudge && copy({ nudge, text, on: today });
  const openProfile = useOpenProfile();
  const showEvidence = (evidence: EvidenceLink) => navigate(personPath(person.id, evidence), { replace: true });
  const words = opener ?? nudge?.opener ?? '';
  const shared = {
    nudge,
    onCopy: () => void copyOpener(words),
    onEditOpener: () => setOver('opener'),
    onLog: () => acts.log(quickContact(today)),
    onLogDetails: () => setOver('log'),
    onRemind: () => setOver('remind'),
  };
  usePersonKeys(person, acts, { ...shared, onTag: () => setTagging(true) });

  return (
    <>
      <PersonHeader person={person} acts={acts}>
        <PersonActions {...shared} person={person} acts={acts} onOpenProfile={(account) => openProfile(account.id)} />
      </PersonHeader>
      <div className="person-columns">
        <div className="person-main" ref={scroller}>
          {person.archived && <ArchivedBanner onBack={() => acts.setArchived(false)} />}
          <SummaryCard person={person} today={today} reasons={nudge?.reasons ?? []} onEvidence={showEvidence} />
          <PersonTabs
            person={person}
            today={today}
            address={address}
            onForgetEvidence={() => navigate(personPath(person.id), { replace: true })}
            onRemoveContact={(id) => acts.removeContact(id)}
          />
        </div>
        <PersonRail
          person={person}
          today={today}
          acts={acts}
          isTagging={isTagging}
          onTagging={setTagging}
          onRemind={() => setOver('remind')}
        />
      </div>
      {over === 'opener' && nudge && (
        <OpenerDialog
          open
          name={person.name}
          opener={words}
          onClose={(text) => {
            setOpener(text);
            setOver(null);
          }}
          onCopy={(text) => {
            setOpener(text);
            setOver(null);
            copyOpener(text);
          }}
        />
      )}
      {over === 'log' && (
        <LogDialog
          open
          name={person.name}
          today={today}
          onClose={() => setOver(null)}
          onLog={(contact) => {
            setOver(null);
            acts.log(contact);
          }}
        />
      )}
      {over === 'remind' && (
        <RemindDialog
          name={person.name}
          today={today}
          onClose={() => setOver(null)}
          onRemind={(reminder) => {
            setOver(null);
            acts.remind(reminder);
          }}
        />
      )}
    </>
  );
}

function ArchivedBanner({ onBack }: { readonly onBack: () => void }) {
  return (
    <div className="person-archived">
      <Notice
        tone="plain"
        title="Archived."
        actions={
          <Button size="small" icon={ArchiveRestore} keys="a" onClick={onBack}>
            Bring back
          </Button>
        }
      >
        Kept out of lists and suggestions; nothing is lost.
      </Notice>
    </div>
  );
}
