/** What a mail says, in four languages; which of them is read is known when it is sent. */
import { type IsoDate, isoDate } from "@napar/domain/calendar";
import type { FullText } from "@napar/domain/text";
import { z } from "zod";

const fullText = z.object({ nl: z.string(), fr: z.string(), de: z.string(), en: z.string() });

const mailItem = z.object({
  text: fullText,
  /** Where it is answered: an address, or a path of this server. */
  url: z.string().nullable().default(null),
  /** The last day; said in words. */
  due: isoDate.nullable().default(null),
});
/** A heading, such as the title of a plan, and what there is below it. */
const mailGroup = z.object({ heading: fullText.nullable().default(null), items: z.array(mailItem) });

export const mailContent = z.object({
  subject: fullText,
  opening: fullText,
  groups: z.array(mailGroup),
  closing: fullText.nullable().default(null),
});
export type MailContent = z.infer<typeof mailContent>;
export type MailContentInput = {
  subject: FullText;
  opening: FullText;
  groups: {
    heading?: FullText | null;
    items: { text: FullText; url?: string | null; due?: IsoDate | null }[];
  }[];
  closing?: FullText | null;
};

/** What somebody can stop by one press: the news of their plans, requests to update what is theirs, what they follow. */
export const stoppableTopics = ["messages", "updates", "following"] as const;
export type StoppableTopic = (typeof stoppableTopics)[number];
/** A confirmation is asked for once, of an address of which nothing is kept: there is nothing to stop. */
export const mailTopics = [...stoppableTopics, "confirmation"] as const;
export type MailTopic = (typeof mailTopics)[number];
