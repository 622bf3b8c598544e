import { genderOf } from '../../../src/languages/ar/names/gender.ts'
import { fold } from '../../../src/text/fold.ts'
import { arab } from './rank-people.ts'

/**
 * The gender that the first word of an Arab's name shows in Arabic, a given name or a title, where
 * Latin letters tell less («أيمن» and «إيمان» alike are "Eman"); '' where it shows none.
 */
export function genderByArabicName(name: string, country: string): '' | 'm' | 'f' {
  if (!arab.has(country)) return ''
  const words = fold(name).split(' ')
  return words.includes('بنت') ? 'f' : (genderOf(words[0]!) ?? '')
}
