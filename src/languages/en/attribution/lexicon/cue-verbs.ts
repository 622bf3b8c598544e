import type { Stance } from '../../../../model/annotation.ts'

/**
 * Verbs that report, by what may follow them. Letters of `takes`: s a clause (that …, whether …, or
 * bare) · q quoted words · t may stand behind or inside the words ("…, she said") · n a noun phrase
 * · i to do something · g doing something · j passes judgement: counts even of those who say
 * nothing else in the article · o someone addressed before the words ("told them that …") · O
 * someone addressed who is part of them ("urged them to go").
 * A verb may bring its particle ("point out") and, after a colon, the prepositions that lead to the
 * words ("complain:about|of").
 */
export interface VerbClass {
  takes: string
  stance: Stance
  verbs: string
}

export const cueVerbs: readonly VerbClass[] = [
  // saying
  {
    takes: 'sqt',
    stance: 'neutral',
    verbs: `say, add, go on, make clear, make it clear, reply, remark, state, answer, quip, joke:about, chime in, opine, muse, theorise, theorize, tweet, blog, text, chant, shout, yell, scream, cry, whisper,
    murmur, mutter, exclaim, declare, pronounce, proclaim, observe, comment:on|about, respond:with|to|by, retort:with, write:about|of, conclude, specify, elaborate:on, interject, counter, rejoin, reiterate, repeat, recount, testify:about, summarise, summarize, stress, emphasise, emphasize, underscore, underline, rule, attest, retweet, submit`,
  },
  // only before quoted words: elsewhere they tell of other things
  { takes: 'q', stance: 'neutral', verbs: 'continue, type, post, read, reason, sing, relate' },
  {
    takes: 'sqtn',
    stance: 'neutral',
    verbs: `note, explain, announce, report:on, mention, recall, clarify, disclose, reveal, divulge, confide, relay, describe, highlight, outline, signal, recite, quote, cite, reference, point out, lay out, spell out, sum up, bring up, voice, express, convey,
    detail, document, chronicle, define, predict, forecast, foresee, project, estimate, calculate, confirm, verify, reaffirm, advise, recommend, suggest, propose, preach, invoke, ponder, articulate, put it, unveil, extol, narrate`,
  },
  {
    takes: 'sqt',
    stance: 'asserting',
    verbs:
      'assert, insist:on, maintain, contend, argue:for|against|about, claim, allege, charge, affirm, boast:about|of, brag:about|of, swear, certify, hammer, reckon, posit, profess',
  },
  { takes: 'sqtn', stance: 'denying', verbs: 'deny, refute, rebut, disavow, disclaim, renounce' },
  {
    takes: 'nj',
    stance: 'denying',
    verbs:
      'reject, dispute, contest, dismiss, contradict, repudiate, rebuff, pooh-pooh, debunk, overrule, downplay, play down, brush off, laugh off, brush aside, shrug off, rule out',
  },
  {
    takes: 'sqtn',
    stance: 'conceding',
    verbs: 'admit:to, concede, acknowledge, confess:to, recognise, recognize, own up',
  },
  {
    takes: 'sqt',
    stance: 'neutral',
    verbs:
      'warn:of|about|against, caution:against, complain:about|of, grumble:about, lament, bemoan, marvel:at, fume:about|over, gripe:about, protest:against|over, rail:against, grouse:about, whine:about, vent:about, seethe, rant:about|against, sigh, groan, gush:about|over, rave:about, moan:about, object:to',
  },
  {
    takes: 'n',
    stance: 'neutral',
    verbs: 'lament, bemoan, complain, protest, decry, deplore, rue',
  },
  {
    takes: 'sqtig',
    stance: 'neutral',
    verbs:
      'vow, pledge, promise, threaten, swear, offer, volunteer, agree:with|on|to, demand, propose, resolve, undertake',
  },
  {
    takes: 'n',
    stance: 'neutral',
    verbs: 'vow, pledge, promise, threaten, demand, request, solicit, seek',
  },
  // saying to someone
  {
    takes: 'sqtoO',
    stance: 'neutral',
    verbs:
      'tell:about|of, inform:of|about, remind:of|about, assure:of, reassure, notify:of, advise:on, brief:on, warn:of|about|against, promise, caution, email, convince:of, persuade',
  },
  {
    takes: 'sqtiO',
    stance: 'neutral',
    verbs:
      'ask:about|for, beg:for, implore, urge, plead:for|with, press:on|for, query, inquire:about|into, enquire:about, exhort, beseech',
  },
  {
    takes: 'sqtn',
    stance: 'doubting',
    verbs: 'question, wonder:about|at, challenge, doubt, suspect, speculate:about|on, query',
  },
  {
    takes: 'iO',
    stance: 'neutral',
    verbs:
      'urge, encourage, instruct, order, command, enjoin, direct, advise, counsel, invite, persuade, warn, exhort, dare, implore, request, push, pressure, challenge, call on, call upon, appeal to, tell, ask, beg, summon, admonish, lobby, prod, remind, press, forbid:from, convince, compel',
  },
  // calling names, judging
  {
    takes: 'nqj',
    stance: 'neutral',
    verbs:
      'call, label, dub, brand, term, describe, characterise, characterize, portray, depict, deem, denounce, hail, liken, compare, decry, lambast, lambaste, deride, ridicule, mock',
  },
  {
    takes: 'nj',
    stance: 'neutral',
    verbs: `criticise, criticize, condemn, blast, slam, attack, bash, rip, assail, berate, chide, chastise, scold, rebuke, reprimand, castigate, censure, excoriate, pillory, savage, skewer, lash, blame:for, fault, insult, disparage, denigrate, belittle, smear, vilify, taunt, tease, trash, knock, grill, roast, hammer,
    praise, applaud, commend, laud, compliment, salute, congratulate, thank, cheer, tout, champion, endorse, back, support, favor, favour, embrace, advocate:for, oppose, revile, defend, justify, welcome, admire, respect, honor, honour, extol, salute, bless, espouse, second, echo, echo, parrot, counter, rebut`,
  },
  {
    takes: 'n',
    stance: 'neutral',
    verbs: `promote, discuss, debate, address, stress, emphasise, emphasize, underscore, underline, broach, moot, confront, interrogate, examine, assess, review, evaluate, judge, rate, consider, weigh, contemplate, envision, envisage, imagine, scrutinise, scrutinize, mourn, curse, condone, excuse, forgive, corroborate, float, pitch, publicise, publicize, plug, hype, exaggerate, understate, overstate, misstate, distort, repeat, reiterate, declare, issue, unveil`,
  },
  {
    takes: 'Oj',
    stance: 'asserting',
    verbs:
      'accuse:of, blame:for|on, credit:with|for, suspect:of, charge:with, fault:for, indict:for|on, acquit:of, convict:of, absolve:of',
  },
  { takes: 'Oj', stance: 'neutral', verbs: 'paint:as, cast:as' },
  // prepositional talk
  {
    takes: 'j',
    stance: 'neutral',
    verbs: `talk:about|of, speak:about|of|against|out, refer:to, allude:to, hint:at, call:for, push:for, plead:for, press:for, lobby:for|against, appeal:for, apologise:for, apologize:for, plead, dwell:on, touch:on, opine:on, weigh in:on, expound:on, elaborate:on, joke:about, agree:with|on|to,
    disagree:with|on|about, side:with, object:to, hint:at, inveigh:against, lash out:at|against, hit out:at, hit back:at, fire back:at, push back:on|against, strike back:at, speak out:on|about|against, come out:against|for, go after, tear into, double down:on, back away:from, back off, back down:from, shy away:from, dissent:from,
    quarrel:with|over, bicker:over, spar:over, argue:about|over, debate:about, clash:over, testify:about|to|against, vouch:for, speculate:about|on, complain:about|of, preach:about, boast:about|of, warn:of|about|against, seize:on, harp:on, gloat:over|about, gush:about|over, rave:about, scoff:at, come down hard:on, come down heavily:on, take a swipe:at, take a dig:at, take issue:with, laugh:at, sneer:at, jeer:at, poke fun:at, make fun:of, insist:on, stress:on|upon, emphasise:on, emphasize:on, comment:on|about, reply:to|with, report:on, tweet:about, write:about|of, inquire:about|into, ask:about|for`,
  },
  {
    takes: '',
    stance: 'neutral',
    verbs:
      'agree:with|on|to, know:about|of, think:of|about, worry:about, care:about, dream:of|about, hope:for, long:for, yearn:for, wish:for, look forward:to, approve:of, disapprove:of, subscribe:to, decide:on|against, believe:in, plan:on|for, rally:around|for|against, campaign:for|against, read:about, pray:for, respond:to|with|by, react:to|with, answer:with|to, point:to, bristle:at, balk:at',
  },
  // holding in mind
  {
    takes: 'st',
    stance: 'neutral',
    verbs:
      'think, believe, feel, suppose, guess, figure, imagine, assume, presume, reckon, gather, surmise, conjecture, fancy, dream, trust, bet, conclude, judge, understand, recall, doubt, suspect, fear, worry, hope, wonder',
  },
  { takes: 's', stance: 'doubting', verbs: 'want to know' },
  {
    takes: 's',
    stance: 'neutral',
    verbs:
      'infer, deduce, hold, know, realise, realize, recognise, recognize, remember, forget, appreciate, discover, learn, hear, find, determine, decide, agree, wish, expect, anticipate, care, mean, notice, sense, perceive, accept, prefer, regret, pretend, foresee, grasp, fathom, concur, figure out, find out',
  },
  {
    takes: 'n',
    stance: 'neutral',
    verbs:
      'believe, want, fear, expect, anticipate, prefer, hate, love, dislike, despise, loathe, detest, resent, dread, distrust, mistrust, view, regard, perceive, consider, deem, understand, appreciate, desire, crave, covet, envy, regret, favor, favour, eye, value, accept, foresee, envision, question, doubt, suspect, cherish',
  },
  {
    takes: 'i',
    stance: 'neutral',
    verbs:
      'want, wish, hope, plan, intend, expect, mean, prefer, love, hate, desire, seek, decide, agree, consent, refuse, decline, promise, vow, pledge, threaten, offer, claim, profess, pretend, propose, vote, resolve, care, fear, yearn, long, demand, ask',
  },
  {
    takes: 'iO',
    stance: 'neutral',
    verbs: 'want, expect, prefer, wish, trust, believe, consider, know, understand, find',
  },
  {
    takes: 'g',
    stance: 'neutral',
    verbs:
      'suggest, recommend, propose, consider, contemplate, deny, admit, mention, recall, regret, oppose, support, favor, favour, advocate, imagine, envision, discuss, propose, resist, describe, acknowledge, remember, dread',
  },
  // what documents and figures do
  {
    takes: 'sqn',
    stance: 'neutral',
    verbs:
      'show, indicate, suggest, find, reveal, demonstrate, illustrate, prove, imply, conclude, determine, uncover, discover, estimate, warn, depict, signify, document, detail, ascertain, expose, allege',
  },
]

/**
 * Verbs that may stand between a subject and the reporting verb without being the report:
 * "continues to insist", "keeps saying".
 */
export const lightVerbs = `seem appear tend continue refuse decline try attempt begin start have need go get keep come fail hesitate happen use manage proceed be stop resist avoid finish rush move pause dare pretend help rise set`
