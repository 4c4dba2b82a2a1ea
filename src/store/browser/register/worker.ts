// Opens an office's file, suggests a mapping and imports it, off the page's thread. What the page gives up ends with this worker.

import {InputError} from "../../../rules/schema/problem.js";
import {householdColumns, personColumns} from "../../../rules/household/columns.js";
import type {Microdata} from "../../../rules/household/microdata.js";
import {StoreError} from "../../errors.js";
import {headsOf} from "../../register/heads-of.js";
import {importTables} from "../../register/import-tables.js";
import type {ImportHost} from "../../register/import-tables.js";
import {placeFinder} from "../../register/places.js";
import type {SourceHead} from "../../register/source-table.js";
import {suggestMapping} from "../../register/suggest.js";
import type {Synonyms} from "../../register/suggest.js";
import type {TableName} from "../../queries.js";
import {freshDatabase} from "./database.js";
import type {Connected} from "./database.js";
import {openFile, sheetNames} from "./open-file.js";
import type {ImportWords, Looked, LookedTable, RegisterReply, RegisterRequest, RegisterStage} from "./protocol.js";

// The types of the page are in force here; this is the part of a worker's scope that is used.
interface WorkerScope {
  onmessage: ((event: MessageEvent<RegisterRequest>) => void) | null;
  postMessage(message: RegisterReply, transfer?: Transferable[]): void;
}
const scope = self as unknown as WorkerScope;

scope.onmessage = ({data}) => void answer(data);

async function answer(request: RegisterRequest): Promise<void> {
  try {
    if (request.kind === "look") scope.postMessage({kind: "looked", looked: await look(request)});
    else {
      const {words, mapping, onProblem} = request;
      const imported = await importTables(hostOf(request), {
        mapping,
        mappingFile: "",
        findPlace: placeFinder(words.places, words.provinces),
        onProblem,
        standards: words.standards
      });
      scope.postMessage({kind: "imported", imported}, imported.data === null ? [] : buffersOf(imported.data));
    }
  } catch (error) {
    scope.postMessage(told(error));
  }
}

/** What others say of a fault may quote the file: of theirs nothing is told. */
function told(error: unknown): RegisterReply {
  if (error instanceof StoreError) return {kind: "failed", error: error.kind, message: error.message, zh: error.zh};
  if (error instanceof InputError) return {kind: "failed", error: null, message: error.message, zh: null};
  return {
    kind: "failed",
    error: "file",
    message: "the file could not be worked through (export it again, or as CSV; nothing was kept)",
    zh: "文件未能处理完（请重新导出，或另存为 CSV；什么也没有留下）"
  };
}

const stage = (name: RegisterStage): void => scope.postMessage({kind: "stage", stage: name});

function hostOf({files, engines}: RegisterRequest): ImportHost<Connected> {
  const {first, persons, sheet} = files;
  stage("open");
  return {
    open: async (which, options) => {
      const opened = await openFile(which === "first" ? first : (persons ?? first), options, engines);
      return {
        head: opened.head,
        load: async (...of) => {
          stage("rows");
          const table = await opened.load(...of);
          stage("checks");
          return table;
        }
      };
    },
    hasPersons: persons !== null,
    sheet: sheet ?? undefined,
    database: () => {
      stage("engine");
      return freshDatabase(engines);
    }
  };
}

async function look(request: RegisterRequest & {readonly kind: "look"}): Promise<Looked> {
  const {words, files, asOf} = request;
  const synonyms = synonymsOf(words);
  const heads = await headsOf(hostOf(request), synonyms);
  const findPlace = placeFinder(words.places, words.provinces);
  const tables = Object.entries(heads).map(([name, head]) => lookedAt(name as TableName, head));
  return {
    sheets: await sheetNames(files.first),
    tables,
    suggested: suggestMapping({heads, synonyms, findPlace, asOf})
  };
}

const synonymsOf = ({headings, codes}: ImportWords): Synonyms => ({
  headings: new Map(headings),
  codes: new Map(codes.map(([column, texts]) => [column, new Map(texts)]))
});

const shownRows = 6;
const shownValues = 60;

function lookedAt(name: TableName, {file, headings, identity, sample}: SourceHead): LookedTable {
  return {
    name,
    file,
    headings: headings.map(heading => {
      const kind = identity.get(heading.column) ?? null;
      const cells = kind === null ? sample.map(row => row[heading.column] ?? "") : [];
      const values = [...new Set(cells.map(cell => cell.trim()))].filter(cell => cell !== "");
      return {
        name: heading.name,
        identity: kind,
        first: cells.slice(0, shownRows),
        values: values.length > shownValues ? [] : values
      };
    })
  };
}

function buffersOf({households, persons, offsets}: Microdata): ArrayBuffer[] {
  const arrays = [
    ...householdColumns.map(({name}) => households[name]),
    ...personColumns.map(({name}) => persons[name]),
    offsets
  ];
  return [...new Set(arrays.map(({buffer}) => buffer as ArrayBuffer))];
}
