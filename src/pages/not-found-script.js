// 没有这一页 Of the page that a server answers with in place of one it has not: which one was asked for, and the links made good. The
// page cannot know how deep the missing one would lie, nor below which path the site does, so it looks for the site's own list of
// provinces upwards from there. Written into the page (page-stubs.ts).

(() => {
  const {pathname} = location;
  const decoded = (() => {
    try {
      return decodeURIComponent(pathname);
    } catch {
      return pathname;
    }
  })();
  for (const place of document.querySelectorAll(".asked")) place.textContent = decoded;
  const own = document.querySelector("section:lang(en)");
  if (pathname.split("/").includes("en") && own !== null) own.parentElement.prepend(own);

  const isRoot = async folder => {
    const answer = await fetch(`${folder}data/provinces.json`, {method: "HEAD"});
    return answer.ok && /json/.test(answer.headers.get("content-type") ?? "");
  };
  const rootOf = async folders => {
    for (const folder of folders) if (await isRoot(folder).catch(() => false)) return folder;
    return null;
  };
  const parts = pathname.split("/").slice(0, -1);
  const upwards = parts.map((_, i) => `${parts.slice(0, parts.length - i).join("/")}/`);
  rootOf(upwards).then(root => {
    const base = document.querySelector("base");
    if (root === null || base === null || base.getAttribute("href") === root) return;
    base.href = root;
    // a link follows its base, a style sheet does not ask again
    for (const sheet of document.querySelectorAll("link[rel=stylesheet]")) sheet.replaceWith(sheet.cloneNode());
  });
})();
