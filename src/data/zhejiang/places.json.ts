import {readPlaces} from "../../../simulations/files.js";

process.stdout.write(JSON.stringify(readPlaces().filter(({region}) => Math.floor(region / 10_000) === 33)));
