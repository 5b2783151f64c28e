/** What a form that anybody may send carries beside its own fields. The page lists the island `public-form`. */
import type { PublicFormView } from "@napar/api/client";
import type { Language } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";

/** @param opened of `client.openPublicForm(use)`, asked anew for each page */
export function GateFields({ opened, language }: { opened: PublicFormView; language: Language }) {
  const t = inLanguage(language);
  return (
    <>
      <input type="hidden" name="token" value={opened.token} />
      <input
        type="hidden"
        name="proof"
        value=""
        data-challenge={JSON.stringify(opened.challenge)}
        data-waiting={t.gateWaiting()}
      />
      <div className="hidden" aria-hidden="true">
        <label htmlFor="website">{t.gateLeaveEmpty()}</label>
        <input type="text" id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
    </>
  );
}

/** The same as it came back, for the body of the request to the API. */
export const gateEntryOf = (form: URLSearchParams) => ({
  token: form.get("token") ?? "",
  website: form.get("website") ?? "",
  proof: form.get("proof") || null,
});
