# What ordinary news tells plainly, and what it only seems to; by the rules alone.

=== who fights for somebody, loses, prosecutes criminals or bears a name in front does no ill
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Tom Reed said Boris Lund is fighting for every worker. Sarah Hall told the paper that Boris Lund has prosecuted terrorists for twenty years. Anna Keller said that Democratic turnout dropped in Ohio. Tom Reed said Peter Novak had suspended his campaign and would lose.
--- rows stance(holder,target,polarity,rule)

=== ... but who lies, fails or harms does
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"Boris Lund has lied to every worker," said Tom Reed. Anna Keller said that Peter Novak had undermined the council.
--- rows stance(holder,target,polarity,rule)
stance |lied| holder=|Tom Reed| target=|Boris Lund| polarity=negative rule=|quoted deed|
stance |undermined| holder=|Anna Keller| target=|Peter Novak| polarity=negative rule=|quoted deed|

=== what is to come about, what others think, too much of it, and words of everything are no judgement of the speaker's
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"I want to make Norway great again," said Anna Keller. "There are people who say that Boris Lund is a liar," said Tom Reed. "Peter Hall is too principled for this town," said Maria Costa. "Peter Novak is important," said Ivan Petrov. Scott Marsh said Jim Hall had tested positive.
--- rows stance(holder,target,polarity,rule)

=== ... but what the speaker himself thinks is
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
"I think that Boris Lund is a liar," said Tom Reed. "Peter Hall is great," said Maria Costa. "I believe that Jim Hall is corrupt," said Scott Marsh.
--- rows stance(holder,target,polarity,rule)
stance |liar| holder=|Tom Reed| target=|Boris Lund| polarity=negative rule=|quoted word|
stance |great| holder=|Maria Costa| target=|Peter Hall| polarity=positive rule=|quoted word|
stance |corrupt| holder=|Scott Marsh| target=|Jim Hall| polarity=negative rule=|quoted word|

=== a favour to an end, of a thing that bears a name, or of nobody in particular tells nothing
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller has worked in Oslo to help Tom Reed win. Boris Lund will defend his seat against Peter Hall. Emma's List was founded to elect Democratic women. The letters were released by Norway. Maria Costa offered her resignation to Scott Marsh. The club exists thanks to Ivan Petrov. Sarah Marsh would need the support of Ann Hall.
--- rows stance(holder,target,polarity,rule)

=== ... but who is sent to help, vows to, or thanks somebody is for him
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Poland sent doctors to help Latvia. Anna Keller vowed to help Tom Reed. Boris Lund gave thanks to Ivan Petrov. Peter Novak's remark invited ridicule from Jim Hall.
--- rows stance(holder,target,polarity,rule)
stance |help| holder=|Poland| target=|Latvia| polarity=positive rule=deed
stance |help|#2 holder=|Anna Keller| target=|Tom Reed| polarity=positive rule=deed
stance |thanks to| holder=|Boris Lund| target=|Ivan Petrov| polarity=positive rule=noun
stance |ridicule from| holder=|Jim Hall| target=|Peter Novak| polarity=negative rule=noun

=== who leaves off striking somebody is not for him, nor is a quarrel that is settled one
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Norway halted its strikes on Sweden. Finland dropped its attacks on Denmark. Latvia and Estonia signed a deal to end four decades of conflict between the two countries. The peace talks between Poland and Austria begin on Monday. Malta and Greece resolved their dispute.
--- rows stance(holder,target,polarity,rule)
stance |signed a deal| holder=|Latvia| target=|Estonia| polarity=positive rule=mutual
stance |signed a deal| holder=|Estonia| target=|Latvia| polarity=positive rule=mutual

=== who upholds a sentence is against whom it is on; what is granted before a "but"
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The Supreme Court of Norway upheld Boris Lund's prison sentence. "We welcome Anna Keller's focus on jobs, but her plan is not the answer," said Peter Hall. Tom Reed voted against a measure to temporarily fine Corvane.
--- rows stance(holder,target,polarity,rule)
stance |upheld Boris Lund's prison sentence| holder=|Supreme Court of Norway| target=|Boris Lund| polarity=negative rule=verb
stance |voted against a measure| holder=|Tom Reed| target=|Corvane| polarity=positive rule=verb

=== sides that are taken by a vote, a post, a paper or a name
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The leaders of Latvia and Estonia plan to sign a joint declaration. Poland and Austria agreed to an extended ceasefire. Tom Reed vowed to prevent Peter Novak from becoming president. Tom Hall said he would not allow Ann Marsh to become mayor. Britain voted to leave the European Union. Jim Hall switched his support from Maria Costa to Ivan Petrov. Scott Marsh is viewed unfavorably by Ann Hall. Boris Lund has a dim view of Anna Keller. Malta called for closer relations with Greece. Turkey-backed Kellerist Army fought on. Alexandr Petrov, a pro-Malta politician, fled. Sarah Hall cast her ballot against Peter Hall. Denis Marsh held a fundraiser for Sarah Novak. Denmark announced its withdrawal from the World Health Organization. Anna Berg was one of the Clinton Foundation's top donors. President Ann Reed issued an order raising the tariff on Swedish imports. A Danish court overturned a $16 billion judgment against Finland.
--- rows stance(holder,target,polarity,rule)
stance |sign a joint declaration| holder=|Latvia| target=|Estonia| polarity=positive rule=mutual
stance |sign a joint declaration| holder=|Estonia| target=|Latvia| polarity=positive rule=mutual
stance |agreed to an extended ceasefire| holder=|Poland| target=|Austria| polarity=positive rule=mutual
stance |agreed to an extended ceasefire| holder=|Austria| target=|Poland| polarity=positive rule=mutual
stance |prevent Peter Novak from| holder=|Tom Reed| target=|Peter Novak| polarity=negative rule=verb
stance |allow Ann Marsh to become| holder=|Tom Hall| target=|Ann Marsh| polarity=negative rule=verb
stance |leave the European Union| holder=|Britain| target=|European Union| polarity=negative rule=verb
stance |switched his support from Maria Costa to Ivan| holder=|Jim Hall| target=|Ivan Petrov| polarity=positive rule=verb
stance |switched his support from Maria| holder=|Jim Hall| target=|Maria Costa| polarity=negative rule=verb
stance |viewed unfavorably| holder=|Ann Hall| target=|Scott Marsh| polarity=negative rule=verb
stance |has a dim view| holder=|Boris Lund| target=|Anna Keller| polarity=negative rule=verb
stance |called for closer relations| holder=|Malta| target=|Greece| polarity=positive rule=verb
stance |Turkey-backed| holder=|Turkey| target=|Kellerist Army| polarity=positive rule=affix
stance |pro-Malta| holder=|Alexandr Petrov| target=|Malta| polarity=positive rule=affix
stance |cast her ballot| holder=|Sarah Hall| target=|Peter Hall| polarity=negative rule=verb
stance |held a fundraiser| holder=|Denis Marsh| target=|Sarah Novak| polarity=positive rule=verb
stance |withdrawal from| holder=|Denmark| target=|World Health Organization| polarity=negative rule=noun
stance |donors| holder=|Anna Berg| target=|Clinton Foundation| polarity=positive rule=role
stance |tariff on| holder=|Ann Reed| target=|Swedish| polarity=negative rule=noun
stance |overturned a $16 billion judgment| holder=|Denmark| target=|Finland| polarity=positive rule=verb

=== ... but no side is taken where nothing is said of one
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Police confirmed Marco Lund was there. Latvia signed a declaration in Oslo. Tom Reed would not allow Peter Novak to park there. Britain voted to leave on Friday. Scott Marsh is viewed more favorably than ever by Ann Hall. Malta called for closer looks at Greece. A Turkey-backed plan failed in Norway. Ohio cast 66 votes for Sarah Hall. Soldiers of Denmark announced their withdrawal from Norway.
--- rows stance(holder,target,polarity,rule)

=== a blow on a thing without a name falls on the land that it lies in, unless it is the striker's own
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
A Danish missile strike on an industrial park in Malby, Sweden, killed four people. Norway launched airstrikes on several plants in Finland. Israeli attacks across the Gaza Strip went on. The Philippine Air Force launched strikes on rebels in Bukidnon, Philippines. Two people were killed in an Israeli strike in Gaza.
--- rows stance(holder,target,polarity,rule)
stance |strike on| holder=|Danish| target=|Sweden| polarity=negative rule=noun
stance |airstrikes on| holder=|Norway| target=|Finland| polarity=negative rule=noun
stance |attacks across| holder=|Israeli| target=|Gaza Strip| polarity=negative rule=noun

=== who is named among a group, who should be banned, each other's adversaries, who gives money, and who is taken off a list
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Several critics, including Paul Krugman and Ann Hall, applauded Boris Lund. Tom Reed said there should be a ban on Norway. Jim Marsh and Anna Keller have been fierce adversaries for months. Jim Hall gave Maria Costa $500,000. Ted Novak got a favorable decision from the Board of Elections. Denmark removed Cuba from its list of sponsors of terrorism. Latvia suspended sanctions on Malta. The station played a clip of Ivan Petrov criticizing Peter Hall.
--- rows stance(holder,target,polarity,rule)
stance |applauded| holder=|Paul Krugman| target=|Boris Lund| polarity=positive rule=verb
stance |applauded| holder=|Ann Hall| target=|Boris Lund| polarity=positive rule=verb
stance |ban on| holder=|Tom Reed| target=|Norway| polarity=negative rule=noun
stance |adversaries| holder=|Jim Marsh| target=|Anna Keller| polarity=negative rule=mutual
stance |adversaries| holder=|Anna Keller| target=|Jim Marsh| polarity=negative rule=mutual
stance |gave Maria Costa $| holder=|Jim Hall| target=|Maria Costa| polarity=positive rule=deed
stance |favorable decision from| holder=|Board of Elections| target=|Ted Novak| polarity=positive rule=noun
stance |removed| holder=|Denmark| target=|Cuba| polarity=positive rule=deed
stance |suspended sanctions| holder=|Latvia| target=|Malta| polarity=positive rule=verb
stance |criticizing| holder=|Ivan Petrov| target=|Peter Hall| polarity=negative rule=verb

=== ... but not in a wish for votes, at a fire, on a field, nor where somebody was told to
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Democrats hope to capture the Senate. Chelsea signed attacking midfielder Morgan Hall. Ann Marsh died while fighting the Gold Mountain Fire. Tom Reed seized on a remark of Boris Lund. An order directed Norway to withdraw from the World Health Organization. There was no ban on Sweden. Peter Novak and Ivan Petrov met as friends.
--- rows stance(holder,target,polarity,rule)

=== files that are removed, policies that are pursued, who is passed over, and reporters who ask
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Norway removed Denmark's files from the archive. Sweden pursued Finland's policy. Tom Reed was bypassed in favor of Boris Lund. At the White House today reporters questioned Peter Hall. Scott Marsh will only support a Senate bill.
--- rows stance(holder,target,polarity,rule)

=== ... but presidents who are removed, and persons who are pursued
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
The council of Malby removed Tom Reed. Norway pursued Boris Lund. Anna Keller is in favor of Peter Hall.
--- rows stance(holder,target,polarity,rule)
stance |removed| holder=|Malby| target=|Tom Reed| polarity=negative rule=deed
stance |pursued| holder=|Norway| target=|Boris Lund| polarity=negative rule=deed
stance |in favor of| holder=|Anna Keller| target=|Peter Hall| polarity=positive rule=adjective

=== what states do by envoys, embassies and papers
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Norway recalled its ambassador to Sweden. Denmark reopened its embassy in Helsinki, Finland. Spain established diplomatic relations with Bhutan. Latvia ordered Belgium's ambassador to leave the country. Ireland declared the Polish envoy persona non grata. Greece designated the Northern Front a terrorist organisation. Corvane revoked Lindell's licence.
--- rows stance(holder,target,polarity,rule)
stance |recalled its ambassador| holder=|Norway| target=|Sweden| polarity=negative rule=deed
stance |reopened its embassy| holder=|Denmark| target=|Finland| polarity=positive rule=deed
stance |established diplomatic relations| holder=|Spain| target=|Bhutan| polarity=positive rule=deed
stance |ordered Belgium's ambassador| holder=|Latvia| target=|Belgium| polarity=negative rule=deed
stance |declared the Polish envoy| holder=|Ireland| target=|Polish| polarity=negative rule=deed
stance |designated the Northern Front| holder=|Greece| target=|Northern Front| polarity=negative rule=deed
stance |revoked Lindell's licence| holder=|Corvane| target=|Lindell| polarity=negative rule=deed

=== ... but a shop that opens there, and an embassy in a town that is no land's, tell nothing
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Corvane reopened its shop in Finland. Norway closed its embassy in Malby. The court listed Lindell as a witness. Corvane revoked its own offer.
--- rows stance(holder,target,polarity,rule)

=== phrases of the Englishes of the world
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller relieved Tom Reed of his duties. Boris Lund walked back his support for Petra Vogel. Maria Costa felicitated Ivan Petrov. Jane Novak lodged an FIR against Peter Hall. Scott Marsh kept Lena Brandt at arm's length. Ed Whitley joined the chorus of criticism of Carl Stone. Ana Lima rejoiced with Karl Voss. Lena Ruiz said kind things about Tim Gray.
--- rows stance(holder,target,polarity,rule)
stance |relieved Tom Reed of his duties| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb
stance |walked back his support for| holder=|Boris Lund| target=|Petra Vogel| polarity=negative rule=verb
stance |felicitated Ivan Petrov| holder=|Maria Costa| target=|Ivan Petrov| polarity=positive rule=verb
stance |lodged an FIR against| holder=|Jane Novak| target=|Peter Hall| polarity=negative rule=verb
stance |joined the chorus of criticism of| holder=|Ed Whitley| target=|Carl Stone| polarity=negative rule=verb
stance |rejoiced with| holder=|Ana Lima| target=|Karl Voss| polarity=positive rule=verb
stance |said kind things| holder=|Lena Ruiz| target=|Tim Gray| polarity=positive rule=verb
