/** Branded row ids: numbers in SQLite, never interchangeable in code. */
type Brand<T, Name extends string> = T & { readonly __brand: Name };

export type PersonId = Brand<number, 'PersonId'>;
export type AccountId = Brand<number, 'AccountId'>;
export type ImportId = Brand<number, 'ImportId'>;
export type InteractionId = Brand<number, 'InteractionId'>;
export type NoteId = Brand<number, 'NoteId'>;
export type ReminderId = Brand<number, 'ReminderId'>;
export type ChangeId = Brand<number, 'ChangeId'>;
/** Names a file or folder that the main process knows by path; paths never reach the page. */
export type OfferId = Brand<string, 'OfferId'>;
