import { type Fields, textIn } from './fields.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Returns a post or message as its author typed it: X escapes `&`, `<` and `>` once and shortens links. */
export function plainText(text: string, urls: readonly Fields[]): string {
  let plain = text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
  for (const link of urls) {
    const short = textIn(link, 'url');
    const long = textIn(link, 'expanded', 'expanded_url');
    if (short?.startsWith('http') && long !== null) plain = plain.replaceAll(short, () => long);
  }
  return plain;
}
