// 谁增谁减 Whose assistance rises and falls, by prefecture, tenth of income and kind of family: losses to the left, gains to the right,
// all three parts to one scale.

import type {ChangedCounts, ChangedGroups} from "../../analysis/coverage/changed-groups.js";
import {householdTypes} from "../../engine/columns/household-type.js";
import type {Lang} from "../../rules/schema/label.js";
import {h, live, s, setAttribute, setText} from "../elements/dom.js";
import type {Live} from "../elements/dom.js";
import {decimal} from "../formats/format.js";
import {placeName} from "../formats/indicators.js";
import type {TableData} from "../tables/csv.js";
import {inTenThousands} from "../formats/in-ten-thousands.js";
import {t} from "./words.js";

interface Part {
  readonly name: "place" | "tenth" | "type";
  readonly rows: readonly (ChangedCounts & {readonly label: string})[];
}

export function changedView(first: ChangedGroups, {lang}: {readonly lang: Lang}): Live<ChangedGroups> {
  const parts = partsOf(first, lang).map(part => partTable(part, lang));
  const element = h("div", {class: "group-parts"}, ...parts);
  let widest = 0;
  const result = live(element as HTMLElement, (next: ChangedGroups) => {
    const all = partsOf(next, lang);
    const most = Math.max(...all.flatMap(({rows}) => rows.flatMap(({falls, rises}) => [falls, rises])), 1);
    if (most > widest || most < widest * 0.6) widest = most * 1.05;
    all.forEach(({rows}, i) => parts[i].update({rows, widest}));
  });
  result.update(first);
  return result;
}

function partsOf({by_place, by_tenth, by_type}: ChangedGroups, lang: Lang): Part[] {
  return [
    {name: "place", rows: by_place.map(row => ({label: placeName(row, lang), falls: row.falls, rises: row.rises}))},
    {name: "tenth", rows: by_tenth.map(({tenth, ...counts}) => ({label: tenthName(tenth, lang), ...counts}))},
    {name: "type", rows: by_type.map((counts, i) => ({label: householdTypes[i][lang], ...counts}))}
  ];
}

const tenthName = (tenth: number, lang: Lang): string =>
  t(lang, tenth === 1 ? "tenth_poorest" : tenth === 10 ? "tenth_richest" : "tenth_middle", {n: tenth});

interface PartState {
  readonly rows: Part["rows"];
  readonly widest: number;
}

function partTable({name, rows}: Part, lang: Lang): Live<PartState> {
  const lines = rows.map(({label}) => line(label));
  const head = h(
    "tr",
    {},
    h("th", {scope: "col", class: "text quiet"}, t(lang, `group_by_${name}`)),
    h("th", {scope: "col", class: "number quiet"}, t(lang, "fewer")),
    h("td", {"aria-hidden": "true"}),
    h("th", {scope: "col", class: "number quiet"}, t(lang, "more_rise"))
  );
  const table = h("table", {class: "group-table changed-table"}, h("thead", {}, head), h("tbody", {}, ...lines));
  return live(table as HTMLElement, ({rows: next, widest}: PartState) => {
    next.forEach(({falls, rises}, i) => lines[i]?.update({falls, rises, widest, lang}));
  });
}

interface LineState extends ChangedCounts {
  readonly widest: number;
  readonly lang: Lang;
}

function line(label: string): Live<LineState> {
  const [fall, rise] = [h("td", {class: "number"}), h("td", {class: "number"})];
  const loss = s("rect", {class: "loss", y: "15%", height: "70%"});
  const gain = s("rect", {class: "gain", x: "50%", y: "15%", height: "70%"});
  const middle = s("line", {class: "base", x1: "50%", x2: "50%", y1: 0, y2: "100%"});
  const chart = s("svg", {class: "group-bar", "aria-hidden": "true"}, loss, gain, middle);
  const element = h("tr", {}, h("th", {scope: "row", class: "text"}, label), fall, h("td", {}, chart), rise);
  return live(element as HTMLElement, ({falls, rises, widest, lang}: LineState) => {
    const share = (x: number): number => (x / widest) * 50;
    setText(fall, falls === 0 ? "·" : `−${inTenThousands(falls, lang)}`);
    setText(rise, rises === 0 ? "·" : `+${inTenThousands(rises, lang)}`);
    setAttribute(fall, "data-tone", falls === 0 ? null : "loss");
    setAttribute(rise, "data-tone", rises === 0 ? null : "gain");
    setAttribute(loss, "x", `${(50 - share(falls)).toFixed(2)}%`);
    setAttribute(loss, "width", `${share(falls).toFixed(2)}%`);
    setAttribute(gain, "width", `${share(rises).toFixed(2)}%`);
  });
}

/** A table for each part. */
export function changedData(
  shown: ChangedGroups,
  lang: Lang
): {name: Part["name"]; caption: string; data: TableData}[] {
  return partsOf(shown, lang).map(({name, rows}) => ({
    name,
    caption: t(lang, `group_by_${name}`),
    data: {
      columns: [
        {key: "group", label: t(lang, `group_by_${name}`)},
        {key: "falls", label: `${t(lang, "lowered")} (${t(lang, "persons_unit")})`, format: x => decimal(x, 0)},
        {key: "rises", label: `${t(lang, "raised")} (${t(lang, "persons_unit")})`, format: x => decimal(x, 0)}
      ],
      rows: rows.map(({label, falls, rises}) => ({group: label, falls, rises}))
    }
  }));
}
