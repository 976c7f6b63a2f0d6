/** Words that stand in one written standard of Norwegian only, and that are no names. */
export const onlyIn: Readonly<Record<'nb' | 'nn', ReadonlySet<string>>> = {
  nb: new Set(
    'ikke jeg hvordan hvorfor hvilken hvilke hvilket noe noen mye fra hvis hva hvem hvor hver hvert flere være uten en et undersøkelse undersøkelsen tjenester tjenestene kommunene gjøre sørge øke økt'.split(
      ' ',
    ),
  ),
  nn: new Set(
    'ikkje eg korleis kvifor kva kven noko nokon nokre mykje frå fleire vere utan ein eit undersøking undersøkinga tenester tenestene kommunane gjere sørgje auke auka dei kvar kvart difor sjølv berre'.split(
      ' ',
    ),
  ),
};
