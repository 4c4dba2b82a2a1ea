// The page's end of the worker that opens an office's file. A look or an import that is given up leaves nothing: its worker ends.

import {InputError} from "../../../rules/schema/problem.js";
import {StoreError, messageOf} from "../../errors.js";
import type {Imported} from "../../register/import-register.js";
import type {Mapping} from "../../register/mapping.js";
import {duckdbBuild, parquetBuild} from "../builds.js";
import {checkBrowser} from "../capabilities.js";
import {registerStages} from "./protocol.js";
import type {Engines, ImportWords, Looked, RegisterFiles, RegisterReply, RegisterRequest} from "./protocol.js";

export interface RegisterWatch {
  readonly signal: AbortSignal;
  readonly onStage: (label: {readonly zh: string; readonly en: string}) => void;
}

export interface RegisterDesk {
  /** Rejects with an InputError or a StoreError; resolves with undefined where the signal gave it up. */
  readonly look: (files: RegisterFiles, asOf: string, watch: RegisterWatch) => Promise<Looked | undefined>;
  readonly run: (
    files: RegisterFiles,
    mapping: Mapping,
    onProblem: "stop" | "drop",
    watch: RegisterWatch
  ) => Promise<Imported | undefined>;
}

export function openRegister(words: ImportWords): RegisterDesk {
  checkBrowser();
  const [duckdb, parquet] = [duckdbBuild(), parquetBuild()];
  const engines: Engines = {
    duckdb: duckdb.wasm.href,
    duckdbWorker: duckdb.script,
    parquet: parquet.wasm,
    isPlain: parquet.isPlain
  };
  return {
    look: async (files, asOf, watch) => {
      const reply = await ask({kind: "look", files, words, engines, asOf}, watch);
      return reply?.kind === "looked" ? reply.looked : undefined;
    },
    run: async (files, mapping, onProblem, watch) => {
      const reply = await ask({kind: "import", files, words, engines, mapping, onProblem}, watch);
      return reply?.kind === "imported" ? reply.imported : undefined;
    }
  };
}

function ask(request: RegisterRequest, {signal, onStage}: RegisterWatch): Promise<RegisterReply | undefined> {
  const worker = new Worker(import.meta.resolve("./worker.js"), {type: "module"});
  const answered = new Promise<RegisterReply | undefined>((resolve, reject) => {
    signal.addEventListener("abort", () => resolve(undefined));
    if (signal.aborted) resolve(undefined);
    worker.onerror = event => reject(new StoreError("browser", stopped, new Error(event.message)));
    worker.onmessage = ({data}: MessageEvent<RegisterReply>) => {
      if (data.kind === "stage") onStage(registerStages[data.stage]);
      else if (data.kind === "failed") reject(errorOf(data));
      else resolve(data);
    };
    worker.postMessage(request);
  });
  return answered.finally(() => worker.terminate());
}

const stopped = {
  en: "the worker that reads the file stopped (reload the page and open the file again)",
  zh: "读取文件的程序中断（请刷新页面后重新打开文件）"
};

const errorOf = ({error, message, zh}: RegisterReply & {kind: "failed"}): Error =>
  error === null
    ? new InputError([{file: "", key: "", message}])
    : new StoreError(error, {en: message, zh: zh ?? messageOf(message)});
