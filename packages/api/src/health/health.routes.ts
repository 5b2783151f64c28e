/** For machines that watch the server. `/health` follows the Belgian REST guide: UP, DEGRADED or DOWN. */
import { Hono } from "hono";
import { safeHeaders } from "../endpoint/index.js";
import type { Storage } from "../storage/index.js";

export type Readiness = {
  /** `false` from the moment the server begins to stop. */
  isOpen(): boolean;
};

type Health = {
  status: "UP" | "DEGRADED" | "DOWN";
  details: Record<string, { status: "UP" | "DEGRADED" | "DOWN"; details?: Record<string, unknown> }>;
};

export function healthRoutes(
  storage: Pick<Storage, "isReady" | "engine" | "degraded">,
  readiness: Readiness,
): Hono {
  const app = new Hono();
  const headers = { ...safeHeaders, "cache-control": "no-store" };

  app.get("/livez", (c) => c.text("ok", 200, headers));

  app.get("/readyz", async (c) => {
    const ready = readiness.isOpen() && (await storage.isReady());
    return c.text(ready ? "ok" : "not ready", ready ? 200 : 503, headers);
  });

  app.get("/health", async (c) => {
    const health = await healthOf();
    return c.json(health, health.status === "DOWN" ? 503 : 200, headers);
  });

  async function healthOf(): Promise<Health> {
    const answers = await storage.isReady();
    const reasons = storage.degraded.map(({ reason }) => reason);
    const database = !answers ? "DOWN" : reasons.length > 0 ? "DEGRADED" : "UP";
    const server = readiness.isOpen() ? "UP" : "DOWN";
    return {
      status: server === "DOWN" || database === "DOWN" ? "DOWN" : database,
      details: {
        server: { status: server },
        database: {
          status: database,
          details: { engine: storage.engine, ...(reasons.length > 0 && { reason: reasons.join(" ") }) },
        },
      },
    };
  }
  return app;
}
