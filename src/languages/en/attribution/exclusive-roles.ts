import { wordSet } from '../../word-sets.ts'

/** Who speaks in court or for a state: nobody bears the words of two rows. */
export const exclusiveRoles: readonly ReadonlySet<string>[] = [
  wordSet('judge judges magistrate justice'),
  wordSet('lawyer lawyers attorney barrister solicitor counsel prosecutor prosecutors'),
  wordSet('defendant defendants accused suspect'),
  wordSet('witness witnesses'),
  wordSet('king queen monarch sultan emir'),
  wordSet('president'),
  wordSet('minister'),
  wordSet('ambassador'),
  wordSet('governor'),
  wordSet('mayor'),
  wordSet('victim victims complainant complainants accuser accusers plaintiff plaintiffs'),
]

/** Not "the lawyer" or "the judge", which any story may call whom it names. */
export const rolesToTell = wordSet(
  'victim victims complainant complainants accuser accusers plaintiff plaintiffs prosecutor prosecutors',
)
