/** The screens one can open by name, those of the plan on the screen too: what the rail shows. */
import { foldText } from "@napar/domain/suggestion";

export type ScreenChoice = { name: string; to: string };

/** Read from the rail, so that a screen that is added to it can be opened by its name at once. */
export function screensOf(rail: Element | null, basename: string): ScreenChoice[] {
  if (!rail) return [];
  const plan = rail.querySelector(".of-plan > p")?.textContent ?? "";
  return [...rail.querySelectorAll<HTMLAnchorElement>("a[href]")].map((link) => {
    const ofPlan = link.closest(".of-plan") !== null;
    const name = (link.firstChild?.textContent ?? "").trim();
    return {
      name: ofPlan ? `${name}: ${plan}` : name,
      to: new URL(link.href).pathname.slice(basename.length) || "/",
    };
  });
}

/** Those whose name has all the words, by the beginning or in the middle. */
export function screensFor(screens: readonly ScreenChoice[], text: string): ScreenChoice[] {
  const words = foldText(text).split(" ").filter(Boolean);
  return screens.filter(({ name }) => words.every((word) => foldText(name).includes(word)));
}
