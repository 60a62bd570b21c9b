import type { KithContract } from '../../shared/contract/contract.ts';
import type { FeatureHandlers, StoreFeature } from './handler.ts';
import { historyHandlers } from './history.ts';
import { importsHandlers } from './imports.ts';
import { notesHandlers } from './notes.ts';
import { peopleHandlers } from './people.ts';
import { remindersHandlers } from './reminders.ts';
import { settingsHandlers } from './settings.ts';
import { todayHandlers } from './today.ts';

/** A handler for every method of the contract that the store answers; a missing one does not compile. */
export type StoreHandlers = { readonly [F in StoreFeature]: FeatureHandlers<KithContract[F]> } & {
  readonly imports: typeof importsHandlers;
};

export const handlers: StoreHandlers = {
  settings: settingsHandlers,
  history: historyHandlers,
  imports: importsHandlers,
  people: peopleHandlers,
  notes: notesHandlers,
  reminders: remindersHandlers,
  today: todayHandlers,
};
