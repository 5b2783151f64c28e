/** What readers are told of one measure, of a goal and of all measures in short, on the story of nine governments. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapters } from "../scenario/chapters.js";
import { type Story, tell } from "../scenario/story.js";
import type { Answer } from "../testing/app.js";
import { type GoverningApp, openGoverningApp } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";

describe.each(testEngines())("a measure of a public plan, on %s", (engine) => {
  let api: GoverningApp;
  let story: Story;
  const get = async (path: string) => {
    const { status, body } = await api.get(`/plan-cases/${story.plan}${path}`);
    return { status, body };
  };
  const reads = async (path: string): Promise<Answer> => {
    const { status, body } = await get(path);
    expect([path, status, body.kind]).toEqual([path, 200, undefined]);
    return body;
  };
  let rent: string;
  beforeAll(async () => {
    api = await openGoverningApp(engine);
    story = tell(api);
    for (const [, play] of chapters.slice(0, 10)) await play(story);
    rent = `/measures/${story.id("rent")}`;
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });

  it("is told with the share of each government and the three voices on each", async () => {
    const view = await reads(rent);
    expect(view).toMatchObject({
      plan: { id: story.plan, stage: "in-force", isPublic: true },
      standing: "dropped",
      goal: { id: story.id("testing") },
      goalAbove: { id: story.id("renting") },
      responsible: ["rw", "vlg", "rbc"],
    });
    const byAuthority = Object.fromEntries(view.shares.map((share: Answer) => [share.authority, share]));
    expect(byAuthority.rw.voices).toMatchObject({
      reported: { statement: { state: "on-course" } },
      assessed: { statement: { state: "no-evidence" }, replies: [{ position: "disagrees" }] },
      contested: null,
      disagree: true,
    });
    expect(byAuthority.rbc).toMatchObject({
      standing: "late",
      voices: { contested: { replies: [{ isLate: true }] } },
    });
    expect(byAuthority.vlg.standing).toBe("dropped");
    expect(view.entries.map(({ on }: Answer) => on)).toEqual(
      view.entries
        .map(({ on }: Answer) => on)
        .sort()
        .reverse(),
    );
  });

  it("has its money by year with co-financing counted once, and says what nobody named", async () => {
    const { money, budgetLines } = await reads(rent);
    expect(money.planned).toMatchObject({ years: [2027], byYear: [{ euroCents: 95_000_00 }] });
    expect(money.spent.total).toMatchObject({ euroCents: null, state: "nothing-known" });
    expect(budgetLines).toHaveLength(4);
  });

  it("has a chain from the finding to the report, and says which steps nobody filled", async () => {
    const { chain } = await reads(rent);
    const steps = Object.fromEntries(chain.steps.map(({ step, links }: Answer) => [step, links]));
    expect(steps.finding).toMatchObject([{ reference: "Situation tests 2025", tie: "stated" }]);
    expect(steps.report.map(({ report }: Answer) => report)).toEqual([story.id("first"), story.id("second")]);
    expect(chain.missing).toContain("experience");
  });

  it("is told with what changed since the last report, and how each report said it stood", async () => {
    const view = await reads(rent);
    expect(view.reports.map(({ standing }: Answer) => standing)).toEqual(["late", "dropped"]);
    expect(view.since).toMatchObject({ report: story.id("second"), total: 0, changes: [] });
    const before = await reads(`${rent}?asOf=2029-01-31`);
    expect(before.since.report).toBe(story.id("first"));
    expect(before.since.changes.map(({ kind }: Answer) => kind).sort()).toEqual([
      ...["droppedInPart", "laterThanPromised", "moneyChanged"],
    ]);
  });

  it("is as it was on a day", async () => {
    const then = await reads(`${rent}?asOf=2027-06-30`);
    expect(then).toMatchObject({ asOf: "2027-06-30", readFrom: "journal", since: null, budgetLines: [] });
    expect(then.measure.end).toBe("2028-12-31");
    expect(then.openReplies.map(({ authority }: Answer) => authority)).toEqual(["rw", "rbc"]);
    expect((await get(`${rent}?asOf=2026-07-01`)).status).toBe(404);
    expect(await get(`${rent}?asOf=2199-01-01`)).toMatchObject({
      status: 400,
      body: { kind: "invalidDate" },
    });
  });

  it("that the plan does not have is not found, with the nearest", async () => {
    expect(await get("/measures/nowhere")).toMatchObject({
      status: 404,
      body: { kind: "resourceNotFound", value: "nowhere" },
    });
    expect((await get("/goals/nowhere")).status).toBe(404);
  });

  it("stands in the list of its plan, which is filtered and read page by page", async () => {
    const all = await reads("/measures?pageSize=2");
    expect(all).toMatchObject({ total: 4, page: 1 });
    expect(all.items).toHaveLength(2);
    expect((await reads(all.next.replace(/^.*\/measures/, "/measures"))).items).toHaveLength(2);
    const found = async (query: string) =>
      (await reads(`/measures?${query}`)).items.map(({ id }: Answer) => id);
    for (const query of [
      "authority=rbc",
      "domain=housing",
      `goal=${story.id("renting")}`,
      "standing=dropped",
      "text=huurmárkt",
    ])
      expect([query, await found(query)]).toEqual([query, [story.id("rent")]]);
    expect(await found("goal=none")).not.toContain(story.id("rent"));
    expect(await found("authority=nobody")).toEqual([]);
    expect((await get("/measures?standing=well")).status).toBe(400);
  });

  it("counts in the overview of the plan, by the worst share and by each government's own", async () => {
    const view = await reads("/overview");
    expect(view.document).toMatchObject({ id: story.plan, status: "in-force" });
    expect(view.document.measures).toBeUndefined();
    expect(view.measures).toMatchObject({ total: 4, assessed: 1, contested: 1 });
    expect(view.measures.byStanding).toMatchObject({ dropped: 1, done: 1, unknown: 2 });
    const own = view.measures.byAuthority.find(({ authority }: Answer) => authority === "rbc");
    expect(own).toMatchObject({ measures: 1, byStanding: { late: 1, dropped: 0 } });
    expect(view.goals).toMatchObject([
      { id: story.id("renting"), measures: 1, sources: 0 },
      { id: story.id("testing"), measures: 1, sources: 1 },
    ]);
    expect(view.money.planned.total).toMatchObject({ euroCents: 95_000_00, state: "partial" });
    expect(view.reports).toHaveLength(2);
  });

  it("serves a goal that says where it comes from", async () => {
    const view = await reads(`/goals/${story.id("renting")}`);
    expect(view.below.map(({ id }: Answer) => id)).toEqual([story.id("testing")]);
    expect(view).toMatchObject({ measuresTotal: 1, measures: [{ id: story.id("rent") }] });
    const chain = (await reads(`/goals/${story.id("testing")}`)).chain;
    expect(chain.steps.find(({ step }: Answer) => step === "finding").links).toHaveLength(1);
  });

  it("has a public history, newest first, that names offices and no persons", async () => {
    const { items } = await reads(`/history?object=${story.id("rent")}&limit=100`);
    expect(items.at(-1)).toMatchObject({ type: "measures.created", organisation: "rw", day: "2026-07-13" });
    expect(items.map(({ sequence }: Answer) => sequence)).toEqual(
      items.map(({ sequence }: Answer) => sequence).sort((a: number, b: number) => b - a),
    );
    for (const item of items) {
      expect(Object.keys(item.text).sort()).toEqual(["de", "en", "fr", "nl"]);
      expect(JSON.stringify(item)).not.toContain("cabinet");
    }
    const then = await reads(`/history?object=${story.id("rent")}&asOf=2027-06-30&limit=100`);
    expect(then.items.every(({ day }: Answer) => day <= "2027-06-30")).toBe(true);
    expect(then.items.length).toBeLessThan(items.length);
    const [newest] = items;
    expect((await reads(`/history?before=${newest.sequence}&limit=1`)).items[0].sequence).toBeLessThan(
      newest.sequence,
    );
  });

  it("is nobody's to read while the plan is not public", async () => {
    const opened = await api.open(
      {
        procedure: "one-government",
        origin: {
          kind: "new",
          plan: {
            title: { fr: "Secret" },
            authority: { id: "rw", type: "walloon", name: "Wallonie" },
            level: "regional",
            kind: "action-plan",
          },
        },
      },
      (await import("../testing/governing.js")).personOf("rw", ["coordinator", "editor"]),
    );
    for (const path of ["/overview", "/measures", "/measures/x", "/goals/x", "/history"])
      expect((await api.get(`/plan-cases/${opened.body.id}${path}`)).status).toBe(404);
  });
});
