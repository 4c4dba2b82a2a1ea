// 打开本机数据 Five steps from a file to a population, in any order once a file is open.

import {FileAttachment} from "observablehq:stdlib";
import type {PolicyLibrary} from "../../../analysis/policies/policy-library.js";
import type {ProvinceList} from "../../../analysis/population/province-list.js";
import {showLocal} from "../../../host/local/show-local.js";
import type {Lang} from "../../../rules/schema/label.js";
import {noticePanel} from "../../../ui/dialogs/notice-panel.js";
import {h} from "../../../ui/elements/dom.js";
import {stateOf} from "../../../ui/elements/state.js";
import {codesStep} from "./codes-step.js";
import {columnsStep} from "./columns-step.js";
import {fileStep} from "./file-step.js";
import {stepNames, untouched} from "./import-hand.js";
import type {Hand, StepName, StepOptions} from "./import-hand.js";
import {importWork} from "./import-work.js";
import type {ImportFile, ImportWork} from "./import-work.js";
import {mappingButtons} from "./mapping-buttons.js";
import {problemsStep} from "./problems-step.js";
import {resultStep} from "./result-step.js";
import {t} from "./words.js";

export interface ImportPanelOptions {
  readonly lang: Lang;
  /** Provinces of the site. */
  readonly list: ProvinceList;
  /** Address of the page that opens on what came in. */
  readonly workbench: string;
}

/** Reads what suggestions need. Rejects where it does not arrive. */
export async function importPanel({lang, list, workbench}: ImportPanelOptions): Promise<HTMLElement> {
  const [file, library] = await Promise.all([
    FileAttachment("../../../data/import.json").json() as Promise<ImportFile>,
    FileAttachment("../../../data/policies-all.json").json() as Promise<PolicyLibrary>
  ]);
  const notices = noticePanel({lang});
  const hand = stateOf<Hand>(untouched);
  const work = importWork({lang, list, file, library, hand, notices});
  const parts: Parts = {
    file: () => fileStep({lang, hand, onFiles: files => void work.open(files)}),
    columns: () => columnsStep({lang, hand}),
    codes: () => codesStep({lang, hand}),
    problems: () => problemsStep({lang, hand, onRun: () => void work.run()}),
    result: () => resultStep({lang, hand, onUse: local => showLocal(local, workbench, lang)})
  };
  const tabs = h("nav", {class: "import-steps", "aria-label": t(lang, "steps")});
  const status = h("p", {class: "import-status", role: "status"});
  const mappings = mappingButtons({lang, hand, onLoad: chosen => void work.loadMapping(chosen)});
  const body = h("div", {class: "import-body"});
  const draw = (now: Hand): void => {
    tabs.replaceChildren(...stepNames.map(step => tab(step, {lang, hand})));
    status.replaceChildren(...(now.busy === null ? [] : busyWords(now.busy[lang], work, lang)));
    mappings.hidden = now.looked === null || now.step === "file" || now.step === "result";
    if (now.busy === null) drawStep(body, parts, {lang, hand});
  };
  hand.listen(draw);
  draw(hand.now());
  return h("div", {class: "import-panel"}, tabs, notices, status, mappings, body);
}

type Parts = Readonly<Record<StepName, () => HTMLElement>>;

const canOpen = (step: StepName, {looked, local}: Hand): boolean =>
  step === "file" || (step === "result" ? local !== null : looked !== null);

function tab(step: StepName, {lang, hand}: StepOptions): HTMLElement {
  const now = hand.now();
  const attributes = {
    type: "button",
    "aria-current": now.step === step ? "step" : null,
    disabled: !canOpen(step, now) || now.busy !== null,
    onclick: () => hand.set({step})
  };
  return h("button", attributes, t(lang, `step_${step}`));
}

const busyWords = (text: string, {cancel}: ImportWork, lang: Lang): (Node | string)[] => [
  h("progress", {"aria-hidden": "true"}),
  ` ${text} `,
  h("button", {type: "button", class: "cancel", onclick: cancel}, t(lang, "cancel"))
];

/** The hand stays where it was when a step is drawn anew. */
function drawStep(body: HTMLElement, parts: Parts, {lang, hand}: StepOptions): void {
  const now = hand.now();
  const focused = body.contains(document.activeElement) ? document.activeElement : null;
  const [name, label] = [focused?.getAttribute("name") ?? null, focused?.getAttribute("aria-label") ?? null];
  const next = stepNames[stepNames.indexOf(now.step) + 1];
  const isLast = now.step === "problems" || now.step === "result" || !canOpen(next, now);
  const go = h(
    "button",
    {type: "button", class: "primary next", onclick: () => hand.set({step: next})},
    t(lang, "next")
  );
  body.replaceChildren(parts[now.step](), ...(isLast ? [] : [h("p", {}, go)]));
  if (name === null) return;
  const fields = [...body.querySelectorAll<HTMLElement>(`[name="${name}"]`)];
  (fields.find(field => field.getAttribute("aria-label") === label) ?? fields[0])?.focus();
}
