/** Sign-ins at other services that the person has linked; nothing where the installation knows no such service. */
import { Table } from "@napar/ui";
import { useState } from "react";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { QueryView } from "../frame/query-view.js";
import { t } from "../language/language.js";
import { beginIdentityLink, unlinkIdentity, useIdentities, useIdentityProviders } from "./means.queries.js";
import { momentText } from "./moment-text.js";

export function IdentitySection() {
  const { data: providers = [] } = useIdentityProviders();
  return providers.length > 0 ? <Identities providers={providers} /> : null;
}

function Identities({ providers }: { providers: readonly { id: string; name: string }[] }) {
  const identities = useIdentities();
  const [error, setError] = useState<unknown>(null);
  const unlink = async (id: string) => {
    const reply = await unlinkIdentity(id);
    setError(reply.ok ? null : new ProblemError(reply.problem));
  };
  const link = async (provider: string) => {
    const reply = await beginIdentityLink(provider);
    if (reply.ok) location.assign(reply.value.goTo);
    else setError(new ProblemError(reply.problem));
  };
  const nameOf = (provider: string) => providers.find(({ id }) => id === provider)?.name ?? provider;
  return (
    <section className="section means" aria-labelledby="identities-h">
      <h2 id="identities-h">{t.adminIdentitiesTitle()}</h2>
      <p>{t.adminIdentitiesLead()}</p>
      {error ? <ProblemNote error={error} /> : null}
      <QueryView query={identities}>
        {(items) =>
          items.length === 0 ? (
            <p>{t.adminIdentitiesNone()}</p>
          ) : (
            <Table
              caption={t.adminIdentitiesCaption()}
              hideCaption
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { head: t.adminIdentityProvider(), cell: ({ provider }) => nameOf(provider) },
                { head: t.adminIdentityLinked(), cell: ({ linkedAt }) => momentText(linkedAt) },
                {
                  head: t.adminIdentityUnlink(),
                  cell: ({ id }) => (
                    <button type="button" className="button second" onClick={() => unlink(id)}>
                      {t.adminIdentityUnlink()}
                    </button>
                  ),
                },
              ]}
            />
          )
        }
      </QueryView>
      <p className="actions">
        {providers.map(({ id, name }) => (
          <button key={id} type="button" className="button second" onClick={() => link(id)}>
            {t.adminIdentityLink({ name })}
          </button>
        ))}
      </p>
    </section>
  );
}
