import type { DocumentType } from '../model/model-types.ts';

/**
 * Words by which genres differ, in groups: single words, and pairs with a stroke between. News tells who said what today,
 * reports what was found, answers to a hearing take up what is proposed.
 */
const words = {
  says: 'sier seier sa säger says said forteller fortel uttaler uttalar ifølge understreker understrekar påpeker påpeikar',
  today:
    'nå no nylig nyleg mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag today recently idag i_dag i_går denne_uka denne_uken neste_uke neste_veke',
  person: 'han hun ho hennes hans he she his her',
  report:
    'rapporten rapport rapporter rapportar undersøkelsen undersøkelse undersøkinga undersøking kartleggingen kartlegginga evalueringen evalueringa report',
  shows:
    'viser viste fant fann finner finn funn resultatene resultata konkluderer konkluderte konklusjon vurderer vurderte findings shows',
  advises:
    'anbefaler anbefalinger anbefaling anbefalingene tilrår tilråding tilrådingar tilrådinger recommends recommendations',
  was: 'ble blei vart var was were',
  held: 'gjennomført gjennomførte arrangerte arrangert deltok deltatt holdt avholdt heldt',
  plan: 'plan planen handlingsplan handlingsplanen tiltaksplan tiltaksplanen kommuneplan kommuneplanen delplan temaplan planperioden',
  measures: 'tiltak tiltakene tiltaka ansvar ansvarlig ansvarleg frist gjennomføring',
  goals:
    'mål målet delmål hovedmål hovudmål målsetting målsetjing resultatmål effektmål visjon satsingsområde satsingsområder aims goals vision',
  strategy:
    'strategi strategien strategier strategiar strategiske strategy innsatsområde innsatsområder innsatsområda innsatsområdene',
  hearing:
    'høring høringen høringssvar høringsnotatet høringsuttalelse høyring høyringa høyringssvar innspill innspel uttalelse consultation',
  proposal: 'forslaget forslaga forslagene lovforslaget endringene endringer endringar bestemmelsen paragraf',
  department: 'departementet departementets',
  supports: 'støtter støttar er_enige er_enig er_einig slutter_seg stiller_seg',
  weWill: 'vi_vil vi_skal me_vil me_skal vil_vi vil_me we_will',
  must: 'må bør must should',
  shall: 'skal',
  you: 'du deg din ditt dine you your',
  how: 'hvordan korleis hva kva hvem kven hvorfor kvifor how what',
  or: 'eller kan dersom hvis f.eks',
  storting: 'stortinget storting regjeringen regjeringa',
  committee: 'komiteen komité innstilling dokument representantforslag sak',
  chapters:
    'kapittel innledning innleiing forord føreord sammendrag samandrag bakgrunn innhold innhald innholdsfortegnelse vedlegg',
  won: 'gjennomslag vedtatt vedtok vedteke lansert lanserer lanserte presenterte legger_fram la_fram',
  press: 'pressemelding nyhet nyheit nyheter aktuelt publisert foto journalist oppdatert',
  question: 'spørsmål svar spør',
  politics: 'politikk politikken politisk politiske',
  work: 'jobber jobbar arbeider arbeidar arbeid tilbyr tilbyd',
  promise: 'gratis styrke styrkje innføre opprette sikre øke auke',
} as const;

export type SignGroup = keyof typeof words;

let known: ReadonlyMap<string, SignGroup> | undefined;

let openers: ReadonlySet<string> | undefined;

/** The words that pairs begin with. */
export function pairOpeners(): ReadonlySet<string> {
  openers ??= new Set([...signGroups().keys()].flatMap((key) => /^(.+)_/.exec(key)?.[1] ?? []));
  return openers;
}

/** The groups that words belong to, by word and by pair: `vi_vil`. */
export function signGroups(): ReadonlyMap<string, SignGroup> {
  known ??= new Map(
    (Object.entries(words) as [SignGroup, string][]).flatMap(([group, told]) =>
      told.split(' ').map((word): [string, SignGroup] => [word, group]),
    ),
  );
  return known;
}

/**
 * How much each sign speaks for a type of document, and against it: points, fitted by a multinomial logistic regression to
 * 967 annotated pages, none of a party’s among them, and rounded. `head:` is a group of words at the top, `often:` one that
 * much of the text is made of, `lead:` what a list is announced as, `frame:` furniture of the page, `of:` the class of whom
 * it is of.
 */
const table = `
  any = other 4, report 3, policy 1, plan -1, consultation -1, strategy -2, programme -3
  of:agency = report 4, other 2, strategy -1, policy -2, plan -2, news -2
  of:government = report 3, policy 2, plan 1, programme -1, news -1, consultation -1, other -4
  of:media = news 4, policy -1, report -1, other -1
  of:municipality = plan 3, news 1, other 1, strategy -1, report -1, policy -2
  of:ngo = policy 4, news 1, report -1, strategy -2, plan -2
  of:nobody = policy 1, report 1, news 1, other 1, strategy -1, programme -1, consultation -2
  of:ombud = strategy 5, consultation 3, report 1, programme -1, news -1, other -1, policy -3, plan -3
  of:parliament = other 5, policy -1, consultation -1, news -2
  title:long = news 3, strategy 1, report 1, programme -1, plan -1, consultation -1, other -2
  title:short = policy 2, report 1, other 1, news -1, consultation -1, strategy -2
  title:years = plan 3, strategy 1, policy -1, other -2
  untitled = news 3, other 1, programme -1, policy -1, plan -1, report -2
  head:advises = report 3, consultation 2, policy -1, plan -2, other -2
  head:chapters = plan 3, report 3, consultation -1, news -4
  head:committee = other 3, strategy -1, policy -1, report -1, news -1
  head:department = consultation 4, report 2, policy -2, news -3
  head:goals = strategy 3, plan 2, programme -1, consultation -1, policy -2, report -2
  head:hearing = consultation 6, plan -1, report -1, policy -5
  head:held = report 3, news 2, plan -1, policy -2, other -3
  head:how = other 3, report 1, strategy -1, programme -1, plan -1, news -1
  head:must = policy 3, consultation 1, programme -1, plan -1, report -2
  head:or = other 3, consultation 1, programme -1, plan -2
  head:person = news 6, strategy -1, consultation -1, other -1, policy -2, plan -2
  head:plan = plan 5, policy 1, programme -1, report -1, strategy -2, other -2
  head:politics = policy 2, news 1, report -1, consultation -1, other -1
  head:press = news 3, policy 1, strategy -1, plan -1, consultation -2
  head:promise = plan 2, news 2, strategy -1, programme -1, other -1
  head:proposal = consultation 5, report 1, other -1, policy -2, news -2
  head:question = other 4, consultation 1, strategy -1, plan -1, report -1, news -1, policy -2
  head:report = news 4, report 3, strategy 1, programme -1, plan -1, consultation -1, other -4
  head:says = news 7, strategy -1, plan -1, consultation -1, policy -2, report -2
  head:shall = policy 3, strategy 1, programme -1, other -1, consultation -2
  head:shows = report 4, consultation 1, strategy -1, programme -1, policy -1, other -1
  head:storting = news 2, other 2, programme -1, plan -1, report -2
  head:strategy = strategy 4, report -1, consultation -1, other -1, news -2
  head:supports = consultation 4, strategy -1, plan -1, news -1, report -2
  head:today = news 4, report 1, programme -1, strategy -2, consultation -2, other -2
  head:was = other 3, report 2, programme -1, plan -2, consultation -2
  head:weWill = strategy 3, plan 2, report -1, consultation -1, news -2
  head:won = plan 1, other 1, report -1, consultation -2
  head:work = plan 2, policy 1, other 1, programme -1, consultation -1, report -2
  head:years = plan 3, report 2, strategy 1, programme -1, consultation -1, other -1, policy -2
  head:you = other 4, news 1, strategy -1, plan -1, report -4
  often:measures = strategy 2, plan 2, other 1, news -1, report -2, policy -3
  often:must = policy 3, plan 2, consultation 2, report -1, other -2, strategy -3
  often:or = other 3, strategy -1, report -1, consultation -1
  often:plan = plan 3, strategy -1, consultation -1, other -1
  often:promise = policy 2, news 1, plan -1, report -1
  often:says = news 3, strategy -1, policy -1, report -1
  often:shall = policy 4, plan 2, news -1, consultation -1, report -3
  often:storting = consultation 2, strategy -1, news -1, other -1
  often:strategy = strategy 4, plan -1, report -2, other -2
  often:was = news 3, report 2, strategy 1, policy -1, plan -1, consultation -1, other -3
  dated = consultation 4, news 2, policy -1, other -1, plan -2, report -2
  frame:caption = other 2, news 1, plan -1, consultation -1
  frame:document-viewer = report 5, strategy 2, plan 2, other -2, policy -3, news -4
  frame:notice = other 3, news 2, consultation -1, strategy -2, policy -2
  frame:related-links = strategy 3, policy 1, report -1, news -1, other -2
  frame:skip-link = plan 1, report 1, consultation 1, other 1, news -1, policy -2
  items = plan 2, other 2, strategy 1, policy 1, programme -1, report -1, news -4
  items:many = strategy 3, plan 2, policy 1, report -1, news -1, consultation -1, other -3
  lead:finding = report 4, other 1, strategy -1, policy -1, news -1, consultation -1
  lead:goal = strategy 3, plan 3, policy -1, news -1, consultation -1, other -1, report -2
  lead:proposal = policy 4, news 1, consultation 1, programme -1, other -1, strategy -2, plan -3
  quotes = report 2, other 2, policy 1, plan -1, consultation -1, news -2
  self:report = report 5, strategy -1, policy -1, other -2
  short = other 3, news 1, strategy -1, programme -1, policy -1, plan -2
`;

let points: ReadonlyMap<string, readonly (readonly [DocumentType, number])[]> | undefined;

/** The points that a sign gives each type, by name of the sign. */
export function typePoints(): ReadonlyMap<string, readonly (readonly [DocumentType, number])[]> {
  points ??= new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [sign = '', given = ''] = line.trim().split(' = ');
        const each = given.split(', ').map((part) => part.split(' '));
        return [sign, each.map(([type, count]): [DocumentType, number] => [type as DocumentType, Number(count)])];
      }),
  );
  return points;
}
