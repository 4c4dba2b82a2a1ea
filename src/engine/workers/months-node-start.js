// Node reads TypeScript in a worker only once tsx is registered there.

import {register} from "tsx/esm/api";

register();
await import("./months-node-worker.ts");
