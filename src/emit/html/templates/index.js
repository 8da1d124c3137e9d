"use strict";
(() => {
  const $ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const fields = ["search", "family", "force", "to"].map(byId);
  const [search, family, force, to] = fields;
  // A pair "3.urges" says that the document addresses number 3 with that force; "*.urges" that it has such an act at all.
  const rows = $(".files tbody tr").map((node) => ({
    node,
    link: node.querySelector("a"),
    href: node.querySelector("a").getAttribute("href"),
    text: policyscan.fold(node.dataset.find),
    pairs: node.dataset.pairs.split(" ").filter(Boolean).map((pair) => pair.split(".")),
  }));
  const active = () => fields.some((field) => field.value.trim() !== "");

  function apply() {
    const query = policyscan.fold(search.value.trim());
    let shown = 0;
    // The filter goes with the reader into the document.
    const carried = new URLSearchParams();
    if (force.value) carried.append("force", force.value);
    if (to.value) carried.append("to", to.selectedOptions[0].textContent);
    for (const row of rows) {
      const fits = ([who, how]) => who === (to.value || "*") && (!force.value || how === force.value);
      const hit =
        row.text.includes(query) &&
        (!family.value || row.node.dataset.family === family.value) &&
        (!(force.value || to.value) || row.pairs.some(fits));
      row.node.hidden = !hit;
      shown += hit;
      row.link.setAttribute("href", String(carried) ? `${row.href.split("#")[0]}#${carried}` : row.href);
    }
    for (const cell of $(".cell")) {
      cell.setAttribute("aria-pressed", cell.dataset.to === to.value && cell.dataset.force === force.value);
    }
    const status = byId("status").dataset;
    const words = `${shown} ${status.of} ${rows.length} ${rows.length === 1 ? status.one : status.many}`;
    byId("status").textContent = !active() ? status.all : shown ? words : status.none;
    byId("status-bar").classList.toggle("on", active());
    byId("reset").hidden = !active();
  }

  for (const field of fields) field.addEventListener("input", apply);
  byId("find").addEventListener("submit", (event) => event.preventDefault());
  byId("reset").addEventListener("click", () => {
    for (const field of fields) field.value = "";
    apply();
    search.focus();
  });
  document.addEventListener("click", (event) => {
    const cell = event.target.closest(".cell");
    if (!cell) return;
    const again = cell.getAttribute("aria-pressed") === "true";
    to.value = again ? "" : cell.dataset.to;
    force.value = again ? "" : cell.dataset.force;
    apply();
  });
  apply();
})();
