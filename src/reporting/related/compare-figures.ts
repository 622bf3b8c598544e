/**
 * Key figures of one unit that differ between the article and the reports, side by side. Nothing is
 * merged and nothing is judged.
 */
import type {
  Claim,
  FigureComparison,
  Quantity,
  RelatedReport,
  ReportRef,
  StatedFigure,
} from '../../model/annotation.ts'
import { covers } from '../../model/spans.ts'
import type { TextDocument } from '../../model/text.ts'

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
  const byUnit = new Map<string, StatedFigure[]>()
  const add = (
    { value, to, unit, certainty }: Quantity,
    words: string,
    report: ReportRef | null,
    span: StatedFigure['span'],
  ) => {
    if (unit === null || passedOver.has(unit)) return
    const list = byUnit.get(unit) ?? []
    byUnit.set(unit, list)
    if (
      !list.some(
        (other) =>
          other.value === value &&
          other.to === to &&
          other.certainty === certainty &&
          other.report?.url === report?.url,
      )
    )
      list.push({ value, to, certainty, words, report, span })
  }
  for (const { content, quantities } of claims) {
    for (const quantity of quantities) {
      const part = content.find((span) => covers(span, quantity))
      add(
        quantity,
        part
          ? text.slice(...around(part.start, part.end, quantity))
          : text.slice(quantity.start, quantity.end),
        null,
        { start: quantity.start, end: quantity.end },
      )
    }
  }
  for (const { url, title, outlet, date: day, lang, figures = [] } of related) {
    for (const words of figures.length > 0 ? figures : [title])
      for (const quantity of read(words, lang))
        add(quantity, words, { url, title, outlet, date: day, lang }, null)
  }
  const rows = [...byUnit]
    .flatMap(([unit, stated]) =>
      alike(stated)
        .filter(differ)
        .map((some) => ({ unit, stated: some })),
    )
    .map(({ unit, stated }) => ({
      unit,
      stated: stated
        .sort((a, b) => (dayOf(a, date) < dayOf(b, date) ? -1 : 1))
        .slice(0, mostStated),
    }))
  return rows.sort((a, b) => b.stated.length - a.stated.length).slice(0, mostRows)
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

/** The number with a few words on both sides, cut at spaces. */
function around(
  start: number,
  end: number,
  quantity: { start: number; end: number },
): [number, number] {
  return [Math.max(start, quantity.start - 60), Math.min(end, quantity.end + 60)]
}
