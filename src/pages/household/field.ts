// One column of the microdata as a field of the form: label, unit, codes and bounds from the schema, its fault beside it.

import type {Column} from "../../rules/household/columns.js";
import {h} from "../../ui/elements/dom.js";
import {typedNumber} from "../../ui/elements/typed-number.js";
import {exact} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {unitText} from "../../ui/formats/values.js";
import {t} from "./words.js";
import {capital} from "../../ui/formats/capital.js";

export interface Field {
  readonly element: HTMLElement;
  /** Shows a value and forgets what was typed. */
  readonly show: (value: number) => void;
}

export interface FieldOptions {
  readonly lang: Lang;
  readonly value: number;
  /** A valid value, or null for what cannot be taken. */
  readonly onValue: (value: number | null) => void;
  /** In place of the codes of the schema: prefectures. */
  readonly choices?: readonly (readonly [value: number, text: string])[];
}

export function field(column: Column, options: FieldOptions): Field {
  if (column.type === "bool") return flagField(column, options);
  const {lang} = options;
  const choices =
    options.choices ??
    (column.codes === undefined
      ? undefined
      : [
          ...(column.unknown === undefined || column.unknownAs === undefined
            ? []
            : [[column.unknown, column.unknownAs[lang]] as const]),
          ...Object.entries(column.codes).map(([code, label]) => [Number(code), label[lang]] as const)
        ]);
  return choices === undefined ? numberField(column, options) : choiceField(column, options, choices);
}

const titleOf = (column: Column, lang: Lang): string => capital(column[lang], lang);

function flagField(column: Column, {lang, value, onValue}: FieldOptions): Field {
  const input = h("input", {type: "checkbox", name: column.name, checked: value !== 0});
  input.addEventListener("change", () => onValue(input.checked ? 1 : 0));
  const element = h(
    "label",
    {class: "field check", title: column.source ?? null},
    input,
    h("span", {}, titleOf(column, lang))
  );
  return {element, show: next => void (input.checked = next !== 0)};
}

function choiceField(
  column: Column,
  {lang, value, onValue}: FieldOptions,
  choices: readonly (readonly [number, string])[]
): Field {
  const select = h(
    "select",
    {name: column.name},
    ...choices.map(([code, text]) => h("option", {value: code, selected: code === value}, text))
  );
  select.addEventListener("change", () => onValue(Number(select.value)));
  const element = h(
    "label",
    {class: "field", title: column.source ?? null},
    h("span", {class: "field-name"}, titleOf(column, lang)),
    select
  );
  return {element, show: next => void (select.value = String(next))};
}

function numberField(column: Column, {lang, value, onValue}: FieldOptions): Field {
  const isKnown = (x: number): boolean => x !== column.unknown;
  // an amount that is left empty is none
  const empty = column.unknown ?? (column.min <= 0 ? 0 : undefined);
  const unit = unitText(column.unit ?? "", lang);
  const {input, fault, show} = typedNumber({
    lang,
    isLive: true,
    mayBeEmpty: empty !== undefined,
    form: {min: column.min, max: mostOf(column), isWhole: column.type !== "f32", unit},
    faultOf: () => rangeText(column, lang),
    onFault: () => onValue(null),
    onValue: typed => onValue(typed ?? empty ?? null),
    attributes: {
      class: null,
      name: column.name,
      ...(column.unknown === undefined ? {} : {placeholder: t(lang, "blank_unknown")})
    }
  });
  show(isKnown(value) ? value : null);
  const element = h(
    "label",
    {class: "field", title: column.source ?? null},
    h("span", {class: "field-name"}, titleOf(column, lang)),
    h("span", {class: "field-entry"}, input, h("span", {class: "unit quiet"}, unit)),
    fault
  );
  return {element, show: next => show(isKnown(next) ? next : null)};
}

/** The largest value that is one: the code of what is not known may lie above. */
const mostOf = (column: Column): number =>
  column.unknown !== undefined && column.unknown === column.max ? column.max - 1 : column.max;

export function rangeText(column: Column, lang: Lang): string {
  const unit = unitText(column.unit ?? "", lang);
  return t(lang, "wrong_range", {
    min: exact(column.min),
    max: exact(mostOf(column)),
    kind: t(lang, column.type === "f32" ? "number" : "whole"),
    unit: unit === "" ? "" : t(lang, "in_unit", {unit})
  });
}
