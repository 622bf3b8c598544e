import type { CorpusArticle } from './corpus-form.ts'

const isLetter = (char: string) => /[\p{L}\p{M}\p{N}]/u.test(char)

/** Where a name stands as whole words; Arabic particles may be attached before it. */
export function* findWords(
  name: string,
  { text, lang }: Pick<CorpusArticle, 'text' | 'lang'>,
): Generator<number> {
  const melted = lang === 'ar' && name.startsWith('ال') ? `لل${name.slice(2)}` : name
  for (const form of new Set([name, melted])) {
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
      if (isLetter(text.charAt(at + form.length))) continue
      let before = at
      while (before > 0 && at - before < 3 && isLetter(text.charAt(before - 1))) before--
      const attached = text.slice(before, at)
      if (lang === 'ar' ? /^[وف]?[بلك]?$/.test(attached) : attached === '') yield at
    }
  }
}
