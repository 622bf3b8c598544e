/** The words of one letter that stand before names: l', d'. */
export const elidedLetters: readonly string[] = ['l', 'd']
