/** The story played to its end, for those who verify from outside what it left behind. Tests only: never built. */
import type { IsoDate } from "@napar/domain/calendar";
import { createSigningKey, readSigningKey } from "../journal/signing-key.js";
import { momentOf } from "../plan-case/moment.js";
import type { Moment } from "../plan-case/plan-case.store.js";
import type { Storage } from "../storage/index.js";
import { belgiumOn } from "../testing/belgium.js";
import { openGoverningApp } from "../testing/governing.js";
import { type Image, knownOf } from "../testing/images.js";
import { openTestStorage } from "../testing/storage.js";
import { twoReports } from "./10-two-reports.js";
import { chapters } from "./chapters.js";
import { type Told, tell } from "./story.js";

export type LeftBehind = {
  /** The public journal as one file. */
  exported: string;
  /** Of its checkpoints, as name+id+key. */
  key: string;
  /** A checkpoint that somebody kept in the middle of the story, and the one at its end. */
  kept: { halfway: string; last: string };
};

export async function playWholeStory(storage: Storage): Promise<LeftBehind> {
  const signingKey = readSigningKey(createSigningKey());
  if (!signingKey.ok) throw new Error(signingKey.error.kind);
  const api = await openGoverningApp(storage, { signingKey: signingKey.value });
  const story = tell(api);
  const lastCheckpoint = async () => {
    await api.fetch("/journal/export");
    const { origin, items } = (await api.get("/journal/checkpoints")).body;
    return { origin: origin as string, note: items.at(-1).note as string };
  };
  let halfway = "";
  for (const [index, [, play]] of chapters.entries()) {
    await play(story);
    if (index === Math.floor(chapters.length / 2)) halfway = (await lastCheckpoint()).note;
  }
  const { origin, note: last } = await lastCheckpoint();
  const exported = await (await api.fetch("/journal/export")).text();
  if (api.errors.length > 0) throw api.errors[0];
  return { exported, key: signingKey.value.verifierKey(origin), kept: { halfway, last } };
}

/** A plan that is carried out: its measures, figures, money and two reports are there, and it is not evaluated yet. */
export type PlanUnderWay = {
  plan: string;
  id(name: string): string;
  now(): Moment;
  /** The story goes on to its end. */
  goOn(): Promise<void>;
};

const middle = chapters.findIndex(([, play]) => play === twoReports) + 1;

/** The content of Belgium, and the story until its second report. */
const secondReport = (contentOn: IsoDate): Image => ({
  name: `second-report-${contentOn}`,
  fill: async (storage) => {
    await belgiumOn(contentOn).fill(storage);
    const api = await openGoverningApp(storage);
    const story = tell(api);
    for (const [, play] of chapters.slice(0, middle)) await play(story);
    if (api.errors.length > 0) throw api.errors[0];
    return story.told();
  },
});

/**
 * The story until its second report, for those who look at what a reader sees in the middle of it. Played once per run.
 *
 * @param contentOn when the content of Belgium was entered
 */
export async function openPlanUnderWay(
  contentOn: IsoDate,
): Promise<{ storage: Storage; story: PlanUnderWay }> {
  const image = secondReport(contentOn);
  const storage = await openTestStorage("embedded", { image });
  const api = await openGoverningApp(storage);
  const story = tell(api, (await knownOf(image)) as Told);
  return {
    storage,
    story: {
      plan: story.plan,
      id: story.id,
      now: () => momentOf(new Date("2029-02-15T09:00:00.000Z")),
      goOn: async () => {
        for (const [, play] of chapters.slice(middle)) await play(story);
        if (api.errors.length > 0) throw api.errors[0];
      },
    },
  };
}
