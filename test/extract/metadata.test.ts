import { describe, expect, it } from 'vitest';
import { parseText } from '../helpers/parse-text.ts';

const body = 'Vi vil gi alle elever frokost. Staten må betale for det.';

describe('what a document says of itself', () => {
  it('has a title, a type and a period', () => {
    const document = parseText(
      `Strategi for skolemat 2031–2034\n\n${body}\n\nVåre mål:\n• Ingen er sultne\n• Alle får frukt`,
    );
    expect(document).toMatchObject({
      title: 'Strategi for skolemat 2031–2034',
      type: 'strategy',
      language: 'nb',
      period: { start: 2031, end: 2034 },
    });
    expect(document.evidence.period?.method).toBe('text');
  });

  it.each(['Alle barn skal få mat!', 'Hvem får mat i skolen?', '– Alle må få mat'])(
    'has a title on a page saved line by line: %s',
    (title) => {
      const date = title.startsWith('–') ? 'Publisert: 03.05.2031\n' : '';
      expect(parseText(`${title}\n${date}${body} Slik er det.\n${body}`).title).toBe(title);
    },
  );

  it.each([
    ['Matbudsjettet 2031: Flere får frokost', body, 2031, 2031],
    ['Our top priorities 2031', 'We want that every pupil has a meal.', 2031, 2031],
    ['Matprogram 2031 2035', body, 2031, 2035],
    ['Tilsyn med skolekjøkken i 2031', body, 2031, 2031],
    ['Tilsyn i 2031', body, 2031, 2031],
    ['Kokkelagets krav til statsbudsjett for 2031', body, 2031, 2031],
    ['Mattallene 2031', body, 2031, 2031],
    ['Grøtlaget', `2031 ble et travelt og godt år for laget. ${body}`, 2031, 2031],
    ['Beretning', `Slik gikk det.\n\n2031 vart året då alle fekk graut. ${body}`, 2031, 2031],
    ['Fag', `Viktigst på kjøkkenet i 2031 var frokosten. ${body}`, 2031, 2031],
    [
      'PLAN FOR MAT I ASKER',
      `Download "PLAN FOR MAT I ASKER 2031 2035"\n\nTranskript\n\n1 PLAN FOR MAT I ASKER\n\n2 ${body}`,
      2031,
      2035,
    ],
    ['Redd Barna trengs!', `Her er ni resultater av vårt arbeid fra 2031.\n\n${body}`, 2031, 2031],
    ['Matplan 2031', `Målene gjelder for perioden 2031-2034 og budsjettet for 2031.\n\n${body}`, 2031, 2034],
    ['Mat', `I perioden 2031–2036 har vi laget mat. ${body}`, 2031, 2036],
    [
      'Program mot sult',
      `Transkript\n\n1 Notat Vår ref.: Program mot sult Årsrapport 2031 Programmet gir mat.`,
      2031,
      2031,
    ],
    [
      'Mat i skolen',
      `${`${body}\n\n`.repeat(4)}Rødts hovedsaker for fireårsperioden 2031–2035:\n• Gratis mat`,
      2031,
      2035,
    ],
    ['Mat i skolen', `${`${body}\n\n`.repeat(9)}Dette vil vi gjøre i stortingsperioden 2031-2035.`, 2031, 2035],
  ])('holds for the years of %s', (title, text, start, end) => {
    expect(parseText(`${title}\n\n${text}`).period).toEqual({ start, end });
  });

  it.each([
    ['a name and what the site is', ['Kripos – Aktuelt og tall', 'Matsvinn i skolen', body], 'Matsvinn i skolen'],
    ['a genre', ['Evaluering', 'Undersøkelsen av maten i skolen', body], 'Undersøkelsen av maten i skolen'],
    [
      'the part of a bill',
      ['Prop. 1 S (2030–2031)', 'FOR BUDSJETTÅRET 2031 — Kapittel: 800', 'Del 1\nInnleiande del', '1 Mat', body],
      '1 Mat',
    ],
    ['a button', ['Gi gave', 'Matforeningen 40 år!', 'Bursdag', body], 'Matforeningen 40 år!'],
    ['a link past the menu', ['Gå til innhold Globalmeny Forsiden', 'Mat i skolen', body], 'Mat i skolen'],
    ['the name of a picture', ['Asker logo', 'Mat i skolen', body], 'Mat i skolen'],
    ['the name of a service', ['GrautMi', 'Mat i skolen', body], 'Mat i skolen'],
    ['an area of two words', ['Helse og omsorg', 'Varm mat til alle i skolen', body], 'Varm mat til alle i skolen'],
    ['a day of a blog', ['torsdag, mai 31, 2031', 'Hurra for maten!', `${body} ${body}`], 'Hurra for maten!'],
    [
      'what it is to whom, where it is said again',
      ['Brev til statsråden', 'En varm frokost', 'Publisert 2031-03-14', body, 'En varm frokost', body],
      'En varm frokost',
    ],
    [
      'help and the trail that ends in it',
      [
        'Hold Ctrl nede for å forstørre.',
        '  1. Hjem\n  2. Planer og mat\n  3. Plan for mat (2031-2035)',
        'Plan for mat (2031-2035)',
        body,
      ],
      'Plan for mat (2031-2035)',
    ],
    [
      'the name it was uploaded by, which a viewer cut off',
      [
        'mat på barns vilkår. kokkelagets rapport...',
        '104\nRAPPORT 2031',
        'Upload: kari',
        '213 views',
        'TRANSCRIPT',
        'Mat på barns vilkår',
        body,
      ],
      'Mat på barns vilkår',
    ],
    [
      'nothing, as a viewer was given it',
      ['mat på barns vilkår. kokkelagets rapport', '104', 'Upload: kari', '213 views', 'TRANSCRIPT', body],
      'mat på barns vilkår. kokkelagets rapport',
    ],
    ['what a picture shows', ['Mor og sønn baker', 'Brød til alle i skolen', body], 'Brød til alle i skolen'],
    ['no picture, but what parents do', ['Mor og sønn ber om mat', 'Vi venter', body], 'Mor og sønn ber om mat'],
    ['no picture, over a paragraph', ['Gutter spiser mer', body], 'Gutter spiser mer'],
    [
      'a picture told in sentences',
      ['Bilde av to kokker ved en gryte. Den ene smiler.', 'Arbeidsprogram', body, 'Arbeidsprogram 2031–2032', body],
      'Arbeidsprogram',
    ],
    [
      'a genre, where it asks and heads no paragraph',
      ['Rapport om maten i skolen', 'Hvem spiser jeg med?', 'Les mer', 'Forord', body],
      'Hvem spiser jeg med?',
    ],
    ['no genre, where its first part asks', ['Rapport om mat', 'Hvorfor mat?', body], 'Rapport om mat'],
    ['no picture, but a headline', ['Mor og sønn står uten mat', 'De venter', body], 'Mor og sønn står uten mat'],
    ['no genre, where it tells', ['Rapport om maten i skolen', 'Frokosten', body], 'Rapport om maten i skolen'],
    ['an office', ['Ann Dale, MP, Minister for Porridge', 'Porridge for all', body], 'Porridge for all'],
    ['its frame and a link past it', ['x Mat i skolen Hopp til hovedinnhold', 'Mat i skolen', body], 'Mat i skolen'],
    ['a search box', ['Søk\nLukk denne søkeboksen.', 'Matguiden', body], 'Matguiden'],
    [
      'a trail, after a name',
      ['Front page > Current issues', 'Kripos: alle skal ha mat', body],
      'Kripos: alle skal ha mat',
    ],
    ['a trail that is all that names it', ['Home > Annual report on the meals', body], 'Annual report on the meals'],
    ['the name in a picture', ['Kari Nordmann. Foto.', 'Til valg på mat', body], 'Til valg på mat'],
    [
      'what a page of the cabinet is and when it came',
      ['Pressemelding | Nr: 12 | Dato: 12.03.2031', 'Flere kokker i skolen', body],
      'Flere kokker i skolen',
    ],
    [
      'whom a letter goes to, and its day in figures',
      ['Til Stortinget', 'Oslo, 12.03.2031', 'Flere kokker i skolen', body],
      'Flere kokker i skolen',
    ],
  ])('has the headline under %s as its title', (_what, parts, title) => {
    expect(parseText(parts.join('\n\n')).title).toBe(title);
  });

  it('was not written on the day of the letter that it answers', () => {
    const text = `Deres dato: 01.02.2031\nVår dato: 03.04.2031\n\nSvar om mat\n\n${body}`;
    expect(parseText(text).published).toBe('2031-04-03');
  });

  it('has no period in news of a school year', () => {
    const title = 'Barneombudet ber om innsyn i maten for skoleåret 2031/2032';
    expect(parseText(`${title}\n\nBarneombudet ba om svar.`).period).toBeNull();
  });

  it('does not hold for the session of parliament that its bill is from', () => {
    expect(parseText(`Handlingsplan for mat Vedlegg til St.prp. nr. 1 (2030-2031)\n\n${body}`).period).toBeNull();
  });

  it.each([
    ['no day on which it was changed', 'Mat\n\nSist endret: 03.05.2031 #Telemark', null],
    ['a year under a label', 'Mat om dagen\n\nItem Type\nReport\nDate\n2031', '2031'],
    ['no day where only the change has one', 'Mat\n\nPublisert\nOppdatert 12.05.2031 10:05', null],
  ])('was published, by %s', (_what, top, published) => {
    expect(parseText(`${top}\n\n${body}`).published).toBe(published);
  });

  it('has no title under a name over the day of the page', () => {
    const text = `Kari Nordmann\nPublisert\nOppdatert 12.05.2031 10:05\n\n${body}`;
    expect(parseText(text).title).toBeNull();
  });

  it('has no title under the names of its writers', () => {
    expect(parseText(`Kari Dal, Ola Vik\n\n${body}`).title).toBeNull();
  });

  it('has a headline made of sentences as its title, where no stop ends it', () => {
    const title = 'Vi setter mat først. Fordi alle må spise';
    expect(parseText(`${title}\n\n${body}\n\n${body}`).title).toBe(title);
  });

  it('has the title that a viewer gives it with more behind', () => {
    const title = 'ASKER KOMMUNE MATPOLITISK PLAN. Vedtatt av kommunestyret';
    const text = `${title}\n\nSave this PDF as:\n\nDownload "${title} 31.03.31"\n\nTranskript\n\n1 ${title}\n\n2 ${body}`;
    expect(parseText(text).title).toBe(title);
  });

  it('was published on the day that its foot tells, where its head tells the month', () => {
    const text = `date 2031-08 Maten er kald.\n\n${body}\n\nPublisert: 28.08.2031 10:40`;
    expect(parseText(text).published).toBe('2031-08-28');
  });

  it('holds for the years that a sentence under its title says', () => {
    const text = `Plan for mat\n\nVedtatt 29.05.2031 (sak 18/31), og gjelder for perioden 2031 - 2034.\n\n${body}`;
    expect(parseText(text).period).toEqual({ start: 2031, end: 2034 });
  });

  it('has no period of terms where it tells of several', () => {
    const text = `${`${body}\n\n`.repeat(9)}Vi tapte i valgperioden 2027–2031.\n\nVi vinner i valgperioden 2031–2035.`;
    expect(parseText(`Mat i skolen\n\n${text}`).period).toBeNull();
  });

  it('has no period for a year that it only mentions', () => {
    expect(parseText(`Mat i skolen\n\nDet begynte i 1932. ${body}`).period).toBeNull();
  });

  it('has no title where it begins with a sentence', () => {
    expect(parseText(`${body}\n\nSkole\n\n${body} Slik er det.`).title).toBeNull();
  });

  it.each([
    [
      'of sentences over its date',
      'Meny\n\nDette lovet vi. Dette har vi gjort.\n\nPublisert 3. mai 2031',
      'Dette lovet vi. Dette har vi gjort.',
    ],
    ['behind a date prefix', ' date 2031-05 Alle skal få mat i skolen', 'Alle skal få mat i skolen'],
    ['behind the name of a desk', ' date 2031-05 innenriks\n\nAlle skal få mat', 'Alle skal få mat'],
    [
      'that the viewer of the document names',
      'MATPLAN. Frokost i skolen.\n\nDownload "MATPLAN. Frokost i skolen."\n\nTranskript',
      'MATPLAN. Frokost i skolen.',
    ],
    [
      'on the front page, where contents go before it',
      'Innhold. Forord 3. Mat 5\n\nDownload "Innhold. Forord 3. Mat 5"\n\nTranskript\n\n1 Årsmelding 2031',
      'Årsmelding 2031',
    ],
    [
      'on the front page, before who adopted it',
      'Vedtatt av Asker kommunestyre, sak 41/31\n\nTranskript\n\n1 Matplan for barn Vedtatt av Asker kommunestyre, sak 41/31',
      'Matplan for barn',
    ],
    [
      'that a viewer cut',
      'MAT til alle · Alle skal...\n\nTranscript of MAT til alle · Alle skal...',
      'MAT til alle · Alle skal...',
    ],
    ['with its number, whatever ends it', '5.2 Vedtak om matplan.', '5.2 Vedtak om matplan.'],
    ['with the number of a list', '4. Veien til varm mat', '4. Veien til varm mat'],
    ['that quotes, set as an item', '- En kald plan', '- En kald plan'],
    ['that begins with «fra»', 'Fra frokost til lunsj', 'Fra frokost til lunsj'],
    [
      'under a word for the case',
      'Kald mat\n\nSkolene må skaffe seg kokker, mener forsker\n\nKari Dal Nordmann\n\nkari@example.org',
      'Skolene må skaffe seg kokker, mener forsker',
    ],
    [
      'under what a picture shows',
      'Elevene spiser ute hver torsdag.\n\n– Maten er kald. Kokkene må bli hørt\n\nDet sa de.\n\nPublisert',
      '– Maten er kald. Kokkene må bli hørt',
    ],
    ['under the name in a logo', 'Redd BarnaRedd Barna\n\nMat i skolen', 'Mat i skolen'],
    ['under who wrote it', 'Author: Kari Dal\n\nMat i skolen', 'Mat i skolen'],
    ['under a shelf', 'Matdebatt\n\nMat i skolen', 'Mat i skolen'],
    ['under a call to join', 'Bli med å lage grøt du også! Har du havre?\n\nMat i skolen', 'Mat i skolen'],
    ['over its first part', 'Partiprogram for Grøtpartiet\n\nInnledning', 'Partiprogram for Grøtpartiet'],
    ['in capitals over key words', 'BREV TIL KOKKEN\n\nmat, kjøkken, gryte\n\nVi vil ha graut.', 'BREV TIL KOKKEN'],
    [
      'under its shelf, behind a line from elsewhere',
      ' date 2031-09-11 Kokken ber rektor om en plan for grauten.\n\nDebatt\n\nGrauten må bli bedre\n\nVi må få graut hver dag. Elevene vil ha den.',
      'Grauten må bli bedre',
    ],
    [
      'of an owner in two words',
      'Arbeidsprogram for Unge Venstre\n\nVi vil ha graut.',
      'Arbeidsprogram for Unge Venstre',
    ],
    ['under crumbs that were glued', 'HjemVårt arbeidPolitikkMat\n\nMat i skolen', 'Mat i skolen'],
    ['behind an area in small letters', 'politikken vår\n\nMat i skolen', 'Mat i skolen'],
    ['behind a date with an area', '1 March 2031 Corporate Documents\n\nMat i skolen', 'Mat i skolen'],
    ['behind a date in another language', 'kr ( ex. moms )\n19 mars 2031 Remissvar\n\nMat i skolen', 'Mat i skolen'],
    ['behind an area over a headline', 'Politikk\n\nOslobudsjettet: Alle får mat', 'Oslobudsjettet: Alle får mat'],
    ['that quotes', '– Alle må få varm mat', '– Alle må få varm mat'],
    [
      'between controls of a viewer',
      '• No results found\n\nMATPLAN\n\nIn document MATEN (sider 5-9)\n\nRingen, May 2031',
      'MATPLAN',
    ],
    [
      'with the number of a document, where a viewer shares it',
      '• No results found\n\nInnst. 4 S (2030–2031) Innstilling om mat\n\nShare "Innst. 4 S (2030–2031) Innstilling om mat"\n\nFulltekst\n\n(1)\n\nRettet (2030–2031)',
      'Innst. 4 S (2030–2031) Innstilling om mat',
    ],
    [
      'over the names of other documents',
      'RINGEN. Vår ref: Dato: 19/ Kari Dal 30. juli 2031\n\nLike dokumenter\nMatplan\n\nTranskript',
      'RINGEN. Vår ref: Dato: 19/ Kari Dal 30. juli 2031',
    ],
    [
      'over the notice that it is archived',
      'Historisk arkiv\n\nMatbudsjettet 2031\n\nMeir mat til dei minste\n\nHistorisk arkiv',
      'Meir mat til dei minste',
    ],
    ['that is a genre with years, under a name', 'Venstre\n\nPartiprogram 2031–2035', 'Partiprogram 2031–2035'],
    ['that is a number, under a name', 'Kunnskapsdepartementet\n\nMeld. St. 7 (2030–2031)', 'Meld. St. 7 (2030–2031)'],
    ['under what its picture shows', 'Barn som leker i snøen\n\nFoto: Colourbox\n\nMat i skolen', 'Mat i skolen'],
    ['behind the name of a room', 'Du er her:\n\nForside\n\nTema\n\nMat i skolen', 'Mat i skolen'],
    ['under the name of its picture', 'Toppbilde\n\nMat i skolen', 'Mat i skolen'],
    [
      'under a menu with a word of tables',
      'Om Ringen  Politikk  Aktiviteter  Lokallag\n\nMat i skolen',
      'Mat i skolen',
    ],
  ])('has a title %s', (_what, head, title) => {
    expect(parseText(`${head}\n\n${body}`).title).toBe(title);
  });

  it.each([
    ['28. september 2031', '2031-09-28'],
    ['Publisert 3. mai 2031', '2031-05-03'],
    ['Publisert: 03.05.2031', '2031-05-03'],
    ['1 March 2031 Corporate Documents', '2031-03-01'],
  ])('was published where it says so: %s', (line, date) => {
    expect(parseText(`Mat i skolen\n\n${line}\n\n${body}`).published).toBe(date);
  });

  it('was not published on the day of a deadline', () => {
    expect(parseText(`Mat i skolen\n\nFrist: 3. mai 2031\n\n${body}`).published).toBeNull();
  });

  it('is its speaker’s', () => {
    const document = parseText(
      `Mat i skolen\n\nVenstre vil gi alle elever frokost. Venstre mener at staten må betale.\n\nVenstre vil:\n• Styrke skolen\n• Gi alle frukt`,
    );
    expect(document.organisation).toMatchObject({ name: 'Venstre', classification: 'party' });
    expect(document.evidence.organisation?.method).toBe('text');
  });

  it('is nobody’s where nobody is named', () => {
    expect(parseText(`Mat i skolen\n\n${body}`).organisation).toBeNull();
  });

  it.each([
    ['nb', 'Vi vil ikke at noen elever skal være sultne. Hvordan kan skolene gi mer mat?'],
    ['nn', 'Me vil ikkje at nokon elevar skal vere svoltne. Korleis kan skulane gje meir mat?'],
    ['en', 'We want that no pupils are hungry. The schools will have to give them more of their food.'],
  ])('is in %s', (language, text) => {
    expect(parseText(text).language).toBe(language);
  });
});

describe('what others say of it', () => {
  it('goes before the text, and an option before a manifest', () => {
    const document = parseText(`Strategi for skolemat 2031–2034\n\n${body}`, {
      told: { organisation: 'Venstre', period: { start: 2040, end: 2041 } },
      manifest: { organisation: 'Høyre', type: 'plan', title: 'Plan' },
    });
    expect(document).toMatchObject({ title: 'Plan', type: 'plan', period: { start: 2040, end: 2041 } });
    expect(document.organisation?.name).toBe('Venstre');
    expect([document.evidence.organisation?.method, document.evidence.title?.method]).toEqual(['option', 'manifest']);
  });

  it('makes an organisation of a name that no table holds', () => {
    expect(parseText(body, { told: { organisation: 'Skolematens venner' } }).organisation).toEqual({
      id: 'skolematens-venner',
      name: 'Skolematens venner',
      otherNames: [],
      classification: 'other',
    });
  });
});
