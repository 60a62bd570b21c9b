import { describe, expect, test } from 'vitest';
import { byteChunks } from '../../../tests/support/byte-chunks.ts';
import { type CsvEvent, type CsvFault, readCsv } from './read-csv.ts';

const isHeader = (names: readonly string[]) => names.includes('firstname') && names.includes('lastname');

async function eventsOf(content: string | Uint8Array, sizes?: readonly number[]): Promise<CsvEvent[]> {
  const events: CsvEvent[] = [];
  for await (const batch of readCsv(byteChunks(content, sizes), isHeader)) events.push(...batch);
  return events;
}

/** Rows as `line: cells`, faults as `line! code detail`. */
async function read(content: string | Uint8Array, sizes?: readonly number[]): Promise<string[]> {
  return (await eventsOf(content, sizes)).flatMap((event) => {
    if (event.kind === 'header') return [];
    if (event.kind === 'row') return [`${event.line}: ${event.cells.join('|')}`];
    return [`${event.line}! ${event.code}${event.detail === null ? '' : ` ${event.detail}`}`];
  });
}

const HEADER = 'First Name,Last Name,Company\n';

describe('rows', () => {
  test('physical lines are kept over line breaks inside quotation marks', async () => {
    expect(await read(`${HEADER}Mira,Oakfield,"North\nwind ""Labs"""\nKai,T.,\n`)).toEqual([
      '2: Mira|Oakfield|North\nwind "Labs"',
      '4: Kai|T.|',
    ]);
  });

  test('no line end after the last row, CRLF, CR, empty lines', async () => {
    expect(await read(`${HEADER}Mira,Oakfield,`)).toEqual(['2: Mira|Oakfield|']);
    expect(await read('First Name,Last Name\r\nMira,"Oakfield"\r\n\r\nKai,T.\r\n')).toEqual([
      '2: Mira|Oakfield',
      '4: Kai|T.',
    ]);
    expect(await read('First Name,Last Name\rMira,Oakfield\rKai,T.\r')).toEqual(['2: Mira|Oakfield', '3: Kai|T.']);
  });

  test('a quotation mark inside an unquoted cell is a character', async () => {
    expect(await read(`${HEADER}Mira "Mo",Oakfield,5" disks\n`)).toEqual(['2: Mira "Mo"|Oakfield|5" disks']);
  });

  test('the raw row is kept, cut at 2,000 characters', async () => {
    const company = 'x'.repeat(3000);
    const [row] = (await eventsOf(`${HEADER}Mira,Oakfield,"${company}"\n`)).filter((event) => event.kind === 'row');
    expect(row?.raw).toHaveLength(2000);
    expect(row?.cells[2]).toBe(company);
  });

  test('NUL, formulas, HTML, right-to-left override and a 100,000-character name are text', async () => {
    const long = 'n'.repeat(100_000);
    expect(await read(`${HEADER}Mi\0ra,\u202eOakfield,"=HYPERLINK(""x"")"\n<b>Kai</b>,${long},\n`)).toEqual([
      '2: Mi\0ra|\u202eOakfield|=HYPERLINK("x")',
      `3: <b>Kai</b>|${long}|`,
    ]);
  });
});

describe('header', () => {
  const notes = 'Notes:\n"When exporting, some ""addresses"" may be missing, see help"\n\n';

  test.each([
    ['after a preamble', `${notes}${HEADER}Mira,Oakfield,\n`, '5: Mira|Oakfield|'],
    ['after a broken preamble', `Notes:\n"When exporting, some\n\n${HEADER}Mira,Oakfield,\n`, '5: Mira|Oakfield|'],
    ['after lines of only commas', `,,\n,,\n${HEADER}Mira,Oakfield,\n`, '4: Mira|Oakfield|'],
    ['with semicolons', 'First Name;Last Name\nMira;Oakfield, MBA\n', '2: Mira|Oakfield, MBA'],
    ['with tabs and quotation marks', '"First Name"\t"Last Name"\n"Mira"\t"Oakfield"\n', '2: Mira|Oakfield'],
    ['in another case', 'FIRST_NAME,last-name\nMira,Oakfield\n', '2: Mira|Oakfield'],
    ['behind a byte order mark', '\ufeffFirst Name,Last Name\nMira,Oakfield\n', '2: Mira|Oakfield'],
  ])('%s', async (_, content, row) => {
    expect(await read(content)).toEqual([row]);
  });

  test('none', async () => {
    expect(await read('Notes:\nnothing here\n')).toEqual(['0! no-header']);
    expect(await read(`${'a,b\n'.repeat(50_000)}`)).toEqual(['0! no-header']);
  });

  test('nothing after it', async () => {
    expect(await read(HEADER)).toEqual(['0! header-only']);
    expect(await read(`${HEADER}\n\n`)).toEqual(['0! header-only']);
    expect(await read('')).toEqual(['0! empty-file']);
    expect(await read('\ufeff \n\n')).toEqual(['0! empty-file']);
  });
});

describe('encodings', () => {
  const content = `${HEADER}José,Álvarez,北風\nKai 🌱,T.,\n`;
  const rows = ['2: José|Álvarez|北風', '3: Kai 🌱|T.|'];
  const swapped = () => Buffer.from(`\ufeff${content}`, 'utf16le').swap16();

  test.each([
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${content}`, 'utf16le')],
    ['UTF-16LE without', Buffer.from(HEADER + 'Mira,Oakfield,\n'.repeat(9) + content.slice(HEADER.length), 'utf16le')],
    ['UTF-16BE with a mark', swapped()],
  ])('%s', async (_, bytes) => {
    expect((await read(bytes, [7])).slice(-2).map((row) => row.replace(/^\d+/, ''))).toEqual(
      rows.map((row) => row.replace(/^\d+/, '')),
    );
  });

  test('bytes that are no UTF-8 are told with their line, and reading goes on', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${HEADER}Mira,Oakfield,\nKai,`),
      Buffer.from([0xc3, 0x28, 0xff]),
      Buffer.from(',\nJosé,Álvarez,\n'),
    ]);
    expect(await read(bytes)).toEqual([
      '3! invalid-encoding',
      '2: Mira|Oakfield|',
      '3: Kai|\ufffd(\ufffd|',
      '4: José|Álvarez|',
    ]);
  });

  test('a line as Excel saves it on Windows is read as such, and said to be', async () => {
    const bytes = Buffer.from(`${HEADER}José,Müller,\nKai,T.,\nZoë,Ø,\nMira,Álvarez,Créée\n`, 'latin1');
    expect(await read(bytes)).toEqual([
      '2! invalid-encoding Windows-1252',
      '4! invalid-encoding Windows-1252',
      '5! invalid-encoding Windows-1252',
      '2: José|Müller|',
      '3: Kai|T.|',
      '4: Zoë|Ø|',
      '5: Mira|Álvarez|Créée',
    ]);
    const curly = Buffer.from(
      `${HEADER}Nell,O#Brien,Example % Sons\n`.replace('#', '\x92').replace('%', '\x96'),
      'latin1',
    );
    expect(await read(curly)).toEqual(['2! invalid-encoding Windows-1252', '2: Nell|O’Brien|Example – Sons']);
  });

  test('a line of another code page, or of UTF-8 with one byte broken, is not guessed', async () => {
    const cyrillic = Buffer.from(`${HEADER}#,T.,\n`.replace('#', '\xc8\xe2\xe0\xed'), 'latin1');
    expect(await read(cyrillic)).toEqual(['2! invalid-encoding', '2: \ufffd\ufffd\ufffd\ufffd|T.|']);
    const broken = Buffer.concat([Buffer.from(`${HEADER}José,M`), Buffer.from([0xfc]), Buffer.from('ller,\n')]);
    expect(await read(broken)).toEqual(['2! invalid-encoding', '2: José|M\ufffdller|']);
  });

  test('what is no text', async () => {
    expect(await read(Buffer.from('504b030414000600', 'hex'))).toEqual(['0! spreadsheet-file']);
    expect(await read(Buffer.from('89504e470d0a1a0a', 'hex'))).toEqual(['0! binary-file']);
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256));
    expect(await read(noise)).toEqual(['0! binary-file']);
  });
});

describe('broken rows', () => {
  test('a quotation that is never closed: rows before and after are kept', async () => {
    const content = `${HEADER}Mira,Oakfield,\n"Kai,T.,Northwind\nJosé,Álvarez,"Example, GmbH"\nAda,Example,\n`;
    const expected = ['2: Mira|Oakfield|', '3! unbalanced-quotes', '4: José|Álvarez|Example, GmbH', '5: Ada|Example|'];
    expect(await read(content)).toEqual(expected);
    expect(await read(content, [1])).toEqual(expected);
  });

  test('no quotation mark at all after it', async () => {
    expect(await read(`${HEADER}Mira,"Oakfield,\nKai,T.,\nAda,Example,`)).toEqual([
      '2! unbalanced-quotes',
      '3: Kai|T.|',
      '4: Ada|Example|',
    ]);
  });

  test('on the last row', async () => {
    expect(await read(`${HEADER}Mira,Oakfield,\nKai,T.,"North`)).toEqual(['2: Mira|Oakfield|', '3! unbalanced-quotes']);
  });

  test('a quotation mark in the middle of a quotation', async () => {
    expect(await read(`${HEADER}Mira,Oakfield,"the "best" one"\nKai,T.,\n`)).toEqual([
      '2! unbalanced-quotes',
      '3: Kai|T.|',
    ]);
  });

  test('the line is where the quotation was opened; lines not read are counted', async () => {
    const content = `${HEADER}Mira,"Oak\nfield","and "so\non, and\non"\nKai,T.,\n`;
    expect(await read(content)).toEqual(['3! unbalanced-quotes 4', '6: Kai|T.|']);
  });

  test('a field of 10 MB is left out, the rest is read', async () => {
    const huge = 'x'.repeat(10 * 1024 * 1024);
    const expected = ['2: Mira|Oakfield|', '3! field-too-long', '4: Ada|Example|'];
    expect(await read(`${HEADER}Mira,Oakfield,\nKai,T.,"${huge}"\nAda,Example,\n`)).toEqual(expected);
    expect(await read(`${HEADER}Mira,Oakfield,\nKai,T.,${huge}\nAda,Example,\n`)).toEqual(expected);
    const lines = 'line, of text\n'.repeat(800_000);
    expect(await read(`${HEADER}Mira,Oakfield,\nKai,T.,"${lines}"\nAda,Example,\n`)).toEqual([
      ...expected.slice(0, 2),
      '800004: Ada|Example|',
    ]);
  });

  test('a field larger than what is held', async () => {
    const huge = 'x'.repeat(40 * 1024 * 1024);
    expect(await read(`${HEADER}Kai,T.,"${huge}"\nAda,Example,\n`)).toEqual(['2! field-too-long', '3: Ada|Example|']);
    expect(await read(`${HEADER}Kai,T.,"${huge}\nAda,"Example",\nMira,Oakfield,\n`)).toEqual([
      '2! unbalanced-quotes 2',
      '4: Mira|Oakfield|',
    ]);
    expect(await read(`${HEADER}Kai,T.,"${huge}`)).toEqual(['2! unbalanced-quotes']);
  });

  test('the fault keeps the beginning of the row', async () => {
    const faults = (await eventsOf(`${HEADER}Mira,"Oakfield\n`)).filter(
      (event): event is CsvFault => event.kind === 'skipped',
    );
    expect(faults[0]?.raw).toBe('Mira,"Oakfield\n');
  });
});
