import {streamProvinceFile} from "../../../tools/stream-province-file.js";

await streamProvinceFile("csv");
