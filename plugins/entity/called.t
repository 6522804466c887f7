# Whom an article calls by one word, and which name that is.

=== a given name before a verb, where somebody's words begin
--- text
Thandeka Mabaso won the vote. Zubair Lakhani lost it. "Thandeka phones me every night," a neighbour said. "Zubair is a serious man."
--- rows entity(kind,name)
entity |Thandeka Mabaso| kind=PER name=|Thandeka Mabaso|
entity |Zubair Lakhani| kind=PER name=|Zubair Lakhani|
entity |Thandeka|#2 kind=PER name=|Thandeka Mabaso|
entity |Zubair|#2 kind=PER name=|Zubair Lakhani|

=== ... but a word that is elsewhere none is none
--- text
Rose Adler won the vote. "Rose bushes grow there," a neighbour said. Prices rose in May.
--- rows entity(kind,name)
entity |Rose Adler| kind=PER name=|Rose Adler|

=== who has an age has a name, whatever it looks like
--- text
Pat Rowntree sang. But Pat, 47, laughed it off. The hall was cold. Pat even asked her to dance.
--- rows entity(kind,name)
entity |Pat Rowntree| kind=PER name=|Pat Rowntree|
entity |Pat|#2 kind=PER name=|Pat Rowntree|
entity |Pat|#3 kind=PER name=|Pat Rowntree|

=== a nickname by itself, a surname and a given name beside one that look like words
--- text
Singer Marcus "Boots" Okoro left. Boots is gifted, they said. Manager Wilton ‘Tank’ Senior thanked the clerk. The police held the trader Grace “Bing” Roxas on Monday.
--- rows entity(kind,name)
entity |Marcus "Boots" Okoro| kind=PER name=|Marcus "Boots" Okoro|
entity |Boots|#2 kind=PER name=|Marcus "Boots" Okoro|
entity |Wilton ‘Tank’ Senior| kind=PER name=|Wilton ‘Tank’ Senior|
entity |Grace “Bing” Roxas| kind=PER name=|Grace “Bing” Roxas|

=== ... but what somebody says is no nickname
--- text
She told John “No” He said it again. The Bull is a pub, where Tom "Bull" Hart sang.
--- rows entity(kind,name)
entity |John| kind=PER name=|John|
entity |Tom "Bull" Hart| kind=PER name=|Tom "Bull" Hart|

=== who is addressed so is a person
--- text
The child hugged Uncle Spoon, and Mr Justice Harper smiled. "Sit down, Mr Chairman," said Mrs Dalloway.
--- rows entity(kind,name)
entity |Spoon| kind=PER name=|Spoon|
entity |Harper| kind=PER name=|Harper|
entity |Dalloway| kind=PER name=|Dalloway|

=== a family's name stands before two syllables, or in the middle
--- text
Founder Desmond Lau Chi-him dismissed the suit. "I felt sorry for him," Lau said. Raymond Ho Wing-tat sued. Ho is his friend. Grace Teo Siew Fong wrote a memo, and Teo signed it. Andrea Solis Vega paid. Solis has not denied it. Osman Rizal Hamid spoke, and Osman Rizal sat down.
--- rows entity(kind,name)
entity |Desmond Lau Chi-him| kind=PER name=|Desmond Lau Chi-him|
entity |Lau|#2 kind=PER name=|Desmond Lau Chi-him|
entity |Raymond Ho Wing-tat| kind=PER name=|Raymond Ho Wing-tat|
entity |Ho|#2 kind=PER name=|Raymond Ho Wing-tat|
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
K. Shivappa spoke. "I trust Shivappaji," said Meera Joshi. Joshi-ji left.
--- rows entity(kind,name)
entity |K. Shivappa| kind=PER name=|K. Shivappa|
entity |Meera Joshi| kind=PER name=|Meera Joshi|
entity |Joshi|#2 kind=PER name=|Meera Joshi|

=== ... but a given name may end so
--- text
Kenji Mori spoke. Kenji left.
--- rows entity(kind,name)
entity |Kenji Mori| kind=PER name=|Kenji Mori|
entity |Kenji|#2 kind=PER name=|Kenji Mori|

=== the river by its first word, where it has "the"
--- text
A plan to dam the Torrin was dropped. The Torrin River floods in May, and salmon swim up the Torrin.
--- rows entity(kind,name)
entity |Torrin| kind=LOC name=|Torrin River|
entity |Torrin River| kind=LOC name=|Torrin River|
entity |Torrin|#3 kind=LOC name=|Torrin River|

=== decades and an address alone have nobody's name, and a state's letters name it
--- text
They met in the Seventies. "Well, Madame," he wrote. She lives near Elmvale, Ont., with her son.
--- rows entity(kind,name)
entity |Elmvale| kind=LOC name=|Elmvale|
entity |Ont.| kind=LOC name=|Ont.|

=== who speaks is not the late, and who is called so by somebody
--- text
Oom Karel, as he called the late Wouter Steyl, approved it. The widow, Anna Steyl, wept. Steyl told the court that he was kind.
--- rows entity(kind,name)
entity |Karel| kind=PER name=|Wouter Steyl|
entity |Wouter Steyl| kind=PER name=|Wouter Steyl|
entity |Anna Steyl| kind=PER name=|Anna Steyl|
entity |Steyl|#3 kind=PER name=|Anna Steyl|

=== a given name that is cut short, and one that is a rank elsewhere
--- text
Fintan Doyle sang. He heard no word against Uncle Fin. Former mayor Col Hewson wrote to him.
--- rows entity(kind,name)
entity |Fintan Doyle| kind=PER name=|Fintan Doyle|
entity |Fin|#2 kind=PER name=|Fintan Doyle|
entity |Col Hewson| kind=PER name=|Col Hewson|

=== another name behind "aka"
--- text
Edward Tolliver, aka Big Ed, laughed. Big Ed left.
--- rows entity(kind,name)
entity |Edward Tolliver| kind=PER name=|Edward Tolliver|
entity |Big Ed| kind=PER name=|Edward Tolliver|
entity |Big Ed|#2 kind=PER name=|Edward Tolliver|

=== by what name somebody is known, and what everybody calls a man
--- text
Baba, as Raphael Odera is known, spoke. Bertie, as everyone calls former premier Albert Hearn, laughed.
--- rows entity(kind,name)
entity |Baba| kind=PER name=|Raphael Odera|
entity |Raphael Odera| kind=PER name=|Raphael Odera|
entity |Bertie| kind=PER name=|Albert Hearn|
entity |Albert Hearn| kind=PER name=|Albert Hearn|
