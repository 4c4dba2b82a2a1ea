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
  let drag: Drag<S> | null = null;
  let justDragged = false;

  const move = (event: PointerEvent): void => {
    if (event.pointerId !== drag?.pointer) return;
    const tile = tiles[drag.tile];
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    if (drag.moving === null) {
      if (Math.hypot(dx, dy) < slack) return;
      tile.setAttribute("data-dragged", "");
      drag.moving = {start: options.onStart(drag.tile), lanes: options.lanes(), scroll: scrollY};
    }
    const {start, lanes, scroll} = drag.moving;
    tile.style.setProperty("translate", `${dx}px ${dy + scrollY - scroll}px`);
    const y = event.clientY + scrollY - scroll;
    const over = lanes.findIndex(
      ({left, right, top, bottom}) => event.clientX >= left && event.clientX <= right && y >= top && y <= bottom
    );
    const lane = over < 0 ? null : over;
    if (lane === drag.lane) return;
    drag.lane = lane;
    drag.hasBeenOver ||= lane !== null;
    options.onOver(start, drag.tile, lane, event);
  };
  const end = (event: Event, isDropped: boolean): void => {
    if (drag === null) return;
    const {tile, moving, lane, hasBeenOver} = drag;
    drag = null;
    if (moving === null) return;
    justDragged = true;
    setTimeout(() => (justDragged = false)); // the click that follows the release belongs to the drag
    tiles[tile].removeAttribute("data-dragged");
    tiles[tile].style.removeProperty("translate");
    if (hasBeenOver) options.onEnd(moving.start, tile, isDropped ? lane : null, event);
  };
  tiles.forEach((tile, i) => {
    tile.addEventListener("pointerdown", event => {
      if (event.button !== 0 || drag !== null) return;
      tile.setPointerCapture(event.pointerId); // a quick hand leaves the tile before it has moved
      drag = {
        tile: i,
        x: event.clientX,
        y: event.clientY,
        pointer: event.pointerId,
        moving: null,
        lane: null,
        hasBeenOver: false
      };
    });
    tile.addEventListener("pointermove", move);
    tile.addEventListener("pointerup", event => end(event, true));
    tile.addEventListener("pointercancel", event => end(event, false));
    tile.addEventListener("lostpointercapture", event => end(event, false));
    tile.addEventListener(
      "click",
      event => {
        if (justDragged) event.stopImmediatePropagation();
      },
      {capture: true}
    );
    tile.addEventListener("keydown", event => {
      if (event.key === "Escape") end(event, false);
    });
  });
}
