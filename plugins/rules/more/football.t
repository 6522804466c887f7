# Entities are given, so that only the rules are tested. The home side is the winner, or who is named first.

=== a win, told from either side
--- text
Leeds United beat Hull City 2-1 on Saturday. Arsenal lost 3-0 to Chelsea. York fell to Ulm 4–1. Bury won 2-0 at Lincoln.
--- input name(kind:sym, text:sym)
name |Leeds United| kind=ORG text=|Leeds United|
name |Hull City| kind=ORG text=|Hull City|
name |Arsenal| kind=ORG text=|Arsenal|
name |Chelsea| kind=ORG text=|Chelsea|
name |York| kind=LOC text=|York|
name |Ulm| kind=LOC text=|Ulm|
name |Bury| kind=ORG text=|Bury|
name |Lincoln| kind=ORG text=|Lincoln|
--- input entity(kind:sym, name:name?)
entity |Leeds United| kind=ORG name=|Leeds United|
entity |Hull City| kind=ORG name=|Hull City|
entity |Arsenal| kind=ORG name=|Arsenal|
entity |Chelsea| kind=ORG name=|Chelsea|
entity |York| kind=LOC name=|York|
entity |Ulm| kind=LOC name=|Ulm|
entity |Bury| kind=ORG name=|Bury|
entity |Lincoln| kind=ORG name=|Lincoln|
--- rows game(home,away,score,outcome,home_goals,away_goals) goal(scorer,minute)
game |Leeds United beat Hull City 2-1| home=|Leeds United| away=|Hull City| score=2-1 outcome=home home_goals=2 away_goals=1
game |Arsenal lost 3-0 to Chelsea| home=|Chelsea| away=|Arsenal| score=3-0 outcome=home home_goals=3 away_goals=0
game |York fell to Ulm 4–1| home=|Ulm| away=|York| score=4–1 outcome=home home_goals=4 away_goals=1
game |Bury won 2-0 at Lincoln| home=|Bury| away=|Lincoln| score=2-0 outcome=home home_goals=2 away_goals=0

=== draws
--- text
Real Madrid and Barcelona drew 2-2. Lyon drew 0-0 with Nice. Genoa were held by Parma 1-1.
--- input name(kind:sym, text:sym)
name |Real Madrid| kind=ORG text=|Real Madrid|
name |Barcelona| kind=ORG text=|Barcelona|
name |Lyon| kind=ORG text=|Lyon|
name |Nice| kind=ORG text=|Nice|
name |Genoa| kind=ORG text=|Genoa|
name |Parma| kind=ORG text=|Parma|
--- input entity(kind:sym, name:name?)
entity |Real Madrid| kind=ORG name=|Real Madrid|
entity |Barcelona| kind=ORG name=|Barcelona|
entity |Lyon| kind=ORG name=|Lyon|
entity |Nice| kind=ORG name=|Nice|
entity |Genoa| kind=ORG name=|Genoa|
entity |Parma| kind=ORG name=|Parma|
--- rows game(home,away,score,outcome,home_goals,away_goals) goal(scorer,minute)
game |Real Madrid and Barcelona drew 2-2| home=|Real Madrid| away=|Barcelona| score=2-2 outcome=draw home_goals=2 away_goals=2
game |Lyon drew 0-0 with Nice| home=|Lyon| away=|Nice| score=0-0 outcome=draw home_goals=0 away_goals=0
game |Genoa were held by Parma 1-1| home=|Genoa| away=|Parma| score=1-1 outcome=draw home_goals=1 away_goals=1

=== lines of a table
--- text
Everton 0 Fulham 1.

Leeds United 2-2 Hull City
--- input name(kind:sym, text:sym)
name |Everton| kind=ORG text=|Everton|
name |Fulham| kind=ORG text=|Fulham|
name |Leeds United| kind=ORG text=|Leeds United|
name |Hull City| kind=ORG text=|Hull City|
--- input entity(kind:sym, name:name?)
entity |Everton| kind=ORG name=|Everton|
entity |Fulham| kind=ORG name=|Fulham|
entity |Leeds United| kind=ORG name=|Leeds United|
entity |Hull City| kind=ORG name=|Hull City|
--- rows game(home,away,score,outcome,home_goals,away_goals) goal(scorer,minute)
game |Everton 0 Fulham 1.| home=|Everton| away=|Fulham| score=|Everton 0 Fulham 1.| outcome=listed home_goals=0 away_goals=1
game |Leeds United 2-2 Hull City| home=|Leeds United| away=|Hull City| score=2-2 outcome=listed home_goals=2 away_goals=2

=== who scored, and when
--- text
Tom Reyes scored in the 34th minute and Jan Novak added a second on 80 minutes. A 90th-minute penalty by Ola Brandt settled it.
--- input name(kind:sym, text:sym)
name |Tom Reyes| kind=PER text=|Tom Reyes|
name |Jan Novak| kind=PER text=|Jan Novak|
name |Ola Brandt| kind=PER text=|Ola Brandt|
--- input entity(kind:sym, name:name?)
entity |Tom Reyes| kind=PER name=|Tom Reyes|
entity |Jan Novak| kind=PER name=|Jan Novak|
entity |Ola Brandt| kind=PER name=|Ola Brandt|
--- rows game(home,away,score,outcome,home_goals,away_goals) goal(scorer,minute)
goal |Tom Reyes scored in the 34th minute| scorer=|Tom Reyes| minute=34
goal |Jan Novak added a second on 80 minutes| scorer=|Jan Novak| minute=80
goal |90th-minute penalty by Ola Brandt| scorer=|Ola Brandt| minute=90

=== a vote is no match
--- text
The council beat the mayor's deadline. Members voted 5-4 in York.
--- input name(kind:sym, text:sym)
name |York| kind=LOC text=|York|
--- input entity(kind:sym, name:name?)
entity |York| kind=LOC name=|York|
--- rows game(home,away,score,outcome,home_goals,away_goals) goal(scorer,minute)
