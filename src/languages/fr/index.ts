import type { Language } from '../language.ts'
import { abbreviations } from './abbreviations.ts'
import { attribution } from './attribution.ts'
import { calendar } from './calendar.ts'
import { citation } from './citation.ts'
import { clitics } from './elisions.ts'
import { elidedLetters } from './elided-letters.ts'
import { getInterviews } from './interviews.ts'
import { getLiveblogs } from './liveblogs.ts'
import { linkingWords } from './linking.ts'
import { names } from './names.ts'
import { officeWords } from './office-words.ts'
import { pageWords } from './page-words.ts'
import { getQuantities } from './quantities.ts'
import { referenceWords } from './reference-words.ts'
import { reportWords } from './report-words.ts'
import { withLate } from '../with-late.ts'

const plain: Omit<Language, 'quantities'> = {
  code: 'fr',
  dir: 'ltr',
  abbreviations,
  clitics,
  names,
  attribution,
  citation,
  calendar,
  getInterviews,
  getLiveblogs,
  elidedLetters,
  linkingWords,
  officeWords,
  pageWords,
  referenceWords,
  reportWords,
}

export const french: Language = withLate(plain, {
  get quantities() {
    return getQuantities()
  },
})
