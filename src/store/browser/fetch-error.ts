// What a file of the site is called when it does not arrive, why it did not, and what to do next; in both languages.

import {StoreError} from "../errors.js";

interface Text {
  readonly en: string;
  readonly zh: string;
}

const names: readonly (readonly [RegExp, Text])[] = [
  [/provinces\.json$/, {en: "the list of provinces", zh: "省份清单"}],
  [/households\.parquet$/, {en: "the households of the population", zh: "人口的家庭数据"}],
  [/persons\.parquet$/, {en: "the persons of the population", zh: "人口的成员数据"}],
  [/population\.json$/, {en: "the record of the population", zh: "人口的说明"}],
  [/\.json$/, {en: "a table of the province", zh: "省份的一张表"}],
  [/\.wasm$/, {en: "a WebAssembly module", zh: "WebAssembly 组件"}],
  [/\.js$/, {en: "a script of this page", zh: "本页的一段程序"}]
];

/** Why a file did not arrive, and what to do. */
export interface Fault {
  readonly why: Text;
  readonly next: Text;
}

const serve: Text = {
  en: "is the server of this page still running? start it again and try again",
  zh: "本页的服务是否仍在运行？请重新启动后重试"
};
const deploy: Text = {
  en: "it is not on this server: deploy the site again, whole",
  zh: "服务器上没有这个文件，请重新部署整个网站"
};
const allow: Text = {
  en: "something on the way forbids this file: tell the administrator its address, and open check.html",
  zh: "途中有设备不许取这个文件：请把它的地址告诉管理员，并打开 check.html 检查"
};
const look: Text = {
  en: "the server failed: try again, or look at what it says",
  zh: "服务器出错，请重试；仍不行，请查看服务器的记录"
};

export const noAnswer = (cause: unknown): Fault => {
  const text = cause instanceof Error ? cause.message : String(cause);
  return {why: {en: `no answer: ${text}`, zh: `没有应答：${text}`}, next: serve};
};

export function badStatus({status, statusText}: Pick<Response, "status" | "statusText">): Fault {
  const text = `${status} ${statusText}`.trim();
  const why = {en: text, zh: text};
  if (status === 404 || status === 410) return {why, next: deploy};
  return {why, next: status >= 400 && status < 500 ? allow : look};
}

/** A page in place of the file: of a gateway that wants a login, or that forbids files of the kind. */
export const pageInstead: Fault = {
  why: {en: "a web page came in its place", zh: "收到的是一张网页"},
  next: {
    en: "log in where the network asks you to, and try again; else tell the administrator that a gateway holds this file back, and open check.html",
    zh: "如需登录网络，请登录后重试；否则请告诉管理员：网关拦下了这个文件，并打开 check.html 检查"
  }
};

export const cutShort = (arrived: number, size: number): Fault => ({
  why: {en: `cut short: ${arrived} of ${size} bytes`, zh: `没有送全：共 ${size} 字节，只到 ${arrived} 字节`},
  next: {
    en: "tell the administrator that a gateway cuts large files, and open check.html",
    zh: "请告诉管理员：网关截断了大文件，并打开 check.html 检查"
  }
});

export const stalled = (seconds: number): Fault => ({
  why: {en: `no byte for ${seconds} seconds`, zh: `${seconds} 秒没有收到数据`},
  next: {
    en: "the connection is broken or too slow: check it and try again",
    zh: "网络中断或太慢，请检查连接后重试"
  }
});

/** The error of a file at `address` that did not arrive. */
export function fetchError(address: string, {why, next}: Fault, cause?: unknown): StoreError {
  const {pathname} = new URL(address);
  const name = names.find(([pattern]) => pattern.test(pathname))?.[1] ?? {en: "a file", zh: "一个文件"};
  return new StoreError(
    "network",
    {
      en: `cannot fetch ${name.en}: ${pathname}: ${why.en} (${next.en})`,
      zh: `没有取到${name.zh}：${pathname}：${why.zh}（${next.zh}）`
    },
    cause
  );
}
