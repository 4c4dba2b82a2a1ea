// Whose assistance rises and falls, in its figure.

import {t} from "./words.js";
import {changedData, changedView} from "./changed-view.js";
import type {DrawnFigure, Making} from "./drawn-figure.js";

export function changedFigure({state: {now}, lang, inFigure}: Making): DrawnFigure {
  const changed = changedView(now(), {lang});
  return {
    element: inFigure(changed, {
      title: t(lang, "changed_title"),
      unit: t(lang, "transitions_unit"),
      name: "changed",
      key: t(lang, "changed_key"),
      table: () => changedData(now(), lang)[0].data,
      more: () => changedData(now(), lang).slice(1)
    }),
    draw: (next, moved) => {
      if (moved("tables", "effect")) changed.update(next);
    }
  };
}
