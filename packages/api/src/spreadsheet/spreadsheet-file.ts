/** Files in and out of an address: the one that is sent, and those that are answered. */
import { err, ok, type Result } from "@napar/domain/result";
import type { Context } from "hono";
import { readUpTo, safeHeaders } from "../endpoint/index.js";
import type { ApiError } from "../problem/index.js";
import { fileLimits } from "./file-limits.js";
import type { FileFormat } from "./write-workbook.js";

export type SentFile = { name: string; bytes: Uint8Array };

const accepted = ["multipart/form-data", "application/octet-stream", "text/csv"] as const;
export const mediaTypes: Readonly<Record<FileFormat, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  csv: "text/csv; charset=utf-8",
};
export const acceptedFiles: readonly string[] = [...accepted, mediaTypes.xlsx, mediaTypes.ods];

/** A form with a field `file`, or the bytes themselves. What kind of file it is, its content tells. */
export async function readFile(c: Context, name: string | undefined): Promise<Result<SentFile, ApiError>> {
  const type = c.req.header("content-type") ?? null;
  const mediaType = type?.split(";")[0]?.trim().toLowerCase() ?? "";
  const isForm = mediaType === "multipart/form-data";
  if (!acceptedFiles.includes(mediaType)) {
    return err({ kind: "unsupportedMediaType", value: type, accepted: acceptedFiles });
  }
  const tooLarge: ApiError = { kind: "payloadTooLarge", limitBytes: fileLimits.bytes };
  // The form around the file takes some bytes of its own.
  const most = fileLimits.bytes + (isForm ? 16 * 1024 : 0);
  if (Number(c.req.header("content-length") ?? 0) > most) return err(tooLarge);
  const bytes = await readUpTo(c.req.raw.body, most);
  if (bytes === null) return err(tooLarge);
  if (!isForm) return ok({ name: nameOf(name), bytes });
  const file = await fileOfForm(bytes, type ?? "");
  if (file) return ok({ name: nameOf(name ?? file.name), bytes: new Uint8Array(await file.arrayBuffer()) });
  return err({
    kind: "unsupportedMediaType",
    value: `${mediaType} without a field "file"`,
    accepted: acceptedFiles,
  });
}

async function fileOfForm(bytes: Uint8Array, type: string): Promise<File | null> {
  try {
    const form = await new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: { "content-type": type },
    }).formData();
    const file = form.get("file");
    return file instanceof File ? file : null;
  } catch {
    return null;
  }
}

/** Of a path its last part; no sign that a file system or a header would stumble over. */
function nameOf(name: string | undefined): string {
  const last = (name ?? "").toWellFormed().split(/[/\\]/).at(-1) ?? "";
  return (
    last
      .replace(/[\p{Cc}"]/gu, "")
      .slice(0, 150)
      .trim() || "1"
  );
}

export function answerFile(bytes: Uint8Array, name: string, format: FileFormat): Response {
  const plain =
    name
      .normalize("NFD")
      .replace(/[^\w.-]+/g, "-")
      .slice(0, 100) || "napar";
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      ...safeHeaders,
      "content-type": mediaTypes[format],
      "content-disposition": `attachment; filename="${plain}.${format}"`,
      "cache-control": "private, no-store",
    },
  });
}
