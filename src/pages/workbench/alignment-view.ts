// 应享与实领 By status: what it would be if everybody entitled came, and what it is with take-up, in persons or in cash.

import type {AlignmentRow, Estimate, WorkbenchTables} from "../../analysis/results/tables.js";
import type {TableData} from "../../ui/tables/csv.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {scaleOf, small} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Scale} from "../../ui/formats/format.js";
import {t} from "./words.js";
import {setTone} from "../../ui/elements/tone.js";
import {toggle} from "../../ui/elements/toggle.js";

type What = "persons" | "cost";

/** `switches` chooses persons or cash; it stands in the head of the figure. */
export type AlignmentView = Live<WorkbenchTables> & {readonly switches: HTMLElement};

const sides = ["entitled", "receiving"] as const;
const unitOf = {persons: "persons", cost: "yuan"} as const;

export function alignmentView(first: WorkbenchTables, {lang}: {readonly lang: Lang}): AlignmentView {
  let tables = first;
  let what: What = "persons";
  const lines = first.alignment.map(({group}) => line(t(lang, `group_${group}`), group));
  const unit = h("span", {class: "unit quiet"});
  const head = h(
    "tr",
    {},
    h("th", {scope: "col", class: "text"}, t(lang, "group"), " ", unit),
    ...sides.flatMap(side => [
      h("th", {scope: "col", class: "number"}, t(lang, side)),
      h("th", {scope: "col", class: "number quiet"}, t(lang, "change_short"))
    ]),
    h("th", {scope: "col", class: "number"}, t(lang, "reached"))
  );
  const table = h("table", {class: "alignment-table"}, h("thead", {}, head), h("tbody", {}, ...lines));
  const switches = toggle(
    [
      ["persons", t(lang, "alignment_persons")],
      ["cost", t(lang, "alignment_cost")]
    ] as const,
    {
      label: t(lang, "alignment_title"),
      value: what,
      onPick: picked => {
        what = picked;
        draw();
      }
    }
  );
  function draw(): void {
    const most = Math.max(...tables.alignment.map(row => row[`${what}_entitled`]?.reform ?? 0));
    const scale = scaleOf(unitOf[what], most, lang);
    setText(unit, scale.unit);
    tables.alignment.forEach((row, i) => {
      const [entitled, receiving] = [row[`${what}_entitled`], row[`${what}_receiving`]];
      setAttribute(lines[i], "hidden", entitled === null);
      if (entitled !== null && receiving !== null) lines[i].update({entitled, receiving, scale});
    });
  }
  draw();
  const element = live(
    h(
      "div",
      {class: "scroll", tabindex: 0, role: "group", "aria-label": t(lang, "alignment_title")},
      table
    ) as HTMLElement,
    (next: WorkbenchTables) => {
      tables = next;
      draw();
    }
  );
  return Object.assign(element, {switches});
}

interface LineState {
  readonly entitled: Estimate;
  readonly receiving: Estimate;
  readonly scale: Scale;
}

function line(name: string, group: AlignmentRow["group"]): Live<LineState, HTMLTableRowElement> {
  const values = sides.map(() => h("td", {class: "number"}));
  const changes = sides.map(() => h("td", {class: "number change"}));
  const reached = h("td", {class: "number"});
  const element = h(
    "tr",
    {"data-group": group},
    h("th", {scope: "row", class: "text"}, name),
    ...sides.flatMap((_, i) => [values[i], changes[i]]),
    reached
  );
  return live(element, ({scale, ...state}: LineState) => {
    sides.forEach((side, i) => {
      const {reform, change} = state[side];
      setText(values[i], reform === 0 ? "0" : scale.value(reform));
      const signed = scale.brief(change);
      setText(changes[i], signed ?? "·");
      setTone(changes[i], signed === null ? null : change, 0);
    });
    const {entitled, receiving} = state;
    setText(reached, entitled.reform > 0 ? `${small((100 * receiving.reform) / entitled.reform, 0)}%` : "—");
  });
}

/** Both policies, entitled and receiving: persons, share of the population, cash, with the standard error of the change. */
export function alignmentData({alignment}: WorkbenchTables, lang: Lang): TableData {
  const figures = [
    ["persons", "persons", "alignment_persons"],
    ["coverage", "share", "indicator_coverage"],
    ["cost", "yuan", "alignment_cost"]
  ] as const;
  const columns = figures.flatMap(([name, unit, label]) => {
    const most = Math.max(...alignment.map(row => row[`${name}_entitled`]?.reform ?? 0));
    const scale = scaleOf(unit, most, lang);
    return sides.flatMap(side =>
      (["baseline", "reform", "change_se"] as const).map(which => ({
        key: `${name}_${side}_${which}`,
        label: `${t(lang, label)} · ${t(lang, side)} · ${which === "change_se" ? `${t(lang, "change")}: ${t(lang, "standard_error")}` : t(lang, which)} (${scale.unit})`,
        format: scale.value,
        of: (row: AlignmentRow): number | null => row[`${name}_${side}`]?.[which] ?? null
      }))
    );
  });
  return {
    columns: [
      {key: "group", label: t(lang, "group")},
      ...columns.map(({key, label, format}) => ({key, label, format}))
    ],
    rows: alignment.map(row => ({
      group: t(lang, `group_${row.group}`),
      ...Object.fromEntries(columns.map(({key, of}) => [key, of(row)]))
    }))
  };
}
