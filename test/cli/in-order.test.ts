import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/cli/in-order.ts';

describe('inOrder', () => {
  it('gives results in the order of the items whichever is done first, with no more than `width` under way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 5 }), fc.nat(12), async (scheduler, width, count) => {
        const items = Array.from({ length: count }, (_, index) => index);
        let open = 0;
        let most = 0;
        const work = async (item: number) => {
          open += 1;
          most = Math.max(most, open);
          await scheduler.schedule(Promise.resolve());
          return item;
        };
        const taken: number[] = [];
        const run = (async () => {
          for await (const item of inOrder(items, width, work)) {
            open -= 1;
            taken.push(item);
          }
        })();
        await scheduler.waitFor(run);
        expect(taken).toEqual(items);
        expect(most).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('passes on what went wrong, in its turn', async () => {
    const seen: number[] = [];
    const work = (item: number) => (item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item));
    const run = async () => {
      for await (const item of inOrder([1, 2, 3], 3, work)) seen.push(item);
    };
    await expect(run()).rejects.toThrow('two');
    expect(seen).toEqual([1]);
  });
});
