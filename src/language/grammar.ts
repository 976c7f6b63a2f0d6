import { wordSet } from './word-set.ts';

// Closed classes of words, in bokmål and nynorsk with some English and Swedish: lower case.

/** The writer speaking of itself. */
export const selfPronouns = wordSet('vi me vår våre vårt eg jeg oss we our us my');
/** Pronouns as subjects that speak for the document's holder. */
export const selfSubjects = wordSet('vi me eg jeg we');
/** Nouns that stand for the organisation whose document it is. */
export const selfNouns = wordSet(
  'ombudet ombodet barneombudet barneombodet foreningen foreininga landsforeningen landsforeininga fagforeningen stiftinga alliansen nettverket forbundet partiet organisasjonen stiftelsen komiteen styret landsmøtet årsmøtet landsstyret sentralstyret fylkesstyret hovedstyret representantskapet fylkesårsmøtet laget lokallaget lokallaga fylkeslaga klubben nettverket panelet office fylkeslaget kommunestyret bystyret fylkestinget tinget kommuneledelsen direktoratet departementet rådet utvalget kommisjonen tilsynet byrådet fylkesrådet forskerne forskarane revisjonen ekspertgruppen ekspertutvalget arbeidsgruppen forfatterne forslagsstillerne forslagsstillarane fylkeslaget styret kommunen fylkeskommunen utvalet ekspertgruppa arbeidsgruppa leiinga sekretariatet administrasjonen arbeidsutvalget landsrådet ungdomsrådet stortingsgruppen stortingsgruppa bystyregruppen bystyregruppa skolen skulen regjeringen regjeringa rådmannen kommunedirektøren revisor ombudsman commissioner partene partiene partia organisasjonene organisasjonane gruppen gruppa koalisjonen statsråden statsministeren',
);
/** Nouns that stand for a holder of these classes only; `!` keeps them from standing for an unknown one. */
export const nounClasses: ReadonlyMap<string, readonly string[]> = new Map([
  ['ombudet', ['ombud']],
  ['ombodet', ['ombud']],
  ['barneombudet', ['ombud', 'media']],
  ['barneombodet', ['ombud', 'media']],
  ['partiet', ['party', '!']],
  ['direktoratet', ['agency', '!']],
  ['tilsynet', ['agency']],
  ['departementet', ['government', '!']],
  ['regjeringen', ['government', '!']],
  ['regjeringa', ['government', '!']],
  ['kommunen', ['municipality', '!']],
  ['bystyret', ['municipality']],
  ['rådmannen', ['municipality', '!']],
  ['kommunedirektøren', ['municipality', '!']],
  ['fylkeskommunen', ['municipality', '!']],
  ['statsråden', ['government', '!']],
  ['partiene', ['party']],
  ['partia', ['party']],
  ['statsministeren', ['government', '!']],
  ['office', ['ombud', '!']],
  ['ombudsman', ['ombud', '!']],
  ['commissioner', ['ombud', '!']],
  ['revisor', ['agency', 'municipality']],
  ['skolen', ['!', 'school']],
  ['skulen', ['!', 'school']],
]);
/** Persons that a news text speaks of after naming them. */
export const personPronouns = wordSet('han hun ho hen she he');

/** Words that open a subordinate clause, whose verb is not the verb of the sentence. */
export const subordinators = wordSet(
  'som at når hvis dersom fordi ettersom hvor hvordan hvorfor hvilke hvilken hvilket hva hvem mens fordi korleis kvifor kva kven kor medan sidan siden selv sjølv that which who when if because how why while whether',
);
/** Verbs that take a clause without `at`. */
export const clauseTakers = wordSet('mener meiner mene synes synest tror trur sier seier vet veit håper håpar ønsker');

export const coordinators = wordSet('og men eller samt så for and but or');
/** Adverbs that stand between subject, verb and object, and in cues. */
export const adverbs = wordSet(
  'også og òg særlig særleg derfor difor nå no blant mellom annet anna bl.a dessuten fortsatt framleis alltid aldri ikke ikkje heller bare berre kun selv sjølv spesielt først fremst videre vidare samtidig likevel imidlertid nettopp bredt aktivt jobber dermed altså gjerne helst særskilt både så da då ofte stadig ennå enno i tillegg årene åra fremover framover perioden også therefore also ellers elles riktignok faktisk allerede allereie snart straks jevnlig jamleg årlig årleg nylig nyleg igjen lenge tidligere tidlegare senere seinare nemlig nemleg heldigvis dessverre diverre endelig endeleg fremdeles hittil konkret konsekvent sterkt klart tydelig tydeleg primært hovedsakelig hovudsakleg umiddelbart løpende målrettet målretta systematisk lokalt nasjonalt sentralt internasjonalt mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag',
);
/** Words that open an inverted sentence: an adverbial before the verb. */
export const adverbialOpeners = wordSet(
  'derfor difor nå no i på for ved med gjennom etter under over mot fra frå til der her da då når hvis dersom dette det samtidig videre vidare dessuten likevel således slik også innen innan siden sidan samt først dermed imidlertid selv gjennom uten utan hvert kvart våren høsten fredag mandag tirsdag onsdag torsdag lørdag søndag blant mellom spesielt særlig særleg in this therefore',
);
export const prepositions = wordSet(
  'i på for ved med gjennom etter under over mot fra frå til av om innen innan mellom blant uten utan hos per in of to from with by at on',
);
export const articles = wordSet(
  'en ei et ein eit den det de dei denne dette disse desse alle noen nokre mange flere fleire hver hvert kvar kvart the a an',
);

/** Names for reports, inquiries and what they rest on, as the subject of a finding; matched as endings too. */
export const reportNouns = wordSet(
  'rapport rapporten rapporter rapportene rapportar rapportane undersøkelse undersøkelsen undersøkelser undersøkelsene undersøking undersøkinga undersøkingar undersøkingane kartlegging kartleggingen kartlegginga forskning forskningen forsking forskinga studie studien studier studiene tilsyn tilsynet revisjon revisjonen evaluering evalueringen evalueringa utredning utredningen utredninger utredningene analyse analysen analyser gjennomgang gjennomgangen tall tallene tal tala statistikk statistikken funn funnene funna resultat resultatet resultatene resultata erfaring erfaringen erfaringer erfaringene erfaringar svarene svara granskning granskningen barnevernsrapport report reports study research figures evidence survey',
);
/** Verbs of a finding, present and past. */
export const reportingVerbs = wordSet(
  'viser viste visar syner avdekker avdekket avdekte avdekkjer avdekka påviser påviste dokumenterer dokumenterte konkluderer konkluderte konkludert bekrefter fastslår fastslo peker peikar tyder tilsier indikerer beskriver beskrev fant fann shows show showed reveals found finds',
);
/** Participles of findings after `har` or `ble`. */
export const reportingParticiples = wordSet(
  'påvist avdekket avdekt avdekka vist dokumentert konkludert pekt peika påpekt bekreftet fastslått funnet funne identifisert slått synt',
);

/** Endings of infinitive-led goals of influence: what an ombud or agency works towards, rather than does. */
export const goalVerbs = wordSet(
  'jobbe jobba arbeide arbeida kjempe bidra sikre sikra fremme fremje forebygge førebyggje prioritere styrke styrkje ivareta være vere løfte påvirke bedre betre forbedre sørge sørgje hindre redusere øke auke beskytte verne medvirke medverke følge passe nå oppnå',
);
/** Verbs of concrete work that the holder itself does. */
export const activityVerbs = wordSet(
  'se sjå undersøke kartlegge kartleggje gjennomføre arrangere lage utarbeide utvikle besøke etablere opprette starte legge leggje publisere lansere gi gje tilby fornye fortsette forsette halde holde videreføre vidareføre følge følgje invitere møte delta samarbeide snakke innhente evaluere rapportere levere utgi drive gå rette ta bruke oppdatere teste prøve bygge utrede studere forske samle reise presentere formidle vurdere kome komme behandle',
);
/** Present-tense verbs that tell of the holder's own work going on. */
export const ongoingVerbs = wordSet(
  'fortsetter fortset forsetter viderefører vidarefører planlegger planlegg planla gjennomfører arrangerer samarbeider utarbeider utvikler kartlegger undersøker utreder',
);
/** Verbs with which a holder asks: `{holder} krever`. */
export const askingVerbs = wordSet(
  'foreslår foreslo føreslår krever krev anbefaler anbefalar tilrår tilrår oppfordrer oppmodar oppmoder ber etterlyser etterlyste forventer forventar venter ventar forutsetter lover lovar anmoder tar går støtter støttar avviser fremmer forlanger insisterer recommends recommend calls calling urges urging demands proposes propose supports föreslår kräver rekommenderar uppmanar vill',
);
/** Words of opinion that make a demand only together with a modal. */
export const opinionVerbs = wordSet(
  'mener meiner synes synest understreker understrekar presiserer påpeker hevder believes believe',
);
/** Past participles that are no act of the holder. */
export const statePasts = wordSet(
  'rett vært vore blitt blei ble vart vorte visst ment trodd sett hørt høyrt hatt var hadde skulle kunne ville måtte burde fikk fekk visste mente trodde så håpet opplevd forstått lå låg stod sto satt sat bestod besto tilhørte tilhøyrde manglet mangla eksisterte fantes fanst sa',
);

/** What a holder is made of, behind its name: `Bufetats regioner`. */
export const ownParts = wordSet(
  'regioner regionar regionkontorer regionkontor avdelinger avdelingar avdeling lokallag fylkeslag stortingsgruppe bystyregruppe kommunestyregruppe fylkestingsgruppe representanter representantar forhandlere forhandlarar ungdomspanel ekspertpanel arbeidsgruppe ansatte tilsette frivillige administrasjon sekretariat ledelse leiing jurister juristar rådgivere rådgjevarar politikere politikarar inspektører inspektørar',
);
/** Where in the country or on which level a holder acts, behind its name: `SV sentralt`. */
export const namedReach = wordSet('norge noreg norway sentralt lokalt nasjonalt internasjonalt');
/** Where it sits, behind its name: `SV i bystyret`. */
export const inSeats = wordSet('i på');
export const seats = wordSet(
  'stortinget bystyret kommunestyret fylkestinget heradsstyret byrådet fylkesrådet formannskapet',
);
/** What stands between a part of a holder and its name: `styret i`, `eininga til`. */
export const partOf = wordSet('i til hos ved for');

/** Auxiliaries that a participle makes a tale of what was done. */
export const tellingHelpers = wordSet('har er ble blei vart was has have');

/** Words that open an ask before `til`. */
export const askOpeners = wordSet('nei ja');

/** Modals that open an ask without a subject: `Vil innføre gratis frukt.` */
export const bareModals = wordSet('vil skal');

/** Infinitives that are imperatives or nouns as often: they open no ask. */
export const rarelyAsks = wordSet(
  'ta se sjå gå dra be helse støtte hjelpe leve lære reise leie rette ramme skade vente',
);

/** Verbs of law and plan: their object is described, not demanded. */
export const describedDuties = wordSet('oppgaver oppgave oppgåver ansvaret');

/** Words that a language has and its neighbours have not, and words that only tell Norwegian from others. */
export const languageMarkers: Readonly<Record<string, ReadonlySet<string>>> = {
  nb: wordSet(
    'ikke jeg hvordan hva hvor fra noen være mer etter uten gjøre flere bedre hun hver hverdag hjelpen barna blitt eller selv',
  ),
  nn: wordSet(
    'ikkje eg korleis kva kvar frå nokon vere meir dei ein eit vart berre fleire betre utan me difor eigen noko skule mogleg saman nokre gjere',
  ),
  en: wordSet('the and of to is are that with will be have this which children we by as it from their'),
  sv: wordSet('och att är inte för från också jag ett till när eller bör ska'),
  da: wordSet('af ikke til jeg hvordan efter uden hvad børn blive mellem'),
};
/** Words that bokmål and nynorsk share, and Swedish and Danish write otherwise or not at all. */
export const norwegianWords = wordSet('å og er det som på av med skal vil bør');

/** Modals with which a demand says whose duty it is. */
export const dutyModals = new Set(['må', 'bør', 'skal', 'burde', 'must', 'should', 'shall']);

/** Modals of a remark on what ought to be done. */
export const oughts = new Set(['bør', 'burde', 'should']);
/** Who is asked to act where a sentence begins with it and goes on with `må`: the others have to bear something. */
export const askedToAct = wordSet(
  'vi me kommunen kommunene kommunane staten regjeringen regjeringa stortinget myndighetene styresmaktene politikerne politikarane skolen skolene skulen skulane',
);

/** Modals behind which no state of affairs stands, but what is wanted. */
export const wantedModals = new Set(['skal', 'vil', 'må', 'bør', 'skulle', 'burde']);

/** Behind these words an organisation is asked, not asking. */
export const beforeAsked = new Set(
  'vi me we til fra frå at om for ber bed ba bad bedt oppfordrer oppmodar utfordrer utfordrar asks urges'.split(' '),
);

/** From whom something comes. */
export const fromWords = new Set(['fra', 'frå']);

/** What stands between two names of a row. */
export const jointWords = /^\s*(?:[,/+&–-]|og)\s*$/;

/** The modal of a demand, right behind whose duty it is. */
export const modalBehind = /^\s(?:bør|må|skal|vil)\s/;

/** Modals in the past, which tell. */
export const tellingModals = wordSet('ville kunne');

/** Words that end no sentence, beside prepositions and conjunctions: articles, and adverbs of what follows. */
export const neverLast = wordSet('en ei et ein eit den the a an hver hvert kvar kvart også òg ikke ikkje also å');

/** Modals that say what must be. */
export const demandingModals = wordSet('må bør skal must should shall');
/** Words that stand before an infinitive and belong to it: the modals and the mark. */
export const governsInfinitive = wordSet('å vil skal må bør kan');
/** Adverbs, and a verb, that may stand before the infinitive that opens an ask. */
export const beforeInfinitives = wordSet('ikke ikkje aldri fortsatt framleis fortsette gradvis raskt også');
/** Modals that make a heading an ask. */
export const headingModals = wordSet('skal må bør vil must shall should will');
