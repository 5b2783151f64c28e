/** A portal with the real API on an embedded database in memory, with the content of Belgium. */
import { createApiClient, createApp } from "@napar/api";
import { openPlanUnderWay } from "@napar/api/scenario";
import { belgiumOn, createSignIn, openOutbox, openTestStorage } from "@napar/api/testing";
import { Hono } from "hono";
import { type Assets, noAssets } from "../assets/assets.js";
import { createPortal, type PortalOptions } from "../portal.js";

/** Where its mails lead. */
export const testUrl = "https://napar.test";
export const testToday = "2026-11-21";

export type TestPortalOptions = Partial<PortalOptions> & {
  assets?: Assets;
  /**
   * `scenario`: besides the content of Belgium a plan of nine governments that is carried out, with everything a plan can
   * have; the day is then one in the middle of it.
   */
  content?: "belgium" | "scenario";
};

export async function openTestPortal({ content = "belgium", ...options }: TestPortalOptions = {}) {
  // Entered on the day of the tests, whatever day it is.
  const { storage, story } =
    content === "scenario"
      ? await openPlanUnderWay(testToday)
      : { storage: await openTestStorage("embedded", { image: belgiumOn(testToday) }), story: null };
  const errors: unknown[] = [];
  const today = () => story?.now().on ?? testToday;
  // For the secrets of public forms; nobody signs in.
  const signIn = createSignIn({
    ...{ storage, publicUrl: testUrl, home: "/admin/", providers: [] },
    secret: "a text for tests alone, long enough to sign with",
    send: () => {},
  });
  const { outbox, mails } = openOutbox(storage, signIn);
  const opened = Date.now();
  // Forms are held against the time since they were opened: the day stands still, its clock does not.
  const clock = ({ at, on }: { at: string; on: string }) => ({
    at: new Date(Date.parse(at) + Date.now() - opened).toISOString(),
    on,
  });
  const api = createApp({
    ...{ storage, signIn, outbox, today },
    ...(story && { now: () => clock(story.now()) }),
    onError: (error) => errors.push(error),
  });
  /** Addresses the pages asked of the API. */
  const asked: string[] = [];
  const client = createApiClient({
    fetch: (request) => {
      asked.push(request.url);
      return api.fetch(request);
    },
  });
  const portal = createPortal({
    client,
    today,
    assets: noAssets,
    onError: (error) => errors.push(error),
    ...options,
  });
  const site = new Hono();
  site.route("/", portal);
  site.route("/", api);
  return {
    site,
    portal,
    signIn,
    storage,
    client,
    asked,
    errors,
    story,
    outbox,
    mails,
    close: storage.close,
  };
}
