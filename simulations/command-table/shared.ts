// Options that several commands have.

import {provinces} from "../../loaders/census/provinces.js";
import {monthIn} from "../../src/analysis/budget/effective-month.js";
import type {Month} from "../../src/analysis/budget/effective-month.js";
import type {Label} from "../../src/rules/schema/label.js";
import {number, whole} from "./numbers.js";
import type {Option} from "./option.js";
import {flag, folder, otherwise, refuse, required, text} from "./words.js";

const policyAllowed = {
  zh: "政策编号（见 doudi policies）或 JSON 文件",
  en: "the id of a policy, see doudi policies, or a JSON file"
};

export const policy = required(text("ID|FILE", {zh: "基线政策", en: "the baseline policy"}, policyAllowed));
export const reform = text(
  "ID|FILE",
  {zh: "与基线比较的政策", en: "the policy compared with the baseline"},
  policyAllowed
);
export const target = required(
  text("ID|FILE", {zh: "所要达到其标准的政策", en: "the policy whose standards are the target"}, policyAllowed)
);
export const resolved = text(
  "ID|FILE",
  {zh: "把这个政策连同沿用的全部参数印出", en: "the policy to be printed with everything it inherits"},
  policyAllowed
);

const populationFolder = folder({
  zh: "households.parquet 与 persons.parquet 所在",
  en: "where households.parquet and persons.parquet are"
});
export const populationGiven = required(populationFolder);
export const populationListed = {
  ...populationFolder,
  otherwise: {zh: "只与 --list 同用", en: "with --list alone"}
};
export const population = {
  ...populationFolder,
  otherwise: {zh: "政策所在省份的演示人口", en: "the site's population for the policy's province"}
};

const months = {zh: "年-月，如 2027-07", en: "a year and month, e.g. 2027-07"};
/** From which month something is paid. */
export const from = (words: Label): Option<Month> => ({
  kind: "text",
  value: "YYYY-MM",
  ...words,
  allowed: months,
  read: (text, name) => monthIn(text) ?? refuse(name, text, months)
});

export const json = flag({zh: "印出 JSON，不印 CSV", en: "JSON instead of CSV"});

export const outward = flag({
  zh: "真实家庭的结果只印可对外的：加扰动，户数不足的不印；演示人口不变",
  en: "of real families print only what may be handed on: perturbed, without figures on few families; synthetic populations unchanged"
});

export const month = {
  ...whole({min: 0, max: 36}, {zh: "增收后第几个月", en: "months since an earnings rise"}, "月"),
  otherwise: {zh: "按记录", en: "as recorded"}
};

export const seed = (fallback: number) =>
  otherwise(
    whole(
      {min: 0, max: 2 ** 31 - 1},
      {zh: "随机种子；同种子同结果", en: "random seed: the same seed gives the same result"}
    ),
    fallback
  );

export const growth = (zh: string, en: string) => ({
  ...number({min: -0.5, max: 0.5}, {zh: `${zh}年增长，5% 写作 0.05`, en: `annual growth of ${en}: 5 percent is 0.05`}),
  otherwise: {zh: "公布的增长", en: "as published"}
});

export const province = required(
  text(
    "NAME",
    {zh: "省份", en: "the province"},
    {
      zh: provinces.map(({name}) => name.zh).join("、"),
      en: provinces.map(({id}) => id).join(", ")
    }
  )
);
