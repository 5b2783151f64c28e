/** What the pages and mails of signing in say. */
import type { FullText } from "@napar/domain/text";

export const pageTexts = {
  signIn: {
    nl: "Aanmelden bij NAPAR",
    fr: "Se connecter à NAPAR",
    de: "Bei NAPAR anmelden",
    en: "Sign in to NAPAR",
  },
  askLink: {
    nl: "Vul uw e-mailadres in. U krijgt een link waarmee u zich één keer kunt aanmelden.",
    fr: "Indiquez votre adresse électronique. Vous recevrez un lien qui permet de vous connecter une fois.",
    de: "Geben Sie Ihre E-Mail-Adresse ein. Sie erhalten einen Link, mit dem Sie sich einmal anmelden können.",
    en: "Enter your e-mail address. You will get a link with which you can sign in once.",
  },
  email: { nl: "E-mailadres", fr: "Adresse électronique", de: "E-Mail-Adresse", en: "E-mail address" },
  sendLink: { nl: "Stuur mij een link", fr: "Envoyez-moi un lien", de: "Link senden", en: "Send me a link" },
  linkSent: {
    nl: "Kijk in uw mailbox",
    fr: "Consultez votre messagerie",
    de: "Sehen Sie in Ihr Postfach",
    en: "Look in your mailbox",
  },
  linkSentBody: {
    nl: "Als dit adres bij ons bekend is, is er een link onderweg. Hij werkt één keer en tien minuten lang.",
    fr: "Si cette adresse nous est connue, un lien est en route. Il fonctionne une fois, pendant dix minutes.",
    de: "Wenn uns diese Adresse bekannt ist, ist ein Link unterwegs. Er gilt einmal und zehn Minuten lang.",
    en: "If we know this address, a link is on its way. It works once, for ten minutes.",
  },
  confirm: {
    nl: "Klik op de knop om u aan te melden. De link is daarna gebruikt.",
    fr: "Cliquez sur le bouton pour vous connecter. Le lien sera alors utilisé.",
    de: "Klicken Sie auf die Schaltfläche, um sich anzumelden. Der Link ist danach verbraucht.",
    en: "Press the button to sign in. The link is used up then.",
  },
  signInNow: { nl: "Nu aanmelden", fr: "Se connecter", de: "Jetzt anmelden", en: "Sign in now" },
  linkNotValid: {
    nl: "Deze link werkt niet meer",
    fr: "Ce lien ne fonctionne plus",
    de: "Dieser Link gilt nicht mehr",
    en: "This link no longer works",
  },
  linkNotValidBody: {
    nl: "Elke link werkt één keer en korte tijd. Vraag een nieuwe.",
    fr: "Chaque lien fonctionne une fois et peu de temps. Demandez-en un nouveau.",
    de: "Jeder Link gilt einmal und kurze Zeit. Fordern Sie einen neuen an.",
    en: "Each link works once and for a short time. Ask for a new one.",
  },
  code: {
    nl: "Code van uw app",
    fr: "Code de votre application",
    de: "Code Ihrer App",
    en: "Code of your app",
  },
  codeBody: {
    nl: "Neem de code van zes cijfers die uw app nu toont, of een van uw herstelcodes.",
    fr: "Prenez le code à six chiffres que votre application affiche maintenant, ou un de vos codes de secours.",
    de: "Nehmen Sie den sechsstelligen Code, den Ihre App jetzt zeigt, oder einen Ihrer Wiederherstellungscodes.",
    en: "Take the code of six digits that your app shows now, or one of your recovery codes.",
  },
  codeNotValid: {
    nl: "Deze code is fout, gebruikt of te oud. Neem een nieuwe.",
    fr: "Ce code est faux, utilisé ou trop ancien. Prenez-en un nouveau.",
    de: "Dieser Code ist falsch, verbraucht oder zu alt. Nehmen Sie einen neuen.",
    en: "This code is wrong, used or too old. Take a new one.",
  },
  tooMany: {
    nl: "Te veel pogingen. Probeer het opnieuw over {seconds} seconden.",
    fr: "Trop de tentatives. Réessayez dans {seconds} secondes.",
    de: "Zu viele Versuche. Versuchen Sie es in {seconds} Sekunden erneut.",
    en: "Too many attempts. Try again in {seconds} seconds.",
  },
  otherWays: {
    nl: "Of meld u aan via",
    fr: "Ou connectez-vous avec",
    de: "Oder melden Sie sich an über",
    en: "Or sign in with",
  },
  providerRefused: {
    nl: "Aanmelden is niet gelukt",
    fr: "La connexion n'a pas abouti",
    de: "Die Anmeldung ist nicht gelungen",
    en: "Signing in did not succeed",
  },
  providerRefusedBody: {
    nl: "Het antwoord van {provider} kon niet worden aanvaard. Begin opnieuw.",
    fr: "La réponse de {provider} n'a pas pu être acceptée. Recommencez.",
    de: "Die Antwort von {provider} konnte nicht angenommen werden. Beginnen Sie von vorn.",
    en: "The answer of {provider} could not be accepted. Begin again.",
  },
  identityUnknownBody: {
    nl: "{provider} heeft u herkend, maar hier is dat nog aan niemand gekoppeld. Meld u aan met een link en koppel het daarna zelf.",
    fr: "{provider} vous a reconnu, mais cette identité n'est encore liée à personne ici. Connectez-vous avec un lien, puis liez-la vous-même.",
    de: "{provider} hat Sie erkannt, aber hier ist das noch mit niemandem verknüpft. Melden Sie sich mit einem Link an und verknüpfen Sie es dann selbst.",
    en: "{provider} recognised you, but nobody here is linked to that yet. Sign in with a link and then link it yourself.",
  },
  badForm: {
    nl: "Kijk na wat u hebt ingevuld.",
    fr: "Vérifiez ce que vous avez indiqué.",
    de: "Prüfen Sie Ihre Angaben.",
    en: "Look again at what you entered.",
  },
  otherSite: {
    nl: "Dit formulier kwam van een andere site en is niet gebruikt.",
    fr: "Ce formulaire venait d'un autre site et n'a pas été pris en compte.",
    de: "Dieses Formular kam von einer anderen Seite und wurde nicht verwendet.",
    en: "This form came from another site and was not used.",
  },
  installation: {
    nl: "NAPAR in gebruik nemen",
    fr: "Mettre NAPAR en service",
    de: "NAPAR in Betrieb nehmen",
    en: "Put NAPAR to use",
  },
  installationBody: {
    nl: "Noem twee personen die anderen benoemen: wat de ene voorstelt, bevestigt de andere. Deze link werkt één keer.",
    fr: "Nommez deux personnes qui désignent les autres : ce que l'une propose, l'autre le confirme. Ce lien fonctionne une fois.",
    de: "Nennen Sie zwei Personen, die andere ernennen: Was die eine vorschlägt, bestätigt die andere. Dieser Link gilt einmal.",
    en: "Name two persons who appoint others: what one proposes, the other confirms. This link works once.",
  },
  firstPerson: { nl: "Eerste persoon", fr: "Première personne", de: "Erste Person", en: "First person" },
  secondPerson: { nl: "Tweede persoon", fr: "Seconde personne", de: "Zweite Person", en: "Second person" },
  name: { nl: "Naam", fr: "Nom", de: "Name", en: "Name" },
  office: { nl: "Functie", fr: "Fonction", de: "Funktion", en: "Office" },
  organisation: {
    nl: "Organisatie (identificatie in NAPAR, bijvoorbeeld fed)",
    fr: "Organisation (identifiant dans NAPAR, par exemple fed)",
    de: "Organisation (Kennung in NAPAR, zum Beispiel fed)",
    en: "Organisation (identifier in NAPAR, such as fed)",
  },
  install: { nl: "In gebruik nemen", fr: "Mettre en service", de: "In Betrieb nehmen", en: "Put to use" },
  installed: {
    nl: "NAPAR is in gebruik",
    fr: "NAPAR est en service",
    de: "NAPAR ist in Betrieb",
    en: "NAPAR is in use",
  },
  installedBody: {
    nl: "Beide personen kunnen zich nu aanmelden met hun e-mailadres.",
    fr: "Les deux personnes peuvent maintenant se connecter avec leur adresse électronique.",
    de: "Beide Personen können sich nun mit ihrer E-Mail-Adresse anmelden.",
    en: "Both persons can now sign in with their e-mail address.",
  },
} satisfies Record<string, FullText>;
export type PageText = keyof typeof pageTexts;

export const mailTexts = {
  subject: {
    nl: "Uw link om u aan te melden bij NAPAR",
    fr: "Votre lien de connexion à NAPAR",
    de: "Ihr Link zur Anmeldung bei NAPAR",
    en: "Your link to sign in to NAPAR",
  },
  open: {
    nl: "Met deze link meldt u zich aan. Hij werkt één keer, tien minuten lang:",
    fr: "Ce lien vous permet de vous connecter. Il fonctionne une fois, pendant dix minutes :",
    de: "Mit diesem Link melden Sie sich an. Er gilt einmal, zehn Minuten lang:",
    en: "This link signs you in. It works once, for ten minutes:",
  },
  ignore: {
    nl: "Hebt u dit niet gevraagd? Dan hoeft u niets te doen. Geef de link aan niemand door.",
    fr: "Vous n'avez rien demandé ? Vous n'avez rien à faire. Ne transmettez ce lien à personne.",
    de: "Sie haben das nicht angefordert? Dann müssen Sie nichts tun. Geben Sie den Link niemandem weiter.",
    en: "You did not ask for this? Then there is nothing to do. Pass the link on to nobody.",
  },
} satisfies Record<string, FullText>;

export const notSetUpText: FullText = {
  nl: "Aanmelden is op deze server niet ingesteld: zie de gids voor beheerders.",
  fr: "La connexion n'est pas configurée sur ce serveur : voir le guide des administrateurs.",
  de: "Die Anmeldung ist auf diesem Server nicht eingerichtet: siehe die Anleitung für Verwalter.",
  en: "Signing in is not set up on this server: see the guide for administrators.",
};
