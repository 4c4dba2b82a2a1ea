// What a walk through the months cannot know.

import {exitLimits, exitReadings} from "../../src/analysis/exit/limits.js";
import type {StudySection} from "../../src/analysis/results/study.js";
import {item, words} from "./parts.js";

export const lengthLimits: StudySection = {
  id: "limits",
  title: words("局限", "Limits"),
  parts: [
    ...exitLimits.map(({zh, en}) => item(zh, en)),
    item(`${exitReadings.zh}上表给出另一种读法的结果。`, `${exitReadings.en} The table above gives the other reading.`)
  ]
};
