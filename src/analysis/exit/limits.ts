// What a walk through the months leaves out, for whoever shows its figures.

import type {Label} from "../../rules/schema/label.js";

export const exitLimits: readonly Label[] = [
  {
    zh: "人口是演示数据；就业、失业、收入变动和去世的机会绝大多数是假定（data/exit/transitions.csv），不是面板数据估计的。方案之间的差比各方案的水平可靠。",
    en: "The population is synthetic; nearly all probabilities of finding work, losing it and dying are assumed (data/exit/transitions.csv), not estimated from a panel. Differences between policies are more reliable than levels."
  },
  {
    zh: "模拟误差只说抽样：换一份假定，差别会比模拟误差大得多。",
    en: "Simulation errors speak of sampling alone: another assumption moves the figures far more."
  },
  {
    zh: "没有行为反应：渐退期再长，也没有人因此去找工作或少报收入。这正是政策的本意之一，这里看不到。",
    en: "There is no behavioural response: no exit period, however long, makes anyone look for work or report less. Such effects are part of the policy's purpose and are not captured here."
  },
  {
    zh: "进入户有两种来路：成员病伤、不再能工作，收入减少、积蓄花去一部分；早已符合条件而没有得到认定的，申领意愿和认定每月有一部分重新抽取，同一机会也使在册的一部分不再续。后一个机会照公布的每月进入拟合，找到工作的机会照公布的人数增减拟合，所以进入的多少和人数的升降不是预测；退出由二者推得。",
    en: "Families enter in two ways: a member falls ill or is injured, stops working, and savings go on treatment; or they were entitled all along without being recognised, and whether they apply is redrawn for some every month, by which others are not renewed. That probability is fitted to published entries, and that of finding work to the published change in the caseload: how many enter and whether the caseload falls is not a forecast, and exits follow from the two."
  },
  {
    zh: "没有出生、结婚、分户、迁移、升学和毕业，病伤只落在有工作的人身上，此后的医疗费用不计；标准、价格和各项收入不逐年上涨。这些引起的进入和退出并在拟合的两个机会里。",
    en: "No births, marriages, splits or moves, nobody starts or leaves school, illness strikes only those in work and costs nothing afterwards, and standards, prices and incomes do not grow. Entries and exits for these reasons are absorbed by the two fitted probabilities."
  },
  {
    zh: "第一个月没有人刚刚失业或病倒、也没有人正在等待受理：进入户和低于标准的人数在头一年里由此上升，不是趋势。",
    en: "In the first month nobody has just lost work or fallen ill, and nobody waits for a decision: entries and persons below the standard rise over the first year for that reason; this is not a trend."
  },
  {
    zh: "第一个月之前已经增收的家庭，一开始就按新期限渐退；实际改政策时，已经期满退出的未必恢复。期限越长，头几个月的差别因此越偏大。",
    en: "Families whose earnings rose before the first month get the new exit period at once; in practice, those whose exit had ended may not be readmitted. The longer the exit period, the more the first months overstate the difference."
  },
  {
    zh: "收入按当月折成一年核算，实际办理看的是过去一段时间；以“连续符合条件几个月才进入”代替。家庭不主动报告核查之间的变化。",
    en: "Income of the current month is annualised, whereas offices look back over several months; a waiting period before entry stands in for that. Families do not report changes between reviews."
  },
  {
    zh: "申领和认定每月重新抽取的一部分各户机会相同；差额变小的家庭也可能在核查时不再领取，与静态模拟的申领率一致。",
    en: "Whether a family applies is redrawn with the same probability for all; one whose gap has shrunk may also not renew at a review, consistent with take-up in the static simulation."
  }
];

/** Readings of the rules that the walk had to choose between; how much hangs on them, a study of several walks tells. */
export const exitReadings: Label = {
  zh: "渐退期从何时起算、与就业收入豁免是先后还是同时，规定没有写明。",
  en: "The rules do not specify when an exit period starts, or whether it follows the disregard or runs alongside it."
};
