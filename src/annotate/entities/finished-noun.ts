import { hasArticle } from '../../languages/names/attached-words.ts'
import type { NameRules } from '../../languages/names/name-rules.ts'
import type { NameWord } from './name-words.ts'

/** Whether a noun has the article, whatever particle stands before it: «السفينة», «بالسفينة». */
export const isFinished = ({ forms, core }: NameWord, { attached }: NameRules): boolean =>
  forms.some(({ skip, folded }) => skip === core.skip && hasArticle(folded, attached))
