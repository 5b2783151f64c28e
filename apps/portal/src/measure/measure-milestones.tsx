import type { CaseMeasureView } from "@napar/api/client";
import type { IsoDate } from "@napar/domain/calendar";
import type { MilestoneStanding } from "@napar/domain/measure";
import type { Language } from "@napar/domain/text";
import { Empty, inLanguage, LocalizedText, Mark, Section, Table } from "@napar/ui";
import { TimeTrack } from "@napar/ui/chart";
import { plural, wordDate } from "@napar/ui/wording";
import { ActorLink, dateWords } from "./measure-words.js";

type Milestones = CaseMeasureView["milestones"];

export function MilestoneSection({
  language,
  milestones,
  on,
}: {
  language: Language;
  milestones: Milestones;
  on: IsoDate;
}) {
  const t = inLanguage(language);
  const dates = [...milestones.map(({ due }) => due), on];
  return (
    <Section id="milestones" title={t.milestonesHeading()}>
      {milestones.length === 0 ? (
        <Empty title={t.milestonesNone()}>{t.milestonesNoneWhy()}</Empty>
      ) : (
        <>
          <div className="bounded">
            <TimeTrack
              dates={dates}
              span={{ from: null, to: null }}
              marks={milestones.map(({ id, due, standing }) => ({ id, date: due, state: standing.state }))}
              today={on}
            />
            <p className="soft">{t.milestonesTrack({ date: wordDate(on, language) })}</p>
          </div>
          <Table
            caption={t.milestonesCaption()}
            hideCaption
            rows={milestones}
            rowKey={({ id }) => id}
            columns={[
              {
                head: t.milestoneWhat(),
                kind: "words",
                cell: ({ title }) => <LocalizedText text={title} language={language} />,
              },
              { head: t.milestoneDue(), cell: ({ due }) => dateWords(due, language) },
              {
                head: t.milestoneWhose(),
                cell: ({ authority }) => <ActorLink id={authority} language={language} />,
              },
              {
                head: t.milestoneState(),
                cell: ({ standing }) => <MilestoneMark standing={standing} language={language} />,
              },
            ]}
          />
        </>
      )}
    </Section>
  );
}

export function MilestoneMark({ standing, language }: { standing: MilestoneStanding; language: Language }) {
  const t = inLanguage(language);
  switch (standing.state) {
    case "done": {
      const date = wordDate(standing.on, language);
      const days = standing.daysLate;
      const late = plural(days, language, t.milestoneDoneLateOne, t.milestoneDoneLateMany);
      return <Mark shape="done">{days > 0 ? late({ date, days }) : t.milestoneDone({ date })}</Mark>;
    }
    case "overdue": {
      const days = standing.daysOver;
      const words = plural(days, language, t.milestoneOverdueOne, t.milestoneOverdueMany);
      return <Mark shape="late">{words({ days })}</Mark>;
    }
    case "ahead": {
      const days = standing.daysLeft;
      const words = plural(days, language, t.milestoneAheadOne, t.milestoneAheadMany);
      return (
        <Mark shape="silent" tone="none">
          {words({ days })}
        </Mark>
      );
    }
  }
}
