/** Three voices on one measure, beside each other: none overwrites another, and one that is silent is said to be. */
import { daysBetween } from "@napar/domain/calendar";
import {
  type StatusEntry,
  type StatusReply,
  type StatusStatement,
  statusStateTexts,
  type Voice,
  voices,
  voiceTexts,
} from "@napar/domain/status";
import type { Language } from "@napar/domain/text";
import { Empty, inLanguage, Mark, Section } from "@napar/ui";
import { plural, wordDate } from "@napar/ui/wording";
import { livingName } from "../plan/living-names.js";
import type { MeasureStory } from "./measure-story.js";
import { actorNames, dateWords, labelled, periodOf, StandingMark } from "./measure-words.js";

type View = MeasureStory["view"];

export function VoiceSection({ language, view }: { language: Language; view: View }) {
  const t = inLanguage(language);
  const shares = view.shares.filter(({ withdrawn }) => !withdrawn);
  const subjects = [
    { share: null, voices: view.whole, title: t.voicesOnWhole() },
    ...shares.map(({ authority, voices: spoken }) => ({
      ...{ share: authority, voices: spoken },
      title: t.voicesOnShare({ authority: livingName(authority, language) }),
    })),
  ];
  const spoken = subjects.filter(({ voices: said }) => voices.some((voice) => said[voice]));
  const silent = shares.filter(({ authority }) => !spoken.some(({ share }) => share === authority));
  const shown = new Set(
    spoken.flatMap(({ voices: said }) => voices.flatMap((voice) => said[voice]?.id ?? [])),
  );
  const earlier = view.entries.filter(({ id }) => !shown.has(id));
  // Who carries it alone says of the whole what it says of its share.
  const isWholeSaid = spoken.some(({ share }) => share === null);
  return (
    <Section id="voices" title={t.voicesHeading()}>
      <p>{t.voicesLead()}</p>
      {spoken.length === 0 ? <Empty title={t.voicesNone()}>{t.voicesNoneWhy()}</Empty> : null}
      {spoken.map(({ share, voices: said, title }) => (
        <div key={share ?? ""} className="stack voices-of">
          <h3>{title}</h3>
          <div className="voices">
            {voices.map((voice) => (
              <VoiceColumn key={voice} {...{ voice, language, view }} entry={said[voice]} />
            ))}
          </div>
          {said.disagree ? <p className="soft">{t.voicesDisagree()}</p> : null}
        </div>
      ))}
      {spoken.length > 0 && silent.length > 0 && !isWholeSaid ? (
        <p>
          <Mark shape="unknown">
            {t.voicesSilent({
              authorities: actorNames(
                silent.map(({ authority }) => authority),
                language,
              ),
            })}
          </Mark>
        </p>
      ) : null}
      {earlier.length > 0 ? (
        <details>
          <summary>{t.voicesEarlier()}</summary>
          <ul className="earlier">
            {earlier.map((entry) => (
              <li key={entry.id}>
                <Mark shape={entry.voice}>{voiceTexts[entry.voice][language]}</Mark>
                <Said entry={entry} language={language} view={view} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  );
}

function VoiceColumn(props: { voice: Voice; entry: StatusEntry | null; language: Language; view: View }) {
  const { voice, entry, language, view } = props;
  const t = inLanguage(language);
  const silence = {
    reported: t.voicesNoReport(),
    assessed: t.voicesNoAssessment(),
    contested: t.voicesNoContest(),
  };
  return (
    <div className={`voice ${voice}`}>
      <h4>
        <Mark shape={voice}>{voiceTexts[voice][language]}</Mark>
      </h4>
      {entry ? <Said {...{ entry, language, view }} /> : <p className="soft">{silence[voice]}</p>}
    </div>
  );
}

/** What is written stands in the language of who wrote it; which one that is, nobody recorded. */
function Said({ entry, language, view }: { entry: StatusEntry; language: Language; view: View }) {
  const t = inLanguage(language);
  const { statement, by, on, period, source, evidence, replies } = entry;
  const words = wordsOf(statement, language);
  return (
    <>
      <p>
        <StandingMark standing={statement.state} language={language} />
      </p>
      {words.map((line) => (
        <blockquote key={line}>{line}</blockquote>
      ))}
      <p className="source">
        {livingName(by.organisation, language)}, <time dateTime={on}>{wordDate(on, language)}</time>;{" "}
        {t.voiceAbout({ period: periodOf(period, language) })}. {labelled(t.source(), source, language)}
        {evidence.map((each) => (
          <span key={each.title}>
            {" · "}
            {each.url ? <a href={each.url}>{each.title}</a> : each.title}
            {each.date ? ` (${dateWords(each.date, language)})` : ""}
          </span>
        ))}
      </p>
      {replies.map((reply) => (
        <Reply key={`${reply.by.organisation} ${reply.on}`} reply={reply} language={language} />
      ))}
      <StillDue entry={entry} language={language} view={view} />
    </>
  );
}

function wordsOf(statement: StatusStatement, language: Language): string[] {
  const t = inLanguage(language);
  switch (statement.state) {
    case "late":
      return statement.expectedEnd
        ? [t.voiceExpectedEnd({ date: dateWords(statement.expectedEnd, language) })]
        : [];
    case "done":
      return statement.doneOn ? [t.voiceDoneOn({ date: dateWords(statement.doneOn, language) })] : [];
    case "blocked": {
      const { because, needs, needsFrom } = statement;
      return [
        because,
        needsFrom
          ? t.voiceNeedsFrom({ who: livingName(needsFrom, language), what: needs })
          : t.voiceNeeds({ what: needs }),
      ];
    }
    case "dropped":
      return [statement.because];
    case "no-evidence":
      return [t.voiceLookedFor({ what: statement.lookedFor })];
    default:
      return [];
  }
}

function Reply({ reply, language }: { reply: StatusReply; language: Language }) {
  const t = inLanguage(language);
  const position = {
    agrees: t.voiceReplyAgrees,
    disagrees: t.voiceReplyDisagrees,
    corrects: t.voiceReplyCorrects,
  }[reply.position];
  const head = position({
    who: livingName(reply.by.organisation, language),
    date: wordDate(reply.on, language),
  });
  return (
    <div className="reply">
      <p>
        <b>{head}</b>
        {reply.isLate ? <span className="soft"> {t.voiceReplyAfterDeadline()}</span> : null}
      </p>
      <p>{reply.text}</p>
    </div>
  );
}

/** Who still has the right to answer, and who let the time pass. */
function StillDue({ entry, language, view }: { entry: StatusEntry; language: Language; view: View }) {
  const t = inLanguage(language);
  return view.openReplies
    .filter((open) => open.entry === entry.id)
    .map(({ authority, due, daysOver }) => {
      const words = { who: livingName(authority, language), date: wordDate(due, language) };
      const late = plural(daysOver, language, t.voiceAnswerLateOne, t.voiceAnswerLateMany);
      return (
        <p key={authority}>
          <Mark shape={daysOver > 0 ? "silent" : "late"}>
            {daysBetween(due, view.asOf) > 0 ? late({ ...words, days: daysOver }) : t.voiceAnswerDue(words)}
          </Mark>
        </p>
      );
    });
}

/** What a voice says of a measure, in one word. */
export const stateWord = (state: keyof typeof statusStateTexts, language: Language): string =>
  statusStateTexts[state][language].toLocaleLowerCase(language);
