# Whom pronouns and descriptions mean. Names come with the text, so that only this plugin is tested.

=== a pronoun behind the person that it means, and the gender of a given name
--- text
Maria Oduya met Peter Lund in Oslo. She said the talks had gone well. He disagreed.
--- input name(kind:sym,text:sym,ref:sym?)
name |Maria Oduya| kind=PER text=|Maria Oduya|
name |Peter Lund| kind=PER text=|Peter Lund|
name |Oslo| kind=LOC text=|Oslo|
--- input entity(kind:sym,name:name?)
entity |Maria Oduya| kind=PER name=|Maria Oduya|
entity |Peter Lund| kind=PER name=|Peter Lund|
entity |Oslo| kind=LOC name=|Oslo|
--- rows coref(name)
coref |She| name=|Maria Oduya|
coref |He| name=|Peter Lund|

=== a title tells the gender where the name does not
--- text
Mrs Adeyemi sued Mr Okoro. It was wrong, she said. He was silent.
--- input name(kind:sym,text:sym,ref:sym?)
name |Adeyemi| kind=PER text=|Adeyemi|
name |Okoro| kind=PER text=|Okoro|
--- input entity(kind:sym,name:name?)
entity |Adeyemi| kind=PER name=|Adeyemi|
entity |Okoro| kind=PER name=|Okoro|
--- rows coref(name)
coref |she| name=|Adeyemi|
coref |He| name=|Okoro|

=== titles and appositions make descriptions
--- text
Finance Minister Ana Lima opened the plant of Kiva, a Finnish software firm. The minister said the firm would grow. The mayor was absent.
--- input name(kind:sym,text:sym,ref:sym?)
name |Ana Lima| kind=PER text=|Ana Lima|
name |Kiva| kind=ORG text=|Kiva|
--- input entity(kind:sym,name:name?)
entity |Ana Lima| kind=PER name=|Ana Lima|
entity |Kiva| kind=ORG name=|Kiva|
--- rows coref(name)
coref |The minister| name=|Ana Lima|
coref |the firm| name=|Kiva|

=== an organisation speaks as it or they, and nothing else is led anywhere
--- text
Norfel lost money. It said prices had fallen. They added that they were sorry. It rained all day.
--- input name(kind:sym,text:sym,ref:sym?)
name |Norfel| kind=ORG text=|Norfel|
--- input entity(kind:sym,name:name?)
entity |Norfel| kind=ORG name=|Norfel|
--- rows coref(name)
coref |It| name=|Norfel|
coref |They| name=|Norfel|
coref |they| name=|Norfel|

=== pronouns of the first person are not ours, and outside a quotation the speaker is meant
--- text
"I saw Tom Reed fall," Lena Fischer said. "He was hurt." She called a doctor.
--- input name(kind:sym,text:sym,ref:sym?)
name |Tom Reed| kind=PER text=|Tom Reed|
name |Lena Fischer| kind=PER text=|Lena Fischer|
--- input entity(kind:sym,name:name?)
entity |Tom Reed| kind=PER name=|Tom Reed|
entity |Lena Fischer| kind=PER name=|Lena Fischer|
--- rows coref(name)
coref |He| name=|Tom Reed|
coref |She| name=|Lena Fischer|

=== an organisation in a title is no subject, nor is a description behind one
--- text
Premier Tomas Arel defended the rescue. Civic Union legislator Jonas Wirth later blamed the premier. "Where were the boats?" he asked.
--- input name(kind:sym,text:sym,ref:sym?)
name |Tomas Arel| kind=PER text=|Tomas Arel|
name |Civic Union| kind=ORG text=|Civic Union|
name |Jonas Wirth| kind=PER text=|Jonas Wirth|
--- input entity(kind:sym,name:name?)
entity |Tomas Arel| kind=PER name=|Tomas Arel|
entity |Civic Union| kind=ORG name=|Civic Union|
entity |Jonas Wirth| kind=PER name=|Jonas Wirth|
--- rows coref(name)
coref |the premier| name=|Tomas Arel|
coref |he|#5 name=|Jonas Wirth|

=== an office that another holds is not led to a person; a description that nobody is known by goes to whom the sentences are about
--- text
Health Minister Ines Rocha resigned on Monday. The mayor of the capital was told. The 61-year-old said she was tired. The novelist Paul Ferro praised her.
--- input name(kind:sym,text:sym,ref:sym?)
name |Ines Rocha| kind=PER text=|Ines Rocha|
name |Paul Ferro| kind=PER text=|Paul Ferro|
--- input entity(kind:sym,name:name?)
entity |Ines Rocha| kind=PER name=|Ines Rocha|
entity |Paul Ferro| kind=PER name=|Paul Ferro|
--- rows coref(name)
coref |The 61-year-old| name=|Ines Rocha|
coref |she| name=|Ines Rocha|
coref |her| name=|Ines Rocha|

=== a name in the quotation is not its speaker; the one who said the last one goes on
--- text
"I trusted Julian Prewitt," said Desmond Achebe. "I would have given him the keys," he said. Helena Strand, for the prosecution, turned to Julian Prewitt. "He had them anyway," she told jurors.
--- input name(kind:sym,text:sym,ref:sym?)
name |Julian Prewitt| kind=PER text=|Julian Prewitt|
name |Desmond Achebe| kind=PER text=|Desmond Achebe|
name |Helena Strand| kind=PER text=|Helena Strand|
--- input entity(kind:sym,name:name?)
entity |Julian Prewitt| kind=PER name=|Julian Prewitt|
entity |Julian Prewitt|#2 kind=PER name=|Julian Prewitt|
entity |Desmond Achebe| kind=PER name=|Desmond Achebe|
entity |Helena Strand| kind=PER name=|Helena Strand|
--- rows coref(name)
coref |him| name=|Julian Prewitt|
coref |he|#3 name=|Desmond Achebe|
coref |He|#2 name=|Julian Prewitt|
coref |she| name=|Helena Strand|

=== the subject behind a clause is meant in it, and by what follows; nobody of a byline or a dateline is meant
--- text
By Hannah Okafor

LUSAKA (Mail) - Patriotic Front spokesman Emmanuel Mwamba spoke first.

Asked whether he would step aside, former president Edgar Lungu laughed. "I am going nowhere," the 67-year-old told reporters. She saw it.
--- input name(kind:sym,text:sym,ref:sym?)
name |Hannah Okafor| kind=PER text=|Hannah Okafor|
name |Patriotic Front| kind=ORG text=|Patriotic Front|
name |Emmanuel Mwamba| kind=PER text=|Emmanuel Mwamba|
name |Edgar Lungu| kind=PER text=|Edgar Lungu|
--- input entity(kind:sym,name:name?)
entity |Hannah Okafor| kind=PER name=|Hannah Okafor|
entity |Patriotic Front| kind=ORG name=|Patriotic Front|
entity |Emmanuel Mwamba| kind=PER name=|Emmanuel Mwamba|
entity |Edgar Lungu| kind=PER name=|Edgar Lungu|
--- rows coref(name)
coref |he|#3 name=|Edgar Lungu|
coref |the 67-year-old| name=|Edgar Lungu|

=== a place is not meant in the clause about it
--- text
Beijing, which claims the island, said it was willing to help.
--- input name(kind:sym,text:sym,ref:sym?)
name |Beijing| kind=LOC text=|Beijing|
--- input entity(kind:sym,name:name?)
entity |Beijing| kind=LOC name=|Beijing|
--- rows coref(name)
coref |it| name=|Beijing|

=== words that stand for each other; a woman's name is no he; himself goes with the clause
--- text
"He knows," manager Stuart Pell said of Marcus Dyer. Pell, who was booked himself, smiled. The Rovers boss said Anna Roth agreed. The widow said he was wrong.
--- input name(kind:sym,text:sym,ref:sym?)
name |Stuart Pell| kind=PER text=|Stuart Pell|
name |Marcus Dyer| kind=PER text=|Marcus Dyer|
name |Anna Roth| kind=PER text=|Anna Roth|
name |Rovers| kind=ORG text=|Rovers|
--- input entity(kind:sym,name:name?)
entity |Stuart Pell| kind=PER name=|Stuart Pell|
entity |Marcus Dyer| kind=PER name=|Marcus Dyer|
entity |Pell|#2 kind=PER name=|Stuart Pell|
entity |Rovers| kind=ORG name=|Rovers|
entity |Anna Roth| kind=PER name=|Anna Roth|
--- rows coref(name)
coref |He| name=|Marcus Dyer|
coref |himself| name=|Stuart Pell|
coref |The Rovers boss| name=|Stuart Pell|
coref |The widow| name=|Anna Roth|
coref |he|#3 name=|Stuart Pell|

=== the one who is described first is named when the next paragraph begins
--- text
Council fights closure

A Wenbury councillor has attacked plans to close the station.

Ann Hill, 52, said nobody had asked her. A spokesman said nothing.
--- input name(kind:sym,text:sym,ref:sym?)
name |Ann Hill| kind=PER text=|Ann Hill|
--- input entity(kind:sym,name:name?)
entity |Ann Hill| kind=PER name=|Ann Hill|
--- rows coref(name)
coref |A Wenbury councillor| name=|Ann Hill|
coref |her| name=|Ann Hill|

=== who was named behind the office is its holder; nobody else is
--- text
The Archbishop of Selby, Grace Nwosu, met Thomas Arkwright on Monday. He was tired. The archbishop said she would ask Judge Peter Crane for help. "I trust him," she said. The judge agreed.
--- input name(kind:sym,text:sym,ref:sym?)
name |Grace Nwosu| kind=PER text=|Grace Nwosu|
name |Thomas Arkwright| kind=PER text=|Thomas Arkwright|
name |Peter Crane| kind=PER text=|Peter Crane|
--- input entity(kind:sym,name:name?)
entity |Grace Nwosu| kind=PER name=|Grace Nwosu|
entity |Thomas Arkwright| kind=PER name=|Thomas Arkwright|
entity |Peter Crane| kind=PER name=|Peter Crane|
--- rows coref(name)
coref |The Archbishop| name=|Grace Nwosu|
coref |He| name=|Thomas Arkwright|
coref |The archbishop| name=|Grace Nwosu|
coref |she| name=|Grace Nwosu|
coref |him| name=|Peter Crane|
coref |she|#2 name=|Grace Nwosu|
coref |The judge| name=|Peter Crane|

=== who speaks in marks is not "he" in them, though his clause stands before, behind, or is "he said"
--- text
Ana Lima met Pete Stone on Monday. Stone praised Carl Reed. "He is brave," Stone said. "He will go far." He laughed. "He has a good heart," he said.
--- input name(kind:sym,text:sym,ref:sym?)
name |Ana Lima| kind=PER text=|Ana Lima|
name |Pete Stone| kind=PER text=|Pete Stone|
name |Carl Reed| kind=PER text=|Carl Reed|
--- input entity(kind:sym,name:name?)
entity |Ana Lima| kind=PER name=|Ana Lima|
entity |Pete Stone| kind=PER name=|Pete Stone|
entity |Stone|#2 kind=PER name=|Pete Stone|
entity |Carl Reed| kind=PER name=|Carl Reed|
entity |Stone|#3 kind=PER name=|Pete Stone|
--- rows coref(name)
coref |He| name=|Carl Reed|
coref |He|#2 name=|Carl Reed|
coref |He|#3 name=|Pete Stone|
coref |He|#4 name=|Carl Reed|
coref |he|#3 name=|Pete Stone|

=== whoever he or she may be; the subject comes back behind a clause about him
--- text
The next judge will say what he or she thinks. Ben Ortiz, who once beat Lee Wong, sold his house.
--- input name(kind:sym,text:sym,ref:sym?)
name |Ben Ortiz| kind=PER text=|Ben Ortiz|
name |Lee Wong| kind=PER text=|Lee Wong|
--- input entity(kind:sym,name:name?)
entity |Ben Ortiz| kind=PER name=|Ben Ortiz|
entity |Lee Wong| kind=PER name=|Lee Wong|
--- rows coref(name)
coref |his| name=|Ben Ortiz|

=== a title anywhere tells who is she; lines cut by hand are one paragraph
--- text
Wande Oyelaran met Chidi Okeke at the port on
Monday. She brought a chair. Mr Okeke thanked her,
and Ms Oyelaran left.
--- input name(kind:sym,text:sym,ref:sym?)
name |Wande Oyelaran| kind=PER text=|Wande Oyelaran|
name |Chidi Okeke| kind=PER text=|Chidi Okeke|
--- input entity(kind:sym,name:name?)
entity |Wande Oyelaran| kind=PER name=|Wande Oyelaran|
entity |Chidi Okeke| kind=PER name=|Chidi Okeke|
entity |Okeke|#2 kind=PER name=|Chidi Okeke|
entity |Oyelaran|#2 kind=PER name=|Wande Oyelaran|
--- rows coref(name)
coref |She| name=|Wande Oyelaran|
coref |her| name=|Wande Oyelaran|

=== whose, in all cases; whom somebody thanks is somebody else
--- text
Kiva Shipping sold its fleet. Ann Hill welcomed that. Mary Lund thanked her.
--- input name(kind:sym,text:sym,ref:sym?)
name |Kiva Shipping| kind=ORG text=|Kiva Shipping|
name |Ann Hill| kind=PER text=|Ann Hill|
name |Mary Lund| kind=PER text=|Mary Lund|
--- input entity(kind:sym,name:name?)
entity |Kiva Shipping| kind=ORG name=|Kiva Shipping|
entity |Ann Hill| kind=PER name=|Ann Hill|
entity |Mary Lund| kind=PER name=|Mary Lund|
--- rows coref(name)
coref |its| name=|Kiva Shipping|
coref |her| name=|Ann Hill|

=== but she may be where others thank
--- text
Mary Lund said the town had thanked her.
--- input name(kind:sym,text:sym,ref:sym?)
name |Mary Lund| kind=PER text=|Mary Lund|
--- input entity(kind:sym,name:name?)
entity |Mary Lund| kind=PER name=|Mary Lund|
--- rows coref(name)
coref |her| name=|Mary Lund|

=== a sort of nouns: what a name's own words and an office tell
--- text
Penmarrow Foundry shed 40 jobs. Judge Ruth Simba heard the case. The factory was sold, and the magistrate adjourned. The tanker sank.
--- input name(kind:sym,text:sym,ref:sym?)
name |Penmarrow Foundry| kind=ORG text=|Penmarrow Foundry|
name |Ruth Simba| kind=PER text=|Ruth Simba|
--- input entity(kind:sym,name:name?)
entity |Penmarrow Foundry| kind=ORG name=|Penmarrow Foundry|
entity |Ruth Simba| kind=PER name=|Ruth Simba|
--- rows coref(name)
coref |The factory| name=|Penmarrow Foundry|
coref |the magistrate| name=|Ruth Simba|

=== in a headline no word tells the gender of a name that it does not belong to
--- text
Woman Thanks Donald Marsh For Help. Donald Marsh had met Paula Lind there. He said she needed it.
--- input name(kind:sym,text:sym,ref:sym?)
name |Donald Marsh| kind=PER text=|Donald Marsh|
name |Paula Lind| kind=PER text=|Paula Lind|
--- input entity(kind:sym,name:name?)
entity |Donald Marsh| kind=PER name=|Donald Marsh|
entity |Donald Marsh|#2 kind=PER name=|Donald Marsh|
entity |Paula Lind| kind=PER name=|Paula Lind|
--- rows coref(name)
coref |He|#2 name=|Donald Marsh|
coref |she| name=|Paula Lind|

=== a participle at the front has the subject of what follows, so that whom it names is not that one
--- text
Ivo Marsh left home at nine. Placed in the care of Dr Peter Hale, he learned to row. His mother wrote often.
--- input name(kind:sym,text:sym,ref:sym?)
name |Ivo Marsh| kind=PER text=|Ivo Marsh|
name |Peter Hale| kind=PER text=|Peter Hale|
--- input entity(kind:sym,name:name?)
entity |Ivo Marsh| kind=PER name=|Ivo Marsh|
entity |Peter Hale| kind=PER name=|Peter Hale|
--- rows coref(name)
coref |he|#2 name=|Ivo Marsh|
coref |His| name=|Ivo Marsh|

=== whom somebody describes is not who describes
--- text
Lynn Baum said she respected Renee Castellanos, whom she called fair.
--- input name(kind:sym,text:sym,ref:sym?)
name |Lynn Baum| kind=PER text=|Lynn Baum|
name |Renee Castellanos| kind=PER text=|Renee Castellanos|
--- input entity(kind:sym,name:name?)
entity |Lynn Baum| kind=PER name=|Lynn Baum|
entity |Renee Castellanos| kind=PER name=|Renee Castellanos|
--- rows coref(name)
coref |she| name=|Lynn Baum|
coref |she|#2 name=|Lynn Baum|

=== a noun that no list has, but that stood before the name; a company that was taken for a person
--- text
The Brazilian meatpacker Frigovale was fined on Monday. A rival stopped buying beef from the company. The meatpacker said it would appeal.
--- input name(kind:sym,text:sym,ref:sym?)
name |Frigovale| kind=PER text=|Frigovale|
--- input entity(kind:sym,name:name?)
entity |Frigovale| kind=PER name=|Frigovale|
--- rows coref(name)
coref |the company| name=|Frigovale|
coref |The meatpacker| name=|Frigovale|
coref |it| name=|Frigovale|

=== a union of mill workers is no mill
--- text
The Teral Mill Workers' Federation struck on Monday at Sarno Spinning Mills. Its president said the mill had paid nobody since May.
--- input name(kind:sym,text:sym,ref:sym?)
name |Teral Mill Workers' Federation| kind=ORG text=|Teral Mill Workers' Federation|
name |Sarno Spinning Mills| kind=ORG text=|Sarno Spinning Mills|
--- input entity(kind:sym,name:name?)
entity |Teral Mill Workers' Federation| kind=ORG name=|Teral Mill Workers' Federation|
entity |Sarno Spinning Mills| kind=ORG name=|Sarno Spinning Mills|
--- rows coref(name)
coref |Its| name=|Teral Mill Workers' Federation|
coref |the mill| name=|Sarno Spinning Mills|

=== several are not one of them
--- text
Senators Tom Reed and Anna Keller spoke first. The two senators criticised the plan.
--- input name(kind:sym,text:sym,ref:sym?)
name |Tom Reed| kind=PER text=|Tom Reed|
name |Anna Keller| kind=PER text=|Anna Keller|
--- input entity(kind:sym,name:name?)
entity |Tom Reed| kind=PER name=|Tom Reed|
entity |Anna Keller| kind=PER name=|Anna Keller|
--- rows coref(name)
coref |The two senators| name=|Tom Reed|
coref |The two senators| name=|Anna Keller|

=== the lede's minister has a Sir
--- text
The food minister is facing calls to quit after a speech on hunger.

Sir Gavin Trowell made the remarks in Harrogate. He said nothing on Monday.
--- input name(kind:sym,text:sym,ref:sym?)
name |Gavin Trowell| kind=PER text=|Gavin Trowell|
--- input entity(kind:sym,name:name?)
entity |Gavin Trowell| kind=PER name=|Gavin Trowell|
--- rows coref(name)
coref |The food minister| name=|Gavin Trowell|
coref |He| name=|Gavin Trowell|

=== who is made to accuse somebody does not accuse himself
--- text
Speaker Omar Vance cut off the microphone, which prompted Paul Durrani to accuse him of bias.
--- input name(kind:sym,text:sym,ref:sym?)
name |Omar Vance| kind=PER text=|Omar Vance|
name |Paul Durrani| kind=PER text=|Paul Durrani|
--- input entity(kind:sym,name:name?)
entity |Omar Vance| kind=PER name=|Omar Vance|
entity |Paul Durrani| kind=PER name=|Paul Durrani|
--- rows coref(name)
coref |him| name=|Omar Vance|

=== a lawyer's client is the lawyer's
--- text
Anthony DeRosa was convicted on Friday. DeRosa's lawyer, Jim Dolan, said his client would appeal.
--- input name(kind:sym,text:sym,ref:sym?)
name |Anthony DeRosa| kind=PER text=|Anthony DeRosa|
name |Jim Dolan| kind=PER text=|Jim Dolan|
--- input entity(kind:sym,name:name?)
entity |Anthony DeRosa| kind=PER name=|Anthony DeRosa|
entity |DeRosa|#2 kind=PER name=|Anthony DeRosa|
entity |Jim Dolan| kind=PER name=|Jim Dolan|
--- rows coref(name)
coref |his| name=|Jim Dolan|

=== whose age is told is a person, whatever the tagger thought
--- text
Ann Hill replied that it was a shame. Passenger Ivy Stokes, 83, takes the bus to the hospital. She said it was never late.
--- input name(kind:sym,text:sym,ref:sym?)
name |Ann Hill| kind=PER text=|Ann Hill|
name |Ivy Stokes| kind=ORG text=|Ivy Stokes|
--- input entity(kind:sym,name:name?)
entity |Ann Hill| kind=PER name=|Ann Hill|
entity |Ivy Stokes| kind=ORG name=|Ivy Stokes|
--- rows coref(name)
coref |She| name=|Ivy Stokes|

=== letters behind a name say what its bearer is
--- text
Opening the case, Fiona Marsh KC said Tom Reed had taken cash. Mr Reed shook his head. The barrister said he had lied.
--- input name(kind:sym,text:sym,ref:sym?)
name |Fiona Marsh| kind=PER text=|Fiona Marsh|
name |Tom Reed| kind=PER text=|Tom Reed|
--- input entity(kind:sym,name:name?)
entity |Fiona Marsh| kind=PER name=|Fiona Marsh|
entity |Tom Reed| kind=PER name=|Tom Reed|
entity |Reed|#2 kind=PER name=|Tom Reed|
--- rows coref(name)
coref |his| name=|Tom Reed|
coref |The barrister| name=|Fiona Marsh|
coref |he|#4 name=|Tom Reed|

=== a senator is not the lawmaker who speaks, and a fisherman may be a woman
--- text
"I stayed," said Rep. Lucy Brandt, a former lobster fisherman. She praised Sen. Paul Bell on Friday. The senator thanked her. The congresswoman said she had listened to Speaker Ellen Marsh.
--- input name(kind:sym,text:sym,ref:sym?)
name |Lucy Brandt| kind=PER text=|Lucy Brandt|
name |Paul Bell| kind=PER text=|Paul Bell|
name |Ellen Marsh| kind=PER text=|Ellen Marsh|
--- input entity(kind:sym,name:name?)
entity |Lucy Brandt| kind=PER name=|Lucy Brandt|
entity |Paul Bell| kind=PER name=|Paul Bell|
entity |Ellen Marsh| kind=PER name=|Ellen Marsh|
--- rows coref(name)
coref |She| name=|Lucy Brandt|
coref |The senator| name=|Paul Bell|
coref |her|#2 name=|Lucy Brandt|
coref |The congresswoman| name=|Lucy Brandt|
coref |she|#2 name=|Lucy Brandt|

=== one of a party, where a state's name stands before it
--- text
Minority Leader Marcus Bell disagreed. Leaving the hall, the New York Democrat told reporters that he would vote no.
--- input name(kind:sym,text:sym,ref:sym?)
name |Marcus Bell| kind=PER text=|Marcus Bell|
name |New York| kind=LOC text=|New York|
name |Democrat| kind=MISC text=|Democrat|
--- input entity(kind:sym,name:name?)
entity |Marcus Bell| kind=PER name=|Marcus Bell|
entity |New York| kind=LOC name=|New York|
entity |Democrat| kind=MISC name=|Democrat|
--- rows coref(name)
coref |the New York Democrat| name=|Marcus Bell|
coref |he|#3 name=|Marcus Bell|

=== a name and the noun that says what has it are one: the plants' counties are not meant
--- text
The Unison union, which has members at plants in Fife and Lanark, said it would fight. Its leader is Craig Bell.
--- input name(kind:sym,text:sym,ref:sym?)
name |Unison| kind=ORG text=|Unison|
name |Fife| kind=LOC text=|Fife|
name |Lanark| kind=LOC text=|Lanark|
name |Craig Bell| kind=PER text=|Craig Bell|
--- input entity(kind:sym,name:name?)
entity |Unison| kind=ORG name=|Unison|
entity |Fife| kind=LOC name=|Fife|
entity |Lanark| kind=LOC name=|Lanark|
entity |Craig Bell| kind=PER name=|Craig Bell|
--- rows coref(name)
coref |it| name=|Unison|
coref |Its| name=|Unison|

=== a given name that is rare on lists, or hers elsewhere, does not forbid that he is meant
--- text
Sen. Bong Tiangco voted against it on Monday. He said the plan was bad, and he left the hall.
--- input name(kind:sym,text:sym,ref:sym?)
name |Bong Tiangco| kind=PER text=|Bong Tiangco|
--- input entity(kind:sym,name:name?)
entity |Bong Tiangco| kind=PER name=|Bong Tiangco|
--- rows coref(name)
coref |He| name=|Bong Tiangco|
coref |he|#2 name=|Bong Tiangco|

=== a party stands behind the name
--- text
Sen. Paul Bell, D-Ohio, met Sen. Ron Hill, R-Texas, on Monday. The Democrat said the bill was dead. The Republican smiled.
--- input name(kind:sym,text:sym,ref:sym?)
name |Paul Bell| kind=PER text=|Paul Bell|
name |Ohio| kind=LOC text=|Ohio|
name |Ron Hill| kind=PER text=|Ron Hill|
name |Texas| kind=LOC text=|Texas|
--- input entity(kind:sym,name:name?)
entity |Paul Bell| kind=PER name=|Paul Bell|
entity |Ohio| kind=LOC name=|Ohio|
entity |Ron Hill| kind=PER name=|Ron Hill|
entity |Texas| kind=LOC name=|Texas|
--- rows coref(name)
coref |The Democrat| name=|Paul Bell|
coref |The Republican| name=|Ron Hill|

=== several speak of a company, and none of its own people calls it they
--- text
Norfel is to close its plant in Hull. "They promised us work for ten years," said Craig Bell of the drivers' union. Hull City were beaten on Saturday. They have not won since May.
--- input name(kind:sym,text:sym,ref:sym?)
name |Norfel| kind=ORG text=|Norfel|
name |Hull| kind=LOC text=|Hull|
name |Craig Bell| kind=PER text=|Craig Bell|
name |Hull City| kind=ORG text=|Hull City|
--- input entity(kind:sym,name:name?)
entity |Norfel| kind=ORG name=|Norfel|
entity |Hull| kind=LOC name=|Hull|
entity |Craig Bell| kind=PER name=|Craig Bell|
entity |Hull City| kind=ORG name=|Hull City|
--- rows coref(name)
coref |its| name=|Norfel|
coref |They| name=|Norfel|
coref |They|#2 name=|Hull City|

=== whose he is says which one is meant; whom she asks to act is not whom he acts on
--- text
Kiva's manager, Dami Ade, met Governor Tunde Okun on Friday. Funmi Sessi urged the governor to sack the Kiva boss.
--- input name(kind:sym,text:sym,ref:sym?)
name |Kiva| kind=ORG text=|Kiva|
name |Dami Ade| kind=PER text=|Dami Ade|
name |Tunde Okun| kind=PER text=|Tunde Okun|
name |Funmi Sessi| kind=PER text=|Funmi Sessi|
--- input entity(kind:sym,name:name?)
entity |Kiva| kind=ORG name=|Kiva|
entity |Dami Ade| kind=PER name=|Dami Ade|
entity |Tunde Okun| kind=PER name=|Tunde Okun|
entity |Funmi Sessi| kind=PER name=|Funmi Sessi|
entity |Kiva|#2 kind=ORG name=|Kiva|
--- rows coref(name)
coref |the governor| name=|Tunde Okun|
coref |the Kiva boss| name=|Dami Ade|

=== a doctor's title stands between what she is and her name
--- text
Tom Reed accused the Food Board and said its commissioner, Dr. Anita Rao, had erred. Members rallied around the commissioner.
--- input name(kind:sym,text:sym,ref:sym?)
name |Tom Reed| kind=PER text=|Tom Reed|
name |Food Board| kind=ORG text=|Food Board|
name |Anita Rao| kind=PER text=|Anita Rao|
--- input entity(kind:sym,name:name?)
entity |Tom Reed| kind=PER name=|Tom Reed|
entity |Food Board| kind=ORG name=|Food Board|
entity |Anita Rao| kind=PER name=|Anita Rao|
--- rows coref(name)
coref |its| name=|Food Board|
coref |the commissioner| name=|Anita Rao|

=== a first-term lawmaker is one who was named, and not the first of several
--- text
Nakuru Senator Tabitha Moran spoke next. The first-term lawmaker accused Ms Susan Hale of delay.
--- input name(kind:sym,text:sym,ref:sym?)
name |Tabitha Moran| kind=PER text=|Tabitha Moran|
name |Susan Hale| kind=PER text=|Susan Hale|
--- input entity(kind:sym,name:name?)
entity |Tabitha Moran| kind=PER name=|Tabitha Moran|
entity |Susan Hale| kind=PER name=|Susan Hale|
--- rows coref(name)
coref |The first-term lawmaker| name=|Tabitha Moran|

=== a town has no government
--- text
Joan Fairlie, who sits for Kirkcaldy, wrote to Neil Ashworth. A spokesman said the government would act.
--- input name(kind:sym,text:sym,ref:sym?)
name |Joan Fairlie| kind=PER text=|Joan Fairlie|
name |Kirkcaldy| kind=LOC text=|Kirkcaldy|
name |Neil Ashworth| kind=PER text=|Neil Ashworth|
--- input entity(kind:sym,name:name?)
entity |Joan Fairlie| kind=PER name=|Joan Fairlie|
entity |Kirkcaldy| kind=LOC name=|Kirkcaldy|
entity |Neil Ashworth| kind=PER name=|Neil Ashworth|
--- rows coref(name)

=== who promises to hire her is another
--- text
Mara Lind left the club in March. Ann Hill has promised to hire her back.
--- input name(kind:sym,text:sym,ref:sym?)
name |Mara Lind| kind=PER text=|Mara Lind|
name |Ann Hill| kind=PER text=|Ann Hill|
--- input entity(kind:sym,name:name?)
entity |Mara Lind| kind=PER name=|Mara Lind|
entity |Ann Hill| kind=PER name=|Ann Hill|
--- rows coref(name)
coref |her| name=|Mara Lind|

=== he is not the one whom he calls something in the same clause
--- text
Rob Cole debated Jim Bates on Monday. He went on to call Jim Bates a fraud.
--- input name(kind:sym,text:sym,ref:sym?)
name |Rob Cole| kind=PER text=|Rob Cole|
name |Jim Bates| kind=PER text=|Jim Bates|
--- input entity(kind:sym,name:name?)
entity |Rob Cole| kind=PER name=|Rob Cole|
entity |Jim Bates| kind=PER name=|Jim Bates|
--- rows coref(name)
coref |He| name=|Rob Cole|

=== who is named in what he says is not he
--- text
Tom Reed met Hugo Wells on Monday. "Wells is a good man, and the club needs him. I told Wells so," he said.
--- input name(kind:sym,text:sym,ref:sym?)
name |Tom Reed| kind=PER text=|Tom Reed|
name |Hugo Wells| kind=PER text=|Hugo Wells|
--- input entity(kind:sym,name:name?)
entity |Tom Reed| kind=PER name=|Tom Reed|
entity |Hugo Wells| kind=PER name=|Hugo Wells|
--- rows coref(name)
coref |him| name=|Hugo Wells|
coref |he|#2 name=|Tom Reed|

=== whom a minister dismisses is named when her office is told again
--- text
First Minister Una Rennick has sacked her health secretary over the leak.

Graham Lock, who had been health secretary since May, said he was proud of his staff.
--- input name(kind:sym,text:sym,ref:sym?)
name |Una Rennick| kind=PER text=|Una Rennick|
name |Graham Lock| kind=PER text=|Graham Lock|
--- input entity(kind:sym,name:name?)
entity |Una Rennick| kind=PER name=|Una Rennick|
entity |Graham Lock| kind=PER name=|Graham Lock|
--- rows coref(name)
coref |her health secretary| name=|Graham Lock|
coref |her| name=|Una Rennick|
coref |he|#5 name=|Graham Lock|
coref |his| name=|Graham Lock|

=== whom the article begins with is named by an age
--- text
Care home manager jailed

A former care home manager was jailed on Friday for stealing from residents.

Melanie Garth, 43, took the savings of five residents. A nurse told the court that she had seen it.
--- input name(kind:sym,text:sym,ref:sym?)
name |Melanie Garth| kind=PER text=|Melanie Garth|
--- input entity(kind:sym,name:name?)
entity |Melanie Garth| kind=PER name=|Melanie Garth|
--- rows coref(name)
coref |A former care home manager| name=|Melanie Garth|
coref |she| name=|Melanie Garth|

=== an organisation is described by what it does, and named by what it is called
--- text
The water regulator has fined a supplier for leaks.

The Water Standards Commission, the regulator, said pipes had been neglected. Customers of Aquavine were told in May.
--- input name(kind:sym,text:sym,ref:sym?)
name |Water Standards Commission| kind=ORG text=|Water Standards Commission|
name |Aquavine| kind=ORG text=|Aquavine|
--- input entity(kind:sym,name:name?)
entity |Water Standards Commission| kind=ORG name=|Water Standards Commission|
entity |Aquavine| kind=ORG name=|Aquavine|
--- rows coref(name)
coref |The water regulator| name=|Water Standards Commission|
coref |the regulator| name=|Water Standards Commission|

=== a man who is never named is nobody who is named later
--- text
A man was found dead in a park on Friday.

Chief Inspector Ana Lima said nobody had been arrested. Mayor Tom Reed laid flowers.
--- input name(kind:sym,text:sym,ref:sym?)
name |Ana Lima| kind=PER text=|Ana Lima|
name |Tom Reed| kind=PER text=|Tom Reed|
--- input entity(kind:sym,name:name?)
entity |Ana Lima| kind=PER name=|Ana Lima|
entity |Tom Reed| kind=PER name=|Tom Reed|
--- rows coref(name)

=== who belongs to an organisation is named in the next sentence
--- text
Kiva closed its last plant on Monday.

Its chief executive told workers in a letter. Ana Costa, the chief executive, said demand had fallen.
--- input name(kind:sym,text:sym,ref:sym?)
name |Kiva| kind=ORG text=|Kiva|
name |Ana Costa| kind=PER text=|Ana Costa|
--- input entity(kind:sym,name:name?)
entity |Kiva| kind=ORG name=|Kiva|
entity |Ana Costa| kind=PER name=|Ana Costa|
--- rows coref(name)
coref |its| name=|Kiva|
coref |Its| name=|Kiva|
coref |the chief executive| name=|Ana Costa|

=== a headline has no articles
--- text
Spy chief quits over leak

LISKA, May 3 - Intelligence chief Gavin Prout resigned on Monday. He said he was tired.
--- input name(kind:sym,text:sym,ref:sym?)
name |LISKA| kind=LOC text=|LISKA|
name |Gavin Prout| kind=PER text=|Gavin Prout|
--- input entity(kind:sym,name:name?)
entity |LISKA| kind=LOC name=|LISKA|
entity |Gavin Prout| kind=PER name=|Gavin Prout|
--- rows coref(name)
coref |Spy chief| name=|Gavin Prout|
coref |He| name=|Gavin Prout|
coref |he| name=|Gavin Prout|

=== an owner stands before a description that is named later
--- text
Norfel's finance director has resigned.

Tom Hale, the finance director since 2019, gave no reason for his move.
--- input name(kind:sym,text:sym,ref:sym?)
name |Norfel| kind=ORG text=|Norfel|
name |Tom Hale| kind=PER text=|Tom Hale|
--- input entity(kind:sym,name:name?)
entity |Norfel| kind=ORG name=|Norfel|
entity |Tom Hale| kind=PER name=|Tom Hale|
--- rows coref(name)
coref |Norfel's finance director| name=|Tom Hale|
coref |the finance director| name=|Tom Hale|
coref |his| name=|Tom Hale|

=== any governor is not the governor who is named later
--- text
My uncle used to say that whoever sells you your own yam is a governor. On Friday I thought of him. Governor Musa Odaro opened a well.
--- input name(kind:sym,text:sym,ref:sym?)
name |Musa Odaro| kind=PER text=|Musa Odaro|
--- input entity(kind:sym,name:name?)
entity |Musa Odaro| kind=PER name=|Musa Odaro|
--- rows coref(name)

=== an office whose holder was named before is not the next one's
--- text
Mayor Ana Lima spoke first. The mayor was cheered. Mayor Tom Reed of Selby, who spoke last, was not.
--- input name(kind:sym,text:sym,ref:sym?)
name |Ana Lima| kind=PER text=|Ana Lima|
name |Tom Reed| kind=PER text=|Tom Reed|
name |Selby| kind=LOC text=|Selby|
--- input entity(kind:sym,name:name?)
entity |Ana Lima| kind=PER name=|Ana Lima|
entity |Tom Reed| kind=PER name=|Tom Reed|
entity |Selby| kind=LOC name=|Selby|
--- rows coref(name)
coref |The mayor| name=|Ana Lima|

=== a gamekeeper is known by what is said of a name, whatever lists have
--- text
The laird has sued his own gamekeeper.

Gamekeeper Alec Ruther, 80, said he did as he was told.
--- input name(kind:sym,text:sym,ref:sym?)
name |Alec Ruther| kind=PER text=|Alec Ruther|
--- input entity(kind:sym,name:name?)
entity |Alec Ruther| kind=PER name=|Alec Ruther|
--- rows coref(name)
coref |his own gamekeeper| name=|Alec Ruther|
coref |he|#3 name=|Alec Ruther|
coref |he|#4 name=|Alec Ruther|

=== who is told something is "you" and not "they"
--- text
Councillors met on Tuesday. "I taught my grandchildren to read in there," Joan Fairweather told the Gazette. "What they are doing is cruel."
--- input name(kind:sym,text:sym,ref:sym?)
name |Joan Fairweather| kind=PER text=|Joan Fairweather|
name |Gazette| kind=ORG text=|Gazette|
--- input entity(kind:sym,name:name?)
entity |Joan Fairweather| kind=PER name=|Joan Fairweather|
entity |Gazette| kind=ORG name=|Gazette|
--- rows coref(name)

=== ... nor is who said something to nobody shut out
--- text
The Gazette told the council it was late. "They are slow," Joan Fairweather said.
--- input name(kind:sym,text:sym,ref:sym?)
name |Gazette| kind=ORG text=|Gazette|
name |Joan Fairweather| kind=PER text=|Joan Fairweather|
--- input entity(kind:sym,name:name?)
entity |Gazette| kind=ORG name=|Gazette|
entity |Joan Fairweather| kind=PER name=|Joan Fairweather|
--- rows coref(name)
coref |it| name=|Gazette|
coref |They| name=|Gazette|

=== a central bank is not the lender
--- text
Nigerian lender Zenova Bank said on Monday it had sacked two directors. Shares in Zenova fell. The Central Bank of Nigeria urged depositors to stay calm. Governor Amina Yusuf backed the lender.
--- input name(kind:sym,text:sym,ref:sym?)
name |Zenova Bank| kind=ORG text=|Zenova Bank|
name |Central Bank of Nigeria| kind=ORG text=|Central Bank of Nigeria|
name |Amina Yusuf| kind=PER text=|Amina Yusuf|
--- input entity(kind:sym,name:name?)
entity |Zenova Bank| kind=ORG name=|Zenova Bank|
entity |Zenova|#2 kind=ORG name=|Zenova Bank|
entity |Central Bank of Nigeria| kind=ORG name=|Central Bank of Nigeria|
entity |Amina Yusuf| kind=PER name=|Amina Yusuf|
--- rows coref(name)
coref |it| name=|Zenova Bank|
coref |the lender| name=|Zenova Bank|

=== "the college management", where there is a college, is no party's, and no bureau is the police
--- text
A student died at Vijayanagar College. Anand Kulkarni demanded a CBI probe. The police were slow, he said. JD(S) said it was sorry. The college management denied the charges.
--- input name(kind:sym,text:sym,ref:sym?)
name |Vijayanagar College| kind=ORG text=|Vijayanagar College|
name |Anand Kulkarni| kind=PER text=|Anand Kulkarni|
name |CBI| kind=ORG text=|CBI|
name |JD(S)| kind=ORG text=|JD(S)|
--- input entity(kind:sym,name:name?)
entity |Vijayanagar College| kind=ORG name=|Vijayanagar College|
entity |Anand Kulkarni| kind=PER name=|Anand Kulkarni|
entity |CBI| kind=ORG name=|CBI|
entity |JD(S)| kind=ORG name=|JD(S)|
--- rows coref(name)
coref |he|#2 name=|Anand Kulkarni|
coref |it| name=|JD(S)|

=== who leads a group does not lead the council, and the dead demand nothing
--- text
The leader of Thornbury District Council has been accused of vandalism. A student died at noon.

Martin Addison told a meeting that it could not afford them. Labour group leader Priya Nair said he had ignored a petition. Anand Kulkarni demanded a probe.
--- input name(kind:sym,text:sym,ref:sym?)
name |Thornbury District Council| kind=ORG text=|Thornbury District Council|
name |Martin Addison| kind=PER text=|Martin Addison|
name |Priya Nair| kind=PER text=|Priya Nair|
name |Anand Kulkarni| kind=PER text=|Anand Kulkarni|
--- input entity(kind:sym,name:name?)
entity |Thornbury District Council| kind=ORG name=|Thornbury District Council|
entity |Martin Addison| kind=PER name=|Martin Addison|
entity |Priya Nair| kind=PER name=|Priya Nair|
entity |Anand Kulkarni| kind=PER name=|Anand Kulkarni|
--- rows coref(name)
coref |he|#3 name=|Martin Addison|

=== to miss somebody makes him no Miss
--- text
Fergus Buchan resigned. Neil Abara hit back.

Jessie Tulloch said she would not miss Mr Buchan. "He came here once," she said.
--- input name(kind:sym,text:sym,ref:sym?)
name |Fergus Buchan| kind=PER text=|Fergus Buchan|
name |Neil Abara| kind=PER text=|Neil Abara|
name |Jessie Tulloch| kind=PER text=|Jessie Tulloch|
--- input entity(kind:sym,name:name?)
entity |Fergus Buchan| kind=PER name=|Fergus Buchan|
entity |Neil Abara| kind=PER name=|Neil Abara|
entity |Jessie Tulloch| kind=PER name=|Jessie Tulloch|
entity |Buchan|#2 kind=PER name=|Fergus Buchan|
--- rows coref(name)
coref |she| name=|Jessie Tulloch|
coref |He| name=|Fergus Buchan|
coref |she|#2 name=|Jessie Tulloch|

=== a member by party and home
--- text
State Rep. Gene Prather has not been accused. In a statement, the Republican from Lima said the lawsuit was a shakedown.
--- input name(kind:sym,text:sym,ref:sym?)
name |Gene Prather| kind=PER text=|Gene Prather|
name |Lima| kind=LOC text=|Lima|
--- input entity(kind:sym,name:name?)
entity |Gene Prather| kind=PER name=|Gene Prather|
entity |Lima| kind=LOC name=|Lima|
--- rows coref(name)
coref |the Republican| name=|Gene Prather|

=== a fund's name in front of a comma is not what follows it
--- text
Lindell Holding agreed to be bought by Corvane. Activist fund Marlowe Bay, Lindell's second-largest shareholder, said it welcomed the deal. The fund has been a critic of Ammann.
--- input name(kind:sym,text:sym,ref:sym?)
name |Lindell Holding| kind=ORG text=|Lindell Holding|
name |Corvane| kind=ORG text=|Corvane|
name |Marlowe Bay| kind=ORG text=|Marlowe Bay|
name |Ammann| kind=PER text=|Ammann|
--- input entity(kind:sym,name:name?)
entity |Lindell Holding| kind=ORG name=|Lindell Holding|
entity |Corvane| kind=ORG name=|Corvane|
entity |Marlowe Bay| kind=ORG name=|Marlowe Bay|
entity |Lindell|#2 kind=ORG name=|Lindell Holding|
entity |Ammann| kind=PER name=|Ammann|
--- rows coref(name)
coref |it| name=|Marlowe Bay|
coref |The fund| name=|Marlowe Bay|

=== "the startup he founded" tells by itself which one it is
--- text
Omnic Inc has sued a former engineer and the startup he founded. Omnic said the company had copied its chip.
--- input name(kind:sym,text:sym,ref:sym?)
name |Omnic Inc| kind=ORG text=|Omnic Inc|
--- input entity(kind:sym,name:name?)
entity |Omnic Inc| kind=ORG name=|Omnic Inc|
entity |Omnic|#2 kind=ORG name=|Omnic Inc|
--- rows coref(name)
coref |the company| name=|Omnic Inc|
coref |its| name=|Omnic Inc|

=== a spokeswoman's company is the one that she speaks for
--- text
Greenpeace urged Valdoro to cut its ties with the Energy Forum. A Valdoro spokeswoman said the company disagrees.
--- input name(kind:sym,text:sym,ref:sym?)
name |Greenpeace| kind=ORG text=|Greenpeace|
name |Valdoro| kind=ORG text=|Valdoro|
name |Energy Forum| kind=ORG text=|Energy Forum|
--- input entity(kind:sym,name:name?)
entity |Greenpeace| kind=ORG name=|Greenpeace|
entity |Valdoro| kind=ORG name=|Valdoro|
entity |Energy Forum| kind=ORG name=|Energy Forum|
entity |Valdoro|#2 kind=ORG name=|Valdoro|
--- rows coref(name)
coref |its| name=|Greenpeace|
coref |the company| name=|Valdoro|

=== ... unless another was told of as a company
--- text
The oil company Valdoro met Greenpeace. A Greenpeace spokeswoman said the company lied.
--- input name(kind:sym,text:sym,ref:sym?)
name |Valdoro| kind=ORG text=|Valdoro|
name |Greenpeace| kind=ORG text=|Greenpeace|
--- input entity(kind:sym,name:name?)
entity |Valdoro| kind=ORG name=|Valdoro|
entity |Greenpeace| kind=ORG name=|Greenpeace|
entity |Greenpeace|#2 kind=ORG name=|Greenpeace|
--- rows coref(name)
coref |the company| name=|Valdoro|

=== the trust, where there is an NHS Trust
--- text
Families of patients of St Brannoc's Hospital spoke. Managers at the Tarn Valley NHS Trust had silenced doctors. The minister ordered a regulator to review the trust.
--- input name(kind:sym,text:sym,ref:sym?)
name |St Brannoc's Hospital| kind=LOC text=|St Brannoc's Hospital|
name |Tarn Valley NHS Trust| kind=ORG text=|Tarn Valley NHS Trust|
--- input entity(kind:sym,name:name?)
entity |St Brannoc's Hospital| kind=LOC name=|St Brannoc's Hospital|
entity |Tarn Valley NHS Trust| kind=ORG name=|Tarn Valley NHS Trust|
--- rows coref(name)
coref |the trust| name=|Tarn Valley NHS Trust|

=== peoples whose word has an end of its own
--- text
Harbour City sacked Luis Ortega on Sunday night, and the Spaniard responded by accusing the owner.
--- input name(kind:sym,text:sym,ref:sym?)
name |Harbour City| kind=ORG text=|Harbour City|
name |Luis Ortega| kind=PER text=|Luis Ortega|
--- input entity(kind:sym,name:name?)
entity |Harbour City| kind=ORG name=|Harbour City|
entity |Luis Ortega| kind=PER name=|Luis Ortega|
--- rows coref(name)
coref |the Spaniard| name=|Luis Ortega|

=== somebody's minister, where one person was called that
--- text
Agriculture Minister Declan Foyle ruled out any concession. Seán Brannigan wept. Taoiseach Brian Halligan defended his minister in the Dáil.
--- input name(kind:sym,text:sym,ref:sym?)
name |Declan Foyle| kind=PER text=|Declan Foyle|
name |Seán Brannigan| kind=PER text=|Seán Brannigan|
name |Brian Halligan| kind=PER text=|Brian Halligan|
--- input entity(kind:sym,name:name?)
entity |Declan Foyle| kind=PER name=|Declan Foyle|
entity |Seán Brannigan| kind=PER name=|Seán Brannigan|
entity |Brian Halligan| kind=PER name=|Brian Halligan|
--- rows coref(name)
coref |his minister| name=|Declan Foyle|
coref |his| name=|Brian Halligan|

=== what readers know of a name nobody explains
--- text
Ofcom fined Kiva over a film about Crete. The watchdog said the film insulted the island. "It is a disgrace," Ann Hill told the BBC. The broadcaster had shown it.
--- input name(kind:sym,text:sym,ref:sym?)
name |Ofcom| kind=ORG text=|Ofcom|
name |Kiva| kind=ORG text=|Kiva|
name |Crete| kind=LOC text=|Crete|
name |Ann Hill| kind=PER text=|Ann Hill|
name |BBC| kind=ORG text=|BBC|
--- input entity(kind:sym,name:name?)
entity |Ofcom| kind=ORG name=|Ofcom|
entity |Kiva| kind=ORG name=|Kiva|
entity |Crete| kind=LOC name=|Crete|
entity |Ann Hill| kind=PER name=|Ann Hill|
entity |BBC| kind=ORG name=|BBC|
--- rows coref(name)
coref |The watchdog| name=|Ofcom|
coref |the island| name=|Crete|
coref |The broadcaster| name=|BBC|

=== the last word of a name is what it is
--- text
The World Vaccine Partnership sent doctors to Selby on Monday. "We fear for the partnership," said Ann Hill.
--- input name(kind:sym,text:sym,ref:sym?)
name |World Vaccine Partnership| kind=ORG text=|World Vaccine Partnership|
name |Selby| kind=LOC text=|Selby|
name |Ann Hill| kind=PER text=|Ann Hill|
--- input entity(kind:sym,name:name?)
entity |World Vaccine Partnership| kind=ORG name=|World Vaccine Partnership|
entity |Selby| kind=LOC name=|Selby|
entity |Ann Hill| kind=PER name=|Ann Hill|
--- rows coref(name)
coref |the partnership| name=|World Vaccine Partnership|

=== what may stand behind a description
--- text
Mayor Ann Hill quit on Monday. The town clerk, Tom Reed, said he had warned the mayor four times. Voters rang the mayor back.
--- input name(kind:sym,text:sym,ref:sym?)
name |Ann Hill| kind=PER text=|Ann Hill|
name |Tom Reed| kind=PER text=|Tom Reed|
--- input entity(kind:sym,name:name?)
entity |Ann Hill| kind=PER name=|Ann Hill|
entity |Tom Reed| kind=PER name=|Tom Reed|
--- rows coref(name)
coref |he|#2 name=|Tom Reed|
coref |the mayor| name=|Ann Hill|
coref |the mayor|#2 name=|Ann Hill|

=== whose voice he is, and who speaks for him
--- text
Bishop Tom Hale was fined in Selby. Counsel for the bishop, Ann Reed, protested. She had served as the bishop's adviser.
--- input name(kind:sym,text:sym,ref:sym?)
name |Tom Hale| kind=PER text=|Tom Hale|
name |Selby| kind=LOC text=|Selby|
name |Ann Reed| kind=PER text=|Ann Reed|
--- input entity(kind:sym,name:name?)
entity |Tom Hale| kind=PER name=|Tom Hale|
entity |Selby| kind=LOC name=|Selby|
entity |Ann Reed| kind=PER name=|Ann Reed|
--- rows coref(name)
coref |the bishop| name=|Tom Hale|
coref |She| name=|Ann Reed|
coref |the bishop|#2 name=|Tom Hale|

=== who is explained between commas acts behind them
--- text
Tom Reed, the president, has seen his party lose, and Ann Hill, a rival in the north, has accused him of neglect.
--- input name(kind:sym,text:sym,ref:sym?)
name |Ann Hill| kind=PER text=|Ann Hill|
name |Tom Reed| kind=PER text=|Tom Reed|
--- input entity(kind:sym,name:name?)
entity |Ann Hill| kind=PER name=|Ann Hill|
entity |Tom Reed| kind=PER name=|Tom Reed|
--- rows coref(name)
coref |the president| name=|Tom Reed|
coref |his| name=|Tom Reed|
coref |him| name=|Tom Reed|

=== a capital is called so; the United Nations are no government
--- text
The United Nations sent food to Kenya and flew doctors to Nairobi. Drivers in the capital queued for bread. The government was silent.
--- input name(kind:sym,text:sym,ref:sym?)
name |United Nations| kind=ORG text=|United Nations|
name |Kenya| kind=LOC text=|Kenya|
name |Nairobi| kind=LOC text=|Nairobi|
--- input entity(kind:sym,name:name?)
entity |United Nations| kind=ORG name=|United Nations|
entity |Kenya| kind=LOC name=|Kenya|
entity |Nairobi| kind=LOC name=|Nairobi|
--- rows coref(name)
coref |the capital| name=|Nairobi|

=== a first minister is no minister
--- text
Communities minister Ann Hill opened a school. A union wrote to the first minister. The minister was pleased.
--- input name(kind:sym,text:sym,ref:sym?)
name |Ann Hill| kind=PER text=|Ann Hill|
--- input entity(kind:sym,name:name?)
entity |Ann Hill| kind=PER name=|Ann Hill|
--- rows coref(name)
coref |The minister| name=|Ann Hill|

=== a prime minister is not the defence minister
--- text
Prime Minister Tom Reed met Ann Hill in Selby. The defence minister was late. The prime minister was not.
--- input name(kind:sym,text:sym,ref:sym?)
name |Tom Reed| kind=PER text=|Tom Reed|
name |Ann Hill| kind=PER text=|Ann Hill|
name |Selby| kind=LOC text=|Selby|
--- input entity(kind:sym,name:name?)
entity |Tom Reed| kind=PER name=|Tom Reed|
entity |Ann Hill| kind=PER name=|Ann Hill|
entity |Selby| kind=LOC name=|Selby|
--- rows coref(name)
coref |The defence minister| name=|Ann Hill|
coref |The prime minister| name=|Tom Reed|

=== rebels are those who are armed, and a directorate is an agency
--- text
The Hanfare Front attacked the Air Safety Directorate. The army said the rebels had lost. Reporters asked the agency for a list.
--- input name(kind:sym,text:sym,ref:sym?)
name |Hanfare Front| kind=ORG text=|Hanfare Front|
name |Air Safety Directorate| kind=ORG text=|Air Safety Directorate|
--- input entity(kind:sym,name:name?)
entity |Hanfare Front| kind=ORG name=|Hanfare Front|
entity |Air Safety Directorate| kind=ORG name=|Air Safety Directorate|
--- rows coref(name)
coref |the rebels| name=|Hanfare Front|
coref |the agency| name=|Air Safety Directorate|

=== a party has no rebels who are armed
--- text
The Labour Party lost a vote. Ministers said the rebels had lost their heads.
--- input name(kind:sym,text:sym,ref:sym?)
name |Labour Party| kind=ORG text=|Labour Party|
--- input entity(kind:sym,name:name?)
entity |Labour Party| kind=ORG name=|Labour Party|
--- rows coref(name)

=== who is told to be somebody's is somebody else
--- text
Kiva raised its prices. The brewer followed Norfel, the company's only rival, into the east. Ann Hill praised Mary Reed, her lawyer.
--- input name(kind:sym,text:sym,ref:sym?)
name |Kiva| kind=ORG text=|Kiva|
name |Norfel| kind=ORG text=|Norfel|
name |Ann Hill| kind=PER text=|Ann Hill|
name |Mary Reed| kind=PER text=|Mary Reed|
--- input entity(kind:sym,name:name?)
entity |Kiva| kind=ORG name=|Kiva|
entity |Norfel| kind=ORG name=|Norfel|
entity |Ann Hill| kind=PER name=|Ann Hill|
entity |Mary Reed| kind=PER name=|Mary Reed|
--- rows coref(name)
coref |its| name=|Kiva|
coref |The brewer| name=|Kiva|
coref |the company| name=|Kiva|
coref |her| name=|Ann Hill|

=== who says one thing and blames another is not blamed
--- text
The mayor fired Tom Reed. Bob Lund said the plan was dead and accused him of theft.
--- input name(kind:sym,text:sym,ref:sym?)
name |Tom Reed| kind=PER text=|Tom Reed|
name |Bob Lund| kind=PER text=|Bob Lund|
--- input entity(kind:sym,name:name?)
entity |Tom Reed| kind=PER name=|Tom Reed|
entity |Bob Lund| kind=PER name=|Bob Lund|
--- rows coref(name)
coref |him| name=|Tom Reed|

=== who has shareholders is a company, and who has students a university
--- text
Norla's shareholders met in Selby. Ann Hill, who teaches the students of Marchmont Hall, was there. She said the university was poor and the company was not.
--- input name(kind:sym,text:sym,ref:sym?)
name |Norla| kind=ORG text=|Norla|
name |Selby| kind=LOC text=|Selby|
name |Ann Hill| kind=PER text=|Ann Hill|
name |Marchmont Hall| kind=ORG text=|Marchmont Hall|
--- input entity(kind:sym,name:name?)
entity |Norla| kind=ORG name=|Norla|
entity |Selby| kind=LOC name=|Selby|
entity |Ann Hill| kind=PER name=|Ann Hill|
entity |Marchmont Hall| kind=ORG name=|Marchmont Hall|
--- rows coref(name)
coref |She| name=|Ann Hill|
coref |the university| name=|Marchmont Hall|
coref |the company| name=|Norla|

=== the drivers' union, and who employs
--- text
The Locomen's Brotherhood voted to strike at Tarvin. Tarvin employs 400 people. "We are tired," said Ann Hill of the drivers' union. The company was silent.
--- input name(kind:sym,text:sym,ref:sym?)
name |Locomen's Brotherhood| kind=ORG text=|Locomen's Brotherhood|
name |Tarvin| kind=ORG text=|Tarvin|
name |Ann Hill| kind=PER text=|Ann Hill|
--- input entity(kind:sym,name:name?)
entity |Locomen's Brotherhood| kind=ORG name=|Locomen's Brotherhood|
entity |Tarvin| kind=ORG name=|Tarvin|
entity |Tarvin|#2 kind=ORG name=|Tarvin|
entity |Ann Hill| kind=PER name=|Ann Hill|
--- rows coref(name)
coref |the drivers' union| name=|Locomen's Brotherhood|
coref |The company| name=|Tarvin|

=== a dateline tells of which state it is
--- text
LANSING, Mich. (AP) - Ann Hill left the capital on Monday. She said the state was poor. Reporters asked the office for a list.
--- input name(kind:sym,text:sym,ref:sym?)
name |LANSING| kind=LOC text=|LANSING|
name |Mich.| kind=LOC text=|Mich.|
name |AP| kind=ORG text=|AP|
name |Ann Hill| kind=PER text=|Ann Hill|
--- input entity(kind:sym,name:name?)
entity |LANSING| kind=LOC name=|LANSING|
entity |Mich.| kind=LOC name=|Mich.|
entity |AP| kind=ORG name=|AP|
entity |Ann Hill| kind=PER name=|Ann Hill|
--- input zone(kind:sym)
zone |LANSING, Mich. (AP)| kind=dateline
--- rows coref(name)
coref |the capital| name=|LANSING|
coref |She| name=|Ann Hill|
coref |the state| name=|Mich.|

=== what readers know by its short form may be named in full first
--- text
The Rashtriya Janata Dal was silent. Alok Jha joined the BJP. The RJD welcomed the split. The opposition party said its doors were open.
--- input name(kind:sym,text:sym,ref:sym?)
name |Rashtriya Janata Dal| kind=ORG text=|Rashtriya Janata Dal|
name |Alok Jha| kind=PER text=|Alok Jha|
name |BJP| kind=ORG text=|BJP|
--- input entity(kind:sym,name:name?)
entity |Rashtriya Janata Dal| kind=ORG name=|Rashtriya Janata Dal|
entity |Alok Jha| kind=PER name=|Alok Jha|
entity |BJP| kind=ORG name=|BJP|
entity |RJD| kind=ORG name=|Rashtriya Janata Dal|
--- rows coref(name)
coref |The opposition party| name=|Rashtriya Janata Dal|
coref |its| name=|Rashtriya Janata Dal|

=== ... by a name that nobody knows
--- text
Kiva met the Jan Morcha in May. The RJD lost to Norfel. The party wept.
--- input name(kind:sym,text:sym,ref:sym?)
name |Kiva| kind=ORG text=|Kiva|
name |Jan Morcha| kind=ORG text=|Jan Morcha|
name |Norfel| kind=ORG text=|Norfel|
--- input entity(kind:sym,name:name?)
entity |Kiva| kind=ORG name=|Kiva|
entity |Jan Morcha| kind=ORG name=|Jan Morcha|
entity |RJD| kind=ORG name=|Jan Morcha|
entity |Norfel| kind=ORG name=|Norfel|
--- rows coref(name)
coref |The party| name=|Jan Morcha|

=== a group that readers know for what it does, an orchestra by its name, a council that is an authority
--- text
Norfel met Amnesty International. The group said it was pleased.

The Bellmore Symphony will leave its hall. The orchestra has until June.

Orkney Islands Council urged both sides to return. "Our communities depend on it," said James Rendall, the council's leader. The authority has asked the Royal Navy for help.
--- input name(kind:sym,text:sym,ref:sym?)
name |Norfel| kind=ORG text=|Norfel|
name |Amnesty International| kind=ORG text=|Amnesty International|
name |Bellmore Symphony| kind=ORG text=|Bellmore Symphony|
name |Orkney Islands Council| kind=ORG text=|Orkney Islands Council|
name |James Rendall| kind=PER text=|James Rendall|
name |Royal Navy| kind=ORG text=|Royal Navy|
--- input entity(kind:sym,name:name?)
entity |Norfel| kind=ORG name=|Norfel|
entity |Amnesty International| kind=ORG name=|Amnesty International|
entity |Bellmore Symphony| kind=ORG name=|Bellmore Symphony|
entity |Orkney Islands Council| kind=ORG name=|Orkney Islands Council|
entity |James Rendall| kind=PER name=|James Rendall|
entity |Royal Navy| kind=ORG name=|Royal Navy|
--- rows coref(name)
coref |The group| name=|Amnesty International|
coref |it| name=|Amnesty International|
coref |its| name=|Bellmore Symphony|
coref |The orchestra| name=|Bellmore Symphony|
coref |the council| name=|Orkney Islands Council|
coref |The authority| name=|Orkney Islands Council|

=== words of several tokens: a start-up, a think tank
--- text
Tallo, a start-up, has moved. The start-up was late.

Sefton House, a think tank, has moved as well. The think-tank was not late.
--- input name(kind:sym,text:sym,ref:sym?)
name |Tallo| kind=ORG text=|Tallo|
name |Sefton House| kind=ORG text=|Sefton House|
--- input entity(kind:sym,name:name?)
entity |Tallo| kind=ORG name=|Tallo|
entity |Sefton House| kind=ORG name=|Sefton House|
--- rows coref(name)
coref |The start-up| name=|Tallo|
coref |The think-tank| name=|Sefton House|

=== a group with a cause is no company, whomever it sues
--- text
A judge ordered Lakeshore Chemical to stop discharging into the river, handing a victory to two towns and the environmental group Clean Merrow that sued the company last year. Judge Ann Hill said Lakeshore had violated its permit. She gave the company a month.
--- input name(kind:sym,text:sym,ref:sym?)
name |Lakeshore Chemical| kind=ORG text=|Lakeshore Chemical|
name |Clean Merrow| kind=ORG text=|Clean Merrow|
name |Ann Hill| kind=PER text=|Ann Hill|
--- input entity(kind:sym,name:name?)
entity |Lakeshore Chemical| kind=ORG name=|Lakeshore Chemical|
entity |Clean Merrow| kind=ORG name=|Clean Merrow|
entity |Ann Hill| kind=PER name=|Ann Hill|
entity |Lakeshore|#2 kind=ORG name=|Lakeshore Chemical|
--- rows coref(name)
coref |A judge| name=|Ann Hill|
coref |the company| name=|Lakeshore Chemical|
coref |its| name=|Lakeshore Chemical|
coref |She| name=|Ann Hill|
coref |the company|#2 name=|Lakeshore Chemical|

=== ... nor is a trade group a firm, or one of protesters a company
--- text
Norfel, a trade group, met Kiva Foods. The firm said it would wait.

Tarnfel, a protesters' group, met Sela Foods. The company will wait.
--- input name(kind:sym,text:sym,ref:sym?)
name |Norfel| kind=ORG text=|Norfel|
name |Kiva Foods| kind=ORG text=|Kiva Foods|
name |Tarnfel| kind=ORG text=|Tarnfel|
name |Sela Foods| kind=ORG text=|Sela Foods|
--- input entity(kind:sym,name:name?)
entity |Norfel| kind=ORG name=|Norfel|
entity |Kiva Foods| kind=ORG name=|Kiva Foods|
entity |Tarnfel| kind=ORG name=|Tarnfel|
entity |Sela Foods| kind=ORG name=|Sela Foods|
--- rows coref(name)
coref |The firm| name=|Kiva Foods|
coref |it| name=|Kiva Foods|
coref |The company| name=|Sela Foods|

=== whom a retailer accuses is not the retailer
--- text
Norfel Foods makes jam. Judges blamed the retailer Sela Foods that accused it of theft.
--- input name(kind:sym,text:sym,ref:sym?)
name |Norfel Foods| kind=ORG text=|Norfel Foods|
name |Sela Foods| kind=ORG text=|Sela Foods|
--- input entity(kind:sym,name:name?)
entity |Norfel Foods| kind=ORG name=|Norfel Foods|
entity |Sela Foods| kind=ORG name=|Sela Foods|
--- rows coref(name)
coref |it| name=|Norfel Foods|

=== one of a row of such is a new one, and the right one is what somebody is
--- text
Chief Minister Devendra Mishra dismissed Sushila Rai. She is the third minister to leave. Mr Mishra is the right leader for the state, he said.
--- input name(kind:sym,text:sym,ref:sym?)
name |Devendra Mishra| kind=PER text=|Devendra Mishra|
name |Sushila Rai| kind=PER text=|Sushila Rai|
--- input entity(kind:sym,name:name?)
entity |Devendra Mishra| kind=PER name=|Devendra Mishra|
entity |Sushila Rai| kind=PER name=|Sushila Rai|
--- rows coref(name)
coref |She| name=|Sushila Rai|
coref |he|#5 name=|Devendra Mishra|

=== a mother of four is herself, a daughter of the founder somebody else
--- text
Denise Alvarado spoke first. The mother of four was cheered. The daughter of the founder was not.
--- input name(kind:sym,text:sym,ref:sym?)
name |Denise Alvarado| kind=PER text=|Denise Alvarado|
--- input entity(kind:sym,name:name?)
entity |Denise Alvarado| kind=PER name=|Denise Alvarado|
--- rows coref(name)
coref |The mother| name=|Denise Alvarado|

=== Hanbit Shipbuilding is a shipbuilder
--- text
Hanbit Shipbuilding and the union reached a deal. The shipbuilder will raise pay.
--- input name(kind:sym,text:sym,ref:sym?)
name |Hanbit Shipbuilding| kind=ORG text=|Hanbit Shipbuilding|
--- input entity(kind:sym,name:name?)
entity |Hanbit Shipbuilding| kind=ORG name=|Hanbit Shipbuilding|
--- rows coref(name)
coref |The shipbuilder| name=|Hanbit Shipbuilding|

=== a club is no league
--- text
Marston Albion lost six points. The league wrote to the club on Friday.
--- input name(kind:sym,text:sym,ref:sym?)
name |Marston Albion| kind=ORG text=|Marston Albion|
--- input entity(kind:sym,name:name?)
entity |Marston Albion| kind=ORG name=|Marston Albion|
--- rows coref(name)
coref |the club| name=|Marston Albion|

=== the Senate is no company, nor is Hamas a firm
--- text
The Senate met on Tuesday. Its leader said the company had paid.

Hamas was told on Tuesday that the firm was late.
--- input name(kind:sym,text:sym,ref:sym?)
name |Senate| kind=ORG text=|Senate|
name |Hamas| kind=ORG text=|Hamas|
--- input entity(kind:sym,name:name?)
entity |Senate| kind=ORG name=|Senate|
entity |Hamas| kind=ORG name=|Hamas|
--- rows coref(name)
coref |Its| name=|Senate|

=== the ruling party is not the opposition
--- text
The Jan Adhikar Party, the opposition party, laughed. The ruling party's Tarun Vashisht hit back.
--- input name(kind:sym,text:sym,ref:sym?)
name |Jan Adhikar Party| kind=ORG text=|Jan Adhikar Party|
name |Tarun Vashisht| kind=PER text=|Tarun Vashisht|
--- input entity(kind:sym,name:name?)
entity |Jan Adhikar Party| kind=ORG name=|Jan Adhikar Party|
entity |Tarun Vashisht| kind=PER name=|Tarun Vashisht|
--- rows coref(name)
coref |the opposition party| name=|Jan Adhikar Party|

=== ... where only one of them was told to rule
--- text
The ruling Sela Party beat the Kiva Party. The opposition party wept.
--- input name(kind:sym,text:sym,ref:sym?)
name |Sela Party| kind=ORG text=|Sela Party|
name |Kiva Party| kind=ORG text=|Kiva Party|
--- input entity(kind:sym,name:name?)
entity |Sela Party| kind=ORG name=|Sela Party|
entity |Kiva Party| kind=ORG name=|Kiva Party|
--- rows coref(name)
coref |The opposition party| name=|Kiva Party|

=== a savings bank is no central bank, as the Bank of Ghana is
--- text
Bayan Savings Bank said on Monday that the central bank was late.

The Bank of Ghana said on Monday that the central bank was not.
--- input name(kind:sym,text:sym,ref:sym?)
name |Bayan Savings Bank| kind=ORG text=|Bayan Savings Bank|
name |Bank of Ghana| kind=ORG text=|Bank of Ghana|
--- input entity(kind:sym,name:name?)
entity |Bayan Savings Bank| kind=ORG name=|Bayan Savings Bank|
entity |Bank of Ghana| kind=ORG name=|Bank of Ghana|
--- rows coref(name)
coref |the central bank| name=|Bank of Ghana|
coref |the central bank|#2 name=|Bank of Ghana|

=== two names at once have a row each: those named together, or the only two
--- text
Norway and Denmark called on Latvia to stop. Riga laughed. Both countries said they were sorry.

Hal Stroud met his brother-in-law, Gus Rowland, in May. The two men own a shop.
--- input name(kind:sym,text:sym,ref:sym?)
name |Norway| kind=LOC text=|Norway| ref=|ISO3166:NO|
name |Denmark| kind=LOC text=|Denmark| ref=|ISO3166:DK|
name |Latvia| kind=LOC text=|Latvia| ref=|ISO3166:LV|
name |Riga| kind=LOC text=|Riga|
name |Hal Stroud| kind=PER text=|Hal Stroud|
name |Gus Rowland| kind=PER text=|Gus Rowland|
--- input entity(kind:sym,name:name?)
entity |Norway| kind=LOC name=|Norway|
entity |Denmark| kind=LOC name=|Denmark|
entity |Latvia| kind=LOC name=|Latvia|
entity |Riga| kind=LOC name=|Riga|
entity |Hal Stroud| kind=PER name=|Hal Stroud|
entity |Gus Rowland| kind=PER name=|Gus Rowland|
--- rows coref(name)
coref |Both countries| name=|Norway|
coref |Both countries| name=|Denmark|
coref |his| name=|Hal Stroud|
coref |The two men| name=|Gus Rowland|
coref |The two men| name=|Hal Stroud|

=== ... whose title a name may be
--- text
Joel Parata and Nelson Mayor Rita Vance came to the harbour. The two politicians left at noon.
--- input name(kind:sym,text:sym,ref:sym?)
name |Joel Parata| kind=PER text=|Joel Parata|
name |Nelson| kind=PER text=|Nelson|
name |Rita Vance| kind=PER text=|Rita Vance|
--- input entity(kind:sym,name:name?)
entity |Joel Parata| kind=PER name=|Joel Parata|
entity |Nelson| kind=PER name=|Nelson|
entity |Rita Vance| kind=PER name=|Rita Vance|
--- rows coref(name)
coref |The two politicians| name=|Joel Parata|
coref |The two politicians| name=|Rita Vance|

=== ... but not where three were named, nor men who have no name, nor both sides of whom nothing is told
--- text
Norway, Denmark and Latvia met. Both countries were late.

Hal Stroud met Gus Rowland. Two men waited. The two men laughed.

Norfel met Kiva. The minister urged both sides to wait. The two companies that built it were silent.
--- input name(kind:sym,text:sym,ref:sym?)
name |Norway| kind=LOC text=|Norway| ref=|ISO3166:NO|
name |Denmark| kind=LOC text=|Denmark| ref=|ISO3166:DK|
name |Latvia| kind=LOC text=|Latvia| ref=|ISO3166:LV|
name |Hal Stroud| kind=PER text=|Hal Stroud|
name |Gus Rowland| kind=PER text=|Gus Rowland|
name |Norfel| kind=ORG text=|Norfel|
name |Kiva| kind=ORG text=|Kiva|
--- input entity(kind:sym,name:name?)
entity |Norway| kind=LOC name=|Norway|
entity |Denmark| kind=LOC name=|Denmark|
entity |Latvia| kind=LOC name=|Latvia|
entity |Hal Stroud| kind=PER name=|Hal Stroud|
entity |Gus Rowland| kind=PER name=|Gus Rowland|
entity |Norfel| kind=ORG name=|Norfel|
entity |Kiva| kind=ORG name=|Kiva|
--- rows coref(name)

=== ... nor those before three, the last of them behind a comma
--- text
Norway and Denmark met. Then Sweden, Finland, and Iceland joined. Both countries cheered.
--- input name(kind:sym,text:sym,ref:sym?)
name |Norway| kind=LOC text=|Norway| ref=|ISO3166:NO|
name |Denmark| kind=LOC text=|Denmark| ref=|ISO3166:DK|
name |Sweden| kind=LOC text=|Sweden| ref=|ISO3166:SE|
name |Finland| kind=LOC text=|Finland| ref=|ISO3166:FI|
name |Iceland| kind=LOC text=|Iceland| ref=|ISO3166:IS|
--- input entity(kind:sym,name:name?)
entity |Norway| kind=LOC name=|Norway|
entity |Denmark| kind=LOC name=|Denmark|
entity |Sweden| kind=LOC name=|Sweden|
entity |Finland| kind=LOC name=|Finland|
entity |Iceland| kind=LOC name=|Iceland|
--- rows coref(name)

=== ... nor the last two of three
--- text
Norway was late, and Denmark. Sweden and Finland and Iceland met. Both countries cheered.
--- input name(kind:sym,text:sym,ref:sym?)
name |Norway| kind=LOC text=|Norway| ref=|ISO3166:NO|
name |Denmark| kind=LOC text=|Denmark| ref=|ISO3166:DK|
name |Sweden| kind=LOC text=|Sweden| ref=|ISO3166:SE|
name |Finland| kind=LOC text=|Finland| ref=|ISO3166:FI|
name |Iceland| kind=LOC text=|Iceland| ref=|ISO3166:IS|
--- input entity(kind:sym,name:name?)
entity |Norway| kind=LOC name=|Norway|
entity |Denmark| kind=LOC name=|Denmark|
entity |Sweden| kind=LOC name=|Sweden|
entity |Finland| kind=LOC name=|Finland|
entity |Iceland| kind=LOC name=|Iceland|
--- rows coref(name)

=== ... nor two men without names beside them
--- text
Hal Stroud met Gus Rowland when two men came in. The two men laughed.
--- input name(kind:sym,text:sym,ref:sym?)
name |Hal Stroud| kind=PER text=|Hal Stroud|
name |Gus Rowland| kind=PER text=|Gus Rowland|
--- input entity(kind:sym,name:name?)
entity |Hal Stroud| kind=PER name=|Hal Stroud|
entity |Gus Rowland| kind=PER name=|Gus Rowland|
--- rows coref(name)

=== ... nor a woman
--- text
Mr Lund met Ms Reed in May. The two men were late.
--- input name(kind:sym,text:sym,ref:sym?)
name |Lund| kind=PER text=|Lund|
name |Reed| kind=PER text=|Reed|
--- input entity(kind:sym,name:name?)
entity |Lund| kind=PER name=|Lund|
entity |Reed| kind=PER name=|Reed|
--- rows coref(name)

=== the member for a party, an advocate who is counsel, a former executive and an auction house
--- text
Niall Fogarty was silent. The Fine Gael TD said he would wait.

Counsel for the trust, Mina Sethi, had notices. The senior advocate said they were old.

Maeve Corrigan runs the station. The former Guardian executive has been in the post since March.

Pembury sold a horse. The auction house was sorry.
--- input name(kind:sym,text:sym,ref:sym?)
name |Niall Fogarty| kind=PER text=|Niall Fogarty|
name |Fine Gael| kind=ORG text=|Fine Gael|
name |Mina Sethi| kind=PER text=|Mina Sethi|
name |Maeve Corrigan| kind=PER text=|Maeve Corrigan|
name |Guardian| kind=ORG text=|Guardian|
name |Pembury| kind=ORG text=|Pembury|
--- input entity(kind:sym,name:name?)
entity |Niall Fogarty| kind=PER name=|Niall Fogarty|
entity |Fine Gael| kind=ORG name=|Fine Gael|
entity |Mina Sethi| kind=PER name=|Mina Sethi|
entity |Maeve Corrigan| kind=PER name=|Maeve Corrigan|
entity |Guardian| kind=ORG name=|Guardian|
entity |Pembury| kind=ORG name=|Pembury|
--- rows coref(name)
coref |The Fine Gael TD| name=|Niall Fogarty|
coref |he|#2 name=|Niall Fogarty|
coref |The senior advocate| name=|Mina Sethi|
coref |The former Guardian executive| name=|Maeve Corrigan|
coref |The auction house| name=|Pembury|

=== a health secretary is a minister, a general secretary is none
--- text
The group wrote to Health Secretary Farah Aziz. The minister will see it next week.

The union's general secretary, Paul Deeks, wrote as well. Mr Deeks said that the minister was late.
--- input name(kind:sym,text:sym,ref:sym?)
name |Farah Aziz| kind=PER text=|Farah Aziz|
name |Paul Deeks| kind=PER text=|Paul Deeks|
--- input entity(kind:sym,name:name?)
entity |Farah Aziz| kind=PER name=|Farah Aziz|
entity |Paul Deeks| kind=PER name=|Paul Deeks|
entity |Deeks|#2 kind=PER name=|Paul Deeks|
--- rows coref(name)
coref |The minister| name=|Farah Aziz|
coref |the minister| name=|Farah Aziz|

=== whose capital it is tells which one; Vienna is no Belgian one, and Belgium is none
--- text
The chancellor flew from Brussels to Vienna on Friday and was back by night. Reporters waited in the Belgian capital.

Ministers of Belgium met in Vienna. Nobody waited in the Belgian capital.
--- input name(kind:sym,text:sym,ref:sym?)
name |Vienna| kind=LOC text=|Vienna|
name |Brussels| kind=LOC text=|Brussels|
name |Belgian| kind=MISC text=|Belgium| ref=|ISO3166:BE|
name |Belgium| kind=LOC text=|Belgium| ref=|ISO3166:BE|
--- input entity(kind:sym,name:name?)
entity |Vienna| kind=LOC name=|Vienna|
entity |Vienna|#2 kind=LOC name=|Vienna|
entity |Brussels| kind=LOC name=|Brussels|
entity |Belgian| kind=MISC name=|Belgian|
entity |Belgian|#2 kind=MISC name=|Belgian|
entity |Belgium| kind=LOC name=|Belgium|
--- rows coref(name)
coref |the Belgian capital| name=|Brussels|
coref |the Belgian capital|#2 name=|Brussels|

=== a place behind a preposition or a comma is not who says it, but a capital that speaks is
--- text
Kestrel Foods of Eugene, Oregon, said it would recall the oats.

The Lund mission in Mali said its patrols were stopped.

In the morning Warsaw said it would not pay.
--- input name(kind:sym,text:sym,ref:sym?)
name |Kestrel Foods| kind=ORG text=|Kestrel Foods|
name |Eugene| kind=LOC text=|Eugene|
name |Oregon| kind=LOC text=|Oregon|
name |Lund| kind=ORG text=|Lund|
name |Mali| kind=LOC text=|Mali| ref=|ISO3166:ML|
name |Warsaw| kind=LOC text=|Warsaw|
--- input entity(kind:sym,name:name?)
entity |Kestrel Foods| kind=ORG name=|Kestrel Foods|
entity |Eugene| kind=LOC name=|Eugene|
entity |Oregon| kind=LOC name=|Oregon|
entity |Lund| kind=ORG name=|Lund|
entity |Mali| kind=LOC name=|Mali|
entity |Warsaw| kind=LOC name=|Warsaw|
--- rows coref(name)
coref |it| name=|Kestrel Foods|
coref |it|#3 name=|Warsaw|

=== the word behind a name says what has it
--- text
Fourteen men were hurt at Dulmore mine on Monday. The mine was opened in 1962.
--- input name(kind:sym,text:sym,ref:sym?)
name |Dulmore| kind=LOC text=|Dulmore|
--- input entity(kind:sym,name:name?)
entity |Dulmore| kind=LOC name=|Dulmore|
--- rows coref(name)
coref |The mine| name=|Dulmore|

=== what is at a place is not the place
--- text
Fourteen men were hurt at a Dulmore mine on Monday. The mine was opened in 1962.
--- input name(kind:sym,text:sym,ref:sym?)
name |Dulmore| kind=LOC text=|Dulmore|
--- input entity(kind:sym,name:name?)
entity |Dulmore| kind=LOC name=|Dulmore|
--- rows coref(name)

=== who sits for a place, and a by-election there, make it a seat
--- text
The MP for Ormsby flew from Leeds to Dundee on Friday. The constituency has 70,000 voters.
--- input name(kind:sym,text:sym,ref:sym?)
name |Ormsby| kind=LOC text=|Ormsby|
name |Leeds| kind=LOC text=|Leeds|
name |Dundee| kind=LOC text=|Dundee|
--- input entity(kind:sym,name:name?)
entity |Ormsby| kind=LOC name=|Ormsby|
entity |Leeds| kind=LOC name=|Leeds|
entity |Dundee| kind=LOC name=|Dundee|
--- rows coref(name)
coref |The constituency| name=|Ormsby|

=== who is told of is not who says it between commas
--- text
Declan Tuohy, a publican, is in court. Hugh Dolan spoke for the insurer. The publican, he said, had lied.
--- input name(kind:sym,text:sym,ref:sym?)
name |Hugh Dolan| kind=PER text=|Hugh Dolan|
name |Declan Tuohy| kind=PER text=|Declan Tuohy|
--- input entity(kind:sym,name:name?)
entity |Hugh Dolan| kind=PER name=|Hugh Dolan|
entity |Declan Tuohy| kind=PER name=|Declan Tuohy|
--- rows coref(name)
coref |The publican| name=|Declan Tuohy|
coref |he|#3 name=|Hugh Dolan|

=== ... but who speaks of himself does without commas
--- text
Hugh Dolan spoke. Declan Tuohy, a publican, is in court. The publican said he had lied.
--- input name(kind:sym,text:sym,ref:sym?)
name |Hugh Dolan| kind=PER text=|Hugh Dolan|
name |Declan Tuohy| kind=PER text=|Declan Tuohy|
--- input entity(kind:sym,name:name?)
entity |Hugh Dolan| kind=PER name=|Hugh Dolan|
entity |Declan Tuohy| kind=PER name=|Declan Tuohy|
--- rows coref(name)
coref |The publican| name=|Declan Tuohy|
coref |he|#2 name=|Declan Tuohy|

=== who is told of behind the subject, in what it does, is somebody else, and nobody is a judge whom the article does not call one
--- text
Peter Reyes sued the council. The manager dismissed the claim and called Reyes a liar. The judge laughed.
--- input name(kind:sym,text:sym,ref:sym?)
name |Peter Reyes| kind=PER text=|Peter Reyes|
--- input entity(kind:sym,name:name?)
entity |Peter Reyes| kind=PER name=|Peter Reyes|
entity |Reyes|#2 kind=PER name=|Peter Reyes|
--- rows coref(name)

=== ... but what follows "after" may tell of the subject, and a judge is one
--- text
Judge Ana Reyes came late. The judge left after Reyes had eaten. The judge dismissed the claim.
--- input name(kind:sym,text:sym,ref:sym?)
name |Ana Reyes| kind=PER text=|Ana Reyes|
--- input entity(kind:sym,name:name?)
entity |Ana Reyes| kind=PER name=|Ana Reyes|
entity |Reyes|#2 kind=PER name=|Ana Reyes|
--- rows coref(name)
coref |The judge| name=|Ana Reyes|
coref |The judge|#2 name=|Ana Reyes|

=== who trained under her is not she, and speaks behind the clause about her
--- text
Vera Osei ran the school. Anna Brandt, who trained under her, said: "She frightened us all."
--- input name(kind:sym,text:sym,ref:sym?)
name |Vera Osei| kind=PER text=|Vera Osei|
name |Anna Brandt| kind=PER text=|Anna Brandt|
--- input entity(kind:sym,name:name?)
entity |Vera Osei| kind=PER name=|Vera Osei|
entity |Anna Brandt| kind=PER name=|Anna Brandt|
--- rows coref(name)
coref |her| name=|Vera Osei|
coref |She| name=|Vera Osei|

=== a lord is no she
--- text
Winifred Osei met Lord Hall at the Commons. Her battles with him were long. She won.
--- input name(kind:sym,text:sym,ref:sym?)
name |Winifred Osei| kind=PER text=|Winifred Osei|
name |Lord Hall| kind=PER text=|Lord Hall|
--- input entity(kind:sym,name:name?)
entity |Winifred Osei| kind=PER name=|Winifred Osei|
entity |Lord Hall| kind=PER name=|Lord Hall|
--- rows coref(name)
coref |Her| name=|Winifred Osei|
coref |him| name=|Lord Hall|
coref |She| name=|Winifred Osei|

=== an infirmary is a hospital, and the GAA an association, without being told
--- text
The nurses of Malby General were kind, and the hospital is clean. The GAA met on Monday. The association will vote.
--- input name(kind:sym,text:sym,ref:sym?)
name |Malby General| kind=ORG text=|Malby General|
name |GAA| kind=ORG text=|GAA|
--- input entity(kind:sym,name:name?)
entity |Malby General| kind=ORG name=|Malby General|
entity |GAA| kind=ORG name=|GAA|
--- rows coref(name)
coref |the hospital| name=|Malby General|
coref |The association| name=|GAA|

=== a streamer, a poll panel and an agency that readers know
--- text
Netflix will go on filming in Cornwall. The streamer has a new lead. INEC wrote to Lagos. The poll panel wants a report. The EACC was silent. The anti-graft agency did not say why.
--- input name(kind:sym,text:sym,ref:sym?)
name |Netflix| kind=ORG text=|Netflix|
name |INEC| kind=ORG text=|INEC|
name |EACC| kind=ORG text=|EACC|
--- input entity(kind:sym,name:name?)
entity |Netflix| kind=ORG name=|Netflix|
entity |INEC| kind=ORG name=|INEC|
entity |EACC| kind=ORG name=|EACC|
--- rows coref(name)
coref |The streamer| name=|Netflix|
coref |The poll panel| name=|INEC|
coref |The anti-graft agency| name=|EACC|

=== of two the former and the latter, with "and" between or without
--- text
Peter Lund and Anna Reed spoke. The former was brief. Ida Hale met Tom Kerr. The latter was late.
--- input name(kind:sym,text:sym,ref:sym?)
name |Peter Lund| kind=PER text=|Peter Lund|
name |Anna Reed| kind=PER text=|Anna Reed|
name |Ida Hale| kind=PER text=|Ida Hale|
name |Tom Kerr| kind=PER text=|Tom Kerr|
--- input entity(kind:sym,name:name?)
entity |Peter Lund| kind=PER name=|Peter Lund|
entity |Anna Reed| kind=PER name=|Anna Reed|
entity |Ida Hale| kind=PER name=|Ida Hale|
entity |Tom Kerr| kind=PER name=|Tom Kerr|
--- rows coref(name)
coref |The former| name=|Peter Lund|
coref |The latter| name=|Tom Kerr|

=== ... but a former minister is one of no two
--- text
Peter Lund and Anna Reed spoke. The former ferry is for sale. The latter half was dull.
--- input name(kind:sym,text:sym,ref:sym?)
name |Peter Lund| kind=PER text=|Peter Lund|
name |Anna Reed| kind=PER text=|Anna Reed|
--- input entity(kind:sym,name:name?)
entity |Peter Lund| kind=PER name=|Peter Lund|
entity |Anna Reed| kind=PER name=|Anna Reed|
--- rows coref(name)

=== who accuses does not deny, and an age is somebody's
--- text
Anna Reed accused Ida Lund of lying. She denied it. Tom Kerr, 54, and Bo Hale, 61, met in May. The 54-year-old left early.
--- input name(kind:sym,text:sym,ref:sym?)
name |Anna Reed| kind=PER text=|Anna Reed|
name |Ida Lund| kind=PER text=|Ida Lund|
name |Tom Kerr| kind=PER text=|Tom Kerr|
name |Bo Hale| kind=PER text=|Bo Hale|
--- input entity(kind:sym,name:name?)
entity |Anna Reed| kind=PER name=|Anna Reed|
entity |Ida Lund| kind=PER name=|Ida Lund|
entity |Tom Kerr| kind=PER name=|Tom Kerr|
entity |Bo Hale| kind=PER name=|Bo Hale|
--- rows coref(name)
coref |She| name=|Ida Lund|
coref |The 54-year-old| name=|Tom Kerr|

=== ... but who was accused does
--- text
Anna Reed was accused by Ida Lund of lying. She denied it.
--- input name(kind:sym,text:sym,ref:sym?)
name |Anna Reed| kind=PER text=|Anna Reed|
name |Ida Lund| kind=PER text=|Ida Lund|
--- input entity(kind:sym,name:name?)
entity |Anna Reed| kind=PER name=|Anna Reed|
entity |Ida Lund| kind=PER name=|Ida Lund|
--- rows coref(name)
coref |She| name=|Anna Reed|

=== a lord is a peer, and the PM a prime minister
--- text
Lord Hall met Anna Reed. The peer said she was brave. Prime Minister Vera Kerr sacked Tom Hale. The PM said he had lied.
--- input name(kind:sym,text:sym,ref:sym?)
name |Lord Hall| kind=PER text=|Lord Hall|
name |Anna Reed| kind=PER text=|Anna Reed|
name |Vera Kerr| kind=PER text=|Vera Kerr|
name |Tom Hale| kind=PER text=|Tom Hale|
--- input entity(kind:sym,name:name?)
entity |Lord Hall| kind=PER name=|Lord Hall|
entity |Anna Reed| kind=PER name=|Anna Reed|
entity |Vera Kerr| kind=PER name=|Vera Kerr|
entity |Tom Hale| kind=PER name=|Tom Hale|
--- rows coref(name)
coref |The peer| name=|Lord Hall|
coref |she| name=|Anna Reed|
coref |The PM| name=|Vera Kerr|
coref |he|#4 name=|Tom Hale|

=== ... but of two who have the office it is neither
--- text
Prime Minister Vera Kerr met Prime Minister Tom Hale in May. Anna Reed criticised the PM.
--- input name(kind:sym,text:sym,ref:sym?)
name |Vera Kerr| kind=PER text=|Vera Kerr|
name |Tom Hale| kind=PER text=|Tom Hale|
name |Anna Reed| kind=PER text=|Anna Reed|
--- input entity(kind:sym,name:name?)
entity |Vera Kerr| kind=PER name=|Vera Kerr|
entity |Tom Hale| kind=PER name=|Tom Hale|
entity |Anna Reed| kind=PER name=|Anna Reed|
--- rows coref(name)

=== the senator of one state is not that of another, nor is the one party's the other's
--- text
Florida Sen. Mark Cole met Sen. Joan Reed of Iowa on Monday. Reed spoke to her staff and to her aides. The Florida senator was tired.

Gov. Hal Vance (R-Ohio) spoke to Rep. Ann Doyle, D-Utah, about taxes. Vance left early and Vance slept. The Utah Democrat called the plan a fraud.

Sam Kerr, the governor of Maine, met New Jersey Gov. Dan Fitch. The former governor of Maine, Joe Bell, spoke too. The New Jersey governor was well.

President Lena Roth flew home with French President Paul Duval. Roth smiled. The French president was tired.
--- rows coref(name) name(text)
coref |her| name=|Joan Reed|
coref |her|#2 name=|Joan Reed|
coref |The Florida senator| name=|Mark Cole|
coref |The Utah Democrat| name=|Ann Doyle|
coref |the governor| name=|Sam Kerr|
coref |The former governor| name=|Joe Bell|
coref |The New Jersey governor| name=|Dan Fitch|
coref |The French president| name=|Paul Duval|
name |Florida| text=Florida
name |Mark Cole| text=|Mark Cole|
name |Joan Reed| text=|Joan Reed|
name |Iowa| text=Iowa
name |Hal Vance| text=|Hal Vance|
name |Ohio| text=Ohio
name |Ann Doyle| text=|Ann Doyle|
name |Utah| text=Utah
name |Democrat| text=Democrat
name |Sam Kerr| text=|Sam Kerr|
name |Maine| text=Maine
name |New Jersey| text=|New Jersey|
name |Dan Fitch| text=|Dan Fitch|
name |Joe Bell| text=|Joe Bell|
name |Lena Roth| text=|Lena Roth|
name |French| text=French
name |Paul Duval| text=|Paul Duval|

=== the spokesman is nobody who is told to be none
--- text
Prime Minister Dan Cole cast his vote. Cole's spokesman said the prime minister stood by it. Neither Ana Lund nor the Frenchman Paul Duval went as far as that.

“The vote is over,” the spokesman said. The spokesman refused to say more.
--- rows coref(name) name(text)
coref |his| name=|Dan Cole|
coref |the prime minister| name=|Dan Cole|
coref |The spokesman| name=|the spokesman|
name |Dan Cole| text=|Dan Cole|
name |Cole's spokesman| text=|Cole's spokesman|
name |Ana Lund| text=|Ana Lund|
name |Frenchman| text=Frenchman
name |Paul Duval| text=|Paul Duval|
name |the spokesman| text=|the spokesman|

=== the shadow of an office is not who has it, before and after
--- text
The chancellor, Tom Reed, rose at noon. The shadow chancellor, Anna Keller, laughed. The chancellor sat down. The shadow chancellor smiled.
--- input name(kind:sym,text:sym,ref:sym?)
name |Tom Reed| kind=PER text=|Tom Reed|
name |Anna Keller| kind=PER text=|Anna Keller|
--- input entity(kind:sym,name:name?)
entity |Tom Reed| kind=PER name=|Tom Reed|
entity |Anna Keller| kind=PER name=|Anna Keller|
--- rows coref(name)
coref |The chancellor|#2 name=|Tom Reed|
coref |The shadow chancellor|#2 name=|Anna Keller|

=== in a headline, who has an office of the body before it
--- text
DNC chair dismisses Reed's claims

Democratic National Committee Chair Debbie Marsh dismissed on Monday what Tom Reed said about the debates. Marsh laughed.
--- rows coref(name) name(text)
coref |DNC chair| name=|Debbie Marsh|
name |Democratic National Committee| text=|Democratic National Committee|
name |Debbie Marsh| text=|Debbie Marsh|
name |Tom Reed| text=|Tom Reed|

=== ... and of a state
--- text
Ohio governor attacks Lund over dam

COLUMBUS - Gov. Hal Reed on Monday attacked Ana Lund over the dam at Selby. Reed smiled.
--- rows coref(name) name(text)
coref |Ohio governor| name=|Hal Reed|
name |Ohio| text=Ohio
name |COLUMBUS| text=COLUMBUS
name |Hal Reed| text=|Hal Reed|
name |Ana Lund| text=|Ana Lund|
name |Selby| text=Selby

=== the post that somebody had, by a pronoun; an office with a capital behind its land
--- text
Ana Lund and Tom Reed met. Lund spoke of her tenure as transport secretary. The former transport secretary was tired.

President Goodluck Okoro lifted the ban. The Nigerian President left in May.
--- rows coref(name) name(text)
coref |her| name=|Ana Lund|
coref |The former transport secretary| name=|Ana Lund|
coref |The Nigerian President| name=|Goodluck Okoro|
name |Ana Lund| text=|Ana Lund|
name |Tom Reed| text=|Tom Reed|
name |Goodluck Okoro| text=|Goodluck Okoro|
name |Nigerian| text=Nigerian

=== an office by its initials, where the article has it in full
--- text
Agriculture Cabinet Secretary Mary Wanjiru met farmers on Monday. "Eat maize," the CS told reporters.

Inspector-General Tom Hill spoke. The IG denied it. The DG of the Harbour Board did not.
--- rows coref(name)
coref |the CS| name=|Mary Wanjiru|
coref |The IG| name=|Tom Hill|

=== the opposition is in an assembly
--- text
The National Assembly met on Monday. The opposition claimed that it was closed.
--- rows coref(name)

=== ... but a party may be the opposition
--- text
The Green Union lost in May. The opposition claimed that it was robbed.
--- rows coref(name)
coref |The opposition| name=|Green Union|
coref |it|#2 name=|Green Union|

=== whom a speaker speaks of before the article has named them: his clause does
--- text
"She shut the mill and she sold the looms," weaver Tom Hill said of Ana Lund. The mill stood by the river.
--- rows coref(name)
coref |She| name=|Ana Lund|
coref |she| name=|Ana Lund|

=== ... a body
--- text
“It has sold the looms and their owners slept,” Tom Hill, for the weavers, said of Norfel Bank as he left. Rain fell.
--- rows coref(name)
coref |It| name=|Norfel Bank|
coref |their| name=|Norfel Bank|
coref |he|#4 name=|Tom Hill|

=== ... the only one beside the speaker
--- text
"I lent her my boat and never saw it again," said Tom Hill, who fished for years with Ana Lund. Rain fell.
--- rows coref(name)
coref |her| name=|Ana Lund|

=== ... but nobody where the clause names two, nor "it" that means none
--- text
"She sold the looms," said Tom Hill, who worked for Ana Lund and Mary Reed. Rain fell.

"It is a shame," said Tom Hill of Norfel Bank.
--- rows coref(name)

=== ... nor who is told it
--- text
"She sold the looms," Tom Hill told Ana Lund. Rain fell.
--- rows coref(name)
