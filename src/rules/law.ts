// 法 The law in its order: what may be changed, what is found of a household, what is paid, what is summed up. Whatever lists
// programmes, lines or parameters follows from this.

import {addon} from "./addon/lines.js";
import {addonParameters} from "./addon/parameters.js";
import {allowances} from "./allowances/lines.js";
import {allowancesParameters} from "./allowances/parameters.js";
import {assetLines} from "./assets/lines.js";
import {assetParameters} from "./assets/parameters.js";
import {benefitParameters} from "./benefit/parameters.js";
import {dibao} from "./dibao/lines.js";
import {dibaoParameters} from "./dibao/parameters.js";
import {disability} from "./disability/lines.js";
import {disabilityParameters} from "./disability/parameters.js";
import {edgeLines} from "./edge/lines.js";
import {edgeParameters} from "./edge/parameters.js";
import {exit} from "./exit/lines.js";
import {exitParameters} from "./exit/parameters.js";
import {householdLines} from "./household/lines.js";
import {incomeLines} from "./income/lines.js";
import {incomeParameters} from "./income/parameters.js";
import {inkind} from "./inkind/lines.js";
import {inkindParameters} from "./inkind/parameters.js";
import {price} from "./price/lines.js";
import {priceParameters} from "./price/parameters.js";
import {relief} from "./relief/lines.js";
import {reliefParameters} from "./relief/parameters.js";
import {rigidLines} from "./rigid/lines.js";
import {rigidParameters} from "./rigid/parameters.js";
import {single} from "./single/lines.js";
import {singleParameters} from "./single/parameters.js";
import {standardLines} from "./standard/lines.js";
import {standardParameters} from "./standard/parameters.js";
import {statusLines} from "./status/lines.js";
import {takeUpLines} from "./take-up/lines.js";
import {takeUpParameters} from "./take-up/parameters.js";
import {tekun, tekunTests} from "./tekun/lines.js";
import {tekunParameters} from "./tekun/parameters.js";
import type {Label} from "./schema/label.js";
import {line} from "./schema/line.js";
import type {Line, Paid} from "./schema/line.js";

/** Rooms that have parameters, by folder, in the order in which policies are printed; each says how it is prepared (`prepareX`). */
export const rooms = {
  standard: standardParameters,
  income: incomeParameters,
  assets: assetParameters,
  benefit: benefitParameters,
  tekun: tekunParameters,
  dibao: dibaoParameters,
  addon: addonParameters,
  single: singleParameters,
  edge: edgeParameters,
  rigid: rigidParameters,
  exit: exitParameters,
  disability: disabilityParameters,
  price: priceParameters,
  allowances: allowancesParameters,
  relief: reliefParameters,
  inkind: inkindParameters,
  "take-up": takeUpParameters
} as const;

/** What is found of a household, in the order of the form. */
const found = [
  ...householdLines,
  ...standardLines,
  ...incomeLines,
  ...assetLines,
  ...tekunTests,
  ...edgeLines,
  ...rigidLines,
  ...statusLines
] as const;

/** What is paid, in the order in which it is worked out: relief looks at what medical aid left. */
export const law = [tekun, dibao, exit, single, addon, disability, allowances, price, inkind, relief] as const;

type LawLine = (typeof law)[number]["lines"][number];
type PaidLine = Extract<LawLine, {readonly paid: Paid}>;
export type ProgrammeName = PaidLine["name"];

const paid = law.flatMap(({lines}): readonly LawLine[] => lines).filter((line): line is PaidLine => "paid" in line);
export const cashProgrammes = paid.filter(({paid}) => paid.kind === "cash").map(({name}) => name);
export const inKindProgrammes = paid.filter(({paid}) => paid.kind === "in_kind").map(({name}) => name);
/** Cash first: the order of measures, of sums and of every table. */
export const programmeNames: readonly ProgrammeName[] = [...cashProgrammes, ...inKindProgrammes];

const sumOf = (names: readonly string[]) => [{expression: names.map(name => `{${name}}`).join(" + ")}];

/** What is summed up of it, and what the family is given of that. */
const summed = [
  line("cash_month", {
    zh: "现金救助合计",
    en: "total cash",
    unit: "元/月",
    article: "社会救助法 第二章",
    formula: sumOf(cashProgrammes)
  }),
  line("inkind_month", {
    zh: "实物和减免合计",
    en: "total in kind",
    unit: "元/月",
    article: "社会救助法 第二章",
    formula: sumOf(inKindProgrammes)
  }),
  line("total_month", {
    zh: "救助合计",
    en: "total assistance",
    unit: "元/月",
    article: "社会救助法 第二章",
    formula: [{expression: "{cash_month} + {inkind_month}"}]
  }),
  line("resources_month", {
    zh: "家庭可用资源",
    en: "household resources",
    unit: "元/月",
    article: "家庭收入与各项救助之和",
    formula: [{expression: "({total_income} - {sum.contributions} - {household.support_paid}) / 12 + {total_month}"}]
  }),
  ...takeUpLines
] as const;

export type LineName = ((typeof found)[number] | LawLine | (typeof summed)[number])["name"];
type Named = Line & {readonly name: LineName};

/** Every line of the worksheet, in the order in which a clerk would fill the form. */
export const lines: readonly Named[] = [...found, ...law.flatMap(({lines}): readonly Named[] => lines), ...summed];

const labelOf = ({name, paid: {zh, en}}: PaidLine): [string, Label] => [name, {zh, en}];
const labels = Object.fromEntries(paid.map(labelOf)) as Readonly<Record<ProgrammeName, Label>>;
/** What is paid, as it is called; the keys are lines of the worksheet. */
export const programmes = Object.fromEntries(programmeNames.map(name => [name, labels[name]])) as typeof labels;
