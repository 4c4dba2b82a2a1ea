// Whether this browser can run the database at all, and what to tell the person in front of it when it cannot.

import {StoreError} from "../errors.js";

// The smallest module that uses exception handling, from wasm-feature-detect (Apache-2.0): `try ... catch_all ... end`.
const exceptions = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11];

/** Throws a StoreError when the browser lacks what DuckDB needs. */
export function checkBrowser(): void {
  if (typeof WebAssembly !== "object") {
    throw new StoreError("browser", {
      en: "no WebAssembly: this browser cannot run the simulation (use Chrome, Edge or a Chromium browser of version 96 or newer, and ask the administrator to allow WebAssembly)",
      zh: "浏览器不支持 WebAssembly，无法测算（请使用 96 版以上的 Chrome、Edge 或其他 Chromium 内核浏览器，并请管理员允许 WebAssembly）"
    });
  }
  if (typeof Worker !== "function" || !WebAssembly.validate(new Uint8Array(exceptions))) {
    throw new StoreError("browser", {
      en: "browser too old: it lacks workers or WebAssembly exceptions (use Chrome or Edge 96, Firefox 100, Safari 16, or newer)",
      zh: "浏览器版本过低（请使用 Chrome 或 Edge 96、Firefox 100、Safari 16 及以上版本）"
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
