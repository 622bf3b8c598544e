import type { Apparatus } from '../../model/apparatus.ts'
import { formatDate } from '../dates.ts'
import { getLocalName } from '../lookups.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import type { Page } from './page.ts'
import { Picture, type PictureOf } from './picture.tsx'
import { placeEvents, type Events, type Lane } from './place-events.ts'

/** Units of a sign, and those at both ends of the line. */
const sign = 10
const side = 8
const head = 20
const longOf = ({ width }: Page) => width - 2 * side

/** What the article cites and what is related, on one line of time with the article. */
export function TimePicture({
  apparatus,
  of,
  t,
}: {
  apparatus: Apparatus
  of: PictureOf
  t: AppStrings
}) {
  const words = t.pictures
  const placed = placeEvents(apparatus, 0)
  if (!placed) return null
  const say = (day: string) => formatDate(day, t.card)
  const layOn = (page: Page) => {
    const laid = placeEvents(apparatus, sign / longOf(page))!
    const lanes = layLanes(laid)
    return { laid, lanes, bottom: lanes.at(-1)!.base + 12 }
  }
  return (
    <Picture
      name="time"
      title={words.time}
      told={words.timeTold(placed.events.length, say(placed.first), say(placed.last))}
      height={(page) => layOn(page).bottom + 34 + dayLines(placed, page, t) * dayLine - dayLine}
      table={{
        head: [words.columns.day, words.columns.piece, words.columns.source, words.columns.how],
        rows: placed.events.map(({ report, lane }) => [
          say(report.date!),
          report.title,
          getLocalName(apparatus, report.outlet, t.card.lang),
          words.lanes[lane],
        ]),
      }}
      of={of}
      t={t}
    >
      {(page) => {
        const { laid, lanes, bottom } = layOn(page)
        return (
          <>
            {lanes.map((lane) => (
              <LaneOf key={lane.lane} lane={lane} placed={laid} page={page} t={t} />
            ))}
            <Days placed={laid} bottom={bottom} page={page} t={t} />
          </>
        )
      }}
    </Picture>
  )
}

/** One line with its signs; the pointer is told of each. */
function LaneOf({
  lane: { lane, top, base },
  placed,
  page,
  t,
}: {
  lane: LaidLane
  placed: Events
  page: Page
  t: AppStrings
}) {
  const { at } = page
  const long = longOf(page)
  return (
    <>
      <text class="faint" x={at(0)} y={top + 12}>
        {t.pictures.lanes[lane]}
      </text>
      <path class="axis" d={`M${side} ${base}h${long}`} />
      {placed.events
        .filter((event) => event.lane === lane)
        .map((event) => (
          <circle
            key={event.report.url}
            class={`dot ${lane}`}
            cx={at(side + event.at * long)}
            cy={base - sign / 2 - event.level * sign}
            r={sign / 2 - 0.75}
          >
            <title>{`${formatDate(event.report.date!, t.card)}: ${event.report.title}`}</title>
          </circle>
        ))}
    </>
  )
}

interface LaidLane {
  lane: Lane
  top: number
  /** of the line */
  base: number
}

/** Lanes that have something, one below the other: a lane is as high as its highest stack. */
function layLanes({ events }: Events): LaidLane[] {
  let top = 0
  return (['cited', 'related'] as const)
    .filter((lane) => events.some((event) => event.lane === lane))
    .map((lane) => {
      const levels = events.filter((event) => event.lane === lane).map(({ level }) => level)
      const start = top
      const base = start + head + (Math.max(...levels) + 1) * sign
      top = base + 10
      return { lane, top: start, base }
    })
}

const dayLine = 15

/** Lines of the first and the last day: one, where both have room on it. */
function dayLines({ first, last }: Events, page: Page, t: AppStrings): 1 | 2 {
  const letters = formatDate(first, t.card).length + formatDate(last, t.card).length + 2
  return first === last || letters * page.letter <= page.width ? 1 : 2
}

/** The first and the last day, and where the article stands between them. */
function Days({
  placed,
  bottom,
  page,
  t,
}: {
  placed: Events
  bottom: number
  page: Page
  t: AppStrings
}) {
  const { first, last, article } = placed
  const { at } = page
  const long = longOf(page)
  const say = (day: string) => formatDate(day, t.card)
  const anchor = (share: number) => (share < 0.25 ? 'start' : share > 0.75 ? 'end' : 'middle')
  return (
    <>
      {article !== null && (
        <>
          <path class="own" d={`M${at(side + article * long)} ${head}V${bottom}`} />
          <text
            class="strong"
            x={at(side + article * long)}
            y={bottom + 13}
            text-anchor={anchor(article)}
          >
            {t.thisArticle}
          </text>
        </>
      )}
      <text class="faint" x={at(0)} y={bottom + 29}>
        {say(first)}
      </text>
      {first !== last && (
        <text
          class="faint"
          x={at(page.width)}
          y={bottom + 29 + (dayLines(placed, page, t) - 1) * dayLine}
          text-anchor="end"
        >
          {say(last)}
        </text>
      )}
    </>
  )
}
