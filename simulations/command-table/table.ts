// Every command with all it may be told. Parsing, `--help` and the reference of the README are made from this table.

import {accountFigures} from "./account-figures.js";
import {whole} from "./numbers.js";
import type {CommandSpec, ValuesOf} from "./option.js";
import {anonymize, reconcile, registerImport, splice} from "./registers.js";
import {frontier, solve} from "./searches.js";
import {
  from,
  json,
  outward,
  policy,
  population,
  populationGiven,
  populationListed,
  province,
  reform,
  resolved,
  seed
} from "./shared.js";
import {cliffs, exit, path} from "./walks.js";
import {flag, otherwise, outputFile, outputFolder, required, text} from "./words.js";

export const commands = {
  assess: {
    zh: "逐户核算，一户一行",
    en: "one worksheet per household, in order",
    options: {
      policy,
      list: flag({
        zh: "改列需入户核实的家庭（--population 的在册家庭，内部）",
        en: "instead, families of --population for home visits (inside)"
      }),
      population: populationListed,
      reform
    },
    input: {zh: "households.ndjson，一户一行 JSON", en: "households, one JSON object per line"},
    failure: {
      zh: "有错行，就地说明，其余照常",
      en: "a line is invalid: an error is returned in its place, the others are assessed"
    }
  },
  simulate: {
    zh: "基线与改革的全部指标",
    en: "all measures of a baseline and a reform",
    options: {
      policy,
      reform,
      population,
      outward,
      json,
      bands: flag({zh: "加上各项假定下的高低值", en: "also low and high under the stated assumptions"}),
      from: {
        ...from({
          zh: "改革从哪个月起发（分科目的当年需求）",
          en: "month from which the reform is paid, for needs by account"
        }),
        otherwise: {zh: "改革施行之月", en: "the month in which the reform comes into force"}
      },
      budget: accountFigures({zh: "各功能科目的年度预算", en: "the year's budget by account"}),
      paid: accountFigures({zh: "各功能科目截至目前已付", en: "paid to date by account"})
    }
  },
  cliffs,
  exit,
  solve,
  frontier,
  path,
  study: {
    zh: "重做一项研究；不写编号则列出",
    en: "rerun a written study; without an id, list them",
    options: {
      id: text("STUDY", {zh: "研究编号", en: "the id of a study"}),
      population,
      json
    }
  },
  generate: {
    zh: "生成一份演示人口（Parquet）",
    en: "a synthetic population as Parquet",
    options: {
      province,
      households: otherwise(
        whole({min: 2000, max: 5_000_000}, {zh: "样本户数", en: "households of the sample"}, "户"),
        200_000
      ),
      seed: seed(20260701),
      out: required(outputFolder({zh: "写到哪里", en: "where it is written"}))
    }
  },
  import: registerImport,
  reconcile,
  splice,
  anonymize,
  seeds: {
    zh: "用新种子反复生成一省的人口：均值、离散、目标，以及与印出的误差之比",
    en: "fresh draws of a population: mean, spread and target of what matters, and the spread over the errors printed",
    options: {
      province,
      households: otherwise(
        whole({min: 2000, max: 5_000_000}, {zh: "每份人口的样本户数", en: "households of each sample"}, "户"),
        200_000
      ),
      count: otherwise(whole({min: 2, max: 1000}, {zh: "几个种子", en: "how many seeds"}), 8),
      seed: {...seed(20270101), zh: "第一个种子，其余依次加一", en: "the first seed; the others follow one by one"},
      out: outputFile({zh: "另写成 CSV 文件", en: "also written here as CSV"}),
      json
    }
  },
  assumptions: {
    zh: "把每项假定移到证据所容的两端，重新生成人口：漏保率、补差比、三个方案的资金各变多少",
    en: "a population built again with each assumption at either end: exclusion, benefit over standard, cost of three reforms",
    options: {
      province,
      households: otherwise(
        whole({min: 2000, max: 5_000_000}, {zh: "每份人口的样本户数", en: "households of each sample"}, "户"),
        40_000
      ),
      seed: seed(20270101),
      out: outputFile({zh: "另写成 CSV 文件", en: "also written here as CSV"}),
      json
    }
  },
  validate: {
    zh: "检查一份人口，并与公布数对照",
    en: "schema, ranges and references of a population; simulated against published figures",
    options: {population: populationGiven, json}
  },
  "back-cast": {
    zh: "上年标准与当年标准，与公布的变化对照",
    en: "last year's standards, then this year's, against the published change",
    options: {population: populationGiven, json}
  },
  policies: {
    zh: "政策清单、来源与假定；或一个政策的全部参数",
    en: "the policies with sources and assumptions, or one in resolved form",
    options: {resolved}
  }
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as CommandName[];

/** What a command is given. */
export type Given<N extends CommandName> = ValuesOf<(typeof commands)[N]["options"]>;
