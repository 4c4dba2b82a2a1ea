// The figures of a walk, top to bottom: in a sentence, in all, month by month, drops, by fiscal year, how long families stay, beside
// published figures, what is assumed and what is left out.

import type {DropKind} from "../../../analysis/exit/drops.js";
import {exitLimits, exitReadings} from "../../../analysis/exit/limits.js";
import type {ExitReport, ExitTable} from "../../../analysis/exit/report.js";
import type {RegionRow} from "../../../analysis/results/tables.js";
import {transitionsData} from "../../../ui/tables/assumed-transitions.js";
import {dataTable} from "../../../ui/tables/data-table.js";
import {h, live} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {figure} from "../../../ui/figures/figure.js";
import type {FigureOptions, Source} from "../../../ui/figures/figure.js";
import type {Lang} from "../../../rules/schema/label.js";
import {placeName} from "../../../ui/formats/indicators.js";
import type {TableDialog} from "../../../ui/dialogs/table-dialog.js";
import {toggle} from "../../../ui/elements/toggle.js";
import {dropSharesData, dropsData} from "./drops-data.js";
import {exitDrops} from "./exit-drops.js";
import {exitFigures, exitFiguresData, exitPairsData} from "./exit-figures.js";
import {exitFinding} from "./exit-finding.js";
import {exitLines} from "./exit-lines.js";
import {monthsData, publishedData, spellsData} from "./exit-tables.js";
import {t} from "./words.js";
import type {Word} from "./words.js";
import {exitYears, yearsData} from "./exit-years.js";

export interface ExitShown {
  readonly report: ExitReport;
  readonly source: Source;
}

export interface ExitViewOptions {
  readonly lang: Lang;
  readonly dialog: TableDialog;
  readonly rows: readonly RegionRow[];
  readonly transitions: ExitTable["transitions"];
}

export function exitView(first: ExitShown, options: ExitViewOptions): Live<ExitShown> {
  const {lang, transitions} = options;
  let {report} = first;
  let kind: DropKind = "assistance";
  const finding = h("div", {class: "exit-finding", role: "status"});
  const cells = exitFigures(report, lang);
  const lines = exitLines(report, lang);
  const years = exitYears(report, lang);
  const drops = exitDrops({report, kind}, lang);
  const spells = scrolled(t(lang, "spells"));
  const beside = scrolled(t(lang, "beside_published"));
  const kinds = kindSwitch(kind, lang, next => {
    kind = next;
    drops.update({report, kind});
  });
  const figures = figuresOf({cells, lines, drops, kinds, years, spells, beside}, () => report, options);
  const element = h("div", {class: "exit-view"}, finding, ...figures, assumed(transitions, lang), limits(lang));
  const result = live(element as HTMLElement, (next: ExitShown) => {
    ({report} = next);
    say(finding, exitFinding(report, lang));
    cells.update(report);
    lines.update(report);
    years.update(report);
    drops.update({report, kind});
    spells.replaceChildren(dataTable(spellsData(report, lang)));
    beside.replaceChildren(dataTable(publishedData(report, lang)));
    for (const one of figures) one.update(next.source);
  });
  result.update(first);
  return result;
}

const scrolled = (label: string): HTMLElement =>
  h("div", {class: "scroll", tabindex: 0, role: "group", "aria-label": label});

function kindSwitch(value: DropKind, lang: Lang, onPick: (kind: DropKind) => void): HTMLElement {
  const choices = [
    ["assistance", t(lang, "drop_assistance")],
    ["resources", t(lang, "drop_resources")]
  ] as const;
  return toggle(choices, {label: t(lang, "drop_kind"), value, onPick});
}

type Contents = Readonly<Record<"cells" | "lines" | "drops" | "kinds" | "years" | "spells" | "beside", HTMLElement>>;

/** Each with its numbers behind it, of the report that is on the screen. */
function figuresOf(
  {cells, lines, drops, kinds, years, spells, beside}: Contents,
  shown: () => ExitReport,
  {lang, dialog, rows}: ExitViewOptions
): Live<Source>[] {
  const names = new Map(rows.map(row => [row.region, placeName(row, lang)]));
  const make = (
    content: HTMLElement,
    name: string,
    title: Word,
    rest: Pick<FigureOptions, "table"> & Partial<FigureOptions>
  ): Live<Source> => figure(content, {lang, dialog, title: t(lang, title), unit: "", name: `exit-${name}`, ...rest});
  return [
    make(cells, "totals", "figures", {
      table: () => exitFiguresData(shown(), lang),
      more: () => [{name: "exit-families", data: exitPairsData(shown(), lang)}]
    }),
    make(lines, "months", "lines", {key: t(lang, "lines_key"), table: () => monthsData(shown(), lang)}),
    make(drops, "drops", "drop_title", {
      unit: t(lang, "drop_unit"),
      key: t(lang, "drop_key"),
      controls: kinds,
      table: () => dropsData(shown(), lang),
      more: () => [{name: "exit-drop-shares", data: dropSharesData(shown(), lang)}]
    }),
    make(years, "years", "years", {key: t(lang, "years_key"), table: () => yearsData(shown(), names, lang)}),
    make(spells, "spells", "spells", {key: t(lang, "spells_key"), table: () => spellsData(shown(), lang)}),
    make(beside, "published", "beside_published", {
      key: t(lang, "published_key"),
      table: () => publishedData(shown(), lang)
    })
  ];
}

/** Only what differs is written, so that a screen reader is not told the same again. */
function say(element: HTMLElement, sentences: readonly string[]): void {
  if ([...element.children].map(child => child.textContent).join("\n") === sentences.join("\n")) return;
  element.replaceChildren(...sentences.map(sentence => h("p", {}, sentence)));
}

function assumed(transitions: ExitTable["transitions"], lang: Lang): HTMLElement {
  const n = transitions.length;
  const open = transitions.filter(({quality}) => quality === "assumed").length;
  return h(
    "details",
    {class: "exit-assumed"},
    h(
      "summary",
      {},
      `${t(lang, "assumed")} `,
      h("span", {class: "quiet"}, t(lang, "assumed_count", {n, assumed: open}))
    ),
    h(
      "div",
      {class: "scroll", tabindex: 0, role: "group", "aria-label": t(lang, "assumed")},
      dataTable(transitionsData(transitions, lang))
    )
  );
}

const limits = (lang: Lang): HTMLElement =>
  h(
    "section",
    {class: "exit-limits"},
    h("h3", {}, t(lang, "limits")),
    h("ul", {}, ...[...exitLimits, exitReadings].map(limit => h("li", {}, limit[lang])))
  );
