import {
  adoptionLevels,
  type ConsultationPhaseId,
  type LanguageRegionId,
  participantTypeIds,
  references,
} from "@napar/domain/framework";
import type { Choice } from "@napar/ui";
import { language, languageNames, t } from "../language/language.js";
import { nameIn, partnerChoices } from "../measure/measure-choices.js";

export const referenceChoices: Choice[] = references.map(({ id, name }) => ({
  value: id,
  label: name[language],
}));

export const adoptionChoices: Choice[] = adoptionLevels.map(({ id, name }) => ({
  value: id,
  label: name[language],
}));

const phaseNames: Record<ConsultationPhaseId, () => string> = {
  design: () => t.adminPhaseDesign(),
  implementation: () => t.adminPhaseImplementation(),
  evaluation: () => t.adminPhaseEvaluation(),
};
const regionNames: Record<LanguageRegionId, () => string> = {
  nl: () => languageNames.nl,
  fr: () => languageNames.fr,
  de: () => languageNames.de,
  brussels: () => t.adminRegionBrussels(),
};

const named = (names: Readonly<Record<string, () => string>>): Choice[] =>
  Object.entries(names).map(([value, name]) => ({ value, label: name() }));
export const phaseChoices = named(phaseNames);
export const regionChoices = named(regionNames);

export const participantChoices: Choice[] = participantTypeIds.map((type) => ({
  value: type,
  label: type === "citizens" ? t.adminParticipantCitizens() : nameIn(partnerChoices, type),
}));

/** A choice that may stay open. */
export const yesNoChoices = (): Choice[] => [
  { value: "yes", label: t.adminYes() },
  { value: "no", label: t.adminNo() },
  { value: "", label: t.adminNotKnown() },
];
