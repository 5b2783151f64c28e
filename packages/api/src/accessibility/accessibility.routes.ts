/** Accessibility statements: read by everybody, written by those who coordinate or validate for the organisation. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import {
  regimeOf,
  statementRefusals,
  statementRefusalTexts,
  statementStanding,
} from "@napar/domain/accessibility";
import { err, ok } from "@napar/domain/result";
import { filledText } from "@napar/domain/text";
import type { Country } from "../country/index.js";
import { read } from "../endpoint/index.js";
import { appendToJournal, commitmentsOf } from "../journal/journal.store.js";
import { appointmentsOfPerson } from "../permission/appointment.store.js";
import { permit } from "../plan-case/actor.js";
import { missingPermission } from "../plan-case/plan-case.commands.js";
import { type OwnOptions, own } from "../sign-in/own-endpoint.js";
import {
  findStatement,
  listStatements,
  type StoredStatement,
  writeStatement,
} from "./accessibility.store.js";
import { type StatementView, statementBody, statementListView, statementView } from "./accessibility.view.js";

const tag = "Accessibility";
const path = "/accessibility-statements/{organisation}";
const params = { organisation: z.string().min(1).max(200) };
const action = "changeOrganisationSettings";

export function addAccessibilityRoutes(
  app: OpenAPIHono,
  { country, ...options }: OwnOptions & { country: Country },
): void {
  const { storage, now } = options;
  const { db } = storage;
  const regimes = country.complaintRegimes;

  /** Of a municipality, which is known by its code. */
  const areaOf = (organisation: string): string | undefined =>
    country.places.byCode.get(/^municipality-(\d{5})$/.exec(organisation)?.[1] ?? "")?.languageArea;

  const viewOf = ({ organisation, version, statement }: StoredStatement, on: string): StatementView => ({
    ...{ organisation, version, statement },
    names: country.competence.authorities.get(organisation)?.names ?? null,
    standing: statementStanding(statement, on),
    regime:
      regimes.find(({ id }) => id === statement?.regime) ??
      regimeOf(regimes, { id: organisation, localIn: areaOf(organisation) }),
  });

  read(
    app,
    {
      path: "/accessibility-statements",
      name: "listAccessibilityStatements",
      summary: "How accessible the organisations that publish here say they are, and which say nothing",
      ...{ tag, answer: statementListView, freshness: "stored" },
    },
    async () => {
      const { on } = now();
      const found = await listStatements(db, on);
      return ok({ items: found.map((one) => viewOf(one, on)), regimes });
    },
  );
  read(
    app,
    {
      ...{ path, name: "findAccessibilityStatement", tag, params, answer: statementView },
      summary: "The statement of an organisation; where it wrote none, that it is missing",
      freshness: "stored",
    },
    async ({ params: { organisation } }) => ok(viewOf(await findStatement(db, organisation), now().on)),
  );

  own(
    app,
    options,
    {
      ...{ method: "put", path, name: "stateAccessibility", who: "signedIn", tag, params },
      ...{ body: statementBody, answer: statementView },
      summary: "State for one's organisation how accessible it is",
      refusals: ["missingPermission", "commandRefused", "preconditionRequired", "preconditionFailed"],
    },
    async ({ c, session, params: { organisation }, body: statement, moment }) => {
      const { person } = session;
      const actor = { person, appointments: await appointmentsOfPerson(db, person, moment.on) };
      const subject = {
        organisations: [organisation],
        parties: [],
        partners: [],
        state: "published",
      } as const;
      const permitted = permit(actor, action, subject, moment.on);
      if (!permitted.ok) return err(missingPermission(action, permitted.error));
      const expected = c.req.header("if-match") ?? null;
      const version = /^"v(\d{1,9})"$/.exec(expected ?? "")?.[1];
      if (expected === null || version === undefined)
        return err({ kind: "preconditionRequired", header: "If-Match", value: expected });
      const refusals = statementRefusals(statement, { regimes, on: moment.on });
      if (refusals.length > 0) {
        const worded = refusals.map((refusal) => ({
          ...{ ...refusal, text: filledText(statementRefusalTexts[refusal.kind], { ...refusal }) },
        }));
        return err({ kind: "commandRefused", command: "stateAccessibility", refusals: worded });
      }
      const isWritten = await db.transaction().execute(async (transaction) => {
        const stored = { organisation, statement, version: Number(version), on: moment.on };
        if (!(await writeStatement(transaction, stored))) return false;
        const commitments = await commitmentsOf(transaction, [person]);
        const author = { ...permitted.value, person: commitments.get(person) as string };
        await appendToJournal(transaction, [
          {
            ...{ at: moment.at, day: moment.on, actor: author, isSealed: false },
            subject: { kind: "organisation", id: organisation },
            ...{ type: "organisation.accessibilityStated", data: JSON.parse(JSON.stringify(statement)) },
          },
        ]);
        return true;
      });
      const present = await findStatement(db, organisation);
      const etag = `"v${present.version}"`;
      if (!isWritten) return err({ kind: "preconditionFailed", expected, actual: etag });
      return ok({ value: viewOf(present, moment.on), etag });
    },
  );
}
