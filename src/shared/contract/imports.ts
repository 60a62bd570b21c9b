import { z } from 'zod';
import type { ImportReport, ImportSummary } from '../model/import.ts';
import { command, query, shell } from './define.ts';
import { importId, nothing, offerId } from './inputs.ts';

/** A file or folder the user chose or dropped. Only its name reaches the page. */
export interface Offer {
  readonly id: string;
  readonly name: string;
}

export const imports = {
  list: query(nothing).returns<readonly ImportSummary[]>(),
  report: query(z.object({ id: importId })).returns<ImportReport>(),
  /** Opens the system's file dialog; an empty list when the user closed it. */
  choose: shell(nothing).returns<readonly Offer[]>(),
  /** Reads an archive into a staging file and says what it would do. Nothing is written to the notebook. */
  preview: shell(z.object({ offer: offerId })).returns<ImportReport>(),
  /** Writes the archive read last by `preview`, in one transaction. */
  commit: shell(z.object({ offer: offerId })).returns<ImportReport>(),
  /** Stops a running preview or commit; nothing is kept. */
  cancel: shell(nothing).returns<null>(),
  undo: command(z.object({ id: importId }), ['people', 'person', 'today', 'imports']).returns<null>(),
  /** Imports the made-up sample network. */
  trySample: shell(nothing).returns<ImportReport>(),
};
