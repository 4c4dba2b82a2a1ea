// A control with its name before it, in small.

import {h} from "./dom.js";

export const labelled = (name: string, control: HTMLElement): HTMLElement =>
  h("label", {}, h("span", {class: "quiet"}, name), control);
