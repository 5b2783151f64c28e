/** One body: what it is and does, who belongs to it, by which rules. Rows that the source does not state fall away. */
import type { BodyView } from "@napar/api/client";
import type { Language, LocalizedText as LocalizedTextData } from "@napar/domain/text";
import {
  Empty,
  inLanguage,
  LocalizedText,
  PageHead,
  plainText,
  Rows,
  Section,
  Stamp,
  TextLanguageMark,
} from "@napar/ui";
import { wordDate, wordSpan } from "@napar/ui/wording";
import type { ReactNode } from "react";
import { hrefTo } from "../page/page.js";
import { EntrySource, textRow } from "../register/register-page.js";
import { bodyLevelName, bodyTypeName } from "./body-words.js";

type Props = {
  language: Language;
  today: string;
  body: BodyView;
  parts: readonly BodyView[];
  nameOf: (id: string) => LocalizedTextData | null;
};

export function BodyPage({ language, today, body, parts, nameOf }: Props) {
  const t = inLanguage(language);
  const link = (id: string | undefined, name?: LocalizedTextData): ReactNode => {
    if (!id) return name ? <LocalizedText text={name} language={language} /> : null;
    const known = nameOf(id);
    if (!known) return name ? <LocalizedText text={name} language={language} /> : id;
    return (
      <a key={id} href={hrefTo(language, `/bodies/${id}`)}>
        <LocalizedText text={known} language={language} mark={false} />
      </a>
    );
  };
  const states = {
    proposed: t.bodyStatusProposed(),
    announced: t.bodyStatusAnnounced(),
    finished: t.bodyStatusFinished(),
  };
  return (
    <>
      <PageHead
        kicker={bodyTypeName(body.type, language)}
        title={<LocalizedText text={body.name} language={language} mark={false} />}
      >
        <TextLanguageMark text={body.name} language={language} />
      </PageHead>
      <Section id="what" title={t.bodyWhat()}>
        <Rows
          rows={[
            [t.registerKind(), bodyTypeName(body.type, language)],
            [t.bodyLevel(), bodyLevelName(body.level, language)],
            [
              t.registerWhere(),
              body.place ? (
                <a key="place" href={hrefTo(language, `/places/${body.place}`)}>
                  {body.city ?? body.place}
                </a>
              ) : (
                body.city
              ),
            ],
            [t.bodyStatus(), body.status ? states[body.status] : null],
            [t.bodyExisted(), body.existed ? wordSpan(body.existed.from, body.existed.to, language) : null],
            [t.bodyParent(), link(body.parent, body.parentName)],
            [t.bodyOversees(), link(body.oversees)],
            [t.bodyMandate(), mandateWords(body, language)],
            [t.bodyTasks(), textRow(body.tasks, language)],
            [t.bodySteps(), textRow(body.steps, language)],
            [t.bodyMethod(), textRow([body.method], language)],
            [t.bodyCadence(), cadenceWords(body, language)],
            [t.bodyRules(), textRow([body.rules], language)],
            [t.bodyResources(), textRow([body.resources], language)],
            [t.bodyOutput(), textRow([body.output], language)],
            [t.bodyOrigin(), textRow([body.origin], language)],
            [t.bodyLaterLaw(), textRow([body.laterLaw], language)],
            [t.bodyScope(), textRow([body.scopeNote], language)],
            [t.registerRemark(), textRow([body.note], language)],
          ]}
        />
        <EntrySource source={body.source} language={language} />
      </Section>
      <Section id="who" title={t.bodyWho()}>
        <Members {...{ body, parts, language, link }} />
      </Section>
      <Stamp>
        <span>{t.stampState({ date: wordDate(today, language) })}</span>
        <a href={hrefTo(language, `/bodies/${body.id}`)}>{t.stampPermanent()}</a>
      </Stamp>
    </>
  );
}

function Members({
  body,
  parts,
  language,
  link,
}: Pick<Props, "body" | "parts" | "language"> & {
  link: (id: string | undefined, name?: LocalizedTextData) => ReactNode;
}) {
  const t = inLanguage(language);
  const { signatories } = body;
  const rows: [string, ReactNode][] = [
    [
      t.bodyMembers(),
      body.members?.length || body.memberCount || body.membership ? (
        <>
          {body.memberCount ? <p>{t.bodyMembersCount({ count: body.memberCount })}</p> : null}
          {textRow(body.members, language)}
          {textRow([body.membership, body.memberCountNote], language)}
        </>
      ) : null,
    ],
    [
      t.bodySeats(),
      body.seats || body.seatHolder ? (
        <>
          {body.seats} {textRow([body.seatHolder], language)}
        </>
      ) : null,
    ],
    [
      t.bodyElected(),
      body.isElected === undefined ? null : body.isElected ? t.registerYes() : t.registerNo(),
    ],
    [t.bodyColleges(), textRow(body.colleges, language)],
    [t.bodyChair(), link(body.chair, body.chairName)],
    [t.bodyLeadBy(), textRow([body.lead], language)],
    [t.bodyFacilitator(), link(body.facilitator)],
    [t.bodyObservers(), textRow(body.observers, language)],
    [t.bodyBalances(), textRow(body.balances, language)],
    [t.bodyComponents(), textRow(body.components, language)],
    [t.bodyWorkingGroups(), textRow(body.workingGroups, language)],
    [
      t.bodyParts(),
      parts.length ? (
        <ul key="parts" className="plain">
          {parts.map((part) => (
            <li key={part.id}>{link(part.id, part.name)}</li>
          ))}
        </ul>
      ) : null,
    ],
    [
      signatories ? t.bodySignatories({ year: wordDate(signatories.year, language) }) : "",
      signatories?.names.length ? (
        <ul key="names" className="plain">
          {signatories.names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      ) : null,
    ],
  ];
  return rows.some(([, answer]) => answer !== null) ? (
    <Rows rows={rows} />
  ) : (
    <Empty title={t.bodyMembersUnknown()} />
  );
}

function mandateWords({ mandate }: BodyView, language: Language): string | null {
  if (!mandate) return null;
  return inLanguage(language).bodyMandateOf({
    giver: plainText(mandate.giver, language),
    holder: plainText(mandate.holder, language),
    date: wordDate(mandate.date, language),
  });
}

function cadenceWords({ cadence }: BodyView, language: Language): ReactNode {
  if (!cadence) return null;
  const t = inLanguage(language);
  const { perYear, minMeetingsPerYear, aldermenPerYear, servicesPerYear } = cadence;
  const said = [
    perYear ? t.bodyPerYear({ count: perYear }) : null,
    minMeetingsPerYear ? t.bodyAtLeast({ count: minMeetingsPerYear }) : null,
    aldermenPerYear ? t.bodyAldermen({ count: aldermenPerYear }) : null,
    servicesPerYear ? t.bodyServices({ count: servicesPerYear }) : null,
  ].filter(Boolean);
  return (
    <>
      {said.join("; ")}
      <span className="under soft">{textRow([cadence.who, cadence.note], language)}</span>
    </>
  );
}
