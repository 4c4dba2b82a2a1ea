// What stands between a site and its readers in an office: passes on every answer, or what is made of it.

import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {site} from "./browser.js";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** `path` from the root of the site, without its query. */
export type Spoil = (path: string, answer: Answer) => Answer;

export interface Gateway {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function gateway(...spoils: readonly Spoil[]): Promise<Gateway> {
  const server = createServer((request, response) => {
    void pass(request.url ?? "/", request.method ?? "GET").then(({status, headers, body}) => {
      response.writeHead(status, {...headers, "content-length": String(body.length)});
      response.end(request.method === "HEAD" ? undefined : body);
    });
  });
  const pass = async (address: string, method: string): Promise<Answer> => {
    const path = address.slice(1).replace(/[?].*$/, "");
    const answer = await fetch(site(address.slice(1)), {method});
    const body = Buffer.from(await answer.arrayBuffer());
    const first: Answer = {status: answer.status, headers: Object.fromEntries(answer.headers), body};
    return spoils.reduce((given, spoil) => spoil(path, given), first);
  };
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const close = (): Promise<void> =>
    new Promise(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {url, close};
}

/** Does something to the files whose path is one of a pattern. */
export const on =
  (pattern: RegExp, change: (answer: Answer) => Partial<Answer>): Spoil =>
  (path, answer) =>
    pattern.test(path === "" ? "index.html" : path) ? {...answer, ...change(answer)} : answer;

export const typed = (type: string) => (answer: Answer) => ({headers: {...answer.headers, "content-type": type}});

/** Of every header, only what the file is. */
export const stripped = ({headers}: Answer): Partial<Answer> => ({
  headers: {"content-type": headers["content-type"] ?? ""}
});

export const loginPage = (): Partial<Answer> => ({
  status: 200,
  headers: {"content-type": "text/html; charset=utf-8"},
  body: Buffer.from("<!DOCTYPE html><html><title>上网认证</title><form>用户名</form></html>".repeat(30))
});

export const cut = ({body}: Answer): Partial<Answer> => ({body: body.subarray(0, 10 * 1024 * 1024)});

export const injected = ({body}: Answer): Partial<Answer> => ({
  body: Buffer.from(body.toString("utf8").replace("</head>", "<script>document.title = 'injected'</script></head>"))
});
