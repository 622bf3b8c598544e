/** What a firm hands in to an exchange is the firm's: «بيان للبورصة», «إفصاح إلى بورصة …». */
import type { ArabicBlockWord } from './block-word.ts'
import { wordSet } from '../../word-sets.ts'

const handedIn = wordSet('بيان بيانا ببيان افصاح افصاحا بافصاح خطاب خطابا رساله اعلان اعلانا بلاغ')
const exchanges = wordSet('بورصه لبورصه سوق لسوق')

/** Whether the piece whose noun is one word was handed in to the other. */
export const isHandedIn = (noun: ArabicBlockWord, to: ArabicBlockWord): boolean =>
  handedIn.has(noun.stem) && exchanges.has(to.stem)
