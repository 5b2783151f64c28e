/** What an organisation has settled, over HTTP. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { err, ok } from "@napar/domain/result";
import { appendToJournal, commitmentsOf } from "../journal/journal.store.js";
import { appointmentsOfPerson } from "../permission/appointment.store.js";
import { permit, type Subject } from "../plan-case/actor.js";
import { missingPermission } from "../plan-case/plan-case.commands.js";
import { type OwnOptions, own } from "../sign-in/own-endpoint.js";
import {
  changeOrganisationSettings,
  findOrganisationSettings,
  organisationSettings,
} from "./organisation-settings.store.js";

const tag = "Settings";
const path = "/organisation-settings/{organisation}";
const params = { organisation: z.string().min(1).max(200) };
const answer = z
  .object({
    organisation: z.string(),
    version: z.int().openapi({ description: "0: the usual settings, nothing was settled yet" }),
    settings: organisationSettings,
  })
  .openapi("SettledByOrganisation");
export type OrganisationSettingsView = z.infer<typeof answer>;

export function addOrganisationSettingsRoutes(app: OpenAPIHono, options: OwnOptions): void {
  const { db } = options.storage;
  own(
    app,
    options,
    {
      ...{ method: "get", path, name: "findOrganisationSettings", who: "signedIn", tag, params, answer },
      summary: "What an organisation has settled for those who act for it",
      refusals: ["missingPermission"],
    },
    async ({ session, params: { organisation }, moment }) => {
      const actor = await actorOf(session.person, moment.on);
      const permitted = permit(actor, "readOwn", subjectOf(organisation), moment.on);
      if (!permitted.ok) return err(missingPermission("readOwn", permitted.error));
      const found = await findOrganisationSettings(db, organisation);
      return ok({ value: { organisation, ...found }, etag: etagOf(found.version) });
    },
  );

  own(
    app,
    options,
    {
      ...{ method: "put", path, name: "changeOrganisationSettings", who: "signedIn", tag, params, answer },
      summary: "Settle it for the organisation; what nobody settled is as usual",
      body: organisationSettings,
      refusals: ["missingPermission", "preconditionRequired", "preconditionFailed"],
    },
    async ({ c, session, params: { organisation }, body, moment }) => {
      const action = "changeOrganisationSettings";
      const actor = await actorOf(session.person, moment.on);
      const permitted = permit(actor, action, subjectOf(organisation), moment.on);
      if (!permitted.ok) return err(missingPermission(action, permitted.error));
      const expected = c.req.header("if-match") ?? null;
      const version = /^"v(\d{1,9})"$/.exec(expected ?? "")?.[1];
      if (expected === null || version === undefined)
        return err({ kind: "preconditionRequired", header: "If-Match", value: expected });
      const isChanged = await db.transaction().execute(async (transaction) => {
        if (!(await changeOrganisationSettings(transaction, organisation, body, Number(version))))
          return false;
        const commitments = await commitmentsOf(transaction, [session.person]);
        const author = { ...permitted.value, person: commitments.get(session.person) as string };
        await appendToJournal(transaction, [
          {
            ...{ at: moment.at, day: moment.on, actor: author, isSealed: true },
            ...{ subject: { kind: "organisation", id: organisation }, type: "organisation.settingsChanged" },
            data: JSON.parse(JSON.stringify(body)),
          },
        ]);
        return true;
      });
      const present = await findOrganisationSettings(db, organisation);
      if (!isChanged) return err({ kind: "preconditionFailed", expected, actual: etagOf(present.version) });
      return ok({ value: { organisation, ...present }, etag: etagOf(present.version) });
    },
  );

  async function actorOf(person: string, on: string) {
    return { person, appointments: await appointmentsOfPerson(db, person, on) };
  }
}

const etagOf = (version: number): string => `"v${version}"`;
const subjectOf = (organisation: string): Subject => ({
  ...{ organisations: [organisation], parties: [], partners: [], state: "published" },
});
