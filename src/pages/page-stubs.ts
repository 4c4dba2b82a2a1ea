// The Markdown of every page, by path: its name, its module, where its twin is. Framework asks a loader for each page, a process of
// its own; the configuration makes all of them at once and the loaders only print (write-stub.js), which saves many seconds a build.

import type {PagePlace} from "../host/page-place.js";
import type {Lang} from "../rules/schema/label.js";
import {notFoundStub} from "./not-found.js";
import {otherLang, pages, pathOf} from "./pages.js";

/** Every page of the site in both languages; `studies` are pages below that of studies, `notFound` the script of the page for none. */
export function pageStubs(
  studies: readonly {readonly id: string; readonly name: Readonly<Record<Lang, string>>}[],
  notFound: string
): Record<string, string> {
  const stubs = (["zh", "en"] as const).flatMap(lang => [
    ...pages.map(({id, address, simulates, ...name}) => [
      pathOf(address, lang),
      stubOf(address, lang, {title: name[lang], module: `${id}/page.js`, name: "page", isHeaded: simulates !== true})
    ]),
    ...studies.map(({id, name}) => [
      pathOf(`studies/${id}`, lang),
      stubOf(`studies/${id}`, lang, {
        title: name[lang],
        module: "studies/study-page.js",
        name: "studyPage",
        id,
        isHeaded: true
      })
    ])
  ]);
  return {...(Object.fromEntries(stubs) as Record<string, string>), "/404": notFoundStub(notFound)};
}

interface Stub {
  readonly title: string;
  /** Below src/pages. */
  readonly module: string;
  /** What it exports. */
  readonly name: string;
  /** Its first argument, before the place. */
  readonly id?: string;
  /** Whether its own head is a heading; else it begins with an answer, and the heading is only heard. */
  readonly isHeaded: boolean;
}

function stubOf(address: string, lang: Lang, {title, module, name, id, isHeaded}: Stub): string {
  const within = "../".repeat(address.split("/").length - 1); // to the root of the language
  const up = {zh: within, en: `${within}../`}[lang] || "./";
  const other = `${up}${pathOf(address, otherLang[lang]).slice(1)}.html`;
  const place: PagePlace = {lang, otherLanguage: other, workbench: `${within || "./"}index.html`};
  const given = [...(id === undefined ? [] : [id]), place].map(value => JSON.stringify(value)).join(", ");
  const imports = [
    `import {guardedPage} from "${up}host/guarded-page.js";`,
    `import {${name}} from "${up}pages/${module}";`
  ];
  return [
    ["---", `title: ${JSON.stringify(title)}`, "---"],
    ...(isHeaded ? [] : [[`<h1 class="unseen">${title}</h1>`]]),
    ["```js", ...imports, "```"],
    ["```js", `display(await guardedPage("${lang}", () => ${name}(${given})));`, "```"]
  ]
    .map(lines => `${lines.join("\n")}\n`)
    .join("\n");
}
