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
    "The minimum living guarantee. A family whose income per head is below the local standard and whose assets are within the caps is paid the difference."
  ],
  term_tekun: ["特困", "Tekun"],
  define_tekun: [
    "没有劳动能力、没有生活来源、也没有人能赡养或抚养的老年人、残疾人和未成年人，由国家供养。",
    "Destitute support: full state support for elderly and disabled people and minors who cannot work, have no means of living and have nobody able to support them."
  ],
  term_edge: ["低保边缘", "Low-income marginal (edge) households"],
  define_edge: [
    "家庭人均收入高于低保标准、又在边缘线（标准的若干倍）以内。没有低保金，有医疗等专项救助。",
    "Households with income per head above the standard but within the edge line, a multiple of it. They receive no dibao but qualify for medical and other in-kind aid."
  ],
  term_rigid: ["刚性支出困难", "Households with rigid expenditure hardship"],
  define_rigid: [
    "刚性支出超过收入的规定比例、收入和财产在规定以内的家庭。",
    "Households whose rigid expenditure exceeds a set share of income, with income and assets within the limits."
  ],
  term_rigid_expenditure: ["刚性支出", "Rigid expenditure"],
  define_rigid_expenditure: [
    "家里省不下来的开支：医疗自付、教育、残疾康复、照护、房租。算哪几项由政策定。",
    "Spending a family cannot avoid: out-of-pocket medical costs, education, rehabilitation, care, rent. The policy says which items count."
  ],
  term_single: ["单人保", "Single-person dibao"],
  define_single: [
    "家庭不够低保条件，其中的重度残疾人或重病患者一个人纳入低保。",
    "A severely disabled or seriously ill member is admitted to dibao individually where the family as a whole does not qualify."
  ],
  term_addon: ["分类施保", "Category top-ups"],
  define_addon: [
    "对低保家庭中的老年人、未成年人、重度残疾人、重病患者等，在低保金之外再按标准的一定比例增发。",
    "A further share of the standard, on top of dibao, for members who are elderly, minors, severely disabled or seriously ill, and some others."
  ],

  // standards
  term_standard: ["低保标准", "Dibao standard"],
  define_standard: [
    "低保把人均收入补到的数，元/月。各市自定，或按上年人均消费支出的比例定。",
    "The income per head up to which dibao tops a family up, yuan a month. Set by each prefecture, as an amount or as a share of last year’s consumption per head."
  ],
  term_tier: ["档", "Tier"],
  define_tier: [
    "标准相同的一组市。档越少，各市的标准越接近。",
    "A group of prefectures sharing one standard. The fewer the tiers, the closer the standards."
  ],
  term_same_standard: ["同标", "Unified standard"],
  define_same_standard: [
    "城市和农村用一个低保标准（城乡同标），或全省用一个（省域同标）。",
    "One dibao standard for urban and rural areas (urban-rural), or for the whole province (province-wide)."
  ],

  // coverage and targeting
  define_entitled: [
    "照政策够条件，不论有没有申请、有没有领到。",
    "Eligible under the policy, whether or not they apply for and receive assistance."
  ],
  define_receiving: ["够条件，并且领到了。", "Entitled and paid."],
  term_take_up: ["申领率", "Take-up"],
  define_take_up: [
    "够条件的人中领到的比例。按公布的领取人数拟合，不随标准而变。",
    "The share of those entitled who receive. Fitted to published numbers of recipients; it does not respond to the standard."
  ],
  term_inclusion: ["错保", "Inclusion error"],
  define_inclusion: [
    "在册领取、照政策却不够条件的 ÷ 在册领取的。",
    "Registered recipients who are not entitled under the policy, divided by all registered recipients."
  ],

  // cliffs and exit
  term_cliff: ["悬崖", "Cliff"],
  define_cliff: [
    "多挣一元，家里反而少 1 元以上的地方：跨过一条线，失去的救助比多挣的多。少掉的钱是落差。",
    "A point where one more yuan earned leaves a family more than 1 yuan poorer: on crossing a line it loses more aid than it earns. The net loss is the depth."
  ],
  term_marginal_rate: ["边际税率", "Effective marginal tax rate"],
  define_marginal_rate: [
    "多挣的钱里，家里没有留下的比例，主要是因此少领的救助。超过 100% 就是越挣越少。",
    "The share of additional earnings that the family does not keep, mostly through withdrawn aid. Above 100%, earning more leaves it poorer."
  ],
  term_exit: ["渐退", "Gradual exit"],
  define_exit: [
    "家庭收入升到标准以上后不马上停发，在规定的月数里继续发全部或一部分。",
    "When income rises above the standard, aid is phased out rather than stopped: all or part of it is paid for a set number of months."
  ],
  term_disregard: ["就业收入豁免", "Earnings disregard"],
  define_disregard: [
    "刚就业的收入，在规定的月数里有一部分不算作家庭收入。",
    "For a set number of months, part of the earnings from a new job is not counted as income."
  ],

  // how far a figure can be trusted
  define_baseline: [
    "现行政策。屏上的变化都是与它相比。",
    "The policy in force. Every change shown is measured against it."
  ],
  define_reform: ["在基线上改了一项或几项参数的政策。", "The baseline with one or more parameters changed."],
  define_synthetic: [
    "按公布的数字合成的人口，其中没有一户是真实家庭。",
    "A population generated from published figures. None of its households is real."
  ],
  term_error: ["模拟误差（±）", "Simulation error (±)"],
  term_band: ["区间", "Band"],
  define_band: [
    "同一个数在几种写明的假定（申领率、少报的收入、没有核出的存款）下的最低和最高。",
    "The lowest and highest value of a figure under stated assumptions: take-up, under-reported income, undetected savings."
  ],
  term_held_out: ["校准与留出", "Calibrated and held out"],
  define_held_out: [
    "公布的数中，生成人口时用过的是校准，理应相符；没有用过的是留出，用来检验。",
    "Published figures used to generate the population are calibrated and should agree; those not used are held out as a test."
  ],
  define_quality_assumed: [
    "没有公布、由本系统设定的数。屏上都标明，可以改。",
    "An unpublished value set by this system. It is marked wherever it appears and can be changed."
  ]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);
