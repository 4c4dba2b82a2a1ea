// What lets a site be installed and open without a server: the worker that keeps it, with the version it keeps, a manifest, and the
// mark on every page by which it is started. Only packed sites have it: a site that is being worked on must not be kept.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {buildSync} from "esbuild";
import {strFromU8, strToU8} from "fflate";
import {root} from "../../simulations/site-data/hash.js";
import {targets} from "../floor/compat.js";
import {hashList, hashListName, sha256Of} from "../hash-list.js";

type Files = ReadonlyMap<string, Uint8Array>;

const icons = fileURLToPath(new URL("icons/", import.meta.url));
const sizes = [192, 512];
const colour = "#1f3a4d";

const manifest = {
  name: "兜底 Doudi",
  short_name: "兜底",
  start_url: "./index.html",
  scope: "./",
  display: "standalone",
  background_color: "#ffffff",
  theme_color: colour,
  icons: sizes.map(size => ({
    src: `icons/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose: "any maskable"
  }))
};

/** The files of a site and what keeps it. */
export function offlineSite(files: Files): Map<string, Uint8Array> {
  const site = new Map([...files].map(([path, bytes]) => [path, isKept(path) ? marked(path, bytes) : bytes]));
  site.set("manifest.webmanifest", strToU8(`${JSON.stringify(manifest, null, 2)}\n`));
  for (const size of sizes) site.set(`icons/icon-${size}.png`, readFileSync(join(icons, `icon-${size}.png`)));
  site.set(hashListName, strToU8(hashList([...site].filter(([path]) => !path.startsWith("data/")))));
  const version = sha256Of(Buffer.concat([site.get(hashListName)!, site.get(`data/${hashListName}`)!]));
  site.set("sw.js", keeperOf(version));
  return site;
}

/** Pages of the site itself: of the others one looks the server over and one needs no script. */
const isKept = (path: string): boolean => /[.]html$/.test(path) && !/^data[/]|(^|[/])check[.]html$/.test(path);

function marked(path: string, bytes: Uint8Array): Uint8Array {
  const up = "../".repeat(path.split("/").length - 1) || "./";
  const html = strFromU8(bytes)
    .replace("<html ", `<html data-offline="${up}" `)
    .replace("</head>", `<link rel="manifest" href="${up}manifest.webmanifest">\n</head>`);
  return strToU8(html);
}

function keeperOf(version: string): Uint8Array {
  const {outputFiles} = buildSync({
    entryPoints: [join(root, "src/offline/service-worker.ts")],
    ...{bundle: true, write: false, format: "iife", target: targets, minify: true},
    define: {version: JSON.stringify(version)}
  });
  return outputFiles[0].contents;
}
