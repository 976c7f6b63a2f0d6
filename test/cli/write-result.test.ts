import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { writeResult } from '../../src/cli/write-result.ts';
import { scratch } from '../helpers/scratch.ts';

const io = (cwd: string) => ({ cwd }) as Io;

describe('--output', () => {
  it('takes the place of a file, with its mode', async () => {
    const cwd = scratch({ 'a.json': 'old' });
    chmodSync(`${cwd}/a.json`, 0o640);
    await writeResult(['new ', 'text'], 'a.json', io(cwd));
    expect(readFileSync(`${cwd}/a.json`, 'utf8')).toBe('new text');
    expect(statSync(`${cwd}/a.json`).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd)).toEqual(['a.json']);
  });

  it('leaves the old file and nothing else where the work breaks off', async () => {
    const cwd = scratch({ 'a.json': 'old' });
    function* breaking() {
      yield 'half';
      throw new Error('broken off');
    }
    await expect(writeResult(breaking(), 'a.json', io(cwd))).rejects.toThrow('broken off');
    expect(readFileSync(`${cwd}/a.json`, 'utf8')).toBe('old');
    expect(readdirSync(cwd)).toEqual(['a.json']);
  });

  it('leaves the old file where there is no result', async () => {
    const cwd = scratch({ 'a.json': 'old' });
    await writeResult([], 'a.json', io(cwd));
    expect(readFileSync(`${cwd}/a.json`, 'utf8')).toBe('old');
    expect(readdirSync(cwd)).toEqual(['a.json']);
  });

  it('writes through a link, and to a device', async () => {
    const cwd = scratch({ 'real.json': 'old' });
    symlinkSync('real.json', `${cwd}/link.json`);
    await writeResult(['new'], 'link.json', io(cwd));
    expect(readFileSync(`${cwd}/real.json`, 'utf8')).toBe('new');
    await writeResult(['gone'], '/dev/null', io(cwd));
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});
