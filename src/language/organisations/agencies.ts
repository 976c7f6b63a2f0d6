import { ofClass } from './of-class.ts';
import type { KnownOrganisation } from './types.ts';

const agency = ofClass('agency');
const municipality = ofClass('municipality');

/** Agencies, boards and centres beside those that child welfare names most, and departments of cities. */
export const agencies: readonly KnownOrganisation[] = [
  agency('hk-dir', 'Direktoratet for høyere utdanning og kompetanse', [
    'Direktoratet for høgare utdanning og kompetanse',
    'HK-dir',
  ]),
  agency('kompetanse-norge', 'Kompetanse Norge', ['Vox', 'Kompetanse Noreg']),
  agency('direktoratet-for-e-helse', 'Direktoratet for e-helse'),
  agency('digitaliseringsdirektoratet', 'Digitaliseringsdirektoratet', ['Digdir']),
  agency('lotteri-og-stiftelsestilsynet', 'Lotteri- og stiftelsestilsynet', ['Lotteri- og stiftingstilsynet']),
  agency('diskrimineringsnemnda', 'Diskrimineringsnemnda', ['Likestillings- og diskrimineringsnemnda']),
  agency('ukom', 'Statens undersøkelseskommisjon for helse- og omsorgstjenesten', ['Ukom', 'UKOM']),
  agency('laeringsmiljosenteret', 'Læringsmiljøsenteret', ['Nasjonalt senter for læringsmiljø og atferdsforskning']),
  agency('distriktssenteret', 'Distriktssenteret', ['Kompetansesenter for distriktsutvikling']),
  agency('lanekassen', 'Lånekassen', ['Lånekassa', 'Statens lånekasse for utdanning']),
  agency('skatteetaten', 'Skatteetaten', ['Skattedirektoratet']),
  agency('kartverket', 'Kartverket'),
  agency('riksantikvaren', 'Riksantikvaren'),
  agency('mattilsynet', 'Mattilsynet'),
  agency('konkurransetilsynet', 'Konkurransetilsynet'),
  agency('dsb', 'Direktoratet for samfunnssikkerhet og beredskap', ['DSB']),
  agency('gjenopptakelseskommisjonen', 'Gjenopptakelseskommisjonen', [
    'Kommisjonen for gjenopptakelse av straffesaker',
  ]),
  agency('statens-rad-for-funksjonshemmede', 'Statens råd for funksjonshemmede'),
  agency('statens-rad-for-likestilling', 'Statens råd for likestilling av funksjonshemmede'),
  agency('voldsoffererstatning', 'Kontoret for voldsoffererstatning'),
  agency('nubu', 'Nasjonalt utviklingssenter for barn og unge', ['NUBU', 'Atferdssenteret']),
  agency('korus', 'Kompetansesenter rus', ['KoRus', 'KORUS']),
  agency('samisk-nasjonalt-kompetansesenter', 'Samisk nasjonal kompetansetjeneste', ['SANKS']),
  agency('velferdsetaten', 'Velferdsetaten'),
  agency('utdanningsetaten', 'Utdanningsetaten'),
  municipality('oslo-kommune', 'Oslo kommune', [
    'Byrådslederens kontor',
    'Byrådsavdeling for oppvekst og kunnskap',
    'Byrådsavdeling for arbeid, integrering og sosiale tjenester',
    'Byrådsavdeling for helse, eldre og innbyggertjenester',
    'Byrådsavdeling for helse',
    'Byrådsavdeling for utdanning',
    'Byrådsavdeling for sosiale tjenester',
  ]),
];
