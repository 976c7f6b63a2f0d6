/** A place in a line that is read from left to right, with tabs as wide as Markdown has them. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Columns passed, from 0. */
  column: number;
  /** Columns of the tab just before `at` that are not passed yet. */
  ahead: number;
}

/** Passes over blanks and tabs, `most` columns of them. Returns how many there were. */
export function takeBlanks(cursor: Cursor, most = Number.POSITIVE_INFINITY): number {
  let taken = 0;
  for (; taken < most; taken += 1) {
    if (cursor.ahead > 0) cursor.ahead -= 1;
    else {
      const code = cursor.text.charCodeAt(cursor.at);
      if (code === 9) cursor.ahead = 3 - (cursor.column % 4);
      else if (code !== 32) break;
      cursor.at += 1;
    }
    cursor.column += 1;
  }
  return taken;
}

/** Passes over an indent of so many columns; false, and nothing passed, where there is less. */
export function takeIndent(cursor: Cursor, columns: number): boolean {
  const { at, column, ahead } = cursor;
  if (takeBlanks(cursor, columns) === columns) return true;
  Object.assign(cursor, { at, column, ahead });
  return false;
}
