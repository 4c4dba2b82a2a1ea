import {provinces} from "../../loaders/provinces.js";
import {provinceList} from "../../tools/province-list.js";

// A preview builds whatever is asked for.
process.stdout.write(JSON.stringify(provinceList(new Map(provinces.map(({id}) => [id, "preview"])))));
