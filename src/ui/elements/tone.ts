// The sign of a change for all to read, and its colour: gain and loss only where people gain or lose, ink elsewhere.

import {setAttribute} from "./dom.js";

/** `goodness` is 1 where more is a gain to people, -1 where less is, 0 where it is neither. */
export function setTone(element: Element, change: number | null, goodness: -1 | 0 | 1): void {
  const sign = change === null ? 0 : Math.sign(change);
  const tone = sign * goodness;
  setAttribute(element, "data-sign", sign > 0 ? "up" : sign < 0 ? "down" : "none");
  setAttribute(element, "data-tone", tone > 0 ? "gain" : tone < 0 ? "loss" : null);
}
