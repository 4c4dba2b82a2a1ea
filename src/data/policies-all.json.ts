import {allPolicies} from "../../simulations/all-policies.js";

process.stdout.write(JSON.stringify(allPolicies()));
