/** What fills the blanks of a conversation; each blank keeps its word throughout. Alternatives are parted by `|`. */
export const SLOTS = {
  city: 'Lisbon|Ghent|Leeds|Aarhus|Porto|Kraków|Bologna|Lyon|Galway|Tallinn|Utrecht|Nairobi|Kyoto|Bristol|Montréal|Valencia|Leipzig|Turku|Tbilisi|Pune|Da Nang|Accra|Thessaloniki|Odesa|Trieste|Malmö',
  event:
    'the spring meetup|the maps day|the rail accessibility workshop|Researchers by the Sea|the civic data evening|the type symposium|the Ravnholm conference|the winter school|the open archive week|the service design jam|the small museums fair|the housing hack',
  topic:
    'the ticket machine study|the interview guide|the bus stop signs|the waiting room redesign|the diary study|the library survey|the heat pump letters|the night train timetable|the consent form|the museum labels|the maps for visitors|the complaint letters|the ferry app|the harbour signs|the onboarding calls|the tenant handbook|the bread subscription|the patient leaflets|the volunteer rota|the signage test',
  project:
    'the atlas project|the night bus pilot|the reading rooms|the quiet carriage trial|the neighbourhood archive|the plain letters project|the platform maps|the lending library|the tide tables|the street interviews',
  book: 'The Sea Around the Town|A Field Guide to Getting Lost Again|Slow Maps|How Stations Work|The Listener’s Notebook|Small Repairs|The Ferryman’s Ledger|Notes on Waiting|Salt and Timber',
  hobby:
    'sourdough|choir|bouldering|sea swimming|bookbinding|the allotment|rowing|life drawing|birdwatching|the old bike|pottery|folk dancing',
  food: 'ramen|pierogi|that lentil soup|the good pizza place|dumplings|pastéis|a long breakfast|curry|fish and chips on the wall',
  thing:
    'the slides|the photos|the recording|the template|the spreadsheet|the reading list|the notes|the floor plan|your umbrella|the contact sheet',
  weekday: 'Monday|Tuesday|Wednesday|Thursday|Friday',
  time: '9:30|10|11|14:00|15:30|16:00|half past four|noon',
  month: 'January|February|March|April|May|June|September|October|November',
  friend: 'Imogen|Callum|Linnéa|Joaquín|Adaeze|Tamsin|Kerem|Beatriz|Jonah|Meera|Wouter|Noa|Thea|Bohdan|Sigrún|Farhan',
  number: 'three|four|five|six|seven|eight|a dozen',
  role: 'a researcher|a service designer|somebody who can listen|a data person|a writer for plain letters|an illustrator|a project lead',
  skill: 'interviewing|facilitation|plain writing|mapping|prototyping|accessibility|storytelling|survey design',
} as const satisfies Readonly<Record<string, string>>;
