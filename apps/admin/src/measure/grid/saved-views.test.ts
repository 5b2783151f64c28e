import { expect, it } from "vitest";
import { keepViews, viewsOf, withView } from "./saved-views.js";

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};

it("keeps views by name, each person their own", () => {
  const keep = storage();
  const late = { name: "Te laat", search: "state=delayed&sort=-end" };
  keepViews(keep, "ann", withView(viewsOf(keep, "ann"), late));
  keepViews(keep, "ann", withView(viewsOf(keep, "ann"), { name: "Wonen", search: "domain=housing" }));
  keepViews(keep, "ann", withView(viewsOf(keep, "ann"), { ...late, search: "state=delayed" }));
  expect(viewsOf(keep, "ann")).toEqual([
    { name: "Wonen", search: "domain=housing" },
    { name: "Te laat", search: "state=delayed" },
  ]);
  expect(viewsOf(keep, "bram")).toEqual([]);
});

it("begins anew where something else stands", () => {
  const keep = storage();
  keep.setItem("napar-views ann", "{]");
  expect(viewsOf(keep, "ann")).toEqual([]);
  keep.setItem("napar-views ann", '[{"name":1},{"name":"a","search":"b"}]');
  expect(viewsOf(keep, "ann")).toEqual([{ name: "a", search: "b" }]);
});
