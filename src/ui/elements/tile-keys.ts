// Arrow keys among tiles that lie where their prefectures lie.

export interface TilePlace {
  readonly col: number;
  readonly row: number;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
};

/** Puts each tile where its place lies, with the top left one in the first cell of the grid. */
export function layTiles(tiles: readonly HTMLElement[], places: readonly TilePlace[]): void {
  const [left, top] = [Math.min(...places.map(({col}) => col)), Math.min(...places.map(({row}) => row))];
  places.forEach(({col, row}, i) => tiles[i].style.setProperty("grid-area", `${row - top + 1} / ${col - left + 1}`));
}

/** Lets arrow keys go from the focused tile to its neighbour. */
export function followArrows(grid: HTMLElement, tiles: readonly HTMLElement[], places: readonly TilePlace[]): void {
  grid.addEventListener("keydown", event => {
    const step = steps[event.key];
    const from = tiles.indexOf(document.activeElement as HTMLElement);
    if (step === undefined || from < 0) return;
    event.preventDefault();
    tiles[neighbour(places, from, step)].focus();
  });
}

/** The nearest place in a direction; the same where there is none. */
export function neighbour(places: readonly TilePlace[], from: number, [dx, dy]: readonly [number, number]): number {
  let best = from;
  let least = Infinity;
  places.forEach(({col, row}, i) => {
    const [x, y] = [col - places[from].col, row - places[from].row];
    const ahead = x * dx + y * dy;
    const distance = ahead + 2 * Math.abs(x * dy) + 2 * Math.abs(y * dx);
    if (ahead > 0 && distance < least) [best, least] = [i, distance];
  });
  return best;
}
