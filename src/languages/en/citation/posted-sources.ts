/** What stands on a platform or on somebody's own site: "took to Instagram", "on its website". */
import type { SourceRule } from '../../citations/source-rules.ts'
import { baseAt } from './block-word.ts'
import { authorAt } from './authors.ts'
import { draftOf } from './source-draft.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { announceVerbs, postVerbs, reportVerbs, speakVerbs } from './words.ts'
import { wordSet } from '../../word-sets.ts'

const notPosting = wordSet('follow follows following follower followers join find trending trended')

/** "Follow him on Twitter", "it was trending on Twitter": no post is told of. */
const tellsNoPost = (block: EnglishBlock, i: number): boolean =>
  [2, 3, 4].some((back) => notPosting.has(baseAt(block.words, i - back)))

const sites = new Set(['website', 'site', 'webpage', 'homepage', 'page'])
const owners = new Set(['its', 'his', 'her', 'their', 'our', 'my'])
/** So many words before a site the verb of publishing may stand. */
const farthestVerb = 7

/** Where the words of an owned site begin: "its official website", "the team's website"; else -1. */
function ownerBefore(block: EnglishBlock, i: number): number {
  for (const at of [i - 1, i - 2]) {
    if (owners.has(baseAt(block.words, at))) return at
    if (block.words[at]?.possessive) return baseAt(block.words, at - 1) === 'the' ? at - 1 : at
  }
  return -1
}

const isPublished = ({ words, text }: EnglishBlock, from: number): boolean => {
  const first = Math.max(0, from - farthestVerb)
  for (let at = from - 1; at >= first; at--) {
    if (/[.?!\n]/.test(text.slice(words[at]!.end, words[at + 1]!.start))) return false
    const { base } = words[at]!
    if ([announceVerbs, reportVerbs, speakVerbs].some((verbs) => verbs.has(base))) return true
  }
  return false
}

export const postRules: readonly SourceRule<EnglishBlock>[] = [
  {
    name: 'tweeted',
    accepted: 'Then he [[tweeted]] that it was over.',
    refused: 'Then he said that it was over.',
    read(block, i) {
      const word = baseAt(block.words, i)
      if (!postVerbs.has(word)) return null
      return draftOf(block, {
        from: i,
        to: i + 1,
        kind: 'post',
        outlets: authorAt(block, i, 'post'),
        proposal: { rule: 'tweeted', word, publisher: 'none' },
      })
    },
  },
  {
    name: 'on a platform',
    accepted: 'She [[took to Instagram]] to say so.',
    refused: 'She took to the hills.',
    read(block, i) {
      const outlet = block.outletOf[i]
      const preposition = baseAt(block.words, i - 1)
      if (tellsNoPost(block, i)) return null
      const isSocial = baseAt(block.words, i) === 'social' && baseAt(block.words, i + 1) === 'media'
      if (!isSocial && !(outlet?.kind === 'platform' && outlet.from === i)) return null
      const hasVerb = ['on', 'to', 'via', 'in'].includes(preposition) && i > 1
      const from = hasVerb ? i - 2 : i
      return draftOf(block, {
        from,
        to: outlet ? outlet.to : i + 2,
        kind: 'post',
        outlets: outlet ? [outlet] : hasVerb ? authorAt(block, from, 'post') : [],
        proposal: {
          rule: 'on a platform',
          word: `${hasVerb ? baseAt(block.words, from) : ''} ${preposition}`,
          publisher: outlet ? 'platform' : 'none',
        },
      })
    },
  },
  {
    name: 'own page',
    accepted: 'The team announced on [[its official website]] that he would leave.',
    refused: 'The team repaired a fault on its website.',
    read(block, i) {
      const word = baseAt(block.words, i)
      const from = sites.has(word) ? ownerBefore(block, i) : -1
      if (!['on', 'via', 'through'].includes(baseAt(block.words, from - 1))) return null
      return isPublished(block, from - 1)
        ? draftOf(block, {
            from,
            to: i + 1,
            kind: 'statement',
            outlets: [],
            proposal: { rule: 'own page', word, publisher: 'none' },
          })
        : null
    },
  },
]
