// Words of the header and the foot of every page, in both languages side by side.

import {withCommon} from "../ui/words/common.js";
import type {Dictionary} from "../ui/words/dictionary.js";

export const words = {
  title: ["社会救助政策模拟工作台", "Social assistance policy workbench"],
  house: ["兜底", "Doudi"],
  pages: ["各页", "Pages"],
  skip: ["跳到正文", "Skip to content"],
  theme: ["外观", "Theme"],
  theme_system: ["外观：随系统", "Theme: system"],
  theme_light: ["外观：浅色", "Theme: light"],
  theme_dark: ["外观：深色", "Theme: dark"],

  // no such page
  not_found: ["没有这一页", "Page not found"],
  not_found_why: [
    "这个地址下没有页面：链接可能没有抄全，或页面已换了地址。请从这里进：",
    "There is no page at this address: the link may be incomplete, or the page may have moved. Pages on this site:"
  ],

  // foot
  licence: ["许可：{license}", "Licence: {license}"],
  citation: [
    "兜底 Doudi {version}，社会救助政策模拟工作台，{address}，{date} 查阅",
    "Doudi {version}, social assistance policy workbench, {address}, accessed {date}"
  ],
  copy_citation: ["复制本页的引用", "Copy a citation of this page"],
  first_steps: ["入门", "First steps"],
  notices: ["所含软件的许可", "Third-party licences"],
  bill: ["物料清单（CycloneDX）", "Bill of materials (CycloneDX)"]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);
