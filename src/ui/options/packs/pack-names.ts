import type { PackState } from '../../../model/installed-pack.ts'
import { pickText } from '../../language.ts'
import { plainText } from '../../quote.ts'
import type { AppStrings } from '../../strings/app-strings.ts'

/** A pack's name in the reader's language, for labels and messages. */
export const titleOf = ({ id, title }: Pick<PackState, 'id' | 'title'>, t: AppStrings): string =>
  plainText(pickText(title, t.card.lang)?.text ?? id)

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)
