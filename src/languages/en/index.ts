import type { Language } from '../language.ts'
import { abbreviations } from './abbreviations.ts'
import { attribution } from './attribution.ts'
import { calendar } from './calendar.ts'
import { citation } from './citation.ts'
import { commonWords } from './common-words.ts'
import { firstText } from './first-text.ts'
import { getInterviews } from './interviews.ts'
import { getLiveblogs } from './liveblogs.ts'
import { linkingWords } from './linking.ts'
import { names } from './names.ts'
import { notesPackWords } from './notes-pack-words.ts'
import { officeWords } from './office-words.ts'
import { pageWords } from './page-words.ts'
import { getQuantities } from './quantities.ts'
import { referenceWords } from './reference-words.ts'
import { reportWords } from './report-words.ts'
import { withLate } from '../with-late.ts'

const plain: Omit<Language, 'quantities'> = {
  code: 'en',
  dir: 'ltr',
  abbreviations,
  names,
  attribution,
  citation,
  calendar,
  getInterviews,
  getLiveblogs,
  commonWords,
  linkingWords,
  notesPackWords,
  officeWords,
  pageWords,
  reportWords,
  referenceWords,
}

export const english: Language = withLate(plain, {
  get firstText() {
    return firstText
  },
  get quantities() {
    return getQuantities()
  },
})
