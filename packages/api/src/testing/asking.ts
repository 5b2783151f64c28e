/** A plan whose report is due, persons who look after it, the mails they are sent, and the pages of the links in them. */
import { belgium } from "../country/index.js";
import { readContent } from "../mail/outbox.js";
import { momentOf } from "../plan-case/moment.js";
import { createAttempts } from "../sign-in/attempts.js";
import { noProxies } from "../sign-in/client-address.js";
import { secretsOf } from "../sign-in/secrets.js";
import { askForUpdates, createUpdatePages } from "../update-link/index.js";
import { installForTests } from "./appointing.js";
import { openGoverningApp, personOf } from "./governing.js";
import { openTestStorage, type TestEngine } from "./storage.js";

const publicUrl = "https://napar.test";
/** The last year of the plan that is over on this day is reported by 1 March. */
const start = "2026-01-05";

const plan = {
  ...{
    title: { nl: "Plan van de stad <één>", fr: "Plan de la ville" },
    level: "federal",
    kind: "action-plan",
  },
  authority: { id: "fed", type: "federal", name: "Federale overheid" },
  ...{ period: { from: "2025-01-01", to: "2027-12-31" }, monitoring: { frequencyMonths: 12 } },
};
const editor = personOf("fed", ["coordinator", "editor"], "coordinator-of-the-plan");

export async function openAsking(engine: TestEngine) {
  const storage = await openTestStorage(engine);
  const api = await openGoverningApp(storage);
  const { db } = storage;
  let time = `${start}T09:00:00.000Z`;
  const secrets = secretsOf("a text for tests alone, long enough to sign with");
  const errors: unknown[] = [];
  const pages = createUpdatePages({
    ...{ storage, country: belgium(), proxies: noProxies, now: () => momentOf(new Date(time)) },
    signIn: { secrets, attempts: createAttempts(db, secrets), publicUrl, home: "/admin/" },
    onError: (error) => errors.push(error),
  });
  const register = await installForTests(storage, momentOf(new Date(time)));
  const does = async (id: string, command: string, data: unknown) => {
    const { status, body } = await api.run(id, command, data, editor);
    if (status !== 200) throw new Error(`${command}: ${JSON.stringify(body)}`);
    return body.events[0].data;
  };
  let senders = 0;
  /** Each from an address of its own, so that no limit is met by chance. */
  const fetch = (path: string, init: RequestInit & { from?: string } = {}) => {
    senders += 1;
    const remoteAddress = init.from ?? `10.1.${senders >> 8}.${senders & 255}`;
    const request = new Request(new URL(path, publicUrl), init);
    return Promise.resolve(pages.fetch(request, { incoming: { socket: { remoteAddress } } }));
  };

  return {
    ...{ storage, api, secrets, errors, editor, fetch, does, publicUrl, ...register },
    on: (day: string) => {
      time = `${day}T09:00:00.000Z`;
      api.setTime(time);
    },
    /** A plan with two measures and three indicators, of which the first measure was last told in summer. */
    async openPlan(): Promise<{ plan: string; tests: string; rooms: string }> {
      api.setTime("2025-02-01T09:00:00.000Z");
      const { status, body } = await api.open(
        { procedure: "one-government", origin: { kind: "new", plan } },
        editor,
      );
      if (status !== 201) throw new Error(JSON.stringify(body));
      const id = body.id as string;
      const title = { nl: "Praktijktests op de huurmarkt" };
      const tests = (await does(id, "create-measure", { title, lead: { authority: "fed" } })).id as string;
      const second = { title: { fr: "Chambres pour étudiants" }, lead: { authority: "fed" } };
      const rooms = (await does(id, "create-measure", second)).id as string;
      const source = { name: "politie", method: "telling", licence: null };
      const shared = { owner: "fed", frequencyMonths: 12, source };
      const counted = {
        ...{
          ...shared,
          kind: "quantitative",
          unit: { nl: "klachten", fr: "plaintes" },
          label: { nl: "Klachten" },
        },
        ...{ baseline: { value: 900, on: "2024" }, direction: { kind: "up", target: null } },
      };
      await does(id, "define-indicator", { definition: { id: "complaints", ...counted } });
      const lived = {
        ...shared,
        kind: "qualitative",
        label: { nl: "Ervaring" },
        question: { nl: "Wat zeggen huurders?" },
      };
      await does(id, "define-indicator", { definition: { id: "experience", ...lived } });
      await does(id, "set-reporting-calendar", { authorities: ["fed"], daysToReport: 60 });
      api.setTime("2025-07-01T09:00:00.000Z");
      await does(id, "record-status", {
        ...{ voice: "reported", subject: { measure: tests, share: null }, statement: { state: "on-course" } },
        ...{
          period: { from: "2025-01", to: "2025-06" },
          source: "brief",
          evidence: [{ title: "Er zijn zes tests gedaan." }],
        },
      });
      api.setTime(time);
      return { plan: id, tests, rooms };
    },
    ask: () => askForUpdates({ db, secrets }, new Date(time)),
    /** The mails in the outbox, in order, as they will be read in Dutch; taken out of it. */
    async takeMails() {
      const rows = await db
        .selectFrom("mails")
        .innerJoin("persons", "persons.id", "mails.person")
        .select(["mails.id", "mails.content", "persons.email"])
        .orderBy("mails.id")
        .execute();
      await db.deleteFrom("mails").execute();
      return rows.map(({ content, email }) => {
        const read = readContent(secrets, content);
        if (!read) throw new Error("a mail that cannot be read");
        const items = read.groups.flatMap((group) => group.items);
        return {
          to: email,
          subject: read.subject.nl,
          content: read,
          items: items.map(({ text, url }) => ({ text: text.nl, url: url ?? "" })),
        };
      });
    },
    open: (link: string, headers: Record<string, string> = { "accept-language": "nl" }) =>
      fetch(link, { headers }),
    send: (link: string, form: Record<string, string>, init: RequestInit & { from?: string } = {}) =>
      fetch(`${link}?language=nl`, {
        method: "POST",
        body: new URLSearchParams({ answer: "record", ...form }),
        headers: { origin: publicUrl },
        ...init,
      }),
    state: async (id: string) => (await api.get(`/plan-cases/${id}`, editor)).body,
    close: api.close,
  };
}
export type Asking = Awaited<ReturnType<typeof openAsking>>;
