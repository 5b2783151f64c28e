/**
 * The documentation to be read and tried out. A page of our own: rendered from the OpenAPI document by one small script
 * of ours, so that it works without any other host and under a policy that allows no inline script or style.
 */
import { Hono } from "hono";
import { answerText } from "../endpoint/index.js";
import { docsPage } from "./docs-page.js";
import { docsScript } from "./docs-script.js";
import { docsStyle } from "./docs-style.js";

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export function docsRoutes(): Hono {
  const app = new Hono();
  app.get("/", (c) => {
    const answer = answerText(c, docsPage, "reference", "text/html; charset=utf-8");
    const headers = new Headers(answer.headers);
    headers.set("content-security-policy", policy);
    return new Response(answer.body, { status: answer.status, headers });
  });
  app.get("/docs.js", (c) => answerText(c, docsScript, "reference", "text/javascript; charset=utf-8"));
  app.get("/docs.css", (c) => answerText(c, docsStyle, "reference", "text/css; charset=utf-8"));
  return app;
}
