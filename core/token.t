# Words as Universal Dependencies counts them, sentences and paragraphs.

=== clitics
--- text
She can't go; they're late, I'd say, and Xi's men won't wait. You cannot, we've, he'll, it's, I'm, gonna.
--- rows token(kind)
token |She| kind=word
token |ca| kind=word
token |n't| kind=word
token |go| kind=word
token |;| kind=punct
token |they| kind=word
token |'re| kind=word
token |late| kind=word
token |,| kind=punct
token |I| kind=word
token |'d| kind=word
token |say| kind=word
token |,|#2 kind=punct
token |and| kind=word
token |Xi| kind=word
token |'s| kind=word
token |men| kind=word
token |wo| kind=word
token |n't|#2 kind=word
token |wait| kind=word
token |.| kind=punct
token |You| kind=word
token |can|#2 kind=word
token |not| kind=word
token |,|#3 kind=punct
token |we| kind=word
token |'ve| kind=word
token |,|#4 kind=punct
token |he|#3 kind=word
token |'ll| kind=word
token |,|#5 kind=punct
token |it|#2 kind=word
token |'s|#2 kind=word
token |,|#6 kind=punct
token |I|#2 kind=word
token |'m| kind=word
token |,|#7 kind=punct
token |gon| kind=word
token |na| kind=word
token |.|#2 kind=punct

=== clitics with a curly apostrophe, and words that begin with one
--- text
They’re sure the ’90s weren’t Li’s. 'Tis the '60s, rock 'n' roll, tell 'em.
--- rows token(kind)
token |They| kind=word
token |’re| kind=word
token |sure| kind=word
token |the| kind=word
token |’90s| kind=word
token |were| kind=word
token |n’t| kind=word
token |Li| kind=word
token |’s| kind=word
token |.| kind=punct
token |'Tis| kind=word
token |the|#2 kind=word
token |'60s| kind=word
token |,| kind=punct
token |rock| kind=word
token |'n'| kind=word
token |roll| kind=word
token |,|#2 kind=punct
token |tell| kind=word
token |'em| kind=word
token |.|#2 kind=punct

=== the possessive of a plural, and a name that ends with s
--- text
The ministers' and James' cars met at St James's.
--- rows token(kind)
token |The| kind=word
token |ministers| kind=word
token |'| kind=punct
token |and| kind=word
token |James| kind=word
token |'|#2 kind=punct
token |cars| kind=word
token |met| kind=word
token |at| kind=word
token |St| kind=word
token |James|#2 kind=word
token |'s| kind=word
token |.| kind=punct

=== hyphens: compounds are cut, prefixes are not
--- text
A well-known anti-war ex-minister re-elected mid-April called the 15-year-old co-founder's state-of-the-art e-mail career-wise uh-oh.
--- rows token(kind)
token |A| kind=word
token |well| kind=word
token |-| kind=punct
token |known| kind=word
token |anti-war| kind=word
token |ex-minister| kind=word
token |re-elected| kind=word
token |mid-April| kind=word
token |called| kind=word
token |the| kind=word
token |15| kind=number
token |-|#6 kind=punct
token |year| kind=word
token |-|#7 kind=punct
token |old| kind=word
token |co-founder| kind=word
token |'s| kind=word
token |state| kind=word
token |-|#9 kind=punct
token |of| kind=word
token |-|#10 kind=punct
token |the|#2 kind=word
token |-|#11 kind=punct
token |art| kind=word
token |e-mail| kind=word
token |career-wise| kind=word
token |uh-oh| kind=word
token |.| kind=punct

=== speech that breaks off
--- text
I th- I think we exper- experimented, pre- and post-war, you kn- —
--- rows token(kind)
token |I| kind=word
token |th-| kind=word
token |I|#2 kind=word
token |think| kind=word
token |we| kind=word
token |exper-| kind=word
token |experimented| kind=word
token |,| kind=punct
token |pre| kind=word
token |-|#3 kind=punct
token |and| kind=word
token |post-war| kind=word
token |,|#2 kind=punct
token |you| kind=word
token |kn-| kind=word
token |—| kind=punct

=== its and your are two words only before a word that follows no possessive
--- text
its a pity; its not over; your the best; lets go. Its very nature, its all-time high, its in-house team, your own, lets them.
--- rows token
token |it|
token |s|
token |a|
token |pity|
token |;|
token |it|#3
token |s|#2
token |not|
token |over|
token |;|#2
token |you|
token |r|#2
token |the|
token |best|
token |;|#3
token |let|
token |s|#4
token |go|
token |.|
token |Its|
token |very|
token |nature|
token |,|
token |its|#3
token |all|
token |-|
token |time|
token |high|
token |,|#2
token |its|#4
token |in|
token |-|#2
token |house|
token |team|
token |,|#3
token |your|#2
token |own|
token |,|#4
token |lets|#2
token |them|
token |.|#2

=== slashes
--- text
He/she and/or 1/2, 6/14/2001, the 2016/17 season, km/h, w/o, s/he.
--- rows token(kind)
token |He| kind=word
token |/| kind=punct
token |she| kind=word
token |and| kind=word
token |/|#2 kind=punct
token |or| kind=word
token |1/2| kind=number
token |,| kind=punct
token |6/14/2001| kind=number
token |,|#2 kind=punct
token |the| kind=word
token |2016| kind=number
token |/|#6 kind=punct
token |17| kind=number
token |season| kind=word
token |,|#3 kind=punct
token |km| kind=word
token |/|#7 kind=punct
token |h|#3 kind=word
token |,|#4 kind=punct
token |w/o| kind=word
token |,|#5 kind=punct
token |s/he| kind=word
token |.| kind=punct

=== abbreviations and initials
--- text
Mr. J. R. Okafor Jr. of the U.S. Treasury met Dr. Ana M. Sol, e.g. at No. 10, approx. 5 p.m., on Jan. 5 vs. the U.N. etc. in St. Louis.
--- rows token(kind) sentence
token |Mr.| kind=word
token |J.| kind=word
token |R.| kind=word
token |Okafor| kind=word
token |Jr.| kind=word
token |of| kind=word
token |the| kind=word
token |U.S.| kind=word
token |Treasury| kind=word
token |met| kind=word
token |Dr.| kind=word
token |Ana| kind=word
token |M.| kind=word
token |Sol| kind=word
token |,| kind=punct
token |e.g.| kind=word
token |at| kind=word
token |No.| kind=word
token |10| kind=number
token |,|#2 kind=punct
token |approx.| kind=word
token |5| kind=number
token |p.m.| kind=word
token |,|#3 kind=punct
token |on| kind=word
token |Jan.| kind=word
token |5|#2 kind=number
token |vs.| kind=word
token |the|#2 kind=word
token |U.N.| kind=word
token |etc.| kind=word
token |in| kind=word
token |St.| kind=word
token |Louis| kind=word
token |.|#21 kind=punct
sentence |Mr. J. R. Okafor Jr. of the U.S. Treasury met Dr. Ana M. Sol, e.g. at No. 10, approx. 5 p.m., on Jan. 5 vs. the U.N. etc. in St. Louis.|

=== a stop behind an abbreviation or initial ends a sentence as well
--- text
They live in Washington, D.C. The house is old. He spoke at 5 p.m. She left. It has vitamin C. It helps. My family and I. That was plan B.
--- rows sentence
sentence |They live in Washington, D.C.|
sentence |The house is old.|
sentence |He spoke at 5 p.m.|
sentence |She left.|
sentence |It has vitamin C.|
sentence |It helps.|
sentence |My family and I.|
sentence |That was plan B.|

=== money, percentages, units and large numbers
--- text
It paid $24.6 trillion, US$5m, £3.20, €1,000,000, Rs1,00,000, Rs. 500, 41%, 5km, 20mph, 7bn, -3, +44 20 7946 0000, 1,5 and 40°C.
--- rows token(kind)
token |It| kind=word
token |paid| kind=word
token |$| kind=symbol
token |24.6| kind=number
token |trillion| kind=word
token |,| kind=punct
token |US$| kind=symbol
token |5| kind=number
token |m| kind=word
token |,|#2 kind=punct
token |£| kind=symbol
token |3.20| kind=number
token |,|#3 kind=punct
token |€| kind=symbol
token |1,000,000| kind=number
token |,|#6 kind=punct
token |Rs| kind=symbol
token |1,00,000| kind=number
token |,|#9 kind=punct
token |Rs.| kind=word
token |500| kind=number
token |,|#10 kind=punct
token |41| kind=number
token |%| kind=symbol
token |,|#11 kind=punct
token |5|#3 kind=number
token |km| kind=word
token |,|#12 kind=punct
token |20|#2 kind=number
token |mph| kind=word
token |,|#13 kind=punct
token |7| kind=number
token |bn| kind=word
token |,|#14 kind=punct
token |-| kind=punct
token |3|#2 kind=number
token |,|#15 kind=punct
token |+44| kind=number
token |20|#3 kind=number
token |7946| kind=number
token |0000| kind=number
token |,|#16 kind=punct
token |1,5| kind=number
token |and| kind=word
token |40| kind=number
token |°| kind=symbol
token |C| kind=word
token |.|#4 kind=punct

=== dates, times, scores and ranges
--- text
On 2024-06-03 at 10:30am, from 1990-95 or 1990–95, they won 3-2, 21st, 1990s, 6-4, 7-6 (7-5).
--- rows token(kind)
token |On| kind=word
token |2024-06-03| kind=number
token |at| kind=word
token |10:30| kind=number
token |am| kind=word
token |,| kind=punct
token |from| kind=word
token |1990| kind=number
token |-|#3 kind=punct
token |95| kind=number
token |or| kind=word
token |1990|#2 kind=number
token |–| kind=punct
token |95|#2 kind=number
token |,|#2 kind=punct
token |they| kind=word
token |won| kind=word
token |3|#3 kind=number
token |-|#4 kind=punct
token |2|#3 kind=number
token |,|#3 kind=punct
token |21st| kind=number
token |,|#4 kind=punct
token |1990s| kind=number
token |,|#5 kind=punct
token |6|#2 kind=number
token |-|#5 kind=punct
token |4|#2 kind=number
token |,|#6 kind=punct
token |7| kind=number
token |-|#6 kind=punct
token |6|#3 kind=number
token |(| kind=punct
token |7|#2 kind=number
token |-|#7 kind=punct
token |5|#3 kind=number
token |)| kind=punct
token |.| kind=punct

=== addresses, handles, hashtags and emoji
--- text
See https://example.org/a?b=c#d, www.example.com, example.co.uk or mail a.b@example.org; @desk_1 wrote #Vote2024 👍🏽 👨‍👩‍👧 🇰🇪 :-)
--- rows token(kind)
token |See| kind=word
token |https://example.org/a?b=c#d| kind=url
token |,| kind=punct
token |www.example.com| kind=url
token |,|#2 kind=punct
token |example.co.uk| kind=url
token |or|#2 kind=word
token |mail| kind=word
token |a.b@example.org| kind=email
token |;| kind=punct
token |@desk_1| kind=handle
token |wrote| kind=word
token |#Vote2024| kind=hashtag
token |👍🏽| kind=emoji
token |👨‍👩‍👧| kind=emoji
token |🇰🇪| kind=emoji
token |:-)| kind=symbol

=== ellipses and dashes
--- text
Well... no… wait -- the plan—such as it was – failed. "We are..." he said.
--- rows token(kind) sentence
token |Well| kind=word
token |...| kind=punct
token |no| kind=word
token |…| kind=punct
token |wait| kind=word
token |--| kind=punct
token |the| kind=word
token |plan| kind=word
token |—| kind=punct
token |such| kind=word
token |as| kind=word
token |it|#2 kind=word
token |was| kind=word
token |–| kind=punct
token |failed| kind=word
token |.|#4 kind=punct
token |"| kind=punct
token |We|#2 kind=word
token |are| kind=word
token |...|#2 kind=punct
token |"|#2 kind=punct
token |he|#2 kind=word
token |said| kind=word
token |.|#8 kind=punct
sentence |Well... no… wait -- the plan—such as it was – failed.|
sentence |"We are..." he said.|

=== all quotation marks
--- text
“One,” he said. ‘Two’, «three», „four“, "five", ``six'', 'seven' and 「八」.
--- rows token(kind) sentence
token |“| kind=punct
token |One| kind=word
token |,| kind=punct
token |”| kind=punct
token |he| kind=word
token |said| kind=word
token |.| kind=punct
token |‘| kind=punct
token |Two| kind=word
token |’| kind=punct
token |,|#2 kind=punct
token |«| kind=punct
token |three| kind=word
token |»| kind=punct
token |,|#3 kind=punct
token |„| kind=punct
token |four| kind=word
token |“|#2 kind=punct
token |,|#4 kind=punct
token |"| kind=punct
token |five| kind=word
token |"|#2 kind=punct
token |,|#5 kind=punct
token |``| kind=symbol
token |six| kind=word
token |''| kind=punct
token |,|#6 kind=punct
token |'|#3 kind=punct
token |seven| kind=word
token |'|#4 kind=punct
token |and| kind=word
token |「| kind=punct
token |八| kind=word
token |」| kind=punct
token |.|#2 kind=punct
sentence |“One,” he said.|
sentence |‘Two’, «three», „four“, "five", ``six'', 'seven' and 「八」.|

=== a quotation that holds several sentences, and the mark behind its stop
--- text
"We will go. We will not wait," she said. "Nobody asked us." Then she left. “Is it over?” he asked. “It is.” The hall emptied.
--- rows sentence
sentence |"We will go.|
sentence |We will not wait," she said.|
sentence |"Nobody asked us."|
sentence |Then she left.|
sentence |“Is it over?” he asked.|
sentence |“It is.”|
sentence |The hall emptied.|

=== no break in numbers, initials and titles
--- text
The 3.5 percent rise was the No. 1 story, Gen. A. B. Cole told Sen. Mary Kay on Feb. 3. Prices rose 2.5. Wages fell.
--- rows sentence
sentence |The 3.5 percent rise was the No. 1 story, Gen. A. B. Cole told Sen. Mary Kay on Feb. 3.|
sentence |Prices rose 2.5.|
sentence |Wages fell.|

=== headlines, datelines, captions and bullets stand by themselves
--- text
Ministers agree on river dam after long talks
NAIROBI, Kenya (AP) — Rain fell on Tuesday. It was the first in months.
- The dam opens in May.
- It cost $5 million.
Minister Ana Costa, left, shakes hands in Geneva. (AP Photo/Peter Holm)
--- rows sentence paragraph
sentence |Ministers agree on river dam after long talks|
sentence |NAIROBI, Kenya (AP) —|
sentence |Rain fell on Tuesday.|
sentence |It was the first in months.|
sentence |- The dam opens in May.|
sentence |- It cost $5 million.|
sentence |Minister Ana Costa, left, shakes hands in Geneva.|
sentence |(AP Photo/Peter Holm)|
paragraph |Ministers agree on river dam after long talks|
paragraph |NAIROBI, Kenya (AP) — Rain fell on Tuesday. It was the first in months.|
paragraph |- The dam opens in May.|
paragraph |- It cost $5 million.|
paragraph |Minister Ana Costa, left, shakes hands in Geneva. (AP Photo/Peter Holm)|

=== lines that are wrapped are one paragraph
--- text
The council voted late on Thursday to close the old harbour to fishing boats
until the oil that leaked from the tanker has been cleared, the mayor said. He
could not say when that would be. The fleet of some 40 boats has been moored
since Monday.

The tanker's owner has offered to pay.
--- rows sentence paragraph
sentence |The council voted late on Thursday to close the old harbour to fishing boats\nuntil the oil that leaked from the tanker has been cleared, the mayor said.|
sentence |He\ncould not say when that would be.|
sentence |The fleet of some 40 boats has been moored\nsince Monday.|
sentence |The tanker's owner has offered to pay.|
paragraph |The council voted late on Thursday to close the old harbour to fishing boats\nuntil the oil that leaked from the tanker has been cleared, the mayor said. He\ncould not say when that would be. The fleet of some 40 boats has been moored\nsince Monday.|
paragraph |The tanker's owner has offered to pay.|

=== spaces of all kinds part words, soft hyphens and joiners do not
--- text
10 000 km of co­operation 5 %.
--- rows token(kind)
token |10| kind=number
token |000| kind=number
token |km| kind=word
token |of| kind=word
token |co­operation| kind=word
token |5| kind=number
token |%| kind=symbol
token |.| kind=punct

=== brackets and footnotes
--- text
The law (passed in 1990) holds. It was widely read. [4] He died in 2014. [5] Most agree. 6 Even so, it fell.
--- rows sentence
sentence |The law (passed in 1990) holds.|
sentence |It was widely read. [4]|
sentence |He died in 2014. [5]|
sentence |Most agree. 6|
sentence |Even so, it fell.|

=== stops without a space behind them
--- text
It rained all day.The match went on.Nobody left (or so they say).
--- rows token(kind) sentence
token |It| kind=word
token |rained| kind=word
token |all| kind=word
token |day| kind=word
token |.| kind=punct
token |The| kind=word
token |match| kind=word
token |went| kind=word
token |on.Nobody| kind=word
token |left| kind=word
token |(| kind=punct
token |or| kind=word
token |so| kind=word
token |they| kind=word
token |say| kind=word
token |)| kind=punct
token |.|#3 kind=punct
sentence |It rained all day.|
sentence |The match went on.Nobody left (or so they say).|

=== a ligature, accents and letters with marks are parts of words
--- text
The oﬃce of François Ñandú-Gómez in Zürich’s Straße.
--- rows token(kind)
token |The| kind=word
token |oﬃce| kind=word
token |of| kind=word
token |François| kind=word
token |Ñandú| kind=word
token |-| kind=punct
token |Gómez| kind=word
token |in| kind=word
token |Zürich| kind=word
token |’s| kind=word
token |Straße| kind=word
token |.| kind=punct

=== hours, titles and initials go on; their stops end a sentence before a word that opens one
--- text
It met at 10 a.m. EST on Tuesday. She sailed at 9 p.m. Tuesday. He arrived at 5 a.m. Then he slept. Acme Inc. The firm failed. Prof. Dr. Ana Maier of St. Gallen, a Ph.D., and Lt. Col. Li won. He lives in the U.S. Many do. It was p. 12 of Vol. 3, i.e. the end. I. M. Person and J.K. Example wrote it.
--- rows sentence
sentence |It met at 10 a.m. EST on Tuesday.|
sentence |She sailed at 9 p.m. Tuesday.|
sentence |He arrived at 5 a.m.|
sentence |Then he slept.|
sentence |Acme Inc. The firm failed.|
sentence |Prof. Dr. Ana Maier of St. Gallen, a Ph.D., and Lt. Col. Li won.|
sentence |He lives in the U.S.|
sentence |Many do.|
sentence |It was p. 12 of Vol. 3, i.e. the end.|
sentence |I. M. Person and J.K. Example wrote it.|

=== who asked belongs to the question
--- text
"Is it over?" Ana Silva asked. “Stop!” I shouted. "Why?" Mr. Lee said. "It is over." Ana left. "Who knows?" The hall was still.
--- rows sentence
sentence |"Is it over?" Ana Silva asked.|
sentence |“Stop!” I shouted.|
sentence |"Why?" Mr. Lee said.|
sentence |"It is over."|
sentence |Ana left.|
sentence |"Who knows?"|
sentence |The hall was still.|

=== a single mark behind a word without a stop ends no sentence, be it a plural's apostrophe or a closing mark
--- text
The Malayan Doctors' Association came to her defence. The National Farmers’ Federation won. He called it a ‘ghost train’ Monday. ‘It was the players’ Union that lost.’ Others left.
--- rows sentence
sentence |The Malayan Doctors' Association came to her defence.|
sentence |The National Farmers’ Federation won.|
sentence |He called it a ‘ghost train’ Monday.|
sentence |‘It was the players’ Union that lost.’|
sentence |Others left.|

=== characters that only turn the direction are no words
--- text
‪‎“Go,” said Ana‬. ⁦Li⁩ left.

‏She came back.
--- rows token sentence paragraph
token |“|
token |Go|
token |,|
token |”|
token |said|
token |Ana|
token |.|
token |Li|
token |left|
token |.|#2
token |She|
token |came|
token |back|
token |.|#3
sentence |“Go,” said Ana‬.|
sentence |Li⁩ left.|
sentence |She came back.|
paragraph |“Go,” said Ana‬. ⁦Li⁩ left.|
paragraph |She came back.|

=== X is a network behind "on", and else an initial
--- text
“We asked,” she posted on X. “Nobody came.” Then X. Li wrote on X. Rob did too.
--- rows sentence
sentence |“We asked,” she posted on X. “Nobody came.”|
sentence |Then X. Li wrote on X.|
sentence |Rob did too.|
