import { describe, expect, it } from 'vitest';
import { parentOf, parseText, statement, told } from '../helpers/parse-text.ts';

describe('lists whose bullets were lost', () => {
  it('may hold demands and words without a verb side by side, and end at the next heading', () => {
    const document = parseText(
      'Elevtinget\n\nTinget var samla.\n\nDette vedtok tinget:\n\nMatkortet må gjelde alle. Også dei på små skular.\n\nNei til kald lunsj\n\nFrukt i alle klasserom, minst to dagar i veka\n\nSkulane skal ikkje leggje ned kjøkena.\n\nOrdskiftet\n\nMange ville seie noko om mat.',
    );
    expect(told(document)).toEqual([
      'proposal Matkortet må gjelde alle. Også dei på små skular.',
      'proposal Nei til kald lunsj',
      'proposal Frukt i alle klasserom, minst to dagar i veka',
      'proposal Skulane skal ikkje leggje ned kjøkena.',
    ]);
  });

  it('may be headings that ask, under a line that announces them; what stands under one is its part', () => {
    const document = parseText(
      'Mat til alle\n\nI går la Redd Barna fram ei liste. Dette meiner Redd Barna må gjerast:\n\nKommunane må servere frukost, og raskt\n\n• Staten må betale.\n• Det trengst nye kjøken.\n\nIngen barn skal gå svoltne heim\n\n• Kantinene må ha ope lenger.',
    );
    expect(told(document)).toEqual([
      'proposal Kommunane må servere frukost, og raskt',
      'proposal Staten må betale.',
      'proposal Det trengst nye kjøken.',
      'proposal Ingen barn skal gå svoltne heim',
      'proposal Kantinene må ha ope lenger.',
    ]);
    expect(parentOf(document, 'Det trengst')).toBe('Kommunane må servere frukost, og raskt');
    expect(parentOf(document, 'Kantinene')).toBe('Ingen barn skal gå svoltne heim');
  });

  it('may be headings in the imperative over their parts', () => {
    const document = parseText(
      'Kravbrev\n\nRedd Barna fremmer disse kravene til budsjettet:\n\nSikre mat til alle\n\n• Gi alle frokost.\n• Bygg kjøkken.\n\nStans nedleggingen av kantiner\n\n• Kommunene må få mer penger.\n\nBruk av midlene\n\nPengene går til kommunene.',
    );
    expect(told(document)).toEqual([
      'proposal Sikre mat til alle',
      'proposal Gi alle frokost.',
      'proposal Bygg kjøkken.',
      'proposal Stans nedleggingen av kantiner',
      'proposal Kommunene må få mer penger.',
    ]);
    expect(parentOf(document, 'Kommunene må')).toBe('Stans nedleggingen av kantiner');
  });

  it('are none where the line announces a list of documents', () => {
    const document = parseText(
      'Her er en oversikt over innspill og brev vi har sendt:\n\nOm mat i skolen (Til Udir)\n\nSvar om frokost (Til KD)\n\nHva skjer videre?',
    );
    expect(told(document)).toEqual([]);
  });

  it('may be clauses that a colon opens, each with its verb', () => {
    const document = parseText(
      'Revisjon av kjøkkenet\n\nKjøkkenet er lite. På denne bakgrunn anbefaler vi at Bø kommune: sørger for varm mat, dokumenterer hva som serveres og vurderer om kjøkkenet er stort nok. Rådmannen er enig.',
    );
    expect(told(document)).toEqual([
      'proposal sørger for varm mat,',
      'proposal dokumenterer hva som serveres og',
      'proposal vurderer om kjøkkenet er stort nok.',
    ]);
  });
});

describe('progress reports', () => {
  it('name a measure over each line that tells its status', () => {
    const document = parseText(
      'Status for matplanen\n\nMat i skolen\n\nProve ut frokost i tre skoler\n\nStatus: Pågående\n\nMange spiser nå.\n\nStaten skal kartlegge kjøkken.\n\nStatus: Ikke startet\n\nDet er utsatt.',
    );
    expect(document.statements.map(({ kind, text, status }) => [kind, text, status])).toEqual([
      ['activity', 'Prove ut frokost i tre skoler', 'ongoing'],
      ['activity', 'Staten skal kartlegge kjøkken.', 'planned'],
    ]);
  });
});

describe('a report of results', () => {
  it('names a goal over each line that tells the result', () => {
    const document = parseText(
      'Årsrapport 2031\n\nMåloppnåelse i korte trekk:\nMinst 80 prosent skal få frokost\nResultat: 71 prosent (ikke nådd)\nIngen skal gå sultne hjem\nResultat: ingen (nådd)\nVi er fornøyd.',
    );
    expect(told(document).filter((line) => line.startsWith('goal'))).toEqual([
      'goal Minst 80 prosent skal få frokost',
      'goal Ingen skal gå sultne hjem',
    ]);
  });
});

describe('measures run on behind their goal', () => {
  const document = parseText(
    'Matplan\n\n3 Mål og tiltak Tiltak Ansvarlig Frist Mål 1: Alle spiser frokost 1.1 Bygge kjøkken i samarbeid med Røde Kors Kulturkontoret 2013 1.2 Ansette kokk Teknisk etat Løpende Mål 2: Ingen fryser 2.1 Kjøpe ovner NAV 2014',
  );

  it('are its parts, by their numbers', () => {
    expect(document.statements.map(({ kind, ordinal, text }) => [kind, ordinal, text])).toEqual([
      ['goal', '1', 'Alle spiser frokost'],
      ['activity', '1.1', 'Bygge kjøkken i samarbeid med Røde Kors'],
      ['activity', '1.2', 'Ansette kokk'],
      ['goal', '2', 'Ingen fryser'],
      ['activity', '2.1', 'Kjøpe ovner'],
    ]);
    expect(parentOf(document, 'Kjøpe')).toBe('Ingen fryser');
  });

  it('leave who does them, and by when, to fields; whoever does one is not whose page it is', () => {
    expect(statement(document, 'Bygge').actors.map(({ name }) => name)).toContain('Kulturkontoret');
    expect(statement(document, 'Ansette').status).toBe('ongoing');
    expect(document.organisation?.name).not.toBe('Nav');
  });

  it('have the same cells in rows under heads on one line', () => {
    const table = parseText(
      'Matplan\n\nTiltak Ansvar Tid\nKartlegge kjøkken sammen med grendelagene Teknisk etat 2013\nOpprette stilling for kokk NAV 2014-2015\nInformere ungdom om mat Ungdomsrådet Årlig',
    );
    expect(told(table)).toEqual([
      'activity Kartlegge kjøkken sammen med grendelagene',
      'activity Opprette stilling for kokk',
      'activity Informere ungdom om mat',
    ]);
  });
});

describe('reports of a committee of parliament', () => {
  it('have proposals in quotation marks, held by the members who put them forward', () => {
    const document = parseText(
      'Innstilling fra familie- og kulturkomiteen om mat\n\n2. Komiteens merknader\n\nKomiteens medlemmer fra Arbeiderpartiet er bekymret for maten og ønsker en opptrapping av frokost.\n\nPå denne bakgrunn fremmer disse medlemmer følgende forslag:\n\n«Stortinget ber regjeringen innføre frokost.»\n\nEn samlet komité ber departementet følge med på lunsjen.\n\n3. Forslag fra mindretall\n\nForslag fra Høyre og Fremskrittspartiet:\n\nForslag 1\n\nStortinget ber regjeringen utrede middag.',
    );
    expect(document.statements.map(({ holder, text }) => [holder?.name ?? null, text])).toEqual([
      [
        'Arbeiderpartiet',
        'Komiteens medlemmer fra Arbeiderpartiet er bekymret for maten og ønsker en opptrapping av frokost.',
      ],
      ['Arbeiderpartiet', 'Stortinget ber regjeringen innføre frokost.'],
      [null, 'En samlet komité ber departementet følge med på lunsjen.'],
      ['Høyre og Fremskrittspartiet', 'Stortinget ber regjeringen utrede middag.'],
    ]);
  });
});

describe('the last item of a list run into one line', () => {
  it('ends where a sentence on another’s duty begins', () => {
    const document = parseText(
      'Barneombudets råd\n\nBarneombudet mener at: - skolen må ha mat - alle skal få frukt - det opprettes et kjøkken som er åpent om kvelden Kunnskapsdepartementet bør i tillegg se på kantinene.',
    );
    expect(told(document)).toEqual([
      'proposal skolen må ha mat',
      'proposal alle skal få frukt',
      'proposal det opprettes et kjøkken som er åpent om kvelden',
      'proposal Kunnskapsdepartementet bør i tillegg se på kantinene.',
    ]);
  });
});

describe('lists under a heading', () => {
  it('may be paragraphs of a sentence each, with a stop or without', () => {
    const document = parseText(
      'Matstrategi\n\nDette er målene våre\n\nUtslippene fra maten er lavere i 2030.\n\nKommunens kjøkken er uten plast innen 2025\n\nKommunen er rustet for dyrere mat.\n\nInnsatsområder\n\nStrategien har fem innsatsområder.',
    );
    expect(told(document)).toEqual([
      'goal Utslippene fra maten er lavere i 2030.',
      'goal Kommunens kjøkken er uten plast innen 2025',
      'goal Kommunen er rustet for dyrere mat.',
    ]);
  });

  it('of a party with its short form are the party’s', () => {
    const document = parseText(
      'Vi trykker et utdrag av programmene.\n\nHøyre (H)\n\nUtdanning\n\n  * Karakterer fra 5. trinn.\n  * Studiestøtte i 11 måneder.\n\nSosialistisk Venstreparti (SV)\n\nUtdanning\n\n  * Heldagsskole med mat.\n  * Private skoler skal ikke ta ut utbytte',
    );
    expect(document.statements.map(({ holder, text }) => [holder?.name, text])).toEqual([
      ['Høyre', 'Karakterer fra 5. trinn.'],
      ['Høyre', 'Studiestøtte i 11 måneder.'],
      ['Sosialistisk Venstreparti', 'Heldagsskole med mat.'],
      ['Sosialistisk Venstreparti', 'Private skoler skal ikke ta ut utbytte'],
    ]);
  });

  it('are what was done where their items tell so and no cue says otherwise', () => {
    const document = parseText(
      'Årbok\n\nHovedoppgaver i året\n\n• Ledet et nettverk for kokker.\n• Ga ut en rapport om frokost.\n• Svarte på 300 spørsmål om mat.',
    );
    expect(document.statements.map(({ kind }) => kind)).toEqual(['achievement', 'achievement', 'achievement']);
  });
});

describe('the status of a measure under a head of its own', () => {
  it('is read from the line below', () => {
    const document = parseText(
      'Status for tiltakene\n\nTiltak\n\nSkaffe ny kunnskap om mat.\n\nStatus\n\nAvsluttet.\n\nTiltak\n\nLegge til rette for en matkurs.\n\nStatus\n\nPågående – i rute.\n\nTiltak\n\nUtvikle et kjøkken.\n\nStatus\n\nIkke påbegynt.',
    );
    expect(document.statements.map(({ kind, status }) => [kind, status])).toEqual([
      ['activity', 'completed'],
      ['activity', 'ongoing'],
      ['activity', 'planned'],
    ]);
  });
});

describe('measures for goals that are pointed to by number', () => {
  const document = parseText(
    'Matplan\n\n4 2.0 Mål 2.2 Delmål 1. Heve kvaliteten på maten. 2. Alle skal spise frokost.\n\n5 3.0 Tiltak Delmål 1 Tiltak: a) Kokkekurs holdes hver høst. Ansvar: rektor b) Nye oppskrifter Ansvar: kjøkkensjef Delmål 2 Tiltak: a) Åpne kantina tidligere Ansvar: rådmann',
  );

  it('are lettered items without their cells', () => {
    expect(document.statements.map(({ kind, ordinal, text }) => [kind, ordinal, text])).toEqual([
      ['goal', '1', 'Heve kvaliteten på maten.'],
      ['goal', '2', 'Alle skal spise frokost.'],
      ['activity', 'a', 'Kokkekurs holdes hver høst.'],
      ['activity', 'b', 'Nye oppskrifter'],
      ['activity', 'a', 'Åpne kantina tidligere'],
    ]);
    expect(statement(document, 'Nye oppskrifter').actors.map(({ name }) => name)).toEqual(['kjøkkensjef']);
  });

  it('stand under the goal', () => {
    expect(parentOf(document, 'Kokkekurs')).toBe('Heve kvaliteten på maten.');
    expect(parentOf(document, 'Åpne')).toBe('Alle skal spise frokost.');
  });
});

describe('a numbered item that announces bullets', () => {
  it('is its first sentence, and the bullets are its parts', () => {
    const document = parseText(
      'Derfor Arbeiderpartiet\n\n1. Alle barn skal ha mat! Mange går sultne hjem. Vi vil:\n\n• Øke støtten til frokost\n• Gi gratis frukt\n\n2. Alle barn skal ha det varmt! Vi vil:\n\n• Kjøpe ovner\n• Tette vinduer',
    );
    expect(told(document)).toContain('proposal Alle barn skal ha mat!');
    expect(parentOf(document, 'Gi gratis')).toBe('Alle barn skal ha mat!');
    expect(parentOf(document, 'Tette')).toBe('Alle barn skal ha det varmt!');
  });
});

describe('lines in small letters', () => {
  it('are items under a cue without a colon, as no paragraph begins so', () => {
    const document = parseText(
      'Senterpartiet og maten\n\nVi er glade i mat.\n\nSenterpartiet jobber for\n\nfrokost i alle kommuner\nmer bruk av gård og dyr i undervisningen\nat kokken er til stede på skolen hver dag',
    );
    expect(document.statements.map(({ text }) => text)).toEqual([
      'frokost i alle kommuner',
      'mer bruk av gård og dyr i undervisningen',
      'at kokken er til stede på skolen hver dag',
    ]);
  });
});

describe('numbers at the head of a line', () => {
  it('count where a word in small letters follows, and number nothing', () => {
    const document = parseText(
      'Mat i skulen\n\nSlik svara barna\n\n94 prosent et saman med andre\n88 prosent trivst i kantina\n1 av 5 et aldri frukost',
    );
    expect(document.statements.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'finding 94 prosent et saman med andre',
      'finding 88 prosent trivst i kantina',
      'finding 1 av 5 et aldri frukost',
    ]);
  });

  it('may number goals that a sentence before announces, with labels between', () => {
    const document = parseText(
      'Strategi for mat 2031-2033\n\nStrategien består av tre faglige hovedmål. Hvert mål har delmål.\n\n1. Et godt kjøkken\n\nKjøkkenet er lite.\n\nDelmål:\n\n  • Alle kokker har fått kurs.\n  • Maten er varm\n\n2. Mat til alle\n\nMange er sultne.\n\nDelmål:\n\n  • Frokost serveres hver dag\n\n3. Ingen svinn\n\nMye kastes.\n\nDelmål:\n\n  • Rester brukes',
    );
    expect(told(document)).toContain('goal Mat til alle');
    expect(parentOf(document, 'Rester')).toBe('Ingen svinn');
  });
});

describe('bullets of other makes', () => {
  it('are a letter that a hollow bullet became', () => {
    const document = parseText(
      'Deloitte anbefaler at:\n\no   departementet sier hvem som lager mat\no   Bufetat får felles kjøkken\no   maten måles',
    );
    expect(document.statements.map(({ text }) => text)).toEqual([
      'departementet sier hvem som lager mat',
      'Bufetat får felles kjøkken',
      'maten måles',
    ]);
  });

  it('are glyphs of a symbol font in a line, each row with its cells', () => {
    const document = parseText(
      'Matplan\n\n3 Tiltak Ansvar Tid \uf0b7 Innføre frokost på skolen Skolesjef 2008 \uf0b7 Opprette kjøkken i halv stilling Rådmann 2009 \uf0b7 Kurs for kokker Kultur Løpende',
    );
    expect(
      document.statements.map(({ text, dates }) => [text, dates.map(({ start, role }) => `${role} ${start}`)]),
    ).toEqual([
      ['Innføre frokost på skolen', ['deadline 2008']],
      ['Opprette kjøkken i halv stilling', ['deadline 2009']],
      ['Kurs for kokker', []],
    ]);
  });
});

describe('a list of figures that no cue governs', () => {
  it('is findings throughout, where most are so by their own words', () => {
    const document = parseText(
      'Mat og helse\n\nTrygghet\n\n  • 93 prosent spiser frokost\n  • 16 prosent spiser for lite\n  • Ett av ti barn er sultne\n  • Færre drikker brus enn i 2002\n\nPå noen områder er vi langt fra best.',
    );
    expect(document.statements.map(({ kind, text }) => `${kind} ${text}`)).toContain(
      'finding Færre drikker brus enn i 2002',
    );
  });
});

describe('numbers before items', () => {
  it('may stand twice', () => {
    const nested = parseText(
      'Mat\n\nMaten er kald, og slik har det vært i mange år nå! Regjeringen skal:\n\n  1. 1. Sikre grøt til alle\n  2. 2. Sørge for varm mat\n',
    );
    expect(told(nested)).toEqual(['proposal Sikre grøt til alle', 'proposal Sørge for varm mat']);
    expect(statement(nested, 'Sørge').ordinal).toBe('2');
    const document = parseText('Mat\n\nVåre mål\n\n• 1 1. Alle skal bli mette\n• 2 2. Ingen skal fryse\n');
    expect(told(document)).toEqual(['goal Alle skal bli mette', 'goal Ingen skal fryse']);
    expect(document.statements.map(({ ordinal }) => ordinal)).toEqual(['1', '2']);
  });

  it('may stand behind the quotation mark that the last item closes', () => {
    const document = parseText(
      'Representantforslag\n\nI dokumentet fremmes følgende forslag:\n\n• «1. Stortinget ber regjeringen gi alle elever mat.\n• 2. Stortinget ber regjeringen bygge kjøkken.»\n\nDet vises til saken.',
    );
    expect(told(document)).toEqual([
      'proposal Stortinget ber regjeringen gi alle elever mat.',
      'proposal Stortinget ber regjeringen bygge kjøkken.',
    ]);
  });

  it('may be letters before what is quoted as a whole', () => {
    const document = parseText(
      'Mat\n\nNasjonale mål er å:\n\na. "Gi alle elever varm mat".\nb. "Bygge kjøkken på hver skole".\n',
    );
    expect(told(document)).toEqual(['goal Gi alle elever varm mat', 'goal Bygge kjøkken på hver skole']);
  });
});

describe('items whose subject is not said again', () => {
  it('ask with a verb and what they ask that', () => {
    const document = parseText(
      'Dette er oss\n\nMatpartiet\n\n• vil arbeide for mat i skolen\n• krever at alle får kantine\n• vil at maten skal være gratis\n',
      { told: { organisation: 'Venstre' } },
    );
    expect(told(document)).toEqual([
      'proposal vil arbeide for mat i skolen',
      'proposal krever at alle får kantine',
      'proposal vil at maten skal være gratis',
    ]);
  });
});

it('reads short lines in small letters under a colon as items, also where one has the word of a cue', () => {
  const document = parseText(
    'Plan\n\nVi vil at alle barn skal sikres tid og plass til:\n\nfri lek og hvile\nkunst, musikk og teater\nmat uten krav om betaling\n\nMer om dette kommer.\n',
  );
  expect(told(document)).toEqual([
    'proposal fri lek og hvile',
    'proposal kunst, musikk og teater',
    'proposal mat uten krav om betaling',
  ]);
});

describe('lines of a budget', () => {
  it('are what the holder gives money to, whatever they begin with', () => {
    const document = parseText(
      'Mat til alle\n\nVenstre er opptatt av mat.\n\nTil mat legger Venstre inn følgende:\n\n150 nye kokker i skolen 98 mill\n\nReverserer kutt i støtte til kantiner 12 mill\n\nØkt tilskudd til grøt 17,5 mill\n\nHverdagen er travel for mange.\n',
      { told: { organisation: 'Venstre' } },
    );
    expect(told(document)).toEqual([
      'proposal 150 nye kokker i skolen 98 mill',
      'proposal Reverserer kutt i støtte til kantiner 12 mill',
      'proposal Økt tilskudd til grøt 17,5 mill',
    ]);
  });
});
