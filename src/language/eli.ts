/** The European Legislation Identifier of a Norwegian act cited as `LOV-2021-06-18-97`, given as `2021-06-18-97`. */
export function eliOf(number: string): string {
  return `https://lovdata.no/eli/lov/${number.split('-').join('/')}`;
}
