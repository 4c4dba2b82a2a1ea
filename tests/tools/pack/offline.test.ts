// What a packed site has beyond the built one: a mark on its pages, a manifest, and a worker that knows which version it keeps.

import {createHash} from "node:crypto";
import {strFromU8, strToU8} from "fflate";
import {describe, expect, it} from "vitest";
import {offlineSite} from "../../../tools/pack/offline.js";

const page = '<!DOCTYPE html>\n<html lang="zh-CN"><head><title>x</title></head><body></body></html>';
const files = (text = page): Map<string, Uint8Array> =>
  new Map(
    Object.entries({
      "index.html": text,
      "en/studies/a.html": text,
      "check.html": text,
      "data/figures.html": text,
      "data/files.json": '{"files":{}}'
    }).map(([path, content]) => [path, strToU8(content)])
  );
const textOf = (site: ReadonlyMap<string, Uint8Array>, path: string): string => strFromU8(site.get(path)!);

describe("a packed site", () => {
  const site = offlineSite(files());

  it("marks its pages with the way to its root, and neither the one that looks the server over nor the one without scripts", () => {
    expect(textOf(site, "index.html")).toContain('<html data-offline="./" lang="zh-CN">');
    expect(textOf(site, "en/studies/a.html")).toContain('href="../../manifest.webmanifest"');
    expect(textOf(site, "check.html")).toBe(page);
    expect(textOf(site, "data/figures.html")).toBe(page);
  });

  it("lists its files as they are now, and names its worker's version by both lists", () => {
    const {files: list} = JSON.parse(textOf(site, "files.json")) as {files: Record<string, [number, string]>};
    expect(Object.keys(list)).toEqual(
      ["check.html", "en/studies/a.html", "icons/icon-192.png", "icons/icon-512.png"].concat(
        "index.html",
        "manifest.webmanifest"
      )
    );
    const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");
    expect(list["index.html"]).toEqual([site.get("index.html")!.length, sha256(site.get("index.html")!)]);
    const version = sha256(textOf(site, "files.json") + textOf(site, "data/files.json"));
    expect(textOf(site, "sw.js")).toContain(version);
    expect(textOf(offlineSite(files(`${page}!`)), "sw.js")).not.toContain(version);
  });

  it("can be installed: a manifest with icons that are there", () => {
    const manifest = JSON.parse(textOf(site, "manifest.webmanifest")) as {icons: {src: string}[]; start_url: string};
    expect(manifest.start_url).toBe("./index.html");
    for (const {src} of manifest.icons) expect(site.has(src)).toBe(true);
  });
});
