const endings = /(?:اتهم|اتها|ياته|ياتها|هما|ات|ون|ين|ان|وا|ها|هم|يه|تها|ته|ه|ي|ا)$/
const openings = /^(?:ال|[يتنس])/
const least = 3

/** Without endings of number, gender, possession, and without the opening of a verb's person. */
export function looseStemOf(stem: string): string {
  const cut = stem.replace(endings, '')
  const bare = cut.length >= least ? cut : stem
  const open = bare.replace(openings, '')
  return open.length >= least ? open : bare
}
