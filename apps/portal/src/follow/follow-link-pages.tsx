/** The pages behind a sent form and behind the link of the first mail. */
import type { FollowRequestView } from "@napar/api/client";
import type { Language } from "@napar/domain/text";
import { inLanguage, PageHead } from "@napar/ui";
import { hrefTo } from "../page/page.js";
import { followedName } from "./followed-words.js";

/** @param isShown this is a trial, which shows its mails to those who sign in */
export function FollowAskedPage({ language, isShown }: { language: Language; isShown: boolean }) {
  const t = inLanguage(language);
  return (
    <PageHead title={t.followAskedTitle()} lead={isShown ? t.followTrial() : t.followAskedLead()}>
      <p>{isShown ? <a href="/admin/outbox">{t.followTrialOutbox()}</a> : t.followAskedNothing()}</p>
    </PageHead>
  );
}

/** To open it changes nothing: a program that looks at mails confirms nothing. */
export function FollowConfirmPage({
  language,
  token,
  request,
}: {
  language: Language;
  token: string;
  request: FollowRequestView;
}) {
  const t = inLanguage(language);
  const often = { daily: t.followDaily(), weekly: t.followWeekly(), monthly: t.followMonthly() };
  return (
    <PageHead title={t.followConfirmTitle()} lead={t.followConfirmLead()}>
      <form className="stack" method="post" action={hrefTo(language, "/follow/confirm")}>
        <p>
          <b>{followedName(request.title, language)}</b> · {often[request.frequency]}
        </p>
        <input type="hidden" name="token" value={token} />
        <p className="buttons">
          <button className="button" type="submit">
            {t.followConfirmButton()}
          </button>
        </p>
      </form>
    </PageHead>
  );
}

export function FollowLinkPage({ language }: { language: Language }) {
  const t = inLanguage(language);
  return (
    <PageHead title={t.followLinkTitle()} lead={t.followLinkLead()}>
      <p>
        <a href={hrefTo(language, "/follow")}>{t.followTitle()}</a>
      </p>
    </PageHead>
  );
}

export function FollowEndedPage({ language }: { language: Language }) {
  const t = inLanguage(language);
  return (
    <PageHead title={t.followEndedTitle()} lead={t.followEndedLead()}>
      <p>
        <a href={hrefTo(language, "/follow")}>{t.followTitle()}</a>
      </p>
    </PageHead>
  );
}
