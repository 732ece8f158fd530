# Scope words and innocent look-alikes.

[scope negation]
=ikke|=ikkje|=ikkj|=ikje|=itj|=itte|=inte|=ikk|=ike :: of=2 # "kan du ikke svare din idiot" must stay
=ikke|=ikkje|=itj =så|=veldig|=spesielt|=særlig|=særleg|=akkurat|=noen|=noe|=direkte|=bare :: of=2
=aldri|=aldrig|=ingen|=ingenting|=inkje|=neppe|=knapt|=verken|=hverken|=korkje
=langt =ifra :: of=2
=uten|=utan :: of=3
=slett =ikke|=ikkje
=nekter|=nekta|=nektet|=avviser :: of=3

[scope negation_after]
# not the bare "ikke": "en idiot som ikke kan noe"; "dreper deg ikke" is under innocent
=heller =ikke|=ikkje
=ikke|=ikkje =lenger|=lengre|=akkurat

[scope reported]
=han|=hun|=ho|=hu|=de|=dei|=dem|=dæm|=noen|=nokon|=folk|=naboen|=naboene|=mannen|=kona|=kollegaen|=vedkommende|=sjåføren|=selgeren|=ekspeditøren|=kundebehandleren|=konsulenten|=sjefen|=montøren =sa|=sier|=seier|=sei|=skrev|=skriver|=skreiv|=skriv|=ropte|=roper|=hevder|=hevdet|=hevdar|=mener|=mente|=påstår|=påstod|=påsto|=fortalte|=skrek|=skrik|=truer|=truet|=trua|=truga =at|=med|=til|=meg? =at|=til|=med?
=sa|=sier|=skrev|=skriver|=ropte|=truet|=truer|=hevdet|=påsto|=mente =han|=hun|=ho|=hu|=de|=dei|=naboen|=mannen|=ekspeditøren|=sjåføren =at|=til? :: of=8
=kalte|=kaller|=kalla|=kallar|=kalt|=skjelte|=kallet =meg|=mæ|=oss|=henne|=han|=ham|=kona|=ho|=hun|=datteren|=sønnen
=ble|=blei|=vart|=blir|=blitt =kalt|=kalla|=skjelt|=truet|=trua|=utskjelt|=truga
=truet|=trua|=truga|=truer|=trugar =meg|=mæ|=oss|=henne|=ham|=han|=kona|=dem =med|=på|=for
=ifølge|=i|=følge =politiet|=avisen|=vg|=nrk|=meldingen|=ham|=henne|=tiltalen|=dommen
=sitat|=quote

[scope quoted]
=skrev|=skriver|=sa|=sier|=kalte|=ropte|=sto|=står|=stod|=lød|=lyder|=ordet|=ordene|=uttrykket|=uttrykk|=tittel|=tittelen|=med|=overskriften|=heter|=sitat|=skilt|=skiltet|=låten|=låta|=svarte|=skreiv|=sei|=seier|=navnet|=filen|=filmen|=boka|=sangen

# What is told or played: the words of a work count where somebody reads, sees or plays it, or where
# it is said what happens in it. A film, a book or a game that was bought is goods.
[class work]
=film|=filmen|=filmar|=filmer|=filmene|=filma|=serie|=serien|=serier|=seriene|=bok|=boka|=boken|=bøker|=bøkene|=roman|=romanen|=romaner|=krim|=krimmen|=thriller|=thrilleren|=novelle|=novellen|=tegneserie|=tegneserien
=spill|=spillet|=spel|=spelet|=spillene|=sang|=sangen|=låt|=låta|=låten|=låter|=album|=albumet|=refrenget|=forestilling|=forestillingen|=teaterstykke|=teaterstykket|=stykket|=dokumentar|=dokumentaren|=podkast|=podkasten|=lydbok|=lydboka
+film|+filmen|+serien|+boka|+boken|+spillet|+spill|+romanen
=netflix|=hbo|=playstation|=xbox|=nintendo|=kino|=konsert|=konserten|=teater|=teateret|=teatret|=tv|=youtube|=viaplay|=switch|=ipaden

[scope play]
=i|=om|=på|=fra|=under|=ifra =en|=ei|=et|=eit|=ein|=den|=denne|=dette|=det|=siste|=nye|=favoritt? @work
=ser|=så|=sett|=leser|=leste|=lest|=lese|=se|=hører|=hørte|=skriver|=skrev|=spiller|=spilte|=spilt|=spille|=spelar|=skrive|=lager|=filmer|=les|=sjå|=såg .. @work
=spiller|=spilte|=spelar|=spilles|=spille .. =mot|=fotball|=håndball|=hockey|=sjakk|=ut|=rollen|=en|=ei|=et|=inn|=fortnite|=minecraft
@work =der|=som|=hvor|=om|=handler|=slutter|=begynner|=heter|=med|=hvori|=hans|=hennes|=mitt|=til|=når|=dær
=skrekkfilm|=actionfilm|=krimserie|=tvserie|=dramaserie|=serieskaper|=krimbok|=kriminalroman|=dataspill|=dataspillet|=videospill|=skytespill|=brettspill|=mobilspill|=gaming|=gamer|=gamet
episode|episoden|episoder|sesong|sesongen|forfatter|forfatteren|rapper|rapperen|=musikkvideo|=refreng
regissør|regissøren|skuespiller|skuespilleren|skuespillere|=manus|=scene|=scenen|=scenene|=karakter|=karakteren|=karakterer|hovedperson|hovedpersonen|rollefigur|protagonist|=plottet|=filmatisering|=premiere|=fortnite|=minecraft|=counterstrike|=cs|=gta|=zombie|=zombier|=zombiene
=fotballkamp|=kampsport|=boksekamp|=fotball|=fotballen|=håndball|=hockey|=finale|=finalen|=cup|=turnering|=motstander|=motstanderen|=serierunde|=straffespark|=keeper|=quiz|=sjakk|=derby|=fifa|=bordtennis|=bowling|=paintball|=lasertag
=rollespill|=larp|=quizkveld|=escaperoom|=trylleshow

[innocent violence]
@skal|@iwill ... =knuse|=slakte|=slå|=banke|=ta|=grisebanke|=drepe|=eie =dere|=dokker|=deg|=dykk =på|=i .. =banen|=kampen|=quizen|=turneringen|=cupen|=søndagens|=derbyet|=bortebane|=hjemmebane|=spillet|=sjakk|=kortspill|=padel|=tennis
=skal|=ska @i ... =knuse|=slakte|=slå|=banke|=ta|=grisebanke|=eie =dere|=dokker|=deg|=dykk =på|=i .. =banen|=kampen|=quizen|=turneringen|=cupen|=derbyet|=bortebane|=hjemmebane|=spillet|=sjakk|=padel|=tennis
=knuse|=slakte|=slå|=banke|=ta|=grisebanke =dere|=dokker|=deg|=dykk ... =gleder|=gler|=lykke|=heia|=kampen|=seriekampen|=cupfinalen|=fair =meg|=oss|=til|=mot|=play
=kampen|=kamp|=serierunden|=quizen|=spilte|=spiller|=møter|=møtte ... =knuse|=slakte|=slå|=banke|=grisebanke|=ta =dere|=dokker|=deg|=dykk

[scope past]
=i =fjor|=forfjor|=gamle|=barndommen|=tidligere
=for =lenge|=mange|=lengje =siden|=år|=sidan
=for _ =år|=måneder|=uker|=dager|=veker =siden|=sidan
=den =gang|=gangen|=gongen
=da =jeg|=eg|=vi|=han|=hun =var
=på =1800|=1900|=attitallet|=åttitallet|=nittitallet|=syttitallet|=femtitallet|=60-tallet|=70-tallet|=80-tallet|=90-tallet|=tallet
=pleide|=pla|=brukte =å|=tidligere
=tidligere|=førhen|=førr

# what a customer wants done: imperatives, and "you will"
[class demand]
=svar|=svara|=betal|=fiks|=hjelp|=ordne|=send|=gi|=gje|=rett|=slett|=åpne|=opne|=lever|=kom|=ring|=skaff|=få|=slipp|=legg|=godkjenn|=stopp|=stans|=slutt|=be|=unnskyld|=beklag|=hold|=pell|=rydd|=flytt|=ta|=sett|=koble|=kople|=skru|=stryk|=annuller|=erstatt|=bytt|=reparer|=lat|=la

[class demand2]
=betaler|=betalar|=betale|=fikser|=fiksar|=fikse|=ordner|=ordnar|=ordne|=sender|=sende|=gir|=gjev|=gi|=retter|=rettar|=rette|=sletter|=slettar|=slette|=åpner|=opnar|=åpne|=leverer|=leverar|=levere|=kommer|=kjem|=komme|=svarer|=svarar|=svare|=ringer|=ringe|=skaffer|=skaffar|=skaffe|=får|=få|=slipper|=slippe|=legger|=legge|=godkjenner|=godkjenne|=stopper|=stoppe|=slutter|=sluttar|=slutte|=unnskylder|=beklager|=rydder|=ryddar|=rydde|=flytter|=flyttar|=flytte|=tar|=setter|=kobler|=koplar|=skrur|=stryker|=annullerer|=erstatter|=bytter|=byttar|=reparerer|=lar

[scope conditional]
=hvis|=viss|=dersom|=ifall|=såfremt|=viis|=hviss|=ellers|=elles
=med =mindre
=om =ikke|=ikkje|=itj|=du|=dere|=de|=dokker|=dykk|=jeg|=eg|=æ|=pengene|=noen
=eller =så
=neste =gang
@demand ... =eller =så|=jeg|=eg|=æ|=je|=ej|=jæ|=vi|=me|=du|=dere|=de|=det|=alle|=noen|=nokon|=han|=hun
=du|=dere|=de|=dokker|=dykk|=dokke .. @demand2 ... =eller =så|=jeg|=eg|=æ|=je|=ej|=jæ|=vi|=me|=du|=dere|=de|=det|=alle|=noen|=nokon|=han|=hun
@demand2 .. =du|=dere|=de|=dokker|=dykk|=dokke ... =eller =så|=jeg|=eg|=æ|=je|=ej|=jæ|=vi|=me|=du|=dere|=de|=det|=alle|=noen|=nokon|=han|=hun
=enten @demand2|=du|=dere
=pengene|=penga|=pengane|=unnskyldning|=erstatning|=refusjon|=pakka|=pakken ... =eller =så?
=uten =at =dere|=du


[scope intensifier]
=jævlig|=jævla|=jævli|=jævlige|=helvetes|=faens|=forbanna|=satans|=fandens|=helsikes|=sinnssykt|=sinnsykt|=sykt|=sjukt|=dritt|=drit|=utrolig|=ufattelig|=veldig|=svært|=ekstremt|=fullstendig|=totalt|=helt|=heilt|=så|=skikkelig|=skikkeleg|=virkelig|=grundig|=inderlig|=fryktelig|=kjempe|=forferdelig|=ganske|=utruleg|=svinaktig|=ekstra|=dødelig|=fucking|=føkkings|=rett|=absolutt|=særdeles|=usedvanlig|=ubeskrivelig|=altfor|=ualminnelig|=innmari|=gørr|=vanvittig|=enormt|=mildt|=meget|=overmåte|=sabla|=himla|=hersens|=ille|=innihelvete|=kav|=råtta

[scope diminisher]
=litt|=litte|=lite|=noe|=noko|=en =anelse|=smule|=tanke|=liten
=litt|=lett|=småirritert|=noe|=delvis|=kanskje|=ganske =grei|=muligens|=egentlig|=eigentleg|=nesten|=småsur|=bittelitt|=lite|=nokså|=relativt

[scope wish]
=håper|=håpar|=håpe|=hæpe|=ønsker|=ønskjer|=måtte|=gid|=skulle =ønske|=ynskje|=bare|=gjerne|=at?
=håper|=håpar|=håpe|=ønsker|=ønskjer|=måtte|=gid|=gjev
=skulle =ønske|=ynskje|=ønskt|=gjerne
=bør|=burde|=fortjener|=fortener

# ---------------------------------------------------------------------------
[innocent all]
# friendly strong words
=jævlig|=jævla|=jævli|=dritt|=drit|=sykt|=sinnssykt|=sinnsykt|=helvetes|=faen|=fucking|=føkkings|=rå|=dødelig|=forbanna|=fy =god|=bra|=gode|=godt|=kult|=kul|=kule|=fin|=fint|=fine|=flink|=flinke|=snill|=digg|=deilig|=fornøyd|=morsom|=morsomt|=gøy|=glad|=imponert|=rask|=raskt|=hyggelig|=hyggelige|=stilig|=stolt|=søt|=flott|=stas|=imponerende|=takknemlig|=lekkert|=heldig
=jævlig|=jævla|=jævli|=sykt|=sinnssykt|=sinnsykt|=helvetes|=faen|=fucking|=føkkings|=fy =faen|=så|=meg|=for|=det .. =bra|=godt|=kult|=fint|=flink|=flinke|=digg|=fornøyd|=gøy|=glad|=imponert|=raskt|=hyggelig|=hyggelige|=god|=gode|=fine|=rå|=rått|=kule
=fy =faen|=fader|=søren|=flate|=fasan ... =bra|=godt|=kult|=fint|=flink|=flinke|=digg|=fornøyd|=gøy|=glad|=imponert|=raskt|=god|=rått|=rå
=faen|=fanden|=dæven|=jøss =så =bra|=godt|=kul|=kult|=fint|=flink|=flinke|=god|=gode|=digg|=hyggelig|=rask|=glad|=fornøyd
=jævlig|=jævla|=drit|=dritt|=sinnssykt|=sykt|=rævva? =fornøyd|=takknemlig|=glad|=effektiv|=proff|=profesjonell|=proffe|=hjelpsom|=hjelpsomme
=litt =av =en =jævel =til =å
=djevelen|=djevelens =i =detaljene|=advokat
=fan|=fans|=fanen =av|=fanget|=club|=page
=er|=blitt|=stor|=ny|=en =fan =av
=helvete|=helvetet =på =jord|=hjul
=hells =kitchen|=angels
=satans|=satan =i =gatan =så?
=høre|=hore|=hor|=horer|=hort =fra|=ingenting|=noe|=ikke|=dere|=du|=meg|=om|=at|=på|=tilbake
=å|=får|=vil|=kan|=fikk|=ikke|=har|=dere|=du|=jeg =hore|=horer|=hort =fra|=ingenting|=noe|=ikke|=meg|=om|=at|=på|=av|=tilbake|=deg
=kjerringa|=kjerringen|=kjærringa|=kjerring =mi|=hans|=hjemme|=heime|=og =jeg|=eg|=æ|=mora?
=kjerringa|=kjærringa =mi
=mi|=min =kjerring
=kjerringråd|=kjerringråda|=kjerringrådet|=kjerringris|=kjerringrokk
=kjerringa =mot =strømmen
=idiotsikker|=idiotsikkert|=idiotsikre|=idioti|=idiotforklart|=idiotforklare
=ikke|=ikkje =være|=vere|=høres|=virke|=fremstå =som? =en|=ein =idiot|=dust|=kjerring|=surpomp|=masekopp
=jeg|=eg|=æ =er|=e|=føler|=var =meg|=så|=jo|=en|=kanskje|=litt|=sikkert|=nok|=som? .. =idiot|=dum|=teit|=dust|=tulling|=treg|=klovn|=udugelig|=tosk|=gris|=svin|=kjerring|=tåpe|=tåpelig
=føler|=følte|=kjenner|=følt =meg|=mæ =som =en|=ein|=et|=eit|=verdens .. =idiot|=tulling|=dust|=kriminell|=tyv|=svindler|=hund|=tosk|=kjerring|=klovn|=kasteball
=er|=e =jeg|=eg|=æ =bare|=for|=så|=helt =dum|=teit|=idiot|=treg
=blind|=blinde|=dum|=dumme =høna|=høne|=spørsmål|=tanke|=feil|=ide|=uhell|=ting|=klær
=dumt|=dum|=dumme =spørsmål|=nok|=av|=hvis|=at|=om|=å|=uhell|=feil|=meg
=et|=kanskje|=litt|=veldig|=noe =dumt|=dum =spørsmål|=av|=å|=men|=at|=som?
=svin|=gris|=ku|=ape|=hund|=høne|=geit|=sau|=rotte|=rotter|=slange|=bikkje|=padde|=orm =på|=til|=i =grøfta|=middag|=skogen|=gården|=fjøset|=loftet|=kjelleren|=båsen
=svin|=gris|=svinet|=grisen|=griser|=lam|=storfe|=elg|=kylling =og|=eller|=slaktes|=slaktet =storfe|=fjørfe|=lam|=på|=sau?
=helgris|=svinekjøtt|=svinekoteletter|=svinestek|=grisekjøtt|=julegris|=sparegris|=sparegrisen|=spekegris
=rotte|=rotter|=rotta|=rottene|=kakerlakk|=kakerlakker|=mus|=maur|=parasitter|=skadedyr|=insekter|=lus|=rottefelle|=rottegift =i|=på|=under|=fra =kjelleren|=loftet|=kjøkkenet|=leiligheten|=boden|=huset|=hotellrommet|=badet|=bygget|=rommet|=gulvet|=veggen|=veggene
=skadedyr|=skadedyrkontroll|=rottegift|=musegift|=maurgift|=kakerlakkfelle
=apekatt|=apekatten|=klovn|=klovnen|=pingvin =kostyme|=kostymet|=maske|=bamse|=drakt|=lampe|=bok|=på =sirkus|=dyreparken?
=klovnefisk|=apekattstreker|=apekattene =i
=taper|=taperen|=tapere =penger|=tid|=på|=inntekt|=kampen|=seg|=saken|=timer|=kunder|=mot|=i
=jeg|=vi|=eg|=man|=en|=de|=han|=hun|=laget|=som|=firmaet|=bedriften|=kundene =taper
=soper|=sope|=sopte|=sopt|=soping =gulvet|=gulv|=trappa|=snø|=opp|=bort|=veien|=gata|=sammen|=inn
=pikk|=pikka|=pikker =på =døra?
=slikk|=slikke|=slikker =is|=opp|=poten|=sår|=på =isen?
=dusten =i? =dusteforbundet|=dusj
=kukelure|=kukeluring|=kuksaker|=kukkelure
=fitter|=fit|=fitte =på =ikke?
=satan|=djevelen|=helvete|=demoner =i =bibelen|=koranen|=dantes|=kirken|=kristendommen
=negativ|=svart|=svarte|=hvit|=svarten =liste|=kaffe|=farge|=høl|=hull|=bil|=skjerm|=utgave|=modell|=kabel|=penn
=homofil|=homofile|=lesbisk|=lesbiske|=transperson|=skeiv|=skeive|=homoseksuell|=homoseksuelle
=autist|=autisme|=autistisk|=asperger|=spastisk|=psykisk|=utviklingshemmet|=funksjonshemmet|=dement =sønn|=datter|=bror|=barn|=gutt|=jente|=syk|=mor|=lidelse|=diagnose|=far|=søster
=diagnosen|=diagnose|=har =autisme|=asperger|=adhd|=cp|=spastisk
=mongolsk|=mongolia|=mongoliet|=mongolske|=mongoler
=retardert|=retardering =fosterutvikling|=vekst|=fart
=brems|=bremser =retarder|=retarderer
=nei|=ikke =dritt|=dårlig|=verst|=ille|=galt|=dumt :: neg
=ikke|=ikkje|=slett =så? =verst|=dårlig|=gærent|=ille|=galt|=gale|=dumt|=dårleg
=skrotnisse|=søppelbil|=søppeldunk|=søppelkasse|=søppelpose|=søppelposer|=søppelbøtte|=søppelspann|=søppeltømming|=søppelet|=søppelmail|=søppelpost|=søppelpostmappe|=søppelfilter|=boss|=bossdunk
=søppel|=søppelet|=boss|=bosset|=avfall|=restavfall =hentes|=hentet|=tømmes|=tømt|=dagen|=kjøring|=i =dunken?
=hente|=henter|=henta|=tømme|=tømt|=kaste|=kastet|=kaster|=sortere|=kildesortere|=ta|=gå|=havnet|=ligger|=i =ut|=med|=i|=som? =søppel|=søppelet|=søppelpost|=bosset
=surt|=sur|=søt =øl|=melk|=rømme|=fløte|=deig|=saus|=smak|=nedbør|=jord|=eple|=eplene|=sitron|=og|=vin

[innocent threat]
@i? =slår|=slå|=slo|=banker|=knuser|=gruser =deg|=dere =lett|=nok|=alltid? =i =sjakk|=bordtennis|=fifa|=yatzy|=ludo|=quiz|=monopol|=tennis|=golf|=spillet|=wordfeud|=armbryting|=kubb|=fotball|=bowling
@i? =slår|=slå =deg|=dere =en|=ei =melding|=telefon|=prat|=mail
=det|=dette|=ventingen|=køen|=heten|=jobben|=stresset|=her =tar|=tek|=dreper|=kommer|=holder =til|=på|=å? =å|=ta? =livet|=knekken =av|=på =meg|=oss|=mæ
@i =skal|=vil|=kan|=tar|=ønsker =gjerne? =ta|=tar? =dere|=deg =gjerne|=med? =med|=imot|=på =på|=råd|=i|=til|=fredag|=ordet|=ut|=der|=tur
@i =skal|=kan|=vil|=kommer|=prøver =til|=nok? =å? =finne =dere =på =kartet|=facebook|=nettet|=vipps|=google|=linkedin|=instagram
=du|=dere|=jeg|=han =er|=ble|=dør =død|=døde =i|=på|=kul|=kult|=bra|=for|=sliten|=trøtt|=god =spillet|=spill|=level|=meg|=oss|=runden?
@i =sender|=skal =sende? =noen|=folk|=en|=ham|=kona|=mannen =på|=til|=bort|=ned =døra|=dere|=butikken|=kontoret =for|=som =å|=kan =hente|=levere|=plukke|=ta
=angre|=angra|=angrer =på =kjøpet|=bestillingen|=valget
# tools that were bought, hired or come back
@come ... @weapon ... =kjøpte|=kjøpt|=leide|=leid|=lånte|=lånt|=bestilte|=bestilt|=levere|=leverer|=returnere|=returnerer|=reklamere|=reklamerer|=bytte|=bytter|=ferdig|=sløv|=defekt|=garanti|=reparasjon|=reparere|=sliping|=slipe|=slipes|=skaftet|=skaft|=kvittering|=kvitteringen|=service|=utleie|=retur
@come ... =levere|=leverer|=returnere|=bytte|=henter|=hente|=reparere|=reklamere ... @weapon
@come .. =til =å|=og ... @weapon =som|=til
=med =kniv =og =gaffel
=han|=hun|=ho|=de|=dei|=noen|=som|=der|=mannen =kommer|=kom|=kjem|=skal|=ville ... =med .. @weapon
# time, waiting, comfort
=slå|=slår|=slo|=drepe|=dreper|=drepa|=fordrive =ihjel|=i|=tid|=tida|=tiden =hjel|=hel|=tid|=tiden|=tida|=litt? .. =tid|=timer|=kvelden|=dagen|=tida?
=slå|=slår =ihjel =tid|=tiden|=tida|=noen|=litt|=en|=et|=to|=ventetiden .. =timer|=tid|=minutter|=time?
=dreper|=drepe|=drep|=drepa|=knekker|=knekke|=kveler|=knuser =meg|=mæ|=oss|=hjertet|=stemningen|=lysten|=humøret|=dagen|=hverdagen|=motivasjonen|=batteriet|=strømmen|=prosessen|=prosesser
=drepe|=drept|=drepa =for =en|=ei|=et|=ein|=eit|=litt|=å
=kunne|=kan|=kunna =drepe|=drept|=myrde|=dreve =for
=drepende|=drepande =kjedelig|=langsomt|=treg|=tørt|=blikk
=død|=dødd|=døde|=dør|=dau|=dødde =av =kjedsomhet|=latter|=varme|=venting|=flauhet|=skam|=vente|=nysgjerrighet|=sult|=glede|=å|=kulde|=lengsel|=stress
=le|=lo|=ler|=ledd =meg|=seg|=oss|=deg =i =hjel|=hel
=le|=ler|=lo|=ledd|=fryse|=fryser|=frøs|=svette|=svetter|=kjede|=kjeder|=sulte|=sulter|=jobbe|=jobber|=vente|=venter|=stresse|=slite|=røyke|=spise|=drikke =meg|=seg|=oss|=deg|=dere =ihjel|=ihel
=fryse|=fryser|=kjede|=kjeder|=sulte|=sulter|=jobbe|=vente|=venter|=stresse|=regne|=slite =meg|=seg|=oss|=deg|=dere =i =hjel|=hel
=kona|=kjerringa|=mannen|=sjefen|=moren|=mora|=samboeren|=kjæresten|=naboen|=mamma|=pappa|=hun|=han|=treneren|=læreren|=dama|=svigermor =dreper|=kverker|=tar|=myrder|=henger|=drep|=kommer|=slakter|=flår =til|=livet|=meg|=mæ|=oss =å|=av|=meg|=mæ|=oss|=hvis|=om|=når?
=dere|=du|=denne|=dette|=det|=ventingen|=køen|=heten|=varmen|=jobben|=prisene|=stresset|=ryggen|=hodet|=ventetiden =dreper|=drep|=knekker|=tar|=holder =livet|=knekken|=på|=meg|=mæ|=oss =av|=å|=på|=meg|=mæ|=oss|=ta?
=banke|=banker|=bank|=banka|=slå =i =bordet|=veggen
=bank|=banke|=banker =på =døra|=døren|=hos|=hjemme|=vinduet|=når
=banke|=banker|=bank|=banket =inn|=spikeren|=spikrene|=spiker|=plommer|=kjøtt|=teppet|=tepper|=kjøttet
=bank|=banke =i =bordet
# slå in everyday idioms
=slå|=slår|=slo|=slått|=slæ =av|=på|=opp|=ut|=ned|=inn|=sammen|=igjennom|=gjennom|=over|=tilbake|=igjen =lyset|=telefonen|=ruteren|=maskinen|=strømmen|=varslene|=skjermen|=tven|=alarmen|=nettet|=pc|=pcen
=slå|=slår|=slo|=slått|=slæ =på =tråden
=slå|=slår|=slo|=slått =alarm|=rekorden|=nummeret|=pin
=slå|=slår|=slo|=slått =inn|=feil|=riktig =pin|=kode|=koden|=nummer|=nummeret|=pinkode
=slå|=slår|=slo|=slått =meg =til|=på =ro
=slå|=slår|=slo =det|=den|=denne =av|=på|=opp|=fast|=sammen|=an
=slå|=slår|=slo =deg|=dere|=oss|=meg|=seg|=dykk =av|=løs|=ned|=sammen|=til|=på|=fra|=opp|=gjennom|=igjennom|=vrang|=laus =ro|=med|=tråden|=tå|=listen|=det|=stor|=her|=i|=når|=en|=på?
=slå|=slår =på =tråden =til? =deg|=dere?
=slår|=slå =av =en =prat
=slår|=slå =deg|=dere =i =sjakk|=bordtennis|=fifa|=yatzy|=ludo|=quiz|=monopol|=tennis|=golf|=spill|=spillet|=kamp|=wordfeud|=armbryting
=slå|=slår =dere|=deg =på =pris|=kvalitet|=prisen|=service|=tid|=målstreken|=hjemmebane
=slo|=slår|=slå =det =meg|=oss|=an|=aldri
=slår|=slo|=slå =meg|=oss =at|=som|=sammen
=slå|=slår =gresset|=plenen|=gras|=graset|=enga
# shooting
=skyte|=skyter|=skjøt|=skutt|=skyt =fart|=inn|=opp|=hull|=på|=mål|=bilder|=bilde|=film|=video|=en|=i|=fram|=rapporter|=over|=gullfuglen|=spurv|=blink|=leirduer =i|=ut|=av|=mail|=været|=når|=mål|=kanon|=kanoner|=under|=snarveien?
=skyte|=skyter|=skyt =over|=inn|=avgårde|=ut =en|=ei|=et|=noen|=deg|=dere|=at =mail|=epost|=melding|=tanke|=ide|=spørsmål|=setning|=en?
=skyte|=skyt|=skyter =elg|=elgen|=rype|=ryper|=hjort|=rådyr|=rein|=reinsdyr|=and|=gås|=hare|=skive|=blink|=mål|=fyrverkeri|=raketter|=rev|=villsvin|=jerv|=ulv|=bjørn|=due|=duer|=ekorn|=måke|=tiur
jakt|jakta|jakten|jegerprøve|jegerprøven|elgjakt|elgjakta|rypejakt|storviltprøven|skyteprøve|skytebane|skytterlag|jeger|jegeren|jaktlag|våpenskap|våpenkort|våpensøknad
=hagle|=haglen|=hagler|=hagla =ned|=i|=på|=det|=her|=bilen|=store|=mot|=etter|=hele =sta|=går|=natt|=taket|=bilen|=i?
=det|=har =hagler|=haglet|=hagla
# fires and explosions that are nothing
=brenne|=brenner|=brent|=brente|=brenn =cd|=dvd|=plate|=plater|=inne|=ved|=bål|=seg|=for|=av|=ut|=opp|=fett|=kalorier|=kaffe|=rent =med|=for|=kalorier|=på|=ut?
=brenner|=brenne|=brent =seg|=meg|=fingrene|=tunga|=opp|=håret|=maten|=middagen|=grøten|=brente =på|=fast
=brent|=brenne|=brenner =inne|=opp|=ut =med|=av
=brannen|=brann|=brannalarm|=brannvarsler|=brannvesenet|=brannslukker|=brannforsikring|=brannskader|=brannskade|=brannfare|=brannteppe
=brann =i|=på =komfyren|=leiligheten|=huset|=nabohuset|=pipa|=panna|=maskinen|=batteriet|=hytta|=bilen|=laderen|=vaskemaskinen|=garasjen
=bombe|=bomba|=bomben =av|=på|=i =en|=et|=ei|=under|=nyhet|=kalorier|=tilbud|=sjokolade|=smak
=energibombe|=vitaminbombe|=kaloribombe|=glansbombe|=bombesikker|=bombesikkert|=badebombe|=badebomber|=røykbombe|=nyhetsbombe|=sexbombe|=fargebombe|=stinkbombe|=bomullsbombe|=bomba =vekt?
=bombe|=bomben|=bombene|=bomber|=bombing|=bombet|=bombes|=bombeangrep|=bombardert =over|=mot|=i|=fra =ukraina|=gaza|=kiev|=kyiv|=russland|=israel|=syria|=irak|=afghanistan|=krigen|=hiroshima|=london|=libya|=kabul
=bom|=bommen|=bomringen|=bompenger|=bombay
=sprenge|=sprenger|=sprengt|=sprenges =budsjettet|=budsjett|=rammer|=rammene|=rekord|=grenser|=skalaen|=kapasiteten|=kvoten|=prislappen|=laget|=berg|=fjell|=fjellet|=tunnel|=tunnelen|=tomta|=stein|=vei|=grensa|=lydmuren
=eksploderer|=eksplodert|=eksplodere|=eksploderte =i|=av =pris|=popularitet|=salg|=smak|=batteriet|=lufta|=hodet
# tools, kitchens, products
=kniv|=kniver|=kniven|=knivene|=knivsett|=knivsettet|=kjøkkenkniv|=brødkniv|=øks|=øksa|=øksen|=hammer|=hammeren|=motorsag|=motorsaga|=balltre|=slegge|=jaktkniv|=rifle|=rifla|=hagle|=luftgevær|=vannpistol|=lekepistol|=limpistol|=pistol|=spikerpistol|=sverd =som|=jeg|=eg|=æ|=vi|=dere|=til|=fra =jeg|=eg|=æ|=vi|=dere|=kjøpte|=bestilte|=fikk|=hadde|=har|=selger|=solgte|=sendte =bestilte|=kjøpte|=fikk|=bestilt|=kjøpt|=fått|=selger|=har|=sendte?
=kjøpte|=kjøpt|=bestilte|=bestilt|=fikk|=fått|=kjøpe|=bestille|=returnere|=bytte|=levere|=reklamere|=slipe|=selger|=leie|=gave .. =kniv|=kniver|=kniven|=knivene|=knivsett|=knivsettet|=kjøkkenkniv|=brødkniv|=øks|=øksa|=øksen|=hammer|=hammeren|=motorsag|=motorsaga|=balltre|=slegge|=jaktkniv|=rifle|=rifla|=hagle|=luftgevær|=vannpistol|=limpistol|=pistol|=spikerpistol|=bensin|=kjetting|=dynamitt|=spett|=brekkjern|=sverd
@weapon .. =er|=var|=e =sløv|=sløvt|=ødelagt|=sløve|=defekt|=utsolgt|=levert|=feil|=rusten|=knekt|=i|=på =stykker|=lager|=tilbud?
=kniven =på =strupen
=kniv|=øks|=hammer|=bensin|=våpen =og|=eller =gaffel|=spiker|=spade|=diesel|=vinkel|=skje|=olje|=ammunisjon
=limpistol|=limpistolen|=varmepistol|=vannpistol|=vannpistoler|=massasjepistol|=spikerpistol|=lekepistol|=fugepistol|=konfettipistol|=startpistol|=strekkodepistol
=hugge|=hugger|=kløyve|=kløyver|=hogge|=hogger =ved|=ned|=opp|=trær|=til|=tømmer|=juletre|=is
=kutte|=kutter|=kuttet|=kutt|=skjære|=skjærer|=hakke =av|=ut|=ned|=strømmen|=kostnader|=prisen|=linja|=abonnementet|=brødet|=brød|=kjøttet|=ost|=løk|=grønnsaker|=snoren|=båndet|=gjennom|=håret|=sammen|=over =løk|=kjøttet|=på|=en|=et|=kaka|=skjæra|=kam|=tømmer|=kabelen?
=stikker|=stikke|=stikk|=stakk|=stukket =av|=innom|=ut|=til|=hull|=fra|=hjem|=ned|=bort|=oppom|=over|=dypt|=kjepper|=hodet|=fingeren|=en =en|=tur|=dere|=deg|=i|=fra|=til|=for|=hjulene|=på|=frem|=fram|=dit?
=jeg|=eg|=æ|=vi =stikker|=stikk|=stikke? =innom|=ned|=bort|=opp|=oppom|=oppi|=over|=hjem|=dit|=ut|=nå|=fra =til|=dere|=deg|=i|=en|=på|=kontoret|=butikken|=tur?
=kveler|=kvele|=kvelt|=kvalt =motoren|=brannen|=ilden|=konkurransen|=signalet|=lyden|=linja|=hastigheten|=i =fødselen?
=knuse|=knuser|=knust|=knuste =glass|=glasset|=skjerm|=skjermen|=ruta|=ruten|=hjerte|=hjertet|=hvitløk|=is|=vindu|=vase|=mobilen|=egg|=rekorden|=konkurrenten|=konkurrentene|=drømmen|=tall
=knekke|=knekker|=knekt|=knakk =koden|=brød|=egg|=egget|=sammen|=nøtta|=beinet|=benet|=foten|=armen|=nøkkelen|=ryggen
=knekt|=brakk|=brukket|=brekt|=knakk =armen|=beinet|=benet|=foten|=ryggen|=nakken|=fingeren|=nøkkelen|=tå|=nesa
=knekkebrød|=knuseverk|=drapsmaskin|=drepersnegler|=drepersnegle|=mordersnegl|=tidsdreper|=dørstokkmila|=dødsmetall
=henge|=henger|=hengt =opp|=ut|=med|=igjen|=på|=sammen|=seg|=etter|=bilder|=i|=fast
=henger|=henge|=heng =med|=meg|=deg|=dere|=seg =opp|=på|=med|=i|=fast|=ut? =i|=på|=detaljer?
=ta|=tar|=tok|=tek =livet =med|=som =ro|=det|=en
=ta|=tar =deg|=dere =av|=tid|=tiden|=sammen|=betalt|=på|=fri|=råd|=god|=bedre|=ut|=med|=i|=imot|=til|=kontakt|=dere|=opp|=en =ordet|=det|=dette|=saken|=meg|=til|=ut|=fram|=tur|=telefon?
=slakter|=slakte|=slaktet|=slakt|=slaktes =filmen|=boka|=boken|=gris|=grisen|=lam|=sau|=kylling|=av|=sparegrisen|=serien|=albumet|=anmelderne|=gullkalven|=kritikerne|=dyr|=kua
=kutte|=kappe|=kapper|=rive|=river =hodet|=hue =av =fisken|=kylling|=kyllingen|=fiskene|=rekene|=makrellen
=rekene|=reke|=rekehode|=fisk|=fisken|=kyllingen =hodet
=grave|=graver|=grav =opp|=ned|=ut|=seg =hagen|=kabel|=kabler|=grøft|=fiber
# finding and coming for peaceful ends
=jeg|=vi|=eg|=æ =finner|=finn|=fant|=skal|=kan =finne|=ikke|=ut|=deg|=dere|=fant =på|=ut|=i|=deg|=dere =kart|=av|=listen|=systemet|=facebook|=chatten|=appen|=internett|=google|=nettet|=kartet|=registeret|=nettsiden|=instagram|=telefonkatalogen|=vipps|=linkedin
=hvor|=kor|=hvordan|=åssen|=korleis =finner|=finn|=kan|=skal =jeg|=eg|=æ|=vi|=man =dere|=deg|=finne|=finner =dere|=deg?
=jeg|=eg|=vi =vet|=veit =hvor|=kor =dere|=du|=butikken|=kontoret|=lageret =holder|=ligger|=har|=er =til|=kontor|=butikk|=henne?
=ses|=sees|=sjås|=snakkes|=møtes =i|=på|=til|=da|=igjen|=neste|=snart =morgen|=mandag|=tirsdag|=onsdag|=torsdag|=fredag|=kontoret|=uka|=uke|=møtet|=lørdag|=dag|=kveld|=da|=jobb?
=angre|=angrer|=angra|=angret =på|=kjøpet|=meg|=ikke =kjøpet|=at|=bestillingen|=ikke|=det|=på|=valget?
=angrerett|=angreretten|=angrefrist|=angrefristen|=angreskjema|=angrerettloven
=pass|=passe|=passer =på|=godt =deg|=dere|=ryggen|=seg|=at|=helsa =selv|=sjøl|=godt|=i|=og|=der|=når|=ved|=løfter
=rett|=ta|=ha =ryggen|=vare =din|=på =deg|=dere|=ryggen?
# negated will
@i =skal|=ska|=vil|=kan|=har|=kommer|=akter|=kunne|=kjem|=må|=ville @neg .. =tenkt? .. @kill1 .. @youo
@i =skal|=ska|=vil|=kan|=har|=kommer|=akter|=kjem|=kunne|=ville @neg .. @kill1|@bodyhit
=ikke|=ikkje|=itj|=aldri =at =jeg|=eg|=æ =skal|=vil|=kommer ... @kill1 @youo
@neg =tenkt|=meningen|=tenkte|=planer|=hensikt|=lyst .. =å|=og|=om|=til .. @kill1
=tro|=tru|=redd|=frykt =ikke|=ikkje =at? =jeg|=eg|=æ ... @kill1 @youo
@kill1|@bodyhit @i @youo|@agent @neg
@i @kill1|@bodyhit @youo @neg
=ingen|=ikke =skal|=kommer|=vil|=trenger =til|=å|=bli .. =drept|=skadd|=slått|=skada|=dø
=det =var|=er =ikke|=ikkje =ment|=meint =som|=noen =en? =trussel?
=ikke|=ikkje|=itj|=ingen =en|=ein|=noen|=nokon|=som =trussel|=trusler|=truging|=trugsmål|=sånn
=skal|=vil|=kan =jeg|=eg @neg .. @kill1|@bodyhit .. @youo
# the customer tells what was done to him
=han|=hun|=ho|=de|=dei|=naboen|=eksen|=mannen|=faren|=politiet|=tyven|=ungdommer|=gutten =skal|=vil|=kommer|=har|=ville|=prøvde|=truet|=truer|=holdt =til|=på|=med =å|=og ... @kill1|@kill|@bodyhit
=noen|=nokon =har|=prøvde|=truet|=truer|=holdt =til|=på|=med =å|=og ... @kill1|@kill|@bodyhit
=noen|=nokon|=han|=hun|=ho|=naboen|=eksen|=mannen =har|=hadde =truet|=trua|=sagt|=skrevet|=slått|=sparket|=banket|=brent|=knust|=knivstukket|=skutt|=sprengt
=er|=blir|=ble|=vart|=blei =drept|=skutt|=knivstukket|=drepen|=slått|=myrdet|=ranet|=påkjørt|=truet|=brent =av|=i|=på|=med|=ned|=da|=under
=drapet|=drap|=mordet|=mord|=drapene|=drapssak|=drapssaken|=massedrap|=attentat|=terror|=terrorangrep|=terrorangrepet|=krigen|=krig|=offer|=ofre|=ofrene|=siktet|=tiltalt|=tiltalte|=siktede|=drapsmannen|=morder|=morderen|=drapsdømt|=etterforsker|=etterforskning
# animals, insects, cleaning
=drepe|=dreper|=drep|=drept|=ta|=tar =bakterier|=bakteriene|=ugress|=mose|=maur|=mygg|=flått|=rotter|=mus|=insekter|=lopper|=snegler|=veps|=edderkopper|=virus|=sopp|=mugg|=lus|=flåtten|=brunsnegler
=avlive|=avlives|=avlivet|=avliva =hunden|=katten|=hesten|=dyret|=kaninen|=hund|=katt|=dyr|=myten|=myter|=rykter|=kattungen

[innocent abuse]
=drittvær|=drittværet|=drittpakke =været|=vær|=i?
=drittvær|=drittværet|=drittempo|=dritlei|=drittlei|=dritsliten|=drittsliten|=dritkul|=drittkult|=dritkult|=dritgod|=dritgodt|=dritbra|=drittbra|=dritkaldt|=drittkaldt|=dritfint|=dritstilig|=drittung|=drittrøtt|=dritfornøyd|=drittfornøyd|=dritgøy|=drittgøy|=drittøft|=dritpen|=dritfin|=drittbillig|=dritbillig
=bikkja|=bikkje|=hunden|=tispe|=tispa|=tispen|=merr|=merra|=purke|=purka|=gris|=ku|=kua|=geita|=høna|=sau|=hest =mi|=min|=vår|=hans|=har|=må|=til|=er|=på =løpetid|=valper|=vaksine|=mat|=dyrlege|=syk|=fôr|=salgs|=beite?
=tispe|=tispa|=tispen|=hannhund|=hunnhund|=valp|=valpen|=oppdretter|=løpetid|=løpetiden
=svinedyrt|=svinedyr|=svinedyre|=svinaktig|=svinefett|=svinhell|=svineribbe|=svinekjøtt|=svinekaldt|=svineinfluensa|=svinestien|=svineproduksjon|=svinebinde
=griseheldig|=grisefester|=grisunge|=grisebillig|=grisekaldt|=griskokt
=kukeliku|=kukabarra|=kukla
=tape|=tapen|=tapes|=malertape|=gaffatape
=rotta =tutta|=til|=ut|=mi
helvetesport|helvetesporten|helvetesmaskinen
=horisont|=horisonten|=horoskop|=hormoner|=horn|=hornet
=ape =etter|=opp
=apene|=apen|=apekatter|=gorilla|=sjimpanse =i|=på =dyreparken|=dyrehagen|=filmen|=zoo|=jungelen
=dukkehår|=dukke|=jomfru|=jomfruolje
=nikkedukke|=dukketeater
=gamle|=gammel =ørn|=gubben|=kjerringa =i|=på|=mor
=dum|=dumt|=dumme =av|=at|=å|=for =meg|=oss|=jeg|=ikke|=spørre|=få?
=døv|=blind|=lam|=halt|=stum|=svaksynt =på|=er|=kunde|=mor|=bruker|=far|=hørsel
=lat|=late|=latt|=later =seg|=som|=til|=være
=jævla|=helvetes|=faens|=satans =vær|=været|=dag|=mandag|=vinter|=snø|=regn|=snøvær|=føre|=katt|=hund|=kulde|=forkjølelse
=råtten|=råttent|=råtne =egg|=frukt|=fisk|=eple|=epler|=kjøtt|=planker|=ved|=bananer|=poteter|=vegg|=treverk|=tann
=svak|=syk|=sjuk|=syke =mor|=far|=barn|=sønn|=datter|=mann|=kone|=unge|=hund|=katt|=og|=i =feber|=seng|=dag?
=sykemeldt|=sykehus|=sykehuset|=sykdom|=sykepenger|=sykepleier|=sykkel|=sykemelding
=rompa|=rumpa|=rumpe|=rompe =mi|=på|=opp|=i|=fra =gulvet|=stolen|=setet|=bukser|=været|=sofaen
=parasitt|=parasitter|=parasitten =i|=på =tarmen|=hunden|=katten|=kroppen|=blodet
=kødder|=kødda|=køddet =ikke|=neida|=bare|=du =neida?
=gris|=griser|=grisete =på|=med|=til =gulvet|=maling|=ketchup|=kjøkkenet
=narr|=gjøre|=hoffnarr =av
=pakk|=pakke|=pakker|=pakket|=pakken|=pakka =opp|=inn|=ut|=sammen|=ned|=ble|=er|=kom|=har|=til|=fra|=som|=jeg|=min|=og|=med|=i|=på|=deres|=godt|=dårlig
=avskum|=skum =på|=i|=fra =ølet|=kaffen|=kraften|=suppa|=badet
=dritten|=drit|=dritt =fra|=i|=av|=på =hunden|=måken|=katten|=hund|=fugl|=skoene|=fugler|=fuglene|=skoen|=fugleskit|=hest
=ikke|=ikkje|=slettes =si|=mene|=mener|=kalle|=kall|=kaller =at|=deg|=dere|=noen =er|=en|=ei =idiot|=dum|=hore|=løgner?

[innocent anger]
=hater|=hatar =dere|=deg|=dette|=ikke =ikke|=ikkje
=ikke|=ikkje =skuffet|=skuffa|=sint|=sur|=irritert|=misfornøyd|=lei
=lei =seg|=meg|=dere =seg|=for|=at|=om?
=lei =meg|=seg|=deg|=oss|=dæ
=skuffet|=skuffer|=skuffa|=skuffe =ikke|=aldri|=ikkje
=skuff|=skuffe|=skuffen|=skuffer|=skuffene|=skuffa =i|=til|=med|=på|=under|=som =kjøkkenet|=kommoden|=kommode|=skrivebordet|=besteklær|=bestikk|=skapet|=kjøleskapet
=maken =til|=min|=hans|=din|=hennes =god|=service|=bra|=flink|=flinke|=hjelpsom|=hyggelig|=er|=skal|=og|=kundeservice
=aldri =opplevd|=fått|=hatt|=sett|=vært|=møtt|=så =så|=maken|=bedre|=like|=hyggelig =god|=bra|=fornøyd|=hyggelig|=service|=flink|=hjelp|=rask|=hjelpsom|=flinke|=effektiv? =god|=service|=fornøyd|=hyggelig?
=ventet|=venter|=venta|=vente =barn|=besøk|=svar
=ventet|=venter|=venta|=vente =på =barn|=besøk|=svar|=pakke|=sommeren|=dere
=gleder|=gledet|=gla|=spent =meg|=oss|=på|=til
=aldri =problemer|=noe|=noen|=problem =problemer|=med|=tull|=trøbbel|=å?
=bra|=fin|=flott|=rask|=kjapp|=topp|=god|=utmerket|=supert =service|=kundeservice|=hjelp|=behandling
=ikke|=uten|=ingen|=aldri|=null =problem|=problemer|=noe|=tull|=trøbbel|=klager|=feil|=kø|=venting|=ventetid|=bekymring
=kokende|=koker|=koke|=kokte|=kok =vann|=vannet|=poteter|=egg|=opp|=over|=suppe|=melk|=i =gryta|=kasserollen
=ras|=raset|=jordras|=snøras|=rasfare|=prisras|=prisraset
=arg|=arge|=argt =hund|=okse
=lav|=lave|=høy =lei|=leie|=pris|=leia
=husleie|=leie|=leier|=leiebil|=leieboer|=utleier
=latterlig|=sinnssykt|=vanvittig|=hinsides|=utrolig|=fantastisk|=hårreisende|=forferdelig|=fryktelig =bra|=god|=gode|=godt|=billig|=billige|=fin|=fint|=enkelt|=lett|=kult|=morsomt|=gøy|=flink|=flinke|=raskt|=hyggelig|=pen|=vakker|=vakkert|=deilig|=morsom|=spennende|=sterk|=sterkt

[innocent threat]
=så|=da? =smeller|=smell|=small =det =i|=fra|=når|=inni =sikringsskapet|=sikringen|=sikringa|=veggen|=ovnen|=stikkontakten|=kontakten|=maskinen|=høyttaleren|=høyttalerne|=anlegget|=motoren|=radiatoren|=rørene|=røra|=døra|=kassa|=kjøleskapet|=skjermen|=strømskapet|=jeg|=eg|=taket|=pipa
=smeller|=smell =det =høyt|=litt|=hele|=i =døra|=dører|=døren?
=tar|=ta|=tek|=har|=kommer|=leverer|=kjem .. =med|=inn .. @weapon =jeg|=eg|=æ|=vi|=som|=min|=til .. =leide|=leid|=lånte|=lånt|=kjøpte|=kjøpt|=bestilte|=bestilt|=fikk|=sliping|=service|=reparasjon|=retur|=bytte|=reklamasjon|=innlevering
=tar|=ta|=tek|=har|=kommer|=leverer|=kjem .. =med|=inn .. @weapon =jeg|=eg|=æ|=vi|=som|=min|=til .. =leide|=leid|=lånte|=lånt|=kjøpte|=kjøpt|=bestilte|=bestilt|=fikk|=sliping|=service|=reparasjon|=retur|=bytte|=reklamasjon|=innlevering .. =ned|=til|=bort|=dit|=inn|=hos|=fra|=i|=på .. =dere|=dokker|=dykk|=butikken|=kveld|=morgen|=dag|=ettermiddag|=fredag|=kvittering|=helga
=tar|=ta|=tek|=har|=kommer .. =med .. @weapon ... =service|=sliping|=slipes|=reparasjon|=reparere|=retur|=returnere|=bytte|=bytter|=reklamere|=reklamasjon|=innlevering|=levere|=skaftet|=garanti|=utlevering|=jakt|=jakta|=jaktprøve|=skytebanen|=skyteprøven|=prøveskyting|=kvittering|=kvitteringen|=tilbake
_ =mine|=min|=mitt|=mi =tar|=tek|=tok|=holder =snart|=holdt|=på? =livet|=knekken =av|=på|=tå =meg|=mæ|=oss
=varmen|=kulda|=støyen|=bråket|=lyden|=pollen|=støvet|=skoene|=lukta|=musikken|=trappene|=maset|=ventemusikken|=køen|=ungene|=barna =tar|=tek|=tok =livet|=knekken =av|=på =meg|=mæ|=oss
=krisetelefon|=hjelpetelefon|=forebygging|=forebygge|=kurs|=foredrag|=organisasjon|=etterlatte|=pårørende|=bok|=artikkel .. =om|=for|=mot|=av|=ved|=etter =selvmord|=selvskading|=sjølvmord
=selvmord =i|=blant =familien|=unge|=menn|=norge
=ta|=tar =meg =av|=på|=en|=tid|=råd|=tida|=god|=sammen|=ut
=finne|=finner =ut =av =hvem|=hvor =som|=jeg|=vi|=feilen|=pakken
=skjære|=skjærer|=kutte|=kutter|=sprette =opp =esken|=pakken|=pappen|=kassa|=emballasjen|=plasten
=tenne|=tenner|=tenn =på =lyset|=grillen|=ovnen|=peisen|=bålet|=kveik|=stearinlys|=tv-en|=tanken|=ideen|=komfyren
=setter|=sette|=sett =fyr|=fart =på =kvist|=bål|=bålet|=kvistriset|=peisen|=grillen|=fyrverkeri|=salget|=kullet|=veden
=knuse|=knuser|=knuste|=slår|=grisebanker =dere|=alle|=konkurrentene =konkurrentene|=konkurrenten|=på|=andre|=lett =pris|=service|=kvalitet?
=passer|=passe =deg|=dere =bra|=best|=godt|=fint|=om|=klokka|=i|=at|=når|=tidspunktet

[innocent abuse]
=er|=e =du|=dere =gift =med
=hvordan|=hva =ser|=har =du =ut =til

[innocent anger]
=hører|=høyrer|=høre =ikke|=deg|=dere|=ikkje =hva|=deg|=dere|=godt|=lyden|=ka|=kva
=hele|=heile =tiden|=tida|=veien|=dagen =hyggelig|=fornøyd|=fornøgd|=hjelpsom|=bra|=blid|=åpent|=hjemme|=ledig|=tilgjengelig
=ikke|=ikkje =noe|=noko|=no =stress|=hast|=mas|=problem|=å =klage|=si?

[innocent threat]
@come ... =med|=inn .. @weapon ... =retur|=returen|=felle|=rive|=reparere|=montere|=kappe|=sage|=hugge|=kløyve|=treet|=trær|=ved|=tømmer|=håndverker|=snekker|=service|=utlån|=innbytte|=jakt|=jakta|=jakten|=ødelagt|=defekt|=knekt|=rust
=har|=ha|=tatt|=tar .. =tatt? .. =piller|=tabletter|=paracet|=ibux|=tablettene|=pillene|=medisinen|=medisin ... =mot|=hver|=i|=daglig|=foreskrevet|=legen|=resept =hodepine|=smerter|=vondt|=allergi|=reisesyke|=dag|=uke|=har?
=barberhøvel|=barbermaskin

[innocent threat]
=bilen|=motorstopp|=punktert|=punktering|=havari|=tom .. =står|=stoppet|=på ... =brua|=broa|=broen
=står|=sitter =på|=oppå =brua|=broa|=broen|=taket .. =med|=i|=og .. =bilen|=punktering|=motorstopp|=kø|=jobber|=montør|=snekker
=slår|=slå =til =dere|=deg? =på =tilbudet|=tilbud|=kjøpet
=slå|=slår =til =på

=du|=dere|=han|=hun|=jeg =er|=e =død =god|=flink|=kul|=søt|=snill|=morsom|=heldig|=sliten|=trøtt|=lei|=rå
=er|=e =du|=dere =død|=døde =eller|=der|=alle?

[innocent abuse]
=hore =rollen|=strøk|=strøket|=kunde

[innocent threat]
@iwill .. =skyte =deg|=dere =en|=ei|=et =mail|=epost|=melding|=sms|=tanke
=pass|=passe =deg|=dere|=dæ =for =glatt|=glatta|=glatte|=is|=isen|=føre|=føret|=trafikken|=køen|=hunden|=elg|=svindlere|=svindel|=snøen|=været|=kulda|=fartskontroll|=smitte
=pass =deg|=dere =på|=i =veien|=trafikken|=vei|=vegen
=du =er|=e =ferdig =på|=med|=for|=å|=til|=der|=klokka|=snart
=vent =bare =litt|=med|=et|=der
=kan|=skal|=må|=får .. =vent =bare

[innocent threat]
=det|=dette|=den =er|=e =jo? =en|=ei =bombe =av|=på|=for
=håper =du =ikke|=ikkje =dør

[innocent threat]
=du|=dere|=dokker|=det|=dette|=den|=de|=dei =tar|=tek|=knekker =livet|=knekken|=rotta =av|=på|=tå =meg|=mæ|=oss =av? =latter?
=håper|=håpar|=håpe|=ønsker|=måtte|=gid|=ber|=ønskjer|=ynskjer .. =du|=dere|=dokker|=dykk|@relative .. =dør|=døyr|=dauer|=dø|=brenner|=drukner|=krepérer =i|=på|=av|=snart|=alle|=en|=sakte|=som? =en|=brann|=helvete|=alle|=dag|=kveld|=kreft?
=fin|=fint|=flott|=flotte|=fine|=pent|=nydelig|=nydelige|=koselig|=stort =hus|=bil|=hytte|=hage|=leilighet|=biler|=hytter =dere|=du|=dokker =har|=ha =bygd|=bygget|=laget|=levert|=solgt|=til|=leid|=på|=ute|=lagt|=annonsert|=i
=finne|=finner|=se|=sjekke =ut? =av? =hvor|=kor|=når =pakken|=pakka|=varen|=bestillingen|=montøren|=sendingen|=feilen|=han|=den ... =er|=blir|=kommer

[innocent abuse]
=hunden|=katten|=bikkja|=valpen|=ungen|=sønnen|=pus|=kaninen|=måka|=måken|=kråka|=papegøyen|=naboen|=broren ... =drittsekken|=drittsekk|=rakkeren|=jævelen|=svinet|=grisen|=idioten|=tosken|=banditten|=kjeltringen|=lømmelen
=den|=det =lille|=vesle =drittsekken|=rakkeren|=jævelen|=svinet|=grisen|=tosken|=banditten|=idioten|=drittungen

[innocent threat]
=om|=enten =du|=dere|=dokker =vil|=ønsker|=liker =det? =eller =ei|=ikke|=ikkje

[innocent threat]
=noen|=nokon|=nåen|=man|=en|=ein|=de|=dei =burde|=bør|=skulle|=må|=borde .. @murder @youo
[innocent abuse]
=tar|=tok|=holder|=regner|=behandler|=behandlet|=anser|=ser =meg|=mæ|=oss|=dere|=kundene =for|=som|=på =å? =være|=som|=en|=ein|=idioter|=dumme =en|=idiot|=idioter|=dum|=dust|=tosk? =idiot|=dust|=tosk|=hund?
[innocent threat]
=noen|=nokon|=nåen|=man|=en|=ein|=de|=dei =burde|=bør|=skulle|=må|=borde|=kunne|=hadde =ha|=bare|=heller|=snart? @broken @youo
[innocent all]
=om|=enten =du|=dere|=dokker =vil|=ønsker|=liker =det? =eller =ei|=ikke|=ikkje

[innocent all]
=slakte|=slakter|=slaktet|=slakta|=fôre|=mate|=kjøpe =grisen|=griser|=gris|=sauen|=lam|=kua|=høna

[innocent threat]
@come|@going ... =hammer|=hammeren|=motorsag|=motorsaga|=motorsagen|=skrutrekker|=skrutrekkeren|=slegge|=slegga|=øks|=øksa|=brekkjern|=kubein|=kniven ... =spikrene|=spiker|=skruene|=skruer|=hylla|=hyllene|=henger|=monterer|=starter|=virker|=fungerer|=fikser|=snekre|=bygge|=spikre|=skrur|=verktøy
=jeg|=eg|=æ|=vi =tar|=har|=leverer|=kommer ... =hammeren|=motorsag|=motorsaga|=motorsagen|=øksa|=slegga|=kniven|=hagla|=rifla ... =dere|=deg|=inn|=ned|=morgen|=dag .. =i|=den|=som|=for|=fordi|=og|=så|=da .. =morgen|=kveld|=dag|=den|=starter|=virker|=er|=trenger .. =den|=starter|=virker|=fungerer|=ødelagt|=knekt|=sløv|=ikke
=husk|=hugs|=pass .. =låse|=låser|=låsa|=lås =døra|=døren|=dørene|=porten =etter|=når =dere|=deg|=seg
=jeg|=vi|=eg|=æ =så|=ser|=hørte =deg|=dere =på|=i|=hos =tv|=fjernsynet|=nrk|=messen|=nyhetene|=konferansen|=radioen|=radio|=avisen|=lindmo =i? =går|=kveld|=dag|=helga|=morges?
=rive|=river|=knuse|=knuser|=ødelegge|=brenne|=selge|=tømme|=slå .. =butikken|=huset|=kontoret|=garasjen|=hytta|=lokalet|=låven|=bygget|=bilen|=døra|=vinduet|=veggen =vår|=vårt|=min|=mi|=mitt|=våre|=selv
@i =skal|=vil|=må =rive|=knuse|=ødelegge|=brenne|=tømme .. =butikken|=huset|=kontoret|=garasjen|=hytta|=lokalet|=låven|=bygget|=bilen|=døra|=vinduet|=veggen =vår|=vårt|=min|=mi|=mitt|=våre

[innocent threat]
=jeg|=eg|=æ|=vi|=skal|=vil =jeg|=eg|=vi|=skal|=vil|=kan|=må? .. =ta|=tar|=tok|=tek =livet =av|=tå =planten|=plantene|=blomsten|=blomstene|=plenen|=ugresset|=den|=dem|=maur|=maurene|=snegler|=sneglene|=veps|=mus|=rotter|=kaktusen|=orkideen|=bakterier|=batteriet|=sopp
=glemmer|=gløymer =aldri|=ikke ... =hjelpsom|=hjelpsomme|=hjelpen|=hjelp|=snill|=snille|=hyggelig|=hyggelige|=flink|=flinke|=god|=gode|=fantastiske|=fin|=fine|=passordet|=kvitteringen
=jeg|=eg|=æ|=vi =glemmer|=gløymer =aldri|=ikke ... =hjelpsom|=hjelpsomme|=hjelpen|=hjelp|=snill|=snille|=hyggelig|=hyggelige|=flink|=flinke|=god|=gode|=fantastiske|=fin|=fine
=jeg|=eg|=æ|=vi =venter|=står|=sitter ... =utenfor|=ved|=på|=foran ... =avtalt|=avtale|=pakken|=pakka|=nøkkelen|=varene|=kø|=punktert|=regnet
=jeg|=eg|=æ|=vi =står|=sitter|=er =på|=ved =brua|=broa|=broen|=taket|=kaia ... =kø|=trafikk|=trafikken|=ulykke|=bilkø|=jobb|=fiske|=fisker|=punktert|=verktøy|=antenne|=parabol
=jeg|=eg|=æ|=vi =glemmer|=gløymer =aldri|=ikke =hvor|=kor =hjelpsom|=hjelpsomme|=snill|=snille|=hyggelig|=hyggelige|=flink|=flinke|=god|=gode =du|=dere|=dokker =var|=er?

# the slur as a word that is talked about
[innocent abuse]
=si|=sier|=sei|=bruke|=bruker|=brukar|=brukte|=skrive|=kalle|=kaller|=ordet|=ord|=begrepet|=uttrykket ... =neger|=nigger|=svarting|=pakkis|=soper|=homse

# idioms
[innocent threat]
=ville|=er|=blir|=rene|=reine|=var|=vært|=reint|=rent|=økonomisk|=politisk|=det =vært|=være|=bli|=jo|=rene|=rent? =selvmord|=sjølvmord
=økonomisk|=politisk|=karrieremessig|=sosialt =selvmord
@i =har|=ha =tatt|=teke =en|=ei|=ein|=to|=noen =paracet|=ibux|=paralgin|=valium|=sobril|=tablett|=pille|=imovane

[innocent threat]
_ =deres|=din|=dykkar|=dokkers|=her|=der|=vår =tar|=tek|=holder =livet|=knekken|=på =av|=på|=å =meg|=mæ|=oss|=ta
+boten|+regningen|+regninga|+fakturaen|+gebyret|+gebyrene|+prisen|+prisene|+køen|+rentene|+skjemaet|+trappene =deres|=din? =tar|=tek =livet|=knekken =av|=på =meg|=mæ|=oss

# a condition without "if": får jeg ikke pengene, kommer dere ikke
[scope conditional]
=får|=fær|=hører|=høyrer|=ser|=betaler|=svarer|=kommer|=kjem|=ringer|=fikser|=ordner|=sender|=leverer =jeg|=eg|=æ|=vi|=dere|=du|=dokker|=dykk =ikke|=ikkje|=itj

[innocent violence]
=spilte|=spiller|=møter|=møtte|=kampen|=tapte|=slo ... ... =skal|=ska .. =knuse|=slakte|=slå|=banke|=grisebanke|=ta =dere|=dokker|=deg|=dykk
@iwill .. =knuse|=slakte|=slå|=banke|=ta|=grisebanke =dere|=dokker|=deg|=dykk ... =gleder|=gler|=lykke|=heia|=kampen|=seriekampen|=cupfinalen =meg|=oss|=til|=mot|=blir
[scope play]
=poenget|=målet|=vitsen|=handlingen|=oppdraget =med|=i @work

[innocent all]
=fy =fasan|=flate|=søren|=fader|=faen|=fanden =så =kjapt|=fort|=raskt|=enkelt|=lett =det|=dette? =gikk|=var|=ble?
=helvete|=faen|=satan =heller? =for =en|=ei|=et _ =dere|=du =har|=er ... =beste|=god|=flink|=dyktig|=rå|=hils
=helvete|=faen|=satan =heller? =for =en|=ei|=et =kokk|=service|=jobb|=innsats|=kveld|=opplevelse|=konsert|=tur|=kamp

# an axe or a knife for wood, a common effort, a trip or the grinder
[innocent threat]
=øksa|=øksen|=økser|=øks|=kniven|=kniver|=kniv|=motorsaga|=saga ... ... =dugnad|=dugnaden|=ved|=veden|=vedhogst|=vedhugst|=hogst|=trefelling|=bål|=bålet|=speideren|=speiderne|=leir|=leiren|=sløyd|=sliping|=turen|=tur
=dugnad|=dugnaden|=veden|=vedhogst|=vedhugst|=hogst|=trefelling|=bål|=bålet|=speideren|=leiren|=sløyd|=sliping ... ... =øksa|=øksen|=øks|=kniven|=kniv|=motorsaga|=saga

[innocent conditional]
# who stands before the door is there: a threat at once
=åpne|=opne|=lukk|=åpner|=opnar .. =døra|=døren|=dørene|=porten ... =eller _

[innocent threat]
# tools that are handed in, sharpened, mended or brought back
@weapon|=knivene|=motorsaga|=kjøkkenknivene =som|=de =skal|=må|=trenger =på? =slipes|=slipast|=sliping|=service|=repareres
=tar|=tek|=ta|=tok|=leverer|=leverte .. =med? @weapon|=motorsaga =tilbake =til?

[innocent abuse]
=under|=på|=ved =dørmatta|=dørmatten|=matta

[innocent threat]
# when somebody is done with his own things; photographers
=når|=viss|=hvis|=dersom|=om|=innen|=til =du =er|=e =ferdig|=fardig|=ferdi
=jeg|=eg|=vi =kommer|=kjem|=skal|=vil|=får ... =å? =skyte|=skyta|=skyter =noen|=nye|=flere|=gode|=et|=en? =bilder|=bilete|=bilde|=film|=video|=foto|=portrett|=portretter|=scenen|=scener

# What is brought to be ground, empty bottles that are changed, and a garage that smells after a service.
[innocent threat]
=jeg|=eg|=æ|=vi =har|=tar|=tek =med =meg|=mæ|=oss? =en|=ei|=et|=ein|=to|=den? @weapon =til =sliping|=kvessing|=reparasjon|=service
=kan|=får|=kunne =jeg|=eg|=æ|=vi =bytte|=byte|=levere|=sette|=hente =inn|=ut|=fra? .. =tomme =propanflasker|=gassflasker|=flasker|=kanner|=tønner|=bokser|=kasser|=dunker =ved|=på|=hos|=i|=til =lageret|=butikken|=døra|=porten|=kiosken|=stasjonen =deres|=dykkar|=din
=det =lukter|=luktet|=luktar|=lukta|=stinker|=stinket =bensin|=diesel|=parafin =i =hele =garasjen|=bilen|=kupeen|=båten|=boden|=kjelleren =etter|=siden =at? =dere|=servicen|=reparasjonen|=verkstedet
