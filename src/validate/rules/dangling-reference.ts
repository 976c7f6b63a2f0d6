import { problemAt, problemWith } from '../problem.ts';
import type { DocumentRule } from '../types.ts';

/** A model that points to something it does not hold was cut or edited by hand. */
export const danglingReference: DocumentRule = {
  id: 'dangling-reference',
  scope: 'document',
  severity: 'error',
  summary: 'An id in a model that points to nothing.',
  why: 'A statement whose parent, section or reference is gone has lost what governs it, and every report that follows the id breaks. Parse the document again, or mend the model.',
  examples: {
    fires: {
      text: 'Barnevern\n\nVi vil styrke barnevernet i alle kommuner.\n',
      note: 'parent-gone',
      edited: (document) => ({
        ...document,
        statements: document.statements.map((statement) => ({ ...statement, parent: 'gone' })),
      }),
    },
    silent: { text: 'Barnevern\n\nVi vil styrke barnevernet i alle kommuner.\n' },
  },
  check({ document, byId }) {
    const sections = new Set(document.sections.map(({ id }) => id));
    const references = new Set(document.references.map(({ id }) => id));
    const lost = document.sections.flatMap(({ parent, position, heading }) =>
      parent === null || sections.has(parent)
        ? []
        : [problemAt('dangling-reference', position, { field: 'parent', id: parent }, { anchor: heading })],
    );
    const lonely = document.statements.flatMap((statement) => {
      const { parent, section } = statement;
      const missing = [
        ...(parent === null || byId.has(parent) ? [] : [{ field: 'parent', id: parent }]),
        ...(section === null || sections.has(section) ? [] : [{ field: 'section', id: section }]),
        ...statement.references.filter((id) => !references.has(id)).map((id) => ({ field: 'references', id })),
      ];
      return missing.map((data) =>
        problemWith('dangling-reference', statement, data, { anchor: `${data.field} ${statement.text}` }),
      );
    });
    return [...lost, ...lonely];
  },
};
