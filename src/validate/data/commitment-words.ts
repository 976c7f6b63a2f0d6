/** Phrases that commit to an attitude and to no act, bokmål and nynorsk; `…` is up to two words. */
export const vaguePhrases: readonly string[] = [
  'ha fokus på',
  'ha … fokus på',
  'ha … … fokus på',
  'sette fokus på',
  'setje fokus på',
  'rette fokus mot',
  'ha søkelys på',
  'sette søkelys på',
  'setje søkelys på',
  'ha oppmerksomhet på',
  'ha oppmerksomhet mot',
  'legge til rette for',
  'leggje til rette for',
  'legge bedre til rette for',
  'leggje betre til rette for',
  'tilrettelegge for',
  'være opptatt av',
  'vere oppteken av',
  'vere opptatt av',
  'være en bidragsyter',
  'være en aktiv bidragsyter',
  'ta … på alvor',
  'have a focus on',
  'focus on',
];

/**
 * Beginnings of verbs that name an act, bokmål, nynorsk and English: where one stands beside a vague phrase, the item
 * says what will be done after all.
 */
export const actionStems: readonly string[] = [
  ...'ansett auk avskaff avvikl begrens bevar bygg doble endre ekspander erstatt etabler finansier fjern forby forbyr forbed forebygg førebygg forenkl forkort forleng forsterk'.split(
    ' ',
  ),
  ...'før gi gir gje gjer gjeninnfør gjennomfør gratis heve hevj hindr hjemle heiml innfør innhent integrer investere kartlegg kjøp kutt lage lovfest'.split(
    ' ',
  ),
  ...'lovfeste måle nedlegg opprett opprettholde oppdater opphev oppretthald øk øremerk organiser overfør prioriter produser publiser redus regul rekrutter rapporter revider'.split(
    ' ',
  ),
  ...'samle samordn sats send sikr slutt stans start styrk stopp støtt tilby tilsett undersøk utarbeid utbygg utdann utfas utgrei utred utvid utvikl utvid vedta vern videreføre vidareføre'.split(
    ' ',
  ),
  ...'establish ensure increase reduce provide introduce fund build strengthen train hire publish'.split(' '),
];

/** Infinitives that begin an ask of their own, bokmål and nynorsk. */
export const askInfinitives: readonly string[] = [
  ...'ansette arbeide avskaffe avvikle behalde beholde bygge byggje doble endre erstatte etablere fjerne forby forbedre forebygge førebyggje forenkle forsterke'.split(
    ' ',
  ),
  ...'gi gje gjeninnføre gjennomføre gjennomgå heve hindre innføre jobbe kartlegge kartleggje kjempe lage lovfeste opprette oppheve oppretthalde opprettholde øke auke øremerke'.split(
    ' ',
  ),
  ...'prioritere redusere regulere rekruttere samordne satse sikre slutte stanse stoppe styrke styrkje støtte sørge sørgje tilby tilsette utarbeide utfase utrede utgreie utvide utvikle vedta vidareføre videreføre vurdere'.split(
    ' ',
  ),
];

/** Words that open the second ask of a sentence. */
export const askJoints: readonly string[] = ['og', 'samt'];

/** The word before an infinitive that hangs on another verb, so that it is no ask of its own. */
export const infinitiveMark = 'å';

export type Modal = 'obligation' | 'intention' | 'recommendation' | 'aspiration';

/** Finite verbs by how strongly they bind, bokmål, nynorsk and English. */
export const modals: Readonly<Record<string, Modal>> = {
  skal: 'obligation',
  må: 'obligation',
  shall: 'obligation',
  must: 'obligation',
  vil: 'intention',
  will: 'intention',
  bør: 'recommendation',
  burde: 'recommendation',
  should: 'recommendation',
  ønsker: 'aspiration',
  ønskjer: 'aspiration',
  håper: 'aspiration',
  håpar: 'aspiration',
};

/** Words that open a clause whose verb is not that of the item: the modal after them does not count. */
export const clauseOpeners: ReadonlySet<string> = new Set([
  'at',
  'som',
  'der',
  'når',
  'hvis',
  'dersom',
  'om',
  'slik',
  'fordi',
  'that',
  'which',
  'who',
]);
