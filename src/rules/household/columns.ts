// What is known of a household: the columns of the microdata, each described once. The description serves the types,
// the checks at the door, the Parquet files, the data dictionary and the screens.

import type {Label} from "../schema/label.js";

/** How a column is stored: bool as 0/1 in a byte; u, i and f as in Arrow. */
export type ColumnType = "bool" | "u8" | "u16" | "u32" | "i32" | "f32";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly zh: string;
  readonly en: string;
  /** Unit of the stored value; absent for codes and flags. */
  readonly unit?: string;
  /** Smallest and largest value a row may carry. */
  readonly min: number;
  readonly max: number;
  /** The value that stands for "not known"; a row may then leave the column out. */
  readonly unknown?: number;
  /** What a form says in its place, where that is more than "not known". */
  readonly unknownAs?: Label;
  /** Edition of the rulebook that asks for it first; files written before have it nowhere. */
  readonly since?: 2;
  /** Codes and what they mean, for a column that is a classification. */
  readonly codes?: Readonly<Record<number, Label>>;
  /** The article or rule the column answers to. */
  readonly source?: string;
}

export const statusCodes = {
  0: {zh: "不在保障范围", en: "none"},
  1: {zh: "特困", en: "destitute support (tekun)"},
  2: {zh: "低保", en: "minimum living guarantee (dibao)"},
  3: {zh: "低保边缘", en: "low-income marginal (edge)"},
  4: {zh: "刚性支出困难", en: "rigid expenditure hardship"},
  5: {zh: "监测对象", en: "monitored"}
} as const satisfies Readonly<Record<number, Label>>;

export const registrationCodes = {
  1: {zh: "城镇", en: "urban"},
  2: {zh: "农村", en: "rural"}
} as const satisfies Readonly<Record<number, Label>>;

export const stageCodes = {
  0: {zh: "不在学", en: "not in school"},
  1: {zh: "学前", en: "kindergarten"},
  2: {zh: "小学", en: "primary"},
  3: {zh: "初中", en: "junior secondary"},
  4: {zh: "高中、中职", en: "senior or vocational secondary"},
  5: {zh: "高等教育", en: "college"}
} as const satisfies Readonly<Record<number, Label>>;

export const sexCodes = {
  1: {zh: "男", en: "male"},
  2: {zh: "女", en: "female"}
} as const satisfies Readonly<Record<number, Label>>;

/** What a person can do; where nobody stated it, it follows from age, disability and illness (income/labour.ts). */
export const labourCodes = {
  0: {zh: "无劳动能力", en: "none"},
  1: {zh: "部分劳动能力", en: "partial"},
  2: {zh: "有劳动能力", en: "able"}
} as const satisfies Readonly<Record<number, Label>>;
/** `labour_capacity` where nobody stated it. */
export const unstated = 255;

const maxId = 0xffffffff;
const maxYuan = 1_000_000_000;

const flag = <N extends string>(name: N, zh: string, en: string, source?: string) =>
  ({name, type: "bool", zh, en, min: 0, max: 1, ...(source === undefined ? {} : {source})}) as const;

const money = <N extends string>(name: N, zh: string, en: string, source?: string, min = 0) =>
  ({name, type: "i32", zh, en, unit: "元/年", min, max: maxYuan, ...(source === undefined ? {} : {source})}) as const;

/** Columns of `persons`, sorted by household_id and person. */
export const personColumns = [
  {name: "household_id", type: "u32", zh: "户编号", en: "household", min: 0, max: maxId},
  {name: "person", type: "u8", zh: "人序号", en: "order in the household, 1 = applicant", min: 1, max: 255},
  flag("member", "共同生活家庭成员", "counted member of the family", "民发〔2021〕57号 第七条"),
  {name: "age", type: "u8", zh: "年龄", en: "age", unit: "岁", min: 0, max: 120},
  {
    name: "sex",
    type: "u8",
    zh: "性别",
    en: "sex",
    min: 1,
    max: 2,
    codes: sexCodes
  },
  {
    name: "relation",
    type: "u8",
    zh: "与户主关系",
    en: "relation to the head",
    min: 1,
    max: 5,
    codes: {
      1: {zh: "户主", en: "head"},
      2: {zh: "配偶", en: "spouse"},
      3: {zh: "子女", en: "child"},
      4: {zh: "父母", en: "parent"},
      5: {zh: "其他", en: "other"}
    }
  },
  {
    name: "disability_type",
    type: "u8",
    zh: "残疾类别",
    en: "disability type",
    min: 0,
    max: 7,
    codes: {
      0: {zh: "无", en: "none"},
      1: {zh: "视力", en: "visual"},
      2: {zh: "听力", en: "hearing"},
      3: {zh: "言语", en: "speech"},
      4: {zh: "肢体", en: "limb"},
      5: {zh: "智力", en: "intellectual"},
      6: {zh: "精神", en: "mental"},
      7: {zh: "多重", en: "multiple"}
    }
  },
  {
    name: "disability_level",
    type: "u8",
    zh: "残疾等级",
    en: "disability level",
    min: 0,
    max: 4,
    codes: {
      0: {zh: "无", en: "none"},
      1: {zh: "一级（最重）", en: "level 1 (most severe)"},
      2: {zh: "二级", en: "level 2"},
      3: {zh: "三级", en: "level 3"},
      4: {zh: "四级", en: "level 4"}
    }
  },
  flag("serious_illness", "重病", "serious illness (local catalogue)", "民发〔2021〕57号 第八条"),
  {
    name: "adl_failed",
    type: "u8",
    zh: "不能自理项数",
    en: "activities of daily living (ADL) failed",
    unit: "项",
    min: 0,
    max: 6,
    source: "民发〔2021〕43号"
  },
  {
    name: "labour_capacity",
    type: "u8",
    zh: "劳动能力",
    en: "labour capacity",
    min: 0,
    max: 255,
    unknown: unstated,
    unknownAs: {zh: "按年龄、残疾和疾病推定", en: "inferred from age, disability and illness"},
    since: 2,
    codes: labourCodes,
    source: "民发〔2021〕57号 第十三条"
  },
  {
    ...flag(
      "excused_from_work",
      "免予推算收入",
      "no income is imputed (carer, pregnant or nursing, in training, retired)"
    ),
    unknown: 0,
    since: 2
  },
  flag("employed", "就业", "employed"),
  {name: "school_stage", type: "u8", zh: "在学阶段", en: "school stage", min: 0, max: 5, codes: stageCodes},
  {
    name: "insured",
    type: "u8",
    zh: "基本医保",
    en: "medical insurance",
    min: 0,
    max: 2,
    codes: {
      0: {zh: "未参保", en: "none"},
      1: {zh: "居民医保", en: "resident scheme"},
      2: {zh: "职工医保", en: "employee scheme"}
    }
  },
  money("wage", "工资性收入", "wage income", "民发〔2021〕57号 第十三条"),
  money("business", "经营净收入", "net business income", "民发〔2021〕57号 第十三条", -maxYuan),
  money("property", "财产净收入", "net property income", "民发〔2021〕57号 第十三条", -maxYuan),
  money("transfer", "转移净收入", "transfer income (without the two below)", "民发〔2021〕57号 第十三条", -maxYuan),
  money("basic_pension", "城乡居民基础养老金", "basic pension (resident scheme)", "民发〔2021〕57号 第十三条"),
  money("exempt_income", "不计入的收入", "exempt income", "民发〔2021〕57号 第十三条"),
  money(
    "contributions",
    "社会保险费和个人所得税",
    "social insurance contributions and income tax",
    "民发〔2021〕57号 第十三条"
  ),
  money("medical_self_paid", "医疗自付费用", "out-of-pocket medical expenses", "刚性支出困难家庭认定办法 第五条"),
  money("education_cost", "教育费用", "education expenses", "刚性支出困难家庭认定办法 第五条"),
  money("rehabilitation_cost", "残疾康复费用", "rehabilitation expenses", "刚性支出困难家庭认定办法 第五条"),
  money("care_cost", "照护费用", "care expenses", "刚性支出困难家庭认定办法 第五条")
] as const satisfies readonly Column[];

/** Columns of `households`, sorted by household_id. */
export const householdColumns = [
  {name: "household_id", type: "u32", zh: "户编号", en: "household", min: 0, max: maxId},
  {name: "region", type: "u32", zh: "设区市", en: "prefecture (adcode)", min: 110000, max: 659999},
  {name: "county", type: "u32", zh: "县（市、区）", en: "county (adcode)", min: 0, max: 659999, unknown: 0},
  {name: "registration", type: "u8", zh: "户籍", en: "hukou registration", min: 1, max: 2, codes: registrationCodes},
  {name: "weight", type: "f32", zh: "权数", en: "households represented", unit: "户", min: 0, max: 1e9},
  money("support_received", "赡养抚养扶养费收入", "support received", "民发〔2021〕57号 第十三条"),
  money("support_paid", "赡养抚养扶养费支出", "support paid", "民发〔2021〕57号 第十三条"),
  flag(
    "able_obligor",
    "户外有履行能力的义务人",
    "a legal obligor outside the household is able to support",
    "民发〔2021〕43号 第八条"
  ),
  {
    name: "obligors",
    type: "u8",
    zh: "户外有能力的子女家庭数",
    en: "families of adult children outside the household able to support",
    unit: "户",
    min: 0,
    max: 255,
    unknown: 0,
    since: 2,
    source: "民发〔2021〕43号 第八条"
  },
  {
    ...money(
      "obligor_income_pc",
      "义务人家庭人均收入",
      "income per head of such a family",
      "民发〔2021〕57号 第十三条"
    ),
    unknown: 0,
    since: 2
  },
  {
    name: "obligor_members",
    type: "u8",
    zh: "义务人家庭人数",
    en: "persons in such a family (0: not known, 3 assumed)",
    unit: "人",
    min: 0,
    max: 255,
    unknown: 0,
    since: 2
  },
  {
    name: "obligor_supported",
    type: "u8",
    zh: "义务人家庭须赡养的人数",
    en: "persons outside it supported by such a family (0: this household only)",
    unit: "人",
    min: 0,
    max: 255,
    unknown: 0,
    since: 2
  },
  {name: "financial_assets", type: "i32", zh: "金融资产", en: "financial assets", unit: "元", min: 0, max: maxYuan},
  {name: "vehicle_value", type: "i32", zh: "机动车价值", en: "vehicle value", unit: "元", min: 0, max: maxYuan},
  {
    name: "machinery_value",
    type: "i32",
    zh: "大型农机具价值",
    en: "farm machinery value",
    unit: "元",
    min: 0,
    max: maxYuan
  },
  {name: "houses", type: "u8", zh: "住房套数", en: "homes", unit: "套", min: 0, max: 255},
  flag("registered_firm", "不符合条件的工商登记", "disqualifying business registration"),
  money("rent", "房租", "rent", "刚性支出困难家庭认定办法 第五条"),
  {name: "prior_status", type: "u8", zh: "原身份", en: "previous status", min: 0, max: 5, codes: statusCodes},
  {
    name: "prior_benefit_month",
    type: "i32",
    zh: "原月低保金",
    en: "previous dibao base, without top-ups",
    unit: "元/月",
    min: 0,
    max: maxYuan
  },
  {
    name: "months_since_rise",
    type: "u8",
    zh: "增收后月数",
    en: "months since income rose above the line",
    unit: "月",
    min: 0,
    max: 255,
    unknown: 255
  },
  flag("rise_by_work", "因就业增收", "income rose through employment", "2022-10-20 扩围通知"),
  money("new_earnings", "新增劳动收入", "new earnings from that rise"),
  flag("monitored", "监测对象", "on the monitoring list"),
  {
    name: "observed_status",
    type: "u8",
    zh: "在册身份",
    en: "registered status",
    min: 0,
    max: 255,
    unknown: 255,
    codes: statusCodes
  },
  {
    name: "observed_benefit_month",
    type: "i32",
    zh: "在册月救助金",
    en: "registered benefit",
    unit: "元/月",
    min: -1,
    max: maxYuan,
    unknown: -1
  },
  {name: "draw", type: "u16", zh: "随机数", en: "fixed uniform random number of the household", min: 0, max: 65535}
] as const satisfies readonly Column[];

export type PersonName = (typeof personColumns)[number]["name"];
export type HouseholdName = (typeof householdColumns)[number]["name"];

/** One person as the rules read it: numbers only, flags as 0/1. */
export type Person = Readonly<Record<PersonName, number>>;

/** One household as the rules read it. `person(k)` may return the same object, moved on. */
export type Household = Readonly<Record<HouseholdName, number>> & {
  /** Rows of `persons`, members and others. */
  readonly size: number;
  /** Index of region and registration in the tables of the prepared policy: 2 * index of the region + registration - 1. */
  readonly place: number;
  /** 元/年 added to the wage of the family's earner, to see what a yuan earned does; 0 for the family as it is. */
  readonly earnings_added: number;
  person(k: number): Person;
};
