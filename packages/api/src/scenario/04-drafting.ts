/** Goals on two levels with two owners, three measures, one of them carried by three governments; and who has to sign, and why. */
import { expect } from "vitest";
import type { Answer } from "../testing/app.js";
import { cabinetOf, nobody, secretariat, stranger } from "./cast.js";
import type { Story } from "./story.js";

export async function drafting(story: Story): Promise<void> {
  story.on("2026-07-13");
  const rentGoal = {
    level: "strategic",
    label: { nl: "Wie huurt, wordt gelijk behandeld", fr: "Égalité face au bail" },
    sources: [],
  };
  await story.does(secretariat, "createGoal", rentGoal, "renting");
  expect(await story.isRefused(cabinetOf("fed"), "createGoal", rentGoal)).toEqual([
    "strategicGoalOfAuthority",
  ]);
  const finding = {
    ...{ kind: "finding", reference: "Situation tests 2025" },
    text: { fr: "Un candidat sur quatre est écarté à cause de son nom." },
  };
  const operational = {
    ...{ level: "operational", parent: story.id("renting"), sources: [finding] },
    label: { nl: "Praktijktesten bij verhuur", fr: "Tests de situation à la location" },
  };
  // The plan is public, and so is everybody's reading of it; writing in it is for those whose plan it is.
  expect(await story.isRefused(stranger, "createGoal", operational)).toEqual(["notInPlan"]);
  await story.does(cabinetOf("rbc"), "createGoal", operational, "testing");
  await measures(story);
  await sharedMeasure(story);
  await parties(story);
  await story.remember();
}

async function measures(story: Story): Promise<void> {
  await story.does(
    cabinetOf("fed"),
    "createMeasure",
    {
      title: { nl: "Haatmisdrijven beter registreren", fr: "Mieux enregistrer les délits de haine" },
      ...{
        lead: { authority: "fed", service: "FPS Justice" },
        nature: "new",
        racismLevel: ["interpersonal"],
      },
      ...{ policyFields: ["hate-crime"], instruments: ["enforcement"], end: "2028-12-31" },
      recommendations: [{ body: "un", reference: "CERD/C/BEL/CO/20-22" }],
    },
    "hate crime",
  );
  await story.does(
    cabinetOf("cocof"),
    "createMeasure",
    {
      title: {
        fr: "Accueil sans discrimination des personnes âgées",
        nl: "Ouderenzorg zonder discriminatie",
      },
      ...{ lead: { authority: "cocof" }, nature: "reinforced", racismLevel: ["institutional"] },
      ...{ policyFields: ["elderly-care"], instruments: ["training"] },
    },
    "care",
  );
}

/** One record, three truths: each government writes its own share, and nobody else's. */
async function sharedMeasure(story: Story): Promise<void> {
  const measure = {
    title: { nl: "Praktijktesten op de huurmarkt", fr: "Tests de situation sur le marché locatif" },
    ...{ lead: { authority: "rw" }, goal: story.id("testing"), nature: "new", racismLevel: ["structural"] },
    ...{ policyFields: ["rent-law"], domains: ["housing"], instruments: ["legislation"], end: "2028-12-31" },
  };
  await story.does(cabinetOf("rw"), "createMeasure", measure, "rent");
  expect(await story.isRefused(cabinetOf("vlg"), "createMeasure", measure)).toEqual(["roleNotAllowed"]);
  const uninvited = { measure: story.id("rent"), authority: "city-of-ghent", share: {} };
  expect(await story.isRefused(stranger, "addShare", uninvited)).toEqual(["notInPlan"]);
  for (const authority of ["vlg", "rbc"] as const) {
    const share = {
      ...{ status: "planned", statusOn: "2026-07-13", owner: `inspection of ${authority}` },
      budget: { euroCents: authority === "rbc" ? 40_000_00 : null, inKind: null },
    };
    await story.does(cabinetOf(authority), "addShare", { measure: story.id("rent"), authority, share });
  }
  const foreign = { measure: story.id("rent"), authority: "vlg", change: { owner: "we decide" } };
  expect(await story.isRefused(cabinetOf("rw"), "changeShare", foreign)).toEqual(["roleNotAllowed"]);
  expect(await story.isRefused(cabinetOf("fed"), "changeShare", foreign)).toEqual(["roleNotAllowed"]);
  const { measures: book } = await story.sees(nobody);
  const rent = book.measures.find(({ id }: Answer) => id === story.id("rent"));
  expect(rent.shares.map(({ authority, status }: Answer) => [authority, status])).toEqual([
    ["rw", null],
    ["vlg", "planned"],
    ["rbc", "planned"],
  ]);
}

/** The measures themselves say who is needed: the ninth government is found by the rules of competence. */
async function parties(story: Story): Promise<void> {
  await story.does(secretariat, "deriveParties", {});
  const before = await story.sees(nobody);
  const derived = before.parties.filter(({ standing }: Answer) => standing === "derived");
  expect(derived).toMatchObject([
    {
      authority: "cocom",
      reasons: [{ kind: "competent", field: "elderly-care", measure: story.id("care") }],
    },
  ]);
  expect((await story.sees(nobody, "/adoption")).ledger.unconfirmed).toEqual(["cocom"]);
  expect(await story.cannotMove("startNegotiation")).toEqual([
    ...["draftHasText", "publicationRuleDeclared"],
  ]);
  const reason = { fr: "Compétente pour les maisons de repos bicommunautaires" };
  await story.does(secretariat, "confirmParty", { authority: "cocom", reason });
  const { parties: confirmed } = await story.sees(nobody);
  expect(confirmed).toHaveLength(9);
  expect(confirmed.find(({ authority }: Answer) => authority === "cocom")).toMatchObject({
    ...{ standing: "confirmed", record: [{ reason, organisation: "interfederal" }] },
  });
}
