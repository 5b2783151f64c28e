/** The plan is in force; three voices say how it stands, and those concerned reply. */
import { expect } from "vitest";
import type { Answer } from "../testing/app.js";
import { cabinetOf, coalition, nobody, secretariat, unia } from "./cast.js";
import type { Story } from "./story.js";

const period = { from: "2027-01", to: "2027-06" };

export async function inForce(story: Story): Promise<void> {
  story.on("2027-01-04");
  await story.moves("enterIntoForce");
  const calendar = { authorities: ["fed", "rw", "vlg", "rbc"], daysToReport: 60 };
  await story.does(secretariat, "setReportingCalendar", calendar);
  expect(await story.sees(nobody)).toMatchObject({ stage: "in-force", document: { status: "in-force" } });
  await milestones(story);
  await story.remember();
  await threeVoices(story);
}

/** Each government sets its own: one that is reached in time, one that nobody reached, one that is still to come. */
async function milestones(story: Story): Promise<void> {
  const measure = story.id("rent");
  const sets = (who: "rw" | "rbc", title: object, due: string, name: string) =>
    story.does(cabinetOf(who), "addMilestone", { measure, title, due }, name);
  const law = { nl: "Decreet laat praktijktesten toe", fr: "Le décret autorise les tests" };
  await sets("rw", law, "2027-01-31", "decree");
  await sets(
    "rbc",
    { nl: "Twaalf inspecteurs aangeworven", fr: "Douze inspecteurs engagés" },
    "2027-12",
    "hired",
  );
  await sets("rw", { fr: "Mille tests réalisés", nl: "Duizend testen uitgevoerd" }, "2030", "tested");
  await story.does(cabinetOf("rw"), "completeMilestone", {
    ...{ measure, milestone: story.id("decree"), doneOn: "2027-01-04" },
  });
}

async function threeVoices(story: Story): Promise<void> {
  story.on("2027-06-30");
  const says = (share: string, voice: string, statement: object) => ({
    ...{ voice, statement, period, subject: { measure: story.id("rent"), share } },
    ...{ source: `${voice} in June`, evidence: [] },
  });
  await story.does(cabinetOf("rw"), "recordStatus", says("rw", "reported", { state: "on-course" }));
  await story.does(
    cabinetOf("rbc"),
    "recordStatus",
    says("rbc", "reported", { state: "late", expectedEnd: "2029" }),
  );
  const praise = says("rw", "assessed", { state: "done" });
  expect(await story.isRefused(cabinetOf("rw"), "recordStatus", praise)).toEqual(["assessesItself"]);
  expect(await story.isRefused(cabinetOf("vlg"), "recordStatus", praise)).toEqual(["assessedByParty"]);
  const forAnother = says("rw", "reported", { state: "done" });
  expect(await story.isRefused(cabinetOf("vlg"), "recordStatus", forAnother)).toEqual(["reportsForAnother"]);
  const found = says("rw", "assessed", { state: "no-evidence", lookedFor: "reports of tests" });
  await story.does(unia, "recordStatus", found, "assessment");
  const blocked = {
    ...{
      state: "blocked",
      because: "no inspectors were hired",
      needs: "twelve inspectors",
      needsFrom: "rbc",
    },
  };
  await story.does(coalition, "recordStatus", says("rbc", "contested", blocked), "contestation");
  expect((await entry(story, "contestation")).rightOfReply).toMatchObject({
    ...{ from: ["rbc"], deadline: { due: "2027-07-30" } },
  });
  await story.remember();

  const reply = (name: string) => ({
    ...{ entry: story.id(name), position: "disagrees", text: "Eleven were hired in May.", evidence: [] },
  });
  expect((await story.sees(nobody, "/follow-up")).openReplies).toMatchObject([
    { authority: "rw", due: "2027-07-30" },
    { authority: "rbc", due: "2027-07-30" },
  ]);
  story.on("2027-07-15");
  expect(await story.isRefused(cabinetOf("vlg"), "replyToStatus", reply("assessment"))).not.toEqual([]);
  await story.does(cabinetOf("rw"), "replyToStatus", reply("assessment"));
  story.on("2027-08-02");
  await story.does(cabinetOf("rbc"), "replyToStatus", reply("contestation"));
  expect((await entry(story, "assessment")).replies).toMatchObject([{ isLate: false }]);
  expect((await entry(story, "contestation")).replies).toMatchObject([
    { isLate: true, by: { organisation: "rbc" } },
  ]);
  expect((await story.sees(nobody, "/follow-up")).openReplies).toEqual([]);
  // Nothing overwrote anything: every voice still says what it said.
  const { status } = await story.sees(nobody);
  expect(status.entries.map(({ voice }: Answer) => voice)).toEqual([
    ...["reported", "reported", "assessed", "contested"],
  ]);
  await story.remember();
}

const entry = async (story: Story, name: string): Promise<Answer> =>
  (await story.sees(nobody)).status.entries.find(({ id }: Answer) => id === story.id(name));
