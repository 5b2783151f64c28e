import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describeStorageRefusal, momentNow, openStorageAsItIs } from "@napar/api";
import { belgianPlans } from "@napar/domain/belgium/plans";
import type { Plan } from "@napar/domain/plan";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appointOnNewStorage } from "../../../api/src/testing/appointing.js";
import { folderWith, naparIn } from "../testing/napar.js";

const plan = belgianPlans.find(({ id }) => id === "ghent-2020") as Plan;
const broken = { ...plan, status: "finished", measures: [{ id: "m" }] };
const folder = folderWith({
  "ghent.json": JSON.stringify(plan),
  "extra.json": JSON.stringify({ ...plan, id: "extra", measures: [], slogn: "x" }),
  "broken.json": JSON.stringify(broken),
});
afterAll(() => folder[Symbol.dispose]());
const data = join(folder.path, "data");

const napar = naparIn(folder.path);

beforeAll(async () => {
  const storage = await openStorageAsItIs({ dataFolder: data });
  if (!storage.ok) throw new Error(describeStorageRefusal(storage.error));
  const coordinator = [{ organisation: plan.authority.id, role: "coordinator" as const }];
  await appointOnNewStorage(storage.value, "cas@example.be", coordinator, momentNow());
  await storage.value.close();
}, 60_000);

describe("a plan from a file", () => {
  it("is judged first, brought in, and comes out as it went in", async () => {
    const measures = plan.measures?.length;
    const dry = await napar(["import", "ghent.json", "--content", "--dry-run"]);
    expect(dry).toMatchObject({ code: 0, err: "" });
    expect(dry.out).toMatch(
      new RegExp(`^Nothing stands in the way of ghent-2020 \\(\\d+ goals, ${measures} measures\\)`),
    );
    expect(await napar(["export", "ghent-2020"])).toEqual({
      code: 1,
      out: "",
      err: "There is no plan “ghent-2020”.",
    });
    const done = await napar(["import", "ghent.json", "--content"]);
    expect(done).toMatchObject({ code: 0, err: "" });
    expect(done.out).toContain("ghent-2020 is in the content");
    const exported = await napar(["export", "ghent-2020"]);
    expect(JSON.parse(exported.out)).toEqual({ ...JSON.parse(JSON.stringify(plan)), format: "napar-plan/1" });
    await writeFile(join(folder.path, "again.json"), exported.out);
    const again = await napar(["import", "again.json", "--content", "--lang", "de"]);
    expect(again).toMatchObject({ code: 1, out: "" });
    expect(again.err).toContain("Was dagegen spricht (1):");
    expect(again.err).toContain("id: „ghent-2020“ gibt es schon.");
    const near = await napar(["export", "gent-2020"]);
    expect(near).toMatchObject({ code: 1, err: expect.stringContaining("ghent-2020") });
  });

  it("tells every problem of a document, and what it leaves out", async () => {
    const { code, out, err } = await napar(["import", "broken.json", "--content"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("status");
    expect(err).toContain("measures[0].title");
    const extra = await napar(["import", "extra.json", "--content", "--json"]);
    expect(extra.code).toBe(0);
    expect(JSON.parse(extra.out)).toMatchObject({ imported: { id: "extra" }, remarks: [{ path: "slogn" }] });
    expect(extra.err).toContain("slogn");
  });

  it("needs somebody who opens it, or is content", async () => {
    for (const args of [[], ["--as", "a@example.be"], ["--content", "--as", "a@example.be"]]) {
      const { code, err } = await napar(["import", "ghent.json", ...args]);
      expect(code).toBe(2);
      expect(err).toContain("Say who opens the plan");
    }
    const as = ["--as", "a@example.be", "--procedure", "city-eccar"];
    const unknown = await napar(["import", "ghent.json", ...as]);
    expect(unknown).toMatchObject({ code: 1, out: "" });
    expect(unknown.err).toContain("“a@example.be” is no person known here");
    expect(await napar(["import", "ghent.json", "--as", "a@example.be", "--procedure", "any"])).toMatchObject(
      {
        code: 2,
      },
    );
  });

  it("becomes a plan under way in the name of its coordinator, and of nobody else", async () => {
    const as = (email: string) => ["--as", email, "--procedure", "city-eccar"];
    const other = await napar(["import", "ghent.json", ...as("ada@example.be"), "--lang", "fr"]);
    expect(other).toMatchObject({ code: 1, out: "" });
    expect(other.err).toContain("« ada@example.be » ne peut pas ouvrir un plan de « ");
    const opened = await napar(["import", "ghent.json", ...as("cas@example.be")]);
    expect(opened).toMatchObject({ code: 0, err: "" });
    expect(opened.out).toContain("ghent-2020 is open as a plan under way");
    const exported = await napar(["export", "ghent-2020", "--from", "case"]);
    expect(JSON.parse(exported.out)).toMatchObject({ id: "ghent-2020", title: plan.title });
    expect(await napar(["verify", "--state"])).toMatchObject({ code: 0 });
    const again = await napar(["import", "ghent.json", ...as("cas@example.be")]);
    expect(again).toMatchObject({ code: 1, out: "" });
    expect(again.err).toContain("ghent-2020");
  });

  it("makes no database where there is none", async () => {
    const env = { NAPAR_DATA: join(folder.path, "nothing") };
    expect(await napar(["import", "ghent.json", "--content"], env)).toMatchObject({ code: 2 });
    expect((await napar(["export", "ghent-2020"], env)).err).toContain("There is no database of NAPAR");
  });
});
