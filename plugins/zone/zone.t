# The parts of an article, told by their form.

=== a wire story with all its parts
--- text
Ministers agree on river dam after long talks

By Maria Oduya and Jonas Feld, Staff Writers

GENEVA, Aug. 31, 2023 (Reuters) - Ministers from three countries agreed on Monday to share a dam.

The deal was signed late at night, officials said. It covers water and power.

What comes next

The dam should open within two years, according to the ministry, which paid for the study.

Minister Ana Costa, left, shakes hands with her counterpart Li Wen (right) in Geneva. (AP Photo/Peter Holm)

Photo: Lena Fischer/Getty Images

(Reporting by Maria Oduya; Editing by Tom Reed)

Correction: An earlier version of this story misspelled the name of the river.
--- rows zone(kind,place,date,agency)
zone |Ministers agree on river dam after long talks| kind=headline
zone |By Maria Oduya and Jonas Feld, Staff Writers| kind=byline
zone |GENEVA, Aug. 31, 2023 (Reuters)| kind=dateline place=GENEVA date=2023-08-31 agency=Reuters
zone |Ministers from three countries agreed on Monday to share a dam.| kind=body
zone |The deal was signed late at night, officials said. It covers water and power.| kind=body
zone |What comes next| kind=headline
zone |The dam should open within two years, according to the ministry, which paid for the study.| kind=body
zone |Minister Ana Costa, left, shakes hands with her counterpart Li Wen (right) in Geneva.| kind=caption
zone |(AP Photo/Peter Holm)| kind=credit
zone |Photo: Lena Fischer/Getty Images| kind=credit
zone |(Reporting by Maria Oduya; Editing by Tom Reed)| kind=byline
zone |Correction: An earlier version of this story misspelled the name of the river.| kind=note

=== place in capitals, country and agency
--- text
NAIROBI, Kenya (AP) — Rain fell on the capital on Tuesday.

It was the first rain in months.
--- rows zone(kind,place,date,agency)
zone |NAIROBI, Kenya (AP)| kind=dateline place=|NAIROBI, Kenya| agency=AP
zone |Rain fell on the capital on Tuesday.| kind=body
zone |It was the first rain in months.| kind=body

=== a place in small letters opens the text
--- text
Paris – The museum reopened on Friday.

Curators said it had been worth the wait.
--- rows zone(kind,place,date,agency)
zone |Paris| kind=dateline place=Paris
zone |The museum reopened on Friday.| kind=body
zone |Curators said it had been worth the wait.| kind=body

=== a dateline of an Asian agency
--- text
TASHKENT, Nov. 4 (Xinhua) -- Four states opened a new railway here on Saturday.

The line is 200 kilometers long.
--- rows zone(kind,place,date,agency)
zone |TASHKENT, Nov. 4 (Xinhua)| kind=dateline place=TASHKENT date=XXXX-11-04 agency=Xinhua
zone |Four states opened a new railway here on Saturday.| kind=body
zone |The line is 200 kilometers long.| kind=body

=== a dash inside a sentence is no dateline
--- text
The minister — a doctor by training — resigned on Monday.

Her party said nothing.
--- rows zone(kind,place,date,agency)
zone |The minister — a doctor by training — resigned on Monday.| kind=body
zone |Her party said nothing.| kind=body

=== a slash before a credit, and a note of translation
--- text
The two leaders met for an hour.

President Ana Silva (left) and Prime Minister Omar Haddad are holding a joint news conference in Lisbon on May 3. /Courtesy of Lusa News

※ A machine translated this story. Tell us what you think of it.
--- rows zone(kind,place,date,agency)
zone |The two leaders met for an hour.| kind=body
zone |President Ana Silva (left) and Prime Minister Omar Haddad are holding a joint news conference in Lisbon on May 3.| kind=caption
zone |/Courtesy of Lusa News| kind=credit
zone |※ A machine translated this story. Tell us what you think of it.| kind=note

=== a caption without a credit
--- text
Crews worked through the night to clear the road.

In this photo provided by the fire service, smoke rises over the hills near Bandar on Sunday.

FILE - The old bridge is seen from the air in March 2019.

Nobody was hurt.
--- rows zone(kind,place,date,agency)
zone |Crews worked through the night to clear the road.| kind=body
zone |In this photo provided by the fire service, smoke rises over the hills near Bandar on Sunday.| kind=caption
zone |FILE - The old bridge is seen from the air in March 2019.| kind=caption
zone |Nobody was hurt.| kind=body

=== date lines under a headline
--- text
Harbour strike enters third week

Published: June 3, 2024, 10:15 a.m. ET

Dockers stayed away for a fifteenth day on Monday.

The union said talks would go on.
--- rows zone(kind,place,date,agency)
zone |Harbour strike enters third week| kind=headline
zone |Published: June 3, 2024, 10:15 a.m. ET| kind=dateline date=2024-06-03
zone |Dockers stayed away for a fifteenth day on Monday.| kind=body
zone |The union said talks would go on.| kind=body

=== other credits
--- text
The bridge reopened after two years of repairs.

Cyclists cross the new bridge at dawn. Photo: Mira Sand/Reuters

The old bridge in its last year. (Photo by Joel Kim via Getty Images)

The mayor opens the bridge. Photo courtesy of the City of Arnfeld
--- rows zone(kind,place,date,agency)
zone |The bridge reopened after two years of repairs.| kind=body
zone |Cyclists cross the new bridge at dawn.| kind=caption
zone |Photo: Mira Sand/Reuters| kind=credit
zone |The old bridge in its last year.| kind=caption
zone |(Photo by Joel Kim via Getty Images)| kind=credit
zone |The mayor opens the bridge.| kind=caption
zone |Photo courtesy of the City of Arnfeld| kind=credit

=== quoted speech is no caption, however it stands
--- text
"We will win this," she said (left of the stage), and walked off.

The hall (right) was empty, he said.
--- rows zone(kind,place,date,agency)
zone |"We will win this," she said (left of the stage), and walked off.| kind=body
zone |The hall (right) was empty, he said.| kind=body

=== notes
--- text
Rates rose by a quarter point.

Editor's note: The author owns shares in the bank.

This story has been updated with the bank's reply.

© 2024 Example Press. All rights reserved.

Follow us on social media for more.
--- rows zone(kind,place,date,agency)
zone |Rates rose by a quarter point.| kind=body
zone |Editor's note: The author owns shares in the bank.| kind=note
zone |This story has been updated with the bank's reply.| kind=note
zone |© 2024 Example Press. All rights reserved.| kind=note
zone |Follow us on social media for more.| kind=note

=== a British paper
--- text
Pound slips as Bank of England holds rates

By Joan Prill and Max Holm in London
Last updated on Thu 7 Aug 2025 14.23 BST

Sterling fell against the dollar on Thursday after the Bank of England left rates unchanged at 4%.

Most economists had expected a cut.

Photograph: Dana Kittle/Getty Images

"We want to see more evidence," said the governor, Andrew Blake.

The decision was split 5-4.

Additional reporting by Sam Huys

Have your say: send us your views at letters@example.com
--- rows zone(kind,place,date,agency)
zone |Pound slips as Bank of England holds rates| kind=headline
zone |By Joan Prill and Max Holm in London| kind=byline
zone |Last updated on Thu 7 Aug 2025 14.23 BST| kind=dateline date=2025-08-07
zone |Sterling fell against the dollar on Thursday after the Bank of England left rates unchanged at 4%.| kind=body
zone |Most economists had expected a cut.| kind=body
zone |Photograph: Dana Kittle/Getty Images| kind=credit
zone |"We want to see more evidence," said the governor, Andrew Blake.| kind=body
zone |The decision was split 5-4.| kind=body
zone |Additional reporting by Sam Huys| kind=byline
zone |Have your say: send us your views at letters@example.com| kind=note

=== an Indian site
--- text
Monsoon session: Opposition stages walkout over price rise

PTI | Updated: Jul 22, 2025, 18:05 IST

NEW DELHI: Opposition members on Tuesday staged a walkout from the Lok Sabha over the issue of price rise.

As soon as the House met, members of the Congress, the DMK and the Left trooped into the well.

Also Read | Cabinet clears Rs 1,500 crore scheme for farmers

Speaker Rao said discussions would be allowed. (ANI)

(This story has not been edited by our staff and is auto-generated from a syndicated feed.)

(With inputs from agencies)
--- rows zone(kind,place,date,agency)
zone |Monsoon session: Opposition stages walkout over price rise| kind=headline
zone |PTI \| Updated: Jul 22, 2025, 18:05 IST| kind=dateline date=2025-07-22
zone |NEW DELHI| kind=dateline place=|NEW DELHI|
zone |Opposition members on Tuesday staged a walkout from the Lok Sabha over the issue of price rise.| kind=body
zone |As soon as the House met, members of the Congress, the DMK and the Left trooped into the well.| kind=body
zone |Also Read \| Cabinet clears Rs 1,500 crore scheme for farmers| kind=note
zone |Speaker Rao said discussions would be allowed. (ANI)| kind=body
zone |(This story has not been edited by our staff and is auto-generated from a syndicated feed.)| kind=note
zone |(With inputs from agencies)| kind=note

=== an African paper
--- text
Nigeria: Flood Kills 30 in Niger State

Abuja — At least 30 people have died after floods swept through a market town in Nigeria's Niger State, emergency officials said Friday.

Heavy rain began on Wednesday night, the agency's spokesman, Ibrahim Ado, told reporters.

Residents search the rubble of a house in Mokwa, Nigeria, Friday, May 30, 2025. (AP Photo/Chima Bala)

Mr Ado said rescue work was continuing.

Read the original article on Daily Bell.

Copyright © 2025 Daily Bell. All rights reserved. Distributed by Africa Wire Global Media.
--- rows zone(kind,place,date,agency)
zone |Nigeria: Flood Kills 30 in Niger State| kind=headline
zone |Abuja| kind=dateline place=Abuja
zone |At least 30 people have died after floods swept through a market town in Nigeria's Niger State, emergency officials said Friday.| kind=body
zone |Heavy rain began on Wednesday night, the agency's spokesman, Ibrahim Ado, told reporters.| kind=body
zone |Residents search the rubble of a house in Mokwa, Nigeria, Friday, May 30, 2025.| kind=caption
zone |(AP Photo/Chima Bala)| kind=credit
zone |Mr Ado said rescue work was continuing.| kind=body
zone |Read the original article on Daily Bell.| kind=note
zone |Copyright © 2025 Daily Bell. All rights reserved. Distributed by Africa Wire Global Media.| kind=note

=== an American station's site
--- text
Police: Man arrested after crash on Highway 12
Jul. 14, 2025 at 9:12 AM CDT

MANKATO, Minn. (KXYZ) - A 34-year-old man was arrested after a two-vehicle crash on Highway 12 on Sunday night.

The crash happened at about 10:40 p.m. near County Road 5, the sheriff's office said.

The driver, of St. Peter, was taken to a hospital with injuries that were not life-threatening.

Copyright 2025 KXYZ. All rights reserved.
--- rows zone(kind,place,date,agency)
zone |Police: Man arrested after crash on Highway 12| kind=headline
zone |Jul. 14, 2025 at 9:12 AM CDT| kind=dateline date=2025-07-14
zone |MANKATO, Minn. (KXYZ)| kind=dateline place=|MANKATO, Minn.| agency=KXYZ
zone |A 34-year-old man was arrested after a two-vehicle crash on Highway 12 on Sunday night.| kind=body
zone |The crash happened at about 10:40 p.m. near County Road 5, the sheriff's office said.| kind=body
zone |The driver, of St. Peter, was taken to a hospital with injuries that were not life-threatening.| kind=body
zone |Copyright 2025 KXYZ. All rights reserved.| kind=note

=== a Korean agency
--- text
S. Korea, Japan agree to resume shuttle diplomacy

By Kim So-yun

SEOUL, Aug. 23 (Yonhap) -- President Lee and Prime Minister Abe agreed Saturday to resume regular visits.

The two leaders held talks at the prime minister's office in Tokyo.

President Lee (L) shakes hands with Japanese Prime Minister Shigeru Abe before their talks in Tokyo on Aug. 23, 2025. (Pool photo) (Yonhap)

They also agreed to set up a body on artificial intelligence.

so-yun@agency.example
(END)
--- rows zone(kind,place,date,agency)
zone |S. Korea, Japan agree to resume shuttle diplomacy| kind=headline
zone |By Kim So-yun| kind=byline
zone |SEOUL, Aug. 23 (Yonhap)| kind=dateline place=SEOUL date=XXXX-08-23 agency=Yonhap
zone |President Lee and Prime Minister Abe agreed Saturday to resume regular visits.| kind=body
zone |The two leaders held talks at the prime minister's office in Tokyo.| kind=body
zone |President Lee (L) shakes hands with Japanese Prime Minister Shigeru Abe before their talks in Tokyo on Aug. 23, 2025.| kind=caption
zone |(Pool photo) (Yonhap)| kind=credit
zone |They also agreed to set up a body on artificial intelligence.| kind=body
zone |so-yun@agency.example| kind=byline
zone |(END)| kind=note

=== an American financial agency
--- text
Fed Chair Signals Patience on Rate Cuts
• Policy makers want to see more data
• Traders trim bets on September move

By Carl Torrens and Amara Obi
(Bloomberg) -- The Federal Reserve chair said officials can wait before lowering interest rates again.

"There is no hurry," he told lawmakers on Wednesday in Washington.

FILE PHOTO: A pedestrian walks past the Federal Reserve building in Washington, D.C., U.S., January 26, 2022. REUTERS/Jo Robb/File Photo

The yield on the 10-year note rose two basis points.

--With assistance from Steve Marr.

To contact the reporter on this story: Carl Torrens in Washington at ctorres@example.net
--- rows zone(kind,place,date,agency)
zone |Fed Chair Signals Patience on Rate Cuts| kind=headline
zone |• Policy makers want to see more data| kind=headline
zone |• Traders trim bets on September move| kind=headline
zone |By Carl Torrens and Amara Obi| kind=byline
zone |(Bloomberg)| kind=dateline agency=Bloomberg
zone |The Federal Reserve chair said officials can wait before lowering interest rates again.| kind=body
zone |"There is no hurry," he told lawmakers on Wednesday in Washington.| kind=body
zone |FILE PHOTO: A pedestrian walks past the Federal Reserve building in Washington, D.C., U.S., January 26, 2022.| kind=caption
zone |REUTERS/Jo Robb/File Photo| kind=credit
zone |The yield on the 10-year note rose two basis points.| kind=body
zone |--With assistance from Steve Marr.| kind=note
zone |To contact the reporter on this story: Carl Torrens in Washington at ctorres@example.net| kind=note

=== a French agency's wire
--- text
COLOMBO, July 3 (AFP) - Sri Lanka's parliament on Thursday passed a law to cap campaign spending.

Lawmakers voted 141 to 12.

"This is a first step," Justice Minister Perera said.

aj/sl/mtp

© Agence Exemple
--- rows zone(kind,place,date,agency)
zone |COLOMBO, July 3 (AFP)| kind=dateline place=COLOMBO date=XXXX-07-03 agency=AFP
zone |Sri Lanka's parliament on Thursday passed a law to cap campaign spending.| kind=body
zone |Lawmakers voted 141 to 12.| kind=body
zone |"This is a first step," Justice Minister Perera said.| kind=body
zone |aj/sl/mtp| kind=note
zone |© Agence Exemple| kind=note

=== an explainer with questions
--- text
What we know about the ferry accident

A ferry with 78 people on board capsized off the coast on Tuesday. Here is what we know.

What happened?

The vessel left port at 7 a.m. and sank an hour later, the coast guard said.

How many people are missing?

Thirty-two people were still missing on Wednesday.

Families wait for news at the harbour in Banyuwangi. Photo: AFP

Maria Santos is a reporter based in Jakarta.

Advertisement

Editing by Clara Lim

Disclaimer: The views expressed in this article are the author's own and do not necessarily reflect the editorial stance of this paper.

Published in Dusk, July 4th, 2025
--- rows zone(kind,place,date,agency)
zone |What we know about the ferry accident| kind=headline
zone |A ferry with 78 people on board capsized off the coast on Tuesday. Here is what we know.| kind=body
zone |What happened?| kind=headline
zone |The vessel left port at 7 a.m. and sank an hour later, the coast guard said.| kind=body
zone |How many people are missing?| kind=headline
zone |Thirty-two people were still missing on Wednesday.| kind=body
zone |Families wait for news at the harbour in Banyuwangi.| kind=caption
zone |Photo: AFP| kind=credit
zone |Maria Santos is a reporter based in Jakarta.| kind=note
zone |Advertisement| kind=note
zone |Editing by Clara Lim| kind=byline
zone |Disclaimer: The views expressed in this article are the author's own and do not necessarily reflect the editorial stance of this paper.| kind=note
zone |Published in Dusk, July 4th, 2025| kind=note

=== a Philippine site
--- text
Manila, Philippines – The Senate on Monday, June 9, convened as an impeachment court.

Senators took their oaths at 4:05 pm.

SENATE. Senators-judges take their oath at the session hall, June 9, 2025. Ana de Sousa/Lapis

"We will be fair," Senate President Fran Escolar said.

– Lapis.com
--- rows zone(kind,place,date,agency)
zone |Manila, Philippines| kind=dateline place=|Manila, Philippines|
zone |The Senate on Monday, June 9, convened as an impeachment court.| kind=body
zone |Senators took their oaths at 4:05 pm.| kind=body
zone |SENATE. Senators-judges take their oath at the session hall, June 9, 2025.| kind=caption
zone |Ana de Sousa/Lapis| kind=credit
zone |"We will be fair," Senate President Fran Escolar said.| kind=body
zone |– Lapis.com| kind=byline

=== a Chinese site
--- text
Premier visits flood-hit province

Xinhua | Updated: 2025-08-02 21:14

Premier Li Min visits residents in Miyun district, Beijing, Aug 2, 2025. [Photo/Xinhua]

BEIJING -- Chinese Premier Li Min on Saturday visited a flood-hit area in Beijing.

He urged officials to do all they can to restore power. 

(Web editor: Zhang Wei, Lu Na)
--- rows zone(kind,place,date,agency)
zone |Premier visits flood-hit province| kind=headline
zone |Xinhua \| Updated: 2025-08-02 21:14| kind=dateline date=2025-08-02
zone |Premier Li Min visits residents in Miyun district, Beijing, Aug 2, 2025.| kind=caption
zone |[Photo/Xinhua]| kind=credit
zone |BEIJING| kind=dateline place=BEIJING
zone |Chinese Premier Li Min on Saturday visited a flood-hit area in Beijing.| kind=body
zone |He urged officials to do all they can to restore power.| kind=body
zone |(Web editor: Zhang Wei, Lu Na)| kind=byline

=== a sports report
--- text
Ireland win by eight wickets

Ireland 152-2 (18.1 overs) beat Zimbabwe 149-8 (20 overs) by eight wickets
Scorecard

Captain Pat Sterne hit 71 as Ireland beat Zimbabwe in Belfast to take a 2-0 series lead.

Image source, Getty Images

Image caption, Pat Sterne reached his fifty off 31 balls

The third match is on Sunday.

Related Topics
--- rows zone(kind,place,date,agency)
zone |Ireland win by eight wickets| kind=headline
zone |Ireland 152-2 (18.1 overs) beat Zimbabwe 149-8 (20 overs) by eight wickets| kind=headline
zone |Scorecard| kind=headline
zone |Captain Pat Sterne hit 71 as Ireland beat Zimbabwe in Belfast to take a 2-0 series lead.| kind=body
zone |Image source, Getty Images| kind=credit
zone |Image caption, Pat Sterne reached his fifty off 31 balls| kind=caption
zone |The third match is on Sunday.| kind=body
zone |Related Topics| kind=note

=== a column
--- text
OPINION | Why our city needs its trams back
ANA PEREIRA
August 5, 2025

When I was a child, trams ran down every main street.

They were quiet and cheap, and people loved them.

The writer is a professor of urban planning at the University of Porto.

Follow us on X @exampletimes and subscribe to our newsletter.

Correction, Aug. 6, 2025: This column originally misstated the year in which the last tram ran.
--- rows zone(kind,place,date,agency)
zone |OPINION \| Why our city needs its trams back| kind=headline
zone |ANA PEREIRA| kind=byline
zone |August 5, 2025| kind=dateline date=2025-08-05
zone |When I was a child, trams ran down every main street.| kind=body
zone |They were quiet and cheap, and people loved them.| kind=body
zone |The writer is a professor of urban planning at the University of Porto.| kind=note
zone |Follow us on X @exampletimes and subscribe to our newsletter.| kind=note
zone |Correction, Aug. 6, 2025: This column originally misstated the year in which the last tram ran.| kind=note

=== an agency alone opens the text
--- text
(KNN) — Three hikers were rescued on Monday from a canyon in Utah, the county sheriff said.

The group had been missing since Friday.

KNN's Hana Yun contributed to this report.
--- rows zone(kind,place,date,agency)
zone |(KNN)| kind=dateline agency=KNN
zone |Three hikers were rescued on Monday from a canyon in Utah, the county sheriff said.| kind=body
zone |The group had been missing since Friday.| kind=body
zone |KNN's Hana Yun contributed to this report.| kind=note

=== a German agency, translated
--- text
Der Bundestag debates budget

Berlin (dpa) - Germany's parliament began a four-day debate on the 2026 budget on Tuesday.

Finance Minister Lars Kling defended new debt of 170 billion euros.

The plenary hall of the Bundestag. Kai Nahe/dpa

The vote is due in November.

This is an automatically translated version of a German article.
--- rows zone(kind,place,date,agency)
zone |Der Bundestag debates budget| kind=headline
zone |Berlin (dpa)| kind=dateline place=Berlin agency=dpa
zone |Germany's parliament began a four-day debate on the 2026 budget on Tuesday.| kind=body
zone |Finance Minister Lars Kling defended new debt of 170 billion euros.| kind=body
zone |The plenary hall of the Bundestag.| kind=caption
zone |Kai Nahe/dpa| kind=credit
zone |The vote is due in November.| kind=body
zone |This is an automatically translated version of a German article.| kind=note

=== rules between parts
--- text
Thousands flee as wildfire nears Portuguese town

Firefighters battled the blaze through the night as winds rose.

LISBON, Portugal (AP) — A wildfire forced thousands of people from their homes in central Portugal early Monday, authorities said.

More than 1,000 firefighters were deployed.

A firefighter walks past burning trees near Castelo Branco, Portugal, on Sunday, Aug. 3, 2025. (AP Photo/Armando Fraga)

___

Example Press writer Ben Hatt in Lisbon contributed to this report.
--- rows zone(kind,place,date,agency)
zone |Thousands flee as wildfire nears Portuguese town| kind=headline
zone |Firefighters battled the blaze through the night as winds rose.| kind=body
zone |LISBON, Portugal (AP)| kind=dateline place=|LISBON, Portugal| agency=AP
zone |A wildfire forced thousands of people from their homes in central Portugal early Monday, authorities said.| kind=body
zone |More than 1,000 firefighters were deployed.| kind=body
zone |A firefighter walks past burning trees near Castelo Branco, Portugal, on Sunday, Aug. 3, 2025.| kind=caption
zone |(AP Photo/Armando Fraga)| kind=credit
zone |___| kind=note
zone |Example Press writer Ben Hatt in Lisbon contributed to this report.| kind=note

=== a byline with a date, a bar before a credit
--- text
BREAKING: Parliament passes finance bill
By Jon Kamu | Published Thursday, June 19, 2025

Kenya's National Assembly on Thursday passed the Finance Bill with 204 votes.

National Assembly Speaker Moses Wang'ombe during a past session. | FILE

The Bill now goes to the President for assent.

editor@example.co.ke

Keep Reading

Subscribe to our newsletter and stay updated on the latest developments.
--- rows zone(kind,place,date,agency)
zone |BREAKING: Parliament passes finance bill| kind=headline
zone |By Jon Kamu \| Published Thursday, June 19, 2025| kind=byline
zone |Kenya's National Assembly on Thursday passed the Finance Bill with 204 votes.| kind=body
zone |National Assembly Speaker Moses Wang'ombe during a past session.| kind=caption
zone |\| FILE| kind=credit
zone |The Bill now goes to the President for assent.| kind=body
zone |editor@example.co.ke| kind=byline
zone |Keep Reading| kind=note
zone |Subscribe to our newsletter and stay updated on the latest developments.| kind=note

=== a date line of two parts
--- text
Ministry denies report on subsidies
07 August 2025 | 10:20 am

The Federal Ministry of Petroleum has denied a report that fuel subsidies had returned.

Its spokesman, Mr. Ade Bola, described the report as "false and misleading".

Minister of Petroleum, Chief Obi. PHOTO: Twitter

He urged the public to disregard it.

In this article

Get the latest news delivered straight to your inbox every day of the week.
--- rows zone(kind,place,date,agency)
zone |Ministry denies report on subsidies| kind=headline
zone |07 August 2025 \| 10:20 am| kind=dateline date=2025-08-07
zone |The Federal Ministry of Petroleum has denied a report that fuel subsidies had returned.| kind=body
zone |Its spokesman, Mr. Ade Bola, described the report as "false and misleading".| kind=body
zone |Minister of Petroleum, Chief Obi.| kind=caption
zone |PHOTO: Twitter| kind=credit
zone |He urged the public to disregard it.| kind=body
zone |In this article| kind=body
zone |Get the latest news delivered straight to your inbox every day of the week.| kind=note

=== a live page
--- text
Australia news live: PM to meet premiers

Prime minister to discuss hospital funding on Friday

Josh Bell
Thu 31 Jul 2025 06.45 AEST

The prime minister will meet state and territory leaders on Friday to discuss hospital funding.

The prime minister, Anthony Hale, in question time. Photograph: Mike Bowen/The Example

State premiers have asked for an extra $4bn.

Explore more on these topics
--- rows zone(kind,place,date,agency)
zone |Australia news live: PM to meet premiers| kind=headline
zone |Prime minister to discuss hospital funding on Friday| kind=headline
zone |Josh Bell| kind=byline
zone |Thu 31 Jul 2025 06.45 AEST| kind=dateline date=2025-07-31
zone |The prime minister will meet state and territory leaders on Friday to discuss hospital funding.| kind=body
zone |The prime minister, Anthony Hale, in question time.| kind=caption
zone |Photograph: Mike Bowen/The Example| kind=credit
zone |State premiers have asked for an extra $4bn.| kind=body
zone |Explore more on these topics| kind=note

=== a local paper
--- text
Council votes to rename bridge

SPRINGFIELD — The City Council voted 7-2 Tuesday to rename the Main Street bridge for the late mayor.

Councilwoman Jane Ortiz, D-Ward 3, opposed the plan.

Contact reporter Tim Hall at thall@example.com or 555-0100.

This story was originally published August 5, 2025, 4:15 PM.

© 2025 Springfield Courier
--- rows zone(kind,place,date,agency)
zone |Council votes to rename bridge| kind=headline
zone |SPRINGFIELD| kind=dateline place=SPRINGFIELD
zone |The City Council voted 7-2 Tuesday to rename the Main Street bridge for the late mayor.| kind=body
zone |Councilwoman Jane Ortiz, D-Ward 3, opposed the plan.| kind=body
zone |Contact reporter Tim Hall at thall@example.com or 555-0100.| kind=note
zone |This story was originally published August 5, 2025, 4:15 PM.| kind=note
zone |© 2025 Springfield Courier| kind=note

=== a place and a colon
--- text
KUALA LUMPUR: The ringgit opened higher against the US dollar on Monday.

At 8am, the local note rose to 4.2310 from Friday's close of 4.2405.

"The market is calm," said analyst Lim Wei. - Bernama
--- rows zone(kind,place,date,agency)
zone |KUALA LUMPUR| kind=dateline place=|KUALA LUMPUR|
zone |The ringgit opened higher against the US dollar on Monday.| kind=body
zone |At 8am, the local note rose to 4.2310 from Friday's close of 4.2405.| kind=body
zone |"The market is calm," said analyst Lim Wei. - Bernama| kind=body

=== an agency with its standards
--- text
GAZA CITY, Aug 4 (Reuters) - Palestinians waited for aid on Monday, witnesses said.

Palestinians gather to receive aid supplies in Beit Lahia, in the northern Gaza Strip, August 4, 2025. REUTERS/Daud Abu Ali TPX IMAGES OF THE DAY Purchase Licensing Rights

Reporting by Nabil al-Magri; Writing by Jim Mack; Editing by Rosa Russ

Our Standards: The Example Principles.
--- rows zone(kind,place,date,agency)
zone |GAZA CITY, Aug 4 (Reuters)| kind=dateline place=|GAZA CITY| date=XXXX-08-04 agency=Reuters
zone |Palestinians waited for aid on Monday, witnesses said.| kind=body
zone |Palestinians gather to receive aid supplies in Beit Lahia, in the northern Gaza Strip, August 4, 2025.| kind=caption
zone |REUTERS/Daud Abu Ali TPX IMAGES OF THE DAY Purchase Licensing Rights| kind=credit
zone |Reporting by Nabil al-Magri; Writing by Jim Mack; Editing by Rosa Russ| kind=byline
zone |Our Standards: The Example Principles.| kind=note

=== from left to right
--- text
Le Jour in English
France to hold referendum

PARIS | The French president said on Sunday that he would hold a referendum in the autumn.

Left to right: President Paul Marin, Prime Minister Jean Roux and Speaker Anne Petit at the Elysée Palace on July 14. AFP

The opposition called it a diversion.

This article is reserved for subscribers.
--- rows zone(kind,place,date,agency)
zone |Le Jour in English| kind=headline
zone |France to hold referendum| kind=headline
zone |PARIS \| The French president said on Sunday that he would hold a referendum in the autumn.| kind=body
zone |Left to right: President Paul Marin, Prime Minister Jean Roux and Speaker Anne Petit at the Elysée Palace on July 14.| kind=caption
zone |AFP| kind=credit
zone |The opposition called it a diversion.| kind=body
zone |This article is reserved for subscribers.| kind=note

=== an interview: its questions are no headlines
--- text
Interview: 'We need to listen to young voters'

Deutsche Example spoke to the party leader about the election.

DE: Why did you lose so many votes?

Anna Vogt: We did not listen enough.

Were you surprised?

No, we saw it in the polls.

The interview was conducted by Peter Klein. It has been edited for length and clarity.
--- rows zone(kind,place,date,agency)
zone |Interview: 'We need to listen to young voters'| kind=headline
zone |Deutsche Example spoke to the party leader about the election.| kind=body
zone |DE: Why did you lose so many votes?| kind=body
zone |Anna Vogt: We did not listen enough.| kind=body
zone |Were you surprised?| kind=body
zone |No, we saw it in the polls.| kind=body
zone |The interview was conducted by Peter Klein. It has been edited for length and clarity.| kind=note

=== letters that number clauses, and headlines in capitals that name an office
--- text
SENATOR PRAISES STAFF OF THE EXAMPLE NEWS BUREAU

The council adopted the order on Tuesday.

(c) The Director may request that members of the Committee are invited.

Under section 5 (c) the fund is closed.
--- rows zone(kind)
zone |SENATOR PRAISES STAFF OF THE EXAMPLE NEWS BUREAU| kind=headline
zone |The council adopted the order on Tuesday.| kind=body
zone |(c) The Director may request that members of the Committee are invited.| kind=body
zone |Under section 5 (c) the fund is closed.| kind=body

=== bylines that name a role, a piece or a place
--- text
Court frees minister

Legal Correspondent

NEW DELHI

The Supreme Court on Tuesday set the former minister free, saying that the agency that had held him for seven months had not shown any reason for it.
--- rows zone(kind)
zone |Court frees minister| kind=headline
zone |Legal Correspondent| kind=byline
zone |NEW DELHI| kind=dateline
zone |The Supreme Court on Tuesday set the former minister free, saying that the agency that had held him for seven months had not shown any reason for it.| kind=body

=== ... a reporter of something
--- text
Mayor walks out

By local democracy reporter Anna Keller

The mayor left the hall on Monday after two hours of talk about bins that nobody had emptied since the spring, he said.
--- rows zone(kind)
zone |Mayor walks out| kind=headline
zone |By local democracy reporter Anna Keller| kind=byline
zone |The mayor left the hall on Monday after two hours of talk about bins that nobody had emptied since the spring, he said.| kind=body

=== ... a sketch, an opinion, a ground
--- text
The apology that was none

Political sketch by Anna Keller

There are apologies and there are apologies, and what the chancellor did at the dispatch box yesterday was neither of the two, whatever he says.
--- rows zone(kind)
zone |The apology that was none| kind=headline
zone |Political sketch by Anna Keller| kind=byline
zone |There are apologies and there are apologies, and what the chancellor did at the dispatch box yesterday was neither of the two, whatever he says.| kind=body

=== ... behind a bar
--- text
Stop pretending the bill is serious

Opinion | Anna Keller-Lund

I have covered the statehouse for twenty years, and I have never seen a bill that was as thin as the one that came across the table last week.
--- rows zone(kind)
zone |Stop pretending the bill is serious| kind=headline
zone |Opinion \| Anna Keller-Lund| kind=byline
zone |I have covered the statehouse for twenty years, and I have never seen a bill that was as thin as the one that came across the table last week.| kind=body

=== ... at the ground
--- text
Late header sinks Harrowgate

Tom Reed at Mill Lane

Harrowgate lost again on Saturday, and for the fourth time in a row they lost it in the last ten minutes, when nobody watched the near post.
--- rows zone(kind)
zone |Late header sinks Harrowgate| kind=headline
zone |Tom Reed at Mill Lane| kind=byline
zone |Harrowgate lost again on Saturday, and for the fourth time in a row they lost it in the last ten minutes, when nobody watched the near post.| kind=body

=== what a site and a desk put over a headline
--- text
Home > News > Politics

Share Tweet Print

OPINION

Our schools need roofs, not slogans

I stood in four inches of rain in the corridor of a primary school.

By signing up you agree to our terms.
--- rows zone(kind)
zone |Home > News > Politics| kind=note
zone |Share Tweet Print| kind=note
zone |OPINION| kind=note
zone |Our schools need roofs, not slogans| kind=headline
zone |I stood in four inches of rain in the corridor of a primary school.| kind=body
zone |By signing up you agree to our terms.| kind=note

=== a short headline in capitals is one
--- text
STORM NEARS COAST

Thousands left their homes on Monday.
--- rows zone(kind)
zone |STORM NEARS COAST| kind=headline
zone |Thousands left their homes on Monday.| kind=body

=== a town in brackets
--- text
Bank fights off fund

[HARBOUR CITY] A fund that owns a tenth of the bank broke its silence on Monday, saying that it would vote no.

The bank did not answer.
--- rows zone(kind,place)
zone |Bank fights off fund| kind=headline
zone |[HARBOUR CITY]| kind=dateline place=|HARBOUR CITY|
zone |A fund that owns a tenth of the bank broke its silence on Monday, saying that it would vote no.| kind=body
zone |The bank did not answer.| kind=body

=== ... but what is new is none
--- text
Bank fights off fund

[UPDATED] A fund that owns a tenth of the bank broke its silence on Monday, saying that it would vote no.

The bank did not answer.
--- rows zone(kind,place)
zone |Bank fights off fund| kind=headline
zone |[UPDATED] A fund that owns a tenth of the bank broke its silence on Monday, saying that it would vote no.| kind=body
zone |The bank did not answer.| kind=body
