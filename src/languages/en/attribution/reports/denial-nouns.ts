import { wordSet } from '../../../word-sets.ts'

/** Nouns for what somebody says of another, or holds against him. */
export const toldNouns = wordSet(`
  charge charges claim claims accusation accusations allegation allegations suggestion suggestions
  assertion assertions report reports rumour rumours rumor rumors argument arguments idea notion
  criticism criticisms complaint complaints insinuation insinuations theory account accounts
  characterisation characterization link links involvement wrongdoing responsibility liability guilt
  knowledge
`)
