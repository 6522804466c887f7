=== whom blame is taken off: others are to blame, judge wrongly, or heap abuse
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Tom Hill blamed the ferry's engine, not Maria Costa. Boris Lund pinned the loss on the tide, not on Anna Keller. "Blame the harbour trust, not Carla Diaz," said Peter Novak. Scott Marsh blamed Ivan Petrov, not Jan Dal, for the delay.

Lena Brandt said the papers had got Ruth Kane badly wrong. Ann Fell said that people had misjudged Hugh Grove. Rosa Pine said the insults hurled at Emil Stone were cowardly.
--- rows stance(holder,target,polarity,rule)
stance |blamed the ferry's engine, not Maria| holder=|Tom Hill| target=|Maria Costa| polarity=positive rule=verb
stance |pinned the loss on the tide, not on Anna| holder=|Boris Lund| target=|Anna Keller| polarity=positive rule=verb
stance |Blame the harbour trust, not Carla| holder=|Peter Novak| target=|Carla Diaz| polarity=positive rule=verb
stance |blamed Ivan Petrov, not Jan| holder=|Scott Marsh| target=|Jan Dal| polarity=positive rule=verb
stance |blamed Ivan| holder=|Scott Marsh| target=|Ivan Petrov| polarity=negative rule=verb
stance |got Ruth| holder=|Lena Brandt| target=|Ruth Kane| polarity=positive rule=verb
stance |misjudged Hugh| holder=|Ann Fell| target=|Hugh Grove| polarity=positive rule=verb
stance |insults hurled at Emil Stone were cowardly| holder=|Rosa Pine| target=|Emil Stone| polarity=positive rule=noun

=== ... but who is blamed, or was misjudged by the speaker himself
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Tom Hill did not blame the engine, but Maria Costa. Boris Lund said Anna Keller had got the sum wrong. Peter Novak said the abuse heaped on the ferry by Carla Diaz was vile.
--- rows stance(holder,target,polarity,rule)
stance |got the| holder=|Boris Lund| target=|Anna Keller| polarity=negative rule=|quoted deed|

=== who only reads out or hears what others have against somebody
--- text
Tom Hill read out the charges against Maria Costa in a low voice. Boris Lund will hear the case against Anna Keller in May.
--- rows stance(holder,target,polarity,rule)

=== ... but who brings it, or reads out his own
--- options: -p stance.weigh=no -p stance.learned=2
--- text
Tom Hill brought a case against Maria Costa. Boris Lund read out his complaint against Anna Keller.
--- rows stance(holder,target,polarity,rule)
stance |brought a case against| holder=|Tom Hill| target=|Maria Costa| polarity=negative rule=verb
stance |complaint against| holder=|Boris Lund| target=|Anna Keller| polarity=negative rule=noun
