import { eliOf } from '../eli.ts';
import type { Instrument } from './types.ts';

/** An act by its citation number `YYYY-MM-DD-NR`, which is also its European Legislation Identifier. */
function act(id: string, number: string, name: string, otherNames: readonly string[] = []): Instrument {
  return { id, kind: 'act', name, otherNames, uri: eliOf(number) };
}

/** Norwegian acts of child welfare and its neighbours, with the acts that they replaced. */
export const acts: readonly Instrument[] = [
  {
    id: 'grunnloven',
    kind: 'constitution',
    name: 'Grunnloven',
    otherNames: ['Kongeriket Norges Grunnlov', 'Kongeriket Noregs grunnlov'],
    uri: 'https://lovdata.no/lov/1814-05-17',
  },
  {
    ...act('barnevernsloven-2021', '2021-06-18-97', 'barnevernsloven', ['lov om barnevern']),
    inForce: { from: '2023-01-01' },
  },
  {
    ...act('barnevernloven-1992', '1992-07-17-100', 'barnevernloven', [
      'barnevernloven av 1992',
      'lov om barneverntjenester',
      'lov om barnevernstjenester',
      'lov om barneverntenester',
    ]),
    inForce: { from: '1993-01-01', until: '2022-12-31' },
    supersededBy: 'barnevernsloven-2021',
  },
  act('barnelova', '1981-04-08-7', 'barnelova', ['lov om barn og foreldre']),
  act('barneombudsloven', '1981-03-06-5', 'barneombudsloven', [
    'barneombodslova',
    'lov om barneombud',
    'lov om barneombod',
  ]),
  act('barnehageloven', '2005-06-17-64', 'barnehageloven', ['lov om barnehager', 'lov om barnehagar']),
  {
    ...act('opplaeringslova-2023', '2023-06-09-30', 'opplæringslova', [
      'lov om grunnskoleopplæringa og den vidaregåande opplæringa',
    ]),
    inForce: { from: '2024-08-01' },
  },
  {
    ...act('opplaeringslova-1998', '1998-07-17-61', 'opplæringslova', [
      'lov om grunnskolen og den vidaregåande opplæringa',
    ]),
    inForce: { from: '1999-08-01', until: '2024-07-31' },
    supersededBy: 'opplaeringslova-2023',
  },
  act('privatskolelova', '2003-07-04-84', 'privatskolelova', ['friskolelova', 'friskoleloven']),
  act('folkehelseloven', '2011-06-24-29', 'folkehelseloven', ['lov om folkehelsearbeid']),
  act('helse-og-omsorgstjenesteloven', '2011-06-24-30', 'helse- og omsorgstjenesteloven', [
    'helse- og omsorgstenestelova',
    'lov om kommunale helse- og omsorgstjenester',
  ]),
  act('pasient-og-brukerrettighetsloven', '1999-07-02-63', 'pasient- og brukerrettighetsloven', [
    'pasient- og brukarrettslova',
    'pasient- og brukarrettighetslova',
    'pasientrettighetsloven',
    'pasientrettslova',
  ]),
  act('psykisk-helsevernloven', '1999-07-02-62', 'psykisk helsevernloven', [
    'psykisk helsevernlova',
    'lov om psykisk helsevern',
  ]),
  act('spesialisthelsetjenesteloven', '1999-07-02-61', 'spesialisthelsetjenesteloven', ['spesialisthelsetenestelova']),
  act('helsepersonelloven', '1999-07-02-64', 'helsepersonelloven', ['helsepersonellova']),
  act('helsetilsynsloven', '2017-12-15-107', 'helsetilsynsloven'),
  act('sosialtjenesteloven', '2009-12-18-131', 'sosialtjenesteloven', [
    'sosialtenestelova',
    'lov om sosiale tjenester i arbeids- og velferdsforvaltningen',
    'lov om sosiale tenester i arbeids- og velferdsforvaltninga',
  ]),
  act('menneskerettsloven', '1999-05-21-30', 'menneskerettsloven', ['menneskerettighetsloven']),
  act('forvaltningsloven', '1967-02-10', 'forvaltningsloven'),
  act('offentleglova', '2006-05-19-16', 'offentleglova', ['offentlighetsloven', 'offentligloven']),
  act('personopplysningsloven', '2018-06-15-38', 'personopplysningsloven', ['personopplysningslova']),
  act('kommuneloven', '2018-06-22-83', 'kommuneloven'),
  act('straffeloven', '2005-05-20-28', 'straffeloven'),
  {
    ...act('straffeloven-1902', '1902-05-22-10', 'straffeloven av 1902', ['straffeloven 1902']),
    inForce: { until: '2015-09-30' },
    supersededBy: 'straffeloven',
  },
  act('straffeprosessloven', '1981-05-22-25', 'straffeprosessloven'),
  act('straffegjennomforingsloven', '2001-05-18-21', 'straffegjennomføringsloven', ['straffegjennomføringslova']),
  act('konfliktradsloven', '2014-06-20-49', 'konfliktrådsloven'),
  act('politiloven', '1995-08-04-53', 'politiloven'),
  act('politiregisterloven', '2010-05-28-16', 'politiregisterloven'),
  act('tvisteloven', '2005-06-17-90', 'tvisteloven'),
  act('rettshjelploven', '1980-06-13-35', 'rettshjelploven', ['rettshjelpsloven', 'rettshjelpslova', 'rettshjelplova']),
  act('likestillings-og-diskrimineringsloven', '2017-06-16-51', 'likestillings- og diskrimineringsloven'),
  act('diskrimineringsombudsloven', '2017-06-16-50', 'diskrimineringsombudsloven', ['diskrimineringsombodslova']),
  act('sivilombudsloven', '2021-06-18-121', 'sivilombudsloven', ['sivilombodslova']),
  {
    ...act('adopsjonsloven', '2017-06-16-48', 'adopsjonsloven', ['adopsjonslova', 'lov om adopsjon']),
    inForce: { from: '2018-07-01' },
  },
  act('barnetrygdloven', '2002-03-08-4', 'barnetrygdloven', ['barnetrygdlova', 'barnetrygdeloven']),
  act('kontantstotteloven', '1998-06-26-41', 'kontantstøtteloven', ['kontantstøttelova']),
  act('folketrygdloven', '1997-02-28-19', 'folketrygdloven', ['folketrygdlova']),
  act('arbeidsmiljoloven', '2005-06-17-62', 'arbeidsmiljøloven'),
  act('nav-loven', '2006-06-16-20', 'arbeids- og velferdsforvaltningsloven', ['NAV-loven', 'Nav-lova']),
  act('krisesenterlova', '2009-06-19-44', 'krisesenterlova', ['krisesenterloven']),
  act('familievernkontorloven', '1997-06-19-62', 'familievernkontorloven', ['familievernloven']),
  act('ekteskapsloven', '1991-07-04-47', 'ekteskapsloven'),
  act('vergemalsloven', '2010-03-26-9', 'vergemålsloven', ['verjemålslova']),
  act('utlendingsloven', '2008-05-15-35', 'utlendingsloven'),
  act('statsborgerloven', '2005-06-10-51', 'statsborgerloven', ['statsborgarlova']),
  act('integreringsloven', '2020-11-06-127', 'integreringsloven'),
  act('sameloven', '1987-06-12-56', 'sameloven'),
  act('spraklova', '2021-05-21-42', 'språklova', ['språkloven']),
  act('alkoholloven', '1989-06-02-27', 'alkoholloven'),
  act('plan-og-bygningsloven', '2008-06-27-71', 'plan- og bygningsloven'),
  act('anskaffelsesloven', '2016-06-17-73', 'anskaffelsesloven', ['innkjøpslova', 'lov om offentlige anskaffelser']),
  act('boligsosialloven', '2022-12-20-121', 'boligsosialloven', ['bustadsosiallova']),
  act('markedsforingsloven', '2009-01-09-2', 'markedsføringsloven', ['marknadsføringslova']),
  act('bildeprogramloven', '2015-02-06-7', 'bildeprogramloven'),
];
