/** A short conversation. Speakers take turns; `/` parts ways of saying it, `+` two messages sent one after the other. */
export interface Script {
  /** Who may begin: the other person, the owner, or either. */
  readonly starts: 'them' | 'me' | 'any';
  readonly turns: readonly string[];
}

/** Conversations between people who know each other. Blanks in braces are filled from `slots.ts` and the two people. */
export const FRIENDLY: readonly Script[] = [
  {
    starts: 'any',
    turns: [
      'How are things at {yourCompany}? Last I heard you were deep in {topic}. / Been a while! What became of {topic}? / I walked past {city} station last week and thought of you and {topic}.',
      'Ha, still in it. {topic} turned into {number} smaller problems. Good ones, mostly. / It shipped, believe it or not. Quietly, the way I like it. / We paused it and then somebody found money. So: yes, still me and a wall of notes.',
      'That sounds about right. Coffee when you are next in {city}? / I would love to see it when it is ready. / Tell me over {food} one of these days.',
      'Yes please. {month} looks possible. / Deal. I will send you a date. / Anytime after the {weekday} standups.',
    ],
  },
  {
    starts: 'any',
    turns: [
      'Congratulations on {yourCompany}! I had no idea you were looking. / {yourCompany}! That is wonderful news. / So the rumour is true, you are at {yourCompany} now?',
      'Thank you! It happened fast. Second week and I still cannot find the kettle. / Thanks, I am a bit dizzy but happy. The people are kind. / Yes! I wanted to tell you before the announcement, sorry.',
      'You will be great. What are they having you do first? / Kind is the main thing. Enjoy the honeymoon. / No apology needed. When do I get the long version?',
      'Listening, mostly. {number} interviews this week, then {topic}. / A bit of everything, {topic} to begin with. / Over {food}, whenever you have an evening.',
    ],
  },
  {
    starts: 'them',
    turns: [
      'Could I pick your brain about {skill}? We have to run {number} sessions and nobody here has done it. / A small favour: would you look at our interview guide? Two pages, I promise. / You know about {skill}, right? I am stuck.',
      'Of course. Send it over and I will scribble on it. / Happy to. {weekday} at {time}? / Always. What have you tried so far?',
      'You are a star. Sent! / {weekday} works. I will bring the messy version. / Everything except asking for help, so here I am.',
      'Got it. First thought: fewer questions, longer silences. The rest is in the comments. / Read it. It is better than you think. Question 4 leads the witness, cut it. / Looks good. I would open with the story of their last journey and let them talk.',
      'This is so useful, thank you. I owe you {food}. / Longer silences. I am writing that on the wall. / Fixed question 4. You were right, obviously.',
    ],
  },
  {
    starts: 'me',
    turns: [
      'Do you still have {thing} from {event}? I would love to show my team. / Question: did you keep {thing}? / I keep thinking of what you said at {event}. Is there anything written down?',
      'I do! Give me until {weekday}. / Somewhere on this laptop. Searching. / Only my scribbles, but you can have them.',
      'No hurry at all. / Scribbles are perfect. / Thank you, that would make my week.',
      'Here it is. Please ignore page {number}. / Found it + It was in a folder called "final final", of course. / Attached. Credit goes to {friend}, who drew all of it.',
      'Wonderful, thanks. I will tell {friend} too. / Page {number} is the best one! / Perfect. This is exactly it.',
    ],
  },
  {
    starts: 'any',
    turns: [
      'Are you going to {event} this year? / Will I see you at {event}? / {event}: yes or no?',
      'Yes! Arriving {weekday}. You? / Wanted to, but {topic} ate my {month}. / If {friend} can mind the dog, yes.',
      'Same. Let us sit together and whisper. / Pity. I will take notes for you. / Bring the dog.',
      'Perfect. I will save you a chair near the door. / You are kind. Next year, for certain. / Ha. Do not tempt me.',
    ],
  },
  {
    starts: 'them',
    turns: [
      'I finished {book}, the one you recommended. I keep underlining things. / You were right about {book}. / Reading {book} on the train and thinking of our talk about {topic}.',
      'So glad! The chapter on waiting is the one for me. / I am jealous, I would like to read it for the first time again. / Isn’t it good? The bit about the ferry made me cry in public.',
      'That one. I read it twice. / Do you have another one like it? / In public! I am relieved it was not only me.',
      'Try Small Repairs next. I can lend you mine. / I will bring you something at {event}. / We should start the worst organised book club in {city}.',
    ],
  },
  {
    starts: 'any',
    turns: [
      'Do you know anyone who could be {role} for {project}? Three months, part time. / We are looking for {role}. Does anyone come to mind? / Strange question: who is the best {skill} person you know?',
      'I might. Let me ask {friend} first, I would not want to surprise anyone. / {friend}, without thinking twice. Shall I ask? / Somebody at {myCompany} just finished a contract. Let me check.',
      'Please do, and only if they would enjoy it. / You are a treasure. / No rush, end of {month} is fine.',
      'Asked. {friend} says yes to a chat. / They are interested! I will introduce you two tomorrow. / Sadly booked until {month}, but flattered.',
      'Thank you so much. I will let you know how it goes. / Brilliant. I will be nice, promise. / Thank you for asking anyway, that was generous.',
    ],
  },
  {
    starts: 'any',
    turns: [
      'How is {hobby} going? / Still doing {hobby}? / Saw your picture. So {hobby} is serious now?',
      'Badly and happily. / I have improved from terrible to bad. / It is what keeps me out of meetings.',
      'The best kind of hobby. / I want to see proof. / Could I come along once?',
      'Come along some {weekday}. / You asked for it: picture follows. / Always. Bring warm socks.',
    ],
  },
  {
    starts: 'them',
    turns: [
      'I am in {city} next week, {weekday} to Friday. Any chance of {food}? / Passing through {city} on {weekday}. Are you around? / Work is sending me to your corner of the world in {month}.',
      'Yes! {weekday} evening? I know a place. / I am away until {weekday}, but after that I am all yours. / Finally. I will show you the harbour.',
      '{weekday} it is. {time}? / Let me move my train. / I have been waiting for the harbour since {event}.',
      'Perfect. In front of the station, under the clock. / Great. I will book for two. / It will rain. It will be lovely.',
      'That was such a good evening. Thank you. / Home again. You were right about the soup. / Next time at mine.',
    ],
  },
  {
    starts: 'me',
    turns: [
      'I said I would send you the article about {topic}. It took me only {number} weeks. / This made me think of {yourCompany}: a long read about {topic}. / For your collection: somebody wrote up {project}.',
      'Worth the wait. Passing it on to my team. / Oh this is good. Who wrote it? / I read it standing in the kitchen. Thank you.',
      'Somebody {friend} knows from {city}. / Let me know what the team says. / Kitchen reading is the highest praise.',
    ],
  },
  {
    starts: 'them',
    turns: [
      'Can I be honest? This job is wearing me out. I would value your view. / Do you have half an hour this week? I have an offer and a bad feeling. / I might be about to do something foolish: leave {myCompany}.',
      'Of course. I am here. Call me {weekday} at {time}? / Bad feelings are data. What does it say? / Tell me more. Foolish how?',
      '{time} works. Thank you. / It says: nice people, no plan. / No new job, only a plan for {project}.',
      'Then ask them for the plan, and watch their faces. / For what it is worth, you have looked tired since {month}. It is allowed to stop. / If anyone can make {project} work it is you. What would you need for six months?',
      'Nobody put it that way yet. I will sleep on it. / Thank you for saying it. / {number} months of rent and somebody to talk to on Mondays.',
      'The Mondays I can do. / Sleep first. Then write it down. / Whatever you choose, I am on your side.',
    ],
  },
  {
    starts: 'any',
    turns: [
      'Happy birthday! / Happy birthday, dear {you}. May there be cake. / Isn’t it your birthday? Many happy returns!',
      'Thank you! There is cake. / You remembered! / Thanks. I am officially too old for bunk beds.',
      'Good. / I have it in a little book. / Nobody is too old for bunk beds.',
    ],
  },
  {
    starts: 'any',
    turns: [
      'How did {event} go? / So? How was the talk? / I missed your session, tell me everything.',
      'Better than feared. One hard question about {topic}, and {friend} rescued me. / The projector died, so I told it as a story. Best talk I ever gave. / {number} people and a dog. A very attentive dog.',
      'That is how it should be. / I would pay for the version without a projector. / Do you have {thing}?',
      'Sending it tonight. / I will tell it again over {food}. / The dog asked the best question.',
    ],
  },
  {
    starts: 'them',
    turns: [
      'Remember {project}? We got the money. / News: {project} is happening. / We won the bid! {project}, two years.',
      'No! That is fantastic. / I knew it. Congratulations to all of you. / I am dancing in the corridor. Well done.',
      'You wrote half of the chapter on {topic}, so thank you. / Could not have done it without your notes. / Will you come to the first workshop, in {month}?',
      'With pleasure. / Put me down for whatever needs doing. / I am proud of you.',
    ],
  },
  {
    starts: 'me',
    turns: [
      'You crossed my mind today: we are hiring {role} and the first question we ask is yours. / Found an old notebook with your drawing of {topic}. It still makes sense. / I quoted you in a workshop today. With your name, of course.',
      'I am honoured. Which question? / Ha! Please burn it. / What did I say? I hope it was wise.',
      '"What did you do the last time?" / Never. It goes in a frame. / That silence is an answer.',
      'Still the best one. / Then I want royalties: {food}. / Sounds like me on a good day.',
    ],
  },
];
