/** What the name lists of a language say of a word by itself. */
import type { Language } from '../../languages/language.ts'
import { bit, type NameLexicon } from '../../languages/names/name-lexicon.ts'
import type { NameRules, WordForm } from '../../languages/names/name-rules.ts'
import { fnv } from '../../model/fnv.ts'
import { onceFor } from '../../text/once.ts'
import { rememberWords } from '../../text/remember-words.ts'
import { leastLikeness } from './least-likeness.ts'
import { prefixesOf } from './prefixes-of.ts'
import { usageOf } from './usage-of.ts'

export interface Reading {
  forms: WordForm[]
  /** the reading that the word lists know, else the whole word */
  core: WordForm
  /** bits of `core` */
  bits: number
  /** how much it looks like a foreign name: see NameRules.likenessOf */
  likeness: number
  /** the class of words used alike: see NameRules.classOf; 0: none, noClasses: the language has none */
  usage: number
  /** the number of its stem; 0 in a language whose words have few endings */
  stem: number
  /** what may be written onto it: see prefixesOf */
  prefixes: number
}

/** Gives the reading of a folded word of a language. */
export const readerOf = onceFor((language: Language) => {
  const lexicon = language.names.getLexicon()
  return rememberWords((folded) => readWord(folded, language.names, lexicon))
})

function readWord(folded: string, names: NameRules, lexicon: NameLexicon): Reading {
  const forms = names.findForms(folded)
  const { core, listed } = chooseReading(forms, names, lexicon)
  const likeness = likenessOf(core, names)
  const least = Math.max(leastLikeness.withoutParticle, likeness + clearly)
  const inside =
    listed === 0 && core.skip === 0
      ? forms.find((form) => form.skip > 0 && likenessOf(form, names) >= least)
      : undefined
  return {
    forms,
    core: inside ?? core,
    bits:
      listed === 0 ? 0 : listed | (ofBareNoun(core, forms, names, lexicon) & besideListed(listed)),
    likeness: inside ? likenessOf(inside, names) : likeness,
    usage: usageOf(forms, inside ?? core, names),
    prefixes: prefixesOf(forms, names),
    stem: names.stemOf ? fnv(names.stemOf(forms.at(-1)!.folded)) : 0,
  }
}

/** How much more a word must look like a name without its particle than with it. */
const clearly = 2

const likenessOf = ({ folded }: WordForm, names: NameRules) => names.likenessOf?.(folded) ?? 0

/** The reading that a list has, else one that sounds like a listed name, and its bits. */
function chooseReading(
  forms: readonly WordForm[],
  names: NameRules,
  lexicon: NameLexicon,
): { core: WordForm; listed: number } {
  const known = forms.find(({ folded }) => lexicon.words.has(folded))
  if (known) return { core: known, listed: lexicon.words.get(known.folded)! }
  const alike = names.isAlike && forms.find(({ folded }) => names.isAlike!(folded))
  if (alike) return { core: alike, listed: bit.alike }
  const opener = forms.find(({ folded }) => lexicon.openers.has(folded))
  return { core: opener ?? forms[0]!, listed: 0 }
}

/** «الحداد» is a family's name, whatever «حداد» is. */
const besideListed = (listed: number) =>
  listed & (bit.given | bit.surname) ? bit.demonym : bit.demonym | bit.everyday

/**
 * What a listed word with its article is by the word without it: an adjective of nationality
 * («السوري»), a word of every day («الاتفاق»).
 */
function ofBareNoun(
  core: WordForm,
  forms: readonly WordForm[],
  { attached }: NameRules,
  { words }: NameLexicon,
): number {
  if (!attached) return 0
  const bare = forms.find(
    (form) => form.skip === core.skip && attached.article + form.folded === core.folded,
  )
  return bare === undefined ? 0 : (words.get(bare.folded) ?? 0) & (bit.demonym | bit.everyday)
}
