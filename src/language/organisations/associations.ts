import { ofClass } from './of-class.ts';
import type { KnownOrganisation } from './types.ts';

const ngo = ofClass('ngo');

/** Associations beyond child welfare: youth and students, health, law and housing, environment, sport and culture, faith. */
export const associations: readonly KnownOrganisation[] = [
  // Youth and students
  ngo('natur-og-ungdom', 'Natur og Ungdom', ['Natur og ungdom']),
  ngo('juvente', 'Juvente'),
  ngo('changemaker', 'Changemaker'),
  ngo('operasjon-dagsverk', 'Operasjon Dagsverk', ['Operasjon dagsverk']),
  ngo('ansa', 'ANSA', ['Association of Norwegian Students Abroad']),
  ngo('norsk-malungdom', 'Norsk Målungdom'),
  ngo('norges-bygdeungdomslag', 'Norges Bygdeungdomslag', ['Noregs Bygdeungdomslag']),
  ngo('ungdommens-nasjonalforsamling', 'Ungdommens nasjonalforsamling', [
    'Ungdommens Nasjonalforsamling',
    'Ungdomens nasjonalforsamling',
    'Nasjonalt ungdomspanel',
  ]),
  ngo('norges-kfuk-kfum', 'Norges KFUK-KFUM', ['KFUK-KFUM', 'KFUK-KFUM Global']),
  ngo('salto', 'SALTO'),
  ngo('ungdom-mot-narkotika', 'Ungdom mot Narkotika'),

  // Family and childhood
  ngo('for-fangers-parorende', 'For Fangers Pårørende'),
  ngo('pensjonistforbundet', 'Pensjonistforbundet', ['Norsk Pensjonistforbund']),
  ngo('barnas-jurist', 'Barnas Jurist'),
  ngo('parorendesenteret', 'Pårørendesenteret'),
  ngo('stopp-diskrimineringen', 'Stopp Diskrimineringen'),
  ngo('dissimilis', 'Dissimilis', ['Stiftelsen Dissimilis']),
  ngo('trygg-trafikk', 'Trygg Trafikk', ['Trygg trafikk']),
  ngo('fattighuset', 'Fattighuset'),
  ngo('velferdsalliansen', 'Velferdsalliansen'),
  ngo('atd-fjerde-verden', 'ATD Fjerde Verden'),
  ngo('a-larm', 'A-larm'),
  ngo('prolar', 'proLAR Nett', ['ProLAR Nett', 'proLAR']),
  ngo('marborg', 'Marborg'),
  ngo('rio', 'Rusmisbrukernes interesseorganisasjon', [], ['RIO']),
  ngo('wayback', 'WayBack'),
  ngo('tyrili', 'Tyrilistiftelsen', [], ['Tyrili']),

  // Health
  ngo('kreftforeningen', 'Kreftforeningen', ['Kreftforeininga']),
  ngo('barnekreftforeningen', 'Barnekreftforeningen', ['Støtteforeningen for Kreftsyke Barn']),
  ngo('lhl', 'LHL', ['Landsforeningen for hjerte- og lungesyke', 'Landsforeningen for hjerte, kar og lungesyke']),
  ngo('hjerneradet', 'Hjernerådet'),
  ngo('diabetesforbundet', 'Diabetesforbundet', ['Norges Diabetesforbund']),
  ngo('norges-doveforbund', 'Norges Døveforbund', ['Døveforbundet']),
  ngo('norges-blindeforbund', 'Norges Blindeforbund', ['Blindeforbundet']),
  ngo('hlf', 'Hørselshemmedes Landsforbund', ['HLF']),
  ngo('norges-parkinsonforbund', 'Norges Parkinsonforbund', ['Parkinsonforbundet']),
  ngo('norsk-revmatikerforbund', 'Norsk Revmatikerforbund', ['Revmatikerforbundet']),
  ngo('norsk-pasientforening', 'Norsk Pasientforening'),
  ngo('spiseforstyrrelsesforeningen', 'Spiseforstyrrelsesforeningen', ['ROS – Rådgivning om spiseforstyrrelser']),
  ngo('lpp', 'Landsforeningen for pårørende innen psykisk helse', ['LPP']),
  ngo('norsk-forening-for-barn-og-unges-psykiske-helse', 'Norsk forening for barn og unges psykiske helse'),
  ngo('norsk-barnelegeforening', 'Norsk barnelegeforening', ['Barnelegeforeningen']),
  ngo('sex-og-politikk', 'Sex og Politikk', ['Sex og politikk']),
  ngo('sex-og-samfunn', 'Sex og samfunn', ['Sex og Samfunn']),
  ngo('amathea', 'Amathea'),

  // Equality, law and housing
  ngo('skeiv-verden', 'Skeiv Verden', ['Skeiv verden']),
  ngo('kvinnefronten', 'Kvinnefronten', ['Kvinnefronten i Norge']),
  ngo('kvinnegruppa-ottar', 'Kvinnegruppa Ottar'),
  ngo('jurk', 'JURK', ['Juridisk rådgivning for kvinner']),
  ngo('krisesentersekretariatet', 'Krisesentersekretariatet'),
  ngo('norsk-krisesenterforbund', 'Norsk Krisesenterforbund', ['Norsk krisesenterforbund', 'Krisesenterforbundet']),
  ngo('juss-buss', 'Juss-Buss', ['Jussbuss']),
  ngo('jussformidlingen', 'Jussformidlingen'),
  ngo('gatejuristen', 'Gatejuristen'),
  ngo('rettspolitisk-forening', 'Rettspolitisk forening'),
  ngo('omod', 'OMOD', ['Organisasjonen mot offentlig diskriminering']),
  ngo('mira-senteret', 'MiRA-senteret', ['MiRA-Senteret', 'Mira-senteret']),
  ngo('minotenk', 'Minotenk'),
  ngo('leieboerforeningen', 'Leieboerforeningen', ['Leieboerforeninga']),
  ngo('huseierne', 'Huseierne', ['Huseiernes Landsforbund']),

  // Environment, food and farming
  ngo('naturvernforbundet', 'Naturvernforbundet', ['Norges Naturvernforbund', 'Noregs Naturvernforbund']),
  ngo('syklistforeningen', 'Syklistforeningen', ['Syklistenes Landsforening', 'Syklistforeninga']),
  ngo('zero', 'Miljøstiftelsen ZERO', ['ZERO']),
  ngo('bellona', 'Miljøstiftelsen Bellona', ['Bellona']),
  ngo('framtiden-i-vare-hender', 'Framtiden i våre hender', ['Framtida i våre hender']),
  ngo('wwf', 'WWF Verdens naturfond', ['WWF Norge', 'WWF']),
  ngo('greenpeace', 'Greenpeace', ['Greenpeace Norge']),
  ngo('besteforeldrenes-klimaaksjon', 'Besteforeldrenes klimaaksjon', ['Besteforeldras klimaaksjon']),
  ngo('norsk-bonde-og-smabrukarlag', 'Norsk Bonde- og Småbrukarlag', [
    'Norsk bonde- og småbrukarlag',
    'Småbrukarlaget',
  ]),
  ngo('dyrevernalliansen', 'Dyrevernalliansen'),
  ngo('noah', 'NOAH – for dyrs rettigheter', [], ['NOAH']),

  // Sport, outdoor life and culture
  ngo('norges-fotballforbund', 'Norges Fotballforbund', ['Fotballforbundet']),
  ngo('norges-skiforbund', 'Norges Skiforbund', ['Skiforbundet']),
  ngo('norsk-friluftsliv', 'Norsk Friluftsliv', ['Norsk friluftsliv']),
  ngo('den-norske-turistforening', 'Den Norske Turistforening', ['Turistforeningen', 'Turistforeininga', 'DNT']),
  ngo('norges-jeger-og-fiskerforbund', 'Norges Jeger- og Fiskerforbund', ['Noregs Jeger- og Fiskarforbund']),
  ngo('norsk-kulturskolerad', 'Norsk kulturskoleråd', ['Norsk Kulturskoleråd', 'Kulturskolerådet']),
  ngo('norsk-bibliotekforening', 'Norsk Bibliotekforening', ['Norsk bibliotekforening']),
  ngo('noregs-mallag', 'Noregs Mållag', ['Mållaget']),
  ngo('noregs-ungdomslag', 'Noregs Ungdomslag'),
  ngo('norges-museumsforbund', 'Norges museumsforbund'),
  ngo('norsk-montessoriforbund', 'Norsk Montessoriforbund', ['Montessori Norge']),
  ngo('kristne-friskolers-forbund', 'Kristne Friskolers Forbund'),

  // Aid and faith
  ngo('kirkens-nodhjelp', 'Kirkens Nødhjelp', ['Kyrkja si Naudhjelp', 'Kyrkjas Naudhjelp']),
  ngo('care-norge', 'CARE Norge', ['Care Norge']),
  ngo('caritas-norge', 'Caritas Norge', ['Caritas']),
  ngo('misjonsalliansen', 'Misjonsalliansen'),
  ngo('human-etisk-forbund', 'Human-Etisk Forbund', ['Human-etisk forbund', 'Humanistforbundet']),
  ngo('islamsk-rad-norge', 'Islamsk Råd Norge', ['Islamsk råd Norge']),
  ngo('den-norske-kirke', 'Den norske kirke', ['Den norske kyrkja']),
  ngo('samarbeidsradet-for-tro-og-livssyn', 'Samarbeidsrådet for tros- og livssynssamfunn'),
  ngo('bispemotet', 'Bispemøtet'),

  // Think tanks
  ngo('tankesmien-agenda', 'Tankesmien Agenda', ['Tankesmia Agenda']),
  ngo('civita', 'Civita'),
  ngo('manifest', 'Manifest Tankesmie', ['Manifest Senter for samfunnsanalyse']),
  ngo('res-publica', 'Res Publica'),

  // Abroad
  ngo('bris', 'Bris – Barnens rätt i samhället', ['BRIS']),
  ngo('borns-vilkar', 'Børns Vilkår'),
  ngo('celcis', 'CELCIS'),
  ngo('barnardos', "Barnardo's", ['Barnardo’s']),
  ngo('nspcc', 'NSPCC'),
];
