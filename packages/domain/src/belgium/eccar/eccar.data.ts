/**
 * Belgian cities and ECCAR, the European Coalition of Cities against Racism, as far as sources tell.
 *
 * Sources: stored copies of public pages, looked up on 2026-11-20 (`eccarSources`); no official list of members could be
 * read: evidence, not a register. Facts with sources; this compilation CC0-1.0. Rewritten here as rows: the date that the
 * sources give for Brussels (decision of the council) and Sint-Truiden (signature) is not a date of joining and has a
 * field of its own. Eight members rest on one list of 2017 alone and may have left.
 */
import type { MembershipSource, NetworkFact } from "../../membership/index.js";
import type { MembershipRow } from "./membership-row.js";

// biome-ignore format: a city is a block of two lines
export const eccarRows: readonly MembershipRow[] = [
  // Gent / Gand
  { code: "44021", status: "member", joined: "2007", flemishNetwork: "2018-03-22", confidence: "high", sources: ["stadgent", "gent2018", "seed002", "cite2017"],
    note: "On the steering committee since 2007, vice-president from October 2017. Plans: 2007, 2015-2019, 2020-2025." },
  // Leuven / Louvain
  { code: "24062", status: "member", joined: "2018-04", flemishNetwork: "2018-03-22", confidence: "high", sources: ["seed003", "eccar2018", "hln2018", "seed002"],
    note: "Intention 2016; public ceremony 21 March 2018; entered at the general assembly in Liège, end of April 2018. HLN wrote on 3 April 2018 that the city had joined." },
  // Mechelen / Malines
  { code: "12025", status: "member", joined: "2018-10", confidence: "high", sources: ["mechelen", "seed002"],
    note: "Candidacy approved unanimously at the general assembly in Graz, October 2018. Not among the eleven founders of the Flemish network of March 2018." },
  // Brugge / Bruges
  { code: "31005", status: "member", joined: "2020-12-03", flemishNetwork: "2018-03-22", confidence: "high", sources: ["seed002"] },
  // Luik / Liège
  { code: "62063", status: "member", joined: "2006", confidence: "medium", sources: ["liege1", "liege2", "liege3", "eccar2018", "cite2017"],
    note: "Membership itself is certain (steering committee by 2010, host of the general assembly of April 2018). The year 2006 comes from two texts of one municipal opposition group." },
  // Oostende / Ostende
  { code: "35013", status: "member", joined: "2012", flemishNetwork: "2018-03-22", confidence: "medium", sources: ["kw2022", "cite2017"],
    note: "Year from an open letter of a citizens' platform quoted in the press." },
  // Schaarbeek / Schaerbeek
  { code: "21015", status: "member", confidence: "high", sources: ["schaerbeek"],
    note: "The municipality calls itself a member (text of about the end of 2024); date of joining not found." },
  // Turnhout
  { code: "13040", status: "member", flemishNetwork: "2018-03-22", confidence: "medium", sources: ["cite2017", "seed002"],
    note: "In the list of 2017; VVSG: \"works on an ECCAR plan\"." },
  // Charleroi
  { code: "52011", status: "member", confidence: "medium", sources: ["cite2017"],
    note: "In the list of 2017; not confirmed by the city." },
  // Anderlecht
  { code: "21001", status: "member", confidence: "medium", sources: ["cite2017"],
    note: "In the list of 2017; not confirmed by the municipality." },
  // Elsene / Ixelles
  { code: "21009", status: "member", confidence: "medium", sources: ["cite2017"],
    note: "In the list of 2017; not confirmed by the municipality." },
  // Hoei / Huy
  { code: "61031", status: "member", confidence: "medium", sources: ["cite2017"],
    note: "In the list of 2017; not confirmed by the city." },
  // Dour
  { code: "53020", status: "member", confidence: "medium", sources: ["cite2017"],
    note: "In the list of 2017; not confirmed by the municipality." },
  // Hensies
  { code: "53039", status: "member", confidence: "medium", sources: ["cite2017"],
    note: "In the list of 2017; not confirmed by the municipality." },
  // Honnelles
  { code: "53083", status: "member", confidence: "medium", sources: ["cite2017"],
    note: "In the list of 2017; not confirmed by the municipality." },
  // Quiévrain
  { code: "53068", status: "member", confidence: "medium", sources: ["cite2017"],
    note: "In the list of 2017; not confirmed by the municipality." },
  // Saint-Nicolas
  { code: "62093", status: "uncertain", confidence: "low", sources: ["cite2017"],
    note: "The French list of 2017 says \"Saint-Nicolas\": either Saint-Nicolas near Liège (62093) or the French name of Sint-Niklaas (46021)." },
  // Sint-Niklaas / Saint-Nicolas
  { code: "46021", status: "reported", flemishNetwork: "2018-03-22", confidence: "medium", sources: ["seed002", "gent2018", "cite2017"],
    note: "VVSG lists the city on its ECCAR page without a date. Perhaps the \"Saint-Nicolas\" of the list of 2017: Gent said in March 2018 that five of the eleven network cities were members, and Gent, Oostende, Turnhout and Leuven make four." },
  // Genk
  { code: "71016", status: "reported", flemishNetwork: "2018-03-22", confidence: "medium", sources: ["seed002", "gent2018"],
    note: "VVSG: the city is \"revising the ECCAR plan\"; date of joining not found." },
  // Antwerpen / Anvers
  { code: "11002", status: "reported", confidence: "medium", sources: ["seed002"],
    note: "VVSG lists the city on its ECCAR page without saying that it is a member; date not found. Not among the eleven founders of the Flemish network." },
  // Brussel / Bruxelles
  { code: "21004", status: "decided-to-join", decidedOn: "2019-11-18", confidence: "medium", sources: ["bxl1", "bxl2"],
    note: "The date is that of the council motion to join; admission by ECCAR not found." },
  // Sint-Truiden / Saint-Trond
  { code: "71053", status: "plan-signed", signedOn: "2012-03-21", confidence: "low", sources: ["vandenhove"],
    note: "The then mayor writes that he signed the ECCAR action plan as first mayor of Limburg; the page does not name the city (Sint-Truiden by general knowledge) and does not speak of membership." },
  // Denderleeuw
  { code: "41011", status: "network-only", flemishNetwork: "2018-03-22", confidence: "medium", sources: ["gent2018", "vrt2018"],
    note: "Signed the Flemish network, with the undertaking to join ECCAR; joining not found." },
  // Hasselt
  { code: "71072", status: "network-only", flemishNetwork: "2018-03-22", confidence: "medium", sources: ["gent2018", "vrt2018"],
    note: "As Hasselt under its former code 71022. Signed the Flemish network, with the undertaking to join ECCAR; joining not found." },
  // Kortrijk / Courtrai
  { code: "34022", status: "network-only", flemishNetwork: "2018-03-22", confidence: "medium", sources: ["gent2018", "vrt2018"],
    note: "Signed the Flemish network, with the undertaking to join ECCAR; joining not found." },
  // Roeselare / Roulers
  { code: "36015", status: "network-only", flemishNetwork: "2018-03-22", confidence: "medium", sources: ["gent2018"],
    note: "Signed the Flemish network, with the undertaking to join ECCAR; joining not found." },
  // Hoeilaart
  { code: "23033", status: "not-stated", confidence: "high", sources: ["seed002"],
    note: "On the VVSG page for its practice (rental discrimination can be reported at the housing desk); nothing says that it is a member." },
];

// biome-ignore format: a fact is a line
export const eccarFacts: readonly NetworkFact[] = [
  { what: "founded", date: "2004-12-10", value: "Nuremberg, on the initiative of UNESCO", sources: ["stadgent", "cite2017"], confidence: "high" },
  { what: "member-cities-europe", date: null, value: 135, text: "\"een 135-tal\"", sources: ["seed002", "mechelen"], confidence: "high", note: "Approximate, undated; figure of the VVSG page." },
  { what: "member-cities-flanders", date: null, value: 11, text: "\"Elf steden in Vlaanderen sloten zich sinds 2015 aan\"", sources: ["seed002"], confidence: "medium", note: "The page names eight of them (Antwerpen, Brugge, Genk, Gent, Leuven, Mechelen, Sint-Niklaas, Turnhout) and Hoeilaart, for which no membership is stated. \"Since 2015\" conflicts with Gent (2007) and Oostende (2012). Eleven is also the number of cities that founded the Flemish network on 22 March 2018, among them cities that were not yet members." },
  { what: "flemish-network-founded", date: "2018-03-22", value: ["31005", "41011", "71016", "44021", "71072", "34022", "24062", "36015", "13040", "46021", "35013"], sources: ["gent2018"], confidence: "high", note: "Facilitated by VVSG. Five of the eleven were ECCAR members then." },
  { what: "member-cities-europe", date: "2010-01", value: 97, countries: 20, sources: ["unesco2010"], confidence: "medium" },
  { what: "member-cities-europe", date: null, value: 104, countries: 22, sources: ["knackGent"], confidence: "medium", note: "A congress in Gent; not dated in the copy, about 2012." },
  { what: "member-cities-europe", date: "2017", value: 121, countries: 24, sources: ["cite2017"], confidence: "medium" },
  { what: "member-cities-europe", date: "2017-10-18", value: 137, sources: ["ingent2017"], confidence: "medium" },
  { what: "member-cities-europe", date: "2020-08", value: 140, countries: 23, text: "\"etwa 140\"", sources: ["wikide"], confidence: "medium" },
  { what: "member-cities-europe", date: null, value: 160, sources: ["hautegaronne"], confidence: "low" },
  { what: "member-cities-belgium", date: "2017", value: 13, sources: ["cite2017"], confidence: "medium" },
  { what: "member-cities-belgium", date: "2023", value: 21, sources: ["cite2023"], confidence: "low", note: "The names printed beside it are the thirteen of 2017." },
];

// biome-ignore format: a source is a line
export const eccarSources: Readonly<Record<string, MembershipSource>> = {
  seed002: { title: "VVSG knowledge item \"Antidiscriminatie- en racismebeleid\"", url: "https://www.vvsg.be/kennisitem/vvsg/antidiscriminatie-en-racismebeleid" },
  seed003: { title: "City of Leuven, note on joining ECCAR" },
  stadgent: { title: "Stad Gent: European Coalition of Cities against Racism (ECCAR)", url: "https://stad.gent/nl/burgerzaken/migratie-integratie/anti-discriminatie-inclusie-en-toegankelijkheid/antidiscriminatiebeleid/european-coalition-cities-against-racism-eccar" },
  ingent2017: { title: "In-Gent: Gent verkozen tot ondervoorzitter van ECCAR (October 2017)", url: "https://www.nieuws.in-gent.be/acties/gent-verkozen-tot-ondervoorzitter-van-eccar/" },
  gent2018: { title: "Stad Gent, press: Vlaams Stedennetwerk tegen racisme officieel van start (March 2018)", url: "https://persruimte.stad.gent/164991-vlaams-stedennetwerk-tegen-racisme-officieel-van-start" },
  vrt2018: { title: "VRT NWS: Gent trekt Vlaams stedennetwerk tegen racisme (21 February 2018)", url: "https://www.vrt.be/vrtnws/nl/2018/02/21/gent-trekt-vlaams-stedennetwerk-tegen-racisme/" },
  eccar2018: { title: "ECCAR: A fruitful visit to Belgium (July 2018)", url: "https://www.eccar.info/en/news/fruitful-visit-belgium" },
  hln2018: { title: "HLN: Leuven tegen racisme (3 April 2018)", url: "https://www.hln.be/regio/leuven/leuven-tegen-racisme~a55caf77/" },
  mechelen: { title: "Stad Mechelen: Wat doet de stad tegen racisme en discriminatie", url: "https://www.mechelen.be/tegenracisme/wat-doet-de-stad-tegen-racisme-en-discriminatie" },
  kw2022: { title: "KW: march against racism in Oostende (March 2022)", url: "https://kw.be/nieuws/samenleving/tientallen-mensen-komen-met-billenkar-en-strandbloemen-op-straat-tegen-racisme/" },
  cite2017: { title: "Les droits humains au coeur de la cité, sheet F3: Comment devenir une ville internationale contre le racisme (list of 13 Belgian members, 2017)", url: "http://www.lesdroitshumainsaucoeurdelacite.org/2010/12/18/4-f3-comment-devenir-une-ville-internationale-contre-le-racisme/" },
  cite2023: { title: "The same guide, wiki version (says 21 Belgian members in 2023 but prints the old 13 names)", url: "http://lesdroitshumainsaucoeurdelacite.org/index.php?title=A.3_Comment_devenir_une_ville_internationale_contre_le_racisme" },
  liege1: { title: "Vert Ardent: motion Liège, ville antifasciste (cites the adhesion of 2006)", url: "https://vertardent.be/liege-ville-antifasciste" },
  liege2: { title: "Vert Ardent: Le racisme, grand absent du plan stratégique transversal (2025; cites the adhesion of 2006)", url: "https://vertardent.be/le-racisme-grand-absent-du-plan-strategique-transversal" },
  liege3: { title: "Liège, journée internationale pour l'élimination de la discrimination raciale (vice-presidency, general assembly April 2018)", url: "https://vasseur.be/journee-internationale-de-lelimination-de-discrimination-raciale-liege-ville-contre-racisme" },
  schaerbeek: { title: "Commune de Schaerbeek: Lutte contre le racisme, la commune se démarque", url: "https://www.1030.be/fr/node/17781" },
  bxl1: { title: "RTL/Belga: conseil communal de Bruxelles, motion (November 2019)", url: "https://www.rtl.be/info/belgique/politique/ville-de-bruxelles-le-conseil-communal-de-bruxelles-se-prononce-a-l-unanimite-pour-agir-contre-le-racisme-1174794.aspx" },
  bxl2: { title: "Metro/Belga: gemeenteraad stad Brussel, actieplan tegen racisme unaniem goedgekeurd (18 November 2019)", url: "https://nl.metrotime.be/2019/11/18/news/gemeenteraad-stad-brussel-actieplan-tegen-racisme-unaniem-goedgekeurd/" },
  vandenhove: { title: "Ludwig Vandenhove: Handen in elkaar slaan tegen racisme (March 2012)", url: "http://ludwigvandenhove.be/nieuws/handen-elkaar-slaan-tegen-racisme" },
  unesco2010: { title: "UNESCO, 18 January 2010: European cities address new challenges", url: "http://www.unesco.org/new/en/social-and-human-sciences/themes/fight-against-discrimination/sv4/news/european_cities_address_new_challenges_in_the_struggle_against_racism_and_discrimination/" },
  knackGent: { title: "Knack/Belga: Europese steden en gemeenten verfijnen tienpuntenplan tegen racisme in Gent (undated in the copy)", url: "https://www.knack.be/nieuws/europese-steden-en-gemeenten-verfijnen-tienpuntenplan-tegen-racisme-in-gent/" },
  wikide: { title: "Wikipedia (de): European Coalition of Cities against Racism (state of August 2020)", url: "https://de.wikipedia.org/wiki/European_Coalition_of_Cities_against_Racism" },
  hautegaronne: { title: "Haute-Garonne: interview with the president of ECCAR (undated, after 2020)", url: "https://haute-garonne.fr/actualite/benedetto-zachirolli" },
};
