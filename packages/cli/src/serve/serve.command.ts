/** `napar serve`: the portal at `/`, the workplace at `/admin`, the API at `/api/v1`, one process and one port. */
import { createAdmin } from "@napar/admin";
import { createLogger, startServer, stopOnSignals } from "@napar/api";
import { createApiClient } from "@napar/api/client";
import { fillSentence, type Language } from "@napar/domain/text";
import { createPortal, loadAssets } from "@napar/portal";
import { findings } from "../doctor/findings.data.js";
import type { Terminal } from "../terminal/terminal.js";
import { inLanguage } from "../text/text.js";
import { readSettings } from "./settings.js";
import { wordStartRefusal } from "./start-refusal.js";

/**
 * Starts the server and tells where it answers and what is stored where.
 *
 * @returns 1 at once when it cannot start, after one line that says why; 0 while it runs, until a signal ends it
 */
export async function serve(language: Language, terminal: Terminal): Promise<number> {
  const say = inLanguage(language);
  const settings = readSettings(terminal.environment, terminal.cwd);
  if (!settings.ok) {
    terminal.err(fillSentence(findings.portInvalid[language], { port: settings.error.value }));
    return 1;
  }
  const logger = createLogger({ level: settings.value.logRequests ? "info" : "warn" });
  const started = await startServer({
    settings: settings.value,
    today: terminal.today,
    logger,
    showLink: ({ kind, ...link }) =>
      terminal.out(say(kind === "installer" ? "installerLink" : "signInLink", link)),
    admin: createAdmin(),
    portal: ({ fetch, contentVersion }) =>
      createPortal({
        client: createApiClient({ fetch, generation: () => terminal.today() + contentVersion() }),
        // Limits for senders of forms count by where a form came from.
        clientFor: (connection, forwardedFor) =>
          createApiClient({
            fetch: (request) => {
              if (forwardedFor !== null) request.headers.set("x-forwarded-for", forwardedFor);
              return fetch(request, connection);
            },
          }),
        today: terminal.today,
        assets: loadAssets(),
        contentVersion,
        publicUrl: terminal.environment.NAPAR_PUBLIC_URL,
        contact: terminal.environment.NAPAR_CONTACT,
        operator: terminal.environment.NAPAR_OPERATOR,
        onError: (error, path) => logger.error({ err: error, path }, "a page failed"),
      }),
  });
  if (!started.ok) {
    terminal.err(wordStartRefusal(started.error, language));
    return 1;
  }
  const { server, address, location } = started.value;
  stopOnSignals(server, logger);
  terminal.out(`NAPAR: ${address}`);
  terminal.out(
    settings.value.databaseUrl ? say("storedInPostgres", { location }) : say("storedInFolder", { location }),
  );
  return 0;
}
