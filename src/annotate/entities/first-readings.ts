/** What the word before a name shows of the particle that its first word seems to begin with. */
import { mayBeginWithAnd, type AttachedWords } from '../../languages/names/attached-words.ts'
import type { NameRules, WordForm } from '../../languages/names/name-rules.ts'
import { bit } from '../../languages/names/name-lexicon.ts'
import { Gap } from './gaps.ts'
import { placeBits, type NameWord } from './name-words.ts'

/**
 * Whether a name's first word begins with no particle: right behind «السيد», and with «ك», "as", or
 * «ف», "so", behind a verb of speech («قال كلارك», «أضاف فتيل»). Not with «و»: «طارق السيد وسامي».
 */
export const isWholeBehind = (
  { folded, gapBefore }: NameWord,
  before: NameWord | undefined,
  { attached, mostPersonal }: NameRules,
): boolean =>
  attached !== undefined &&
  before !== undefined &&
  gapBefore === Gap.space &&
  !mayBeginWithAnd(folded, attached) &&
  (mostPersonal?.has(before.folded) === true ||
    (behindNoSpeech(folded, attached) && (before.bits & bit.speechVerb) !== 0))

const behindNoSpeech = (folded: string, { as, so }: AttachedWords): boolean =>
  folded.startsWith(as) || folded.startsWith(so)

/**
 * «الرياض وجدة», «مكة المكرمة وجدة», «حلب والشام»: behind a listed place the reading of the first word without «و» that
 * is one too, whatever else is written so; null where there is none.
 */
export function placeBehindAnd(
  { folded, forms, gapBefore }: NameWord,
  before: NameWord | undefined,
  { attached, getLexicon }: NameRules,
): WordForm | null {
  if (!before || gapBefore !== Gap.space || !mayBeginWithAnd(folded, attached)) return null
  if (((before.bits | before.phraseBits) & placeBits) === 0 || before.bits & ofNoPlace) return null
  const { words } = getLexicon()
  return (
    forms.find((form) => form.skip === 1 && ((words.get(form.folded) ?? 0) & placeBits) !== 0) ??
    null
  )
}

const ofNoPlace = bit.common | bit.everyday | bit.given | bit.surname | bit.placeHead
