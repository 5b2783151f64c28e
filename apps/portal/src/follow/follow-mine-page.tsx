/** What a reader follows: less of it, at another pace, in another language, or nothing any more. */
import type { FollowerView } from "@napar/api/client";
import { keyOfFollowed } from "@napar/domain/following";
import type { Language } from "@napar/domain/text";
import { inLanguage, Note, PageHead, Section } from "@napar/ui";
import { hrefTo } from "../page/page.js";
import { followedHref, followedName } from "./followed-words.js";
import { FrequencyFields } from "./frequency-fields.js";

export function MinePage({
  language,
  token,
  follower,
  done,
}: {
  language: Language;
  token: string;
  follower: FollowerView;
  done: string | null;
}) {
  const t = inLanguage(language);
  const action = hrefTo(language, "/follow/mine", { token });
  return (
    <>
      <PageHead title={t.followMineTitle()} lead={t.followMineLead()}>
        {done === "confirmed" || done === "changed" ? (
          <div role="status">
            <Note kind="plain">{done === "confirmed" ? t.followConfirmed() : t.followChanged()}</Note>
          </div>
        ) : null}
      </PageHead>
      <Section id="followed" title={t.followMineList()} hideTitle>
        <form className="follow-form" method="post" action={action}>
          <fieldset>
            <legend>{t.followMineList()}</legend>
            {follower.follows.map(({ followed, title }, index) => (
              <p className="choice" key={keyOfFollowed(followed)}>
                <input
                  type="checkbox"
                  id={`follow-${index}`}
                  name="follow"
                  value={keyOfFollowed(followed) || "all="}
                  defaultChecked
                />{" "}
                <label htmlFor={`follow-${index}`}>
                  {title === null && followed.kind !== "all" ? t.followGone() : followedName(title, language)}
                </label>{" "}
                <a href={followedHref(followed, language)}>{t.followOpen()}</a>
              </p>
            ))}
          </fieldset>
          <FrequencyFields language={language} chosen={follower} />
          <p className="buttons">
            <button className="button" type="submit" name="do" value="change">
              {t.followSave()}
            </button>
          </p>
        </form>
      </Section>
      <Section id="stop" title={t.followStopTitle()}>
        <form method="post" action={action}>
          <p>{t.followStopLead()}</p>
          <p className="buttons">
            <button className="button second" type="submit" name="do" value="stop">
              {t.followStop()}
            </button>
          </p>
        </form>
      </Section>
    </>
  );
}
