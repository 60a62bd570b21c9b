import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Router } from 'wouter';
import type { Bridge } from '../../shared/contract/events.ts';
import { ApiProvider } from '../lib/api-context.tsx';
import { useHashPath, useHashSearch } from '../lib/hash-location.ts';
import { createQueryClient } from '../lib/query-client.ts';
import { ShortcutsProvider } from '../lib/shortcuts.tsx';
import { Layers } from '../ui/layers.tsx';
import { LiveRegions } from '../ui/live-region.tsx';
import { ToastArea } from '../ui/toast-area.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Shell } from './shell.tsx';

/** The whole page over one bridge. Base UI may not put style elements in: the page's policy forbids them. */
export function App({ bridge }: { readonly bridge: Bridge }) {
  const [client] = useState(createQueryClient);
  return (
    <CSPProvider disableStyleElements>
      <ErrorBoundary>
        <ApiProvider bridge={bridge}>
          <QueryClientProvider client={client}>
            <Router hook={useHashPath} searchHook={useHashSearch}>
              <ShortcutsProvider>
                <Tooltip.Provider delay={500}>
                  <ToastArea>
                    <Shell />
                  </ToastArea>
                </Tooltip.Provider>
                <Layers />
                <LiveRegions />
              </ShortcutsProvider>
            </Router>
          </QueryClientProvider>
        </ApiProvider>
      </ErrorBoundary>
    </CSPProvider>
  );
}
