import { wordSet } from './word-set.ts';

/** How a holder names itself where it lists what it does. */
export const ownSubjects = wordSet('vi me');

/** Verbs in the present that tell of the work of a body: pupils and guests do other things. */
export const workVerbs = wordSet(
  'tilbyr tilbyd gir gjev driver driv arrangerer arrangerar holder held organiserer organiserar hjelper hjelpar veileder rettleier rådgir følger følgjer gjennomfører samarbeider samarbeidar utvikler utviklar lager lagar bidrar bidreg styrker styrkjer forebygger førebyggjer formidler formidlar koordinerer underviser informerer bistår ivaretar ivaretek skaper skapar sørger sørgjer sikrer sikrar legger legg kurser kursar yter utarbeider utarbeidar finansierer møter behandler',
);
