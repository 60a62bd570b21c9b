import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../shared/model/dates.ts';
import { makeSample, type SampleFiles } from './make-sample.ts';
import type { SampleArchive } from './sample-archive.ts';

const UNTIL = '2026-06-01' as CalendarDate;
const make = (people: number, seed: number, snapshot: 1 | 2 = 1) =>
  makeSample({ people, seed, snapshot, until: UNTIL });
const textOf = (archive: SampleArchive, path: string) =>
  [...(archive.files.find((file) => file.path === path)?.content() ?? [])].join('');
const everything = ({ linkedin, x }: SampleFiles) =>
  [linkedin, x].map(({ name, files }) => [name, files.map(({ path, content }) => [path, [...content()].join('')])]);
/** The entries of a data file, without its assignment. */
const entries = (archive: SampleArchive, path: string): readonly unknown[] => {
  const text = textOf(archive, path);
  return JSON.parse(text.slice(text.indexOf('=') + 1));
};

const first = make(300, 11);
const second = make(300, 11, 2);

describe('makeSample', () => {
  it('gives the same archives for the same seed, and others for another', () => {
    expect(everything(make(80, 3))).toEqual(everything(make(80, 3)));
    expect(everything(make(80, 3))).not.toEqual(everything(make(80, 4)));
  });

  it('makes as many people as asked for, a third of each network on the other', () => {
    const both = first.members.filter(({ person }) => person.x).length;
    expect(first.members.length + first.follows.length - both).toBeGreaterThan(290);
    expect(first.members.length + first.follows.length - both).toBeLessThanOrEqual(300);
    expect(both / first.members.length).toBeGreaterThan(0.2);
    expect(both / first.members.length).toBeLessThan(0.45);
  });

  it('works for one person, and for none on a network', () => {
    for (let seed = 0; seed < 20; seed += 1) expect(everything(make(1, seed, 2))).toHaveLength(2);
  });

  it('gives nobody another’s address, handle or id', () => {
    const { members, follows } = make(3000, 5, 2);
    for (const values of [
      members.map(({ slug }) => slug),
      follows.map(({ handle }) => handle.toLowerCase()),
      follows.map(({ id }) => id),
    ]) {
      expect(new Set(values).size).toBe(values.length);
    }
    expect(follows.every(({ handle }) => /^\w{1,15}$/.test(handle))).toBe(true);
  });

  it('ends on the given day, alive: people wait, were lately connected, wrote lately', () => {
    const end = Date.parse(`${UNTIL}T00:00:00Z`);
    const newest = first.members.flatMap(({ messages }) => messages.at(-1) ?? []);
    expect(Math.max(...newest.map(({ atMs }) => atMs))).toBeLessThan(end + 86_400_000);
    const lately = newest.filter(({ atMs, from }) => from === 'them' && end - atMs < 45 * 86_400_000);
    expect(lately.length).toBeGreaterThan(2);
    const connected = first.members.filter(({ connectedDay }) => (connectedDay ?? 0) > end / 86_400_000 - 28);
    expect(connected.length).toBeGreaterThan(1);
    expect(first.linkedin.name).toBe('Complete_LinkedInDataExport_06-01-2026.zip');
    expect(first.x.name).toMatch(/^twitter-2026-06-01-[0-9a-f]{64}\.zip$/);
  });

  it('says in the manifest how many entries each file has', () => {
    const text = textOf(first.x, 'data/manifest.js');
    const manifest = JSON.parse(text.slice(text.indexOf('=') + 1));
    for (const { files } of Object.values<{ files: { fileName: string; count: string }[] }>(manifest.dataTypes)) {
      for (const { fileName, count } of files) expect(entries(first.x, fileName)).toHaveLength(Number(count));
    }
  });

  it('has the ugly cases of real exports', () => {
    const big = make(3000, 1);
    const connections = textOf(big.linkedin, 'Connections.csv');
    for (const ugly of ['\n,,,,,,', ', PhD"', '=HYPERLINK', '31 Feb 2019', '🌱', '</b> & Sons', '%C3%'])
      expect(connections).toContain(ugly);
    const messages = textOf(big.linkedin, 'messages.csv');
    for (const ugly of [
      'Sponsored Conversation',
      'LinkedIn Member',
      'The LinkedIn Team',
      '"Yes"',
      'SPAM',
      '\n\nKind regards',
    ])
      expect(messages).toContain(ugly);
    const posts = textOf(big.x, 'data/tweets.js');
    for (const ugly of ['"id_str": "-1"', 'RT @', '&lt;3', '/status/']) expect(posts).toContain(ugly);
    expect(textOf(big.x, 'data/direct-messages.js')).toContain('welcomeMessageCreate');
  });
});

describe('the second snapshot', () => {
  const connections = ({ linkedin }: SampleFiles) => textOf(linkedin, 'Connections.csv').split('\n').slice(4);
  const slugs = ({ members }: SampleFiles) => new Set(members.map(({ slug }) => slug));

  it('is the same network half a year later: some new, some gone, some with another job', () => {
    const [before, after] = [slugs(first), slugs(second)];
    const added = [...after].filter((slug) => !before.has(slug));
    expect(added.length).toBeGreaterThan(3);
    expect([...before].filter((slug) => !after.has(slug)).length).toBeLessThan(before.size / 20);
    const old = new Set(connections(first));
    const changed = connections(second).filter((line) => !old.has(line)).length - added.length;
    expect(changed).toBeGreaterThan(3);
    expect(changed).toBeLessThan(before.size / 5);
  });

  it('repeats every message and post of the first, in the same words', () => {
    const later = new Map(second.members.map((member) => [member.slug, member.messages]));
    for (const { slug, messages } of first.members) {
      if (later.has(slug)) expect(later.get(slug)?.slice(0, messages.length)).toEqual(messages);
    }
    const rows = new Set(textOf(second.linkedin, 'messages.csv').split('\n'));
    const lost = textOf(first.linkedin, 'messages.csv')
      .split('\n')
      .filter((row) => row.startsWith('"2-') && !rows.has(row));
    expect(lost.length).toBeLessThan(20);
    const posts = new Set(entries(second.x, 'data/tweets.js').map((entry) => JSON.stringify(entry)));
    for (const entry of entries(first.x, 'data/tweets.js')) expect(posts.has(JSON.stringify(entry))).toBe(true);
    const groups = JSON.stringify(entries(second.x, 'data/direct-messages-group.js'));
    expect(groups).toBe(JSON.stringify(entries(first.x, 'data/direct-messages-group.js')));
  });
});
