// Whether this browser can run the database at all, and what to tell the person in front of it when it cannot.

import {StoreError} from "../errors.js";

// From wasm-feature-detect (Apache-2.0). The smallest module that uses exception handling: `try ... catch_all ... end`.
const exceptions = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11];

// The smallest that uses references: `ref.null func, drop`.
const references = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 7, 1, 5, 0, 208, 112, 26, 11];

/** Whether parquet-wasm of today runs: Chromium 96, Firefox 79, Safari 15 and newer. */
export const hasReferences = (): boolean => WebAssembly.validate(new Uint8Array(references));

/** Whether DuckDB's build that uses them runs, which is the faster one: Chromium 95, Firefox 100, Safari 15.2 and newer. */
export const hasExceptions = (): boolean => WebAssembly.validate(new Uint8Array(exceptions));

/** Throws a StoreError when the browser lacks what DuckDB needs. */
export function checkBrowser(): void {
  if (typeof WebAssembly !== "object" || typeof Worker !== "function") {
    throw new StoreError("browser", {
      en: "no WebAssembly: this browser cannot run the simulation (use Chrome, Edge or a Chromium browser of version 90 or newer, Firefox 115 or Safari 16, and ask the administrator to allow WebAssembly)",
      zh: "浏览器不支持 WebAssembly，无法测算（请使用 90 版以上的 Chrome、Edge 或其他 Chromium 内核浏览器，或 Firefox 115、Safari 16 以上，并请管理员允许 WebAssembly）"
    });
  }
}

export function engineError(detail: string, cause: unknown): StoreError {
  return new StoreError(
    "browser",
    {
      en: `database did not start: ${detail} (reload the page; if it happens again, check that the server serves .wasm files and that the browser allows WebAssembly)`,
      zh: `数据库未能启动：${detail}（请刷新页面；若仍出现，请检查服务器能否提供 .wasm 文件、浏览器是否允许 WebAssembly）`
    },
    cause
  );
}
