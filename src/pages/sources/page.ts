// The page of sources on the policies of the site; the policy of the province in hand stands first.

import {FileAttachment} from "observablehq:stdlib";
import type {ExitTable} from "../../analysis/exit/report.js";
import type {PolicyLibrary} from "../../analysis/policies/policy-library.js";
import type {ProvinceEntry} from "../../analysis/population/province-list.js";
import {noticePanel} from "../../ui/dialogs/notice-panel.js";
import {besideProvince, provinceInLink, provinceQuery} from "../../policy-desk/province-link.js";
import {deadAnchor} from "../../policy-desk/link-parts.js";
import type {PagePlace} from "../../host/page-place.js";
import {readProvinces, readTable} from "../../host/province-files.js";
import {provinceInHand} from "../../host/province-in-hand.js";
import {sourcesView} from "./view.js";

export async function page({lang, otherLanguage}: PagePlace): Promise<HTMLElement> {
  const [library, list] = await Promise.all([
    FileAttachment("../../data/policies-all.json").json() as Promise<PolicyLibrary>,
    readProvinces()
  ]);
  const notices = noticePanel({lang});
  let latest = "";
  const hand = provinceInHand({
    lang,
    list,
    notices,
    // the policies of all provinces are at hand: none is waited for
    read: entry => Promise.resolve(entry),
    linkTo: id => provinceQuery(id) + location.hash,
    show: entry => {
      const query = provinceQuery(entry.id);
      latest = entry.id;
      element.showPolicy(entry.policy, query);
      void showTransitions(entry);
      return {
        read: (search, ignored) =>
          notices.showIgnored([...ignored, ...besideProvince(search), ...deadAnchor(location.hash, element)]),
        query: () => query + location.hash,
        showError: notices.showError
      };
    }
  });
  const {policy: first} = provinceInLink(location.search, list).entry;
  const element = sourcesView({lang, library, first, provinces: hand.chooser, notices, otherLanguage});

  /** The only figures of this page that are a province's own file: without it the rest is still whole. */
  async function showTransitions(entry: ProvinceEntry): Promise<void> {
    element.showTransitions(undefined);
    const table = entry.version === null ? null : await readTable<ExitTable>(entry, "exit").catch(() => null);
    if (latest === entry.id) element.showTransitions(table?.transitions ?? null);
  }
  addEventListener("popstate", () => hand.follow(location.search));
  await hand.open();
  return element;
}
