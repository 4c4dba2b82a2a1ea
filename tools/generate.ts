// Writes the code that follows from the registry of the law and from the columns: lists and getters in straight lines, since loops
// over names are several times slower and the site may not evaluate text. `--check` writes nothing and names the files that differ.

import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {generatedFiles, generatedPath, textOf} from "./generate/files.js";

const onlyCheck = process.argv.includes("--check");
for (const file of Object.keys(generatedFiles)) {
  const path = generatedPath(file);
  const text = await textOf(file);
  if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
  if (onlyCheck) process.exitCode = 1;
  else writeFileSync(path, text);
  console.log(onlyCheck ? `out of date: ${file} (npm run generate)` : file);
}
