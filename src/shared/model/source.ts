/** Where accounts come from. `manual` is what the user typed. */
export const SOURCES = ['linkedin', 'x', 'manual'] as const;
export type SourceId = (typeof SOURCES)[number];

/**
 * One identity on one source. `key` is the whole key with its source in front, as in
 * `linkedin:in/<slug>`, `linkedin:name/<folded name>`, `x:id:<digits>`, `x:handle:<handle>`.
 */
export interface AccountKey {
  readonly source: SourceId;
  readonly key: string;
}
