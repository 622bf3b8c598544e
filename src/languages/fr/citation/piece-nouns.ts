import type { CitationKind } from '../../../model/kinds.ts'
import type { CitationDraft } from '../../citations/citation-rules.ts'
import { distinct } from '../../citations/citation-drafts.ts'
import type { FrenchBlock, NamedOutlet } from './words-of-block.ts'
import {
  clauseWords,
  determiners,
  linkWords,
  mayBeUnnamed,
  outletNouns,
  pieceKinds,
} from './words.ts'

/**
 * How far a publisher may stand from its piece: "une enquête sur les ports publiée mardi matin par
 * Le Monde".
 */
const reach = 12

const published = /^(?:publie|parue?$|diffuse|menee?$|realise)/

/**
 * "une enquête publiée par Le Monde", "un sondage Ifop pour Le Figaro", "un entretien au Monde",
 * "selon une étude".
 */
export function findPieceNouns(block: FrenchBlock): CitationDraft[] {
  const drafts: CitationDraft[] = []
  let next = 0
  for (let i = 0; i < block.words.length; i++) {
    const kind = pieceKinds.get(block.words[i]!.folded)
    if (!kind) continue
    while (next < block.outlets.length && block.outlets[next]!.from <= i) next++
    const draft = readPiece(block, i, kind, next)
    if (draft) drafts.push(draft)
  }
  return drafts
}

function readPiece(
  block: FrenchBlock,
  noun: number,
  kind: CitationKind,
  next: number,
): CitationDraft | null {
  const { words } = block
  const from = startOf(block, noun)
  const first = block.outlets[next]
  const isLinked =
    first !== undefined && first.from - noun <= reach && isLinkedTo(block, noun, first)
  if (!isLinked) {
    const isAccording = ['selon', 'apres'].includes(words[from - 1]?.folded ?? '')
    const isPublished = published.test(words[noun + 1]?.folded ?? '')
    if (!mayBeUnnamed.has(kind) || from === noun || (!isAccording && !isPublished)) return null
    return {
      start: words[from]!.start,
      end: words[isPublished ? noun + 1 : noun]!.end,
      kind,
      outlets: [],
      joint: false,
      clause: clauseOf(block, from, noun),
      seeksNamed: true,
    }
  }
  const outlets = [first]
  for (
    let k = next + 1;
    k < block.outlets.length && isJoined(block, outlets[outlets.length - 1]!, block.outlets[k]!);
    k++
  )
    outlets.push(block.outlets[k]!)
  const last = outlets[outlets.length - 1]!
  const publishers = outlets.filter((outlet) => outlet.kind !== 'pollster')
  return {
    start: words[from]!.start,
    end: last.end,
    kind,
    outlets: distinct(outlets.map(({ start, end, name }) => ({ start, end, name }))),
    joint: publishers.length > 1,
    clause: clauseOf(block, from, last.to - 1),
    seeksNamed: false,
  }
}

/** "une nouvelle enquête", "cette étude". */
function startOf({ words }: FrenchBlock, noun: number): number {
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    if (words[i + 1]!.stopped) break
    if (determiners.has(words[i]!.folded)) return i
  }
  return noun
}

function isLinkedTo({ words }: FrenchBlock, noun: number, outlet: NamedOutlet): boolean {
  for (let i = noun + 1; i <= outlet.from; i++)
    if (words[i]!.stopped || (i < outlet.from && clauseWords.has(words[i]!.folded))) return false
  const before = words[outlet.from - 1]!.folded
  return outlet.from === noun + 1 || linkWords.has(before) || outletNouns.has(before)
}

/**
 * "Le Monde et Der Spiegel", "du Monde et du Guardian", "Ifop pour Le Figaro", "Ipsos-France
 * Inter", "le Guardian, le site Mediapart".
 */
function isJoined({ text, words }: FrenchBlock, last: NamedOutlet, other: NamedOutlet): boolean {
  const between = words.slice(last.to, other.from)
  return (
    between.length <= 3 &&
    other.from >= last.to &&
    between.every(
      ({ folded, stopped }) =>
        !stopped &&
        ['et', 'pour', 'avec', 'par', 'de', 'du', 'd', 'le', 'la', 'les', 'l']
          .concat([...outletNouns])
          .includes(folded),
    ) &&
    !/[.;:]\s/.test(text.slice(last.end, other.start))
  )
}

/** Up to the end of the clause or a comma that no "publié le 12 mai" follows. */
function clauseOf(
  { text, words, block }: FrenchBlock,
  from: number,
  last: number,
): { start: number; end: number } {
  let to = last + 1
  while (
    to < words.length &&
    to - last < 20 &&
    !words[to]!.stopped &&
    (published.test(words[to]!.folded) ||
      !text.slice(words[to - 1]!.end, words[to]!.start).includes(','))
  )
    to++
  return { start: words[from]!.start, end: to === words.length ? block.end : words[to - 1]!.end }
}
