// What was published of cliffs, beside what is simulated.

import type {Quality} from "../../rules/policy.js";
import type {Leaving} from "./figures.js";

export interface CliffCheck {
  readonly indicator: (typeof findings)[number]["indicator"];
  readonly zh: string;
  readonly en: string;
  readonly low: number;
  readonly high: number;
  readonly source: string;
  readonly quality: Quality;
  readonly note: {readonly zh: string; readonly en: string};
  /** Of the policy in hand; null where nobody leaves dibao on the way. */
  readonly simulated: number | null;
  readonly within: boolean | null;
}

const source =
  "郭忠兴 2023, 从相邻到反转：低保悬崖效应及其形成机制探究 (https://m.fx361.cc/news/2023/0429/24182568.html)";
const note = {
  zh: "调查，按倾向得分比较低保户与低保边缘户，取自摘要；是否按人计未说明，此处按人均与标准之比读。模拟值为低保户从现在到刚退出低保时失去的全部救助，不只是线上的一跳",
  en: "A survey matching dibao families with edge families, read from the abstract, which does not say whether per head or per family: taken here as per head, in standards. Simulated: all that a dibao family receives now minus what it receives just after leaving dibao, not only the drop at the line"
};

const findings = [
  {
    indicator: "loss_in_standards",
    zh: "悬崖高度（低保标准的倍数）",
    en: "height of the cliff, in standards",
    low: 0.35,
    high: 0.52
  },
  {
    indicator: "dibao_cash_share",
    zh: "其中低保金（含分类施保）占比",
    en: "of which dibao cash with top-ups",
    low: 0.57,
    high: 0.8
  },
  {indicator: "other_aid_share", zh: "其中其他救助占比", en: "of which other aid", low: 0.2, high: 0.43},
  // the two ends between which the height lies: the survey does not say who of those that left was recognised again
  {
    indicator: "loss_in_standards_if_recognised",
    zh: "悬崖高度：若退出后都立即认定为边缘或刚性",
    en: "height of the cliff, if all are recognised as edge or rigid at once",
    low: 0.35,
    high: 0.52
  },
  {
    indicator: "loss_in_standards_if_as_others",
    zh: "悬崖高度：若退出后与同身份的其他家庭一样申领",
    en: "height of the cliff, if they apply at the same rate as others of their status",
    low: 0.35,
    high: 0.52
  }
] as const;

/** Published ranges beside the figures of one side. */
export const cliffChecks = (leaving: Pick<Leaving, CliffCheck["indicator"]>): CliffCheck[] =>
  findings.map(finding => {
    const simulated = leaving[finding.indicator];
    const within = simulated === null ? null : simulated >= finding.low && simulated <= finding.high;
    return {...finding, source, quality: "relay", note, simulated, within};
  });
