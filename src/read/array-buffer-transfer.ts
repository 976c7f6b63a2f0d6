/**
 * Gives Node 20 `ArrayBuffer.prototype.transferToFixedLength` (in Node from version 21), without which the PDF library
 * cannot take fonts apart and so loses what is drawn on a page. Does nothing where the method is there.
 */
export function provideTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value: transferToFixedLength,
  });
}

/** The standard method: a new buffer with the bytes of this one, cut or filled with zeros; this one is detached. */
function transferToFixedLength(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
  const taken = structuredClone(this, { transfer: [this] });
  if (length === taken.byteLength) return taken;
  const made = new ArrayBuffer(length);
  new Uint8Array(made).set(new Uint8Array(taken, 0, Math.min(length, taken.byteLength)));
  return made;
}
