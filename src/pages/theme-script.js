// 外观 Light, dark or as the system has it, said on <html> before anything is painted: tokens.css has the dark palette once, below
// that attribute. Written into the head of every page (observablehq.config.ts); remembered on this machine, where it may be.

(() => {
  const key = "doudi-theme";
  const choices = ["system", "light", "dark"];
  const system = matchMedia("(prefers-color-scheme: dark)");
  let choice = "system";

  const take = said => {
    choice = choices.includes(said) ? said : "system";
    const isDark = choice === "dark" || (choice === "system" && system.matches);
    document.documentElement.setAttribute("data-theme", isDark ? "dark" : "light");
    const list = document.querySelector("select[name=theme]");
    if (list !== null) list.value = choice;
  };
  const remembered = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // a browser that keeps nothing
    }
  };
  const remember = () => {
    try {
      localStorage.setItem(key, choice);
    } catch {
      // it holds as long as the page is open
    }
  };

  take(remembered());
  document.addEventListener("DOMContentLoaded", () => take(choice));
  document.addEventListener("change", ({target}) => {
    if (target.name !== "theme") return;
    take(target.value);
    remember();
  });
  // asked of the system again, and of another page of the site that is open
  system.addEventListener("change", () => take(choice));
  addEventListener("storage", event => {
    if (event.key === key) take(event.newValue);
  });
})();
