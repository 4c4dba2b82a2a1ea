// Every word of the page of sources that the schema does not have, in both languages side by side.

import {withCommon} from "../../ui/words/common.js";
import type {Dictionary} from "../../ui/words/dictionary.js";

export const words = {
  title: ["依据", "Sources"],
  lead: [
    "每个参数、每一行算式、每条假定，都由程序所用的同一份定义生成，不另写一遍。",
    "Every parameter, worksheet line and assumption, generated from the definitions the program itself uses."
  ],
  parameters: ["参数", "Parameters"],
  lines: ["测算表各行", "Lines of the worksheet"],
  assumptions: ["假定和未公布的数", "Assumed or unpublished values"],
  assumptions_lead: [
    "各政策文件中标为“假定”或“未公布”的每一个数。用之前请先看这里；有了公布的数，改政策文件即可。",
    "Every value that a policy file marks as assumed or unpublished. Read this before use; once a figure is published, edit the policy file."
  ],
  transitions: ["逐月测算的假定", "Monthly simulation assumptions"],
  transitions_lead: [
    "页面“悬崖与渐退”和命令 doudi exit 逐月推演时用的数（data/exit/transitions.csv）：各省自己的优先于全国的。找到工作、重新申领认定两个机会照公布的人数增减和每月进入拟合，不是观测值。",
    "Figures used by the page Cliffs and exit and the command doudi exit to simulate families month by month (data/exit/transitions.csv); provincial values take precedence over national ones. Two probabilities, of finding work and of applying anew, are fitted to the published change in the caseload and published entries, not observed."
  ],
  transitions_none: [
    "读不到这个省的数：还没有生成，或服务没有应答。",
    "Cannot read the figures for this province: it has not been built, or the server is not responding."
  ],
  search: ["查找：名称、条款、路径", "Search: name, article, path"],
  category: ["类别", "Group"],
  beside: ["对照", "Compare"],
  parameter: ["参数与依据", "Parameter and article"],
  bounds: ["范围", "Bounds"],
  band: ["规定区间 {band}", "regulatory band {band}"],
  whole: ["整数", "whole"],
  nullable: ["可为空（未公布，不设限）", "may be blank: not published, no cap"],
  article: ["条款", "Article"],
  path: ["路径", "Path"],
  in_all: ["在各政策中的取值", "Value in each policy"],
  fold_asked: ["全部展开", "Expand all"],
  fold_shut: ["全部收起", "Collapse all"],
  items: ["{n} 项", "{n} items"],
  empty: ["空", "empty"],
  inherited: ["沿用 {policy}", "from {policy}"],
  count: ["{n} / {total} 个参数", "{n} of {total} parameters"],
  count_rows: ["{n} 条", "{n} entries"],
  formula: ["算式", "Formula"],
  when: ["适用", "When"],
  tests: ["须", "Tests"]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);
