// Makes programmes of any size out of parts, and a later edition of each with known kinds of edits. Deterministic.

const verbs = 'Styrke|Sikre|Innføre|Utrede|Vurdere|Øke|Etablere|Lovfeste|Gjennomføre|Utvikle'.split('|');
const things =
  'tilsynet med fosterhjem|ettervernet|bemanningen i barnevernet|barns rett til medvirkning|tilbudet om psykologer|retten til klage|opplæringen av fosterforeldre|skolehelsetjenesten|støtten til frivillige lag|veiledningen av foreldre|kartleggingen av helse|samarbeidet mellom skole og barnevern|bruken av familieråd|hjelpetiltak i hjemmet|tiltak mot mobbing|vernet mot vold|tilgangen på avlastning|gratis kjernetid i barnehagen|tolketjenesten|forskningen på institusjoner|innsynet i egen sak|digitale møteplasser|fritidskortet|rådgivningen ved flytting|normen for saker per ansatt'.split(
    '|',
  );
const places =
  'i kommunene|i små kommuner|i fylkene|i distriktene|i storbyene|i nord|på øyene|i bydelene|ved sykehusene|i hele landet'.split(
    '|',
  );
const purposes =
  'slik at alle barn får hjelp i tide|slik at ingen står uten støtte|gjennom øremerkede midler|i samarbeid med brukerorganisasjonene|med egne stillinger|etter modell fra forsøkene|med årlig rapportering|for familier med lav inntekt|for barn med innvandrerbakgrunn|for ungdom over 16 år|med vekt på forebygging|uten ventetid|innenfor dagens rammer|med plikt til oppfølging|med tilskudd fra staten'.split(
    '|',
  );

/** Numbers from 0 to 1 that look random and are the same each time. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const documentOf = (id, texts) => ({
  id,
  title: 'Program',
  type: 'programme',
  language: 'nb',
  organisation: { id: 'laget', name: 'Laget', otherNames: [], classification: 'party' },
  period: null,
  published: null,
  source: { path: `${id}.md`, mediaType: 'text/markdown', encoding: 'utf-8', sha256: '0'.repeat(64), url: null },
  sections: [],
  statements: texts.map((text, row) => ({
    id: `${id}-${row}`,
    kind: 'proposal',
    text,
    origin: 'list',
    ordinal: null,
    parent: null,
    section: null,
    lead: 'Laget vil',
    status: null,
    holder: null,
    strength: 'intention',
    topics: [],
    actors: [],
    quantities: [],
    dates: [],
    references: [],
    rule: 'bench',
    position: {
      start: { line: row + 1, column: 1, offset: row * 200 },
      end: { line: row + 1, column: 2, offset: row * 200 + 100 },
    },
  })),
  references: [],
  furniture: [],
  evidence: {},
  coverage: { characters: 0, statements: 0, context: 0, furniture: 0, unaccounted: 0 },
});

/** Two editions of a programme of `size` statements: six of ten kept, two reworded, two dropped and replaced; some moved. */
export function programmes(size) {
  const next = random(size);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const line = () => [pick(verbs), pick(things), pick(places), pick(purposes)].join(' ');
  const before = Array.from({ length: size }, line);
  const after = before.map((text) => {
    const luck = next();
    if (luck < 0.6) return text;
    if (luck < 0.8) return `${text.replace(/^\p{L}+/u, pick(verbs))}, også ${pick(places)}`;
    return line();
  });
  for (let at = 0; at < size; at += 10) [after[at], after[size - 1 - at]] = [after[size - 1 - at], after[at]];
  return [documentOf('for', before), documentOf('etter', after)];
}
