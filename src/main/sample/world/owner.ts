/** Whose network the sample is: made up, like everyone in it. */
export const OWNER = {
  given: 'Robin',
  family: 'Vale',
  name: 'Robin Vale',
  slug: 'robin-vale',
  emails: ['robin.vale@post.example', 'rv@lumenworks.example'],
  headline: 'Head of research at Lumen Works. Stations, letters, waiting.',
  city: 'Ravnholm',
  xId: '18446213',
  handle: 'robinvale',
  formerHandle: 'vale_draws',
} as const;
