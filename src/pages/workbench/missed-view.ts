// 漏保的是谁 Who is entitled to basic assistance and does not receive it: the two rates in words, then persons and rates by prefecture,
// age and kind of family. Families stand dark, single-person entrants light beside them.

import {takeUpNote} from "../../analysis/coverage/missed.js";
import type {Missed, MissedByKind, MissedReport} from "../../analysis/coverage/missed.js";
import type {Lang} from "../../rules/schema/label.js";
import {h, live, s, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {decimal, quantity} from "../../ui/formats/format.js";
import {inTenThousands} from "../../ui/formats/in-ten-thousands.js";
import {missedParts, missedRows} from "./missed-data.js";
import type {MissedPart, NamedMissed} from "./missed-data.js";
import {t} from "./words.js";

/** Null: being looked for; what was found before stays, faint. */
export function missedView({lang}: {readonly lang: Lang}): Live<MissedReport | null> {
  const words = h("p", {class: "missed-words"}, t(lang, "missed_wait"));
  const parts = h("div", {class: "group-parts"});
  const element = h("div", {class: "missed-view"}, words, h("p", {class: "quiet"}, takeUpNote[lang]), parts);
  let tables: Live<MissedReport>[] = [];
  return live(element as HTMLElement, (next: MissedReport | null) => {
    setAttribute(element, "data-waiting", next === null);
    if (next === null) return;
    if (tables.length === 0) {
      tables = missedParts.map(part => partTable(part, next, lang));
      parts.replaceChildren(...tables);
    }
    setText(words, wordsOf(next, lang));
    for (const table of tables) table.update(next);
  });
}

function wordsOf({families, singles, all}: MissedByKind, lang: Lang): string {
  const persons = ({missed}: Missed): string => quantity("persons", missed, lang);
  return t(lang, "missed_words", {
    families: persons(families),
    families_rate: rateOf(families, true),
    singles: persons(singles),
    singles_rate: rateOf(singles, true),
    all: persons(all),
    all_rate: rateOf(all, true)
  });
}

function rateOf({rate, rate_se}: Missed, withError = false): string {
  if (rate === null) return "—";
  const error = withError && rate_se !== null ? `±${decimal(100 * rate_se, 1)}` : "";
  return `${decimal(100 * rate, 1)}${error}%`;
}

function partTable(part: MissedPart, report: MissedReport, lang: Lang): Live<MissedReport> {
  const lines = missedRows(report, part, lang).map((row, i) => line(row, i === 0));
  const heads = ["missed_persons", "missed_families", "missed_all"] as const;
  const [persons, ...rates] = heads.map(key => h("th", {scope: "col", class: "number quiet"}, t(lang, key)));
  const head = h(
    "tr",
    {},
    h("th", {scope: "col", class: "text quiet"}, t(lang, `missed_by_${part}`)),
    persons,
    h("td", {"aria-hidden": "true"}),
    ...rates
  );
  const table = h("table", {class: "group-table missed-table"}, h("thead", {}, head), h("tbody", {}, ...lines));
  return live(table as HTMLElement, (next: MissedReport) => {
    const rows = missedRows(next, part, lang);
    // all of them together is no bar beside its parts
    const most = Math.max(...rows.slice(1).map(({all}) => all.missed), 1);
    rows.forEach((row, i) => lines[i]?.update({row, most, lang}));
  });
}

interface LineState {
  readonly row: NamedMissed;
  readonly most: number;
  readonly lang: Lang;
}

function line({label}: NamedMissed, isTotal: boolean): Live<LineState> {
  const [persons, families, all] = Array.from({length: 3}, () => h("td", {class: "number"}));
  const own = s("rect", {class: "missed-families", x: 0, y: "15%", height: "70%"});
  const single = s("rect", {class: "missed-singles", y: "15%", height: "70%"});
  const chart = isTotal ? null : s("svg", {class: "group-bar", "aria-hidden": "true"}, own, single);
  const name = h("th", {scope: "row", class: "text"}, label);
  const element = h("tr", {"data-total": isTotal}, name, persons, h("td", {}, chart), families, all);
  return live(element as HTMLElement, ({row, most, lang}: LineState) => {
    const width = ({missed}: Missed): string => `${((100 * missed) / most).toFixed(2)}%`;
    setText(persons, row.all.missed === 0 ? "·" : inTenThousands(row.all.missed, lang));
    setText(families, rateOf(row.families));
    setText(all, rateOf(row.all));
    setAttribute(own, "width", width(row.families));
    setAttribute(single, "x", width(row.families));
    setAttribute(single, "width", width(row.singles));
  });
}
