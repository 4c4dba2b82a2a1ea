// 名词 What the terms of the field mean, in both languages side by side. What a figure of the headline means is a common word: here are
// the terms that no figure has.

import {withCommon} from "../words/common.js";
import type {Dictionary} from "../words/dictionary.js";

export const words = {
  glossary_of: ["名词：{term}", "Glossary: {term}"],

  // who is helped
  term_dibao: ["低保", "Dibao"],
  define_dibao: [
    "最低生活保障。家庭人均收入低于当地标准、财产也在规定以内的，补足到标准。",
    "The minimum living allowance. A family whose income per head is below the local standard, and whose assets are within the caps, is paid the difference."
  ],
  term_tekun: ["特困", "Tekun"],
  define_tekun: [
    "没有劳动能力、没有生活来源、也没有人能赡养或抚养的老年人、残疾人和未成年人，由国家供养。",
    "Elderly, disabled and minor persons who cannot work, have nothing to live on and nobody able to support them: the state supports them in full."
  ],
  term_edge: ["低保边缘", "Edge of dibao"],
  define_edge: [
    "家庭人均收入高于低保标准、又在边缘线（标准的若干倍）以内。没有低保金，有医疗等专项救助。",
    "Income per head above the standard, but within the edge line, a multiple of it. Such a family is paid no dibao, but has medical and other aid in kind."
  ],
  term_rigid: ["刚性支出困难", "Rigid expenditure hardship"],
  define_rigid: [
    "刚性支出超过收入的规定比例、收入和财产在规定以内的家庭。",
    "A family whose rigid expenditure is above a set share of its income, with income and assets within the caps."
  ],
  term_rigid_expenditure: ["刚性支出", "Rigid expenditure"],
  define_rigid_expenditure: [
    "家里省不下来的开支：医疗自付、教育、残疾康复、照护、房租。算哪几项由政策定。",
    "What a family cannot but spend: medical bills it pays itself, education, rehabilitation, care, rent. The policy says which of them count."
  ],
  term_single: ["单人保", "Single-person dibao"],
  define_single: [
    "家庭不够低保条件，其中的重度残疾人或重病患者一个人纳入低保。",
    "A severely disabled or seriously ill member enters dibao alone where the family as a whole does not qualify."
  ],
  term_addon: ["分类施保", "Add-ons"],
  define_addon: [
    "对低保家庭中的老年人、未成年人、重度残疾人、重病患者等，在低保金之外再按标准的一定比例增发。",
    "Beside dibao, elderly, minor, severely disabled or seriously ill members and some others are paid a share of the standard more."
  ],

  // standards
  term_standard: ["低保标准", "Standard"],
  define_standard: [
    "低保把人均收入补到的数，元/月。各市自定，或按上年人均消费支出的比例定。",
    "The income per head up to which dibao pays, yuan a month. Set by each prefecture, as an amount or as a share of last year’s consumption per head."
  ],
  term_tier: ["档", "Tier"],
  define_tier: [
    "标准相同的一组市。档越少，各市的标准越接近。",
    "A group of prefectures with one standard. The fewer the tiers, the closer the standards."
  ],
  term_same_standard: ["同标", "One standard"],
  define_same_standard: [
    "城市和农村用一个低保标准（城乡同标），或全省用一个（省域同标）。",
    "Town and country have one standard, or the whole province has."
  ],

  // coverage and targeting
  define_entitled: [
    "照政策够条件，不论有没有申请、有没有领到。",
    "Within the conditions of the policy, whether or not they apply and receive."
  ],
  define_receiving: ["够条件，并且领到了。", "Entitled, and paid."],
  term_take_up: ["申领率", "Take-up"],
  define_take_up: [
    "够条件的人中领到的比例。按公布的领取人数拟合，不随标准而变。",
    "The share of those entitled who receive. Fitted to the published numbers of recipients; it does not follow the standard."
  ],
  term_inclusion: ["错保", "Inclusion error"],
  define_inclusion: [
    "在册领取、照政策却不够条件的 ÷ 在册领取的。",
    "Those on the register who are not entitled under the policy, divided by all on the register."
  ],

  // cliffs and exit
  term_cliff: ["悬崖", "Cliff"],
  define_cliff: [
    "多挣一元，家里反而少 1 元以上的地方：跨过一条线，失去的救助比多挣的多。少掉的钱是落差。",
    "Where a yuan earned leaves a family more than a yuan poorer: past a line it loses more aid than it has earned. What it loses is the depth."
  ],
  term_marginal_rate: ["边际税率", "Marginal tax rate"],
  define_marginal_rate: [
    "多挣的钱里，家里没有留下的比例，主要是因此少领的救助。超过 100% 就是越挣越少。",
    "The share of a raise that does not stay with the family, mostly aid that it loses. Above 100 % a raise leaves it poorer."
  ],
  term_exit: ["渐退", "Gradual exit"],
  define_exit: [
    "家庭收入升到标准以上后不马上停发，在规定的月数里继续发全部或一部分。",
    "When income rises above the standard aid does not stop at once: for a set number of months all or part of it is still paid."
  ],
  term_disregard: ["就业收入豁免", "Earnings disregard"],
  define_disregard: [
    "刚就业的收入，在规定的月数里有一部分不算作家庭收入。",
    "For a set number of months part of the earnings of a new job are not counted as income."
  ],

  // how far a figure can be trusted
  define_baseline: [
    "现行政策。屏上的变化都是与它相比。",
    "The policy in force. Every change on the screen is against it."
  ],
  define_reform: ["在基线上改了一项或几项参数的政策。", "The baseline with one or more of its parameters moved."],
  define_synthetic: [
    "按公布的数字合成的人口，其中没有一户是真实家庭。",
    "A population made from published figures. No household in it exists."
  ],
  term_error: ["模拟误差（±）", "Simulation error (±)"],
  term_band: ["区间", "Band"],
  define_band: [
    "同一个数在几种写明的假定（申领率、少报的收入、没有核出的存款）下的最低和最高。",
    "The lowest and the highest value of a figure under named assumptions: take-up, incomes not fully reported, savings not seen."
  ],
  term_held_out: ["校准与留出", "Calibrated and held out"],
  define_held_out: [
    "公布的数中，生成人口时用过的是校准，理应相符；没有用过的是留出，用来检验。",
    "Published figures that the population was made from are calibrated and ought to agree; those never used are held out, and test it."
  ],
  define_quality_assumed: [
    "没有公布、由本系统设定的数。屏上都标明，可以改。",
    "A value that is not published and was set here. It is marked wherever it stands, and may be changed."
  ]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);
