import { expect, it, test } from "vitest";
import { filterParameters, isFiltered, planQueryOf, readPlanFilter } from "./plan-filter.js";

const read = (query: string) => readPlanFilter(new URLSearchParams(query));

it("asks the API what the address says, with the municipality as a code", () => {
  const filter = read("level=municipality&kind=city-plan&domain=housing&place=Gent&sort=title&page=2");
  expect(planQueryOf(filter, "44021")).toMatchObject({
    level: "municipality",
    kind: "city-plan",
    domain: "housing",
    place: "44021",
    sort: "title",
    page: 2,
  });
});

test.each(["page=0", "page=-1", "page=1.5", "page=x", "page=99999", "sort=price"])(
  "an address with %s shows the first page in the usual order",
  (query) => {
    expect(read(query)).toMatchObject({ page: 1, sort: "level" });
  },
);

it("writes back only what was chosen, so that a link says what it does", () => {
  expect(filterParameters(read("level=region&sort=level&page=1&text="))).toEqual({
    text: undefined,
    place: undefined,
    level: "region",
    kind: undefined,
    status: undefined,
    domain: undefined,
    authority: undefined,
    sort: undefined,
    page: undefined,
  });
  expect([isFiltered(read("sort=title&page=3")), isFiltered(read("text=racisme"))]).toEqual([false, true]);
});
