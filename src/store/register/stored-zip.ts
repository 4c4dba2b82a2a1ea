// An archive with nothing packed in it. What reads workbooks unpacks without bound, whatever the archive says of its sizes, and in workers
// made of text, which a page here may not start; here a part is given the room its archive states, and no more.

import {unzipSync, zipSync} from "fflate";

export function storedZip(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes, {filter: ({name}) => /[.](xml|rels)$/.test(name)});
  return zipSync(parts, {level: 0});
}
