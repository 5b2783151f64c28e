/** Amounts in words: money, staff, or that no budget is named. */
import { type BudgetAmount, noBudgetNamedText, type Sum } from "@napar/domain/budget";
import { wordEuro } from "@napar/domain/report";
import { wordNumber } from "@napar/ui/wording";
import { language, t } from "../language/language.js";

const wordStaff = (hundredths: number): string =>
  t.adminBudFte({ count: wordNumber(hundredths / 100, language, 2) });

export function wordAmount(amount: BudgetAmount): string {
  if (amount.kind === "no-budget-named") return noBudgetNamedText[language];
  return amount.kind === "money" ? wordEuro(amount.euroCents, language) : wordStaff(amount.fteHundredths);
}

/** Empty where nothing is known: unknown is not zero. */
export const wordSum = ({ euroCents, fteHundredths }: Sum): string =>
  [
    ...(euroCents === null ? [] : [wordEuro(euroCents, language)]),
    ...(fteHundredths === null ? [] : [wordStaff(fteHundredths)]),
  ].join(", ");
