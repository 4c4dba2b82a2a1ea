// What is said of the studies before one is opened.

import {FileAttachment} from "observablehq:stdlib";
import type {StudyTitle} from "../../analysis/results/study.js";

export const studyTitles = (): Promise<StudyTitle[]> =>
  FileAttachment("../../data/studies.json").json() as Promise<StudyTitle[]>;
