/** An article with every kind of label, for the corpus's tests. */
export const harbour = `kind: court
region: Levant
date: 2023-03-14
source: Sahel Daily

# Port company fined over spill
{1s The court of appeal in [LOC Tripoli]} {1v ruled} on Tuesday that {1c [ORG Medline Ports] must pay 2m
dinars}.

{2c "We will read the ruling line by line,"} {2v said} {2s [PER Rana Haddad], the company's lawyer}. {3c "Then we decide."}

The fine was first demanded in {4r a report that [ORG The Harbour Post] published last August}.

---
1 organisation: court of appeal in Tripoli
2 named: Rana Haddad
3 named: Rana Haddad
4 piece: report | The Harbour Post | 2022-08-01..2022-08-31
`
