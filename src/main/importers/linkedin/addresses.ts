const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/;

/** The e-mail addresses in these cells, in lower case, each once. What stands between them is not established. */
export function readEmails(...cells: readonly string[]): readonly string[] {
  const found = cells
    .flatMap((cell) => cell.split(/[\s,;|]+/))
    .map((part) => part.toLowerCase())
    .filter((part) => part.length <= 254 && EMAIL.test(part));
  return [...new Set(found)];
}

/** The telephone numbers in a cell as digits, with a leading `+` where there was one, each once. */
export function readPhones(cell: string): readonly string[] {
  const found = cell
    .split(/[,;|\n]+|\s+(?=\+)/)
    .map((part) => `${part.trim().startsWith('+') ? '+' : ''}${part.replace(/\D/g, '')}`)
    .filter((phone) => /^\+?\d{5,15}$/.test(phone));
  return [...new Set(found)];
}
