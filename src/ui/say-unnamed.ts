import type { CardStrings } from './strings/card-strings.ts'

/** In place of a name: that the article names nobody, or does not show whom it means. */
export const sayUnnamed = (
  { isUnclear }: { isUnclear?: boolean },
  t: Pick<CardStrings, 'unclearWho' | 'noSpeaker'>,
): string => (isUnclear ? t.unclearWho : t.noSpeaker)
