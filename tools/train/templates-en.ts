/** Sentences to train on, our own; slots as in templates-ar.ts. */
export const templates = `
{per}, [role] of {org}, said on [day] that the situation in {loc} was getting worse.
[nat] President {per} met his [nat] counterpart {per} in {loc} on [day].
Prime Minister {per} told {outlet} that {country} would not accept the deal.
{sur} told {outlet} he was "very pleased" with the result.
{sur} said the talks between {country} and {country} would go on.
"We will not give up," said {sur}, who joined {org} in [num].
"It was a hard decision," {per} told reporters in {loc}.
According to {outlet}, {per} had been a member of {org} since [num].
{org} announced on [day] that it would close its offices in {loc} and {loc}.
The {org} said in a statement that [num] people had been killed in {loc}.
Officials at {org} declined to comment.
Police in {loc}, {loc} arrested {per}, [num], on [day].
A spokesman for {org}, {per}, denied the claims made by {per}.
{per} and {per} were among those who spoke at {event} in {loc}.
{per} was born in {loc} and studied at {org}.
{per} ([num]) grew up in {loc} before moving to {loc}.
{team} beat {team} in the final of {event} on [day].
{per} scored twice as {team} defeated {team} at home.
{sur}'s second goal put {team} ahead after [num] minutes.
{sur} won the race ahead of {sur} and {sur}.
Shares in {org} and {org} fell sharply in {loc}.
{org} launched its new {product} in {country} last week.
{org}'s {product} is used by [num] people in {country}.
{per}, who works for {org}, said the {product} had failed.
The [nat] government accused {org} of attacks on {group} in {loc}.
Thousands of {group} marched through {loc} to protest against {sur}.
{group} in {loc} say {country} has ignored them.
The {event} was held in {loc} in [num].
{country} and {country} signed the treaty in {loc}.
Senator {per} of {loc} voted against the bill.
Dr. {per} of {org} led the study, published on [day].
Professor {per} at {org} said the findings were "surprising".
Mr {sur} said he had never met Mrs {sur}.
Ms {sur} joined {org} from {org} in [num].
{per} writes for {outlet} and lives in {loc}.
{outlet} reported that {per} would step down as head of {org}.
As reported by {outlet}, the {org} rejected the plan.
{org} ({org}) welcomed the decision.
Wikinews spoke with {per}, [role] of {org}, about {loc}.
The {org} mission was led by {per}.
In {loc}, {per} told supporters that {sur} had lied.
In {country}, {org} won most of the seats.
A magnitude [num] earthquake struck near {loc}, {country} on [day].
The plane was flying from {loc} to {loc} when it crashed near {loc}.
{per}'s lawyer, {per}, said the trial in {loc} was unfair.
Judge {per} sentenced {per} to [num] years in prison.
{per} – then [role] of {org} – resigned in [num].
Candidates include {per}, {per}, {per} and {per}.
{sur} criticised {sur}'s plan for {loc}.
{per} plays {sur}'s brother in the film.
The hospital in {loc} treated [num] people, said {per}.
Image: {per}.
File photo of {per}, by {per}.
The island of {loc} is home to many {group}.
Flights to {loc} and {loc} were cancelled.
General {per} commanded {org} forces in {loc}.
King {per} visited {loc} with his wife {per}.
Troops from {country}, {country} and {country} joined the mission.
The river flows through {loc} and {loc}.
{per}, {org}
{per}: "{loc} will be rebuilt"
{country} rejects {country} offer on {loc}
{sur} meets {sur} in {loc}
{org} condemns attack in {loc}
{org} to buy {org} for $[num] billion
{giv} and {giv} moved to {loc} in [num].
{giv} told her mother that {giv} had gone.
{team} signed {per} from {team} for $[num] million.
{team} are second in the table, ahead of {team}.
{sur}, {sur} and {sur} were also elected.
{org}'s {per} was re-elected.
Photographs by {sur} are shown at {org} in {loc}.
Secretary of State {per} flew to {loc}.
{loc} Mayor {per} opened the bridge.
The {org}'s director, {per}, welcomed the ruling.
`
export const plain = `
The government said it would study the report.
Officials said the number of injured had not changed.
Prices rose sharply during the last month.
The President will address the nation tonight.
The Minister said the budget would be presented soon.
The Court ruled that the law was valid.
Residents said the water had been cut off for days.
Heavy rain continued through the night.
Workers demanded higher pay and better conditions.
The company refused to comment on the news.
Schools were closed because of the storm.
Experts say the drug needs more tests.
The match will begin at eight in the evening.
No official comment has been made so far.
Most of those questioned were students and teachers.
`
export const bodies =
  'Ministry of {field}|Department of {field}|{loc} University|University of {loc}|{loc} Police Department|{loc} City Council|Bank of {country}|National {fieldNoun} Agency|{country} {fieldNoun} Authority|{fieldNoun} Workers Union|{idea} Party|{nat} {idea} Party|Institute for {field}|{sur} Foundation|{sur} & {sur}|{sur} Group|{sur} Corporation|{sur} Inc|Royal {fieldNoun} Society|Center for {field}|{nat} Red Cross|{nat} Navy|{nat} Army|{nat} Air Force|{loc} Supreme Court|{nat} Parliament|{nat} Foreign Ministry|{loc} Times|{loc} Herald|{fieldNoun} Commission|{sur} College|{loc} General Hospital|{loc} Chamber of Commerce|International {fieldNoun} Federation|Campaign for {field}|Council on {field}'
export const fields =
  'Health|Education|Justice|Defence|Defense|Energy|Agriculture|Transport|Finance|Trade|Culture|Labor|Home Affairs|Foreign Affairs|Human Rights|Strategic Studies|Science|Technology|Public Policy|Economic Research|Civil Liberties|Peace'
export const fieldNouns =
  'Health|Education|Security|Energy|Farm|Transport|Trade|Science|Space|Football|Tennis|Weather|Geographic|Teachers|Mine|Rail|Aviation|Nuclear|Medical|Shipping'
export const ideas =
  'Freedom|Justice|People’s|Labour|Green|Progress|Unity|Reform|Democratic|Republican|National|Socialist|Independence|Liberal'
export const roles =
  'president|director|head|chairman|chief executive|spokesman|spokeswoman|founder|leader|professor|secretary|chief economist|member|co-founder|deputy head|editor|manager'
export const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
