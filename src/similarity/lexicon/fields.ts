/** Fields of policy, and the families that place a statement in one: an aspect links statements of one field only. */
export const FIELDS: Readonly<Record<string, readonly string[]>> = {
  barnevern:
    'barnevern barnevernsbarn barnevernslov barnevernsreform fosterhjem institusjon ettervern omsorgsovertakelse tilbakeforing bekymringsmelding bufetat tilsynsforer leder-barnevern omsorgssvikt adopsjon'.split(
      ' ',
    ),
  helse:
    'psykisk psykiatri psykolog lidelse helse folkehelse helsestasjon spesialisthelse fastlege behandling sykmelding ernering eldre svangerskap rus egenandel'.split(
      ' ',
    ),
  skole: 'skole undervisning larer spesialundervisning frafall videregaende mobbing'.split(' '),
  barnehage: ['barnehage'],
  justis: 'kriminalitet straff politi'.split(' '),
  klima: 'klima miljo energi transport landbruk bygg areal forbruk dyrevern'.split(' '),
  familie: 'permisjon kontantstotte barnetrygd okonomi-familie familievern foreldrestotte samver barnefordeling'.split(
    ' ',
  ),
  levekar: 'fattigdom bolig arbeidsliv velferd skatt'.split(' '),
  fritid: ['fritid', 'frivillig'],
  digital: ['digital', 'markedsforing'],
  organisasjon: ['medlem'],
};
