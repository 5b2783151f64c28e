import { belgianContactPoints } from "@napar/domain/belgium/contact-points";
import type { ContactPoint } from "@napar/domain/contact-point";
import type { Language } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { telephoneHref } from "./report-words.js";

/** Ways to a point beside its number and site, and where it was before. */
export function PointReach({ point, language }: { point: ContactPoint; language: Language }) {
  const t = inLanguage(language);
  const { address, email, phoneAbroad, addresses } = point;
  if (!address && !email && !phoneAbroad && !addresses) return null;
  return (
    <div className="soft reach">
      {address ? (
        <p>
          {t.contactAddress()} {address}
        </p>
      ) : null}
      {email ? (
        <p>
          {t.contactMail()} <a href={`mailto:${email}`}>{email}</a>
        </p>
      ) : null}
      {phoneAbroad ? (
        <p>
          {t.contactAbroad()} <a href={telephoneHref(phoneAbroad)}>{phoneAbroad}</a>
        </p>
      ) : null}
      {addresses ? (
        <details>
          <summary>{t.contactAddresses()}</summary>
          <ul className="plain">
            {addresses.map(({ where, from, to, isCurrent, source }) => (
              <li key={where.en}>
                {where[language]}
                <span className="under">
                  {[
                    from ? t.contactAddressFrom({ from: wordDate(from, language) }) : null,
                    to ? t.contactAddressUntil({ to: wordDate(to, language) }) : null,
                    isCurrent === null ? t.contactAddressUnknown() : null,
                  ]
                    .filter(Boolean)
                    .join(", ")}
                  . {t.contactSources({ sources: belgianContactPoints.sources[source]?.title ?? source })}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
