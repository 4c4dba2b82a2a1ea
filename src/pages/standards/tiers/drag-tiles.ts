// Dragging of tiles by mouse, pen or finger. A press that moves less than a few pixels stays a click.

export interface DragOptions<S> {
  /** Where a tile may be dropped, on the screen. */
  readonly lanes: () => readonly DOMRect[];
  /** What is remembered of the beginning. */
  readonly onStart: (tile: number) => S;
  /** The tile has come over another lane, or over none. */
  readonly onOver: (start: S, tile: number, lane: number | null, event: Event) => void;
  /** The tile was let go over a lane; over none, or given up: null. Not called where it has never been over one. */
  readonly onEnd: (start: S, tile: number, lane: number | null, event: Event) => void;
}

const slack = 5;

interface Drag<S> {
  readonly tile: number;
  readonly x: number;
  readonly y: number;
  readonly pointer: number;
  /** Null until it has moved far enough to be no click. */
  moving: {readonly start: S; readonly lanes: readonly DOMRect[]; readonly scroll: number} | null;
  lane: number | null;
  hasBeenOver: boolean;
}

export function dragTiles<S>(tiles: readonly HTMLElement[], options: DragOptions<S>): void {
  const {press, move, end, hasJustEnded} = dragInHand(tiles, options);
  tiles.forEach((tile, i) => {
    tile.addEventListener("pointerdown", event => press(i, event));
    tile.addEventListener("pointermove", move);
    tile.addEventListener("pointerup", event => end(event, true));
    tile.addEventListener("pointercancel", event => end(event, false));
    tile.addEventListener("lostpointercapture", event => end(event, false));
    tile.addEventListener(
      "click",
      event => {
        if (hasJustEnded()) event.stopImmediatePropagation();
      },
      {capture: true}
    );
    tile.addEventListener("keydown", event => {
      if (event.key === "Escape") end(event, false);
    });
  });
}

interface DragInHand {
  readonly press: (tile: number, event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly end: (event: Event, isDropped: boolean) => void;
  /** Whether the click that comes now is the release of a drag. */
  readonly hasJustEnded: () => boolean;
}

function dragInHand<S>(tiles: readonly HTMLElement[], options: DragOptions<S>): DragInHand {
  let drag: Drag<S> | null = null;
  let justDragged = false;
  return {
    press: (tile, event) => {
      if (event.button !== 0 || drag !== null) return;
      tiles[tile].setPointerCapture(event.pointerId); // a quick hand leaves the tile before it has moved
      const {clientX: x, clientY: y, pointerId: pointer} = event;
      drag = {tile, x, y, pointer, moving: null, lane: null, hasBeenOver: false};
    },
    move: event => {
      if (event.pointerId === drag?.pointer) moveTile(tiles[drag.tile], drag, options, event);
    },
    end: (event, isDropped) => {
      if (drag === null) return;
      const {tile, moving, lane, hasBeenOver} = drag;
      drag = null;
      if (moving === null) return;
      justDragged = true;
      setTimeout(() => (justDragged = false)); // the click that follows the release belongs to the drag
      tiles[tile].removeAttribute("data-dragged");
      tiles[tile].style.removeProperty("translate");
      if (hasBeenOver) options.onEnd(moving.start, tile, isDropped ? lane : null, event);
    },
    hasJustEnded: () => justDragged
  };
}

/** The tile follows the hand, once that has gone far enough; a lane that it comes over or leaves is told. */
function moveTile<S>(tile: HTMLElement, drag: Drag<S>, options: DragOptions<S>, event: PointerEvent): void {
  const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
  if (drag.moving === null) {
    if (Math.hypot(dx, dy) < slack) return;
    tile.setAttribute("data-dragged", "");
    drag.moving = {start: options.onStart(drag.tile), lanes: options.lanes(), scroll: scrollY};
  }
  const {start, lanes, scroll} = drag.moving;
  const scrolled = scrollY - scroll;
  tile.style.setProperty("translate", `${dx}px ${dy + scrolled}px`);
  const lane = laneAt(lanes, event.clientX, event.clientY + scrolled);
  if (lane === drag.lane) return;
  drag.lane = lane;
  drag.hasBeenOver ||= lane !== null;
  options.onOver(start, drag.tile, lane, event);
}

function laneAt(lanes: readonly DOMRect[], x: number, y: number): number | null {
  const over = lanes.findIndex(({left, right, top, bottom}) => x >= left && x <= right && y >= top && y <= bottom);
  return over < 0 ? null : over;
}
