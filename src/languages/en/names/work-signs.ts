import type { WorkSigns } from '../../names/work-signs.ts'
import { wordSet } from '../../word-sets.ts'

export const workSigns: WorkSigns = {
  nouns: wordSet(`
movie film album song novel memoir drama sitcom musical soap documentary podcast newsletter journal
thriller poem miniseries docuseries trilogy ballad anthem biopic cartoon biography autobiography
romcom series
`),
  severalNouns: wordSet(`
movies films albums songs novels books plays shows dramas sitcoms comedies series musicals singles
hits soaps operas podcasts documentaries thrillers
`),
  prints: wordSet('study studies paper research article review published findings writing appears'),
  printedIn: wordSet('in'),
  toldVerbs: wordSet('told tells'),
  followers: wordSet(`
star stars cast alum singer co-star actor actress trailer reboot sequel prequel finale episode
soundtrack spin-off
`),
}
