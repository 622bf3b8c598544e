import type { IntroductionBounds } from '../../names/introduction-bounds.ts'
import { personNouns } from '../attribution/lexicon/source-words.ts'

const offices =
  'President|Prime Minister|Vice President|Minister|Senator|Sen|Rep|Representative|Gov|Governor|Mayor|Secretary|Judge|King|Queen|Prince|Princess|Chancellor|Premier|Ambassador|Attorney General|Congressman|Congresswoman|Speaker|Chairman|Chief Justice'

/** Adjectives that belong to the role behind them. */
const narrowingWords =
  'former|late|ex|acting|interim|outgoing|retired|deputy|alleged|suspected|convicted|would-be|aspiring'

/** Words between such an adjective and its role cannot be these. */
const smallWords = 'and|or|the|a|an|of|to|by|for|in|on|with|said'

/** Nouns of what was told, not of who or what bears a name. */
const toldThings =
  'figure|number|sum|amount|rise|increase|jump|drop|fall|decline|level|record|move|claim|charge|allegation|accusation|decision|step|trend|fact|share|rate|day|time|place where'

/** Adverbs that pick something out of what stands before. */
const pickingOut =
  'particularly|especially|namely|notably|mostly|mainly|perhaps|probably|reportedly|including'

/** Nouns for one person. */
const onePerson = [...personNouns]
  .filter((noun) => !/(?:(?<!s)s|men|people|children|family|staff|crew)$/.test(noun))
  .join('|')

/** What stands between a noun and whose it is: "the coach of", "the doctor treating". */
const toOwner =
  'to|of|for|with|by|about|behind|against|around|treating|representing|defending|advising|replacing|succeeding'

/** Which English words beside a name introduce it, and how far. */
export const introductionBounds: IntroductionBounds = {
  notBefore: [
    {
      name: 'what somebody has',
      accepted: 'Since then he relied on his [[aunt for his rent, trader]] Orlo Brandt.',
      refused: 'They met the [[minister for trade]] Orlo Brandt.',
      sign: /\b(?:for|to|with|of|by|from) (?:his|her|their|its)\b/i,
    },
    {
      name: 'what may be of the one whom somebody serves, before a comma',
      accepted: 'They met the [[lawyer for the accused man]], Orlo Brandt.',
      refused: 'They met the [[leader of the opposition]], Orlo Brandt.',
      sign: new RegExp(
        `^(?!.*spokes)[a-z].* (?:${toOwner}) (?:the|his|her|their) (?:[a-z-]+ )?(?:${onePerson}|accused)$`,
      ),
    },
  ],
  notBehind: [
    {
      name: 'what was told',
      accepted: 'Costs doubled, said Rosa Fisk, [[a figure that is twice as high]].',
      refused: 'They met Rosa Fisk, [[a trader with one shop]].',
      sign: new RegExp(`^(?:a|an|the|another|one) (?:[\\w-]+ )?(?:${toldThings})\\b`, 'i'),
    },
    {
      name: 'a part of it',
      accepted: 'They came from Norland, [[particularly the young]].',
      refused: 'They came from Norland, [[the particularly young state]].',
      sign: new RegExp(`^(?:${pickingOut})\\b`, 'i'),
    },
    {
      name: 'what a thing has',
      accepted: 'He admires Norland, [[its ports]].',
      refused: 'He admires Norland, [[the state with its ports]].',
      ofThings: true,
      sign: /^(?:its|his|her|their|our|my|your)\b/i,
    },
  ],
  // "an aide to | Vice President Brandt", "the wife of the | late actor", not "the minister of | Justice"
  ofOther: new RegExp(
    `^.*\\b(?:${toOwner}) (?:(?=(?:[A-Z][\\w.’'-]* ){0,3}(?:${offices})\\.?$)|` +
      `(?:(?:the|an?|his|her|their) )?(?=(?:[a-z][\\w’'-]* ){0,3}(?:${onePerson})$))`,
  ),
  // "the former area | councillor"
  narrowing: new RegExp(
    `(?:^|[\\s(])((?:${narrowingWords})(?:[ -](?!(?:${smallWords})\\b)[a-z][\\w-]*){0,2}[ -])$`,
    'i',
  ),
  article: /^(?:the|an?) /i,
  // "Mayor Brandt of ordering the murder of | reporter"
  links: /^ .*\b(?:of|by|for|with|from|against|to [a-z]+) (?:(?:the|an?|his|her|their) )?/,
  // "candidate Saleh | and her rival"
  joins: /^,? (?:and|but|or|while) (?:(?:the|an?|his|her|their) )?/i,
}
