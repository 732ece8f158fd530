# What is a weapon elsewhere is goods here: bought, brought back, mended, taken along on a journey.

[class mayi]
=får|=kan|=må|=har|=skal =jeg|=eg|=æ|=vi|=man|=en|=jæ =lov|=løyve? =til|=å? =å?
=er =det =lov|=greit|=tillatt|=trygt|=mulig|=ulovlig|=forbudt =å
=det =lov =å

[class luggage]
bagasje|=bagasjen|=bagasjerommet|=håndbagasje|=håndbagasjen|=innsjekket|=innsjekka|=flyet|=fly|=toget|=tog|=bussen|=ferga|=ferja|=båten|=kofferten|=koffert|=sekken|=posten|=tollen|=grensa|=grensen|=jakt|=elgjakt|=rypejakt|=fisketur|=hytta|=leiren|=speiderleir|=campingen

[class mended]
=bytte|=byttet|=bytta|=byte|=reklamere|=reklamasjon|=garanti|=garantien|=kvittering|=kvitteringa|=kvitteringen|=slipe|=slipt|=slipa|=sliping|=reparere|=reparert|=reparasjon|=skaftet|=skaft|=håndtaket|=bladet|=retur|=returnere|=levere|=sprakk|=brakk|=knakk|=løsnet|=løsna|=defekt|=sløv

[innocent violence]
@mayi ... =ta|=ha|=bringe|=frakte|=sende|=pakke|=sjekke|=transportere .. @weapon|=lommekniv|=lommekniven|=kniven ... @luggage
@mayi .. @weapon|=lommekniv|=lommekniven ... @luggage
@come ... @weapon|=øksa|=øksen|=kniven|=hagla ... =kjøpte|=kjøpt|=bestilte|=fikk|=fått|=solgte|=sendte ... @mended
@come ... @weapon|=øksa|=øksen|=kniven|=hagla .. =til|=for|=på .. @mended

[innocent all]
=skjøt|=drepte|=slo|=slå|=beseiret|=tok|=mot|=siste =siste|=den|=første|=store? =bossen|=sluttbossen|=endebossen
