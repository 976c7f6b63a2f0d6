/** Text that Markdown shows as it is: no emphasis, links, HTML, list markers or headings of its own; on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~#&]/gu, '\\$&')
    .replace(/^[-+](?= )/u, '\\$&')
    .replace(/^(\d+)([.)])(?= )/u, '$1\\$2');
}
