import { belgianPlans } from "@napar/domain/belgium/plans";
import { describe, expect, it } from "vitest";
import { folderWith, napar } from "../testing/napar.js";

const seed = (id: string) => {
  const plan = belgianPlans.find((candidate) => candidate.id === id);
  if (!plan) throw new Error(`no plan ${id}`);
  return plan;
};
const withMeasures = belgianPlans.filter((plan) => (plan.measures?.length ?? 0) > 0);

describe("check", () => {
  it("judges every plan of Belgium on fifty criteria", () => {
    const files = Object.fromEntries(belgianPlans.map((plan) => [`${plan.id}.json`, JSON.stringify(plan)]));
    using folder = folderWith(files);
    const { code, out, err } = napar(["check", ...Object.keys(files), "--on", "2026-11-21", "--json"], {
      cwd: folder.path,
    });
    const reports = JSON.parse(out) as {
      file: string;
      verdict: string;
      results: { criterion: string; result: string }[];
    }[];
    expect(err).toBe("");
    expect(reports).toHaveLength(belgianPlans.length);
    for (const report of reports) {
      expect(report.results.map(({ criterion }) => criterion)).toEqual(
        Array.from({ length: 50 }, (_, index) => `Q${String(index + 1).padStart(2, "0")}`),
      );
      expect(["sound", "weak", "not-ready"]).toContain(report.verdict);
    }
    expect(code).toBe(reports.every(({ verdict }) => verdict === "sound") ? 0 : 1);
  });

  it("prints one object for one file, and reasons in the language asked", () => {
    const plan = withMeasures[0] ?? seed("none");
    using folder = folderWith({ "plan.json": JSON.stringify(plan) });
    const report = JSON.parse(
      napar(["check", "plan.json", "--on", "2026-11-21", "--json"], { cwd: folder.path }).out,
    );
    expect(report).toMatchObject({ file: "plan.json", id: plan.id, on: "2026-11-21" });
    const failed = report.results.find(({ result }: { result: string }) => result === "fail");
    const words = napar(["check", "plan.json", "--on", "2026-11-21", "--lang", "fr"], { cwd: folder.path });
    expect(words.code).toBe(1);
    expect(words.out).toContain(`${failed.criterion} ${failed.title.fr}`);
    expect(words.out).toContain(failed.reason.fr);
  });

  it("names every problem of a bad plan at once, each with path, value, expectation and the nearest value", () => {
    using folder = folderWith({
      "bad.json": JSON.stringify({ ...withMeasures[0], kind: "actionplan", title: 12, language: "nl" }),
    });
    const { code, out, err } = napar(["check", "bad.json"], { cwd: folder.path });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("bad.json: not a valid plan, 2 problems:");
    expect(err).toMatch(/kind: "actionplan"; expected one of .* Did you mean action-plan\?/);
    expect(err).toContain("title: 12; expected ");
  });

  it.each([
    [
      "newer.json",
      '{"format":"napar-plan/2"}',
      "format napar-plan/2 is newer than this program, which reads napar-plan/1",
    ],
    ["other.json", '{"format":"excel"}', "unknown format excel; expected napar-plan/1"],
    ["broken.json", '{\n  "id": "x",,\n}', "not valid JSON at line 2, column 13"],
    ["list.json", "[]", "expected a plan"],
  ])("cannot read %s: exit code 2", (name, content, message) => {
    using folder = folderWith({ [name]: content });
    const run = napar(["check", name], { cwd: folder.path });
    expect(run.code).toBe(2);
    expect(run.err).toContain(message);
  });

  it("keeps going over several files and ends with the worst code", () => {
    using folder = folderWith({ "plan.json": JSON.stringify(withMeasures[0]) });
    const run = napar(["check", "plan.json", "missing.json", "--json"], { cwd: folder.path });
    expect(run.code).toBe(2);
    expect(run.err).toContain("missing.json: there is no such file.");
    expect(JSON.parse(run.out)).toMatchObject([
      { file: "plan.json", results: expect.any(Array) },
      { file: "missing.json", error: { kind: "fileNotFound" } },
    ]);
  });

  it.each([
    [["check"], "Give at least one FILE."],
    [["check", "plan.json", "--on", "soon"], "soon"],
  ])("refuses %j", (args, message) => {
    expect(napar(args)).toMatchObject({ code: 2, out: "", err: expect.stringContaining(message) });
  });
});

describe("coverage", () => {
  it("tells of each of the ten commitments what the plan says", () => {
    const plan = withMeasures[0] ?? seed("none");
    using folder = folderWith({ "plan.json": JSON.stringify(plan) });
    const run = napar(["coverage", "plan.json", "--json"], { cwd: folder.path });
    expect(run.code).toBe(0);
    const coverage = JSON.parse(run.out);
    expect(coverage.commitments).toHaveLength(10);
    const words = napar(["coverage", "plan.json", "--lang", "de"], { cwd: folder.path }).out;
    expect(words).toContain(`${coverage.covered.length} der zehn Verpflichtungen`);
    expect(words.trimEnd().split("\n")).toHaveLength(11);
  });

  it("cannot read a missing file: exit code 2", () => {
    expect(napar(["coverage", "missing.json"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("missing.json"),
    });
  });
});
