import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { AppError } from '../../shared/errors/app-error.ts';

export interface Offer {
  readonly id: string;
  readonly name: string;
}

/** Keeps the paths of chosen and dropped files on this side; the page sees an id and a name. */
export function offerBook() {
  const paths = new Map<string, string>();
  return {
    add(files: readonly string[]): Offer[] {
      return files.map((file) => {
        const id = randomUUID();
        paths.set(id, file);
        return { id, name: basename(file) };
      });
    },
    /** The path behind an offer; throws `offer-expired` for an id that was never given out. */
    path(id: string): string {
      const path = paths.get(id);
      if (path === undefined) throw new AppError('offer-expired', {});
      return path;
    },
  };
}
export type OfferBook = ReturnType<typeof offerBook>;
