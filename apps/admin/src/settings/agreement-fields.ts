/** What an organisation agreed, as the fields of a form: days are text while one types them. */
import type { Digest } from "@napar/domain/message";
import type { FieldProblem } from "@napar/ui";
import { t } from "../language/language.js";
import type { Agreements } from "./settings.queries.js";

export type AgreementFields = {
  digest: string;
  remindAfterDays: string;
  escalateAfterDays: string;
  linkDays: string;
};

export const fieldsOf = ({ digest, updateTimes }: Agreements): AgreementFields => ({
  digest,
  remindAfterDays: String(updateTimes.remindAfterDays),
  escalateAfterDays: String(updateTimes.escalateAfterDays),
  linkDays: String(updateTimes.linkDays),
});

export const agreementsIn = (fields: AgreementFields): Agreements => ({
  digest: fields.digest as Digest,
  updateTimes: {
    remindAfterDays: Number(fields.remindAfterDays),
    escalateAfterDays: Number(fields.escalateAfterDays),
    linkDays: Number(fields.linkDays),
  },
});

const most = { remindAfterDays: 90, escalateAfterDays: 180, linkDays: 180 } as const;

/** What the server would refuse, said at once and beside the field. */
export function checkAgreements(fields: AgreementFields): FieldProblem[] {
  const problems = Object.entries(most).flatMap(([fieldId, limit]): FieldProblem[] => {
    const text = fields[fieldId as keyof typeof most].trim();
    const isGood = /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= limit;
    return isGood ? [] : [{ fieldId, message: t.adminDaysWrong({ most: limit }) }];
  });
  if (problems.length > 0) return problems;
  const [remind, escalate, link] = [fields.remindAfterDays, fields.escalateAfterDays, fields.linkDays].map(
    Number,
  ) as [number, number, number];
  if (escalate <= remind) problems.push({ fieldId: "escalateAfterDays", message: t.adminEscalateTooSoon() });
  if (link < escalate) problems.push({ fieldId: "linkDays", message: t.adminLinkTooShort() });
  return problems;
}
