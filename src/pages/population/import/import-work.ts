// What 打开本机数据 does: looks at a file, reads it by a mapping, works out what pages need; one thing at a time, and what is given up
// leaves nothing.

import type {PolicyLibrary} from "../../../analysis/policies/policy-library.js";
import type {ProvinceList} from "../../../analysis/population/province-list.js";
import type {Baseline} from "../../../analysis/results/tables.js";
import {dayOf} from "../../../host/day-of.js";
import {makeLocal} from "../../../host/local/make-local.js";
import type {LocalParts} from "../../../host/local/make-local.js";
import {readTable} from "../../../host/province-files.js";
import type {Lang} from "../../../rules/schema/label.js";
import {openRegister} from "../../../store/browser/register/open-register.js";
import type {ImportWords, RegisterFiles} from "../../../store/browser/register/protocol.js";
import {parseMapping} from "../../../store/register/parse-mapping.js";
import {decodeText} from "../../../text/decode.js";
import type {NoticePanel} from "../../../ui/dialogs/notice-panel.js";
import type {State} from "../../../ui/elements/state.js";
import {inLang} from "../../../ui/words/in-lang.js";
import {untouched} from "./import-hand.js";
import type {Beside, Hand} from "./import-hand.js";
import {t} from "./words.js";

/** data/import.json of the site. */
export type ImportFile = ImportWords & Pick<LocalParts, "tiles" | "growth">;

export interface WorkOptions {
  readonly lang: Lang;
  /** Provinces of the site. */
  readonly list: ProvinceList;
  readonly file: ImportFile;
  readonly library: PolicyLibrary;
  readonly hand: State<Hand>;
  readonly notices: Pick<NoticePanel, "showError" | "clear">;
}

export interface ImportWork {
  readonly open: (files: RegisterFiles) => Promise<void>;
  readonly run: () => Promise<void>;
  readonly loadMapping: (file: File) => Promise<void>;
  readonly cancel: () => void;
}

export function importWork(options: WorkOptions): ImportWork {
  const {lang, file, hand} = options;
  const register = openRegister(file);
  const {busy, cancel} = oneAtATime(options);
  const onStage = (label: Hand["busy"]): void => hand.set({busy: label});
  return {
    cancel,
    open: async files => {
      hand.set({...untouched, files});
      const looked = await busy(signal => register.look(files, dayOf(new Date()), {signal, onStage}));
      if (looked !== undefined) hand.set({looked, mapping: looked.suggested.mapping});
    },
    loadMapping: async chosen => {
      await busy(async () => {
        const {text} = decodeText(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
        hand.set({mapping: parseMapping(text, chosen.name), imported: null, local: null});
        return undefined;
      });
    },
    run: async () => {
      const {files, mapping, onProblem} = hand.now();
      if (files === null || mapping === null) return;
      hand.set({imported: null, local: null});
      const done = await busy(async signal => {
        const checked = parseMapping(JSON.stringify(mapping), t(lang, "mapping_file"));
        const imported = await register.run(files, checked, onProblem, {signal, onStage});
        if (imported === undefined) return undefined;
        hand.set({imported});
        const {data, report} = imported;
        if (data === null) return undefined;
        onStage({zh: t("zh", "making"), en: t("en", "making")});
        const local = await makeLocal({...options, ...file, data, report, mapping: checked});
        return {local, beside: await besideOf(local.baseline.population.name_zh, options)};
      });
      if (done !== undefined) hand.set({...done, step: "result"});
    }
  };
}

type Busy = <T>(work: (signal: AbortSignal) => Promise<T | undefined>) => Promise<T | undefined>;

/** Resolves with undefined where it was given up or has failed, which is told. */
function oneAtATime({hand, notices}: WorkOptions): {readonly busy: Busy; readonly cancel: () => void} {
  let stop = new AbortController();
  return {
    busy: async work => {
      stop.abort();
      const mine = new AbortController();
      stop = mine;
      notices.clear();
      hand.set({busy: {zh: t("zh", "loading"), en: t("en", "loading")}});
      try {
        const result = await work(mine.signal);
        return mine.signal.aborted ? undefined : result;
      } catch (error) {
        if (!mine.signal.aborted) notices.showError(error);
        return undefined;
      } finally {
        if (stop === mine) hand.set({busy: null});
      }
    },
    cancel: () => {
      stop.abort();
      hand.set({busy: null});
    }
  };
}

/** The baseline of the synthetic population of the same province; null where the site does not have it. */
async function besideOf(name: string, {list: {provinces}, lang}: WorkOptions): Promise<Beside | null> {
  const entry = provinces.find(each => each.name_zh === name && each.version !== null);
  if (entry === undefined) return null;
  const {figures} = await readTable<Baseline>(entry, "baseline");
  return {name: inLang(entry, "name", lang), figures};
}
