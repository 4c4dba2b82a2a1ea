// 身份流动 From which status to which: a table of persons. Off the diagonal a move towards stronger protection is tinted as a gain,
// away from it as a loss; the deeper, the more persons.

import type {TransitionRow} from "../../analysis/results/tables.js";
import {statusCodes} from "../../rules/household/columns.js";
import type {TableData} from "../../ui/tables/csv.js";
import {h, live, setStyle, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {setTip} from "../../ui/elements/tips.js";
import {decimal, scaleOf} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {inTenThousands} from "../../ui/formats/in-ten-thousands.js";
import {t} from "./words.js";

/** In the order of the law, none last. The same on every screen. */
export const statusOrder = [1, 2, 3, 4, 5, 0] as const;
type Status = (typeof statusOrder)[number];

const shortName = (status: Status, lang: Lang): string => t(lang, `status_${status}`);

export function transitionTable(
  rows: readonly TransitionRow[],
  {lang}: {readonly lang: Lang}
): Live<readonly TransitionRow[]> {
  const cells = statusOrder.map((from, i) =>
    statusOrder.map((to, j) =>
      h("td", {class: i === j ? "number stay" : `number ${j < i ? "up" : "down"}`, "data-from": from, "data-to": to})
    )
  );
  const name = (status: Status): HTMLElement =>
    h("span", {class: "status", "data-status": status}, shortName(status, lang));
  const head = h(
    "tr",
    {},
    h("th", {scope: "col", class: "text quiet"}, t(lang, "from_to")),
    ...statusOrder.map(status => h("th", {scope: "col", class: "number"}, name(status)))
  );
  const body = statusOrder.map((from, i) =>
    h("tr", {}, h("th", {scope: "row", class: "text"}, name(from)), ...cells[i])
  );
  const table = h("table", {class: "transition-table"}, h("thead", {}, head), h("tbody", {}, ...body));
  const element = h("div", {class: "scroll", tabindex: 0, role: "group", "aria-label": t(lang, "transitions")}, table);
  const result = live(element as HTMLElement, (next: readonly TransitionRow[]) => {
    const persons = new Map(next.map(row => [`${row.from} ${row.to}`, row.persons]));
    const most = Math.max(...next.filter(row => row.from !== row.to).map(row => row.persons), 1);
    statusOrder.forEach((from, i) =>
      statusOrder.forEach((to, j) => {
        const x = persons.get(`${from} ${to}`) ?? 0;
        const cell = cells[i][j];
        setText(cell, x === 0 ? "·" : inTenThousands(x, lang));
        if (i !== j) setStyle(cell, "--tint", x === 0 ? "0" : (0.12 + 0.5 * Math.sqrt(x / most)).toFixed(2));
        setTip(
          cell,
          x === 0
            ? null
            : t(lang, "transition_words", {
                from: statusCodes[from][lang],
                to: statusCodes[to][lang],
                n: decimal(x, 0)
              })
        );
      })
    );
  });
  result.update(rows);
  return result;
}

export function transitionData(rows: readonly TransitionRow[], lang: Lang): TableData {
  const scale = scaleOf("persons", 1, lang);
  const nameOf = (status: number): string => statusCodes[status as Status]?.[lang] ?? String(status);
  return {
    columns: [
      {key: "from", label: t(lang, "baseline")},
      {key: "to", label: t(lang, "reform")},
      {key: "persons", label: `${t(lang, "persons")} (${scale.unit})`, format: x => decimal(x, 0)}
    ],
    rows: rows.map(({from, to, persons}) => ({from: nameOf(from), to: nameOf(to), persons}))
  };
}
