import { describe, expect, it } from 'vitest';
import { parseText, setApart, told } from '../helpers/parse-text.ts';

const page = (...parts: string[]): string => parts.join('\n');
const body = 'Alle elever får mat, og staten betaler.';

describe('what the page sets around its text', () => {
  it.each([
    ['languages to choose from', ['Norsk English Davvisámegiella'], 'menu: Norsk English Davvisámegiella'],
    ['languages run together', ['Språk English - EngelskSpråk Norsk'], 'menu: Språk English - EngelskSpråk Norsk'],
    ['a link to a file', ['Matplan for skolen (PDF, 8MB)'], 'related-links: Matplan for skolen (PDF, 8MB)'],
    ['the size of a file', ['1.4 MB'], 'document-viewer: 1.4 MB'],
    [
      'a picture with its agency',
      ['Grøten er varm og god. © Grøtbilder'],
      'caption: Grøten er varm og god. © Grøtbilder',
    ],
    [
      'a picture with its photographer in parentheses',
      ['Kari Nordmann (Ap), kokk i Grøtvik. (Ola Dal)'],
      'caption: Kari Nordmann (Ap), kokk i Grøtvik. (Ola Dal)',
    ],
    [
      'what a picture shows, under the name of its file',
      ['grot12.jpg', 'Kokken mener at grøten er god.'],
      'caption: Kokken mener at grøten er god.',
    ],
    [
      'a name over what the named one does',
      ['Kari Nordmann', 'Kari Nordmann, kokk i Grøtvik, spiser havre på møtet.'],
      'caption: Kari Nordmann, kokk i Grøtvik, spiser havre på møtet.',
    ],
    [
      'the photographer under a caption that stands twice',
      ['Kokk Kari Nordmann mener at grøten er god.', '', 'Kokk Kari Nordmann mener at grøten er god.', '', 'Ola Dal'],
      'caption: Ola Dal',
    ],
    [
      'a headline to read too',
      ['Les også', '', '«Grøten ble kald før jul»'],
      'related-links: «Grøten ble kald før jul»',
    ],
    [
      'what a sentence says is to be found here',
      ['Planen er vedtatt, og du finn han her:', '', 'Matplan 2031 - 2035'],
      'related-links: Matplan 2031 - 2035',
    ],
  ])('is %s', (_what, lines, apart) => {
    expect(setApart(parseText(page('Mat i skolen', '', body, '', ...lines, '', body)))).toContain(apart);
  });

  it.each([
    ['languages that are told of', ['Skolen underviser på norsk og samisk.']],
    ['languages of a record', ['Språk', 'Norsk, nynorsk']],
    ['a sentence that names a file', ['Landsmøtet vedtok planen for mat i skolen (PDF).']],
    ['a year before a heading', ['Kari Nordmann, Grøtlaget 2031 INNLEDNING']],
    ['a quotation with who said it', ['Grøten er god for alle barn. (Kari Nordmann)']],
    ['items under «her»', ['Planen er delt, og vi sier hva du finner her:', '', '• Havre', '• Bygg']],
  ])('is not %s', (_what, lines) => {
    expect(setApart(parseText(page('Mat i skolen', '', body, '', ...lines, '', body)))).toEqual([]);
  });

  it('is what several people wrote under their names', () => {
    expect(setApart(parseText(page('Kari Nordmann, Ola Dal', '', body)))).toEqual(['byline: Kari Nordmann, Ola Dal']);
    expect(setApart(parseText(page('Indre Østfold, Nordre Follo', '', body)))).toEqual([]);
  });

  it('is the address at its foot, where a letter has one at its head', () => {
    const address = ['Postboks 12', '3833 Bø i Telemark'];
    const foot = parseText(page('Mat i skolen', '', body, '', 'Barneombudet', ...address));
    expect(setApart(foot)).toEqual(address.map((line) => `contact: ${line}`));
  });

  it('is what readers have said', () => {
    const said = page('Mat i skolen', '', body, '', '2 kommentarer:', '', 'Anonym sa...', '', 'Vi vil ha grøt!');
    expect(setApart(parseText(said))).toHaveLength(3);
    const answers = page('Mat i skolen', '', body, '', 'Kommentarer', '', 'Vi vil gi alle elever varm mat.', '', body);
    expect(told(parseText(answers))).toHaveLength(1);
  });

  it('is itself, once more on the shelf where it stands', () => {
    const document = parseText(
      page('Grøten er vedtatt', '', body, '', body, '', body, '', body, '', 'Nyheter', '', 'Grøten er vedtatt'),
    );
    expect(setApart(document)).toEqual(['shelf: Nyheter', 'related-links: Grøten er vedtatt']);
    expect(document.title).toBe('Grøten er vedtatt');
  });

  it('is the labels of a viewer, and its pages without words', () => {
    const head = ['Mat i skolen', '', 'Upload: others', '', 'Category:', '', 'Documents', '', 'TRANSCRIPT', ''];
    const apart = setApart(parseText(page(...head, '1 Mat i skolen', '', '2 2', '', body)));
    expect(apart).toContain('document-viewer: Documents');
    expect(apart).toContain('page-number: 2 2');
  });

  it('is banners between the buttons of a viewer, but not the name of the document', () => {
    const buttons = ['Upgrade Now', 'Share', 'Download', 'Read more', 'Follow', 'Explore More'];
    const banner = 'We are proud to announce a fresh new button.';
    const document = parseText(
      page('Create a Flipbook Now', banner, ...buttons, 'Matprogram 2031-35', 'Read Text Version', '', body),
    );
    expect(setApart(document)).toContain(`document-viewer: ${banner}`);
    expect(document.title).toBe('Matprogram 2031-35');
  });
});

describe('what a page has of others', () => {
  it('is headlines between their head and what closes them', () => {
    const news = [
      'Aktuelt',
      '',
      'Ny grøt i nord',
      '2. mars 2031',
      'Kokken rører i gryta hele natta.',
      '',
      'Se alle nyheter',
    ];
    const apart = setApart(parseText(page('Mat i skolen', '', body, '', body, '', body, '', ...news)));
    expect(apart).toContain('related-links: Kokken rører i gryta hele natta.');
    expect(setApart(parseText(page('Mat i skolen', '', body, '', 'Ny grøt i nord', '', body)))).toEqual([]);
  });

  it('is the subjects it is filed under', () => {
    const apart = setApart(parseText(page('Mat i skolen', '', body, '', 'Emner', 'Grøt', 'Barn i skolen')));
    expect(apart).toEqual(['notice: Emner', 'notice: Grøt', 'notice: Barn i skolen']);
    expect(setApart(parseText(page('Mat i skolen', '', body, '', 'Emner', body)))).toEqual([]);
  });

  it('is a person to ask, and not one who signs', () => {
    const person = ['Kari Nordmann', 'Kommunikasjonssjef', 'kari@example.org', '+47 900 00 000'];
    const asked = setApart(parseText(page('Mat i skolen', '', body, '', ...person)));
    expect(asked).toContain('contact: Kommunikasjonssjef');
    const signed = setApart(parseText(page('Mat i skolen', '', body, '', 'Med vennlig hilsen', ...person)));
    expect(signed).not.toContain('contact: Kommunikasjonssjef');
  });

  it('is the fields of the form for readers', () => {
    const form = ['Legg igjen en kommentar', 'Navn', 'E-post', 'Nettside'];
    expect(setApart(parseText(page('Mat i skolen', '', body, '', ...form)))).toContain('comment-section: Navn');
  });

  it('is a trail whose arrows were lost, over the heading it leads to', () => {
    const trail = ['Forside', 'Planer og mat', 'Mat i skolen'];
    const document = parseText(page(...trail, '', 'Mat i skolen 2031', '', body));
    expect(setApart(document)).toEqual(['menu: Forside', 'breadcrumb: Planer og mat', 'breadcrumb: Mat i skolen']);
    expect(document.title).toBe('Mat i skolen 2031');
  });

  it('is a row of pages of which some are known', () => {
    const row = 'Hjem Om oss Våre gryter Nyheter Bli medlem Kontakt';
    expect(setApart(parseText(page(row, '', 'Mat i skolen', '', body)))).toEqual([`menu: ${row}`]);
    expect(setApart(parseText(page('Hjem og skole for mat til alle', '', body)))).toEqual([]);
  });

  it('ends where the text goes on', () => {
    const document = parseText(
      page('Mat i skolen', '', body, '', body, '', body, '', body, '', 'Tema: Mat', '', 'Om grøt', '', body, '', body),
    );
    expect(setApart(document)).toEqual(['related-heading: Tema: Mat']);
  });

  it.each(['Se hele barnet', 'Se alle barn', 'Ta kontakt med hjemmet tidlig', 'Trykk på kommunene må økes'])(
    'is not «%s»',
    (heading) => {
      expect(setApart(parseText(page('Mat i skolen', '', body, '', heading, '', body)))).toEqual([]);
    },
  );

  it.each([
    'Se alle nyheter',
    'Sjå heile saka',
    'Ta kontakt med oss',
    'Trykk på knappen',
    'matplan.pdf (2 MB)',
    'A A A',
  ])('is «%s»', (link) => {
    expect(setApart(parseText(page('Mat i skolen', '', body, '', link, '', body)))).toHaveLength(1);
  });
});

describe('what closes a page', () => {
  it('is the links under a head of related ones', () => {
    const apart = setApart(
      parseText(
        page('Mat i skolen', '', body, '', body, '', body, '', 'Relatert', 'Grøt og havre', '2. mai 2031', '', body),
      ),
    );
    expect(apart).toContain('related-links: Grøt og havre');
  });

  it('is what readers answered, each under a name', () => {
    const said = ['2 svar til Mat i skolen', '', 'Ola sier:', '12. mars 2031, kl. 14:05', 'Grøt må alle få!', 'Svar'];
    expect(parseText(page('Mat i skolen', '', body, '', ...said)).statements).toEqual([]);
  });

  it('is no text between a menu and the way to more', () => {
    const menu = ['Om oss', 'Mat', 'Kontakt', 'Presse', 'Nyheter'];
    const document = parseText(page(...menu, '', 'Mat i skolen', '', 'Staten må betale maten.', '', 'Se alle nyheter'));
    expect(document.statements).toHaveLength(1);
  });

  it('is no chapter of comments in which somebody writes', () => {
    const chapter = ['Kommentarer', '', 'Barneombudet skriver:', '', 'Staten må betale maten.'];
    expect(parseText(page('Mat i skolen', '', body, '', ...chapter)).statements).toHaveLength(1);
  });

  it('is the archive and the labels of a blog', () => {
    const blog = ['Lagt inn av Kari Nordmann kl. 12:30', 'Etiketter: mat, grøt', '', 'Bloggarkiv'];
    expect(setApart(parseText(page('Mat i skolen', '', body, '', ...blog)))).toHaveLength(3);
  });

  it('is an office between a person and the address, not what follows the number', () => {
    const person = ['Pressekontakt', 'Kokkesjef', 'kari@example.org', '+47 900 00 000', 'Om grøt'];
    const apart = setApart(parseText(page('Mat i skolen', '', body, '', ...person, '', body)));
    expect(apart).toContain('contact: Kokkesjef');
    expect(apart).not.toContain('contact: Om grøt');
  });

  it('is no amount that looks like a number to call', () => {
    expect(setApart(parseText(page('Mat i skolen', '', body, '', '14 102 331', '', body)))).toEqual([]);
    expect(setApart(parseText(page('Mat i skolen', '', body, '', '900 00 000', '', body)))).toHaveLength(1);
  });

  it('is a trail with its arrows on lines of their own', () => {
    const trail = ['Forside', '/', 'Planer', '/', 'Skolemat'];
    expect(setApart(parseText(page(...trail, '', 'Mat i skolen', '', body)))).toContain('breadcrumb: Planer');
  });

  it('is no more than the widgets at the head of a short page', () => {
    const document = parseText(page('Mat i skolen', '', 'Grøt', '', 'Del dette', '', 'Om mat', '', body));
    expect(told(document)).toHaveLength(told(parseText(body)).length);
    expect(setApart(document)).toEqual(['share-buttons: Del dette']);
  });
});

describe('a place and a day on a line of their own', () => {
  it('are no heading over what follows', () => {
    const text = 'Høring om skolemat\n\nOslo, 3. mars 2031\n\nVi mener at alle barn skal få varm mat.\n';
    const document = parseText(text);
    expect(document.published).toBe('2031-03-03');
    expect(document.sections.map(({ heading }) => heading)).toEqual(['Høring om skolemat']);
  });
});
