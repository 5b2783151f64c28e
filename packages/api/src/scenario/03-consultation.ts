/** Those concerned are heard, an advice is asked, and what was done with it is told in public. */
import { expect } from "vitest";
import { coalition, nobody, secretariat, unia } from "./cast.js";
import type { Story } from "./story.js";

export async function consultation(story: Story): Promise<void> {
  story.on("2026-06-03");
  await story.does(
    secretariat,
    "holdConsultation",
    {
      method: { nl: "Gesprekken in acht steden", fr: "Rencontres dans huit villes" },
      ...{ from: "2026-06-03", to: "2026-07-03", participants: ["napar-coalition", "self-organisations"] },
    },
    "consultation",
  );
  const question = {
    ...{ subject: "opinion", from: "interfederal", addressees: ["unia", "napar-coalition"] },
    ...{ sentOn: "2026-06-03", deadlineRule: "advisory-opinion" },
    text: { nl: "Wat ontbreekt er?", fr: "Que manque-t-il ?" },
  };
  await story.does(secretariat, "sendRequest", question, "opinions");
  expect(await story.cannotMove("startDrafting")).toEqual(["consultationHeld", "opinionsClosed"]);
  await story.remember();

  story.on("2026-06-30");
  for (const [speaker, authority] of [
    [unia, "unia"],
    [coalition, "napar-coalition"],
  ] as const) {
    const reaction = {
      kind: "answered",
      on: "2026-06-30",
      text: { nl: "Structureel racisme", fr: "Le racisme structurel" },
    };
    await story.does(speaker, "recordReaction", { request: story.id("opinions"), authority, reaction });
  }
  const answer = {
    consultation: story.id("consultation"),
    text: { nl: "Zes van de elf voorstellen zijn opgenomen." },
  };
  expect(await story.isRefused(secretariat, "answerConsultation", answer)).toEqual(["consultationStillOpen"]);

  story.on("2026-07-06");
  await story.moves("startDrafting");
  await story.does(secretariat, "answerConsultation", answer);
  const { lifecycle } = await story.sees(nobody);
  expect(lifecycle.consultations).toMatchObject([{ answer: { on: "2026-07-06" } }]);
  await story.remember();
}
