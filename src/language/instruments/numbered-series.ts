import type { Instrument } from './types.ts';

/** A series of documents that are cited by number, and how such a citation is written. */
export interface NumberedSeries {
  readonly id: string;
  readonly kind: Instrument['kind'];
  /** First words of a citation, as written: the finder tries `pattern` at these only. */
  readonly openings: readonly string[];
  /** Sticky; its named groups go into the key in the order `number`, `letter`, `year`. Made when a citation may start. */
  readonly pattern: () => RegExp;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

const session = String.raw`(?:\s*\((?<year>\d{4}\s*[-–]\s*(?:\d{4}|\d{2}))\))?`;

function sticky(source: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, 'uy');
    return made;
  };
}

/** Series of the government, parliament and the United Nations. */
export const numberedSeries: readonly NumberedSeries[] = [
  {
    id: 'prop',
    kind: 'bill',
    openings: ['Prop', 'prop', 'Proposisjon'],
    pattern: sticky(String.raw`[Pp]rop(?:osisjon|\.)?\s*(?<number>\d{1,3})\s*(?<letter>L|S|LS)(?!\p{L})${session}`),
    examples: ['Prop. 121 S (2018–2019)', 'Prop. 73 L (2016-2017)', 'prop. 133 L'],
    counterexamples: ['Prop. om lov', 'propell 12 L'],
  },
  {
    id: 'ot-prp',
    kind: 'bill',
    openings: ['Ot', 'St'],
    pattern: sticky(String.raw`(?<letter>Ot|St)\.?\s?prp\.?\s*nr\.?\s*(?<number>\d{1,3})${session}`),
    examples: ['Ot.prp. nr. 44 (1991–92)', 'St.prp. nr. 1 (2007-2008)', 'Ot. prp. nr. 69'],
    counterexamples: ['Ot. nr. 4', 'St. Olavs'],
  },
  {
    id: 'meld-st',
    kind: 'white-paper',
    openings: ['Meld', 'meld'],
    pattern: sticky(String.raw`[Mm]eld\.\s?[Ss]t\.\s*(?:nr\.\s*)?(?<number>\d{1,3})${session}`),
    examples: ['Meld. St. 4 (2022-2023)', 'Meld. St. 24 (2015–2016)', 'meld. st. 6'],
    counterexamples: ['Meld deg på 4', 'Meld. om 3'],
  },
  {
    id: 'st-meld',
    kind: 'white-paper',
    openings: ['St', 'Stortingsmelding', 'stortingsmelding'],
    pattern: sticky(String.raw`(?:St\.\s?meld\.?|[Ss]tortingsmelding)\s*(?:nr\.?\s*)?(?<number>\d{1,3})${session}`),
    examples: ['St.meld. nr. 40 (2001–2002)', 'St. meld. nr. 20', 'stortingsmelding nr. 29'],
    counterexamples: ['stortingsmelding om barn', 'St. 4'],
  },
  {
    id: 'nou',
    kind: 'report',
    openings: ['NOU'],
    pattern: sticky(String.raw`NOU\s*(?<year>\d{4})\s*[:.–-]?\s*(?:nr\.?\s*)?(?<number>\d{1,2})(?!\d)`),
    examples: ['NOU 2023: 7', 'NOU 2012:5', 'NOU 2000: nr. 12'],
    counterexamples: ['NOU om barnevern', 'NOU 2023'],
  },
  {
    id: 'innst',
    kind: 'document',
    openings: ['Innst', 'Innstilling', 'innst'],
    pattern: sticky(
      String.raw`[Ii]nnst(?:illing|\.)?\s*(?:(?<letter>[OSL])\.?\s*)?(?:nr\.?\s*)?(?<number>\d{1,3})(?:\s*(?:S|L|LS)(?!\p{L}))?${session}`,
    ),
    examples: ['Innst. 123 S', 'Innst. 354 L (2016–2017)', 'Innst. O. nr. 80 (1991–92)', 'Innst. S. nr. 121'],
    counterexamples: ['Innst. fra komiteen', 'innstramming 3'],
  },
  {
    id: 'dokument',
    kind: 'report',
    openings: ['Dokument', 'Dok', 'dokument', 'dok'],
    pattern: sticky(
      String.raw`[Dd]ok(?:ument|\.)\s*(?:nr\.?\s*)?(?<number>\d{1,2}:\d{1,4})(?:\s*(?<letter>S|L|LS)(?!\p{L}))?${session}`,
    ),
    examples: ['Dokument 3:7 (2019–2020)', 'Dok. 8:163 S (2023–2024)', 'Dokument nr. 3:15', 'Dokument 15:10'],
    counterexamples: ['Dokument 3 av 7', 'dokument fra 2020'],
  },
  {
    id: 'representantforslag',
    kind: 'bill',
    openings: ['Representantforslag', 'representantforslag'],
    pattern: sticky(
      String.raw`[Rr]epresentantforslag\s*(?:nr\.?\s*)?(?<number>\d{1,3})\s*(?<letter>S|L|LS)(?!\p{L})${session}`,
    ),
    examples: ['Representantforslag 163 S (2023–2024)', 'representantforslag 8 L'],
    counterexamples: ['Representantforslag om barn', 'representantforslag 8 av'],
  },
  {
    id: 'rundskriv',
    kind: 'document',
    openings: ['Rundskriv', 'rundskriv', 'Rundskrivet', 'rundskrivet'],
    pattern: sticky(String.raw`[Rr]undskriv(?:et)?\s+(?:nr\.?\s*)?(?<number>[A-Z]{1,6}-?\d{1,4}(?:[-/]\d{1,4})*)`),
    examples: ['Rundskriv Q-06/2022', 'rundskriv Q-1072', 'rundskriv UDIR-3-2017'],
    counterexamples: ['rundskriv om tilsyn', 'Rundskriv fra 2012'],
  },
  {
    id: 'act-number',
    kind: 'act',
    openings: ['LOV', 'lov', 'Lov'],
    pattern: sticky(
      String.raw`(?:LOV-(?<number>\d{4}-\d{2}-\d{2}(?:-\d{1,4})?)|[Ll]ov\s+(?:av\s+)?(?<day>\d{1,2})\.\s*(?<month>\p{L}{3,9})\s+(?<year>\d{4})(?:\s+nr\.?\s*(?<serial>\d{1,4}))?)`,
    ),
    examples: ['LOV-2021-06-18-97', 'lov 17. juli 1992 nr. 100', 'Lov av 10. februar 1967'],
    counterexamples: ['lov 1992', 'LOV om barn'],
  },
  {
    id: 'crc-general-comment',
    kind: 'document',
    openings: ['CRC'],
    pattern: sticky(String.raw`CRC/C/GC/(?<number>\d{1,2})`),
    examples: ['CRC/C/GC/12'],
    counterexamples: ['CRC/C/NOR', 'CRC 12'],
  },
  {
    id: 'crc-general-comment',
    kind: 'document',
    openings: ['Generell', 'generell', 'General', 'general'],
    pattern: sticky(String.raw`[Gg]ener(?:ell\s+kommentar|al\s+comment)\s*(?:[Nn][or]\.?\s*)?(?<number>\d{1,2})(?!\d)`),
    examples: ['generell kommentar nr. 12', 'Generell kommentar 14', 'General comment No. 12'],
    counterexamples: ['generell kommentar til', 'general comments 2020'],
  },
];
