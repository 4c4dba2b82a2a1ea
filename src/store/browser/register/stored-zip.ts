// An archive with nothing packed in it: what reads workbooks unpacks large parts in workers of its own, made of text, which a page here
// may not start.

import {unzipSync, zipSync} from "fflate";

export function storedZip(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes, {filter: ({name}) => /[.](xml|rels)$/.test(name)});
  return zipSync(parts, {level: 0});
}
