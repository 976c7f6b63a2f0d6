const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** How a holder names itself where it lists what it does. */
export const ownSubjects = words('vi me');

/** Verbs in the present that say no work: states, opinions and wills. */
export const noWork = words(
  'er har blir vert får vil skal må bør kan mener meiner ønsker ønskjer krever krev tror trur synes synest vet veit ser håper håpar føler støtter støttar trenger treng savner saknar forventer forventar foreslår føreslår',
);
