// An imported register on disk: the population with its manifest, the report, and what was dropped. Whole or not at all.

import {createHash} from "node:crypto";
import {conditionDraws} from "../../src/analysis/register/condition-draws.js";
import {reconcile} from "../../src/analysis/register/reconcile.js";
import type {Reconciliation} from "../../src/analysis/register/reconcile.js";
import {assessAll} from "../../src/engine/columns/assess-all.js";
import type {WorksheetColumns} from "../../src/engine/columns/assess-all.js";
import {preparePopulation} from "../../src/engine/columns/population.js";
import type {Microdata} from "../../src/rules/household/microdata.js";
import type {Policy} from "../../src/rules/policy.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import type {Label} from "../../src/rules/schema/label.js";
import type {Imported} from "../../src/store/register/import-register.js";
import type {Mapping} from "../../src/store/register/mapping.js";
import type {ImportReport} from "../../src/store/register/report.js";
import {csvRecords} from "./csv.js";
import {writePopulation} from "./write-population.js";

export interface RegisterToWrite {
  readonly imported: Imported & {readonly data: Microdata};
  readonly mapping: Mapping;
  /** In force where the register is from; null where none is at hand. */
  readonly policy: Policy | null;
  readonly notices: readonly Label[];
}

/** A figure made of fewer real families is handed to nobody. */
const minCell = 10;

export interface WrittenRegister {
  readonly report: ImportReport;
  /** null where no policy is at hand, or the register says nobody's status. */
  readonly reconciliation: Reconciliation | null;
}

/** The report, with what came of it, and the register held against the rules. */
export async function writeRegister(
  folder: string,
  {imported, mapping, policy, notices}: RegisterToWrite
): Promise<WrittenRegister> {
  const {data, rejected} = imported;
  const population = preparePopulation(data);
  const sheets = policy === null ? null : assessAll(population, preparePolicy(policy, population.regions));
  const drawn = mapping.columns["draw"] === undefined ? drawFor(data, sheets) : [];
  const report = {...imported.report, notices: [...imported.report.notices, ...notices, ...drawn]};
  await writePopulation(folder, {
    data,
    stated: {
      kind: mapping.kind,
      as_of: mapping.as_of,
      mapping_sha256: createHash("sha256").update(JSON.stringify(mapping)).digest("hex"),
      min_cell: minCell,
      policy: policy?.id ?? null,
      taken: report.taken.map(({column}) => column)
    },
    beside: {
      "import-report.json": report,
      "rejected.csv": rejected.length === 0 ? "file,row,check,column\n" : csvRecords(rejected)
    }
  });
  const isSaid = sheets !== null && data.households.observed_status.some(status => status !== 255);
  return {report, reconciliation: isSaid ? reconcile(population, sheets) : null};
}

/** Draws luck, so that families receive what the register says they do; told where rules and register cannot agree. */
function drawFor({households}: Microdata, sheets: WorksheetColumns | null): Label[] {
  const disagreeing = conditionDraws(households, sheets);
  if (disagreeing === 0) return [];
  return [
    {
      zh: `${disagreeing} 户的在册领取情况与政策的规则不一致，随机数无法使其相符`,
      en: `${disagreeing} families receive, or do not, where the rules of the policy cannot have it so (不一致): no draw makes them agree`
    }
  ];
}
