import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/read/docx.ts';
import { readHtml } from '../../src/read/html.ts';
import type { Reading } from '../../src/read/types.ts';
import { makeDocx, makeZip, wordParagraph, wordStyles } from './make-zip.ts';
import { furnitureOf, outlineOf, positionFaults } from './reading-tools.ts';

const load = (name: string): Uint8Array =>
  Uint8Array.from(readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url)));
const read = (bytes: Uint8Array): Promise<Reading> => readDocx({ path: 'x.docx', bytes });

describe('Word documents', () => {
  it('reads a strategy as its web page is read', async () => {
    const reading = await read(load('veistrategi.docx'));
    const page = readHtml({ path: 'x.html', bytes: load('veistrategi.html') });
    expect(outlineOf(reading.tree)).toEqual(outlineOf(page.tree));
    expect(outlineOf(reading.tree).length).toBeGreaterThan(20);
    expect(positionFaults(reading)).toEqual([]);
  });

  it('writes out a text that a person can read, with markers', async () => {
    const { text } = await read(load('veistrategi.docx'));
    expect(text).toContain('Kommunen vil i perioden:\n\n• bygge fortau');
    expect(text).toContain('\n  • langs alle gangveier');
    expect(text).toContain('\n2. Hjertesone rundt skolene');
    expect(text).toContain('\nKartlegge fortau | Teknisk etat | 2026\n');
  });

  it('knows titles and headings by the names of their styles, whatever language made their ids', async () => {
    const styles = wordStyles({ Tittel: 'Title', Overskrift1: 'heading 1', INNH1: 'toc 1' });
    const body =
      wordParagraph('Strategi', 'Tittel') +
      wordParagraph('Lys 3', 'INNH1') +
      wordParagraph('Lys', 'Overskrift1') +
      wordParagraph('• flere lykter') +
      wordParagraph('• hele pærer');
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`;
    const linked = await read(makeDocx(body, { 'word/styles.xml': styles, 'word/_rels/document.xml.rels': rels }));
    expect(outlineOf(linked.tree)).toEqual(['h1 Strategi', 'h1 Lys', '  - flere lykter', '  - hele pærer']);
    expect(furnitureOf(linked.tree)).toEqual({ contents: ['Lys 3'] });
  });

  it('takes title and company from the properties', async () => {
    const core =
      '<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:title>Mål &amp; midler</dc:title></cp:coreProperties>';
    const app = '<Properties><Company>Fjordby kommune</Company></Properties>';
    const reading = await read(makeDocx(wordParagraph('a'), { 'docProps/core.xml': core, 'docProps/app.xml': app }));
    expect(reading.markup).toEqual({ title: 'Mål & midler', organisation: 'Fjordby kommune' });
  });
});

describe('bad files', () => {
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);
  const locked = Uint8Array.from([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]);
  const nothing = ' '.repeat(40_000_000);
  it.each([
    ['empty', new Uint8Array(), /is empty/],
    [
      'old format',
      ole,
      /`x\.docx` cannot be read as Word: it is an old Word file \(\.doc\); open it in Word or LibreOffice/,
    ],
    ['with a password', locked, /protected with a password/],
    ['plain text', new TextEncoder().encode('Strategi'), /it is no ZIP archive/],
    ['another archive', makeZip({ 'a.txt': 'a' }), /without word\/document\.xml/],
    ['cut off', load('veistrategi.docx').slice(0, 5000), /damaged \(it has no directory\)/],
    ['a bomb that says so', makeDocx(`<w:p/>${nothing}`), /larger than can be read safely/],
    [
      'a bomb that lies about its size',
      makeZip({ 'word/document.xml': nothing }, 1000),
      /larger than can be read safely/,
    ],
    ['entities', makeZip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>' }), /declares entities/],
    ['deep nesting', makeDocx('<w:p>'.repeat(50_000)), /nests elements too deeply/],
    ['no Word inside', makeDocx('<w:p'), /damaged/],
  ])('%s', async (_name, bytes, sentence) => {
    await expect(read(bytes)).rejects.toThrow(sentence);
  });
});
