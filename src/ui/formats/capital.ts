// How a label begins: in English with a capital.

import type {Lang} from "../../rules/schema/label.js";

export const capital = (text: string, lang: Lang): string =>
  lang === "en" ? text.charAt(0).toUpperCase() + text.slice(1) : text;
