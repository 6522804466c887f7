# Dates, times, money, percentages, quantities and numbers.

=== money
--- text
It paid $24.6 trillion, US$5m, £3.20, €1,000,000, A$40 million and HK$2bn. Others paid 5 million euros, 10,000 Kenyan shillings, 3 billion won, Rs 500 crore, USD 12 million, 200 yuan, 50 cents, 30 pence, a $5-billion loan, 20 Pakistani rupees and five million naira.
--- rows value(kind,norm)
value |$24.6 trillion| kind=MONEY norm=|24600000000000 USD|
value |US$5m| kind=MONEY norm=|5000000 USD|
value |£3.20| kind=MONEY norm=|3.2 GBP|
value |€1,000,000| kind=MONEY norm=|1000000 EUR|
value |A$40 million| kind=MONEY norm=|40000000 AUD|
value |HK$2bn| kind=MONEY norm=|2000000000 HKD|
value |5 million euros| kind=MONEY norm=|5000000 EUR|
value |10,000 Kenyan shillings| kind=MONEY norm=|10000 KES|
value |3 billion won| kind=MONEY norm=|3000000000 KRW|
value |Rs 500 crore| kind=MONEY norm=|5000000000 INR|
value |USD 12 million| kind=MONEY norm=|12000000 USD|
value |200 yuan| kind=MONEY norm=|200 CNY|
value |50 cents| kind=MONEY norm=|0.5 USD|
value |30 pence| kind=MONEY norm=|0.3 GBP|
value |$5-billion| kind=MONEY norm=|5000000000 USD|
value |20 Pakistani rupees| kind=MONEY norm=|20 PKR|
value |five million naira| kind=MONEY norm=|5000000 NGN|

=== money that is a range
--- text
The plan costs $5-10 million or €3–€4 billion.
--- rows value(kind,norm)
value |$5-10 million| kind=MONEY norm=|5000000/10000000 USD|
value |€3–€4 billion| kind=MONEY norm=|3000000000/4000000000 EUR|

=== nouns of several countries: the dateline's country decides
--- text
NAIROBI, Kenya (AP) — A loaf costs 65 shillings and a lorry 2 million pounds.
--- rows value(kind,norm)
value |65 shillings| kind=MONEY norm=|65 KES|
value |2 million pounds| kind=MONEY norm=|2000000 GBP|

=== percentages
--- text
Shares fell 41%, 4.5 percent, 7 per cent and ten percent; support rose 25-30%, 5 to 6 percent or by 2 percentage points.
--- rows value(kind,norm)
value |41%| kind=PERCENT norm=41%
value |4.5 percent| kind=PERCENT norm=4.5%
value |7 per cent| kind=PERCENT norm=7%
value |ten percent| kind=PERCENT norm=10%
value |25-30%| kind=PERCENT norm=25/30%
value |5 to 6 percent| kind=PERCENT norm=5/6%
value |2 percentage points| kind=PERCENT norm=|2 pp|

=== quantities and durations
--- text
The 200-kilometer road is 12 metres wide at 30 mph or 50 km/h, over 40 square kilometers and 3 tonnes at 40°C, 90 degrees Fahrenheit, 500 megawatts. It took 10 years, a two-week strike, 24 hours, three decades and half an hour at 100 kilometers per hour.
--- rows value(kind,norm)
value |200-kilometer| kind=QUANTITY norm=|200 km|
value |12 metres| kind=QUANTITY norm=|12 m|
value |30 mph| kind=QUANTITY norm=|30 mph|
value |50 km/h| kind=QUANTITY norm=|50 km/h|
value |40 square kilometers| kind=QUANTITY norm=|40 km2|
value |3 tonnes| kind=QUANTITY norm=|3 t|
value |40°C| kind=QUANTITY norm=|40 °C|
value |90 degrees Fahrenheit| kind=QUANTITY norm=|90 °F|
value |500 megawatts| kind=QUANTITY norm=|500 MW|
value |10 years| kind=DURATION norm=P10Y
value |two-week| kind=DURATION norm=P2W
value |24 hours| kind=DURATION norm=PT24H
value |three decades| kind=DURATION norm=P30Y
value |half an hour| kind=DURATION norm=PT0.5H
value |100 kilometers per hour| kind=QUANTITY norm=|100 km/h|

=== numbers and ordinals
--- text
Some 24,600 people, two dozen cars, 1.2 million votes, twenty-five men, two hundred and five women, half a million, two-thirds, 3 1/2, 12 lakh, 1,00,000; the third, the 21st, the twenty-first and a 3-2 win. They hired 2000 workers.
--- rows value(kind,norm)
value |24,600| kind=NUMBER norm=24600
value |two dozen| kind=NUMBER norm=24
value |1.2 million| kind=NUMBER norm=1200000
value |twenty-five| kind=NUMBER norm=25
value |two hundred and five| kind=NUMBER norm=205
value |half a million| kind=NUMBER norm=500000
value |two-thirds| kind=NUMBER norm=2/3
value |3 1/2| kind=NUMBER norm=3.5
value |12 lakh| kind=NUMBER norm=1200000
value |1,00,000| kind=NUMBER norm=100000
value |third|#2 kind=ORDINAL norm=3
value |21st| kind=ORDINAL norm=21
value |twenty-first| kind=ORDINAL norm=21
value |3-2| kind=SCORE norm=3-2
value |2000| kind=NUMBER norm=2000

=== dates in full need nothing else
--- text
On June 28, 2019, on 28 June 2019, on the 28th of June 2019, Aug. 31, 2023, 2024-06-03, 6/14/2001, in June 2019, in 2014, from 2010-15, 2001–2005, between 1990 and 1995, the 1990s, the '80s, the 21st century, 19th-century, May 3-5, 2024, in the third quarter of 2024, Q2 2023, spring 2022, on 9/11 and on Tuesday, Aug. 31, 2021.
--- rows value(kind,norm)
value |June 28, 2019| kind=DATE norm=2019-06-28
value |28 June 2019| kind=DATE norm=2019-06-28
value |28th of June 2019| kind=DATE norm=2019-06-28
value |Aug. 31, 2023| kind=DATE norm=2023-08-31
value |2024-06-03| kind=DATE norm=2024-06-03
value |6/14/2001| kind=DATE norm=2001-06-14
value |June 2019|#3 kind=DATE norm=2019-06
value |2014| kind=DATE norm=2014
value |2010-15| kind=DATE norm=2010/2015
value |2001–2005| kind=DATE norm=2001/2005
value |1990 and 1995| kind=DATE norm=1990/1995
value |1990s| kind=DATE norm=199X
value |'80s| kind=DATE norm=198X
value |21st century| kind=DATE norm=20XX
value |19th-century| kind=DATE norm=18XX
value |May 3-5, 2024| kind=DATE norm=2024-05-03/2024-05-05
value |third quarter of 2024| kind=DATE norm=2024-35
value |Q2 2023| kind=DATE norm=2023-34
value |spring 2022| kind=DATE norm=2022-21
value |9/11| kind=DATE norm=2001-09-11
value |Tuesday, Aug. 31, 2021| kind=DATE norm=2021-08-31

=== without the article's day the norm says what is known
--- text
On Tuesday the 27th passed. On June 28 and on the 27th (local time) they met, yesterday and last spring.
--- rows value(kind,norm)
value |Tuesday| kind=DATE norm=XXXX-WXX-2
value |27th| kind=ORDINAL norm=27
value |June 28| kind=DATE norm=XXXX-06-28
value |the 27th|#2 kind=DATE norm=XXXX-XX-27
value |yesterday| kind=DATE
value |last spring| kind=DATE

=== the dateline says the day: back
--- text
GENEVA, Aug. 28, 2025 (Reuters) - Ministers agreed on Tuesday, on Friday, on the 27th, on the 8th of this month, in April this year, last April, on July 3, on Dec. 3, yesterday, last week, last month, last year, last spring, last summer, last winter, two days ago, three weeks ago, five months ago and a year ago.

It was noted this week, this month, this year, this decade, this summer and today.
--- rows value(kind,norm)
value |Aug. 28, 2025| kind=DATE norm=2025-08-28
value |Tuesday| kind=DATE norm=2025-08-26
value |Friday| kind=DATE norm=2025-08-22
value |the 27th| kind=DATE norm=2025-08-27
value |the 8th of this month| kind=DATE norm=2025-08-08
value |April this year| kind=DATE norm=2025-04
value |last April| kind=DATE norm=2025-04
value |July 3| kind=DATE norm=2025-07-03
value |Dec. 3| kind=DATE norm=2025-12-03
value |yesterday| kind=DATE norm=2025-08-27
value |last week| kind=DATE norm=2025-W34
value |last month| kind=DATE norm=2025-07
value |last year| kind=DATE norm=2024
value |last spring| kind=DATE norm=2025-21
value |last summer| kind=DATE norm=2024-22
value |last winter| kind=DATE norm=2024-24
value |two days ago| kind=DATE norm=2025-08-26
value |three weeks ago| kind=DATE norm=2025-W32
value |five months ago| kind=DATE norm=2025-03
value |a year ago| kind=DATE norm=2024
value |this week| kind=DATE norm=2025-W35
value |this month|#2 kind=DATE norm=2025-08
value |this year|#2 kind=DATE norm=2025
value |this decade| kind=DATE norm=202X
value |this summer| kind=DATE norm=2025-22
value |today| kind=DATE norm=2025-08-28

=== the dateline says the day: ahead
--- text
GENEVA, Aug. 28, 2025 (Reuters) - Ministers will meet on Tuesday, next Friday, from the 31st, on the 3rd, on Sept. 1, on Jan. 5, tomorrow, next week, next month, next year, next spring and next quarter.
--- rows value(kind,norm)
value |Aug. 28, 2025| kind=DATE norm=2025-08-28
value |Tuesday| kind=DATE norm=2025-09-02
value |next Friday| kind=DATE norm=2025-08-29
value |the 31st| kind=DATE norm=2025-08-31
value |the 3rd| kind=DATE norm=2025-09-03
value |Sept. 1| kind=DATE norm=2025-09-01
value |Jan. 5| kind=DATE norm=2026-01-05
value |tomorrow| kind=DATE norm=2025-08-29
value |next week| kind=DATE norm=2025-W36
value |next month| kind=DATE norm=2025-09
value |next year| kind=DATE norm=2026
value |next spring| kind=DATE norm=2026-21
value |next quarter| kind=DATE norm=2025-36

=== times of the day
--- text
It began at 10:30 a.m. on Monday, at 5pm, at 14:30 GMT, 1200 GMT, at noon, around 7 p.m. ET and at midnight, or at 9 o'clock.
--- rows value(kind,norm)
value |10:30 a.m.| kind=TIME norm=T10:30
value |Monday| kind=DATE norm=XXXX-WXX-1
value |5pm| kind=TIME norm=T17:00
value |14:30 GMT| kind=TIME norm=T14:30Z
value |1200 GMT| kind=TIME norm=T12:00Z
value |noon| kind=TIME norm=T12:00
value |7 p.m. ET| kind=TIME norm=T19:00
value |midnight| kind=TIME norm=T00:00
value |9 o'clock| kind=TIME norm=T09:00

=== what only looks like a date or an amount
--- text
May said Theresa May may go; April Jones won the second race in the Sunday Times on Black Friday. One of them lost.
--- rows value(kind,norm)
value |second| kind=ORDINAL norm=2

=== other ways to write dates
--- text
In the mid-1980s, in 1066, H1 2024, on 2025/09/03 and 03.09.2025, 3rd September, 2025, July 4th, Wednesday 3 September 2025 and in the summer of 2024.
--- rows value(kind,norm)
value |mid-1980s| kind=DATE norm=198X
value |1066| kind=DATE norm=1066
value |H1 2024| kind=DATE norm=2024-40
value |2025/09/03| kind=DATE norm=2025-09-03
value |03.09.2025| kind=DATE norm=2025-09-03
value |3rd September, 2025| kind=DATE norm=2025-09-03
value |July 4th| kind=DATE norm=XXXX-07-04
value |Wednesday 3 September 2025| kind=DATE norm=2025-09-03
value |summer of 2024| kind=DATE norm=2024-22

=== amounts that look like others
--- text
One million pounds is money, 180 pounds is a weight; 25 basis points, three-quarters of them, three quarters of losses, 5m people, a 5m wall, 5m euros, $5m, $5-10m.
--- rows value(kind,norm)
value |One million pounds| kind=MONEY norm=|1000000 GBP|
value |180 pounds| kind=QUANTITY norm=|180 lb|
value |25 basis points| kind=PERCENT norm=|25 bp|
value |three-quarters| kind=NUMBER norm=3/4
value |three quarters| kind=DURATION norm=P9M
value |5m| kind=NUMBER norm=5000000
value |5m|#2 kind=QUANTITY norm=|5 m|
value |5m euros| kind=MONEY norm=|5000000 EUR|
value |$5m| kind=MONEY norm=|5000000 USD|
value |$5-10m| kind=MONEY norm=|5000000/10000000 USD|
