# Wide constructions of complaint.

[class still]
=fortsatt|=fremdeles|=framleis|=ennå|=enno|=enda|=endå|=fortsett|=dags =dato?

[class period]
=en|=ei|=ein|=to|=tre|=fire|=fem|=seks|=sju|=syv|=åtte|=ni|=ti|=tolv|=flere|=fleire|=mange|=noen|=nokre|=halvannen|=fjorten|=femten|=tjue|=tretti|=førti|=femti|=2|=3|=4|=5|=6|=7|=8|=9|=10|=11|=12|=14|=15|=16|=20|=21|=25|=30|=40|=45|=50|=60|=90|=hele|=over|=nesten|=snart .. =minutter|=minutt|=min|=time|=timer|=timar|=dag|=dager|=dagar|=døgn|=uke|=uker|=veke|=veker|=måned|=måneder|=månad|=månader|=mnd|=år|=virkedager|=ukers|=vekers
=dagevis|=ukevis|=månedsvis|=timevis|=årevis|=vekevis|=evigheter

[anger 1]
=tusen? =takk =for =absolutt? =ingenting|=inkje|=null =hjelp? :: neg w=1.2
=takk =for =ingen|=null =hjelp|=ting :: neg w=1.2
=for =ingenting|=inkje|=gjeves|=fånyttes :: neg w=0.6
=til|=te =ingen|=inga =nytte :: neg w=0.6
@period .. @still =ikke|=ikkje|=itj|=ingen|=ingenting|=uten|=utan|=inkje :: neg w=0.7
@period .. =uten|=utan =svar|=nett|=internett|=strøm|=telefon|=å|=at|=noe|=tilbakemelding|=hjelp|=vann|=vaskemaskin|=varme|=tv|=resultat|=livstegn|=lyd|=lønn|=dekning|=bredbånd|=respons|=penger :: neg w=0.8
=uten|=utan =svar|=nett|=internett|=strøm|=tv|=varme|=bredbånd .. =i|=på|=over @period :: neg w=0.8
@still .. =ikke|=ikkje|=itj|=ingen|=ingenting|=inkje .. =svar|=fått|=hørt|=kommet|=skjedd|=pakke|=penger|=levert|=noe|=noko|=ordnet|=løst|=sett|=nett|=mottatt|=fikset|=komme|=kome|=høyrt|=kontakt|=på :: neg w=0.7
=hvor|=kor =er|=blir|=e|=blei|=ble|=har|=vart =den|=det|=pakken|=pakka|=varen|=montøren|=pengene|=dere|=han|=svaret|=bestillingen|=de =av|=blitt|=hen =den|=det|=pakken|=pakka|=dere|=pengene|=montøren|=svaret|=varen|=han|=av? :: w=0.5
=skulle|=skulla|=skulde .. =vært|=komme|=kommet|=kome|=levert|=leveres|=ringe|=ringt|=få|=fått|=være|=vore|=ha|=blitt|=bli .. =på|=i|=innen|=for|=mellom|=senest|=før =mandag|=tirsdag|=onsdag|=torsdag|=fredag|=lørdag|=søndag|=går|=forrige|=dag|=fjor|=to|=tre|=lenge|=en|=forgårs|=tysdag|=uka|=morges|=januar|=februar|=mars|=april|=mai|=juni|=juli|=august|=september|=oktober|=november|=desember|=jul|=helga :: w=0.6
=lovet|=lovte|=lova|=lovde|=lovd|=lovt ... =mellom|=innen|=at|=på|=i|=skulle|=beskjed .. =mandag|=tirsdag|=onsdag|=torsdag|=fredag|=dager|=timer|=uka|=dag|=8|=9|=10|=12|=kommet|=komme|=ringe|=levert|=virkedager|=uker|=går|=uke :: w=0.45
=sagt|=bekreftet|=avtalt|=sa ... =skulle =komme|=kommet|=ringe|=levert|=vært|=fått|=få|=bli|=være|=sendt|=ha :: w=0.35
=tatt|=tok|=måtte|=måttet|=ta =meg|=mæ|=ta? =fri|=permisjon|=avspasering|=feriedag =fra? =jobb|=jobben|=arbeid|=for? :: w=0.5
=sitter|=sittet|=satt|=sit|=sete|=stått|=står|=venta|=ventet|=ringt|=hang .. =hele|=heile|=i|=over|=to|=tre|=en|=flere .. =dagen|=formiddagen|=ettermiddagen|=helga|=time|=timer|=evighet|=minutter|=kveld|=natta :: w=0.6
=ringt|=ringer|=ringte|=ringd|=mailet|=mailt|=skrevet|=kontaktet|=kontakta|=purret|=purra|=prøvd|=sendt|=forklart|=klaget|=bedt|=spurt|=meldt ... @number|=utallige|=flere|=fleire|=mange|=gjentatte|=ørten|=tusen|=hundre|=drøssevis =ganger|=gonger|=gånga|=mailer|=eposter|=henvendelser|=purringer|=meldinger|=gang|=stykker :: w=0.7
=gang|=gong =på|=etter =gang|=gong :: w=0.7
@many|=andre =person|=personen|=mann|=mannen|=kundebehandler|=kundebehandleren|=mail|=mailen|=telefon|=telefonen|=samtale|=samtalen|=brev|=forsøk|=montør|=purring|=uke|=uka|=henvendelse|=avdeling|=chat|=agent|=konsulent :: w=0.6
=sendt|=sendes|=kastet|=kasta|=satt|=settes|=setter|=overført|=viderekoblet|=kastes|=sett|=slengt =meg|=mæ|=oss|=jeg|=rundt|=videre|=over|=fram|=frem =til|=mellom|=rundt|=videre|=over|=fra|=fram|=frem .. =en|=ny|=annen|=feil|=som|=avdelinger|=personer|=avdeling|=noen|=tilbake|=og|=folk|=ein|=hverandre :: w=0.5
=ikke|=ikkje|=itj =vet|=veit|=visste|=kunne|=kan|=ane|=aner|=forstår|=skjønner|=hadde|=gidder =noe|=noko|=noenting|=hva|=svare|=hjelpe|=peiling|=en|=svaret|=ut :: neg w=0.4
=som =ikke|=ikkje =vet|=kan|=veit|=virker|=fungerer|=funker|=kommer|=svarer|=hjelper|=gjør|=forstår|=skjønner|=holder|=stemmer :: neg w=0.5
=gikk|=gått|=går|=ble|=røk|=falt|=låste|=gjekk|=datt|=hang =i|=av|=helt|=opp|=fra|=sammen|=seg =svart|=stykker|=dvale|=hverandre|=knas|=heng|=vranglås|=dass|=vasken|=sund|=opp .. =etter|=allerede|=første|=andre|=samme .. =dag|=dager|=uke|=uker|=gang|=måned|=måneder|=time|=timer|=dagen|=minutter :: w=0.7
=sluttet|=slutta|=døde|=dødd|=røk|=knakk|=sprakk|=brant|=svikta|=sviktet|=kollapset|=stoppet|=stoppa|=streika|=streiket|=lekker|=lakk|=ødelagt|=defekt|=ødelagde .. =etter|=allerede|=første =første|=en|=ei|=to|=tre|=noen|=få|=bare|=kort|=dag|=én|=fire|=fem|=dagen|=andre|=kun|=uka|=under :: w=0.6
=gikk|=går|=gått =i =svart|=vranglås|=dass|=stå|=vasken|=surr|=ball :: w=0.5
=hadde|=har|=hadd =jeg|=eg|=æ|=vi =ikke|=ikkje|=aldri|=itj =forventet|=ventet|=trodd|=venta|=forventa|=regnet|=trudd|=drømt|=sett :: neg w=0.6
=jeg|=eg|=æ|=vi =hadde|=har =ikke|=ikkje|=aldri|=itj =forventet|=ventet|=trodd|=venta|=forventa|=trudd|=drømt :: neg w=0.5
=forventet|=forventer|=forventa|=venta|=trodde|=håpet .. =mer|=bedre|=meir|=betre|=faktisk|=annet =av|=enn|=fra|=service|=frå|=kvalitet|=dette|=det :: w=0.6
=ikke|=ikkje|=itj =det|=hva|=som =jeg|=eg|=æ|=vi|=vart|=ble|=avtalt|=bestilt =betalte|=bestilte|=ble|=har|=forventet|=betalar|=avtalte|=lovet|=betaler|=kjøpte =for|=lovet|=bestilt|=forespeilet? :: neg w=0.6
=i =denne|=den =prisklassen|=prisen|=størrelsen :: w=0.3
=for|=alt|=altfor|=rett|=direkte =dårlig|=dårleg|=dårli|=galt|=drøyt|=svakt|=slapt|=tynt|=treigt|=tregt|=lenge|=elendig|=pinlig|=flaut|=frekt|=ille|=lite|=seint|=sent :: neg w=0.6
=ikke|=ikkje|=itj .. =godt|=bra|=akseptabelt|=greit|=holdbart|=profesjonelt|=imponerende|=seriøst =nok :: neg w=0.6
=er|=e =det|=dette =meningen|=meininga|=virkelig|=sånn|=slik|=rett|=riktig|=normalt|=rimelig =at|=dere|=å|=som|=man|=skal|=en|=behandler|=kundene|=måte :: w=0.7
=er|=e =det|=dette =greit =at|=å =dere|=man|=kundene|=kunder|=behandle|=la|=de|=ingen :: w=0.7
=skal|=må|=ska =kunder|=kunden|=kundene|=folk|=man|=en|=jeg|=eg|=æ|=vi =virkelig|=liksom|=bare|=faktisk|=nå|=måtte|=selv =vente|=stå|=finne|=godta|=betale|=måtte|=mase|=gjøre|=sitte|=lide :: w=0.6
=hvorfor|=kvifor|=koffer|=korfor|=hvordan|=åssen =i|=må|=skal|=kan|=får|=har|=er|=blir|=svarer|=tar|=klarer|=sier|=virker =all|=alle|=jeg|=eg|=æ|=det|=ingen|=dere|=vi|=man|=dokker .. =verden|=dager|=forklare|=vente|=samme|=mase|=alltid|=aldri|=ikke|=betale|=ringe|=så|=gang|=gjenta|=lang|=selv|=ikkje|=itj|=umulig|=vanskelig|=ut|=feil|=fortsatt :: neg w=0.5
=hva|=kva|=ka =driver|=holder|=styrer|=tenker|=gjør|=foregår|=er|=feiler|=betaler|=skal .. =dere|=dokker|=du|=dykk|=det|=vi .. =med|=på|=for|=galt|=dere|=egentlig|=der|=til :: w=0.5
=begynner|=byrjar =dette|=det|=jeg|=eg|=æ|=vi|=tålmodigheten|=å .. =bli|=gå|=nærme .. =pinlig|=lei|=slitsomt|=dumt|=irriterende|=latterlig|=sur|=frustrert|=irritert|=utålmodig|=tom|=flaut|=mye|=ille|=forbanna|=kjedelig :: w=0.7
=dette|=det =begynner|=byrjar|=blir|=er|=e =å|=bare|=virkelig|=så|=jo|=rett|=faktisk? .. =bli|=pinlig|=latterlig|=slitsomt|=håpløst|=tragisk|=meningsløst|=flaut|=irriterende|=utmattende|=frustrerende|=kjipt|=skuffende|=useriøst|=trist|=surt|=ergerlig|=leit|=teit|=uforståelig|=urimelig :: w=0.5
=skuffa|=skuffet|=skuffende|=misfornøyd|=utilfreds|=frustrert|=irritert =kunde|=over|=med|=på|=av|=at|=her|=og :: w=1
=ser|=synes|=mener|=opplever =jeg|=eg|=æ|=vi|=dette =alvorlig|=dårlig|=kritikkverdig|=uakseptabelt|=som =på|=at|=uakseptabelt|=svakt|=useriøst|=respektløst :: w=0.6
=kritikkverdig|=kritikkverdige|=uholdbart|=uholdbar|=klanderverdig|=stusselig|=stusslig|=smålig|=skremmende|=nedslående|=beklagelig|=urovekkende|=uansvarlig|=respektløst|=uverdig|=uverdige|=trakasserende|=rystet|=sjokkert|=oppgitte|=fortvilte|=rasert|=lurvete|=slurvete|=slapt|=labert|=labre|=laber :: w=0.6
=trukket|=trakk|=belastet|=fakturert|=krevd|=trekker|=betalt|=trekt|=trukke =meg|=oss|=kortet|=kontoen|=jeg|=for? =dobbelt|=to|=tre|=feil|=for =ganger|=mye|=opp|=beløp|=gonger? :: w=0.6
=betaler|=betalt|=betalar|=betale|=betalte .. =for =noe|=ingenting|=noko|=tjenester|=en|=et .. =ikke|=ikkje|=ingen|=aldri|=som :: neg w=0.5
=igjen|=igen|=atter =og|=en|=ein|=har|=ble =igjen|=gang|=dere|=feil|=trukket :: w=0.5
=feil|=gal|=galt|=ødelagt|=knust|=defekt|=skadet|=skada =vare|=pakke|=størrelse|=farge|=produkt|=faktura|=adresse|=modell|=ved|=da|=når|=ankomst =igjen|=ankomst|=den|=sendt|=levert|=andre|=levering? :: w=0.5
=dere|=dokker|=du|=dykk|=de =svarer|=svarte|=svarar|=tar|=ringer|=ringte|=lovet|=sendte|=gjør|=hører|=leser|=holder|=bryr =jo|=aldri|=ikke|=ikkje|=itj|=verken|=ingenting|=null =på|=telefonen|=opp|=tilbake|=mail|=seg|=dere? :: neg w=0.6
=ingen|=inkje =svar|=respons|=hjelp|=tilbakemelding|=lyd|=reaksjon|=forklaring|=unnskyldning|=beskjed|=nytt|=kontakt|=som|=vet|=veit|=tar|=bryr|=kan|=gidder|=ringte|=dukket|=kom|=svarte|=forstår :: neg w=0.5
=hallo|=halloo|=hei|=huhu|=heisann|=oi =er|=e =det =noen|=nokon|=folk =der|=hjemme|=her|=våken|=levende? :: w=0.6
=hallo|=halloo|=huhu =noen|=nokon =der|=hjemme|=her|=våken :: w=0.6
=hallo|=halloo =hallo|=halloo :: w=0.6
=hallo|=halloo =svar =meg :: w=0.6
=hallo|=halloo =hvor|=kor =blir =det|=dere :: w=0.6
=er|=e =det =noen|=nokon|=folk|=liv =der|=hjemme|=heime|=som|=igjen|=våken :: w=0.5
=aldri|=ikke|=ikkje =mer|=meir|=igjen =handle|=kjøpe|=meg|=dere|=her|=kunde|=hos|=bestille|=i|=bruke|=går|=handler :: neg w=0.8
=aldri =mer|=meir|=igjen :: neg w=0.8
=ødelegger|=ødela|=ødelagt|=spolert|=ødelagte|=spolerer =dagen|=ferien|=helga|=turen|=konfirmasjonen|=bryllupet|=julen|=jula|=kvelden|=planene|=bursdagen|=arbeidsdagen|=møtet|=livet|=alt :: w=0.7
=sløst|=kastet|=kasta|=brukt|=mistet|=tapt .. =bort|=tid|=timer|=penger|=dag|=dager|=tusenvis|=inntekt =tid|=penger|=på|=dette|=tiden? :: w=0.5
=lei|=trøtt|=møkka|=drittlei|=mett =av|=tå|=på :: w=0.6
=dyrt|=dyr|=prisen|=prisene|=gebyr|=regning|=regninga|=regningen .. =altfor|=hinsides|=stiger|=dobbelt|=doblet|=økt|=sinnssyk|=vanvittig|=urimelig|=skyhøy|=latterlig|=uforklarlig :: w=0.5
=samme =problemet|=problem|=feilen|=feil|=svaret|=svar|=leksa|=greia|=spørsmål|=spørsmålet|=historien|=sang|=visa =igjen|=hver|=om|=som|=til|=gang|=på|=for|=nå|=en|=i? :: w=0.45
=robot|=chatbot|=chatboten|=roboten|=maskin|=maskinen|=automatsvar|=standardsvar|=kopi =svarer|=som|=hver|=igjen|=i|=uten|=hele|=forstår|=skjønner|=og :: w=0.3
=så =dere|=du|=dokker =trakk|=lovet|=mener|=sier|=har|=gidder|=kan|=klarer|=tror|=svarer|=sendte :: w=0.35
=husker|=hugsar|=leser|=fikk|=vet =dere|=du =ikke|=ikkje|=i|=det =at|=hele|=hva|=det =tatt|=jeg|=meg|=dere? :: neg w=0.4
=orker|=gidder|=orkar|=idder =ikke|=ikkje|=itj =mer|=å|=meir|=dette|=flere|=denne :: neg w=0.6
=bruk|=bruke|=brukte =og|=opp|=et|=halve|=hele =kast|=dagen|=tiden|=livet :: w=0.3
=langt|=mye|=lenge =over|=utenfor|=siden =fristen|=tiden|=tida|=frist|=leveringstid :: w=0.4
=merkelig|=rart|=snodig|=utrolig|=ufattelig|=uforståelig|=forunderlig|=underlig =at|=nok|=hvor|=hvordan|=dårlig|=å :: w=0.5

[anger 2]
=pokker|=faen|=helvete|=fanden|=søren =ta|=heller|=meg|=også|=så =dere|=deg|=jeg|=lei|=dette :: w=0.6
=spøk|=vits|=farse|=parodi|=sirkus|=komedie|=skandale|=fiasko|=tragedie|=fornærmelse =dette|=er|=av|=hele|=uten|=som|=mot|=fra|=alt :: w=0.6
=respektløst|=uhørt|=skandaløst|=uforskammet|=hinsides|=sjokkerende|=horribelt|=forkastelig|=forkastelige|=kvalmende :: w=0.9
=dere|=dokker|=du|=de|=dykk =lyver|=løy|=juger|=lurer|=lurte|=ljuger|=stjeler|=stjal|=svindler|=snyter|=svindla .. =meg|=kundene|=penger|=folk|=trynet|=oss :: w=0.9
=dere|=dokker|=du|=de|=dykk =har .. =løyet|=lurt|=stjålet|=svindlet|=snytt|=ført|=bløffet|=jugd|=ljuget|=svindla|=frastjålet|=lura|=rundlurt :: w=0.9

[anger 1]
=tar|=tok|=holder|=tror|=behandler .. =meg|=oss|=jeg|=vi|=kundene .. =for|=er|=som .. =idiot|=dum|=idioter|=dumme|=dust|=tosk|=narr|=født :: w=1
