/** Short forms that a reader of Norwegian public documents knows without being told, lower case. */
export const wellKnown: ReadonlySet<string> = new Set(
  [
    'fn eu eøs nato usa uk nrk tv it ikt id pc pdf ok cd dvd sms nb ps pga',
    'nav ks lo nho ssb udi une imdi nou norad ntnu uio uib uit nova fhi',
    'ap sv sp krf frp mdg krfu auf',
    'unicef who oecd unesco hiv aids covid bnp bni mva who ngo',
    'sfo aks',
  ]
    .join(' ')
    .split(' '),
);

/** Names of chapters and lists in Roman numerals are no abbreviations. */
export const romanNumeral = /^[IVXLCDM]+$/u;
