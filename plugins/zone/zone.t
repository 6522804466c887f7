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

※ This article has been translated by AI. Share your feedback here.
--- rows zone(kind,place,date,agency)
zone |The two leaders met for an hour.| kind=body
zone |President Ana Silva (left) and Prime Minister Omar Haddad are holding a joint news conference in Lisbon on May 3.| kind=caption
zone |/Courtesy of Lusa News| kind=credit
zone |※ This article has been translated by AI. Share your feedback here.| kind=note

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

