// A list of choices with its label.

import {h} from "../../../ui/elements/dom.js";

export interface Choices {
  readonly label: string;
  readonly name: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly value: string;
  readonly onPick: (value: string) => void;
}

/** The list alone, named for whoever cannot see what it stands beside. */
export function choiceList({label, name, options, value, onPick}: Choices): HTMLSelectElement {
  const list = h(
    "select",
    {name, "aria-label": label},
    ...options.map(([each, text]) => h("option", {value: each}, text))
  );
  list.value = value;
  list.addEventListener("change", () => onPick(list.value));
  return list;
}

/** The list with its label beside it. */
export const labelledList = (choices: Choices): HTMLElement =>
  h("label", {class: "labelled-list"}, h("span", {}, choices.label), " ", choiceList(choices));
