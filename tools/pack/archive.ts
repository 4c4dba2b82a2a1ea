// The archive of a site: the site itself, what opens it where nothing is installed, how to, licence and checksums. The same site gives
// the same bytes, whenever and wherever it is packed: names in order, one date, a compressor that is part of this project.

import {readFileSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {strToU8, zipSync} from "fflate";
import type {Zippable} from "fflate";
import {root} from "../../simulations/site-data/hash.js";
import {sha256Of} from "../hash-list.js";
import {offlineSite} from "./offline.js";
import {siteFiles} from "./site-files.js";

type Files = ReadonlyMap<string, Uint8Array>;

/** What lies beside the folder `site`. */
const beside = fileURLToPath(new URL("beside/", import.meta.url));

/** The first day that a ZIP can name, by the clock of wherever this runs, as the format wants it. */
const firstDay = (): Date => new Date(1980, 0, 1);
const unix = 3;
const [executable, plain] = [0o100755, 0o100644];
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** `name` is that of the one folder in it. */
export function archiveOf(dist: string, name: string): Uint8Array {
  const files = new Map([
    ...[...offlineSite(siteFiles(dist))].map(([path, bytes]) => [`site/${path}`, bytes] as const),
    ...readdirSync(beside).map(file => [file, besideOf(file)] as const),
    ["LICENSE", readFileSync(join(root, "LICENSE"))] as const
  ]);
  const sums = sumsOf(files);
  return zipSync(zippable(name, new Map([...files, ["SHA256SUMS", strToU8(sums)]])), {level: 6});
}

function zippable(name: string, files: Files): Zippable {
  return Object.fromEntries(
    [...files].sort(byName).map(([path, bytes]) => {
      const attrs = (path.endsWith(".sh") ? executable : plain) * 2 ** 16;
      return [`${name}/${path}`, [bytes, {mtime: firstDay(), os: unix, attrs}]];
    })
  );
}

/** As `sha256sum -c` reads them. */
const sumsOf = (files: Files): string =>
  [...files]
    .sort(byName)
    .map(([path, bytes]) => `${sha256Of(bytes)}  ${path}\n`)
    .join("");

/** For Windows as it reads files: lines end with both signs, and what has Chinese says that it is UTF-8. */
function besideOf(file: string): Uint8Array {
  const text = readFileSync(join(beside, file), "utf8").replaceAll("\r\n", "\n");
  if (!/[.](txt|ps1|cmd)$/.test(file)) return strToU8(text);
  return strToU8(`${file.endsWith(".cmd") ? "" : "\ufeff"}${text.replaceAll("\n", "\r\n")}`);
}
