/** Decoded markup and how it was decoded. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly doubts: readonly string[];
}

/**
 * Decodes a web page as a browser would: byte order mark, then `<meta charset>` or the XML declaration in the first
 * 1024 bytes, then UTF-8, and Windows-1252 where the bytes are no UTF-8. The byte order mark is no part of the text.
 */
export function decodeMarkup(bytes: Uint8Array): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark) return { text: new TextDecoder(mark).decode(bytes), encoding: mark, doubts: [] };
  const stated = statedCharset(bytes);
  if (stated && stated !== 'utf-8')
    return { text: new TextDecoder(stated).decode(bytes), encoding: stated, doubts: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', doubts: [] };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { text, encoding: 'windows-1252', doubts: ['decoded-as-windows-1252'] };
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** The charset that the page names, as a label that can be decoded; a UTF-16 label without a mark means UTF-8. */
function statedCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head)?.[1];
  if (!label) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}
