import type { WordForm } from '../../names/name-rules.ts'

/**
 * «لآل نهيان»: what is folded like the article after another particle is a clan's word, for nothing
 * else is so short.
 */
const clan = /^(?:[لو]|ول)ال$/

/** «وسي بي إس»: and the name of a letter, which is shorter than other words behind «و». */
const letter = /^و(?:سي|بي|تي|جي)$/

/** «بحي السلام», «وحي السلام»: a quarter, whose noun is shorter than others under a particle. */
const quarter = /^(?:[وف]?[بل]|و)حي$/

/**
 * Readings of a folded Arabic word: whole, without و ف, without ب ك ل, and each without the
 * article.
 * The article belongs to the name (skip counts only what stays outside); at least three letters
 * stay after a particle.
 */
export function findForms(folded: string): WordForm[] {
  const forms: WordForm[] = [{ skip: 0, folded }]
  const first = folded[0]!
  const conjunction =
    (first === 'و' || first === 'ف') && (folded.length >= 4 || letter.test(folded)) ? 1 : 0
  if (conjunction) forms.push({ skip: 1, folded: folded.slice(1) })
  for (let at = 0; at <= conjunction; at++) {
    const particle = folded[at]!
    const rest = folded.slice(at + 1)
    if (rest.length < 3) continue
    if (particle === 'ل' && rest[0] === 'ل') forms.push({ skip: at + 1, folded: `ا${rest}` })
    if (particle === 'ب' || particle === 'ك' || particle === 'ل')
      forms.push({ skip: at + 1, folded: rest })
  }
  if (clan.test(folded)) forms.push({ skip: folded.length - 2, folded: 'ال' })
  if (quarter.test(folded)) forms.push({ skip: folded.length - 2, folded: 'حي' })
  for (let i = 0, whole = forms.length; i < whole; i++) {
    const form = forms[i]!
    if (form.folded.startsWith('ال') && form.folded.length >= 5)
      forms.push({ skip: form.skip, folded: form.folded.slice(2) })
  }
  return forms
}
