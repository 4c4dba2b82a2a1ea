// Which household the page has in hand, under which policies: taken from the form, from a beginning, or from the address. Everything
// else is worked out from it.

import type {HouseholdRecord} from "../../rules/household/record.js";
import type {Lang} from "../../rules/schema/label.js";
import {problemText} from "../../ui/dialogs/problem-text.js";
import {setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {readFragment} from "./household-link.js";
import type {HouseholdAddress, LinkFault} from "./household-link.js";
import type {Choice} from "./policy-choice.js";
import {tell} from "./words.js";

/** What follows the household in hand. */
export interface HouseholdParts {
  readonly form: Live<HouseholdRecord>;
  readonly choice: Live<Choice>;
  /** What could not be taken. */
  readonly notice: HTMLElement;
  /** Where the household comes from. */
  readonly drawn: HTMLElement;
}

export interface InHandOptions {
  readonly lang: Lang;
  /** In hand where the address holds nothing else. */
  readonly initial: HouseholdAddress;
  /** The prefecture of what names none. */
  readonly region: number;
  readonly isKnown: (region: number) => boolean;
  /** A household of another province: whether that one opens with it. */
  readonly onElsewhere: (view: HouseholdAddress) => boolean;
  /** Asked for once there is something to ask. */
  readonly parts: () => HouseholdParts;
  /** Works out and shows what is in hand. */
  readonly show: () => void;
}

export interface HouseholdInHand {
  readonly now: () => HouseholdAddress;
  /** Fields of the form that are at fault. */
  readonly faults: () => number;
  /** What the form says. */
  readonly type: (record: HouseholdRecord, faults: number) => void;
  /** Other policies, or another month. */
  readonly choose: (choice: Pick<Choice, "month" | "first" | "second">) => void;
  /** Another household altogether, and where it comes from: the form is drawn anew. */
  readonly load: (record: HouseholdRecord, note: string) => void;
  /** What the address says. */
  readonly read: () => void;
}

export function householdInHand({
  lang,
  initial,
  region: byDefault,
  isKnown,
  onElsewhere,
  parts,
  show
}: InHandOptions): HouseholdInHand {
  let view = initial;
  let faults = 0;
  const regionOf = ({record}: HouseholdAddress): number => record.household.region;
  const choiceOf = (of: HouseholdAddress): Choice => ({...of, region: regionOf(of)});
  const noStandard = (region: number): void => setText(parts().notice, tell(lang, "no_standard", {region}));

  const take = (next: HouseholdAddress, isChoice = false): void => {
    if (isChoice || regionOf(next) !== regionOf(view)) parts().choice.update(choiceOf(next));
    view = next;
    show();
  };
  const load = (record: HouseholdRecord, note: string): void => {
    const {region} = record.household;
    if (!isKnown(region)) {
      if (!onElsewhere({...view, record})) noStandard(region);
      return;
    }
    faults = 0;
    setText(parts().drawn, note);
    parts().form.update(record);
    take({...view, record});
  };
  const read = (): void => {
    const {form, choice, drawn, notice} = parts();
    const {fault, ...found} = readFragment(location.hash, byDefault);
    const linked = found.record;
    const isFitting = linked === undefined || isKnown(linked.household.region);
    view = {...initial, ...found, record: isFitting && linked !== undefined ? linked : initial.record};
    faults = 0;
    form.update(view.record);
    choice.update(choiceOf(view));
    show();
    setText(drawn, "");
    if (fault !== undefined) setText(notice, tell(lang, "link_bad", {why: faultText(fault, lang)}));
    else if (!isFitting) noStandard(linked.household.region);
  };
  return {
    now: () => view,
    faults: () => faults,
    type: (record, wrong) => {
      faults = wrong;
      take({...view, record});
    },
    choose: next => take({...view, ...next}, true),
    load,
    read
  };
}

function faultText(fault: LinkFault, lang: Lang): string {
  if (fault === "too_long") return tell(lang, "link_long");
  if (fault === "unreadable") return tell(lang, "link_unreadable");
  return fault.problems.map(problem => problemText(problem, lang).slice(0, 200)).join(lang === "zh" ? "；" : "; ");
}
