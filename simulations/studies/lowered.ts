// Whose assistance falls, and by which rule, although no standard does (docs/decisions/005): the same two policies again without
// temporary relief, whose threshold is counted in standards; without single-person dibao; and without gradual exit, both of which a whole
// family's dibao takes the place of.

import type {Tally} from "../../src/engine/tally/tally.js";
import type {Policy} from "../../src/rules/policy.js";
import type {RunPolicies} from "../../src/analysis/search/outcomes.js";

/** Weighted persons whose assistance in all falls. */
export interface LoweredBy {
  readonly all: number;
  /** Where neither policy pays temporary relief. */
  readonly without_relief: number;
  /** Where neither, besides, admits a person singly. */
  readonly without_relief_or_single: number;
  /** Where neither, besides, goes on paying a family that earns its way out. */
  readonly without_relief_single_or_exit: number;
}

export async function loweredBy(run: RunPolicies, baseline: Policy, reform: Policy): Promise<LoweredBy> {
  const count = async (change: (policy: Policy) => Policy): Promise<number> => {
    const result = await run(change(baseline), change(reform));
    if (result === undefined) throw new Error("run dropped: a newer one was started on the same pool");
    return lowered(result.tally);
  };
  return {
    all: await count(policy => policy),
    without_relief: await count(withoutRelief),
    without_relief_or_single: await count(policy => withoutSingle(withoutRelief(policy))),
    without_relief_single_or_exit: await count(policy => withoutExit(withoutSingle(withoutRelief(policy))))
  };
}

const withoutRelief = (policy: Policy): Policy => ({...policy, relief: {...policy.relief, share: 0}});
const withoutSingle = (policy: Policy): Policy => ({
  ...policy,
  single: {...policy.single, severe: false, illness: false}
});

const withoutExit = (policy: Policy): Policy => ({...policy, exit: {...policy.exit, months: 0}});

/** Persons who lose come first, those who gain second, place by place. */
const lowered = ({changed_persons}: Tally): number =>
  changed_persons.reduce((sum, persons, i) => (i % 2 === 0 ? sum + persons : sum), 0);
