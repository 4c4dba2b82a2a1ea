import {mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync} from "node:fs";
import {request} from "node:http";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {checkSite} from "../../tools/check-site.js";
import {sealSite} from "../../tools/seal.js";
import {serve} from "../../tools/serve.js";

function put(directory: string, files: Readonly<Record<string, string>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(directory, path, ".."), {recursive: true});
    writeFileSync(join(directory, path), content);
  }
  return directory;
}
const temporary = (): string => mkdtempSync(join(tmpdir(), "doudi-site-"));

describe("the check of a built site", () => {
  const good = {
    "index.html": `<link rel="stylesheet" href="./a.css"><a href="./b.html#x">b</a><a href="https://www.gov.cn/">source</a>
      <script type="module">import {f} from "./f.js"; const g = await import("./f.js");</script>`,
    "b.html": `<a href="/">home</a>`,
    "a.css": "body {background: url(data:image/png;base64,) }",
    "f.js": `export const f = 1; // see https://observablehq.com/`
  };

  it("passes a whole one; a link to a source elsewhere is for a person to follow", () => {
    expect(() => checkSite(put(temporary(), good))).not.toThrow();
  });

  it.each([
    ["an error is baked into the page", {"b.html": `<div class="observablehq--error">`}],
    ["leads nowhere: ./missing.html", {"b.html": `<a href="./missing.html">`}],
    ["leads nowhere: ./g.js", {"f.js": `import {g} from "./g.js";`}],
    ["leads nowhere: ./g.js", {"f.js": `export * from"./g.js";`}],
    ["leads nowhere: ./worker.js", {"f.js": `new Worker(new URL("./worker.js",import.meta.url).href)`}],
    ["bare import left over: d3", {"f.js": `import * as d3 from "d3";`}],
    [
      "asks another host: https://cdn.jsdelivr.net/npm/d3/+esm",
      {"f.js": `import("https://cdn.jsdelivr.net/npm/d3/+esm")`}
    ],
    ["asks another host: //fonts.example/a.css", {"b.html": `<link href="//fonts.example/a.css">`}],
    [
      "asks another host: https://fonts.example/a.woff2",
      {"a.css": `@font-face {src: url("https://fonts.example/a.woff2")}`}
    ],
    ["an npm: import", {"_npm/d3@7/_esm.js": ""}]
  ])("refuses one where %s", (problem, change) => {
    expect(() => checkSite(put(temporary(), {...good, ...change}))).toThrow(problem);
  });
});

describe("the seal of a built site", () => {
  const page = `<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="script-src 'self'"></head></html>`;

  it("says the language of every page, of one below another too, wherever the site lies", () => {
    const paths = ["index.html", "studies/one.html", "en/index.html", "en/studies/one.html"];
    const directory = join(put(temporary(), {"en/.keep": ""}), "en", "dist");
    sealSite(put(directory, Object.fromEntries(paths.map(path => [path, page]))));
    const languages = paths.map(path => /<html lang="([^"]*)"/.exec(readFileSync(join(directory, path), "utf8"))?.[1]);
    expect(languages).toEqual(["zh-CN", "zh-CN", "en", "en"]);
  });
});

describe("the seal of what Framework says of the screen", () => {
  it("lets a page be made larger", () => {
    const screen = '<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">';
    const page = `<html><head><meta charset="utf-8">${screen}<meta http-equiv="Content-Security-Policy" content="script-src 'self'"></head></html>`;
    const directory = put(temporary(), {"index.html": page});
    sealSite(directory);
    const sealed = readFileSync(join(directory, "index.html"), "utf8");
    expect(sealed).toContain('content="width=device-width, initial-scale=1">');
  });
});

describe("the server", () => {
  let served: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    const parent = put(temporary(), {
      "secret.txt": "secret",
      "site/index.html": "home",
      "site/404.html": "nothing here",
      "site/方法.html": "method",
      "site/_file/data.1234abcd.wasm": "wasm"
    });
    symlinkSync(join(parent, "secret.txt"), join(parent, "site", "link.txt"));
    served = await serve(join(parent, "site"), {port: 0});
  });
  afterAll(() => served.close());

  // Not fetch, which tidies a path before it sends it.
  const get = (path: string, method = "GET") =>
    new Promise<{status: number | undefined; type: string | undefined; cache: string | undefined; body: string}>(
      (resolve, reject) => {
        const sent = request(served.url, {path, method}, response => {
          let body = "";
          response.on("data", data => (body += String(data)));
          response.on("end", () => {
            const {statusCode: status, headers} = response;
            resolve({status, type: headers["content-type"], cache: headers["cache-control"], body});
          });
        });
        sent.on("error", reject).end();
      }
    );

  it("serves pages, with or without their extension, and Chinese names", async () => {
    expect(await get("/")).toMatchObject({status: 200, type: "text/html; charset=utf-8", body: "home"});
    expect(await get("/index?policy=x")).toMatchObject({status: 200, body: "home"});
    expect(await get(`/${encodeURIComponent("方法")}.html`)).toMatchObject({status: 200, body: "method"});
  });

  it("gives WebAssembly its type, and lets hashed files be kept", async () => {
    const hashed = await get("/_file/data.1234abcd.wasm");
    expect(hashed).toMatchObject({status: 200, type: "application/wasm", cache: "max-age=31536000, immutable"});
    expect((await get("/")).cache).toBe("no-cache");
  });

  it.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/link.txt", "/_file"])(
    "finds nothing at %s",
    async path => {
      expect(await get(path)).toMatchObject({status: 404, body: "nothing here"});
    }
  );

  it.each(["/%00", "/%zz", "//%zz", "//etc/passwd"])("says that %s is no address", async path => {
    expect(await get(path)).toMatchObject({status: 400, body: "400 no such address"});
  });

  it("answers what is being made with how far it is, what cannot be made with the reason, and never keeps either", async () => {
    const answers: Readonly<Record<string, {state: string}>> = {
      "/data/hubei/baseline.json": {state: "building"},
      "/data/hunan/baseline.json": {state: "failed"}
    };
    const making = await serve(temporary(), {port: 0, make: path => answers[path]});
    const statusOf = async (path: string) => {
      const answer = await fetch(making.url + path, {cache: "no-store"});
      return [answer.status, answer.headers.get("cache-control"), await answer.text()];
    };
    expect(await statusOf("data/hubei/baseline.json?v=1")).toEqual([202, "no-store", '{"state":"building"}']);
    expect(await statusOf("data/hunan/baseline.json")).toEqual([500, "no-store", '{"state":"failed"}']);
    expect((await statusOf("data/henan/baseline.json"))[0]).toBe(404);
    await making.close();
  });

  it("answers nothing but reads", async () => {
    expect((await get("/", "POST")).status).toBe(405);
    expect(await get("/", "HEAD")).toMatchObject({status: 200, body: ""});
  });

  it("takes the next port when its own is taken", async () => {
    const port = Number(new URL(served.url).port);
    const second = await serve(temporary(), {port});
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.close();
  });
});
