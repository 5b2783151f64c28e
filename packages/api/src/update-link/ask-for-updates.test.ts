import { afterEach, describe, expect, it } from "vitest";
import { changePreferences } from "../mail/preferences.js";
import { type Asking, openAsking } from "../testing/asking.js";
import { personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";

describe.each(testEngines())("asking for updates, on %s", (engine) => {
  let asking: Asking;
  afterEach(async () => {
    expect(asking.errors).toEqual([]);
    await asking.close();
  });
  const opened = async () => {
    asking = await openAsking(engine);
    const made = await asking.openPlan();
    const owner = await asking.appoint("owner@example.be", [
      {
        ...{ organisation: "fed", role: "contributor", office: "Dienst Wonen", measures: [made.tests] },
        substitutes: ["deputy@example.be"],
      },
    ]);
    await asking.appoint("editor@example.be", [
      { organisation: "fed", role: "editor", office: "Coördinatie" },
    ]);
    await asking.appoint("chief@example.be", [
      { organisation: "fed", role: "validator", office: "Directie" },
    ]);
    return { ...made, owner };
  };
  const summary = (mails: Awaited<ReturnType<Asking["takeMails"]>>) =>
    mails.map(({ to, items }) => [to, ...items.map(({ text }) => text)]);

  it("asks each owner in one mail, and once however often it runs", async () => {
    await opened();
    expect(await asking.ask()).toEqual({ asked: 4, reminded: 0, escalated: 0, withdrawn: 0 });
    const mails = await asking.takeMails();
    expect(summary(mails).toSorted()).toEqual([
      [
        ...["editor@example.be", "Hoe staat het met “Chambres pour étudiants”?"],
        ...["Wat is de nieuwe waarde van “Klachten”?", "Wat is de nieuwe waarde van “Ervaring”?"],
      ],
      ["owner@example.be", "Hoe staat het met “Praktijktests op de huurmarkt”?"],
    ]);
    const [mail] = mails.filter(({ to }) => to === "owner@example.be");
    expect(mail?.subject).toBe("Hoe staat het met “Praktijktests op de huurmarkt”?");
    expect(mail?.content.groups[0]).toMatchObject({
      heading: { nl: "Plan van de stad <één>", fr: "Plan de la ville" },
      items: [{ due: "2026-03-01" }],
    });
    for (const { content } of mails) expect(JSON.stringify(content)).not.toMatch(/\{\w+\}/);
    expect(await asking.ask()).toEqual({ asked: 0, reminded: 0, escalated: 0, withdrawn: 0 });
    expect(await asking.takeMails()).toEqual([]);
  });

  it("asks once when two processes ask at the same moment", async () => {
    await opened();
    const results = await Promise.all([asking.ask(), asking.ask()]);
    expect(results.reduce((sum, { asked }) => sum + asked, 0)).toBe(4);
    expect((await asking.takeMails()).flatMap(({ items }) => items)).toHaveLength(4);
  });

  it("reminds after a week with the deputy, and tells whoever validates after three", async () => {
    await opened();
    await asking.ask();
    await asking.takeMails();
    asking.on("2026-01-11");
    expect(await asking.ask()).toMatchObject({ asked: 0, reminded: 0 });
    asking.on("2026-01-12");
    expect(await asking.ask()).toMatchObject({ asked: 1, reminded: 4, escalated: 0 });
    const reminders = new Map((await asking.takeMails()).map((mail) => [mail.to, mail]));
    expect(reminders.get("owner@example.be")?.items[0]?.text).toMatch(/^Herinnering: Hoe staat het met/);
    expect(reminders.get("deputy@example.be")?.items[0]?.text).toMatch(/^Er kwam nog geen antwoord;/);
    asking.on("2026-01-26");
    expect(await asking.ask()).toMatchObject({ asked: 0, reminded: 1, escalated: 4 });
    const told = (await asking.takeMails()).filter(({ to }) => to === "chief@example.be");
    expect(told).toHaveLength(1);
    expect(told[0]?.items.map(({ text }) => text)).toContain(
      "“Praktijktests op de huurmarkt”: gevraagd op 5 januari 2026, geen antwoord.",
    );
    // What is told to somebody who only has to know admits nobody to anything.
    expect(told[0]?.items.every(({ url }) => url.startsWith("/admin/plans/"))).toBe(true);
    asking.on("2026-02-10");
    expect(await asking.ask()).toMatchObject({ asked: 0, reminded: 0, escalated: 0 });
  });

  it("keeps to the times an organisation chose", async () => {
    await opened();
    const updateTimes = { remindAfterDays: 2, escalateAfterDays: 3, linkDays: 10 };
    const settings = JSON.stringify({ digest: "daily", updateTimes });
    await asking.storage.db
      .insertInto("organisationSettings")
      .values({ organisation: "fed", version: 1, settings })
      .execute();
    await asking.ask();
    asking.on("2026-01-08");
    expect(await asking.ask()).toMatchObject({ reminded: 4, escalated: 4 });
  });

  it("asks whoever comes after an owner whose mandate ended, and withdraws the link of the first", async () => {
    const { owner, tests } = await opened();
    await asking.ask();
    const [first] = (await asking.takeMails()).filter(({ to }) => to === "owner@example.be");
    asking.on("2026-01-07");
    await asking.end(owner.appointments[0] as string, "2026-01-06");
    await asking.appoint("next@example.be", [
      {
        organisation: "fed",
        role: "contributor",
        office: "Dienst Wonen",
        from: "2026-01-07",
        measures: [tests],
      },
    ]);
    expect(await asking.ask()).toEqual({ asked: 1, reminded: 0, escalated: 0, withdrawn: 1 });
    expect(summary(await asking.takeMails())).toEqual([
      ["next@example.be", "Hoe staat het met “Praktijktests op de huurmarkt”?"],
    ]);
    const page = await asking.open(first?.items[0]?.url ?? "");
    expect([page.status, await page.text()]).toEqual([
      410,
      expect.stringContaining("Deze link is ingetrokken"),
    ]);
  });

  it("tells whoever validates at once that nobody looks after it", async () => {
    asking = await openAsking(engine);
    await asking.openPlan();
    await asking.appoint("chief@example.be", [{ organisation: "fed", role: "validator" }]);
    expect(await asking.ask()).toMatchObject({ asked: 0, escalated: 4 });
    const [mail] = await asking.takeMails();
    expect(mail?.items.map(({ text }) => text)).toContain(
      "“Praktijktests op de huurmarkt”: niemand is hiervoor aangesteld.",
    );
  });

  it("asks nobody who was cut from the journal, and writes to nobody who wants no such mails", async () => {
    const { owner, tests } = await opened();
    await asking.storage.db.deleteFrom("personalParts").where("person", "=", owner.person).execute();
    const other = await asking.appoint("quiet@example.be", [
      { organisation: "fed", role: "contributor", measures: [tests] },
    ]);
    await changePreferences(asking.storage.db, other.person, { updates: false });
    await asking.ask();
    expect((await asking.takeMails()).map(({ to }) => to)).toEqual(["editor@example.be"]);
  });

  it("keeps no name, no address and nothing that opens a page", async () => {
    await opened();
    await asking.ask();
    const { db } = asking.storage;
    const kept = JSON.stringify([
      await db.selectFrom("updateRequests").selectAll().execute(),
      await db.selectFrom("mails").selectAll().execute(),
    ]);
    const [mail] = (await asking.takeMails()).filter(({ to }) => to === "owner@example.be");
    const [signature = ""] = (mail?.items[0]?.url.split("/").at(-1) ?? "").split(".");
    expect(signature).toHaveLength(43);
    expect(kept).not.toContain(signature);
    expect(kept).not.toContain("owner@example.be");
  });

  it("is shown in the follow-up to those of the organisation, and to nobody else", async () => {
    const { plan, tests, rooms } = await opened();
    await asking.ask();
    const link = (await asking.takeMails()).find(({ to }) => to === "owner@example.be")?.items[0]?.url ?? "";
    asking.on("2026-01-07");
    expect((await asking.send(link, { answer: "nothing-new" })).status).toBe(200);
    asking.on("2026-01-26");
    await asking.ask();
    const followUp = async (actor: Parameters<typeof asking.api.get>[1], query = "") =>
      (await asking.api.get(`/plan-cases/${plan}/follow-up${query}`, actor)).body;
    const { asked, withoutNews } = await followUp(asking.editor, "?days=180");
    const of = (id: string) => asked.find(({ about }: { about: { id: string } }) => about.id === id);
    expect(of(tests)).toEqual({
      ...{ about: { kind: "measure", id: tests }, organisation: "fed", due: "progress:fed:2025-12-31" },
      ...{
        askedOn: "2026-01-05",
        remindedOn: null,
        escalatedOn: null,
        state: "nothingNew",
        on: "2026-01-07",
      },
    });
    expect(of(rooms)).toMatchObject({
      remindedOn: "2026-01-26",
      escalatedOn: "2026-01-26",
      state: "waiting",
    });
    // That there is nothing new is no news.
    expect(withoutNews).toContainEqual(
      expect.objectContaining({ measure: tests, lastNewsOn: "2025-07-01", days: 209 }),
    );
    expect((await followUp(asking.editor, "?asOf=2026-01-06")).asked).toContainEqual(
      expect.objectContaining({ about: { kind: "measure", id: tests }, state: "waiting", on: null }),
    );
    await asking.does(plan, "publish-plan", {});
    expect((await followUp(null)).asked).toEqual([]);
    expect((await followUp(personOf("vlg", ["editor"]))).asked).toEqual([]);
  });

  it("stops to ask once it is told in the workplace", async () => {
    const { plan, tests } = await opened();
    await asking.ask();
    const [mail] = (await asking.takeMails()).filter(({ to }) => to === "owner@example.be");
    await asking.does(plan, "record-status", {
      ...{ voice: "reported", subject: { measure: tests, share: null }, statement: { state: "late" } },
      ...{ period: { from: "2025", to: "2025" }, source: "verslag", evidence: [] },
    });
    const page = await asking.open(mail?.items[0]?.url ?? "");
    expect([page.status, await page.text()]).toEqual([410, expect.stringContaining("Dit hoeft niet meer")]);
    expect(await asking.ask()).toMatchObject({ asked: 0, withdrawn: 1 });
  });
});
