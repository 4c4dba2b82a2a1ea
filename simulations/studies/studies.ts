// The studies there are. A new one is a definition like those here; its pages follow from this list.

import type {StudyTitle} from "../../src/analysis/results/study.js";
import {nearest} from "../../src/rules/schema/problem.js";
import type {StudyDefinition, StudyHead} from "./definition.js";
import {zhejiangExit} from "./zhejiang-exit.js";
import {zhejiangOneTier} from "./zhejiang-one-tier.js";
import {zhejiangTwoTier} from "./zhejiang-two-tier.js";

export const studies: readonly StudyDefinition[] = [zhejiangTwoTier, zhejiangOneTier, zhejiangExit];

export const studyTitles = (): StudyTitle[] =>
  studies.map(({id, province, title, question}) => ({id, province, title, question}));

/** What the pages of the studies are called. */
export const studyNames = (): Pick<StudyHead, "id" | "name">[] => studies.map(({id, name}) => ({id, name}));

/** Throws on an id that no study has. */
export function studyNamed(id: string): StudyDefinition {
  const ids = studies.map(study => study.id);
  const found = studies.find(study => study.id === id);
  const near = nearest(id, ids);
  if (found === undefined)
    throw new Error(`unknown study: ${id} (${near === undefined ? "" : `nearest: ${near}; `}known: ${ids.join(", ")})`);
  return found;
}
