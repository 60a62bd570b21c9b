import type { ImportProgress } from '../model/import.ts';
import type { Topic } from './define.ts';

/** What the main process tells the page without being asked. */
export type KithEvent =
  | { readonly type: 'changed'; readonly topics: readonly Topic[] }
  | { readonly type: 'import-progress'; readonly progress: ImportProgress }
  | { readonly type: 'offered'; readonly offers: readonly { readonly id: string; readonly name: string }[] };

/** The two ways across and the drop of files; all that the preload exposes as `window.kith`. */
export interface Bridge {
  readonly invoke: (method: string, input: unknown) => Promise<unknown>;
  readonly subscribe: (listen: (event: KithEvent) => void) => () => void;
  /** Hands dropped files to the main process, which answers with offers; `File` objects of the page. */
  readonly drop: (files: readonly unknown[]) => Promise<unknown>;
}
