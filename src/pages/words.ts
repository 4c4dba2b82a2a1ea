// Words of the header and the foot of every page, in both languages side by side.

import {lookup} from "../ui/words/dictionary.js";
import type {Dictionary} from "../ui/words/dictionary.js";

export const words = {
  title: ["社会救助政策模拟工作台", "Social assistance policy workbench"],
  house: ["兜底", "Doudi"],
  pages: ["各页", "Pages"],
  skip: ["跳到正文", "Skip to content"],
  theme: ["外观", "Appearance"],
  theme_system: ["随系统", "As the system"],
  theme_light: ["浅色", "Light"],
  theme_dark: ["深色", "Dark"],

  // foot
  licence: ["许可：{license}", "Licence: {license}"],
  cite: [
    "引用：兜底 Doudi {version}，社会救助政策模拟工作台，附本页链接与查阅日期",
    "To cite: Doudi {version}, social assistance policy workbench, with the link of this page and the date it was read"
  ],
  notices: ["所含软件的许可", "Licences of what it carries"],
  bill: ["物料清单（CycloneDX）", "Bill of materials (CycloneDX)"]
} as const satisfies Dictionary;

/** A text of these words, its blanks filled in. */
export const t = lookup(words);
