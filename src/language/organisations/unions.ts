import { ofClass } from './of-class.ts';
import type { KnownOrganisation } from './types.ts';

const union = ofClass('union');

/** Trade unions, professional associations and the association of local authorities. */
export const unions: readonly KnownOrganisation[] = [
  union('fo', 'Fellesorganisasjonen', ['FO']),
  union('fagforbundet', 'Fagforbundet'),
  union('el-og-it-forbundet', 'EL og IT Forbundet', ['EL og IT forbundet']),
  union('akademikerforbundet', 'Akademikerforbundet'),
  union('utdanningsforbundet', 'Utdanningsforbundet'),
  union('norsk-sykepleierforbund', 'Norsk Sykepleierforbund', [
    'Norsk sykepleierforbund',
    'Norsk sjukepleiarforbund',
    'Sykepleierforbundet',
    'NSF',
  ]),
  union('delta', 'Delta', ['Arbeidstakerorganisasjonen Delta'], ['Delta']),
  union('lo', 'Landsorganisasjonen i Norge', ['Landsorganisasjonen', 'LO']),
  union('unio', 'Unio'),
  union('akademikerne', 'Akademikerne', ['Akademikarane']),
  union('ys', 'Yrkesorganisasjonenes Sentralforbund', ['YS']),
  union('psykologforeningen', 'Norsk Psykologforening', [
    'Norsk psykologforening',
    'Psykologforeningen',
    'Psykologforeininga',
  ]),
  union('legeforeningen', 'Den norske legeforening', ['Den norske Legeforening', 'Legeforeningen', 'Legeforeininga']),
  union('advokatforeningen', 'Advokatforeningen', ['Den Norske Advokatforening', 'Advokatforeininga']),
  union('dommerforeningen', 'Den norske Dommerforening', ['Dommerforeningen']),
  union('skolenes-landsforbund', 'Skolenes landsforbund'),
  union('lektorlaget', 'Norsk Lektorlag', ['Lektorlaget']),
  union('forskerforbundet', 'Forskerforbundet'),
  union('parat', 'Parat', ['Arbeidstakerorganisasjonen Parat'], ['Parat']),
  union('fellesforbundet', 'Fellesforbundet'),
  union('handel-og-kontor', 'Handel og Kontor', ['Handel og Kontor i Norge']),
  union('industri-energi', 'Industri Energi'),
  union('nito', 'NITO'),
  union('tekna', 'Tekna'),
  union('econa', 'Econa'),
  union('norsk-journalistlag', 'Norsk Journalistlag', ['Journalistlaget']),
  union('skolelederforbundet', 'Skolelederforbundet', ['Skuleleiarforbundet']),
  union('norsk-larerlag', 'Norsk Lærerlag', ['Lærerlaget']),
  union('ntl', 'Norsk Tjenestemannslag', ['NTL']),
  union('mfo', 'Musikernes fellesorganisasjon'),
  union('politiets-fellesforbund', 'Politiets Fellesforbund'),
  union('juristforbundet', 'Juristforbundet'),
  union('ergoterapeutene', 'Norsk Ergoterapeutforbund', ['Ergoterapeutene']),
  union('jordmorforbundet', 'Jordmorforbundet', ['Den norske jordmorforening', 'Jordmorforeningen']),
  union('helsesykepleierne', 'Landsgruppen av helsesykepleiere', ['Landsgruppen av helsesøstre']),
  {
    id: 'ks',
    name: 'KS',
    otherNames: [
      'Kommunesektorens organisasjon',
      'Kommunesektorens interesse- og arbeidsgiverorganisasjon',
      'Kommunenes Sentralforbund',
      'Kommunanes Sentralforbund',
    ],
    classification: 'other',
  },
];
