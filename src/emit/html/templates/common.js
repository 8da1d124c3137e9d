"use strict";
// Sorting of tables: a button in each heading; equal values keep their order.
var policyscan = {
  /** The value by which `row` is sorted at `column`. */
  value(row, column) {
    const cell = row.cells[column];
    return cell.dataset.sort ?? cell.textContent.trim();
  },
  sort(table, heading) {
    const headings = [...table.tHead.rows[0].cells];
    const column = headings.indexOf(heading);
    const up = heading.getAttribute("aria-sort") !== "ascending";
    const compare = new Intl.Collator("de", { numeric: true }).compare;
    const body = table.tBodies[0];
    const rows = [...body.rows].sort((a, b) => {
      const [x, y] = [policyscan.value(a, column), policyscan.value(b, column)];
      // What has no value stands last in both orders.
      const empty = (v) => v === "" || v === "~";
      if (empty(x) !== empty(y)) return empty(x) ? 1 : -1;
      // What is no date, marked with a tilde, stands after the dates.
      if (x.startsWith("~") !== y.startsWith("~")) return x.startsWith("~") ? 1 : -1;
      return up ? compare(x, y) : compare(y, x);
    });
    body.append(...rows);
    headings.forEach((each) => each.removeAttribute("aria-sort"));
    heading.setAttribute("aria-sort", up ? "ascending" : "descending");
  },
  /** Folds `text` for searching. */
  fold(text) {
    return text.toLocaleLowerCase("de").normalize("NFC");
  },
  /** Reads "#a=1&b=2" into pairs; anything else is a place in the page. */
  hash() {
    const text = location.hash.slice(1);
    return text.includes("=") ? [...new URLSearchParams(text)] : [];
  },
};
for (const table of document.querySelectorAll("table.sortable")) {
  table.tHead.addEventListener("click", (event) => {
    const heading = event.target.closest("th");
    if (heading && event.target.closest("button")) policyscan.sort(table, heading);
  });
}
