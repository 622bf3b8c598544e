/**
 * Where and by whom a report is published, in the forms that are compared, and what makes two
 * records one piece.
 */
import { withoutArticle, withoutNameArticle } from '../../languages/words-in-reports.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'
import { hostIn, normaliseAddress } from '../../model/normalise-address.ts'
import { remembered } from './remembered.ts'
import { skeletonOf } from './sound-skeleton.ts'
import { toOutletSound } from './term-kinds.ts'

export interface OutletNames {
  /** as normaliseAddress gives it */
  address: string
  host: string
  /**
   * folded name of the outlet; the same without what it says in brackets at its end, and that; ''
   * where it says nothing
   */
  outlet: string
  bare: string
  bracket: string
  /** folded title, equal for all copies of a report; '' where it is too short to be distinctive */
  piece: string
}

export const foldOutlet = (name: string): string => withoutNameArticle(fold(name))

export const outletNamesOf = (report: ReportRecord): OutletNames => createImprintReader()(report)

/** Reads this of several reports, of which many are one outlet's. */
export function createImprintReader(): (report: ReportRecord) => OutletNames {
  const formsOf = remembered(readOutlet)
  return ({ url, outlet, title }) => {
    const address = normaliseAddress(url)
    const forms = formsOf(outlet ?? '')
    return { address, host: hostIn(address), ...forms, piece: pieceOf(title, forms.outlet) }
  }
}

function readOutlet(name: string): Pick<OutletNames, 'outlet' | 'bare' | 'bracket'> {
  const [, bare = name, bracket = ''] = /^([^()]+)\(([^()]+)\)\s*$/.exec(name) ?? []
  return {
    outlet: foldOutlet(name),
    bare: foldOutlet(bare),
    bracket: foldOutlet(bracket),
  }
}

/** Words that a title needs before an equal one is taken for the same piece. */
const leastWords = 5

/**
 * The title without the outlet's name that sites write behind it ("… | The Herald"). `outlet`:
 * folded.
 */
function pieceOf(title: string, outlet: string): string {
  const behind = / [|–—-] ([^|–—]{2,40})$/.exec(title)
  const bare =
    behind && outlet.startsWith(foldOutlet(behind[1]!).slice(0, 6))
      ? title.slice(0, behind.index)
      : title
  const folded = fold(bare)
  return folded.split(' ').length >= leastWords ? folded : ''
}

/**
 * What an outlet's reports are filed under: its name, what stands before and inside its brackets
 * ("The Courier (Newswire)" carries the agency's piece), its sound.
 */
export function outletKeys({ outlet, bare, bracket }: OutletNames): string[] {
  const sound = soundOfOutlet(outlet)
  return [
    ...new Set([outlet, bare, bracket, ...(sound ? [toOutletSound(sound)] : [])].filter(Boolean)),
  ]
}

/**
 * The beginnings of an outlet's name, whole words, not the name itself: a body's own site is often
 * called after it.
 */
export function outletOpenings({ bare }: OutletNames): string[] {
  const words = bare.split(' ')
  return words
    .slice(0, Math.min(3, words.length - 1))
    .map((_, i) => words.slice(0, i + 1).join(' '))
}

/**
 * The sound of an outlet's name, to compare one script with the other; null when it has too few
 * consonants.
 */
export function soundOfOutlet(folded: string): string | null {
  const key = folded
    .split(' ')
    .map((word) => skeletonOf(withoutArticle(word)))
    .join('')
  return key.length >= 3 ? key : null
}
