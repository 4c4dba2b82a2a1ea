// One of a few views, as a row of native radio buttons.

import {h, uniqueId} from "./dom.js";

export interface ToggleOptions<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly onPick: (value: T) => void;
}

export function toggle<T extends string>(
  choices: readonly (readonly [value: T, text: string])[],
  {label, value, onPick}: ToggleOptions<T>
): HTMLElement {
  const name = uniqueId("toggle");
  const parts = choices.map(([choice, text]) => {
    const input = h("input", {type: "radio", name, value: choice, checked: choice === value});
    input.addEventListener("change", () => onPick(choice));
    return h("label", {class: "segment"}, input, h("span", {}, text));
  });
  return h("div", {class: "segments toggle", role: "radiogroup", "aria-label": label}, ...parts);
}
