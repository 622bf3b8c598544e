import type { IntroductionWords } from '../../introduction-words.ts'

/** Which English words beside a name do not introduce it, or only in part. */
export const introductionWords: IntroductionWords = {
  // "relied on his grandmother for his living, Orlo Brandt"
  notBefore: /\b(?:for|to|with|of|by|from) (?:his|her|their|its)\b/i,
  // "an aide to | Vice President Brandt", not "the minister of | Justice"
  ofOther:
    /^.*\b(?:to|of|for|with|by) (?=(?:[A-Z][\w.’'-]* ){0,3}(?:President|Prime Minister|Vice President|Minister|Senator|Sen|Rep|Representative|Gov|Governor|Mayor|Secretary|Judge|King|Queen|Prince|Princess|Chancellor|Premier|Ambassador|Attorney General|Congressman|Congresswoman|Speaker|Chairman|Chief Justice)\.?$)/,
  // "the former area | councillor"
  narrowing:
    /(?:^|[\s(])((?:former|late|ex|acting|interim|outgoing|retired|deputy|alleged|suspected|convicted|would-be|aspiring)(?:[ -](?!and\b|or\b|the\b|a\b|an\b|of\b|to\b|by\b|for\b|in\b|on\b|with\b|said\b)[a-z][\w-]*){0,2}[ -])$/i,
  // "…, a figure that is twice as high", "…, particularly the young", "…, each of them"
  notBehind:
    /^(?:(?:a|an|the|another|one) (?:[\w-]+ )?(?:figure|number|sum|amount|rise|increase|jump|drop|fall|decline|level|record|move|claim|charge|allegation|accusation|decision|step|trend|fact|share|rate|day|time|place where)\b|(?:particularly|especially|namely|notably|mostly|mainly|perhaps|probably|reportedly|including)\b)/i,
  // "Norland, its ports": what it has
  notOfThing: /^(?:its|his|her|their|our|my|your)\b/i,
  article: /^(?:the|an?) /i,
  // "Mayor Brandt of ordering the murder of | reporter"
  links: /^ .*\b(?:of|by|for|with|from|against|to [a-z]+) (?:(?:the|an?|his|her|their) )?/,
  // "candidate Saleh | and her rival"
  joins: /^,? (?:and|but|or|while) (?:(?:the|an?|his|her|their) )?/i,
}
