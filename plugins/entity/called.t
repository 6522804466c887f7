# Whom an article calls by one word, and which name that is.

=== a given name before a verb, where somebody's words begin
--- text
Thembisile Radebe runs the kitchen, and Zubair Lakhani pays for it. "Thembisile cooks for forty children," said a driver. "Zubair has never asked for a receipt."
--- rows entity(kind,name)
entity |Thembisile Radebe| kind=PER name=|Thembisile Radebe|
entity |Zubair Lakhani| kind=PER name=|Zubair Lakhani|
entity |Thembisile|#2 kind=PER name=|Thembisile Radebe|
entity |Zubair|#2 kind=PER name=|Zubair Lakhani|

=== ... but a word that is elsewhere none is none
--- text
Rose Adler planted the square. "Rose bushes grow there," said a gardener. Prices rose in May.
--- rows entity(kind,name)
entity |Rose Adler| kind=PER name=|Rose Adler|

=== who has an age has a name, whatever it looks like
--- text
Pat Rowntree keeps bees. But Pat, 63, has sold two hives. Winter was long. Pat also owns a mill.
--- rows entity(kind,name)
entity |Pat Rowntree| kind=PER name=|Pat Rowntree|
entity |Pat|#2 kind=PER name=|Pat Rowntree|
entity |Pat|#3 kind=PER name=|Pat Rowntree|

=== a nickname by itself, a surname and a given name beside one that look like words
--- text
Goalkeeper Samuel "Boots" Okoro saved two. Boots was cheered off. Clerk Wilton ‘Snow’ Field counted the votes. The band lost the drummer Joan “Pip” Castle in May.
--- rows entity(kind,name)
entity |Samuel "Boots" Okoro| kind=PER name=|Samuel "Boots" Okoro|
entity |Boots|#2 kind=PER name=|Samuel "Boots" Okoro|
entity |Wilton ‘Snow’ Field| kind=PER name=|Wilton ‘Snow’ Field|
entity |Joan “Pip” Castle| kind=PER name=|Joan “Pip” Castle|

=== ... but what somebody says is no nickname
--- text
She told John “No” He said it again. The Bull is a pub, where Tom "Bull" Hart sang.
--- rows entity(kind,name)
entity |John| kind=PER name=|John|
entity |Tom "Bull" Hart| kind=PER name=|Tom "Bull" Hart|

=== who is addressed so is a person
--- text
The child hugged Uncle Pebble, and Mr Justice Harper smiled. "Sit down, Mr Chairman," said Mrs Dalloway.
--- rows entity(kind,name)
entity |Pebble| kind=PER name=|Pebble|
entity |Harper| kind=PER name=|Harper|
entity |Dalloway| kind=PER name=|Dalloway|

=== a family's name stands before two syllables, or in the middle
--- text
Pilot Felix Lau Siu-wah landed in fog. "I saw the lights late," Lau said. Edwin Ho Man-fai watched. Ho is a mechanic. Grace Teo Siew Fong drew the map, and Teo says it is right. Andrea Solis Vega paid. Solis has a garden. Osman Rizal Hamid spoke, and Osman Rizal sat down.
--- rows entity(kind,name)
entity |Felix Lau Siu-wah| kind=PER name=|Felix Lau Siu-wah|
entity |Lau|#2 kind=PER name=|Felix Lau Siu-wah|
entity |Edwin Ho Man-fai| kind=PER name=|Edwin Ho Man-fai|
entity |Ho|#2 kind=PER name=|Edwin Ho Man-fai|
entity |Grace Teo Siew Fong| kind=PER name=|Grace Teo Siew Fong|
entity |Teo|#2 kind=PER name=|Grace Teo Siew Fong|
entity |Andrea Solis Vega| kind=PER name=|Andrea Solis Vega|
entity |Solis|#2 kind=PER name=|Andrea Solis Vega|
entity |Osman Rizal Hamid| kind=PER name=|Osman Rizal Hamid|
entity |Osman Rizal|#2 kind=PER name=|Osman Rizal Hamid|

=== ... but what is led has no name
--- text
The Joan Reed-led board met. A Carl Moss-era rule fell.
--- rows entity(kind,name)
entity |Joan Reed| kind=PER name=|Joan Reed|
entity |Carl Moss| kind=PER name=|Carl Moss|

=== respect is no part of what somebody is called by
--- text
P. Devanna opened the well. "I asked Devannaji for water," said Meera Joshi. Joshi-ji left.
--- rows entity(kind,name)
entity |P. Devanna| kind=PER name=|P. Devanna|
entity |Devannaji| kind=PER name=|P. Devanna|
entity |Meera Joshi| kind=PER name=|Meera Joshi|
entity |Joshi-ji| kind=PER name=|Meera Joshi|

=== ... but a given name may end so
--- text
Kenji Mori spoke. Kenji left.
--- rows entity(kind,name)
entity |Kenji Mori| kind=PER name=|Kenji Mori|
entity |Kenji|#2 kind=PER name=|Kenji Mori|

=== the river by its first word, where it has "the"
--- text
A town by the Torrin flooded. The Torrin River froze in January, and ice hung over the banks of the Torrin.
--- rows entity(kind,name)
entity |Torrin| kind=LOC name=|Torrin River|
entity |Torrin River| kind=LOC name=|Torrin River|
entity |Torrin|#3 kind=LOC name=|Torrin River|

=== decades and an address alone have nobody's name, and a state's letters name it
--- text
The bridge is of the Fifties. "Yours, Madame," he ended. She keeps goats near Elmvale, Ont., with her son.
--- rows entity(kind,name)
entity |Elmvale| kind=LOC name=|Elmvale|
entity |Ont.| kind=LOC name=|Ont.|

=== who speaks is not the late, and who is called so by somebody
--- text
Uncle Karel, as children called the late Wouter Steyl, taught chess. Anna Steyl has kept his boards. Steyl said that he never lost.
--- rows entity(kind,name)
entity |Karel| kind=PER name=|Wouter Steyl|
entity |Wouter Steyl| kind=PER name=|Wouter Steyl|
entity |Anna Steyl| kind=PER name=|Anna Steyl|
entity |Steyl|#3 kind=PER name=|Anna Steyl|

=== a given name that is cut short, and one that is a rank elsewhere
--- text
Fintan Doyle mends clocks. The boys bring Uncle Fin their watches. Retired shearer and teacher Col Hewson wrote to him.
--- rows entity(kind,name)
entity |Fintan Doyle| kind=PER name=|Fintan Doyle|
entity |Fin|#2 kind=PER name=|Fintan Doyle|
entity |Col Hewson| kind=PER name=|Col Hewson|

=== another name behind "aka"
--- text
Edward Tolliver, aka Big Ed, smiled. Big Ed nodded.
--- rows entity(kind,name)
entity |Edward Tolliver| kind=PER name=|Edward Tolliver|
entity |Big Ed| kind=PER name=|Edward Tolliver|
entity |Big Ed|#2 kind=PER name=|Edward Tolliver|

=== by what name somebody is known, and what everybody calls a man
--- text
Babu, as Raphael Odera is known, spoke. Bertie, as everyone calls former premier Albert Hearn, laughed.
--- rows entity(kind,name)
entity |Babu| kind=PER name=|Raphael Odera|
entity |Raphael Odera| kind=PER name=|Raphael Odera|
entity |Bertie| kind=PER name=|Albert Hearn|
entity |Albert Hearn| kind=PER name=|Albert Hearn|

=== sixty-four words with a capital, none of which is there twice, and an office's initials
--- text
Cabinet Secretary Donald Trump

About Above Across After Again Against Almost Along Also Although

Always Among And Another Any Are As At Away Back

Be Because Been Before Behind Being Below Between Both But

By Can Could Did Do Does Done Down During Each

Either Else Enough Ever Every Few For From Had Has

Have He Her Here Him His How If In Into
--- rows entity(kind,name)
entity |Donald Trump| kind=PER name=|Donald Trump|
