/** A promise of 2001, taken up again: the plan is opened, nobody but its secretariat sees it, until there is a mandate. */
import { expect } from "vitest";
import { nobody, plan, seated, secretariat, stranger } from "./cast.js";
import type { Story } from "./story.js";

export async function promiseAndMandate(story: Story): Promise<void> {
  story.on("2026-03-02");
  const opening = { procedure: "interfederal", origin: { kind: "new", plan } };
  expect((await story.api.open(opening, stranger)).status).toBe(403);
  const opened = await story.api.open(opening, secretariat);
  expect([opened.status, opened.body.stage]).toEqual([201, "promised"]);
  story.plan = opened.body.id;
  for (const reader of [nobody, stranger, seated]) {
    expect(await story.sees(reader)).toMatchObject({ kind: "resourceNotFound" });
  }
  expect(await story.cannotMove("mandate")).toEqual(["mandateInForce"]);
  expect(await story.cannotMove("enterIntoForce")).toEqual(
    expect.arrayContaining(["transitionNotAllowed", "adoptedByAll", "periodStarted"]),
  );
  await story.remember();

  story.on("2026-03-04");
  const mandate = {
    giver: "concertation-committee",
    holder: "interfederal",
    object: { nl: "Een gemeenschappelijk plan voorbereiden", fr: "Préparer un plan commun" },
    basis: { nl: "Beslissing van het Overlegcomité", fr: "Décision du Comité de concertation" },
    givenOn: "2026-02-25",
    dueOn: "2026-12-31",
  };
  await story.does(secretariat, "giveMandate", mandate, "mandate");
  await story.moves("mandate");
  await story.does(secretariat, "publishPlan", {});
  expect(await story.sees(nobody)).toMatchObject({
    ...{ stage: "mandated", document: { status: "preparing" }, isPublic: true },
    mandates: [{ giver: "concertation-committee", result: null }],
  });
  // What was not public is not made public by having become so since.
  expect(await story.sees(nobody, "?asOf=2026-03-03")).toMatchObject({ kind: "resourceNotFound" });
  expect(await story.sees(nobody, "/transitions")).toMatchObject({ kind: "resourceNotFound" });
  await story.remember();
}
