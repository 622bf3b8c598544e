/** Adjectives of nationality and creed and the names of peoples: our own lists. */

const stems = `français anglais irlandais écossais polonais portugais japonais libanais sénégalais congolais camerounais finlandais danois suédois chinois hongrois hollandais néerlandais québécois gabonais béninois togolais thaïlandais taïwanais albanais bangladais luxembourgeois`
const regular = `allemand espagnol américain mexicain africain marocain roumain ukrainien russe palestinien syrien iranien irakien israélien égyptien libyen tunisien algérien italien autrichien
  saoudien jordanien koweïtien qatarien yéménite afghan pakistanais indien vietnamien coréen brésilien argentin chilien colombien vénézuélien cubain haïtien canadien australien européen
  belge suisse bulgare croate serbe slovène slovaque turc grec kurde arabe malien nigérien nigérian ivoirien tchadien rwandais éthiopien somalien soudanais sud-africain norvégien islandais
  ouïghour rohingya sahraoui touareg peul kabyle berbère druze alaouite yézidi tchétchène tatar tibétain rom catalan basque breton corse wallon flamand
  philippin indonésien malaisien kazakh ouzbek arménien géorgien moldave letton lituanien estonien kosovar bosnien chypriote mauritanien ghanéen guinéen centrafricain burundais ougandais kényan
  tanzanien angolais mozambicain malgache comorien érythréen djiboutien émirati cambodgien birman équatorien péruvien bolivien paraguayen uruguayen guatémaltèque hondurien salvadorien panaméen dominicain burkinabè biélorusse tchèque
  chrétien musulman juif catholique protestant orthodoxe sunnite chiite bouddhiste islamiste`

const words = (list: string) => list.split(/\s+/).filter(Boolean)

/** The feminine: chrétienne, allemande, turque, grecque, juive, russe. */
function feminineOf(word: string): string {
  if (word.endsWith('en')) return `${word}ne`
  if (word === 'turc') return 'turque'
  if (word === 'grec') return 'grecque'
  if (word.endsWith('f')) return `${word.slice(0, -1)}ve`
  return word.endsWith('e') ? word : `${word}e`
}

const pluralOf = (word: string) => (word.endsWith('s') ? word : `${word}s`)
const all = [...words(stems), ...words(regular)]

export const nationalities = all
  .flatMap((word) => [word, feminineOf(word), pluralOf(word), pluralOf(feminineOf(word))])
  .join(' ')
/** Written with a capital they are people: "les Français". */
export const peoples = all.flatMap((word) => [pluralOf(word), pluralOf(feminineOf(word))]).join(' ')
