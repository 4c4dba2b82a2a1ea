// Words of what opens a province, in both languages side by side. {x} is filled in.

import {withCommon} from "../ui/words/common.js";
import type {Dictionary} from "../ui/words/dictionary.js";

export const words = {
  province: ["省份", "Province"],
  province_loading: ["正在装入{name}", "Loading {name}"],
  province_building: [
    "正在生成{name}的合成人口（首次约一两分钟，已 {seconds} 秒）",
    "Building the synthetic population of {name} (a minute or two the first time; {seconds} s so far)"
  ],
  province_waiting: ["{name}的合成人口正排队生成", "The population of {name} is queued for building"],
  version_new: [
    "有新版本，已完整下载到本机。换用后本页重新打开；不换则照旧使用。",
    "A new version is on this machine, whole. Taking it opens this page anew; until then everything stays as it is."
  ],
  version_take: ["换用新版本", "Take it"],
  version_later: ["以后再说", "Later"],
  local_frame: ["本机数据上的各页", "The pages, on your data"],
  province_still: ["屏上仍为{name}", "(showing {name} meanwhile)"]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);
