import { once } from '../../text/once.ts'
import type { LiveblogRules } from '../claims/liveblog-rules.ts'

export const getLiveblogs = once((): LiveblogRules => ({
  headline: /(?<!\p{L})(?:en direct|le direct|direct :|minute par minute|suivez)(?!\p{L})/iu,
  behindTime: /^ ?(?:GMT|heure locale)(?!\p{L})/iu,
  relay: /,? (?:citant|selon)\s/iu,
  addressee: /\sà (?:l[’'])?\p{Lu}[\p{L} ]+$/u,
  sources: [
    {
      name: 'correspondant',
      words: /^(?!notre |nos ).*(?<!\p{L})(?:correspondante?|envoyée? spéciale?)(?!\p{L})/iu,
      basis: 'outlet',
      accepted: 'la correspondante du Phare',
      refused: 'Notre correspondante à Brest',
    },
    {
      name: 'sources',
      words: /(?<!\p{L})(?:sources?|responsables?|témoins?|diplomates?|porte-parole)(?!\p{L})/iu,
      basis: 'anonymous',
      accepted: 'des sources',
      refused: 'Chronologie',
    },
    {
      name: 'préfecture',
      words:
        /^(?:la |le |l[’'])?(?:préfecture|mairie|police|gendarmerie|armée|gouvernement|(?:maire|préfète?) d\p{L}+ \p{L}+)$/iu,
      basis: 'organisation',
      accepted: 'Préfecture',
      refused: 'Préfecture fermée',
    },
  ],
}))
