/** Nine decisions: one with a reservation, one that waits for its parliament, one rejection turned into an approval, one silence. */
import { expect } from "vitest";
import type { Answer } from "../testing/app.js";
import { cabinetOf, type GovernmentId, ministerOf, nobody, seated, secretariat } from "./cast.js";
import type { Story } from "./story.js";

export async function adoption(story: Story): Promise<void> {
  story.on("2026-10-05");
  const text = { nl: "Gemeenschappelijk deel", fr: "Partie commune" };
  await story.does(secretariat, "openAdoptionRound", { text });
  await fourEyes(story);
  await firstDecisions(story);
  await lateDecisions(story);
  await memoryOpens(story);
}

const decision = (party: GovernmentId, on: string, outcome: string, more: object = {}) => ({
  ...{ party, part: "common", act: "executive", on, outcome, reservations: [] },
  ...{ reference: `${party} ${on}`, access: "public", ...more },
});

/** The cabinet records, the minister publishes. */
async function decides(story: Story, party: GovernmentId, on: string, outcome: string, more: object = {}) {
  story.on(on);
  const made = await story.does(
    cabinetOf(party),
    "recordDecision",
    decision(party, on, outcome, more),
    party,
  );
  await story.does(ministerOf(party), "publishDecision", { decision: made.id });
}

async function fourEyes(story: Story): Promise<void> {
  story.on("2026-10-12");
  const approval = decision("fed", "2026-10-09", "approved");
  expect(await story.isRefused(cabinetOf("vg"), "recordDecision", approval)).toEqual(["roleNotAllowed"]);
  await story.does(ministerOf("fed"), "recordDecision", approval, "fed");
  const publish = { decision: story.id("fed") };
  expect(await story.isRefused(ministerOf("fed"), "publishDecision", publish)).toEqual([
    "secondPersonNeeded",
  ]);
  expect(await story.isRefused(ministerOf("vg"), "publishDecision", publish)).toEqual(["roleNotAllowed"]);
  expect((await story.sees(nobody, "/adoption")).ledger).toMatchObject({ adopted: 0, state: "none" });
  expect(await story.sees(seated, "/adoption")).toMatchObject({
    entries: "recorded",
    ledger: { adopted: 1 },
  });
  await story.remember();
  story.on("2026-10-13");
  const second = { ...ministerOf("fed"), person: "fed-deputy" };
  const appointments = second.appointments.map((held) => ({
    ...held,
    person: "fed-deputy",
    id: "fed-deputy",
  }));
  await story.does({ ...second, appointments }, "publishDecision", publish);
  expect((await story.sees(nobody, "/adoption")).ledger).toMatchObject({ adopted: 1, state: "some" });
}

async function firstDecisions(story: Story): Promise<void> {
  await decides(story, "cf", "2026-10-14", "approved");
  await decides(story, "rw", "2026-10-15", "rejected");
  const subject = { kind: "measure", id: story.id("rent") };
  const reservations = [{ subject, text: { nl: "Enkel na overleg met de sector" } }];
  await decides(story, "vg", "2026-10-16", "approved", { reservations });
  await decides(story, "vlg", "2026-10-16", "approved");
  await decides(story, "dg", "2026-10-20", "approvedWithRemark", {
    ...{ remark: { de: "Vorbehaltlich der Mittel" }, access: "parties" },
  });
  await decides(story, "rbc", "2026-10-22", "approved");
  await decides(story, "cocof", "2026-10-22", "approved");
  story.on("2026-10-30");
  const { ledger, sentences } = await story.sees(nobody, "/adoption");
  expect(ledger).toMatchObject({
    ...{ adopted: 6, of: 9, state: "some", reservations: 1, withReservations: ["vg"] },
    byState: { awaitingAssent: ["cf"], rejected: ["rw"], neverReacted: ["cocom"] },
  });
  for (const [language, begin] of [
    ["nl", "Aangenomen door 6 van 9 partijen."],
    ["fr", "Adopté par 6 des 9 parties."],
    ["de", "Angenommen von 6 von 9 Parteien."],
    ["en", "Adopted by 6 of 9 parties."],
  ] as const) {
    expect(sentences[0][language]).toBe(begin);
    expect(sentences).toHaveLength(5);
  }
  // That the German-speaking Community adopted is known; how it worded its remark is the parties' affair.
  const rowOf = (answer: Answer, party: string) =>
    answer.ledger.rows.find(({ authority }: Answer) => authority === party);
  expect(rowOf({ ledger }, "dg")).toMatchObject({ state: "adopted", executive: null });
  expect(rowOf(await story.sees(seated, "/adoption"), "dg").executive.remark.de).toMatch(/Mittel/);
  await story.remember();
}

async function lateDecisions(story: Story): Promise<void> {
  story.on("2026-11-26");
  const anew = decision("rw", "2026-11-26", "approved");
  expect(await story.isRefused(cabinetOf("rw"), "recordDecision", anew)).toEqual(["currentDecisionNotNamed"]);
  const rejection = story.id("rw");
  await decides(story, "rw", "2026-11-26", "approved", { supersedes: rejection });
  await decides(story, "cf", "2026-12-02", "approved", { act: "assent" });
  expect(await story.cannotMove("enterIntoForce")).toEqual(["adoptedByAll", "periodStarted"]);
  expect((await story.sees(nobody, "/negotiation")).units).toEqual([]);
  await story.remember();

  await decides(story, "cocom", "2026-12-10", "approved");
  const { ledger, sentences } = await story.sees(nobody, "/adoption");
  expect([ledger.state, sentences[0].en]).toEqual(["all", "Adopted by all 9 parties."]);
  // A rejection that was turned is not erased.
  expect(ledger.rows.find(({ authority }: Answer) => authority === "rw").superseded).toContain(rejection);
  const then = await story.sees(nobody, "/adoption?asOf=2026-11-25");
  expect(then.ledger.byState).toMatchObject({
    rejected: ["rw"],
    awaitingAssent: ["cf"],
    neverReacted: ["cocom"],
  });
  expect(await story.sees(nobody)).toMatchObject({
    stage: "adoption",
    document: { status: "adopted", adoption: { level: "government" } },
  });
}

/** By the rule all parties declared: the text at its adoption, who asked for what two weeks later. */
async function memoryOpens(story: Story): Promise<void> {
  const { units, proposals } = await story.sees(nobody, "/negotiation");
  expect(proposals).toEqual([]);
  expect(units[0].versions).toMatchObject([{ text: { nl: "Praktijktesten gebeuren elk jaar." } }]);
  await story.remember();
  story.on("2026-12-24");
  const opened = await story.sees(nobody, "/negotiation");
  expect(opened.proposals).toMatchObject([{ party: "rbc", reason: { nl: "Waar nodig is nergens." } }]);
  expect(opened.objections.map(({ party }: Answer) => party)).toEqual(["vlg", "cocof"]);
  // What a party noted for itself stays its own.
  expect(JSON.stringify(opened)).not.toContain("Interne nota");
  expect(opened.units[0].versions).toHaveLength(2);
  await story.remember();
}
