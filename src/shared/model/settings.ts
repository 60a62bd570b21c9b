import { z } from 'zod';

/** What the user can set. Every key has a default; unknown stored keys are ignored. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  handSize: z.int().min(1).max(10).default(3),
  keyHints: z.boolean().default(true),
  onboarded: z.boolean().default(false),
});
export type Settings = z.infer<typeof settingsSchema>;
