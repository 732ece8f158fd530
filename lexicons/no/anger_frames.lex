# Complaint without swearing, by construction: who did not do what, again, for how long.

[class answers]
=svarer|=svarar|=svare|=svart|=svarte|=svara|=ringer|=ringjer|=ringe|=ringte|=ringt|=ringd|=hjelper|=hjelpe|=hjelp|=hjalp|=bryr|=brydde|=vet|=veit|=ve|=gjør|=gjer|=gjorde|=skjer|=skjedde|=kontakter|=kontaktet|=kontakta|=tar|=tek|=tok|=møter|=møtte|=kom|=kommer|=kjem|=dukket|=dukka|=leser|=hører|=høyrer|=ordner|=fikser|=følger

[class badservice]
=kundeservicen|=kundeservice|=servicen|=service|=kundebehandlingen|=kundebehandling|=behandlingen|=behandling|=oppfølgingen|=oppfølging|=opplevelsen|=opplevelse|=butikken|=butikk|=nettbutikken|=selskapet|=selskap|=firmaet|=firma|=banken|=bank|=leverandøren|=leverandør|=appen|=app|=nettsiden|=kjøpet|=hotellet|=hotell|=maten|=support|=supporten|=kvaliteten|=kvalitet|=kundesenteret|=handelen|=leveringen|=produktet

[anger 1]
# nobody answers, in any order
=ingen|=ingenting|=inkje @answers :: neg w=0.6
=svarer|=svare|=svarar|=ringer|=ringe|=ringjer|=hjelper|=bryr|=tar|=tek =ingen|=aldri =telefonen|=opp|=seg|=tilbake|=ansvar|=meg? :: neg w=0.6
=hvorfor|=koffer|=korfor|=kvifor|=åffer|=hvordan|=koss ... =ingen|=aldri|=ikke|=ikkje|=itj =noen|=noe|=meg|=som? @answers :: neg w=0.6
=alle|=dere|=dokker|=dykk|=de|=hver|=kvar .. =sier|=seier|=si|=seie|=gir|=får|=påstår .. =forskjellig|=ulikt|=motsatt|=nytt|=anna =hver|=kvar|=enn|=svar? :: w=0.6
=alle|=dere|=hver|=folk .. =sier|=seier|=sa .. =forskjellig|=forskjellige|=ulike|=motstridende|=ulikt :: w=0.6
# promises
=lovte|=lovet|=lova|=lovde|=lovt|=lovete|=skulle|=sa .. =å|=at|=dere|=jeg|=de .. =ringe|=svare|=kontakte|=komme|=sende|=fikse|=ordne|=hente|=levere|=gi|=refundere =meg|=tilbake|=oss|=saken|=dette|=det|=pengene|=innen|=på|=i =igjen|=går|=forrige|=fredag|=mandag|=tirsdag|=onsdag|=torsdag|=dag|=meg|=formiddag? :: w=0.5
=aldri|=ikke|=ikkje|=itj =kommet|=komen|=kommen|=komme|=kåmme|=levert|=dukket|=dukka|=mottatt|=ankommet =fram|=frem|=hit|=opp|=til :: neg w=0.6
=skulle =vært|=vore|=kommet|=kome|=levert|=levere|=stått|=fått .. =her|=hjemme|=ferdig|=levert|=fremme|=framme|=klar .. =for|=i|=forrige|=på|=innen|=før :: w=0.5
=høyere|=høgare|=dyrere|=dyrare|=mer|=meir|=mye|=annerledes|=dobbelt =pris|=så? =enn|=av =dere|=det|=avtalt|=lovet|=lova|=annonsert|=oppgitt|=oppgjeve|=avtalen|=jeg|=hva|=tilbudet :: w=0.6
=uten|=utan =å =si|=seie|=gi|=varsle|=informere|=spørre|=melde|=forklare|=opplyse =fra|=frå|=ifra|=beskjed|=oss|=meg|=om|=kundene? :: w=0.6
=øker|=aukar|=økte|=økt|=skrur|=setter|=satt|=auka|=øke .. =prisen|=prisene|=prisane|=gebyret|=renta|=renten|=husleia :: w=0.5
=ikke|=ikkje|=itj =det|=den|=slik|=sånn =som? =jeg|=eg|=æ|=vi|=det|=dere =ble|=blei|=vart|=var|=har|=hadde|=bestilte|=betalte|=lovte =blitt? =lovet|=lova|=avtalt|=fått|=bestilt|=forespeilet|=forklart? :: neg w=0.6
# weariness
=er|=e|=blir|=begynner|=ble =jeg|=eg|=æ|=vi =å|=virkelig|=ordentlig|=bare|=så|=veldig|=skikkelig|=ganske|=jævlig|=rimelig|=litt|=bli? =bli|=rett? =lei|=sur|=gretten|=sint|=irritert|=oppgitt|=frustrert|=utålmodig|=provosert|=forbanna|=lut|=drittlei|=møkklei|=matt :: w=0.7
=nå|=no|=nu|=da =blir|=er|=e =det =for =mye|=meget|=dumt|=drøyt|=ille :: w=0.8
=tek|=tar|=godtar|=godtek|=aksepterer|=tåler|=orker|=finner|=gidder|=gidd =ikke|=ikkje|=itj =dette|=det|=mer|=meir|=sånt|=slikt|=å =her|=vente|=mer|=lenger|=meir? =lenger|=mer|=meir? :: neg w=0.7
=finner|=finn =meg|=oss|=mæ =ikke|=ikkje|=itj =i =dette|=det|=sånt|=slikt|=å|=at :: neg w=0.9
=målet|=glasset =er|=e|=rant|=renner|=har =fullt|=over|=nådd|=rent|=breddfullt :: w=0.9
=er|=e|=har =begeret|=målet|=grensa|=grensen =fullt|=nådd|=rent|=over :: w=0.9
=holder =på =å =bli|=miste|=gi =gal|=sprø|=tullete|=koko|=tålmodigheten|=opp|=tålmodigheta :: w=0.7
# superlatives and expectation
=dårligste|=verste|=elendigste|=tregeste|=dårlegaste|=svakeste|=kjipeste|=treigeste @badservice :: w=0.9
=forventet|=forventa|=ventet|=håpet|=håpa|=forventer|=venta =mer|=meir|=bedre|=betre|=annet|=noe|=et|=bedring =mer|=bedre|=annet|=betre|=minimum? :: w=0.5
=langt|=godt =under|=unna =forventning|=forventningene|=forventet|=det|=standard|=enhver :: w=0.7
# is it so hard
=skal|=må|=kan =det .. =virkelig|=da|=så|=være|=vere =være|=vere|=så? =så|=virkelig? =vanskelig|=vanskeleg|=tungvint|=komplisert|=tregt|=treigt|=innviklet =å|=da|=for? :: w=0.7
=kan|=kunne =noen|=nokon|=nån|=nåen|=dere|=dokker =snart|=endelig|=please|=værsåsnill|=omsider|=vennligst|=for|=nå =en|=gangs|=skyld? =svare|=hjelpe|=ringe|=gjøre|=fikse|=ordne|=gi|=ta|=sende|=se|=forklare|=komme|=få|=svar :: w=0.7
=kan =da|=jo|=vel? =ikke|=ikkje|=itj =være|=vere|=vær =meningen|=meininga|=meinings|=mulig|=muleg|=mogleg|=lov|=lovlig|=sant|=riktig|=rett|=sånn|=slik =at? :: neg w=0.7
=hvordan|=korleis|=åssen|=koss|=kossen|=kordan =er|=e|=kan|=i .. =mulig|=muleg|=mogleg|=mogeleg|=lov|=går =å|=an|=at :: w=0.8
=ka|=kva|=hva|=hå =e|=er =det =som? =dere|=dokker|=de|=dykk|=du|=dokk =driv|=driver|=held|=holder|=steller|=styrer|=tenker|=tenkjer :: w=0.8
=kor|=hvor =lenge|=lengje =skal|=ska =man|=æ|=jeg|=eg|=vi|=ein|=en|=dette|=det =egentlig|=måtte|=da? =vente|=venta|=sitte|=stå|=holde|=vare :: w=0.8
=går =ikke|=ikkje|=itj =an|=ann|=lenger :: neg w=0.7
=dette|=det|=ditte =her|=herre|=var|=gikk|=gjekk|=ble .. =ikke|=ikkje|=itj =bra|=godt|=greit|=fint|=pent|=særlig|=imponerende :: neg w=0.5
=skjønner|=forstår|=fatter|=begriper|=skjønar|=fattar =ikke|=ikkje|=itj =hvordan|=korleis|=at|=hvorfor|=kvifor|=hva|=koss =dere|=du|=dokker|=det|=folk|=noen|=en|=firmaet|=selskapet =kan|=klarer|=er|=skal|=får|=har|=driver|=ikke :: neg w=0.6
# goodbye and warning others
=handler|=handlar|=bestiller|=kjøper|=bruker|=brukar|=anbefaler|=tilrår|=velger|=besøker|=setter =jeg|=eg|=æ|=vi? =aldri|=ikke|=ikkje|=itj .. =dere|=her|=dykk|=dokker|=der|=noe|=mer|=firmaet|=butikken =igjen|=mer|=meir|=her|=noen|=lenger|=noensinne :: neg w=0.8
=anbefaler|=anbefale|=tilrår|=tilrå|=rår|=fraråder|=frarår|=advarer|=åtvarar =ingen|=ikke|=ikkje|=aldri|=alle|=andre|=på|=folk|=til|=sterkt|=mot :: neg w=0.7
=siste =gang|=gangen =jeg|=eg|=æ|=vi =handler|=bestiller|=bruker|=kjøper|=kommer|=velger|=reiser|=flyr|=spiser :: w=0.8
# thanks for nothing, fine service
=takk =for .. =ingenting|=inkje :: w=0.7
=flott|=bra|=god|=fin|=super|=fantastisk|=imponerende|=strålende|=kjempebra|=topp|=herlig .. =service|=kundeservice|=jobb|=jobba|=opplegg|=jobbet|=levert ... =ikke|=ikkje|=eller|=not =akkurat|=direkte|=hva|=ikke? :: neg w=0.8
=wow|=gratulerer|=gratulasjoner|=imponerende|=bravo|=hurra .. =fire|=tre|=fem|=seks|=to|=ti|=uker|=timer|=dager|=måneder|=jobba|=igjen|=enda|=atter :: w=0.7
# treatment, waste
=behandler|=behandlar|=behandlet|=behandla|=behandles|=møtes|=møtt|=møtte ... =dårlig|=dårleg|=sånn|=slik|=respektløst|=frekt|=stygt|=uhøflig|=nedlatende|=arrogant|=forferdelig :: w=0.6
=sløsing|=sløseri|=bortkastet|=bortkasta|=kaster|=kastet|=kasta|=sløser|=sløst|=brukt|=spilt =med|=bort|=av|=på|=vekk =hele|=all|=masse|=mye? =tid|=tiden|=tida|=penger|=pengene|=dagen|=kvelden|=ettermiddagen|=dag =min|=vår|=mi? :: w=0.6
=er =lat|=treg|=late|=trege|=sur|=treig|=sure :: w=0.3
=kundebehandleren|=ekspeditøren|=selgeren|=betjeningen|=sjåføren|=montøren|=dama|=fyren|=mannen|=konsulenten|=medarbeideren|=resepsjonisten|=teknikeren|=du|=dere =var|=er|=e|=virker|=virket =utrolig|=veldig|=ganske|=svært|=så|=jævlig|=ekstremt|=litt|=skikkelig? =lat|=treg|=late|=trege|=sur|=treig|=sure|=snurt|=ufin|=uvennlig|=uinteressert|=amper|=brysk|=hissig :: w=0.6
=ganske|=veldig|=skikkelig|=rimelig|=temmelig|=helt|=litt|=utrolig|=jævlig =drøyt|=drøy|=frekt|=stivt|=stiv|=spesielt|=merkelig|=respektløst|=smålig|=grovt|=kjipt|=kjedelig|=slapt|=tynt|=rart|=teit =at|=å|=av|=for|=når|=med|=synes|=syns|=gjort :: w=0.6
=så =mye|=mykje =som =fått|=hørt|=mottatt|=svart|=sett|=et|=en|=ringt|=giddet :: neg w=0.6
=gått|=gåtte|=gjekk|=gikk .. =dager|=uker|=måneder|=timer|=veker|=dagar|=månader|=døgn =siden|=sidan =jeg|=eg|=æ|=vi =sendte|=bestilte|=meldte|=ringte|=betalte|=returnerte|=klagde|=klaget|=kontaktet|=skrev|=reklamerte|=søkte|=spurte :: w=0.5
=like|=akkurat =stilt|=langt|=klok|=lite|=dårlig|=gærent|=fastlåst :: w=0.5
=har|=ha|=hev =no|=nå|=allerede|=selv|=jeg|=eg|=æ? =purra|=purret|=etterlyst|=mast|=masa|=klaget|=klaga .. =gonga|=ganger|=gonger|=gånga|=gång|=uten|=utan|=og|=flere|=i :: w=0.7
=har|=er|=hadde =ennå|=fortsatt|=fremdeles|=enda|=framleis =ikke|=ikkje|=itj|=ingen|=null :: neg w=0.6

[innocent anger]
=hvordan|=åssen|=korleis|=hvor|=kor|=når|=kan =klager|=klage|=kan|=skal|=sender|=finner =jeg|=man|=en|=eg|=vi =klage|=på|=klagen|=klageskjema|=reklamere?
=frist|=fristen|=klagefrist|=klagefristen|=skjema|=skjemaet|=adresse|=adressen =for|=til =å? =klage|=klagen|=klager|=reklamasjon
=hvor =sender|=finner =jeg|=vi|=man =klagen|=klageskjemaet|=klage
=hvor|=kor|=ka|=hva =lang|=lange|=er|=e =er|=e =den|=det? =ventetida|=ventetiden|=ventetid|=leveringstiden|=leveringstida|=saksbehandlingstiden|=saksbehandlingstida|=køen
=hvor|=kor =mange =ganger|=gonger =kan|=får|=går =jeg|=man|=det|=eg|=vi
@many =gang|=gangen|=gongen =jeg|=eg|=æ|=vi|=på =handler|=bestiller|=besøker|=kjøper|=bruker|=er|=handlar|=reiser|=flyr|=kort|=rad
=skjer|=hender =om|=hvis|=dersom|=når =jeg|=eg|=æ|=vi|=man|=en =betaler|=kommer|=leverer|=sender =for =sent|=seint
=nede|=stengt|=ute =for|=til|=av =vedlikehold|=oppgradering|=service|=planlagt|=drift
=jeg|=eg|=æ|=vi|=barna|=kona =er|=e|=skal|=blir =være|=vere|=borte|=bortreist|=vekk =borte|=bortreist|=vekk|=ute|=i|=fra|=til|=på =i|=fra|=til|=på?
=kom|=kommet|=kommer|=komme =i =skade =for
=hei|=heisann|=hallo .. =er|=e =det =noen|=nokon|=nån =der|=her|=tilstede
=om =å =klage|=reklamere|=bytte

[innocent violence]
=prøvd|=prøvde|=prøver|=prøve|=forsøkt|=forsøker|=umulig|=vanskelig|=vanskeleg|=lett|=hvordan|=greit|=klart|=håper|=ønsker|=vil|=kan|=klarer|=klarte|=skulle|=må|=skal =jeg|=eg|=vi|=å|=på|=ikke? =å? =få =tak =i =deg|=dere|=dokker|=dykk|=noen
=får|=fikk|=fått|=fær|=få =jeg|=eg|=æ|=vi? =ikke|=ikkje|=itj|=aldri|=endelig =tak =i =deg|=dere|=dokker|=dykk|=noen
=får|=få|=fikk =jeg|=eg|=æ|=vi|=man? =tak =i =dere|=dokker|=noen|=deg =på|=i|=via|=per|=nå|=før =telefon|=mail|=chat|=epost|=helga|=lørdag|=søndag|=dag|=morgen|=telefonen|=kveld?
