// The population while it is being drawn: the columns of the microdata, and what the next steps need but no column keeps.

import {emptyHouseholds, emptyPersons} from "../../src/rules/generated/microdata.js";
import type {Microdata} from "../../src/rules/household/microdata.js";
import type {Amounts} from "../../src/rules/standard/rule.js";
import type {Figures} from "../census/figures.js";
import {readPolicy, standardsUnder} from "../assistance/policies.js";
import type {Province} from "../census/provinces.js";
import {openStream} from "../calibrate/streams.js";
import type {Stream} from "../calibrate/streams.js";
import type {Structure} from "./drawn.js";

export interface Draft extends Microdata {
  readonly province: Province;
  readonly figures: Figures;
  readonly seed: number;
  /** Dibao standards of the prefectures under the province's policy, 元/月·人. */
  readonly standards: readonly Amounts[];
  /** Index of each household's prefecture in the province. */
  readonly prefecture: Uint8Array;
  readonly generations: Uint8Array;
  /** Counted members of each household. */
  readonly members: Uint8Array;
  /** Rank that the household was drawn at, among those of its registration. */
  readonly rank: Float64Array;
  /** Disposable income per member, yuan a year, and the same against the mean of its registration in the province. */
  readonly income: Float64Array;
  readonly relativeIncome: Float64Array;
  /** Income per member that the family is used to, yuan a year, and the same against the mean of its registration. */
  readonly usual: Float64Array;
  readonly relativeUsual: Float64Array;
  /** How near the usual income is to poverty: 1 far below the local standard, 0 far above it. */
  readonly near: Float64Array;
  /** Of families whose surveyed income contains assistance, what they have beside it and basic pensions, yuan a year per member. */
  readonly ownMeans: Float64Array;
  /** Persons who draw a pension of the employee scheme. */
  readonly pensioner: Uint8Array;
}

/** One prefecture: who was drawn, and the households each stands for. */
export interface Sample {
  readonly structure: Structure;
  readonly rank: Float64Array;
  /** Income per head that each household is used to, yuan a year. */
  readonly usual: Float64Array;
  readonly weight: Float64Array;
}

/** The dibao standards of a province's prefectures under its policy in force, 元/月·人. */
export function standardsOf({policy, prefectures}: Province): Amounts[] {
  return standardsUnder(
    readPolicy(policy).policy,
    prefectures.map(({region}) => region)
  );
}

export function assemble(province: Province, figures: Figures, seed: number, samples: readonly Sample[]): Draft {
  const n = samples.reduce((sum, {structure}) => sum + structure.households, 0);
  const rows = samples.reduce((sum, {structure}) => sum + structure.age.length, 0);
  const draft: Draft = {
    province,
    figures,
    seed,
    standards: standardsOf(province),
    households: emptyHouseholds(n),
    persons: emptyPersons(rows),
    offsets: new Uint32Array(n + 1),
    prefecture: new Uint8Array(n),
    generations: new Uint8Array(n),
    members: new Uint8Array(n),
    rank: new Float64Array(n),
    income: new Float64Array(n),
    relativeIncome: new Float64Array(n),
    usual: new Float64Array(n),
    relativeUsual: new Float64Array(n),
    near: new Float64Array(n),
    ownMeans: new Float64Array(n).fill(Infinity),
    pensioner: new Uint8Array(rows)
  };
  let i = 0;
  let k = 0;
  samples.forEach((sample, p) => {
    copySample(draft, sample, p, i, k);
    i += sample.structure.households;
    k += sample.structure.age.length;
  });
  return draft;
}

function copySample(draft: Draft, {structure, rank, usual, weight}: Sample, p: number, i: number, k: number): void {
  const {households, persons} = draft;
  households.registration.set(structure.registration, i);
  households.weight.set(weight, i);
  draft.generations.set(structure.generations, i);
  draft.rank.set(rank, i);
  draft.usual.set(usual, i);
  persons.age.set(structure.age, k);
  persons.sex.set(structure.sex, k);
  persons.relation.set(structure.relation, k);
  for (let j = 0; j < structure.households; ++j) {
    const id = i + j + 1;
    households.household_id[i + j] = id;
    households.region[i + j] = draft.province.prefectures[p].region;
    draft.prefecture[i + j] = p;
    draft.offsets[i + j + 1] = k + structure.offsets[j + 1];
    for (let row = structure.offsets[j]; row < structure.offsets[j + 1]; ++row) {
      persons.household_id[k + row] = id;
      persons.person[k + row] = row - structure.offsets[j] + 1;
    }
  }
}

/** One stream a prefecture, for one purpose. */
export function streamsFor({province, seed}: Draft, purpose: string): Stream[] {
  return province.prefectures.map(({region}) => openStream(seed, purpose, region));
}

/** Calls back for every person in order, with the household's index and the stream of its prefecture. */
export function eachPerson(draft: Draft, purpose: string, visit: (k: number, i: number, stream: Stream) => void): void {
  const streams = streamsFor(draft, purpose);
  for (let i = 0; i < draft.prefecture.length; ++i) {
    const stream = streams[draft.prefecture[i]];
    for (let k = draft.offsets[i]; k < draft.offsets[i + 1]; ++k) visit(k, i, stream);
  }
}

/** Calls back for every household in order. */
export function eachHousehold(draft: Draft, purpose: string, visit: (i: number, stream: Stream) => void): void {
  const streams = streamsFor(draft, purpose);
  for (let i = 0; i < draft.prefecture.length; ++i) visit(i, streams[draft.prefecture[i]]);
}

/** A figure of the province. */
export const provincial = ({figures, province}: Draft, indicator: string): number =>
  figures.value(province.region, indicator);

const nation = 100000;
/** A figure of the nation, where the province has none. */
export const national = ({figures}: Draft, indicator: string): number => figures.value(nation, indicator);

/** The dibao standard of a household's prefecture and registration, 元/年·人. */
export function standardOf({standards, prefecture, households}: Draft, i: number): number {
  const {urban, rural} = standards[prefecture[i]];
  return 12 * (households.registration[i] === 1 ? urban : rural);
}
