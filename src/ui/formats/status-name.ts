// The name of a status by its code.

import {statusCodes} from "../../rules/household/columns.js";
import type {Lang} from "../../rules/schema/label.js";
import {hasOwn} from "../../rules/has-own.js";

/** "低保边缘"; the number itself where there is no such status. */
export const statusName = (status: number, lang: Lang): string =>
  hasOwn(statusCodes, status) ? statusCodes[status as keyof typeof statusCodes][lang] : String(status);
