/** English words by what is used like them, and how sentences mostly write these. */
import { once } from '../../../text/once.ts'
import { classesOf, ownClassOf } from '../../names/usage-classes.ts'
import { capitalClasses } from './capital-classes.ts'
import { makeUsage } from './usage.made.ts'

/** The class of a folded word with its kind; 0 for none: see `NameRules.classOf`. */
export const classOf = classesOf(makeUsage)

const getCapitalClasses = once(() => new Set(capitalClasses.split(' ').map(Number)))

/** Whether sentences write the words of a class, as `classOf` gives it, mostly small. */
export const isMostlySmall = (usage: number): boolean =>
  usage > 0 && !getCapitalClasses().has(ownClassOf(usage))
