import { describe, expect, it } from 'vitest';
import { dayOnly, readMoment } from './moments.ts';

const on = (text: string | null) => {
  const moment = readMoment(text);
  return moment ? `${moment.on} ${new Date(moment.at ?? 0).toISOString().slice(11, 19)}` : null;
};

describe('readMoment', () => {
  it('reads every form of date that X has used', () => {
    expect(on('Wed Oct 10 20:19:24 +0000 2018')).toBe('2018-10-10 20:19:24');
    expect(on('2023-05-01T10:00:00.000Z')).toBe('2023-05-01 10:00:00');
    expect(on('2015-04-07 10:35:22 +0000')).toBe('2015-04-07 10:35:22');
    expect(on('1533000000000')).toBe('2018-07-31 01:20:00');
    expect(on(' 2023-05-01T10:00:00Z ')).toBe('2023-05-01 10:00:00');
  });

  it('follows an offset to the UTC day', () => {
    expect(on('Wed Oct 10 00:19:24 +0200 2018')).toBe('2018-10-09 22:19:24');
    expect(on('2015-04-07 23:35:22 -0130')).toBe('2015-04-08 01:05:22');
  });

  it('reads nothing into what is no date', () => {
    for (const text of [null, '', 'yesterday', 'Wed Foo 10 20:19:24 +0000 2018', 'Wed Feb 30 20:19:24 +0000 2018'])
      expect(on(text)).toBeNull();
    for (const text of ['2023-13-01T10:00:00Z', '2023-05-01T25:00:00Z', '9999-05-01T10:00:00Z', '99999999999999', '12'])
      expect(on(text)).toBeNull();
  });

  it('can keep the day alone', () => {
    const moment = readMoment('2010-05-01 00:00:00 +0000');
    expect(moment && dayOnly(moment)).toEqual({ on: '2010-05-01', at: null, precision: 'day' });
  });
});
