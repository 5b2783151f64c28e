/** A line of money while it is typed, and as it is sent. */
import { type BudgetAmount, maxEuroCents } from "@napar/domain/budget";
import type { Language } from "@napar/domain/text";
import { readFigure } from "@napar/domain/update-request";

/**
 * An amount as somebody writes it: "1.500,50", "€ 1.500". Of staff, full-time equivalents with at most two decimals.
 *
 * @returns `null` when it is no amount, is below zero, or is finer than cents or hundredths
 */
export function readAmount(text: string, kind: string, language: Language): BudgetAmount | null {
  const figure = readFigure(text.replace(/€|\bEUR\b/gi, "").trim(), language);
  if (figure === null || figure < 0) return null;
  const hundredths = Math.round(figure * 100);
  if (Math.abs(hundredths - figure * 100) > 1e-6 || hundredths > maxEuroCents) return null;
  return kind === "staff"
    ? { kind: "staff", fteHundredths: hundredths }
    : { kind: "money", euroCents: hundredths };
}
