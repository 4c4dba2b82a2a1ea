// Kinds of files that are not opened, and what to do with each.

import {InputError} from "../../rules/schema/problem.js";
import type {FileKind} from "./file-kind.js";

const refusals: Readonly<Partial<Record<FileKind, readonly [what: string, next: string]>>> = {
  "locked-workbook": ["workbook with a password", "open it, save it without the password, and import that"],
  "old-workbook": ["workbook of an old kind, XLS", "save it as XLSX or CSV"]
};

/** Throws an InputError that names the file where it is of such a kind, or has no sheets where one is named. */
export function refuseKind(kind: FileKind, file: string, sheet?: string): void {
  const told = refusals[kind];
  if (told !== undefined) throw refused(file, ...told);
  if (sheet !== undefined && kind !== "workbook") throw refused(file, "no sheets", "--sheet is for a workbook, XLSX");
}

const refused = (file: string, what: string, next: string): InputError =>
  new InputError([{file, key: "", message: `${what} (${next})`}]);
