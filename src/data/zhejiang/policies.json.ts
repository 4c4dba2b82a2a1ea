import {policiesOf} from "../../../simulations/files.js";

process.stdout.write(JSON.stringify(policiesOf("330000").map(({policy}) => policy)));
