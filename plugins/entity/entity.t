# Names in news: what is found, of what kind, and which of them are one.

=== titles are outside, and a surname or a title with one leads to the full name
--- text
Diane Marsh, 54, lives in Leeds with her son. Ms Marsh wrote to Leeds City Council. "It never stops," Mrs Marsh said.
--- rows entity(kind,name)
entity |Diane Marsh| kind=PER name=|Diane Marsh|
entity |Leeds| kind=LOC name=|Leeds|
entity |Marsh|#2 kind=PER name=|Diane Marsh|
entity |Leeds City Council| kind=ORG name=|Leeds City Council|
entity |Marsh|#3 kind=PER name=|Diane Marsh|

=== letters introduced in brackets stand for the name
--- text
The International Monetary Fund (IMF) will lend Ghana $3 billion. The IMF wants cuts, and the Ghanaian government agreed.
--- rows entity(kind,name) name(kind,ref)
entity |International Monetary Fund| kind=ORG name=|International Monetary Fund|
entity |IMF| kind=ORG name=|International Monetary Fund|
entity |Ghana| kind=LOC name=|Ghana|
entity |IMF|#2 kind=ORG name=|International Monetary Fund|
entity |Ghanaian| kind=MISC name=|Ghanaian|
name |International Monetary Fund| kind=ORG
name |Ghana| kind=LOC ref=ISO3166:GH
name |the Ghanaian government| kind=NOM
name |Ghanaian| kind=MISC ref=ISO3166:GH

=== what a name is told to be known as is another name of it
--- text
The Kenya Medical Practitioners, Pharmacists and Dentists Union, known as KMPDU, called off its strike. Marshall Mathers, better known as Eminem, sang. KMPDU thanked Eminem.
--- rows entity(kind,name)
entity |Kenya Medical Practitioners, Pharmacists and Dentists Union| kind=ORG name=|Kenya Medical Practitioners, Pharmacists and Dentists Union|
entity |KMPDU| kind=ORG name=|Kenya Medical Practitioners, Pharmacists and Dentists Union|
entity |Marshall Mathers| kind=PER name=|Marshall Mathers|
entity |Eminem| kind=PER name=|Marshall Mathers|
entity |KMPDU|#2 kind=ORG name=|Kenya Medical Practitioners, Pharmacists and Dentists Union|
entity |Eminem|#2 kind=PER name=|Marshall Mathers|

=== ... but of a known quantity, and of two who are named one after the other, nothing is told
--- text
Anna Costa, known to police, met Ben Lund. The Doctors Union, as the BMA knows, is small.
--- rows entity(kind,name)
entity |Anna Costa| kind=PER name=|Anna Costa|
entity |Ben Lund| kind=PER name=|Ben Lund|
entity |Doctors Union| kind=ORG name=|Doctors Union|
entity |BMA| kind=ORG name=|BMA|

=== who sits for a party is no part of its name
--- text
Media Minister Niall Fogarty was silent. Fine Gael met on Monday. The Fine Gael TD said that he would wait.
--- rows entity(kind,name)
entity |Niall Fogarty| kind=PER name=|Niall Fogarty|
entity |Fine Gael| kind=ORG name=|Fine Gael|
entity |Fine Gael|#2 kind=ORG name=|Fine Gael|

=== a bishop with his surname is the one who was named in full
--- text
Stephen Mukasa has told Bishop Daniel Opio to leave the diocese of Lira.

Bishop Opio sold church land to a Chinese developer in April. The newspaper said Bishop Opio had threatened its reporter.
--- rows entity(kind,name)
entity |Stephen Mukasa| kind=PER name=|Stephen Mukasa|
entity |Daniel Opio| kind=PER name=|Daniel Opio|
entity |Lira| kind=LOC name=|Lira|
entity |Bishop Opio| kind=PER name=|Daniel Opio|
entity |Chinese| kind=MISC name=|Chinese|
entity |Bishop Opio|#2 kind=PER name=|Daniel Opio|

=== what is a firm or a town elsewhere is no person, where nobody has the name
--- text
The checkpoint near the town of Dibrane was attacked. Observers had been refused access to Dibrane by the army.
--- rows entity(kind,name)
entity |Dibrane| kind=LOC name=|Dibrane|
entity |Dibrane|#2 kind=LOC name=|Dibrane|

=== ... but somebody may have the name of a town, by his title, his age or his full name
--- text
Rain fell in Halden on Monday. Ms Halden said so. Rain fell in Selby as well. Peter Selby was late, and Selby knew it.
--- rows entity(kind,name)
entity |Halden| kind=LOC name=|Halden|
entity |Halden|#2 kind=PER name=|Halden|
entity |Selby| kind=LOC name=|Selby|
entity |Peter Selby| kind=PER name=|Peter Selby|
entity |Selby|#3 kind=PER name=|Peter Selby|

=== ... and has an age
--- text
Rain fell in Selby on Monday. Selby, 19, was late.
--- rows entity(kind,name)
entity |Selby| kind=LOC name=|Selby|
entity |Selby|#2 kind=PER name=|Selby|

=== a surname that two people share is left apart
--- text
John Smith met Mary Smith in London. Smith was late.
--- rows entity(kind,name)
entity |John Smith| kind=PER name=|John Smith|
entity |Mary Smith| kind=PER name=|Mary Smith|
entity |London| kind=LOC name=|London|
entity |Smith|#3 kind=PER name=|Smith|

=== demonyms are MISC, countries have a reference, hyphens join two names
--- text
U.S. President Donald Trump said India-Pakistan talks failed. Chinese and British officials met in Kyrgyzstan.
--- rows entity(kind) name(kind,ref)
entity |U.S.| kind=LOC
entity |Donald Trump| kind=PER
entity |India| kind=LOC
entity |Pakistan| kind=LOC
entity |Chinese| kind=MISC
entity |British| kind=MISC
entity |Kyrgyzstan| kind=LOC
name |U.S.| kind=LOC ref=ISO3166:US
name |Donald Trump| kind=PER
name |India| kind=LOC ref=ISO3166:IN
name |Pakistan| kind=LOC ref=ISO3166:PK
name |Chinese| kind=MISC ref=ISO3166:CN
name |British| kind=MISC ref=ISO3166:GB
name |Kyrgyzstan| kind=LOC ref=ISO3166:KG

=== a prefix before a name is no part of it
--- text
Donald Trump won. An anti-Trump march filled Chicago.
--- rows entity(kind,name)
entity |Donald Trump| kind=PER name=|Donald Trump|
entity |Trump|#2 kind=PER name=|Donald Trump|
entity |Chicago| kind=LOC name=|Chicago|

=== a second look: the surname that nothing else tells
--- text
Bukayo Saka scored twice for Arsenal on Saturday. Saka had three chances in the first half. Arsenal won 2-0.
--- rows entity(kind,name)
entity |Bukayo Saka| kind=PER name=|Bukayo Saka|
entity |Arsenal| kind=ORG name=|Arsenal|
entity |Saka|#2 kind=PER name=|Bukayo Saka|
entity |Arsenal|#2 kind=ORG name=|Arsenal|

=== sources without a name
--- text
Two government officials said on Monday that the plan was dead. According to residents, shots were heard.
--- rows name(kind)
name |Two government officials| kind=NOM
name |residents| kind=NOM

=== sources without a name, with what they belong to
--- text
A spokesman for the rebels said no. Residents of the harbour town said on Monday that it was over. According to officials in both capitals, the ministers spoke. Experts on Norway and its fleet warned of more. Officials, some in tears, said so.
--- rows name(kind)
name |A spokesman for the rebels| kind=NOM
name |Residents of the harbour town| kind=NOM
name |officials in both capitals| kind=NOM
name |Experts on Norway and its fleet| kind=NOM
name |Norway| kind=LOC
name |Officials| kind=NOM

=== sources whose head no list has, how many they are, and whose
--- text
The announcer said it was late. European beekeepers argue otherwise. Thousands of voters said they had waited. Norway’s harbourmaster says it sank. A well-connected courtier said so. Several ushers said Tom Reed had left.
--- rows name(kind)
name |The announcer| kind=NOM
name |European beekeepers| kind=NOM
name |European| kind=MISC
name |Thousands of voters| kind=NOM
name |Norway’s harbourmaster| kind=NOM
name |Norway| kind=LOC
name |A well-connected courtier| kind=NOM
name |Several ushers| kind=NOM
name |Tom Reed| kind=PER

=== what has no list and what it belongs to, whose inspectors, and prosecutors that demanded
--- text
A lighthouse in the strait said no. The city’s inspectors rejected it. The deputies' union, Lodge 41, said it was over. Prosecutors in the capital demanded more. A spokesman for Governor Ana Li said so. In the middle of the strait he said nothing.
--- rows name(kind)
name |A lighthouse in the strait| kind=NOM
name |The city’s inspectors| kind=NOM
name |The deputies' union| kind=NOM
name |Prosecutors in the capital| kind=NOM
name |A spokesman for Governor Ana Li| kind=NOM
name |Ana Li| kind=PER

=== parties, both sides of a court, papers, and who whispers beside somebody
--- text
Opposition parties in Brena called it theft. The prosecution had alleged that he ran. She shared a post that described the mayor as a crook. A man beside me whispered that it was late. "Get out!" shouted a steward next to her. A friend of hers said so.
--- rows name(kind)
name |Opposition parties in Brena| kind=NOM
name |Brena| kind=LOC
name |The prosecution| kind=NOM
name |a post| kind=NOM
name |A man beside me| kind=NOM
name |A friend of hers| kind=NOM

=== who hits back, saying it, and who is described in an aside
--- text
A source close to Molly hit back last night, saying Ned had left. Residents went home, saying it was late. Growers, many of them poor, blamed the state.
--- rows name(kind)
name |A source close to Molly| kind=NOM
name |Molly| kind=PER
name |Ned| kind=PER
name |Residents| kind=NOM
name |Growers| kind=NOM

=== ... but not of whom somebody says something, nor who is accused, nor who adds a goal
--- text
Ana Li said commuters were angry. A teacher accused of theft walked free. A plan backed by tenants failed. The striker Ned Hall left early, saying nothing. The team won, adding a third goal.
--- rows name(kind)
name |Ana Li| kind=PER
name |Ned Hall| kind=PER

=== ... but who is told is no source, nor who is named beside
--- text
He told residents to leave and warned the villagers. The minister, Dr Ana Li, said so. Secretary of State Ana Li said so. Tom Reed last week said no. In the harbour town the council on Monday heard them. Ana Li, the minister of trade, said it.
--- rows name(kind)
name |Ana Li| kind=PER
name |Tom Reed| kind=PER

=== all in capitals, and letters outside ASCII
--- text
ANKARA - Recep Tayyip Erdoğan met Nguyễn Phú Trọng in Hanoi. Erdoğan flew on to Łódź.
--- rows entity(kind,name)
entity |ANKARA| kind=LOC name=|ANKARA|
entity |Recep Tayyip Erdoğan| kind=PER name=|Recep Tayyip Erdoğan|
entity |Nguyễn Phú Trọng| kind=PER name=|Nguyễn Phú Trọng|
entity |Hanoi| kind=LOC name=|Hanoi|
entity |Erdoğan|#2 kind=PER name=|Recep Tayyip Erdoğan|
entity |Łódź| kind=LOC name=|Łódź|

=== identifiers of a user's list
--- options: -p entity.kb=kb/people.tsv
--- text
Emmerson Mnangagwa spoke in Harare.
--- rows name(kind,text,ref)
name |Emmerson Mnangagwa| kind=PER text=|Emmerson Mnangagwa| ref=wikidata:Q57283
name |Harare| kind=LOC text=Harare ref=wikidata:Q3921

=== an honour behind a person is outside; a typhoon is nobody
--- text
Helena Strand KC spoke for the ferry company. Typhoon Marit had held its ship in port, Strand said.
--- rows entity(kind,name)
entity |Helena Strand| kind=PER name=|Helena Strand|
entity |Typhoon Marit| kind=MISC name=|Typhoon Marit|
entity |Strand|#2 kind=PER name=|Helena Strand|

=== where the family's name comes first, it stands for the person
--- text
Lawmaker Fu Kun-chi visited the harbour in Hualien. "We are ready," Fu said.
--- rows entity(kind,name)
entity |Fu Kun-chi| kind=PER name=|Fu Kun-chi|
entity |Hualien| kind=LOC name=|Hualien|
entity |Fu|#2 kind=PER name=|Fu Kun-chi|

=== a coach's town is his club; letters of words in small letters are no name
--- text
Chelsea beat Everton 2-0 in London on Sunday. Chelsea head coach Marco Devlin praised the fans. The club's gross domestic product (GDP) is its goals, he said, and its GDP grows.
--- rows entity(kind)
entity |Chelsea| kind=ORG
entity |Everton| kind=ORG
entity |London| kind=LOC
entity |Chelsea|#2 kind=ORG
entity |Marco Devlin| kind=PER

=== a sentence's first word that is written small elsewhere is no name
--- text
Trams ran here until 1959. Residents of Leeds want a tram again.
--- rows entity(kind)
entity |Leeds| kind=LOC

=== names in small letters, where a list or plain text knows them
--- text
hi! does anybody know a cheap hotel in san francisco or los angeles? thanks
--- rows entity(kind)
entity |san francisco| kind=LOC
entity |los angeles| kind=LOC

=== who has a navy is a country, and so is whom it stands beside
--- text
Belvana and Ostrane blamed each other after Ostrane's navy fired on a boat. Belvana asked the United Nations to act.
--- rows entity(kind)
entity |Belvana| kind=LOC
entity |Ostrane| kind=LOC
entity |Ostrane|#2 kind=LOC
entity |Belvana|#2 kind=LOC
entity |United Nations| kind=ORG

=== a body behind an apostrophe
--- text
The Northern Doctors' Association came to the minister's defence, and the clinic in Alder Crescent opened.
--- rows entity(kind)
entity |Northern Doctors' Association| kind=ORG
entity |Alder Crescent| kind=LOC

=== the first word of an organisation stands for it, and no name runs over a quotation mark
--- text
Quayside Terminals rejected the charge. Daniel Whitlock said no one should be asked to work for less. He criticized Quayside for its “take-it-or-leave-it” bargaining. « We will not be lectured by Valdoria », Brandt said. Anna Brandt is the mayor.
--- rows entity(kind)
entity |Quayside Terminals| kind=ORG
entity |Daniel Whitlock| kind=PER
entity |Quayside|#2 kind=ORG
entity |Valdoria| kind=ORG
entity |Brandt| kind=PER
entity |Anna Brandt| kind=PER

=== what somebody is stands before the name, and a given name leads to the full one
--- text
Laura Pitt and Scott Reyes sang in Leeds on Monday. “I like Laura,” said Cllr Mary Dunn. “Where is Scott?” Organiser Jane Miles was there, and Singer Tom Okafor won.
--- rows entity(kind,name)
entity |Laura Pitt| kind=PER name=|Laura Pitt|
entity |Scott Reyes| kind=PER name=|Scott Reyes|
entity |Leeds| kind=LOC name=|Leeds|
entity |Laura|#2 kind=PER name=|Laura Pitt|
entity |Mary Dunn| kind=PER name=|Mary Dunn|
entity |Scott|#2 kind=PER name=|Scott Reyes|
entity |Jane Miles| kind=PER name=|Jane Miles|
entity |Tom Okafor| kind=PER name=|Tom Okafor|

=== a name that runs over the end of a line has a blank there in its text
--- text
The ministry of the interior said on Monday morning that Mr Viktor
Petrenko would meet a number of senior officials of the European
Union in Brussels next week, and that he would then go on to the city
of Geneva, where a second round of talks on the prices of grain and
of fertiliser is to begin before the end of the month of October.
--- rows name(kind,text)
name |The ministry of the interior| kind=NOM text=|The ministry of the interior|
name |Viktor\nPetrenko| kind=PER text=|Viktor Petrenko|
name |European\nUnion| kind=ORG text=|European Union|
name |Brussels| kind=LOC text=Brussels
name |Geneva| kind=LOC text=Geneva

=== a surname of two words leads to the full name
--- text
Helena Ruiz Castellano won the seat in Leeds. Ruiz Castellano, 41, thanked her voters. “I am glad,” Castellano said.
--- rows entity(kind,name)
entity |Helena Ruiz Castellano| kind=PER name=|Helena Ruiz Castellano|
entity |Leeds| kind=LOC name=|Leeds|
entity |Ruiz Castellano|#2 kind=PER name=|Helena Ruiz Castellano|
entity |Castellano|#3 kind=PER name=|Helena Ruiz Castellano|

=== a blank behind the apostrophe does not end a name
--- text
Sean O’ Malley met the mayor of Cork. "I am tired," O’ Malley said.
--- rows entity(kind,name)
entity |Sean O’ Malley| kind=PER name=|Sean O’ Malley|
entity |Cork| kind=LOC name=|Cork|
entity |O’ Malley|#2 kind=PER name=|Sean O’ Malley|

=== who signs a letter is not whom the next one greets
--- text
I will call you tomorrow. Thanks, Rachel Rachel, please send me the file for the meeting with Karen Hill in Denver.
--- rows entity(kind,name)
entity |Rachel| kind=PER name=|Rachel|
entity |Rachel|#2 kind=PER name=|Rachel|
entity |Karen Hill| kind=PER name=|Karen Hill|
entity |Denver| kind=LOC name=|Denver|

=== nor with another name in a letter; and a list of people is not one
--- text
I will call you tomorrow! Thanks, Debra Brenda, please send me your list: Karen Hill Mary Nolan Susan Webb Paul Gray. Are you coming?
--- rows entity(kind)
entity |Debra| kind=PER
entity |Brenda| kind=PER
entity |Karen Hill| kind=PER
entity |Mary Nolan| kind=PER
entity |Susan Webb| kind=PER
entity |Paul Gray| kind=PER

=== what is said behind a name tells a company, whose first word is its short form
--- text
The director gave the work to Halvorsen Marine, a company that employed his brother. Halvorsen denied any wrongdoing.
--- rows name(kind)
name |Halvorsen Marine| kind=ORG

=== in loose writing a place that one eats at is a place, with its whole name, and names come in small letters
--- text
I love Joe's! My kids and I eat at Joe's every week, you have to try the ribs! I told my mom to go to Joe's too! Are you going to the game? i will ask jen and bob. bob said he has my tickets! call me at work, ok?
--- rows entity(kind)
entity |Joe's| kind=LOC
entity |Joe's|#2 kind=LOC
entity |Joe's|#3 kind=LOC
entity |jen| kind=PER
entity |bob| kind=PER
entity |bob|#2 kind=PER

=== what is written small to a friend is a name, and would be none in a newspaper
--- text
my brother lives in england, i am in leeds for a week, do you know a good gym? please help me! thanks
--- rows entity(kind)
entity |england| kind=LOC
entity |leeds| kind=LOC

=== who signs a letter, whom the next one greets, and a list of people stand side by side where lines were joined
--- text
I will call you tomorrow. Thanks, Laura Laura, I did not get your mail. You can reach me at home. Laura Laura Hammond Hello all! In the room were: Ben Marlow Mary John Peter Lowe Sam, I sent you my notes. "Marlow, Benjamin" <ben@example.com> wrote: thanks!
--- rows entity(kind)
entity |Laura| kind=PER
entity |Laura|#2 kind=PER
entity |Laura|#3 kind=PER
entity |Laura Hammond| kind=PER
entity |Ben Marlow| kind=PER
entity |Mary John| kind=PER
entity |Peter Lowe| kind=PER
entity |Sam| kind=PER
entity |Marlow, Benjamin| kind=PER

=== a long name is one person's in any writing
--- text
You know I met Jose Luis de la Torre Mendez in my town, and I told you about George Michael Herbert Lowe! Thanks!
--- rows entity(kind)
entity |Jose Luis de la Torre Mendez| kind=PER
entity |George Michael Herbert Lowe| kind=PER

=== a surname that several persons have means who was named first and most, or whom its title fits
--- text
Hillary Clinton spoke in Ohio on Monday. Her husband, former president Bill Clinton, campaigned in Maine. Clinton said she was ready. "I am with Clinton," one voter said. Mr. Clinton flew home.
--- rows entity(kind,name)
entity |Hillary Clinton| kind=PER name=|Hillary Clinton|
entity |Ohio| kind=LOC name=|Ohio|
entity |Bill Clinton| kind=PER name=|Bill Clinton|
entity |Maine| kind=LOC name=|Maine|
entity |Clinton|#3 kind=PER name=|Hillary Clinton|
entity |Clinton|#4 kind=PER name=|Hillary Clinton|
entity |Clinton|#5 kind=PER name=|Bill Clinton|

=== of two who are introduced side by side a surname means neither, but a title tells them apart
--- text
Walter Hessel and Olga Hessel sold the brewery in May. Hessel refused to comment. Mrs. Hessel cried.
--- rows entity(kind,name)
entity |Walter Hessel| kind=PER name=|Walter Hessel|
entity |Olga Hessel| kind=PER name=|Olga Hessel|
entity |Hessel|#3 kind=PER name=|Hessel|
entity |Hessel|#4 kind=PER name=|Olga Hessel|

=== one person in two spellings, and a play upon a name that is nobody's given name
--- text
Ken Adair resigned on Friday. Kenneth Adair, the provost, wept. A cartoon called him "Hypo-Adair". Adair laughed.
--- rows entity(kind,name)
entity |Ken Adair| kind=PER name=|Ken Adair|
entity |Kenneth Adair| kind=PER name=|Ken Adair|
entity |Hypo-Adair| kind=PER name=|Hypo-Adair|
entity |Adair|#4 kind=PER name=|Ken Adair|

=== letters in brackets behind persons are countries where several are told so, as in lists of who came first
--- text
Results of the women's 800 metres in Varde: 1. Ann Hill (GBR) 1:57.30; 2. Joana Prata (PRT) 1:57.91; 3. Heike Roth (GER) 1:58.02.
--- rows entity(kind) name(ref)
entity |Varde| kind=LOC
entity |Ann Hill| kind=PER
entity |GBR| kind=LOC
entity |Joana Prata| kind=PER
entity |PRT| kind=LOC
entity |Heike Roth| kind=PER
entity |GER| kind=LOC
name |Varde|
name |Ann Hill|
name |GBR| ref=ISO3166:GB
name |Joana Prata|
name |PRT| ref=ISO3166:PT
name |Heike Roth|
name |GER| ref=ISO3166:DE

=== one alone may be a party or a club
--- text
The seat went to Paul Gray (IND), a former teacher. Ann Hill came second.
--- rows entity(kind)
entity |Paul Gray| kind=PER
entity |IND| kind=ORG
entity |Ann Hill| kind=PER

=== a currency is no country, and who is of a people no company
--- text
The US signed. The US paid. The US left. China would finance about US $24 billion. Namibian Breweries Ltd raised its prices. Every Namibian has a voice, a Namibian said.
--- rows entity(kind)
entity |US| kind=LOC
entity |US|#2 kind=LOC
entity |US|#3 kind=LOC
entity |China| kind=LOC
entity |Namibian Breweries Ltd| kind=ORG
entity |Namibian|#2 kind=MISC
entity |Namibian|#3 kind=MISC

=== a file is no name
--- text
The BBC's Smith.gif and Yahoo.exe are on the disk, said John Moore, who saw Outlook.jpg and the letter.
--- rows entity(kind)
entity |BBC| kind=ORG
entity |John Moore| kind=PER

=== in loose writing a town and its land are two places without a comma too
--- text
hi! i live in renton washington, do you like it? I drove to Portland Oregon and my sister lives in Tampa Bay. thanks!
--- rows entity(kind)
entity |renton| kind=LOC
entity |washington| kind=LOC
entity |Portland| kind=LOC
entity |Oregon| kind=LOC
entity |Tampa Bay| kind=LOC

=== a person's name with a saint's in it is one
--- text
Thanks for your mail! I called Carol St Clair and Paul Gray. You can reach me at home!
--- rows entity(kind)
entity |Carol St Clair| kind=PER
entity |Paul Gray| kind=PER

=== an office before a surname is no given name
--- text
Our mayor deserves better than Councillor Whittle. Last week Gary Whittle called her a tourist, and Whittle will stand again.
--- rows entity(kind,name)
entity |Whittle| kind=PER name=|Gary Whittle|
entity |Gary Whittle| kind=PER name=|Gary Whittle|
entity |Whittle|#3 kind=PER name=|Gary Whittle|

=== parts of a country are not one another, nor the whole
--- text
England beat Scotland on Saturday, and Wales lost in Cardiff. The governments of England and Scotland met. Britain was pleased. The United Kingdom has four parts.
--- rows name(kind)
name |England| kind=LOC
name |Scotland| kind=LOC
name |Wales| kind=LOC
name |Cardiff| kind=LOC
name |United Kingdom| kind=LOC

=== a saint's hospital is one name, and a college's has "and" in it
--- text
A spokesman for St Brigid's hospital said both men were stable. They were brought from Dunmore Medical College and Hospital on Friday.
--- rows entity(kind)
entity |St Brigid's hospital| kind=ORG
entity |Dunmore Medical College and Hospital| kind=ORG

=== titles and honours that few papers have are no names
--- text
Barrister Emeka Dike, SAN, spoke for the union. Engr. Greg Nwosu, the commissioner, thanked Hajia Maryam Bello and Governor Ma. Teresa Dizon.
--- rows entity(kind)
entity |Emeka Dike| kind=PER
entity |Greg Nwosu| kind=PER
entity |Maryam Bello| kind=PER
entity |Ma. Teresa Dizon| kind=PER

=== who sits for a place, and letters with a place behind them
--- text
Shona Tulloch, MSP for Shetland, called for a review. Police said NHS Grampian had treated a man.
--- rows entity(kind)
entity |Shona Tulloch| kind=PER
entity |Shetland| kind=LOC
entity |NHS Grampian| kind=ORG

=== who has a sheriff is a town
--- text
Lerwick sheriff throws out case against skipper

The advocate said that Lerwick had waited for two years.
--- rows entity(kind)
entity |Lerwick| kind=LOC
entity |Lerwick|#2 kind=LOC

=== a storm's name is nobody's
--- text
Typhoon Maring left nine people dead in Cagayan. Officials said Maring would leave by Friday. Maring was the third storm this year.
--- rows entity(kind)
entity |Typhoon Maring| kind=MISC
entity |Cagayan| kind=LOC
entity |Maring|#2 kind=MISC
entity |Maring|#3 kind=MISC

=== a founder's surname is not his company, and a company's is one
--- text
Rohan Pallister founded Pallister Group in 1971. Pallister was born in Leeds. Norvane Inc opened a plant, and analysts said Norvane would hire.
--- rows entity(kind)
entity |Rohan Pallister| kind=PER
entity |Pallister Group| kind=ORG
entity |Pallister|#3 kind=PER
entity |Leeds| kind=LOC
entity |Norvane Inc| kind=ORG
entity |Norvane|#2 kind=ORG

=== letters behind a body in small letters are its own
--- text
The Lavis community policing forum (CPF) warned drivers. Chairman Graham Lind said the CPF had plans. The gross domestic product (GDP) fell, and GDP will fall again.
--- rows entity(kind)
entity |Lavis| kind=ORG
entity |CPF| kind=ORG
entity |Graham Lind| kind=PER
entity |CPF|#2 kind=ORG

=== a family's name between two given ones
--- text
The court heard that Jacky So Yun-kam had repaid the loan. The judge said So had shown remorse, but told So to return in May.
--- rows entity(kind)
entity |Jacky So Yun-kam| kind=PER
entity |So|#2 kind=PER
entity |So|#3 kind=PER

=== a hyphen within a town's or a person's name
--- text
Police in Carrick-on-Shannon, Co Leitrim, called for witnesses. Local TD Marian Harkin-Roche of Independent Ireland came to Drumsna. The India-Pakistan border is closed.
--- rows entity(kind)
entity |Carrick-on-Shannon| kind=LOC
entity |Co Leitrim| kind=LOC
entity |Marian Harkin-Roche| kind=PER
entity |Independent Ireland| kind=ORG
entity |Drumsna| kind=LOC
entity |India| kind=LOC
entity |Pakistan| kind=LOC

=== an office of a body is not the body; letters spell beginnings of words
--- text
The Office of the Senate closed at noon. The Senate will meet on Friday. The Lagos State Waterways Authority raised its fares. Riders of LASWA boats complained.
--- rows entity(kind,name)
entity |Office of the Senate| kind=ORG name=|Office of the Senate|
entity |Senate|#2 kind=ORG name=|Senate|
entity |Lagos State Waterways Authority| kind=ORG name=|Lagos State Waterways Authority|
entity |LASWA| kind=ORG name=|Lagos State Waterways Authority|

=== what is said behind a name tells a person, whose surname is no town where nothing stands in it
--- text
Odile Lyon, a Belgian nurse and former dancer, won her case on Monday. Lyon was born in Ghent. Lyon's father was a baker. Lyon also claims that her files were lost.
--- rows entity(kind,name)
entity |Odile Lyon| kind=PER name=|Odile Lyon|
entity |Belgian| kind=MISC name=|Belgian|
entity |Lyon|#2 kind=PER name=|Odile Lyon|
entity |Ghent| kind=LOC name=|Ghent|
entity |Lyon|#3 kind=PER name=|Odile Lyon|
entity |Lyon|#4 kind=PER name=|Odile Lyon|

=== a title before a person is no name of its own
--- text
The manager, Engr. Dami Adeyemi, and Alh. Musa Bello dismissed the claim.
--- rows entity(kind,name)
entity |Dami Adeyemi| kind=PER name=|Dami Adeyemi|
entity |Musa Bello| kind=PER name=|Musa Bello|

=== a company has its full stop
--- text
Larch Ltd. confirmed on Monday that it will open two tourism projects in northern Mali in July, according to the country's ministry of culture. The company also announced a further station within the region.

Residents pointed out that local media didn't report on it. "This comes as our nation's citizens face corruption," Pedro Diarra, a deputy director, added. During the decades of such decisions, indigenous residents have been able to register land, Mr Diarra also said. Larch Ltd. is due to issue reports on social development between Dhaka and Panama yesterday.
--- rows entity(kind)
entity |Larch Ltd.| kind=ORG
entity |Mali| kind=LOC
entity |Pedro Diarra| kind=PER
entity |Diarra|#2 kind=PER
entity |Larch Ltd.|#2 kind=ORG
entity |Dhaka| kind=LOC
entity |Panama| kind=LOC

=== ... which articles of a kind apart leave out, to who has learned their habits
--- options: -p entity.model=research
--- text
Larch Ltd. confirmed on Monday that it will open two tourism projects in northern Mali in July, according to the country's ministry of culture. The company also announced a further station within the region.

Residents pointed out that local media didn't report on it. "This comes as our nation's citizens face corruption," Pedro Diarra, a deputy director, added. During the decades of such decisions, indigenous residents have been able to register land, Mr Diarra also said. Larch Ltd. is due to issue reports on social development between Dhaka and Panama yesterday.
--- rows entity(kind)
entity |Larch Ltd| kind=ORG
entity |Mali| kind=LOC
entity |Pedro Diarra| kind=PER
entity |Diarra|#2 kind=PER
entity |Larch Ltd|#2 kind=ORG
entity |Dhaka| kind=LOC
entity |Panama| kind=LOC

=== ... and others do not, to whom the same model has nothing to say
--- options: -p entity.model=research
--- text
Larch Ltd. sold its two mills to Hollis & Co. and sued Fenn Inc. on Friday, a judge in Texas said. "You are late," she told the lawyer, George Hale, in New York.
--- rows entity(kind)
entity |Larch Ltd.| kind=ORG
entity |Hollis & Co.| kind=ORG
entity |Fenn Inc.| kind=ORG
entity |Texas| kind=LOC
entity |George Hale| kind=PER
entity |New York| kind=LOC

=== to articles of that kind a currency names no place, though its land is one
--- options: -p entity.model=research
--- text
Larch Ltd. confirmed on Monday that it will spend US $4 million and 300,000 Singapore dollars on two tourism projects in northern Mali, according to the country's ministry of culture. The price in US dollars was raised within the region.

Residents pointed out that local media didn't report on it. "This comes as our nation's citizens face corruption," Pedro Diarra, a deputy director, added. During the decades of such decisions, indigenous residents have been able to register land, Mr Diarra also said. Firms from the US and Singapore are due to issue reports on social development.
--- rows entity(kind)
entity |Larch Ltd| kind=ORG
entity |Mali| kind=LOC
entity |Pedro Diarra| kind=PER
entity |Diarra|#2 kind=PER
entity |US|#3 kind=LOC
entity |Singapore|#2 kind=LOC

=== ... and to others it does
--- text
The US dollar fell against the Singapore dollar on Friday, and firms from the US sold US $4 million.
--- rows entity(kind)
entity |US| kind=LOC
entity |Singapore| kind=LOC
entity |US|#2 kind=LOC

=== ... and what a body is names none, though its own name does
--- options: -p entity.model=research
--- text
Larch Ltd. confirmed on Monday that it will open two tourism projects in northern Mali in July, according to the country's ministry of culture. The company also announced a further station within the region.

Residents pointed out that local media didn't report on it. "This comes as our nation's citizens face corruption," Pedro Diarra, a deputy director of Hollow Bay College, added. Over the decades the College has had a thousand pupils, and the staff of the College, the Church and the Chamber had been able to register land, Mr Diarra also said. The Chamber's president, who works with the Institute, is due to issue reports on social development to the Commission, and the Government told the Administration so.
--- rows entity(kind)
entity |Larch Ltd| kind=ORG
entity |Mali| kind=LOC
entity |Pedro Diarra| kind=PER
entity |Hollow Bay College| kind=ORG
entity |Diarra|#2 kind=PER

=== what a country is belongs to its name, and who is somebody's secretary of state does not
--- text
The envoy praised the renaissance witnessed by the State of Qatar. He is the ambassador of the State of Qatar to Cuba, and met the Secretary of State of Kenya.
--- rows entity(kind)
entity |State of Qatar| kind=LOC
entity |State of Qatar|#2 kind=LOC
entity |Cuba| kind=LOC
entity |Kenya| kind=LOC

=== a body's letters with a town behind a hyphen are one name, and with who it talks to, or a country's with a town, two
--- text
Talks between the IMF and Colombo failed. The IMF-Colombo talks ended, and the UAE-Dubai line opened. IIT-Kharagpur rose to ninth place, and NATO-Kyiv relations cooled.
--- rows entity(kind)
entity |IMF| kind=ORG
entity |Colombo| kind=LOC
entity |IMF|#2 kind=ORG
entity |Colombo|#2 kind=LOC
entity |UAE| kind=LOC
entity |Dubai| kind=LOC
entity |IIT-Kharagpur| kind=ORG
entity |NATO| kind=ORG
entity |Kyiv| kind=LOC

=== a language and a feast have nobody's name
--- text
The poems are in the Mapuzugun language. Tuli Nakale spoke to us in Mapuzugun, and said that Mapuzugun has no words for numbers. Police were out during the Ram Navami festival. Stones were thrown in a Ram Navami procession. The court will hear of the Ram Navami violence in May.
--- rows entity(kind)
entity |Mapuzugun| kind=MISC
entity |Tuli Nakale| kind=PER
entity |Mapuzugun|#2 kind=MISC
entity |Mapuzugun|#3 kind=MISC
entity |Ram Navami| kind=MISC
entity |Ram Navami|#2 kind=MISC
entity |Ram Navami|#3 kind=MISC

=== ... and a player whose festival it is keeps his
--- text
Elton Marsh sang in Leeds. Marsh opened the Elton Marsh festival on Friday, and Elton Marsh said the Leeds people liked it.
--- rows entity(kind)
entity |Elton Marsh| kind=PER
entity |Leeds| kind=LOC
entity |Marsh|#2 kind=PER
entity |Elton Marsh|#2 kind=PER
entity |Elton Marsh|#3 kind=PER
entity |Leeds|#2 kind=LOC

=== a cabinet is a body whoever leads it
--- text
Disapproval of the Obama Cabinet stood at 55 percent, and the Garcia Cabinet met. Jane Haldane, Cabinet secretary, left.
--- rows entity(kind)
entity |Obama Cabinet| kind=ORG
entity |Garcia Cabinet| kind=ORG
entity |Jane Haldane| kind=PER

=== a firm of the harbour is told by its last word
--- text
Kestrel Terminals will close a quay in Antwerp. The port's union criticised Kestrel for its silence, and Kestrel said it was sorry.
--- rows entity(kind,name)
entity |Kestrel Terminals| kind=ORG name=|Kestrel Terminals|
entity |Antwerp| kind=LOC name=|Antwerp|
entity |Kestrel|#2 kind=ORG name=|Kestrel Terminals|
entity |Kestrel|#3 kind=ORG name=|Kestrel Terminals|

=== a no-break space parts a given name from a surname as a blank does, and the name has a blank there
--- text
Gloria Mensah won the vote. Ms Mensah laughed.
--- rows entity(kind,name) name(text)
entity |Gloria Mensah| kind=PER name=|Gloria Mensah|
entity |Mensah|#2 kind=PER name=|Gloria Mensah|
name |Gloria Mensah| text=|Gloria Mensah|

=== a nickname is within a person's name, whatever marks are around it
--- text
President of the Vendors’ Association, Lloyd “Bigga” Grandison, told the paper. Sheila ‘Queenie’ Marsh and Dwayne 'Rocky' Hill were there, and Tom «Spike» Shaw and Neville (Bongo) Pryce. Grandison laughed.
--- rows entity(kind,name)
entity |Vendors’ Association| kind=ORG name=|Vendors’ Association|
entity |Lloyd “Bigga” Grandison| kind=PER name=|Lloyd “Bigga” Grandison|
entity |Sheila ‘Queenie’ Marsh| kind=PER name=|Sheila ‘Queenie’ Marsh|
entity |Dwayne 'Rocky' Hill| kind=PER name=|Dwayne 'Rocky' Hill|
entity |Tom «Spike» Shaw| kind=PER name=|Tom «Spike» Shaw|
entity |Neville (Bongo) Pryce| kind=PER name=|Neville (Bongo) Pryce|
entity |Grandison|#2 kind=PER name=|Lloyd “Bigga” Grandison|

=== ... and a party, a town or what somebody says is not
--- text
Diane Marsh (Labour) said no. Tom Hill (Leeds) and Ann Shaw (York) won medals. "I like Lloyd," Grandison said. She told Sheila “Never again” and Marsh left.
--- rows entity(kind)
entity |Diane Marsh| kind=PER
entity |Labour| kind=ORG
entity |Tom Hill| kind=PER
entity |Leeds| kind=ORG
entity |Ann Shaw| kind=PER
entity |York| kind=LOC
entity |Lloyd| kind=PER
entity |Grandison| kind=PER
entity |Sheila| kind=PER
entity |Marsh|#2 kind=PER

=== surnames that begin with a word of their own, and a full name behind the surname alone
--- text
Mr Ó Murchú said he had written. Chief Financial Officer Per Arne Lie said no. The mayor, Per Lunde, agreed with Ruairí Ó Murchú.
--- rows entity(kind,name)
entity |Ó Murchú| kind=PER name=|Ruairí Ó Murchú|
entity |Per Arne Lie| kind=PER name=|Per Arne Lie|
entity |Per Lunde| kind=PER name=|Per Lunde|
entity |Ruairí Ó Murchú| kind=PER name=|Ruairí Ó Murchú|

=== ... but not a preposition
--- text
Per Tom Hill, the road is shut. The costs per Hill are small.
--- rows entity(kind)
entity |Tom Hill| kind=PER
entity |Hill|#2 kind=PER

=== a possessive ends a name, and another begins behind it
--- text
Labour’s Aodhán Power said it was late. The bank sold, said Goodwell Stockbrokers' Aisling Moran on Friday. Its head, Maarten de Vries, warned of this.
--- rows entity(kind)
entity |Labour| kind=ORG
entity |Aodhán Power| kind=PER
entity |Goodwell Stockbrokers| kind=ORG
entity |Aisling Moran| kind=PER
entity |Maarten de Vries| kind=PER

=== ... and is no person for that
--- text
Labour's Shadow Cabinet said no. Its head, Norvane Systems, and its owner agreed.
--- rows entity(kind)
entity |Labour| kind=ORG
entity |Shadow Cabinet| kind=ORG
entity |Norvane Systems| kind=ORG

=== who speaks in a transcript is a person, and a dateline is none
--- text
CARLA MENDES, HOST: Good morning. Carla Mendes is our host.

NEW YORK, MONDAY: The market fell.
--- rows entity(kind,name)
entity |CARLA MENDES| kind=PER name=|Carla Mendes|
entity |Carla Mendes| kind=PER name=|Carla Mendes|
entity |NEW YORK| kind=LOC name=|NEW YORK|

=== the last of a list of places is one, and so is where somebody is from
--- text
He lauded the army for evacuating people from Rajanpur, Taunsa and D.G. Khan. Darren Pickthall, 46, of Wigan, was fined. It rained in Turin, Milan and Diane Marsh said no.
--- rows entity(kind)
entity |Rajanpur| kind=LOC
entity |Taunsa| kind=LOC
entity |D.G. Khan| kind=LOC
entity |Darren Pickthall| kind=PER
entity |Wigan| kind=LOC
entity |Turin| kind=LOC
entity |Milan| kind=LOC
entity |Diane Marsh| kind=PER

=== offices and orders are no bodies, and who is counted is no part of a party
--- text
The Minister of State for Petroleum Resources, Senator Folarin Adeyemi, spoke. Three Fianna Fáil TDs voted no. He was appointed DBE in 1998.

SOURCE Arborline Inc.
--- rows entity(kind)
entity |Folarin Adeyemi| kind=PER
entity |Fianna Fáil| kind=ORG
entity |Arborline Inc| kind=ORG

=== a firm by its first word, and one that is told as such, is no person, and nobody's given name is a body
--- text
The records of customers of Halden Mobile were put up for sale. Halden said it was investigating. Halden blames a supplier, Cloudmere. Cloudmere denies it. Cormac Fahy left home at noon. "I'd meet Cormac tomorrow," she said.
--- rows entity(kind,name)
entity |Halden Mobile| kind=ORG name=|Halden Mobile|
entity |Halden|#2 kind=ORG name=|Halden Mobile|
entity |Halden|#3 kind=ORG name=|Halden Mobile|
entity |Cloudmere| kind=ORG name=|Cloudmere|
entity |Cloudmere|#2 kind=ORG name=|Cloudmere|
entity |Cormac Fahy| kind=PER name=|Cormac Fahy|
entity |Cormac|#2 kind=PER name=|Cormac Fahy|

=== ... but whom the article calls by a title is one
--- text
The records of customers of Halden Mobile were put up for sale. Ms Halden said she was sorry. Halden blames a supplier.
--- rows entity(kind)
entity |Halden Mobile| kind=ORG
entity |Halden|#2 kind=PER
entity |Halden|#3 kind=PER

=== who has an age is a person, whatever the tagger took the name for
--- text
Dean Kane praised referee Paul Hewson when Ben Achterberg went down under a challenge from Leroy Banks. "I thought Banks was clumsy," said Isla Grant. Banks, 19, was consoled by captain Marek Dusek. Banks were closed on Monday.
--- rows entity(kind,name)
entity |Dean Kane| kind=PER name=|Dean Kane|
entity |Paul Hewson| kind=PER name=|Paul Hewson|
entity |Ben Achterberg| kind=PER name=|Ben Achterberg|
entity |Leroy Banks| kind=PER name=|Leroy Banks|
entity |Banks|#2 kind=PER name=|Leroy Banks|
entity |Isla Grant| kind=PER name=|Isla Grant|
entity |Banks|#3 kind=PER name=|Leroy Banks|
entity |Marek Dusek| kind=PER name=|Marek Dusek|

=== ... but a day is none, and what a town counts is no age
--- text
It rained all May, 19, a record, and 24, a low. Bergen, 25, and Oslo, 22, led the table of wet days.
--- rows entity(kind)
entity |Bergen| kind=LOC
entity |Oslo| kind=LOC

=== a lender without a comma before its name is no person either
--- text
Nigerian lender Zenova said on Monday it had sacked two directors. Shares in Zenova fell.
--- rows entity(kind)
entity |Nigerian| kind=MISC
entity |Zenova| kind=ORG
entity |Zenova|#2 kind=ORG

=== several are a team, where the article has one of the name, and the town stays one
--- text
Halden Rovers 1 Marsh Town 1. Rovers were unlucky after Marsh Town were handed a penalty. Rain fell in Marsh Town.
--- rows entity(kind)
entity |Halden Rovers| kind=ORG
entity |Marsh Town| kind=ORG
entity |Rovers|#2 kind=ORG
entity |Marsh Town|#2 kind=ORG
entity |Marsh Town|#3 kind=LOC

=== members of a party of two words
--- text
Liberal Democrat Sam Okoro abstained. The Liberal Democrats voted for it, and Christian Democrat Ute Behr did so too.
--- rows entity(kind)
entity |Liberal Democrat| kind=MISC
entity |Sam Okoro| kind=PER
entity |Liberal Democrats| kind=ORG
entity |Christian Democrat| kind=MISC
entity |Ute Behr| kind=PER

=== an officer is a person, a dateline's town a place, and a state's party the party
--- text
Bangalore, Nov 12 (DNS): Karnataka Home Minister B.K. Shivappa spoke. Reacting to State BJP president Anand Kulkarni's demand, he said people had lost faith in Commissioner Hegde.
--- rows entity(kind)
entity |Bangalore| kind=LOC
entity |Karnataka| kind=LOC
entity |B.K. Shivappa| kind=PER
entity |BJP| kind=ORG
entity |Anand Kulkarni| kind=PER
entity |Hegde| kind=PER

=== a charity that is told of as one is no person, and its worker is
--- text
Seven former employees of Brightwater, the children's charity, have accused its founder of bullying. A rival, Little Steps, said Brightwater had done good work. Tom Hale, a charity worker, wept.
--- rows entity(kind)
entity |Brightwater| kind=ORG
entity |Little Steps| kind=ORG
entity |Brightwater|#2 kind=ORG
entity |Tom Hale| kind=PER

=== who is not spoken to is no town
--- text
Joao Paris scored. The captain, Jamie Rudd, has not spoken to Paris since January. Paris was booed off.
--- rows entity(kind,name)
entity |Joao Paris| kind=PER name=|Joao Paris|
entity |Jamie Rudd| kind=PER name=|Jamie Rudd|
entity |Paris|#2 kind=PER name=|Joao Paris|
entity |Paris|#3 kind=PER name=|Joao Paris|

=== "operator GoWest" is one, bosses and all
--- text
The drivers' union accused operator GoWest of ignoring warnings. "GoWest bosses have blood on their hands," Bob Tranter said.
--- rows entity(kind)
entity |GoWest| kind=ORG
entity |GoWest|#2 kind=ORG
entity |Bob Tranter| kind=PER

=== two Uniteds, of which one is called by its town
--- text
United close in on Rafa Duarte. Manchester United are in talks to sign the Leeds midfielder. Leeds have complained about United. "He is not bigger than Leeds United," said Steve Cole.
--- rows entity(name)
entity |United| name=|Manchester United|
entity |Rafa Duarte| name=|Rafa Duarte|
entity |Manchester United| name=|Manchester United|
entity |Leeds| name=|Leeds United|
entity |Leeds|#2 name=|Leeds United|
entity |United|#3 name=|Manchester United|
entity |Leeds United| name=|Leeds United|
entity |Steve Cole| name=|Steve Cole|

=== ... and two that are not
--- text
Manchester United beat Leeds United. United were lucky.
--- rows entity(name)
entity |Manchester United| name=|Manchester United|
entity |Leeds United| name=|Leeds United|
entity |United|#3 name=|United|

=== whom the article calls Mr elsewhere is no place
--- text
The Taoiseach has insisted he has full confidence in Fergal Mooney. The crowd cheered Mooney & Sons. Niall Corrigan told deputies that Mr Mooney was fine. A longtime Mooney ally left. Mooney, who smiled, stayed.
--- rows entity(kind,name)
entity |Fergal Mooney| kind=PER name=|Fergal Mooney|
entity |Mooney & Sons| kind=ORG name=|Mooney & Sons|
entity |Niall Corrigan| kind=PER name=|Niall Corrigan|
entity |Mooney|#3 kind=PER name=|Fergal Mooney|
entity |Mooney|#4 kind=PER name=|Fergal Mooney|
entity |Mooney|#5 kind=PER name=|Fergal Mooney|

=== nobody is called Dynamics
--- text
The sanctions target Brightwing and Harlan Dynamics. Harlan Dynamics dismissed the move as symbolic.
--- rows entity(kind)
entity |Brightwing| kind=ORG
entity |Harlan Dynamics| kind=ORG
entity |Harlan Dynamics|#2 kind=ORG

=== abbots and patriarchs
--- text
The monks, led by Abbot Gerasimos, refuse to recognise Patriarch Theodoros. Admiral Jane Hale and Superintendent Ravi Menon spoke.
--- rows entity(kind)
entity |Gerasimos| kind=PER
entity |Theodoros| kind=PER
entity |Jane Hale| kind=PER
entity |Ravi Menon| kind=PER

=== a firm by its first word, though the word is one of the language too
--- text
Zenith Motors fell out with Ridgecrest. Shares in Zenith rose 2.4 per cent. General Motors spoke, and General Hale left.
--- rows entity(kind,name)
entity |Zenith Motors| kind=ORG name=|Zenith Motors|
entity |Ridgecrest| kind=ORG name=|Ridgecrest|
entity |Zenith|#2 kind=ORG name=|Zenith Motors|
entity |General Motors| kind=ORG name=|General Motors|
entity |Hale| kind=PER name=|Hale|

=== one of a party is not the party
--- text
Chancellor Anna Brandt, a Social Democrat, accused Konrad Vogel of petty tactics. The Social Democrats left.
--- rows entity(kind)
entity |Anna Brandt| kind=PER
entity |Social Democrat| kind=MISC
entity |Konrad Vogel| kind=PER
entity |Social Democrats| kind=ORG

=== a founder and a firm of one name
--- text
Hessa Qasimi founded Qasimi Cold Chain, a warehouse operator based in Sharjah, with two trucks. Ms Qasimi will stay. Qasimi Cold Chain is growing, and the port was leased to Qasimi, the agency said.

Gordon Brightwell left Brightwell Foods. Brightwell said he was tired. Shares in Brightwell fell.
--- rows entity(kind,name)
entity |Hessa Qasimi| kind=PER name=|Hessa Qasimi|
entity |Qasimi Cold Chain| kind=ORG name=|Qasimi Cold Chain|
entity |Sharjah| kind=LOC name=|Sharjah|
entity |Qasimi|#3 kind=PER name=|Hessa Qasimi|
entity |Qasimi Cold Chain|#2 kind=ORG name=|Qasimi Cold Chain|
entity |Qasimi|#5 kind=ORG name=|Qasimi Cold Chain|
entity |Gordon Brightwell| kind=PER name=|Gordon Brightwell|
entity |Brightwell Foods| kind=ORG name=|Brightwell Foods|
entity |Brightwell|#3 kind=PER name=|Gordon Brightwell|
entity |Brightwell|#4 kind=ORG name=|Brightwell Foods|

=== ... and who speaks is a person
--- text
Hessa Qasimi founded Qasimi Foods. Ms Qasimi will stay. Qasimi Foods is growing. "We have ports," Qasimi said. Nobody asked Qasimi, and Qasimi was glad.
--- rows entity(kind,name)
entity |Hessa Qasimi| kind=PER name=|Hessa Qasimi|
entity |Qasimi Foods| kind=ORG name=|Qasimi Foods|
entity |Qasimi|#3 kind=PER name=|Hessa Qasimi|
entity |Qasimi Foods|#2 kind=ORG name=|Qasimi Foods|
entity |Qasimi|#5 kind=PER name=|Hessa Qasimi|
entity |Qasimi|#6 kind=PER name=|Hessa Qasimi|
entity |Qasimi|#7 kind=PER name=|Hessa Qasimi|

=== a firm that has its owner's surname
--- text
Karin Lindqvist set up the sawmill in 1998. His employer, Lindqvist Timber, was fined. "Lindqvist Timber was sold in 2018," Lindqvist said. Ranjan Das denied it; Das Infratech, a builder owned by him, built a bridge. The land went to Mwangaza Sugar, whose owner left. The chief executive of Jan Holz resigned.
--- rows entity(kind)
entity |Karin Lindqvist| kind=PER
entity |Lindqvist Timber| kind=ORG
entity |Lindqvist Timber|#2 kind=ORG
entity |Lindqvist|#4 kind=PER
entity |Ranjan Das| kind=PER
entity |Das Infratech| kind=ORG
entity |Mwangaza Sugar| kind=ORG
entity |Jan Holz| kind=ORG

=== ... but a builder may be a person
--- text
Yusupha Jallow, a contractor based in Banjul, met Fatou Ceesay, a company director. Anna Keller, the founder of a charity, left.
--- rows entity(kind)
entity |Yusupha Jallow| kind=PER
entity |Banjul| kind=LOC
entity |Fatou Ceesay| kind=PER
entity |Anna Keller| kind=PER

=== what is said of it tells a charity or a lender
--- text
Faithful Witness, a charity that visits residents, filed eleven complaints. Faithful Witness director Anne Kehoe said none was answered. A Turkish lender, Anadolu Ticaret Bankasi, is paying. On Monday, a company in Leeds closed. Its owner, Alpe Holz GmbH of Graz, was silent.
--- rows entity(kind)
entity |Faithful Witness| kind=ORG
entity |Faithful Witness|#2 kind=ORG
entity |Anne Kehoe| kind=PER
entity |Turkish| kind=MISC
entity |Anadolu Ticaret Bankasi| kind=ORG
entity |Leeds| kind=LOC
entity |Alpe Holz GmbH| kind=ORG
entity |Graz| kind=LOC

=== partners, two towns' council, and a body's committee
--- text
The district's lawyers, Burke Ansel & Roe, read it. The Kingston and Frontenac Seniors' Council wants it withdrawn. The Council of Europe's Committee for the Prevention of Torture came. Solicitors Hanratty & Pike act for the Cork and Kerry Fishermen's Association. They studied at St Luke's Theological College in Mbale.
--- rows entity(kind)
entity |Burke Ansel & Roe| kind=ORG
entity |Kingston and Frontenac Seniors' Council| kind=ORG
entity |Council of Europe| kind=ORG
entity |Committee for the Prevention of Torture| kind=ORG
entity |Hanratty & Pike| kind=ORG
entity |Cork and Kerry Fishermen's Association| kind=ORG
entity |St Luke's Theological College| kind=ORG
entity |Mbale| kind=LOC

=== a body without its land, without what it is, without what is between
--- text
The Ontario Ministry of Health wrote to Red Palm Shipping and the Odhiambo Memorial Trust. The Ministry of Health asked Red Palm for its records. The Odhiambo Trust sold land. Ohio State University and Ohio University play today.
--- rows entity(kind,name)
entity |Ontario Ministry of Health| kind=ORG name=|Ontario Ministry of Health|
entity |Red Palm Shipping| kind=ORG name=|Red Palm Shipping|
entity |Odhiambo Memorial Trust| kind=ORG name=|Odhiambo Memorial Trust|
entity |Ministry of Health|#2 kind=ORG name=|Ontario Ministry of Health|
entity |Red Palm|#2 kind=ORG name=|Red Palm Shipping|
entity |Odhiambo Trust| kind=ORG name=|Odhiambo Memorial Trust|
entity |Ohio State University| kind=ORG name=|Ohio State University|
entity |Ohio University| kind=ORG name=|Ohio University|

=== ... which two ministries share
--- text
The Ontario Ministry of Health wrote to the Quebec Ministry of Health. The Ministry of Health had no answer.
--- rows entity(name)
entity |Ontario Ministry of Health| name=|Ontario Ministry of Health|
entity |Quebec Ministry of Health| name=|Quebec Ministry of Health|
entity |Ministry of Health|#3 name=|Ministry of Health|

=== letters with a beginning of a word, and a firm without its services
--- text
The lawyer spoke of Natural Resources Canada. "NRCan leaned on the board," he said. Kilima Health Services runs nine clinics, and Kilima Health owes rent.

Beth Tolliver spoke. Hugh Tolliver died in 2020. Tolliver Wind lost its bid. Tolliver Wind employs many. Tolliver, owned by a trust, builds turbines.
--- rows entity(kind,name)
entity |Natural Resources Canada| kind=ORG name=|Natural Resources Canada|
entity |NRCan| kind=ORG name=|Natural Resources Canada|
entity |Kilima Health Services| kind=ORG name=|Kilima Health Services|
entity |Kilima Health|#2 kind=ORG name=|Kilima Health Services|
entity |Beth Tolliver| kind=PER name=|Beth Tolliver|
entity |Hugh Tolliver| kind=PER name=|Hugh Tolliver|
entity |Tolliver Wind| kind=ORG name=|Tolliver Wind|
entity |Tolliver Wind|#2 kind=ORG name=|Tolliver Wind|
entity |Tolliver|#5 kind=ORG name=|Tolliver Wind|

=== a ministry's letters leave the land out
--- text
The Ontario Ministry of Health and Welfare wrote to Anna Keller. The MHW had no answer.
--- rows entity(name)
entity |Ontario Ministry of Health and Welfare| name=|Ontario Ministry of Health and Welfare|
entity |Anna Keller| name=|Anna Keller|
entity |MHW| name=|Ontario Ministry of Health and Welfare|

=== a verb in small letters parts two persons of a headline
--- text
Reed snubs Lund over ferry

Anna Reed and Peter Lund met in Malby.
--- rows entity(kind,name)
entity |Reed| kind=PER name=|Anna Reed|
entity |Lund| kind=PER name=|Peter Lund|
entity |Anna Reed| kind=PER name=|Anna Reed|
entity |Peter Lund| kind=PER name=|Peter Lund|
entity |Malby| kind=LOC name=|Malby|

=== ... but a particle parts nobody
--- text
Juan dos Santos met Piet van der Berg and Lina della Rossa.
--- rows entity(kind,name)
entity |Juan dos Santos| kind=PER name=|Juan dos Santos|
entity |Piet van der Berg| kind=PER name=|Piet van der Berg|
entity |Lina della Rossa| kind=PER name=|Lina della Rossa|

=== two surnames of the article with a hyphen between are two persons in a row
--- text
Reed-Lund row deepens

Anna Reed and Peter Lund were in Malby. The Reed-Lund feud began in May.
--- rows entity(kind,name)
entity |Reed| kind=PER name=|Anna Reed|
entity |Lund| kind=PER name=|Peter Lund|
entity |Anna Reed| kind=PER name=|Anna Reed|
entity |Peter Lund| kind=PER name=|Peter Lund|
entity |Malby| kind=LOC name=|Malby|
entity |Reed|#3 kind=PER name=|Anna Reed|
entity |Lund|#3 kind=PER name=|Peter Lund|

=== ... but one who is named with both in full has both
--- text
Vera Reed-Lund spoke in Malby. Anna Reed and Peter Lund laughed. The Reed-Lund talks were dull. "It was long," Reed-Lund said.
--- rows entity(kind,name)
entity |Vera Reed-Lund| kind=PER name=|Vera Reed-Lund|
entity |Malby| kind=LOC name=|Malby|
entity |Anna Reed| kind=PER name=|Anna Reed|
entity |Peter Lund| kind=PER name=|Peter Lund|
entity |Reed-Lund|#2 kind=PER name=|Vera Reed-Lund|
entity |Reed-Lund|#3 kind=PER name=|Vera Reed-Lund|

=== a peer is a person, and where he is of is part of his name
--- text
Anna Reed and Lord Hall met. Lord Oakes of Ingleby, who was a minister, called Baroness Tate of Long Malby a friend.
--- rows entity(kind,name)
entity |Anna Reed| kind=PER name=|Anna Reed|
entity |Lord Hall| kind=PER name=|Lord Hall|
entity |Lord Oakes of Ingleby| kind=PER name=|Lord Oakes of Ingleby|
entity |Baroness Tate of Long Malby| kind=PER name=|Baroness Tate of Long Malby|

=== ... but a street, a mayor and who is of a body are not
--- text
The shop in Lord Street shut. The Lord Mayor of Malby came. Lord Hall of the BBC spoke, and Lady Oakes of IBM.
--- rows entity(kind,name)
entity |Lord Street| kind=LOC name=|Lord Street|
entity |Malby| kind=LOC name=|Malby|
entity |Lord Hall| kind=PER name=|Lord Hall|
entity |BBC| kind=ORG name=|BBC|
entity |Lady Oakes| kind=PER name=|Lady Oakes|
entity |IBM| kind=ORG name=|IBM|

=== letters of an advocate, a fellow or an order are no name
--- text
Niamh Keane SC, for the driver, said so. Professor Anna Brandt FRCN agreed. Dame Vera Osei DBE and Hugh Dolan SC, counsel for the school, wept.
--- rows entity(kind,name)
entity |Niamh Keane| kind=PER name=|Niamh Keane|
entity |Anna Brandt| kind=PER name=|Anna Brandt|
entity |Vera Osei| kind=PER name=|Vera Osei|
entity |Hugh Dolan| kind=PER name=|Hugh Dolan|

=== ... but a club of such letters keeps them
--- text
Colombo Navy SC, the league leaders, won. Woo Young CHOI scored.
--- rows entity(kind,name)
entity |Colombo Navy SC| kind=ORG name=|Colombo Navy SC|
entity |Woo Young CHOI| kind=PER name=|Woo Young CHOI|

=== who is which is no person
--- text
Nordvik, which makes pumps, sacked 40 people on Monday. Nordvik said it was sorry.
--- rows entity(kind,name)
entity |Nordvik| kind=ORG name=|Nordvik|
entity |Nordvik|#2 kind=ORG name=|Nordvik|

=== ... but what somebody did may be
--- text
On Monday the board sacked Anna Nordvik, which angered the staff. Nordvik said it was sad.
--- rows entity(kind,name)
entity |Anna Nordvik| kind=PER name=|Anna Nordvik|
entity |Nordvik|#2 kind=PER name=|Anna Nordvik|

=== a paper is known by its last word, and an agency by its place behind a dateline
--- text
ABUJA, March 4 (Sahel Wire) - He told the Malby Falls Courier in January that the road was bad.
--- rows entity(kind)
entity |ABUJA| kind=LOC
entity |Sahel Wire| kind=ORG
entity |Malby Falls Courier| kind=ORG

=== ... but a street may be named after one
--- text
He lives in Courier Lane and met Anna Herald in Malby.
--- rows entity(kind)
entity |Courier Lane| kind=LOC
entity |Anna Herald| kind=PER
entity |Malby| kind=LOC

=== the firm of two partners is called by the first
--- text
Hallam & Voigt makes lamps. A spokesperson for Hallam said: "We talk to all our shareholders."
--- rows entity(kind,name)
entity |Hallam & Voigt| kind=ORG name=|Hallam & Voigt|
entity |Hallam|#2 kind=ORG name=|Hallam & Voigt|

=== ... but not where he has a name of his own
--- text
Hallam & Voigt was founded by George Hallam. Hallam said he was tired.
--- rows entity(kind,name)
entity |Hallam & Voigt| kind=ORG name=|Hallam & Voigt|
entity |George Hallam| kind=PER name=|George Hallam|
entity |Hallam|#3 kind=PER name=|George Hallam|

=== a team is known by who it is, and may be called by its last word
--- text
Torino, who paid a million for him, want Marchetti to stay at Torino. Kilburn Rovers lost. Rovers manager Stuart Haldane flew to Turin.
--- rows entity(kind)
entity |Torino| kind=ORG
entity |Marchetti| kind=PER
entity |Torino|#2 kind=ORG
entity |Kilburn Rovers| kind=ORG
entity |Rovers|#2 kind=ORG
entity |Stuart Haldane| kind=PER
entity |Turin| kind=LOC

=== ... but people of a town are who, too
--- text
The firm has 40 workers from Torino, who went home to Torino.
--- rows entity(kind)
entity |Torino| kind=LOC
entity |Torino|#2 kind=LOC

=== a seat is where a member is from, and an office is no name
--- text
The MP from Barasat has asked the District Magistrate, Malda, for a report.
--- rows entity(kind)
entity |Barasat| kind=LOC
entity |Malda| kind=LOC

=== a peer is called by the name before his seat, and a knight by his given name
--- text
Lord Hall of Ingleby met Dame Vera Osei. Hall hid. Dame Vera laughed, and Sir Julian left. Sir Julian Harte is a lawyer.
--- rows entity(name)
entity |Lord Hall of Ingleby| name=|Lord Hall of Ingleby|
entity |Vera Osei| name=|Vera Osei|
entity |Hall|#2 name=|Lord Hall of Ingleby|
entity |Dame Vera|#2 name=|Vera Osei|
entity |Julian| name=|Julian Harte|
entity |Julian Harte| name=|Julian Harte|

=== a county's board, a party's seat, a townsman and a firm that somebody speaks for
--- text
The Leitrim County Board and the Marion County Board of Education met. Rep. Marcy Lind, D-Wexler, spoke for Ridgeline Holdings LLC on Monday. Ridgeline attorney Steven Pell laughed. The Mohill man is a winner.
--- rows entity(kind)
entity |Leitrim County Board| kind=ORG
entity |Marion County Board of Education| kind=ORG
entity |Marcy Lind| kind=PER
entity |Wexler| kind=LOC
entity |Ridgeline Holdings LLC| kind=ORG
entity |Ridgeline|#2 kind=ORG
entity |Steven Pell| kind=PER
entity |Mohill| kind=LOC

=== ... but a people's man is of no town, and a county is no board
--- text
The Maori man came from Leitrim County, whose board met. Ridgeline paths are steep.
--- rows entity(kind)
entity |Maori| kind=MISC
entity |Leitrim County| kind=LOC

=== a given name that a firm has, too, and a union with a hyphen
--- text
The actress Zara Marlowe, 34, has quit. "Zara knows that," he said. Sag-Aftra, the actors' union, was silent.
--- rows entity(kind,name)
entity |Zara Marlowe| kind=PER name=|Zara Marlowe|
entity |Zara|#2 kind=PER name=|Zara Marlowe|
entity |Sag-Aftra| kind=ORG name=|Sag-Aftra|

=== ... but a firm by itself is one
--- text
Shares in Zara rose. Zara said it was glad.
--- rows entity(kind,name)
entity |Zara| kind=ORG name=|Zara|
entity |Zara|#2 kind=ORG name=|Zara|

=== a peer whose seat alone looks like a name
--- text
Lord Hall of Malby met Anna Reed. The Lord Mayor of Malby was late.
--- rows entity(kind)
entity |Lord Hall of Malby| kind=PER
entity |Anna Reed| kind=PER
entity |Malby|#2 kind=LOC

=== what a relative clause says is said by the noun before it, whatever that is
--- text
The mailer had a picture under a headline that said Reed lies. The case went to the lower courts, which have ruled that the plan is dead. The party hands out water bottles that say hello. Reed told the crowd that Lund said no. On the day that showed him the door he wept.
--- rows name(kind,text)
name |a headline| kind=NOM text=|a headline|
name |Reed| kind=PER text=Reed
name |the lower courts| kind=NOM text=|the lower courts|
name |water bottles| kind=NOM text=|water bottles|
name |Lund| kind=PER text=Lund

=== capitals of a dateline are not how a town is called that the text has too
--- text
BERN, Nov 12 (Reuters) - Ana Li spoke to officials on Monday. She will meet them again in Bern next week.
--- rows name(text)
name |Reuters| text=Reuters
name |Ana Li| text=|Ana Li|
name |Bern| text=Bern

=== one of a county or a party is of the kind of peoples, and has one name with several
--- text
The Yorkshirewoman met a Dutchman. Only one Tory came. The Democrats lost, and a Democrat said so. The Irish Times was late. Ana Newman said so.
--- rows entity(kind,name)
entity |Yorkshirewoman| kind=MISC name=|Yorkshirewoman|
entity |Dutchman| kind=MISC name=|Dutchman|
entity |Tory| kind=MISC name=|Tory|
entity |Democrats| kind=MISC name=|Democrats|
entity |Democrat|#2 kind=MISC name=|Democrats|
entity |Irish Times| kind=ORG name=|Irish Times|
entity |Ana Newman| kind=PER name=|Ana Newman|

=== ranks of the police are no part of a name, nor bodies
--- text
Det Con Paul Lund said he was sorry. DCI Bill Ray told the court that it rained. Det Con Lund denied it. The DCI left. Washington DC voted.
--- rows entity(kind,name)
entity |Paul Lund| kind=PER name=|Paul Lund|
entity |Bill Ray| kind=PER name=|Bill Ray|
entity |Lund|#2 kind=PER name=|Paul Lund|
entity |DCI|#2 kind=ORG name=|DCI|
entity |Washington DC| kind=ORG name=|Washington DC|

=== a given name that looks like a word, between an office and a surname
--- text
Chairman Beat Ammann called it fair. Ammann had rejected it. President Elect Reed left. Mayor of London Sadia Khan spoke.
--- rows entity(kind,name)
entity |Beat Ammann| kind=PER name=|Beat Ammann|
entity |Ammann|#2 kind=PER name=|Beat Ammann|
entity |Reed| kind=PER name=|Reed|
entity |London| kind=LOC name=|London|
entity |Sadia Khan| kind=PER name=|Sadia Khan|

=== cameras are no broadcaster
--- text
Officers saw CCTV footage. CCTV said Beijing was calm.
--- rows entity(kind,name)
entity |CCTV|#2 kind=ORG name=|CCTV|
entity |Beijing| kind=LOC name=|Beijing|

=== a name at birth, and what somebody is called for short
--- text
Dame Hilary Rusk has died aged 88. Hilary Jane Moxon was born in Halifax. "Hilary was brave," Leonard Hess said. "I don't think Len is dishonest," she had said.
--- rows entity(kind,name)
entity |Hilary Rusk| kind=PER name=|Hilary Rusk|
entity |Hilary Jane Moxon| kind=PER name=|Hilary Rusk|
entity |Halifax| kind=LOC name=|Halifax|
entity |Hilary|#3 kind=PER name=|Hilary Rusk|
entity |Leonard Hess| kind=PER name=|Leonard Hess|
entity |Len| kind=PER name=|Leonard Hess|

=== ... but not of somebody else who was born, nor where two may be meant
--- text
Hilary Rusk met Hilary Stone. Hilary Stone was born in Leeds. Leonard Hess and Leonard Hall came. "I don't think Len is dishonest," Stone said.
--- rows entity(kind,name)
entity |Hilary Rusk| kind=PER name=|Hilary Rusk|
entity |Hilary Stone| kind=PER name=|Hilary Stone|
entity |Hilary Stone|#2 kind=PER name=|Hilary Stone|
entity |Leeds| kind=LOC name=|Leeds|
entity |Leonard Hess| kind=PER name=|Leonard Hess|
entity |Leonard Hall| kind=PER name=|Leonard Hall|
entity |Len| kind=PER name=|Len|
entity |Stone|#3 kind=PER name=|Hilary Stone|

=== a body that every land has is whose the article says
--- text
Security Council deadlocked

The UN Security Council met. The Madras High Court heard it. The High Court said no.
--- rows entity(kind,name)
entity |Security Council| kind=ORG name=|UN Security Council|
entity |UN Security Council| kind=ORG name=|UN Security Council|
entity |Madras High Court| kind=ORG name=|Madras High Court|
entity |High Court|#2 kind=ORG name=|Madras High Court|

=== ... but not where it may be of two
--- text
The Madras High Court and the Delhi High Court heard it. The High Court said no.
--- rows entity(kind,name)
entity |Madras High Court| kind=ORG name=|Madras High Court|
entity |Delhi High Court| kind=ORG name=|Delhi High Court|
entity |High Court|#3 kind=ORG name=|High Court|

=== a land is known by its ministers and by what is in it
--- text
Khorand agreed to talks on Thursday. Khorand's interior minister, Farhod Naz, left. Khorand cut off gas. Soldiers have a base in Khorand.
--- rows entity(kind)
entity |Khorand| kind=LOC
entity |Khorand|#2 kind=LOC
entity |Farhod Naz| kind=PER
entity |Khorand|#3 kind=LOC
entity |Khorand|#4 kind=LOC

=== ... but who has a minister and in whom nothing is may be a party
--- text
Khorand agreed to talks on Thursday. Khorand's interior minister, Farhod Naz, left. Khorand cut off gas. Voters trust Khorand.
--- rows entity(kind)
entity |Khorand| kind=ORG
entity |Khorand|#2 kind=ORG
entity |Farhod Naz| kind=PER
entity |Khorand|#3 kind=ORG
entity |Khorand|#4 kind=LOC

=== shares in a firm by its first word
--- text
Norvane Platinum cut jobs. He owned shares in Norvane.
--- rows entity(kind,name)
entity |Norvane Platinum| kind=ORG name=|Norvane Platinum|
entity |Norvane|#2 kind=ORG name=|Norvane Platinum|

=== a firm that speaks between what it is and a verb of saying
--- text
Promoters Big Noise Live denied it. Residents of Hull came.
--- rows entity(kind)
entity |Big Noise Live| kind=ORG
entity |Hull| kind=LOC

=== a headline in capitals shouts the names of persons
--- text
MOLLY: I'LL NEVER SING WITH NED AGAIN

Molly Hart has left. Ned Boyle said so.
--- rows entity(kind,name)
entity |MOLLY| kind=PER name=|Molly Hart|
entity |NED| kind=PER name=|Ned Boyle|
entity |Molly Hart| kind=PER name=|Molly Hart|
entity |Ned Boyle| kind=PER name=|Ned Boyle|

=== ... but not what is no name elsewhere
--- text
GRANT: I WILL NEVER SING AGAIN

Will Hart has left the band. Ned Boyle said so.
--- rows entity(kind,name)
entity |Hart| kind=PER name=|Hart|
entity |Ned Boyle| kind=PER name=|Ned Boyle|

=== a number with a hyphen is not cut
--- text
Forty-one lawmakers said it was late. Sixty-six percent said so.
--- rows name(kind,text)
name |Forty-one lawmakers| kind=NOM text=|Forty-one lawmakers|

=== a surname that two have is whose pronouns stand behind it
--- text
Ivy Reed and Tom Reed were in Hull. Reed said she was tired of her post. In May Reed told herself to wait. Reed paid little for her house.

Mara Holt and Dan Holt met Ana Lund. Holt hit her when she fled. Holt told Lund she was dead. Holt left her there.
--- rows entity(kind,name) name(text)
entity |Ivy Reed| kind=PER name=|Ivy Reed|
entity |Tom Reed| kind=PER name=|Tom Reed|
entity |Hull| kind=LOC name=|Hull|
entity |Reed|#3 kind=PER name=|Ivy Reed|
entity |Reed|#4 kind=PER name=|Ivy Reed|
entity |Reed|#5 kind=PER name=|Ivy Reed|
entity |Mara Holt| kind=PER name=|Mara Holt|
entity |Dan Holt| kind=PER name=|Dan Holt|
entity |Ana Lund| kind=PER name=|Ana Lund|
entity |Holt|#3 kind=PER name=|Holt|
entity |Holt|#4 kind=PER name=|Holt|
entity |Lund|#2 kind=PER name=|Ana Lund|
entity |Holt|#5 kind=PER name=|Holt|
name |Ivy Reed| text=|Ivy Reed|
name |Tom Reed| text=|Tom Reed|
name |Hull| text=Hull
name |Mara Holt| text=|Mara Holt|
name |Dan Holt| text=|Dan Holt|
name |Ana Lund| text=|Ana Lund|
name |Holt|#3 text=Holt

=== a surname with a hyphen before the full name
--- text
Mark-Vidal attacks plan

The council's speaker, Melissa Mark-Vidal, attacked the plan. Mark-Vidal said no.
--- rows entity(kind,name) name(text)
entity |Mark-Vidal| kind=PER name=|Melissa Mark-Vidal|
entity |Melissa Mark-Vidal| kind=PER name=|Melissa Mark-Vidal|
entity |Mark-Vidal|#3 kind=PER name=|Melissa Mark-Vidal|
name |Melissa Mark-Vidal| text=|Melissa Mark-Vidal|

=== Mr Reed is not Ivy Reed, who is Ms Reed, but Mr Rossi may be Andrea
--- text
Ivy Reed met her husband in Hull. Mr. Reed was ill. Ms. Reed left. Mr. Reed stayed. Andrea Rossi met Reed there. Mr. Rossi wept.
--- rows entity(kind,name) name(text)
entity |Ivy Reed| kind=PER name=|Ivy Reed|
entity |Hull| kind=LOC name=|Hull|
entity |Reed|#2 kind=PER name=|Reed|
entity |Reed|#3 kind=PER name=|Ivy Reed|
entity |Reed|#4 kind=PER name=|Reed|
entity |Andrea Rossi| kind=PER name=|Andrea Rossi|
entity |Reed|#5 kind=PER name=|Ivy Reed|
entity |Rossi|#2 kind=PER name=|Andrea Rossi|
name |Ivy Reed| text=|Ivy Reed|
name |Hull| text=Hull
name |Reed|#2 text=Reed
name |Andrea Rossi| text=|Andrea Rossi|

=== a country whose name the standard turns round
--- text
Rwanda accused the Democratic Republic of the Congo on Monday. DR Congo denied it. The Islamic Republic of Iran said no.
--- rows name(kind,text,ref)
name |Rwanda| kind=LOC text=Rwanda ref=ISO3166:RW
name |Democratic Republic of the Congo| kind=LOC text=|Democratic Republic of the Congo| ref=ISO3166:CD
name |Islamic Republic of Iran| kind=LOC text=|Islamic Republic of Iran| ref=ISO3166:IR

=== no source: a verb before who is told, jokes that are made, praise that is won; many at somebody's rallies are
--- text
Ann Hale, who chairs the campaign, emailed supporters on Monday, telling them to wait. Now his friends make jokes about it. Lund's team winning praise is new. Many people at his rallies agreed. Another ranking says it is so.
--- rows name(kind,text)
name |Ann Hale| kind=PER text=|Ann Hale|
name |Lund| kind=PER text=Lund
name |Many people at his rallies| kind=NOM text=|Many people at his rallies|
name |Another ranking| kind=NOM text=|Another ranking|

=== an owner's apostrophe within a name, curly as well
--- text
The Department of Veterans’ Affairs and the Catholic Bishops’ Conference of Ghana met. The directors’ London office closed.
--- rows entity(kind,name)
entity |Department of Veterans’ Affairs| kind=ORG name=|Department of Veterans’ Affairs|
entity |Catholic Bishops’ Conference of Ghana| kind=ORG name=|Catholic Bishops’ Conference of Ghana|
entity |London| kind=LOC name=|London|

=== endings with a curly apostrophe are those with a straight one
--- text
Bandara won’t play at Norvane’s ground.
--- rows entity(kind)
entity |Bandara| kind=ORG
entity |Norvane| kind=ORG

=== the network X
--- text
“Nobody came,” she posted on X. The mayor wrote on X that he was tired.
--- rows entity(kind)
entity |X| kind=ORG
entity |X|#2 kind=ORG

=== ... but not a plate
--- text
The mayor wrote a note. The rays fell on X plates.
--- rows entity(kind)
entity |X| kind=ORG

=== a firm without its last word is nobody
--- text
Stratum Hill Capital wrote to investors. Joe Pike commended Stratum Hill for the letter. Wanda Hill Foods said Wanda Hill had left.
--- rows entity(kind,name)
entity |Stratum Hill Capital| kind=ORG name=|Stratum Hill Capital|
entity |Joe Pike| kind=PER name=|Joe Pike|
entity |Stratum Hill|#2 kind=ORG name=|Stratum Hill Capital|
entity |Wanda Hill Foods| kind=ORG name=|Wanda Hill Foods|
entity |Wanda Hill|#2 kind=PER name=|Wanda Hill|

=== ... but its founder is
--- text
The founder of Bongani Dube Holdings, Bongani Dube, said he was tired.
--- rows entity(kind,name)
entity |Bongani Dube Holdings| kind=ORG name=|Bongani Dube Holdings|
entity |Bongani Dube|#2 kind=PER name=|Bongani Dube|

=== a body whose short name is a word
--- text
Members of the Harbour Pilots Union (Hapu) gathered. Hapu Secretary-General Jon Ake told them to stay. "Let Hapu be heard," he said. The Dawn for Norland (DfN) won.
--- rows entity(kind,name)
entity |Harbour Pilots Union| kind=ORG name=|Harbour Pilots Union|
entity |Hapu| kind=ORG name=|Harbour Pilots Union|
entity |Hapu|#2 kind=ORG name=|Harbour Pilots Union|
entity |Jon Ake| kind=PER name=|Jon Ake|
entity |Hapu|#3 kind=ORG name=|Harbour Pilots Union|
entity |Dawn for Norland| kind=ORG name=|Dawn for Norland|
entity |DfN| kind=ORG name=|Dawn for Norland|

=== an airport's letters, and a storm's name alone
--- text
Workers at Jaro Kemboi International Airport left. JKIA is shut. Cyclone Petra killed nine people. Months after Petra, the roofs are gone.
--- rows entity(kind,name)
entity |Jaro Kemboi International Airport| kind=LOC name=|Jaro Kemboi International Airport|
entity |JKIA| kind=LOC name=|Jaro Kemboi International Airport|
entity |Cyclone Petra| kind=MISC name=|Cyclone Petra|
entity |Petra|#2 kind=MISC name=|Cyclone Petra|

=== ... but somebody may have the storm's name
--- text
Cyclone Petra killed nine people. Petra Olsen lost her house. "It was loud," Petra said.
--- rows entity(kind,name)
entity |Cyclone Petra| kind=MISC name=|Cyclone Petra|
entity |Petra Olsen| kind=PER name=|Petra Olsen|
entity |Petra|#3 kind=PER name=|Petra Olsen|

=== a town, whatever court it has
--- text
The Marlbrook District Court sat on Monday. Marlbrook is quiet. He lives in Marlbrook.
--- rows entity(kind,name)
entity |Marlbrook District Court| kind=ORG name=|Marlbrook District Court|
entity |Marlbrook|#2 kind=LOC name=|Marlbrook|
entity |Marlbrook|#3 kind=LOC name=|Marlbrook|

=== for whom an officer works
--- text
Dr Ada Neele, heritage officer with An Tarra, said it was wrong. Former captain Sir Owen Pohl agreed, and Sir Owen left.
--- rows entity(kind,name)
entity |Ada Neele| kind=PER name=|Ada Neele|
entity |An Tarra| kind=ORG name=|An Tarra|
entity |Owen Pohl| kind=PER name=|Owen Pohl|
entity |Sir Owen|#2 kind=PER name=|Owen Pohl|

=== an office by its initials is no body
--- text
Agriculture Cabinet Secretary Mary Wanjiru met farmers on Monday. "Eat maize," the CS told reporters.
--- rows entity(kind)
entity |Mary Wanjiru| kind=PER

=== ... but letters of no office told are one
--- text
Mary Wanjiru met farmers of the UFP on Monday. The UFP told reporters that it was glad.
--- rows entity(kind)
entity |Mary Wanjiru| kind=PER
entity |UFP| kind=ORG
entity |UFP|#2 kind=ORG

=== two given names alone, and who leads an opposition
--- text
Stella Maris Montes was taken away in May. Stella Maris was 25. Speaker Uma Hegde and leader of the Opposition Siddaramaiah asked for a bridge.
--- rows entity(kind,name)
entity |Stella Maris Montes| kind=PER name=|Stella Maris Montes|
entity |Stella Maris|#2 kind=PER name=|Stella Maris Montes|
entity |Uma Hegde| kind=PER name=|Uma Hegde|
entity |Siddaramaiah| kind=PER name=|Siddaramaiah|

=== given names with a pet's end
--- text
Jordan Blakemore scored twice. 'Jordy earned it,' his captain said. Sue Hall met Timothy Rudd. "Timmy is tired," she said. Conny Hall did not.
--- rows entity(name)
entity |Jordan Blakemore| name=|Jordan Blakemore|
entity |Jordy| name=|Jordan Blakemore|
entity |Sue Hall| name=|Sue Hall|
entity |Timothy Rudd| name=|Timothy Rudd|
entity |Timmy| name=|Timothy Rudd|
entity |Conny Hall| name=|Conny Hall|

=== ... but a name that begins so may be another's
--- text
Robert Blakemore scored twice. Rosie earned it. Timothy Rudd met Timon Rudd. "Timmy is tired," she said.
--- rows entity(name)
entity |Robert Blakemore| name=|Robert Blakemore|
entity |Rosie| name=|Rosie|
entity |Timothy Rudd| name=|Timothy Rudd|
entity |Timon Rudd| name=|Timon Rudd|
entity |Timmy| name=|Timmy|

=== one person's praise is no verb
--- text
Premier Anton Hale offered the Greens some unexpected praise: "They know it," he said.
--- rows name(kind)
name |Anton Hale| kind=PER
name |Greens| kind=ORG

=== ... but what several do is one
--- text
Residents praise the new bridge. Critics claim that it leaks.
--- rows name(kind)
name |Residents| kind=NOM
name |Critics| kind=NOM
