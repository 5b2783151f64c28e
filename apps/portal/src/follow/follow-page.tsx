/** Follow everything or one thing: by mail, by feed, in a calendar. */
import type { AuthorityView, ChangesView, PublicFormView } from "@napar/api/client";
import { type Followed, type FollowFrequency, titleIn, wordsOfChange } from "@napar/domain/following";
import { lifeDomains } from "@napar/domain/framework";
import type { Language } from "@napar/domain/text";
import {
  Empty,
  ErrorSummary,
  Field,
  type FieldProblem,
  inLanguage,
  Note,
  PageHead,
  Section,
  Select,
} from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { GateFields } from "../public-form/gate-fields.js";
import { changeHref, feedQuery, followedHref } from "./followed-words.js";
import { FrequencyFields } from "./frequency-fields.js";

export type Entered = { email: string; frequency: FollowFrequency; language: Language };

type Props = {
  language: Language;
  followed: Followed;
  title: string;
  changes: ChangesView;
  authorities: readonly AuthorityView[];
  /** `null`: this installation takes no forms. */
  opened: PublicFormView | null;
  entered: Entered;
  problems: readonly FieldProblem[];
  refusal: string | null;
};

export function FollowPage(props: Props) {
  const { language, followed, title, changes } = props;
  const t = inLanguage(language);
  const feed = hrefTo(language, "/feed.atom", feedQuery(followed));
  const calendar = hrefTo(language, "/calendar.ics", feedQuery(followed));
  return (
    <>
      <PageHead title={title} lead={t.followLead()}>
        {followed.kind === "all" ? null : (
          <p>
            <a href={followedHref(followed, language)}>{t.followToPage()}</a>
          </p>
        )}
      </PageHead>
      <Section id="mail" title={t.followByMail()}>
        <MailForm {...props} />
      </Section>
      <Section id="feeds" title={t.followWithoutMail()}>
        <ul>
          <li>
            <a href={feed}>{t.followFeed()}</a>. {t.followFeedHint()}
          </li>
          <li>
            <a href={calendar}>{t.followCalendar()}</a>. {t.followCalendarHint()}
          </li>
        </ul>
      </Section>
      {followed.kind === "all" ? <Doors {...props} /> : null}
      <Section id="latest" title={t.followLatest()}>
        {changes.items.length === 0 ? (
          <Empty title={t.followNothingYet()} />
        ) : (
          <ul className="follow-changes">
            {changes.items.slice(0, 10).map((change) => (
              <li key={change.id}>
                <time dateTime={change.day}>{wordDate(change.day, language)}</time>{" "}
                <a href={changeHref(change, language)}>{wordsOfChange(change, language)}</a>
                <span className="follow-plan">{titleIn(change.plan.title, language)}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

function MailForm({ language, followed, opened, entered, problems, refusal }: Props) {
  const t = inLanguage(language);
  if (opened === null || opened.mail === "none") return <Note>{t.followNoMail()}</Note>;
  return (
    <form
      className="follow-form"
      method="post"
      action={hrefTo(language, "/follow", feedQuery(followed))}
      noValidate
    >
      <ErrorSummary problems={problems} language={language} />
      {refusal ? (
        <div role="alert">
          <Note>{refusal}</Note>
        </div>
      ) : null}
      {opened.mail === "shown" ? <Note kind="plain">{t.followTrial()}</Note> : null}
      <Field
        id="email"
        label={t.followEmail()}
        hint={t.followEmailHint()}
        problem={problems.find(({ fieldId }) => fieldId === "email")?.message}
      >
        {(tie) => (
          <input
            type="email"
            name="email"
            autoComplete="email"
            required
            defaultValue={entered.email}
            {...tie}
          />
        )}
      </Field>
      <FrequencyFields language={language} chosen={entered} />
      <GateFields opened={opened} language={language} />
      <input type="hidden" name="mail" value={opened.mail} />
      <p className="buttons">
        <button className="button" type="submit">
          {t.followSend()}
        </button>
      </p>
      <p>{t.followPrivacy()}</p>
    </form>
  );
}

/** The ways to one thing: some are chosen here, the others on their own pages. */
function Doors({ language, authorities }: Props) {
  const t = inLanguage(language);
  const byName = (one: { label: string }, other: { label: string }) =>
    one.label.localeCompare(other.label, language);
  const subjects = lifeDomains.map(({ id, name }) => ({ value: id, label: name[language] })).sort(byName);
  const governments = authorities
    .map(({ id, names }) => ({ value: id, label: names[language] }))
    .sort(byName);
  return (
    <Section id="one" title={t.followOneThing()}>
      <ul>
        <li>
          <a href={hrefTo(language, "/plans")}>{t.followDoorPlans()}</a>
        </li>
        <li>
          <a href={hrefTo(language, "/measures")}>{t.followDoorMeasures()}</a>
        </li>
        <li>
          <a href={hrefTo(language, "/places")}>{t.followDoorPlaces()}</a>
        </li>
      </ul>
      <div className="follow-doors">
        <Door language={language} name="domain" label={t.followSubject()} choices={subjects} />
        <Door language={language} name="authority" label={t.followGovernment()} choices={governments} />
      </div>
    </Section>
  );
}

function Door({
  language,
  name,
  label,
  choices,
}: {
  language: Language;
  name: string;
  label: string;
  choices: { value: string; label: string }[];
}) {
  const t = inLanguage(language);
  return (
    <form className="follow-door" method="get" action={hrefTo(language, "/follow")}>
      <Field id={name} label={label}>
        {(tie) => <Select name={name} value={undefined} choices={choices} {...tie} />}
      </Field>
      <p className="buttons">
        <button className="button second" type="submit">
          {t.followChoose()}
        </button>
      </p>
    </form>
  );
}
