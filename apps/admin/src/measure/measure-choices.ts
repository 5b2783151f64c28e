/** What a measure can be said to be, with names in the reader's language. */
import {
  commitments,
  formsOfRacism,
  lifeDomains,
  measureInstruments,
  measureKinds,
  measureNatures,
  measureStatuses,
  partnerTypeIds,
  protectedGrounds,
  racismLevels,
} from "@napar/domain/framework";
import type { FullText } from "@napar/domain/text";
import type { Choice } from "@napar/ui";
import { language, t } from "../language/language.js";

const named = (terms: readonly { id: string; name: FullText }[]): Choice[] =>
  terms.map(({ id, name }) => ({ value: id, label: name[language] }));
const sorted = (choices: Choice[]): Choice[] =>
  [...choices].sort((one, other) => one.label.localeCompare(other.label, language));

export const kindChoices = named(measureKinds);
export const natureChoices = named(measureNatures);
export const domainChoices = sorted(named(lifeDomains));
export const instrumentChoices = sorted(named(measureInstruments));
export const groundChoices = sorted(named(protectedGrounds));
export const formChoices: Choice[] = [{ value: "all", label: t.adminAllForms() }, ...named(formsOfRacism)];
export const levelChoices = named(racismLevels);
export const statusChoices = named(measureStatuses);
export const commitmentChoices: Choice[] = commitments.map(({ number, name }) => ({
  value: String(number),
  label: `${number}. ${name[language]}`,
}));

const partnerNames: Record<(typeof partnerTypeIds)[number], () => string> = {
  authority: () => t.adminPartnerAuthority(),
  ngo: () => t.adminPartnerNgo(),
  "trade-union": () => t.adminPartnerUnion(),
  employers: () => t.adminPartnerEmployers(),
  "equality-body": () => t.adminPartnerEquality(),
  academic: () => t.adminPartnerAcademic(),
  private: () => t.adminPartnerPrivate(),
  police: () => t.adminPartnerPolice(),
  "advisory-council": () => t.adminPartnerCouncil(),
};
export const partnerChoices: Choice[] = partnerTypeIds.map((id) => ({
  value: id,
  label: partnerNames[id](),
}));

export const nameIn = (choices: readonly Choice[], value: string | null | undefined): string =>
  choices.find((choice) => choice.value === value)?.label ?? value ?? "";
