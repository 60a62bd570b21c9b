import type { history } from '../../shared/contract/app.ts';
import type { EpochMs } from '../../shared/model/dates.ts';
import type { ChangeId } from '../../shared/model/ids.ts';
import { newestStanding, newestUndone, redoChange, undoChange } from '../db/undo-change.ts';
import type { FeatureHandlers } from './handler.ts';

/** The undo list of the user's own acts. Imports are undone by `imports.undo`. */
export const historyHandlers: FeatureHandlers<typeof history> = {
  async recent({ db }, { limit }) {
    const rows = await db.kysely
      .selectFrom('change')
      .select(['id', 'label', 'at', 'undone_at'])
      .where('label', '!=', '')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.reverse().map(({ id, label, at, undone_at }) => ({ id, label, at, undone: undone_at !== null }));
  },
  undo({ db, clock }, { change }) {
    const id: ChangeId | null = change ?? newestStanding(db);
    return id === null ? null : undoChange(db, id, clock.now() as EpochMs);
  },
  redo({ db }) {
    const id = newestUndone(db);
    return id === null ? null : redoChange(db, id);
  },
};
