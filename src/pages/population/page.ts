// The page 数据 on the files of a province, which it asks for when the province is chosen. What is on the screen stays until the
// next province is there, and stays for good where that cannot be had.

import type {ProvinceEntry} from "../../analysis/population/province-list.js";
import type {Validation} from "../../analysis/population/validation.js";
import {h} from "../../ui/elements/dom.js";
import type {LoadState} from "../../ui/elements/load-progress.js";
import {noticePanel} from "../../ui/dialogs/notice-panel.js";
import {populationView} from "./view.js";
import {populationFrame} from "./frame.js";
import {followProvince, provinceInLink, provinceQuery} from "../../policy-desk/province-link.js";
import {provinceSwitch} from "../../host/province-switch.js";
import type {PagePlace} from "../../host/page-place.js";
import {provinceColumns} from "../../host/province-columns.js";
import {available, provinceFile, readProvinces, readTable} from "../../host/province-files.js";
import type {Microdata} from "../../rules/household/microdata.js";

export async function page({lang, otherLanguage}: PagePlace): Promise<HTMLElement> {
  const list = await readProvinces();
  const notices = noticePanel({lang});
  const chooser = provinceSwitch({lang, provinces: list.provinces, onPick: id => void go(id, true)});
  const frame = populationFrame({lang, otherLanguage, provinces: chooser, notices});
  let current: string | null = null;
  let latest = 0;

  async function go(id: string, push: boolean): Promise<void> {
    const mine = ++latest;
    const entry = list.provinces.find(province => province.id === id) ?? list.provinces[0];
    if (entry.id === current) {
      chooser.update({current});
      return;
    }
    const onProgress = (state: LoadState | null): void => {
      if (mine === latest) chooser.update({current, next: {id: entry.id, state}});
    };
    onProgress(null);
    notices.clear();
    try {
      const built = await available(entry, onProgress);
      const validation = await readTable<Validation>(built, "validation");
      if (mine !== latest) return;
      if (push) history.pushState(null, "", location.pathname + provinceQuery(entry.id));
      current = entry.id;
      frame.show(
        populationView({
          ...{lang, validation},
          fileOf: name => provinceFile(built, name),
          openPopulation: progress => openPopulation(built, progress),
          onError: error => notices.showError(error)
        }),
        provinceQuery(entry.id)
      );
      followProvince(entry.id);
    } catch (error) {
      if (mine === latest) notices.showError(error, () => void go(id, push));
    }
    if (mine === latest) chooser.update({current});
  }

  /** The province of the address, at first and on the way back or forward. */
  function follow(): Promise<void> {
    const {entry, ignored} = provinceInLink(location.search, list);
    const done = go(entry.id, false);
    notices.showIgnored(ignored);
    return done;
  }
  addEventListener("popstate", () => void follow());
  // a province that is still to be built is waited for on the page, not before it
  await Promise.race([follow(), new Promise(resolve => setTimeout(resolve, 400))]);
  return h("div", {}, frame);
}

async function openPopulation(entry: ProvinceEntry, onProgress: (state: LoadState) => void): Promise<Microdata> {
  const {data, check} = await provinceColumns(entry, onProgress);
  await check();
  return data;
}
