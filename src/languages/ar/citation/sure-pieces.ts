/** Drafts whose words leave no doubt, though the model that judges drafts has rarely met them. */
import type { CitationKind } from '../../../model/kinds.ts'
import type { CitationDraft } from '../../citations/citation-rules.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { isNear, lookBack } from './drafting.ts'
import { pieceNounOf } from './piece-noun.ts'
import type { ArabicBlock } from './words-of-block.ts'
import { accordingWords, reportVerbs } from './words.ts'
import { wordSet } from '../../word-sets.ts'

export interface SureSign {
  name: string
  /** a sentence in which the draft in brackets is sure, and one in which none is */
  accepted: string
  refused: string
  holds(block: ArabicBlock, draft: CitationDraft): boolean
}

/** What is made to come out; a «بيان» somebody may only prepare. */
const comingOut: ReadonlySet<CitationKind> = new Set(['report', 'investigation', 'study', 'poll'])
const giving = wordSet('اصدر اصدرت نشر نشرت بث بثت')
/** So many words lie between the verb and the piece at most: whoever gives it out, and the day. */
const farthestVerb = 8
const givenBy = wordSet('اجرته نشرته اعدته بثته اجرتها نشرتها اعدتها بثتها')
const ofPaper = wordSet('خصصت خصص افردت افرد عنونت عنون')
/** Nouns of a poll that are heard in one country or two. */
const asking = wordSet('سبر باروميتر بارومتر')

export const sureSigns: readonly SureSign[] = [
  {
    name: 'given out',
    accepted: 'أصدرت هيئة الموانئ أمس [[تقريرا]] يتهم الشركة بالإهمال.',
    refused: 'وقالت الشركة إن هيئة الموانئ أصدرت أمس تقريرا يتهمها.',
    holds(block, { start, kind, proposal }) {
      const { words, text } = block
      const noun = firstFrom(words, start)
      const isPiece = proposal?.rule === 'piece' && comingOut.has(kind)
      if (!isPiece || !/اً?$|ًا?$|ة$/.test(wordAt(block, noun))) return false
      const verb = lookBack(block, noun, farthestVerb, ({ bare }) => giving.has(bare))
      const isLate = verb < 0 || noun - verb < 2 || isNear(block, verb - 1, verb)
      return !isLate && !/[\d٠-٩،,:]/.test(text.slice(words[verb]!.end, start))
    },
  },
  {
    name: 'people asked',
    accepted: 'وكشف [[سبر]] آراء أن الجسر قديم.',
    refused: 'وأراد الوزير سبر آراء البحارة.',
    holds({ words }, { start, proposal }) {
      const before = words[firstFrom(words, start) - 1]?.bare ?? ''
      const isAsked = asking.has(proposal?.word ?? '')
      return isAsked && (reportVerbs.has(before) || accordingWords.has(before))
    },
  },
  {
    name: 'made by the outlet',
    accepted: 'رد الوزير على [[تحقيق أجرته صحيفة «المنارة»]] عن الجسر.',
    refused: 'رد الوزير على تحقيق أجرته النيابة عن الجسر.',
    holds(block, { start, outlets, kind, proposal }) {
      const { words, outletOf } = block
      const [outlet] = outlets
      if (!outlet || !comingOut.has(kind) || !proposal?.rule.includes('piece')) return false
      const noun = firstFrom(words, start)
      const verb = [noun + 1, noun + 2].find((at) => givenBy.has(words[at]?.bare ?? ''))
      const by = outletOf[(verb ?? -2) + 1]
      return by?.kind === 'news' && by.name === outlet.name && isNear(block, noun, by.from)
    },
  },
  {
    name: 'a paper’s page',
    accepted: 'وخصصت [[صحيفة «المنارة»]] صفحتها الأولى للجسر.',
    refused: 'وخصصت الوزارة صفحتها الأولى للجسر.',
    holds(block, { start, outlets, proposal }) {
      const { words, outletOf } = block
      const from = firstFrom(words, start)
      const outlet = outletOf[from]
      if (proposal?.rule !== 'outlet named' || outlet?.kind !== 'news' || !outlets[0]) return false
      const isFirst = ofPaper.has(words[from - 1]?.bare ?? '') && isNear(block, from - 1, from)
      return (
        isFirst || (ofPaper.has(words[outlet.to]?.bare ?? '') && isNear(block, from, outlet.to))
      )
    },
  },
  {
    name: 'media that told',
    accepted: 'ونفى الوزير ما تناقلته [[وسائل إعلام محلية]] عن الجسر.',
    refused: 'ونفى الوزير أمام وسائل إعلام محلية إغلاق الجسر.',
    holds(block, { start, proposal }) {
      const { words } = block
      const from = firstFrom(words, start)
      const isMedia = proposal?.rule === 'general outlets' && !isLed(block, from)
      return isMedia && (isTold(block, from - 1) || isToldBehind(block, from))
    },
  },
  {
    name: 'reports that tell',
    accepted: 'وذكرت [[تقارير]] غير مؤكدة أن الجسر أغلق.',
    refused: 'وكتبت الهيئة تقارير عن الجسر.',
    holds(block, { start, proposal }) {
      const { words } = block
      const noun = firstFrom(words, start)
      const isPlural = proposal?.rule === 'piece' && words[noun]?.folded === 'تقارير'
      return isPlural && tells.has(words[noun - 1]?.bare ?? '') && isNear(block, noun - 1, noun)
    },
  },
  {
    name: 'said on a programme',
    accepted: 'وروى الممثل في حلقة من [[برنامج «صباح المنارة»]] كيف بدأ.',
    refused: 'وزار الوزير برنامج «صباح المنارة» الصيفي للأطفال.',
    holds({ words }, { start, proposal }) {
      const noun = firstFrom(words, start)
      if (proposal?.publisher !== 'programme' || words[noun - 1]?.bare !== 'من') return false
      return episodes.has(words[noun - 2]?.stem ?? '')
    },
  },
]

const tells = wordSet('ذكرت افادت تحدثت كشفت رجحت زعمت اشارت اوردت تداولت')
const episodes = wordSet('حلقه حلقات')
/** «ما تناقلته», «ما نشرته»: what they told. */
const toldIt = /^(?:تناقل|تداول|نشر|ذكر|اورد|نقل|بث|كشف|روج)ت(?:ه|ها)$/
/** So many words behind the noun of the media the verb may stand: «وسائل إعلام محلية قد ذكرت». */
const farthestTold = 5

const isLed = ({ words }: ArabicBlock, i: number): boolean =>
  words[i]?.particle !== '' || /^[لب]/.test(words[i]?.bare ?? '')

const isTold = (block: ArabicBlock, i: number): boolean =>
  (toldIt.test(block.words[i]?.folded ?? '') || tells.has(block.words[i]?.bare ?? '')) &&
  isNear(block, i, i + 1)

/** «كانت وسائل إعلام محلية قد ذكرت أن» */
function isToldBehind(block: ArabicBlock, from: number): boolean {
  const { words } = block
  if (!/^كانت?$/.test(words[from - 1]?.bare ?? '')) return false
  for (let at = from + 1; at <= from + farthestTold && isNear(block, from, at); at++)
    if (words[at]!.bare === 'قد') return tells.has(words[at + 1]?.bare ?? '')
  return false
}

const wordAt = ({ text, words }: ArabicBlock, i: number): string =>
  words[i] && pieceNounOf(words[i], text) ? text.slice(words[i].start, words[i].end) : ''

/** The draft, sure where a sign says so. */
export const withSign = (block: ArabicBlock, draft: CitationDraft): CitationDraft =>
  sureSigns.some(({ holds }) => holds(block, draft)) ? { ...draft, isSure: true } : draft
