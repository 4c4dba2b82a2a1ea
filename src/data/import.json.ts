import {importWords} from "../../simulations/site-data/import-words.js";

process.stdout.write(JSON.stringify(importWords()));
