/** Month names by their first three letters, without accents: en, de, fr, it, pt, nl, es, sv, da, no, pl, tr. */
const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan ene gen sty oca',
    'feb fev lut sub',
    'mar mrz mrt maa',
    'apr avr abr kwi nis',
    'may mai maj mei mag',
    'jun cze haz giu',
    'jul lug lip tem',
    'aug ago aou agu sie',
    'sep set wrz eyl',
    'oct okt out ott paz eki',
    'nov lis kas',
    'dec dez dic des gru ara',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1])),
);

/** Returns 1–12 for the name of a month, short or long, or null. Only English has been seen in LinkedIn's own files. */
export function monthOf(name: string): number | null {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (folded.startsWith('juin')) return 6;
  if (folded.startsWith('juil')) return 7;
  return MONTHS[folded.slice(0, 3)] ?? null;
}
