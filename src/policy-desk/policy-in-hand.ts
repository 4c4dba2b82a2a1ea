// Which policy a page has in hand: its link, its name, whether it can be run. No element of the page but its notices; the desk
// shows the policy in hand and runs it.

import {askedOf} from "../analysis/population/unstated.js";
import {baselinePolicy} from "../analysis/results/tables.js";
import type {Baseline} from "../analysis/results/tables.js";
import type {Policy} from "../rules/policy.js";
import {oddities} from "../rules/schema/odd.js";
import {noticePanel} from "../ui/dialogs/notice-panel.js";
import type {NoticePanel, NoticePart} from "../ui/dialogs/notice-panel.js";
import type {LoadState} from "../ui/elements/load-progress.js";
import type {Source} from "../ui/figures/figure.js";
import type {Lang} from "../rules/schema/label.js";
import {placeName} from "../ui/formats/indicators.js";
import type {Address} from "./address.js";
import type {RegionNames} from "./levers/describe-lever.js";
import {pageSource} from "./page-source.js";
import type {OtherPage} from "./policy-bar.js";
import {reformFromLink, reformNote, settle} from "./reform.js";
import type {Reform, ReformNote, Setting} from "./reform.js";
import {stepsBack} from "./steps-back.js";

/** What a simulating page is given, whatever it shows. */
export interface DeskData {
  readonly lang: Lang;
  readonly baseline: Baseline;
  /** The baseline, by `baseline.policy_id`, and every preset that fits this population. */
  readonly policies: readonly Policy[];
  /** The province of the population: its id, and the names of the provinces of policies that are of another. */
  readonly province: Omit<Setting, "basis">;
  /** Stands in the bar where the province is named. */
  readonly provinces: HTMLElement;
  /** Where the reform in hand is written down. */
  readonly place: Address;
  /** Address of this page in the other language. */
  readonly otherLanguage: string;
  /** Pages that open on the policy in hand. */
  readonly otherPages?: readonly OtherPage[];
  /** Opens the population; rejects with what the notice panel can explain. */
  readonly load: (onProgress: (state: LoadState) => void) => Promise<void>;
}

/** `final` is false while a slider or a tile is being dragged. */
export type OnPolicy = (policy: Policy, final: boolean, event: Event) => void;

/** What a page's link says besides the policy. */
export interface LinkExtra {
  /** Names of its parts. */
  readonly names: readonly string[];
  /** "path=..." or nothing. */
  readonly query: () => string;
  /** Takes it from a link; gives what of it was left out. */
  readonly read: (query: string) => readonly NoticePart[];
}

/** The desk, as the policy in hand knows it. */
export interface Follower {
  /** Shows the policy in hand, its name and its link. */
  readonly follow: () => void;
  /** Runs it, where the population is in; `started` is the time of the event that wanted it. */
  readonly run: (started: number) => void;
}

export interface PolicyInHand {
  readonly lang: Lang;
  readonly data: DeskData;
  /** The baseline. */
  readonly basis: Policy;
  /** Names of the prefectures by adcode. */
  readonly regions: RegionNames;
  readonly notices: NoticePanel;
  readonly reform: () => Reform;
  /** What a reform is called here, and its link without the extra of the page. */
  readonly noteOf: (reform: Reform) => ReformNote;
  /** Whose figures those of a reform are. */
  readonly sourceOf: (reform: Reform) => Source;
  /** The link to what is on the screen. */
  readonly query: () => string;
  /** Whether the population is in. */
  readonly isReady: () => boolean;
  /** Takes a reform in hand: levers and names at once, the address, and the figures when they are there. */
  readonly take: (reform: Reform, final: boolean, event: Event) => void;
  /** The same for the policy of the preset in hand that a lever has moved. */
  readonly onPolicy: OnPolicy;
  /** Whether a reform was in hand before this one, since the link was read. */
  readonly canUndo: () => boolean;
  /** Takes that one in hand again, and writes its link. */
  readonly undo: (event: Event) => void;
  /** Takes in hand what a link says, and tells what of it was left out, `others` among it. */
  readonly read: (query: string, others?: readonly NoticePart[]) => void;
  /** Writes the link anew: what it says besides the policy has changed. */
  readonly writeLink: (final: boolean) => void;
  /** Runs the policy in hand again: what is asked of the run has changed. */
  readonly rerun: () => void;
  /** The population is in: from now on what is taken in hand is run. */
  readonly setReady: () => void;
  readonly attach: (follower: Follower) => void;
}

export const policyInHand = (data: DeskData, extra?: LinkExtra): PolicyInHand => withUndo(handOf(data, extra));

function handOf(data: DeskData, extra?: LinkExtra): Omit<PolicyInHand, "canUndo" | "undo" | "onPolicy"> {
  const {lang, baseline, policies, place} = data;
  const basis = baselinePolicy(baseline, policies);
  const setting: Setting = {basis, ...data.province};
  const notices = noticePanel({lang});
  const followers: Follower[] = [];
  let [reform, isReady]: [Reform, boolean] = [{preset: basis, policy: basis}, false];
  let said: string | null = null; // a link that is not understood in full stays as it is until something is changed

  const noteOf = (of: Reform): ReformNote => reformNote(of, setting, lang);
  const query = (): string => said ?? withExtra(noteOf(reform).query, extra?.query() ?? "");
  const follow = (): void => {
    notices.showOdd(oddities(reform.policy).map(odd => odd[lang]));
    notices.showUnstated(askedOf(baseline.population.silent_columns, [basis, reform.policy]).map(each => each[lang]));
    for (const follower of followers) follower.follow();
  };
  const run = (started: number): void => {
    if (isReady) for (const follower of followers) follower.run(started);
  };
  const take = (next: Reform, final: boolean, event: Event): void => {
    reform = settle(next, basis);
    said = null;
    follow();
    place.write(query(), final);
    run(Math.min(event.timeStamp, performance.now()));
  };
  return {
    lang,
    data,
    basis,
    regions: new Map(baseline.regions.map(row => [String(row.region), placeName(row, lang)])),
    notices,
    reform: () => reform,
    noteOf,
    sourceOf: of => pageSource(baseline.population, basis, noteOf(of), lang),
    query,
    isReady: () => isReady,
    take,
    read: (search, others = []) => {
      const found = reformFromLink(search, setting, policies, lang, extra?.names);
      ({reform} = found);
      const ignored = [...others, ...found.ignored, ...(extra?.read(search) ?? [])];
      said = ignored.length > 0 ? search : null;
      notices.showIgnored(ignored);
      follow();
      run(performance.now());
    },
    writeLink: final => {
      said = null;
      place.write(query(), final);
      follow();
    },
    rerun: () => run(performance.now()),
    setReady: () => {
      isReady = true;
      run(performance.now());
    },
    attach: follower => void followers.push(follower)
  };
}

/** Every reform that is taken is a step that can be taken back. */
function withUndo(hand: ReturnType<typeof handOf>): PolicyInHand {
  const steps = stepsBack();
  const take: PolicyInHand["take"] = (next, final, event) => {
    steps.moved(hand.reform(), settle(next, hand.basis), final);
    hand.take(next, final, event);
  };
  return {
    ...hand,
    take,
    onPolicy: (policy, final, event) => take({preset: hand.reform().preset, policy}, final, event),
    canUndo: steps.isAny,
    undo: event => {
      const before = steps.pop();
      if (before !== undefined) hand.take(before, true, event);
    },
    read: (search, others) => {
      steps.clear(); // a link is a new beginning, and the browser goes back by itself
      hand.read(search, others);
    }
  };
}

const withExtra = (query: string, extra: string): string =>
  extra === "" ? query : `${query === "" ? "?" : `${query}&`}${extra}`;
