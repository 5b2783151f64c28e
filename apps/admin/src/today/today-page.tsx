/** What waits for this person and their organisation. */
import { Page } from "../frame/page.js";
import { DateText, today } from "../language/dates.js";
import { t } from "../language/language.js";

export function TodayPage() {
  return (
    <Page title={t.adminNavToday()} lead={<DateText date={today()} />}>
      <p className="section soft">{t.adminNothingWaits()}</p>
    </Page>
  );
}
