// 4 Every problem with its first rows, and what is done about it.

import {h} from "../../../ui/elements/dom.js";
import {checkOf} from "../../../store/register/checks.js";
import type {CheckId} from "../../../store/register/checks.js";
import type {Answer} from "../../../store/register/mapping.js";
import type {FoundProblem, FoundRow} from "../../../store/register/report.js";
import {askable} from "../../../store/register/unknown-columns.js";
import {choiceList} from "./choice-list.js";
import {remap} from "./import-hand.js";
import type {StepOptions} from "./import-hand.js";
import {plainTable} from "./plain-table.js";
import {t} from "./words.js";

export interface ProblemsOptions extends StepOptions {
  readonly onRun: () => void;
}

export function problemsStep(options: ProblemsOptions): HTMLElement {
  const {lang, hand, onRun} = options;
  const {imported, mapping, onProblem} = hand.now();
  const all = h("input", {type: "checkbox", name: "drop-all"});
  all.checked = onProblem === "drop";
  all.addEventListener("change", () => hand.set({onProblem: all.checked ? "drop" : "stop"}));
  const report = imported?.report;
  return h(
    "div",
    {},
    h("label", {}, all, " ", t(lang, "drop_all")),
    h(
      "p",
      {},
      h(
        "button",
        {type: "button", class: "primary", onclick: onRun},
        t(lang, report === undefined ? "run_checks" : "run_again")
      )
    ),
    ...(report === undefined
      ? []
      : [
          ...(imported?.data === null ? [h("p", {class: "import-refused", role: "alert"}, t(lang, "refused"))] : []),
          ...report.notices.map(notice => h("p", {}, notice[lang])),
          ...report.files
            .filter(({left_out}) => left_out.length > 0)
            .map(({file, left_out}) =>
              h("p", {class: "quiet"}, t(lang, "left_out", {file, rows: left_out.slice(0, 8).join(", ")}))
            ),
          report.problems.length === 0
            ? h("p", {}, t(lang, "no_problems"))
            : plainTable(
                t(lang, "step_problems"),
                (["problem", "counted", "first_found", "answer"] as const).map(word => t(lang, word)),
                report.problems.map(problem => [
                  `${problem[lang]}${columnOf(problem, lang)}`,
                  `${problem.rows} / ${problem.households}`,
                  h("span", {}, ...problem.first.map(row => h("span", {class: "found-row"}, rowWords(row, lang)))),
                  answerFor(problem, options, mapping?.problems[problem.check])
                ])
              ),
          h(
            "p",
            {class: "quiet"},
            t(lang, "taken", {
              columns: report.taken
                .map(({column, taken}) => `${askable.get(column)?.column[lang] ?? column} = ${taken}`)
                .join(t(lang, "semicolon"))
            })
          )
        ])
  );
}

const columnOf = ({column}: FoundProblem, lang: StepOptions["lang"]): string =>
  column === undefined ? "" : t(lang, "bracketed", {text: askable.get(column)?.column[lang] ?? column});

function rowWords({row, column, value}: FoundRow, lang: StepOptions["lang"]): string {
  const cell = column === undefined || value === undefined || value === null ? "" : ` ${column} = ${value}`;
  return t(lang, "row", {row}) + cell;
}

function answerFor({check, done}: FoundProblem, options: StepOptions, answer: Answer | undefined): HTMLElement {
  const {lang, hand} = options;
  const {answers} = checkOf(check as CheckId);
  const simple = (["keep", "drop"] as const).filter(each => (answers as readonly string[]).includes(each));
  const put = (value: string): void => {
    const {[check]: _, ...others} = hand.now().mapping?.problems ?? {};
    remap(options, {problems: value === "" ? others : {...others, [check]: value as Answer}});
  };
  const said = h("span", {}, t(lang, `done_${done}`));
  if (simple.length === 0) return said;
  const list = choiceList({
    label: t(lang, "answer"),
    name: `answer-${check}`,
    options: [["", t(lang, "answer_usual")], ...simple.map(each => [each, t(lang, `answer_${each}`)] as const)],
    value: typeof answer === "string" ? answer : "",
    onPick: put
  });
  return h("span", {}, said, " ", list);
}
