import type { CitationKind } from '../../../model/kinds.ts'
import type { CitationDraft } from '../../citations/citation-rules.ts'
import { kindTold, type TellingRule } from '../../citations/telling-rules.ts'
import type { FrenchBlock, NamedOutlet } from './words-of-block.ts'
import {
  askedParticiples,
  citedParticiples,
  outletNouns,
  spokenTo,
  tellingVerbs,
  toldParticiples,
} from './words.ts'

/**
 * "selon l'AFP", "révèle Mediapart", "Le Monde a rapporté que", "a-t-il dit à Reuters", "a déclaré
 * la ministre sur France Inter".
 */
export function findSpeakingOutlets(block: FrenchBlock): CitationDraft[] {
  return block.outlets.flatMap((outlet): CitationDraft[] => {
    const kind =
      outlet.kind === 'news'
        ? kindTold(tellingRules, placeOf(block, outlet))
        : outlet.kind === 'body' && isAccording(block, outlet)
          ? 'report'
          : null
    if (!kind) return []
    const { start, end, name } = outlet
    return [
      {
        start,
        end,
        kind,
        outlets: [{ start, end, name }],
        joint: false,
        clause: clauseOf(block, outlet),
        seeksNamed: false,
      },
    ]
  })
}

/** A publisher's name, and where the words before it stand: its noun and article left out. */
interface OutletPlace {
  words: FrenchBlock['words']
  outlet: NamedOutlet
  /** the word before */
  at: number
  before: string
}

/** How a French sentence shows that an outlet reports; the first rule that gives a kind decides. */
export const tellingRules: readonly TellingRule<OutletPlace>[] = [
  {
    name: 'according to it, or behind its verb',
    accepted: 'Le pont est sûr, révèle [[Mediapart]].',
    refused: 'Le pont est sûr avec Mediapart.',
    kindAt: (place) =>
      isAccordingAt(place) || tellingVerbs.has(place.before) ? reportOrArticle(place.before) : null,
  },
  {
    name: 'before its verb',
    accepted: '[[Mediapart]] a rapporté que le pont était sûr.',
    refused: 'Mediapart a fermé le pont.',
    kindAt({ words, outlet: { to } }) {
      const after = words[to]?.folded ?? ''
      if (words[to]?.stopped === true) return null
      const hasTold = auxiliaries.has(after) && toldParticiples.has(words[to + 1]?.folded ?? '')
      return tellingVerbs.has(after) || hasTold ? reportOrArticle(after) : null
    },
  },
  {
    name: 'told by it',
    accepted: 'La fermeture, révélée par [[Mediapart]], dure un mois.',
    refused: 'La revue, fondée par Mediapart, dure un mois.',
    kindAt: ({ words, at, before }) =>
      before === 'par' && isToldParticiple(words[at - 1]?.folded ?? '') ? 'report' : null,
  },
  {
    name: 'asked or quoted by it',
    accepted: 'La maire, jointe par [[Mediapart]], a souri.',
    refused: 'La maire, suivie par Mediapart, a souri.',
    kindAt({ words, at, before }) {
      const participle = words[at - 1]?.folded ?? ''
      if (before !== 'par') return null
      if (askedParticiples.has(participle)) return 'interview'
      return citedParticiples.has(participle) ? 'report' : null
    },
  },
  {
    name: 'a piece of news of it',
    accepted: 'La maire confirme une information de [[Mediapart]].',
    refused: 'La maire confirme une erreur de Mediapart.',
    kindAt: ({ words, at, before }) =>
      isOf(before) && /^informations?$/.test(words[at - 1]?.folded ?? '') ? 'report' : null,
  },
  {
    name: 'spoken to behind the verb',
    accepted: 'Le pont est sûr, a-t-elle dit à [[Mediapart]].',
    refused: 'Elle est partie à Mediapart.',
    kindAt: ({ words, at, before }) =>
      isSpokenBefore(words, at) ? (kindOfSpeaking.get(before) ?? null) : null,
  },
  {
    name: 'spoken to before the verb',
    accepted: 'Au quotidien [[Mediapart]], la maire a déclaré que le pont était sûr.',
    refused: 'Au quotidien Mediapart, la maire est passée hier.',
    kindAt({ words, outlet: { to }, at, before }) {
      const opens = at === 0 || words[at]?.stopped === true
      return opens && isSpokenBehind(words, to) ? (kindOfSpeaking.get(before) ?? null) : null
    },
  },
]

/** How far before the outlet its verb may stand: "a déclaré mercredi le ministre de la Mer, Paul Renard, à". */
const farthestVerb = 14
const nearestVerb = 8

/** Whether a verb of speech stands before word `at`, the far ones only in the same clause. */
function isSpokenBefore(words: OutletPlace['words'], at: number): boolean {
  let isParted = words[at]?.stopped === true
  for (let i = at - 1; i >= Math.max(0, at - farthestVerb); i--) {
    if (spokenTo.has(words[i]!.folded) && (!isParted || at - i <= nearestVerb)) return true
    isParted ||= words[i]!.stopped
  }
  return false
}

/** Whether a verb of speech stands behind word `to` in the same clause. */
function isSpokenBehind(words: OutletPlace['words'], to: number): boolean {
  for (let i = to; i < Math.min(words.length, to + farthestVerb) && !words[i]!.stopped; i++)
    if (spokenTo.has(words[i]!.folded)) return true
  return false
}

const auxiliaries = new Set(['a', 'ont', 'avait', 'avaient'])
const kindOfSpeaking: ReadonlyMap<string, CitationKind> = new Map([
  ['a', 'interview'],
  ['au', 'interview'],
  ['aupres', 'interview'],
  ['sur', 'broadcast'],
  ['dans', 'article'],
])

const reportOrArticle = (verb: string): CitationKind => (verb === 'ecrit' ? 'article' : 'report')

/** «révélé», «révélée», «publiés», «écrites»: whatever it agrees with. */
const isToldParticiple = (participle: string): boolean =>
  [participle, participle.replace(/s$/, ''), participle.replace(/es?$/, '')].some((form) =>
    toldParticiples.has(form),
  )

/** Where an outlet stands, as the rules ask for it. */
export function placeOf({ words }: FrenchBlock, outlet: NamedOutlet): OutletPlace {
  const last = outlet.from - 1
  const hasNoun = outletNouns.has(words[last]?.folded ?? '')
  const hasArticle = hasNoun && articles.has(words[last - 1]?.folded ?? '')
  const at = last - Number(hasNoun) - Number(hasArticle)
  return { words, outlet, at, before: words[at]?.folded ?? '' }
}

const articles = new Set(['le', 'la', 'l'])
const isOf = (folded: string) => folded === 'de' || folded === 'd' || folded === 'du'

const isAccording = (block: FrenchBlock, outlet: NamedOutlet) =>
  isAccordingAt(placeOf(block, outlet))

/** «selon», «d'après» */
const isAccordingAt = ({ words, at, before }: OutletPlace) =>
  before === 'selon' || (before === 'apres' && words[at - 1]?.folded === 'd')

/** The words around it up to the marks that end its clause. */
function clauseOf(
  { text, words }: FrenchBlock,
  { from, to }: NamedOutlet,
): { start: number; end: number } {
  const isComma = (i: number) => text.slice(words[i - 1]!.end, words[i]!.start).includes(',')
  let first = from
  let last = to
  while (first > 0 && from - first < 10 && !words[first]!.stopped && !isComma(first)) first--
  while (last < words.length && last - to < 10 && !words[last]!.stopped && !isComma(last)) last++
  return { start: words[first]!.start, end: words[last - 1]!.end }
}
