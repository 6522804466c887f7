# How sentences, names and the article sound.

=== sentences, names, the article
--- text
The corrupt minister Bill Stone lied to the court, a shameful failure. Anna Keller won a well deserved prize for her brilliant work. The train leaves at noon.
--- rows sentiment(polarity,target)
sentiment |The corrupt minister Bill Stone lied to the court, a shameful failure. Anna Keller won a well deserved prize for her brilliant work. The train leaves at noon.\n| polarity=positive
sentiment |The corrupt minister Bill Stone lied to the court, a shameful failure.| polarity=negative
sentiment |Bill Stone| polarity=negative target=|Bill Stone|
sentiment |Anna Keller won a well deserved prize for her brilliant work.| polarity=positive
sentiment |Anna Keller| polarity=positive target=|Anna Keller|
sentiment |The train leaves at noon.| polarity=neutral

=== an empty article has no sentiment
--- text

--- rows sentiment(polarity,target)
