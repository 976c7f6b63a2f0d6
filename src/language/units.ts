/**
 * What is counted, under a stable English name, with its nouns in singular. A noun that starts with a hyphen also
 * ends compounds (`-sak`: `barnevernssak`); nouns of five letters or more always do. `irregular` forms stand as written, those
 * with a hyphen at the end of compounds too.
 */
export interface Unit {
  readonly unit: string;
  readonly nouns: string;
  readonly irregular?: string;
  readonly examples: readonly string[];
  readonly counterexamples?: readonly string[];
}

export const units: readonly Unit[] = [
  {
    unit: 'year',
    nouns: 'år åring -åring -årig skoleår leveår year barnehageår kalenderår opplæringsår studieår',
    irregular: 'åra',
    examples: ['år', 'åra', 'årene', 'års', 'åringer', 'skoleår', 'years', 'årig'],
    counterexamples: ['vår', 'kår'],
  },
  { unit: 'half-year', nouns: 'halvår', examples: ['halvår'] },
  { unit: 'decade', nouns: 'tiår', examples: ['tiår'] },
  { unit: 'month', nouns: 'måned månad -måned -månad month', examples: ['måneder', 'månader', 'månaders', 'months'] },
  {
    unit: 'week',
    nouns: 'uke veke arbeidsuke skoleuke arbeidsveke skoleveke vecka week',
    irregular: 'veckor',
    examples: ['uker', 'veker', 'ukers', 'arbeidsuker', 'weeks'],
    counterexamples: ['bruker'],
  },
  {
    unit: 'day',
    nouns: 'dag dager døgn day virkedag arbeidsdag skoledag ukedag yrkedag',
    examples: ['dager', 'dagar', 'døgn', 'virkedager', 'days', 'dagers'],
    counterexamples: ['lag'],
  },
  {
    unit: 'hour',
    nouns: 'time hour undervisningstime skoletime arbeidstime uketime årstime',
    examples: ['timer', 'timar', 'timers', 'hours'],
  },
  { unit: 'minute', nouns: 'minutt minute', examples: ['minutter', 'minutt'] },
  {
    unit: 'occasion',
    nouns: 'gang',
    irregular: 'times ganger gonger gong',
    examples: ['ganger', 'gonger', 'times'],
    counterexamples: ['overganger'],
  },
  {
    unit: 'child',
    nouns: '-barn unge ungdom -ungdom -baby spedbarn jente gutt søsken child -born',
    irregular: 'children barnas',
    examples: ['barn', 'barna', 'fosterbarn', 'ungdommer', 'ungdomar', 'children', 'unger'],
    counterexamples: ['barnevernledere'],
  },
  { unit: 'student', nouns: 'elev student lærling pupil', examples: ['elever', 'elevar', 'studenter', 'lærlinger'] },
  {
    unit: 'person',
    nouns:
      'person menneske innbygger innbyggar innbyggjar pasient bruker deltaker deltakar nordmann kvinne mann voksen asylsøker asylsøkar flyktning mor far',
    irregular: 'people menn kvinner voksne vaksne folk nordmenn brukarar brukere',
    examples: ['mennesker', 'personer', 'innbyggere', 'menn', 'people', 'asylsøkere'],
  },
  {
    unit: 'parent',
    nouns: 'forelder fosterforelder',
    irregular: 'foreldre fosterforeldre parents',
    examples: ['foreldre', 'fosterforeldre'],
  },
  {
    unit: 'family',
    nouns: 'familie barnefamilie fosterfamilie hushald husholdning',
    irregular: 'family families',
    examples: ['familier', 'familiar', 'fosterfamilier', 'families'],
  },
  {
    unit: 'employee',
    nouns: 'ansatt arbeidstaker arbeidstakar medarbeider medarbeidar employee',
    irregular: 'ansatte tilsette anställda',
    examples: ['ansatte', 'tilsette', 'medarbeidere', 'medarbeidarar', 'employees'],
  },
  {
    unit: 'leader',
    nouns: 'leder leiar ledar',
    irregular: 'leaders',
    examples: ['ledere', 'barnevernledere', 'barnevernlederne', 'leiarar'],
  },
  { unit: 'teacher', nouns: 'lærer lærar teacher', examples: ['lærere', 'lærarar', 'teachers'] },
  {
    unit: 'nurse',
    nouns: 'sykepleier sjukepleiar helsesykepleier helsesøster',
    irregular: 'helsesøstre nurses',
    examples: ['sykepleiere', 'helsesykepleiere', 'sjukepleiarar'],
  },
  {
    unit: 'member',
    nouns: 'medlem member',
    irregular: 'medlemmer medlemmar medlemmene',
    examples: ['medlemmer', 'medlem', 'members'],
  },
  {
    unit: 'representative',
    nouns: 'representant representative',
    examples: ['representanter', 'stortingsrepresentanter'],
  },
  { unit: 'vote', nouns: 'stemme røyst røst vote', examples: ['stemmer', 'røyster', 'votes'] },
  {
    unit: 'position',
    nouns: 'stilling årsverk -hjemmel position',
    irregular: 'hjemler stillingshjemler heimlar',
    examples: ['stillinger', 'stillingar', 'årsverk', 'lærerstillinger'],
  },
  { unit: 'job', nouns: 'arbeidsplass', irregular: 'jobs', examples: ['arbeidsplasser'] },
  {
    unit: 'place',
    nouns: '-plass studieplass barnehageplass',
    irregular: 'places',
    examples: ['plasser', 'plassar', 'institusjonsplasser', 'places'],
  },
  {
    unit: 'foster-home',
    nouns: 'fosterhjem fosterheim beredskapshjem',
    irregular: 'fosterhjemmene',
    examples: ['fosterhjem', 'fosterheimar'],
  },
  {
    unit: 'municipality',
    nouns: 'kommune municipality bydel',
    irregular: 'municipalities',
    examples: ['kommuner', 'kommunar', 'kommunene', 'bydeler'],
  },
  { unit: 'county', nouns: 'fylke', examples: ['fylker', 'fylke'] },
  { unit: 'region', nouns: 'region', examples: ['regioner', 'regionar'] },
  {
    unit: 'country',
    nouns: '-land',
    irregular: 'country countries',
    examples: ['land', 'landene', 'landa', 'countries'],
  },
  { unit: 'service', nouns: 'tjeneste teneste service', examples: ['tjenester', 'barnevernstjenester', 'tenester'] },
  { unit: 'institution', nouns: 'institusjon institution', examples: ['institusjoner', 'barnevernsinstitusjonar'] },
  { unit: 'school', nouns: '-skole -skule school', examples: ['skoler', 'skular', 'grunnskoler'] },
  { unit: 'kindergarten', nouns: 'barnehage', examples: ['barnehager', 'barnehagar'] },
  { unit: 'ward', nouns: 'avdeling ward', examples: ['avdelinger', 'avdelingar'] },
  { unit: 'organisation', nouns: 'organisasjon organisation organization', examples: ['organisasjoner'] },
  { unit: 'agency', nouns: 'etat -etat direktorat departement', examples: ['etater', 'etatar', 'departementer'] },
  { unit: 'sector', nouns: 'sektor sector', examples: ['sektorer', 'sektorar'] },
  { unit: 'actor', nouns: 'aktør actor', examples: ['aktører', 'aktørar'] },
  { unit: 'partner', nouns: 'partner', examples: ['partnere', 'samarbeidspartnere'] },
  { unit: 'party', nouns: '-parti', examples: ['partier', 'partiene', 'partia'] },
  {
    unit: 'case',
    nouns: '-sak case',
    irregular: 'tilfeller tilfelle tilfeller',
    examples: ['saker', 'barnevernssaker', 'saka', 'cases', 'tilfeller'],
    counterexamples: ['årsaker'],
  },
  { unit: 'cause', nouns: 'årsak', examples: ['årsaker', 'årsakar'] },
  {
    unit: 'notification',
    nouns: 'bekymringsmelding melding',
    irregular: 'meldingar',
    examples: ['meldinger', 'bekymringsmeldinger'],
  },
  { unit: 'decision', nouns: 'vedtak avgjørelse avgjerd decision', examples: ['vedtak', 'vedtakene', 'enkeltvedtak'] },
  { unit: 'question', nouns: 'spørsmål question', examples: ['spørsmål', 'spørsmålene', 'questions'] },
  { unit: 'demand', nouns: '-krav', examples: ['krav', 'krava', 'kravene'] },
  { unit: 'promise', nouns: '-løfte lovnad promise', examples: ['løfter', 'valgløfter'] },
  {
    unit: 'proposal',
    nouns: 'forslag framlegg lovforslag',
    irregular: 'proposals',
    examples: ['forslag', 'forslagene'],
  },
  { unit: 'recommendation', nouns: 'anbefaling tilråding recommendation', examples: ['anbefalinger', 'tilrådingar'] },
  { unit: 'commitment', nouns: 'forpliktelse forplikting commitment', examples: ['forpliktelser', 'commitments'] },
  { unit: 'measure', nouns: 'tiltak', irregular: 'measures', examples: ['tiltak', 'tiltakene', 'hjelpetiltak'] },
  {
    unit: 'goal',
    nouns: '-mål delmål målsetting goal',
    examples: ['mål', 'målene', 'delmål', 'goals'],
    counterexamples: ['spørsmål'],
  },
  {
    unit: 'area',
    nouns: 'område område innsatsområde satsingsområde area',
    examples: ['områder', 'satsingsområder', 'område'],
  },
  { unit: 'priority', nouns: 'satsing satsning', irregular: 'priorities', examples: ['satsinger', 'hovedsatsinger'] },
  { unit: 'project', nouns: 'prosjekt project', examples: ['prosjekter', 'prosjekt', 'projects'] },
  { unit: 'report', nouns: 'rapport report', examples: ['rapporter', 'rapportar'] },
  {
    unit: 'activity',
    nouns: 'aktivitet activity',
    irregular: 'activities',
    examples: ['aktiviteter', 'fritidsaktivitet', 'aktivitetar'],
  },
  { unit: 'visit', nouns: 'besøk visit tilsynsbesøk', examples: ['besøk', 'besøkene', 'visits', 'hjemmebesøk'] },
  { unit: 'meeting', nouns: '-møte meeting', examples: ['møter', 'møte', 'meetings'] },
  { unit: 'conversation', nouns: 'samtale', examples: ['samtaler', 'samtalar'] },
  {
    unit: 'part',
    nouns: 'del',
    irregular: 'parts',
    examples: ['deler', 'delar', 'parts'],
    counterexamples: ['fordeler', 'modeller'],
  },
  { unit: 'group', nouns: 'gruppe group', examples: ['grupper', 'samtalegrupper', 'groups'] },
  { unit: 'room', nouns: '-rom', irregular: 'rooms', examples: ['rom', 'seremonirom', 'klasserom'] },
  { unit: 'phase', nouns: 'fase steg', examples: ['faser', 'steg'] },
  { unit: 'category', nouns: 'kategori', examples: ['kategorier', 'kategoriar'] },
  { unit: 'intake', nouns: 'opptak intake', examples: ['opptak', 'barnehageopptak'] },
  { unit: 'percentage-point', nouns: 'prosentpoeng prosentenhet', examples: ['prosentpoeng'] },
  { unit: 'offer', nouns: 'tilbud tilbod', examples: ['tilbud', 'hjelpetilbud', 'tilbod'] },
  { unit: 'language', nouns: 'språk', examples: ['språk'] },
  { unit: 'office', nouns: 'kontor office', examples: ['kontor', 'regionkontor', 'kontorer'] },
  {
    unit: 'centre',
    nouns: 'senter',
    irregular: '-sentre -sentra centres',
    examples: ['senter', 'sentre', 'familiesenter', 'språksentre'],
  },
  { unit: 'answer', nouns: 'svar', examples: ['svar', 'svarene'] },
  { unit: 'advice', nouns: 'råd', examples: ['råd', 'rådene'] },
  {
    unit: 'course',
    nouns: '-kurs seminar course',
    examples: ['kurs', 'kursene', 'seminarer', 'foreldrekurs', 'courses'],
    counterexamples: ['konkurser'],
  },
  { unit: 'bankruptcy', nouns: 'konkurs', examples: ['konkurser'] },
  { unit: 'club', nouns: 'klubb club idrettslag ungdomslag', examples: ['klubber', 'idrettslag', 'fritidsklubbar'] },
  { unit: 'branch', nouns: 'lokallag fylkeslag', examples: ['lokallag', 'fylkeslaga'] },
  { unit: 'council', nouns: 'ungdomsråd', examples: ['ungdomsråd'] },
  { unit: 'reason', nouns: 'grunn grunnlag', examples: ['grunner'] },
  { unit: 'law', nouns: 'lov særlov', examples: ['lover', 'lovene'] },
  { unit: 'tonne', nouns: 'tonn tonne', examples: ['tonn'] },
  { unit: 'kilometre', nouns: 'kilometer mil', irregular: 'km', examples: ['kilometer', 'km'] },
  { unit: 'square-metre', nouns: 'kvadratmeter', irregular: 'm²', examples: ['kvadratmeter'] },
  { unit: 'metre', nouns: 'meter', examples: ['meter'] },
  { unit: 'study-point', nouns: 'studiepoeng', examples: ['studiepoeng'] },
];

/** Words for how many there are, before the noun that is counted: `antall plasser`, `talet på plassar`, `number of places`. */
export const amountWords: readonly string[] = ['antall', 'antallet', 'antalet', 'tallet', 'talet', 'number'];

/** By these a number that stands behind its noun changes it: `øke antall plasser med 40`. */
export const changeWords: readonly string[] = ['med', 'til', 'fra', 'frå', 'by', 'to', 'from'];

/** Currencies by their words and signs; `kr` and `kroner` are Norwegian unless the word before says otherwise. */
export const currencies: readonly { readonly unit: string; readonly words: readonly string[] }[] = [
  { unit: 'nok', words: ['krone', 'kroner', 'kronene', 'kronar', 'kronor', 'kr', 'kr.', 'nok', 'norske kroner'] },
  { unit: 'sek', words: ['sek', 'svenske kroner', 'svenska kronor'] },
  { unit: 'dkk', words: ['dkk', 'danske kroner'] },
  { unit: 'eur', words: ['€', 'euro', 'euros', 'eur'] },
  { unit: 'usd', words: ['$', 'usd', 'dollar', 'dollars', 'us dollars', 'amerikanske dollar'] },
  { unit: 'gbp', words: ['£', 'gbp', 'pund', 'pounds', 'pound'] },
];

/** `promille` counts thousandths. */
export const percentWords: readonly { readonly parts: number; readonly words: readonly string[] }[] = [
  {
    parts: 100,
    words: ['%', 'prosent', 'prosenten', 'prosents', 'pst', 'pct', 'percent', 'procent', 'per cent', 'pro cent'],
  },
  { parts: 1000, words: ['‰', 'promille'] },
];

/** Nouns that take their number after them (`kapittel 3`, `mål 8`, `tiltak 4 og 5`): such a number names, it does not count. */
export const numberedNouns: readonly string[] =
  'kapittel kapitlet kapitler kapitla kap del punkt punktene pkt mål målet delmål hovedmål hovudmål tiltak tiltaket artikkel artikkelen artiklene artiklane art paragraf paragrafen paragrafene nr nummer trinn nivå fase side sidene s tabell figur boks vedlegg oppgave versjon sak protokoll dokument klasse bind ledd steg sone alternativ kategori type post kapittelpost område satsingsområde delområde innsatsområde prinsipp utgave topp uke veke rom etasje linje avsnitt agenda bilag rad kolonne spørsmål part chapter chapters section sections article articles page pages table figure annex goal objective outcome priority action recommendation commitment step phase stage level volume issue grade question tlf telefon telefaks faks mobil postboks boks org orgnr isbn issn lov forskrift kl klokka klokken'.split(
    ' ',
  );

/** How the words begin that hang on a number: `10-årsperiode`, `femåring`, `24-timers`. */
export const hungWords: readonly (readonly [start: string, unit: string])[] = [
  ['åring', 'year'],
  ['årig', 'year'],
  ['års', 'year'],
  ['year', 'year'],
  ['måneders', 'month'],
  ['månaders', 'month'],
  ['month', 'month'],
  ['ukers', 'week'],
  ['vekers', 'week'],
  ['dagers', 'day'],
  ['dagars', 'day'],
  ['døgns', 'day'],
  ['timer', 'hour'],
  ['timar', 'hour'],
];

/** How a percentage begins that hangs on a number (`0,7-prosentmålet`), and what begins alike and is none. */
export const hungPercent: readonly string[] = ['prosent', 'percent', 'procent'];
export const hungPercentPoint: readonly string[] = ['prosentpoeng'];

/** After `35.`: the number is a rank. */
export const rankNouns: readonly string[] = ['plass', 'plassen', 'place'];

/** Right before a number with no unit they make it an age. */
export const ageVerbs: readonly string[] = [
  'fylt',
  'fylte',
  'fyller',
  'fylle',
  'fyl',
  'alderen',
  'alder',
  'turns',
  'aged',
];

/** Right before a number: it is the base of a rate and counts nothing itself. */
export const rateWords: readonly string[] = ['per', 'pr'];

/** Before `under` or `over` and a bare number they make it an age: `alle under 20`. */
export const agedPeople: readonly string[] = [
  'alle',
  'barn',
  'ungdom',
  'ungdommer',
  'unge',
  'personer',
  'folk',
  'dem',
  'dei',
  'de',
  'children',
  'people',
  'everyone',
];
/** Between such a word and its number. */
export const ageBounds: readonly string[] = ['under', 'over'];
