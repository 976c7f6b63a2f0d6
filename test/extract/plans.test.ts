import { describe, expect, it } from 'vitest';
import { parentOf, parseText, told } from '../helpers/parse-text.ts';

describe('what a plan does to reach a goal', () => {
  const document = parseText(
    'Solbakken barnehage\n\nÅrsplan 2031\n\nSpråk\n\nBarna skal få et rikt språk og være trygge i det.\n\nHvordan når vi målet?\n\n- Vi leser bøker hver dag\n- Rim og regler i samling\n\nTall og rom\n\nTelle, sortere og leke med former\n\nDette gjør vi for å nå målet:\n\n- Brikker av tre\n- Spille brettspill\n',
  );

  it('is activity, whatever verb of will the line above has, and the line over that is the goal', () => {
    expect(told(document)).toEqual([
      'goal Barna skal få et rikt språk og være trygge i det.',
      'activity Vi leser bøker hver dag',
      'activity Rim og regler i samling',
      'goal Telle, sortere og leke med former',
      'activity Brikker av tre',
      'activity Spille brettspill',
    ]);
  });

  it('stands under that goal', () => {
    expect(parentOf(document, 'Rim')).toBe('Barna skal få et rikt språk og være trygge i det.');
    expect(parentOf(document, 'Spille')).toBe('Telle, sortere og leke med former');
  });

  it('may stand behind a label that says how', () => {
    const lines = parseText(
      'Solbakken barnehage\n\nÅrsplan 2031\n\nMål: Alle barn deltar i lek\nSlik gjør vi det: Voksne er med ute.\n',
    );
    expect(told(lines)).toEqual(['goal Alle barn deltar i lek', 'activity Voksne er med ute.']);
    expect(parentOf(lines, 'Voksne')).toBe('Alle barn deltar i lek');
  });
});

describe('what a plan lists under a goal without a cue', () => {
  it('is what will be done, where a party’s page promises', () => {
    const goals = (title: string) =>
      told(
        parseText(`# ${title}\n\n## Mål 1: Alle er mette\n\n- Ansette to kokker\n- Åpne kantina\n`, { path: 'a.md' }),
      );
    expect(goals('Matplan for Lia kommune 2031–2034')).toEqual([
      'goal Alle er mette',
      'activity Ansette to kokker',
      'activity Åpne kantina',
    ]);
    expect(goals('Maten i Høyre')).toContain('proposal Ansette to kokker');
  });
});

describe('labels with whose goal or measure it is', () => {
  it('are labels as those without', () => {
    const document = parseText(
      'Lia skoles virksomhetsplan 2031\n\nHandlingsprogram mål 1\n\nFlere elever spiser frokost.\n\nÅrsmål 1\n\nAndelen som spiser frokost har økt til 70 %.\n\nEnhetens mål: Kantina er åpen\n\nEnhetens tiltak: Kokk tre dager i uka\n',
    );
    expect(document.statements.map(({ kind, ordinal, text }) => [kind, ordinal, text])).toEqual([
      ['goal', '1', 'Flere elever spiser frokost.'],
      ['goal', '1', 'Andelen som spiser frokost har økt til 70 %.'],
      ['goal', null, 'Kantina er åpen'],
      ['activity', null, 'Kokk tre dager i uka'],
    ]);
    expect(parentOf(document, 'Kantina')).toBe('Flere elever spiser frokost.');
  });

  it('are told in a numbered heading too', () => {
    expect(
      told(parseText('Plan for Lia 2031\n\n2 Hovudmål\n\nAlle i Lia skal eta frukost.\n\n3 Vidare arbeid\n')),
    ).toEqual(['goal Alle i Lia skal eta frukost.']);
  });
});

describe('lists under a heading that asks what a word means, or why', () => {
  it('are no measures of the plan', () => {
    const document = parseText(
      'Fjelltun skule\n\nHandlingsplan mot mobbing\n\nKva meiner vi med krenking?\n\n• Krenking er ord og handlingar som gjer vondt.\n• Krenking kan skje på nett.\n\nTiltak\n\n• Vaksne er ute i alle friminutt\n\nTeikn på mobbing\n\n• Eleven er trist kvar morgon\n• Eleven vil vere heime\n',
    );
    expect(told(document)).toEqual(['activity Vaksne er ute i alle friminutt']);
  });
});

describe('the steps that a plan counts', () => {
  const steps = '1. Den som ser uro, sier fra til kokken.\n2. Kokken snakker med dem som er urolige\n';
  const stepsOf = (title: string) => told(parseText(`${title}\n\nFremgang ved uro\n\n${steps}\nUroen er stor.\n`));

  it('are its measures, and nobody’s words', () => {
    expect(stepsOf('Handlingsplan for matro')).toEqual([
      'activity Den som ser uro, sier fra til kokken.',
      'activity Kokken snakker med dem som er urolige',
    ]);
    expect(stepsOf('Matro på Lillevik skole')).toEqual([]);
    expect(stepsOf('Handlingsplan for matro\n\nHva er uro?').length).toBe(2);
    expect(told(parseText(`Handlingsplan for matro\n\nHva er uro?\n\n${steps}`))).toEqual([]);
    expect(told(parseText(`Handlingsplan for matro\n\nFremgang\n\n${steps.replace(/\d\./g, '•')}`))).toHaveLength(2);
  });
});

describe('a goal behind its label', () => {
  it('is not parted before a name that belongs to it', () => {
    const document = parseText(
      'Plan for SFO i Asker 2031\n\nDelmål: Skolefritidsordningene i Asker kommune skal bidra til ro i hverdagen.\n',
    );
    expect(told(document)).toEqual(['goal Skolefritidsordningene i Asker kommune skal bidra til ro i hverdagen.']);
  });
});

it.each([
  'Laget skal i perioden jobbe med følgende målsetninger og tilhørende tiltak:',
  'I perioden skal elevrådet jobbe med følgende mål og tiltak:',
])('reads what stands under «%s» as goals with their measures, and the line as no promise', (lead) => {
  const document = parseText(
    `Plan for laget\n\n${lead}\n\nStyrke rammene\n\n• Lage en bok\n• Holde et kurs\n\nFlere barn skal delta\n\n• Bygge en sal\n`,
  );
  expect(told(document)).toEqual([
    'goal Styrke rammene',
    'activity Lage en bok',
    'activity Holde et kurs',
    'goal Flere barn skal delta',
    'activity Bygge en sal',
  ]);
  expect(parentOf(document, 'Bygge en sal')).toBe('Flere barn skal delta');
});
