import type { SidesAtPlay } from '../../names/sides-at-play.ts'
import { wordSet } from '../../word-sets.ts'

export const sidesAtPlay: SidesAtPlay = {
  sportWords: wordSet(`
match matches coach striker midfielder goalkeeper defender winger innings wicket wickets bowler
batsman batter league cup goal goals season squad club side team player players captain round
semi-final semi-finals semifinal quarter-final quarter-finals final tournament championship rugby
football cricket tennis netball hockey handball volleyball points champions title fans half
half-time score scored scorer win won beat defeat playoffs qualifier qualifiers fixture knockout
`),
  verbs: wordSet(`
are were have need want face lead trail host remain chase hope look play win aim beat beats
defeated thrashed edged drew trailed levelled equalised scored conceded lost won led posted
`),
  clauseOpeners: wordSet('as when while but if because after before since although though until'),
  beforeOpponents: wordSet(`
against versus beat beats beating thrashed thrashing edged edging defeated defeating faced facing
overcame overcoming outplayed hosting
`),
  results: wordSet(`
clash match game win victory defeat draw loss tie fixture final semi-final semifinal quarter-final
test series goal goals winner played playing lost drew drawn beaten scored
`),
  toOpponents: wordSet('with against over to by'),
  between: wordSet('v vs versus'),
}
