import { describe, expect, it } from 'vitest';
import { parseText, told } from '../helpers/parse-text.ts';

const audit = { told: { organisation: 'Riksrevisjonen' } };

describe('items that go on with a subject', () => {
  it('are judged as the sentence that the line above begins', () => {
    const document = parseText(
      'Tilsyn med skolemat\n\n## Kommunen\n\n- har flyttet alle kjøkken til kjelleren\n- har ikke nok kokker\n- kan ikke vise hvem som vasker opp\n',
      { ...audit, path: 'tilsyn.md' },
    );
    expect(told(document)).toEqual([
      'finding har flyttet alle kjøkken til kjelleren',
      'finding har ikke nok kokker',
      'finding kan ikke vise hvem som vasker opp',
    ]);
  });

  it('stay untold where no finding stands among them', () => {
    const document = parseText('Om kjøkkenet\n\n## Kokken\n\n- lager mat\n- vasker opp\n', {
      ...audit,
      path: 'kokk.md',
    });
    expect(told(document)).toEqual([]);
  });
});
