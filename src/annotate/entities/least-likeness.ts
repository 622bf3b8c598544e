/** From which likeness to a foreign name (`NameWord.likeness`, 0 to 7) a word is taken for one. */
export const leastLikeness = {
  /** where no list has it */
  ofUnlisted: 4,
  /** where it may as well be a word of the language */
  ofAny: 5,
  /** without the particle that its first letter looks like */
  withoutParticle: 6,
  /** where the model of names knows it as an ordinary word: «البقاع أونلاين» */
  ofOrdinary: 7,
} as const
