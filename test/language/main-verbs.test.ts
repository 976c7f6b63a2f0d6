import { describe, expect, it } from 'vitest';
import { mainVerbs } from '../../src/language/main-verbs.ts';
import { tokenise } from '../../src/language/tokens.ts';

const verbsOf = (text: string): string => {
  const tokens = tokenise(text);
  return mainVerbs(tokens)
    .map((index) => tokens.words[index])
    .join(' ');
};

describe.each<[string, readonly (readonly [string, string])[]]>([
  [
    'straight word order',
    [
      ['Vi vil styrke tilsynet.', 'vil'],
      ['Ingen barn skal oppleve vold.', 'skal'],
      ['Vi lytter til barn og tar dem på alvor.', 'lytter'],
      ['Målet er at færre flytter.', 'er'],
      ['Kommunen har over tid arbeidet med saken.', 'har'],
      ['Å hjelpe tidlig er billigere enn å reparere.', 'er'],
      ['Mange unge sier at de ikke blir hørt når de klager.', 'sier'],
    ],
  ],
  [
    'inverted word order',
    [
      ['Derfor vil foreningen styrke tilsynet.', 'vil'],
      ['I neste periode skal ombudet besøke alle fylkene.', 'skal'],
      ['Gjennom tilsyn fant vi mangler i flere tjenester.', 'fant'],
      ['For å lykkes må vi samarbeide.', 'må'],
      ['For arbeidet vårt i nord betyr dette mye.', 'betyr'],
      ['Det langsiktige målet for satsingen er færre ensomme.', 'er'],
      ['Som et resultat av arbeidet fikk byen et ungdomshus.', 'fikk'],
      ['Som eit lokalt bidrag til byen, vil laget gje ut kart.', 'vil'],
      ['Som rapporten viser, må byen handle.', 'må'],
      ['Her så vi hvor slitte benkene er.', 'så'],
      ['Likevel er et så stort problem sjeldent.', 'er'],
    ],
  ],
  [
    'an opening clause',
    [
      ['Når barn lider, må samfunnet gripe inn.', 'må'],
      ['Dersom et barn er i fare, må tjenesten handle raskt.', 'må'],
      ['Hvis kommunen vakler, skal staten gripe inn.', 'skal'],
      ['Etter at loven ble vedtatt, har antallet saker økt.', 'har'],
      ['Selv om mye er gjort, gjenstår det arbeid.', 'gjenstår'],
      ['At barn venter, er ikke godt nok.', 'er'],
      ['Så lenge staten sier nei, må kommunene betale.', 'må'],
      ['Da loven kom, innså vi at alt var nytt.', 'innså'],
    ],
  ],
  [
    'relative clauses',
    [
      ['Barn som bor på institusjon, må få bedre hjelp.', 'må'],
      ['Barn som må flytte, trenger trygghet.', 'trenger'],
      ['Foreldre som vil ha veiledning, skal få det.', 'skal'],
      ['Lederen, som begynte i fjor, ønsker mer tid.', 'ønsker'],
      ['Planen, som skal gjelde i fire år, bygger på innspill fra barn.', 'bygger'],
      ['Rapporten viser at barn som flytter ofte, får dårligere hjelp.', 'viser'],
      ['Ett av målene vi jobber med nå er at alle svømmer.', 'er'],
      ['Det tiltaket me treng mest no er å opne hallen.', 'er'],
    ],
  ],
  [
    'passives',
    [
      ['Tilbudet ble styrket i fjor.', 'ble'],
      ['Det ble avdekket svikt i tre kommuner.', 'ble'],
      ['Det skal opprettes et nytt senter.', 'skal'],
      ['Reglene må endres.', 'må'],
      ['Ordningen evalueres hvert år.', 'evalueres'],
      ['Barnas rammer bør utvides.', 'bør'],
      ['Et så stort inngrep bør vente.', 'bør'],
      ['Hun så på at taket falt.', 'så'],
      ['Siden starten i 2031 har laget vokst.', 'har'],
      ['Siden laget vokser, trenger vi en hall.', 'trenger'],
      ['Vi erfarer at de har god tid.', 'erfarer'],
      ['I fjor savnet vi en hall som er stor nok.', 'savnet'],
      ['Halvparten av de spurte savner en hall.', 'savner'],
      ['Det trengs flere fosterhjem.', 'trengs'],
    ],
  ],
  [
    'coordination',
    [
      ['Kommunene må bygge ut tilbudet, og staten må betale.', 'må må'],
      ['Vi ser at flere sliter, men hjelpen kommer sent.', 'ser kommer'],
      ['Kommunen må lytte, og skal melde fra.', 'må'],
    ],
  ],
  [
    'behind a clause that opens the sentence',
    [
      ['Før nye regler innføres, må kommunene få midler.', 'må'],
      ['For at alle skal vere budde på det, vil regjeringa auke tilskotet.', 'vil'],
      ['Før sommeren skal vi legge fram en plan, sier hun.', 'skal'],
      ['Barn som trenger hjelp, skal få den raskt.', 'skal'],
      ['Ord som “mestring” og “verdi” bør strykes.', 'bør'],
      ['sørger for varm mat,', 'sørger'],
    ],
  ],
  ['questions', [['Må alle barn vente så lenge?', 'må']]],
  [
    'nynorsk and English',
    [
      ['Me vil styrkje barnevernet.', 'vil'],
      ['Ombodet meiner at barn må bli høyrde.', 'meiner'],
      ['Kommunane bør gje betre hjelp til dei som treng det.', 'bør'],
      ['Difor arbeider ombodet for at barn skal bli trygge.', 'arbeider'],
      ['Kvar kommune skal ha ein plan.', 'skal'],
      ['The ombudsman recommends that children are heard.', 'recommends'],
    ],
  ],
  [
    'lines that are no sentence',
    [
      ['Styrke tilsynet i alle kommuner', ''],
      ['Flere fosterhjem i hele landet', ''],
      ['Økt støtte til familiene', ''],
      ['', ''],
    ],
  ],
])('main verbs: %s', (_kind, sentences) => {
  it.each(sentences)('«%s»: %s', (sentence, verbs) => {
    expect(verbsOf(sentence)).toBe(verbs);
  });
});
