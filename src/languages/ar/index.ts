import type { Language } from '../language.ts'
import { abbreviations } from './abbreviations.ts'
import { asUsual } from './as-usual.ts'
import { attribution } from './attribution.ts'
import { calendar } from './calendar.ts'
import { citation } from './citation.ts'
import { clitics } from './clitics.ts'
import { commonWords } from './common-words.ts'
import { firstText } from './first-text.ts'
import { getInterviews } from './interviews.ts'
import { getLiveblogs } from './liveblogs.ts'
import { linkingWords } from './linking.ts'
import { names } from './names.ts'
import { notesPackWords } from './notes-pack-words.ts'
import { officeWords } from './office-words.ts'
import { pageWords } from './page-words.ts'
import { particles } from './particles.ts'
import { getQuantities } from './quantities.ts'
import { referenceWords } from './reference-words.ts'
import { reportWords } from './report-words.ts'
import { withLate } from '../with-late.ts'

const plain: Omit<Language, 'quantities'> = {
  code: 'ar',
  dir: 'rtl',
  abbreviations,
  clitics,
  asUsual,
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
  particles,
  reportWords,
  referenceWords,
}

export const arabic: Language = withLate(plain, {
  get firstText() {
    return firstText
  },
  get quantities() {
    return getQuantities()
  },
})
