import type { Random } from '../random.ts';
import type { Field } from './companies.ts';

/** Trades of each field, in plain words; a level goes before or after. */
const TRADES: Readonly<Record<Field, string>> = {
  design:
    'Product designer|Service designer|Design researcher|Illustrator|Brand designer|Design lead|Interaction designer|Type designer',
  software:
    'Software engineer|Data engineer|Frontend developer|Platform engineer|Data scientist|Engineering manager|QA engineer|Product manager|Security analyst',
  transport:
    'Timetable planner|Network planner|Fleet engineer|Accessibility lead|Logistics coordinator|Station manager',
  health: 'Nurse|Clinical researcher|Physiotherapist|Health economist|Ward manager|Bioinformatician|Pharmacist',
  energy: 'Wind engineer|Grid analyst|Heat pump installer|Energy policy adviser|Hydrologist|Solar project manager',
  teaching: 'Lecturer|Doctoral researcher|Teacher|Librarian|Professor of geography|Teaching fellow|Careers adviser',
  press: 'Reporter|Audio producer|Photo editor|Data journalist|Copy editor|Columnist',
  public:
    'Policy adviser|Urban planner|Housing officer|Archivist|Community organiser|Digital services manager|Cartographer',
  finance: 'Financial analyst|Risk manager|Auditor|Investor relations|Underwriter|Accountant',
  food: 'Head baker|Chef|Coffee roaster|Food scientist|Market manager',
  craft: 'Joiner|Potter|Bookbinder|Luthier|Weaver',
  charity: 'Programme manager|Fundraiser|Volunteer coordinator|Grants officer|Field officer',
};
const ALONE = ['Self-employed', 'Freelance', 'Independent', 'Self employed'];

/** Returns a position; `level` counts the steps up in a working life. */
export function makePosition(random: Random, field: Field, level: number): string {
  const trade = random.pick(TRADES[field].split('|'));
  const lower = trade[0]?.toLowerCase() + trade.slice(1);
  if (level === 0) return random.chance(0.2) ? `Junior ${lower}` : trade;
  if (level === 1) return random.chance(0.6) ? `Senior ${lower}` : trade;
  const high = [`Lead ${lower}`, `Principal ${lower}`, `Head of ${nounOf(field)}`, `Director, ${nounOf(field)}`];
  return random.chance(0.12) ? `Co-founder & ${lower}` : random.pick(high);
}

/** What people write as company when they have none. */
export function aloneCompany(random: Random): string {
  return random.pick(ALONE);
}

function nounOf(field: Field): string {
  const nouns: Readonly<Record<Field, string>> = {
    design: 'design',
    software: 'engineering',
    transport: 'planning',
    health: 'research',
    energy: 'projects',
    teaching: 'studies',
    press: 'features',
    public: 'services',
    finance: 'operations',
    food: 'production',
    craft: 'workshop',
    charity: 'programmes',
  };
  return nouns[field];
}
