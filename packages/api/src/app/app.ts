/** The API: composition, no rule. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { IsoDate } from "@napar/domain/calendar";
import { nearestTo } from "@napar/domain/suggestion";
import { type Context, Hono } from "hono";
import { addAccessibilityRoutes } from "../accessibility/accessibility.routes.js";
import { addAuthorityRoutes } from "../authority/authority.routes.js";
import { addComparisonRoutes } from "../comparison/index.js";
import { addCompetenceRoutes } from "../competence/competence.routes.js";
import { addContactPointRoutes } from "../contact-point/contact-point.routes.js";
import { addCorrectionRoutes } from "../correction/correction.routes.js";
import { belgium, type Country } from "../country/index.js";
import {
  answerProblem,
  answerText,
  createKnownAnswers,
  safeHeaders,
  unstorableInAddress,
} from "../endpoint/index.js";
import { addExchangeRoutes } from "../exchange/exchange.routes.js";
import { addFeedRoutes } from "../feed/index.js";
import { addFollowRoutes } from "../following/index.js";
import { addFrameworkRoutes } from "../framework/framework.routes.js";
import { addIndicatorRoutes } from "../indicator/indicator.routes.js";
import { addEntryRoutes } from "../journal/entries.routes.js";
import { addJournalRoutes } from "../journal/journal.routes.js";
import type { SigningKey } from "../journal/signing-key.js";
import { addLegalSourceRoutes } from "../legal-source/legal-source.routes.js";
import { addMailRoutes, type TrialOutbox } from "../mail/mail.routes.js";
import { addMapRoutes } from "../map/map.routes.js";
import { createMapStore } from "../map/map.store.js";
import { addMeasureRoutes } from "../measure/measure.routes.js";
import { createMeasureStore } from "../measure/measure.store.js";
import { addMessageRoutes } from "../message/message.routes.js";
import { addOpenDataRoutes } from "../open-data/open-data.routes.js";
import { docsRoutes } from "../openapi/docs.routes.js";
import { openApi30, openApi31 } from "../openapi/document.js";
import { addOrganisationSettingsRoutes } from "../organisation-settings/organisation-settings.routes.js";
import { addPlaceRoutes } from "../place/place.routes.js";
import { addPlaceSubjectRoutes } from "../place/place-subject.routes.js";
import { addPlanRoutes } from "../plan/plan.routes.js";
import { createPlanStore } from "../plan/plan.store.js";
import { type ActorOf, nobody } from "../plan-case/actor.js";
import { momentNow } from "../plan-case/moment.js";
import { addPlanCaseRoutes } from "../plan-case/plan-case.routes.js";
import type { Moment } from "../plan-case/plan-case.store.js";
import { bringReadingTo } from "../plan-case/public-reading.js";
import { addPlanCheckRoutes } from "../plan-check/plan-check.routes.js";
import { createPlanChecker } from "../plan-check/plan-checker.js";
import { addPlanStateRoutes, createPastReader } from "../plan-state/index.js";
import { addPolicyFieldRoutes } from "../policy-field/policy-field.routes.js";
import { addPublicFormRoutes } from "../public-form/index.js";
import { addRegisterRoutes } from "../register/register.routes.js";
import { createRegisterStore } from "../register/register.store.js";
import { addSearchRoutes } from "../search/search.routes.js";
import type { Proxies } from "../sign-in/client-address.js";
import type { SignIn } from "../sign-in/sign-in.js";
import { actorOfSession, addSignInRoutes } from "../sign-in/sign-in.routes.js";
import { addSpreadsheetRoutes } from "../spreadsheet/spreadsheet.routes.js";
import type { Storage } from "../storage/index.js";
import { addWorkloadRoutes } from "../workload/workload.routes.js";

export type AppOptions = {
  storage: Storage;
  /** The civil day in the country; answers without a date are about it. */
  today: () => IsoDate;
  country?: Country;
  /** Links and sessions; without it nobody can sign in. */
  signIn?: SignIn;
  /** Tells who sends a request: by default the person of the session, where there is sign-in. */
  actorOf?: ActorOf;
  /** Who is believed when they say for whom a request is sent on; nobody when absent. */
  proxies?: Proxies | undefined;
  /** Where no mail is sent: what would have gone out is shown to whoever is signed in. */
  outbox?: TrialOutbox | undefined;
  /** There is a mail server. */
  sendsMail?: boolean | undefined;
  /** Names the stored content, see `watchContent`: while it stays the same, an unchanged answer is known without reading. */
  contentVersion?: (() => string) | undefined;
  /** The moment at which something happens to a plan. */
  now?: () => Moment;
  /** Signs checkpoints of the journal. */
  signingKey?: SigningKey | null;
  /** Told of every failure that is ours, with the reference its problem document shows. */
  onError?: (error: unknown, reference: string) => void;
  /** Makes the reference of a failure. */
  newReference?: () => string;
};

/** Where the API lives, in the server and in its own links. */
export const apiPath = "/api/v1";

/** Makes the API; its `fetch` serves the server and, in the same process, `createApiClient`. */
export function createApp(options: AppOptions): Hono {
  const { onError = () => {}, newReference = () => crypto.randomUUID() } = options;
  const app = new Hono();
  const bringToDay = readingOfToday(options, (error) => onError(error, newReference()));
  app.use((_, next) => bringToDay()?.then(next) ?? next());
  const { contentVersion, today } = options;
  if (contentVersion) {
    const known = createKnownAnswers(() => today() + contentVersion());
    app.get(`${apiPath}/*`, async (c, next) => {
      const answer = known.ask(c.req.raw);
      if (answer instanceof Response) return answer;
      (c as Context).set("remember", answer);
      return next();
    });
  }
  app.route(apiPath, createApi(options));

  const methodsOf = methodTable(app);
  app.notFound((c) => {
    const { method } = c.req;
    const { path } = c.req;
    const allowed = methodsOf(path);
    if (allowed.length > 0 && method === "OPTIONS") return preflight(allowed);
    if (allowed.length > 0) {
      const headers = { allow: allowed.join(", ") };
      return answerProblem(c, { kind: "methodNotAllowed", method, allowed }, undefined, headers);
    }
    const patterns = [...new Set(app.routes.map((route) => route.path))].filter(
      (pattern) => !pattern.includes("*"),
    );
    return answerProblem(c, { kind: "unknownPath", value: path, nearest: nearestTo(path, patterns) });
  });

  app.onError((error, c) => {
    // The database refused it; looked for only then, so that good addresses cost nothing.
    const issues = unstorableInAddress(c.req.url);
    if (issues.length > 0) return answerProblem(c, { kind: "badRequest", issues });
    const reference = newReference();
    onError(error, reference);
    return answerProblem(c, { kind: "internalServerError", reference });
  });
  return app;
}

/** Milliseconds before another attempt after one that failed. */
const retryAfter = 5000;

/**
 * Brings the lists to the day of the question: at the first one of each day, before anything is read. Where it fails, they
 * stay as they were the day before; what needs no storage is answered all the same.
 */
function readingOfToday(
  { storage: { db }, today }: AppOptions,
  onFailure: (error: unknown) => void,
): () => Promise<void> | null {
  let broughtTo: string | null = null;
  let notBefore = 0;
  let bringing: Promise<void> | null = null;
  return () => {
    const day = today();
    if (day === broughtTo || performance.now() < notBefore) return null;
    bringing ??= bringReadingTo(db, day)
      .then(
        () => {
          broughtTo = day;
        },
        (error) => {
          notBefore = performance.now() + retryAfter;
          onFailure(error);
        },
      )
      .finally(() => {
        bringing = null;
      });
    return bringing;
  };
}

/** The addresses below `apiPath`, with their description. */
export function createApi({
  storage,
  today,
  country = belgium(),
  signIn,
  now = momentNow,
  actorOf = signIn ? actorOfSession({ storage, signIn, now }) : nobody,
  signingKey = null,
  proxies,
  outbox,
  sendsMail = false,
}: AppOptions): OpenAPIHono {
  const api = new OpenAPIHono();
  const plans = createPlanStore(storage);
  const measures = createMeasureStore(storage);
  const entries = createRegisterStore(storage);
  const checker = createPlanChecker(country, { today });

  addCompetenceRoutes(api, country, { today });
  addPolicyFieldRoutes(api, country);
  addAuthorityRoutes(api, country);
  addLegalSourceRoutes(api, country);
  addPlaceRoutes(api, country, { today, plans });
  addContactPointRoutes(api, country);
  addPlaceSubjectRoutes(api, country, { today, storage });
  const past = createPastReader({ storage, country, actorOf, now });
  addMapRoutes(api, country, { today, plans, map: createMapStore(storage), past });
  addFrameworkRoutes(api);
  addPlanRoutes(api, country, { plans, checker });
  addPlanCheckRoutes(api, { checker });
  addPlanCaseRoutes(api, { storage, country, actorOf, now });
  addPlanStateRoutes(api, { storage, country, actorOf, now });
  addComparisonRoutes(api, { storage, country, actorOf, now });
  addMessageRoutes(api, { storage, actorOf, now });
  addWorkloadRoutes(api, { storage, actorOf, now });
  addSearchRoutes(api, { storage, country, actorOf, now });
  addEntryRoutes(api, { storage, actorOf, now });
  addSpreadsheetRoutes(api, { storage, country, actorOf, now });
  addExchangeRoutes(api, { storage, country, actorOf, now });
  addJournalRoutes(api, { storage, signingKey, today: () => now().on });
  addSignInRoutes(api, { storage, signIn, now, proxies });
  addMailRoutes(api, { storage, signIn, now, proxies, outbox });
  addOrganisationSettingsRoutes(api, { storage, signIn, now, proxies });
  addAccessibilityRoutes(api, { storage, country, signIn, now, proxies });
  addCorrectionRoutes(api, { storage, signIn, now, proxies });
  const mail = outbox ? "shown" : sendsMail ? "sent" : "none";
  addPublicFormRoutes(api, { storage, signIn, now, proxies, mail });
  addFeedRoutes(api, { storage, country, now });
  addFollowRoutes(api, { storage, signIn, now, proxies, country, sendsMail: mail !== "none" });
  addMeasureRoutes(api, country, { measures, plans });
  addIndicatorRoutes(api, { storage, country, actorOf, now, plans });
  addRegisterRoutes(api, { entries });
  addOpenDataRoutes(api, { storage, country, plans, measures, today });

  const documents = { "/openapi.json": openApi31, "/openapi-3.0.json": openApi30 };
  for (const [path, make] of Object.entries(documents)) {
    let text: string | undefined;
    api.get(path, (c) => {
      text ??= JSON.stringify(make(api));
      return answerText(c, text, "reference");
    });
  }
  api.route("/docs", docsRoutes());
  return api;
}

/** Which methods an address takes, for 405 and OPTIONS. */
function methodTable(app: Hono) {
  let table: { method: string; pattern: RegExp }[] | undefined;
  return (path: string): string[] => {
    table ??= app.routes
      .filter((route) => !route.path.includes("*"))
      .map((route) => ({
        method: route.method,
        pattern: new RegExp(`^${route.path.replace(/:\w+/g, "[^/]+")}$`),
      }));
    const methods = table.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    return methods.length === 0
      ? []
      : [...new Set(methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]))), "OPTIONS"];
  };
}

/** Any site may ask, without credentials. */
const preflight = (allowed: readonly string[]): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...safeHeaders,
      allow: allowed.join(", "),
      "access-control-allow-methods": allowed.join(", "),
      "access-control-allow-headers": "Content-Type, If-None-Match",
      "access-control-max-age": "86400",
    },
  });
