/** Clause by clause: a proposal, an objection that blocks and is lifted, a remark; and a government that does not wait. */
import { expect } from "vitest";
import type { Actor } from "../plan-case/actor.js";
import { cabinetOf, governments, ministerOf, nobody, seated, secretariat } from "./cast.js";
import type { Story } from "./story.js";

export async function negotiation(story: Story): Promise<void> {
  story.on("2026-09-01");
  const unit = {
    kind: "measure",
    refersTo: story.id("rent"),
    text: { nl: "Praktijktesten gebeuren waar nodig." },
  };
  await story.does(secretariat, "addTextUnit", unit, "clause");
  const rule = {
    ...{ when: "adoption", afterDays: 14, opens: ["parties"] },
    reason: { nl: "Wie instemt, mag weten wie wat vroeg.", fr: "La transparence après l’accord." },
  };
  await story.does(secretariat, "declarePublicationRule", rule);
  await story.moves("startNegotiation");
  expect((await story.sees(nobody, "/negotiation")).units).toEqual([]);
  expect((await story.sees(seated, "/negotiation")).units).toHaveLength(1);
  await story.remember();

  await proposalAndObjections(story);
  await ownPart(story);
  await consensus(story);
}

async function proposalAndObjections(story: Story): Promise<void> {
  story.on("2026-09-07");
  const change = {
    ...{ unit: story.id("clause"), access: "parties" },
    text: { nl: "Praktijktesten gebeuren elk jaar." },
    reason: { nl: "Waar nodig is nergens." },
  };
  await story.does(cabinetOf("rbc"), "proposeChange", change, "proposal");
  const target = { kind: "proposal", id: story.id("proposal") };
  const blocking = { target, kind: "blocking", reason: { nl: "Niet zonder de sector" }, access: "parties" };
  await story.does(cabinetOf("vlg"), "raiseObjection", blocking, "objection");
  const remark = {
    target: { kind: "unit", id: story.id("clause") },
    kind: "remark",
    reason: { fr: "Et la Cocom ?" },
  };
  await story.does(cabinetOf("cocof"), "raiseObjection", { ...remark, access: "public" });
  const note = { target, position: "disagrees", reason: { nl: "Interne nota" }, access: "own" };
  await story.does(cabinetOf("vlg"), "takePosition", note);

  const seenBy = async (reader: Actor | null) => {
    const { proposals, objections, positions } = await story.sees(reader, "/negotiation");
    return [proposals.length, objections.length, positions.length];
  };
  expect(await seenBy(nobody)).toEqual([0, 1, 0]);
  expect(await seenBy(seated)).toEqual([1, 2, 0]);
  expect(await seenBy(cabinetOf("vlg"))).toEqual([1, 2, 1]);
  const [point] = (await story.sees(seated, "/follow-up")).openPoints;
  expect(point).toMatchObject({ blocking: [{ party: "vlg" }], remarks: [{ party: "cocof" }] });
  expect(point.withoutPosition).toHaveLength(10);
  expect((await story.sees(nobody, "/follow-up")).openPoints).toEqual([]);
  await story.remember();
}

/** What is Wallonia's own enters into force while the common text is still argued about (status C1). */
async function ownPart(story: Story): Promise<void> {
  story.on("2026-09-14");
  const decision = {
    ...{
      party: "rw",
      part: "own",
      act: "executive",
      on: "2026-09-10",
      outcome: "approved",
      reservations: [],
    },
    ...{ reference: "GW 2026/87", access: "public" },
  };
  await story.does(cabinetOf("rw"), "recordDecision", decision, "own part");
  const force = { party: "rw", from: "2026-09-15", to: "2029-12-31" };
  expect(await story.isRefused(ministerOf("rw"), "putOwnPartInForce", force)).toEqual(["ownPartNotAdopted"]);
  await story.does(ministerOf("rw"), "publishDecision", { decision: story.id("own part") });
  expect(await story.isRefused(ministerOf("cf"), "putOwnPartInForce", force)).toEqual(["roleNotAllowed"]);
  await story.does(ministerOf("rw"), "putOwnPartInForce", force);
  story.on("2026-09-15");
  const { ledger, sentences } = await story.sees(nobody, "/adoption?part=own");
  expect(ledger.rows.find(({ authority }: { authority: string }) => authority === "rw")).toMatchObject({
    ...{ state: "adopted", ownPart: { state: "inForce", from: "2026-09-15", to: "2029-12-31" } },
  });
  expect(sentences.at(-1).fr).toMatch(/^En vigueur : la partie propre de .*wallon/i);
  expect((await story.sees(nobody, "/adoption")).ledger).toMatchObject({ adopted: 0, of: 9 });
  expect((await story.sees(nobody)).stage).toBe("negotiation");
  await story.remember();
}

async function consensus(story: Story): Promise<void> {
  story.on("2026-09-28");
  const proposal = story.id("proposal");
  expect(await story.cannotMove("putToDecision")).toEqual(["noBlockingObjection"]);
  const open = await story.isRefused(secretariat, "acceptProposal", { proposal });
  expect(open).toEqual(["blockingObjection", "partiesDisagree", "partiesWithoutPosition"]);
  // The secretariat cannot lift what a government raised.
  const lift = { objection: story.id("objection"), reason: { nl: "De sector is gehoord" } };
  expect(await story.isRefused(secretariat, "liftObjection", lift)).toEqual(["roleNotAllowed"]);
  await story.does(cabinetOf("vlg"), "liftObjection", lift);
  for (const party of governments.filter((government) => government !== "rbc")) {
    const position = { target: { kind: "proposal", id: proposal }, position: "agrees", access: "parties" };
    await story.does(cabinetOf(party), "takePosition", position);
  }
  await story.does(secretariat, "acceptProposal", { proposal });
  const { units } = await story.sees(seated, "/negotiation");
  expect(units[0].versions.map(({ text }: { text: { nl: string } }) => text.nl)).toEqual([
    "Praktijktesten gebeuren waar nodig.",
    "Praktijktesten gebeuren elk jaar.",
  ]);
  await story.moves("putToDecision");
  await story.remember();
}
