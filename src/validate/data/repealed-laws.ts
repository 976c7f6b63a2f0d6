/** A Norwegian act that is no longer in force, by names that only it has had; names that its successor took over are left out. */
export interface RepealedLaw {
  readonly names: readonly string[];
  /** First day on which the successor was in force. */
  readonly since: string;
  readonly now: string;
}

/** Sources: the commencement of each successor as Lovdata gives it. */
export const repealedLaws: readonly RepealedLaw[] = [
  {
    names: ['barnevernloven', 'barnevernlova', 'barneverntjenesteloven', 'lov om barneverntjenester'],
    since: '2023-01-01',
    now: 'barnevernsloven',
  },
  {
    names: ['kommunehelsetjenesteloven', 'kommunehelsetenestelova'],
    since: '2012-01-01',
    now: 'helse- og omsorgstjenesteloven',
  },
  {
    names: ['pasientrettighetsloven', 'pasientrettslova'],
    since: '2012-01-01',
    now: 'pasient- og brukerrettighetsloven',
  },
  {
    names: [
      'diskriminerings- og tilgjengelighetsloven',
      'likestillingsloven',
      'likestillingslova',
      'diskrimineringsloven om etnisitet',
    ],
    since: '2018-01-01',
    now: 'likestillings- og diskrimineringsloven',
  },
];
