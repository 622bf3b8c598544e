/** Which town is the seat of a division, by GeoNames and the division's borders. */
import { fold } from '../../../src/text/fold.ts'

/** A town that GeoNames calls the seat of a first-level division, or a state's capital. */
export interface Seat {
  id: string
  name: string
  isCapital: boolean
  longitude: number
  latitude: number
  /** month of the entry's last change */
  changed: string
}

/**
 * Divisions to which Natural Earth gives another one's name, as their seats show: Asmara in Anseba,
 * Mendefera in Maekel, Georgetown in East Berbice-Corentyne, Ambato in Napo, Sikasso in Wassoulou.
 */
export const misnamed: ReadonlySet<string> = new Set([
  'region-ecu-1289',
  'region-eri-1561',
  'region-eri-1564',
  'region-guy-677',
  'region-mli-2794',
])

type Ring = readonly (readonly [number, number])[]
export type Borders =
  | { type: 'Polygon'; coordinates: readonly Ring[] }
  | { type: 'MultiPolygon'; coordinates: readonly (readonly Ring[])[] }

/**
 * The seat of a division whose GeoNames code no other bears: the one town that GeoNames gives it,
 * a capital where there is none else. It lies within the borders or bears the division's name, as
 * codes have been given anew and coasts are drawn coarsely; null otherwise.
 */
export function chooseSeat(
  division: { name: string; borders: Borders },
  seats: readonly Seat[],
): Seat | null {
  const usual = seats.filter(({ isCapital }) => !isCapital)
  const [seat, ...others] = usual.length > 0 ? usual : seats
  if (!seat || others.length > 0) return null
  const isNamesake = fold(seat.name) === fold(division.name)
  return isNamesake || isWithin(seat, division.borders) ? seat : null
}

const isWithin = ({ longitude, latitude }: Seat, { type, coordinates }: Borders): boolean =>
  (type === 'Polygon' ? [coordinates] : coordinates).some(
    ([outer = [], ...holes]) =>
      isEnclosed([longitude, latitude], outer) &&
      !holes.some((hole) => isEnclosed([longitude, latitude], hole)),
  )

/** Whether a line to the east of the point crosses the ring an odd number of times. */
function isEnclosed([x, y]: readonly [number, number], ring: Ring): boolean {
  let isInside = false
  for (const [index, [toX, toY]] of ring.entries()) {
    const [fromX, fromY] = ring.at(index - 1)!
    const isCrossed = toY > y !== fromY > y
    if (isCrossed && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) isInside = !isInside
  }
  return isInside
}
