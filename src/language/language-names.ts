/** Names of languages as pages offer them, in small letters; those that are places or peoples too are left out. */
export const languageNames: ReadonlySet<string> = new Set(
  (
    'norsk norwegian english engelsk bokmål nynorsk samisk sami saami sámi sámegiella davvisámegiella nordsamisk ' +
    'julevsámegiella lulesamisk åarjelsaemien sørsamisk kvääni kvensk svenska svensk swedish dansk danish suomi finsk ' +
    'deutsch german tysk français fransk french español spansk spanish polski polsk polish arabic arabisk somali ' +
    'tigrinja українська ukrainsk cymraeg gaeilge gàidhlig'
  ).split(' '),
);

/** What stands beside them: `Velg språk`, `Change language`. */
export const languageSwitchWords: ReadonlySet<string> = new Set(
  'språk språket målform velg vel bytt endre skift til language languages change choose select in på sidespråk norge'.split(
    ' ',
  ),
);
