import type { Draft } from '../draft-mentions.ts'

/** UTF-16 units before a draft that are looked at. */
const reach = 6
/** The same behind it. */
const behind = 3
/** «قالت لإذاعة "شمس": "لن أنسحب"»: behind a quoted name and its colon somebody speaks. */
const behindNameAndColon = /["»”]\s?:\s?["«“]$/
/** Its end ends a clause: «"عربسات": «النجم 4» في مداره» begins with a name. */
const closing = /^["»”]\s?(?:[.،؛,!؟?\n]|$)/

/**
 * Leaves out whole quotations of several words that stand behind a quoted name and a colon: they are
 * what was said there, not what it is called.
 */
export const dropSpeech = (drafts: readonly Draft[], text: string): Draft[] =>
  drafts.filter(
    ({ start, end, words }) =>
      words.length < 2 ||
      !behindNameAndColon.test(text.slice(Math.max(0, start - reach), start)) ||
      !closing.test(text.slice(end, end + behind)),
  )
