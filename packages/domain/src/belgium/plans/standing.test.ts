import { describe, expect, it } from "vitest";
import { comparePartialDates, isPartialDate } from "../../calendar/index.js";
import { measuresOf, readPlan } from "../../plan/index.js";
import { fullText } from "../../text/index.js";
import {
  authorityStandings,
  belgianPlans,
  countStandings,
  laterPlans,
  otherStandings,
  planGovernments,
  statusTimeline,
} from "./index.js";

describe("the timeline", () => {
  it("has 34 facts in four languages, dated as precisely as the sources, each with a source", () => {
    expect(statusTimeline.map(({ id }) => id)).toEqual(
      Array.from({ length: 34 }, (_, index) => `B${index + 1}`),
    );
    for (const fact of statusTimeline) {
      expect(fullText.safeParse(fact.text).success).toBe(true);
      expect(fact.when === undefined || fullText.safeParse(fact.when).success).toBe(true);
      expect(fact.dates.length).toBeGreaterThan(0);
      expect(fact.dates.every(isPartialDate)).toBe(true);
      expect(fact.sources.length).toBeGreaterThan(0);
    }
  });

  it("puts the dates of one fact in order", () => {
    for (const { dates } of statusTimeline) {
      for (const [index, date] of dates.slice(1).entries()) {
        expect(comparePartialDates(dates[index] as string, date)).not.toBe("after");
      }
    }
  });
});

describe("where each government stands", () => {
  it("has one row for each of the nine", () => {
    expect(authorityStandings.map(({ authority }) => authority)).toEqual([...planGovernments]);
  });

  it("counts: common part adopted by 0 of 9; own part by 4, not found 3, not established 2", () => {
    expect(countStandings(authorityStandings, "commonPart")).toEqual({
      adopted: 0,
      "not-found": 9,
      "not-established": 0,
    });
    expect(countStandings(authorityStandings, "ownPart")).toEqual({
      adopted: 4,
      "not-found": 3,
      "not-established": 2,
    });
  });

  it("agrees with the later plans: same day of adoption, same period, same authority", () => {
    for (const row of authorityStandings) {
      const plan = laterPlans.find(({ id }) => id === row.planId);
      expect(plan?.adoption?.date ?? null).toBe(row.date);
      expect(row.ownPart === "adopted").toBe(plan !== undefined);
      if (plan) expect([plan.authority.id, plan.period?.from]).toEqual([row.authority, row.period?.from]);
    }
  });

  it("says of the rest where it stands too, in four languages", () => {
    expect(otherStandings.map(({ subject }) => subject)).toEqual(["interfederal", "vgc", "cities"]);
    for (const { note, size } of [...authorityStandings, ...otherStandings]) {
      for (const text of [note, size]) expect(text === null || fullText.safeParse(text).success).toBe(true);
    }
  });
});

describe("the plans of 2022 and 2023", () => {
  it("are valid napar-plan/1, without measures, with identifiers of their own", () => {
    for (const plan of laterPlans) {
      expect(readPlan(plan)).toEqual({ ok: true, value: { plan, remarks: [] } });
      expect(measuresOf(plan)).toEqual([]);
      expect(plan.source?.status).toBe("verified");
    }
    const ids = [...belgianPlans, ...laterPlans].map(({ id }) => id);
    expect(new Set(ids).size).toBe(31);
    for (const { parentPlan } of laterPlans) if (parentPlan) expect(ids).toContain(parentPlan);
  });
});
