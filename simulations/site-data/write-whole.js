// A file is written whole or not at all: beside its place, down to the disk, then renamed into it.

import {closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";

/**
 * Throws an Error that names the file where the disk does not take it; then what was there stays.
 * @param {string} file
 * @param {string | Uint8Array} content
 */
export function writeWhole(file, content) {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    const handle = openSync(draft, "w");
    try {
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
  } catch (cause) {
    rmSync(draft, {force: true});
    throw new Error(
      `file not written: ${file} (${cause.message}; what was there is as it was: make room and run this again)`,
      {cause}
    );
  }
}
