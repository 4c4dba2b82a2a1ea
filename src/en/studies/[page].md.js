// Every study of simulations/studies/studies.ts, in English.

import {writeStub} from "../../pages/write-stub.js";

writeStub("/en/studies/");
