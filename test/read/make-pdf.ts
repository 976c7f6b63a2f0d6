/** A line of text at a place of a page, in points from the lower left corner. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

/** A small untagged PDF with standard fonts, for layouts made to the point. */
export function makePdf(pages: readonly (readonly Placed[])[]): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ');
  objects.push('<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const name of ['Helvetica', 'Helvetica-Bold']) {
    objects.push(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  }
  pages.forEach((lines, i) => {
    const stream = lines
      .map(
        ({ text, x, y, size = 11, bold }) =>
          `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`,
      )
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + i * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      `<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`,
    );
  });
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = Buffer.byteLength(file, 'latin1');
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = Buffer.byteLength(file, 'latin1');
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(Buffer.from(file, 'latin1'));
}

const special: Readonly<Record<string, string>> = { '•': '\x95', '–': '\x96', '…': '\x85' };

const escaped = (text: string): string => text.replace(/[•–…]/g, (c) => special[c] ?? c).replace(/[\\()]/g, '\\$&');

/** Lines one under the other. */
export function column(texts: readonly string[], x: number, top: number, more: Partial<Placed> = {}): Placed[] {
  return texts.map((text, i) => ({ text, x, y: top - i * 15, ...more }));
}
