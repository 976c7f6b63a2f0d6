import { describe, expect, it } from 'vitest';
import { plainStyle } from '../../src/report/style.ts';
import { linesWithTopics, topicLabels, topicText } from '../../src/report/topic-labels.ts';
import { defaultVocabulary } from '../../src/topics/default-vocabulary.ts';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';

const own = {
  id: 'roads',
  title: 'Roads',
  concepts: [
    { id: 'bro', prefLabel: { nb: 'Broer', en: 'Bridges' }, hiddenLabel: { nb: ['bro*'] }, broader: [] },
    { id: 'lys', prefLabel: { nn: 'Ljos' }, hiddenLabel: { nb: ['lys*'] }, broader: [] },
  ],
};
const world = () =>
  scratch({
    'a.txt': 'Vi vil:\n\n• Styrke ettervernet\n• Bygge broer med lys\n',
    'roads.json': JSON.stringify(own),
  });
const paint = (_tone: string, text: string) => `<${text}>`;
const style = (columns = 80) => ({ ...plainStyle({ columns }), paint, topic: (id: string) => id.toUpperCase() });

describe('labels of topics', () => {
  it('are those of the language, else of another, else the id', () => {
    expect(topicLabels(defaultVocabulary, 'en')('ettervern')).toBe('Aftercare');
    const label = topicLabels(own, 'en');
    expect([label('bro'), label('lys'), label('strange')]).toEqual(['Bridges', 'Ljos', 'strange']);
  });

  it('stand behind the words where they fit, below them where not, never on more than a line', () => {
    expect(linesWithTopics(['Styrke'], ['a', 'b'], 40, style())).toEqual(['Styrke <· A · B>']);
    expect(linesWithTopics(['Styrke tilsynet'], ['abc'], 18, style())).toEqual(['Styrke tilsynet', '<· ABC>']);
    expect(linesWithTopics(['Styrke tilsynet'], ['abcdefg', 'hijklmn'], 18, style())).toHaveLength(2);
    expect(linesWithTopics(['Styrke'], [], 40, style())).toEqual(['Styrke']);
  });

  it('are counted from the fourth on', () => {
    expect(topicText(['a', 'b', 'c', 'd', 'e'], style())).toBe('A · B · C · +2');
  });
});

describe('reports name topics by their labels', () => {
  it('in the outline, in the language of what is printed', async () => {
    const outline = async (lang: string) =>
      (await program(['parse', 'a.txt', '--format', 'outline', '--lang', lang], { cwd: world() })).stdout;
    expect(await outline('en')).toContain('• Styrke ettervernet · Aftercare\n');
    expect(await outline('nb')).toContain('• Styrke ettervernet · Ettervern\n');
  });

  it("in the outline and the table of statements, of a vocabulary of the user's own", async () => {
    for (const command of ['parse a.txt --format outline', 'list a.txt --format table']) {
      const words = [...command.split(' '), '--topics', 'roads.json'];
      const { stdout } = await program(words, { cwd: world() });
      expect(stdout).toContain('Bygge broer med lys · Bridges · Ljos');
      expect(stdout).not.toContain('Aftercare');
    }
  });
});
