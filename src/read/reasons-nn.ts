import type { ReadWordings } from './errors.ts';
import type { FormatProblem, FormatWording, FormatWordings } from './format-error.ts';

const at = (problem: { path: string; place: { line: number; column: number } }) =>
  `${problem.path}:${problem.place.line}:${problem.place.column}`;
const named = (path: string) => (path === '-' ? 'standard inn' : `\`${path}\``);

const things: Readonly<Record<string, string>> = { 'a manifest': 'eit manifest', 'a folder': 'ei mappe' };

const system: Readonly<Record<string, string>> = {
  EACCES: 'tilgang er nekta',
  EPERM: 'tilgang er nekta',
  EISDIR: 'det er ei mappe',
  EMFILE: 'for mange filer er opne',
  ENAMETOOLONG: 'namnet er for langt',
  ELOOP: 'lenkjene går i ring',
  EIO: 'disken melder om ein feil',
};

const formats: FormatWordings = {
  'too-large': ({ limit }) => ({ why: 'ho er større enn det er trygt å lese', hint: `venta høgst ${limit}` }),
  'too-deep': ({ limit }) => ({ why: 'elementa ligg for djupt i kvarandre', hint: `venta høgst ${limit} nivå` }),
  'too-many': ({ limit }) => ({ why: 'ho har for mange element', hint: `venta høgst ${limit}; del ho og prøv igjen` }),
  'too-complex': () => ({ why: 'ho har for mange element på éin stad', hint: 'del ho og prøv igjen' }),
  encrypted: () => ({ why: 'ho er verna med passord', hint: 'lagre ein kopi utan passord og bruk den' }),
  damaged: ({ detail }) => ({
    why: `ho er øydelagd (${detail})`,
    hint: 'opne og lagre ho på nytt i programmet ho kjem frå',
  }),
  'no-text': () => ({
    why: 'ho har bilete av sider, men ingen tekst',
    hint: 'køyr tekstattkjenning (OCR) på ho først',
  }),
  'old-word': () => ({
    why: 'ho er ei gammal Word-fil (.doc)',
    hint: 'opne ho i Word eller LibreOffice og lagre ho som .docx eller .pdf',
  }),
  'to-be-saved': () => ({
    why: 'formatet blir ikkje lese',
    hint: 'opne ho i Word eller LibreOffice og lagre ho som .docx eller .pdf',
  }),
  'other-format': ({ found }) => ({ why: `ho er ${found}`, hint: '`--media-type` seier kva ei fil er' }),
  empty: () => ({ why: 'ho er tom', hint: 'venta eit dokument med tekst' }),
};
const half = <K extends FormatProblem['kind']>(problem: Extract<FormatProblem, { kind: K }>): FormatWording =>
  formats[problem.kind as K](problem);

/** Why an input could not be read, in nynorsk. */
export const readWordingsNn: ReadWordings = {
  missing: ({ path }) =>
    `${named(path)} finst ikkje; sjå over stien, og set hermeteikn om eit mønster så skalet lèt det vere`,
  unreadable: ({ path, why, code }) => `${named(path)} kan ikkje lesast: ${system[code ?? ''] ?? why}`,
  empty: ({ path }) => `${named(path)} er tom; venta eit dokument med tekst`,
  binary: ({ path }) =>
    `${named(path)} er binær og ikkje tekst; lagre ho som tekst, Markdown eller eit anna format som \`barnevern parse --help\` nemner`,
  'no-documents': ({ path }) => `${named(path)} er ein modell utan dokument; venta minst eitt`,
  'too-large': ({ path, maxBytes }) =>
    `${named(path)} er større enn ${maxBytes} byte; hev grensa med \`--max-bytes\` eller del fila`,
  'nothing-in-folder': ({ path }) =>
    `${named(path)} har ingen dokument; venta .txt-, .md-, .html-, .pdf- eller .docx-filer i mappa (JSON-modellar blir lesne når dei er nemnde)`,
  'nothing-matched': ({ path }) => `${named(path)} passar ikkje på noka fil; sjå over mønsteret og mappa du står i`,
  'unknown-format': ({ path, format, known }) =>
    `${named(path)} er \`${format}\`, som ikkje blir lese; venta eitt av ${known.join(', ')} (\`--media-type\` seier kva ei fil er)`,
  'not-a-document': ({ path, what }) =>
    `${named(path)} er ${things[what] ?? what}; venta eit dokument eller ein modell som \`parse\` har skrive`,
  'bad-front-matter': (problem) => `${at(problem)}: felta øvst er ikkje gyldig YAML: ${problem.why}`,
  'bad-json': (problem) => `${at(problem)}: ikkje gyldig JSON: ${problem.why}`,
  'breaks-schema': (problem) =>
    `${at(problem)}: ${problem.why} (\`barnevern schema ${problem.schema}\` skriv ut kva som er venta)`,
  damaged: ({ path, format, problem }) => {
    const { why, hint } = half(problem);
    return `${named(path)} kan ikkje lesast som ${format}: ${why}; ${hint}`;
  },
};
