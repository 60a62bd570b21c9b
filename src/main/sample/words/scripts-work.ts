import type { Script } from './scripts.ts';

/** Conversations between people who met once or hardly know each other. */
export const FORMAL: readonly Script[] = [
  {
    starts: 'them',
    turns: [
      'It was good to meet you at {event}. Your point about {topic} stayed with me. / Thank you for the talk at {event}. We are facing the same thing at {myCompany}. / We spoke briefly at {event}, by the coffee. I am the one with {project}.',
      'Good to meet you too! I would like to hear how you handle {topic}. / Thank you for writing. What did you end up doing? / I remember! How is {project} going?',
      'We tried {number} versions. I am happy to share what failed. / Slowly. May I send you a page about it? / Better since we stopped guessing and asked people.',
      'Please do, I would read that with pleasure. / Failures are the best part. Yes please. / That usually helps. Keep me posted.',
    ],
  },
  {
    starts: 'me',
    turns: [
      'Thank you for connecting. I enjoyed what you wrote about {topic}. / Thanks for accepting! I have followed {yourCompany} for a while. / Good to be in touch after {event}.',
      'Thank you, that is kind. Are you working on something similar? / The pleasure is mine. What brings you to {topic}? / Likewise! Let me know if you are ever in {city}.',
      'We are starting {project} in {month}. I may come with questions. / I will. Same for you. / Curiosity, mostly. And a deadline.',
      'Questions are welcome. / Curiosity is the best reason. / Any time.',
    ],
  },
  {
    starts: 'them',
    turns: [
      'I am finishing my thesis on {topic} and would love to ask you {number} questions. / I am a student of {friend}. May I interview you about {skill}? / Would you have twenty minutes for a conversation about how you got into {skill}?',
      'Gladly. {weekday} at {time}? / Of course. Send the questions first, then I can think. / Yes. How about a walk instead of a call?',
      'That would be perfect, thank you. / Sent. Take your time. / A walk sounds wonderful.',
      'See you {weekday}. / Answered {number} of them, the rest I do not know either. / Good luck with the writing. Send me the result.',
    ],
  },
  {
    starts: 'them',
    turns: [
      'Would you speak at {event} in {month}? We can cover the train and a good dinner. / We are putting together a panel on {topic} and your name came up three times. / {friend} suggested that I ask you: would you give our evening talk?',
      'That is an honour. What would you like people to leave with? / I would like to. Is {topic} the right subject? / Tell {friend} I said yes, then tell me the date.',
      'Courage, and one method they can use on Monday. / Exactly that, in your words. / The second {weekday} of {month}.',
      'Then count me in. / Wonderful. I will send a title soon. / It is in my calendar.',
    ],
  },
  {
    starts: 'me',
    turns: [
      'I read about {project} and have a question, if I may: how did you get people to take part? / May I ask how {yourCompany} does {skill}? We are about to start. / {friend} said you are the person to ask about {topic}.',
      'We paid them properly and brought cake. / With a lot of patience. I can show you. / {friend} is too kind, but go on.',
      'Cake. Noted. / I would be grateful. / What would you do differently?',
      'Start smaller. Always smaller. / Here are our notes, use what helps. / Ask me again in {month}, when we have results.',
    ],
  },
  {
    starts: 'any',
    turns: [
      'May I introduce {friend}? You both care about {topic}. / I would like {friend} to meet you. {friend} has just started on {project}. / {friend} and you should know each other: same questions, other ends of the country.',
      'Please do. / With pleasure, thank you for thinking of me. / Any friend of yours.',
      'Done. I leave you two to it. / You will like each other. / Thank you. No pressure at all.',
    ],
  },
];

/** First messages that want nothing but an answer; many never got one. */
export const OPEN_FROM_THEM: readonly string[] = [
  'I loved your piece on {topic}. Is there a longer version somewhere?',
  'Quick question about {project}: are you still looking for places to test it? We have a library and {number} patient librarians.',
  'Your name came up when I asked {friend} who knows about {skill}. Could I ask you something small?',
  'I used your interview guide with our team in {city}. It worked so well that I wanted to say thank you. Would you like to see what we found?',
  'You may not remember me, we shared a table at {event}. I have started on {topic} since, thanks to you.',
  'Are you in {city} in {month} by any chance? We are opening the reading room and I would like you to see it.',
  'I read {book} because of your post. Now I need somebody to talk about it with.',
  'Would you be willing to look at one page about {topic}? I promise it is one page.',
  'We are hiring {role}. If somebody comes to mind, I would trust your judgement.',
  'I left {myCompany} last week. Before I decide what is next I am talking to people I trust. Half an hour, some time?',
  'Thank you again for the introduction to {friend}. It turned into {project}! I owe you the story.',
  'Did you ever finish the piece about {topic}? I check for it more often than I should admit.',
  'I am putting together a small dinner during {event}, {number} people who listen for a living. Will you come?',
  'Could you settle an argument? My team says one cannot learn {skill} from a book.',
  'I saw that {yourCompany} is doing {project}. I worked on something like it in {city}, happy to share our mistakes.',
  'How do you decide when you have asked enough people? We are at {number} and still surprised each time.',
  'I have a spare ticket for {event}. It is yours if you want it.',
  'Last time you said to ask again in {month}. It is {month}! Shall we?',
];

/** What the owner wrote first and nobody answered. */
export const OPEN_FROM_OWNER: readonly string[] = [
  'I enjoyed your talk at {event}. If you are ever in {city}, I would like to hear more about {topic}.',
  'Hello {you}, {friend} told me about {project}. I would love to learn how you did it, whenever it suits.',
  'Thank you for what you wrote about {topic}. It changed how we do it at {myCompany}.',
  'Hello from an old colleague! What are you up to these days?',
  'We are doing something like {project} at {myCompany}. May I send you a few questions?',
];

/** Recruiters and sellers, whose words fit anyone. */
export const TEMPLATES: readonly string[] = [
  'Hi {you}, I came across your profile and was impressed by your background. I am working with an exciting company on a role that could be a great fit. Are you open to a quick chat?',
  'Dear {you}, many leaders in your industry use our platform to save up to 40% of their time. Can I show you a short demo this week?',
  'Hi {you}, thanks for connecting! I help professionals like you grow their business. Would you be open to learning more?',
];

/** Notes that came with an invitation to connect. */
export const INVITATION_NOTES: readonly string[] = [
  'It was lovely to meet you at {event}.',
  'We talked about {topic} by the window at {event}. I would like to stay in touch.',
  '{friend} says we should know each other. I trust {friend}.',
  'Your post about {topic} helped us through a hard {month}. Thank you.',
  'We both worked on {project}, years apart. I would love to compare notes.',
  'Fellow {skill} person here. Hello!',
  'I am new in {city} and looking for people who care about {topic}.',
  'You taught a class on {skill} that I still think of.',
  'I heard you on Radio Meridian and wanted to say hello.',
  'We sat next to each other on the train back from {event}. You lent me {book}!',
];

/** What people wrote as recommendations. `{you}` is who is recommended. */
export const RECOMMENDATIONS: readonly string[] = [
  '{you} listens the way other people talk: with the whole body. In two years on {project} I never saw a question wasted.\n\nIf you can work with {you}, do.',
  'I have learned more about {skill} from {you} than from any book. Patient, exact, and very funny in the fifth hour of a workshop.',
  '{you} kept our project "on rails", even when the rails were missing. Everyone on the team left it better than they came.',
  'When {topic} fell apart, {you} made {number} phone calls and a pot of tea, in that order. We shipped.',
  'Rare mix of rigour and warmth. {you} asks the question that everyone else was afraid of, and then waits for the answer.',
  'I would follow {you} into any meeting.',
];
