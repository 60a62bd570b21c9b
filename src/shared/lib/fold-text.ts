const MARKS = /\p{M}+/gu;
const OWN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};
const OWN_LETTER = /[ßæœøđðþłħı]/g;

/** The text lower-cased, without diacritics and with spaces collapsed, so that "Łucja  Ørsted" equals "lucja orsted". */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(OWN_LETTER, (letter) => OWN_LETTERS[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}
