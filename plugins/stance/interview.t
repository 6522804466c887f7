=== questions and answers: who answers says it, and "you" is he
--- text
"I never wanted the bakery": Anna Keller on flour and friends

Anna Keller opens the door herself. She ran the Malby bakery for nine years.

Do you miss it?

I miss the ovens. Lindell Bank pulled the rug from under us, and I won't forget it.

You have fallen out with critics, too.

One. Tom Reed came in twice and wrote that I was a thief. I barred him.

Ivan Petrov has said you were a hypocrite. And your partner, Petra Vogel?

My partner was a saint. Petra Vogel was the best baker I ever knew. I owe Petra Vogel everything.

Keller closes the door. Boris Lund, who rents the shop now, praises her.
--- rows stance(holder,target,polarity)
stance |pulled| holder=|Anna Keller| target=|Lindell Bank| polarity=negative
stance |barred| holder=|Anna Keller| target=|Tom Reed| polarity=negative
stance |hypocrite| holder=|Ivan Petrov| target=|Anna Keller| polarity=negative
stance |best| holder=|Anna Keller| target=|Petra Vogel| polarity=positive
stance |owe Petra Vogel everything| holder=|Anna Keller| target=|Petra Vogel| polarity=positive
stance |praises| holder=|Boris Lund| target=|Anna Keller| polarity=positive

=== ... but questions that a newspaper answers itself are none
--- text
Explained: the row over the Malby bakery

What has happened?

The bakery closed on Monday. Lindell Bank had asked for its money.

Who was against it?

Petra Vogel, its baker, said the bank had pulled the rug from under us.

What happens next?

Anna Keller has promised to buy it. My guess is that she will.
--- rows stance(holder,target,polarity)
stance |pulled| holder=|Petra Vogel| target=|Lindell Bank| polarity=negative
