/** Two governments fall in one autumn. One successor confirms what was promised; the other says nothing, and it lapses. */
import { expect } from "vitest";
import type { Answer } from "../testing/app.js";
import { cabinetOf, type GovernmentId, ministerOf, nobody } from "./cast.js";
import type { Story } from "./story.js";

export async function governmentsChange(story: Story): Promise<void> {
  story.on("2027-08-16");
  for (const authority of ["rw", "vlg"] as const) await promises(story, authority);
  expect(await standing(story, "vlg")).toMatchObject({ state: "own" });
  await story.remember();

  story.on("2027-10-11");
  for (const authority of ["rw", "vlg"] as const) await falls(story, authority);
  for (const authority of ["rw", "vlg"] as const) {
    expect(await standing(story, authority)).toMatchObject({
      state: "awaitingConfirmation",
      dueOn: "2028-04-01",
    });
  }
  story.on("2027-11-05");
  const confirmed = {
    ...{ commitment: story.id("promise of rw"), government: story.id("next government of rw") },
    ...{ on: "2027-11-05", reference: "GW 2027/102" },
  };
  expect(await story.isRefused(ministerOf("vlg"), "confirmCommitment", confirmed)).toEqual([
    "roleNotAllowed",
  ]);
  await story.does(ministerOf("rw"), "confirmCommitment", confirmed);
  expect(await standing(story, "rw")).toMatchObject({ state: "confirmed" });
  await story.remember();

  story.on("2028-04-03");
  expect(await standing(story, "rw")).toMatchObject({ state: "confirmed" });
  expect(await standing(story, "vlg")).toMatchObject({ state: "lapsed", lapsedOn: "2028-04-01" });
  const late = {
    ...confirmed,
    commitment: story.id("promise of vlg"),
    government: story.id("next government of vlg"),
  };
  expect(
    await story.isRefused(ministerOf("vlg"), "confirmCommitment", { ...late, on: "2028-04-03" }),
  ).toEqual(["commitmentOver"]);
  await story.remember();
}

async function promises(story: Story, authority: GovernmentId): Promise<void> {
  const cabinet = cabinetOf(authority);
  const term = { authority, from: "2024-07-01", to: "2029-06-30" };
  await story.does(cabinet, "openTerm", term, `term of ${authority}`);
  const government = { term: story.id(`term of ${authority}`), from: "2024-07-15" };
  await story.does(cabinet, "formGovernment", government, `government of ${authority}`);
  const made = {
    government: story.id(`government of ${authority}`),
    subject: { nl: "Praktijktesten elk jaar", fr: "Des tests chaque année" },
    ...{ basis: "governmentDecision", madeOn: "2026-11-26" },
  };
  await story.does(ministerOf(authority), "makeCommitment", made, `promise of ${authority}`);
}

async function falls(story: Story, authority: GovernmentId): Promise<void> {
  const cabinet = cabinetOf(authority);
  const end = { government: story.id(`government of ${authority}`), on: "2027-09-30", reason: "fell" };
  await story.does(cabinet, "endGovernment", end);
  const next = { term: story.id(`term of ${authority}`), from: "2027-10-01" };
  await story.does(cabinet, "formGovernment", next, `next government of ${authority}`);
}

const standing = async (story: Story, authority: string): Promise<Answer> =>
  (await story.sees(nobody)).commitments.find((commitment: Answer) => commitment.authority === authority);
