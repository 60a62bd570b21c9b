/** Where the user places a person; `null` everywhere means unsorted. Order is the key that sets it (1–5). */
export const CIRCLES = ['close', 'friends', 'colleagues', 'get-to-know', 'just-following'] as const;
export type CircleId = (typeof CIRCLES)[number];
