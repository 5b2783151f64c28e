/** What each status says, in words of the project; the distinctions are those of the sources. */
import type { MembershipStatusText } from "../../membership/index.js";

export const membershipStatuses: readonly MembershipStatusText[] = [
  {
    id: "member",
    names: { nl: "lid", fr: "membre", de: "Mitglied", en: "member" },
    meaning: {
      nl: "Een bron zegt dat de gemeente lid is.",
      fr: "Une source indique que la commune est membre.",
      de: "Eine Quelle sagt, dass die Gemeinde Mitglied ist.",
      en: "A source says that the municipality is a member.",
    },
  },
  {
    id: "reported",
    names: {
      nl: "genoemd bij ECCAR",
      fr: "citée à propos d’ECCAR",
      de: "im Zusammenhang mit ECCAR genannt",
      en: "named in connection with ECCAR",
    },
    meaning: {
      nl: "Een bron noemt de gemeente in verband met ECCAR, zonder te zeggen dat ze lid is.",
      fr: "Une source cite la commune à propos d’ECCAR, sans dire qu’elle est membre.",
      de: "Eine Quelle nennt die Gemeinde im Zusammenhang mit ECCAR, ohne zu sagen, dass sie Mitglied ist.",
      en: "A source names the municipality in connection with ECCAR, without saying that it is a member.",
    },
  },
  {
    id: "decided-to-join",
    names: {
      nl: "besliste toe te treden",
      fr: "a décidé d’adhérer",
      de: "hat den Beitritt beschlossen",
      en: "decided to join",
    },
    meaning: {
      nl: "De gemeenteraad besliste toe te treden; de toelating zelf is niet gevonden.",
      fr: "Le conseil communal a décidé d’adhérer ; l’admission elle-même n’a pas été trouvée.",
      de: "Der Gemeinderat hat den Beitritt beschlossen; die Aufnahme selbst wurde nicht gefunden.",
      en: "The municipal council decided to join; the admission itself was not found.",
    },
  },
  {
    id: "plan-signed",
    names: {
      nl: "ondertekende het actieplan",
      fr: "a signé le plan d’action",
      de: "hat den Aktionsplan unterzeichnet",
      en: "signed the action plan",
    },
    meaning: {
      nl: "De gemeente ondertekende het actieplan van ECCAR; een lidmaatschap is niet gevonden.",
      fr: "La commune a signé le plan d’action d’ECCAR ; aucune adhésion n’a été trouvée.",
      de: "Die Gemeinde hat den Aktionsplan von ECCAR unterzeichnet; eine Mitgliedschaft wurde nicht gefunden.",
      en: "The municipality signed the action plan of ECCAR; no membership was found.",
    },
  },
  {
    id: "network-only",
    names: {
      nl: "alleen Vlaams stedennetwerk",
      fr: "réseau flamand uniquement",
      de: "nur flämisches Städtenetzwerk",
      en: "Flemish network only",
    },
    meaning: {
      nl: "De gemeente ondertekende het Vlaams stedennetwerk tegen racisme; een lidmaatschap van ECCAR is niet gevonden.",
      fr: "La commune a signé le réseau flamand des villes contre le racisme ; aucune adhésion à ECCAR n’a été trouvée.",
      de: "Die Gemeinde hat das flämische Städtenetzwerk gegen Rassismus unterzeichnet; eine Mitgliedschaft bei ECCAR wurde nicht gefunden.",
      en: "The municipality signed the Flemish network of cities against racism; no membership of ECCAR was found.",
    },
  },
  {
    id: "uncertain",
    names: { nl: "onzeker", fr: "incertain", de: "ungewiss", en: "uncertain" },
    meaning: {
      nl: "De naam in de bron kan twee gemeenten betekenen.",
      fr: "Le nom donné par la source peut désigner deux communes.",
      de: "Der Name in der Quelle kann zwei Gemeinden bezeichnen.",
      en: "The name in the source can mean two municipalities.",
    },
  },
  {
    id: "not-stated",
    names: { nl: "niet vermeld", fr: "non mentionné", de: "nicht angegeben", en: "not stated" },
    meaning: {
      nl: "Geen bron zegt of de gemeente lid is. Dat betekent niet dat ze geen lid is.",
      fr: "Aucune source ne dit si la commune est membre. Cela ne signifie pas qu’elle ne l’est pas.",
      de: "Keine Quelle sagt, ob die Gemeinde Mitglied ist. Das heißt nicht, dass sie keines ist.",
      en: "No source says whether the municipality is a member. That does not mean that it is not one.",
    },
  },
];
