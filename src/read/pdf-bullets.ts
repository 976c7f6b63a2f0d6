import type { PdfPage, PdfPiece } from './pdf-types.ts';

/** A small filled or stroked shape on a page, in points from the lower left corner. */
export interface DrawnShape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** The numbers by which the library names the operations that matter here. */
export interface OperationNames {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly endPath: number;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Finds the shapes on a page that have the size of bullets: about as high as wide, from 1.5 to 9 points. */
export function smallShapes(
  operations: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  names: OperationNames,
): DrawnShape[] {
  const shapes: DrawnShape[] = [];
  const stack: Matrix[] = [];
  let matrix = identity;
  operations.fnArray.forEach((operation, i) => {
    const args = operations.argsArray[i];
    if (operation === names.save || operation === names.paintFormXObjectBegin) stack.push(matrix);
    if (operation === names.restore || operation === names.paintFormXObjectEnd) matrix = stack.pop() ?? identity;
    else if (operation === names.transform && isMatrix(args)) matrix = multiply(matrix, args);
    else if (operation === names.paintFormXObjectBegin && Array.isArray(args) && isMatrix(args[0])) {
      matrix = multiply(matrix, args[0]);
    } else if (operation === names.constructPath && Array.isArray(args) && args[0] !== names.endPath) {
      const shape = boxOf(args[2], matrix);
      if (shape) shapes.push(shape);
    }
  });
  return shapes;
}

const isMatrix = (value: unknown): value is Matrix =>
  (Array.isArray(value) || ArrayBuffer.isView(value)) && (value as unknown as ArrayLike<number>).length === 6;

const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

function boxOf(box: unknown, [a, b, c, d, e, f]: Matrix): DrawnShape | undefined {
  const [x0, y0, x1, y1] = Array.from((box ?? []) as ArrayLike<number>);
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return undefined;
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e].sort((p, q) => p - q);
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f].sort((p, q) => p - q);
  const [x = 0, right = 0] = xs;
  const [y = 0, top = 0] = ys;
  const [width, height] = [right - x, top - y];
  if (width < 1.5 || width > 9 || height < width * 0.7 || height > width * 1.4) return undefined;
  return { x, y: y + height / 2, width };
}

/** The page with a bullet as text for each small shape that stands before the first word of a line. */
export function withBullets(page: PdfPage, shapes: readonly DrawnShape[]): PdfPage {
  const bullets: PdfPiece[] = [];
  for (const shape of shapes) {
    const row = page.pieces.filter(
      (piece) => piece.text.trim() !== '' && Math.abs(shape.y - piece.y - piece.size * 0.32) < piece.size * 0.3,
    );
    const next = row.filter((piece) => piece.x > shape.x).sort((p, q) => p.x - q.x)[0];
    const before = row.some((piece) => piece.x <= shape.x && piece.x + piece.width > shape.x - piece.size * 2);
    if (!next || before || next.x - shape.x > next.size * 4) continue;
    if (bullets.some((bullet) => bullet.y === next.y && Math.abs(bullet.x - shape.x) < next.size * 2)) continue;
    bullets.push({
      text: '•',
      x: shape.x,
      y: next.y,
      width: shape.width,
      size: next.size,
      font: next.font,
      mark: null,
    });
  }
  return bullets.length === 0 ? page : { ...page, pieces: [...page.pieces, ...bullets] };
}
