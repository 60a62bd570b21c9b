import type { PersonSummary } from '../../shared/model/person.ts';

/** "Head of Grid Software at Lumen"; what is known of it, or an empty text. */
export function roleLine(person: Pick<PersonSummary, 'position' | 'company' | 'named'>): string {
  if (!person.named) return 'Name not in your archive';
  const { position, company } = person;
  if (position && company) return `${position} at ${company}`;
  return position ?? company ?? '';
}
