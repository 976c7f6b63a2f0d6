import { describe, expect, it } from 'vitest';
import { plainStyle } from '../../src/report/style.ts';
import { linesWithTopics, topicLabels, topicText } from '../../src/report/topic-labels.ts';
import { defaultVocabulary } from '../../src/topics/default-vocabulary.ts';
import { program } from '../helpers/program.ts';
import { scratch } from '../helpers/scratch.ts';
import { makeDocument } from '../xref/make-document.ts';

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

describe('topics are selected as reports name them', () => {
  const listed = async (...topic: string[]) => {
    const words = ['list', 'a.txt', '--format', 'json', ...topic.flatMap((name) => ['--topic', name])];
    const { stdout, status } = await program(words, { cwd: scratch({ 'a.txt': text }) });
    expect(status).toBe(0);
    return (JSON.parse(stdout) as { text: string }[]).map((row) => row.text);
  };
  const text = 'Vi vil:\n\n• Styrke ettervernet\n• Flere fosterhjem\n• Lys i alle vinduer\n';

  it('by id, by label in any language and case, one or several', async () => {
    for (const name of ['ettervern', 'Aftercare', 'aftercare', 'Ettervern'])
      expect(await listed(name)).toEqual(['Styrke ettervernet']);
    expect(await listed('aftercare, Foster care')).toHaveLength(2);
    expect(await listed('aftercare', 'fosterhjem')).toHaveLength(2);
  });

  it('by a label that holds a comma', async () => {
    const label = defaultVocabulary.concepts.find(({ prefLabel }) => prefLabel.en?.includes(','));
    const cwd = scratch({ 'a.json': JSON.stringify(model(label?.id ?? '')) });
    const words = ['list', 'a.json', '--format', 'json', '--topic', label?.prefLabel.en ?? ''];
    expect(JSON.parse((await program(words, { cwd })).stdout)).toHaveLength(1);
  });

  it('in comparisons too', async () => {
    const cwd = scratch({ 'a.txt': text, 'b.txt': text.replace('Flere', 'Færre') });
    const words = ['diff', 'a.txt', 'b.txt', '--format', 'json', '--topic', 'Foster care'];
    expect(JSON.parse((await program(words, { cwd })).stdout).changes).toHaveLength(1);
  });
});

const model = (topic: string) => ({
  schemaVersion: '1.0',
  documents: [makeDocument('Alfa', [{ text: 'Styrke ettervernet', topics: [topic] }])],
  skipped: [],
});
