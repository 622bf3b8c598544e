/** What the name lists of a language say of a word by itself. */
import type { Language } from '../../languages/language.ts'
import { bit, type NameLexicon } from '../../languages/name-lexicon.ts'
import type { WordForm } from '../../languages/name-rules.ts'
import { onceFor } from '../../text/once.ts'
import { rememberWords } from '../../text/remember-words.ts'
import { usageOf } from './usage-of.ts'

/** See NameWord. */
export interface Reading {
  forms: WordForm[]
  core: WordForm
  bits: number
  usage: number
}

/** Gives the reading of a folded word of a language. */
export const readerOf = onceFor((language: Language) => {
  const lexicon = language.names.getLexicon()
  return rememberWords((folded) => readWord(folded, language, lexicon))
})

function readWord(folded: string, language: Language, lexicon: NameLexicon): Reading {
  const forms = language.names.findForms(folded)
  let core = forms[0]!
  let bits = 0
  for (const form of forms) {
    bits = lexicon.words.get(form.folded) ?? 0
    if (bits !== 0 || lexicon.openers.has(form.folded)) {
      core = form
      break
    }
  }
  if (bits === 0 && language.names.isAlike) {
    const alike = forms.find((form) => language.names.isAlike!(form.folded))
    if (alike) {
      core = alike
      bits = bit.alike
    }
  }
  const { attached } = language.names
  const bare =
    attached &&
    forms.find((form) => form.skip === core.skip && attached.article + form.folded === core.folded)
  if (bare && bits !== 0) bits |= (lexicon.words.get(bare.folded) ?? 0) & bit.demonym
  return { forms, core, bits, usage: usageOf(forms, core, language.names) }
}
