/** What the doctor finds, in words; `{name}` stands for a fact. `remedy` is said when it is not well. */
import type { FullText } from "@napar/domain/text";

export const findings = {
  nodeFine: { nl: "Node {version}", fr: "Node {version}", de: "Node {version}", en: "Node {version}" },
  nodeOld: {
    nl: "Node {version} is te oud: de server heeft Node 22 of nieuwer nodig. Start met “npm start”, dat Node 24 meebrengt.",
    fr: "Node {version} est trop ancien : le serveur demande Node 22 ou plus récent. Lancez « npm start », qui apporte Node 24.",
    de: "Node {version} ist zu alt: der Server braucht Node 22 oder neuer. Starten Sie mit „npm start“, das Node 24 mitbringt.",
    en: "Node {version} is too old: the server needs Node 22 or newer. Start with “npm start”, which brings Node 24.",
  },
  npmFine: { nl: "npm {version}", fr: "npm {version}", de: "npm {version}", en: "npm {version}" },
  npmMissing: {
    nl: "npm is niet gevonden: nodig om te installeren en bij te werken. Installeer Node met npm.",
    fr: "npm est introuvable : il sert à installer et à mettre à jour. Installez Node avec npm.",
    de: "npm wurde nicht gefunden: nötig zum Installieren und Aktualisieren. Installieren Sie Node mit npm.",
    en: "npm is not found: needed to install and update. Install Node with npm.",
  },
  registryFine: {
    nl: "Het pakketregister antwoordt",
    fr: "Le registre de paquets répond",
    de: "Die Paketregistrierung antwortet",
    en: "The package registry answers",
  },
  registryUnreachable: {
    nl: "Het pakketregister antwoordt niet ({reason}): installeren en bijwerken lukt niet. Controleer netwerk en proxy (npm config get registry).",
    fr: "Le registre de paquets ne répond pas ({reason}) : impossible d’installer ou de mettre à jour. Vérifiez réseau et proxy (npm config get registry).",
    de: "Die Paketregistrierung antwortet nicht ({reason}): Installieren und Aktualisieren geht nicht. Prüfen Sie Netz und Proxy (npm config get registry).",
    en: "The package registry does not answer ({reason}): no install or update. Check network and proxy (npm config get registry).",
  },
  portFree: {
    nl: "Poort {port} is vrij",
    fr: "Le port {port} est libre",
    de: "Port {port} ist frei",
    en: "Port {port} is free",
  },
  portBusy: {
    nl: "Poort {port} is bezet. Stop het andere programma, of zet PORT op een andere.",
    fr: "Le port {port} est occupé. Arrêtez l’autre programme, ou donnez un autre PORT.",
    de: "Port {port} ist belegt. Beenden Sie das andere Programm oder setzen Sie PORT anders.",
    en: "Port {port} is in use. Stop the other program, or set PORT to another one.",
  },
  portForbidden: {
    nl: "Poort {port} mag niet gebruikt worden ({reason}). Kies er een boven 1024.",
    fr: "Le port {port} n’est pas permis ({reason}). Choisissez-en un au-dessus de 1024.",
    de: "Port {port} ist nicht erlaubt ({reason}). Wählen Sie einen über 1024.",
    en: "Port {port} may not be used ({reason}). Choose one above 1024.",
  },
  portInvalid: {
    nl: "PORT “{port}” is geen poort. Kies een getal van 1 tot 65535.",
    fr: "PORT « {port} » n’est pas un port. Choisissez un nombre de 1 à 65535.",
    de: "PORT „{port}“ ist kein Port. Wählen Sie eine Zahl von 1 bis 65535.",
    en: "PORT “{port}” is not a port. Choose a number from 1 to 65535.",
  },
  databaseFine: {
    nl: "PostgreSQL {version} antwoordt",
    fr: "PostgreSQL {version} répond",
    de: "PostgreSQL {version} antwortet",
    en: "PostgreSQL {version} answers",
  },
  databaseOld: {
    nl: "PostgreSQL {version} is te oud. Neem 15 tot 18.",
    fr: "PostgreSQL {version} est trop ancien. Prenez 15 à 18.",
    de: "PostgreSQL {version} ist zu alt. Nehmen Sie 15 bis 18.",
    en: "PostgreSQL {version} is too old. Take 15 to 18.",
  },
  databaseUnreachable: {
    nl: "De databank van DATABASE_URL antwoordt niet ({reason}). Start PostgreSQL of verbeter het adres.",
    fr: "La base de données de DATABASE_URL ne répond pas ({reason}). Démarrez PostgreSQL ou corrigez l’adresse.",
    de: "Die Datenbank aus DATABASE_URL antwortet nicht ({reason}). Starten Sie PostgreSQL oder berichtigen Sie die Adresse.",
    en: "The database of DATABASE_URL does not answer ({reason}). Start PostgreSQL or correct the address.",
  },
  rolesFine: {
    nl: "De rol van DATABASE_URL bezit geen tabellen: de bescherming van het journaal ligt buiten haar bereik",
    fr: "Le rôle de DATABASE_URL ne possède aucune table : la protection du journal est hors de sa portée",
    de: "Die Rolle von DATABASE_URL besitzt keine Tabellen: Der Schutz des Journals liegt außer ihrer Reichweite",
    en: "The role of DATABASE_URL owns no tables: the protection of the journal is out of its reach",
  },
  rolesOne: {
    nl: "De rol van DATABASE_URL kan de bescherming van het journaal wegnemen, want ze bezit: {owned}. Geef DATABASE_URL een rol die niets bezit, en zet NAPAR_OWNER_DATABASE_URL op de eigenaar (docs/backup.md).",
    fr: "Le rôle de DATABASE_URL peut retirer la protection du journal, car il possède : {owned}. Donnez à DATABASE_URL un rôle qui ne possède rien, et le propriétaire à NAPAR_OWNER_DATABASE_URL (docs/backup.md).",
    de: "Die Rolle von DATABASE_URL kann den Schutz des Journals wegnehmen, denn sie besitzt: {owned}. Geben Sie DATABASE_URL eine Rolle, die nichts besitzt, und setzen Sie NAPAR_OWNER_DATABASE_URL auf den Eigentümer (docs/backup.md).",
    en: "The role of DATABASE_URL can take the protection of the journal away, because it owns: {owned}. Give DATABASE_URL a role that owns nothing, and set NAPAR_OWNER_DATABASE_URL to the owner (docs/backup.md).",
  },
  rolesEmbedded: {
    nl: "Ingebouwde databank: wie de gegevensmap kan schrijven, kan ook het journaal herschrijven. Bewaar controlepunten elders (/api/v1/journal/checkpoints), of gebruik PostgreSQL met twee rollen.",
    fr: "Base de données embarquée : qui peut écrire dans le dossier de données peut aussi réécrire le journal. Gardez des points de contrôle ailleurs (/api/v1/journal/checkpoints), ou utilisez PostgreSQL avec deux rôles.",
    de: "Eingebettete Datenbank: Wer in den Datenordner schreiben kann, kann auch das Journal neu schreiben. Bewahren Sie Kontrollpunkte anderswo auf (/api/v1/journal/checkpoints), oder nutzen Sie PostgreSQL mit zwei Rollen.",
    en: "Embedded database: whoever can write in the data folder can also rewrite the journal. Keep checkpoints elsewhere (/api/v1/journal/checkpoints), or use PostgreSQL with two roles.",
  },
  embedded: {
    nl: "Ingebouwde databank: om uit te proberen. Een crash kan gegevens kosten; zet DATABASE_URL voor echt gebruik.",
    fr: "Base de données embarquée : pour essayer. Un plantage peut coûter des données ; définissez DATABASE_URL pour un usage réel.",
    de: "Eingebettete Datenbank: zum Ausprobieren. Ein Absturz kann Daten kosten; setzen Sie DATABASE_URL für den echten Betrieb.",
    en: "Embedded database: for trying out. A crash can cost data; set DATABASE_URL for real use.",
  },
  embeddedRefused: {
    nl: "NODE_ENV is production en DATABASE_URL ontbreekt: de server start niet. Zet DATABASE_URL, of NAPAR_ALLOW_EMBEDDED=1.",
    fr: "NODE_ENV est production et DATABASE_URL manque : le serveur ne démarre pas. Définissez DATABASE_URL, ou NAPAR_ALLOW_EMBEDDED=1.",
    de: "NODE_ENV ist production und DATABASE_URL fehlt: der Server startet nicht. Setzen Sie DATABASE_URL oder NAPAR_ALLOW_EMBEDDED=1.",
    en: "NODE_ENV is production and DATABASE_URL is missing: the server does not start. Set DATABASE_URL, or NAPAR_ALLOW_EMBEDDED=1.",
  },
  folderFine: {
    nl: "De gegevensmap {folder} is beschrijfbaar en vrij",
    fr: "Le dossier de données {folder} est accessible en écriture et libre",
    de: "Der Datenordner {folder} ist beschreibbar und frei",
    en: "The data folder {folder} is writable and free",
  },
  folderInUse: {
    nl: "De gegevensmap {folder} is in gebruik door proces {pid} op {host}. Stop dat, of zet NAPAR_DATA op een andere map.",
    fr: "Le dossier de données {folder} est utilisé par le processus {pid} sur {host}. Arrêtez-le, ou donnez un autre dossier à NAPAR_DATA.",
    de: "Der Datenordner {folder} wird vom Prozess {pid} auf {host} benutzt. Beenden Sie ihn oder setzen Sie NAPAR_DATA auf einen anderen Ordner.",
    en: "The data folder {folder} is in use by process {pid} on {host}. Stop it, or set NAPAR_DATA to another folder.",
  },
  folderNotWritable: {
    nl: "In de gegevensmap {folder} kan niet geschreven worden ({code}). Geef rechten, of zet NAPAR_DATA op een andere map.",
    fr: "Impossible d’écrire dans le dossier de données {folder} ({code}). Donnez les droits, ou un autre dossier à NAPAR_DATA.",
    de: "In den Datenordner {folder} kann nicht geschrieben werden ({code}). Geben Sie Rechte oder setzen Sie NAPAR_DATA auf einen anderen Ordner.",
    en: "The data folder {folder} cannot be written ({code}). Give rights, or set NAPAR_DATA to another folder.",
  },
  environmentFine: {
    nl: "NODE_ENV is production",
    fr: "NODE_ENV est production",
    de: "NODE_ENV ist production",
    en: "NODE_ENV is production",
  },
  environmentOpen: {
    nl: "NODE_ENV is {value}. Zet NODE_ENV=production waar anderen de site gebruiken.",
    fr: "NODE_ENV est {value}. Mettez NODE_ENV=production là où d’autres utilisent le site.",
    de: "NODE_ENV ist {value}. Setzen Sie NODE_ENV=production, wo andere die Website benutzen.",
    en: "NODE_ENV is {value}. Set NODE_ENV=production where others use the site.",
  },
  diskFine: {
    nl: "{free} GB vrij op de schijf",
    fr: "{free} Go libres sur le disque",
    de: "{free} GB frei auf dem Datenträger",
    en: "{free} GB free on the disk",
  },
  diskLow: {
    nl: "Nog {free} GB vrij op de schijf. Maak plaats: vanaf 1 GB is het veilig.",
    fr: "Encore {free} Go libres sur le disque. Faites de la place : à partir de 1 Go, c’est sûr.",
    de: "Noch {free} GB frei auf dem Datenträger. Schaffen Sie Platz: ab 1 GB ist es sicher.",
    en: "{free} GB left on the disk. Make room: from 1 GB it is safe.",
  },
  chromiumFine: {
    nl: "Chromium voor de browsertests",
    fr: "Chromium pour les tests de navigateur",
    de: "Chromium für die Browsertests",
    en: "Chromium for the browser tests",
  },
  chromiumMissing: {
    nl: "Geen Chromium: alleen nodig voor de browsertests. Installeer chromium, of zet NAPAR_TEST_CHROMIUM.",
    fr: "Pas de Chromium : nécessaire aux seuls tests de navigateur. Installez chromium, ou définissez NAPAR_TEST_CHROMIUM.",
    de: "Kein Chromium: nur für die Browsertests nötig. Installieren Sie chromium oder setzen Sie NAPAR_TEST_CHROMIUM.",
    en: "No Chromium: needed for the browser tests only. Install chromium, or set NAPAR_TEST_CHROMIUM.",
  },
} as const satisfies Record<string, FullText>;

export type FindingId = keyof typeof findings;
