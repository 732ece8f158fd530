# Danger to the writer: cutting, and being gone soon.

[self_harm 3]
=kutter|=kuttar|=skjærer|=skjær|=kutte|=skjære =meg|=mæ =hvis|=dersom|=igjen|=selv|=sjøl|=opp
[self_harm 2]
=snart =er|=e =jeg|=eg|=æ =borte|=vekk|=dø|=død|=daud ... =slipper|=slepp|=fri|=fred|=kvitt
