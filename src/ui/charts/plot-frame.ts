// A chart of Plot that is drawn again when its place becomes wider or narrower.

import {h} from "../elements/dom.js";
import {withoutGroupNames} from "./without-group-names.js";

/** Widths differ by scroll bars; less than this is not worth drawing again. */
const enough = 16;
const narrowest = 280;

export function plotFrame(draw: (width: number) => Element, label: string): HTMLElement {
  const frame = h("div", {class: "plot-frame", role: "img", "aria-label": label});
  let drawn = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.max(narrowest, Math.floor(entry.contentRect.width));
    if (Math.abs(width - drawn) < enough) return;
    drawn = width;
    frame.replaceChildren(withoutGroupNames(draw(width)));
  }).observe(frame);
  return frame;
}
