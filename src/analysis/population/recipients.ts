// Who receives what under a policy, household by household and person by person: what totals of recipients are made of.

import {FactsView} from "../../engine/generated/fact-columns.js";
import {HouseholdView} from "../../engine/generated/views.js";
import type {Population} from "../../engine/columns/population.js";
import {assess} from "../../rules/assess.js";
import {Worksheet} from "../../rules/generated/worksheet.js";
import {isMember} from "../../rules/household/person.js";
import {labourCapacity} from "../../rules/income/person.js";
import type {PreparedPolicy} from "../../rules/prepare.js";
import {isSingleEntrant} from "../../rules/single/person.js";

/** By household, unweighted. A person admitted singly is a unit of one, and the family stays what it is. */
export interface Recipients {
  readonly dibao: Uint8Array;
  readonly dibaoUnits: Uint8Array;
  readonly edge: Uint8Array;
  readonly edgeUnits: Uint8Array;
  readonly rigid: Uint8Array;
  readonly tekun: Uint8Array;
  /** Standards of the persons on dibao, and what they are paid without and with add-ons, 元/月. */
  readonly standards: Float64Array;
  readonly base: Float64Array;
  readonly benefit: Float64Array;
  readonly medicalAid: Float64Array;
  /** Standard of one person, 元/月. */
  readonly standard: Float64Array;
  /** By person: 1 where on dibao. */
  readonly person: Uint8Array;
  /** By person, by `labourCodes`, as the policy takes it. */
  readonly capacity: Uint8Array;
}

export function recipientsOf(population: Population, policy: PreparedPolicy): Recipients {
  const {households, persons, offsets, places, facts: columns} = population;
  const n = places.length;
  const found = empty(n, persons.person.length);
  const view = new HouseholdView(households, persons, offsets, places);
  const facts = new FactsView(columns);
  const sheet = new Worksheet();
  for (let i = 0; i < n; ++i) {
    view.row = i;
    facts.row = i;
    assess(view, facts, policy, sheet);
    countFamily(sheet, found, i);
    for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
      const person = view.person(k - offsets[i]);
      found.capacity[k] = labourCapacity(person, policy);
      if (sheet.receives !== 1 || !isMember(person)) continue;
      const single = sheet.single_persons > 0 && isSingleEntrant(person, facts, policy, sheet, 0);
      found.person[k] = isDibao(sheet) || single ? 1 : 0;
    }
  }
  return found;
}

const empty = (n: number, persons: number): Recipients => ({
  dibao: new Uint8Array(n),
  dibaoUnits: new Uint8Array(n),
  edge: new Uint8Array(n),
  edgeUnits: new Uint8Array(n),
  rigid: new Uint8Array(n),
  tekun: new Uint8Array(n),
  standards: new Float64Array(n),
  base: new Float64Array(n),
  benefit: new Float64Array(n),
  medicalAid: new Float64Array(n),
  standard: new Float64Array(n),
  person: new Uint8Array(persons),
  capacity: new Uint8Array(persons)
});

const isDibao = ({status, exit_benefit}: Worksheet): boolean => status === 2 && !(exit_benefit > 0);

function countFamily(w: Worksheet, found: Recipients, i: number): void {
  found.standard[i] = w.standard;
  if (w.receives !== 1) return;
  const {single_persons: single} = w;
  const family = w.exit_benefit > 0 ? 0 : w.members - single;
  found.medicalAid[i] = w.medical_aid;
  found.dibao[i] = single + (w.status === 2 ? family : 0);
  found.dibaoUnits[i] = single + (w.status === 2 && family > 0 ? 1 : 0);
  if (w.status === 1) found.tekun[i] = family;
  if (w.status === 3) found.edge[i] = family;
  if (w.status === 3 && family > 0) found.edgeUnits[i] = 1;
  if (w.status === 4) found.rigid[i] = family;
  found.standards[i] = found.dibao[i] * w.standard;
  found.base[i] = (w.status === 2 ? w.dibao_base : 0) + w.single_benefit;
  found.benefit[i] = found.base[i] + (found.dibao[i] > 0 ? w.dibao_addon : 0);
}
