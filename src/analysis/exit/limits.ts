// What a walk through the months leaves out, for whoever shows its figures.

import type {Label} from "../../rules/schema/label.js";

export const exitLimits: readonly Label[] = [
  {
    zh: "人口是演示数据；就业、失业、收入变动和去世的机会绝大多数是假定（data/exit/transitions.csv），不是面板数据估计的。方案之间的差比各方案的水平可靠。",
    en: "The population is synthetic; nearly all chances of work, loss and death are assumed (data/exit/transitions.csv), not estimated from a panel. Differences between policies are more reliable than levels."
  },
  {
    zh: "模拟误差只说抽样：换一份假定，差别会比模拟误差大得多。",
    en: "Simulation errors speak of sampling alone: another assumption moves the figures far more."
  },
  {
    zh: "没有行为反应：渐退期再长，也没有人因此去找工作或少报收入。这正是政策的本意之一，这里看不到。",
    en: "Nobody behaves differently: no exit, however long, makes anyone look for work or report less. That is part of what the policy is for, and it is not seen here."
  },
  {
    zh: "没有出生、结婚、分户、迁移、新患病、新残疾、升学和毕业，标准、价格和各项收入也不逐年上涨；所以进入偏少，在册人数随去世缓慢下降。",
    en: "No births, marriages, splits, moves, new illness or disability, nobody starts or leaves school, and standards, prices and incomes do not grow: entries are too few, and the caseload falls slowly with deaths."
  },
  {
    zh: "第一个月没有人刚刚失业、也没有人正在等待受理：进入户和低于标准的人数在头一年里由此上升，不是趋势。",
    en: "In the first month nobody has just lost work and nobody waits for a decision: entries and persons below the standard rise over the first year for that reason, which is no trend."
  },
  {
    zh: "第一个月之前已经增收的家庭，一开始就按新期限渐退；实际改政策时，已经期满退出的未必恢复。期限越长，头几个月的差别因此越偏大。",
    en: "Families whose earnings rose before the first month are on the exit of the new length at once; in a real change, those whose exit was over may not come back. The longer the exit, the more the first months overstate the difference."
  },
  {
    zh: "收入按当月折成一年核算，实际办理看的是过去一段时间；以“连续符合条件几个月才进入”代替。家庭不主动报告核查之间的变化。",
    en: "The income of the month counts for a year, where offices look back over some months; a wait before entry stands in for that. Families do not report changes between looks."
  },
  {
    zh: "申领的意愿每户固定；差额变小的家庭可能在核查时不再领取，与静态模拟的申领率一致。",
    en: "Whether a family takes aid up is fixed; one whose gap has shrunk may not renew at a look, in keeping with the take-up of the static simulation."
  }
];

/** Readings of the rules that the walk had to choose between; how much hangs on them, a study of several walks tells. */
export const exitReadings: Label = {
  zh: "渐退期从何时起算、与就业收入豁免是先后还是同时，规定没有写明。",
  en: "From when an exit runs, and whether it follows the disregard or runs beside it, is not laid down."
};
