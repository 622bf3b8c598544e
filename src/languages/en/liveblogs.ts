import { once } from '../../text/once.ts'
import type { LiveblogRules } from '../claims/liveblog-rules.ts'

export const getLiveblogs = once((): LiveblogRules => ({
  headline:
    /\b(?:live updates?|as it happened|live blog|liveblog|live:|live coverage|rolling coverage)(?![a-z\u00c0-\u024f])|\blive\b\s*$/i,
  behindTime: /^ ?(?:am|pm|a\.m\.|p\.m\.|GMT|BST|UTC|[ECMP][SD]T|CET)\b/iu,
  relay: /,? (?:citing|quoting)\s/iu,
  addressee: /\sto (?:the )?\p{Lu}[\p{L} ]+$/u,
  sources: [
    {
      name: 'correspondent',
      words: /^(?!our |the ).*\b(?:correspondent|reporter)s?\b/iu,
      basis: 'outlet',
      accepted: 'Harbour Post correspondent',
      refused: 'Our correspondent in Dover',
    },
    {
      name: 'sources',
      words:
        /\b(?:sources?|officials?|witness(?:es)?|diplomats?|residents|spokes(?:man|woman|person))\b/iu,
      basis: 'anonymous',
      accepted: 'two security sources',
      refused: 'How it began',
    },
    {
      name: 'police',
      words:
        /^(?:the )?(?:police|army|military|government|fire service|coastguard|\p{L}+ ministry|ministry of \p{L}+)$/iu,
      basis: 'organisation',
      accepted: 'Police',
      refused: 'Police station closed',
    },
  ],
}))
