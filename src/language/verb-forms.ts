/** What a verb form can be: bits, as one form may be several things (`styrke` is an infinitive, `endre` too). */
export const Form = { Infinitive: 1, Present: 2, Past: 4, Participle: 8, Passive: 16, Imperative: 32 } as const;
