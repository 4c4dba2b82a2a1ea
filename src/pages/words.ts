// Words of the header and the foot of every page, and of the page of figures, in both languages side by side.

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
  bill: ["物料清单（CycloneDX）", "Bill of materials (CycloneDX)"],

  // what is shown where no page can be
  plain_title: ["基线数字", "Figures of the baseline"],
  plain_browser: [
    "被带到这里，是因为这个浏览器打不开工作台：需要内核为 Chromium 90 或更新的浏览器（Chrome、Edge、奇安信、360、UOS 自带浏览器等），或 Firefox 115、Safari 16 及更新版本。请换一个浏览器，或请管理员升级。",
    "You were led here because this browser cannot open the workbench: it needs a browser built on Chromium 90 or newer (Chrome, Edge and others), Firefox 115 or Safari 16, or newer. Use another browser, or ask the administrator for an update."
  ],
  plain_wasm: [
    "浏览器已够新时，是 WebAssembly 被关闭了：请管理员对本站允许它（Chrome、Edge 的策略 DefaultJavaScriptJitSetting 设为 2 时会一并关闭，可用 JavaScriptJitAllowedForSites 对本站放行）。",
    "Where the browser is new enough, WebAssembly is turned off: ask the administrator to allow it for this site (in Chrome and Edge the policy DefaultJavaScriptJitSetting = 2 turns it off as well; JavaScriptJitAllowedForSites makes an exception)."
  ],
  plain_figures: [
    "以下是本站生成时算出的基线数字。",
    "These are the figures of the baseline, computed when this site was built."
  ],
  plain_of: [
    "{province}，{policy}，演示人口 {households} 户（不是真实家庭）",
    "{province}, {policy}, a synthetic population of {households} households (none of them real)"
  ],
  plain_back: ["打开工作台", "Open the workbench"]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);
