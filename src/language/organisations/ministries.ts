import type { KnownOrganisation } from './types.ts';

/** A ministry: official name, then its code and other names. */
const ministry = (
  id: string,
  name: string,
  otherNames: readonly string[] = [],
  ambiguousNames: readonly string[] = [],
): KnownOrganisation => ({ id, name, otherNames, classification: 'government', ambiguousNames, smallInitial: true });

/**
 * Ministries of today and of the last decades. A code that several have borne belongs here to the one that bears it now,
 * else to the last that did.
 */
export const ministries: readonly KnownOrganisation[] = [
  ministry('statsministerens-kontor', 'Statsministerens kontor', ['Statsministeren sitt kontor', 'SMK']),
  ministry('barne-og-familiedepartementet', 'Barne- og familiedepartementet', [
    'Barne- og familie-departementet',
    'BFD',
    'Ministry of Children and Families',
  ]),
  ministry('barne-og-likestillingsdepartementet', 'Barne- og likestillingsdepartementet', [
    'BLD',
    'Ministry of Children and Equality',
  ]),
  ministry('barne-likestillings-og-inkluderingsdepartementet', 'Barne-, likestillings- og inkluderingsdepartementet', [
    'Ministry of Children, Equality and Social Inclusion',
    'Barne- likestillings- og inkluderingsdepartementet',
  ]),
  ministry('helse-og-omsorgsdepartementet', 'Helse- og omsorgsdepartementet', [
    'Helse og omsorgsdepartementet',
    'HOD',
    'Ministry of Health and Care Services',
  ]),
  ministry('helsedepartementet', 'Helsedepartementet'),
  ministry('sosial-og-helsedepartementet', 'Sosial- og helsedepartementet', ['SHD']),
  ministry('sosialdepartementet', 'Sosialdepartementet'),
  ministry('kunnskapsdepartementet', 'Kunnskapsdepartementet', ['Ministry of Education and Research', 'KD']),
  ministry('utdannings-og-forskningsdepartementet', 'Utdannings- og forskningsdepartementet', ['UFD']),
  ministry('justis-og-beredskapsdepartementet', 'Justis- og beredskapsdepartementet', ['JD']),
  ministry('justis-og-politidepartementet', 'Justis- og politidepartementet'),
  ministry('justisdepartementet', 'Justisdepartementet'),
  ministry('arbeids-og-inkluderingsdepartementet', 'Arbeids- og inkluderingsdepartementet', ['AID']),
  ministry('arbeids-og-sosialdepartementet', 'Arbeids- og sosialdepartementet', ['ASD']),
  ministry('arbeidsdepartementet', 'Arbeidsdepartementet'),
  ministry('arbeids-og-administrasjonsdepartementet', 'Arbeids- og administrasjonsdepartementet', ['AAD']),
  ministry('kommunal-og-distriktsdepartementet', 'Kommunal- og distriktsdepartementet', ['KDD']),
  ministry('kommunal-og-moderniseringsdepartementet', 'Kommunal- og moderniseringsdepartementet', ['KMD']),
  ministry('kommunal-og-regionaldepartementet', 'Kommunal- og regionaldepartementet', ['KRD']),
  ministry('digitaliserings-og-forvaltningsdepartementet', 'Digitaliserings- og forvaltningsdepartementet', ['DFD']),
  ministry('kultur-og-likestillingsdepartementet', 'Kultur- og likestillingsdepartementet', ['KUD']),
  ministry('kulturdepartementet', 'Kulturdepartementet'),
  ministry('kultur-og-kirkedepartementet', 'Kultur- og kirkedepartementet', ['KKD']),
  ministry('finansdepartementet', 'Finansdepartementet', ['FIN']),
  ministry('utenriksdepartementet', 'Utenriksdepartementet', ['Utanriksdepartementet', 'UD']),
  ministry('naerings-og-fiskeridepartementet', 'Nærings- og fiskeridepartementet', ['NFD']),
  ministry('naerings-og-handelsdepartementet', 'Nærings- og handelsdepartementet', ['NHD']),
  ministry('fiskeri-og-kystdepartementet', 'Fiskeri- og kystdepartementet', ['FKD']),
  ministry('landbruks-og-matdepartementet', 'Landbruks- og matdepartementet', ['LMD']),
  ministry('klima-og-miljodepartementet', 'Klima- og miljødepartementet', ['KLD']),
  ministry('miljoverndepartementet', 'Miljøverndepartementet'),
  ministry('samferdselsdepartementet', 'Samferdselsdepartementet', [], ['SD']),
  ministry('forsvarsdepartementet', 'Forsvarsdepartementet', [], ['FD']),
  ministry('energidepartementet', 'Energidepartementet', [], ['ED']),
  ministry('olje-og-energidepartementet', 'Olje- og energidepartementet', ['OED']),
  ministry('fornyings-administrasjons-og-kirkedepartementet', 'Fornyings-, administrasjons- og kirkedepartementet', [
    'FAD',
  ]),
  ministry('moderniseringsdepartementet', 'Moderniseringsdepartementet'),
];
