# What stands before and behind a person's name and is none of it.

=== titles of Australia, America, Malaysia, Nigeria and the army
--- text
Cr Harrow said the pool was closed. Ald. Joan Petrovic voted no. Dato' Sri Hamid Yusof met Ustaz Kamil Harun. Otunba Femi Adewusi and Barr. Chidi Okonjo spoke. Oom Gert and Uncle Kofi Darko wept. Lt-Col Adam Bright met Snr Const Liam Hart and Chief Inspector Ann Moss. DSP Rakesh Pandey laughed.
--- rows entity(kind)
entity |Harrow| kind=PER
entity |Joan Petrovic| kind=PER
entity |Hamid Yusof| kind=PER
entity |Kamil Harun| kind=PER
entity |Femi Adewusi| kind=PER
entity |Chidi Okonjo| kind=PER
entity |Gert| kind=PER
entity |Kofi Darko| kind=PER
entity |Adam Bright| kind=PER
entity |Liam Hart| kind=PER
entity |Ann Moss| kind=PER
entity |Rakesh Pandey| kind=PER

=== ... but who has the word for a name keeps it
--- text
Tan Mei Ling left early on Monday. Chief Justice Rosa Lindt agreed.
--- rows entity(kind)
entity |Tan Mei Ling| kind=PER
entity |Rosa Lindt| kind=PER

=== an advocate's and a member's letters, and who stands by somebody
--- text
His counsel, Andre Kruger SC, denied it. Joan Hill MHK, Rod Fisk OAM and Prof. Emma Bell, CNZM, came. Kevin Stroud resigned. Backers of Stroud were furious. Winger Olaf Brandt scored.
--- rows entity(kind)
entity |Andre Kruger| kind=PER
entity |Joan Hill| kind=PER
entity |Rod Fisk| kind=PER
entity |Emma Bell| kind=PER
entity |Kevin Stroud| kind=PER
entity |Stroud|#2 kind=PER
entity |Olaf Brandt| kind=PER

=== ... but an alliance of several is a body
--- text
He leads the Supporters of Malby Trust. The Friends of Brightwater met in Malby.
--- rows entity(kind)
entity |Malby Trust| kind=ORG
entity |Friends of Brightwater| kind=ORG
entity |Malby|#2 kind=LOC

=== titles alone are nobody
--- text
"Madam Speaker, I object," said Ruth Okello. Madam Darko, a trader, agreed with Madam Chair.
--- rows entity(kind)
entity |Ruth Okello| kind=PER
entity |Darko| kind=PER

=== a service behind the name, and titles of Malaysia and Sri Lanka
--- text
Ravi Menon, IAS, wrote to Toh Puan Zarina Hashim. YB Lim Kit met Ven. Omal Thero.
--- rows entity(kind)
entity |Ravi Menon| kind=PER
entity |Zarina Hashim| kind=PER
entity |Lim Kit| kind=PER
entity |Omal Thero| kind=PER

=== what somebody is, and a house that governs
--- text
Boxer Ifeoma Quartey won. Rappers Lil Moss and Adam Kern feuded. Backbencher Joan Petrie resigned. Aso Rock kept silent, and so did Matignon.
--- rows entity(kind)
entity |Ifeoma Quartey| kind=PER
entity |Lil Moss| kind=PER
entity |Adam Kern| kind=PER
entity |Joan Petrie| kind=PER
entity |Aso Rock| kind=LOC
entity |Matignon| kind=LOC

=== a rank that was taken for part of a place's name, and sheikhs
--- text
Boys waved at Gen Pralong from the bridge. Gen Pralong waved back. Prime Minister Sheikh Hamad Al Mansour swam, and Sheikh Hamad slept. Sheikh Khalid Al Hamad wept, and Gen Z did not.
--- rows entity(kind,name)
entity |Pralong| kind=PER name=|Pralong|
entity |Pralong|#2 kind=PER name=|Pralong|
entity |Hamad Al Mansour| kind=PER name=|Hamad Al Mansour|
entity |Hamad|#2 kind=PER name=|Hamad Al Mansour|
entity |Khalid Al Hamad| kind=PER name=|Khalid Al Hamad|
entity |Gen Z| kind=MISC name=|Gen Z|

=== a seat and its member, letters for an office
--- text
Kerry TD Seán Ó Murchú danced with Tánaiste Aoife Breen. The crowd cheered Raphael Odera and DP Kithure Gakuo.
--- rows entity(kind)
entity |Kerry| kind=LOC
entity |Seán Ó Murchú| kind=PER
entity |Aoife Breen| kind=PER
entity |Raphael Odera| kind=PER
entity |Kithure Gakuo| kind=PER
