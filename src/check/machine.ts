// Browser, address, workers, WebAssembly, memory and storage: what can be told without asking the server.

import type {Lang} from "../rules/schema/label.js";
import type {Finding} from "./finding.js";
import {t} from "./words.js";
import {megabytes} from "./worker-answer.js";
import type {WorkerAnswer} from "./worker-answer.js";

/** Milliseconds in which the slowest machine starts a worker. */
const patience = 15_000;

/** What Chromium has since version 90 at the latest (the first script of every page asks the same). */
const needs: readonly (readonly [name: string, has: () => boolean])[] = [
  ["module", () => "noModule" in document.createElement("script")],
  ["Worker", () => "Worker" in window],
  ["replaceAll", () => "replaceAll" in String.prototype],
  ["overflow: clip", () => "CSS" in window && CSS.supports("overflow", "clip")]
];

export function browserFinding(lang: Lang): Finding {
  const lacks = needs.filter(([, has]) => !has()).map(([name]) => name);
  const agent = navigator.userAgent;
  if (lacks.length === 0) return {id: "browser", state: "ok", text: t(lang, "browser_ok", {agent})};
  const text = t(lang, "browser_bad", {lacks: lacks.join(", "), agent});
  return {id: "browser", state: "bad", text, next: t(lang, "browser_next")};
}

export const contextFinding = (lang: Lang): Finding =>
  window.isSecureContext
    ? {id: "context", state: "ok", text: t(lang, "context_ok")}
    : {id: "context", state: "note", text: t(lang, "context_note"), next: t(lang, "context_next")};

export function storageFinding(lang: Lang): Finding {
  try {
    localStorage.setItem("doudi-check", "1");
    localStorage.removeItem("doudi-check");
    return {id: "storage", state: "ok", text: t(lang, "storage_ok")};
  } catch (error) {
    const text = t(lang, "storage_note", {why: String(error)});
    return {id: "storage", state: "note", text, next: t(lang, "storage_next")};
  }
}

/** `script` is this page's own, which answers where it runs as a worker. */
export async function workerFindings(lang: Lang, script: string): Promise<readonly Finding[]> {
  const answer = await ask(script).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  if (typeof answer === "string")
    return [{id: "workers", state: "bad", text: t(lang, "workers_bad", {why: answer}), next: t(lang, "workers_next")}];
  const {wasm, memory} = answer;
  return [
    {id: "workers", state: "ok", text: t(lang, "workers_ok")},
    wasm === null
      ? {id: "wasm", state: "ok", text: t(lang, "wasm_ok")}
      : {id: "wasm", state: "bad", text: t(lang, "wasm_bad", {why: wasm}), next: t(lang, "wasm_next")},
    memory === null
      ? {id: "memory", state: "ok", text: t(lang, "memory_ok")}
      : {
          id: "memory",
          state: "bad",
          text: t(lang, "memory_bad", {megabytes, why: memory}),
          next: t(lang, "memory_next")
        }
  ];
}

function ask(script: string): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script);
    setTimeout(() => reject(new Error(`${patience / 1000} s`)), patience);
    worker.onmessage = ({data}: MessageEvent<WorkerAnswer>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = event => reject(new Error(event.message || "error"));
  });
}
