import type { ReadWordings } from './errors.ts';
import type { FormatProblem, FormatWording, FormatWordings } from './format-error.ts';

const at = (problem: { path: string; place: { line: number; column: number } }) =>
  `${problem.path}:${problem.place.line}:${problem.place.column}`;
const named = (path: string) => (path === '-' ? 'standard inn' : `\`${path}\``);

const things: Readonly<Record<string, string>> = { 'a manifest': 'et manifest', 'a folder': 'en mappe' };

const system: Readonly<Record<string, string>> = {
  EACCES: 'tilgang er nektet',
  EPERM: 'tilgang er nektet',
  EISDIR: 'det er en mappe',
  EMFILE: 'for mange filer er åpne',
  ENAMETOOLONG: 'navnet er for langt',
  ELOOP: 'lenkene går i ring',
  EIO: 'disken melder om en feil',
};

const formats: FormatWordings = {
  'too-large': ({ limit }) => ({ why: 'den er større enn det er trygt å lese', hint: `forventet høyst ${limit}` }),
  'too-deep': ({ limit }) => ({
    why: 'elementene ligger for dypt i hverandre',
    hint: `forventet høyst ${limit} nivåer`,
  }),
  'too-many': ({ limit }) => ({
    why: 'den har for mange elementer',
    hint: `ventet høyst ${limit}; del den og prøv igjen`,
  }),
  'too-complex': () => ({ why: 'den har for mange elementer på ett sted', hint: 'del den og prøv igjen' }),
  encrypted: () => ({ why: 'den er beskyttet med passord', hint: 'lagre en kopi uten passord og bruk den' }),
  damaged: ({ detail }) => ({
    why: `den er ødelagt (${detail})`,
    hint: 'åpne og lagre den igjen i programmet den kommer fra',
  }),
  'no-text': () => ({
    why: 'den har bilder av sider, men ingen tekst',
    hint: 'kjør tekstgjenkjenning (OCR) på den først',
  }),
  'old-word': () => ({
    why: 'den er en gammel Word-fil (.doc)',
    hint: 'åpne den i Word eller LibreOffice og lagre den som .docx eller .pdf',
  }),
  'to-be-saved': () => ({
    why: 'formatet leses ikke',
    hint: 'åpne den i Word eller LibreOffice og lagre den som .docx eller .pdf',
  }),
  'other-format': ({ found }) => ({ why: `den er ${found}`, hint: '`--media-type` sier hva en fil er' }),
  empty: () => ({ why: 'den er tom', hint: 'forventet et dokument med tekst' }),
};
const half = <K extends FormatProblem['kind']>(problem: Extract<FormatProblem, { kind: K }>): FormatWording =>
  formats[problem.kind as K](problem);

/** Why an input could not be read, in bokmål. */
export const readWordingsNb: ReadWordings = {
  missing: ({ path }) =>
    `${named(path)} finnes ikke; se over stien, og sett anførselstegn om et mønster så skallet lar det være`,
  unreadable: ({ path, why, code }) => `${named(path)} kan ikke leses: ${system[code ?? ''] ?? why}`,
  empty: ({ path }) => `${named(path)} er tom; forventet et dokument med tekst`,
  binary: ({ path }) =>
    `${named(path)} er binær og ikke tekst; lagre den som tekst, Markdown eller et annet format som \`barnevern parse --help\` nevner`,
  'no-documents': ({ path }) => `${named(path)} er en modell uten dokumenter; forventet minst ett`,
  'too-large': ({ path, maxBytes }) =>
    `${named(path)} er større enn ${maxBytes} byte; hev grensen med \`--max-bytes\` eller del filen`,
  'nothing-in-folder': ({ path }) =>
    `${named(path)} har ingen dokumenter; forventet .txt-, .md-, .html-, .pdf- eller .docx-filer i mappen (JSON-modeller leses når de nevnes)`,
  'nothing-matched': ({ path }) => `${named(path)} passer ikke på noen fil; se over mønsteret og mappen du står i`,
  'unknown-format': ({ path, format, known }) =>
    `${named(path)} er \`${format}\`, som ikke leses; forventet ett av ${known.join(', ')} (\`--media-type\` sier hva en fil er)`,
  'not-a-document': ({ path, what }) =>
    `${named(path)} er ${things[what] ?? what}; forventet et dokument eller en modell som \`parse\` har skrevet`,
  'bad-front-matter': (problem) => `${at(problem)}: feltene øverst er ikke gyldig YAML: ${problem.why}`,
  'bad-json': (problem) => `${at(problem)}: ikke gyldig JSON: ${problem.why}`,
  'breaks-schema': (problem) =>
    `${at(problem)}: ${problem.why} (\`barnevern schema ${problem.schema}\` skriver ut hva som er forventet)`,
  damaged: ({ path, format, problem }) => {
    const { why, hint } = half(problem);
    return `${named(path)} kan ikke leses som ${format}: ${why}; ${hint}`;
  },
};
