import { languages } from "@napar/domain/text";
import { afterAll, beforeAll, beforeEach, describe, expect, it, test, vi } from "vitest";
import { openTestPortal } from "../testing/test-portal.js";

describe("the pages of corrections", () => {
  let portal: Awaited<ReturnType<typeof openTestPortal>>;
  let time = Date.parse("2026-11-21T09:00:00Z");
  beforeAll(async () => {
    portal = await openTestPortal();
  });
  // Each form is opened well before it is sent.
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: time }));
  afterAll(async () => {
    vi.useRealTimers();
    await portal.close();
    expect(portal.errors).toEqual([]);
  });
  const read = async (response: Response | Promise<Response>) => {
    const { status, headers } = await response;
    const html = await (await response).text();
    return { status, headers, main: html.slice(html.indexOf("<main"), html.indexOf("</main>")) };
  };
  const open = (path: string) => read(portal.site.request(path));
  const fieldOf = (html: string, name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
  const post = (path: string, fields: Record<string, string>) =>
    read(portal.site.request(path, { method: "POST", body: new URLSearchParams(fields) }));
  const about = "/nl/corrections/new?about=plan&id=ghent-2020";
  const fill = async (fields: Record<string, string>) => {
    const { main } = await open(about);
    time += 60_000;
    vi.setSystemTime(time);
    return post(about, { token: fieldOf(main, "token"), website: "", proof: "", ...fields });
  };
  const stored = () => portal.storage.db.selectFrom("corrections").selectAll().execute();

  test.each(languages)("tell the method, and that nothing was decided yet (%s)", async (language) => {
    const { main, status } = await open(`/${language}/corrections`);
    expect(status).toBe(200);
    const method = main.slice(main.indexOf("<ol"), main.indexOf("</ol>"));
    expect(method.match(/<li>/g)?.length).toBe(5);
    expect(main).toContain(`href="/${language}/corrections/new"`);
  });

  it("name what the report is about, with a link, and keep the form to one reader", async () => {
    const { main, headers } = await open(about);
    expect(main).toContain('href="/nl/plans/ghent-2020"');
    expect(main).toContain("Gent");
    expect(headers.get("cache-control")).toBe("no-store");
    const odd = await open("/nl/corrections/new?about=page&id=https://evil.example");
    expect(odd.main).not.toContain('href="https://evil');
    expect(odd.main).not.toContain('href="/nlhttps');
  });

  it("say beside the field what is missing, and lose no word that was typed", async () => {
    const { status, main } = await fill({ wrong: "kort", right: "De juiste tekst", mail: "geen adres" });
    expect(status).toBe(400);
    expect(main).toContain("Zeg in enkele woorden wat er niet klopt.");
    expect(main).toContain("Dit is geen mailadres.");
    expect(main).toContain("De juiste tekst");
    expect(await stored()).toEqual([]);
  });

  it("ask for a mail address where the browser proved nothing, and confirm by its link", async () => {
    const wrong = "Het plan begon in een ander jaar.";
    const refused = await fill({ wrong });
    expect(refused.status).toBe(400);
    expect(refused.main).toContain("Zonder script in uw browser");
    const sent = await fill({ wrong, mail: "lena@example.be" });
    expect(sent.main).toContain("Bevestig uw melding");
    expect(sent.main).not.toContain("lena@example.be");
    expect((await stored())[0]).toMatchObject({
      state: "unconfirmed",
      about: { kind: "plan", id: "ghent-2020" },
    });
  });

  it("do nothing by being opened, and tell of a link that is no longer valid", async () => {
    const { main } = await open("/fr/corrections/confirm?token=none");
    expect(main).toContain("Oui, confirmer mon signalement");
    const done = await post("/fr/corrections/confirm", { token: "none", do: "confirm" });
    expect([done.status, done.main.includes("Ce lien ne fonctionne plus")]).toEqual([400, true]);
    expect((await stored())[0]?.state).toBe("unconfirmed");
  });

  it("show in the log what was decided, in the reader's language or marked, and no word of the sender", async () => {
    const [row] = await stored();
    const decision = {
      ...{ outcome: "accepted", on: "2026-11-21" },
      pointedOut: { nl: "Het beginjaar klopte niet." },
      answer: { nl: "Het beginjaar is verbeterd.", fr: "L’année de début est corrigée." },
    };
    await portal.storage.db
      .updateTable("corrections")
      .set({
        ...{ state: "accepted", report: null, address: null, tokenHash: null, keptUntil: null },
        ...{ decision: JSON.stringify(decision), decidedOn: "2026-11-21" },
      })
      .where("id", "=", row?.id ?? "")
      .execute();
    const { main } = await open("/fr/corrections?page=1&again=1");
    expect(main).toContain("L’année de début est corrigée.");
    expect(main).toMatch(/<span lang="nl">Het beginjaar klopte niet\.<\/span>/);
    expect(main).toContain('href="/fr/plans/ghent-2020"');
    expect(main).not.toContain("Het plan begon in een ander jaar.");
  });
});
