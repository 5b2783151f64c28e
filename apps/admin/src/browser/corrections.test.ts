/** A moderator decides in real Chromium on an error that somebody without an account pointed out. */
import { createApiClient } from "@napar/api/client";
import { languages } from "@napar/domain/text";
import { ofWords, overflowOf, violationsOf } from "@napar/ui/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visit } from "../testing/looking.js";
import { done, openWorkplace, type Workplace } from "../testing/workplace.js";

const person = (name: string, roles: readonly string[]) => ({
  ...{ name, office: "Informatica", roles, organisation: "municipality-44021" },
  email: `${name.toLowerCase()}@gent.example`,
});
const [ann, bram, mo, rea] = [
  person("Ann", []),
  person("Bram", []),
  person("Mo", ["moderator"]),
  person("Rea", ["reader"]),
];

describe("errors that the public points out, in Chromium", () => {
  let workplace: Workplace;
  let page: Page;
  beforeAll(async () => {
    workplace = await openWorkplace({ engine: "embedded" });
    await workplace.appoint([ann, bram, mo, rea]);
    page = await workplace.open(mo.email);
  }, 180_000);
  afterAll(async () => {
    const errors = [...workplace.errors];
    await workplace.close();
    expect(errors).toEqual([]);
  });
  const publicClient = () => createApiClient({ fetch: (request) => fetch(request), baseUrl: workplace.base });
  const pointOut = async () => {
    const client = publicClient();
    const { token } = await done(client.openPublicForm("correction"));
    // Nobody fills in a form faster.
    await new Promise((resolve) => setTimeout(resolve, 2_200));
    const sent = await done(
      client.sendCorrection({
        ...{ about: { kind: "plan", id: "ghent-2020", plan: null }, language: "fr" },
        ...{ wrong: "L’année de début est fausse.", right: "2021", source: null, mail: "lena@example.be" },
        form: { token, website: "", proof: null },
      }),
    );
    await done(client.confirmCorrection(sent.token));
  };

  it("wait for a moderator, are decided in words for everybody, and are then public", async () => {
    await visit(page, "/corrections");
    await page.getByText("Er wacht geen melding.").waitFor();
    await pointOut();
    await visit(page, "/settings");
    await visit(page, "/corrections");
    const own = page.getByText("L’année de début est fausse.");
    await own.waitFor();
    expect(await own.getAttribute("lang")).toBe("fr");
    await page.getByRole("button", { name: /^Beslissen/ }).click();
    await page.getByRole("button", { name: "Beslissen en openbaar maken" }).click();
    await page.getByRole("link", { name: "Kies een beslissing." }).waitFor();
    expect(await violationsOf(page)).toEqual([]);

    await page.getByLabel("Het klopte niet, en het is verbeterd").check();
    const fill = (legend: string, text: string) =>
      page.getByRole("group", { name: legend }).getByLabel("Nederlands").fill(text);
    await fill("Wat gemeld is", "Het beginjaar klopte niet.");
    await fill("Wat veranderd is, of waarom niet", "Het beginjaar is nu 2021, volgens het raadsbesluit.");
    await page.getByRole("button", { name: "Beslissen en openbaar maken" }).click();
    await page.getByText("De beslissing is openbaar.").waitFor();
    const { items, waiting } = await done(publicClient().listCorrections());
    expect(waiting).toBe(0);
    expect(items).toMatchObject([{ outcome: "accepted", pointedOut: { nl: "Het beginjaar klopte niet." } }]);
    expect(JSON.stringify(items)).not.toContain("fausse");
  });

  it("are no business of others", async () => {
    const reader = await workplace.open(rea.email);
    await visit(reader, "/");
    await reader.getByRole("navigation", { name: /./ }).first().waitFor();
    expect(await reader.getByRole("link", { name: "Gemelde fouten" }).count()).toBe(0);
  });

  it("fit a phone, in four languages", async () => {
    await pointOut();
    for (const language of languages) {
      const looker = await workplace.open(mo.email, { language, width: 320 });
      await visit(looker, "/corrections");
      await looker.getByText("L’année de début est fausse.").first().waitFor();
      expect([language, await violationsOf(looker, ofWords), await overflowOf(looker)]).toEqual([
        language,
        [],
        [],
      ]);
      await looker.context().close();
    }
  });
});
