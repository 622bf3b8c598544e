/**
 * Nouns that name a report or a stance, by what may follow: s "that …", i "to …", or the
 * prepositions.
 */
export const cueNouns = `
claim:about|of s, assertion:about|of s, allegation:of|about|against s, accusation:of|against|about s, statement s, declaration:of s, announcement:of|about s, admission:of s, acknowledgment:of s, acknowledgement:of s,
confession:of s, denial:of s, suggestion:of s i, contention s, argument:about|against|for s, assurance:of s, warning:of|about|against s, prediction:of|about s, forecast s, estimate s, report:of s, rumor:of|about s, rumour:of|about s, belief:in s, view s, opinion:of|about|on s, conviction s,
theory:of|about s, hope:of|for s, fear:of|about s, concern:about|over s, worry:about|over s, doubt:about s, suspicion:of|about s, expectation:of|for s, assumption s, conclusion s, finding s, feeling s, sense s, notion s, idea s, perception:of s, realization s, recognition:of s, understanding s,
promise:of s i, pledge:of s i, vow:of i, threat:of i, offer:of i, proposal:for|on i s, plan i, decision s, refusal i, desire:for i, wish:for i s, demand:for s i, call:for i, appeal:for i, intention:of i, commitment:to i, determination s, reluctance i, eagerness i, agreement:on|about s i, ambition i, aim i,
criticism:of|about|over, praise:for|of, support:for, endorsement:of, opposition:to, condemnation:of, defense:of, defence:of, attack:on|against, question:about, complaint:about|of|against s, rhetoric:on|about, disdain:for, contempt:for, admiration:for|of, skepticism:about|of|toward, scepticism:about|of, anger:over|at|about, outrage:over|at, frustration:with|over|at s, characterization:of, assessment:of s, advice:on|about i, reservation:about, misgiving:about, disagreement:about|over|on, speculation:about|on s, testimony:about s, apology:for, obsession:with, emphasis:on s, insistence:on s, objection:to
`
