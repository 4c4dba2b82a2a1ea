// One flip in words: what changes, by how much, and what it leads to.

import type {Flip} from "../../analysis/household/flip.js";
import {parameterLabel} from "../../analysis/policies/parameter-label.js";
import {nodeAt} from "../../rules/schema/changes.js";
import {householdColumns, personColumns} from "../../rules/household/columns.js";
import type {Column} from "../../rules/household/columns.js";
import type {Label, Lang} from "../../rules/schema/label.js";
import {lines} from "../../rules/law.js";
import {fieldName} from "./field-name.js";
import {alsoText} from "./result-heads.js";
import {codeText, numberText, signedYuan, unitText, withUnit} from "../../ui/formats/values.js";
import {statusName} from "../../ui/formats/status-name.js";
import {t} from "./words.js";
import {capital} from "../../ui/formats/capital.js";

export interface FlipWords {
  readonly what: string;
  readonly change: string;
  readonly status: number;
  readonly result: string;
  readonly total: string;
}

const yesNo: Readonly<Record<number, Label>> = {0: {zh: "否", en: "no"}, 1: {zh: "是", en: "yes"}};

export function flipWords(flip: Flip, lang: Lang): FlipWords {
  const {what, unit, codes} = subject(flip, lang);
  const {decision, total_change} = flip;
  const also = alsoText({exit_benefit: Number(decision.on_exit), single_persons: decision.single_persons}, lang);
  const result = [statusName(decision.status, lang), ...(also === "" ? [] : [also])].join(t(lang, "clause_comma"));
  const total =
    Math.abs(total_change) < 0.005
      ? t(lang, "no_total_change")
      : t(lang, "total_change", {amount: signedYuan(total_change)});
  return {what, change: changeText(flip, unit, codes, lang), status: decision.status, result, total};
}

interface Subject {
  readonly what: string;
  readonly unit: string;
  readonly codes?: Readonly<Record<number, Label>>;
}

function subject({kind, name, person}: Flip, lang: Lang): Subject {
  if (kind === "policy") {
    const line = lines.find(candidate => candidate.name === name);
    const node = nodeAt(name);
    const unit = line?.unit ?? (node?.kind === "number" ? node.unit : "");
    return {
      what: capital((line ?? parameterLabel(name))[lang], lang),
      unit,
      ...(node?.kind === "flag" && {codes: yesNo})
    };
  }
  const columns: readonly Column[] = kind === "person" ? personColumns : householdColumns;
  const column = columns.find(candidate => candidate.name === name);
  const codes = column?.type === "bool" ? yesNo : column?.codes;
  return {what: fieldName(name, person, lang), unit: column?.unit ?? "", ...(codes && {codes})};
}

function changeText({from, to, change}: Flip, unit: string, codes: Subject["codes"], lang: Lang): string {
  if (change !== null && typeof from === "number" && typeof to === "number") {
    const amount = unit === "比例" ? numberText(Math.abs(change), unit) : withUnit(Math.abs(change), unit, lang);
    const by = t(lang, change > 0 ? "flip_up" : "flip_down", {amount});
    const way = t(lang, "flip_to", {from: numberText(from, unit), to: numberText(to, unit)});
    return by + t(lang, "bracketed", {text: way});
  }
  const text = (value: unknown): string =>
    codeText(codes, Number(value), lang) ??
    (typeof value === "number" ? `${value} ${unitText(unit, lang)}`.trim() : String(value));
  return t(lang, "flip_to", {from: text(from), to: text(to)});
}
