/** Adjectives of nationality and the names of peoples: our own lists. */

const changing =
  'mexicano argentino vasco guatemalteco chileno colombiano venezolano peruano boliviano cubano uruguayo paraguayo ecuatoriano brasileño italiano ruso ucraniano turco griego suizo sueco noruego polaco palestino sirio egipcio chino europeo americano africano gallego hondureño salvadoreño panameño dominicano haitiano puertorriqueño asturiano extremeño valenciano murciano canario rumano búlgaro húngaro checo eslovaco serbio libio jordano afgano indio coreano filipino'
const consonant =
  'español francés inglés alemán portugués irlandés japonés danés catalán andaluz aragonés finlandés libanés senegalés'
const same =
  'belga marroquí israelí iraní iraquí estadounidense canadiense árabe costarricense nicaragüense croata saharaui saudí paquistaní bonaerense'
const words = (list: string) => list.split(' ')
/** "francés", "francesa": the accent goes where a syllable is added. */
const bare = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC')

const plurals = [
  ...words(changing).flatMap((word) => [`${word}s`, `${word.slice(0, -1)}as`]),
  ...words(consonant).flatMap((word) => [`${bare(word)}es`, `${bare(word)}as`]),
  ...words(same).flatMap((word) => [`${word}s`, `${word}es`]),
]
export const nationalities = [
  ...words(changing).flatMap((word) => [word, `${word.slice(0, -1)}a`]),
  ...words(consonant).flatMap((word) => [word, `${bare(word)}a`]),
  ...words(same),
  ...plurals,
].join(' ')
export const peoples = plurals.join(' ')
