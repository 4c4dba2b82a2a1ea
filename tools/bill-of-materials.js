// The bill of materials of the site and of what builds and serves it, as CycloneDX 1.5: the packages of package-lock.json but those of
// tests. `npm sbom` leaves out every package that a test needs as well, so it is written here.

import {Buffer} from "node:buffer";
import {nearest} from "./packages.js";

/** @typedef {import("./packages.js").Package} Package */

/**
 * The same packages give the same text.
 * @param {Package[]} packages
 * @param {Package[]} shipped those of which a browser is sent code
 */
export function billOf(packages, shipped) {
  const used = packages.filter(({dev}) => !dev);
  const byPath = new Map(used.map(each => [each.path, each]));
  const component = {type: "application", "bom-ref": "doudi", name: "doudi", licenses: licencesOf("MIT")};
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {component},
    components: used.map(each => componentOf(each, shipped.includes(each) ? "site" : "tools")),
    dependencies: used.map(each => ({
      ref: each.path,
      dependsOn: each.dependencies.flatMap(name => nearest(byPath, each.path, name)?.path ?? [])
    }))
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

function componentOf({path, name, version, licence, integrity}, part) {
  return {
    type: "library",
    "bom-ref": path,
    name,
    version,
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    ...(licence !== undefined && {licenses: licencesOf(licence)}),
    ...(integrity !== undefined && {hashes: [hashOf(integrity)]}),
    properties: [{name: "doudi:part", value: part}]
  };
}

/** One identifier, or an expression of several. */
const licencesOf = licence => [licence.includes(" ") ? {expression: licence} : {license: {id: licence}}];

function hashOf(integrity) {
  const [algorithm, content] = integrity.split(" ")[0].split(/-(.*)/);
  return {alg: algorithm.replace("sha", "SHA-"), content: Buffer.from(content, "base64").toString("hex")};
}
