import { detectLanguage } from '../../../src/languages/detect.ts'
import { createTarget } from '../fuzz-target.ts'
import { anyText } from '../cases/texts.ts'

/** The language of a text, which the page's script asks for every page. */
export const targets = [
  createTarget({
    name: 'text: detect language',
    cases: anyText,
    check(text) {
      const lang = detectLanguage(text)
      if (!/^[a-z]{2,3}$/.test(lang)) throw new Error(`no code of a language: ${lang}`)
    },
  }),
]
