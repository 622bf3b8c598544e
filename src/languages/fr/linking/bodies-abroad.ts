/** The bodies that every state has, in French: our own lists. */
import { createBodiesAbroad } from '../../linking/bodies-abroad.ts'

const fields = `
intérieur = Ministry of the Interior, Ministry of Interior, Interior Ministry, Ministry of Internal Affairs, Home Ministry
affaires étrangères = Ministry of Foreign Affairs, Foreign Ministry
défense, défense nationale, armées = Ministry of Defence, Defence Ministry, Ministry of Defense, Ministry of National Defence, Ministry of the Armed Forces
justice = Ministry of Justice, Justice Ministry
finances = Ministry of Finance, Finance Ministry
économie = Ministry of Economy, Economy Ministry
économie et finances = Ministry of Economy and Finance, Ministry of Finance, Finance Ministry, Ministry of Economy
santé, santé publique = Ministry of Health, Health Ministry, Ministry of Public Health
éducation, éducation nationale = Ministry of Education, Ministry of National Education, Education Ministry
enseignement supérieur, enseignement supérieur et recherche = Ministry of Higher Education, Ministry of Higher Education and Scientific Research
agriculture = Ministry of Agriculture, Agriculture Ministry
culture, affaires culturelles = Ministry of Culture, Culture Ministry
transport, transports = Ministry of Transport, Transport Ministry
énergie = Ministry of Energy, Energy Ministry
pétrole = Ministry of Oil, Oil Ministry, Ministry of Petroleum
environnement, écologie, transition écologique, transition énergétique et développement durable = Ministry of Environment, Ministry of the Environment
travail, emploi = Ministry of Labour, Labour Ministry, Ministry of Labor
tourisme = Ministry of Tourism, Tourism Ministry
sports = Ministry of Sports, Ministry of Youth and Sports
jeunesse et sports = Ministry of Youth and Sports, Ministry of Youth, Ministry of Sports
communication, communications = Ministry of Communications, Ministry of Communication, Ministry of Information
information = Ministry of Information, Information Ministry
industrie = Ministry of Industry, Industry Ministry
commerce = Ministry of Trade, Trade Ministry, Ministry of Commerce
habitat, logement = Ministry of Housing, Housing Ministry
affaires sociales = Ministry of Social Affairs
affaires religieuses, habous et affaires islamiques = Ministry of Religious Affairs, Ministry of Islamic Affairs
ressources eau, ressources hydriques, eau = Ministry of Water Resources, Ministry of Water
équipement, travaux publics = Ministry of Public Works, Ministry of Infrastructure
planification, plan = Ministry of Planning
`

const bodies = `
assemblée nationale = National Assembly
sénat = Senate
parlement = Parliament
conseil constitutionnel = Constitutional Council
cour constitutionnelle = Constitutional Court
cour suprême = Supreme Court
cour cassation = Court of Cassation
cour comptes = Court of Audit, Court of Auditors, Court of Accounts
conseil état = Council of State
banque centrale = central bank
`

const nationalities = `
Afghan = afghan Afghanistan
Algerian = algérien Algérie
Argentine = argentin Argentine
Australian = australien Australie
Austrian = autrichien Autriche
Bahraini = bahreïnien Bahreïn
Belgian = belge Belgique
Beninese = béninois Bénin
Brazilian = brésilien Brésil
Bulgarian = bulgare Bulgarie
Burkinabe = burkinabè burkinabé Burkina
Cameroonian = camerounais Cameroun
Canadian = canadien Canada
Chadian = tchadien Tchad
Chilean = chilien Chili
Chinese = chinois Chine
Colombian = colombien Colombie
Cuban = cubain Cuba
Egyptian = égyptien Égypte
Ethiopian = éthiopien Éthiopie
French = français France
Gabonese = gabonais Gabon
German = allemand Allemagne
Greek = grec Grèce
Guinean = guinéen Guinée
Haitian = haïtien Haïti
Hungarian = hongrois Hongrie
Indian = indien Inde
Indonesian = indonésien Indonésie
Iranian = iranien Iran
Iraqi = irakien Irak
Israeli = israélien Israël
Italian = italien Italie
Japanese = japonais Japon
Jordanian = jordanien Jordanie
Kuwaiti = koweïtien Koweït
Lebanese = libanais Liban
Libyan = libyen Libye
Malian = malien Mali
Mauritanian = mauritanien Mauritanie
Mexican = mexicain Mexique
Moroccan = marocain Maroc
Nigerien = nigérien Niger
Nigerian = nigérian Nigeria
Omani = omanais Oman
Pakistani = pakistanais Pakistan
Palestinian = palestinien Palestine
Peruvian = péruvien Pérou
Polish = polonais Pologne
Portuguese = portugais Portugal
Qatari = qatari qatarien Qatar
Romanian = roumain Roumanie
Russian = russe Russie
Rwandan = rwandais Rwanda
Saudi = saoudien
Senegalese = sénégalais Sénégal
Serbian = serbe Serbie
Somali = somalien Somalie
South African = sud-africain
South Korean = sud-coréen
Spanish = espagnol Espagne
Sudanese = soudanais Soudan
Syrian = syrien Syrie
Togolese = togolais Togo
Tunisian = tunisien Tunisie
Turkish = turc Turquie
Ukrainian = ukrainien Ukraine
Emirati = émirati
British = britannique Royaume-Uni
US = américain États-Unis
Venezuelan = vénézuélien Venezuela
Yemeni = yéménite Yémen
`

/** "ministère russe de la Défense": "Russian Ministry of Defence"; "Cour suprême" is of every state. */
export const { namesAbroad, isOfEveryState } = createBodiesAbroad({
  ministry: 'ministere',
  links: 'de du des d la l les',
  fields,
  bodies,
  nationalities,
  feminine: [
    [/ne$/, ''],
    [/e$/, ''],
    [/c?que$/, 'c'],
  ],
})
