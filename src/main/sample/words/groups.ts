export const GROUP_TITLES: readonly string[] = [
  '{event} carpool',
  'Friends of {project}',
  '{topic} reading group',
  '{city} in {month}',
  'Old desk neighbours',
];

/** What people say where several listen. */
export const GROUP_LINES: readonly string[] = [
  'Who is in for {weekday}?',
  'I can bring {thing}.',
  'Count me in.',
  'Sorry, {weekday} is impossible. {time} the day after?',
  'Has anyone read {book}? I need to talk about chapter three.',
  'Train at {time}, platform 4, I have the snacks.',
  'That works for me.',
  'Can somebody share {thing} again?',
  '{friend} cannot make it but sends love.',
  'How did {topic} go in the end?',
  'Best evening in months, thank you all.',
  'Shall we do this every {month}?',
  'I booked a table for {number}.',
  'Running late, order without me.',
  '😂',
  'Photos are in the folder.',
];
