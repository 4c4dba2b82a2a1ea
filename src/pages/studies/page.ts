// The pages of the studies: the list, and one study on the files of its province, which are waited for where they are being built.

import {FileAttachment} from "observablehq:stdlib";
import type {Study, StudyTitle} from "../../analysis/results/study.js";
import type {Lang} from "../../ui/formats/format.js";
import {noticePanel} from "../../ui/dialogs/notice-panel.js";
import {studiesList} from "./studies-list.js";
import {studyFrame} from "./study-frame.js";
import {studyView} from "./study-view.js";
import {available, provinceFile, readProvinces, readTable} from "../../host/province-files.js";

const readTitles = (): Promise<StudyTitle[]> =>
  FileAttachment("../../data/studies.json").json() as Promise<StudyTitle[]>;

export async function studiesPage(lang: Lang, otherLanguage: string): Promise<HTMLElement> {
  const [titles, {provinces}] = await Promise.all([readTitles(), readProvinces()]);
  return studiesList({lang, otherLanguage, titles, provinces});
}

/** The page is there at once, the study when its province is. */
export async function studyPage(id: string, lang: Lang, otherLanguage: string): Promise<HTMLElement> {
  const [titles, {provinces}] = await Promise.all([readTitles(), readProvinces()]);
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
