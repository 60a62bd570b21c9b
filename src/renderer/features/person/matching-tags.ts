const MOST = 5;

interface UsedTag {
  readonly tag: string;
  readonly people: number;
}

/** Tags in use that fit what is typed, without the person's own: beginnings first, then the most used. */
export function matchingTags(used: readonly UsedTag[], own: readonly string[], text: string): readonly UsedTag[] {
  const typed = fold(text);
  const fits = used.filter(({ tag }) => !own.includes(tag) && fold(tag).includes(typed));
  const begins = ({ tag }: UsedTag) => (fold(tag).startsWith(typed) ? 0 : 1);
  return fits.toSorted((a, b) => begins(a) - begins(b) || b.people - a.people).slice(0, MOST);
}

function fold(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
