/** Points of a path, and a length that it does not exceed, in the units of the drawing. */
export interface PathMeasure {
  readonly points: number;
  readonly length: number;
}

const token = /([a-df-z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/gi;

/**
 * Measures the data of a path, or the points of a polyline: along its control points, which no curve is longer than. An
 * arc is taken for a whole ellipse, and numbers that count from the point before are added up.
 */
export function measurePath(data: string): PathMeasure {
  let command = 'L';
  let numbers = 0;
  let length = 0;
  let isRow = true;
  const place = { x: 0, y: 0 };
  for (const [, letter, digits] of data.matchAll(token)) {
    if (letter !== undefined) {
      command = letter;
      isRow = letter !== 'V';
      continue;
    }
    const value = Number(digits);
    numbers++;
    if (command === 'A' || command === 'a') length += 7 * Math.abs(value);
    else if (command === command.toLowerCase()) length += Math.abs(value);
    else {
      const axis = isRow ? 'x' : 'y';
      length += Math.abs(value - place[axis]);
      place[axis] = value;
      if (command !== 'H' && command !== 'V') isRow = !isRow;
    }
  }
  return { points: numbers / 2, length };
}
