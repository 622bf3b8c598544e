/** Names of outlets that stand for none. */
import type { Span } from '../../../model/text.ts'
import type { CitationBlock } from '../../citations/citation-rules.ts'

export const isNoPublisher = (block: CitationBlock, outlet: Span): boolean =>
  isWithinPlace(block, outlet) ||
  isInTitle(block.text, outlet.start) ||
  isField(block.text, outlet.start)

/** «المملكة | العربية السعودية»: within the name of a place no outlet is named. */
const isWithinPlace = ({ entities }: CitationBlock, { start, end }: Span): boolean =>
  entities.some(
    ({ type, mentions }) =>
      type === 'LOC' && mentions.some((place) => place.start < start && place.end >= end),
  )

/** «مقالا تحت عنوان "كيف تبث | المنارة"»: what a piece is called names no publisher. */
const isInTitle = (text: string, start: number): boolean =>
  openTitle.test(text.slice(Math.max(0, start - longest), start))
const openTitle = /(?:^|[^\p{L}])(?:ب|ال)?عنوان(?:ه|ها)?:? ?(?:"[^"]*|«[^»]*|“[^”]*)$/u
const longest = 120

/** «مدير برنامج | الشرق الأوسط», «خبير شؤون | الشرق الأوسط»: what somebody works on. */
const isField = (text: string, start: number): boolean =>
  beforeField.test(text.slice(Math.max(0, start - longestField), start))
const beforeField =
  /(?:^|[^\p{L}])(?:شؤون|دول|منطقة|(?:مدير|مديرة|رئيس|رئيسة|منسق|منسقة|نائب|نائبة|باحث|باحثة)\s+برنامج)\s+$/u
const longestField = 30
