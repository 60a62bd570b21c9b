import { z } from 'zod';
import { parseCalendarDate } from '../lib/calendar.ts';
import type { CalendarDate } from '../model/dates.ts';
import type {
  AccountId,
  ChangeId,
  ImportId,
  InteractionId,
  NoteId,
  OfferId,
  PersonId,
  ReminderId,
} from '../model/ids.ts';

const rowId = z.int().positive();
export const personId = rowId.transform((id) => id as PersonId);
export const accountId = rowId.transform((id) => id as AccountId);
export const importId = rowId.transform((id) => id as ImportId);
export const noteId = rowId.transform((id) => id as NoteId);
export const reminderId = rowId.transform((id) => id as ReminderId);
export const interactionId = rowId.transform((id) => id as InteractionId);
export const changeId = rowId.transform((id) => id as ChangeId);
export const offerId = z
  .string()
  .uuid()
  .transform((id) => id as OfferId);
export const nothing = z.object({}).strict();
export const calendarDate = z
  .string()
  .refine((text) => parseCalendarDate(text) !== null, 'not a calendar date')
  .transform((text) => text as CalendarDate);
