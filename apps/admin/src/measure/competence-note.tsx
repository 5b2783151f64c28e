/** While one types: may the lead do this, who may, on which article, how sure are we. It never blocks. */
import { MarkShape } from "@napar/ui";
import { wordConfidence, wordCooperationLong, wordDate, wordList } from "@napar/ui/wording";
import { useQuery } from "@tanstack/react-query";
import { api } from "../client/client.js";
import { today } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { useOrganisationName } from "../organisation/organisation-name.js";
import { ownerOf } from "../plan/new-plan.js";
import { competenceNames, judgeCompetence } from "./competence.js";
import { Verdict } from "./competence-verdict.js";

type Asked = { domains: readonly string[]; policyFields: readonly string[]; instruments: readonly string[] };

/** The place of a local authority, as the rules of competence see it. */
function useLocalPlace(organisation: string) {
  const code = ownerOf(organisation).places?.[0] ?? "";
  const { data } = useQuery({
    queryKey: ["place", code],
    queryFn: async () => {
      const found = await api.findPlace(code);
      return found.ok ? found.value.municipality : null;
    },
    enabled: code !== "",
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { place: data ?? null, isKnown: code === "" || data !== undefined, code };
}

export default function CompetenceNote({
  organisation,
  asked,
  onAsk,
  onKeep,
}: {
  organisation: string;
  asked: Asked;
  /** Makes the measure a call to whoever may. */
  onAsk: () => void;
  /** Leads to where the reason is written. */
  onKeep: () => void;
}) {
  const { place, isKnown, code } = useLocalPlace(organisation);
  const name = useOrganisationName(organisation);
  if (!isKnown) return null;
  const judgement = judgeCompetence({
    ...{ ...asked, type: ownerOf(organisation).type, authority: organisation, on: today() },
    place: place ? { languageArea: place.languageArea, placeGroups: place.placeGroups } : null,
  });
  const { verdict, decisive, asOf } = judgement;
  if (!decisive) {
    return (
      <div className="competence" role="status">
        <Verdict verdict={verdict} />
        <p className="soft">
          {asked.domains.length + asked.policyFields.length > 0 ? t.adminMayNoRule() : t.adminMaySayField()}
        </p>
      </div>
    );
  }
  const { permission, field } = decisive;
  const authority = (id: string) => competenceNames.authority(id, language) ?? id;
  const others = permission.whoMay.filter((holder) => holder.authority !== permission.authority);
  const names = wordList(
    others.slice(0, 4).map((holder) => authority(holder.authority)),
    language,
  );
  const rule = permission.rules[0] ?? others[0]?.rules[0];
  const article = rule?.legalBases.flatMap((id) => {
    const citation = competenceNames.legalBasis?.(id, language);
    return citation ? [citation] : [];
  })[0];
  const fieldName = competenceNames.policyField?.(field, language) ?? field;
  return (
    <div className={verdict === "others" ? "competence note" : "competence"} role="status">
      {verdict === "others" ? <MarkShape shape="warn" /> : <Verdict verdict={verdict} />}
      <div>
        <p>
          {verdict === "others" ? (
            <>
              <b>{t.adminNotAlone({ name })}</b> {t.adminHeldBy({ field: fieldName, names })}
            </>
          ) : verdict === "together" ? (
            <>
              {t.adminOnlyTogether({ field: fieldName })}{" "}
              {wordCooperationLong(permission.cooperation, language)}{" "}
              {names ? t.adminTogetherWith({ names }) : ""}
            </>
          ) : (
            t.adminOwnCompetence({ field: fieldName })
          )}
        </p>
        <p className="soft">
          {article ? (
            <span className="article" lang={article.language}>
              {article.text}
            </span>
          ) : null}
          {rule ? ` · ${t.adminSureness({ confidence: wordConfidence(rule.confidence, language) })}` : null}
          {` · ${t.adminAsOf({ date: wordDate(asOf, language) })}`}
          {code ? (
            <>
              {" · "}
              <a
                href={`/${language}/competence?field=${field}&instrument=${decisive.instrument}&place=${code}`}
                target="_blank"
                rel="noreferrer"
              >
                {t.adminStepByStep()}
              </a>
            </>
          ) : null}
        </p>
        {verdict === "others" ? (
          <p className="quiets">
            <button type="button" className="button second" onClick={onAsk}>
              {t.adminMakeRequest()}
            </button>
            <button type="button" className="button second" onClick={onKeep}>
              {t.adminKeepWithReason()}
            </button>
          </p>
        ) : null}
      </div>
    </div>
  );
}
