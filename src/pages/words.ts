// Words of the header of every page, in both languages side by side.

import {lookup} from "../ui/words/dictionary.js";
import type {Dictionary} from "../ui/words/dictionary.js";

export const words = {
  title: ["社会救助政策模拟工作台", "Social assistance policy workbench"],
  house: ["兜底", "Doudi"],
  pages: ["各页", "Pages"]
} as const satisfies Dictionary;

/** A text of these words, its blanks filled in. */
export const t = lookup(words);
