import {studyTitles} from "../../simulations/studies/studies.js";

process.stdout.write(JSON.stringify(studyTitles()));
