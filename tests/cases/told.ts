// What the cases share: a household said in a few columns, and a policy with the figures that the source does not give.

import {recordOf} from "../../src/analysis/household/families.js";
import type {Family} from "../../src/analysis/household/families.js";
import {assessRecord} from "../../src/engine/columns/assess-record.js";
import type {WorksheetRecord} from "../../src/engine/columns/assess-record.js";
import type {Changes} from "../../src/rules/schema/changes.js";
import type {Policy} from "../../src/rules/policy.js";
import {changed} from "../rules/policies.js";
import {policyOf} from "../policies/shipped.js";

export type Told = Pick<Family, "household" | "persons">;

/** A shipped policy, completed by what a case assumes. */
export const assuming = (id: string, changes: Changes): Policy => changed(policyOf(id), changes);

/** The worksheet of a household in a prefecture; columns that are not said are none. */
export const sheetOf = (told: Told, region: number, policy: Policy): WorksheetRecord =>
  assessRecord(recordOf({name: "told", zh: "", en: "", ...told}, region), policy);
