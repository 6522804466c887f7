# The entities are given, so that these tests do not change when the tagger does.

=== two sides before the score
--- text
On Saturday Leeds beat Hull 3-1 at home.
--- input entity(kind:sym)
entity |Leeds| kind=ORG
entity |Hull| kind=ORG
--- rows @LAYER@(home,away,home_goals,away_goals)
@LAYER@ |3-1| home=|Leeds| away=|Hull| home_goals=3 away_goals=1

=== one side before the score and one behind it
--- text
York drew 2–2 with Harbour Town.
--- input entity(kind:sym)
entity |York| kind=ORG
entity |Harbour Town| kind=ORG
--- rows @LAYER@(home,away,home_goals,away_goals)
@LAYER@ |2–2| home=|York| away=|Harbour Town| home_goals=2 away_goals=2

=== numbers that are no score, and a score without sides
--- text
York paid 3 million in 2010-11. It ended 4-0.
--- input entity(kind:sym)
entity |York| kind=ORG
--- rows @LAYER@(home,away,home_goals,away_goals)
