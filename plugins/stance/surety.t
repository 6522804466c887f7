=== the same rule is surer where all that is seen says so
--- text
The council leader, Anna Keller, condemned Tom Reed on Monday, calling the developer's plan for the old brewery a disgrace. "Mr Reed has lied to this town from the first day," she said. "He should be ashamed of himself."

Residents had packed the hall an hour before the meeting. The brewery closed nine years ago, and its yard has been used as a car park since then. The county engineer is to report on drains and traffic in March, once the ground has dried out, and the planning committee meets in May.

Petra Vogel, who sat beside Ivan Petrov, welcomed him and the other members to the hall. There was no other business.
--- rows stance(holder,target,polarity,rule,score)
stance |condemned| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb score=1.00
stance |lied| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=|quoted deed| score=1.00
stance |ashamed| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=|quoted word| score=1.00
stance |welcomed| holder=|Petra Vogel| target=|Ivan Petrov| polarity=positive rule=verb score=0.85

=== ... but with rules alone each has its own
--- options: -p stance.weigh=no -p stance.learned=2 -p stance.doubt=-2
--- text
Anna Keller condemned Tom Reed. Petra Vogel welcomed Ivan Petrov to the hall.
--- rows stance(holder,target,polarity,rule,score)
stance |condemned| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb score=0.90
stance |welcomed| holder=|Petra Vogel| target=|Ivan Petrov| polarity=positive rule=verb score=0.90

=== a threshold keeps what is surest
--- options: -p stance.threshold=0.9
--- text
The council leader, Anna Keller, condemned Tom Reed on Monday, calling the developer's plan for the old brewery a disgrace. "Mr Reed has lied to this town from the first day," she said. "He should be ashamed of himself."

Residents had packed the hall an hour before the meeting. The brewery closed nine years ago, and its yard has been used as a car park since then. The county engineer is to report on drains and traffic in March, once the ground has dried out, and the planning committee meets in May.

Petra Vogel, who sat beside Ivan Petrov, welcomed him and the other members to the hall. There was no other business.
--- rows stance(holder,target,polarity,rule,score)
stance |condemned| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=verb score=1.00
stance |lied| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=|quoted deed| score=1.00
stance |ashamed| holder=|Anna Keller| target=|Tom Reed| polarity=negative rule=|quoted word| score=1.00
