// 渐退期长短 One policy with gradual exits of several lengths, over the same families with the same luck, written up with its limits.

import {transitionsOf} from "../../src/analysis/exit/figures.js";
import type {Study, StudyTitle, Words} from "../../src/analysis/results/study.js";
import type {Transitions} from "../../src/engine/months/terms.js";
import type {Population} from "../../src/engine/columns/population.js";
import {applyChanges} from "../../src/rules/schema/changes.js";
import type {Changes} from "../../src/rules/schema/changes.js";
import type {Policy} from "../../src/rules/policy.js";
import {InputError} from "../../src/rules/schema/problem.js";
import {runWalks} from "../runs/exit.js";
import type {ExitRun, Walk} from "../runs/exit.js";
import {checkNames} from "./check-names.js";
import {lengthFigures} from "./length-figures.js";
import {exitFindings} from "./exit-findings.js";
import {lengthLimits} from "./length-limits.js";
import {assumptionsSection, policySection, publishedSection, resultsSection, yearsSection} from "./exit-tables.js";
import {text, words} from "./parts.js";
import {transitionFigures} from "../runs/transitions.js";

interface Variant {
  readonly name: string;
  readonly changes?: Changes;
  readonly instead?: (usual: Transitions) => Partial<Transitions>;
}

/** The shape of the exit, and assumptions, moved one at a time, to see what hangs on them. */
const variants: readonly Variant[] = [
  {name: "linear", changes: {"exit.shape": "linear"}},
  {name: "exit_beside_disregard", instead: () => ({exit_after_disregard: 0})},
  {name: "exit_from_rise", instead: () => ({exit_from_decision: 0})},
  {name: "jobs_found_half", instead: ({job_found}) => ({job_found: job_found / 2})},
  {name: "jobs_found_double", instead: ({job_found}) => ({job_found: Math.min(1, 2 * job_found)})},
  {name: "jobs_lost_half", instead: ({job_lost}) => ({job_lost: job_lost / 2})}
];

/** What is said of the study around its figures. */
export interface ExitWords extends StudyTitle {
  /** Of the policy, a paragraph each; figures in braces. */
  readonly policy: readonly Words[];
}

/** The policy with an exit of so many months, and `changes`. Throws where one does not fit. */
export function withExit(policy: Policy, months: number, changes: Changes = {}): Policy {
  const {policy: changed, problems} = applyChanges(policy, {...changes, "exit.months": months});
  if (problems.length > 0) throw new InputError(problems);
  return {...changed, id: `${policy.id}+exit-${months}`};
}

/** `lengths` in months; the first is what the others are set against. Rejects where the policy does not fit the population. */
export async function exitStudy(
  population: Population,
  policy: Policy,
  lengths: readonly number[],
  run: ExitRun,
  said: ExitWords = wordsOf(policy)
): Promise<{readonly study: Study; readonly ms: number}> {
  const [first, ...others] = lengths;
  const usual = transitionsOf(transitionFigures(run.region));
  const walksOf = ({changes, instead}: Omit<Variant, "name">): Walk[] =>
    others.map(months => ({
      baseline: withExit(policy, first, changes),
      reform: withExit(policy, months, changes),
      ...(instead === undefined ? {} : {instead: instead(usual)})
    }));
  const {tallies, ms} = await runWalks(population, [{}, ...variants].flatMap(walksOf), run);
  const ofVariant = (i: number) => tallies.slice(i * others.length, (i + 1) * others.length);
  const households = population.places.length;
  const walked = {region: run.region, policy, lengths, households, terms: run.terms, tallies: ofVariant(0)};
  const varied = variants.map(({name}, i) => ({name, tallies: ofVariant(i + 1)}));
  const figures = lengthFigures(walked, varied);
  const {id, province, title, question} = said;
  const sections = [
    {id: "question", title: words("问题", "Question"), parts: [text(question.zh, question.en)]},
    policySection(walked, said.policy),
    exitFindings(walked, figures),
    resultsSection(walked, figures),
    yearsSection(walked),
    assumptionsSection(walked, figures),
    publishedSection(walked),
    lengthLimits
  ];
  checkNames(sections, figures);
  const {id: policyId, name} = policy;
  const study: Study = {
    id,
    province,
    title,
    question,
    baseline: {id: policyId, name},
    reform: {
      id: policyId,
      name: words(`渐退 ${lengths.join("、")} 个月`, `gradual exit of ${lengths.join(", ")} months`)
    },
    changes: {"exit.months": others.at(-1)},
    page: "cliffs",
    places: [],
    households,
    sections,
    figures
  };
  return {study, ms};
}

/** For lengths that nobody has written a study of. */
const wordsOf = (policy: Policy): ExitWords => ({
  id: `${policy.id}-exit`,
  province: policy.province ?? "",
  title: words("渐退期多长合适", "How long a gradual exit"),
  question: words(
    "低保户就业增收后，渐退期长短不同，各有多少户受影响、多花多少钱，断崖缓和多少？",
    "When a dibao family finds work: with gradual exits of different lengths, how many families are affected, what does it cost, and how much of the cliff does it remove?"
  ),
  policy: []
});
