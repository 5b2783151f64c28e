/** What `napar backup` and `napar restore` say. `{name}` stands for a fact; the four languages say the same. */
import type { BackupRefusal, RestoreRefusal } from "@napar/api";
import type { FullText } from "@napar/domain/text";

export const backupTexts = {
  aboutBackup: {
    nl: "bewaart alles van één ogenblik in één bestand",
    fr: "sauvegarde tout d’un même instant dans un seul fichier",
    de: "sichert alles von einem Augenblick in einer Datei",
    en: "keeps everything of one moment in one file",
  },
  aboutVerify: {
    nl: "probeert een back-up uit in een wegwerpdatabank; code 0 goed, 1 niet, 2 onleesbaar",
    fr: "essaie une sauvegarde dans une base de données jetable ; code 0 bonne, 1 non, 2 illisible",
    de: "probiert eine Sicherung in einer Wegwerfdatenbank aus; Code 0 gut, 1 nicht, 2 unlesbar",
    en: "tries a backup out in a throw-away database; exit code 0 good, 1 not, 2 unreadable",
  },
  aboutRestore: {
    nl: "zet een back-up terug in een lege databank (NAPAR_DATA, DATABASE_URL)",
    fr: "rétablit une sauvegarde dans une base de données vide (NAPAR_DATA, DATABASE_URL)",
    de: "stellt eine Sicherung in einer leeren Datenbank wieder her (NAPAR_DATA, DATABASE_URL)",
    en: "puts a backup back into an empty database (NAPAR_DATA, DATABASE_URL)",
  },
  argumentFile: {
    nl: "bestand van de back-up",
    fr: "fichier de la sauvegarde",
    de: "Datei der Sicherung",
    en: "file of the backup",
  },
  optionWithKeys: {
    nl: "neemt ook de sleutelbestanden uit de gegevensmap mee: wie het bestand heeft, kan dan in naam van deze installatie ondertekenen",
    fr: "emporte aussi les fichiers de clés du dossier de données : qui a le fichier peut alors signer au nom de cette installation",
    de: "nimmt auch die Schlüsseldateien aus dem Datenordner mit: Wer die Datei hat, kann dann im Namen dieser Installation unterzeichnen",
    en: "takes the key files of the data folder along: whoever has the file can then sign in the name of this installation",
  },
  written: {
    nl: "Bewaard in {file}: {rows} rijen in {parts} delen, {entries} inschrijvingen in het journaal.",
    fr: "Sauvegardé dans {file} : {rows} lignes en {parts} parties, {entries} inscriptions au journal.",
    de: "Gesichert in {file}: {rows} Zeilen in {parts} Teilen, {entries} Einträge im Journal.",
    en: "Kept in {file}: {rows} rows in {parts} parts, {entries} entries in the journal.",
  },
  holdsPersons: {
    nl: "Het bestand bevat persoonsgegevens en verzegelde stukken: bewaar het versleuteld, waar alleen u bij kan.",
    fr: "Le fichier contient des données personnelles et des pièces scellées : conservez-le chiffré, hors de portée d’autrui.",
    de: "Die Datei enthält personenbezogene Daten und versiegelte Stücke: Bewahren Sie sie verschlüsselt auf, wo nur Sie herankommen.",
    en: "The file holds personal data and sealed records: keep it encrypted, where only you can reach it.",
  },
  holdsKeys: {
    nl: "Het bevat ook geheime sleutels: {keys}.",
    fr: "Il contient aussi des clés secrètes : {keys}.",
    de: "Sie enthält auch geheime Schlüssel: {keys}.",
    en: "It also holds secret keys: {keys}.",
  },
  withoutKeys: {
    nl: "De sleutelbestanden uit de gegevensmap staan er niet in (--with-keys): bewaar ze apart.",
    fr: "Les fichiers de clés du dossier de données n’y sont pas (--with-keys) : conservez-les à part.",
    de: "Die Schlüsseldateien des Datenordners sind nicht enthalten (--with-keys): Bewahren Sie sie getrennt auf.",
    en: "The key files of the data folder are not in it (--with-keys): keep them apart.",
  },
  restored: {
    nl: "Teruggezet in {location}: {rows} rijen in {parts} delen, van {madeAt}.",
    fr: "Rétabli dans {location} : {rows} lignes en {parts} parties, du {madeAt}.",
    de: "Wiederhergestellt in {location}: {rows} Zeilen in {parts} Teilen, vom {madeAt}.",
    en: "Put back into {location}: {rows} rows in {parts} parts, of {madeAt}.",
  },
  keysRestored: {
    nl: "Sleutels teruggezet in {folder}: {keys}.",
    fr: "Clés rétablies dans {folder} : {keys}.",
    de: "Schlüssel wiederhergestellt in {folder}: {keys}.",
    en: "Keys put back into {folder}: {keys}.",
  },
  brought: {
    nl: "De back-up is van een oudere versie; de tabellen zijn bijgewerkt ({added}).",
    fr: "La sauvegarde est d’une version plus ancienne ; les tables ont été mises à jour ({added}).",
    de: "Die Sicherung stammt von einer älteren Version; die Tabellen wurden nachgeführt ({added}).",
    en: "The backup is of an older version; the tables were brought up to date ({added}).",
  },
  sound: {
    nl: "Goed: {rows} rijen van {madeAt} komen byte voor byte terug; het journaal ({entries} inschrijvingen) is ongeschonden en {plans} plannen zijn wat het zegt.",
    fr: "Bonne : {rows} lignes du {madeAt} reviennent octet par octet ; le journal ({entries} inscriptions) est intact et {plans} plans sont ce qu’il dit.",
    de: "Gut: {rows} Zeilen vom {madeAt} kommen Byte für Byte zurück; das Journal ({entries} Einträge) ist unversehrt, und {plans} Pläne sind, was es sagt.",
    en: "Good: {rows} rows of {madeAt} come back byte for byte; the journal ({entries} entries) is intact and {plans} plans are what it says.",
  },
  unsound: {
    nl: "Niet goed:",
    fr: "Pas bonne :",
    de: "Nicht gut:",
    en: "Not good:",
  },
  differs: {
    nl: "{part}: rij {line} komt niet terug zoals ze in de back-up staat.",
    fr: "{part} : la ligne {line} ne revient pas telle qu’elle est dans la sauvegarde.",
    de: "{part}: Zeile {line} kommt nicht so zurück, wie sie in der Sicherung steht.",
    en: "{part}: row {line} does not come back as it stands in the backup.",
  },
  stopServer: {
    nl: "De ingebouwde databank kan maar door één proces geopend zijn: stop de server (SIGTERM), maak de back-up en start hem weer.",
    fr: "La base de données embarquée ne peut être ouverte que par un seul processus : arrêtez le serveur (SIGTERM), faites la sauvegarde, puis relancez-le.",
    de: "Die eingebettete Datenbank kann nur von einem Prozess geöffnet sein: Stoppen Sie den Server (SIGTERM), machen Sie die Sicherung und starten Sie ihn wieder.",
    en: "The embedded database can be open in one process only: stop the server (SIGTERM), make the backup, and start it again.",
  },
} satisfies Record<string, FullText>;

export const backupRefusalTexts: Record<(BackupRefusal | RestoreRefusal)["kind"], FullText> = {
  backupExists: {
    nl: "{file} bestaat al: kies een andere naam. Een back-up wordt nooit overschreven.",
    fr: "{file} existe déjà : choisissez un autre nom. Une sauvegarde n’est jamais écrasée.",
    de: "{file} gibt es schon: Wählen Sie einen anderen Namen. Eine Sicherung wird nie überschrieben.",
    en: "{file} is there already: choose another name. A backup is never written over.",
  },
  backupNotWritable: {
    nl: "{file} kan niet geschreven worden ({code}): kies een map waarin u mag schrijven, met genoeg plaats.",
    fr: "{file} ne peut pas être écrit ({code}) : choisissez un dossier où vous pouvez écrire, avec assez de place.",
    de: "{file} kann nicht geschrieben werden ({code}): Wählen Sie einen Ordner, in den Sie schreiben dürfen, mit genug Platz.",
    en: "{file} cannot be written ({code}): choose a folder you may write in, with enough room.",
  },
  nothingStored: {
    nl: "In {location} is niets van NAPAR om te bewaren: stel NAPAR_DATA of DATABASE_URL in.",
    fr: "Il n’y a rien de NAPAR à sauvegarder dans {location} : définissez NAPAR_DATA ou DATABASE_URL.",
    de: "In {location} ist nichts von NAPAR zu sichern: Setzen Sie NAPAR_DATA oder DATABASE_URL.",
    en: "There is nothing of NAPAR to keep in {location}: set NAPAR_DATA or DATABASE_URL.",
  },
  archiveUnreadable: {
    nl: "{file} kan niet gelezen worden ({code}): controleer naam en rechten.",
    fr: "{file} ne peut pas être lu ({code}) : vérifiez le nom et les droits.",
    de: "{file} kann nicht gelesen werden ({code}): Prüfen Sie Name und Rechte.",
    en: "{file} cannot be read ({code}): check name and rights.",
  },
  archiveUnsealed: {
    nl: "{file} is afgebroken of is geen back-up van NAPAR. Er is niets veranderd; neem een ander exemplaar.",
    fr: "{file} est tronqué ou n’est pas une sauvegarde de NAPAR. Rien n’a été modifié ; prenez un autre exemplaire.",
    de: "{file} ist abgeschnitten oder keine Sicherung von NAPAR. Nichts wurde verändert; nehmen Sie ein anderes Exemplar.",
    en: "{file} is cut off or is no backup of NAPAR. Nothing was changed; take another copy.",
  },
  archiveAltered: {
    nl: "{file} is niet wat de back-up schreef{part}. Er is niets veranderd; neem een ander exemplaar.",
    fr: "{file} n’est pas ce que la sauvegarde a écrit{part}. Rien n’a été modifié ; prenez un autre exemplaire.",
    de: "{file} ist nicht, was die Sicherung schrieb{part}. Nichts wurde verändert; nehmen Sie ein anderes Exemplar.",
    en: "{file} is not what the backup wrote{part}. Nothing was changed; take another copy.",
  },
  archiveFormatUnknown: {
    nl: "{file} heeft het formaat “{format}”; deze versie leest napar-backup/1. Neem de versie waarmee het gemaakt is.",
    fr: "{file} a le format « {format} » ; cette version lit napar-backup/1. Prenez la version qui l’a fait.",
    de: "{file} hat das Format „{format}“; diese Version liest napar-backup/1. Nehmen Sie die Version, mit der sie gemacht wurde.",
    en: "{file} has the format “{format}”; this version reads napar-backup/1. Take the version that made it.",
  },
  archiveNewer: {
    nl: "{file} is van een nieuwere NAPAR (migratie {migration}): neem die versie. Er is niets veranderd.",
    fr: "{file} est d’un NAPAR plus récent (migration {migration}) : prenez cette version. Rien n’a été modifié.",
    de: "{file} stammt von einem neueren NAPAR (Migration {migration}): Nehmen Sie diese Version. Nichts wurde verändert.",
    en: "{file} is of a newer NAPAR (migration {migration}): take that version. Nothing was changed.",
  },
  databaseNotEmpty: {
    nl: "De databank {location} is niet leeg ({tables} tabellen): er is niets veranderd. Neem een lege databank, of zet NAPAR_DATA op een nieuwe map.",
    fr: "La base de données {location} n’est pas vide ({tables} tables) : rien n’a été modifié. Prenez une base vide, ou donnez un nouveau dossier à NAPAR_DATA.",
    de: "Die Datenbank {location} ist nicht leer ({tables} Tabellen): Nichts wurde verändert. Nehmen Sie eine leere Datenbank, oder setzen Sie NAPAR_DATA auf einen neuen Ordner.",
    en: "The database {location} is not empty ({tables} tables): nothing was changed. Take an empty database, or set NAPAR_DATA to a new folder.",
  },
  otherKeyThere: {
    nl: "In de gegevensmap staat al een ander bestand {key}: er is niets veranderd. Zet het eerst opzij.",
    fr: "Un autre fichier {key} est déjà dans le dossier de données : rien n’a été modifié. Mettez-le d’abord de côté.",
    de: "Im Datenordner liegt schon eine andere Datei {key}: Nichts wurde verändert. Legen Sie sie zuerst beiseite.",
    en: "Another file {key} is in the data folder already: nothing was changed. Put it aside first.",
  },
  tablesNotAllowed: {
    nl: "De rol van DATABASE_URL mag in {location} geen tabellen maken: zet NAPAR_OWNER_DATABASE_URL op de rol die de databank bezit. Er is niets veranderd.",
    fr: "Le rôle de DATABASE_URL ne peut pas créer de tables dans {location} : donnez à NAPAR_OWNER_DATABASE_URL le rôle qui possède la base. Rien n’a été modifié.",
    de: "Die Rolle von DATABASE_URL darf in {location} keine Tabellen anlegen: Setzen Sie NAPAR_OWNER_DATABASE_URL auf die Rolle, der die Datenbank gehört. Nichts wurde verändert.",
    en: "The role of DATABASE_URL may not make tables in {location}: set NAPAR_OWNER_DATABASE_URL to the role that owns the database. Nothing was changed.",
  },
};
