/** What the owner posts. Blanks as in conversations; `{at}` is the handle of whom a post is about. */
export const MUSINGS: readonly string[] = [
  'Station clocks are the last honest interface.',
  'Today in {topic}: the sign was fine, it was the door.',
  'If your form needs a guide, the form is the problem.',
  'Reading {book} on a slow train, as intended.',
  'Small joy: a bus driver who waits.',
  'Five interviews in, I know less than after the first. This is how it should feel.',
  'Bread update: flat, but sincere.',
  'We tested {topic} with {number} people and a dog. The dog found the exit first.',
  'Notes from {event}: bring water, sit near the door, talk to whoever is alone.',
  'The best research question I know: "What did you do the last time?"',
  'A letter that begins "Dear customer" has already said something.',
  'In {city} for two days. Tell me where the good bakery is.',
  'Every map is an opinion & every legend an apology.',
  'I have been to {number} libraries this month and would like to report that they are all right.',
  'Draft 7 of {project} is shorter than draft 1. Progress <3',
  'The quiet carriage is a social contract.',
  'Somebody has been watering the plants at work for two years and nobody knows who. I hope we never find out.',
  'Things I got wrong this year, a thread:',
  'Meetings are where documents go to be read aloud.',
  'It is {month} and the ferries run again.',
];
export const REPLIES: readonly string[] = [
  '{at} exactly this',
  '{at} could you say more about {topic}? We are about to start.',
  '{at} congratulations! So well deserved.',
  '{at} I laughed out loud on the tram',
  '{at} yes, and the {month} one was even better',
  '{at} that photo! Is it {city}?',
  '{at} thank you for writing this down',
  '{at} we tried it in {city}: it works, if somebody brings cake',
  '{at} counterpoint: {book}',
  '{at} see you at {event}?',
  '{at} I have a spare ticket, shall I keep it for you?',
  '{at} my favourite kind of problem',
  '{at} how did it end?',
  '{at} agreed & signed',
  '{at} who took the picture?',
  '{at} the footnote alone is worth it',
];
export const MENTIONS: readonly string[] = [
  'Long walk and longer talk with {at} about {topic}. I have homework.',
  'If you care about {skill}, follow {at}.',
  'Thanks to {at} for the best session at {event}',
  '{book} arrived, with a note from {at}. What a good day.',
  'Heard today, from {at}: "People do not read signs, they read other people."',
  'Coffee with {at} in {city}. The world makes a bit more sense.',
];
export const THREADS: readonly string[] = [
  '2/ I believed that people wanted fewer choices. They wanted fewer surprises.',
  '3/ I wrote to nobody for weeks because I had nothing finished. Nobody minded the unfinished things.',
  '4/ I thought silence meant no. Mostly it meant {weekday}.',
];
export const QUOTES: readonly string[] = [
  'Everyone who designs waiting rooms should read this',
  'This. All of this.',
  'A small masterpiece',
  'From one of the kindest people in the field:',
];
/** What others had written and the owner shared. */
export const SHARED: readonly string[] = [
  'We are looking for {role} to join {project}. Please share, and write to me if you are curious…',
  'New: everything we learned from {number} months of {topic}, free to read…',
  'The recordings of {event} are online. Start with the one about {topic}, stay for…',
  'Our reading room in {city} opens on {weekday}. Everybody is welcome, also…',
  'I wrote about {skill} and what I wish I had known ten years ago. It begins with a bus…',
];
export const LIKED: readonly string[] = [
  'The tide does not care about your roadmap.',
  'Nobody ever regretted one interview more.',
  'Look at this staircase. Look at it.',
  'My grandmother on user testing: "Why do you not ask them first?"',
];
