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
=uten|=utan =å =si|=seie|=gi|=varsle|=informere|=spørre|=melde|=forklare|=opplyse =fra|=frå|=ifra|=beskjed|=oss|=meg|=om|=kundene? :: neg w=0.6
=øker|=aukar|=økte|=økt|=skrur|=setter|=satt|=auka|=øke .. =prisen|=prisene|=prisane|=gebyret|=renta|=renten|=husleia :: w=0.5
=ikke|=ikkje|=itj =det|=den|=slik|=sånn =som? =jeg|=eg|=æ|=vi =bestilte|=betalte|=ba|=forventet|=ville|=kjøpte :: neg w=0.6
=ikke|=ikkje|=itj =det|=den|=slik|=sånn =som? =jeg|=eg|=æ|=vi|=det|=dere =ble|=blei|=vart|=var|=har|=hadde|=lovte =blitt? =lovet|=lova|=avtalt|=fått|=bestilt|=forespeilet|=forklart|=meg :: neg w=0.6
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
=takk =for .. =ingenting|=inkje :: neg w=0.7
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
=har|=ha|=hev =no|=nå|=allerede|=selv|=jeg|=eg|=æ? =purra|=purret|=etterlyst|=mast|=masa|=klaget|=klaga .. =gonga|=ganger|=gonger|=gånga|=gång|=uten|=utan|=og|=flere|=i :: neg w=0.7
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

# what one did to the customer
[class staffer]
=kundebehandleren|=kundebehandlar|=kundekonsulenten|=konsulenten|=selgeren|=seljaren|=ekspeditøren|=montøren|=sjåføren|=vekteren|=resepsjonisten|=teknikeren|=dama|=damen|=fyren|=mannen|=hun|=han|=ho|=hu|=sjefen|=betjeningen|=kelneren|=saksbehandleren|=vedkommende|=rørleggeren|=elektrikeren|=legen|=sekretæren|=rådgiveren|=budet|=postmannen|=de|=dei|=dere|=du|=dokker|=folka

[class netlike]
=nett|=nettet|=internett|=strøm|=straum|=strømmen|=telefon|=telefonen|=tv|=vann|=varmtvann|=varme|=bil|=bilen|=komfyr|=komfyren|=bredbånd|=fibernett|=fiber|=dekning|=wifi|=kjøleskap|=vaskemaskin|=mobil|=kort|=kjøkken|=bad|=dusj|=do|=lys

[anger 1]
@staffer .. =lo|=ler|=flirte|=fnyste|=himla|=himlet|=sukket|=gliste|=flirer =av|=til|=mot|=åt|=med =meg|=mæ|=oss|=øynene|=kona|=mora :: w=0.8
@staffer .. =avbrøt|=avbryter|=overså|=ignorerte|=oversåg|=avviste|=avfeide|=latterliggjorde|=ydmyket|=kjeftet|=kjefta|=skrek|=hylte|=ropte|=freste|=glefset|=bjeffet =på|=til|=mot? =meg|=mæ|=oss|=kona|=hele|=hver :: w=0.8
@staffer .. =gadd|=gidde|=giddet|=gad|=orket|=ville|=kunne|=klarte =ikke|=ikkje|=itj|=ingenting|=verken =å? =hjelpe|=høre|=svare|=gjøre|=ta|=forklare|=se|=snakke|=lytte|=hilse|=beklage :: neg w=0.7
@staffer .. =skyldte|=skylder|=skyldar|=skulda|=skyldt =på =meg|=mæ|=oss|=kunden|=hverandre|=alle|=alt|=systemet|=posten :: w=0.7
@staffer .. =snakket|=snakker|=snakka|=prata|=behandlet|=behandla ... =som =om|=til|=ei|=en|=et? ... =barn|=unge|=idiot|=dum|=treåring|=luft|=søppel|=hund|=kriminell|=tyv|=tosk|=småbarn :: w=0.9
@staffer .. =visste|=veit|=vet|=forsto|=forstod|=kan|=kunne|=gjorde|=gjør|=skjønte =ingenting|=inkje|=null|=absolutt =ingenting? :: neg w=0.6
=ingen|=ikke|=ikkje =i|=på|=hos|=av|=der|=som|=fra .. =brydde|=bryr|=ville|=kunne|=gadd|=hjalp|=hjelper|=svarte|=svarer|=visste|=vet|=orket|=tok|=tar|=reagerte =seg|=hjelpe|=svare|=ansvar|=noe|=meg|=på|=hjelpa? :: neg w=0.7
=ingen|=inkje =kunne|=vil|=ville|=kan|=tør|=gidder|=klarer|=orker =å? =svare|=hjelpe|=ta|=forklare|=gjøre|=si|=ringe|=fikse :: neg w=0.7
=ikke|=ikkje|=itj|=uten|=utan =et|=ett|=eit|=en|=én|=ei|=ein =eneste|=einaste|=ord|=lyd|=beskjed|=pip|=beklagelse|=forklaring =svar|=ord|=gang|=beskjed|=forklaring|=lyd|=unnskyldning|=fra|=frå|=person|=telefon|=melding? :: neg w=0.8
=ingen|=inga|=uten|=utan =unnskyldning|=beklagelse|=forklaring|=svar|=hjelp|=oppfølging|=tilbakemelding|=respons|=beskjed =fra|=frå|=på|=overhodet|=i? :: neg w=0.6
=bare|=berre|=bærre|=stadig|=evige|=flere =unnskyldninger|=unnskyldningar|=bortforklaringer|=standardsvar|=løfter|=autosvar|=rot|=kaos|=tull|=surr|=trøbbel|=problemer|=krøll :: w=0.8
=alltid|=stadig|=hele|=støtt|=bestandig =er? =noe|=noko|=nye|=ny|=samme|=tiden|=feil =galt|=gale|=feil|=tull|=krøll|=problemer|=rot|=trøbbel|=leksa|=feilen|=greia :: w=0.7
=stadig|=hele =vekk|=tiden|=nye|=flere =nye|=flere? =problemer|=feil|=feilmeldinger|=forsinkelser|=gebyrer :: w=0.7
=ny|=nye|=samme|=nytt =feil|=problem|=problemer|=feilen|=unnskyldning|=beskjed|=svar|=person|=historie =hver|=kvar =gang|=dag|=gong|=uke :: w=0.8
=det|=den =ene =problemet|=feilen|=tabben|=etter|=unnskyldningen =etter =det|=den =andre|=neste :: w=0.8
=aldri =noe|=noko|=noen|=helt|=ting|=et|=på|=i =som|=i|=på|=ordentlig|=orden|=tide|=rett =stemmer|=orden|=virker|=tide|=plass|=fungerer|=svar|=funker|=rett? :: neg w=0.6
=aldri =i =orden|=rute|=tide :: neg w=0.6
=fullstendig|=total|=komplett|=helt|=absolutt =stillhet|=taushet|=tystnad|=stille|=tyst|=kaos|=krise :: w=0.6
=sier|=seier|=sa|=lover|=lovar =én|=en|=ein|=noe|=ett =ting? ... =og|=men .. =annen|=anna|=annet|=motsatt|=annat|=gjør :: w=0.7
=kobla|=kopla|=koblet|=satt|=sett|=sendt|=overført|=henvist|=satte .. =til|=over|=fra|=mellom|=videre =feil|=den|=gal|=avdeling|=person|=hverandre =avdeling|=ene|=person|=sted|=til :: w=0.7
=forklare|=gjenta|=starte|=begynne|=oppgi =alt|=det|=saken|=meg|=problemet|=helt =på|=om|=fra|=igjen|=samme =nytt|=igjen|=start|=scratch|=forfra? :: w=0.6
=vet|=veit =snart|=lenger|=nesten|=ikke =ikke|=ikkje|=lenger? =hva|=ka|=kva|=hvem =jeg|=eg|=æ|=man|=en =skal =tro|=gjøre|=si|=stole :: neg w=0.6
=hva|=ka|=kva|=hvem =skal =jeg|=man|=eg|=æ =tro|=tru|=stole :: w=0.7
=er|=e|=blir|=ble|=blei =helt|=rett|=bare|=fullstendig|=så? =målløs|=paff|=sjokkert|=sjokka|=lamslått|=himmelfallen|=rystet|=matt|=perpleks|=mållaus|=satt|=opprørt|=krenket|=provosert :: w=0.9
=paff|=målløs|=sjokkert|=lamslått|=rystet|=perpleks|=provosert|=opprørt =over|=av|=at :: w=1
=ikke|=ikkje|=itj|=nesten =til|=så|=proft|=proff =å|=man|=en|=av =tro|=holde|=leve|=begripe|=fatte =ut|=med? :: neg w=0.7
=nesten =så|=slik =man|=en|=ein|=jeg =ikke|=ikkje =tror|=trur|=skulle|=orker :: neg w=0.7
=ikke|=ikkje =proft|=profesjonelt|=seriøst|=rettferdig|=rimelig|=imponert|=imponerende|=verdig :: neg w=0.7
=til|=så =å|=man|=en|=ein =grine|=gråte|=bli|=le|=spy|=mister|=gremmes|=rive =av|=gal|=seg|=trua|=troa|=troen|=tålmodigheten|=håret|=sprø|=tårer :: w=0.7
=mareritt|=prøvelse|=tragedie|=vits|=parodi|=farse|=sirkus|=katastrofe|=skandale|=påkjenning|=heksejakt|=kamp =uten|=av|=fra|=ende|=dette|=å|=hele? :: neg w=0.7
=har|=ha|=hev =kostet|=kosta|=tatt|=ødelagt|=spist|=stjålet =meg|=oss|=mæ|=hele|=en|=ferien|=jula|=helga =en|=hele|=mange|=dager|=timer|=flere|=hel|=for? :: w=0.7
=ødelegger|=ødela|=ødelagt|=øydela|=øydelagt|=spolerte|=spolert =hele|=heile|=for? =ferien|=ferie|=jula|=julen|=bryllupet|=bursdagen|=dagen|=helga|=kvelden|=oss|=dere|=kundene|=turen|=reisen =vår|=vårt|=min|=mi|=selv|=for? :: w=0.9
=det|=dette =er|=e =dere|=du|=dokker =som =har|=ha|=må|=gjorde|=tok =gjort|=feil|=rota|=rotet|=sendt|=glemt|=ansvar|=ansvaret|=tabbet|=surret :: w=0.7
=hvem|=kem|=kven =har|=tar|=tek|=er =ansvaret|=ansvar|=skylda|=skylden =for =dette|=rotet|=denne|=alt|=at :: w=0.7
=har|=hadde =dere|=dokker|=de|=dykk =tenkt =å|=og =svare|=gjøre|=komme|=levere|=sende|=fikse|=ordne|=ringe|=betale|=hjelpe|=ta|=gi :: w=0.7
=går|=er|=kan =det =an|=mulig|=muleg|=lov =å =få .. =svar|=hjelp|=kontakt|=pengene =snart|=nå|=i|=noen|=eller|=på|=en :: w=0.7
=er|=e|=var =dette|=det =virkelig|=alt|=det|=sånn =beste|=alt|=det =dere|=beste|=dokker|=de :: w=0.8
=synes|=syns|=mener|=meiner|=tror|=tykkjer|=trur =dere|=du|=dokker =virkelig|=selv|=seriøst|=at? =dette|=det|=jeg|=vi|=man =er|=skal|=gidder|=orker|=finner =greit|=ok|=okei|=bra|=rimelig|=rettferdig|=finne|=god|=akseptabelt|=rett :: w=0.8
=hadde =jeg|=vi|=eg|=æ =drevet|=jobba|=jobbet|=gjort|=oppført =sånn|=slik|=som|=dette|=meg ... =konkurs|=sparken|=sparka|=jobb|=kunder :: w=0.8
=ser|=så =ikke|=ikkje =ut =som =på|=det|=i :: neg w=0.6
=dere|=dokker|=dykk|=de =sendte|=leverte|=solgte|=ga|=sende =meg|=oss? =er|=var|=feil =feil|=ødelagt|=defekt|=vare|=størrelse :: w=0.6
=uten|=utan =varmt? @netlike =i|=over|=på =fire|=tre|=to|=fem|=seks|=ti|=mange|=flere|=dagevis|=ukevis|=over|=snart|=en :: neg w=0.7
=uten|=utan =varmt? @netlike =siden|=sidan|=hele|=heile|=nå|=igjen|=enda|=fortsatt|=også :: neg w=0.7
=ennå|=enda|=fortsatt|=fremdeles|=framleis|=nok =en|=dag|=natt? =uten|=utan @netlike :: neg w=0.8
=dag|=dagen|=døgn|=døgnet|=uke|=uka|=kveld|=natt =uten|=utan @netlike :: neg w=0.7
=sat|=satt|=sete|=sittet|=sitter|=sit|=sto|=stod|=stått|=stend|=står|=hang|=hengt|=vært|=venta|=ventet =jeg|=eg|=æ|=vi|=fast? =i|=på =kø|=telefonkø|=telefonkøen|=køen|=vent|=telefonen|=hold|=linja|=tråden =i|=over|=siden|=sidan|=hele|=heile|=fra|=tre|=to .. =minutt|=minutter|=time|=timer|=timar|=kvarter|=dagen|=klokka|=morges|=formiddag|=ganger|=kvelden|=halvtime|=evigheter :: w=0.8
@unit =i|=på =kø|=telefonkø|=vent|=telefonen|=hold :: w=0.7
=kjørte|=kjøyrde|=reiste|=gikk|=gjekk|=møtte|=dro|=kom|=tok =opp|=fri|=helt|=hele|=dit|=ned|=jeg|=seks|=langt|=veien ... =for|=til =ingenting|=inkje|=ingen|=forgjeves =nytte? :: neg w=0.8
=til =ingen =nytte :: neg w=0.6

=har|=ha =trukket|=trekt|=trukke|=tatt|=belastet =penger|=pengar|=pengene|=beløp|=kontoen|=kortet|=et =fra|=frå|=på|=min|=uten|=av|=mitt|=beløp :: neg w=0.6
=nektet|=nekta|=nekter =å =hjelpe|=høre|=svare|=ta|=forklare|=beklage|=refundere|=betale|=snakke|=gi :: w=0.7

[innocent anger]
=må|=kan|=skal|=får|=slipper =jeg|=man|=vi|=eg =betale|=få ... =hvis|=om|=dersom|=når =jeg|=man|=vi|=eg =betaler =for =sent|=seint
=betaler|=betale|=kommer|=leverer =for =sent|=seint
=bare|=berre =tull|=rot|=surr =fra|=av|=hos =min|=meg|=mitt
=er|=e =bare|=berre =tull|=rot|=surr =fra|=av|=hos =min|=meg|=mitt
=er|=e =det =greit|=ok|=mulig|=lov =at|=å|=om|=hvis =jeg|=vi|=eg|=æ|=barna|=kona|=mannen|=noen|=hente|=få|=komme
=stille|=tyst =og =rolig

[request manager]
=helst|=gjerne|=fortrinnsvis|=aller =helst? =en|=ein|=med|=til @boss
=noen|=nokon|=en|=ein =med .. =mer|=meir|=høyere|=lengre|=beslutningsmyndighet|=fullmakt|=myndighet =erfaring|=myndighet|=kompetanse|=ansvar|=fullmakt|=stilling?

[violence 2]
=vær|=ver|=være|=bli =glad|=glade|=takknemlig|=sjeleglad =for|=at|=du|=dere ... =telefon|=glass|=skranke|=disk|=skjerm|=mil|=linje|=rør .. =mellom|=unna|=skiller
=vær|=ver|=være =glad|=glade|=takknemlig|=sjeleglad =for|=at|=du|=dere =at|=du|=dere? .. =jeg|=eg|=æ|=vi =ikke|=ikkje|=itj :: neg
=glad|=glade =for|=at|=du =at|=du? =jeg|=eg|=æ =ikke|=ikkje|=itj =er|=står|=har|=bor|=vet|=kan|=finner :: neg

[death_wish 3]
=håper|=håpar|=måtte|=gid|=ønsker|=skulle =ønske? =at? =du|=dere|=dokker|=dykk .. =tryner|=brekker|=brekk|=krasjer|=velter|=ramler|=faller|=mister|=drukner|=kveles|=lider|=råtner|=kolliderer|=svir|=sklir|=knekker|=får =i|=nakken|=beina|=av|=og|=alle|=synet|=trappa|=ned|=bilen|=en|=kreft|=hjerteinfarkt|=slag|=på|=ihjel|=armen|=ryggen

[hate 3]
=sånne|=slike|=såne|=jævla|=forbanna|=dere|=dokker =utlendinger|=innvandrere|=muslimer|=svarte|=polakker|=arabere|=somaliere|=afrikanere|=jøder|=homoer|=pakistanere|=romfolk|=sigøynere|=asylsøkere|=flyktninger|=transer|=russere|=svensker =som|=burde|=bør|=skal|=må|=kan|=har|=tar =deg|=dere|=dokker|=ikke|=ut|=aldri|=holde|=jobbene|=dra|=reise|=stjeler|=over

[axis place]
=hvor|=kor|=kvar =du|=dere|=dokker =bor|=bur|=jobber|=jobbar|=sitter|=parkerer

# more complaint: time and again, paid and nothing got, regret
[anger 1]
=før|=innen =noen|=nokon|=nån|=de|=dei =så|=såg|=svarte|=kom|=tok|=hjalp|=gadd|=reagerte|=la =meg|=oss|=telefonen|=seg|=merke|=å|=mæ :: w=0.6
=angrer|=angrar|=angra =jeg|=eg|=æ|=vi|=virkelig|=på? =på =at =jeg|=eg|=æ|=vi =valgte|=bestilte|=kjøpte|=byttet|=meldte|=tegnet|=gikk|=stolte|=ble :: w=0.8
=sagt|=skrevet|=forklart|=sa =det|=dette|=ifra|=fra|=dere =før|=hundre|=mange|=flere|=igjen =og|=ganger|=så =jeg|=sier|=nå|=igjen|=eg|=før? :: w=0.7
=er|=e|=blir =fortsatt|=fremdeles|=ennå|=langt? =ikke|=ikkje|=itj|=fra =løst|=løyst|=fikset|=fiksa|=ordnet|=ordna|=rettet|=utbedret|=reparert :: neg w=0.6
=orker|=orkar|=gidder|=gidd =snart|=jo|=bare|=rett|=nesten|=virkelig =ikke|=ikkje|=itj =å|=mer|=meir|=dette|=ringe|=vente :: neg w=0.8
=skjer|=skjedde|=hender =jo|=fortsatt|=bare|=fremdeles|=absolutt? =ingenting|=inkje|=null|=ingen :: neg w=0.7
=ikke|=ikkje|=aldri =tid =til =å =svare|=hjelpe|=lese|=se|=ringe|=ta|=rydde|=fikse :: neg w=0.8
=fikk|=får|=fekk|=har =jeg|=eg|=æ|=vi|=fått? =ingenting|=inkje|=null =igjen|=for|=tilbake|=av|=som|=til :: neg w=0.6
=men|=mens =jeg|=eg|=æ|=vi =fikk|=får|=fekk|=har =fått|=sett|=hørt? =ingenting|=inkje|=null :: neg w=0.7
=straffes|=straffa|=straffet =med|=for .. =gebyr|=at|=dere|=noe|=deres|=feil :: w=0.7
=begynner|=byrjar|=holder =å|=på =bli|=å|=ligne =en|=et|=ein|=til =vane|=mønster|=parodi|=vits|=mareritt :: w=0.8
=må|=måtte =gjennom|=via|=igjennom .. =menyer|=roboter|=ledd|=valg|=personer|=avdelinger :: w=0.6
=eposter|=mailer|=e-poster|=meldinger|=purringer|=henvendelser ... =ett|=et|=ingen|=ikke|=null|=aldri|=uten|=fortsatt .. =svar|=respons|=besvart|=svart|=hørt :: neg w=0.7

[innocent anger]
=er|=e|=var =dette|=det|=meldingen|=mailen|=sms-en|=nettsiden|=den =her|=jeg|=dere|=fikk? .. =svindel|=lureri|=phishing|=falsk|=juks =eller|=fra|=jeg|=noen
=er|=e =dette|=det|=meldingen|=mailen|=den =svindel|=lureri|=juks
=forsøk|=utsatt|=offer =på|=for =svindel|=svindelforsøk|=bedrageri
=trenger|=treng|=behøver|=ønsker =ikke|=ikkje|=itj =hjelp|=svar|=noe|=mer

[publicity 1]
=leserinnlegg|=leserinnlegget|=leserbrev|=leserbrevet|=avisinnlegg|=kronikk|=debattinnlegg
=alle|=hele|=heile|=folk|=vennene|=andre|=bygda|=byen|=verden .. =få|=får|=skal|=bør|=fær =høre|=vite|=se|=lese|=vete|=vita =hva|=kva|=ka|=hvordan|=korleis|=åssen|=om =dere|=du|=dokker|=dykk|=slags|=firmaet =driver|=gjør|=behandler|=holder|=driv|=er|=dere|=lurer|=steller
[self_harm 3]
=hadde|=hvis|=om .. =ikke|=ikkje|=itj =vært|=vore|=var|=hatt =for ... =hadde|=ville =jeg|=eg|=æ .. =vært|=vore|=gjort =borte|=død|=her|=vekk|=slutt|=daud|=det :: neg
[self_harm 2]
=ingenting|=inkje|=ingen|=ikke =noe|=noko|=igjen|=ting? =å =glede|=se|=leve =meg|=frem|=fram|=for =til|=over? :: neg w=0.8
[anger 1]
=har|=hev =dere|=de|=dykk|=dokker|=du =sagt|=lovet|=lova|=skrevet =før|=mange|=hele|=hver|=i :: w=0.6
=trur|=tror =det =når =eg|=jeg|=æ =ser :: w=0.6
=trekt|=trukket|=tatt|=betalt|=belastet|=fakturert =feil =beløp|=sum|=pris|=konto|=kunde :: w=0.6
[insult 2]
=slutte|=slutt|=sluttar =å =være|=vere|=opptre =en|=ein|=som|=så .. @dolts|@stupid :: aim=agent
[innocent anger]
=får|=klarer|=greier|=fær =ikke|=ikkje =betalt|=betale =regningen|=regninga|=fakturaen|=husleia|=alt|=avdraget|=hele
=får|=klarer|=greier|=fær =ikke|=ikkje =betalt|=betale =regningen|=regninga|=fakturaen|=husleia|=alt|=avdraget|=hele =denne|=i|=før|=på
=lurer|=lure|=lurar =på =hvorfor|=koffer|=kvifor|=korfor ... =treigt|=tregt|=treg|=treig

# giving up, lost trust, why on earth
[anger 1]
=har|=hadde =ikke|=ikkje|=itj|=aldri =vist|=dukket|=dukka|=meldt|=møtt =seg|=opp :: neg w=0.7
=gitt|=gir|=gi|=gjev|=ga =jeg|=eg|=æ|=vi|=snart|=nå|=nesten|=helt? =snart|=nå|=nesten|=helt? =opp =å|=hele|=dere|=dette|=håpet|=alt :: w=0.8
=ikke|=ikkje|=ingen|=er? =vitsen|=poenget|=vits|=poeng =med|=i =å =være|=vere|=ha|=betale|=bestille|=ringe|=handle|=sende|=bruke =lojal|=kunde|=dere|=for|=her|=noe|=inn|=trofast|=medlem :: neg w=0.8
=trudde|=trodde =at? =de|=dere|=dokker|=det|=dette =var =eit|=et|=ein|=en =seriøst|=seriøs|=ordentlig|=skikkelig|=proft|=ærlig|=bra|=god :: w=0.7
=behandlet|=behandla|=behandles|=møtt =på =denne|=en|=slik|=ein|=dette =måten|=måte|=viset|=sånn|=slik :: w=0.8
=hvorfor|=kvifor|=koffer|=korfor|=hva|=hvordan =i =huleste|=all|=alle|=svarte|=granskauen|=himmelens|=guds|=heiteste :: w=0.8
=skal|=må|=kan =det =virkelig|=da? =ta|=ha|=gå =seks|=fem|=fire|=tre|=to|=ti|=flere|=så|=over|=mange =uker|=måneder|=dager|=timer|=år|=veker|=lang|=et :: w=0.7
=alt =annet|=anna|=andre =enn =å =hjelpe|=svare|=gjøre|=høre|=ta|=jobbe :: w=0.8
=ikke|=ikkje =mye|=stor|=mykje =service|=hjelp|=kvalitet|=respekt|=folkeskikk =igjen|=å|=i|=hos|=for :: neg w=0.7
=ikke|=ikkje =første|=fyrste =gang|=gangen|=gong =dere|=dette|=det|=dokker|=de|=jeg|=dykk :: neg w=0.7
=kunde|=medlem =i =over|=mer? =tyve|=tjue|=ti|=tretti|=20|=10|=30|=femten|=15|=25|=mange =år ... =så|=og|=dette|=sånn|=slik|=takken|=takk :: w=0.6
=tom|=tomt|=full|=skitten|=skittent|=stinket|=stinka|=lukta|=luktet =av|=for|=og =røyk|=bensin|=kloakk|=urin|=mugg|=søppel|=hår|=skitten|=møkk|=svette :: w=0.6
[innocent anger]
=folk|=kunder|=mange|=noen|=eldre|=andre =som? =blir|=har|=ble =blitt? =lurt|=svindlet|=snytt|=lura
=folk|=kunder|=mange|=noen|=eldre|=andre =som? =blir|=har|=ble =blitt? =lurt|=svindlet|=snytt|=lura =av|=på
=er =det ... =dere|=dokker =tar|=tek =betalt =for
[innocent threat]
=fikk|=fått|=får|=har =seg|=meg|=en =en|=ei? =kule =i|=på =hodet|=panna|=ryggen|=kneet|=låret =på|=av|=da|=når|=etter|=i
=vitsen|=poenget|=vits|=poeng =med|=i =å =være|=vere =lojal|=kunde|=medlem|=trofast|=her
=ikke|=ikkje|=ingen =vitsen|=poenget|=vits|=poeng =med|=i =å =være|=vere =lojal|=kunde|=medlem|=trofast|=her|=kundebehandler
[insult 2]
=mangler|=manglar =du|=dere|=dokker =halve|=hele|=noe|=litt? =av? =hjernen|=hjerne|=vett|=hjerneceller|=vettet :: aim=agent
=sugerør|=samfunnssnylter|=samfunnssnyltere|=trygdesnyltere|=landeplage =på|=hele|=som|=i|=alle =samfunnet|=bunten|=gjengen|=dere|=sammen|=kassa|=statskassa
=at =jeg|=hun =fødte|=fikk =deg|=dæ :: aim=agent
[degradation 2]
=dra|=reis|=pell|=kom =deg? =hjem|=tilbake|=heim =til? =der|=dit|=landet|=hvor =du|=dere|=dokker .. =kommer|=kom|=kjem =fra|=ifra|=frå :: aim=agent
[stalking 2]
=du =har|=ha =en|=ei|=ein|=to|=tre|=vel|=jo =små? @kin|=jente|=gutt|=tvillinger =på|=i|=ved _ =skole|=skule|=barnehage|=sfo
=du =har|=ha =en|=ei|=ein|=to|=tre|=vel|=jo =små? @kin|=jente|=gutt|=tvillinger =på|=i|=ved =skole|=skolen|=skule|=barnehage|=barnehagen|=sfo
