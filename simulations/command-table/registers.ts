// Commands for an office's own register.

import {whole} from "./numbers.js";
import type {CommandSpec} from "./option.js";
import {choice} from "./names.js";
import {json, outward, populationGiven} from "./shared.js";
import {file, flag, folder, otherwise, outputFolder, required, text} from "./words.js";

const policyInForce = {
  ...text("ID|FILE", {zh: "用来对照台账的现行政策", en: "the policy in force, which the register is held against"}),
  otherwise: {zh: "所在省份的现行政策", en: "that of the province"}
};

export const reconcile = {
  zh: "台账对照：规则能重现多少家庭的身份和金额，哪里不同（内部）",
  en: "the register against the rules: how many families' status and amount they reproduce, and what differs where (inside)",
  options: {population: populationGiven, policy: policyInForce, outward, json}
} as const satisfies CommandSpec;

export const registerImport = {
  zh: "把一个单位自己的台账读成人口数据；或由标题和取值建议一份对照",
  en: "an office's own register as a population; or a mapping suggested from its headings and values",
  options: {
    from: required(
      file({zh: "台账文件：CSV、XLSX、Parquet、Stata 或 SPSS", en: "the register: CSV, XLSX, Parquet, Stata or SPSS"})
    ),
    sheet: {
      ...text("NAME", {zh: "工作簿中的哪一张表", en: "the sheet of a workbook"}),
      otherwise: {zh: "与对照最相合的一张", en: "the one that fits the mapping best"}
    },
    persons: {
      ...file({zh: "人员表在另一个文件时", en: "the table of persons, where it is another file"}),
      otherwise: {zh: "同一文件", en: "the same file"}
    },
    mapping: {
      ...file({zh: "对照文件（JSON）；--suggest 可给出一份", en: "the mapping, JSON; --suggest gives one"}),
      otherwise: {zh: "须给出，除非 --suggest", en: "must be given, but for --suggest"}
    },
    out: {
      ...outputFolder({zh: "写到哪里", en: "where the population is written"}),
      otherwise: {zh: "须给出，除非 --suggest", en: "must be given, but for --suggest"}
    },
    "on-problem": otherwise(
      choice("WHAT", ["stop", "drop"], {
        zh: "遇到必须更正的问题：停下，或删去该户",
        en: "a problem that must be mended: stop, or leave the household out"
      }),
      "stop"
    ),
    policy: policyInForce,
    suggest: flag({
      zh: "只印出一份建议的对照，理由在标准错误",
      en: "only print a suggested mapping; its reasons go to standard error"
    }),
    json
  },
  failure: {
    zh: "台账有必须更正的问题，什么也没有写；3 按要求删去了一些户，其余写成",
    en: "the register has problems that must be mended, nothing was written; 3 some households were left out as asked, the others are written"
  }
} as const satisfies CommandSpec;

export const splice = {
  zh: "台账各户照旧，旁边接上不在册的合成家庭，各市、城乡仍合普查：使改革能看到新进来的家庭",
  en: "the register as it is, beside synthetic families who are not on the books, reweighted to the census: reforms can find new entrants",
  options: {
    register: required(folder({zh: "导入的台账", en: "an imported register"})),
    remainder: required(folder({zh: "同省的合成人口", en: "a synthetic population of its province"})),
    out: required(outputFolder({zh: "写到哪里", en: "where the population is written"})),
    policy: {
      ...policyInForce,
      zh: "现行政策：合成家庭中谁已在册",
      en: "the policy in force: which synthetic families are on the books"
    },
    json
  }
} as const satisfies CommandSpec;

export const anonymize = {
  zh: "可交研究者的匿名数据：至少 k 户相像，金额取整封顶，打乱重编，附前后风险",
  en: "data that may be given to researchers: k families alike at least, amounts rounded and cut, shuffled, with the risk before and after",
  options: {
    population: populationGiven,
    out: required(outputFolder({zh: "写到哪里", en: "where the population is written"})),
    k: otherwise(whole({min: 3, max: 100}, {zh: "至少几户相像", en: "families that look alike, at least"}, "户"), 5),
    policy: policyInForce,
    json
  }
} as const satisfies CommandSpec;
