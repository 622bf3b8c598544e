/**
 * How likely the labels of a sentence's words are by the sequence model, where findBestPath gives
 * the best ones alone: forward-backward in scaled probabilities (Rabiner 1989).
 */
import type { EntityType } from '../../../model/kinds.ts'
import { onceFor } from '../../../text/once.ts'
import { beginLabel, insideLabel, isBegin, labelCount, tableSize } from '../labels.ts'
import type { WordRange } from '../patterns/pattern.ts'
import type { SequenceModel } from '../sequence-model.ts'

const L = labelCount

export interface LabelShares {
  /** 0 to 1: how likely the label stands at a word */
  ofLabel(index: number, label: number): number
  /** 0 to 1: how likely a word is part of a name of the type */
  ofType(index: number, type: EntityType): number
  /** 0 to 1: how likely these words, no more and no fewer, are one name of the type */
  ofName(range: WordRange): number
}

/** What one passes through a sentence with. */
interface Lattice {
  /** row by row: the exponentials of a word's scores, the greatest 1 */
  emit: Float64Array
  /** by word: the exponentials of the transitions to it */
  moves: readonly Float64Array[]
}

const movesOfModel = onceFor((_: SequenceModel): Float64Array[] => [])

/**
 * `scores`: row by row those of the words, in steps of the model, as findBestPath takes them;
 * `links`: one for each word.
 */
export function findLabelShares(
  model: SequenceModel,
  scores: Float32Array,
  links: Uint8Array,
): LabelShares {
  const n = links.length
  const size = n * L
  // in one piece: each by itself would be sought outside the engine's heap
  const room = new Float64Array(3 * size + n)
  const emit = room.subarray(0, size)
  const forward = room.subarray(size, 2 * size)
  const back = room.subarray(2 * size, 3 * size)
  const scale = room.subarray(3 * size)
  readEmissions(scores, model.step, emit)
  const lattice = { emit, moves: movesOf(model, links) }
  goForward(lattice, scale, forward)
  goBack(lattice, scale, back)
  /** from one label to the next word's, of what leads to the first */
  const flow = (to: number, last: number, label: number) =>
    (lattice.moves[to]![last * L + label]! * emit[to * L + label]!) / scale[to]!
  const ofLabel = (i: number, label: number) => forward[i * L + label]! * back[i * L + label]!
  return {
    ofLabel,
    ofType: (i, type) => ofLabel(i, beginLabel(type)) + ofLabel(i, insideLabel(type)),
    ofName({ type, from, to }) {
      const inside = insideLabel(type)
      let last = beginLabel(type)
      let share = forward[from * L + last]!
      for (let i = from + 1; i < to; i++, last = inside) share *= flow(i, last, inside)
      const goesOn = to < n ? flow(to, last, inside) * back[to * L + inside]! : 0
      return Math.max(0, share * (back[(to - 1) * L + last]! - goesOn))
    },
  }
}

/** Of each word the exponentials of the transitions to it; those of a link are made once. */
function movesOf(model: SequenceModel, links: Uint8Array): Float64Array[] {
  const known = movesOfModel(model)
  const moves: Float64Array[] = []
  for (let i = 0; i < links.length; i++)
    moves.push((known[links[i]!] ??= readMoves(model, links[i]!)))
  return moves
}

function readMoves({ transitions, step }: SequenceModel, link: number): Float64Array {
  const moves = new Float64Array(tableSize)
  for (let k = 0; k < tableSize; k++) moves[k] = Math.exp(transitions[link * tableSize + k]! * step)
  return moves
}

/**
 * Most labels of a word have the same score, since no weight tells of them: its exponential is taken
 * once.
 */
function readEmissions(scores: Float32Array, step: number, emit: Float64Array): void {
  for (let here = 0; here < emit.length; here += L) {
    let most = scores[here]!
    for (let y = 1; y < L; y++) if (scores[here + y]! > most) most = scores[here + y]!
    for (let y = 0; y < L; y++) {
      const score = scores[here + y]!
      emit[here + y] =
        y > 0 && score === scores[here + y - 1]
          ? emit[here + y - 1]!
          : Math.exp((score - most) * step)
    }
  }
}

const labels = Array.from({ length: L }, (_, label) => label)
/** Labels inside a name: only its own begin, the label before, and the same again lead to one. */
const insides = Uint8Array.from(labels.filter((label) => label > 0 && !isBegin(label)))
/** All others, to which any label leads. */
const free = Uint8Array.from(labels.filter((label) => !insides.includes(label)))

/** Row by row how likely a label is by the words up to it; `scale`: set to each row's sum before. */
function goForward({ emit, moves }: Lattice, scale: Float64Array, forward: Float64Array): void {
  for (let i = 0; i < scale.length; i++) {
    const here = i * L
    if (i === 0) for (let k = 0; k < free.length; k++) forward[free[k]!] = 1
    else arrive(forward, here, moves[i]!)
    let total = 0
    for (let y = 0; y < L; y++) total += forward[here + y]! *= emit[here + y]!
    const sum = total > 0 ? total : 1e-300
    scale[i] = sum
    for (let y = 0; y < L; y++) forward[here + y]! /= sum
  }
}

/** Sets the row at `here` to what comes to each label from the row before it. */
function arrive(forward: Float64Array, here: number, move: Float64Array): void {
  const before = here - L
  // by label that one comes from: a sum by label that one comes to would wait for each addition
  for (let x = 0; x < L; x++) {
    const share = forward[before + x]!
    for (let k = 0; k < free.length; k++)
      forward[here + free[k]!]! += share * move[x * L + free[k]!]!
  }
  for (let k = 0; k < insides.length; k++) {
    const y = insides[k]!
    forward[here + y] =
      forward[before + y - 1]! * move[(y - 1) * L + y]! + forward[before + y]! * move[y * L + y]!
  }
}

/** From which label on, and up to which, those stand that lead to a label. */
const firstBefore = Uint8Array.from(labels, (label) => (insides.includes(label) ? label - 1 : 0))
const endBefore = Uint8Array.from(labels, (label) => (insides.includes(label) ? label + 1 : L))

/** Row by row how much likelier a label becomes by the words behind it. */
function goBack({ emit, moves }: Lattice, scale: Float64Array, back: Float64Array): void {
  const last = scale.length - 1
  back.fill(1, last * L)
  for (let i = last; i > 0; i--) {
    const here = i * L
    const before = here - L
    const move = moves[i]!
    const sum = scale[i]!
    for (let y = 0; y < L; y++) {
      const after = (emit[here + y]! * back[here + y]!) / sum
      const end = endBefore[y]!
      for (let x = firstBefore[y]!; x < end; x++) back[before + x]! += move[x * L + y]! * after
    }
  }
}
