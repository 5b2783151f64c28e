/** The menus of the site: a short one at the head, every part of the site at the foot. */
import type { Language } from "@napar/domain/text";
import { inLanguage, type NavGroup, type NavLink } from "@napar/ui";
import { hrefTo, type SiteSection } from "./page.js";

/** @param section the part that the page belongs to, marked in both */
export function menusOf(
  language: Language,
  section: SiteSection | undefined,
): { mainNav: NavLink[]; footNav: NavGroup[] } {
  const t = inLanguage(language);
  const link = (id: SiteSection, path: string, label: string): NavLink => ({
    href: hrefTo(language, path),
    label,
    current: id === section,
  });
  const plans = link("plans", "/plans", t.navPlans());
  const authorities = link("authorities", "/authorities", t.navAuthorities());
  const places = link("places", "/places", t.navPlaces());
  const competence = link("competence", "/competence", t.navCompetence());
  const contact = link("contact", "/contact-points", t.navContact());
  const search = link("search", "/search", t.navSearch());
  return {
    mainNav: [plans, authorities, places, competence, contact, search],
    footNav: [
      {
        title: t.groupPlans(),
        links: [
          plans,
          link("measures", "/measures", t.navMeasures()),
          link("indicators", "/indicators", t.navIndicators()),
          link("gaps", "/gap-matrix", t.navGaps()),
          link("compare", "/compare", t.navCompare()),
          link("commitments", "/commitments", t.navCommitments()),
        ],
      },
      {
        title: t.groupGovernments(),
        links: [
          authorities,
          places,
          link("map", "/map", t.navMap()),
          competence,
          link("matrix", "/competence/matrix", t.navMatrix()),
          contact,
        ],
      },
      {
        title: t.groupSociety(),
        links: [
          link("organisations", "/organisations", t.navOrganisations()),
          link("bodies", "/bodies", t.navBodies()),
          link("practices", "/practices", t.navPractices()),
          link("events", "/events", t.navEvents()),
        ],
      },
      {
        title: t.groupSite(),
        links: [
          search,
          link("follow", "/follow", t.navFollow()),
          link("data", "/data", t.navData()),
          link("corrections", "/corrections", t.navCorrections()),
          link("about", "/about", t.navAbout()),
          link("glossary", "/glossary", t.navGlossary()),
          link("sources", "/sources", t.navSources()),
          link("accessibility", "/accessibility", t.navAccessibility()),
        ],
      },
    ],
  };
}
