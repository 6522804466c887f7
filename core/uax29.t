# Words and sentences by Unicode's Standard Annex 29.

=== English by the standard: no abbreviations, no clitics
--- options: -p token.mode=uax29
--- text
The quick ("brown") fox can't jump 32.3 feet, right? Mr. Lee won 3,5 e.g. here.
It's 👨‍👩‍👧 or 🇰🇪.
--- rows token(kind) sentence paragraph
token |The| kind=word
token |quick| kind=word
token |(| kind=punct
token |"| kind=punct
token |brown| kind=word
token |"|#2 kind=punct
token |)| kind=punct
token |fox| kind=word
token |can't| kind=word
token |jump| kind=word
token |32.3| kind=number
token |feet| kind=word
token |,| kind=punct
token |right| kind=word
token |?| kind=punct
token |Mr| kind=word
token |.|#2 kind=punct
token |Lee| kind=word
token |won| kind=word
token |3,5| kind=number
token |e.g| kind=word
token |.|#4 kind=punct
token |here| kind=word
token |.|#5 kind=punct
token |It's| kind=word
token |👨‍👩‍👧| kind=emoji
token |or| kind=word
token |🇰🇪| kind=emoji
token |.|#6 kind=punct
sentence |The quick ("brown") fox can't jump 32.3 feet, right?|
sentence |Mr.|
sentence |Lee won 3,5 e.g. here.|
sentence |It's 👨‍👩‍👧 or 🇰🇪.|
paragraph |The quick ("brown") fox can't jump 32.3 feet, right? Mr. Lee won 3,5 e.g. here.|
paragraph |It's 👨‍👩‍👧 or 🇰🇪.|

=== other scripts by the standard
--- options: -p token.mode=uax29
--- text
대통령은 말했다. 회담은 끝났다.

総理は東京でニュースを見た。会議は終わった。
--- rows token sentence
token |대통령은|
token |말했다|
token |.|
token |회담은|
token |끝났다|
token |.|#2
token |総|
token |理|
token |は|
token |東|
token |京|
token |で|
token |ニュース|
token |を|
token |見|
token |た|
token |。|
token |会|
token |議|
token |は|#2
token |終|
token |わ|
token |っ|
token |た|#2
token |。|#2
sentence |대통령은 말했다.|
sentence |회담은 끝났다.|
sentence |総理は東京でニュースを見た。|
sentence |会議は終わった。|

=== Korean: words between spaces, sentences by their stops
--- text
대통령은 27일 "회담은 성공"이라고 말했다. 회담은 3시간 만에 끝났다.
--- rows token(kind) sentence
token |대통령은| kind=word
token |27일| kind=number
token |"| kind=punct
token |회담은| kind=word
token |성공| kind=word
token |"|#2 kind=punct
token |이라고| kind=word
token |말했다| kind=word
token |.| kind=punct
token |회담은|#2 kind=word
token |3시간| kind=number
token |만에| kind=word
token |끝났다| kind=word
token |.|#2 kind=punct
sentence |대통령은 27일 "회담은 성공"이라고 말했다.|
sentence |회담은 3시간 만에 끝났다.|

=== Chinese and Japanese: without a dictionary a Han character or Hiragana is a word, a run of Katakana too
--- text
主席今天在天津说：“合作很重要。”会议结束了！

総理は東京でニュースを見た。「会議は終わった。」と語った。
--- rows token sentence
token |主|
token |席|
token |今|
token |天|
token |在|
token |天|#2
token |津|
token |说|
token |：|
token |“|
token |合|
token |作|
token |很|
token |重|
token |要|
token |。|
token |”|
token |会|
token |议|
token |结|
token |束|
token |了|
token |！|
token |総|
token |理|
token |は|
token |東|
token |京|
token |で|
token |ニュース|
token |を|
token |見|
token |た|
token |。|#2
token |「|
token |会|#2
token |議|
token |は|#2
token |終|
token |わ|
token |っ|
token |た|#2
token |。|#3
token |」|
token |と|
token |語|
token |っ|#2
token |た|#3
token |。|#4
sentence |主席今天在天津说：“合作很重要。”|
sentence |会议结束了！|
sentence |総理は東京でニュースを見た。|
sentence |「会議は終わった。」と語った。|

=== Arabic
--- text
قال الرئيس يوم الثلاثاء إن الاتفاق جيد. هل وافق الوزراء؟ نعم، وافقوا.
--- rows token sentence
token |قال|
token |الرئيس|
token |يوم|
token |الثلاثاء|
token |إن|
token |الاتفاق|
token |جيد|
token |.|
token |هل|
token |وافق|
token |الوزراء|
token |؟|
token |نعم|
token |،|
token |وافقوا|
token |.|#2
sentence |قال الرئيس يوم الثلاثاء إن الاتفاق جيد.|
sentence |هل وافق الوزراء؟|
sentence |نعم، وافقوا.|

=== Devanagari
--- text
प्रधानमंत्री ने मंगलवार को कहा कि समझौता अच्छा है। मंत्री सहमत हैं।
--- rows token sentence
token |प्रधानमंत्री|
token |ने|
token |मंगलवार|
token |को|
token |कहा|
token |कि|
token |समझौता|
token |अच्छा|
token |है|
token |।|
token |मंत्री|#2
token |सहमत|
token |हैं|
token |।|#2
sentence |प्रधानमंत्री ने मंगलवार को कहा कि समझौता अच्छा है।|
sentence |मंत्री सहमत हैं।|

=== Thai: words and sentences need a dictionary; what stands between spaces is kept whole
--- text
นายกรัฐมนตรีกล่าวเมื่อวันอังคาร ว่าข้อตกลงดี
--- rows token sentence
token |นายกรัฐมนตรีกล่าวเมื่อวันอังคาร|
token |ว่าข้อตกลงดี|
sentence |นายกรัฐมนตรีกล่าวเมื่อวันอังคาร ว่าข้อตกลงดี|

=== Russian and Greek
--- text
Президент сказал во вторник, что договор хорош. Министры согласны. Η συμφωνία είναι καλή. Οι υπουργοί συμφώνησαν.
--- rows sentence
sentence |Президент сказал во вторник, что договор хорош.|
sentence |Министры согласны.|
sentence |Η συμφωνία είναι καλή.|
sentence |Οι υπουργοί συμφώνησαν.|
