import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { BookOpen, Database, Feather, FileArchive, FolderOpen, HardDrive, History } from 'lucide-react';
import { useLocation } from 'wouter';
import { asKithError } from '../../lib/api.ts';
import { useApi } from '../../lib/api-context.tsx';
import { setOffers } from '../../lib/offers.ts';
import { queries } from '../../lib/queries.ts';
import { useShortcuts } from '../../lib/shortcuts.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { WordmarkGlyph } from '../../ui/wordmark.tsx';
import { ArchiveGuides } from './archive-guides-list.tsx';
import './onboarding.css';

/** The first minutes: bring an archive, or look around with made-up people. No form. */
export function OnboardingScreen() {
  return (
    <div className="onboarding">
      <section className="onboarding-side" aria-label="About Kith">
        <div className="onboarding-wordmark">
          <WordmarkGlyph size={28} />
          <span>Kith</span>
        </div>
        <PageHeading title="Welcome">You already know more people than you think.</PageHeading>
        <p className="onboarding-lead">
          Bring the lists that other places keep of you. Kith reads them here, and helps you find who to get to know.
        </p>
        <Promises />
      </section>
      <section className="onboarding-sheet" aria-labelledby="onboarding-ask">
        <h2 id="onboarding-ask">Ask for your archives</h2>
        <p>Each place sends you a file. Start with whichever knows you best.</p>
        <ArchiveGuides />
        <WaysIn />
      </section>
    </div>
  );
}

function Promises() {
  return (
    <ul className="onboarding-promises">
      <li>
        <HardDrive size={17} strokeWidth={1.75} aria-hidden="true" />
        <span>
          <b>Nothing leaves this computer.</b> No account, no sync, no tracking.
        </span>
      </li>
      <li>
        <Database size={17} strokeWidth={1.75} aria-hidden="true" />
        <span>
          <b>One file, yours to keep.</b> Open it, copy it or delete it without Kith.
        </span>
      </li>
      <li>
        <Feather size={17} strokeWidth={1.75} aria-hidden="true" />
        <span>
          <b>No streaks, no quotas.</b> A few people a day, or none.
        </span>
      </li>
    </ul>
  );
}

function WaysIn() {
  const api = useApi();
  const cache = useQueryClient();
  const [, navigate] = useLocation();
  const about = useQuery(queries.about(api)).data;
  const choose = useMutation({
    mutationFn: () => api.imports.choose({}),
    onSuccess: (offers) => {
      if (offers.length === 0) return;
      setOffers(offers);
      navigate('/import');
    },
  });
  const sample = useMutation({
    mutationFn: async () => {
      await api.imports.trySample({});
      await api.settings.set({ onboarded: true });
    },
    onSuccess: async () => {
      await cache.invalidateQueries();
      navigate('/today');
    },
  });
  const restore = useMutation({
    mutationFn: () => api.app.restoreFromFile({}),
    onSuccess: async (backup) => {
      if (backup === null) return;
      await cache.invalidateQueries();
      navigate('/today');
    },
  });
  useShortcuts('Welcome', [{ keys: 'mod+o', does: 'Choose a file', run: () => choose.mutate() }]);
  const error = choose.error ?? sample.error ?? restore.error;
  return (
    <>
      <div className="onboarding-drop">
        <FileArchive size={26} strokeWidth={1.5} aria-hidden="true" />
        <div>
          <h3>Already have one? Drop it anywhere.</h3>
          <small>You will see what is inside before anything is saved.</small>
        </div>
        <Button icon={FolderOpen} keys="mod+o" working={choose.isPending} onClick={() => choose.mutate()}>
          Choose a file
        </Button>
      </div>
      {error && (
        <div className="onboarding-trouble">
          <ErrorNotice error={asKithError(error)} />
        </div>
      )}
      <div className="onboarding-foot">
        <Button variant="quiet" icon={BookOpen} working={sample.isPending} onClick={() => sample.mutate()}>
          Look around with made-up people
        </Button>
        <Button variant="quiet" icon={History} working={restore.isPending} onClick={() => restore.mutate()}>
          Restore a backup
        </Button>
        {about && (
          <span className="onboarding-saved">
            <span>
              Saved in <span className="selectable">{about.databasePath}</span>
            </span>
            <button type="button" className="link" onClick={() => void api.app.showDataFolder({})}>
              Show
            </button>
          </span>
        )}
      </div>
    </>
  );
}
