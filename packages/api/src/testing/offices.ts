import { ada, bo, openSigningIn } from "./signing-in.js";
import type { TestEngine } from "./storage.js";

/**
 * A server on which persons hold offices, each appointed by one installer and confirmed by the other.
 *
 * @param offices name of the person, role, organisation
 * @returns the server, and the cookie of each, by name; `installer` is who proposed them
 */
export async function openWithOffices(
  engine: TestEngine,
  offices: readonly (readonly [name: string, role: string, organisation: string])[],
) {
  const server = await openSigningIn(engine);
  await server.install();
  const [first, second] = [await server.signInAs(ada.email), await server.signInAs(bo.email)];
  const cookies: Record<string, string> = { installer: first };
  for (const [name, role, organisation] of offices) {
    const email = `${name}@example.be`;
    const proposal = await server.send("POST", "/appointments/propose-appointment", {
      cookie: first,
      body: { email, name, office: name, organisation, role, from: "2026-01-01", to: null },
    });
    await server.send("POST", "/appointments/confirm-appointment", {
      cookie: second,
      body: { proposal: proposal.body.events[0].data.id },
    });
    cookies[name] = await server.signInAs(email);
  }
  return { server, cookies };
}
