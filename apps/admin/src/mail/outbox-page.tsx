/** On a trial: the mails that would have gone out, as their people would read them. */
import { Empty } from "@napar/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, orThrow, ProblemError, problemOf } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { t } from "../language/language.js";
import { momentText } from "../session/moment-text.js";

export function OutboxPage() {
  const outbox = useQuery({ queryKey: ["outbox"], queryFn: () => orThrow(api.listOutbox()), retry: false });
  const [isFilled, setFilled] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const fill = async () => {
    setFilled(false);
    const reply = await api.fillOutbox(crypto.randomUUID());
    setError(reply.ok ? null : new ProblemError(reply.problem));
    await outbox.refetch();
    setFilled(reply.ok);
  };
  const isSent = outbox.error !== null && problemOf(outbox.error).status === 404;
  if (isSent) {
    return (
      <Page title={t.adminNavOutbox()}>
        <Empty title={t.adminOutboxSent()}>{t.adminOutboxSentLead()}</Empty>
      </Page>
    );
  }
  return (
    <Page title={t.adminNavOutbox()} lead={t.adminOutboxLead()}>
      {error ? <ProblemNote error={error} /> : null}
      <p className="actions">
        <button type="button" className="button" onClick={fill}>
          {t.adminOutboxFill()}
        </button>
        <span role="status">
          {isFilled ? t.adminOutboxFilled({ count: outbox.data?.items.length ?? 0 }) : ""}
        </span>
      </p>
      <div className="section">
        <QueryView query={outbox}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t.adminOutboxNone()}>{t.adminOutboxNoneDo()}</Empty>
            ) : (
              <ul className="mails">
                {items.map(({ id, subject, to, text, queuedAt }) => (
                  <li key={id}>
                    <details>
                      <summary>
                        <b>{subject}</b>
                        <span className="hint">
                          {t.adminOutboxTo({ ...to, moment: momentText(queuedAt) })}
                        </span>
                      </summary>
                      <p className="mail-text">
                        {partsOf(text).map((part, index) =>
                          part.startsWith("http") ? (
                            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text
                            <a key={index} href={part}>
                              {part}
                            </a>
                          ) : (
                            part
                          ),
                        )}
                      </p>
                    </details>
                  </li>
                ))}
              </ul>
            )
          }
        </QueryView>
      </div>
    </Page>
  );
}

/** A text cut before and after its addresses. */
const partsOf = (text: string): string[] => text.split(/(https?:\/\/\S+)/);
