// A study from its definition: run, figures, text. And all studies of a province over one population.

import {availableParallelism} from "node:os";
import {readFigures} from "../../loaders/figures.js";
import {publishedGrowth} from "../../loaders/growth.js";
import {readPolicy} from "../../loaders/policies.js";
import {provinceNamed} from "../../loaders/provinces.js";
import type {PathTerms} from "../../src/analysis/standards-path.js";
import {figuresIn} from "../../src/analysis/study.js";
import type {Study, StudyPart, StudySection, Words} from "../../src/analysis/study.js";
import {openNodePool} from "../../src/engine/node-pool.js";
import type {Population} from "../../src/engine/population.js";
import {readPlaces} from "../files.js";
import {namesOf, valueOf} from "./context.js";
import type {StudyContext} from "./context.js";
import type {StudyDefinition} from "./definition.js";
import {figure} from "./figure.js";
import {costFigures} from "./figures-cost.js";
import {peopleFigures} from "./figures-people.js";
import {standardFigures} from "./figures-standards.js";
import {sameSumFigures, yearFigures} from "./figures-years.js";
import {findings} from "./findings.js";
import {sharedLimits} from "./limits.js";
import {item, text, words} from "./parts.js";
import {causesSection, costSection} from "./results-cost.js";
import {peopleSection, standardsSection} from "./results-people.js";
import {sameSumSection, uncertaintySection, yearsSection} from "./results-years.js";
import {runStudy} from "./runs.js";
import type {Run, StudyRuns} from "./runs.js";

type Resolved = ReturnType<typeof readPolicy>;

/** Runs the studies over one population, one after another. `onStudy` is told of each when it is done. */
export async function buildStudies(
  definitions: readonly StudyDefinition[],
  population: Population,
  onStudy: (id: string) => void = () => undefined
): Promise<Study[]> {
  const pool = openNodePool(population, availableParallelism());
  const run: Run = (...of) => pool.run(...of);
  const studies: Study[] = [];
  try {
    for (const definition of definitions) {
      studies.push(await buildStudy(definition, run, population.persons.person.length));
      onStudy(definition.id);
    }
  } finally {
    pool.close();
  }
  return studies;
}

async function buildStudy(definition: StudyDefinition, run: Run, persons: number): Promise<Study> {
  const {id, province, title, question} = definition;
  const [baseline, reform] = [readPolicy(definition.baseline), readPolicy(definition.reform)];
  const path = pathTerms(definition);
  const places = readPlaces();
  const runs = await runStudy(run, {baseline: baseline.policy, reform: reform.policy, places, persons, path});
  const assumed = assumedPlaces(baseline, runs);
  const context: StudyContext = {
    runs,
    figures: [
      figure("households.assessed", "count", runs.tables.households),
      figure("places.assumed", "count", assumed.length),
      ...standardFigures(runs),
      ...peopleFigures(runs),
      ...costFigures(runs),
      ...yearFigures(runs, path),
      ...sameSumFigures(runs)
    ],
    places: runs.standards.rows.map(({region, name_zh, name_en}) => ({region, name: words(name_zh, name_en)}))
  };
  const sections = sectionsOf(definition, context, {reform, assumed: namesOf(context, assumed)});
  checkNames(sections, context);
  return {
    ...{id, province, title, question},
    baseline: {id: baseline.policy.id, name: baseline.policy.name},
    reform: {id: reform.policy.id, name: reform.policy.name},
    places: context.places,
    households: runs.tables.households,
    sections,
    figures: context.figures
  };
}

/** No rule on the yearly step, no standard cut, growth as published: the defaults of `doudi path`. */
function pathTerms({province, years}: StudyDefinition): PathTerms {
  const published = readFigures();
  const {region} = provinceNamed(province);
  const growth = {
    income: publishedGrowth(published, region, "income").value,
    consumption: publishedGrowth(published, region, "consumption").value
  };
  return {years, growth, max_rise: null, may_fall: false, shape: "geometric", amounts_follow: true};
}

/** Prefectures whose standard in force is an assumption. */
const assumedPlaces = ({provenance}: Resolved, {standards}: StudyRuns): number[] =>
  standards.rows
    .map(({region}) => region)
    .filter(region => provenance.get(`standard.listed.${region}`)?.quality === "assumed");

function sectionsOf(
  {policy, question, limits}: StudyDefinition,
  context: StudyContext,
  {reform, assumed}: {readonly reform: Resolved; readonly assumed: Words | null}
): StudySection[] {
  return [
    {id: "question", title: words("问题", "Question"), parts: [text(question.zh, question.en)]},
    {id: "policy", title: words("政策", "Policy"), parts: [...policy.map(({zh, en}) => text(zh, en)), origin(reform)]},
    findings(context),
    standardsSection(context),
    peopleSection(context),
    costSection(context),
    causesSection(context),
    yearsSection(context),
    uncertaintySection(context),
    sameSumSection(context),
    {
      id: "limits",
      title: words("局限", "Limits"),
      parts: [...limits, ...sharedLimits(assumed)].map(({zh, en}) => item(zh, en))
    }
  ];
}

/** Where the values that the reform sets come from, and whether all of them are assumed. */
function origin({policy, provenance}: Resolved): StudyPart {
  const own = [...provenance.values()].filter(value => value.policy === policy.id && value.quality !== undefined);
  const sources = [...new Set(own.flatMap(({source}) => source ?? []))].join("；");
  const others = own.filter(({quality}) => quality !== "assumed").length;
  return others === 0
    ? text(
        `依据：${sources}。方案改动的各项取值都标为“假定”。`,
        `Source: ${sources}. Every value that the reform changes is marked as assumed.`
      )
    : text(
        `依据：${sources}。方案改动的取值部分是假定，见“依据”页。`,
        `Source: ${sources}. Some of the values that the reform changes are assumed; see the page Sources.`
      );
}

/** Throws where a text or a table names a figure that there is not. */
function checkNames(sections: readonly StudySection[], context: StudyContext): void {
  for (const {parts} of sections) for (const part of parts) for (const key of namedIn(part)) valueOf(context, key);
}

function namedIn(part: StudyPart): string[] {
  if (part.kind === "chart") return [];
  if (part.kind !== "table") return [...figuresIn(part.zh), ...figuresIn(part.en)];
  return part.rows.flatMap(({cells}) =>
    cells.flatMap(cell => (cell !== null && "figure" in cell ? figuresIn(`{${cell.figure}}`) : []))
  );
}
