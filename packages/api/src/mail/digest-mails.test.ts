import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changeOrganisationSettings } from "../organisation-settings/organisation-settings.store.js";
import { momentOf } from "../plan-case/moment.js";
import { secretsOf } from "../sign-in/secrets.js";
import { appointOnNewStorage } from "../testing/appointing.js";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";
import { composeWaiting } from "./deliver.js";
import { queueDigests } from "./digest-mails.js";
import { changePreferences, findPreferences } from "./preferences.js";

const secrets = secretsOf("a text for tests alone, long enough to sign with");
const fed = personOf("fed", ["coordinator", "editor"]);
const planOf = (title: string) => ({
  title: { nl: title, fr: `${title} (fr)` },
  authority: { id: "fed", type: "federal", name: "Federal government" },
  ...{ level: "interfederal", kind: "action-plan" },
});
const mandate = (holderOffice?: string) => ({
  ...{ giver: "fed", holder: "rw", object: { fr: "Inventaire" }, givenOn: "2026-03-01", dueOn: "2026-09-01" },
  ...(holderOffice && { holderOffice }),
});
/** Monday, in winter: nine in Belgium. */
const morning = new Date("2026-03-02T08:00:00Z");

describe.each(testEngines())("the news of plans by mail, on %s", (engine) => {
  let api: GoverningApp;
  let reader: string;
  beforeEach(async () => {
    api = await openGoverningApp(engine);
    api.setTime("2026-03-02T06:00:00.000Z");
    reader = await appointOnNewStorage(
      api.storage,
      "rosa@example.be",
      [{ organisation: "rw", role: "editor" }],
      momentOf(new Date("2026-03-01T09:00:00Z")),
    );
  });
  afterEach(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });
  const tell = (now = morning) => queueDigests({ db: api.storage.db, secrets }, now);
  const openPlan = async (title: string): Promise<string> => {
    const opened = await api.open(
      { procedure: "interfederal", origin: { kind: "new", plan: planOf(title) } },
      fed,
    );
    return opened.body.id;
  };
  const give = async (id: string, office?: string) =>
    expect((await api.run(id, "give-mandate", mandate(office), fed)).status).toBe(200);
  const mails = async (language: "nl" | "fr" | null = "nl") => {
    const rows = await api.storage.db.selectFrom("mails").selectAll().orderBy("id").execute();
    const options = { secrets, publicUrl: "https://napar.test" };
    return Promise.all(
      rows.map(async (row) => ({
        to: row.person,
        ...((await composeWaiting({ ...row, language } as never, options)) as {
          subject: string;
          text: string;
        }),
      })),
    );
  };

  it("come together, by plan, once, to those who hold an office of the organisation", async () => {
    const [one, two] = [await openPlan("Eerste plan"), await openPlan("Tweede plan")];
    await give(one);
    await give(one);
    await give(two);
    // For another office of the organisation.
    await give(two, "cabinet");
    expect([await tell(), await tell(), await tell(new Date("2026-03-03T08:00:00Z"))]).toEqual([1, 0, 0]);
    const sent = await mails();
    expect(sent).toMatchObject([{ to: reader, subject: "NAPAR: 3 berichten over uw plannen" }]);
    const text = sent[0]?.text ?? "";
    expect(text.match(/U kreeg een mandaat/g)).toHaveLength(3);
    expect(text).toContain("Uiterlijk op 1 september 2026.");
    // Drafts of another: neither title nor way to them.
    expect(text).not.toContain("plan (fr)");
    expect(text).not.toContain(one);
    expect(text).toContain("U kreeg een mandaat voor [plan dat u nog niet kunt lezen].");
    await api.run(one, "publish-plan", {}, fed);
    await give(one);
    expect(await tell(new Date("2026-03-03T09:00:00Z"))).toBe(0);
    expect(await tell(new Date("2026-03-04T08:00:00Z"))).toBe(1);
    const [, later] = await mails("fr");
    expect(later).toMatchObject({ subject: "NAPAR : un message sur vos plans" });
    expect(later?.text).toContain("Eerste plan (fr)");
    expect(later?.text).toContain(`https://napar.test/admin/plans/${one}`);
  });

  it("leave out what was read meanwhile, and what is known", async () => {
    const one = await openPlan("Plan");
    await give(one);
    const rosa = { ...personOf("rw", ["editor"], reader) };
    const [message] = (await api.get("/messages", rosa)).body.items;
    await api.put(`/messages/${message.id}/reading`, rosa);
    expect(await tell()).toBe(0);
  });

  it("come when each person wants them: their own word first, then that of the organisation", async () => {
    const { db } = api.storage;
    const one = await openPlan("Plan");
    await give(one);
    const settings = {
      digest: "never" as const,
      updateTimes: { remindAfterDays: 7, escalateAfterDays: 21, linkDays: 45 },
    };
    expect(await changeOrganisationSettings(db, "rw", settings, 0)).toBe(true);
    expect(await changeOrganisationSettings(db, "rw", settings, 0)).toBe(false);
    expect(await tell()).toBe(0);
    await changePreferences(db, reader, { digest: "weekly" });
    expect(await tell(new Date("2026-03-03T08:00:00Z"))).toBe(0);
    expect(await tell(new Date("2026-03-09T05:30:00Z"))).toBe(0);
    expect(await tell(new Date("2026-03-09T06:30:00Z"))).toBe(1);
    await changePreferences(db, reader, { digest: "atOnce" });
    await give(one);
    expect(await tell(new Date("2026-03-14T02:00:00Z"))).toBe(1);
    await changePreferences(db, reader, { digest: null });
    await give(one);
    expect(await tell(new Date("2026-03-16T08:00:00Z"))).toBe(0);
    expect(await changeOrganisationSettings(db, "rw", { ...settings, digest: "daily" }, 1)).toBe(true);
    expect(await changeOrganisationSettings(db, "rw", { ...settings, digest: "daily" }, 1)).toBe(false);
    expect(await tell(new Date("2026-03-16T08:00:00Z"))).toBe(1);
    expect(await findPreferences(db, reader)).toEqual({ digest: null, updates: true });
  });

  it("end with the appointment", async () => {
    await give(await openPlan("Plan"));
    await api.storage.db.deleteFrom("personalParts").where("person", "=", reader).execute();
    expect(await tell()).toBe(0);
  });

  it("tell how many more there are than a mail holds", async () => {
    const one = await openPlan("Plan");
    for (let count = 0; count < 43; count += 1) await give(one);
    expect(await tell()).toBe(1);
    const [mail] = await mails();
    expect(mail?.subject).toBe("NAPAR: 43 berichten over uw plannen");
    expect(mail?.text.match(/U kreeg een mandaat/g)).toHaveLength(40);
    expect(mail?.text).toContain("En nog 3 andere");
  });
});
