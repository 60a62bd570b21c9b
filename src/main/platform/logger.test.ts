import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../../tests/support/temp-folder.ts';
import { fileLogger } from './logger.ts';

describe('the log', () => {
  it('has one line of JSON per event', () => {
    const file = join(tempFolder(), 'logs', 'kith.log');
    fileLogger(file, 'store').log('warn', 'call-failed', { method: 'people.get' });
    const { at, ...line } = JSON.parse(readFileSync(file, 'utf8'));
    expect(line).toEqual({ level: 'warn', scope: 'store', event: 'call-failed', method: 'people.get' });
    expect(Number.isNaN(Date.parse(at))).toBe(false);
  });

  it('is put aside when it has grown', () => {
    const file = join(tempFolder(), 'kith.log');
    writeFileSync(file, 'x'.repeat(1_000_001));
    fileLogger(file, 'main').log('info', 'started');
    expect(statSync(`${file}.1`).size).toBe(1_000_001);
    expect(readFileSync(file, 'utf8')).toContain('started');
  });

  it('never throws', () => {
    const file = join(tempFolder(), 'kith.log');
    mkdirSync(file);
    expect(() => fileLogger(file, 'main').log('error', 'disk-full')).not.toThrow();
  });
});
