/**
 * Key figures of one unit that differ between the article and the reports, side by side. Nothing is
 * merged and nothing is judged.
 */
import type {
  Claim,
  FigureComparison,
  Quantity,
  RelatedReport,
  StatedFigure,
} from '../../model/annotation.ts'
import { covers } from '../../model/spans.ts'
import type { Span, TextDocument } from '../../model/text.ts'
import { compareText } from '../../model/compare-text.ts'

/**
 * Reads the quantities of a short text in any language that is known; offsets are into that text.
 */
export type ReadFigures = (words: string, lang: string | null) => Quantity[]

/** Units of time or proportion, where two numbers rarely measure the same quantity. */
const passedOver = new Set([
  'day',
  'hour',
  'minute',
  'second',
  'week',
  'month',
  'year',
  'decade',
  'century',
  'percent',
  'percentage point',
  'degree',
])
/** Units that are shown, and numbers of one: more of them nobody compares. */
const mostRows = 4
const mostStated = 6

/**
 * Figures whose unit occurs in two sources with different values; of the article, those of its
 * claims. `read` is an argument, since reading quantities belongs to annotate.
 */
export function compareFigures(
  { text, date }: TextDocument,
  claims: readonly Claim[],
  related: readonly RelatedReport[],
  read: ReadFigures,
): FigureComparison[] {
  const stated = [...statedByClaims(text, claims), ...statedByReports(related, read)]
  return [...byUnit(stated)]
    .flatMap(([unit, figures]) =>
      alike(figures)
        .filter(differ)
        .map((some) => ({
          unit,
          stated: some
            .sort((a, b) => compareText(dayOf(a, date), dayOf(b, date)))
            .slice(0, mostStated),
        })),
    )
    .sort((a, b) => b.stated.length - a.stated.length)
    .slice(0, mostRows)
}

/** A quantity of the article or of a report, as it stands there. */
interface Stated extends Pick<StatedFigure, 'words' | 'report' | 'span'> {
  quantity: Quantity
}

const statedByClaims = (text: string, claims: readonly Claim[]): Stated[] =>
  claims.flatMap(({ content, quantities }) =>
    quantities.map((quantity) => {
      const { start, end } = quantity
      const part = content.find((span) => covers(span, quantity))
      const shown = part ? around(text, part, quantity) : quantity
      const words = text.slice(shown.start, shown.end)
      return { quantity, words, report: null, span: { start, end } }
    }),
  )

const statedByReports = (related: readonly RelatedReport[], read: ReadFigures): Stated[] =>
  related.flatMap(({ url, title, outlet, date, lang, figures = [] }) =>
    (figures.length > 0 ? figures : [title]).flatMap((words) =>
      read(words, lang).map((quantity) => ({
        quantity,
        words,
        report: { url, title, outlet, date, lang },
        span: null,
      })),
    ),
  )

/** Figures by their unit; what a source states twice counts once. */
function byUnit(stated: readonly Stated[]): Map<string, StatedFigure[]> {
  const figures = new Map<string, StatedFigure[]>()
  for (const { quantity, ...place } of stated) {
    const { value, to, unit, certainty } = quantity
    if (unit === null || passedOver.has(unit)) continue
    const list = figures.get(unit) ?? []
    figures.set(unit, list)
    const isKnown = list.some(
      (other) =>
        other.value === value &&
        other.to === to &&
        other.certainty === certainty &&
        other.report?.url === place.report?.url,
    )
    if (!isKnown) list.push({ value, to, certainty, ...place })
  }
  return figures
}

/**
 * Numbers that differ by more than this factor count different things: the hungry of a country, the
 * dead of a hospital.
 */
const apart = 10

/**
 * Groups of figures, in each of which a figure is at most that factor larger than the next smaller
 * one.
 */
function alike(stated: readonly StatedFigure[]): StatedFigure[][] {
  const groups: StatedFigure[][] = []
  for (const figure of [...stated].sort((a, b) => a.value - b.value)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && figure.value <= last.value * apart) group.push(figure)
    else groups.push([figure])
  }
  return groups
}

/** At least two sources, and not all the same number. */
const differ = (stated: readonly StatedFigure[]): boolean =>
  new Set(stated.map(({ report }) => report?.url ?? '')).size > 1 &&
  new Set(stated.map(({ value, to }) => `${value}-${to}`)).size > 1

const dayOf = ({ report }: StatedFigure, own: string | null): string =>
  (report ? report.date : own) ?? '~'

/** UTF-16 units on each side of a number that are shown with it: some ten words. */
const beside = 60

/** The number with a few words on both sides, cut at blanks, as far as they lie `within`. */
function around(text: string, within: Span, { start, end }: Span): Span {
  const [first, last] = [start - beside, end + beside]
  const blank = text.slice(Math.max(0, first - 1), start).indexOf(' ')
  return {
    start: first <= within.start ? within.start : blank < 0 ? start : first + blank,
    end: last >= within.end ? within.end : Math.max(end, text.lastIndexOf(' ', last)),
  }
}
