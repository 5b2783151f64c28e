import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyStorage } from "../journal/verify-storage.js";
import { type GoverningApp, openGoverningApp } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";
import { seatedFrom } from "./cast.js";
import { chapters } from "./chapters.js";
import { type Story, shownTo, tell } from "./story.js";

describe.each(testEngines())("an interfederal plan with nine governments, on %s", (engine) => {
  let api: GoverningApp;
  let story: Story;
  beforeAll(async () => {
    api = await openGoverningApp(engine);
    story = tell(api);
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });

  for (const [title, play] of chapters) it(title, () => play(story));

  it("is read as it was at the end of each station, with a seat and without", async () => {
    expect(story.stations.length).toBeGreaterThan(40);
    for (const { day, reader, shown } of story.stations) {
      // A seat that was taken later reads what was before it; nobody is shown more than was shown then.
      if (reader === "seated" && day < seatedFrom) continue;
      expect([day, reader, await shownTo(story, reader, day)]).toEqual([day, reader, shown]);
    }
  });

  it("is, part by part, what its journal says", async () => {
    expect(await verifyStorage(api.storage)).toMatchObject({ isSound: true, plans: 2, differences: [] });
  });
});
