/**
 * How much a holder commits to, as ladders from weak to strong, and whom a statement covers.
 * Bokmål and nynorsk word forms as data; each entry's examples are matched by it, and by no other entry of its ladder.
 */

/** One rung of a ladder. */
export interface Rung {
  readonly id: string;
  /** Higher binds harder; rungs of one level are equals. */
  readonly level: number;
  /** Whole word forms or phrases in lower case, one blank between words. */
  readonly forms: readonly string[];
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** A verb builds something up (`promote`), takes it away (`restrict`) or lets it be (`keep`); levels count within a side. */
export interface VerbRung extends Rung {
  readonly side: 'promote' | 'restrict' | 'keep';
}

/** Forms written as one string, parted by `|`. */
const forms = (text: string): readonly string[] => text.split('|');

export const modals: readonly Rung[] = [
  {
    id: 'obligation',
    level: 4,
    forms: forms('skal|skulle|må|måtte|plikter|pliktar|er forpliktet til|er forplikta til'),
    examples: ['Kommunen skal ha en plan', 'Staten må betale', 'Kommunane pliktar å følgje opp'],
    counterexamples: ['Planen er god', 'målet er klart'],
  },
  {
    id: 'intention',
    level: 3,
    forms: forms('vil|ville|kommer til å|kjem til å'),
    examples: ['Partiet vil styrke tilsynet', 'Vi kjem til å følgje med'],
    counterexamples: ['villet vold', 'viljen er der'],
  },
  {
    id: 'recommendation',
    level: 2,
    forms: forms('bør|burde|anbefaler|anbefales|tilrår|rår til'),
    examples: ['Loven bør endres', 'Vi tilrår at kommunen ventar'],
    counterexamples: ['børsen falt', 'anbefalingen kom i fjor'],
  },
  {
    id: 'aspiration',
    level: 1,
    forms: forms('ønsker|ønskjer|ønskes|håper|håpar|kan|kunne|har ambisjoner om|har ambisjonar om'),
    examples: ['Vi ønsker et bedre tilbud', 'Kommunen kan bruke midlene', 'Vi har ambisjonar om meir'],
    counterexamples: ['ønsket om mer tid', 'kanskje'],
  },
];

/** A modal right after one of these belongs to a side clause and says nothing about the commitment. */
export const sideClauseOpeners: readonly string[] = forms('som|hvis|dersom|når|om|viss|fordi|hvordan|korleis');

export const verbs: readonly VerbRung[] = [
  {
    id: 'consider',
    side: 'promote',
    level: 1,
    forms: forms(
      'vurdere|vurdera|vurderer|vurderar|vurderes|vurderast|vurdert|se nærmere på|sjå nærare på|drøfte|drøftes|drøftast',
    ),
    examples: ['vurdere en ny ordning', 'sjå nærare på reglane'],
    counterexamples: ['vurderingen var grundig'],
  },
  {
    id: 'investigate',
    side: 'promote',
    level: 2,
    forms: forms(
      'utrede|utreder|utredes|utredet|utgreie|utgreia|utgreier|utgreiast|greie ut|greier ut|' +
        'kartlegge|kartlegger|kartlegges|kartleggje|kartleggjast|undersøke|undersøker|undersøkes|undersøkje|undersøkjast',
    ),
    examples: ['utrede en klageordning', 'greie ut om saka', 'kartleggje behovet'],
    counterexamples: ['utredningen ble lagt fram'],
  },
  {
    id: 'work-for',
    side: 'promote',
    level: 3,
    forms: forms(
      'arbeide for|arbeider for|arbeidar for|jobbe for|jobber for|jobbar for|bidra til|bidrar til|bidreg til|' +
        'være pådriver|være en pådriver|vere pådrivar|vere ein pådrivar|ta initiativ til|oppfordre|oppfordrer|oppmode|' +
        'legge til rette for|legger til rette for|leggje til rette for|legg til rette for',
    ),
    examples: ['arbeide for et bedre tilbud', 'vere ein pådrivar for saka', 'legge til rette for samarbeid'],
    counterexamples: ['arbeidet fortsetter', 'rettet mot barn'],
  },
  {
    id: 'strengthen',
    side: 'promote',
    level: 4,
    forms: forms(
      'styrke|styrker|styrkes|styrket|styrka|styrkje|styrkjer|styrkjast|styrkast|forbedre|forbedrer|forbedres|' +
        'forbetre|forbetrast|heve|hever|heves|hevast|øke|øker|økes|auke|aukar|aukast|utvikle|utvikles|utviklast|' +
        'videreutvikle|videreutvikles|vidareutvikle|bygge ut|bygges ut|byggje ut|utvide|utvider|utvides|utvidast|' +
        'fremme|fremmer|fremmes|fremje',
    ),
    examples: ['styrke tilsynet', 'auke talet på plassar', 'utvide ordningen'],
    counterexamples: ['styrken i forslaget', 'økning i tallet'],
  },
  {
    id: 'ensure',
    side: 'promote',
    level: 5,
    forms: forms(
      'sikre|sikrer|sikres|sikret|sikra|sikrar|sikrast|sørge for|sørger for|sørges for|sørgje for|syte for|' +
        'se til at|sjå til at|garantere|garanterer|garanteres|garanterast|gjennomføre|gjennomfører|gjennomføres|gjennomførast',
    ),
    examples: ['sikre alle et tilbud', 'syte for nok folk', 'gjennomføre planen'],
    counterexamples: ['sikkerheten er god', 'gjennomføringen tok tid'],
  },
  {
    id: 'establish',
    side: 'promote',
    level: 6,
    forms: forms(
      'innføre|innfører|innføres|innført|innførast|innføra|lovfeste|lovfester|lovfestes|lovfestast|grunnlovsfeste|' +
        'grunnlovsfestes|rettighetsfeste|rettighetsfestes|rettsfeste|vedta|vedtas|vedtakast|opprette|oppretter|opprettes|' +
        'opprettast|etablere|etablerer|etableres|etablerast|pålegge|pålegges|påleggje|påleggast',
    ),
    examples: ['innføre en plikt', 'lovfeste rettane', 'opprette et senter'],
    counterexamples: ['innføringen tok tid', 'gjeninnføre ordningen'],
  },
  {
    id: 'limit',
    side: 'restrict',
    level: 1,
    forms: forms(
      'begrense|begrenser|begrenses|avgrense|avgrensar|avgrensast|redusere|reduserer|reduseres|reduserast|minske|minskes|' +
        'stramme inn|strammes inn|stramme inn på|kutte|kutter|kuttes|kuttast',
    ),
    examples: ['begrense bruken av tvang', 'redusere ventetida', 'stramme inn reglene'],
    counterexamples: ['begrensningen gjelder'],
  },
  {
    id: 'phase-out',
    side: 'restrict',
    level: 2,
    forms: forms(
      'avvikle|avvikler|avvikles|avviklast|avskaffe|avskaffer|avskaffes|avskaffast|fjerne|fjerner|fjernes|fjernast|' +
        'nedlegge|nedlegges|legge ned|legges ned|leggje ned|fase ut|fases ut|oppheve|opphever|oppheves|opphevast',
    ),
    examples: ['avvikle kontantstøtten', 'leggje ned tilbodet', 'fjerne egenandelen'],
    counterexamples: ['avviklingen er i gang'],
  },
  {
    id: 'prohibit',
    side: 'restrict',
    level: 3,
    forms: forms('forby|forbyr|forbys|forbydast|forbydes'),
    examples: ['forby isolasjon', 'at slik bruk forbys'],
    counterexamples: ['forbudet gjelder'],
  },
  {
    id: 'keep',
    side: 'keep',
    level: 1,
    forms: forms(
      'beholde|beholder|beholdes|behalde|beheld|behaldast|bevare|bevarer|bevares|bevarast|opprettholde|opprettholder|' +
        'opprettholdes|oppretthalde|oppretthaldast|tillate|tillater|tillates|tillata|tillatast',
    ),
    examples: ['beholde tilbudet', 'behalde skulen', 'tillate slik bruk'],
    counterexamples: ['beholdningen av bøker', 'tillatelsen gjelder'],
  },
];

/** Verbs on these rungs promise to think of a thing; the thing itself is more. */
export const tentativeVerbs: readonly string[] = ['consider', 'investigate'];

/** What joins such a verb to what is thought of: *vurdere å gi*, *utrede om kommunen skal gi*. */
export const tentativeJoins: readonly string[] = forms('å|om');

/** Words that may stand between such a verb and what is thought of: *utrede bruk av opptak*, *vurdere behovet for å gi*. */
export const tentativeFrames: readonly string[] = forms(
  'bruk av|bruken av|innføring av|innføringen av|innføringa av|mulighet for|muligheten for|muligheter for|mulighetene for|' +
    'moglegheit for|moglegheita for|moglegheiter for|moglegheitene for|behov for|behovet for|en ordning med|ei ordning med|' +
    'ordninger med|ordningar med|en modell for|ein modell for|modeller for|modellar for',
);

/** Verbs on no rung of a ladder that do a thing, where the verbs above only think of it: *utrede ettervern*, *gi ettervern*. */
export const deeds: readonly string[] = forms(
  'gi|gir|gis|gjøre|gjør|gjøres|gjere|gjer|gjerast|gje|gjeve|gjev|gjevast|gis|tilby|tilbyr|tilbys|tilbydast|tilbydes|skaffe|skaffer|skaffes|skaffast|ha|har|få|får|yte|yter|ytes|' +
    'bygge|bygger|bygges|byggje|byggjer|byggjast|ansette|ansetter|ansettes|tilsette|tilsetje|tilsettast|lage|lager|lages|lagast|' +
    'åpne|åpner|åpnes|opne|opnar|opnast|starte|starter|startes|startast|betale|betaler|betales|betalast|finansiere|finansierer|' +
    'finansieres|finansierast|bevilge|bevilger|bevilges|løyve|løyver|løyvast|dekke|dekker|dekkes|dekkje|dekkjer|dekkjast|endre|' +
    'endrer|endres|endrar|endrast|kreve|krever|kreves|krevje|krev|krevjast|flytte|flytter|flyttes|flyttast|overføre|overfører|overføres|overførast|doble|dobles|doblast',
);

/** Before such a verb these say nothing of what is done: *at det gjøres opptak*. */
export const emptyOpeners: readonly string[] = forms('at det|det|at det skal|det skal|det må|det bør');

/** Right before a length of time these make it the longest allowed: *innen 7 dager*. */
export const timeLimits: readonly string[] = forms('innen|innan|senest|seinast|within|i løpet av');

/** After a length of time these make it a notice to be given: *senest 3 uker før*. */
export const noticeWords: readonly string[] = forms('før|i forkant|på førehand|på forhånd|before');

/** Nouns of a limit: whether more of it is more or less, depends on what it is for: *fartsgrense på 30*, *aldersgrense på 18*. */
export const limitNouns = /(?:grense|grensa|grensen|grenser|tak|taket)$/u;

/** Units that time limits are counted in. */
export const timeUnits: readonly string[] = forms('minute|hour|day|week|month|half-year|year');

/** Quantifiers: 2 leaves nobody out, 0 picks some. No quantifier is 1. */
export const quantifiers: readonly Rung[] = [
  {
    id: 'universal',
    level: 2,
    forms: forms('alle|hver|hvert|enhver|ethvert|samtlige|kvar|kvart|eikvar|eitkvart|samtlege|all|alt'),
    examples: ['alle barn', 'kvart barn', 'samtlige kommuner'],
    counterexamples: ['halvparten av barna'],
  },
  {
    id: 'limited',
    level: 0,
    forms: forms('noen|enkelte|utvalgte|nokre|nokon|einskilde|utvalde|visse|kun|bare|berre|de mest|dei mest'),
    examples: ['enkelte kommuner', 'bare de eldste', 'dei mest utsette'],
    counterexamples: ['unge kommuner'],
  },
];

/** People whom a statement may be for; words of one entry are the same people, `broader` are those they are some of. */
export interface Group {
  readonly id: string;
  readonly forms: readonly string[];
  readonly broader?: string;
}

export const groups: readonly Group[] = [
  { id: 'children', forms: forms('barn|barna|barnet|born|borna|bornet') },
  { id: 'young', forms: forms('unge|ungdom|ungdommer|ungdommene|ungdommar|ungdommane|ungdomar') },
  { id: 'parents', forms: forms('foreldre|foreldrene|foreldra') },
  {
    id: 'families',
    forms: forms('familie|familien|familier|familiene|familiar|familiane|barnefamilier|barnefamiliar'),
  },
  { id: 'foster-children', forms: forms('fosterbarn|fosterbarna|fosterborn'), broader: 'children' },
  { id: 'children-in-care', forms: forms('barnevernsbarn|barnevernsbarna|barnevernsborn'), broader: 'children' },
  { id: 'small-children', forms: forms('småbarn|småbarna|spedbarn|spedbarna|småborn|spedborn'), broader: 'children' },
  { id: 'foster-parents', forms: forms('fosterforeldre|fosterforeldrene|fosterforeldra'), broader: 'parents' },
  { id: 'pupils', forms: forms('elev|elever|elevene|elevar|elevane') },
  { id: 'students', forms: forms('student|studenter|studentene|studentar|studentane') },
  { id: 'municipalities', forms: forms('kommune|kommuner|kommunene|kommunar|kommunane') },
  { id: 'employees', forms: forms('ansatte|tilsette|arbeidstakere|arbeidstakarar') },
];

/** Words that open what narrows a group down: barn *i* fosterhjem, familier *som* … */
export const restrictorOpeners: readonly string[] = forms('i|med|under|som|på|fra|frå|uten|utan|hos');

/** Words at which a restrictor is over: the verb of the sentence or a new clause. */
export const restrictorClosers: readonly string[] = forms(
  'får|fikk|har|er|var|skal|må|vil|bør|kan|blir|vert|gis|gjevast|sikres|sikrast|opplever|at|slik|der|dersom|for|til|gjennom|ved|av|innen|innan|over|etter|før|hele|heile|lages',
);
