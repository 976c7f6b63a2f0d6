import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTimeline } from '../../src/diff/timeline.ts';
import type { PolicyDocument } from '../../src/model/model-types.ts';
import { createAnalyser } from '../../src/similarity/analyser.ts';
import { documentOf, idOf } from './document.ts';

const analyser = createAnalyser();
const period = (start: number, texts: readonly string[]): PolicyDocument =>
  documentOf(texts, { id: `plan-${start}`, period: { start, end: start + 2 } });

const [norm, tutoring, school] = [
  'en bemanningsnorm i barnevernet',
  'Styrke veiledningen av fosterforeldre',
  'Mobilfri skole',
];

describe('a timeline', () => {
  const documents = [
    period(2019, [`Vurdere ${norm}`, tutoring]),
    period(2022, [`Utrede ${norm}`, school]),
    period(2025, [tutoring, `Innføre ${norm}`]),
  ];

  it('follows each concern through the periods', () => {
    const { concerns, summary } = makeTimeline(documents, { analyser });
    expect(concerns.map((c) => [c.label, c.entries.map((e) => e.state)])).toEqual([
      [`Innføre ${norm}`, ['introduced', 'strengthened', 'strengthened']],
      [tutoring, ['introduced', 'gone', 'back']],
      [school, ['introduced', 'gone']],
    ]);
    expect(summary).toEqual({ concerns: 3, throughout: 1, gone: 1, back: 1 });
  });

  it('maps the id of each statement to the id of its successor', () => {
    const { addresses } = makeTimeline(documents, { analyser });
    const end = (start: number, text: string) => ({
      document: `plan-${start}`,
      statement: idOf(text, `plan-${start}`),
    });
    expect(addresses.map(({ from, to, type }) => ({ from, to, type }))).toEqual([
      { from: end(2019, `Vurdere ${norm}`), to: end(2022, `Utrede ${norm}`), type: 'changed' },
      { from: end(2022, `Utrede ${norm}`), to: end(2025, `Innføre ${norm}`), type: 'changed' },
      { from: end(2019, tutoring), to: end(2025, tutoring), type: 'unchanged' },
    ]);
  });

  it('takes the oldest first, however they are given', () => {
    expect(makeTimeline([...documents].reverse(), { analyser })).toEqual(makeTimeline(documents, { analyser }));
  });

  it('keeps the order given where a document does not tell its period', () => {
    const [old, ...rest] = documents;
    if (!old) throw new Error('no document');
    const result = makeTimeline([...rest, { ...old, period: null }], { analyser });
    expect(result.documents.map(({ id }) => id)).toEqual(['plan-2022', 'plan-2025', 'plan-2019']);
  });

  it('has every statement in exactly one concern', () => {
    const texts = fc.array(
      fc.constantFrom(tutoring, school, `Vurdere ${norm}`, `Innføre ${norm}`, `Innføre ${norm} og mobilfri skole`),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (all) => {
        const plans = all.map((list, at) => period(2000 + at, list));
        const { concerns } = makeTimeline(plans, { analyser });
        const found = concerns.flatMap((c) => c.entries.flatMap((e) => e.statements.map((s) => s.id)));
        expect(found.sort()).toEqual(plans.flatMap((plan) => plan.statements.map((s) => s.id)).sort());
      }),
    );
  });
});
