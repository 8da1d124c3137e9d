"use strict";
(() => {
  const $ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);

  // The filter: values of one kind are alternatives, kinds restrict each other.
  const chosen = { force: new Set(), to: new Set(), modality: new Set() };
  let query = "";
  const paragraphs = $(".paragraph").map((node) => ({
    node,
    depth: node.dataset.depth === undefined ? -1 : Number(node.dataset.depth),
    text: policyscan.fold(node.textContent),
    acts: $(".act", node),
  }));
  const rows = $("#obligations tbody tr").map((node) => ({ node, text: policyscan.fold(node.textContent) }));
  const meets = (data) =>
    Object.entries(chosen).every(([kind, keys]) => !keys.size || (data[kind] || "").split(" ").some((key) => keys.has(key)));
  const active = () => query !== "" || Object.values(chosen).some((keys) => keys.size);

  function apply() {
    let shown = 0;
    let total = 0;
    const below = [];
    for (const each of [...paragraphs].reverse()) {
      const found = each.text.includes(query);
      let hit = each.depth < 0 ? meets(each.node.dataset) && found : false;
      for (const act of each.acts) {
        const on = meets(act.dataset) && found;
        act.classList.toggle("off", active() && !on);
        hit ||= on;
        shown += on;
        total += 1;
      }
      if (!each.acts.length && each.depth >= 0) hit = found && !Object.values(chosen).some((keys) => keys.size);
      // A paragraph stays for the sake of its items.
      if (each.depth >= 0) {
        const kept = below[each.depth + 1];
        below.length = each.depth + 1;
        hit ||= Boolean(kept);
        below[each.depth] ||= hit;
      }
      each.node.hidden = active() && !hit;
    }
    for (const row of rows) row.node.hidden = active() && !(meets(row.node.dataset) && row.text.includes(query));
    for (const section of $(".preamble, .operative")) section.hidden = active() && !$(".paragraph:not([hidden])", section).length;
    const status = byId("status").dataset;
    const words = `${shown} ${status.of} ${total} ${total === 1 ? status.one : status.many}`;
    const nothing = !paragraphs.some((each) => !each.node.hidden);
    byId("status").textContent = !active() ? status.all : nothing ? status.none : words;
    byId("status-bar").classList.toggle("on", active());
    byId("reset").hidden = !active();
    for (const button of $(".facet")) button.setAttribute("aria-pressed", chosen[button.dataset.facet].has(button.dataset.key));
  }

  /** Keeps the filter in the address, so that it can be passed on. */
  function remember() {
    const pairs = new URLSearchParams();
    for (const button of $('.facet[aria-pressed="true"]')) {
      const { facet, key } = button.dataset;
      pairs.append(facet, facet === "to" ? button.querySelector(".name").textContent : key);
    }
    if (query) pairs.append("q", query);
    history.replaceState(null, "", active() ? `#${pairs}` : location.pathname + location.search);
  }

  function recall() {
    const pairs = policyscan.hash();
    for (const keys of Object.values(chosen)) keys.clear();
    query = "";
    for (const [kind, value] of pairs) {
      if (kind === "q") {
        byId("search").value = value;
        query = policyscan.fold(value.trim());
      }
      const fits = (button) => (kind === "to" ? button.querySelector(".name").textContent : button.dataset.key) === value;
      const button = $(".facet").find((each) => each.dataset.facet === kind && fits(each));
      if (button) {
        chosen[kind].add(button.dataset.key);
        const folded = button.closest("details.more");
        if (folded) folded.open = true;
      }
    }
    apply();
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest(".facet");
    if (!button) return;
    const keys = chosen[button.dataset.facet];
    if (!keys.delete(button.dataset.key)) keys.add(button.dataset.key);
    apply();
    remember();
  });
  byId("search").addEventListener("input", (event) => {
    query = policyscan.fold(event.target.value.trim());
    apply();
    remember();
  });
  byId("find").addEventListener("submit", (event) => event.preventDefault());
  byId("reset").addEventListener("click", () => {
    for (const keys of Object.values(chosen)) keys.clear();
    byId("search").value = query = "";
    apply();
    remember();
    byId("search").focus();
  });
  window.addEventListener("hashchange", () => {
    if (policyscan.hash().length) recall();
  });

  // Details of a mark: at the pointer or the focus; they stay while the pointer is on them.
  const tip = byId("tip");
  let owner = null;
  let closing = 0;
  function relate(mark, on) {
    if (!mark.dataset.act) return;
    for (const other of $(`.m[data-act="${CSS.escape(mark.dataset.act)}"]`)) other.classList.toggle("on", on);
    byId(mark.dataset.act)?.classList.toggle("on", on);
  }
  function show(mark) {
    clearTimeout(closing);
    if (owner === mark) return;
    hide();
    owner = mark;
    relate(mark, true);
    tip.replaceChildren(
      ...mark.dataset.tip.split("\n").map((line) => {
        const row = document.createElement("div");
        row.textContent = line;
        return row;
      }),
    );
    tip.hidden = false;
    const box = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
    const left = Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8));
    const below = box.bottom + 6 + tip.offsetHeight < innerHeight;
    tip.style.left = `${left + scrollX}px`;
    tip.style.top = `${(below ? box.bottom + 6 : box.top - tip.offsetHeight - 6) + scrollY}px`;
  }
  function hide() {
    if (owner) relate(owner, false);
    owner = null;
    tip.hidden = true;
  }
  const later = () => {
    clearTimeout(closing);
    closing = setTimeout(hide, 150);
  };
  document.addEventListener("mouseover", (event) => {
    const mark = event.target.closest("[data-tip]");
    if (mark) show(mark);
    else if (event.target.closest("#tip")) clearTimeout(closing);
    else if (owner && owner !== document.activeElement) later();
  });
  document.addEventListener("focusin", (event) => {
    const mark = event.target.closest("[data-tip]");
    if (mark) show(mark);
    else hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const mark = document.activeElement?.closest?.("[data-tip]");
    if (!step || !mark || event.altKey || event.ctrlKey || event.metaKey) return;
    const marks = $("[data-tip]", mark.closest(".paragraph, dd"));
    const next = marks[marks.indexOf(mark) + step];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });

  // On a narrow screen the text comes first.
  if (matchMedia("(max-width: 60rem)").matches) {
    for (const panel of $("details.panel, details.legend")) panel.open = false;
  }
  addEventListener("beforeprint", () => {
    hide();
    for (const panel of $("details.panel, details.legend")) panel.open = true;
  });
  recall();
})();
