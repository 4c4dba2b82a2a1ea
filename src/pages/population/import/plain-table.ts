// A table of what is given, a row each, that may scroll within its own width.

import {h} from "../../../ui/elements/dom.js";

export type Cell = Node | string;

export const plainTable = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[]
): HTMLElement =>
  h(
    "div",
    {class: "import-scroll", tabindex: 0, role: "region", "aria-label": caption},
    h(
      "table",
      {class: "import-table"},
      h("caption", {}, caption),
      h("thead", {}, h("tr", {}, ...heads.map(head => h("th", {scope: "col"}, head)))),
      h(
        "tbody",
        {},
        ...rows.map(([first, ...cells]) =>
          h("tr", {}, h("th", {scope: "row"}, first), ...cells.map(cell => h("td", {}, cell)))
        )
      )
    )
  );
