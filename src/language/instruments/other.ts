import type { Instrument } from './types.ts';

function instrument(
  kind: Instrument['kind'],
  id: string,
  name: string,
  otherNames: readonly string[] = [],
  uri: string | null = null,
): Instrument {
  return { id, kind, name, otherNames, uri };
}

const ohchr = 'https://www.ohchr.org/en/instruments-mechanisms/instruments/';
const council = 'https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=';
const hague = 'https://www.hcch.net/en/instruments/conventions/full-text/?cid=';

/** Treaties. */
export const treaties: readonly Instrument[] = [
  instrument(
    'treaty',
    'barnekonvensjonen',
    'FNs barnekonvensjon',
    [
      'barnekonvensjonen',
      'FNs konvensjon om barnets rettigheter',
      'FN-konvensjonen om barnets rettigheter',
      'FNs konvensjon om barns rettigheter',
      'FNs konvensjon om barnerettane',
      'konvensjonen om barnets rettigheter',
      'Convention on the Rights of the Child',
      'UNCRC',
      'CRC',
    ],
    `${ohchr}convention-rights-child`,
  ),
  instrument(
    'treaty',
    'emk',
    'Den europeiske menneskerettskonvensjon',
    [
      'den europeiske menneskerettskonvensjonen',
      'den europeiske menneskerettighetskonvensjon',
      'den europeiske menneskerettighetskonvensjonen',
      'den europeiske menneskerettskonvensjonen',
      'menneskerettskonvensjonen',
      'menneskerettighetskonvensjonen',
      'EMK',
      'European Convention on Human Rights',
      'ECHR',
    ],
    `${council}005`,
  ),
  instrument(
    'treaty',
    'crpd',
    'FNs konvensjon om rettighetene til mennesker med nedsatt funksjonsevne',
    [
      'konvensjonen om rettighetene til mennesker med nedsatt funksjonsevne',
      'FN-konvensjonen om rettane til menneske med nedsett funksjonsevne',
      'CRPD',
      'CRPD-konvensjonen',
      'funksjonshemmedekonvensjonen',
    ],
    `${ohchr}convention-rights-persons-disabilities`,
  ),
  instrument(
    'treaty',
    'kvinnekonvensjonen',
    'FNs kvinnekonvensjon',
    ['kvinnekonvensjonen', 'CEDAW'],
    `${ohchr}convention-elimination-all-forms-discrimination-against-women`,
  ),
  instrument(
    'treaty',
    'rasediskrimineringskonvensjonen',
    'FNs rasediskrimineringskonvensjon',
    ['rasediskrimineringskonvensjonen', 'CERD'],
    `${ohchr}international-convention-elimination-all-forms-racial`,
  ),
  instrument(
    'treaty',
    'torturkonvensjonen',
    'FNs torturkonvensjon',
    ['torturkonvensjonen'],
    `${ohchr}convention-against-torture-and-other-cruel-inhuman-or-degrading`,
  ),
  instrument(
    'treaty',
    'konvensjonen-om-sivile-og-politiske-rettigheter',
    'FNs konvensjon om sivile og politiske rettigheter',
    ['konvensjonen om sivile og politiske rettigheter'],
    `${ohchr}international-covenant-civil-and-political-rights`,
  ),
  instrument(
    'treaty',
    'konvensjonen-om-okonomiske-sosiale-og-kulturelle-rettigheter',
    'FNs konvensjon om økonomiske, sosiale og kulturelle rettigheter',
    ['konvensjonen om økonomiske, sosiale og kulturelle rettigheter', 'ØSK'],
    `${ohchr}international-covenant-economic-social-and-cultural-rights`,
  ),
  instrument('treaty', 'istanbulkonvensjonen', 'Istanbulkonvensjonen', ['Istanbul-konvensjonen'], `${council}210`),
  instrument('treaty', 'lanzarotekonvensjonen', 'Lanzarotekonvensjonen', ['Lanzarote-konvensjonen'], `${council}201`),
  instrument('treaty', 'haagkonvensjonen-1996', 'Haagkonvensjonen 1996', ['Haagkonvensjonen av 1996'], `${hague}70`),
  instrument('treaty', 'haagkonvensjonen-1980', 'Haagkonvensjonen 1980', ['Haagkonvensjonen av 1980'], `${hague}24`),
  instrument('treaty', 'flyktningkonvensjonen', 'FNs flyktningkonvensjon', [
    'flyktningkonvensjonen',
    'flyktningekonvensjonen',
  ]),
  instrument('treaty', 'barnekonvensjonens-tredje-tilleggsprotokoll', 'Barnekonvensjonens tredje tilleggsprotokoll', [
    'barnekonvensjonens tilleggsprotokoll om klagerett',
    'tilleggsprotokollen om individuell klageordning',
    'barnekonvensjonens klageordning',
  ]),
];

/** Political platforms of governments, and cross-party declarations. */
export const platforms: readonly Instrument[] = [
  instrument('platform', 'hurdalsplattformen', 'Hurdalsplattformen', [
    'Hurdalsplattforma',
    'Hurdalplattformen',
    'Hurdal-plattformen',
  ]),
  instrument('platform', 'granavolden-plattformen', 'Granavolden-plattformen', [
    'Granavolden-plattforma',
    'Granavoldenplattformen',
    'Granavolden-erklæringen',
    'Granavoldenerklæringen',
  ]),
  instrument('platform', 'jeloya-plattformen', 'Jeløya-plattformen', [
    'Jeløya-plattforma',
    'Jeløyaplattformen',
    'Jeløya-erklæringen',
  ]),
  instrument('platform', 'sundvolden-plattformen', 'Sundvolden-plattformen', [
    'Sundvolden-plattforma',
    'Sundvoldenplattformen',
    'Sundvollen-plattformen',
    'Sundvollenplattformen',
    'Sundvollen-erklæringen',
  ]),
  instrument('platform', 'soria-moria-ii', 'Soria Moria II', ['Soria Moria 2', 'Soria Moria II-erklæringen']),
  instrument('platform', 'soria-moria', 'Soria Moria-erklæringen', [
    'Soria Moria-erklæringa',
    'Soria Moria I',
    'Soria Moria',
  ]),
];

/** Reforms and lifts that go by a name. */
export const reforms: readonly Instrument[] = [
  instrument('reform', 'barnevernsreformen', 'barnevernsreformen', ['barnevernreformen', 'oppvekstreformen']),
  instrument('reform', 'kvalitetsreform-barnevern', 'kvalitetsreformen i barnevernet', [
    'kvalitetsreform for barnevernet',
    'kvalitetsreform i barnevernet',
    'kvalitetsreform for barnevern',
  ]),
  instrument('reform', 'tillitsreformen', 'tillitsreformen'),
  instrument('reform', 'barnevernloftet', 'Barnevernløftet', ['Barnevern-løftet', 'Barnevernsløftet']),
  instrument(
    'reform',
    'kompetanseloftet-spesialpedagogikk',
    'Kompetanseløftet for spesialpedagogikk og inkluderende praksis',
    ['kompetanseløftet for spesialpedagogikk'],
  ),
  instrument('reform', 'kompetanseloftet', 'kompetanseløftet'),
  instrument('reform', 'kunnskapsloftet', 'Kunnskapsløftet', ['Kunnskapsløftet 2020', 'LK20', 'fagfornyelsen']),
  instrument('reform', 'fullforingsreformen', 'fullføringsreformen'),
  instrument('reform', 'samhandlingsreformen', 'samhandlingsreformen'),
  instrument('reform', 'kommunereformen', 'kommunereformen'),
  instrument('reform', 'regionreformen', 'regionreformen'),
  instrument('reform', 'naerpolitireformen', 'nærpolitireformen', ['politireformen']),
  instrument('reform', 'nav-reformen', 'Nav-reformen', ['NAV-reformen']),
  instrument('reform', 'rusreformen', 'rusreformen'),
  instrument('reform', 'forebyggings-og-behandlingsreformen', 'forebyggings- og behandlingsreformen', [
    'forebyggings- og behandlingsreformen for rusfeltet',
  ]),
  instrument('reform', 'mestringsreformen', 'mestringsreformen'),
  instrument('reform', 'velferdsreformen', 'velferdsreformen'),
  instrument('reform', 'likeverdsreformen', 'likeverdsreformen'),
  instrument('reform', 'bo-trygt-hjemme', 'Bo trygt hjemme-reformen'),
];

/** Instructions, plans and other documents that go by a name. */
export const documents: readonly Instrument[] = [
  instrument(
    'document',
    'utredningsinstruksen',
    'utredningsinstruksen',
    ['utgreiingsinstruksen', 'instruks om utredning av statlige tiltak'],
    'https://lovdata.no/dokument/INS/forskrift/2016-02-19-184',
  ),
  instrument('document', 'veileder-til-utredningsinstruksen', 'veilederen til utredningsinstruksen', [
    'veileder til utredningsinstruksen',
    'rettleiaren til utgreiingsinstruksen',
  ]),
  instrument('document', 'barneombudsinstruksen', 'barneombudsinstruksen', [
    'instruks for barneombudet',
    'barneombodsinstruksen',
  ]),
  instrument('document', 'rammeplan-for-barnehagen', 'rammeplan for barnehagen', [
    'rammeplanen for barnehagen',
    'rammeplan for barnehagens innhold og oppgaver',
  ]),
  instrument(
    'document',
    'barekraftsmalene',
    'FNs bærekraftsmål',
    ['bærekraftsmålene', 'berekraftsmåla'],
    'https://sdgs.un.org/goals',
  ),
  instrument(
    'document',
    'opptrappingsplan-barn-og-unges-psykiske-helse',
    'Opptrappingsplan for barn og unges psykiske helse',
    ['opptrappingsplanen for barn og unges psykiske helse'],
  ),
  instrument('document', 'opptrappingsplan-psykisk-helse', 'Opptrappingsplan for psykisk helse', [
    'opptrappingsplanen for psykisk helse',
    'opptrappingsplan psykisk helse',
  ]),
  instrument('document', 'opptrappingsplan-vold-og-overgrep', 'Opptrappingsplan mot vold og overgrep', [
    'opptrappingsplanen mot vold og overgrep',
    'opptrappingsplan mot vald og overgrep',
    'opptrappingsplanen mot vald og overgrep',
  ]),
  instrument('document', 'forlopet-for-kartlegging', 'nasjonalt forløp for barnevern', [
    'nasjonalt forløp for kartlegging og utredning av psykisk, somatisk og seksuell helse',
  ]),
  instrument('document', 'merknader-fra-fns-barnekomite', 'avsluttende merknader fra FNs barnekomité', [
    'avsluttande merknader frå FNs barnekomité',
    'avsluttande merknadar frå FNs barnekomité',
    'merknadene fra FNs barnekomité',
    'merknadane frå FNs barnekomité',
  ]),
];
