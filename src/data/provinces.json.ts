import {provinces} from "../../loaders/census/provinces.js";
import {provinceList} from "../../simulations/site-data/province-list.js";

// A preview builds whatever is asked for.
process.stdout.write(JSON.stringify(provinceList(new Map(provinces.map(({id}) => [id, "preview"])))));
