/** Nouns that stand for a body named before (`departementet`), and what the name of such a body holds, in small letters. */
export const referringNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    departement: 'departementet',
    direktorat: 'direktoratet',
    komit: 'komiteen komitéen komiteens komitéens',
    ombud: 'ombudet ombodet ombudets ombodets',
    tilsyn: 'tilsynet tilsynets',
    forbund: 'forbundet forbundets',
    forening: 'foreningen foreninga foreningens',
    forum: 'forumet',
    allians: 'alliansen alliansens',
    kommisjon: 'kommisjonen kommisjonens',
    revisjon: 'revisjonen revisjonens',
    organisasjon: 'organisasjonen organisasjonens',
    parti: 'partiet partiets',
  }).flatMap(([stem, nouns]) => nouns.split(' ').map((noun) => [noun, stem] as const)),
);

/** Of these the names say nothing: what the body is, is known by its class. */
export const referringClasses: ReadonlyMap<string, readonly string[]> = new Map([
  ['organisasjon', ['ngo', 'union']],
  ['parti', ['party']],
]);
