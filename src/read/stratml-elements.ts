import { XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';

/** The name of an element without its prefix. */
export const localName = (element: XmlElement): string => element.name.replace(/^.*:/, '');

/** Child elements of a name, whatever their prefix. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child: XmlNode): child is XmlElement => child instanceof XmlElement && localName(child) === name,
  );
}

/** The first child element of a name. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenNamed(element, name)[0];
}

/** The words of an element with white space collapsed; an empty text where there is none. */
export function wordsIn(element: XmlElement | undefined): string {
  return element ? element.text.replace(/\s+/g, ' ').trim() : '';
}

/** The text nodes directly in an element. */
export function textsOf(element: XmlElement): XmlText[] {
  return element.children.filter((child: XmlNode): child is XmlText => child instanceof XmlText);
}
