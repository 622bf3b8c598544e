import type { Language } from '../language.ts'
import { abbreviations } from './abbreviations.ts'
import { attribution } from './attribution.ts'
import { calendar } from './calendar.ts'
import { citation } from './citation.ts'
import { getInterviews } from './interviews.ts'
import { getLiveblogs } from './liveblogs.ts'
import { linkingWords } from './linking.ts'
import { names } from './names.ts'
import { pageWords } from './page-words.ts'
import { getQuantities } from './quantities.ts'
import { reportWords } from './report-words.ts'
import { withLate } from '../with-late.ts'

const plain: Omit<Language, 'quantities'> = {
  code: 'es',
  dir: 'ltr',
  abbreviations,
  names,
  attribution,
  citation,
  calendar,
  getInterviews,
  getLiveblogs,
  linkingWords,
  pageWords,
  reportWords,
}

export const spanish: Language = withLate(plain, {
  get quantities() {
    return getQuantities()
  },
})
