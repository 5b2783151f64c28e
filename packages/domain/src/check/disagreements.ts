/** placeholder */
export type DisagreementKind = never;
export type CompetenceDisagreement = never;
export const listDisagreements = () => [];
