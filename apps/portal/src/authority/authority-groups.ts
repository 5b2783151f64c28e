/** Authorities ordered for a reader: by level, governments before the services and bodies beside them. */
import type { AuthorityView } from "@napar/api/client";

export const authorityLevels = [
  "federal",
  "community",
  "region",
  "community-commission",
  "local",
  "interfederal",
] as const;
export type AuthorityLevel = (typeof authorityLevels)[number];

export type AuthorityGroup = {
  level: AuthorityLevel;
  /** Governments, and kinds of local government. */
  governments: readonly AuthorityView[];
  /** Offices, agencies, courts and independent bodies. */
  bodies: readonly AuthorityView[];
};

const isGovernment = ({ kind }: AuthorityView): boolean => kind === "entity" || kind === "generic";

export const authorityGroups = (authorities: readonly AuthorityView[]): AuthorityGroup[] =>
  authorityLevels.map((level) => {
    const here = authorities.filter((authority) => authority.level === level);
    return {
      level,
      governments: here.filter(isGovernment),
      bodies: here.filter((authority) => !isGovernment(authority)),
    };
  });
