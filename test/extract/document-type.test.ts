import { describe, expect, it } from 'vitest';
import { parseText } from '../helpers/parse-text.ts';

const body = 'Alle elever må få frokost. Staten skal betale for maten.';
const typeOf = (...parts: string[]): string => parseText(parts.join('\n\n')).type;

describe('the type of a document', () => {
  it.each([
    ['news under a head in English', 'news', ['Press release', 'School meals for all', body]],
    [
      'news by a verb of its title',
      'news',
      ['Minister publishes first report on school meals', 'Every pupil must be fed.'],
    ],
    [
      'news that says when it was',
      'news',
      ['A record year for meals', 'The Ombudsman today (Wednesday) launched a report.'],
    ],
    [
      'news in an archive of news',
      'news',
      ['Kategoriarkiv: Siste nytt', 'Barneombudets arbeid med mat', `Vi vil ha mat. ${body}`],
    ],
    [
      'an answer by the shelf that it stands on',
      'consultation',
      ['Hjem / Vårt arbeid / Høringssvar', 'Forskrift om mat', 'Barneombudet vil ha mat. – Alle må spise, sier hun.'],
    ],
    [
      'a plan whose name reads as a verb',
      'plan',
      ['Knut Rev barnehage Årsplan 2031-2032', `Vi vil ha mat. Vi må spise. ${body}`],
    ],
    [
      'a plan by its purpose',
      'plan',
      ['Grøtplassen i SFO', 'Formålet med planen er mat', `Vi vil ha mat. Vi må spise. ${body}`],
    ],
    [
      'a programme of a municipality',
      'plan',
      ['Mat i Asker. Kommunalt utviklingsprogram', 'Asker kommune vil gi mat.'],
    ],
    ['the programme of a day', 'other', ['Program', 'Hva skal vi spise?', '10.20-10.40 Tre råd om mat', body]],
    ['news by its shelf', 'news', ['Nyhet', 'Mat i skolen', body]],
    [
      'news by the head of a ministry',
      'news',
      ['Kunnskapsdepartementet | Pressemelding | 12.05.2031', 'Mer mat', 'Regjeringen vil gi mat.'],
    ],
    ['news by a clock', 'news', ['Kald mat', 'Elevene fryser.\n22.04.2031\n09:15', body]],
    ['news of a new report', 'news', ['Ny grøtrapport: Maten er kald', 'Rapporten viser at maten er kald.']],
    [
      'news of what was launched',
      'news',
      ['Mat i skolen', 'Det står i en rapport fra NIM, som lanseres i dag. Rapporten viser at maten er kald.'],
    ],
    ['a title that quotes', 'news', ['– Maten må bli bedre', body]],
    [
      'a page of a party whose head names the programme',
      'programme',
      ['Mat', `Venstre vil ha mat. ${body}\nVenstres skoleprogram 2031-2035\n4\nVenstre vil ha frokost.`],
    ],
    ['a launch', 'news', ['Regjeringen lanserer strategi for matro', 'Regjeringen vil ha ro.', body]],
    ['a report whose title quotes', 'report', ['– Jeg trodde alle spiste slik', 'Rapport om mat i skolen', body]],
    ['a greeting on a day', 'policy', ['Uttalelse til matens dag', 'Venstre krever frokost.', 'Venstre vil ha mat.']],
    ['what is read out', 'other', ['– Maten er god', 'Kjære alle sammen. Vi vil takke. Vi må spise.', body]],
    [
      'what may have been said otherwise',
      'other',
      ['– Maten er god', 'Manuset kan avvike fra framføringen.', `Vi vil takke. Vi må spise. ${body}`],
    ],
    ['remarks to a bill', 'consultation', ['Merknader til lovforslaget om mat', body]],
    [
      'an answer to a letter that asks for views',
      'consultation',
      [
        'Mat for alle',
        'Ombudet viser til brev av 11.03.2031, der det inviteres til å gi innspill til planen. Vi vil ha mat.',
      ],
    ],
    [
      'an answer by its words',
      'consultation',
      [
        'Trygg mat',
        '• Barneombudet er enig i mye av det utvalget skriver om mat',
        '• Vi er kritiske til lovforslaget om grøt',
      ],
    ],
    [
      'what was asked of ministers',
      'policy',
      ['Redd Barnas innspill til statsrådene', `Redd Barna vil ha mat. ${body}`],
    ],
    [
      'a question in parliament',
      'other',
      ['Skriftlig spørsmål fra Kari Dal (Sp)', `Vi vil ha mat. Vi må spise. ${body}`],
    ],
    ['a part of a report', 'report', ['Mat', 'I dette kapitlet beskriver vi maten.', 'Maten er god.']],
    [
      'a year’s results',
      'report',
      ['Redd Barna trengs!', 'Her er ni resultater av vårt arbeid fra 2031.', `Vi vil ha mat. ${body}`],
    ],
    ['a yearbook', 'report', ['Barneombudets årbok 2031', `Vi vil ha mat. ${body}`]],
    ['a bill', 'report', ['Prop. 90 S (2030–2031)', 'Mat i skolen', `Regjeringen vil gi mat. ${body}`]],
    [
      'what an ombud is for',
      'other',
      ['Om ordningen med matombud', 'Vi hjelper deg. Vi vil ha mat til alle. Vi må lytte.', body],
    ],
    [
      'what auditors found',
      'report',
      [
        'Maten i Asker',
        `Revisjonen har sett på maten. ${body} Vi må se mer. Rogaland Revisjon IKS, Stavanger, fagansvarlig`,
      ],
    ],
    ['what parliament says', 'other', ['stortinget.no', 'Maten i skolen', `Komiteen må vente. ${body} Vi vil se.`]],
    [
      'what a party says of a plan, no plan',
      'policy',
      ['Matplanen: Venstre trenger færre ord og flere tiltak', `Venstre vil gi mat. ${body}`],
    ],
    ['a programme, where a party plans', 'programme', ['Handlingsprogram 2031–2035', `Venstre vil gi mat. ${body}`]],
    [
      'news of what an ombud did',
      'news',
      ['Barneombudet', 'Barneombudet møtte ministeren', `Barneombudet vil ha mat. ${body}`],
    ],
    [
      'news of what the cabinet does',
      'news',
      ['Gir 200 millioner til mat', 'Utgiver: Kunnskapsdepartementet', 'Regjeringen vil gi mat.'],
    ],
    [
      'what an ombud holds of a law that its title names',
      'consultation',
      [
        'Forskrift om tilsyn med skolekjøkken',
        'Barneombudet tilrår at elevene får kjøkken. Vi mener at reglene må gjelde alle.',
      ],
    ],
    ['an answer in English', 'consultation', ['Submission to the Committee on meals', 'Every pupil must be fed.']],
    ['an overview', 'report', ['Kunnskapsoppsummering om mat', 'Alle skoler er talt.']],
    [
      'a speech',
      'other',
      [
        'Opening Statement by the Ombudsman for Children',
        'The State must feed every pupil. It should start now. It must pay.',
      ],
    ],
    [
      'a committee’s recommendation',
      'other',
      [
        'Innstilling fra matkomiteen om skolemat',
        'Alle må få mat. Staten skal betale. Skolene må ha kjøkken. Kommunene må ansette kokker.',
      ],
    ],
    [
      'an answer in the transcript of a viewer',
      'consultation',
      [
        'MATLOVEN. Vår ref: 19',
        'Transkript',
        `1 BARNEOMBUDET Deres ref: 12 Høring – ny matlov Barneombudet mener at alle må få mat. ${body}`,
      ],
    ],
    [
      'a plan by the front page of a transcript',
      'plan',
      [
        'MATBYEN BODØ',
        'Transkript',
        '1 MATBYEN BODØ Kommunedelplan for mat 2031-2035 Vedtatt av Bodø bystyre',
        `2 Vi spiser. ${body}`,
      ],
    ],
    [
      'a report by its parts',
      'report',
      [
        'HJELP SOM KOM FOR SENT?',
        'Forord',
        'Barneombudet har telt måltider.',
        'Anbefalinger',
        'Skolen skal gi frokost.',
      ],
    ],
    [
      'an account of a strategy',
      'report',
      ['Matstrategien', 'Status på arbeidet med tiltakene i strategien for mat', body],
    ],
    [
      'a report with one reply in its foreword',
      'report',
      [
        'Status for skolemat',
        '«Den som er sulten, lærer lite», sa bestemoren min.',
        ...Array.from({ length: 8 }, (_, at) => `Skole nummer ${at} ga mat til alle i fjor.`),
      ],
    ],
    ['news by the way to it', 'news', ['HeimNyheiterMatplan for Asker 2031', 'Matplan for Asker 2031', body]],
    ['news by its shelf in a trail', 'news', ['Hjem / Nyheter / Matplan for Asker', 'Matplan for Asker', body]],
    ['no news by a menu that has them', 'plan', ['HomeAbout UsNewsContact', 'Matplan for Asker', body]],
    [
      'news that quotes another',
      'news',
      [
        'Venstre: – Mat er viktig',
        'Det sier Hansen.',
        'Les også Mental Helse Ungdoms partivurdering',
        'Venstre vil ha mat.',
      ],
    ],
    ['news of an agency', 'news', ['Ap vil ha mat.', 'Vi må spise. Vi vil ha mat.', '(©NPK)']],
    [
      'news of a plan that was launched',
      'news',
      ['Strategic Plan for Meals 2031', 'The Commissioner has launched his Strategic Plan for meals.'],
    ],
    [
      'news by the beginnings of other pages',
      'news',
      ['Mat', 'Frukt', 'Grøt'].flatMap((head) => [
        `${head} til alle`,
        `Venstre vil ha ${head} på bordet i alle skoler, og det må skje før elevene er blitt…`,
      ]),
    ],
    ['an answer that it calls its own', 'consultation', ['Ny matlov', `${body} Les hele høringsuttalelsen vår her.`]],
    [
      'an answer by the letter that it refers to',
      'consultation',
      ['Helsetilsynet viser til høringsbrev om mat.', body],
    ],
    [
      'an answer by the frame of a hearing',
      'consultation',
      ['Krav til statsbudsjettet 2031', 'Status: Høringen ble sendt ut 08.01.2030', `FFO ber om mat. ${body}`],
    ],
    ['a page on which a hearing is held', 'consultation', ['Råd om helsekartlegging', 'Ute på høring', body]],
    ['what tells how to make a plan', 'other', ['Hvordan lage en matplan?', `Vi må spise. Vi vil ha mat. ${body}`]],
    [
      'a plan by a sentence on its aim',
      'plan',
      ['Mange er svoltne i dag.', `Alle var med. Målet med planen er meir mat. Vi vil ha mat. Vi må ete. ${body}`],
    ],
    ['a report by the year it looks back on', 'report', ['Grautlaget', `2031 blei eit travelt år for laget. ${body}`]],
    [
      'a strategy that is called a plan',
      'strategy',
      ['Felles strategiplan for maten', `Asker kommune vil gi mat. ${body}`],
    ],
    ['a note of insight', 'report', ['Innsiktsnotat fra Barneombudet', 'Hvorfor mat?', body]],
    [
      'an account of what happened',
      'report',
      ['Dette skjedde i 2031', `Redd Barna lagde mat. Vi vil lage mer. ${body}`],
    ],
    ['what members adopt', 'strategy', ['Prinsipprogram 2031–2035', `Redd Barna vil ha mat. ${body}`]],
    [
      'what a party adopts',
      'programme',
      ['Prinsipprogram 2031–2035', `Venstre vil ha mat. Vi i Venstre mener det. ${body}`],
    ],
    ['what is said of programmes', 'other', ['Maten i partiprogrammene', 'Få nevner mat.']],
    [
      'an answer by the line under its title',
      'consultation',
      ['Endringer i matloven', 'Høringsuttalelse fra Redd Barna til Helsedirektoratet om endringer i matloven.', body],
    ],
    [
      'what is told of a law that stands',
      'other',
      [
        'Endringer i matloven fra 1. januar',
        'Barneombudet får spørsmål om de nye reglene. Her er det viktigste. Vi vil følge med på hvordan loven virker.',
      ],
    ],
    [
      'no answer that it links to',
      'policy',
      ['Skolemat', `Redd Barna krever mat. Redd Barna mener at ${body}`, '(Les Redd Barnas innspill til komiteen)'],
    ],
    [
      'news by the crumbs of its trail',
      'news',
      ['Heim Nyhende Venstre svarar', 'Venstre svarar', `Venstre vil ha mat. ${body}`],
    ],
    [
      'what a party proposes, with one reply',
      'policy',
      [
        'Mat i skolen',
        '– Alle må få mat, sier hun.',
        'Venstre foreslår:',
        '• Frokost i alle skoler',
        '• Frukt hver dag',
      ],
    ],
    [
      'what an office is for',
      'other',
      [
        'Ombudsperson for Children',
        'The Role, Powers and Functions of the Office',
        'Our main objectives',
        '• Meals',
        '• Fruit',
      ],
    ],
    ['the account of a board', 'report', ['Styrets beretning', `Vi vil gi mat. Vi må spise. ${body}`]],
    [
      'a report by the first page of a transcript, whose number stands apart',
      'report',
      [
        'Asker kommune Matavdelingen',
        'Transkript',
        '1 Asker kommune Matavdelingen TILSYN MED MATEN I SKOLEN Regler for maten: Alt skal være varmt og godt, og det skal være nok til alle. 1',
        `2 ${body}`,
      ],
    ],
  ])('%s', (_what, type, parts) => {
    expect(typeOf(...parts)).toBe(type);
  });
});
