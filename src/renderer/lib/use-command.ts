import { useMutation } from '@tanstack/react-query';
import type { Done } from '../../shared/contract/define.ts';
import { type Api, asKithError, type KithError } from './api.ts';
import { useApi } from './api-context.tsx';
import { say, sayError } from './toasts.ts';

interface CommandOptions<I, O> {
  /** The toast, with Undo bound to this very change; none without words. */
  readonly says?: (input: I, value: O) => string;
  /** Runs after the command is written. */
  readonly after?: (input: I, value: O) => void;
  /** Takes the error instead of the toast, for a notice at the place it happened. */
  readonly fails?: (error: KithError, input: I) => void;
}

export interface Command<I> {
  readonly run: (input: I) => void;
  readonly isWorking: boolean;
  readonly error: KithError | null;
  /** Forgets the error, when its notice is closed. */
  readonly reset: () => void;
}

/** The one way to change something: runs a command, reports errors in words, offers to take it back. */
export function useCommand<I, O>(
  call: (api: Api, input: I) => Promise<Done<O>>,
  options: CommandOptions<I, O> = {},
): Command<I> {
  const api = useApi();
  const mutation = useMutation({
    mutationFn: (input: I) => call(api, input),
    onSuccess: ({ value, change }, input) => {
      if (options.says) say(options.says(input, value), change);
      options.after?.(input, value);
    },
    onError: (error, input) => {
      if (options.fails) options.fails(asKithError(error), input);
      else sayError(asKithError(error));
    },
  });
  return {
    run: (input) => mutation.mutate(input),
    isWorking: mutation.isPending,
    error: mutation.error ? asKithError(mutation.error) : null,
    reset: mutation.reset,
  };
}
