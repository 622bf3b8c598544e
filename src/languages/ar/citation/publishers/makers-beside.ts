/**
 * Who made a kept piece beside the publisher that was found: the institute of a newspaper's poll, the
 * university of a journal's study, whoever issued what an agency passed on, the second who speaks.
 */
import type { CitationKind } from '../../../../model/kinds.ts'
import type { CitationDraft, CitedOutlet } from '../../../citations/citation-rules.ts'
import { sentenceStart } from '../../../citations/citation-drafts.ts'
import { firstFrom } from '../../../../text/first-from.ts'
import { isNear } from '../drafting.ts'
import { issuerBefore } from '../issuer-before.ts'
import { pieceNounOf } from '../piece-noun.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import { behindTeam, issuedBehind } from './issued-behind.ts'
import { bodyAt } from './body-at.ts'
import { ownerBehind } from './owner-behind.ts'
import type { SharerRule } from './sharer-rule.ts'
import { wordSet } from '../../../word-sets.ts'

/** Kinds that one makes and another may give out or pay for. */
const made: ReadonlySet<CitationKind> = new Set(['poll', 'study', 'report', 'investigation'])
/** They stand before whoever paid for a piece, or did the work. */
const onBehalf = wordSet('لصالح لحساب بواسطه بتكليف بطلب')
/** So many words behind the noun they may stand. */
const farthestBehalf = 14
const team = wordSet('لباحثين لخبراء لعلماء')
const madeBy = /^و?(?:اعد|انجز|اجر|اجرا|نفذ)(?:ت)?(?:ه|ها)$/
/** So many words behind a journal the maker may stand. */
const farthestMaker = 8
const passing = wordSet(
  'نقلته نقلتها نشرته نشرتها بثته بثتها اوردته اوردتها نقله نقلها نشره نشرها بثه بثها اورده اوردها',
)
const jointAdjectives = wordSet('مشترك مشتركه')

export const makerRules: readonly SharerRule[] = [
  {
    name: 'who had it made',
    accepted: [
      'وبين استطلاع أجرته صحيفة «المنارة» بواسطة معهد «ديزيم» أن الجسر آمن.',
      'المنارة, ديزيم',
    ],
    refused: 'وبين استطلاع أجرته صحيفة «المنارة» أن معهد «ديزيم» قديم.',
    read(block, { start, kind }, outlets) {
      const noun = firstFrom(block.words, start)
      const [first] = outlets
      if (!made.has(kind) || !first || outlets.length > 1) return null
      const at = behalfBehind(block, noun)
      const second = at < 0 ? null : bodyAt(block, at)
      if (!second) return null
      if (second.name !== first.name) return first.end <= second.start ? [first, second] : null
      const maker = makerBetween(block, noun, second.start)
      return maker && [maker, second]
    },
  },
  {
    name: 'maker before the journal',
    accepted: ['وبينت دراسة لمعهد «ديزيم» نشرتها صحيفة «المنارة» أن الجسر آمن.', 'ديزيم, المنارة'],
    refused: 'وبينت دراسة نشرتها صحيفة «المنارة» أن الجسر آمن.',
    read(block, { start, kind }, outlets) {
      const [outlet] = outlets
      if (!made.has(kind) || !outlet || outlets.length > 1 || !isNews(block, outlet)) return null
      const maker = makerBetween(block, firstFrom(block.words, start), outlet.start)
      return maker && maker.name !== outlet.name ? [maker, outlet] : null
    },
  },
  {
    name: 'maker behind the journal',
    accepted: [
      'وبينت دراسة نشرتها صحيفة «المنارة» أمس وأعدها باحثون من هيئة الموانئ أن الجسر آمن.',
      'المنارة, هيئة الموانئ',
    ],
    refused: 'وبينت دراسة نشرتها صحيفة «المنارة» أمس أن باحثين من هيئة الموانئ زاروا الجسر.',
    read(block, { kind }, outlets) {
      const { words } = block
      const [outlet] = outlets
      if (!made.has(kind) || !outlet || outlets.length > 1 || !isNews(block, outlet)) return null
      const from = firstFrom(words, outlet.end)
      for (let at = from; at < from + farthestMaker && isNear(block, from - 1, at); at++) {
        const { bare, folded } = words[at]!
        if (bare === 'ان' || bare === 'الي') return null
        if (team.has(folded) && words[at + 1]?.bare === 'من') return added(block, outlet, at + 2)
        if (madeBy.test(folded)) return added(block, outlet, behindTeam(block, at + 1))
      }
      return null
    },
  },
  {
    name: 'passed on',
    accepted: [
      'وقالت هيئة الموانئ في بيان نقلته وكالة «المنارة» إن الجسر آمن.',
      'هيئة الموانئ, المنارة',
    ],
    refused: 'وقالت هيئة الموانئ في بيان إن وكالة «المنارة» قديمة.',
    read(block, { start, kind }, outlets) {
      const { words } = block
      const [outlet] = outlets
      if (kind !== 'statement' || !outlet || outlets.length > 1 || !isNews(block, outlet))
        return null
      const from = firstFrom(words, outlet.start + 1) - 1
      const verb = words[block.outletOf[from]!.from - 1]
      if (!passing.has(verb?.bare ?? '') || verb!.start < start) return null
      const noun = nounFrom(block, start)
      const [issuer] = noun < 0 ? [] : issuerBefore(block, noun, kind)
      return issuer && issuer.name !== outlet.name ? [issuer, outlet] : null
    },
  },
  {
    name: 'speaking together',
    accepted: [
      'وأعلنت هيئة الموانئ وبنك المنارة في بيان مشترك أن الجسر آمن.',
      'هيئة الموانئ, بنك المنارة',
    ],
    refused: 'وأعلنت هيئة الموانئ عن بنك المنارة في بيان مشترك أن الجسر آمن.',
    read(block, { start, kind }, outlets) {
      const noun = nounFrom(block, start)
      const isJoint = noun >= 0 && jointAdjectives.has(block.words[noun + 1]?.bare ?? '')
      if (kind !== 'statement' || !isJoint || outlets.length !== 1) return null
      return pairBefore(block, block.words[noun]!.start, outlets[0]!)
    },
  },
]

const isNews = ({ words, outletOf }: ArabicBlock, { start }: CitedOutlet): boolean =>
  outletOf[firstFrom(words, start + 1) - 1]?.kind === 'news'

/** The word that names whoever paid for the piece whose noun is a word, or did the work; -1 where none does. */
function behalfBehind(block: ArabicBlock, noun: number): number {
  const { words } = block
  for (let at = noun + 1; at < noun + farthestBehalf && isNear(block, noun, at); at++)
    if (onBehalf.has(words[at]!.folded)) return words[at + 1]?.bare === 'من' ? at + 2 : at + 1
  return -1
}

/** «دراسة لمعهد المنارة نشرتها»: the maker behind a noun, up to an offset. */
function makerBetween(block: ArabicBlock, noun: number, before: number): CitedOutlet | null {
  const word = block.words[noun]
  const piece = word && pieceNounOf(word, block.text)
  if (!piece) return null
  const maker =
    ownerBehind(block, { i: noun, ...piece }) ?? issuedBehind(block, { i: noun, ...piece })
  return maker && maker.start > word.start && maker.end <= before ? maker : null
}

function added(block: ArabicBlock, outlet: CitedOutlet, at: number): CitedOutlet[] | null {
  const maker = bodyAt(block, at)
  return maker && maker.name !== outlet.name ? [outlet, maker] : null
}

/** The noun of the draft that begins at an offset, «في» before it or not; -1 without one. */
function nounFrom({ words, text }: ArabicBlock, start: CitationDraft['start']): number {
  const first = firstFrom(words, start)
  return [first, first + 1].find((i) => words[i] && pieceNounOf(words[i], text)) ?? -1
}

/** «الهيئة والبنك»: two bodies joined by «و» before an offset, of which one is the publisher that was found. */
function pairBefore(
  { text, mentionedIn }: ArabicBlock,
  before: number,
  found: CitedOutlet,
): CitedOutlet[] | null {
  const named = mentionedIn({ start: sentenceStart(text, before), end: before })
    .filter(({ type }) => type === 'ORG')
    .flatMap(({ name, mentions }) => mentions.map((mention) => ({ ...mention, name })))
    .filter(({ end }) => end <= before)
  for (const first of named) {
    const second = named.find(({ start }) => text.slice(first.end, start) === ' و')
    if (second && [first, second].some(({ name }) => name === found.name))
      return [first, second].map(({ name }) => ({ ...found, name }))
  }
  return null
}
