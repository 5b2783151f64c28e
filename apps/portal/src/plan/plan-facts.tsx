import type { PlanView } from "@napar/api/client";
import type { Language } from "@napar/domain/text";
import { inLanguage, Mark, Rows } from "@napar/ui";
import { plural, wordDate, wordNumber } from "@napar/ui/wording";
import { actorNames, totalWords } from "../measure/measure-words.js";
import { hrefTo } from "../page/page.js";
import { authorityName } from "./plan-names.js";
import type { PlanPageProps } from "./plan-page.js";
import { kindMeaning, kindName, periodWords, scopeMeaning } from "./plan-words.js";

/** The plan in a few rows; what is not known is said. */
export function PlanFacts({ language, view, authorityId, place, overview }: PlanPageProps) {
  const t = inLanguage(language);
  const { plan } = view;
  const name = authorityName(plan.authority, language);
  const services = plan.services?.length ?? 0;
  const partners = plan.partners?.length ?? 0;
  const total = plan.budget?.total;
  const planned = overview && totalWords(overview.money.planned, language);
  const carriers = overview?.measures.byAuthority ?? [];
  const missing = (words: string) => <Mark shape="unknown">{words}</Mark>;
  return (
    <Rows
      rows={[
        [
          t.planColumnAuthority(),
          place ? (
            <a key="authority" href={hrefTo(language, `/places/${place.code}`)}>
              {name}
            </a>
          ) : authorityId ? (
            <a key="authority" href={hrefTo(language, `/authorities/${authorityId}`)}>
              {name}
            </a>
          ) : (
            name
          ),
        ],
        [
          t.planColumnKind(),
          <>
            {kindName(view.kind, language)}
            <span className="under soft">{kindMeaning(view.kind, t)}</span>
          </>,
        ],
        [t.planScope(), scopeMeaning(view.scope, t)],
        [
          t.planColumnPeriod(),
          view.period.from || view.period.to
            ? periodWords(view.period, language)
            : missing(t.planNotStated()),
        ],
        [
          t.planAdoption(),
          plan.adoption?.body || plan.adoption?.date
            ? [plan.adoption.body, plan.adoption.date ? wordDate(plan.adoption.date, language) : null]
                .filter(Boolean)
                .join(", ")
            : missing(t.planAdoptionNone()),
        ],
        [
          t.planBudget(),
          typeof total === "number" ? (
            `${wordNumber(total, language)} ${plan.budget?.currency ?? "EUR"}`
          ) : planned ? (
            <>
              {t.measureMoneyPlanned({ amount: planned })}
              {overview?.money.planned.total.state === "partial" ? (
                <span className="under soft">{t.planStoryPartial()}</span>
              ) : null}
            </>
          ) : (
            missing(t.planBudgetNone())
          ),
        ],
        [
          t.planContact(),
          plan.coordination?.contact ?? plan.coordination?.leadUnit ?? missing(t.planNotStated()),
        ],
        [
          t.planPartners(),
          services + partners === 0 ? (
            carriers.length > 0 ? (
              actorNames(
                carriers.map(({ authority }) => authority),
                language,
              )
            ) : (
              missing(t.planNotStated())
            )
          ) : (
            <Participants key="who" view={view} language={language} />
          ),
        ],
      ]}
    />
  );
}

/** Services and partners: how many, and behind that their names. */
function Participants({ view, language }: { view: PlanView; language: Language }) {
  const t = inLanguage(language);
  const services = view.plan.services ?? [];
  const partners = (view.plan.partners ?? []).flatMap((partner) => partner.name ?? []);
  const counted = [
    services.length
      ? plural(services.length, language, t.planServicesOne, t.planServicesMany)({ count: services.length })
      : "",
    partners.length
      ? plural(
          partners.length,
          language,
          t.planPartnersCountOne,
          t.planPartnersCountMany,
        )({ count: partners.length })
      : "",
  ];
  return (
    <details>
      <summary>{counted.filter(Boolean).join(", ")}</summary>
      <ul>
        {[...services, ...partners].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
