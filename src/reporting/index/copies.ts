/**
 * Copies of one piece: an agency's story at ten outlets is one story at ten places, with the
 * agency's own first.
 */
import type { ReportIndex } from './report-index.ts'

/** Days within which equal titles mean the same piece. */
const near = 3

/**
 * All records of the piece that a record belongs to, the original first; alone where it has no
 * copies.
 */
export function copiesOf(number: number, index: ReportIndex): number[] {
  const { piece } = index.getImprint(number)
  const same = piece ? index.getByPiece(piece) : []
  const all = same.filter((other) => other === number || isNear(index, number, other))
  return all.length < 2
    ? [number]
    : [...all].sort(
        (a, b) =>
          rank(a, all, index) - rank(b, all, index) ||
          index.firstDays[a]! - index.firstDays[b]! ||
          a - b,
      )
}

const isNear = ({ firstDays, lastDays }: ReportIndex, a: number, b: number): boolean =>
  lastDays[a] === 0 ||
  lastDays[b] === 0 ||
  (firstDays[a]! - lastDays[b]! <= near && firstDays[b]! - lastDays[a]! <= near)

/** Order: the outlet that the others credit, then outlets that credit nobody, then the rest. */
function rank(number: number, all: readonly number[], { getImprint }: ReportIndex): number {
  const { outlet, bracket } = getImprint(number)
  if (bracket) return 2
  return all.some(
    (other) => getImprint(other).bracket !== '' && isSameOutlet(getImprint(other).bracket, outlet),
  )
    ? 0
    : 1
}

/** "AP" and "Associated Press" are one by their first letters. */
const isSameOutlet = (bracket: string, outlet: string): boolean =>
  bracket === outlet ||
  bracket ===
    outlet
      .split(' ')
      .map((word) => word[0])
      .join('')
