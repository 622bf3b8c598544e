import type { WorkSigns } from '../../work-signs.ts'

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const workSigns: WorkSigns = {
  nouns: wordsOf(`
movie film album song novel memoir drama sitcom musical soap documentary podcast newsletter journal
thriller poem miniseries docuseries trilogy ballad anthem biopic cartoon biography autobiography
romcom series
`),
  severalNouns: wordsOf(`
movies films albums songs novels books plays shows dramas sitcoms comedies series musicals singles
hits soaps operas podcasts documentaries thrillers
`),
  prints: wordsOf('study studies paper research article review published findings writing appears'),
  printedIn: wordsOf('in'),
  toldVerbs: wordsOf('told tells'),
  followers: wordsOf(`
star stars cast alum singer co-star actor actress trailer reboot sequel prequel finale episode
soundtrack spin-off
`),
}
