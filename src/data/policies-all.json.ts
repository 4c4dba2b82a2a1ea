import {allPolicies} from "../../simulations/site-data/all-policies.js";

process.stdout.write(JSON.stringify(allPolicies()));
