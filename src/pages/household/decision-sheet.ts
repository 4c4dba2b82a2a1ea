// 测算单 One page of A4 for the file: the household, the result, the lines that count with their articles, the nearest thresholds,
// room for signatures. Seen only on paper.

import type {Explanation} from "../../analysis/household/explain.js";
import type {Flip} from "../../analysis/household/flip.js";
import {householdColumns, personColumns} from "../../rules/household/columns.js";
import type {Column} from "../../rules/household/columns.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import {lines} from "../../rules/law.js";
import type {LineName} from "../../rules/law.js";
import type {Worksheet} from "../../rules/generated/worksheet.js";
import {h, live, setAttribute, setStyle} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {exact} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {flipWords} from "./flip-words.js";
import {formulaView} from "./formula-view.js";
import {blankHousehold} from "./household-link.js";
import {alsoText} from "./result-heads.js";
import {codeText, withUnit} from "../../ui/formats/values.js";
import {statusName} from "../../ui/formats/status-name.js";
import {t} from "./words.js";
import {valueText} from "./worksheet-table.js";

export interface Sheet {
  readonly record: HouseholdRecord;
  readonly region: string;
  readonly policy: string;
  readonly month: string;
  readonly sheet: Worksheet;
  readonly explained: readonly Explanation[];
  readonly flips: readonly Flip[];
}

/** Always on the sheet; amounts only where they are not nought. */
const always: readonly LineName[] = ["members", "standard", "counted_income", "status", "total_month"];
const never: readonly LineName[] = ["take_up_rate", "receives", "tekun_income", "no_labour_members", "income_line"];
const mostFlips = 3;
/** Millimetres that a page of A4 leaves within its margins, with a little to spare. */
const pageHeight = 258;
const pageWidth = 186;
/** Sizes of type, the largest that fits is taken. */
const sizes = [1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62];

export function decisionSheet(lang: Lang): Live<Sheet> {
  const element = h("section", {class: "decision-sheet", "aria-hidden": "true"});
  return live(element, (sheet: Sheet) => {
    element.replaceChildren(
      h("h1", {}, t(lang, "sheet_title")),
      heading(sheet, lang),
      h("h2", {}, t(lang, "sheet_household")),
      h("p", {}, circumstances(sheet, lang)),
      personsTable(sheet.record, lang),
      h("h2", {}, t(lang, "sheet_lines")),
      linesTable(sheet, lang),
      ...near(sheet, lang),
      signatures(lang),
      h("p", {class: "sheet-note"}, t(lang, "sheet_note"))
    );
    fit(element);
  });
}

function fit(element: HTMLElement): void {
  for (const size of sizes) {
    setStyle(element, "--fit", String(size));
    setAttribute(element, "data-dense", size < 1);
    if (element.offsetHeight <= (pageHeight / pageWidth) * element.offsetWidth) return;
  }
}

function heading({sheet, policy, month, region, record}: Sheet, lang: Lang): HTMLElement {
  const also = alsoText(sheet, lang);
  const pairs: [string, string][] = [
    [t(lang, "policy"), policy],
    [t(lang, "policy_month"), month],
    [
      columnName("region", lang),
      `${region} · ${codeText(column("registration").codes, record.household.registration, lang) ?? ""}`
    ],
    [
      columnName("household_id", lang),
      record.household.household_id === 0 ? "—" : String(record.household.household_id)
    ],
    [t(lang, "status"), statusName(sheet.status, lang) + (also === "" ? "" : t(lang, "bracketed", {text: also}))],
    [t(lang, "monthly"), exact(Number(sheet.total_month.toFixed(2)))]
  ];
  return h(
    "dl",
    {class: "sheet-head"},
    ...pairs.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value)))
  );
}

const column = (name: string): Column => (householdColumns as readonly Column[]).find(c => c.name === name)!;
const columnName = (name: string, lang: Lang): string => column(name)[lang];
const skipped = [
  "household_id",
  "region",
  "registration",
  "county",
  "weight",
  "draw",
  "observed_status",
  "observed_benefit_month"
];

/** Columns that are not at their default, as a sentence. */
function circumstances({record}: Sheet, lang: Lang): string {
  const blank = blankHousehold(record.household.region).household;
  const facts = householdColumns
    .filter(
      ({name}) => !skipped.includes(name) && (record.household[name] !== blank[name] || name === "financial_assets")
    )
    .map(one => factText(one, record.household[one.name], lang));
  return facts.join(t(lang, "semicolon"));
}

function factText(one: Column, value: number, lang: Lang): string {
  if (one.type === "bool") return one[lang];
  const text = codeText(one.codes, value, lang) ?? withUnit(value, one.unit ?? "", lang);
  return `${one[lang]} ${text}`;
}

const titles = ["relation", "sex", "age"] as const;

function personsTable({household, persons}: HouseholdRecord, lang: Lang): HTMLElement {
  const named = (name: string): Column => (personColumns as readonly Column[]).find(c => c.name === name)!;
  const blank = blankHousehold(household.region).persons[0];
  const cell = (name: (typeof titles)[number], value: number): string =>
    codeText(named(name).codes, value, lang) ?? String(value);
  return h(
    "table",
    {class: "sheet-persons"},
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        ...[t(lang, "sheet_person"), ...titles.map(name => named(name)[lang]), t(lang, "sheet_circumstances")].map(
          text => h("th", {}, text)
        )
      )
    ),
    h(
      "tbody",
      {},
      ...persons.map((person, i) => {
        const rest = personColumns
          .filter(
            ({name}) =>
              !["household_id", "person", "member", "insured", ...titles].includes(name) && person[name] !== blank[name]
          )
          .map(one => factText(one, person[one.name], lang));
        if (person.member === 0) rest.unshift(t(lang, "uncounted"));
        return h(
          "tr",
          {},
          h("td", {}, String(i + 1)),
          ...titles.map(name => h("td", {}, cell(name, person[name]))),
          h("td", {}, rest.join(t(lang, "semicolon")) || "—")
        );
      })
    )
  );
}

function linesTable({explained}: Sheet, lang: Lang): HTMLElement {
  const status = explained.find(({name}) => name === "status")?.value ?? 0;
  const assets = (["assets_ok_tekun", "assets_ok_dibao", "assets_ok_edge", "assets_ok_rigid"] as const)[
    Math.min(3, Math.max(1, status - 1))
  ];
  const shown = lines.filter(({name}, i) => {
    if (never.includes(name)) return false;
    if (name.startsWith("assets_ok")) return name === assets;
    if (name === "edge_line") return status !== 2 && status !== 1;
    return always.includes(name) || (explained[i].value ?? 0) !== 0;
  });
  return h(
    "table",
    {class: "sheet-lines"},
    h(
      "tbody",
      {},
      ...shown.map(line => {
        const explanation = explained.find(({name}) => name === line.name)!;
        return h(
          "tr",
          {},
          h("th", {}, line[lang], h("span", {class: "article"}, line.article)),
          h("td", {class: "number"}, valueText(line, explanation.value, lang)),
          h("td", {}, formulaView(explanation, lang))
        );
      })
    )
  );
}

function near({flips}: Sheet, lang: Lang): HTMLElement[] {
  if (flips.length === 0) return [];
  const items = flips.slice(0, mostFlips).map(flip => {
    const {what, change, result, total} = flipWords(flip, lang);
    return h("li", {}, `${what} ${change} → ${result}${t(lang, "clause_comma")}${total}`);
  });
  return [h("h2", {}, t(lang, "sheet_near")), h("ul", {}, ...items)];
}

const signatures = (lang: Lang): HTMLElement =>
  h(
    "div",
    {class: "signatures"},
    ...(["sheet_sign_1", "sheet_sign_2", "sheet_sign_3"] as const).map(word =>
      h("span", {}, `${t(lang, word)}${t(lang, "colon")}`, h("span", {class: "sign-line"}))
    )
  );
