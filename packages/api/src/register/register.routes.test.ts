import {
  bodies,
  events,
  organisations,
  practiceFiche,
  practices,
  proposals,
  tools,
} from "@napar/domain/belgium/register";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openTestApp, type TestApp } from "../testing/app.js";
import { testEngines } from "../testing/storage.js";

const registers = { organisations, bodies, practices, proposals, events, tools };
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe.each(testEngines())("registers on %s", (engine) => {
  let api: TestApp;
  beforeAll(async () => {
    api = await openTestApp(engine);
  });
  afterAll(() => api.close());

  test.each(Object.entries(registers))(
    "lists %s in the order of the register, each with its source",
    async (name, entries) => {
      const { body } = await api.get(`/${name}?pageSize=100`);
      expect(body.items).toEqual(plain(entries));
      for (const { source } of body.items) expect(source.confidence).toMatch(/high|medium|low/);
      const one = await api.get(`/${name}/${entries[1]?.id}`);
      expect(one.body).toMatchObject(plain(entries[1]));
    },
  );

  it("gives a practice the fiche it is an entry of", async () => {
    const { body } = await api.get(`/practices/${practices[0]?.id}`);
    expect(body.ficheDescription).toEqual(plain(practiceFiche));
  });

  it.each([
    ["/organisations?text=job%40ubuntu", /job@ubuntu/i],
    ["/organisations?text=ACLI", /acli/i],
    ["/bodies?text=napar", /napar/i],
  ])("searches %s", async (path, pattern) => {
    const { body } = await api.get(path);
    expect(body.total).toBeGreaterThan(0);
    for (const item of body.items) expect(JSON.stringify(item)).toMatch(pattern);
  });
});
