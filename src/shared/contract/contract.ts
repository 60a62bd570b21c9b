import { app, history, settings } from './app.ts';
import type { Client } from './define.ts';
import { imports } from './imports.ts';
import { notes, people, reminders } from './people.ts';
import { today } from './today.ts';

/** Everything the page can ask for. Client, handlers and validation are derived from it. */
export const contract = { app, settings, history, imports, people, notes, reminders, today };
export type KithContract = typeof contract;
export type KithClient = Client<KithContract>;
