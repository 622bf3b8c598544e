import type { Block } from './text.ts'

/** Whether a block is the article's headline or one within it. */
export const isHeadline = ({ kind }: Pick<Block, 'kind'>): boolean =>
  kind === 'title' || kind === 'heading'
