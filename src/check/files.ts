// What is found of the files, in words: a line a kind of fault, with the first few files of it.

import type {Lang} from "../rules/schema/label.js";
import {fileFaults, fileList} from "./file-faults.js";
import type {FaultKind, FileFault} from "./file-faults.js";
import type {Finding} from "./finding.js";
import {t} from "./words.js";

/** Files that are named of a kind. */
const named = 4;

const works: readonly FaultKind[] = ["wasm_type", "long"];

export async function fileFindings(
  lang: Lang,
  root: string,
  onProgress: (text: string) => void
): Promise<readonly Finding[]> {
  try {
    const list = {...(await fileList(root, "")), ...(await fileList(root, "data/"))};
    const total = Object.keys(list).length;
    const faults = await fileFaults(root, list, done => onProgress(t(lang, "files_progress", {done, total})));
    const kinds = faults.map(({kind}) => kind).filter((kind, i, all) => all.indexOf(kind) === i);
    if (kinds.length === 0) return [{id: "files", state: "ok", text: t(lang, "files_ok", {total})}];
    return kinds.map(kind => findingOf(lang, kind, ofKind(faults, kind)));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [{id: "files", state: "bad", text: t(lang, "fault_list", {why}), next: t(lang, "fault_list_next")}];
  }
}

const ofKind = (faults: readonly FileFault[], wanted: FaultKind): readonly FileFault[] =>
  faults.filter(({kind}) => kind === wanted);

function findingOf(lang: Lang, kind: FaultKind, faults: readonly FileFault[]): Finding {
  const value = faults[0].value ?? "";
  const name = t(lang, `fault_${kind}`, {status: value, type: value, hours: value});
  const more = faults.length > named ? t(lang, "files_more") : "";
  const files = `${faults
    .slice(0, named)
    .map(({path}) => path)
    .join(", ")}${more}`;
  const text = t(lang, "files_bad", {name, count: faults.length, files});
  return {id: "files", state: works.includes(kind) ? "note" : "bad", text, next: t(lang, `fault_${kind}_next`)};
}
