// Files that belong together are replaced whole or not at all, or end in a state that is refused.

import {closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";

const prefix = ".unfinished-";

export interface ReplaceOptions {
  /** Files of the folder, in the order in which they take their place: first what says how the others must be. */
  readonly files: readonly string[];
  /** Writes all of them into the directory it is given. */
  readonly write: (directory: string) => Promise<void>;
  /** Tests put one here that fails. */
  readonly rename?: (from: string, to: string) => void;
}

/**
 * Writes into a directory inside `folder`, so that all is on one disk and other files stay, and renames when everything is
 * written: a process killed or a disk full before that leaves what was there, and afterwards no file is ever half one. What a
 * killed process left behind is removed by the next. Throws what `write` throws.
 */
export async function replaceFiles(folder: string, {files, write, rename = renameSync}: ReplaceOptions): Promise<void> {
  mkdirSync(folder, {recursive: true});
  removeAbandoned(folder);
  const unfinished = join(folder, `${prefix}${process.pid}`);
  rmSync(unfinished, {recursive: true, force: true});
  try {
    mkdirSync(unfinished);
    await write(unfinished);
    for (const file of files) bringDown(join(unfinished, file));
    for (const file of files) rename(join(unfinished, file), join(folder, file));
  } finally {
    rmSync(unfinished, {recursive: true, force: true});
  }
}

/** To the disk: a rename may outlive a failing machine where what was written does not. */
function bringDown(file: string): void {
  const handle = openSync(file, "r+");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder).filter(name => name.startsWith(prefix)))
    if (!isRunning(Number(name.slice(prefix.length)))) rmSync(join(folder, name), {recursive: true, force: true});
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // somebody else's
  }
}
