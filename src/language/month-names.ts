/** Names of months in bokmål, nynorsk, English and Swedish, with the short forms that stand in dates; lower case. */
export const monthNames: ReadonlySet<string> = new Set(
  'januar februar mars april mai juni juli august september oktober november desember jan feb mar apr jun jul aug sep sept okt nov des january february march may june july october december januari februari maj augusti'.split(
    ' ',
  ),
);
