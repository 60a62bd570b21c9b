import { z } from 'zod';

const values = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  handSize: z.int().min(1).max(10),
  keyHints: z.boolean(),
  singleKeys: z.boolean(),
  onboarded: z.boolean(),
});

/** What the user can set. Every key has a default; unknown stored keys are ignored. */
export const settingsSchema = z.object({
  theme: values.shape.theme.default('system'),
  handSize: values.shape.handSize.default(3),
  keyHints: values.shape.keyHints.default(true),
  singleKeys: values.shape.singleKeys.default(true),
  onboarded: values.shape.onboarded.default(false),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Some settings to change. Without defaults: a key that is not given is left as it is. */
export const settingsChange = values.partial();
