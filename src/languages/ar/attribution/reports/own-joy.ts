/** «مؤكدا سعادته بالفوز»: how glad somebody is, where «منوها سعادته بالفوز» gives him a title. */
import { isJoy } from '../phrases/begins-object.ts'
import type { SpokenVerb } from './spoken-verb.ts'

/** Whether the word behind a verb of speech is no title but what its speaker feels. */
export const tellsOwnJoy = ({ sentence: { words }, at, form }: SpokenVerb): boolean =>
  isJoy(words, at + 1) && !form.verb.prepositions.includes('ب')
