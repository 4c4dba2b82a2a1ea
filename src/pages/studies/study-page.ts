// The page of one study, on the files of its province, which are waited for where they are being built.

import type {Study} from "../../analysis/results/study.js";
import type {PagePlace} from "../../host/page-place.js";
import {available, provinceFile, readProvinces, readTable} from "../../host/province-files.js";
import {noticePanel} from "../../ui/dialogs/notice-panel.js";
import {studyFrame} from "./study-frame.js";
import {studyTitles} from "./study-titles.js";
import {studyView} from "./study-view.js";

/** The page is there at once, the study when its province is. */
export async function studyPage(id: string, {lang, otherLanguage}: PagePlace): Promise<HTMLElement> {
  const [titles, {provinces}] = await Promise.all([studyTitles(), readProvinces()]);
  const title = titles.find(study => study.id === id)!;
  const entry = provinces.find(province => province.id === title.province)!;
  const notices = noticePanel({lang});
  const frame = studyFrame({lang, otherLanguage, title: title.title, notices});

  async function load(): Promise<void> {
    notices.clear();
    try {
      const built = await available(entry, ({label}) => frame.showProgress(label[lang]));
      const study = await readTable<Study>(built, `study-${id}`);
      frame.show(studyView({lang, study, province: entry, csv: provinceFile(built, `study-${id}.csv`)}));
    } catch (error) {
      notices.showError(error, () => void load());
    }
  }
  void load();
  return frame;
}
