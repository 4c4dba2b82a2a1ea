// A part of the program that is asked for when it is needed: one that does not arrive is named as what it is.

import {StoreError} from "../store/errors.js";

/** What `load` imports. Throws a StoreError that says which script is missing. */
export async function imported<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError(
      "network",
      {
        en: `cannot fetch a script of this page: ${message} (check the connection and reload the page; else deploy the site again, whole)`,
        zh: `没有取到本页的一段程序：${message}（请检查连接后刷新页面；仍不行，请重新部署整个网站）`
      },
      cause
    );
  }
}
