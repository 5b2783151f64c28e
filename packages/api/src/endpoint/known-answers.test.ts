import { expect, it } from "vitest";
import { createApp } from "../app/index.js";
import { testToday } from "../testing/app.js";
import { belgiumOn } from "../testing/belgium.js";
import { openTestStorage } from "../testing/storage.js";

it("an unchanged answer is known without asking the storage, until the content or the day is another", async () => {
  const storage = await openTestStorage("embedded", { image: belgiumOn(testToday) });
  let [version, today] = ["1", testToday];
  const errors: unknown[] = [];
  const app = createApp({
    ...{ storage, today: () => today, contentVersion: () => version },
    onError: (error) => errors.push(error),
  });
  const ask = (path: string, etag = "") =>
    app.request(`/api/v1${path}`, { headers: { "if-none-match": etag } });
  const path = "/measures?domain=housing";
  const first = await ask(path);
  expect(first.status).toBe(200);
  const etag = first.headers.get("etag") ?? "";
  expect((await ask(path, '"another"')).status).toBe(200);
  await storage.close();

  const again = await ask(path, etag);
  expect([again.status, again.headers.get("etag")]).toEqual([304, etag]);
  expect(again.headers.get("cache-control")).toBe("public, no-cache");
  expect((await ask(path, `W/${etag}`)).status).toBe(304);
  expect(errors).toEqual([]);
  // Another address, nothing known of it, another state of the content, another day: the storage has to say.
  expect((await ask("/measures?domain=sport", etag)).status).toBe(500);
  expect((await ask(path, '"another"')).status).toBe(500);
  version = "2";
  expect((await ask(path, etag)).status).toBe(500);
  version = "1";
  expect((await ask(path, etag)).status).toBe(500);
  today = "2025-07-01";
  expect((await ask(path, etag)).status).toBe(500);
});
