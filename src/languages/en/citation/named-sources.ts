/**
 * What may be cited without the noun of a piece: a name beside a verb of reporting, whoever it is
 * ("told KHRB-TV", "Skerry reported", "per 88Sailing"), an outlet wherever it is named, outlets in
 * general ("local media reported"), and what stands on a platform ("took to Instagram").
 */
import { onceFor } from '../../../text/once.ts'
import type {
  CitationDraft,
  CitationProposal,
  CitedOutlet,
} from '../../citations/citation-rules.ts'
import { proposeSources, type SourceRule } from '../../citations/source-rules.ts'
import { behindAcronym } from './acronyms.ts'
import { employerAt, isSite, mayPublish, nameAt, type NamedBody } from './names.ts'
import { baseAt, sortOf } from './block-word.ts'
import { onlyHears } from './hearers.ts'
import { gapAfter } from './phrase.ts'
import { postRules } from './posted-sources.ts'
import { draftOf } from './source-draft.ts'
import type { EnglishBlock } from './words-of-block.ts'
import {
  findingVerbs,
  generalOutlets,
  leaning,
  reportVerbs,
  tellVerbs,
  verbAdverbs,
} from './words.ts'
import { wordSet } from '../../word-sets.ts'

/** A name that may be an outlet's at word `i`, or an outlet as the text describes it there. */
function publisherAt(block: EnglishBlock, i: number): NamedBody | null {
  const outlet = block.outletOf[i] ?? block.outletOf[i + 1]
  if (
    outlet &&
    outlet.kind !== 'platform' &&
    (outlet.from === i || baseAt(block.words, i) === 'the')
  )
    return { ...outlet, type: 'ORG' }
  const name = nameAt(block, i)
  return name && mayPublish(name) ? name : null
}

const sourceOf = (block: EnglishBlock, name: NamedBody): CitedOutlet => {
  const outlet = block.outletOf[name.from]
  return outlet && outlet.to === name.to ? outlet : name
}

const publisherOf = (block: EnglishBlock, { from }: NamedBody): CitationProposal['publisher'] => {
  const outlet = block.outletOf[from]
  return outlet ? sortOf(outlet) : 'unlisted'
}

/** "told UN Secretary-General Anna Roe": a person, whose office the name begins with. */
const holdsPerson = ({ words, mentionedIn, outletOf }: EnglishBlock, { from, to }: NamedBody) =>
  !outletOf[from] &&
  words.slice(from, to).some((word) => mentionedIn(word).some(({ type }) => type === 'PER'))

const placePrepositions = wordSet('near in at on off over across outside inside after along')

/** "Explosion reported near airport": a headline leaves "was" out. */
const isShortPassive = ({ block, words, outletOf }: EnglishBlock, name: NamedBody, verb: number) =>
  block.kind !== 'paragraph' &&
  name.type === null &&
  !outletOf[name.from] &&
  placePrepositions.has(baseAt(words, verb + 1))

const figures = wordSet(
  'revenue revenues profit profits sales earnings loss losses results cases deaths record dead casualties injuries fatalities infections arrests',
)

/** "Selwyn Mills reported a 4% rise", "… reported higher quarterly profits": its own figures, and no piece. */
const tellsFigures = ({ words, outletOf }: EnglishBlock, { from }: NamedBody, verb: number) => {
  if (outletOf[from]) return false
  const behind = words.slice(verb + 1, verb + 1 + farthestFigure).map(({ base }) => base)
  const next = ['a', 'an', 'the', 'its'].includes(behind[0] ?? '') ? behind[1] : behind[0]
  const at = behind.findIndex((base) => figures.has(base))
  return /^\d/.test(next ?? '') || (at >= 0 && !behind.slice(0, at + 2).some(isClauseWord))
}

/** "The Norland Defence Forces reported rough seas": what a body of a state tells of its own work is no piece. */
const isInService = ({ words, outletOf }: EnglishBlock, { from, to }: NamedBody): boolean =>
  !outletOf[from] && services.has(words[to - 1]!.base)

const services = wordSet('forces army navy guard police military ministry hospital')

/** Words behind the verb within which its figures stand. */
const farthestFigure = 7
const clauseWords = wordSet('that had has have was were is are would will could may')
const isClauseWord = (base: string): boolean => clauseWords.has(base)

/** Where the last verb of reporting stands; -1 where none does. */
const lastReport = onceFor(({ words }: EnglishBlock) => ({
  at: words.findLastIndex(({ base }) => reportVerbs.has(base) || findingVerbs.has(base)),
}))

export const sourceRules: readonly SourceRule<EnglishBlock>[] = [
  {
    name: 'told',
    accepted: 'The farmer [[told KHRB-TV]] that he was fine.',
    refused: 'The farmer told the Harbour Council that he was fine.',
    read(block, i) {
      const word = baseAt(block.words, i)
      if (!tellVerbs.has(word)) return null
      const name = publisherAt(block, i + 1) ?? employerAt(block, i + 1)
      if (!name || onlyHears(block, name) || holdsPerson(block, name)) return null
      // "told a Press conference"
      if (baseAt(block.words, name.to) === 'conference') return null
      // "told the United Nations": a body that is told publishes nothing
      if (block.outletOf[name.to - 1]?.kind === 'body') return null
      return draftOf(block, {
        from: i,
        to: name.to,
        kind: 'interview',
        outlets: [sourceOf(block, name)],
        proposal: { rule: 'told', word, publisher: publisherOf(block, name) },
      })
    },
  },
  {
    name: 'reported',
    accepted: 'The deal is near, [[Skerry reported]].',
    refused: 'The deal is near, the Selwyn Coast Guard reported.',
    read(block, i) {
      const { capital } = block.words[i]!
      if (i >= lastReport(block).at) return null
      const name = capital || isSite(block, i) ? publisherAt(block, i) : null
      if (!name || name.from !== i) return null
      const behind = behindAcronym(block, name.to)
      let verb = behind
      while (verbAdverbs.has(baseAt(block.words, verb)) && verb < behind + 2) verb++
      const word = baseAt(block.words, verb)
      if (!(block.outletOf[i] ? reportVerbs : findingVerbs).has(word)) return null
      if (isShortPassive(block, name, verb) || tellsFigures(block, name, verb)) return null
      if (isInService(block, name)) return null
      return draftOf(block, {
        from: i,
        to: verb + 1,
        kind: 'report',
        outlets: [sourceOf(block, name)],
        proposal: { rule: 'reported', word, publisher: publisherOf(block, name) },
      })
    },
  },
  {
    name: 'according',
    accepted: 'The road is shut, [[according to the Harbour Monitor]].',
    refused: 'The road is shut, according to drivers.',
    read(block, i) {
      const word = baseAt(block.words, i)
      const next = word === 'according' && baseAt(block.words, i + 1) === 'to' ? i + 2 : i + 1
      if (next === i + 1 && !leaning.has(word) && !findingVerbs.has(word)) return null
      const name = publisherAt(block, next)
      return (
        name &&
        draftOf(block, {
          from: i,
          to: name.to,
          kind: 'report',
          outlets: [sourceOf(block, name)],
          proposal: {
            rule: 'according',
            word: `${baseAt(block.words, i - 1)} ${word}`,
            publisher: publisherOf(block, name),
          },
        })
      )
    },
  },
  {
    name: 'outlet named',
    accepted: 'The [[Guardian]] leads with a study.',
    refused: 'The guardian of the house leads him in.',
    read(block, i) {
      const outlet = block.outletOf[i]
      if (!outlet || outlet.from !== i || outlet.kind === 'platform') return null
      return draftOf(block, {
        from: i,
        to: outlet.to,
        kind: 'report',
        outlets: [outlet],
        proposal: {
          rule: 'outlet named',
          word: outlet.doubtful ? 'doubtful' : 'sure',
          publisher: sortOf(outlet),
        },
      })
    },
  },
  {
    name: 'general outlets',
    accepted: 'Fourteen were hurt, [[local media reported]].',
    refused: 'Fourteen were hurt on social media.',
    read(block, i) {
      const word = baseAt(block.words, i)
      const before = baseAt(block.words, i - 1)
      if (!generalOutlets.has(word) || before === 'social' || block.outletOf[i]) return null
      if (isPartner(block, i) || baseAt(block.words, i + 1) === 'conference') return null
      const isDescribed = i > 0 && /^[\s-]$/.test(gapAfter(block, i - 1)) && before !== 'the'
      const isReported = ['report', 'reports', 'reported'].includes(baseAt(block.words, i + 1))
      return draftOf(block, {
        from: isDescribed ? i - 1 : i,
        to: isReported ? i + 2 : i + 1,
        kind: 'report',
        outlets: [],
        proposal: { rule: 'general outlets', word, publisher: 'none' },
      })
    },
  },
  {
    name: 'it was reported',
    accepted: 'In June [[it was reported]] that he left.',
    refused: 'In June he was reported to the police.',
    read(block, i) {
      const verb = ['was', 'is'].includes(baseAt(block.words, i + 1)) ? i + 2 : i + 3
      if (baseAt(block.words, i) !== 'it' || baseAt(block.words, verb) !== 'reported') return null
      return draftOf(block, {
        from: i,
        to: verb + 1,
        kind: 'report',
        outlets: [],
        proposal: { rule: 'it was reported', word: 'reported', publisher: 'none' },
      })
    },
  },
  ...postRules,
]

/** "The Guardian and several other outlets": they published it with the outlet before. */
const isPartner = (block: EnglishBlock, i: number): boolean =>
  [1, 2, 3].some((back) => baseAt(block.words, i - back) === 'and' && block.outletOf[i - back - 1])

export const findNamedSources = (block: EnglishBlock): CitationDraft[] =>
  proposeSources(block, sourceRules)
