/**
 * The score that Mozilla's HTTP Observatory gives an answer, by the published rules of its tests of headers
 * (https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring, as of 2026-11-21): 100 points to begin with, less
 * for what is missing; more for what is better than needed, counted from 90 points on. 100 and more is A+.
 */
export type Score = { points: number; parts: Readonly<Record<string, number>> };

export function observatoryScore(headers: Headers, html: string): Score {
  const policy = directivesOf(headers.get("content-security-policy"));
  const parts = {
    cookies: headers.has("set-cookie") ? cookieScore(headers) : 0,
    contentSecurityPolicy: policyScore(policy),
    referrerPolicy: referrerScore(headers.get("referrer-policy")),
    strictTransportSecurity: transportScore(headers.get("strict-transport-security")),
    contentTypeOptions: headers.get("x-content-type-options") === "nosniff" ? 0 : -5,
    frames: policy.has("frame-ancestors") || headers.has("x-frame-options") ? 5 : -20,
    resourcePolicy: resourceScore(headers.get("cross-origin-resource-policy")),
    scripts: /<script[^>]+src="(?!\/)/.test(html) ? -5 : 0,
  };
  const all = Object.values(parts);
  const base = 100 + sum(all.filter((points) => points < 0));
  return { points: base >= 90 ? base + sum(all.filter((points) => points > 0)) : base, parts };
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

function directivesOf(policy: string | null): Map<string, readonly string[]> {
  return new Map(
    (policy ?? "")
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .flatMap(([name, ...sources]) => (name ? [[name.toLowerCase(), sources] as const] : [])),
  );
}

/** What runs or styles may come from named places only; wide sources and inline code cost, `default-src 'none'` gains. */
function policyScore(policy: Map<string, readonly string[]>): number {
  if (policy.size === 0) return -25;
  const sourcesOf = (name: string) => policy.get(name) ?? policy.get("default-src") ?? ["*"];
  const isWide = (source: string) => ["*", "http:", "https:", "data:", "blob:"].includes(source);
  const active = [...sourcesOf("script-src"), ...sourcesOf("object-src")];
  if (active.some((source) => isWide(source) || source === "'unsafe-inline'")) return -20;
  if (active.includes("'unsafe-eval'")) return -10;
  const styles = sourcesOf("style-src");
  if (styles.some((source) => isWide(source) || source === "'unsafe-inline'")) return 0;
  return policy.get("default-src")?.join() === "'none'" ? 10 : 5;
}

function referrerScore(value: string | null): number {
  const last = value?.split(",").at(-1)?.trim();
  if (last === undefined) return 0;
  const isPrivate = ["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"];
  return isPrivate.includes(last) ? 5 : -5;
}

const sixMonths = 15768000;
function transportScore(value: string | null): number {
  if (value === null) return -20;
  return Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0) >= sixMonths ? 0 : -10;
}

function resourceScore(value: string | null): number {
  return value === "same-origin" || value === "same-site" ? 10 : 0;
}

/** A cookie that is neither secure nor closed to scripts costs most. */
function cookieScore(headers: Headers): number {
  const cookies = headers.getSetCookie();
  if (cookies.some((cookie) => !/;\s*secure/i.test(cookie))) return -40;
  return cookies.some((cookie) => !/;\s*httponly/i.test(cookie)) ? -30 : 0;
}
