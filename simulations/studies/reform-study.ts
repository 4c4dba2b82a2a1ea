// A study of a reform against the policy in force, from its definition: run, figures, text.

import {readFigures} from "../../loaders/census/figures.js";
import {publishedGrowth} from "../../loaders/census/growth.js";
import {readPolicy} from "../../loaders/assistance/policies.js";
import {provinceNamed} from "../../loaders/census/provinces.js";
import type {PathTerms} from "../../src/analysis/standards/standards-path.js";
import type {Study, StudyPart, StudySection, Words} from "../../src/analysis/results/study.js";
import {readPlaces} from "../runs/files.js";
import {checkNames} from "./check-names.js";
import {namesOf} from "./context.js";
import type {StudyContext} from "./context.js";
import type {StudyDefinition, StudyHead, StudyTools} from "./definition.js";
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
import type {StudyRuns} from "./runs.js";

type Resolved = ReturnType<typeof readPolicy>;

/** What is said of such a study before anything is run. */
export interface ReformDefinition extends StudyHead {
  /** Ids of policies. */
  readonly baseline: string;
  readonly reform: string;
  /** Years of the path from the standards in force to those of the reform. */
  readonly years: number;
  /** What is assumed of the policy, a paragraph each; figures in braces, as everywhere. */
  readonly policy: readonly Words[];
  /** Limits of this study beside those that all share (limits.ts). */
  readonly limits: readonly Words[];
}

export const reformStudy = (definition: ReformDefinition): StudyDefinition => ({
  ...definition,
  build: tools => buildStudy(definition, tools)
});

async function buildStudy(definition: ReformDefinition, {population, run}: StudyTools): Promise<Study> {
  const {id, province, title, question} = definition;
  const [baseline, reform] = [readPolicy(definition.baseline), readPolicy(definition.reform)];
  const path = pathTerms(definition);
  const places = readPlaces();
  const persons = population.persons.person.length;
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
  checkNames(sections, context.figures);
  return {
    id,
    province,
    title,
    question,
    baseline: {id: baseline.policy.id, name: baseline.policy.name},
    reform: {id: reform.policy.id, name: reform.policy.name},
    changes: {},
    page: "index",
    places: context.places,
    households: runs.tables.households,
    sections,
    figures: context.figures
  };
}

/** No rule on the yearly step, no standard cut, growth as published: the defaults of `doudi path`. */
function pathTerms({province, years}: ReformDefinition): PathTerms {
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
  {policy, question, limits}: ReformDefinition,
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
