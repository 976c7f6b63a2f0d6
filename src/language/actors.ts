/** Bearers of duty that are no organisations by name: lower-case forms with the name given to them. */
export const dutyBearers: ReadonlyMap<string, string> = new Map(
  (
    [
      ['staten', 'staten'],
      ['kommunen', 'kommunen'],
      ['kommunene', 'kommunene'],
      ['kommunane', 'kommunene'],
      ['kommuner', 'kommunene'],
      ['fylkeskommunen', 'fylkeskommunen'],
      ['fylkeskommunene', 'fylkeskommunene'],
      ['myndighetene', 'myndighetene'],
      ['myndigheitene', 'myndighetene'],
      ['styresmaktene', 'myndighetene'],
      ['politikerne', 'politikerne'],
      ['skolen', 'skolen'],
      ['skolene', 'skolene'],
      ['skulen', 'skolen'],
      ['barnehagene', 'barnehagene'],
      ['barneverntjenesten', 'barneverntjenesten'],
      ['barnevernstjenesten', 'barneverntjenesten'],
      ['barnevernstenesta', 'barneverntjenesten'],
      ['barneverntjenestene', 'barneverntjenestene'],
      ['barnevernet', 'barnevernet'],
      ['helsestasjonene', 'helsestasjonene'],
      ['domstolene', 'domstolene'],
      ['politiet', 'politiet'],
      ['samfunnet', 'samfunnet'],
      ['fellesskapet', 'fellesskapet'],
      ['norge', 'Norge'],
      ['noreg', 'Norge'],
      ['fylkesnemndene', 'fylkesnemndene'],
      ['tjenestene', 'tjenestene'],
      ['tenestene', 'tjenestene'],
    ] as const
  ).map(([form, name]) => [form, name]),
);

/** What stands before the one who is asked: `ber Stortinget om`. */
export const addresseeVerbs: ReadonlySet<string> = new Set(
  'ber oppfordrer oppmodar anmoder utfordrer bedt oppfordret pålegger pålegge anbefaler tilrår be oppfordre urges asks'.split(
    ' ',
  ),
);
/** What stands before a partner: `i samarbeid med kommunene`. */
export const partnerWords: ReadonlySet<string> = new Set(
  'samarbeid samarbeide samarbeider saman sammen dialog'.split(' '),
);
