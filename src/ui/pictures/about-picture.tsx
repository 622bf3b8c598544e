import type { Apparatus } from '../../model/apparatus.ts'
import type { Locale } from '../language.ts'
import { plainText } from '../quote.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { writeDigits } from '../strings/digits.ts'
import type { Page } from './page.ts'
import { Picture, type PictureOf } from './picture.tsx'
import { findQuoted, rankNames, type Quoted } from './who-about-whom.ts'

/** Names on a side that are drawn; all stand in the table. */
const most = 9
const row = 24
const head = 20
/** Units of the names on either side. */
const sideOf = ({ width }: Page) => width * 0.37
const thickest = 7

interface Sides {
  /** names on either side, from above, as far as they are drawn */
  speakers: string[]
  names: string[]
  /** names on each side, drawn or not */
  count: { speakers: number; names: number }
  /** that did not fit */
  left: number
  high: number
}

function laySides(quoted: readonly Quoted[]): Sides {
  const speakers = rankNames(quoted, 'speaker')
  const names = rankNames(quoted, 'of')
  const drawn = { speakers: speakers.slice(0, most), names: names.slice(0, most) }
  const rows = Math.max(drawn.speakers.length, drawn.names.length)
  return {
    ...drawn,
    count: { speakers: speakers.length, names: names.length },
    left: speakers.length + names.length - drawn.speakers.length - drawn.names.length,
    high: rows * row,
  }
}

/** Speakers at the beginning of the line, those whom they speak of at its end. */
export function AboutPicture({
  apparatus,
  of,
  t,
}: {
  apparatus: Apparatus
  of: PictureOf
  t: AppStrings
}) {
  const { about, aboutTold, columns } = t.pictures
  const quoted = findQuoted(apparatus, t.card.lang)
  if (quoted.length === 0) return null
  const sides = laySides(quoted)
  return (
    <Picture
      name="about"
      title={about}
      told={aboutTold(sides.count.speakers, sides.count.names)}
      height={() => head + sides.high + (sides.left > 0 ? 18 : 2)}
      table={{
        head: [columns.speaker, columns.spokenOf, columns.claims],
        rows: quoted.map((one) => [one.speaker, one.of, one.count]),
      }}
      of={of}
      t={t}
    >
      {(page) => <Ties quoted={quoted} sides={sides} page={page} t={t} />}
    </Picture>
  )
}

function Ties({
  quoted,
  sides,
  page,
  t,
}: {
  quoted: readonly Quoted[]
  sides: Sides
  page: Page
  t: AppStrings
}) {
  const { speakers, names, left, high } = sides
  const { columns, rest } = t.pictures
  const { at, width, fit } = page
  const side = sideOf(page)
  const yOf = (list: string[], name: string) =>
    head + (list.indexOf(name) + 0.5) * (high / list.length)
  return (
    <>
      <text class="faint" x={at(side)} y="12" text-anchor="end">
        {columns.speaker}
      </text>
      <text class="faint" x={at(width - side)} y="12">
        {columns.spokenOf}
      </text>
      {quoted
        .filter((one) => speakers.includes(one.speaker) && names.includes(one.of))
        .map((one, i) => (
          <Tie
            key={i}
            from={[at(side + 4), yOf(speakers, one.speaker)]}
            to={[at(width - side - 4), yOf(names, one.of)]}
            count={one.count}
            words={tell(one, t.card)}
          />
        ))}
      {speakers.map((name) => (
        <text key={name} x={at(side)} y={yOf(speakers, name) + 4} text-anchor="end">
          {fit(name, side - page.letter)}
        </text>
      ))}
      {names.map((name) => (
        <text key={name} x={at(width - side)} y={yOf(names, name) + 4}>
          {fit(name, side - page.letter)}
        </text>
      ))}
      {left > 0 && (
        <text class="faint" x={at(0)} y={head + high + 13}>
          {rest(left)}
        </text>
      )}
    </>
  )
}

/** The sign between them is one that turns with the line's direction: an arrow would not. */
const tell = ({ speaker, of, count }: Quoted, locale: Locale): string =>
  `${plainText(`${speaker} › ${of}`)}: ${writeDigits(String(count), locale)}`

type Point = readonly [x: number, y: number]

/** As thick as there are statements. */
function Tie({
  from: [x, y],
  to: [toX, toY],
  count,
  words,
}: {
  from: Point
  to: Point
  count: number
  words: string
}) {
  const half = (x + toX) / 2
  return (
    <path
      class="tie"
      d={`M${x} ${y}C${half} ${y} ${half} ${toY} ${toX} ${toY}`}
      stroke-width={Math.min(thickest, 0.5 + count * 1.25)}
    >
      <title>{words}</title>
    </path>
  )
}
