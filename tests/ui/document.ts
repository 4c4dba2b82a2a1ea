// A document for what is drawn outside a browser: imported first by a test that draws. Not vitest's own environment for it, which
// would take the place of URL and so of every fixture that is read from a file.

import {JSDOM} from "jsdom";

const {window} = new JSDOM("<!doctype html><title></title>", {url: "http://localhost/"});
let width = 640;

/** Tells its place at once how wide it is. */
class Measured {
  constructor(private readonly onSize: (entries: {contentRect: {width: number; height: number}}[]) => void) {}
  observe(): void {
    this.onSize([{contentRect: {width, height: 400}}]);
  }
  disconnect(): void {
    width += 0;
  }
}

/** Never near: what waits for the screen goes on waiting. */
class Unseen {
  readonly waiting = new Set<unknown>();
  observe(place: unknown): void {
    this.waiting.add(place);
  }
  disconnect(): void {
    this.waiting.clear();
  }
}

Object.assign(globalThis, {
  window,
  document: window.document,
  location: window.location,
  history: window.history,
  Node: window.Node,
  Text: window.Text,
  Element: window.Element,
  HTMLElement: window.HTMLElement,
  HTMLUListElement: window.HTMLUListElement,
  SVGElement: window.SVGElement,
  ResizeObserver: Measured,
  IntersectionObserver: Unseen,
  requestAnimationFrame: () => 0,
  addEventListener: () => undefined
});

/** What is drawn in `draw` finds its place so many pixels wide; 640 else. */
export function atWidth<T>(pixels: number, draw: () => T): T {
  width = pixels;
  try {
    return draw();
  } finally {
    width = 640;
  }
}
