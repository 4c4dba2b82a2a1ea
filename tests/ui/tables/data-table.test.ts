import "../document.js";
import {expect, it} from "vitest";
import {dataTable} from "../../../src/ui/tables/data-table.js";

const table = dataTable({
  columns: [
    {key: "place", label: "Place"},
    {key: "cost", label: "Cost", format: x => `${x} yuan`}
  ],
  rows: [{place: "<b>A</b>", cost: 5}, {place: "B", cost: null}, {place: "C"}]
});
const cells = [...table.querySelectorAll("td")];

it("a column of numbers stands to the right, head and cells", () => {
  expect([...table.querySelectorAll("th")].map(head => head.className)).toEqual(["text", "number"]);
  expect(cells.map(cell => cell.className)).toEqual(["text", "number", "text", "number", "text", "number"]);
});

it("a number is written as its column says, and what is not there is a dash", () => {
  expect(cells.map(cell => cell.textContent)).toEqual(["<b>A</b>", "5 yuan", "B", "—", "C", "—"]);
});

it("a text can never become markup", () => {
  expect(table.querySelector("b")).toBeNull();
});
