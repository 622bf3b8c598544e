/** Whether a folded word is written like a verb of the future: «سيعقد», «وستعلن»; not «سياسي», «ستين». */
export const isOfFuture = (folded: string): boolean => future.test(folded) && !noFuture.test(folded)

const future = /^[وف]?س[يت].{2,}$/
/** «سيارة», «سياسة», «ستين»: words that begin so and are no verbs. */
const noFuture =
  /^[وف]?(سي(ار|اس|اد|اق|ناء|نار|نما|طر|دات|د[هاي]|ره$|رت|ول|لان|ستم|بي|زيف|ف|اح|جار)|ست(ه|ين$|ون$|ار|اد|راتيج|وكهولم|وديو|يف|يني|اندر|انلي|رات|ري))/
