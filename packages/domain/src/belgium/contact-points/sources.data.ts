/**
 * The pages that the contact points and their territories were read from.
 *
 * Sources: stored copies of public pages, looked up on 2026-11-20: check telephone numbers and hours
 * before publishing them. Facts with sources; this compilation CC0-1.0. Rewritten here as rows; hours and remarks on
 * telephone numbers are put into four languages by us, `notes` stay the English notes of the compilation.
 */
import type { ContactPointSource } from "../../contact-point/index.js";

// biome-ignore format: a source is a line
export const contactPointSources: Readonly<Record<string, ContactPointSource>> = {
  uniaReport: { title: "Unia: Signaler une discrimination (state of about December 2024)", url: "https://www.unia.be/fr/signaler-discrimination" },
  uniaFaqFlanders: { title: "Unia: De nieuwe Vlaamse mensenrechteninstelling, wat verandert er voor mij? (2022)", url: "https://www.unia.be/nl/artikels/veelgestelde-vragen-over-de-plannen-van-de-vlaamse-regering" },
  uniaCol13: { title: "Unia: COL 13/2013", url: "http://unia.be/fr/legislation-et-recommandations/legislation/circulaire-relative-a-la-politique-de-recherche-et-de-poursuite-en-matiere" },
  uniaDg: { title: "Unia: Die Deutschsprachige Gemeinschaft setzt sich gegen Diskriminierung ein (2012)", url: "https://www.unia.be/de/artikel/die-deutschsprachige-gemeinschaft-setzt-sich-gegen-diskriminierung-ein-1" },
  iefhFaq: { title: "IEFH/IGVM: FAQ", url: "https://igvm-iefh.belgium.be/fr/faq" },
  iefhAide: { title: "IEFH/IGVM: help page", url: "https://aide.igvm-iefh.belgium.be/fr" },
  vmriAbout: { title: "VMRI: Over ons", url: "https://www.vlaamsmensenrechteninstituut.be/over-ons" },
  vmriHelp: { title: "VMRI: Hoe helpen we jou met je melding?", url: "https://www.vlaamsmensenrechteninstituut.be/hoe-helpen-we-jou-met-je-melding" },
  vmriChamber: { title: "VMRI: Geschillenkamer", url: "https://www.vlaamsmensenrechteninstituut.be/geschillenkamer" },
  vmriStart: { title: "Vlaanderen.be: Nieuw Vlaams Mensenrechteninstituut van start (15 March 2023)", url: "https://www.vlaanderen.be/samenleven/nieuwsberichten/nieuw-vlaams-mensenrechteninstituut-van-start" },
  splus: { title: "S-Plus: S-Plus aan tafel bij VMRI (November 2023: complaints online only at that time)", url: "https://www.s-plusvzw.be/s-plus-aan-tafel-bij-vmri" },
  flOld: { title: "Vlaanderen.be: Discriminatie en racisme (page from before March 2023)", url: "https://www.vlaanderen.be/samenleven/sociale-cohesie/discriminatie-en-racisme" },
  dgOmbuds: { title: "Ombudsdienst der Deutschsprachigen Gemeinschaft: contact data", url: "https://www.dg-ombudsdienst.be/rules.htm" },
  dgOstbelgien: { title: "Ostbelgien: Die Ombudsfrau, eine Vermittlerin", url: "https://www.ostbelgienlive.be/desktopdefault.aspx/tabid-3202/" },
  dgPdg: { title: "Parlament der DG: tasks of the ombudsperson", url: "https://pdg.be/desktopdefault.aspx/tabid-4069/7195_read-41478/" },
  prisma2019: { title: "PFF: question on the anti-discrimination desk PRISMA (November 2019)", url: "https://www.pff.be/2019/11/07/wie-weit-ist-die-implementierung-der-neuen-antidiskriminierungsstelle-prisma-vorangeschritten/" },
  brf2025: { title: "BRF: Unia presents its yearly report in the parliament in Eupen (about 2024)", url: "https://brf.be/regional/1911230" },
  walReport: { title: "Wallonie.be: Signaler une discrimination", url: "http://www.wallonie.be/demarches/137802-signaler-une-discrimination-" },
  walEspaces: { title: "Action sociale Wallonie: missions (eleven Espaces Wallonie as contact points)", url: "http://actionsociale.wallonie.be/node/128" },
  mediateur2023: { title: "DH/Belga: Les compétences du Médiateur de la Wallonie et de la FWB renforcées (19 July 2023)", url: "https://www.dhnet.be/dernieres-depeches/2023/07/19/les-competences-du-mediateur-de-la-wallonie-et-de-la-fwb-renforcees-RPB3QVXTMRG3TOGMBET2JOWNPI/" },
  mediateurRoi: { title: "Le Médiateur: règlement d'ordre intérieur", url: "https://le-mediateur.be/page/reglement-d-ordre-interieur.html" },
  ombudsBxl: { title: "Ombuds Bruxelles: questions fréquentes", url: "https://www.ombuds.brussels/fr/questions-frequentes" },
  actiris2019: { title: "RTL/Belga: Un nouveau service chez Actiris (December 2019)", url: "https://www.rtl.be/info/regions/bruxelles/un-nouveau-service-chez-actiris-pour-encourager-a-signaler-la-discrimination-a-l-embauche-1178863.aspx" },
  actiris2023: { title: "Brussels Parliament: written question 1131 (2023)", url: "http://www.parlement.brussels/weblex-quest-det/?lang=fr&moncode=159448&base=1&taal=fr" },
  dirl: { title: "Be.brussels: Plainte ou signalement pour discrimination au logement", url: "https://be.brussels/fr/logement/location/discrimination-au-logement/plainte-ou-signalement-pour-discrimination-au-logement" },
  antwerpen: { title: "Stad Antwerpen: Discriminatie melden", url: "https://www.antwerpen.be/product/discriminatie-melden-1" },
  gent: { title: "Stad Gent: Kom op tegen discriminatie en racisme", url: "https://stad.gent/nl/samenleven-welzijn-gezondheid/diversiteit-gent/antidiscriminatie-inclusie-en-toegankelijkheid/kom-op-tegen-discriminatie-en-racisme" },
  gent2022: { title: "HLN: Ook Gents Unia-loket verdwijnt (September 2022)", url: "https://www.hln.be/gent/ook-gents-unia-loket-verdwijnt-te-verwarrend-zo-weet-niemand-nog-waar-zich-te-melden~a9771bd7/" },
  gentPolice: { title: "Answer in the city council of Gent on the police reporting point Homo- en Transfobie (2017)", url: "https://www.stephaniedhose.be/nl/Vragen-en-tussenkomsten/266-Meldingen-homo--en-transfobie-in-Gent" },
  brugge: { title: "Stad Brugge: Discriminatie melden", url: "https://www.brugge.be/discriminatie-melden-2" },
  mechelen2020: { title: "HLN: Unia-ambassadeurs nemen intrek in Sociaal Huis (13 October 2020)", url: "https://www.hln.be/in-de-buurt/mechelen/unia-ambassadeurs-nemen-intrek-in-sociaal-huis~a247d249/" },
  mechelenVrt: { title: "VRT NWS: Mechelen start campagne tegen racisme (11 June 2020)", url: "https://www.vrt.be/vrtnws/nl/2020/06/11/mechelen-start-campagne-tegen-racisme/" },
  unia2020: { title: "Nieuwsblad: Unia brings its local points in Flanders from thirteen to five (October 2020)", url: "https://www.nieuwsblad.be/cnt/dmf20201012_93752343" },
  leuven2023: { title: "VRT NWS: Leuven, discriminatie huurmarkt (February 2023)", url: "https://www.vrt.be/vrtnws/nl/2023/02/22/leuven-discriminatie-huurmarkt/" },
  oostende: { title: "Stad Oostende: Melden van discriminatie (page from before the end of the local Unia desks)", url: "https://www.oostende.be/producten/detail/512/melden-van-discriminatie" },
  seed002: { title: "VVSG knowledge item", url: "https://www.vvsg.be/kennisitem/vvsg/antidiscriminatie-en-racismebeleid" },
  rainbow: { title: "Rainbow Cops Belgium: Pourquoi et comment déposer plainte", url: "https://rainbowcops.be/?p=71415" },
  rtbf2022: { title: "RTBF: un tiers des zones de police n'a pas de référent discriminations (May 2022)", url: "https://www.rtbf.be/article/droits-de-la-communaute-lgbtqia-un-tiers-des-zones-de-police-n-a-pas-de-referent-discriminations-et-delits-de-haine-10994605" },
  heist: { title: "Heist-op-den-Berg: Discriminatie melden (report or complaint with the police)", url: "https://www.heist-op-den-berg.be/discriminatie-melden" },
  tip: { title: "Transgender Infopunt: Vlaams Mensenrechteninstituut lanceert nieuwe campagne", url: "https://www.transgenderinfo.be/nl/nieuws/vlaams-mensenrechteninstituut-lanceert-nieuwe-campagne" },
  macliege: { title: "MAC Liège: Unia s'installe à Liège-Verviers", url: "https://www.macliege.be/dossiers/discrimination/" },
};
