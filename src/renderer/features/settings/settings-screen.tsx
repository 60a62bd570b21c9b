import { useQuery } from '@tanstack/react-query';
import { asKithError } from '../../lib/api.ts';
import { useApi } from '../../lib/api-context.tsx';
import { queries } from '../../lib/queries.ts';
import { ErrorNotice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { AboutSection } from './about-section.tsx';
import { DataSection } from './data-section.tsx';
import { GeneralSection } from './general-section.tsx';
import './settings.css';

/** What the user can set, where everything is kept, and what Kith promises. Each change is saved at once. */
export function SettingsScreen() {
  const api = useApi();
  const settings = useQuery(queries.settings(api));
  const about = useQuery(queries.about(api));
  return (
    <div className="settings-screen">
      <header className="settings-head">
        <PageHeading>Settings</PageHeading>
      </header>
      <div className="settings-scroll">
        <div className="settings-column">
          {settings.error && (
            <ErrorNotice
              error={asKithError(settings.error)}
              title="Your settings could not be read."
              onRetry={() => void settings.refetch()}
            />
          )}
          {settings.data && <GeneralSection settings={settings.data} />}
          {about.error && (
            <ErrorNotice
              error={asKithError(about.error)}
              title="Kith could not look up where it keeps things."
              onRetry={() => void about.refetch()}
            />
          )}
          {about.data && <DataSection about={about.data} />}
          {about.data && <AboutSection about={about.data} />}
        </div>
      </div>
    </div>
  );
}
