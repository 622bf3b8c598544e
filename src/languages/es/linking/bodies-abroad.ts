/** The bodies that every state has, in Spanish: our own lists. */
import { createBodiesAbroad } from '../../linking/bodies-abroad.ts'

const fields = `
interior = Ministry of the Interior, Ministry of Interior, Interior Ministry, Ministry of Internal Affairs
asuntos exteriores, exteriores, relaciones exteriores = Ministry of Foreign Affairs, Foreign Ministry
defensa = Ministry of Defence, Defence Ministry, Ministry of Defense, Ministry of National Defence
justicia = Ministry of Justice, Justice Ministry
finanzas, hacienda = Ministry of Finance, Finance Ministry
economía = Ministry of Economy, Economy Ministry
economía y finanzas = Ministry of Economy and Finance, Ministry of Finance, Ministry of Economy
salud, sanidad, salud pública = Ministry of Health, Health Ministry, Ministry of Public Health
educación = Ministry of Education, Education Ministry
agricultura = Ministry of Agriculture, Agriculture Ministry
cultura = Ministry of Culture, Culture Ministry
transporte, transportes = Ministry of Transport, Transport Ministry
energía = Ministry of Energy, Energy Ministry
ambiente, medio ambiente = Ministry of Environment, Ministry of the Environment
trabajo = Ministry of Labour, Labour Ministry, Ministry of Labor
turismo = Ministry of Tourism, Tourism Ministry
deporte, deportes = Ministry of Sports, Ministry of Sport
comunicaciones = Ministry of Communications
industria = Ministry of Industry, Industry Ministry
comercio = Ministry of Trade, Trade Ministry, Ministry of Commerce
vivienda = Ministry of Housing, Housing Ministry
obras públicas = Ministry of Public Works
seguridad = Ministry of Security, Ministry of Public Security
`

const bodies = `
asamblea nacional = National Assembly
senado = Senate
congreso, congreso diputados = Congress of Deputies, Congress
cámara diputados = Chamber of Deputies
parlamento = Parliament
tribunal supremo, corte suprema, corte suprema justicia = Supreme Court
tribunal constitucional, corte constitucional = Constitutional Court, Constitutional Tribunal
tribunal cuentas = Court of Auditors, Court of Audit
banco central = central bank
`

const nationalities = `
Afghan = afgano Afganistán
Algerian = argelino Argelia
Argentine = argentino Argentina
Bolivian = boliviano Bolivia
Brazilian = brasileño Brasil
Chilean = chileno Chile
Chinese = chino China
Colombian = colombiano Colombia
Cuban = cubano Cuba
Ecuadorian = ecuatoriano Ecuador
Egyptian = egipcio Egipto
French = francés Francia
German = alemán Alemania
Greek = griego Grecia
Guatemalan = guatemalteco Guatemala
Honduran = hondureño Honduras
Indian = indio India
Iranian = iraní Irán
Iraqi = iraquí Irak
Israeli = israelí Israel
Italian = italiano Italia
Japanese = japonés Japón
Jordanian = jordano Jordania
Lebanese = libanés Líbano
Mexican = mexicano México
Moroccan = marroquí Marruecos
Nicaraguan = nicaragüense Nicaragua
Pakistani = paquistaní Pakistán
Palestinian = palestino Palestina
Panamanian = panameño Panamá
Paraguayan = paraguayo Paraguay
Peruvian = peruano Perú
Polish = polaco Polonia
Portuguese = portugués Portugal
Qatari = catarí Catar
Russian = ruso Rusia
Saudi = saudí
South Korean = surcoreano
Spanish = español España
Syrian = sirio Siria
Tunisian = tunecino Túnez
Turkish = turco Turquía
Ukrainian = ucraniano Ucrania
British = británico
US = estadounidense
Uruguayan = uruguayo Uruguay
Venezuelan = venezolano Venezuela
`

/** "Ministerio de Defensa ruso": "Russian Ministry of Defence"; "Corte Suprema" is of every state. */
export const { namesAbroad, isOfEveryState } = createBodiesAbroad({
  ministry: 'ministerio',
  links: 'de del la los las',
  fields,
  bodies,
  nationalities,
  feminine: [
    [/a$/, 'o'],
    [/a$/, ''],
  ],
})
