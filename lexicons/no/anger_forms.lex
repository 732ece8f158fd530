# Complaint in everyday words that anger.lex does not hold.

[anger 1]
=sur|=sure|=gretten|=grinete|=grætten|=amper|=irri|=snurt|=indignert :: w=0.6
=begynner|=byrjar|=starter .. =bli|=blir =litt|=ganske|=skikkelig|=veldig|=lettere|=lei? =lei|=sur|=irritert|=utålmodig|=frustrert|=oppgitt|=lut :: w=0.6
=lei|=lut|=møkk|=trøtt =av|=tå =å|=dette|=dere|=alt|=maset|=tullet|=situasjonen :: w=0.6
=blitt|=blir|=ble|=blei|=vart|=er|=alt|=så|=veldig =for|=altfor|=alt|=så|=vanvittig|=sinnssykt|=jævlig =dyrt|=dyr|=dyre :: w=0.5
=helt|=heilt|=fullstendig|=totalt =sinnssykt|=sinnsykt|=vanvittig|=hinsides|=absurd|=meningsløst|=tullete|=bort|=idiotisk|=utrolig|=uforståelig|=borte :: w=0.8
=får|=fær =dere|=du|=dokker =sove :: w=0.8
=hvordan|=korleis|=kordan =sover|=klarer|=greier|=kan =dere|=du|=dokker =sove|=om|=å|=drive|=kalle|=leve|=behandle|=ha|=være :: w=0.8
=ingen|=ingenting|=inkje =som? =vet|=veit|=gjør|=gjer|=kan|=tar|=bryr|=orker|=gidder|=fikser|=hjelper|=forstår =noe|=noko|=nokka|=svar|=seg|=om|=ansvar|=hjelpe|=svare|=fortelle|=si|=med|=ansvaret :: neg w=0.6
=aner|=vet|=veit =ikke|=ikkje|=ingen|=ingenting =hva|=ka|=om|=noe :: neg w=0.3
@many =mann|=dame|=person|=konsulent|=montør|=forsøk|=forsøket|=besøk|=dag|=dagen|=uke|=uka|=veka|=måned|=måneden|=feil :: w=0.6
=heile|=hele =tida|=tiden|=veien|=dagen|=veka :: w=0.3
=har|=ha|=hev =purra|=purret|=mast|=masa|=ventet|=venta|=ringt|=prøvd|=sendt .. =i|=uten|=utan|=og|=siden|=sidan|=hele|=flere =flere|=ei|=en|=ein|=to|=tre|=fire|=uker|=svar|=dager|=ukesvis|=månedsvis|=dagevis|=timevis|=hell|=dagen|=uka|=gonger|=ganger :: w=0.6
=purra|=purret|=purrer|=purring|=purringer|=purre|=mase|=maser|=mast|=masa :: w=0.4
=utan|=uten =svar|=respons|=tilbakemelding|=resultat|=hjelp|=forklaring :: w=0.4
=utan|=uten =å =høre|=få :: w=0.4
=hva|=ka|=kva =skjer|=foregår|=er|=har =galt|=feil|=gale =med|=hos =dere|=dokker|=dykk|=deg :: w=0.7
=kva|=hva|=ka =skjer|=hender|=blir =det? =med|=nå|=no|=a|=da? :: w=0.2
=kva|=hva|=ka =er|=e =det =som? =skjer|=foregår|=egentlig :: w=0.5
=dere|=dokker|=du|=dykk|=de|=ingen =svarer|=svarar|=svare|=ringer|=leverer|=hjelper|=bryr =jo|=meg|=dere|=seg|=visst? =aldri|=ikke|=ikkje|=itj|=noensinne :: neg w=0.6
=når =har|=ha =dere|=dokker =tenkt|=planer|=planlagt :: w=0.7
=skal|=ska|=må =jeg|=eg|=æ|=man|=en|=vi =virkelig|=liksom|=måtte|=da =måtte|=vente|=betale|=stå|=ringe|=mase|=finne|=godta|=akseptere :: w=0.6
=hvorfor|=koffer|=kvifor|=korfor =i|=får|=skal|=må|=svarer|=har|=klarer|=gidder|=er|=blir =jeg|=eg|=æ|=ingen|=dere|=dokker|=det =ikke|=ikkje|=itj|=ingen|=aldri|=alltid|=så|=svar|=betale :: neg w=0.3
=jaggu|=jammen|=sannelig|=jagu =nok|=på :: w=0.4
=nå|=no =er|=e|=må|=får|=har =det|=jeg|=dere =jaggu|=jammen|=faktisk|=faen|=bare|=pinadø|=meg|=fått|=være|=nok|=slutt =nok|=meg|=slutt|=ta|=skjerpe|=slutte|=være? :: w=0.9
=skjerp|=skjerpe =dere|=deg|=dokker|=dykk|=dæ :: w=0.8
=ta =dere|=deg|=dokker|=dykk|=dæ =sammen :: w=0.8
=fortsatt|=fremdeles|=framleis|=ennå|=enno|=enda|=endå =nede|=borte|=død|=dødt|=uten|=utan|=like|=ingenting|=samme|=treg|=tregt|=ute|=uløst|=venter :: w=0.5
=skulle|=skulla =vært|=kommet|=komme|=blitt|=vore|=fått|=kome|=ringt|=ringe|=levert :: w=0.4
=lovet|=lovte|=lova|=lovd =levering|=svar|=at|=meg|=oss|=å|=tilbakeringing|=montør|=tilbake :: w=0.4
=glemt|=gløymt|=glemte =meg|=oss|=saken|=bestillingen|=å =svare|=sende|=ringe? :: w=0.5
=surr|=surra|=surret|=rot|=rota|=rotet|=kaos|=kluss|=knot|=tullball|=trøbbel|=styr|=mas|=krøll :: w=0.35
=tregt|=treigt|=treg|=treig|=trege|=sendrektig|=tungvint|=tungvindt|=sløvt|=sløv|=sløve :: w=0.35
=ubrukelig|=ubrukelige|=ubrukeleg|=håpløst|=fortvilende|=fortvilet|=fortvila|=slitsomt|=trist|=synd|=ergerlig|=ergelig|=ærgerlig|=kjipt|=kjip|=teit|=teite|=dust|=surt|=tåpelig|=merkelig|=urimelig|=urettferdig|=tullete|=upraktisk|=frekt|=uhøflig :: w=0.45
=klage|=klager|=klagen|=klaga|=reklamasjon|=misnøye|=reklamerer :: w=0.3
=reagerer|=reagere|=reagert|=undrer|=undrar|=stusser =på|=over|=sterkt|=meg|=kraftig :: w=0.5
=forventer|=forventet|=forventa|=venta =mer|=bedre|=meir|=at|=svar|=noe|=en :: w=0.4
=ikke|=ikkje|=itj =imponert|=fornøyd|=fornøgd|=nøgd|=greit|=ok|=okei|=rett|=riktig|=lov|=rimelig|=seriøst|=profesjonelt|=det|=holdbart :: neg w=0.6
=ikke|=ikkje|=itj =kommet|=fått|=komme|=mottatt|=motteke|=levert|=løst|=ordnet|=fikset|=fiksa|=hørt|=svart|=ringt|=fungert|=virket|=virka :: neg w=0.35
=mistet|=mista|=mister|=taper =tillit|=tilliten|=tiltro|=troen|=trua|=håpet|=respekten|=all :: w=0.7
=vurderer|=vurderar|=tenker =å|=på|=sterkt =å? =bytte|=byttar|=skifte|=si|=slutte|=avslutte :: w=0.4
=fjerde|=femte|=sjette|=tredje|=andre =gang|=gong|=gangen|=gongen =på|=nå|=no|=jeg|=eg|=æ|=denne|=samme|=dette|=som|=det :: w=0.6

[anger 2]
=gir|=gjev|=ger =dere|=dokker|=du|=de|=dykk =faen|=blanke|=fullstendig|=pokker :: w=1
=dere|=dokker|=du|=de|=dykk =gir|=gjev|=ger =fullstendig|=totalt? =faen|=blanke|=blaffen|=pokker|=katta|=beng :: w=1
=pisse|=pisser|=skite|=skiter|=driter =på|=i =kundene|=kunder|=meg|=folk|=oss|=kundane :: w=1
=aldri|=ikke =vært|=opplevd|=sett|=hatt|=møtt|=vore|=snakket =borti|=på|=med|=noe|=så|=maken|=et|=en? =noe|=så|=verre? =så =dårlig|=dårleg|=elendig|=frekt|=ille|=jævlig|=håpløst|=treg|=useriøst :: neg w=1
=gal|=gæern|=gærn|=sprø|=forrykt|=rasende|=vill =av =dere|=dette|=å|=deg|=køen|=sinne|=ventingen :: w=1
=kjeft|=kjæft|=kjefte|=skrike|=hyle|=skriker|=hyler =på|=til|=av|=ut :: w=0.5

[anger 3]
=hater|=hatar|=avskyr|=forakter =dere|=deg|=dokker|=dykk|=dæ|=hele|=alt =intenst|=som|=av|=så|=sjappa|=selskapet|=gjengen|=dere? :: w=1.6

[anger 1]
# words by which short messages of threat are known as Norwegian; they weigh nothing
=bombe|=bomba|=bomben|=sprengladning|=dreper|=drepa|=drep|=dræp|=dræpe|=drepe|=kverke|=knivstikke|=hagla|=blodbad|=voldta|=politianmelder|=politianmelde|=kødder|=selvmord|=forbrukerrådet :: w=0

[anger 1]
=ingen|=inkje|=ikke|=ikkje =lyd|=livstegn|=respons|=reaksjon =fra|=frå|=å :: neg w=0.6
=dukket|=dukka|=møtte|=kom|=kommer|=kjem|=dukker =aldri|=ikke|=ikkje|=itj =opp|=fram|=frem|=som|=til? :: neg w=0.6
=vært|=vore|=er|=ligget =nede|=borte|=ødelagt|=tregt|=ustabilt|=dødt|=død|=ute =siden|=sidan|=i|=hele|=heile|=lenge|=altfor|=flere :: w=0.6
=ventet|=venta|=vente|=venter =på =svar|=pakken|=dere|=deg|=montør|=levering|=pengene|=tilbakemelding|=hjelp|=varen|=refusjon =siden|=sidan|=i|=fra|=lenge|=nå :: w=0.6
=siden|=sidan =forrige|=førre|=i =uke|=veke|=måned|=fjor|=mars|=april|=mai|=januar|=februar :: w=0.35
=nekter|=nektet|=nekta =dere|=du|=å =å|=refundere|=ta|=hjelpe|=gi|=betale :: w=0.6
=dere|=dokker|=du|=de =nekter|=nektet|=nekta :: w=0.6
=får|=fikk|=fekk =ikke|=ikkje|=itj =jobbet|=jobba|=ringt|=tak|=kontakt|=sendt|=gjort|=brukt|=svar|=hjelp :: neg w=0.4
=hallo|=halloo =er|=svar|=hva|=e :: w=0.5
=er|=e =det =noen|=nokon =som =jobber|=svarer|=lever|=er|=kan :: w=0.4

[anger 1]
=rotet|=rota|=surret|=surra|=rotar|=roter|=surrer =til|=bort|=det|=med|=vekk :: w=0.6
