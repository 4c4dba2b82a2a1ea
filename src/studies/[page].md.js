// Every study of simulations/studies/studies.ts, in Chinese.

import {writeStub} from "../pages/write-stub.js";

writeStub("/studies/");
