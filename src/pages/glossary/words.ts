// Words of the page of the glossary that the terms do not have, in both languages side by side.

import {withCommon} from "../../ui/words/common.js";
import type {Dictionary} from "../../ui/words/dictionary.js";

export const words = {
  title: ["名词", "Glossary"],
  lead: [
    "屏上用到的名词，一两句话说清。指标的定义与点开指标看到的是同一份。",
    "Terms used on this site, in a sentence or two. Indicators are defined in the same words as when you click them."
  ],
  group_helped: ["谁得救助", "Who is helped"],
  group_standards: ["标准", "Standards"],
  group_covered: ["覆盖与瞄准", "Coverage and targeting"],
  group_leaving: ["悬崖与渐退", "Cliffs and exit"],
  group_trusted: ["数字能信到什么程度", "How far to trust the figures"]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);
