// A page that simulates, with its data behind it: files of the site, DuckDB, the engine's workers; made anew for each province.

import type {ProvinceEntry} from "../analysis/population/province-list.js";
import {address} from "../policy-desk/address.js";
import type {Address} from "../policy-desk/address.js";
import {h} from "../ui/elements/dom.js";
import type {Lang} from "../rules/schema/label.js";
import type {NoticePart} from "../ui/dialogs/notice-panel.js";
import {noticePanel} from "../ui/dialogs/notice-panel.js";
import type {RunOptions} from "../engine/workers/job.js";
import {openPopulation} from "./open-population.js";
import type {OpenPopulation} from "./open-population.js";
import {withLocal} from "./local/local-population.js";
import {available, readProvince, readProvinces} from "./province-files.js";
import type {PageTables} from "./province-files.js";
import {provinceInHand} from "./province-in-hand.js";
import {provinceName} from "./province-switch.js";
import {simulationOf} from "./simulation.js";
import type {Simulation} from "./simulation.js";

/** What a page on one province is made of. `M`: what it reads of the province besides the tables of every page. */
export interface PageContext<M = undefined> {
  readonly lang: Lang;
  readonly tables: PageTables;
  readonly more: M;
  /** Stands where the page names its province. */
  readonly chooser: HTMLElement;
  /** Where the reform in hand is written down. */
  readonly place: Address;
  /** Names of the provinces of the policies of all other provinces, by policy id. */
  readonly elsewhere: ReadonlyMap<string, string>;
  readonly simulation: Simulation;
}

/** A page on one province; it is told what the link says, what went wrong elsewhere, and when a worker was replaced. */
export type SimulationPage = HTMLElement & {
  readonly read: (query: string, others?: readonly NoticePart[]) => void;
  /** The link to what is on the screen. */
  readonly query: () => string;
  readonly showError: (error: unknown, onRetry: () => void) => void;
  readonly showRecovered: () => void;
};

/** How a page differs from others that simulate. */
export interface HostOptions<M> {
  /** Tables of a province that only this page shows. Throws a StoreError. */
  readonly readMore: (entry: ProvinceEntry) => Promise<M>;
  /** The first run, which warms the workers before a hand is on a lever; undefined: none, since the page's own is as slow. */
  readonly warmUp?: RunOptions | undefined;
}

const usual: HostOptions<undefined> = {readMore: () => Promise.resolve(undefined), warmUp: {withPoverty: false}};

/** The page on the province of the address, made anew by `page` for each; its levers come alive once the population is in. */
export const simulationHost = (lang: Lang, page: (context: PageContext) => SimulationPage): Promise<HTMLElement> =>
  simulationHostWith(lang, usual, page);

/** The same for a page with tables of its own. */
export async function simulationHostWith<M>(
  lang: Lang,
  {readMore, warmUp}: HostOptions<M>,
  page: (context: PageContext<M>) => SimulationPage
): Promise<HTMLElement> {
  const list = withLocal(await readProvinces());
  const notices = noticePanel({lang});
  const place = address(query => hand.follow(query));
  let shown: PageOnScreen | null = null;
  const opening = {warmUp, onRecovered: (): void => shown?.element.showRecovered()};

  /** The first province is shown as far as its tables, so that figures are there at once; any other whole, population and all. */
  const hand = provinceInHand<Read<M>>({
    lang,
    list,
    notices,
    read: async (entry, onProgress, isFirst) => {
      const built = await available(entry, onProgress);
      const [tables, more] = await Promise.all([readProvince(built), readMore(built)]);
      return {tables, more, opened: isFirst ? undefined : await openPopulation(tables, onProgress, opening)};
    },
    show: (_, {tables, more, opened}) => {
      shown?.close();
      const {simulation, close} = simulationOf(tables, {...opening, opened});
      const elsewhere = policiesElsewhere(list.provinces, tables.entry.id, lang);
      const element = page({lang, tables, more, chooser: hand.chooser, place, elsewhere, simulation});
      shown = {element, close};
      host.replaceChildren(element);
      return element;
    },
    drop: ({opened}) => opened?.pool.close()
  });
  const host = h("div", {class: "workbench workbench-host"}, hand.chooser, notices);
  await hand.open();
  return host;
}

/** The names of the provinces of the policies of all other provinces. */
function policiesElsewhere(provinces: readonly ProvinceEntry[], id: string, lang: Lang): Map<string, string> {
  return new Map(
    provinces
      .filter(province => province.id !== id)
      .flatMap(({id, policies}) => policies.map(policy => [policy, provinceName(provinces, id, lang)]))
  );
}

/** What is read of a province; its population is opened by the page where it is not yet. */
interface Read<M> {
  readonly tables: PageTables;
  readonly more: M;
  readonly opened: OpenPopulation | undefined;
}

/** A page on the screen, and what gives back the memory of its population. */
interface PageOnScreen {
  readonly element: SimulationPage;
  readonly close: () => void;
}
