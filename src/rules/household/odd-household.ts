// What contradicts itself in a household and is defined all the same: it is assessed as it stands, and named in words. What cannot
// be is refused (record.ts).

import {odd} from "../schema/odd-word.js";
import type {Odd} from "../schema/odd-word.js";
import {householdColumns, personColumns, unstated} from "./columns.js";
import {isSevere} from "./person.js";
import type {HouseholdRecord} from "./record.js";

type Persons = HouseholdRecord["persons"];
type Person = Persons[number];

/** What is odd of a record, household first, then persons in order. */
export const oddHousehold = ({household, persons}: HouseholdRecord): Odd[] => [
  ...oddOfFamily(household, persons),
  ...oddOfRise(household, persons),
  ...oddOfObligors(household),
  ...oddOfRecord(household),
  ...largeAmounts(householdColumns, household, ""),
  ...persons.flatMap((person, i) => [
    ...oddOfPerson(person, `persons.${i}.`),
    ...largeAmounts(personColumns, person, `persons.${i}.`)
  ])
];

type Household = HouseholdRecord["household"];

function oddOfFamily({weight}: Household, persons: Persons): Odd[] {
  const heads = persons.filter(({relation, member}) => relation === 1 && member !== 0).length;
  return [
    ...(weight > 0 ? [] : [odd("weight", weight, {zh: "不代表任何家庭", en: "represents no household"})]),
    ...(persons.some(({member}) => member !== 0)
      ? []
      : [
          odd("persons", persons.length, {
            zh: "没有共同生活的家庭成员：无身份、无救助",
            en: "no counted member: no status and no amount"
          })
        ]),
    ...(persons.length === 0 || persons.some(({person}) => person === 1)
      ? []
      : [odd("persons.0.person", persons[0].person, {zh: "没有申请人（1）", en: "no applicant, 1"})]),
    ...(heads < 2 ? [] : [odd("persons", heads, {zh: "不止一名户主", en: "more than one head"})])
  ];
}

/** What is said of a rise of income, against what is earned and what was held before. */
function oddOfRise(household: Household, persons: Persons): Odd[] {
  const {prior_status, prior_benefit_month, months_since_rise, rise_by_work, new_earnings} = household;
  const earned = persons.reduce(
    (sum, {member, wage, business}) => sum + (member === 0 ? 0 : wage + Math.max(0, business)),
    0
  );
  const hasRise = months_since_rise !== 255;
  return [
    ...(new_earnings <= earned
      ? []
      : [
          odd("new_earnings", new_earnings, {
            zh: `多于全家劳动收入 ${earned}`,
            en: `more than the ${earned} that the family earns`
          })
        ]),
    ...(hasRise || (rise_by_work === 0 && new_earnings === 0)
      ? []
      : [
          odd("months_since_rise", months_since_rise, {
            zh: "写了增收，却没有增收的时间",
            en: "a rise without its month"
          })
        ]),
    ...(prior_benefit_month === 0 || prior_status === 2
      ? []
      : [
          odd("prior_benefit_month", prior_benefit_month, {zh: "原身份不是低保", en: "the status before was not dibao"})
        ])
  ];
}

function oddOfObligors({able_obligor, obligors, obligor_income_pc}: Household): Odd[] {
  return [
    ...(obligors > 0 && able_obligor === 0
      ? [
          odd("obligors", obligors, {
            zh: "写了有能力的子女家庭，却没有有履行能力的义务人",
            en: "beside able_obligor = 0: nobody is said to be able"
          })
        ]
      : []),
    ...(obligor_income_pc > 0 && obligors === 0
      ? [odd("obligor_income_pc", obligor_income_pc, {zh: "没有义务人家庭", en: "an income without obligors"})]
      : [])
  ];
}

function oddOfRecord({region, county, observed_status, observed_benefit_month}: Household): Odd[] {
  const elsewhere = county !== 0 && Math.floor(county / 100) !== Math.floor(region / 100) && region % 10_000 < 9000;
  return [
    ...(elsewhere ? [odd("county", county, {zh: `不属于 ${region}`, en: `not in ${region}`})] : []),
    ...(observed_benefit_month > 0 && observed_status === 0
      ? [
          odd("observed_benefit_month", observed_benefit_month, {
            zh: "在册没有身份",
            en: "without a registered status"
          })
        ]
      : [])
  ];
}

/** Ages at which a stage is usual; a child of school age elsewhere, or a grown-up in a school for children, is told. */
const ages: Readonly<Record<number, readonly [from: number, to: number]>> = {
  1: [2, 7],
  2: [5, 15],
  3: [10, 19],
  4: [13, 25],
  5: [14, 60]
};

function oddOfPerson(person: Person, at: string): Odd[] {
  const {age, employed, wage, disability_type: type, disability_level: level, school_stage: stage} = person;
  const usual = ages[stage];
  return [
    ...(level > 0 && type === 0
      ? [
          odd(`${at}disability_level`, level, {
            zh: "有等级而无类别：按类别认定的条款不适用",
            en: "a level without a type: what asks for a type does not hold"
          })
        ]
      : []),
    ...(type > 0 && level === 0
      ? [
          odd(`${at}disability_type`, type, {
            zh: "有类别而无等级：不算残疾人",
            en: "a type without a level: not counted as disabled"
          })
        ]
      : []),
    ...oddOfLabour(person, at),
    ...(wage > 0 && employed === 0
      ? [odd(`${at}wage`, wage, {zh: "未就业而有工资", en: "a wage beside employed = 0"})]
      : []),
    ...(age < 16 && (wage > 0 || employed !== 0)
      ? [odd(`${at}age`, age, {zh: "未满 16 岁而工作", en: "at work below 16"})]
      : []),
    ...(usual !== undefined && (age < usual[0] || age > usual[1])
      ? [odd(`${at}school_stage`, stage, {zh: `${age} 岁`, en: `at the age of ${age}`})]
      : [])
  ];
}

const able = 2;

/** A capacity as stated, against age, disability and illness. */
function oddOfLabour(person: Person, at: string): Odd[] {
  const {labour_capacity: stated, age, serious_illness, disability_level, excused_from_work, employed} = person;
  const isUnable = isSevere(person) || serious_illness !== 0;
  const told = (zh: string, en: string): Odd[] => [odd(`${at}labour_capacity`, stated, {zh, en})];
  if (excused_from_work !== 0 && employed !== 0)
    return [odd(`${at}excused_from_work`, 1, {zh: "免予推算而已就业", en: "excused, but employed"})];
  if (stated === unstated) return [];
  if (stated > 0 && age < 16) return told(`${age} 岁`, `at the age of ${age}`);
  if (stated === able && age >= 60) return told(`${age} 岁，写作有劳动能力`, `able at the age of ${age}`);
  if (stated > 0 && isUnable) return told("重度残疾或重病", "severely disabled or seriously ill");
  if (stated === 0 && age >= 16 && age < 60 && disability_level === 0 && !isUnable)
    return told("处于劳动年龄，没有残疾和重病", "of working age, not disabled and not ill");
  return [];
}

/** 元/年 and 元: more is taken for a slip of the unit. */
const large = 10_000_000;

const largeAmounts = (
  columns: readonly {readonly name: string; readonly unit?: string}[],
  row: Readonly<Record<string, number>>,
  at: string
): Odd[] =>
  columns
    .filter(({name, unit}) => unit?.startsWith("元") === true && Math.abs(row[name]) > large)
    .map(({name}) =>
      odd(`${at}${name}`, row[name], {
        zh: "超过一千万元：单位可有误",
        en: "above ten million yuan: wrong unit?"
      })
    );
