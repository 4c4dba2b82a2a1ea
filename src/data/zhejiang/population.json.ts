import {streamPopulation} from "../../../tools/population.js";

await streamPopulation("zhejiang", "population.json");
