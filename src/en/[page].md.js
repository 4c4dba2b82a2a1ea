// Every page of src/pages/pages.ts, in English.

import {writeStub} from "../pages/write-stub.js";

writeStub("/en/");
