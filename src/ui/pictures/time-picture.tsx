import type { Apparatus } from '../../model/apparatus.ts'
import { formatDate } from '../dates.ts'
import { getLocalName } from '../lookups.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { placeOn, width } from './page.ts'
import { Picture, type PictureOf } from './picture.tsx'
import { placeEvents, type Events, type Lane } from './place-events.ts'

/** Units of a sign, and those at both ends of the line. */
const sign = 10
const side = 8
const head = 20
const long = width - 2 * side

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
  const placed = placeEvents(apparatus, sign / long)
  if (!placed) return null
  const say = (day: string) => formatDate(day, t.card)
  const lanes = layLanes(placed)
  const bottom = lanes.at(-1)!.base + 12
  return (
    <Picture
      name="time"
      title={words.time}
      told={words.timeTold(placed.events.length, say(placed.first), say(placed.last))}
      height={bottom + 34}
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
      {() => (
        <>
          {lanes.map((lane) => (
            <LaneOf key={lane.lane} lane={lane} placed={placed} t={t} />
          ))}
          <Days placed={placed} bottom={bottom} t={t} />
        </>
      )}
    </Picture>
  )
}

/** One line with its signs; the pointer is told of each. */
function LaneOf({
  lane: { lane, top, base },
  placed,
  t,
}: {
  lane: LaidLane
  placed: Events
  t: AppStrings
}) {
  const at = placeOn(t.card)
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

/** The first and the last day, and where the article stands between them. */
function Days({
  placed: { first, last, article },
  bottom,
  t,
}: {
  placed: Events
  bottom: number
  t: AppStrings
}) {
  const at = placeOn(t.card)
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
        <text class="faint" x={at(width)} y={bottom + 29} text-anchor="end">
          {say(last)}
        </text>
      )}
    </>
  )
}
