import { describe, expect, it } from 'vitest';
import { parentOf, parseText, statement, told } from '../helpers/parse-text.ts';

const asOmbud = { told: { organisation: 'Barneombudet' } };

describe('goals and the work behind them', () => {
  it('part where the holder begins to speak, on one line', () => {
    const document = parseText(
      'Våre mål:\n1. Ingen elev er sulten Vi skal spørre elevene hva de spiser.\n2. Alle får hjelp Vi skal møte helsesykepleierne.',
      asOmbud,
    );
    expect(document.statements.map(({ origin, ordinal, text }) => [origin, ordinal, text])).toEqual([
      ['list', '1', 'Ingen elev er sulten'],
      ['prose', null, 'Vi skal spørre elevene hva de spiser.'],
      ['list', '2', 'Alle får hjelp'],
      ['prose', null, 'Vi skal møte helsesykepleierne.'],
    ]);
    expect(parentOf(document, 'Vi skal møte helse')).toBe('Alle får hjelp');
  });
});

describe('tables of goals and measures', () => {
  it('give both columns, the measure under its goal with who and how far', () => {
    const document = parseText(
      '# Matplan\n\n| Delmål | Tiltak | Ansvar | Status |\n| --- | --- | --- | --- |\n| Alle er mette | Frokost til alle | Rektor | Igangsatt |\n|  | Frukt hver dag | Kokken | Ikke startet |\n| Ingen fryser | Ovner i alle rom | Rektor | Gjennomført |\n',
      { path: 'plan.md', told: { organisation: 'Asker kommune' } },
    );
    expect(document.statements.map(({ kind, text, status }) => [kind, text, status])).toEqual([
      ['goal', 'Alle er mette', null],
      ['activity', 'Frokost til alle', 'ongoing'],
      ['activity', 'Frukt hver dag', 'planned'],
      ['goal', 'Ingen fryser', null],
      ['activity', 'Ovner i alle rom', 'completed'],
    ]);
    expect(parentOf(document, 'Frukt')).toBe('Alle er mette');
    expect(parentOf(document, 'Ovner')).toBe('Ingen fryser');
    expect(statement(document, 'Frokost').actors.map(({ name }) => name)).toContain('Rektor');
  });

  it('make nobody responsible of when it is due, what it costs and how far it has come', () => {
    const document = parseText(
      '# Matplan\n\n| Tiltak | Ansvar | Frist | Budsjett | Status |\n| --- | --- | --- | --- | --- |\n| Frokost til alle | Rektor | Høsten 2026 | Kr 2000 | Ikke påbegynt |\n| Frukt hver dag | Kokken | Straks | Ingen | Gjennomført |\n',
      { path: 'plan.md', told: { organisation: 'Asker kommune' } },
    );
    const responsible = ({ actors }: { actors: { name: string }[] }) => actors.map(({ name }) => name);
    expect(responsible(statement(document, 'Frokost'))).toEqual(['Rektor']);
    expect(responsible(statement(document, 'Frukt'))).toEqual(['Kokken']);
  });
});

describe('a list of what is asked of somebody', () => {
  it('is not held by who is asked', () => {
    const document = parseText(
      'Redd Barna\n\nRedd Barna ber regjeringen om tre ting:\n\n1) Lovfest retten til frokost.\n2) Øk støtten til mat.\n3) Gi barn frukt.\n\nVi mener alvor.',
    );
    expect(document.statements.map(({ holder }) => holder)).toEqual([null, null, null]);
  });
});

describe('a list of what another wants', () => {
  it('is held by the body that a noun stands for, once it was named', () => {
    const document = parseText(
      'Høringssvar fra Akademikerforbundet\n\nAkademikerforbundet takker. Kunnskapsdepartementet har sendt forslaget på høring.\n\nOverordnet foreslår departementet følgende endringer:\n\n- Å lovfeste frokost\n- Å styrke kantinene\n\nAkademikerforbundet ber om at:\n\n- Skolene får penger',
    );
    expect(document.statements.map(({ holder }) => holder?.name ?? null)).toEqual([
      'Kunnskapsdepartementet',
      'Kunnskapsdepartementet',
      null,
    ]);
  });

  it('is held by whose answer the page is, where another publishes it', () => {
    const document = parseText(
      'Hopp til innhold\nRegjeringen.no\nTema Dokument Aktuelt Departement\n\nHøringssvar fra Norsk Fosterhjemsforening\n\nDato: 28.08.2023\n\nDette må på plass:\n\n- Pensjon for fosterforeldre\n- En minstesats i hele landet',
    );
    expect(document.organisation?.name).toBe('Regjeringen');
    expect(document.statements.map(({ holder }) => holder?.name)).toEqual([
      'Norsk Fosterhjemsforening',
      'Norsk Fosterhjemsforening',
    ]);
  });
});

describe('whose a position is', () => {
  it('is not said again where it is the publisher’s under the name of the whole or a branch, nor that of a medium', () => {
    const branch = parseText(
      'Kvam Venstre\n\nKvam Venstre er bekymret. Venstre vil gi alle mat.\n\nBli medlem i Kvam Venstre',
    );
    expect(branch.organisation?.name).toBe('Kvam Venstre');
    expect(branch.statements.map(({ holder }) => holder)).toEqual([null]);
    const whole = parseText('Venstre Telemark vil gi alle elever mat hver dag.', { told: { organisation: 'Venstre' } });
    expect(whole.statements.map(({ holder }) => holder)).toEqual([null]);
    const news = parseText(' date 2031-05 NTB\n\nVenstre vil gi alle mat.\n\nNRK skal sende mer om mat.');
    expect(news.statements.map(({ holder }) => holder?.classification ?? null)).not.toContain('media');
  });
});

describe('news of several parties', () => {
  it('gives each its own words', () => {
    const document = parseText(
      'NRK\nMeny\n\nMat i skolen\n\nPublisert 3. juni 2031 kl. 09.12\n\nAp, SV og Høyre er uenige om mat.\n\nArbeiderpartiet: Vi vil gi alle frokost.\n\nSV: Maten skal være gratis.\n\nHøyre: Vi vil la foreldre velge.',
    );
    expect(document.organisation?.name).toBe('NRK');
    expect(document.statements.map(({ holder, text }) => [holder?.name ?? null, text])).toEqual([
      ['Arbeiderpartiet', 'Arbeiderpartiet: Vi vil gi alle frokost.'],
      ['Sosialistisk Venstreparti', 'SV: Maten skal være gratis.'],
      ['Høyre', 'Høyre: Vi vil la foreldre velge.'],
    ]);
  });
});

describe('lists in news', () => {
  it('are held by who wants, whatever goes before the name', () => {
    const document = parseText(
      ' date 2031-04 Det sa lederen fredag.\n\nUnge Venstre er med. Der står det at Venstre vil:\n\ngi alle frokost.\n\nbygge kjøkken i alle skoler.',
    );
    expect(document.statements.map(({ holder, text }) => [holder?.name, text])).toEqual([
      ['Venstre', 'gi alle frokost.'],
      ['Venstre', 'bygge kjøkken i alle skoler.'],
    ]);
  });
});

describe('items', () => {
  it('that only name an organisation, ask, or announce are no statements', () => {
    const document = parseText('Venstre vil:\n• Høyre\n• Skal alle få mat?\n• Gi alle elever frokost\n• Styrke skolen');
    expect(told(document)).toEqual(['proposal Gi alle elever frokost', 'proposal Styrke skolen']);
  });

  it('that no cue governs are judged by their own words', () => {
    const document = parseText('Om skolemat\n\n• Staten må betale for maten.\n• Maten er varm.', asOmbud);
    expect(told(document)).toEqual(['proposal Staten må betale for maten.']);
    expect(document.statements[0]?.rule).toBe('item-by-own-words');
  });

  it('that no cue governs are of the kind that others of three or more are of, where they are sentences', () => {
    const list =
      'Om skolemat\n\n• Staten må betale for maten.\n• Grøten tas ut av forskriften.\n• Lovfestet lunsj kan gi ro.';
    expect(told(parseText(`${list}\n• Varm mat`, asOmbud))).toEqual([
      'proposal Staten må betale for maten.',
      'proposal Grøten tas ut av forskriften.',
      'proposal Lovfestet lunsj kan gi ro.',
    ]);
    const described = parseText(
      'Om oss\n\n• Vi krever varm mat.\n• Barneombudet er uavhengig.\n• Hvem er vi?',
      asOmbud,
    );
    expect(told(described)).toEqual(['proposal Vi krever varm mat.']);
    const silent = ['Maten er varm.', 'Grøten er god.', 'Brødet er ferskt.', 'Osten er gul.'].map(
      (line) => `\n• ${line}`,
    );
    expect(told(parseText(`Om mat\n\n• Staten må betale.${silent.join('')}`, asOmbud))).toEqual([
      'proposal Staten må betale.',
    ]);
  });

  it('that no cue governs are a party’s asks where all of them read as asks', () => {
    const asParty = { told: { organisation: 'Venstre' } };
    const asks = parseText('Om skolemat\n\n• Bygge flere kjøkken\n• Gi alle elever frokost', asParty);
    expect(told(asks)).toEqual(['proposal Bygge flere kjøkken', 'proposal Gi alle elever frokost']);
    expect(told(parseText('Om skolemat\n\n• Flere elever er sultne\n• Lærere er slitne', asParty))).toEqual([]);
  });

  it('hold their asks together, however many', () => {
    const document = parseText(
      'Venstre vil:\n• Styrke skolen, korte ned køene og bygge flere bibliotek\n• Gi alle frokost',
    );
    expect(document.statements).toHaveLength(2);
    expect(statement(document, 'Styrke').text).toContain('bibliotek');
  });

  it('with a year alone date the paragraph under them', () => {
    const document = parseText(
      'Dette har vi gjort:\n\n• 2031\n\n  Fikk inn mat i alle skoler\n\n• 2032\n\n  Åpnet tolv bibliotek',
      {
        told: { organisation: 'Venstre' },
      },
    );
    expect(document.statements.map(({ kind, text, dates }) => [kind, text, dates[0]?.start])).toEqual([
      ['achievement', 'Fikk inn mat i alle skoler', '2031'],
      ['achievement', 'Åpnet tolv bibliotek', '2032'],
    ]);
  });
});

describe('a list that neither a cue nor its words explain', () => {
  const list = '- Klassen lager egne regler ved skolestart\n- Sosiogram i oktober og mars\n- Tur';

  it('is of measures in a plan', () => {
    const document = parseText(`Handlingsplan mot mobbing\n\nPå klassenivå:\n\n${list}`);
    expect(told(document)).toEqual([
      'activity Klassen lager egne regler ved skolestart',
      'activity Sosiogram i oktober og mars',
      'activity Tur',
    ]);
    expect(document.statements[0]?.rule).toBe('item-by-its-page');
  });

  it('is nothing elsewhere, nor where it is of names or of what a plan is about', () => {
    expect(told(parseText(`Om skolen\n\nPå klassenivå:\n\n${list}`))).toEqual([]);
    expect(told(parseText(`Handlingsplan mot mobbing\n\nMålgruppe:\n\n${list}`))).toEqual([]);
    expect(told(parseText('Handlingsplan mot mobbing\n\nDeltok:\n\n- Kari Nes\n- Ola Berg\n- Liv Dal'))).toEqual([]);
  });
});

describe('bullets behind text of their own', () => {
  it('tell of what was found, though the cue above that text asks', () => {
    const document = parseText(
      'Skolemat\n\nVenstre vil:\n\n- Bygge kjøkken\n- Ansette kokker\n\nMaten er viktig. Mange går sultne hjem.\n\n- Én av fire elever har sluttet å spise frokost.\n- Gi alle frukt.\n- Flere kjøleskap\n',
      { path: 'mat.md', told: { organisation: 'Venstre' } },
    );
    expect(told(document).slice(-3)).toEqual([
      'finding Én av fire elever har sluttet å spise frokost.',
      'proposal Gi alle frukt.',
      'proposal Flere kjøleskap',
    ]);
  });
});

describe('what is run into an item', () => {
  it('is an item of its own behind a dash that touches a whole word', () => {
    const document = parseText(
      'Venstre foreslår å styrke:\n- maten i barnehagene- kjøkkenet på skolen\n- barne- og ungdomsklubber\n- frukten i høst- ferien\n',
    );
    expect(told(document)).toEqual([
      'proposal maten i barnehagene',
      'proposal kjøkkenet på skolen',
      'proposal barne- og ungdomsklubber',
      'proposal frukten i høst- ferien',
    ]);
  });
});

describe('the address of a letter', () => {
  it('is no list under the heading that names its matter', () => {
    const document = parseText(
      'Krav til matbudsjettet 2016\n\nStatsråd Ola Li\nMatdepartementet\nPostboks 14 Sentrum\n0150 Oslo\n\nVi takker for sist.\n',
    );
    expect(told(document)).toEqual([]);
  });
});

describe('bullets that are but a label', () => {
  it('number the paragraph under them', () => {
    const document = parseText(
      'Statsforvalterens konklusjon:\n\n • Lovbrudd 1:\n  Kjøkkenet mangler opplæring av nye kokker.\n\n  Dette er brudd på:\n  Matloven § 3\n • Lovbrudd 2:\n  Det er risiko for svikt ved at ingen kontrollerer maten\n',
    );
    const listed = document.statements.filter(({ origin }) => origin === 'list');
    expect(listed.map(({ kind, ordinal, text }) => [kind, ordinal, text])).toEqual([
      ['finding', '1', 'Kjøkkenet mangler opplæring av nye kokker.'],
      ['finding', '2', 'Det er risiko for svikt ved at ingen kontrollerer maten'],
    ]);
  });
});

describe('what the holder does, in a list that nothing announces', () => {
  const list = '• Vi lager mat til alle barn.\n• Vi holder kurs for nye kokker.\n';

  it('is its work, but a promise of a party', () => {
    const page = `Om kjøkkenet\n\nTilbud\n\n${list}`;
    expect(told(parseText(page)).map((text) => text.split(' ', 1)[0])).toEqual(['activity', 'activity']);
    expect(
      told(parseText(page, { told: { organisation: 'Venstre' } })).every((text) => text.startsWith('proposal')),
    ).toBe(true);
  });

  it('is none where it says how things are', () => {
    expect(parseText('Om kjøkkenet\n\nFakta om oss\n\n• Vi er fire kokker.\n• Vi har to ovner.\n').statements).toEqual(
      [],
    );
  });
});

describe('what the holder has, in a list', () => {
  const page = (items: string) => `Om kjøkkenet\n\nVi har:\n\n${items}`;

  it('is an achievement where it was done, and nothing where it is owned', () => {
    expect(told(parseText(page('• Ansatt flere kokker\n• Fått på plass nye ovner\n'), asOmbud))).toEqual([
      'achievement Ansatt flere kokker',
      'achievement Fått på plass nye ovner',
    ]);
    expect(parseText(page('• 3 kokker\n• 2 ovner\n'), asOmbud).statements).toEqual([]);
  });
});
