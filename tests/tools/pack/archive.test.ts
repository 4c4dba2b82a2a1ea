// The archive of a site: the same bytes from the same site, everything that belongs to it, and sums that hold.

import {createHash} from "node:crypto";
import {mkdirSync, mkdtempSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {strFromU8, unzipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {listFiles} from "../../../simulations/site-data/file-list.js";
import {archiveOf} from "../../../tools/pack/archive.js";

const pages = {
  "index.html": '<!DOCTYPE html><html lang="zh-CN"><head></head></html>',
  "_import/a.1.js": "export const a = 1;"
};
const data = {"data/provinces.json": "{}", "data/files.json": "{}", "data/浙江/x.json": "[]"};

/** Made in the order given, with files of an earlier build beside it. */
async function siteOf(names: readonly string[], year: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "doudi-pack-"));
  const put = (path: string, text: string): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
    utimesSync(file, new Date(year, 5, 1), new Date(year, 5, 1));
  };
  for (const name of names) put(name, pages[name as keyof typeof pages]);
  await listFiles(folder, "made");
  for (const [path, text] of Object.entries(data)) put(path, text);
  put("_import/old.0.js", "of the build before");
  return folder;
}

describe("the archive of a site", () => {
  it("has the same bytes whenever, and in whatever order, the site was made", async () => {
    const zone = process.env["TZ"];
    const first = archiveOf(await siteOf(Object.keys(pages), 2021), "doudi-1");
    process.env["TZ"] = "Pacific/Auckland";
    const second = archiveOf(await siteOf(Object.keys(pages).reverse(), 2024), "doudi-1");
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it("holds the site of the last build, what opens it, and sums that hold", async () => {
    const files = unzipSync(archiveOf(await siteOf(Object.keys(pages), 2021), "doudi-1"));
    const names = Object.keys(files);
    expect(names).toEqual([...names].sort());
    expect(names).toEqual(
      expect.arrayContaining(
        ["site/index.html", "site/data/浙江/x.json", "LICENSE", "README.zh.txt", "README.en.txt"].map(
          name => `doudi-1/${name}`
        )
      )
    );
    expect(names.join()).not.toContain("old.0");
    const sums = strFromU8(files["doudi-1/SHA256SUMS"]).trimEnd().split("\n");
    expect(sums).toHaveLength(names.length - 1);
    for (const line of sums) {
      const [sum, path] = line.split("  ");
      expect([path, createHash("sha256").update(files[`doudi-1/${path}`]).digest("hex")]).toEqual([path, sum]);
    }
  });

  it("has what Windows reads as Windows reads it", async () => {
    const files = unzipSync(archiveOf(await siteOf(Object.keys(pages), 2021), "doudi-1"));
    for (const name of ["README.zh.txt", "serve.ps1"])
      expect([...files[`doudi-1/${name}`].slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const command = strFromU8(files["doudi-1/start-windows.cmd"]);
    expect(command).toMatch(/^@echo off\r\n/);
    expect(/[^\r]\n/.test(command)).toBe(false);
    expect(strFromU8(files["doudi-1/start.sh"])).not.toContain("\r");
  });
});
