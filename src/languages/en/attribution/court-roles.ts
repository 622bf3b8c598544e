import { wordSet } from '../../word-sets.ts'

/** Who speaks in court: nobody bears the words of two rows in one case. */
export const courtRoles: readonly ReadonlySet<string>[] = [
  wordSet('judge judges magistrate justice'),
  wordSet('lawyer lawyers attorney barrister solicitor counsel prosecutor prosecutors'),
  wordSet('defendant defendants accused suspect'),
  wordSet('witness witnesses'),
  wordSet('victim victims complainant complainants accuser accusers plaintiff plaintiffs'),
]

/** Not "the lawyer" or "the judge", which any story may call whom it names. */
export const toldInCourt = wordSet(
  'victim victims complainant complainants accuser accusers plaintiff plaintiffs prosecutor prosecutors',
)
