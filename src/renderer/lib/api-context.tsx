import { createContext, type ReactNode, use } from 'react';
import type { Bridge } from '../../shared/contract/events.ts';
import { type Api, createApi } from './api.ts';

interface Reach {
  readonly api: Api;
  readonly bridge: Bridge;
}

const ReachContext = createContext<Reach | null>(null);

interface ApiProviderProps {
  readonly bridge: Bridge;
  readonly children: ReactNode;
}

/** Gives the page its one way to the main process; tests give a fake bridge. */
export function ApiProvider({ bridge, children }: ApiProviderProps) {
  return <ReachContext value={{ api: createApi(bridge), bridge }}>{children}</ReachContext>;
}

function useReach(): Reach {
  const reach = use(ReachContext);
  if (!reach) throw new Error('ApiProvider is missing');
  return reach;
}

/** Returns the typed client. */
export function useApi(): Api {
  return useReach().api;
}

/** Returns the bridge itself, for listening to events. */
export function useBridge(): Bridge {
  return useReach().bridge;
}
