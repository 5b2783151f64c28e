import { type Digest, digests } from "@napar/domain/message";
import { t } from "../language/language.js";

const words: Record<Digest, () => string> = {
  atOnce: () => t.adminDigestAtOnce(),
  daily: () => t.adminDigestDaily(),
  weekly: () => t.adminDigestWeekly(),
  never: () => t.adminDigestNever(),
};

export const digestText = (digest: Digest): string => words[digest]();
export const digestChoices = () => digests.map((digest) => ({ value: digest, label: digestText(digest) }));
