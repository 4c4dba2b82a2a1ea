import {baselineTables} from "../../../simulations/baseline.js";
import {readPolicy} from "../../../loaders/policies.js";
import {builtPopulation} from "../../../tools/population.js";

const directory = await builtPopulation("zhejiang");
const {policy} = readPolicy("zhejiang-2025");
const tables = await baselineTables(directory, policy, {zh: "浙江", en: "Zhejiang"});
process.stdout.write(JSON.stringify(tables));
