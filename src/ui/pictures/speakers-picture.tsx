import type { AppStrings } from '../strings/app-strings.ts'
import { writeDigits } from '../strings/digits.ts'
import { byTelling } from '../group-claims.ts'
import { BasisBox, BasisKey, BasisPatterns, keyHeight } from './bases.tsx'
import type { SpeakerBar } from './count-speakers.ts'
import type { Page } from './page.ts'
import { Picture, type PictureOf } from './picture.tsx'

/** Speakers that are drawn; all stand in the table. */
const most = 10
const row = 40
/** Units at a bar's end for its number. */
const room = 30

/** A bar a speaker, as long as there are statements, parted by basis. */
export function SpeakersPicture({
  bars,
  of,
  t,
}: {
  /** those who say most first */
  bars: readonly SpeakerBar[]
  of: PictureOf
  t: AppStrings
}) {
  const words = t.pictures
  const [first] = bars
  if (!first) return null
  const shown = bars.slice(0, most)
  const left = bars.length - shown.length
  const kinds = byTelling.filter((basis) => shown.some(({ counts }) => counts.has(basis)))
  const longest = Math.max(...shown.map(({ total }) => total))
  const keyOf = (page: Page) => keyHeight(kinds, page, t.card)
  return (
    <Picture
      name="speakers"
      title={words.speakers}
      told={words.speakersTold(bars.length, first.name, first.total)}
      height={(page) => keyOf(page) + shown.length * row + (left > 0 ? 18 : 0)}
      table={{
        head: [words.columns.speaker, words.columns.basis, words.columns.claims],
        rows: bars.flatMap(({ name, counts }) =>
          [...counts].map(([basis, count]) => [name, t.card.basis[basis], count]),
        ),
      }}
      of={of}
      t={t}
    >
      {(page, mark) => (
        <>
          <BasisPatterns mark={mark} />
          <BasisKey shown={kinds} {...{ mark, page }} t={t.card} top={0} />
          {shown.map((bar, i) => (
            <Bar
              key={i}
              {...{ bar, mark, page, t }}
              unit={(page.width - room) / longest}
              top={keyOf(page) + i * row}
            />
          ))}
          {left > 0 && (
            <text class="faint" x={page.at(0)} y={keyOf(page) + shown.length * row + 12}>
              {words.rest(left)}
            </text>
          )}
        </>
      )}
    </Picture>
  )
}

/** `unit`: of a statement. */
function Bar({
  bar: { name, counts, total },
  mark,
  page,
  t,
  unit,
  top,
}: {
  bar: SpeakerBar
  mark: string
  page: Page
  t: AppStrings
  unit: number
  top: number
}) {
  let from = 1
  return (
    <>
      <text x={page.at(0)} y={top + 12}>
        {page.fit(name, page.width)}
      </text>
      {byTelling.map((basis) => {
        const wide = (counts.get(basis) ?? 0) * unit
        const start = from
        from += wide
        return (
          wide > 0 && (
            <BasisBox
              key={basis}
              {...{ basis, mark, page, wide }}
              from={start}
              top={top + 19}
              high={12}
            />
          )
        )
      })}
      <text class="strong" x={page.at(from + 6)} y={top + 29}>
        {writeDigits(String(total), t.card)}
      </text>
    </>
  )
}
