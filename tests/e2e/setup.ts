// Builds the site and serves it on a free port, once for all browser tests.

import {join} from "node:path";
import type {TestProject} from "vitest/node";
import {buildSite} from "../../tools/build.js";
import {root} from "../../simulations/site-data/hash.js";
import {serve} from "../../tools/serve.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the served site, with a slash at the end. */
    site: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildSite();
  const {url, close} = await serve(join(root, "dist"), {port: 0});
  project.provide("site", url);
  return close;
}
