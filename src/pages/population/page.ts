// The page 数据 on the files of a province, which it asks for when the province is chosen.

import type {ProvinceEntry} from "../../analysis/population/province-list.js";
import type {Validation} from "../../analysis/population/validation.js";
import {h} from "../../ui/elements/dom.js";
import {noticePanel} from "../../ui/dialogs/notice-panel.js";
import {besideProvince, provinceQuery} from "../../policy-desk/province-link.js";
import {openMicrodata} from "../../host/open-microdata.js";
import {deadAnchor} from "../../policy-desk/link-parts.js";
import type {PagePlace} from "../../host/page-place.js";
import {available, provinceFile, readProvinces, readTable} from "../../host/province-files.js";
import {provinceInHand} from "../../host/province-in-hand.js";
import type {OnScreen} from "../../host/province-in-hand.js";
import {localId, withLocal} from "../../host/local/local-population.js";
import {populationFrame} from "./frame.js";
import {importPart} from "./import/import-part.js";
import {localView} from "./import/local-view.js";
import {populationView} from "./view.js";

interface Read {
  readonly built: ProvinceEntry;
  readonly validation: Validation | null;
}

export async function page({lang, otherLanguage, workbench}: PagePlace): Promise<HTMLElement> {
  const site = await readProvinces();
  const list = withLocal(site);
  const notices = noticePanel({lang});
  const hand = provinceInHand<Read>({
    lang,
    list,
    notices,
    read: async (entry, onProgress) => {
      const built = await available(entry, onProgress);
      // what is in hand of one's own has nothing published beside it
      return {built, validation: entry.id === localId ? null : await readTable<Validation>(built, "validation")};
    },
    show: ({id}, {built, validation}) => {
      if (validation === null) return onScreen(localView(lang), provinceQuery(id));
      const view = populationView({
        lang,
        validation,
        fileOf: name => provinceFile(built, name),
        openPopulation: onProgress => openMicrodata(built, onProgress),
        onError: error => notices.showError(error)
      });
      const query = provinceQuery(id);
      return onScreen(view, query);
    }
  });
  const onScreen = (view: HTMLElement, query: string): OnScreen => {
    frame.show(view, query);
    return {
      read: (search, ignored) =>
        notices.showIgnored([...ignored, ...besideProvince(search), ...deadAnchor(location.hash, frame)]),
      query: () => query,
      showError: notices.showError
    };
  };
  const own = importPart({lang, list: site, workbench, onError: error => notices.showError(error)});
  const frame = populationFrame({lang, otherLanguage, provinces: hand.chooser, notices, own});
  addEventListener("popstate", () => hand.follow(location.search));
  await hand.open();
  return h("div", {}, frame);
}
