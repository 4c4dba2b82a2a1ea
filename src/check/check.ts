// The script of check.html, a plain one, which also runs where the site does not: looks at browser, machine and network one after the
// other and says in plain words what is wrong and what to do. Run as a worker, it answers what workers can do.

import type {Lang} from "../rules/schema/label.js";
import type {Finding} from "./finding.js";
import {fileFindings} from "./files.js";
import {browserFinding, contextFinding, storageFinding, workerFindings} from "./machine.js";
import {startFinding} from "./start.js";
import {t} from "./words.js";
import {workerAnswer} from "./worker-answer.js";

interface Place {
  readonly lang: Lang;
  /** To the root of the site. */
  readonly root: string;
  readonly page: string;
}

function put(parent: Element, tag: string, text: string, name?: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (name !== undefined) element.className = name;
  parent.appendChild(element);
  return element;
}

/** Shows a finding, and adds it to the text for the administrator. */
function show({lang}: Place, list: Element, report: HTMLTextAreaElement, {id, state, text, next}: Finding): void {
  const item = put(list, "li", "", state);
  item.setAttribute("data-check", id);
  item.setAttribute("data-state", state);
  const head = t(lang, "check_head", {name: t(lang, id), state: t(lang, `state_${state}`)});
  put(item, "strong", head);
  put(item, "p", text);
  if (next !== undefined) put(item, "p", next, "next");
  report.value += `${head} | ${text}${next === undefined ? "" : ` -> ${next}`}\n`;
}

async function run(place: Place): Promise<void> {
  const {lang, root, page} = place;
  const [summary, list, report] = ["summary", "findings", "report"].map(id => document.getElementById(id)!);
  const findings: Finding[] = [];
  const take = (some: readonly Finding[]): void =>
    some.forEach(each => {
      findings.push(each);
      show(place, list, report as HTMLTextAreaElement, each);
    });
  const say = (text: string): void => {
    summary.textContent = text;
  };
  (report as HTMLTextAreaElement).value = `${location.href}\n${navigator.userAgent}\n`;
  if (location.protocol === "file:") {
    take([{id: "context", state: "bad", text: t(lang, "check_silent_file")}]);
    return;
  }
  say(t(lang, "check_running"));
  take([browserFinding(lang), contextFinding(lang), storageFinding(lang)]);
  take(await workerFindings(lang, `${root}check.js`));
  const isAble = findings.every(({state}) => state !== "bad");
  if (isAble) say(t(lang, "start_wait"));
  take([isAble ? await startFinding(lang, page) : {id: "start", state: "note", text: t(lang, "start_unable")}]);
  take(await fileFindings(lang, root, say));
  const count = findings.filter(({state}) => state === "bad").length;
  say(count === 0 ? t(lang, "check_fine") : t(lang, "check_found", {count}));
  document.body.setAttribute("data-done", String(count));
}

if (typeof document === "undefined")
  (self as unknown as {postMessage(answer: unknown): void}).postMessage(workerAnswer());
else {
  const {lang, root, page} = document.body.dataset as unknown as Place;
  document.getElementById("silent")!.hidden = true;
  void run({lang, root, page});
}
