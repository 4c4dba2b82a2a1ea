// Files that do not arrive, over a real server: each is named as what it is, in both languages, and none is waited for for ever.

import {createServer} from "node:http";
import type {Server} from "node:http";
import type {AddressInfo} from "node:net";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {faultOf, fetchAnswer, fetchWhole} from "../../../src/store/browser/fetch-whole.js";

describe("a file of the site", () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? "";
      if (path.includes("silent")) return; // takes the question and says nothing
      if (path.includes("gone")) return void response.writeHead(404).end("nothing here");
      if (path.includes("broken")) return void response.writeHead(500).end();
      if (path.includes("forbidden")) return void response.writeHead(403).end("no");
      if (path.includes("login")) return void response.writeHead(200, {"Content-Type": "text/html"}).end("<html>");
      if (path.includes("building")) return void response.writeHead(202).end("{}");
      response.writeHead(200, {"Content-Type": "application/json", "Content-Length": 8});
      response.write('{"a"');
      if (path.includes("half")) return; // and no more
      if (path.includes("cut")) return void setTimeout(() => response.destroy(), 10);
      setTimeout(() => response.end(":42}"), 40);
    });
    await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("comes whole, and tells how far it is", async () => {
    const told: [number, number][] = [];
    const answer = await fetchWhole(`${base}/data/provinces.json`, {onProgress: (...at) => told.push(at)});
    expect(await answer.json()).toEqual({a: 42});
    expect(answer.url).toBe(`${base}/data/provinces.json`);
    expect(told[0]).toEqual([0, 8]);
    expect(told.at(-1)).toEqual([8, 8]);
  });
  it("may be slow as long as something comes", async () => {
    expect((await fetchWhole(`${base}/x.json`, {patience: 60})).status).toBe(200);
  });
  it.each([
    ["silent/provinces.json", "the list of provinces", "省份清单"],
    ["half/duckdb-eh.wasm", "a WebAssembly module", "WebAssembly 组件"],
    ["half/persons.parquet", "the persons of the population", "人口的成员数据"]
  ])("is given up when no byte comes, by its name: %s", async (path, en, zh) => {
    const error = fetchWhole(`${base}/${path}?v=1`, {patience: 100});
    await expect(error).rejects.toMatchObject({
      kind: "network",
      message: `cannot fetch ${en}: /${path}: no byte for 0 seconds (the connection is broken or too slow: check it and try again)`,
      zh: `没有取到${zh}：/${path}：0 秒没有收到数据（网络中断或太慢，请检查连接后重试）`
    });
  });
  it.each([
    ["gone/households.parquet", /the households of the population: .*404 Not Found \(it is not on this server: deploy/],
    ["gone/worker.js", /a script of this page: .*404/],
    ["broken/places.json", /a table of the province: .*500 Internal Server Error \(the server failed/],
    [
      "forbidden/persons.parquet",
      /persons of the population: .*403 Forbidden \(something on the way forbids this file/
    ],
    ["login/persons.parquet", /persons of the population: .*a web page came in its place \(log in where the network/],
    ["cut/population.json", /the record of the population: .*no answer: .*start it again/],
    ["building/places.json", /202 Accepted/]
  ])("that is not there, or not whole, says why and what to do: %s", async (path, message) => {
    await expect(fetchWhole(`${base}/${path}`)).rejects.toMatchObject({
      kind: "network",
      message: expect.stringMatching(message) as unknown,
      zh: expect.stringMatching(/^没有取到.*（.*[请].*）$/) as unknown
    });
  });
  it("of a server that is gone says that nobody answers", async () => {
    await expect(fetchWhole("http://127.0.0.1:9/data/provinces.json")).rejects.toThrow(
      /^cannot fetch the list of provinces: .*no answer/
    );
  });
  it("may be asked for whatever the answer is", async () => {
    expect((await fetchAnswer(`${base}/building/places.json`)).status).toBe(202);
    expect((await fetchAnswer(`${base}/gone/places.json`)).status).toBe(404);
  });
  it("that has failed is asked about: what the server has is not at fault", async () => {
    expect(await faultOf(`${base}/worker.js`)).toBeUndefined();
    expect((await faultOf(`${base}/gone/worker.js`))?.message).toContain("404");
    expect((await faultOf(`${base}/login/worker.js`))?.message).toContain("a web page came in its place");
    expect(await faultOf(`${base}/duckdb-eh.wasm`, 8)).toBeUndefined();
    expect((await faultOf(`${base}/duckdb-eh.wasm`, 9))?.message).toMatch(/cut short: 8 of 9 bytes .*administrator/);
    expect((await faultOf("http://127.0.0.1:9/worker.js"))?.message).toContain("no answer");
  });
});
