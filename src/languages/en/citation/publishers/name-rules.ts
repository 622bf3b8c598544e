/**
 * What belongs to a publisher's name beside the words that were found of it, and what does not, by
 * the words around it. Only pieces that are kept are read for it: the weights of drafts have not
 * learnt it.
 */
import { baseAt, type EnglishBlockWord } from '../block-word.ts'
import type { NameRule, NameWords } from '../../../citations/publisher-names.ts'
import { once } from '../../../../text/once.ts'
import { adjectives } from '../../names/demonyms.ts'
import { mayBegin, noNames } from '../may-begin.ts'
import { branches } from '../outlet-branches.ts'
import { gapBefore } from '../phrase.ts'
import type { EnglishBlock } from '../words-of-block.ts'
import { bodyHeads } from './body-heads.ts'
import { wordSet } from '../../../word-sets.ts'

/** What periodicals are called before "of": "Journal of Shore Life". */
const periodicals = wordSet('journal annals archives bulletin proceedings times review')
/** Small words within the title of a periodical. */
const titleTies = wordSet('and of the in')
const longestTitle = 7
/** Networks whose stations bear a number: "Fox 8". */
const networks = wordSet('fox abc nbc cbs cw channel')
/** What may follow the number of a station. */
const behindStation = wordSet('that on in he she they it about later reported reports said news')
/** Words with a capital that open a sentence or tell what is named, before a name. */
const leads = wordSet('a an meanwhile broadcaster newspaper magazine website rival rivals')
const media = wordSet('broadcaster newspaper magazine website')
/** The ends of sites' addresses that texts write as names. */
const domains = /^[a-z]{2,3}$/
/** Months as papers shorten them, behind a name without a preposition. */
const months = wordSet('jan feb aug sept sep oct nov dec')
/** "the French Le Monde" */
const getNations = once(() => new Set(adjectives.trim().split(/\s+/)))
const dayTies = wordSet('on in since until')

export const nameRules: readonly NameRule<EnglishBlock>[] = [
  {
    name: 'led by other words',
    accepted: ['A 2006 Harbour Times poll found fewer.', 'A 2006 Harbour Times', 'Harbour Times'],
    refused: ['The Daily Harbour reported it.', 'Daily Harbour'],
    read(block, { from, to }) {
      let first = from
      while (first < to - 1 && leadsName(block, first)) first++
      return first > from ? { from: first, to } : null
    },
  },
  {
    name: 'day behind',
    accepted: [
      'He told Harbour Business on 12 June it was shut.',
      'Harbour Business on 12',
      'Harbour Business',
    ],
    refused: ['He told Harbour Business it was shut.', 'Harbour Business'],
    read({ words }, { from, to }) {
      const last = baseAt(words, to - 1)
      const isDay = /^\d{1,2}$/.test(last) && noNames.has(baseAt(words, to))
      const isNumber = isDay && dayTies.has(baseAt(words, to - 2))
      if (!isNumber && !months.has(last)) return null
      const end = isNumber ? to - 2 : to - 1
      return end > from ? { from, to: end } : null
    },
  },
  {
    name: 'whose reporter',
    accepted: ["Skerry's Anna Roe reported it.", "Skerry's Anna Roe", 'Skerry'],
    refused: ["Skerry's Kitchen reported it.", "Skerry's Kitchen"],
    read({ words, mentionedIn }, { from, to }) {
      const owner = words.findIndex(({ possessive }, i) => i >= from && i < to - 1 && possessive)
      const next = owner < 0 ? undefined : words[owner + 1]
      return next && mentionedIn(next).some(({ type }) => type === 'PER')
        ? { from, to: owner + 1 }
        : null
    },
  },
  {
    name: 'whose head',
    accepted: [
      'In a release, Knight Harrow chief Anna Roe said so.',
      'Knight Harrow chief Anna Roe',
      'Knight Harrow',
    ],
    refused: ['Anna Roe said so in a release.', 'Anna Roe'],
    read({ words, mentionedIn }, { from, to }) {
      const typeAt = (i: number) => mentionedIn(words[i]!)[0]?.type
      if (typeAt(from) !== 'ORG' || typeAt(to - 1) !== 'PER') return null
      let end = from + 1
      while (typeAt(end) === 'ORG') end++
      return { from, to: end }
    },
  },
  {
    name: 'hyphen before',
    accepted: ['The Skerry-Harbour Times reported it.', 'Harbour Times', 'Skerry-Harbour Times'],
    refused: ['A Reuters-Ipsos poll found fewer.', 'Ipsos'],
    read(block, { from, to }) {
      const before = block.words[from - 1]
      const isTied = before?.capital && gapBefore(block, from) === '-'
      const isOther =
        block.outletOf[from - 1] !== undefined || getNations().has(baseAt(block.words, from - 1))
      return isTied && !isOther ? { from: from - 1, to } : null
    },
  },
  {
    name: 'ampersand before',
    accepted: ['The Harbour Banner & Sun reported it.', 'Sun', 'Harbour Banner & Sun'],
    refused: ['The Sun reported it.', 'Sun'],
    read(block, { from, to }) {
      if (gapBefore(block, from) !== ' & ') return null
      return block.words[from - 1]?.capital ? { from: leftOf(block, from - 1), to } : null
    },
  },
  {
    name: 'capital before',
    accepted: ['The Skerry Sundial reported it.', 'Sundial', 'Skerry Sundial'],
    refused: ['The French Le Monde reported it.', 'Le Monde'],
    read(block, { from, to }) {
      const outlet = block.outletOf[from]
      // a name of which a list is sure is whole
      if (outlet && !outlet.doubtful && isListed(block, { from, to }, outlet.name)) return null
      const before = block.words[from - 1]
      if (!before?.capital || before.possessive || gapBefore(block, from) !== ' ') return null
      if (baseAt(block.words, from - 2) !== 'the' || gapBefore(block, from - 1) !== ' ') return null
      const isOther =
        block.outletOf[from - 1] !== undefined ||
        block.mentionedIn(before).some(({ type }) => type === 'PER' || type === 'GROUP')
      return isOther || getNations().has(before.base) ? null : { from: from - 1, to }
    },
  },
  {
    name: 'head before of',
    accepted: [
      'The Skerry Department of Harbour Safety reported it.',
      'Harbour Safety',
      'Skerry Department of Harbour Safety',
    ],
    refused: ['The captain of Harbour Safety reported it.', 'Harbour Safety'],
    read(block, { from, to }) {
      const { words } = block
      const head = words[from - 2]
      const isTied = ['of', 'for'].includes(baseAt(words, from - 1)) && head?.capital === true
      if (!isTied || !bodyHeads.has(head.base) || gapBefore(block, from - 1) !== ' ') return null
      return { from: leftOf(block, from - 2), to }
    },
  },
  {
    name: 'ampersand behind',
    accepted: ['He told Dusk & Dawn that it was shut.', 'Dusk', 'Dusk & Dawn'],
    refused: ['He told Dusk that it was shut.', 'Dusk'],
    read(block, { from, to }) {
      const next = block.words[to]
      return next?.capital && /^ ?[&+] ?$/.test(gapBefore(block, to)) ? { from, to: to + 1 } : null
    },
  },
  {
    name: 'title behind of',
    accepted: [
      'A paper in the Journal of Shore Life found fewer.',
      'Journal',
      'Journal of Shore Life',
    ],
    refused: ['A paper in the Skerry Journal of May found fewer.', 'Skerry Journal'],
    read(block, { from, to }) {
      const { words } = block
      if (!periodicals.has(baseAt(words, to - 1)) || baseAt(words, to) !== 'of') return null
      let end = to
      for (
        let i = to;
        i < words.length && i - to < longestTitle && gapBefore(block, i) === ' ';
        i++
      ) {
        const { base, capital } = words[i]!
        if (capital && (noNames.has(base) || /^\d/.test(base))) break
        if (capital) end = i + 1
        else if (!titleTies.has(base)) break
      }
      return end > to ? { from, to: end } : null
    },
  },
  {
    name: 'number of a station',
    accepted: ['The mayor told Fox 8 that it was shut.', 'Fox', 'Fox 8'],
    refused: ['The mayor told Fox 8 boats were lost.', 'Fox'],
    read(block, { from, to }) {
      const { words } = block
      const isNumber = /^\d{1,2}$/.test(baseAt(words, to)) && gapBefore(block, to) === ' '
      if (!networks.has(baseAt(words, to - 1)) || !isNumber) return null
      const goesOn = behindStation.has(baseAt(words, to + 1)) || gapBefore(block, to + 1) !== ' '
      return goesOn ? { from, to: to + 1 } : null
    },
  },
  {
    name: 'branch behind',
    accepted: [
      'He told Harbour Daily Online that it was shut.',
      'Harbour Daily',
      'Harbour Daily Online',
    ],
    refused: ['He told Harbour Daily that it was shut.', 'Harbour Daily'],
    read(block, { from, to }) {
      const next = block.words[to]
      const isTied =
        next?.capital && gapBefore(block, to) === ' ' && !block.words[to - 1]!.possessive
      const { base = '' } = next ?? {}
      const isAgency = base === 'agency' && baseAt(block.words, to - 1) === 'news'
      return isTied && (branches.has(base) || isAgency) ? { from, to: to + 1 } : null
    },
  },
  {
    name: 'address behind',
    accepted: ['The site Skerry.kz reported it.', 'Skerry', 'Skerry.kz'],
    refused: ['He told Skerry. It was shut.', 'Skerry'],
    read(block, { from, to }) {
      const isAddress =
        gapBefore(block, to) === '.' &&
        domains.test(block.text.slice(block.words[to]!.start, block.words[to]!.end))
      return isAddress ? { from, to: to + 1 } : null
    },
  },
]

const leadsName = ({ words }: EnglishBlock, i: number): boolean => {
  const { base } = words[i]!
  const isYear = /^(?:19|20)\d\d$/.test(base)
  // "the German newspaper Harbour Zeitung"
  const isNation = getNations().has(base) && media.has(baseAt(words, i + 1))
  return isYear || isNation || leads.has(base)
}

/** "New" opens sentences and names: "the New Selwyn Department". */
const isOfName = (word: EnglishBlockWord): boolean =>
  mayBegin(word) || (word.capital && word.base === 'new')

/** Leftwards over words with a capital, "the" left out. */
function leftOf(block: EnglishBlock, i: number): number {
  let first = i
  while (gapBefore(block, first) === ' ' && isOfName(block.words[first - 1]!)) first--
  return first
}

/** Whether the words are the name as a list writes it, and not its last word alone. */
const isListed = (
  { text, words }: EnglishBlock,
  { from, to }: NameWords,
  name: string,
): boolean => {
  const found = text.slice(words[from]!.start, words[to - 1]!.end).replace(/['’]s?$/, '')
  return name !== found || (to - from > 1 && !/-/.test(found))
}
