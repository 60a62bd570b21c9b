import type { Random } from '../random.ts';

/** Where the owner of the sample has worked, oldest first; `until` counts years back from the export. */
export const OWNER_CAREER = [
  { company: 'Northbeam Studio', position: 'Designer', fromYears: 11, untilYears: 7.5 },
  { company: 'Halden Rail', position: 'Service designer', fromYears: 7.5, untilYears: 3.2 },
  { company: 'Lumen Works', position: 'Head of research', fromYears: 3.2, untilYears: 0 },
] as const;

/** The company the owner worked for, that many days before the first export. */
export function ownerCompany(daysBefore: number): string {
  const years = daysBefore / 365;
  return OWNER_CAREER.findLast(({ fromYears }) => years <= fromYears)?.company ?? OWNER_CAREER[0].company;
}

/** Made-up employers of many kinds. Each belongs to a field of work. */
const NAMED: Readonly<Record<Field, string>> = {
  design: 'Quayside Studio|Paper Lantern|Marrow & Pine|Tidemark Design|Kiosk Collective|Ordnance & Ink|Studio Saltbox',
  software: 'Copperline|Fjordlight Systems|Brackish Labs|Kestrel Cloud|Tallow Software|Nimbus & Rook|Ostinato|Hexwell',
  transport: 'Halden Rail|Ostrava Bikes|Tramway Data|Slipstream Logistics|Harbourline Ferries|Meridian Buses',
  health: 'Larkfield Hospitals|Pulse & Grain|Willowbank Care|Tessera Health|Norrvik Biosciences|Cedar Clinics',
  energy: 'Gridfold|Sunmarket|Tidewright|Ember & Wind|Basalt Heat|Northern Array',
  teaching: 'University of Ravnholm|Tilbury School of Art|Costa Verde Institute|Saltmarsh College|Open Atelier',
  press: 'The Weekly Ledger|Radio Meridian|Longshore Magazine|Canal Press|Signal & Salt',
  public: 'City of Ravnholm|Ministry of Small Islands|Coastal Housing Board|Ravnholm Libraries|Civic Atlas',
  finance: 'Pennywell Bank|Marlinspike Capital|Honest Ledger|Granary Mutual|Keel & Partners',
  food: 'Bramble & Rye|Three Ovens|Salt Harvest|Oat Republic|Lemon Street Kitchens',
  craft: 'Oakfield Joinery|Blue Kiln Pottery|Loom & Ladder|Whetstone Knives|Violet Press',
  charity: 'Riverkeepers|Bread for the Road|Open Shelves|Second Harvest Network|Lantern Refuge',
};

export type Field =
  | 'design'
  | 'software'
  | 'transport'
  | 'health'
  | 'energy'
  | 'teaching'
  | 'press'
  | 'public'
  | 'finance'
  | 'food'
  | 'craft'
  | 'charity';

export const FIELDS: readonly (readonly [number, Field])[] = [
  [20, 'design'],
  [22, 'software'],
  [9, 'transport'],
  [8, 'health'],
  [6, 'energy'],
  [8, 'teaching'],
  [6, 'press'],
  [8, 'public'],
  [5, 'finance'],
  [3, 'food'],
  [2, 'craft'],
  [3, 'charity'],
];

const FIRST =
  'Alder Amber Ash Beacon Birch Bluebell Bright Cinder Clover Cobalt Coral Crane Delta Drift Dune Elm Ever Fable Fathom Fern Finch Flint Gable Garnet Glass Granite Hawthorn Hazel Heron Holloway Indigo Iris Juniper Kelp Lark Linden Maple Marble Mead Mint Moss Nettle Oak Ochre Opal Otter Pebble Plum Quarry Quill Raven Reed Rowan Saffron Sage Silver Slate Sparrow Stone Thistle Timber Tundra Umber Velvet Willow Wren Zephyr';
const SECOND: Readonly<Record<Field, string>> = {
  design: 'Studio|Design|Design & Co|Collective|Partners',
  software: 'Labs|Systems|Software|Data|Cloud|Analytics',
  transport: 'Transit|Mobility|Logistics|Freight|Lines',
  health: 'Health|Care|Therapeutics|Medical|Clinic',
  energy: 'Energy|Power|Solar|Wind|Grid',
  teaching: 'Academy|College|Institute|School',
  press: 'Media|Press|Radio|Review',
  public: 'Council|Agency|Commission|Archive',
  finance: 'Capital|Bank|Advisory|Insurance',
  food: 'Kitchen|Bakery|Foods|Roasters',
  craft: 'Workshop|Makers|Ceramics|Joinery',
  charity: 'Trust|Foundation|Relief|Network',
};

/** Returns an employer in that field: one of a few dozen known ones, or one of thousands of others. */
export function makeCompany(random: Random, field: Field): string {
  if (random.chance(0.5)) return random.pick(NAMED[field].split('|'));
  return `${random.pick(FIRST.split(' '))} ${random.pick(SECOND[field].split('|'))}`;
}
