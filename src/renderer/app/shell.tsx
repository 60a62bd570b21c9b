import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useApi } from '../lib/api-context.tsx';
import { useInvalidation } from '../lib/events.tsx';
import { awaitHeading } from '../lib/page-focus.ts';
import { queries } from '../lib/queries.ts';
import { applySettings } from '../lib/theme.ts';
import { DropArea } from './drop-area.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { useGlobalShortcuts } from './global-shortcuts.ts';
import { Routes } from './routes.tsx';
import { SearchDialog } from './search-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import './shell.css';
import { Sidebar } from './sidebar.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

type Over = 'search' | 'shortcuts' | null;

/** The window: the desk with its sidebar, the sheet with the screen, and what can lie over both. */
export function Shell() {
  const [over, setOver] = useState<Over>(null);
  const [path] = useLocation();
  useInvalidation();
  useRootAttributes();
  useFocusOnNewScreen(path);
  useKeptFocus();
  useGlobalShortcuts({ search: () => setOver('search'), shortcuts: () => setOver('shortcuts') });
  const isWelcome = path.startsWith('/welcome');
  return (
    <div className={isWelcome ? 'shell shell-bare' : 'shell'}>
      <button type="button" className="skip-link" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the page
      </button>
      {!isWelcome && <Sidebar path={path} onSearch={() => setOver('search')} />}
      <main className="sheet" id="main" tabIndex={-1}>
        <ErrorBoundary resetKey={path}>
          <Routes />
        </ErrorBoundary>
      </main>
      <DropArea />
      <SearchDialog open={over === 'search'} onClose={() => setOver(null)} />
      <ShortcutsDialog open={over === 'shortcuts'} onClose={() => setOver(null)} />
    </div>
  );
}

function useRootAttributes(): void {
  const api = useApi();
  const settings = useQuery(queries.settings(api)).data;
  const platform = useQuery(queries.about(api)).data?.platform;
  useEffect(() => {
    if (settings) applySettings(document.documentElement, settings);
  }, [settings]);
  useEffect(() => {
    if (platform) document.documentElement.dataset['platform'] = platform;
  }, [platform]);
}

function useFocusOnNewScreen(path: string): void {
  const [shown, setShown] = useState(path);
  if (shown !== path) {
    setShown(path);
    awaitHeading();
  }
}
