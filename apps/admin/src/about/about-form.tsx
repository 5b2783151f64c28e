/** What a plan says of itself as a whole, part by part; a criterion leads to the part it is about. */
import { languages } from "@napar/domain/text";
import type { Choice } from "@napar/ui";
import { ComboField, ComboListField } from "../form/combo-field.js";
import { CheckField, DateField, RadioField, SelectField, TextField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import type { Form } from "../form/use-form.js";
import { languageNames, t } from "../language/language.js";
import { formChoices, groundChoices } from "../measure/measure-choices.js";
import { adoptionChoices, referenceChoices, regionChoices, yesNoChoices } from "./about-choices.js";
import type { AboutFields } from "./about-fields.js";
import { AboutPart } from "./about-part.js";
import { ParticipationPart } from "./participation-part.js";

export function AboutForm({ form, plans }: { form: Form<AboutFields>; plans: readonly Choice[] }) {
  const { bind, bindMany } = form;
  const spoken = [...new Set([...languages, ...form.values.languages])];
  return (
    <>
      <AboutPart id="kind" title={t.adminAboutKind()}>
        <LocalizedField {...bind("title")} label={t.adminPlanTitle()} />
        <RadioField {...bind("eccarMember")} label={t.adminAboutEccar()} choices={yesNoChoices()} />
      </AboutPart>
      <AboutPart id="adoption" title={t.adminAboutAdoption()}>
        <p className="soft">{t.adminAboutAdoptionLead()}</p>
        <SelectField
          {...bind("adoptionLevel")}
          label={t.adminAboutAdoptionLevel()}
          empty={t.adminNotStated()}
          choices={adoptionChoices}
        />
        <TextField {...bind("adoptionBody")} label={t.adminBody()} hint={t.adminBodyHint()} />
      </AboutPart>
      <AboutPart id="languages" title={t.adminAboutLanguages()}>
        <CheckField
          {...bindMany("languages")}
          label={t.adminAboutPublishedIn()}
          choices={spoken.map((code) => ({
            value: code,
            label: (languageNames as Readonly<Record<string, string>>)[code] ?? code,
          }))}
        />
        <SelectField
          {...bind("languageRegion")}
          label={t.adminAboutRegion()}
          hint={t.adminAboutRegionHint()}
          empty={t.adminNotStated()}
          choices={regionChoices}
        />
      </AboutPart>
      <AboutPart id="coordination" title={t.adminAboutCoordination()}>
        <TextField {...bind("leadUnit")} label={t.adminAboutLeadUnit()} />
        <TextField {...bind("politicalLead")} label={t.adminAboutPoliticalLead()} />
        <TextField {...bind("contact")} label={t.adminAboutContact()} hint={t.adminAboutContactHint()} />
        <TextField {...bind("fte")} label={t.adminAboutFte()} hint={t.adminAboutFteHint()} />
      </AboutPart>
      <AboutPart id="definitions" title={t.adminAboutDefinitions()}>
        <TextField {...bind("racism")} rows={3} label={t.adminAboutRacism()} />
        <TextField {...bind("structuralRacism")} rows={3} label={t.adminAboutStructuralRacism()} />
      </AboutPart>
      <AboutPart id="forms" title={t.adminAboutForms()}>
        <CheckField
          {...bindMany("formsOfRacism")}
          label={t.adminForms()}
          choices={formChoices.filter(({ value }) => value !== "all")}
        />
        <CheckField {...bindMany("grounds")} label={t.adminGrounds()} choices={groundChoices} />
      </AboutPart>
      <AboutPart id="relations" title={t.adminAboutRelations()}>
        <ComboField {...bind("parentPlan")} label={t.adminAboutParentPlan()} choices={plans} />
        <ComboField {...bind("previousPlan")} label={t.adminAboutPreviousPlan()} choices={plans} />
        <DateField {...bind("previousEvaluation")} label={t.adminAboutPreviousEvaluation()} />
        <ComboListField {...bindMany("relatedPlans")} label={t.adminAboutRelatedPlans()} choices={plans} />
        <ComboListField
          {...bindMany("childPlans")}
          label={t.adminAboutChildPlans()}
          hint={t.adminAboutChildPlansHint()}
          choices={plans}
        />
        <CheckField {...bindMany("references")} label={t.adminAboutReferences()} choices={referenceChoices} />
      </AboutPart>
      <ParticipationPart form={form} />
      <AboutPart id="means" title={t.adminAboutMeans()}>
        <TextField {...bind("total")} label={t.adminAboutTotal()} hint={t.adminBudgetHint()} />
        <TextField {...bind("civilSociety")} label={t.adminAboutCivilSociety()} hint={t.adminBudgetHint()} />
      </AboutPart>
      <AboutPart id="monitoring" title={t.adminAboutMonitoring()}>
        <TextField {...bind("monitoringBody")} label={t.adminAboutMonitoringBody()} />
        <TextField
          {...bind("frequencyMonths")}
          label={t.adminAboutFrequency()}
          hint={t.adminAboutFrequencyHint()}
        />
        <RadioField {...bind("publicReports")} label={t.adminAboutPublicReports()} choices={yesNoChoices()} />
        <DateField {...bind("midTerm")} label={t.adminAboutMidTerm()} />
        <DateField {...bind("final")} label={t.adminAboutFinal()} />
        <RadioField
          {...bind("finalIndependent")}
          label={t.adminEvaluatorIndependent()}
          choices={yesNoChoices()}
        />
      </AboutPart>
      <AboutPart id="publicity" title={t.adminAboutPublicity()}>
        <RadioField {...bind("published")} label={t.adminAboutPublished()} choices={yesNoChoices()} />
        <RadioField {...bind("accessible")} label={t.adminAboutAccessible()} choices={yesNoChoices()} />
        <RadioField
          {...bind("negativeReactionProtocol")}
          label={t.adminAboutReactions()}
          choices={yesNoChoices()}
        />
      </AboutPart>
      <AboutPart id="term" title={t.adminAboutTerm()}>
        <DateField {...bind("legislatureEnd")} label={t.adminAboutLegislatureEnd()} />
        <TextField
          {...bind("anchoring")}
          label={t.adminAboutAnchoring()}
          hint={t.adminAboutAnchoringHint()}
        />
      </AboutPart>
    </>
  );
}
