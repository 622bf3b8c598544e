import type { Basis } from '../../model/annotation.ts'
import { byTelling } from '../group-claims.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import type { Page } from './page.ts'

/** The lines of each pattern, on a square of 6 units: no basis is told by its colour alone. */
const lines: Record<Basis, string | null> = {
  named: 'M0 0h6v6H0z',
  organisation: 'M-1 1l2-2M0 6l6-6M5 7l2-2',
  outlet: 'M0 1.5h6M0 4.5h6',
  document: 'M1.5 0v6M4.5 0v6',
  anonymous: 'M2 2h2v2H2z',
  none: null,
}

/** `mark`: of this picture alone, since a page may have several. */
export function BasisPatterns({ mark }: { mark: string }) {
  return (
    <defs>
      {byTelling.map((basis) => (
        <pattern
          key={basis}
          id={`${mark}-${basis}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
        >
          {lines[basis] && (
            <path
              class={`ink ${basis}`}
              d={lines[basis]}
              data-solid={basis === 'named' || basis === 'anonymous' ? '' : undefined}
            />
          )}
        </pattern>
      ))}
    </defs>
  )
}

/** A bar or a sample of it. Places are units from where lines begin. */
export function BasisBox({
  basis,
  mark,
  page,
  from,
  top,
  wide,
  high,
}: {
  basis: Basis
  mark: string
  page: Page
  from: number
  top: number
  wide: number
  high: number
}) {
  return (
    <rect
      class={`box ${basis}`}
      x={page.leftOf(from, wide)}
      y={top}
      width={wide}
      height={high}
      fill={`url(#${mark}-${basis})`}
      stroke-dasharray={basis === 'none' ? '2 2' : undefined}
    />
  )
}

const line = 18
/** Units of an entry before its words, and with what is left free after them. */
const indent = 25
const around = 28

/** Entries of the key that stand in a row: two, where their words have room. */
const countColumns = (shown: readonly Basis[], page: Page, t: CardStrings): number =>
  shown.every((basis) => t.basis[basis].length * page.letter + around <= page.width / 2) ? 2 : 1

export const keyHeight = (shown: readonly Basis[], page: Page, t: CardStrings): number =>
  Math.ceil(shown.length / countColumns(shown, page, t)) * line + 6

/** What each pattern means, for those that are drawn. */
export function BasisKey({
  shown,
  mark,
  page,
  t,
  top,
}: {
  shown: readonly Basis[]
  mark: string
  page: Page
  t: CardStrings
  top: number
}) {
  const columns = countColumns(shown, page, t)
  const wide = page.width / columns
  return (
    <>
      {shown.map((basis, i) => {
        const from = (i % columns) * wide
        const y = top + Math.floor(i / columns) * line
        return (
          <g key={basis}>
            <BasisBox {...{ basis, mark, page }} from={from + 1} top={y} wide={18} high={10} />
            <text class="faint" x={page.at(from + indent)} y={y + 9}>
              {page.fit(t.basis[basis], wide - around)}
            </text>
          </g>
        )
      })}
    </>
  )
}
