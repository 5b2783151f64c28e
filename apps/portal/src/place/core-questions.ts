/** What a resident meets every day: the questions of competence that a municipality's page answers. */
import type { ApiClient, CompetenceAnswerView } from "@napar/api/client";
import type { FullText } from "@napar/domain/text";

export const matterGroups = ["home", "work", "school", "street", "care", "leisure"] as const;
export type MatterGroup = (typeof matterGroups)[number];

type CoreQuestion = { group: MatterGroup; field: string; instrument: string };

/** A field of everyday life with the action that matters most in it. */
export const coreQuestions: readonly CoreQuestion[] = [
  { group: "home", field: "rent-law", instrument: "legislate" },
  { group: "home", field: "social-housing", instrument: "implement" },
  { group: "home", field: "equality-law-housing", instrument: "inspect" },
  { group: "work", field: "labour-law", instrument: "legislate" },
  { group: "work", field: "employment-services", instrument: "implement" },
  { group: "work", field: "equality-law-employment", instrument: "inspect" },
  { group: "school", field: "education", instrument: "legislate" },
  { group: "school", field: "higher-education", instrument: "legislate" },
  { group: "school", field: "family-policy-childcare", instrument: "implement" },
  { group: "street", field: "police", instrument: "implement" },
  { group: "street", field: "hate-crime", instrument: "prosecute" },
  { group: "street", field: "nightlife-hospitality", instrument: "enforce" },
  { group: "street", field: "mobility", instrument: "implement" },
  { group: "care", field: "social-assistance", instrument: "implement" },
  { group: "care", field: "health-community", instrument: "implement" },
  { group: "care", field: "civic-integration", instrument: "implement" },
  { group: "leisure", field: "audiovisual-media", instrument: "legislate" },
  { group: "leisure", field: "culture", instrument: "implement" },
  { group: "leisure", field: "sport", instrument: "implement" },
];

export type Matter = CoreQuestion & {
  /** `null`: no rule was found for this place and day; the field keeps its id. */
  names: FullText | null;
  /** One entry, or one per language of the institution where that decides. */
  variants: readonly { institutions: readonly string[]; holders: readonly FullText[] }[];
};

export type MattersHere = {
  matters: readonly Matter[];
  /** Day on which the law was modelled; `null` when nothing could be answered. */
  lawOf: string | null;
};

/** Asks who is competent for each core question in a municipality on a day. */
export async function mattersOf(client: ApiClient, place: string, date: string): Promise<MattersHere> {
  const replies = await Promise.all(
    coreQuestions.map(({ field, instrument }) => client.answerCompetence({ field, instrument, place, date })),
  );
  const answered = replies.find((reply) => reply.ok);
  return {
    matters: coreQuestions.map((question, index) => {
      const reply = replies[index];
      return reply?.ok ? matterOf(question, reply.value) : { ...question, names: null, variants: [] };
    }),
    lawOf: answered?.ok ? answered.value.answer.asOf : null,
  };
}

/** The answer in short: names of the holders as they are called in the place. */
export function matterOf(question: CoreQuestion, view: CompetenceAnswerView): Matter {
  const nameOf = new Map(view.authorities.map((authority) => [authority.id, authority.names]));
  const namesOf = (holders: readonly { authority: string }[]) =>
    holders.flatMap(({ authority }) => nameOf.get(authority) ?? []);
  const { answer } = view;
  const variants = answer.conditional
    ? answer.variants
        .filter((variant) => variant.holders.length > 0)
        .map((variant) => ({ institutions: variant.institutionLanguages, holders: namesOf(variant.holders) }))
    : [{ institutions: [], holders: namesOf(answer.holders) }];
  return { ...question, names: view.field.names, variants };
}
