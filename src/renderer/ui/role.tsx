import type { PersonSummary } from '../../shared/model/person.ts';

interface RoleProps {
  readonly person: Pick<PersonSummary, 'position' | 'company' | 'named'>;
  readonly className?: string;
}

/** What people without an employer write in its place. */
const SELF = /^(?:self[- ]?employed|freelance|independent)$/i;

/** "Head of Grid Software at Lumen"; what is known of it, or nothing. */
export function Role({ person, className = '' }: RoleProps) {
  const { position, company, named } = person;
  if (!named) return <span className={className}>Name not in your archive</span>;
  if (!position && !company) return null;
  const title = [position, company].filter(Boolean).join(', ');
  return (
    <span className={className} title={title}>
      {position && <bdi dir="auto">{position}</bdi>}
      {position && company && (SELF.test(company) ? ', ' : ' at ')}
      {company && <bdi dir="auto">{company}</bdi>}
    </span>
  );
}
