import { afterEach, expect, it, vi } from 'vitest';
import { standardOutput } from '../../src/cli/standard-output.ts';

const writeSync = vi.hoisted(() => vi.fn());
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return { ...real, fstatSync: () => ({ isCharacterDevice: () => false }), writeSync };
});
afterEach(() => vi.clearAllMocks());

/** What was written by number and to the stream, in order. */
function world(answers: readonly (number | string)[]) {
  const told: string[] = [];
  const rest = [...answers];
  writeSync.mockImplementation((_handle: number, bytes: Uint8Array, from: number) => {
    const answer = rest.shift() ?? bytes.length - from;
    if (typeof answer === 'string') throw Object.assign(new Error(answer), { code: answer });
    told.push(`number ${Buffer.from(bytes).toString('utf8', from, from + answer)}`);
    return answer;
  });
  const stream = {
    write: (bytes: Uint8Array, done?: () => void) => {
      told.push(`stream ${Buffer.from(bytes).toString()}`);
      done?.();
      return true;
    },
  };
  return { told, output: standardOutput(1, () => stream as unknown as NodeJS.WriteStream) };
}

const wait = (output: ReturnType<typeof standardOutput>, text: string) =>
  new Promise((resolve) => output.write(text, (error) => resolve(error ?? null)));

it('writes all of a text, however much is taken at a time', async () => {
  const { told, output } = world([3, 2]);
  expect(await wait(output, 'Følge opp')).toBeNull();
  expect(told).toEqual(['number Fø', 'number lg', 'number e opp']);
});

it('leaves the rest to the stream where the pipe is full, and all that follows, so that the order stays', async () => {
  const { told, output } = world([2, 'EAGAIN']);
  expect(await wait(output, 'abcd')).toBeNull();
  expect(await wait(output, 'ef')).toBeNull();
  expect(told).toEqual(['number ab', 'stream cd', 'stream ef']);
});

it('tells what went wrong', async () => {
  const { told, output } = world(['EPIPE']);
  expect(await wait(output, 'abcd')).toMatchObject({ code: 'EPIPE' });
  expect(told).toEqual([]);
});
