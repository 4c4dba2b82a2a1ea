// How a group of rows stands: folded, open as it began, or open because it was asked for (by hand, by a search, by an anchor). Paper
// has what was asked for; of the rest the heads, or one print would be hundreds of sheets.

import {setAttribute} from "../../ui/elements/dom.js";

export type Fold = "shut" | "open" | "asked";

/** `body` is one that foldGroup made. */
export function setFold(body: Element, fold: Fold): void {
  setAttribute(body, "data-fold", fold);
  const button = body.querySelector(".fold-button");
  if (button !== null) setAttribute(button, "aria-expanded", fold === "shut" ? "false" : "true");
}
