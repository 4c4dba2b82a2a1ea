// Which household the page has in hand, under which policies: taken from the form, from a beginning, or from the address. Everything
// else is worked out from it.

import type {HouseholdRecord} from "../../rules/household/record.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Policy} from "../../rules/policy.js";
import type {NoticePart} from "../../ui/dialogs/notice-panel.js";
import {problemText} from "../../ui/dialogs/problem-text.js";
import {setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {readFragment} from "./household-link.js";
import type {HouseholdAddress, LinkFault} from "./household-link.js";
import {fittingPolicies, policyPart} from "./link-policies.js";
import type {Choice} from "./policy-choice.js";
import {t} from "./words.js";

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
  readonly policies: readonly Policy[];
  /** A household brought along from another province, which no link needs to hold. */
  readonly carried: HouseholdRecord | undefined;
  /** What of the query is not taken where the link holds this household. */
  readonly beside: (record: HouseholdRecord | undefined) => readonly NoticePart[];
  readonly showIgnored: (parts: readonly NoticePart[]) => void;
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
  /** Whether the address is the page's to write: it said nothing that was left out, or something was changed since. */
  readonly mayWrite: () => boolean;
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

export function householdInHand(options: InHandOptions): HouseholdInHand {
  const {lang, initial, policies, isKnown, onElsewhere, parts, show} = options;
  let {carried} = options;
  let view = initial;
  let drawnFor = initial.record.household.region;
  let faults = 0;
  let mayWrite = false;
  const regionOf = ({record}: HouseholdAddress): number => record.household.region;
  const choiceOf = (of: HouseholdAddress): Choice => ({...of, region: regionOf(of)});
  const noStandard = (region: number): void => setText(parts().notice, t(lang, "no_standard", {region}));

  const take = (next: HouseholdAddress, isChoice = false): void => {
    view = {...next, ...fittingPolicies(next, policies).fitting};
    if (isChoice || regionOf(view) !== drawnFor) parts().choice.update(choiceOf(view));
    drawnFor = regionOf(view);
    mayWrite = true;
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
    const {fault, elsewhere, left, ...address} = readAddress(options, carried);
    carried = undefined;
    ({view} = address);
    mayWrite = fault === undefined && elsewhere === null && left.length === 0;
    drawnFor = regionOf(view);
    faults = 0;
    form.update(view.record);
    choice.update(choiceOf(view));
    show();
    options.showIgnored(left);
    setText(drawn, "");
    if (fault !== undefined) setText(notice, t(lang, "link_bad", {why: faultText(fault, lang)}));
    else if (elsewhere !== null) noStandard(elsewhere);
  };
  return {
    now: () => view,
    mayWrite: () => mayWrite,
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

/** What the address says as far as it can be had, the prefecture where it cannot, and all that is left out. */
function readAddress({lang, initial, region, policies, isKnown, beside}: InHandOptions, carried?: HouseholdRecord) {
  const {fault, ignored, ...found} = readFragment(location.hash, region);
  const linked = carried ?? found.record;
  const elsewhere = linked === undefined || isKnown(linked.household.region) ? null : linked.household.region;
  const record = elsewhere === null && linked !== undefined ? linked : initial.record;
  const {fitting, missing} = fittingPolicies({...found, record}, policies);
  const view: HouseholdAddress = {...initial, ...found, ...fitting, record};
  const left = [...beside(found.record), ...ignored, ...missing.map(part => policyPart(part, lang))];
  return {view, fault, elsewhere, left};
}

function faultText(fault: LinkFault, lang: Lang): string {
  if (fault === "too_long") return t(lang, "link_long");
  if (fault === "unreadable") return t(lang, "link_unreadable");
  if (fault === "no_persons") return t(lang, "link_no_persons");
  return fault.problems.map(problem => problemText(problem, lang).slice(0, 200)).join(t(lang, "semicolon"));
}
