/** Forms that readers send. Pages that take them set no cookie, so a foreign page gains nothing; it is refused all the same. */

const mostBytes = 64 * 1024;

export type FormRefusal = { kind: "foreignForm" } | { kind: "formTooLarge" } | { kind: "formUnreadable" };

/** @returns the fields of the form; `publicUrl` is the address of the site where one is set */
export async function readForm(
  request: Request,
  publicUrl: string,
): Promise<{ ok: true; form: URLSearchParams } | { ok: false; refusal: FormRefusal }> {
  if (isForeign(request, publicUrl)) return { ok: false, refusal: { kind: "foreignForm" } };
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\b/i.test(type))
    return { ok: false, refusal: { kind: "formUnreadable" } };
  const bytes = await readAtMost(request, mostBytes);
  if (bytes === null) return { ok: false, refusal: { kind: "formTooLarge" } };
  return { ok: true, form: new URLSearchParams(new TextDecoder().decode(bytes)) };
}

function isForeign(request: Request, publicUrl: string): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site !== "same-origin" && site !== "none";
  const origin = request.headers.get("origin");
  // With a policy of `no-referrer` a browser sends the word null; its older forms send nothing.
  if (origin === null || origin === "null") return false;
  const own = [new URL(request.url).origin, ...(publicUrl ? [new URL(publicUrl).origin] : [])];
  return !own.includes(origin);
}

async function readAtMost(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
