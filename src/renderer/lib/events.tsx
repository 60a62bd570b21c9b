import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { KithEvent } from '../../shared/contract/events.ts';
import { useBridge } from './api-context.tsx';

/** Listens to what the main process tells unasked, for as long as the caller is on screen. */
export function useKithEvents(listen: (event: KithEvent) => void): void {
  const bridge = useBridge();
  const hear = useEffectEvent(listen);
  useEffect(() => bridge.subscribe((event) => hear(event)), [bridge]);
}

/** The one place where changed topics become reads: every query key begins with its topic. */
export function useInvalidation(): void {
  const client = useQueryClient();
  useKithEvents((event) => {
    if (event.type !== 'changed') return;
    for (const topic of event.topics) void client.invalidateQueries({ queryKey: [topic] });
  });
}
