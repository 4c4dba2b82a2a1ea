// On paper a search that was not asked for anything is left out, and the part of the page with it where neither was.

import {setAttribute} from "../../../ui/elements/dom.js";

/** Something stands in this view, which is in its figure and in its part of the page. */
export function markFound(view: Element): void {
  for (const around of [view.closest(".figure"), view.closest(".budget-part")])
    if (around !== null) setAttribute(around, "data-found", true);
}
