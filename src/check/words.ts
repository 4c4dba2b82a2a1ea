// Words of the page that looks a site over, in both languages side by side. {x} is filled in.

import {lookup} from "../ui/words/dictionary.js";
import type {Dictionary} from "../ui/words/dictionary.js";

export const words = {
  check_house: ["兜底", "Doudi"],
  check_code: ["zh-CN", "en"],
  check_twin: ["English", "Chinese"],
  check_title: ["检查", "Check"],
  check_lead: [
    "看这台电脑、这个浏览器、这个网络能不能用本站。不向外发送任何东西。",
    "Whether this machine, this browser and this network can use the site. Nothing is sent anywhere."
  ],
  check_silent: [
    "如果这行字一直不变，说明本页的程序没有运行：",
    "If this line stays, the script of this page does not run:"
  ],
  check_silent_file: [
    "地址以 file:// 开头：网页是从文件夹里直接打开的，浏览器不许它读数据。请用压缩包里的 start-windows.cmd（Windows）或 start.sh（Linux），或把 site 文件夹放到文件服务器上；见 README.zh.txt。",
    "The address starts with file://: the page was opened from a folder, and a browser lets no such page read its data. Use start-windows.cmd (Windows) or start.sh (Linux) of the archive, or put the folder site on a file server; see README.en.txt."
  ],
  check_silent_script: [
    "否则：浏览器关掉了脚本、版本太旧，或 check.js 没有送到。请改用 Chromium 内核 90 及以上的浏览器，并请管理员确认 check.js 能取到。",
    "Else scripts are off, the browser is too old, or check.js did not arrive. Use a browser of Chromium 90 or newer, and ask the administrator whether check.js can be fetched."
  ],
  check_figures: [
    "不用程序也能看的基线数字：data/figures.html",
    "The figures of the baseline, which need no script: data/figures.html"
  ],
  check_head: ["{name}：{state}", "{name}: {state}"],
  check_running: ["正在检查……", "Checking ..."],
  check_fine: ["没有发现问题。", "Nothing is wrong."],
  check_found: ["发现 {count} 处问题，见下。", "{count} found wrong, see below."],
  check_report: ["结果的文字（可全选后发给管理员）", "The result as text, to be sent to the administrator"],
  check_open: ["打开工作台", "Open the workbench"],
  state_ok: ["正常", "fine"],
  state_note: ["注意", "note"],
  state_bad: ["有问题", "wrong"],

  browser: ["浏览器", "Browser"],
  browser_ok: ["够新。{agent}", "New enough. {agent}"],
  browser_bad: ["太旧，缺 {lacks}。{agent}", "Too old, lacks {lacks}. {agent}"],
  browser_next: [
    "请换用 Chromium 内核 90 及以上的浏览器（Chrome、Edge、360、奇安信、统信），或 Firefox 115、Safari 16。",
    "Use a browser of Chromium 90 or newer (Chrome, Edge and others built on it), Firefox 115 or Safari 16."
  ],
  context: ["地址", "Address"],
  context_ok: ["https 或本机，全部功能可用。", "https or this machine: all can be used."],
  context_note: [
    "以 http 打开：可以测算；没有“断网也能打开”和“安装”。",
    "Over http: everything is computed, but it does not open without network, and cannot be installed."
  ],
  context_next: [
    "如需要这两项，请管理员以 https 提供本站。",
    "Where those are wanted, ask the administrator for https."
  ],
  workers: ["后台线程", "Workers"],
  workers_ok: ["能运行。", "They run."],
  workers_bad: ["不能运行：{why}", "They do not run: {why}"],
  workers_next: [
    "请管理员去掉服务器响应头 Content-Security-Policy 里对 worker-src、script-src 的限制，并放行 check.js。",
    "Ask the administrator to lift limits on worker-src and script-src from the header Content-Security-Policy, and to let check.js pass."
  ],
  wasm: ["WebAssembly", "WebAssembly"],
  wasm_ok: ["能运行。", "It runs."],
  wasm_bad: ["不能运行：{why}", "It does not run: {why}"],
  wasm_next: [
    "请管理员在浏览器策略里允许 WebAssembly；若服务器自己加了 Content-Security-Policy，其中 script-src 要有 'wasm-unsafe-eval'。",
    "Ask the administrator to allow WebAssembly in the browser's policy; where the server adds a Content-Security-Policy of its own, its script-src needs 'wasm-unsafe-eval'."
  ],
  memory: ["内存", "Memory"],
  memory_ok: ["够用。", "Enough."],
  memory_bad: ["申请不到 {megabytes} MB：{why}", "{megabytes} MB cannot be had: {why}"],
  memory_next: [
    "请关闭其他标签页和程序，或换用内存 4 GB 以上、64 位的浏览器。",
    "Close other tabs and programs, or use a machine of 4 GB or more and a browser of 64 bits."
  ],
  storage: ["存储", "Storage"],
  storage_ok: ["能记住设置。", "Settings are remembered."],
  storage_note: ["浏览器不让本站存东西：{why}", "The browser lets the site keep nothing: {why}"],
  storage_next: [
    "可以测算，只是不记得外观等设置。需要记住时请允许本站存储。",
    "Everything is computed, but settings such as light and dark are forgotten. Allow the site to store data where that matters."
  ],
  files: ["文件", "Files"],
  files_progress: ["已核对 {done} / {total} 个文件", "{done} of {total} files checked"],
  files_ok: ["{total} 个文件全部送到，内容无误。", "All {total} files arrive as they should."],
  files_bad: ["{name}：{count} 个（{files}）", "{name}: {count} ({files})"],
  files_more: ["……", " ..."],
  fault_list: ["文件清单没有取到：{why}", "The list of files was not had: {why}"],
  fault_list_next: [
    "请重新部署整个网站；files.json 和 data/files.json 也要能取到。",
    "Deploy the site again, whole; files.json and data/files.json must be served, too."
  ],
  fault_silent: ["没有应答", "No answer"],
  fault_silent_next: [
    "服务器是否在运行？否则请管理员查看途中的网关是否拦下了这些文件。",
    "Is the server running? Else ask the administrator whether a gateway on the way holds these files back."
  ],
  fault_missing: ["服务器上没有（404）", "Not on the server (404)"],
  fault_missing_next: [
    "请重新部署整个网站；IIS 请为 .wasm、.parquet、.webmanifest 加上 MIME 类型。",
    "Deploy the site again, whole; for IIS add the MIME types of .wasm, .parquet and .webmanifest."
  ],
  fault_refused: ["不许取（{status}）", "Refused ({status})"],
  fault_refused_next: [
    "请管理员在服务器和网关上放行这些文件，按扩展名拦截的请加例外。",
    "Ask the administrator to let these files pass on the server and the gateway; where it goes by extension, an exception is needed."
  ],
  fault_page: ["收到的是一张网页", "A web page came in its place"],
  fault_page_next: [
    "多半是网关要求登录：请先登录网络再检查；否则请管理员放行这些文件。",
    "A gateway probably wants a login: log in and check again; else ask the administrator to let these files pass."
  ],
  fault_cut: ["没有送全", "Cut short"],
  fault_cut_next: [
    "途中有设备截断了大文件：请管理员放宽文件大小的限制（至少 64 MB），或部署时没有拷完，请重新部署。",
    "Something on the way cuts large files: ask the administrator for a limit of 64 MB or more. Or the copy was not finished: deploy again."
  ],
  fault_added: ["网页里被加进了东西", "Something was added to the page"],
  fault_added_next: [
    "途中有设备往网页里插入内容（脚本、广告、水印）：请管理员对本站关闭插入。本页不会运行插入的脚本。",
    "Something on the way inserts a script, an advertisement or a mark: ask the administrator to turn that off for this site. Pages do not run such a script."
  ],
  fault_other: ["内容不是这一版的", "Not of this version"],
  fault_other_next: [
    "途中的缓存还留着旧文件，或部署时新旧混在一起：请管理员清掉缓存，并重新部署整个网站。",
    "A cache on the way keeps old files, or versions were mixed: ask the administrator to empty it, and deploy the site again, whole."
  ],
  fault_kept: ["浏览器里留着旧的", "The browser keeps an old one"],
  fault_kept_next: [
    "请按 Ctrl+F5 刷新，或清除浏览器缓存后再检查。",
    "Press Ctrl+F5, or empty the browser's cache, and check again."
  ],
  fault_type: ["类型不对，浏览器不会运行（{type}）", "Of a type that no browser runs ({type})"],
  fault_type_next: [
    "请管理员把 .js 的 MIME 类型设为 text/javascript，.css 设为 text/css。",
    "Ask the administrator for the MIME types text/javascript of .js and text/css of .css."
  ],
  fault_wasm_type: ["类型不是 application/wasm（{type}）", "Not of the type application/wasm ({type})"],
  fault_wasm_type_next: [
    "不影响使用。请管理员有空时为 .wasm 设 MIME 类型 application/wasm。",
    "The site works all the same. The MIME type of .wasm should be application/wasm."
  ],
  fault_long: ["网页缓存 {hours} 小时", "Pages are cached for {hours} hours"],
  fault_long_next: [
    "可以使用，但换新版后要过这么久才看得到。请管理员对 .html 和 .json 设 Cache-Control: no-cache。",
    "The site works, but a new version is seen only after that. Ask the administrator for Cache-Control: no-cache on .html and .json."
  ],
  start: ["打开工作台", "The workbench"],
  start_wait: ["正在打开工作台……", "Opening the workbench ..."],
  start_ok: ["{seconds} 秒后可以动参数。", "Levers can be moved after {seconds} s."],
  start_bad: ["没有打开：{why}", "It did not open: {why}"],
  start_next: [
    "请先看其他各项；都正常时，把本页的结果发给管理员。",
    "See the other lines first; where all are fine, send the result of this page to the administrator."
  ],
  start_timeout: ["{seconds} 秒内没有准备好", "not ready within {seconds} s"],
  start_unable: ["没有试：请先解决上面的问题。", "Not tried: what is wrong above comes first."],
  start_framed: [
    "没有试：服务器不许把网页放在框里（X-Frame-Options）。请自己打开工作台看看。",
    "Not tried: the server lets no page be shown in a frame (X-Frame-Options). Open the workbench and see."
  ]
} as const satisfies Dictionary;

/** A text of these, its blanks filled in. Without the common words: the script stays small, and asks nothing of the rest. */
export const t = lookup(words);
