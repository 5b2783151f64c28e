/** The public log: what was pointed out, what was decided and when, and how it is done. */
import type { CorrectionListView, CorrectionView } from "@napar/api/client";
import { correctionStateNames } from "@napar/domain/correction";
import type { Language, LocalizedText as LocalizedTextData } from "@napar/domain/text";
import { Empty, inLanguage, LocalizedText, Mark, PageHead, Rows, Section } from "@napar/ui";
import { wordDate, wordNumber } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { Paging } from "../page/paging.js";
import { pathOfAbout } from "./correction-about.js";
import { aboutKindName } from "./correction-words.js";

export type ShownCorrection = CorrectionView & { title: LocalizedTextData | null };
export const correctionsPerPage = 20;

export function CorrectionListPage({
  language,
  list: { total, waiting },
  items,
  page,
}: {
  language: Language;
  list: CorrectionListView;
  items: readonly ShownCorrection[];
  page: number;
}) {
  const t = inLanguage(language);
  return (
    <>
      <PageHead title={t.correctionsTitle()} lead={t.correctionsLead()}>
        <p>
          <a className="button" href={hrefTo(language, "/corrections/new")}>
            {t.correctionNewLink()}
          </a>
        </p>
        <p className="soft">
          {waiting === 0
            ? t.correctionsNoneWaiting()
            : waiting === 1
              ? t.correctionsOneWaiting()
              : t.correctionsWaiting({ count: wordNumber(waiting, language) })}
        </p>
      </PageHead>
      <Section id="log" title={t.correctionsDecided()}>
        {total === 0 ? (
          <Empty title={t.correctionsNone()}>{t.correctionsNoneText()}</Empty>
        ) : (
          <ol className="corrections">
            {items.map((one) => (
              <li key={one.id}>
                <CorrectionItem correction={one} language={language} />
              </li>
            ))}
          </ol>
        )}
        <Paging
          language={language}
          page={page}
          total={total}
          pageSize={correctionsPerPage}
          hrefOf={(to) => hrefTo(language, "/corrections", { page: to === 1 ? undefined : to })}
        />
      </Section>
      <Section id="method" title={t.correctionsMethod()}>
        <ol className="method">
          {[
            t.correctionsMethodSend(),
            t.correctionsMethodGate(),
            t.correctionsMethodDecide(),
            t.correctionsMethodLog(),
            t.correctionsMethodKept(),
          ].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
    </>
  );
}

function CorrectionItem({ correction, language }: { correction: ShownCorrection; language: Language }) {
  const t = inLanguage(language);
  const { about, title, outcome, pointedOut, answer, sentOn, decidedOn } = correction;
  return (
    <article aria-labelledby={correction.id}>
      <h3 id={correction.id}>
        {aboutKindName(about.kind, language)}{" "}
        <a href={hrefTo(language, pathOfAbout(about))}>
          {title ? <LocalizedText text={title} language={language} mark={false} /> : about.id}
        </a>
      </h3>
      <p>
        <Mark shape={outcome === "accepted" ? "done" : "info"}>
          {correctionStateNames[outcome][language]}
        </Mark>
      </p>
      <Rows
        rows={[
          [t.correctionPointedOut(), <LocalizedText key="p" text={pointedOut} language={language} />],
          [
            outcome === "accepted" ? t.correctionChanged() : t.correctionWhyNot(),
            <LocalizedText key="a" text={answer} language={language} />,
          ],
          [t.correctionSentOn(), wordDate(sentOn, language)],
          [t.correctionDecidedOn(), wordDate(decidedOn, language)],
        ]}
      />
    </article>
  );
}
