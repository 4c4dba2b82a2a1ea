// The levers of the page 标准与同标: the basis of standards, tiers, what goes with them.

import type {LeverGroup} from "../../policy-desk/levers/levers.js";

export const standardsLevers: readonly LeverGroup[] = [
  {
    path: "standard",
    open: true,
    levers: [
      {path: "standard.basis"},
      {
        path: "standard.tiers",
        control: "tiers",
        withoutPlaces: true,
        step: 0.001,
        range: [0.2, 0.5],
        couple: {path: "standard.basis", value: "tiered"}
      },
      {path: "standard.split"},
      {path: "standard.unify"},
      {path: "standard.hold_harmless"},
      {path: "standard.floor", step: 10, range: [0, 2_000]}
    ],
    groups: [
      {
        path: "standard.consumption",
        levers: ["all", "urban", "rural"].map(name => ({
          path: `standard.consumption.${name}`,
          step: 100,
          range: [10_000, 80_000] as const,
          isFigure: true as const
        }))
      }
    ]
  }
];
