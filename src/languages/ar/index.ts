import type { Language } from '../language.ts'
import { abbreviations } from './abbreviations.ts'
import { attribution } from './attribution.ts'
import { calendar } from './calendar.ts'
import { citation } from './citation.ts'
import { clitics } from './clitics.ts'
import { names } from './names.ts'
import { pageWords } from './page-words.ts'
import { getQuantities } from './quantities.ts'

export const arabic: Language = {
  code: 'ar',
  dir: 'rtl',
  abbreviations,
  clitics,
  names,
  attribution,
  citation,
  calendar,
  pageWords,
  get quantities() {
    return getQuantities()
  },
}
