// Words of notices and dialogs, in both languages side by side. {x} is filled in.

import {withCommon} from "../words/common.js";
import type {Dictionary} from "../words/dictionary.js";

export const words = {
  close: ["关闭", "Close"],
  retry: ["重试", "Try again"],
  notice: ["读数请注意", "About these figures"],
  odd_policy: ["方案中有反常之处，仍照算", "Unusual values in this policy, computed as they stand"],
  odd_household: ["这一户有反常之处，仍照算", "Unusual values in this household, computed as they stand"],
  unstated: ["方案要用、这份人口没有写明的数", "Used by this policy, not stated by the population"],
  error_browser: ["浏览器不能运行核算", "This browser cannot run the assessment"],
  error_memory: ["内存不足", "Not enough memory"],
  error_network: ["数据没有取到", "The data could not be loaded"],
  error_file: ["数据文件不完整", "The data file is incomplete"],
  error_schema: ["数据的列不对", "The data columns are wrong"],
  error_value: ["数据的值不对", "The data values are wrong"],
  error_population: ["人口与它的说明不符", "The population does not match its description"],
  error_query: ["查询失败", "A query failed"],
  error_province: ["这个省份没有打开", "The province was not opened"],
  error_figure: ["有金额算不出", "An amount could not be computed"],
  error_worker: ["核算线程没有运行", "The calculation is not running"],
  error_other: ["没有算成", "The assessment failed"],
  advice_browser: [
    "需要支持 WebAssembly 的浏览器（Chrome、Edge 96 及以上，或同内核的国产浏览器极速模式）。下方仍为基线数据。",
    "A browser with WebAssembly is needed (Chrome or Edge 96 or later). The baseline figures remain below."
  ],
  advice_memory: [
    "请关闭其他标签页和程序后重试，或改用户数较少的数据。下方仍为基线数据。",
    "Close other tabs and programs and try again, or load fewer households. The baseline figures remain below."
  ],
  advice_network: [
    "请检查与本系统服务器的连接后重试。下方仍为基线数据。",
    "Check the connection to this site's server and try again. The baseline figures remain below."
  ],
  advice_file: [
    "文件可能没有传完，请重试；仍不行，请管理员重新部署数据文件。",
    "It may be truncated: try again; if that fails, ask the administrator to redeploy the data."
  ],
  advice_schema: [
    "请按 README 的“文件格式”核对列名和类型。",
    "Check column names and types against “File formats” in the README."
  ],
  advice_value: ["请改正所指的行，再重新载入。", "Correct the row indicated and load again."],
  advice_population: [
    "没有用它测算，屏上不是它的数字。请把数据文件与说明一起重新复制，或重新生成，再打开本页。",
    "Nothing was computed with it, and no figure on the screen comes from it. Copy the data files and their description together again, or rebuild them, then reopen this page."
  ],
  advice_query: ["请重新打开本页。", "Reopen this page."],
  advice_province: [
    "屏上仍为原来的省份，数字不受影响。",
    "The previous province is still on the screen; its figures are unaffected."
  ],
  advice_figure: [
    "缺了它的数字一律不给出。请还原参数，或按所指改正政策或数据。",
    "Figures that depend on it are not shown. Reset the levers, or correct the policy or data indicated."
  ],
  advice_worker: [
    "数字还不是这个方案的。请重试；仍不行，请关闭其他程序后刷新页面。",
    "The figures are not yet those of this reform. Try again; if that fails, close other programs and reload the page."
  ],
  advice_other: [
    "屏上仍为上一次的结果。可以还原参数，或重试。",
    "The figures are still from the last run. Reset the levers, or try again."
  ],
  recovered: ["一个核算线程中断，已自动恢复", "A worker stopped and was restarted"],
  recovered_advice: [
    "数字不受影响。若反复出现，请关闭其他程序后重新打开本页。",
    "The figures are not affected. If it keeps happening, close other programs and reopen this page."
  ],
  ignored: ["链接中有几处没有采用，其余照常", "Parts of the link were ignored; the rest applies"],
  ignored_too_long: ["太长", "too long"],
  ignored_too_many: ["改动太多", "too many changes"],
  ignored_bad_province: ["没有这个省份的人口", "no population for this province"],
  ignored_bad_id: ["没有这个方案", "no such reform"],
  ignored_bad_path: ["没有这个参数", "no such parameter"],
  ignored_bad_value: ["看不懂这个值", "unreadable value"],
  ignored_twice: ["同一参数出现两次", "given twice"],
  ignored_bad_month: ["不是月份（如 2026-07）", "not a month (e.g. 2026-07)"],
  ignored_unknown_part: ["本页没有这一部分", "not recognised on this page"],
  ignored_part_twice: ["重复出现，只取前一处", "repeated: the first one counts"],
  ignored_bad_escape: ["百分号转义有误", "not a valid % escape"],
  ignored_over_escaped: ["多转义了一次（%25），请重新复制链接", "escaped twice (%25): copy the link again"]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);
