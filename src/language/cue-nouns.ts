/**
 * Nouns that name what a list is of, in all their forms, as alternatives of a cue's pattern. A noun added here announces
 * lists wherever the others do: `Våre krav:`, `Forbundets hovedkrav til budsjettet:`, `Krav`.
 */

const oneOf = (...forms: string[]): string => forms.join(' ').split(' ').join('|');

/** What is asked for or promised. */
export const askNouns = oneOf(
  'krav kravet krava kravene hovedkrav hovedkravene hovudkrav hovudkrava',
  'forslag forslaga forslagene hovedforslag hovudforslag endringsforslag endringsforslagene',
  'løsninger løsningene løysingar løysingane',
  'anbefaling anbefalingen anbefalinger anbefalingene anbefalingar anbefalingane hovedanbefalinger hovedanbefalingene',
  'tilråding tilrådingen tilrådinga tilrådinger tilrådingene tilrådingar tilrådingane',
  'standpunkt standpunkter standpunkta standpunktene',
  'hovedsynspunkt hovedsynspunkter hovedsynspunktene hovudsynspunkt hovudsynspunkta',
  'ønske ønska ønskene ønskeliste ønskelista',
  'løfte løfter løftene lovnad lovnader lovnadane valgløfte valgløfter valgløftene vallovnader vallovnadane',
  'hovedsak hovedsaker hovedsakene hovudsak hovudsaker hovudsakene hovudsakane',
  'hjertesaker hjertesakene hjartesaker hjartesakene kampsaker kampsakene merkesaker merkesakene',
  'fanesaker fanesakene kjernesaker kjernesakene kjernesakane',
  'oppfordring oppfordringer oppfordringene oppfordringar oppmodingar oppmodingane',
  'innspill innspilla innspillene innspel innspela',
  'prioritering prioriteringer prioriteringene prioriteringar prioriteringane',
  'parole paroler parolene parolar parolane hovedparole hovedparoler hovudparolar',
  'innstilling innstillingen innstillinga forventninger forventningene forventningar forventningane',
  'recommendation recommendations proposal proposals demands commitments pledges',
);

/** What is worked towards. */
export const goalNouns = oneOf(
  'mål måla målene målet delmål delmåla delmålene hovedmål hovedmålene hovudmål hovudmåla',
  'resultatmål resultatmålene effektmål effektmålene programmål langtidsmål periodemål årsmål',
  'aktivitetsmål handlingsmål tjenestemål tenestemål kvalitetsmål utviklingsmål prosessmål virksomhetsmål verksemdsmål',
  'målsetting målsettingen målsettinger målsettingene målsettingar målsetjing målsetjingar målsetjingane',
  'hovedmålsetting hovedmålsettinger hovudmålsetjing delmålsetting delmålsettinger målformulering målformuleringer målformuleringar',
  'målsetning målsetningen målsetninger målsetningene målsetningar',
  'satsingsområde satsingsområder satsingsområda satsingsområdene satsningsområde satsningsområder satsningsområdene',
  'hovedsatsingsområde hovedsatsingsområder hovedsatsningsområder hovudsatsingsområde hovudsatsingsområda',
  'innsatsområde innsatsområder innsatsområda innsatsområdene fokusområde fokusområder fokusområdene',
  'satsinger satsingene satsingar satsingane satsninger satsningene hovedsatsinger hovudsatsingar',
  'ambisjon ambisjoner ambisjonene ambisjonar ambisjonane visjon visjonen formål føremål hovedformål hovudformål hovudføremål hensikt hensikten hensikta',
  'aims objectives goals priorities',
);
