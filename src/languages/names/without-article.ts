import type { NameRules } from './name-rules.ts'

/** Takes the article off a folded word where the language writes it onto the word. */
export const withoutArticleOf = ({
  withoutArticle = asItIs,
}: Pick<NameRules, 'withoutArticle'>): ((folded: string) => string) => withoutArticle

const asItIs = (folded: string): string => folded
