// One household out of the synthetic population. The data is asked for only when somebody wants a household of it.

import {statusCodes} from "../../rules/household/columns.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import {h, setText} from "../../ui/elements/dom.js";
import {loadProgress} from "../../ui/elements/load-progress.js";
import type {LoadState} from "../../ui/elements/load-progress.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

/** The population, once it is there. Rows are drawn under the policy that stands first on the page. */
export interface Drawing {
  /** At random among a status, or any; undefined where there is none. */
  readonly draw: (status: number | null) => HouseholdRecord | undefined;
  readonly find: (id: number) => HouseholdRecord | undefined;
}

export interface DrawOptions {
  readonly lang: Lang;
  readonly onRecord: (record: HouseholdRecord, note: string) => void;
  readonly openPopulation: (onProgress: (state: LoadState) => void) => Promise<Drawing>;
  readonly onError: (error: unknown) => void;
}

export function drawPanel({lang, openPopulation, onRecord, onError}: DrawOptions): HTMLElement {
  const status = h(
    "select",
    {},
    h("option", {value: ""}, t(lang, "draw_any")),
    ...Object.entries(statusCodes).map(([code, label]) =>
      h("option", {value: code, selected: code === "2"}, label[lang])
    )
  );
  const draw = h("button", {type: "button"}, t(lang, "draw"));
  const id = h("input", {type: "text", inputmode: "numeric", size: 8, "aria-label": t(lang, "draw_id")});
  const open = h("button", {type: "button"}, t(lang, "draw_open"));
  const progress = loadProgress({lang});
  progress.update(null);
  const answer = h("p", {class: "quiet", role: "status"});
  let drawing: Promise<Drawing> | undefined;

  const take = async (pick: (drawing: Drawing) => ReturnType<Drawing["draw"]>): Promise<void> => {
    setText(answer, "");
    draw.disabled = open.disabled = true;
    try {
      if (drawing === undefined) {
        progress.update({label: {zh: t("zh", "loading"), en: t("en", "loading")}, done: 0, total: 0});
        drawing = openPopulation(state => progress.update(state));
      }
      const record = pick(await drawing);
      if (record === undefined) setText(answer, t(lang, "draw_none"));
      else onRecord(record, t(lang, "drawn", {id: record.household.household_id}));
    } catch (error) {
      drawing = undefined; // so that it can be tried again
      onError(error);
    }
    progress.update(null);
    draw.disabled = open.disabled = false;
  };
  draw.addEventListener(
    "click",
    () => void take(({draw: at}) => at(status.value === "" ? null : Number(status.value)))
  );
  const byId = (): void => void take(({find}) => find(idOf(id.value)));
  open.addEventListener("click", byId);
  id.addEventListener("keydown", event => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    byId();
  });
  return h(
    "div",
    {class: "start-panel draw-panel"},
    h("label", {}, `${t(lang, "draw_status")} `, status),
    draw,
    h("label", {}, `${t(lang, "draw_id")} `, id),
    open,
    progress,
    answer
  );
}

/** NaN where it is none, which no household has. */
function idOf(typed: string): number {
  const text = typed.normalize("NFKC").trim();
  return /^\d{1,10}$/.test(text) ? Number(text) : NaN;
}
