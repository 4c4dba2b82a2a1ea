// Prints what may be handed on of a result: what passed the gate, or, of walks along earnings and months, whose figures rest on single
// families' paths and do not pass it yet, the names of the figures alone.

import type {Label} from "../../src/rules/schema/label.js";
import {outwardWords} from "../../src/analysis/disclosure/outward-report.js";
import {withhold} from "../../src/analysis/disclosure/withhold.js";
import type {Tree} from "../../src/analysis/disclosure/withhold.js";
import {languageOf} from "../command-table/language.js";
import {measureRows} from "./measure-rows.js";

export function printOutward(result: object, isJson: boolean, words: Label = outwardWords): number {
  process.stdout.write(isJson ? `${JSON.stringify(result, null, 2)}\n` : measureRows(result));
  process.stderr.write(`${words[languageOf(process.env)]}\n`);
  return 0;
}

const withheldWords: Label = {
  zh: "可对外：逐户推演的数字一概不外传，均为 null（只在内部看，去掉 --outward）",
  en: "outward: no figure of a walk of single families is handed on, all are null (inside without --outward)"
};

export function printWithheld(result: object, isJson: boolean): number {
  const {inside: _, ...figures} = result as {readonly inside?: Label} & Readonly<Record<string, Tree>>;
  const empty = withhold(figures, {ofPolicies: new Set(["assumptions", "terms"]), told: new Map()});
  return printOutward({outward: withheldWords, ...(empty as object)}, isJson, withheldWords);
}
