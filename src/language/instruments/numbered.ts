import type { Instrument } from './types.ts';

/** Numbered documents that analysts of child welfare meet, by series and key. */
export const numberedDocuments: readonly Instrument[] = [
  nou('2000', '12', 'Barnevernet i Norge'),
  nou('2009', '22', 'Det du gjør, gjør det helt'),
  nou('2012', '5', 'Bedre beskyttelse av barns utvikling'),
  nou('2016', '16', 'Ny barnevernslov'),
  nou('2017', '12', 'Svikt og svik'),
  nou('2018', '18', 'Trygge rammer for fosterhjem'),
  nou('2020', '14', 'Ny barnelov'),
  nou('2023', '7', 'Trygg barndom, sikker fremtid'),
  nou('2023', '24', 'Med barnet hele vegen'),
  { id: 'prop-121-s-2018-2019', kind: 'bill', name: 'Prop. 121 S (2018–2019)', otherNames: [], uri: null },
  { id: 'prop-73-l-2016-2017', kind: 'bill', name: 'Prop. 73 L (2016–2017)', otherNames: [], uri: null },
  { id: 'prop-133-l-2020-2021', kind: 'bill', name: 'Prop. 133 L (2020–2021)', otherNames: [], uri: null },
  { id: 'dokument-3-7-2019-2020', kind: 'report', name: 'Dokument 3:7 (2019–2020)', otherNames: [], uri: null },
  { id: 'crc-general-comment-12', kind: 'document', name: 'Generell kommentar nr. 12', otherNames: [], uri: null },
  { id: 'crc-general-comment-13', kind: 'document', name: 'Generell kommentar nr. 13', otherNames: [], uri: null },
  { id: 'crc-general-comment-14', kind: 'document', name: 'Generell kommentar nr. 14', otherNames: [], uri: null },
];

function nou(year: string, number: string, title: string): Instrument {
  return {
    id: `nou-${year}-${number}`,
    kind: 'report',
    name: `NOU ${year}: ${number} ${title}`,
    otherNames: [],
    uri: null,
  };
}
