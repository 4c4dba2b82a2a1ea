// Who is missed, in its figure; its numbers are there once they have been looked for.

import type {TableData} from "../../ui/tables/csv.js";
import {t} from "./words.js";
import type {DrawnFigure, Making} from "./drawn-figure.js";
import {missedTables} from "./missed-data.js";
import {missedView} from "./missed-view.js";

const nothing: TableData = {columns: [], rows: []};

export function missedFigure({state: {now}, lang, inFigure}: Making): DrawnFigure {
  const missed = missedView({lang});
  const tables = (): ReturnType<typeof missedTables> => {
    const found = now().missed;
    return found === null ? [] : missedTables(found, lang);
  };
  return {
    element: inFigure(missed, {
      title: t(lang, "missed_title"),
      unit: t(lang, "missed_unit"),
      name: "missed",
      controls: missed.switches,
      key: t(lang, "missed_key"),
      table: () => tables()[0]?.data ?? nothing,
      more: () => tables().slice(1)
    }),
    draw: (next, moved) => {
      if (moved("missed")) missed.update(next.missed);
    }
  };
}
