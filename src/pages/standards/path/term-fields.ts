// The native fields of which the terms of the path are made: a number with its unit, and a check box.

import {h} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import {word} from "../words.js";
import type {StandardsWord} from "../words.js";

export interface Field {
  readonly element: HTMLElement;
  readonly show: (value: number) => void;
}

export interface FieldOptions {
  readonly lang: Lang;
  readonly range: readonly [low: number, high: number];
  /** Typed in percent; else a whole number. */
  readonly isShare?: boolean;
  readonly onValue: (value: number) => void;
}

/** A number with its label and unit; what is out of range or no number is put back. */
export function field(name: StandardsWord, {lang, range, isShare = false, onValue}: FieldOptions): Field {
  const [low, high] = range;
  const [factor, unit, step] = isShare ? [100, "%", 0.5] : [1, "", 1];
  let shown = 0;
  const input = h("input", {type: "number", class: "typed", min: tidy(low * factor), max: tidy(high * factor), step});
  const write = (): void => {
    const text = String(Number((shown * factor).toFixed(2)));
    if (input.value !== text) input.value = text;
  };
  input.addEventListener("change", () => {
    const value = tidy(input.valueAsNumber / factor);
    if (!Number.isFinite(value)) {
      write();
      return;
    }
    const within = Math.min(high, Math.max(low, isShare ? value : Math.round(value)));
    shown = within;
    write();
    onValue(within);
  });
  return {
    element: h("label", {class: "term"}, word(lang, name), h("span", {class: "term-value"}, input, unit)),
    show: value => {
      shown = value;
      write();
    }
  };
}

/** A hundredth of a percent; the published default has more digits, which the field does not show and the path keeps. */
const tidy = (x: number): number => Number(x.toFixed(4));

export function check(
  name: StandardsWord,
  lang: Lang,
  onCheck: (isOn: boolean) => void
): {element: HTMLElement; input: HTMLInputElement} {
  const input = h("input", {type: "checkbox"});
  input.addEventListener("change", () => onCheck(input.checked));
  return {element: h("label", {class: "check term"}, input, word(lang, name)), input};
}
