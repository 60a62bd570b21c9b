/** A day as `yyyy-mm-dd`; compares and sorts as text. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };
/** Milliseconds since 1970 in UTC. */
export type EpochMs = number & { readonly __brand: 'EpochMs' };
/** How exactly a source dated something. `day`: no time of day known. */
export type Precision = 'second' | 'minute' | 'day';
