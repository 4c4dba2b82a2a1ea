// The server, asked as browsers, proxies and strangers ask.

import {mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync} from "node:fs";
import {request} from "node:http";
import type {IncomingHttpHeaders} from "node:http";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {serve} from "../../tools/serve.js";

const asked: string[] = [];
let base = "";
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  // a folder above it says nothing of how long its files may be kept
  base = join(mkdtempSync(join(tmpdir(), "低保 测算 [1] %41 #")), "_import", "dist");
  mkdirSync(base, {recursive: true});
  mkdirSync(join(base, "_import"));
  writeFileSync(join(base, "index.html"), "<p>兜底</p>");
  writeFileSync(join(base, "数据 1.csv"), "0123456789");
  writeFileSync(join(base, "large.parquet"), Buffer.alloc(8 * 2 ** 20, 7));
  writeFileSync(join(base, "_import", "a.123.js"), "1");
  writeFileSync(join(base, ".lock"), "secret");
  symlinkSync("/etc/hostname", join(base, "outside.txt"));
  const make = (path: string): {state: string} | undefined => {
    if (!path.startsWith("/data/")) return undefined;
    asked.push(path);
    return {state: "building"};
  };
  server = await serve(base, {port: 0, make});
});
afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** As it stands: `fetch` would mend the address. */
const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const {hostname, port} = new URL(server.url);
    request({hostname, port, path, headers}, response => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () => resolve({status: response.statusCode!, headers: response.headers, body}));
    })
      .on("error", reject)
      .end();
  });

describe("the server", () => {
  it("serves a folder of any name, and files of any name", async () => {
    expect((await ask("/")).body).toBe("<p>兜底</p>");
    expect((await ask(`/${encodeURIComponent("数据 1.csv")}`)).body).toBe("0123456789");
    expect((await ask("/index")).headers["x-frame-options"]).toBe("SAMEORIGIN");
  });

  it.each(["//%zz", "/%zz", "/%E4%BD", "//example.org/x", "/a%00b"])("answers 400 to %s", async path => {
    expect((await ask(path)).status).toBe(400);
  });

  it.each(["/outside.txt", "/.lock", "/../etc/hostname", "/%2e%2e/etc/hostname", "/nothing"])(
    "has no %s",
    async path => {
      expect((await ask(path)).status).toBe(404);
    }
  );

  it("does not send again what is there already, and sends the part that is asked for", async () => {
    const path = `/${encodeURIComponent("数据 1.csv")}`;
    const {etag} = (await ask(path)).headers;
    expect(await ask(path, {"If-None-Match": etag!})).toMatchObject({status: 304, body: ""});
    expect(await ask(path, {Range: "bytes=2-4"})).toMatchObject({status: 206, body: "234"});
    expect((await ask(path, {Range: "bytes=20-"})).status).toBe(416);
    expect((await ask(path)).headers["cache-control"]).toBe("no-cache");
    expect((await ask("/_import/a.123.js")).headers["cache-control"]).toBe("max-age=31536000, immutable");
  });

  it("lets workers compile, with evaluation only where a browser has no word for WebAssembly alone", async () => {
    const policy = async (agent: string) => (await ask("/_import/a.123.js", {"User-Agent": agent})).headers;
    const chrome = (version: number) => policy(`Mozilla/5.0 AppleWebKit/537.36 Chrome/${version}.0.0.0 Safari/537.36`);
    for (const headers of [await chrome(97), await chrome(140), await policy("Firefox/115.0"), await policy("")]) {
      expect(headers["content-security-policy"]).toContain("script-src 'self' 'wasm-unsafe-eval';");
      expect(headers.vary).toBe("User-Agent");
    }
    expect((await chrome(96))["content-security-policy"]).toContain("script-src 'self' 'unsafe-eval';");
  });

  it("starts the building of a province for its own pages alone", async () => {
    const path = "/data/hubei/places.json";
    const {host, port} = new URL(server.url);
    expect((await ask(path, {Host: host, "Sec-Fetch-Site": "same-origin"})).status).toBe(202);
    expect((await ask(path, {Host: `localhost:${port}`})).status).toBe(202);
    expect(asked).toHaveLength(2);
    expect((await ask(path, {Host: `rebound.example:${port}`})).status).toBe(404);
    expect((await ask(path, {Host: host, "Sec-Fetch-Site": "cross-site"})).status).toBe(404);
    expect((await ask(path, {Host: host, Origin: "http://evil.example"})).status).toBe(404);
    expect(asked).toHaveLength(2);
  });

  it.runIf(process.platform === "linux")("leaves no file open behind downloads that were broken off", async () => {
    const open = (): number => readdirSync("/proc/self/fd").length;
    const before = open();
    const {hostname, port} = new URL(server.url);
    await Promise.all(
      Array.from(
        {length: 30},
        () =>
          new Promise<void>(resolve => {
            const cut = request({hostname, port, path: "/large.parquet"}, response => {
              response.once("data", () => response.destroy());
              response.on("close", resolve);
            });
            cut.on("error", () => resolve());
            cut.end();
          })
      )
    );
    for (let i = 0; i < 100 && open() > before + 2; ++i) await new Promise(resolve => setTimeout(resolve, 50));
    expect(open()).toBeLessThanOrEqual(before + 2);
  });
});
