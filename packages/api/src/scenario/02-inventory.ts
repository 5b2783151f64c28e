/** Eight governments are asked what they do and what is needed (S25, S26). One answers in part, one refuses, one is silent (S27). */
import { expect } from "vitest";
import type { Answer } from "../testing/app.js";
import { cabinetOf, type GovernmentId, nobody, seated, secretariat } from "./cast.js";
import type { Story } from "./story.js";

const asked = ["fed", "vg", "vlg", "cf", "rw", "dg", "rbc", "cocof"] as const;
const reason = {
  nl: "Lid van de interministeriële conferentie",
  fr: "Membre de la conférence interministérielle",
};
const assentReason = {
  fr: "La mesure sur les victimes demande un accord de coopération (loi spéciale du 8 août 1980, art. 92bis, § 1er)",
};

export async function inventory(story: Story): Promise<void> {
  story.on("2026-03-09");
  expect(await story.cannotMove("startInventory")).toEqual(["partiesEstablished", "inventoryAsked"]);
  for (const authority of asked) {
    const data =
      authority === "cf" ? { authority, reason: assentReason, assent: true } : { authority, reason };
    await story.does(secretariat, "addParty", data);
  }
  story.on("2026-04-01");
  const question = {
    ...{ subject: "inventory", from: "interfederal", addressees: [...asked], sentOn: "2026-04-01" },
    text: { nl: "Welke maatregelen neemt u, en welke zijn nodig?", fr: "Quelles mesures prenez-vous ?" },
    deadlineRule: "inventory-answer",
  };
  const sent = await story.does(secretariat, "sendRequest", question, "inventory");
  // Sixty days end on Sunday 31 May; the last day is the Monday after.
  expect(sent.deadline).toMatchObject({ nominal: "2026-05-31", due: "2026-06-01" });
  await story.moves("startInventory");
  await story.remember();

  const reacts = (government: GovernmentId, on: string, reaction: object) => {
    story.on(on);
    const data = { request: story.id("inventory"), authority: government, reaction: { on, ...reaction } };
    return story.does(cabinetOf(government), "recordReaction", data);
  };
  const answered = { kind: "answered", taken: { fr: "Voir annexe" }, needed: { fr: "Davantage de données" } };
  await reacts("rbc", "2026-04-10", answered);
  await reacts("fed", "2026-04-20", answered);
  await reacts("rw", "2026-05-04", answered);
  await reacts("cocof", "2026-05-05", answered);
  await reacts("vg", "2026-05-07", { kind: "answered", taken: { nl: "Horizontaal plan" } });
  await reacts("cf", "2026-05-11", { kind: "answeredInPart", taken: { fr: "Enseignement seulement" } });
  await reacts("dg", "2026-05-12", { kind: "refused", reason: { de: "Kein eigener Dienst dafür" } });

  story.on("2026-05-20");
  // No government speaks for another, not even in a silence.
  const foreign = {
    request: story.id("inventory"),
    authority: "vlg",
    reaction: { on: "2026-05-20", ...answered },
  };
  expect(await story.isRefused(cabinetOf("rw"), "recordReaction", foreign)).toEqual(["roleNotAllowed"]);
  expect(await story.cannotMove("openConsultation")).toEqual(["inventoryClosed"]);
  expect(await standings(story)).toMatchObject({ vlg: { state: "awaited", days: 49, daysLate: 0 } });
  await story.remember();

  story.on("2026-06-02");
  expect(await standings(story)).toMatchObject({
    rbc: { state: "answered", days: 9 },
    cf: { state: "answeredInPart" },
    dg: { state: "refused", days: 41 },
    vlg: { state: "silent", days: 62, daysLate: 1 },
  });
  // Silence is shown, and does not stop the others.
  await story.moves("openConsultation");
  await story.remember();
}

/** Where each addressee stands, alike for those with a seat and for everybody. */
async function standings(story: Story): Promise<Record<string, Answer>> {
  const [ofAll, ofSeated] = [await story.sees(nobody), await story.sees(seated)];
  expect(ofAll.requests).toEqual(ofSeated.requests);
  return Object.fromEntries(
    ofAll.requests[0].addressees.map((addressee: Answer) => [addressee.authority, addressee]),
  );
}
