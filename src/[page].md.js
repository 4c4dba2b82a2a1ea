// Every page of src/pages/pages.ts, in Chinese.

import {writeStub} from "./pages/write-stub.js";

writeStub("/");
