// The levers that mend cliffs, out of those of the workbench, and a few of their own.

import {leverGroups} from "../../policy-desk/levers/levers.js";
import type {LeverGroup, LeverSpec} from "../../policy-desk/levers/levers.js";

const specs = (group: LeverGroup): LeverSpec[] => [...group.levers, ...(group.groups ?? []).flatMap(specs)];
const shared = leverGroups.flatMap(specs);

/** Levers of the workbench whose path begins so, in its order. */
const those = (begin: string): LeverSpec[] => shared.filter(({path}) => path.startsWith(begin));

const statuses = [1, 2, 3, 4];

export const cliffLevers: readonly LeverGroup[] = [
  {path: "exit", open: true, levers: those("exit.")},
  {path: "income.disregard", open: true, levers: those("income.disregard.")},
  {path: "edge", open: true, levers: those("edge.multiple")},
  {
    path: "inkind.medical",
    levers: [
      ...statuses.map(status => ({
        path: `inkind.medical.${status}.ratio`,
        step: 0.05,
        range: [0, 1] as const
      })),
      {path: "inkind.medical.4.deductible", step: 500, range: [0, 50_000]}
    ]
  },
  {
    path: "dibao",
    levers: [
      {path: "dibao.method"},
      {
        path: "dibao.bands",
        control: "brackets",
        couple: {path: "dibao.method", value: "bands"},
        fields: [
          {key: "below", step: 0.05, range: [0, 2], first: 0.25, rise: 0.25, most: 20},
          {key: "pay", step: 0.05, range: [0, 1.5], first: 0.9, rise: 0, most: 20}
        ]
      },
      {path: "dibao.minimum_benefit", step: 10, range: [0, 500]}
    ]
  },
  {path: "single", levers: those("single.")}
];
