/**
 * Irregular verbs: base, past, past participle (one form where both are the same; `|` between
 * variants).
 */
export const irregularVerbs = `
arise arose arisen, awake awoke awoken, bear bore borne|born, beat beat beaten, become became become, begin began begun, bend bent, bet bet, bid bid, bind bound,
bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought, broadcast broadcast, build built, burn burned|burnt, buy bought, cast cast,
catch caught, choose chose chosen, cling clung, come came come, cost cost, creep crept, cut cut, deal dealt, dig dug, draw drew drawn, dream dreamed|dreamt, drink drank drunk,
drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fling flung, fly flew flown, forbid forbade forbidden,
forecast forecast|forecasted, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got gotten|got, give gave given, go went gone,
grow grew grown, hang hung, hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept, know knew known, lay laid, lead led, leave left, lend lent, let let,
lie lied, light lit, lose lost, make made, mean meant, meet met, mislead misled, misread misread, outline outlined, overcome overcame overcome, override overrode overridden, oversee oversaw overseen,
overturn overturned, pay paid, plead pleaded|pled, prove proved|proven, put put, quit quit, read read, rebut rebutted, retell retold, rethink rethought, rewrite rewrote rewritten, ride rode ridden,
ring rang rung, rise rose risen, run ran run, say said, see saw seen, seek sought, sell sold, send sent, set set, shake shook shaken, shed shed, shoot shot, show showed shown,
shut shut, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, speak spoke spoken, spend spent, spin spun, split split, spread spread, spring sprang sprung,
stand stood, steal stole stolen, stick stuck, strike struck, swear swore sworn, sweep swept, swim swam swum, swing swung, take took taken, teach taught, tear tore torn,
tell told, think thought, throw threw thrown, tweet tweeted, undergo underwent undergone, understand understood, undertake undertook undertaken, undo undid undone, uphold upheld, upset upset, wake woke woken,
wear wore worn, weep wept, win won, wind wound, withdraw withdrew withdrawn, withhold withheld, withstand withstood, write wrote written, wring wrung
`

/** Verbs of several syllables that yet double their last consonant (or may): admit, admitted. */
export const doublingVerbs =
  'admit allot commit compel concur confer control defer deter dispel emit equip excel expel fulfil incur infer label level marshal occur omit patrol permit prefer propel quarrel rebel rebut recur refer regret remit repel signal submit swap total transfer transmit travel model channel cancel counsel'
