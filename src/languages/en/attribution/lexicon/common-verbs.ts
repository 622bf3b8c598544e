/**
 * Frequent verbs that report nothing: known only so that clauses and noun phrases end where they
 * end.
 */
export const commonVerbs = `
abandon accompany achieve acquire act adapt add adjust adopt affect aid allow appoint approach arise arm arrest arrive assemble assign assist attach attempt attend attract avoid award
bar battle bear beat become begin belong bend benefit bind bite block blow board boost borrow break bring build burn burst buy capture care carry cast catch cause celebrate chair change chase check
choose clash clean clear climb close collapse collect combat combine come commit compete complete conduct connect consist contain contribute control cook cope cost count cover crack crash create cross crush cut
damage dance deal decrease defeat define deliver depart depend deploy derive design destroy detain deteriorate develop die dig diminish disappear disrupt distribute divide dominate donate double drag draw dress drink drive drop dump
earn ease eat elect eliminate embark emerge employ enable end endure engage enjoy ensure enter erect escape escort establish evacuate evolve exceed exchange exist expand experience explode extend
face fade fail fall feed fight file fill finance finish fire fit fix flee float flow fly focus follow force form found freeze fuel fulfil function fund gain gather gaze generate get give go govern grab graduate grow guard guarantee
halt hand handle hang happen harm haunt head heal help hide hire hit hold host hunt hurt identify ignite impact impose improve include increase injure insert install invade invest invite involve
jail join jump keep kick kidnap kill kiss knock lack land last launch lay lead leak lean leap leave lend let level lie lift light limit link live load lock look lose lower
make manage march mark marry match matter meet melt merge migrate miss mix mobilise mobilize monitor mount move murder need negotiate nominate
obtain occupy occur open operate organise organize overcome override oversee overtake owe own pack paint park participate pass pay perform persist pick place plant play plunge pocket possess pour prepare preserve press prevent proceed process produce protect prove provide publish pull purchase pursue push put
quit race raid rain raise rally range rank reach receive recover recruit reduce reform regain register release rely remain remove rename render renew rent repair repeat replace represent rescue resemble reside resign resist resolve rest restore restrict result resume retain retire retreat return reunite ride ring rise risk rob roll ruin run rush
save scale scatter score seal search secure seem seize sell send sentence separate serve set settle shake shape share shed shift shine ship shoot shop shrink shut sing sink sit slash sleep slide slip slow smash smile soar solve spark spend spill spin split spoil spread spring squeeze stab stage stall stand start starve stay steal steer stem step stick stimulate stop store storm strengthen stretch strike strip struggle study succeed suffer supply surge surpass surrender surround survive suspend sustain sweep swim swing switch
tackle take target teach tear tend test thrive throw tie tighten topple torture total touch track trade train transfer transform transport trap travel treat trigger triple try turn undergo undermine undertake unite upgrade use
vanish vary violate visit vote wait wake walk wander wash waste watch weaken wear weigh widen win wind withdraw work worsen wound wrap yield appear continue happen mean remain seem tend
`
