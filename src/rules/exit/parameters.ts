// 渐退 Gradual exit.

import type {GroupValue} from "../schema/node.js";
import {field} from "../schema/prepared.js";
import {flag, months, multiple} from "../schema/words.js";

export const exitParameters = {
  exit: {
    kind: "group",
    zh: "渐退",
    en: "gradual exit",
    article: "民发〔2021〕57号 第三十三条",
    nodes: {
      months: months("渐退期", "exit: months", {
        max: 36,
        band: [0, 6],
        article: "民发〔2021〕57号 第三十三条",
        way: "up"
      }),
      shape: {
        kind: "choice",
        zh: "渐退方式",
        en: "exit: shape",
        values: {
          full: {zh: "全额", en: "full"},
          linear: {zh: "逐月递减", en: "linear"},
          half: {zh: "前全后半", en: "full, then half"}
        }
      },
      income_multiple: multiple("渐退收入上限（标准倍数）", "exit: income below, in standards", {way: "up"}),
      by_work_only: flag("仅限就业增收", "exit: only for earnings rises"),
      addon: flag("渐退期内分类施保", "exit: top-ups continue")
    }
  }
} as const;

export const exitShapes = {full: 0, linear: 1, half: 2} as const;

export const prepareExit = ({exit}: GroupValue<typeof exitParameters>) => ({
  exit_months: field("exit.months", exit.months),
  exit_shape: field("exit.shape", exitShapes[exit.shape]),
  exit_multiple: field("exit.income_multiple", exit.income_multiple),
  exit_by_work_only: field("exit.by_work_only", exit.by_work_only),
  exit_addon: field("exit.addon", exit.addon)
});
