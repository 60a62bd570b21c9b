import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Api, asKithError, type KithError } from '../../lib/api.ts';
import { useApi } from '../../lib/api-context.tsx';
import { say } from '../../lib/toasts.ts';

interface ShellAct<I> {
  /** `done` runs once it has gone well. */
  readonly run: (input: I, done?: () => void) => void;
  readonly isWorking: boolean;
  readonly error: KithError | null;
  readonly reset: () => void;
}

/** Runs something that the main process does to the notebook's file; afterwards everything is read anew. */
export function useShellAct<I, O>(
  call: (api: Api, input: I) => Promise<O>,
  says: (value: O, input: I) => string | null,
): ShellAct<I> {
  const api = useApi();
  const cache = useQueryClient();
  const act = useMutation({
    mutationFn: (input: I) => call(api, input),
    onSuccess: async (value, input) => {
      await cache.invalidateQueries();
      const words = says(value, input);
      if (words !== null) say(words);
    },
  });
  return {
    run: (input, done) => act.mutate(input, { onSuccess: () => done?.() }),
    isWorking: act.isPending,
    error: act.error ? asKithError(act.error) : null,
    reset: act.reset,
  };
}
