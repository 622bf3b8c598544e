import type { Ranked } from './quoted-on.ts'

/**
 * Who says words that go on: whoever began them; an outlet not surely, which may only have passed on what
 * began ("…," she said, according to the Courier).
 *
 * begun: who was found for the claim that they go on with.
 */
export const saidFurther = (begun: Ranked): Ranked =>
  begun.best?.candidates[0]?.kind === 'outlet' ? { ...begun, sure: false } : begun
