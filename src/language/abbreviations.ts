/**
 * What a full stop after an abbreviation says about the sentence:
 * `inner` never ends one, `number` ends one unless a number, a section sign or a numeral follows,
 * `end` ends one before a capital letter.
 */
export type AbbreviationUse = 'inner' | 'number' | 'end';

/** Abbreviations that behave alike. `oneSentence` and `twoSentences` are held by a test. */
export interface AbbreviationGroup {
  readonly id: string;
  readonly use: AbbreviationUse;
  /** In lower case with their full stops, without blanks: `f.eks.` stands for `f. eks.` too. */
  readonly forms: readonly string[];
  readonly oneSentence: readonly string[];
  readonly twoSentences: readonly string[];
}

/** Bokmål, nynorsk, English and some Swedish. */
export const abbreviationGroups: readonly AbbreviationGroup[] = [
  {
    id: 'examples-and-pointers',
    use: 'inner',
    forms:
      'f.eks. feks. t.d. t.ex. bl.a. bla. m.a. jf. jfr. jmf. jmfr. cf. dvs. d.v.s. d.e. evt. ev. eks. inkl. ekskl. vedr. mht. m.h.t. iht. i.h.t. ifm. i.f.m. ift. i.f.t. ifb. pga. p.g.a. mtp. m.t.p. vha. v.h.a. v. hhv. h.h.v. resp. såk. s.k. vs. e.g. i.e. incl. approx. ca. omtr. o.a.m.'.split(
        ' ',
      ),
    oneSentence: [
      'Vi vil gi tilbud, f.eks. Ungdata og kurs, til alle.',
      'Retten følger av loven, jf. Meld. St. 6, og gjelder bl. a. Oslo.',
      'Det gjeld t.d. Bergen.',
    ],
    twoSentences: ['Dette er et eksempel. Oslo er et annet.'],
  },
  {
    id: 'documents',
    use: 'inner',
    forms:
      'meld. st. st.meld. prop. innst. innstl. innst.s. dok. ot. prp. ot.prp. st.prp. besl. rundskr. rskr. forskr. lovvedt. rt. red. utg. prosj. avd. dep.'.split(
        ' ',
      ),
    oneSentence: [
      'Regjeringen la fram Prop. 12 L og Meld. St. Tidlig innsats i vår.',
      'Saken ble fremmet i Ot. prp. nr. 3.',
    ],
    twoSentences: ['Regjeringen la fram en melding. Tidlig innsats var tema.'],
  },
  {
    id: 'titles',
    use: 'inner',
    forms: 'dr. prof. cand. mag. mr. mrs. ms. sr. jr. adv. frk. fr. hr. ing. siv. cand.mag.'.split(' '),
    oneSentence: ['Utvalget ledes av prof. dr. Ness.', 'Mr. Brown agrees.'],
    twoSentences: ['Utvalget ledes av en professor. Ness er valgt.'],
  },
  {
    id: 'numbered',
    use: 'number',
    forms: 'nr. kap. pkt. pk. art. kl. s. ss. sst. fig. tab. bd. tlf. vol. nos. p. pp. para. kr. årg.'.split(' '),
    oneSentence: [
      'Se kap. 3, pkt. 4 og s. 12.',
      'Møtet starter kl. 12.30 i sal nr. 2.',
      'Planen fikk kr. 500 000 og følger art. IV.',
    ],
    twoSentences: ['Det koster mange kr. Kommunen betaler.'],
  },
  {
    id: 'closing',
    use: 'end',
    forms:
      'osv. o.s.v. mv. m.v. m.m. mm. m.fl. mfl. o.l. ol. e.l. el. o.a. etc. mill. mrd. pst. pct. stk. årl. mnd. min. sek. u.å. a.s. e.kr. f.kr. ibid. ff. flg.'.split(
        ' ',
      ),
    oneSentence: ['Kurs, møter osv. skal være gratis.', 'Det koster 3 mill. kroner mer.'],
    twoSentences: ['Vi vil ha kurs, møter osv. Kommunen skal betale.', 'Det kostet 3 mill. Kommunen betalte.'],
  },
];

let uses: ReadonlyMap<string, AbbreviationUse> | null = null;

/**
 * Takes a word in lower case with its full stop (`jf.`).
 * Returns what the stop says about the sentence, or null where the word is no known abbreviation.
 */
export function abbreviationUse(word: string): AbbreviationUse | null {
  uses ??= new Map(abbreviationGroups.flatMap(({ forms, use }) => forms.map((form) => [form, use] as const)));
  return uses.get(word) ?? null;
}
