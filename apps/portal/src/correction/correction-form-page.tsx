/** Point out an error: what is wrong, what it should be, where that can be read. */
import type { PublicFormView } from "@napar/api/client";
import type { CorrectionAbout } from "@napar/domain/correction";
import type { Language, LocalizedText as LocalizedTextData } from "@napar/domain/text";
import { ErrorSummary, Field, type FieldProblem, inLanguage, LocalizedText, Note, PageHead } from "@napar/ui";
import { hrefTo } from "../page/page.js";
import { GateFields } from "../public-form/gate-fields.js";
import { aboutParameters, pathOfAbout } from "./correction-about.js";
import { aboutKindName } from "./correction-words.js";

export type Entered = { wrong: string; right: string; source: string; mail: string };
export const nothingEntered: Entered = { wrong: "", right: "", source: "", mail: "" };

export function CorrectionFormPage({
  language,
  about,
  title,
  opened,
  entered,
  problems,
  refusal,
}: {
  language: Language;
  about: CorrectionAbout;
  title: LocalizedTextData | null;
  /** `null`: this installation takes no forms. */
  opened: PublicFormView | null;
  entered: Entered;
  problems: readonly FieldProblem[];
  /** Why the whole was refused. */
  refusal: string | null;
}) {
  const t = inLanguage(language);
  const problemOf = (id: string) => problems.find(({ fieldId }) => fieldId === id)?.message;
  return (
    <>
      <PageHead title={t.correctionNewTitle()} lead={t.correctionNewLead()} />
      {opened === null ? (
        <Note>{t.correctionNotHere()}</Note>
      ) : (
        <form
          className="correction-form"
          method="post"
          action={hrefTo(language, "/corrections/new", aboutParameters(about))}
        >
          <ErrorSummary problems={problems} language={language} />
          {refusal ? (
            <div role="alert">
              <Note>{refusal}</Note>
            </div>
          ) : null}
          <p>
            {t.correctionIsAbout()}{" "}
            <b>
              {aboutKindName(about.kind, language)}{" "}
              <a href={hrefTo(language, pathOfAbout(about))}>
                {title ? (
                  <LocalizedText text={title} language={language} mark={false} />
                ) : about.id === "/" ? (
                  t.home()
                ) : (
                  about.id
                )}
              </a>
            </b>
          </p>
          <Field
            id="wrong"
            label={t.correctionWrong()}
            hint={t.correctionWrongHint()}
            problem={problemOf("wrong")}
          >
            {(tie) => (
              <textarea
                name="wrong"
                rows={5}
                maxLength={3000}
                required
                defaultValue={entered.wrong}
                {...tie}
              />
            )}
          </Field>
          <Field
            id="right"
            label={t.correctionRight()}
            hint={t.correctionOptional()}
            problem={problemOf("right")}
          >
            {(tie) => (
              <textarea name="right" rows={3} maxLength={3000} defaultValue={entered.right} {...tie} />
            )}
          </Field>
          <Field
            id="source"
            label={t.correctionSource()}
            hint={t.correctionSourceHint()}
            problem={problemOf("source")}
          >
            {(tie) => (
              <input type="text" name="source" maxLength={1000} defaultValue={entered.source} {...tie} />
            )}
          </Field>
          <Field
            id="mail"
            label={t.correctionMail()}
            hint={t.correctionMailHint()}
            problem={problemOf("mail")}
          >
            {(tie) => (
              <input
                type="email"
                name="mail"
                maxLength={200}
                autoComplete="email"
                defaultValue={entered.mail}
                {...tie}
              />
            )}
          </Field>
          <GateFields opened={opened} language={language} />
          <p className="soft">{t.correctionPrivacy()}</p>
          <p>
            <button className="button" type="submit">
              {t.correctionSend()}
            </button>
          </p>
        </form>
      )}
      <p>
        <a href={hrefTo(language, "/corrections#method")}>{t.correctionsMethod()}</a>
      </p>
    </>
  );
}

/** What happens now, and the way to take it back. */
export function CorrectionSentPage({
  language,
  state,
  token,
}: {
  language: Language;
  state: "unconfirmed" | "received";
  token: string;
}) {
  const t = inLanguage(language);
  return (
    <PageHead
      title={state === "received" ? t.correctionReceivedTitle() : t.correctionToConfirmTitle()}
      lead={state === "received" ? t.correctionReceivedText() : t.correctionToConfirmText()}
    >
      {state === "received" ? (
        <form className="stack" method="post" action={hrefTo(language, "/corrections/confirm")}>
          <input type="hidden" name="token" value={token} />
          <p>{t.correctionWithdrawText()}</p>
          <p>
            <button className="button second" type="submit" name="do" value="withdraw">
              {t.correctionWithdraw()}
            </button>
          </p>
        </form>
      ) : null}
      <p>
        <a href={hrefTo(language, "/corrections")}>{t.correctionsTitle()}</a>
      </p>
    </PageHead>
  );
}

/** Behind the link in the mail: nothing happens by opening it. */
export function CorrectionConfirmPage({ language, token }: { language: Language; token: string }) {
  const t = inLanguage(language);
  return (
    <>
      <PageHead title={t.correctionConfirmTitle()} lead={t.correctionConfirmLead()} />
      <form className="correction-form" method="post" action={hrefTo(language, "/corrections/confirm")}>
        <input type="hidden" name="token" value={token} />
        <p className="buttons">
          <button className="button" type="submit" name="do" value="confirm">
            {t.correctionConfirm()}
          </button>{" "}
          <button className="button second" type="submit" name="do" value="withdraw">
            {t.correctionWithdraw()}
          </button>
        </p>
      </form>
    </>
  );
}

export function CorrectionDonePage({
  language,
  outcome,
}: {
  language: Language;
  outcome: "confirmed" | "withdrawn" | "linkNotValid";
}) {
  const t = inLanguage(language);
  const words = {
    confirmed: [t.correctionReceivedTitle(), t.correctionReceivedText()],
    withdrawn: [t.correctionWithdrawnTitle(), t.correctionWithdrawnText()],
    linkNotValid: [t.correctionLinkTitle(), t.correctionLinkText()],
  } as const;
  const [title, lead] = words[outcome];
  return (
    <PageHead title={title} lead={lead}>
      <p>
        <a href={hrefTo(language, "/corrections")}>{t.correctionsTitle()}</a>
      </p>
    </PageHead>
  );
}
