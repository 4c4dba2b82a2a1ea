// Where 数据 begins: the way to one's own data, or what is in hand of it.

import type {ProvinceList} from "../../../analysis/population/province-list.js";
import {imported} from "../../../host/imported.js";
import {localPopulation} from "../../../host/local/local-population.js";
import {allowForgetting, forgetLocal, goneAtReload} from "../../../host/local/show-local.js";
import type {Lang} from "../../../rules/schema/label.js";
import {h} from "../../../ui/elements/dom.js";
import {decimal} from "../../../ui/formats/format.js";
import {t} from "./words.js";

export interface ImportPartOptions {
  readonly lang: Lang;
  readonly list: ProvinceList;
  readonly workbench: string;
  readonly onError: (error: unknown) => void;
}

export function importPart({lang, list, workbench, onError}: ImportPartOptions): HTMLElement {
  allowForgetting();
  const local = localPopulation();
  const gone = local === null ? goneAtReload() : null;
  const place = h("div", {});
  const details = h(
    "details",
    {class: "import-part"},
    h("summary", {}, t(lang, "open_own")),
    h("p", {class: "quiet"}, t(lang, "open_lead")),
    place
  );
  let isAsked = false;
  details.addEventListener("toggle", () => {
    if (!details.open || isAsked) return;
    isAsked = true;
    const opening = imported(() => import("./import-panel.js")).then(({importPanel}) =>
      importPanel({lang, list, workbench})
    );
    opening.then(
      panel => place.replaceChildren(panel),
      (error: unknown) => {
        isAsked = false;
        onError(error);
      }
    );
  });
  const counts = {
    households: decimal(local?.report.households ?? 0, 0),
    persons: decimal(local?.report.persons ?? 0, 0)
  };
  return h(
    "section",
    {class: "own-data-part"},
    ...(gone === null ? [] : [h("p", {class: "import-gone", role: "status"}, t(lang, "gone", {households: gone}))]),
    ...(local === null
      ? []
      : [
          h(
            "p",
            {class: "import-in-hand"},
            t(lang, "in_hand", counts),
            " ",
            h("button", {type: "button", class: "forget-local", onclick: forgetLocal}, t(lang, "forget"))
          )
        ]),
    details
  );
}
