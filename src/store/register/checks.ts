// What an import is held against: each check with its words, whether it stops, and what may be answered.

import type {Label} from "../../rules/schema/label.js";

export interface Check extends Label {
  readonly id: string;
  /** `stop`: nothing is written until it is answered or mended; `choice`: kept and reported unless a mapping says otherwise. */
  readonly kind: "stop" | "choice";
  readonly answers: readonly ("keep" | "drop" | "set")[];
  /** Told by row and rule alone: what stands in the cell identifies, or nearly. */
  readonly isHidden?: true;
}

const all = ["keep", "drop", "set"] as const;
const keepDrop = ["keep", "drop"] as const;
const dropSet = ["drop", "set"] as const;

export const checks = [
  {id: "column_missing", kind: "stop", answers: [], zh: "缺少必需的列", en: "a column that is needed is not there"},
  {
    id: "unreadable_row",
    kind: "stop",
    answers: [],
    isHidden: true,
    zh: "这一行读不出来（引号未闭合，或列数多于标题）",
    en: "the row cannot be read (a quote that does not close, or more cells than headings)"
  },
  {
    id: "duplicate_id",
    kind: "stop",
    answers: ["drop"],
    isHidden: true,
    zh: "户编号在户表中出现两次",
    en: "a household key comes twice in the table of households"
  },
  {
    id: "type",
    kind: "stop",
    answers: all,
    zh: "单元格不是所要的数、日期或标志，或必填而为空",
    en: "a cell is not the number, day or flag that is asked for, or is empty where it must not be"
  },
  {id: "code_unknown", kind: "stop", answers: all, zh: "代码不在对照表中", en: "a code that the mapping does not list"},
  {id: "out_of_range", kind: "stop", answers: dropSet, zh: "数值超出允许范围", en: "a value out of range"},
  {
    id: "place_unknown",
    kind: "stop",
    answers: dropSet,
    zh: "区划代码或地名不在地名表中",
    en: "a code or name of a place that is not known"
  },
  {
    id: "age_date",
    kind: "stop",
    answers: ["drop"],
    isHidden: true,
    zh: "出生日期晚于数据日期，或年龄超过 120 岁",
    en: "born after as_of, or older than 120"
  },
  {
    id: "id_number",
    kind: "choice",
    answers: keepDrop,
    isHidden: true,
    zh: "身份证号校验位不符或格式不对",
    en: "an ID number with a wrong checksum or form"
  },
  {
    id: "duplicate_person",
    kind: "choice",
    answers: keepDrop,
    isHidden: true,
    zh: "同一身份证号或人序号出现两次",
    en: "the same ID number, or number in the household, comes twice"
  },
  {
    id: "orphan_person",
    kind: "stop",
    answers: keepDrop,
    isHidden: true,
    zh: "人员找不到所属的户",
    en: "a person whose household is not there"
  },
  {
    id: "empty_household",
    kind: "stop",
    answers: ["drop"],
    isHidden: true,
    zh: "户没有人员",
    en: "a household without persons"
  },
  {
    id: "household_rows_differ",
    kind: "choice",
    answers: keepDrop,
    zh: "同一户各行的户信息不一致（取第一行）",
    en: "rows of one household differ in what is of the household (the first is taken)"
  },
  {
    id: "no_applicant",
    kind: "choice",
    answers: keepDrop,
    zh: "没有申请人或户主（取第一行的人）",
    en: "no applicant or head (the person of the first row is taken)"
  },
  {id: "no_member", kind: "stop", answers: ["drop"], zh: "没有共同生活家庭成员", en: "no counted member"},
  {
    id: "weight",
    kind: "stop",
    answers: dropSet,
    zh: "权数缺失或不大于 0",
    en: "a weight that is missing or not above 0"
  },
  {
    id: "unit_suspect",
    kind: "choice",
    answers: keepDrop,
    zh: "中位数与其他地方相差十倍以上，单位可疑",
    en: "a median ten times off that of the other places: a slip of the unit?"
  },
  {id: "child_wage", kind: "choice", answers: all, zh: "未满 16 岁而有工资", en: "a wage below 16"},
  {id: "school_age", kind: "choice", answers: all, zh: "在学阶段与年龄不符", en: "a school stage at an unusual age"},
  {
    id: "benefit_without_status",
    kind: "choice",
    answers: all,
    zh: "有救助金而无在册身份",
    en: "a benefit without a status in the register"
  },
  {
    id: "status_without_standard",
    kind: "choice",
    answers: keepDrop,
    zh: "在册，但所在地没有保障标准",
    en: "a status where the policy has no standard"
  }
] as const satisfies readonly Check[];

export type CheckId = (typeof checks)[number]["id"];

export const checkOf = (id: CheckId): Check => checks.find(each => each.id === id)!;
