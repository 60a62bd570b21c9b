/** Which people a list or search shows besides the usual ones. Merged people are never shown. */
export interface PersonScope {
  /** The archived people instead of the others. */
  readonly archived: boolean;
  /** Also people of whom no archive knows the name. */
  readonly unnamed: boolean;
}

/** The people that a search field offers. */
export const USUAL_SCOPE: PersonScope = { archived: false, unnamed: false };

/** Returns the SQL condition for a scope, over the columns of `person`. */
export function scopeCondition({ archived, unnamed }: PersonScope): string {
  const shelf = archived ? 'archived_at IS NOT NULL' : 'archived_at IS NULL';
  return `merged_into IS NULL AND ${shelf}${unnamed ? '' : ' AND named = 1'}`;
}
