import { describe, expect, it } from 'vitest';
import { parsed, parseText, statement, told } from '../helpers/parse-text.ts';

const asParty = { told: { organisation: 'Venstre' } };
const asOmbud = { told: { organisation: 'Barneombudet' } };

describe('sentences of running text', () => {
  it.each([
    ['a promise', 'proposal', 'Vi vil gi alle elever frokost.'],
    ['a demand', 'proposal', 'Staten må betale for skolematen.'],
    ['a demand behind a clause', 'proposal', 'Når køene vokser, må kommunen ansette flere.'],
    ['a cry against it', 'proposal', 'Nei til dyre skyssbilletter!'],
    ['a demand with the law that it is about', 'proposal', 'Kommunen må tilby mat til 25 år (opplæringsloven § 3-6).'],
    [
      'a demand to change the law behind it',
      'proposal',
      'Alle elever skal ha rett til graut (opplæringslova § 2-5 må endrast).',
    ],
    ['a forecast', 'finding', 'Det betyr at vi vil mangle hundre kokker.'],
    ['a need', 'proposal', 'Det er behov for flere helsesykepleiere.'],
    ['a need of its own', 'proposal', 'Derfor trenger vi en ny plan for skolemat.'],
    ['a demand behind a role', 'proposal', 'Som et ledd i reformen vil Venstre utvide ordningen.'],
    ['a finding', 'finding', 'Forskning viser at frokost hjelper.'],
    ['a statistic', 'finding', 'Tre av ti elever spiser ikke frokost.'],
    ['a share of no known unit', 'finding', 'I fjor sluttet hver fjerde kokk på skolen.'],
    ['a number of those spoken of', 'finding', 'I 58 av sakene var maten kald.'],
    ['an act of its own', 'achievement', 'Vi gjennomførte en høring om skolemat i fjor.'],
    ['a state to reach', 'goal', 'Målet er at ingen elever er sultne.'],
  ])('%s is a %s', (_what, kind, text) => {
    expect(told(parseText(text, asParty))).toEqual([`${kind} ${text}`]);
    expect(statement(parseText(text, asParty), text).origin).toBe('prose');
  });

  it.each([
    ['description', 'Skolen ligger ved fjorden og har tre bygg.'],
    ['a question', 'Må elevene vente enda lenger?'],
    ['a demand inside a relative clause', 'Elever som må vente, blir slitne.'],
    ['a general truth', 'Tidlig hjelp vil gi bedre liv.'],
    ['law cited by its name in two words', 'Etter helse- og omsorgstjenesteloven skal kommunen tilby avlastning.'],
    ['law retold', 'Kommunen skal etter opplæringsloven undersøke saken.'],
    ['law with its section', 'Det skal være en elev i rådet for hver klasse (opplæringslova § 11-6).'],
    ['a want that is denied', 'Kommunen bryter ikke skoleloven.'],
    ['a worry that is denied', 'Vi er ikke bekymret for at grauten blir for varm.'],
    ['what others plan to take away', 'Planen er å legge ned kjøkkenet i Vik.'],
    ['a link to what is new', 'Ny rapport: Slik kan skolene lage mer mat.'],
    ['talk about the talk', 'Det må nevnes at dette er en stor gruppe.'],
    ['an invitation', 'Spille kort i hallen på fredag!'],
    ['who said what', 'I sin tale på møtet sa vi at salen var full.'],
    ['a rhythm', 'Hver tredje kveld er det middag på skolen.'],
    ['how an inquiry was made', 'Rapporten bygger på samtaler med 120 elever.'],
    ['where something stood', 'Vi lå under fylket fram til 2022.'],
    ['whom a survey took in', 'Undersøkinga omfattar 3000 foreldre.'],
    ['a date of the page', 'Publisert 14.08.2031 | Sist endret 02.09.2031'],
  ])('%s is no statement', (_what, text) => {
    const { document, trace } = parsed(text, asParty);
    expect(document.statements).toEqual([]);
    expect(trace.map(({ reason }) => reason)).not.toContain('by-rule');
  });

  it.each([
    'Stortingsgruppa til Venstre har i løpet av de to siste månedene besøkt 40 kjøkken.',
    'Venstre sentralt har besøkt 40 kjøkken.',
    'Venstre i bystyret har besøkt 40 kjøkken.',
    'Venstres representanter har besøkt 40 kjøkken.',
  ])('«%s» tells what the holder has done, by a part of it', (text) => {
    expect(told(parseText(text, asParty))).toEqual([`achievement ${text}`]);
  });

  it('state the law under its heading, and ask elsewhere', () => {
    const text = 'Kommunen skal følge opp alle elever.';
    expect(told(parseText(`Mat\n\nAktuelt lovgrunnlag\n\n${text}`, asParty))).toEqual([]);
    expect(told(parseText(`Mat\n\nVår politikk\n\n${text}`, asParty))).toEqual([`proposal ${text}`]);
  });

  it('tell on a party’s page what its cabinet promises, unless it asks of it', () => {
    const cabinet = 'Regjeringen vil gi alle frokost.\n\nRegjeringen ønsker flere kjøkken.';
    expect(told(parseText(cabinet, asParty))).toEqual([
      'proposal Regjeringen vil gi alle frokost.',
      'proposal Regjeringen ønsker flere kjøkken.',
    ]);
    expect(told(parseText(`${cabinet}\n\nDette er usosialt.`, asParty))).toEqual([]);
    expect(told(parseText(`${cabinet}\n\nMen regjeringen må våkne.`, asParty))).toEqual([
      'proposal Men regjeringen må våkne.',
    ]);
  });

  it('name whose ask an item is in brackets, where a page goes through parties', () => {
    const document = parseText(
      'Mat\n\n- Venstre vil gi frokost.\n- Høyre vil bygge kjøkken.\n- KrF vil gi frukt.\n- Vil ansette flere kokker (SV).',
      { told: { type: 'news' } },
    );
    expect(document.statements.map(({ holder }) => holder?.name)).toEqual([
      'Venstre',
      'Høyre',
      'Kristelig Folkeparti',
      'Sosialistisk Venstreparti',
    ]);
  });

  it('speak with «de» for whom the sentence before named, and for nobody else', () => {
    const text = 'Derfor ønsker de at alle får frokost.';
    const asNgo = { told: { organisation: 'Redd Barna' } };
    expect(told(parseText(`Redd Barna er bekymret. ${text}`, asNgo))).toEqual([`goal ${text}`]);
    expect(told(parseText(`Elevene er sultne. ${text}`, asNgo))).toEqual([]);
  });

  it('mean what they mean by who speaks', () => {
    const text = 'Vi vil se nærmere på skolematen.';
    expect(statement(parseText(text, asParty), 'Vi vil').kind).toBe('proposal');
    expect(statement(parseText(text, asOmbud), 'Vi vil').kind).toBe('activity');
  });

  it('are statements of their own where one holds several', () => {
    const document = parseText('Vi vil ansette flere lærere. Det har vi ment lenge. Staten må betale.', asParty);
    expect(told(document)).toEqual(['proposal Vi vil ansette flere lærere.', 'proposal Staten må betale.']);
  });

  it('count once where an accordion repeats them', () => {
    const text = 'Vi vil ansette flere lærere.';
    expect(told(parseText(`${text}\n\nSkole\n\n${text}`, asParty))).toEqual([`proposal ${text}`]);
  });

  it('that are replies are no items, for all their dash', () => {
    const document = parseText('-Det er for dårlig, sier lederen.\n\nSkolen er fra 1950.', asParty);
    expect(document.statements.filter(({ origin }) => origin === 'list')).toEqual([]);
  });

  it('carry the strength of their verb', () => {
    const strengths = ['Staten må betale.', 'Staten bør betale.', 'Vi vil betale.', 'Vi ønsker at staten betaler.'];
    expect(strengths.map((text) => parseText(text, asParty).statements[0]?.strength)).toEqual([
      'obligation',
      'recommendation',
      'intention',
      'aspiration',
    ]);
  });

  it('keep a promise that a cue makes before its list', () => {
    const lead = 'KrF vil i neste periode øke kontantstøtten for alle familier, og foreslår derfor følgende:';
    const document = parseText(`Familien først\n\n${lead}\n\n• Flere plasser\n• Lengre åpningstid`);
    expect(told(document)).toEqual([`proposal ${lead}`, 'proposal Flere plasser', 'proposal Lengre åpningstid']);
  });

  it.each([
    ['Venstre vil øke støtten for barn nummer to og foreslår følgende andre endringer:', true],
    ['Venstre vil styrke kantinene og vil derfor:', true],
    ['Venstre vil gi alle elever frokost og prioriterer disse skolene først:', true],
    ['Derfor jobber Venstre for deg, og vil:', false],
    ['Venstre foreslår derfor følgende andre endringer:', false],
  ])('take «%s» for a promise beside what it announces: %s', (lead, isPromise) => {
    const document = parseText(
      `Mat til alle\n\nMange er sultne.\n\n${lead}\n\n• Flere kokker\n• Lengre friminutt`,
      asParty,
    );
    expect(told(document)).toEqual([
      ...(isPromise ? [`proposal ${lead}`] : []),
      'proposal Flere kokker',
      'proposal Lengre friminutt',
    ]);
  });
});

describe('sentences whose verb is hard to find', () => {
  it.each([
    ['a condition that begins with its verb', 'proposal', 'Skal elevene lære, må de få mat.'],
    ['a relative clause without «som»', 'finding', 'Elevene vi snakket med, savner mat, viser rapporten.'],
    ['a time and no clause', 'proposal', 'Siden 2031 har køene vokst, og staten må betale for maten.'],
    ['a verb that is a noun as often', 'proposal', 'Vi etterlyser en matplan.'],
    ['a whole ask without a subject', 'proposal', 'Nei til brus i kantina.'],
    ['an infinitive as a sentence', 'proposal', 'Innføre varm lunsj i alle skoler.'],
  ])('%s: %s', (_what, kind, text) => {
    expect(told(parseText(`Alle spiser. ${text}`, asParty))).toEqual([`${kind} ${text}`]);
  });

  it('takes a few words before a mark that opens a list for no statement', () => {
    expect(parseText('Alle spiser. Derfor har vi vedtatt at;', asParty).statements).toEqual([]);
  });

  it.each(['Ta med matpakke.', 'Se tabell 3.1.'])('«%s» asks the reader for something, not the state', (text) => {
    expect(parseText(`Alle spiser. ${text}`, asParty).statements).toEqual([]);
  });
});

describe('a name that somebody told of', () => {
  it.each([
    ['Blåklokka', 'Blåklokka krever mer penger til skolemat.'],
    ['Stiftelsen Håp for barn', 'Stiftelsen Håp for barn vil styrke skolematen.'],
    ['Blåklokka', 'Organisasjonen Blåklokka går imot kutt i skolematen.'],
  ])('«%s» speaks: %s', (organisation, text) => {
    expect(told(parseText(text, { told: { organisation } }))).toEqual([`proposal ${text}`]);
    expect(told(parseText(text))).toEqual([]);
  });

  it('is none within a longer word', () => {
    const text = 'Blåklokkas venner er mange. Blåklokkene vil vokse.';
    expect(told(parseText(text, { told: { organisation: 'Blåklokk' } }))).toEqual([]);
  });
});

describe('what others say', () => {
  it('is a demand of theirs where they ask for it', () => {
    const document = parseText('Redd Barna har i et brev bedt om varm lunsj i alle skoler.', asParty);
    expect(document.statements[0]).toMatchObject({ kind: 'proposal', holder: { name: 'Redd Barna' } });
  });

  it('is theirs where they are quoted', () => {
    const document = parseText('– Vi vil kutte i skolematen, sier statsråd Ola Dahl (Høyre).', asParty);
    expect(document.statements[0]).toMatchObject({ holder: { name: 'Høyre' } });
    const own = parseText('– Vi vil gi alle skolemat, sier Kari Lie i Venstre.', asParty);
    expect(own.statements[0]).toMatchObject({ kind: 'proposal', holder: null });
  });

  it('is told as done under what was done', () => {
    const document = parseText('Dette har vi gjort\n\nAlle skolekjøkken i fylket ble pusset opp.', asOmbud);
    expect(document.statements[0]).toMatchObject({ kind: 'achievement', rule: 'told-as-done' });
  });
});
