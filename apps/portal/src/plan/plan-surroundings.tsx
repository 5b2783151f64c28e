/** What stands after the plan itself: plans around it, remarks, and where it is taken from. */
import type { PlanView } from "@napar/api/client";
import type { PlanText } from "@napar/domain/plan";
import type { Language } from "@napar/domain/text";
import { Empty, inLanguage, LocalizedText, plainText, Rows, Section } from "@napar/ui";
import { hrefTo } from "../page/page.js";
import { confidenceWord, documentTitles, PlanWords } from "./plan-words.js";

export function PlanRelations({ language, view }: { language: Language; view: PlanView }) {
  const t = inLanguage(language);
  const words = {
    parent: t.planRelatedParent(),
    child: t.planRelatedChild(),
    previous: t.planRelatedPrevious(),
    next: t.planRelatedNext(),
    related: t.planRelatedRelated(),
  };
  return (
    <section aria-labelledby="related-h" id="related" className="stack">
      <h2 id="related-h">{t.planRelatedHeading()}</h2>
      {view.related.length === 0 ? (
        <Empty title={t.planRelatedNone()} />
      ) : (
        <ul className="relations">
          {view.related.map((one) => (
            <li key={`${one.relation} ${one.id ?? plainText(one.title, language)}`}>
              <span className="soft">{words[one.relation]}</span>
              {one.id ? (
                <a className="words" href={hrefTo(language, `/plans/${one.id}`)}>
                  <LocalizedText text={one.title} language={language} mark={false} />
                </a>
              ) : (
                <span className="words">
                  <LocalizedText text={one.title} language={language} mark={false} />{" "}
                  <span className="soft">({t.planRelatedUnregistered()})</span>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Why it failed and what the editors remark. */
export function PlanRemarks({ language, view }: { language: Language; view: PlanView }) {
  const t = inLanguage(language);
  const { failureReasons, notes, competenceNote } = view.plan;
  return (
    <>
      <Remarks id="failure" title={t.planFailureHeading()} texts={failureReasons ?? []} language={language} />
      <Remarks
        id="notes"
        title={t.planNotesHeading()}
        texts={[...(notes ?? []), ...(competenceNote ? [competenceNote] : [])]}
        language={language}
      />
    </>
  );
}

function Remarks({
  id,
  title,
  texts,
  language,
}: {
  id: string;
  title: string;
  texts: readonly PlanText[];
  language: Language;
}) {
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby={`${id}-h`} id={id} className="stack">
      <h2 id={`${id}-h`}>{title}</h2>
      <ul className="plain">
        {texts.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, drawn once
          <li key={index}>
            <PlanWords text={text} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function PlanSourceSection({ language, view }: { language: Language; view: PlanView }) {
  const t = inLanguage(language);
  const { source } = view.plan;
  // A plan that is kept here is its own source.
  if (!source?.docs?.length && !source?.confidence && !source?.note) return null;
  const states: Record<string, string> = {
    seed: t.planSourceSeed(),
    verified: t.planSourceVerified(),
  };
  return (
    <Section id="source" title={t.planSourceHeading()}>
      <Rows
        rows={[
          [
            t.planSourceDocuments(),
            source?.docs?.length ? (
              <DocumentList key="docs" docs={documentTitles(source.docs, language)} />
            ) : (
              t.planNotStated()
            ),
          ],
          [
            t.planSourceConfidence(),
            `${confidenceWord(source?.confidence, language)}${source?.status && states[source.status] ? `; ${states[source.status]}` : ""}`,
          ],
          [
            t.planSourceNote(),
            source?.note ? <PlanWords key="note" text={source.note} language={language} /> : null,
          ],
        ]}
      />
    </Section>
  );
}

const DocumentList = ({ docs }: { docs: readonly string[] }) => (
  <ul>
    {docs.map((doc) => (
      <li key={doc}>{doc}</li>
    ))}
  </ul>
);
