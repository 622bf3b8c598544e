/**
 * Outlets that only got a statement or show it: «بيان تلقته «المنارة»», «بيان ورد إلى «المنارة»», «إفصاح
 * نشرته على موقع «المنارة»». Whoever speaks gave it out.
 */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { firstFrom } from '../../../../text/first-from.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import type { PieceAt } from './piece-at.ts'
import { wordSet } from '../../../word-sets.ts'

const receiving = wordSet(
  'تلقت تلقي تلقته تلقتها تلقاه تلقاها ورد وردت ورده وردها وصل وصلت وصله وصلها وصلتها استلمته تسلمته توصلت توصل اطلعت اطلع حصلت حصل',
)
/** Sent, where «إلى» or «ل» tells to whom. */
const sending = /^(?:ارسل|بعث|وجه|عمم|وزع)(?:ت)?(?:ه|ها)?$/
/** «عبر البريد الإلكتروني» */
const mail = 'البريد'
const showing = /^(?:نشر|صدر|بث)(?:ت)?(?:ه|ها)?$/
const places = wordSet('علي عبر')
/** What somebody says to an outlet is told under its name. */
const talk = wordSet('تصريح تصريحات')

/** Whether an outlet behind the noun of a statement only received it. */
export const isReceiver = (block: ArabicBlock, piece: PieceAt, outlet: CitedOutlet): boolean => {
  if (!isOfSpeaker(piece)) return false
  const between = wordsBetween(block, piece.i, outlet)
  const reached = block.words[toOutlet(block, outlet)]
  return between.some(
    ({ bare, folded }, k) =>
      receiving.has(bare) ||
      receiving.has(folded) ||
      ((sending.test(folded) || bare === mail) &&
        [between[k + 1], between.at(-1), reached].some(isTo)),
  )
}

/** Whether it only shows it, as a site does: «نشرته على موقع «المنارة»». */
export const isShownBy = (block: ArabicBlock, piece: PieceAt, outlet: CitedOutlet): boolean => {
  const between = wordsBetween(block, piece.i, outlet)
  return (
    isOfSpeaker(piece) &&
    places.has(between.at(-1)?.bare ?? '') &&
    between.some(({ folded }) => showing.test(folded))
  )
}

const isOfSpeaker = ({ kind, stem }: PieceAt): boolean => kind === 'statement' && !talk.has(stem)

const toOutlet = ({ words }: ArabicBlock, { start }: CitedOutlet): number =>
  firstFrom(words, start + 1) - 1

const wordsBetween = (block: ArabicBlock, i: number, outlet: CitedOutlet) =>
  block.words.slice(i + 1, Math.max(i + 1, block.outletOf[toOutlet(block, outlet)]?.from ?? 0))

const isTo = (word: ArabicBlock['words'][number] | undefined): boolean =>
  word !== undefined &&
  (word.bare === 'الي' || word.particle === 'ل' || word.folded.startsWith('ل'))
