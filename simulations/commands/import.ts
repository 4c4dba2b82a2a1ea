// `doudi import`: an office's own register, checked and written as a population, whole or not at all.

import {existsSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {dataFolder} from "../../loaders/census/figures.js";
import {InputError} from "../../src/rules/schema/problem.js";
import {decodeText} from "../../src/text/decode.js";
import type {Imported} from "../../src/store/register/import-register.js";
import {parseMapping} from "../../src/store/register/parse-mapping.js";
import type {Mapping} from "../../src/store/register/mapping.js";
import {importFiles} from "../../src/store/node/import-files.js";
import type {Given} from "../command-table/table.js";
import {languageOf} from "../command-table/language.js";
import {wrong} from "../command-table/words.js";
import {openPlaceFinder} from "../runs/known-places.js";
import {policyOfRegister, standardsKnown} from "../runs/register-policy.js";
import {writeRegister} from "../runs/write-register.js";
import {importWords} from "./import-words.js";
import {reconcileWords} from "./reconcile-words.js";
import {suggest} from "./import-suggest.js";

type Asked = Given<"import">;

export async function importCommand(asked: Asked): Promise<number> {
  const {mapping: mappingFile, out, from} = asked;
  if (asked.suggest) return suggest(asked);
  if (mappingFile === undefined)
    return wrong(
      "mapping",
      "missing option: --mapping (a mapping, JSON; doudi import --from FILE --suggest prints one)"
    );
  if (out === undefined) return wrong("out", "missing option: --out (a folder that can be written)");
  const mapping = readMapping(mappingFile);
  const imported = await importFiles({
    from,
    sheet: asked.sheet,
    persons: asked.persons,
    mapping,
    mappingFile: basename(mappingFile),
    findPlace: openPlaceFinder(),
    onProblem: asked["on-problem"],
    standards: standardsKnown(asked.policy)
  });
  return imported.data === null
    ? refused(imported, asked)
    : written({...imported, data: imported.data}, mapping, {asked, out});
}

/** A file, or one of the ready mappings by its name. */
function readMapping(nameOrPath: string): Mapping {
  const ready = join(dataFolder, "import", "mappings", `${nameOrPath}.json`);
  const path = /^[\w-]+$/.test(nameOrPath) && !existsSync(nameOrPath) && existsSync(ready) ? ready : nameOrPath;
  const file = basename(path);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new InputError([{file, key: "", message: `unreadable file: ${path} (expected a mapping, JSON)`}], {cause});
  }
  return parseMapping(decodeText(bytes, file).text, file);
}

function refused({report}: Imported, {json}: Asked): number {
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : "");
  process.stderr.write(importWords(report));
  process.stderr.write(
    "not imported: nothing was written (mend the file, answer under problems in the mapping, or give --on-problem drop)\n"
  );
  return 1;
}

async function written(
  imported: Imported & {readonly data: NonNullable<Imported["data"]>},
  mapping: Mapping,
  {asked, out}: {readonly asked: Asked; readonly out: string}
): Promise<number> {
  const {policy, notices} = policyOfRegister(imported.data, asked.policy);
  const {report, reconciliation} = await writeRegister(out, {imported, mapping, policy, notices});
  process.stderr.write(importWords(report));
  if (asked.json) process.stdout.write(`${JSON.stringify({...report, reconciliation}, null, 2)}\n`);
  else if (reconciliation !== null && policy !== null)
    process.stdout.write(reconcileWords(reconciliation, policy, languageOf(process.env)));
  return report.dropped > 0 ? 3 : 0;
}
