/**
 * Works on items side by side and gives the results in the order of the items. At most `width` are under way or done
 * and not yet taken, so that memory does not grow with the number of items.
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const pending: Promise<R>[] = [];
  for (const item of items) {
    const promise = work(item);
    promise.catch(() => {});
    pending.push(promise);
    if (pending.length >= width) yield await (pending.shift() as Promise<R>);
  }
  for (const promise of pending) yield await promise;
}
