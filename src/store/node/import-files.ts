// An import in a process.

import {importTables} from "../register/import-tables.js";
import type {ImportAsked} from "../register/import-tables.js";
import type {Imported} from "../register/import-register.js";
import {importHost} from "./import-host.js";
import type {FilePaths} from "./import-host.js";

export const importFiles = (asked: FilePaths & ImportAsked): Promise<Imported> =>
  importTables(importHost(asked), asked);
