import type { Random } from '../random.ts';
import { OWNER } from './owner.ts';
import { firstName, type SamplePerson, type Voice } from './person.ts';

/** Returns a message as that person, or the owner, would put it. Only first words greet. */
export function inVoice(
  random: Random,
  person: SamplePerson,
  from: 'me' | 'them',
  text: string,
  isFirst: boolean,
): string {
  if (from === 'me')
    return isFirst && random.chance(0.5)
      ? `${random.pick(['Hi', 'Hello'])} ${firstName(person)}, ${lower(text)}`
      : text;
  return isFirst ? firstWords(random, person, text) : laterWords(random, person.voice, text);
}

function firstWords(random: Random, person: SamplePerson, text: string): string {
  const me = firstName(person);
  const voice = person.voice;
  switch (voice) {
    case 'formal':
      return `Dear ${OWNER.given},\n\n${text}\n\nKind regards,\n${me}`;
    case 'warm':
      return `Dear ${OWNER.given},\n\n${text}\n\n${random.pick(['Warmly', 'Love', 'Hugs', 'All the best'])},\n${me}`;
    case 'brisk':
      return `Hi ${OWNER.given}! ${text}`;
    case 'plain':
      return random.chance(0.5) ? `Hi ${OWNER.given}, ${lower(text)}` : text;
    default:
      return laterWords(random, voice, text);
  }
}

function laterWords(random: Random, voice: Voice, text: string): string {
  if (voice === 'lower') return text.toLowerCase().replace(/\.$/, '');
  if (voice === 'bright' && random.chance(0.6))
    return `${text} ${random.pick(['🙂', '🌿', '☕', '🚲', '📚', '✨', '😄', '🙏'])}`;
  return text;
}

/** Words that lose their capital behind a greeting; others may be names. */
const PLAIN_START =
  /^(How|Are|Do|Did|We|You|Your|It|This|That|Could|Can|Would|Thank|Thanks|Congratulations|Been|Question|Quick|Last|Will|So|Saw|Still|Passing|Work|News|Found|Reading|Remember|Happy|Good|Strange|Any|Is|Isn’t|For)\b/;

/** A sentence goes on after a greeting. */
function lower(text: string): string {
  return PLAIN_START.test(text) ? (text[0] ?? '').toLowerCase() + text.slice(1) : text;
}
