/** A government's share of a measure as its form holds it. */
import type { Share, ShareContent } from "@napar/domain/measure";
import { type DateParts, dateOf, partsOf } from "../form/partial-date.js";
import { localizedOf, type Tongues, tonguesOf } from "../form/tongues.js";

export type ShareFields = {
  status: string;
  statusOn: DateParts;
  owner: string;
  /** As a person writes it: "1.234,56", "1 234,56" or "1234.5". */
  euros: string;
  inKind: string;
  note: Tongues;
};

export function shareFieldsOf(share: ShareContent | Share): ShareFields {
  const cents = share.budget?.euroCents;
  const inKind = share.budget?.inKind;
  return {
    status: share.status ?? "",
    statusOn: partsOf(share.statusOn),
    owner: share.owner ?? "",
    euros: cents === null || cents === undefined ? "" : (cents / 100).toFixed(2).replace(".", ","),
    inKind: inKind === null || inKind === undefined ? "" : inKind ? "yes" : "no",
    note: tonguesOf(share.note),
  };
}

/** @returns `null` when nothing is written, `undefined` when it is no amount */
export function centsOf(euros: string): number | null | undefined {
  const text = euros.replace(/[\s\u00a0\u202f€]/g, "");
  if (text === "") return null;
  const parts = /^(\d{1,3}(?:([.,])\d{3})*|\d+)(?:([.,])(\d{1,2}))?$/.exec(text);
  if (!parts || (parts[2] && parts[2] === parts[3])) return undefined;
  const whole = (parts[1] ?? "").replace(/[.,]/g, "");
  return Number(whole) * 100 + Number((parts[4] ?? "").padEnd(2, "0"));
}

export function shareContentOf(fields: ShareFields): Omit<ShareContent, "start" | "end"> {
  const cents = centsOf(fields.euros) ?? null;
  return {
    status: (fields.status || null) as ShareContent["status"],
    statusOn: dateOf(fields.statusOn) ?? null,
    owner: fields.owner.trim() || null,
    budget:
      cents === null && fields.inKind === ""
        ? null
        : { euroCents: cents, inKind: fields.inKind === "" ? null : fields.inKind === "yes" },
    note: localizedOf(fields.note) ?? null,
  };
}
