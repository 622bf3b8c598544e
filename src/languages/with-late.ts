/**
 * `plain` with properties that are made when they are asked for, as their lists may come after the
 * modules (lists.ts). They stand on its prototype: where an object has a getter of its own, engines
 * keep all its properties in a table that is searched each time, and every word of an article is
 * asked of the rules of names dozens of times.
 */
export const withLate = <Plain extends object, Late extends object>(
  plain: Plain,
  late: Late,
): Plain & Late => Object.setPrototypeOf(plain, late) as Plain & Late

/**
 * `made` with properties of its own in place of some. Not by `{ ...made }`, which leaves out what is
 * made late, and of which no type tells.
 */
export const withOwn = <Made extends object>(made: Made, own: Partial<Made>): Made =>
  Object.assign(Object.create(made) as Made, own)
