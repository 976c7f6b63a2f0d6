import { describe, expect, it } from 'vitest';
import { parseText } from '../helpers/parse-text.ts';

const publisher = (...parts: string[]): string | null => parseText(parts.join('\n\n')).organisation?.name ?? null;
const body = 'Alle elever må få frokost. Staten skal betale for maten.';

describe('whose page it is', () => {
  it.each([
    [
      'an imprint',
      ['Mat i skolen', 'Utgitt av: Kunnskapsdepartementet', `Regjeringen vil gi mat. ${body}`],
      'Kunnskapsdepartementet',
    ],
    [
      'the ministry whose press answers, where the page says «we»',
      [
        'Mat i skolen',
        'Kunnskapsdepartementet har gitt 50 millioner kroner til skolemat. Vi vil nå flere elever.',
        'Kontakt: Pressevakt i Kunnskapsdepartementet',
      ],
      'Kunnskapsdepartementet',
    ],
    [
      'a name that no table knows, over list upon list',
      ['Mat i skolen', 'Unge Kokker vil:\n\n- Lage graut', 'Unge Kokker mener:\n\n- Graut er godt'],
      'Unge Kokker',
    ],
    [
      'a branch in a former municipality',
      ['Program for Rødt Klæbu 2015–2019', `Rødt Klæbu vil:\n\n- Lage graut`, body],
      'Rødt Klæbu',
    ],
    [
      'whose proposals a page says that it holds',
      ['Mat for alle', 'God mat er viktig. Her er KS forslag til politiske tiltak:\n\n- Lage graut\n- Koke mat'],
      'KS',
    ],
    [
      'who answers a hearing on an official report',
      [
        'NOU 2031:17 Mat for alle',
        `Barneombudet har levert innspill til høringen av NOU 2031:17. Vi støtter forslaget. ${body}`,
      ],
      'Barneombudet',
    ],
    [
      'the byline of a press release',
      [
        'Mat i skolen',
        'Pressemelding | Nr: 12 | Dato: 03.05.2031\nKunnskapsdepartementet',
        `Regjeringen vil gi mat. ${body}`,
      ],
      'Kunnskapsdepartementet',
    ],
    [
      'a branch by its place',
      ['Mat i skolen', 'Rødt Troms vil gi alle mat. Rødt vil ha varm lunsj.', body],
      'Rødt Troms',
    ],
    [
      'what says what it is, and «we»',
      ['Om oss', 'Foreningen Lyset er en frivillig organisasjon for barn.', `Vi vil gi mat. ${body}`],
      'Foreningen Lyset',
    ],
    [
      'who signs',
      ['Mat i skolen', `Vi vil gi mat. ${body}`, 'Kari Nordmann, Inderøy Arbeiderparti'],
      'Inderøy Arbeiderparti',
    ],
    [
      'the newspaper that was told',
      ['Mat i skolen', 'Venstre krever mat til alle.', '– Elevene er sultne, sier Venstre-lederen til Dagsavisen.'],
      'Dagsavisen',
    ],
    [
      'a copyright of a name no table knows',
      ['Mat i skolen', `Vi vil gi mat. ${body}`, '© 2031 Grøtlaget Ringen'],
      'Grøtlaget Ringen',
    ],
    [
      'who made an audit, known or not',
      [
        'Mat i skolen. Asker kommune',
        'På bestilling har Grøtrevisjon NORD gjennomført forvaltningsrevisjon av maten.',
        body,
      ],
      'Grøtrevisjon NORD',
    ],
    [
      'a title with its own work, in news of it',
      [
        'Riksrevisjonens undersøkelse av skolematen',
        'Riksrevisjonen har sett på maten. Statsråden sier at hun vil vente.',
        '– Vi venter, sier hun. Hun vil se på saken.',
      ],
      'Riksrevisjonen',
    ],
    [
      'whose answer it is, in a sentence',
      [
        'Endringer i matloven',
        'Høringsuttalelse fra Barneombudet til Helsedirektoratet om matloven.',
        'Ombudet støtter forslaget.',
      ],
      'Barneombudet',
    ],
    [
      'whose answer it is, over what the cabinet will do',
      [
        'Melding om mat',
        'Pedagogstudentenes høringssvar på «Mat». Det er sendt.',
        'Regjeringen vil:',
        '• gi frokost',
        '• gi lunsj',
      ],
      'Pedagogstudentene',
    ],
    [
      'the address of an association that presents a party',
      ['NBU presenterer: Venstre!', 'Venstre vil ha mat. Venstre vil ha lunsj.', 'Kontakt', 'E-post: post@nbu.no'],
      'Norges Bygdeungdomslag',
    ],
    [
      'a panel of the young with its county',
      ['Ungdomspanelet i Nordland har mat som sak. Derfor har vi spurt om grøt.', 'Kokkene svarte oss.'],
      'Ungdomspanelet i Nordland',
    ],
    [
      'the youth of a party by its place',
      ['Mat i Telemark', `Telemark Senterungdom krev mat. Telemark Senterungdom vil ha lunsj. ${body}`],
      'Telemark Senterungdom',
    ],
    [
      'the ministry that sends it out',
      ['Ny matlov', 'Barne- og familiedepartementet sender med dette forslaget på høring.', body],
      'Barne- og familiedepartementet',
    ],
    [
      'the rules of the press at its foot',
      [
        'Mat i skolen',
        'Venstre krever mat til alle.',
        '– Elevene er sultne, sier Venstre-lederen til Dagsavisen.',
        'Altaposten arbeider etter Vær Varsom-plakatens regler.',
      ],
      'Altaposten',
    ],
    [
      'what it calls its own coverage',
      ['Ni spørsmål om mat', 'I dag handler NRKs valgdekning om mat.', 'Leder i Fagforbundet i Asker svarer.'],
      'NRK',
    ],
    [
      'auditors at the end',
      ['Maten i Asker kommune', `Revisjonen har sett på maten. ${body} Rogaland Revisjon IKS, Stavanger, fagansvarlig`],
      'Rogaland Revisjon IKS',
    ],
    [
      'a place in its title that the text calls a municipality',
      ['Matstrategi for Asker', 'Alle skal få mat.', 'Som i Asker kommune ellers er maten varm.'],
      'Asker kommune',
    ],
    [
      'the one ministry of a part of the budget',
      [
        'Prop. 1 S (2030–2031)',
        'Hovedprioriteringer',
        'Ansvarsområdet til Kunnskapsdepartementet er bredt. Regjeringen vil gi mat. Regjeringen foreslår mer.',
      ],
      'Kunnskapsdepartementet',
    ],
    [
      'no party in an official report',
      [
        'NOU 2031: 4',
        'Komiteens syn på mat',
        'Sosialistisk Venstreparti foreslår varm mat. Sosialistisk Venstreparti vil ha lunsj.',
      ],
      null,
    ],
    [
      'the place of an inspector at the end of a trail',
      [
        'Helsetilsynet > Tilsyn > Tilsynsrapportar > Nordland',
        'Fylkesmannen i Nordland gjennomførte tilsyn med Bodø kommune. Vi undersøkte maten.',
      ],
      'Fylkesmannen i Nordland',
    ],
    [
      'auditors in the open, not whom they audit',
      [
        'Oppfølging av skolemat',
        'Asker kommune',
        'Rogaland kommunerevisjon IKS har i dette prosjektet undersøkt maten. Asker kommune har kjøkken.',
        'Etter revisjonens vurdering er den god.',
      ],
      'Rogaland kommunerevisjon IKS',
    ],
    [
      'the council of a case, not the nurseries it is about',
      [
        'SAKSFRAMLEGG. Saksbehandler: Kari Dal',
        'Utsikten barnehage flyttes til Fjelltun barnehage. Fjelltun barnehage vil ha kjøkken. Asker kommune sparer.',
      ],
      'Asker kommune',
    ],
    [
      'parliament, where a member asks',
      [
        'Skriftlig spørsmål fra Kari Dal (Sp) til kunnskapsministeren',
        'Kari Dal (Sp): Senterpartiet vil ha mat. Senterpartiet krever svar. Hva vil statsråden gjøre?',
      ],
      'Stortinget',
    ],
    [
      'a nursery of several names',
      ['Rød Knott familiebarnehage Årsplan 2031-2032', body],
      'Rød Knott familiebarnehage',
    ],
    ['whose plan stands in the genitive', ['Fjelltun SFOs virksomhetsplan 2031', body], 'Fjelltun SFO'],
    [
      'the newspaper that asked',
      [
        'Mat i skolen',
        'Venstre-lederen har tre krav i dette intervjuet med VG.',
        'Hun vil ha mat. Hun mener det haster.',
      ],
      'VG',
    ],
    [
      'the newspaper behind an agency',
      ['Committee wants free meals', 'A majority wants meals for all.', 'Source: NTB scanpix / Altaposten'],
      'Altaposten',
    ],
    [
      'no newspaper in what an agency retells',
      [
        ' date 2031-03 Maten er kald, skriv Nationen.',
        '– Dette er kald mat, seier Kari Nordmann til Nationen.',
        'Ho er kritisk.',
        '(©NPK)',
      ],
      null,
    ],
    [
      'no cabinet in what was sent to the press',
      [
        '– Maten må bli varm, sier generalsekretær Kari Dal i en pressemelding.',
        'Hvilke grep regjeringen vil ta, er uklart. Regjeringen vil svare til høsten.',
      ],
      null,
    ],
    [
      'no agency that somebody refers to in his own name',
      [
        'Husbanken har rapportert at mange sulter. Det er trist.',
        'Jeg er kjent med familier uten mat.',
        'Derfor forventer jeg at maten blir varm.',
      ],
      null,
    ],
    [
      'no speaker at a meeting',
      [
        'Program',
        'Hvordan kan vi få mat?',
        '10.20-10.40 Tre råd. Kari Dal, leder i Ungdom og Fritid',
        'Ordstyrer Ola Dal, Redd Barna',
      ],
      null,
    ],
    [
      'nobody on a page that news is framed by',
      ['– Maten er kald', 'Publisert', 'Oslo kommune har ikke kjøkken. Oslo kommune er sen.', 'Elevene må vente.'],
      null,
    ],
    [
      'who it says that it is',
      ['Vi er Grøtlaget', 'Grøtlaget er Redd Barnas matlag. Redd Barna har mange.', body],
      'Grøtlaget',
    ],
    [
      'what it is in two languages',
      ['Information', 'Partners for Porridge (Lag for grøt) is a coalition of cooks.', 'We want porridge for all.'],
      'Partners for Porridge',
    ],
    [
      'the only body named, at its picture',
      ['Mat i skolen', 'Illustrasjon: Folkehelseinstituttet', 'Kapitlet tar for seg maten. Tre av fire spiser.'],
      'Folkehelseinstituttet',
    ],
    [
      'the number of a magazine',
      ['Partiene om mat', 'Vi har lest programmene.', 'Høyre vil gi mat. Venstre vil gi frukt.', 'Utrop nr. 6 2031'],
      'Utrop',
    ],
    [
      'the plan of a government',
      ['Meals Update', 'It sets out the priorities of the Welsh Government on meals.', 'Pupils must have lunch.'],
      'Welsh Government',
    ],
    [
      'a council that decided',
      ['Matplan for skolene', 'Vedtatt i Asker kommunestyre 15. juni 2031', body],
      'Asker kommune',
    ],
    [
      'a council in a sentence',
      ['Matplan for skolene', 'Kommunestyret i Asker bestilte planen i 2030.', body],
      'Asker kommune',
    ],
    [
      'the only ombud that a text with «vi» names',
      [
        'date 2031-05 Barn kan ikke stemme. Retten til mat er grunnlaget for Barneombudets arbeid.',
        `Vi ber alle stemme for mat. ${body}`,
      ],
      'Barneombudet',
    ],
    [
      'a call to join',
      ['Vi er glade for programmet om mat.', body, 'Ønsker du å bli mer aktiv i MDG?'],
      'Miljøpartiet De Grønne',
    ],
    [
      'a document of parliament',
      [
        'Innst. 12 S (2030–2031)',
        'Innstilling fra familiekomiteen om mat i skolen',
        'Medlemmene fra Venstre mener at alle må få mat.',
      ],
      'Stortinget',
    ],
    [
      'the address of a site in a colophon',
      [
        'Mat i skolen',
        'En gjennomgang',
        'Forord ved ombudet',
        'Takk til elevene',
        'Innhold i rapporten',
        'Trykk og papir',
        'www.barneombudet.no',
        'I fjor ba jeg fylkesmannen telle måltidene. Fylkesmannen har ikke svart.',
      ],
      'Barneombudet',
    ],
    [
      'the address of an office at the foot of a letter',
      [
        'Mat i skolen',
        `Vi viser til brevet. ${body}`,
        'Vennlig hilsen Kari Dal E-post: post@bodo.kommune.no og sentralbord',
      ],
      'Bodø kommune',
    ],
    [
      'the address of a county council',
      ['Mat i skolen', 'Mobbeombodet i fylket vil telje måltida.', body, 'Kontakt: matombod@hfk.no'],
      'Hordaland fylkeskommune',
    ],
    [
      'an imprint inside a line of a catalogue',
      ['Matrapport 2031', body, '114 s., utgitt av Helsedirektoratet i 2032.', 'Emneord: mat'],
      'Helsedirektoratet',
    ],
    ['who wrote it', ['Mat i skolen', 'Av Byrådslederens kontor', body], 'Oslo kommune'],
    [
      'who sent it',
      ['Mat i skolen', 'From Department for Education', 'Every pupil must be fed.'],
      'Department for Education',
    ],
    [
      'the site behind the name of the page in the window’s frame',
      ['Cookie Consent by Grøt Om matplanen - Nordland fylkeskommune', 'Om matplanen', body],
      'Nordland fylkeskommune',
    ],
    [
      'whose address stands in the foot',
      ['Mat i skolen', body, 'Barneombudet | Grøtgata 7 | 0154 Oslo'],
      'Barneombudet',
    ],
    [
      'whose leader signs',
      ['Mat i skolen', body, 'Kari Nordmann\nLeder, Norsk Fosterhjemsforening'],
      'Norsk Fosterhjemsforening',
    ],
    ['the head of a trail', ['Trondheim kommune / Oppvekst / Mat', 'Mat i skolen', body], 'Trondheim kommune'],
    [
      'the name behind the title on the front page of a transcript',
      ['Matplan 2031–2035', 'Transkript', '1 Matplan 2031–2035 Trondheim kommune', `2 Om mat. ${body}`],
      'Trondheim kommune',
    ],
    ['a site that is named otherwise', ['Mat i skolen', body, 'Pressekontakt: presse@reddbarna.no'], 'Redd Barna'],
    [
      'a publisher with an article',
      ['School meals', 'Every pupil must be fed.', 'Published by the Scottish Government, May 2031'],
      'Scottish Government',
    ],
    [
      'the byline of a press release on one line',
      [
        'Mat i skolen',
        'Pressemelding | Dato: 03.05.2031 | Kunnskapsdepartementet',
        'Regjeringen vil gi mat til alle i dag.',
      ],
      'Kunnskapsdepartementet',
    ],
    [
      'the Sámi parliament of its own policy',
      ['Sametingets strategi for mat', 'Sametinget vil gi alle mat. Sametinget mener at det haster.', body],
      'Sametinget',
    ],
    ['whom to follow', ['Mat i skolen', body, 'Følg Redd Barna på Instagram'], 'Redd Barna'],
    [
      'who made the overview',
      [
        'Strategien for mat',
        'Regjeringen la i 2030 fram en strategi. Regjeringen vil gi mat.',
        'Helsedirektoratet følger arbeidet og har laget denne oversikten.',
        body,
      ],
      'Helsedirektoratet',
    ],
    [
      'a ministry whose proposal was approved',
      ['Prop. 1 S', body, 'Tilråding frå Kunnskapsdepartementet 20. september 2031, godkjend i statsråd same dagen.'],
      'Kunnskapsdepartementet',
    ],
    [
      'an answer, with the short name behind the long',
      ['Høringssvar fra Grøtlaget Ringen (GLR)', 'Dato: 31.07.2031', `GLR støtter loven. ${body}`],
      'Grøtlaget Ringen',
    ],
    [
      'a plan, by whose it is in its foot',
      ['Matplan for skolene', 'Tiltak', body, 'Matplan for Tangen ungdomsskule 2'],
      'Tangen ungdomsskule',
    ],
    [
      'a council that decided, behind the name of the municipality',
      [
        'Matplan 2031–2035',
        `Matplan 2031–2035 Bodø kommune Vedtatt av bystyret ${body}`,
        'NAV betaler. NAV har ansvaret.',
      ],
      'Bodø kommune',
    ],
    [
      'who heads a title that names another party too',
      ['Unge Venstre har fått mat inn i Venstres program', body, 'Vi er stolte av dette.'],
      'Unge Venstre',
    ],
    [
      'an agency whose name goes on as «vi»',
      ['Bufdir vil gi mat i samarbeid med skolene, og vi er opptatt av å bruke lite.', body],
      'Barne-, ungdoms- og familiedirektoratet',
    ],
    [
      'an agency that refers to the letter that it answers',
      ['Helsetilsynet viser til høringsbrev med referanse 12 om mat.', `Vi vil si mer. ${body}`],
      'Statens helsetilsyn',
    ],
    [
      'who says «vi» of its answer, under the number of what it answers',
      [
        'NOU 2031:12 – Ny matlov',
        `Hovedpunkt i Barneombudets høringsuttalelse er at vi vil ha mat. ${body}`,
        'Les hele høringsuttalelsen vår.',
      ],
      'Barneombudet',
    ],
    [
      'an association by its object, where others are written to',
      [
        'Brev til statsråden',
        'Til\nStatsråd Kari Dal\nKopi:\nBarneombud Ola Vik',
        `Derfor ber Forbundet Mot Sult om mat. ${body}`,
        'Med vennlig hilsen\nForbundet Mot Sult',
      ],
      'Forbundet Mot Sult',
    ],
    [
      'a council of a region',
      ['Sogn regionråd tok initiativ til å få laga planen.', `Vi har fått pengar. ${body}`],
      'Sogn regionråd',
    ],
    [
      'its own work to read, where the title quotes another',
      [
        'Venstre: – Mat er viktig',
        '– Vi vil gi mat, sier Hansen i Venstre.',
        'Les også Mental Helse Ungdoms partivurdering',
      ],
      'Mental Helse Ungdom',
    ],
    [
      'the yearbook of one that no table knows',
      ['GRAUTSAMBANDETS ÅRSBERETNING 2031', `Vi ga mat. ${body}`],
      'Grautsambandet',
    ],
    [
      'an imprint inside a line',
      ['Mat i skolen', `Et ansvar for alle. Utgiver: Voksne for Barn I redaksjonen: Kari Dal. ${body}`],
      'Voksne for Barn',
    ],
    [
      'an agency beside the many that it tells of',
      [
        'Statsforvalternes tilsyn',
        `Siden skolene åpnet, har Udir ventet på mat. Vi ser at Statsforvalterne har jobbet. ${body}`,
      ],
      'Utdanningsdirektoratet',
    ],
    [
      'the number that auditors give it',
      ['Dokument 3:11 (2030–2031) / Offentliggjort Undersøkelse av skolemat', body],
      'Riksrevisjonen',
    ],
    [
      'a picture of the town',
      ['Asker profilbilde', 'Matråd', 'For å gi mat, skal hver skole i Asker kommune ha et råd.'],
      'Asker kommune',
    ],
  ])('%s tells', (_what, parts, name) => {
    expect(publisher(...parts)).toBe(name);
  });

  it.each([
    [
      'an agency of which something is demanded',
      ['Mat i skolen', 'Mattilsynet skal føre flere tilsyn. Vi vil gi alle mat.'],
    ],
    [
      'parliament where it is only asked',
      ['Mat i skolen', 'Vi ber Stortinget gi penger til mat. Stortinget må handle.'],
    ],
    ...['regjeringen', 'Bufdir', 'Høyre', 'Oslo kommune'].map((name): [string, string[]] => [
      `${name} of which others demand something`,
      [`Mat: våre krav til ${name}`, `Derfor vil vi at ${name} skal:`, '– Gi alle elever mat\n– Betale for maten'],
    ]),
    [
      'a party of which news tells what «partiet» wants',
      [
        'Venstre vil gi alle mat.',
        'Fredag sa Venstre-lederen at partiet går inn for to tiltak:',
        '* Gratis frokost.\n* Gratis lunsj.',
        '– Elevene er sultne, sier Hansen.',
      ],
    ],
    [
      'a union whose «vi» stands in replies inside paragraphs',
      [
        'date 2031-05 Byråden raser. Hun mener skolene blir sviktet.',
        'Fagforbundet krever mat til alle. – Vi har spurt medlemmene våre, sier lederen. – Nå forventer vi mat.',
      ],
    ],
    [
      'the cabinet of which somebody writes in his own name',
      [
        'Plattformen gir mat',
        'Regjeringen vil gi mat. Noen kaller det tvang. Jeg kaller det en sjanse.',
        'Regjeringen skal betale. Jeg er stolt av det.',
      ],
    ],
    [
      'an agency of news that was told, in the newspaper of another',
      [
        'date 2031-05 Skolene er tomme for mat',
        'Staten svarer.',
        '– Vi skal gi mat, sier ministeren til NTB.',
        '(NTB)',
      ],
    ],
    [
      'a municipality that was audited',
      [
        'Mat i skolen - Asker kommune',
        'Kommune: Asker kommune',
        'Spørsmålene i denne forvaltningsrevisjonen har vært flere.',
        body,
      ],
    ],
    ['a site on which others put their releases', ['kommunikasjon.ntb.no', 'Mat i skolen', body]],
    [
      'one of several parties that it goes through',
      [
        'Mat i skolen',
        '- Venstre vil gi alle frokost.',
        '- Høyre vil ha kjøkken i alle skoler.',
        '- KrF går inn for gratis frukt.',
      ],
    ],
    [
      'a platform that parties have in common',
      ['Plattform for mat', 'Venstre, Høyre og KrF i Asker 2031–2035', 'Partiene vil gi alle frokost.'],
    ],
    [
      'whom a newspaper’s title quotes',
      [
        'Barneombudet: Vi har varslet om maten',
        'Barneombudet forteller om kalde skoler.',
        '– Ingen må spise kald mat, sier hun.',
      ],
    ],
    [
      'whom a newspaper tells of that an agency wrote for',
      ['– Skolen er kald. Arbeidarpartiet skal gjere mykje meir, seier Dal.', 'Ap vil ha mat.', '(©NPK)'],
    ],
    [
      'whom a newspaper tells of that speaks of its own paper',
      ['Avtale om mat', 'Høyre vil ha mat. Høyre har lova frukost.', 'Meir om avtala kan du lesa i avisa på torsdag.'],
    ],
    [
      'where a member of a committee works',
      ['Matutvalget', 'Utvalget jobbet med maten.', ' • Kari Dal, leder\n • Ola Vik, LO\n • Liv Nes, kokk'],
    ],
    [
      'whose answer others tell of',
      [
        'Matplan',
        'Redd Barnas høringssvar på matloven ble lest av alle.',
        'Kommunen har kjøkken. Elevene spiser lunsj.',
      ],
    ],
    [
      'a party that is asked',
      [
        'Raudt svarar',
        'Kva vil partiet ditt gjere med maten? Raudt vil ha frukost. Vi vil ha meir.',
        'Kva meiner partiet ditt om lunsj? Raudt meiner at alle treng han.',
      ],
    ],
    [
      'whom an agency tells of',
      ['Mat i skolen.\nNPK-NTB', `Redd Barna har spurt elevane. Redd Barna krev mat. ${body}`],
    ],
    [
      'whom its title quotes, over a picture of it',
      ['Barneombudet: Vi er sultne', 'grot12.jpg\nBarneombudet forteller om maten.', '– Maten er kald, sier han.'],
    ],
  ])('is not that of %s', (_what, parts) => {
    expect(publisher(...parts)).toBeNull();
  });
});

describe('an imprint', () => {
  it('says whose page it is, though it tells of it as news do', () => {
    expect(
      publisher(
        'Nyheiter',
        'Matplanen er levert',
        'Utgjevar: Barne- og familiedepartementet',
        'I dag fekk regjeringa ein plan for skulematen.',
        '- Alle skal ete seg mette, seier statsrådet. Departementet vil no lese planen, opplyser ho.',
      ),
    ).toBe('Barne- og familiedepartementet');
  });
});

describe('an association that no table knows', () => {
  it('is known by the noun before its name, alone on a line', () => {
    const document = parseText(
      'Hopp til innhold\nMeny\n\nForeningen Lyspunkt\nMat til alle 2028–2031\n\nI fjor gjennomførte vi 40 samtaler. Kommunene må servere frokost.',
    );
    expect(document.organisation).toMatchObject({ name: 'Foreningen Lyspunkt', classification: 'ngo' });
    expect(document.title).toBe('Mat til alle 2028–2031');
  });
});

describe('who names itself', () => {
  it.each([
    [
      'in its own «vi i»',
      ['Mat i skulen', 'Venstre og Høgre må lytte.', 'I haust sende vi i Noregs Mållag eit framlegg til alle partia.'],
      'Noregs Mållag',
    ],
    [
      'under who asked it for help',
      ['Brev om mat', 'Vi har skrevet til Helsedirektoratet.', 'I fjor fikk Barneombudet 96 brev. Vi vil følge opp.'],
      'Barneombudet',
    ],
    [
      'as responsible for what is printed',
      [
        'Matvettregler',
        'Ansvarlig for utgivelsen: Voksne for Barn Trykk: Grøtlaget',
        `Redd Barna krever mat. Redd Barna foreslår frokost. ${body}`,
      ],
      'Voksne for Barn',
    ],
    ['in the year of its report', ['Årsrapport for Grøtverket: 2031', `Vi leverte mat. ${body}`], 'Grøtverket'],
    [
      'as whose highest body meets',
      ['Nye tillitsvalgte', 'Landsmøtet er det øverste organet i Grøtlaget og møtes i mai.', body],
      'Grøtlaget',
    ],
    [
      'as host of guests',
      [
        'Bruk stemmen: Mat er viktigst for Unge Venstre',
        'For Lag Grøt er det viktig å gi unge mat. Vi har derfor spurt partiene. Her skriver Unge Venstre.',
        'Unge Venstre vil ha frokost. Vi vil ha lunsj.',
      ],
      'Lag Grøt',
    ],
    [
      'in capitals over an inspection',
      [
        'FYLKESMANNEN I MØRE OG ROMSDAL',
        'TILSYN MED MATEN I LILLEVIK KOMMUNE',
        'Lillevik kommune sikrar ikkje mat. Heimel er matlova.',
      ],
      'Fylkesmannen i Møre og Romsdal',
    ],
    [
      'before the title of a transcript',
      [
        'Handlingsplan for mat',
        'Last ned',
        'Transkript',
        '1 Lillevik kommune Handlingsplan for mat og drikke 1',
        '2 Innledning Planen er en del av kommunens arbeid.',
      ],
      'Lillevik kommune',
    ],
    [
      'by the way back to its hall',
      ['Tilbake til hareid.kommune.no', 'Matplan 2031–2035', 'Planen gjeld for heile perioden.'],
      'Hareid kommune',
    ],
    [
      'as the county of its plan',
      [
        'Høyring: Regional plan for mat',
        'Matplanen er den nye planen til Vestland fylke. Planen er eit verktøy.',
        'Kom med innspel.',
      ],
      'Vestland fylkeskommune',
    ],
    [
      'under the title of its strategy',
      [
        'Trygg på mat',
        'Regjeringens strategi for barn og ungdom som er sultne på skolen\nType publikasjon:\nStrategi\nUtgivelsesår:\n2031',
        'Kort sammendrag',
        'Strategien ble lansert i mars 2031. Mattilsynet følger opp strategien.',
      ],
      'Regjeringen',
    ],
    [
      'under the head of the cabinet’s site',
      [
        'Tiltak i matplanen',
        'Artikkel | Sist oppdatert: 04.03.2031 | Skolemat',
        'Oversikt over tiltakene i regjeringens matplan.',
        'Planen hadde 18 tiltak.',
      ],
      'Regjeringen',
    ],
    [
      'as the committee of parliament',
      [
        'Komiteen, medlemmene fra Arbeiderpartiet, Siri Moen og Jan Lie, viser til saken. Komiteen støtter Regjeringens forslag om mat.',
        body,
      ],
      'Stortinget',
    ],
    [
      'as the newspaper whose view it is',
      [
        'Dette er en leder. Lederen gir uttrykk for Vårt Lands syn.',
        'Redd Barna krever mat. Redd Barna foreslår frokost.',
        body,
      ],
      'Vårt Land',
    ],
    [
      'as the magazine in the place of a writer',
      ['Venstre om mat', 'Av Babyverden 2310 Sist oppdatert 18.08.2031', 'Venstre vil ha mat. Venstre vil ha frokost.'],
      'Babyverden',
    ],
    [
      'as who asked parties that agree',
      [
        'Klare krav om mat',
        'I valgkampen spurte Skolenes landsforbund partiene om mat.',
        'Ap, SV og Sp er enige om:',
        ' • Frokost\n • Lunsj',
      ],
      'Skolenes landsforbund',
    ],
    [
      'in «hos oss i»',
      [
        'Om oss',
        'Barneombudet har samarbeidet om maten. Hos oss i Voksne for Barn jobber 30 ansatte.',
        'Alle må bli hørt.',
      ],
      'Voksne for Barn',
    ],
    [
      'by a site of its own',
      [
        'Slik blir du frivillig',
        'Vi trenger kokker. Bufdir gir tilskudd.',
        'Les mer på nettsidene våre: www.rodekors.no',
      ],
      'Norges Røde Kors',
    ],
    [
      'as the council that adopted the plan',
      [
        'Kommunedelplan for oppvekst',
        'Vedtatt av kommunestyret i Lierne 12. juni 2031, sak 41/31',
        'Utdanningsdirektoratet har gitt råd. Kommunen skal ha gode skoler.',
      ],
      'Lierne kommune',
    ],
    [
      'as the council of a county',
      [
        'Uttale frå fylkestinget i Vestland',
        'Fylkestinget i Vestland ber regjeringa sikre mat.',
        'Regjeringa må gi meir pengar.',
      ],
      'Vestland fylkeskommune',
    ],
    [
      'as whose highest meeting decided',
      [
        'Resolusjon vedtatt på landsmøtet i Norges Handikapforbund',
        'Maten må bli bedre. Regjeringen må bevilge penger.',
      ],
      'Norges Handikapforbund',
    ],
    [
      'under the address of a ministry',
      [
        'Barne- og familiedepartementet\nPostboks 8036 Dep\n0030 Oslo',
        'Høringssvar – ny matlov',
        'Vi viser til brevet. Norsk Sykepleierforbund støtter forslaget.',
      ],
      'Norsk Sykepleierforbund',
    ],
    [
      'as who asked the parties',
      [
        'Dette mener partiene om mat',
        'Vi har spurt partiene om mat.',
        'SV vil ha mat. SV krever det. SV foreslår frokost.',
        'Kreftforeningen mener at alle må få mat.',
      ],
      'Kreftforeningen',
    ],
    [
      'over its statutes',
      ['Vedtekter for Norges Grøtlag', '§ 1 Formål', 'Laget skal arbeide for mat.'],
      'Norges Grøtlag',
    ],
    [
      'in its greeting',
      [
        'Hei!',
        'I dag møtte vi statsråden. Vi sa at Bufdir må lytte. Bufdir har lovet å svare.',
        'Hilsen Landsforeningen for barnevernsbarn',
      ],
      'Landsforeningen for barnevernsbarn',
    ],
    [
      'as the cabinet of another land',
      [
        'Getting food right',
        'The Welsh Government has published its plan. We want every child to eat.',
        'Schools must help.',
      ],
      'Welsh Government',
    ],
  ])('is the publisher: %s', (_what, parts, name) => {
    expect(publisher(...parts)).toBe(name);
  });

  it.each([
    ['where somebody quotes it', ['Grøten', 'Kokken heter Kari.', '– Vi i Venstre liker grøt, mumler Kari.']],
    ['as the land that all live in', ['Mat i skolen', `Vi i Norge har råd. Me i Noreg òg. ${body}`]],
    [
      'as a person to whom something matters',
      ['Svar om mat', `For Kari Dal er det viktig å spise. Vi har snakket med henne. ${body}`],
    ],
    [
      'on the shelf of debate',
      [
        'Mat i skolen',
        'Debatt',
        'Grøten må tåle mer',
        'Redd Barna krever mat. Redd Barna foreslår frokost. Vi må få grøt.',
      ],
    ],
    [
      'to an agency that another has set',
      ['Elevene er sultne', 'Redd Barna vil ha mat.', '– Det er trist, seier ho til NTB.', '(©NPK)'],
    ],
    [
      'in a release that is told of',
      [
        'Jublar for grauten',
        'Natur og Ungdom meiner dette er bra. Natur og Ungdom krev meir.',
        '– Endeleg, seier leiaren i Natur og Ungdom i ei pressemelding.',
      ],
    ],
    [
      'a ministry that gave money',
      [
        'Nytt senter for mat',
        'Kunnskapsdepartementet har gitt penger. Vi skal forske på mat.',
        'Senteret skal ha 12 stillinger.',
      ],
    ],
    [
      'an agency of which others demand',
      [
        'Opprop for mat',
        'Vi krever at Utdanningsdirektoratet tar ansvar. Helsedirektoratet har gitt råd om mat. Utdanningsdirektoratet har ikke fulgt dem.',
      ],
    ],
    [
      'as one of several ombuds',
      [
        'Statement on food',
        'The Children’s Commissioners for Scotland and Wales said: “We want food.” The Children’s Commissioners will meet.',
      ],
    ],
  ])('is not: %s', (_what, parts) => {
    expect(publisher(...parts)).toBeNull();
  });

  it('signs a release that it quotes itself from', () => {
    expect(
      publisher(
        'Barneombudet krever mat',
        'Barneombudet foreslår frokost.',
        'Ombudet sa i en pressemelding at det haster.',
        'Barneombudet\nPostboks 1, 0123 Oslo',
      ),
    ).toBe('Barneombudet');
  });

  it('is none of those that it introduces, where they are several', () => {
    expect(
      publisher(
        'Vi støtter lag',
        'Foreningen Lyset er en frivillig organisasjon for barn.\n\nGrøtlaget er en organisasjon for kokker.',
        'Vi har gitt dem penger.',
      ),
    ).toBeNull();
  });

  it('is no name over one list only, and none of several', () => {
    expect(publisher('Mat', 'Unge Kokker vil:\n\n- Lage graut')).toBeNull();
    expect(publisher('Mat', 'Unge Kokker vil:\n\n- Lage graut', 'Gamle Kokker vil:\n\n- Lage suppe')).toBeNull();
  });

  it.each([
    ['behind a bar in the title', ['Mat til alle | Kokkenettverket Lyst\n\nVi vil ha mat.', body]],
    ['before the kind of document', ['Kokkenettverket Lyst – strategi 2031–2034', 'Vi vil ha mat.', body]],
    ['behind the kind of document', ['Strategi for Kokkenettverket Lyst 2031-2034', 'Vi vil ha mat.', body]],
    ['whose meeting adopted it', ['Prinsipprogram', 'Vedtatt på Kokkenettverket Lyst sitt årsmøte 2031', body]],
    ['signed over its leader', [`Til skolen`, body, 'Med vennlig hilsen\nKokkenettverket Lyst\nKari Nilsen, leder']],
    ['over its address', ['Mat', `Vi vil ha mat. ${body}`, 'Kokkenettverket Lyst\nStorgata 1\n0101 Oslo']],
    [
      'that asks again and again',
      ['Mat', 'Kokkenettverket Lyst mener at mat er godt. Kokkenettverket Lyst krever mat.', body],
    ],
  ])('has a name that no table knows, %s', (_where, parts) => {
    expect(publisher(...parts)).toBe('Kokkenettverket Lyst');
  });

  it.each([
    ['a person over an address', ['Mat', `Jeg vil ha mat. ${body}`, 'Kari Nilsen\nStorgata 1\n0101 Oslo']],
    ['a person who asks twice', ['Mat', 'Kari Nilsen mener at mat er godt. Kari Nilsen krever mat.']],
    ['a word for a body alone', ['Mat', 'Rådet mener at mat er godt. Rådet krever mat.']],
    ['a topic before the kind of document', ['Skolemat – strategi 2031–2034', body]],
  ])('has no name of %s', (_who, parts) => {
    expect(publisher(...parts)).toBeNull();
  });

  it('is told at either end of a long text, not far inside', () => {
    const filler = 'Grauten er varm og god om morgenen.\n\n'.repeat(900);
    const told = 'Redd Barna krever mat. Redd Barna mener at alle må få grøt. Redd Barna vil følge saken.';
    expect(publisher('Mat', `Vi vil ha mat. ${body}`, filler, told, filler, '© 2031 Voksne for Barn')).toBe(
      'Voksne for Barn',
    );
  });

  it('has a shelf of debate too', () => {
    expect(publisher('Debatt', 'Hva er god mat?', 'Redd Barna mener mye. Vi spør.', '© 2031 Redd Barna')).toBe(
      'Redd Barna',
    );
  });
});
