/**
 * Verbs whose base and third-person forms are as often nouns ("plans", "the report"): read as verbs
 * only where the clause asks for one.
 */
export const nounVerbs = new Set(
  `
act advocate aid aim alarm alert answer appeal approach arm arrest attack attempt attribute award back balance ban bar battle benefit bet bid blame block blow board bond boost break brief bus call care cast cause caution chair challenge change charge
check cheer claim clash close comment complaint compliment concern conduct contact contest contract control cost count counsel counter cover crack crash credit cross crush curse cut damage dance deal debate decline decrease defeat delay demand
design desire detail dispute document doubt drag draw dream dress drink drive drop ease echo end escape escort estimate exchange experience express face fall favor favour fear feature figure file fight fire fit fix
float flow focus force forecast form frame function fund gain gaze grade grasp grant guarantee guard guess hand harm hate head heat help hint hit hold hope host hunt hurt impact increase influence insult intent interest
invite issue joke judge jump kick kiss knock labor labour lack lament land last laugh launch lead leak lean leap level lie lift light limit link list live load lock look love mandate march mark match matter mention merit miss mix mock monitor mount
move murder name need note notice object objective offer order outline pack paint park part pass pay permit picture pitch place plan play pledge poll pose position post pour praise present press process produce profile program progress project promise
prompt proof protest pull purchase push question quote race rage raid rain raise rally range rank rate read reason rebel rebuke recall record reform refuse regard register regret release remark rent repair repeat reply report request rescue research
reserve respect rest result retreat return review reward ride ring rise risk roll rule run rush sample scale schedule score search seal sense sentence set shape share shift ship shock shoot shop shout show sign signal slam slide slip smile source
spark spill spin split spoil spread spring stage stall stand start state stay stem step stop store storm stress stretch strike strip struggle study support surge surprise survey suspect sweep swim swing switch talk target taste tear test text thank threat tie toast total touch tour track trade train transfer transport trap travel treat trigger trust try turn tweet type upgrade use value view visit voice vote vow wait walk warrant wash waste watch wear welcome wind win wish witness wonder word work worry wound wrap yield
side witness experience finance challenge counter signal sound tout rebut bill campaign condition measure prize lobby whip champion
`
    .trim()
    .split(/\s+/),
)
