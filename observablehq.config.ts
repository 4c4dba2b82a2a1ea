// The site: static pages that any file server serves, which ask no other host for anything.

import {readFileSync} from "node:fs";
import {studyNames} from "./simulations/studies/studies.js";
import {endWithParent} from "./simulations/site-data/run-main.js";
import {pageStubs} from "./src/pages/page-stubs.js";
import {siteFooter} from "./src/pages/site-footer.js";
import type {Release} from "./src/pages/site-footer.js";
import {siteHeader} from "./src/pages/site-header.js";

/** What a page may do. tools/seal.js replaces 'unsafe-inline' scripts by the hashes of those that Framework wrote. */
export const contentSecurityPolicy = [
  "default-src 'self'",
  // no WebAssembly: it runs in workers, whose policy comes with their scripts
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self' blob: data:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'"
].join("; ");

// `observable preview` evaluates what it sends to the page and keeps a socket open; only a build is sealed.
const isPreview = process.argv.includes("preview");

// Written into the page: no file to ask for, and no request for /favicon.ico.
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1f3a4d"/><path d="M7 8v8a9 9 0 0 0 18 0V8" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round"/></svg>`;
// Before anything is painted: no file that would have to arrive first.
const scriptOf = (name: string): string => readFileSync(new URL(`src/pages/${name}`, import.meta.url), "utf8");
const head = `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">\n<script>\n${scriptOf("theme-script.js")}</script>`;

const release = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as Release;

// Loaders of pages are processes that Framework starts with the environment of this one.
const stubs = pageStubs(studyNames(), scriptOf("not-found-script.js"));
process.env["DOUDI_STUBS"] = JSON.stringify(stubs);

const {DOUDI_OUTPUT: output} = process.env;
// A build that was killed leaves nobody who writes on beside the next one.
if (output !== undefined) endWithParent();

export default {
  title: "兜底 Doudi",
  root: "src",
  output: output ?? "dist",
  // no program that must be on the path, which is a list and cannot hold every folder
  interpreters: {".ts": [process.execPath, "--import", "tsx"]},
  // A preview serves what loaders write below /_file; a built site has it below data (src/host/province-files.ts).
  head: isPreview
    ? `${head}\n<meta name="doudi-data" content="/_file/data/">`
    : `${head}\n<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`,
  style: "style.css",
  globalStylesheets: [],
  preserveExtension: true,
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  footer: ({path}: {path: string}) => siteFooter(path, release),
  header: ({path}: {path: string}) => siteHeader(path),
  dynamicPaths: Object.keys(stubs)
};
