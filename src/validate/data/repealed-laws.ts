/** A Norwegian act that is no longer in force, by names that only it has had; names that its successor took over are left out. */
export interface RepealedLaw {
  readonly names: readonly string[];
  /** First day on which the successor was in force. */
  readonly since: string;
  readonly now: string;
}

const law = (now: string, since: string, ...names: readonly string[]): RepealedLaw => ({ names, since, now });

/**
 * Sources: the commencement of each successor as Lovdata gives it. Acts that were replaced by one of the same short
 * name, such as opplæringslova, kommuneloven, straffeloven or personopplysningsloven, are known by their full titles
 * and by chapters that only they have had.
 */
export const repealedLaws: readonly RepealedLaw[] = [
  // Child welfare and families.
  law(
    'barnevernsloven',
    '2023-01-01',
    ...['barnevernloven', 'barnevernlova', 'barneverntjenesteloven', 'barneverntenestelova'],
    ...['lov om barneverntjenester', 'lov om barnevernstjenester', 'lov om barneverntenester'],
  ),
  law('ekteskapsloven', '2009-01-01', 'partnerskapsloven', 'partnarskapslova', 'lov om registrert partnerskap'),
  law('vergemålsloven', '2013-07-01', 'umyndiggjørelsesloven', 'umyndiggjeringslova'),
  law('arveloven', '2021-01-01', 'skifteloven', 'skiftelova'),
  // School.
  law(
    'opplæringslova',
    '2024-08-01',
    'lov om grunnskolen og den vidaregåande opplæringa',
    'lov om grunnskolen og den videregående opplæringen',
  ),
  law(
    'opplæringslova kapittel 12',
    '2024-08-01',
    ...['opplæringslova', 'opplæringsloven'].flatMap((name) =>
      ['§ ', '§', '§§ ', 'kapittel ', 'kap. ', 'kap '].flatMap((part) => [`${name} ${part}9 A`, `${name} ${part}9A`]),
    ),
  ),
  law('opplæringslova', '1999-08-01', 'grunnskoleloven', 'grunnskolelova', 'grunnskulelova'),
  law('opplæringslova', '1999-08-01', 'fagopplæringsloven', 'fagopplæringslova'),
  // Health and social services.
  law(
    'helse- og omsorgstjenesteloven',
    '2012-01-01',
    ...['kommunehelsetjenesteloven', 'kommunehelsetenestelova'],
    ...['lov om helsetjenesten i kommunene', 'lov om helsetenesta i kommunane'],
  ),
  law('helse- og omsorgstjenesteloven', '2012-01-01', 'lov om sosiale tjenester m.v', 'lov om sosiale tjenester mv'),
  law('sosialtjenesteloven', '1993-01-01', 'sosialomsorgsloven', 'sosialomsorgslova', 'lov om sosial omsorg'),
  law(
    'pasient- og brukerrettighetsloven',
    '2012-01-01',
    ...['pasientrettighetsloven', 'pasientrettslova', 'pasientrettighetslova', 'lov om pasientrettigheter'],
  ),
  law('spesialisthelsetjenesteloven', '2001-01-01', 'sykehusloven', 'sjukehuslova'),
  law('helsepersonelloven', '2001-01-01', 'legeloven', 'legelova', 'tannlegeloven'),
  law('smittevernloven', '1995-01-01', 'tuberkuloseloven', 'tuberkuloselova'),
  // Equality and immigration.
  law(
    'likestillings- og diskrimineringsloven',
    '2018-01-01',
    ...['diskriminerings- og tilgjengelighetsloven', 'diskriminerings- og tilgjengelova'],
    ...['likestillingsloven', 'likestillingslova', 'lov om likestilling mellom kjønnene'],
    ...['diskrimineringsloven om etnisitet', 'diskrimineringsloven om seksuell orientering'],
  ),
  law('integreringsloven', '2021-01-01', 'introduksjonsloven', 'introduksjonslova'),
  law('utlendingsloven', '1991-01-01', 'fremmedloven'),
  // The state, the municipalities and those who work there.
  law('kommuneloven', '1993-01-01', 'fylkeskommuneloven', 'fylkeskommunelova'),
  law('sivilombudsloven', '2021-07-01', 'sivilombudsmannsloven', 'sivilombodsmannslova', 'sivilombudsmannslova'),
  law('personopplysningsloven', '2001-01-01', 'personregisterloven', 'personregisterlova'),
  law('statsansatteloven', '2017-07-01', 'tjenestemannsloven', 'tenestemannslova'),
  law('arbeidsmarkedsloven', '2005-07-01', 'sysselsettingsloven', 'sysselsettingslova'),
  law('arbeidsmiljøloven', '1977-07-01', 'arbeidervernloven', 'arbeidarvernlova'),
  law('trossamfunnsloven', '2021-01-01', 'kirkeloven', 'kyrkjelova', 'trudomssamfunnslova'),
  // Crime, police and courts.
  law('straffegjennomføringsloven', '2002-03-01', 'fengselsloven', 'fengselslova'),
  law('politiregisterloven', '2014-07-01', 'strafferegistreringsloven', 'strafferegistreringslova'),
  law('voldserstatningsloven', '2023-01-01', 'voldsoffererstatningsloven', 'valdsoffererstatningslova'),
  law(
    'straffeloven',
    '2015-10-01',
    ...['kjønnslemlestelsesloven', 'kjønnslemlestingslova', 'lov om forbud mot kjønnslemlestelse'],
  ),
  law('tvisteloven', '2008-01-01', 'tvistemålsloven', 'tvistemålslova'),
];
