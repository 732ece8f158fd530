# More frames, over wide gaps.

[violence 4]
{@i @murder @deg}
@murder =dere|=dokker =alle|=begge|=hele|=en|=hver|=ein =og|=sammen|=gjengen|=etter|=bunten|=en|=eneste? =en? .. @i
@murder|@hurt @i @youo|=ham|=han|=henne|=dem|=ho|=den|=dei .. =i|=ihjel|=ihel|=ned|=helseløs|=flat|=opp =hjel|=hel|=hæl|=svime? =hjel|=hel?
=slår|=slæ|=slå|=sparker|=banker @i =ham|=han|=henne|=dem|=dei|=den|=noen|=hun|=ho =ihjel|=ihel
=slår|=slæ|=slå|=sparker|=banker @i =ham|=han|=henne|=dem|=dei|=den|=noen|=hun|=ho|@youo =i =hjel|=hel|=hæl
@i ... @place|@youo|@company|=dit|=inn|=ned ... =med|=me .. @weapon
=går|=kommer|=kjem|=stiller|=møter|=dukker|=tropper|=står|=er|=e|=kjører|=drar|=løper|=stormer|=marsjerer|=valser|=sitter|=venter =jeg|=eg|=æ|=vi ... =med|=me .. @weapon
@weapon .. =og|=så =rydder|=rydde|=skyter|=skyte|=slår|=slå|=hugger|=stikker|=dreper|=drepe|=knuser|=meier|=tar|=besøker|=ordner
=rydder|=rydde|=feier|=meier|=meie|=skyte|=skyter =opp|=kontoret|=lokalet|=avdelingen|=vekk|=ut|=alle|=ned|=rundt|=meg =hos|=blant|=nede|=med|=alle|=som =dere|=dokker|=avdelingen|=kontoret|=hagla|=er|=står
@going|=kommer|=kjem|=kjæm ... =og|=å =tar|=tek|=tæ|=rydder|=henter|=banker|=bank|=knuser|=ordner|=fikser|=ekspederer =dere|=dokker|=dykk|=deg|=dæ =en|=ein|=én|=alle|=hele|=hver|=opp|=ett|=på|=av =etter|=og|=sammen|=gjengen|=for|=dage =en|=én|=ein|=ett|=tur?
=tar|=tek|=ta|=knerter|=plukker|=skyter =jeg|=eg|=æ|=vi? =dere|=dokker|=deg|=dem|=dykk =en|=ein|=én|=ett =etter|=for|=og =en|=ein|=én|=ett
=få|=fær|=får|=skal|=ska .. =kjenne|=føle|=smake|=erfare|=oppleve|=vite .. =vil =si|=sei|=seie =å =bli|=få|=miste|=dø|=ligge ... @broken|=banka|=banket|=slått|=skutt|=drept|=juling|=dø
=du|=dere|=dokker|=dykk .. @skal|=få|=får .. =kjenne|=føle|=smake|=erfare|=oppleve .. =hvordan|=korsen|=korleis|=åssen|=hva|=ka|=kva|=hvor|=kor ... =dø|=døy|@broken|=blø|=vondt|=kvalt|=brenne|=lide
@tonight|=jeg|=eg|=æ|=vi ... =gjør|=lager|=blir =det? =et|=ett|=slutt|=ende =blodbad|=massakre|=på =hos|=deg|=dere|=av?
=i|=nå|=no|=så|=da =kveld|=natt|=morgen|=dag|=morra? =dør|=døyr|=dauer|=dæuer|=daur|=dræper =du|=dere|=dokker|=dykk|=noen
=dør|=døyr|=dauer|=daur =du|=dere|=dokker|=dykk =og|=en|=for|=når|=i|=som|=på|=sakte|=hvis|=din|=alle|=hver
=du|=dere|=dokker|=dykk =dør|=døyr|=dauer|=daur =i|=på|=snart|=sakte|=før|=innen|=som|=når|=alle|=først|=neste|=hvis|=alene|=nå|=no|=ved
@goods|@place|=avdelingen|=kontoret =deres|=din|=ditt|=dykkar|=di? =blir|=skal|=kommer .. =til|=bli|=et|=å|=en? .. =blodbad|=slaktehus|=gravplass|=gravsted|=slagmark|=skytebane|=massegrav
=skal|=kommer|=vil .. =flyte|=renne|=sprute|=bli|=flyt .. =blod|=lik|=hjernemasse
=lik|=likene|=blod|=hoder|=hodet =kommer|=skal|=vil|=ruller|=trille|=rulle|=på .. =flyte|=rulle|=trille|=stables|=renne|=sprute|=gulvet|=veggene
=ruller|=rulle|=trille =hoder|=hodet|=hodene|=hovud =hos|=i|=når|=på|=snart|=der

[violence 3]
=hadde|=om|=hvis|=fikk|=får|=kunne|=viss .. =jeg|=eg|=æ ... =skulle|=hadde|=ville|=da|=så ... @broken .. @youo|@part|@somebodyyours|=på|=om :: past
=skulle|=burde|=kunne|=ville|=hadde .. =jeg|=eg|=æ .. =ha|=gjerne|=lett|=lyst? @broken .. @youo|@part|@somebodyyours :: past
=jeg|=eg|=æ .. =skulle|=burde|=kunne|=ville|=hadde ... @broken .. @deg|=dere|=dokker|@part|@somebodyyours :: past
@if|=ellers|=elles|=eller ... =får|=fær =du|=dere|=dokker|@relative|@somebodyyours ... =besøk|=juling|=bank|=kniv|=kule|=øks|=hagla|=balltre|=smake|=svi|=kjenne
=får|=fær|=skal|=vil|=kommer =du|=dere|=dokker|=dykk|@relative|@somebodyyours .. =få|=til|=se|=et|=en? =besøk .. =av|=med|=når|=fra .. =meg|=mæ|=slegga|=noen|=gutta|@weapon|=oss|=folk|=broren|=kompiser|=kompisene|=venner|=noe
=smeller|=smell|=small|=smæll|=smelle|=skudd|=skyting ... =hvis|=om|=ellers|=når|=innen|=neste|=før =jeg|=dere|=ikke|=dette|=noen|=det|=du
=hvis|=om|=ellers|=eller|=så|=da|=nå|=snart .. =smeller|=smell|=smæll =det
=ender|=havner|=ligger|=endar|=hamnar =du|=dere|=dokker|=noen|=en|=nokon =på|=i|=opp|=der .. =sykehus|=sykehuset|=sjukehus|=sjukehuset|=grøfta|=grava|=grav|=kiste|=kista|=likhuset|=rullestol|=intensiven|=koma|=bakken|=gulvet|=gips|=legevakta|=akutten
=fare|=risiko|=risikerer|=sjanse =for|=at .. =at|=noen .. =noen|=du|=dere ... =skadet|=skadd|=skada|=sykehus|=drept|=dø|=dør|=vondt|=liv|=sykehuset|=smeller
=klarer|=greier|=klare|=vet|=veit|=kan .. =ikke|=ikkje|=itj .. =å|=om|=hvor =holde|=styre|=kontrollere|=behersker|=lenge|=stoppe =meg|=mæ|=nevene|=sinnet|=jeg|=fingrene|=hendene|=neven .. =unna|=lenger|=hvis|=neste|=når|=av|=fra|=styr|=klarer|=i :: neg
=slipper|=kommer|=slepp .. =ikke|=ikkje|=aldri|=itj .. =levende|=helskinnet|=uskadd|=uskadet|=live :: neg
=bli|=blir|=være|=vere .. =drap|=mord|=blodbad|=likskue|=blodig|=skyting|=skudd =på|=hos|=i|=av|=her|=der|=nå|=snart|=neste|=hvis|=om

[violence 2]
=så|=da =får|=fær|=skal =du|=dere|=dokker|=dykk =kjenne|=merke|=angre|=svi :: w=0.9
=så|=da =får|=fær =du|=dere|=dokker =se|=sjå =hva|=ka|=kva|=annet|=anna :: w=0.9
=fortsett|=hald|=fortsetter|=prøv|=bare|=berre|=våg|=gjør =sånn|=du|=fram|=slik|=bare|=å|=på|=deg|=det|=meg|=igjen .. =så|=og =får|=skal|=smeller|=se|=vet|=ser|=veit|=kommer =du|=dere|=vi|=det|=jeg|=hva|=dokker
=går|=gå|=ende|=ender|=gjekk|=gikk .. =ille|=galt|=dårlig|=stygt|=skeis|=gale|=bra =med|=for =deg|=dere|=dæ|=dokker|=dykk|=familien|=firmaet|=folk|=dem|=han
=se|=sjå .. =hvordan|=korleis|=hva|=ka|=kva|=åssen|=kossen =det|=som =går|=skjer|=hender|=blir .. =med|=for =deg|=dere|=dæ|=dokker|=dykk|=familien
=vet|=veit|=finne|=funnet|=finner|=finn|=ut|=søke|=lett|=spore|=google .. =hvor|=kor|=hen|=adressen|=hvem|=kem .. =folk|=sånne|=du|=dere|=dokker|=slike|=deg|=kona|=ungene|=sjefen|=dykk|=familien .. =som|=deg|=din|=deres|=dine? .. =bor|=bur|=jobber|=sover|=oppholder|=ferdes
=bør|=burde|=må|=skulle|=anbefaler|=råder|=får|=kan =du|=dere|=dokker|=deg ... =flytte|=gjemme|=rømme|=stikke|=forsvinne|=løpe|=springe|=be|=låse|=bytte|=skjule|=emigrere|=passe|=se|=vokte .. =før|=fra|=når|=for|=deg|=dere|=dørene|=døra|=navn|=adresse|=landet|=bak|=hjem
=du|=dere|=dokker =bør|=burde|=må|=skulle ... =flytte|=gjemme|=rømme|=stikke|=forsvinne|=løpe|=springe|=be|=låse|=skjule|=passe|=vokte ... =før|=fra|=når|=dørene|=døra|=adresse|=landet|=bak|=hemmelig|=livet|=ryggen
=flytt|=gjem|=løp|=røm|=stikk|=spring =deg|=dere|=før|=mens|=langt|=utenlands|=fort =mens|=før|=du|=dere|=jeg|=godt =du|=jeg|=dere|=kan|=kommer|=finner?
=før|=innen|=når|=til|=dagen =jeg|=eg|=æ|=vi =finner|=finn|=tar|=treffer|=møter =deg|=dæ|=dokker|=dykk
=før|=innen|=når|=til|=dagen =jeg|=eg|=æ|=vi =får|=fær =tak|=kloa|=klørne|=has =i|=på =deg|=dæ|=dere|=dokker|=dykk
=får|=fær|=få|=fikk|=fått .. =kloa|=klørne|=hendene|=nevene =i|=på =deg|=dæ|=dere|=dokker|=dykk|=han|=ham|=den|=dem|=henne|=vedkommende
=får|=fær =jeg|=eg|=æ =tak|=fatt =i =deg|=dæ|=han|=ham|=den|=henne|=vedkommende
=skal|=ska|=kommer|=kjem|=dagen|=når|=hvis|=vent|=om|=bare .. =få|=får .. =tak|=fatt =i|=på =deg|=dæ|=han|=ham|=den|=henne|=vedkommende
=din|=deres|=dere|=di =tur|=time|=dag|=tid =kommer|=kjem|=nærmer|=er =snart|=seg|=neste|=nå|=kommet|=skal? :: w=1
=dette|=det|=den =her? =glemmer|=gløymer|=tilgir|=lar|=slipper =jeg|=eg|=æ|=vi|=dere|=du =aldri|=ikke|=ikkje|=dere|=deg :: neg
=jeg|=eg|=æ|=vi =lar|=lèt =ikke|=ikkje|=itj =dette|=det|=deg =ligge|=passere|=gå|=slippe|=hvile :: neg w=0.7
=skaffer|=finner|=henter|=trenger =jeg|=bare|=nok|=en? =adressen|=adressa|=bostedet|=hjemmeadressen|=nummeret =din|=deres|=di|=hans|=hennes
=alle|=folk|=den|=de|=sist|=forrige =som =har|=prøvde|=kødda|=lurte|=kødder|=gjorde =lurt|=prøvd|=meg|=seg|=med|=det|=kødda =meg|=på|=seg? ... =angret|=angra|=betalt|=angrer|=betale|=svi|=dyrt|=sykehus|=lever|=gips|=fått
=dere|=du|=dokker =lever|=sitter|=er|=vandrer|=spiller|=går|=leker =på|=farlig|=med|=utrygt|=høyt =lånt|=tynn|=farlig|=tynt|=ilden|=ild =tid|=is|=grunn|=spill? 
=leker|=leiker|=lek =med =ilden|=ild|=livet
=blir|=bli|=er =dere|=deres|=det|=din|=dette|=dykkar =din|=deres|=siste|=verste|=største =undergang|=bane|=mareritt|=feil|=tabbe|=død :: w=0.7
=frykt|=frykte|=skjelv|=skjelve|=grue|=gru =meg|=dere|=deg|=seg|=den =dagen|=for|=til|=når =jeg|=meg|=du|=dere|=vi|=det? =kommer|=finner|=møtes?
=hele|=heile|=resten|=evig =livet|=av =ditt|=din|=livet|=deres .. =se|=sjå|=kikke|=titte =deg|=dere|=over =over|=skulderen|=skuldra
=straffen|=straffa|=straff|=hevnen|=hemnen|=gjengjeldelsen|=regningen|=regninga|=regnskapets|=dommedag =din|=deres|=min|=vår|=dag|=blir|=kommer|=er =kommer|=blir|=skal|=søt|=er|=hard|=snart|=nær|=venter
=øye|=auge|=tann =for =øye|=auge|=tann
=som =man|=en|=du =reder|=roper|=sår|=red =så|=får|=ligger|=høster|=skal :: w=0.5
=jeg|=eg|=æ|=vi =kjenner|=kan|=veit|=vet =sjefen|=gata|=bilen|=ansiktet|=stemmen|=navnet|=huset|=ruta|=rutinene|=skiltnummeret|=familien|=kona|=faren =din|=di|=ditt|=deres
=vi|=me|=jeg|=eg|=æ =ser|=får|=skal =vel|=nok|=se|=sjå|=da|=bare|=hverandre =hvem|=kem|=kven|=hvor|=om|=igjen|=en|=på .. =ler|=sist|=tøff|=griner|=kjekk|=mørk|=angrer|=bakgate|=vinner|=lenge|=mann

[stalking 2]
=jeg|=eg|=æ|=vi =så|=såg|=ser|=fulgte|=møtte|=traff|=møter|=sett|=fant =deg|=dæ|=dere =på|=i|=ute|=ved|=utenfor|=hos|=da|=etter|=med ... @kin|=alene|=bilen|=huset|=kiwi|=rema|=coop|=meny|=butikken|=byen|=trening|=treningssenteret|=barnehagen|=skolen|=jobben|=hjemme|=hunden|=gata|=facebook|=instagram|=går|=døra|=vinduet
=så|=såg =deg|=dæ =på|=i|=ute|=ved|=utenfor|=hos|=da|=gå|=kjøre =kiwi|=rema|=coop|=meny|=butikken|=byen|=går|=trening|=treningssenteret|=barnehagen|=skolen|=jobben|=bussen|=toget|=senteret|=kjøpesenteret|=lørdag|=fredag|=søndag|=helga|=kveld|=huset|=vinduet|=gata|=parken|=hjem|=forbi
=hyggelig|=kjekt|=greit|=fint|=godt|=nyttig|=praktisk|=bra|=interessant =å =vite|=veta|=se|=ha =hvor|=kor|=hvem|=når|=hvilken|=adressen =du|=dere|=barna|=ungene|=kona|=din =handler|=bor|=trener|=jobber|=går|=parkerer|=er|=bur|=dine|=di
=jeg|=eg|=æ|=vi =står|=sitter|=parkert|=er|=venter|=har =og|=parkert|=rett|=nå|=utenfor|=i|=ved|=på =ser|=venter|=utenfor|=bilen|=ved|=huset|=døra|=gata|=deg =på|=huset|=utenfor|=ditt|=di|=deg|=hos|=vinduet =ditt|=huset|=deg|=di|=når?
=hvilken|=hva|=kva|=ka =skole|=barnehage|=skule =går|=er|=heter|=har =hun|=han|=de|=barna|=ungene|=datteren|=dattera|=sønnen|=jenta|=dei
=i =hvilken =barnehage|=skole|=gate =går|=bor|=er

[violence 3]
@kin =di|=din|=dine|=deres|=dykkar =får|=fær|=skal .. =besøk|=svi|=unngjelde|=betale|=lide|=kjenne|=oppleve
=får|=fær|=skal|=ska @kin =di|=din|=dine|=deres|=dykkar .. =besøk|=svi|=unngjelde|=betale|=lide|=kjenne

[property 3]
@willi ... @ruin ... @goods =dere|=dokker =har|=eier|=parkerer
@tonight ... =knuser|=knusar|=smadrer|=smadrar|=raserer|=ødelegger|=øydelegg|=punkterer|=riper|=ripar|=skjærer|=skjer|=sprayer|=tagger|=herper|=vandaliserer|=demolerer|=rasere|=knuse|=smadre|=ødelegge|=ramponerer @i ... =dekkene|=dekka|=bilene|=bilen|=rutene|=ruta|=vinduene|=vinduet|=butikken|=kontoret|=firmabilene|=lakken|=skjermene|=varelageret|=hver|=hvert|=alle

[self_harm 4]
=ikke|=ikkje|=itj =i|=er|=lenger|=finnes|=lever =live|=lenger|=i|=blant|=mer|=meir .. =når|=i|=etter|=neste|=innen .. =dere|=du|=morgen|=natt|=noen|=fakturaen|=regningen|=pakken|=uke|=helga|=jul|=dette|=den :: neg
=hilsen|=helsing|=farvel|=adjø|=hadet =en|=ein|=fra|=alle|=verden|=og =som|=en|=takk =ikke|=snart|=aldri|=skal|=er|=for =er|=lever|=dør|=død|=dø|=finnes|=alt :: neg
=hopper|=hoppar|=henger|=heng|=skyter|=dreper|=drukner|=kaster =jeg|=eg|=æ =meg|=mæ =fra|=frå|=foran|=utfor|=av|=selv|=sjøl|=i|=ut|=på =meg|=mæ|=balkongen|=brua|=broa|=toget|=taket|=kveld|=natt|=vinduet|=stupet|=banen|=garasjen|=skogen|=t-banen|=sjøen|=elva|=låven?
=hopper|=hoppar|=kaster|=kastar =jeg|=eg|=æ =meg|=mæ? =fra|=frå|=foran|=utfor|=ut|=i|=av =balkongen|=brua|=broa|=broen|=toget|=taket|=vinduet|=stupet|=banen|=t-banen|=sjøen|=elva|=trikken|=bilen|=havet|=en|=et|=kaia|=fjellet
[self_harm 5]
=jeg|=eg|=æ =sitter|=sit|=ligger|=ligg|=har|=står|=holder ... =alle|=mange|=masse|=hele|=resten|=nok|=femti|=tretti|=hundre|=40|=50|=60|=100 .. @pills
=sitter|=sit|=ligger|=ligg|=står|=holder .. =på|=i|=med|=her|=alene ... =med|=og .. =alle|=en|=ei|=et|=tre|=to|=mange|=masse|=fire|=hele|=full|=hånden|=neven|=glasset|=eske|=boks? .. @pills ... =mine|=foran|=klar|=vodka|=sprit|=vin|=whisky|=hånda|=bordet|=og|=klare|=nå|=hals|=halsen|=i
=sprit|=vodka|=vin|=whisky|=brennevin ... =og .. @pills
@pills ... =og .. =sprit|=vodka|=vin|=whisky|=brennevin|=spriten
[self_harm 3]
=ikke|=ikkje|=itj =lyst|=løst|=krefter|=ork|=orker|=vil|=orka|=ønsker|=ønske =til|=å? =å? =være|=vere|=leve|=leva|=eksistere|=finnes =i|=på|=her|=mer|=meir|=lenger|=noe|=med =denne|=verden|=jorda|=live|=mer|=lenger|=livet|=meir? :: neg
=vil|=ønsker|=lengter|=vill =bare|=berre|=helst =vekk|=bort|=borte|=ut =for|=av =godt|=alltid|=livet|=verden
=vil|=ønsker|=vill =bare|=berre|=helst =dø|=daue|=døy =herfra|=for|=fra|=nå|=herifrå|=av? =godt|=alltid|=livet|=alt|=verden?
=forlate|=forlater|=forlata =denne|=den =verden|=verda|=jorda
=forlate|=forlater|=forlata =livet|=verden|=verda =for|=i|=nå|=og?
=alle|=dei|=de|=dere|=ungene =klarer|=klarar|=greier|=får|=har =seg|=dere|=det =bedre|=betre|=best|=fint|=utmerket =uten|=utan =meg|=mæ
[self_harm 2]
=ikke|=ikkje|=ingen|=ingenting|=inkje|=itj .. =gir|=gjev|=har|=føles .. =mening|=meining|=verdt|=håp|=verdi|=hensikt =lenger|=mer|=meir|=for|=i|=lengre :: neg
=ingenting|=inkje|=ingen =gir|=gjev|=har|=betyr =noen|=nokon|=noe|=mening? =mening|=meining|=glede|=verdi|=noe|=lenger =lenger|=mer|=meir? :: neg w=0.8
=vil|=ønsker|=vill =bare|=berre =bort|=vekk|=forsvinne :: w=1
=ligger|=ligg =bare|=berre =i|=og =senga|=mørket|=gråter|=stirrer|=sengen|=og =og|=hele|=vil|=venter|=håper
=alt|=livet|=hodet|=verden =er|=e|=føles =svart|=mørkt|=håpløst|=meningsløst|=tomt|=bekmørkt|=helsvart =og|=nå|=for|=rundt|=inni|=lenger
=skriver|=skriv|=sier|=forteller =det|=dette =til|=bare =dere|=deg|=noen =fordi|=hadde|=har|=for =ingen|=jeg|=eg =andre|=har? :: w=0.5

[insult 2]
=fitte|=fitter|=hestkuk|=hurpe|=ludder
=du|=dere|=dokker|=dykk =er|=e|=var =et|=eit|=en|=ei|=noen|=noe =utskudd|=null|=misfoster|=vrak|=avskum|=krek|=pakk|=utyske|=beist|=uhyre|=monster|=vanskapning|=ingenting|=feil|=feilvare|=bomskudd|=mislykket|=parasitt|=skamplett|=vits|=patetisk|=stykke|=dritt|=søppel|=drittsekk|=uhell|=lite|=virus|=kreftsvulst|=pest|=snik :: aim=agent
=snakker|=prater|=chatter|=skriver =jeg|=eg|=æ|=vi .. =med .. =levende|=menneske|=voksen|=person|=voksent|=en|=et ... =eller .. =potet|=ape|=stein|=vegg|=brødrister|=hund|=amøbe|=dørmatte|=idiot|=apekatt|=barn|=unge|=reke|=brød|=høne|=gulrot|=kålrot|=plante|=sau :: aim=agent
=eller|=som|=enn =en|=ei|=et =potet|=ape|=amøbe|=dørmatte|=apekatt|=brødrister|=gullfisk|=kålrot|=gulrot|=høne|=idiot =i|=på|=der|=som|=hadde|=har|=kunne|=med :: aim=agent w=0.9
=verdens|=norges|=byens|=bransjens|=jordas =dummeste|=teiteste|=største|=styggeste|=ekleste|=mest =kundebehandler|=menneske|=person|=idiot|=idioter|=drittsekk|=inkompetente|=udugelige|=svindlere|=kjeltringer|=løgner|=løgnere|=tosk|=tomsing|=fyr|=kjerring|=tyver|=folk|=gjeng :: aim=agent

[insult 1]
=hvor|=kor|=ke =inkompetent|=inkompetente|=udugelig|=udugelige|=ubrukelig|=ubrukelige|=uproffe|=late|=lat|=treg|=trege =kan|=går|=er|=det =det|=dere|=du|=an|=en|=går|=dokker :: aim=agent
=verdens|=norges|=byens|=bransjens|=landets =dårligste|=verste|=udugeligste|=mest|=tregeste|=elendigste|=treigeste|=dårlegaste =bank|=kundeservice|=selskap|=firma|=butikk|=inkompetente|=udugelige|=ubrukelige|=leverandør|=operatør|=support|=service|=sjappe|=flyselskap|=strømselskap|=nettbutikk|=kundebehandlere|=kundesenter :: aim=company

[anger 1]
=verdens|=norges|=byens|=bransjens|=landets|=markedets =dårligste|=verste|=elendigste|=tregeste|=treigeste|=dyreste|=teiteste|=mest|=dårlegaste|=minst|=styggeste :: w=1.1
=er|=e =bare|=berre|=helt|=jo|=så|=rett|=faktisk|=virkelig? =sykt|=sjukt|=krise|=idiotisk|=idioti|=tull|=tullete|=tragisk|=teit|=bedritent|=galskap|=skandale|=trist|=hinsides|=vilt|=surt|=kaos|=rot|=løgn|=flaut|=tøv|=svada|=vås|=frekt|=sprøtt :: w=0.6
=bestilte|=bestilt|=kjøpte|=kjøpt|=betalte|=bad|=ba|=spurte ... =men|=og .. =fikk|=fekk|=fått|=kom|=mottok|=mottatt|=sendte|=leverte|=får :: w=0.5
=har|=hadde|=er|=vært =ikke|=ikkje|=itj .. =hatt|=nett|=strøm|=internett|=fått|=kommet|=sett|=hørt|=sovet|=virket|=funka|=virka|=tv .. =siden|=sidan|=på|=i|=etter =fredag|=mandag|=tirsdag|=onsdag|=torsdag|=lørdag|=søndag|=forrige|=helga|=i|=går|=flere|=to|=tre|=en|=uker|=lenge|=over|=hele|=jul|=mai|=april|=jeg|=uke|=dager :: neg w=0.7
=null|=0|=ingen =svar|=respons|=hjelp|=peiling|=tilbakemelding|=kontakt|=service|=forståelse|=resultat|=beskjed|=effekt|=løsning|=unnskyldning :: neg w=0.7
=bravo|=gratulerer|=imponerende|=godt =jobba|=gjort|=dere|=jobbet|=service|=levert :: w=0.3
=dager|=uker|=måneder|=timer|=telefoner|=mailer|=samtaler =senere|=seinere|=etter|=og|=har :: w=0.35
=synd|=leit|=trist|=kjedelig|=dumt|=skuffende|=ergerlig =at|=når|=og =dere|=det|=ingen|=jeg|=man|=du|=dokker|=skuffende|=kjipt :: w=0.6
=ikke|=ikkje|=itj =kunne|=kan|=klarte|=klarer|=ville|=greide|=orket =hjelpe|=svare|=levere|=fikse|=ordne|=holde|=løse|=hjelpa|=finne|=gjøre =meg|=oss|=det|=noe|=dette|=saken|=på|=til|=ut? :: neg w=0.45
=slik|=sånn|=måten|=måte =man|=en|=dere|=kunder|=kundar|=det|=dokker =behandler|=behandles|=behandlar|=driver|=skal|=oppfører|=gjør|=svarer :: w=0.6
=for|=på =tredje|=fjerde|=femte|=andre|=sjette|=3|=4|=5 =måned|=uke|=gang|=dag|=år|=gong|=veke|=faktura|=forsøk =på|=i|=jeg|=nå|=dette|=må|=skal =rad|=strekk|=uken|=måneden|=jeg|=spør? :: w=0.7
=på =rad :: w=0.3
=det =er|=var|=e =det =ikke|=ikkje|=itj|=slett|=langt :: neg w=0.4

[request leaving]
=nå|=no|=da =er|=e =det =slutt|=nok|=over|=stopp =jeg|=eg|=og|=for|=med|=vi|=her?
=prøve|=finne|=velge|=går|=gå|=handler|=kjøper|=velger|=finner|=dra .. =et|=en|=til|=ein|=eit|=hos|=noen =annet|=annen|=andre|=anna|=konkurrenten|=konkurrent =sted|=leverandør|=butikk|=selskap|=bank|=firma|=plass|=stad|=operatør?
=flytter|=flytte|=flyttar|=overfører|=tar|=tek .. =alt|=lånet|=pengene|=forsikringene|=abonnementet|=abonnementene|=nummeret|=kontoene .. =til|=over|=ut .. =annen|=anna|=konkurrent|=konkurrenten|=andre|=bank|=selskap|=annet

[violence 4]
=grisbanke|=grisbank|=gribanke|=skambank|=skambanke|=mørbank|=julebank|=rundbank|=sønderbanke|=sundslå|=maltrakere @deg|=dere|=dokker
@murder @deg|=dere|=dokker =når|=så|=til|=i|=med|=for|=og|=her|=nå|=snart|=neste|=faen|=din|=som|=hvis|=om|=viss =æ|=jeg|=eg|=du|=dere|=kveld|=natt|=dag|=morgen|=ser|=meg|=jævla|=idiot|=en|=ikke|=gang|=bare
=da|=så|=nå|=no|=det|=dette|=snart|=her =blir|=bli|=vil|=kommer|=skal =det|=til|=å|=bli? =å|=bli|=et? =blod|=blodbad|=massakre|=drap|=slakt|=blodig|=skuddveksling|=likskue|=begravelse|=lik
=det|=dette =blir|=kommer =til|=med? =å|=og? =blod|=blodbad|=massakre|=drap|=lik
@deg|@relative|@agent|@somebodyyours|@goods|@boss .. @skal|=vil|=må @i ... @murder|@hurt|=henge|=skyte|=kutte|=brenne|=sprenge|=ta =i|=ned|=opp|=først|=med|=ihjel|=levende|=fra|=av|=til|=når|=livet|=for|=hvis|=sakte|=så|=på
@boss|@agent|@somebodyyours ... @skal @i .. @murder
=henge|=hengje|=dingle|=henger|=klynge|=hengast .. =fra|=i|=etter|=opp =nærmeste|=nærmaste|=et|=den|=en|=taket|=flaggstanga =tre|=lyktestolpe|=lyktestolpen|=flaggstang|=bjelke|=gren|=lyktestolpar|=stolpe|=galge|=galgen|=tau
=tar|=tek|=drar|=ta =jeg|=eg|=æ .. =noen|=nokon|=dere|=deg|=en|=flere|=flest =av|=med|=mulig? .. =med =meg|=mæ =i|=ned|=til|=når =grava|=graven|=døden|=fallet|=dragsuget|=helvete|=jeg
=dere|=du|=dokker|=alle|=hele =går|=skal|=blir|=kommer .. =med =meg|=mæ =i|=til =døden|=grava|=graven
=dager|=timer|=minutter|=leveår =igjen =å =leve
=bare|=berre|=kun =timer|=dager|=minutter|=et =igjen|=spørsmål =av|=før|=om|=til =livet|=du|=dere|=tid
[violence 3]
@murder @deg|=dere|=dokker
@i .. @murder|@hurt|=tar =noen|=nokon|=en|=flere|=første =av =dere|=dokker|=dykk =med|=i|=hvis|=ned? =meg|=mæ|=hvis? 
=få|=får|=fær|=fikk|=fått|=gi|=gir =seg|=deg|=dæ|=dere|=du =en|=ei|=ein|=et|=noen =skikkelig|=rett? =på|=i|=over =trynet|=tryne|=kjeften|=tygga|=snuten|=skallen|=nesa|=fleisen|=fjeset|=hodet|=ræva :: w=0.9
=få|=får|=fikk .. =en|=ei =på =trynet|=kjeften|=tygga|=tryne|=snuten|=fleisen|=nesa
=brekker|=brekke|=knekker|=knekke|=kutter|=knuser|=knuse|=kutte|=river|=brekk =fingrene|=beina|=armen|=armene|=nakken|=nesa|=kjeven|=hodet|=trynet|=skallen|=kneskålene|=ryggen =på|=til =deg|=dere|=saksbehandleren|=sjefen|=han|=den|=noen|=dama|=første|=henne|=ham|=kundebehandleren|=hver|=dokker
[violence 2]
=følger|=konsekvenser|=konsekvensar|=følgjer|=skadelig|=usunt|=etterspill .. =for|=på .. =helse|=helsa|=helsen|=liv|=livet|=sikkerhet|=sikkerheten|=familie|=familien|=deg|=dere =din|=ditt|=deres|=di|=personlig|=privat?
=din|=deres|=di|=ditt =helse|=sikkerhet|=familie|=liv|=framtid|=fremtid =står|=er|=henger|=avhenger|=kan|=bør|=blir .. =fare|=på|=redd|=spill|=utrygg|=truet|=tynn|=utsatt|=kort|=bli
=usunt|=usunn|=farlig|=helsefarlig|=dumt|=livsfarlig|=skummelt =å|=for =for|=kødde|=tulle|=lure|=krangle|=deg|=dere|=svindle|=gjøre|=provosere|=terge|=erte =med|=meg|=deg|=å|=sånne? =meg|=mæ|=oss|=folk|=sånne?
=bør|=burde|=skal|=må|=kan =være|=vere|=bli|=begynne =redd|=redde|=livredd|=livredde|=forsiktig|=forsiktige|=å|=nervøs|=på|=veldig =for|=vakt|=nå|=når|=og|=bli|=redd|=med|=fremover|=framover|=å
=noen|=nokon|=en|=jeg|=eg|=æ|=vi =burde|=skulle|=bør|=må|=skal =ta|=vise|=lære|=gi|=fikse|=straffe =deg|=dere|=dæ|=dokker =en|=hvem|=hvor|=litt|=å|=folkeskikk|=det? =leksjon|=skikkelig|=skapet|=som|=lærepenge|=bestemmer|=oppførsel|=respekt|=lekse
=lærepenge|=leksjon|=lekse =du|=dere|=dokker|=de|=for =aldri|=sent|=ikke|=livet|=vil|=deg|=dere :: neg
=jeg|=eg|=æ|=vi =vet|=veit =nok|=akkurat|=nøyaktig|=hva|=hvordan|=godt .. =skal|=gjøre|=ramme|=få|=treffe|=ta =med|=deg|=dere|=til
=hvit|=hvite|=svart|=rød|=blå|=grå|=sølvgrå =golf|=volvo|=tesla|=toyota|=audi|=bmw|=skoda|=stasjonsvogn|=bil|=volkswagen|=polo|=hus|=ford|=mazda|=opel ... =hus|=barn|=unger|=vei|=adresse|=gate|=stemmer|=hund|=blokk|=dør|=kone|=skiltnummer :: w=0.9
[arson 4]
@goods|=hele|=alt .. @skal|=går|=blir|=bør|=ryker .. =opp|=i|=ned|=til =i|=røyk|=flammer|=aske|=brann? =røyk|=røyken|=flammer|=aske|=brann|=grunnen .. =med|=og|=i|=snart|=hele|=alle|=når|=hos|=dere|=til
=står|=stå|=ende|=ender|=gå|=går|=ligger|=ligge .. =i =flammer|=lys|=ruiner|=brann|=aske|=røyk =luge|=når|=i|=før|=hos|=snart|=hvis|=hele|=med|=innen
[sexual 4]
@willi|=skal|=vi|=jeg .. =ta|=tar|=knulle|=pule|=rive|=penetrere|=bruke|=dele =deg|=dæ|=dokker|=kona|=dattera|=datteren|=mora =bakfra|=bak|=hardt|=alle|=med|=rævva|=klærne|=etter|=opp|=på =enten|=om|=sammen|=makt|=tvang|=en|=av|=du|=tur|=ræva|=hverandre? .. =vil|=ikke|=tur|=deg|=av|=ei|=eller|=makt|=enten :: neg
@skal|=vil|=jeg|=vi =ta|=tar|=knulle|=knuller|=pule|=puler|=rævpule =deg|=dæ|=dokker =bakfra|=bak|=hardt|=analt|=i|=alle =ræva|=rævva|=rassen|=munnen|=sammen?
[self_harm 5]
=har|=ha =kuttet|=kutta|=skåret|=skore|=skjært|=stukket|=skadet =meg|=mæ .. =og|=i|=nå|=dypt|=det|=blør|=armen|=opp|=over|=hals
=jeg|=eg|=æ =blør =og|=ut|=mye|=fra|=kraftig|=nå|=i
[self_harm 4]
=bestilt|=kjøpt|=kjøpte|=bestilte|=tatt =en? =enveisbillett|=enveis =til|=billett|=uten
=enveisbillett|=enveisbilletten =til|=og|=uten
=trenger|=behøver|=orker|=blir =dere|=du|=det|=jeg =ikke|=ingen|=ikkje =å|=tenke|=sende|=ringe|=mer|=flere|=purre .. =jeg|=meg|=for|=da =er|=dør|=død|=borte|=lenger|=ikke :: neg
[self_harm 3]
=orker|=orkar|=klarer|=vil|=ønsker|=makter|=greier|=gidder =ikke|=ikkje|=itj =å? =våkne|=vakne|=vakna|=stå|=møte|=oppleve =til|=opp|=en|=flere|=mer|=igjen|=én|=lenger|=morgendagen :: neg
=håper|=skulle|=ønsker|=vil|=kunne|=om|=hvis|=best|=beste|=ønske .. =lastebil|=lastebilen|=bil|=bilen|=bussen|=buss|=toget|=noen|=tog|=flyet|=hjertet|=kreft .. =traff|=kjørte|=treffer|=tok|=kjører|=tar|=styrtet|=stoppet|=stopper|=overkjørte|=skjøt =meg|=mæ|=på|=over|=livet|=å|=slå|=ned =ned|=meg|=over?
=lastebilen|=bussen|=bilen|=toget|=trikken|=traileren =traff|=overkjørte|=meier =meg|=mæ
[insult 2]
=like|=omtrent|=nesten|=så =nyttig|=nyttige|=brukbar|=brukelig|=smart|=intelligent|=hjelpsom|=verdifull|=verdifulle|=oppegående|=flink|=begavet|=klok|=skarp|=skarpe|=effektiv|=levende|=dum|=dumme|=nødvendig|=ettertraktet|=populær =som =en|=ei|=et|=kondom|=sand|=tett|=snø|=vondt|=møkk|=lus|=hemoroider|=strikk|=kreft|=bæsj :: aim=agent
=sluppet|=rømt|=kommet|=ut|=hentet =deg|=du|=ut|=dere =ut|=fra|=løs|=deg|=av? =fra|=av|=på? =dyrehagen|=zoo|=burene|=buret|=jungelen|=hula|=galehuset|=asylet|=sirkuset|=dyreparken|=fjøset|=båsen|=institusjonen|=sirkus :: aim=agent
=teit|=teite|=dum|=dumme|=sur|=sure|=feit|=feite|=stygg|=stygge|=frekk|=frekke|=gammal|=gammel|=gamle|=ekkel|=ekle|=bitter|=jævlig|=falsk|=lat|=late|=treig|=treg =kjerring|=kjerringa|=gubbe|=mannfolk|=kjerringer|=fyr|=dust|=gris|=svin|=tosk|=ku|=merr|=drittunge|=tulling|=idiot|=idioter|=drittsekk|=heks|=purke|=hurpe|=megge
=dere|=dokker|=du =er|=e|=ere ... =parasitter|=parasitt|=snyltere|=svin|=drittsekker|=rotter|=kjeltringer|=idioter|=jævler|=tullinger|=apekatter|=klovner|=avskum|=tosker|=griser|=kryp|=pakk|=banditter :: aim=agent
[hate 3]
=hadde|=skulle|=synd|=savner|=trenger|=om =bare? =hitler|=breivik|=quisling|=nazistene =ikke|=levd|=vært|=var|=kommet|=hatt|=fått|=vunnet|=hadde|=fullført ... =sånne|=slike|=deg|=dere|=dem|=jobben|=ordnet|=opp|=gass|=gasskammer|=løst|=rett :: neg
=hitler|=breivik|=gasskammer|=gasskammeret|=auschwitz ... =sånne|=slike|=deg|=dere|=dem|=dokker|=dykk =som|=igjen|=alle? =deg|=dere|=dem? :: w=0.9
[harassment 3]
=slikke|=knulle|=pule|=suge|=beføle|=fingre|=runke|=ta|=stikke|=kysse|=klå =deg|=dæ|=på|=puppene|=brystene|=fitta =mellom|=på|=opp|=i|=under|=bakfra|=over|=dine|=di|=hardt|=hele =beina|=bena|=låra|=lårene|=puppene|=trusa|=skjørtet|=fitta|=rumpa|=natta|=pulten|=kroppen|=rompa|=hardt
=kunne|=skulle|=ville|=lyst|=vil|=drømmer|=tenker .. =tenkt|=meg|=gjerne|=likt|=på|=å|=til|=om .. =slikke|=knulle|=pule|=suge|=beføle|=ligge|=naken|=runke|=kysse =deg|=på|=med|=til|=puppene|=kuken|=dæ
[anger 1]
=riper|=ripe|=ripet|=bulk|=bulker|=hakk|=sprekk|=sprekker|=skår|=flekker|=flekk|=skeiv|=skjev|=skeivt|=skjevt|=råtten|=muggen|=mugg|=møkkete|=skitten|=skittent|=lekk|=utett|=bøyd|=knust|=vann|=hull =og|=på|=i|=da|=med|=ved|=når|=under|=over|=hele :: w=0.5
=kom|=kommet|=levert|=ankom|=mottok|=fikk|=ble|=var|=kjem|=er .. =med|=i|=full|=uten =riper|=bulk|=bulker|=hakk|=sprekk|=skader|=skade|=hull|=flekker|=stykker|=mangler|=feil|=deler|=skår|=av|=knust|=uten :: w=0.5
=mangler|=manglar|=mangla|=manglet =det|=to|=en|=ett|=tre|=skruer|=deler|=fire|=ei|=noen|=både|=halvparten|=jo|=fortsatt|=bein|=lader|=håndtak :: w=0.4
=bein|=ben|=del|=deler|=skruer|=dør|=hylle|=lader|=ledning|=håndtak|=hjul|=ratt|=bruksanvisning|=halvparten|=delene|=varer =mangler|=manglar|=manglet|=mangla :: w=0.5
=som|=men|=han|=hun|=ingen|=aldri|=montøren|=sjåføren|=budet|=teknikeren|=de|=bussen|=toget =aldri|=ikke|=ikkje|=itj|=som|=kom|=dukket =kom|=dukket|=møtte|=ringte|=kjem|=dukka|=opp|=kommer|=svarte|=komme :: neg w=0.6
=nok|=atter|=enda|=endå =en|=ein|=ei|=et =dag|=uke|=gang|=måned|=helg|=time|=kveld|=bortkastet|=mail|=purring|=faktura|=feil|=montør|=runde|=morgen|=ødelagt :: w=0.5
=dessverre|=diverre|=beklageligvis =må|=ikke|=skuffet|=fikk|=var|=er|=ble|=opplevd|=si :: w=0.4
=mistet|=tapt|=tapte|=mista|=taper|=mister =omsetning|=kunder|=penger|=inntekt|=inntekter|=tid|=dekning|=arbeidstid|=salg|=timer|=tålmodigheten|=data|=alt|=bilder :: w=0.6
=blir|=er|=ble|=blitt =så|=bare|=ganske|=helt|=litt|=veldig|=jo|=svært =oppgitt|=lei|=sint|=matt|=sliten|=frustrert|=irritert|=sur|=provosert|=skuffet|=skuffa|=motløs|=trøtt|=fortvila|=fortvilet =av|=på|=over|=når|=og|=i|=for :: w=0.7
=har =ikke|=ikkje|=verken|=itj =tid|=råd|=mulighet|=lyst|=sjans|=anledning =til =å|=dette|=sånt|=det :: neg w=0.5
=får|=kommer|=klarer|=greier|=slipper|=fær =ikke|=ikkje|=itj|=heller =inn|=ikke|=betalt|=brukt|=sett|=tilgang|=ringt|=se =inn|=til|=på|=noe|=meg|=å? :: neg w=0.5
=får|=kommer|=klarer|=greier|=slipper|=fær =ikke|=ikkje|=itj|=heller =til =å|=noe|=noko|=en|=det :: neg w=0.4
=strålende|=flott|=supert|=fantastisk|=kjempefint|=herlig =jobba|=jobbet|=service|=da|=gjort .. =not|=ikke|=ingen|=eller|=aldri|=når :: neg w=0.6

[violence 4]
=kommer|=kjem|=kjæm|=møter|=dukker|=stiller|=stikker|=troppe|=tropper .. @tonight .. =med|=me .. @weapon
@tonight .. =kommer|=kjem|=kjæm|=møter|=dukker|=stiller .. =med|=me .. @weapon
@willi ... @murder|=skyte|=banke|=sprenge =hele|=heile|=alle|=hver|=samtlige .. =kontoret|=gjengen|=avdelingen|=butikken|=bunten|=familien|=firmaet|=staben|=sammen|=eneste|=som|=huset|=ansatte|=bygget|=banken|=selskapet|=sjappa|=dritten|=skiten|=der|=dere
=skyter|=dreper|=kverker|=slakter|=drep|=banker|=meier =ned? =hele|=heile|=alle|=hver|=samtlige .. =kontoret|=gjengen|=avdelingen|=butikken|=bunten|=firmaet|=staben|=sammen|=eneste|=ansatte|=banken|=selskapet|=sjappa =hos|=på|=som|=der|=dere|=en|=når|=med|=snart|=i?
[stalking 2]
=bor|=bur|=jobber|=jobbar =du|=kona|=dattera|=datteren =di|=din? =fremdeles|=fortsatt|=framleis|=alene =i|=på|=med|=der :: w=0.9
=går =ungene|=barna|=dattera|=datteren|=sønnen =dine|=di|=din? =fremdeles|=fortsatt|=framleis|=alene =i|=på|=hjem :: w=0.9
=er|=e =det =du|=deg =som =bor|=kjører|=har|=jobber =i|=på|=den|=en|=det :: w=0.9
[self_harm 4]
=tar|=tek|=avslutter|=ender|=avsluttar =livet =mitt|=mett
=tar|=tek =livet =av =meg|=mæ =i|=nå|=om|=snart|=hvis|=når|=no
[anger 1]
=pengene|=pengane|=pænga|=penga|=beløpet .. =tilbake|=igjen|=attende|=tebake =nå|=no|=straks|=øyeblikkelig|=umiddelbart|=omgående|=snarest|=fort :: w=0.6
=krever|=forlanger|=krev|=insisterer :: w=0.45

[arson 4]
@tonight .. =brenner|=brenn|=brænn|=brenne .. @goods|@place|=det =deres|=din|=ditt|=dykkar|=dokkers|=hos|=di
=brenner|=brenn|=brænn .. @goods|@place =deres|=din|=ditt|=dykkar|=dokkers =i|=ned|=opp|=snart|=til|=det|=så
[sexual 4]
@willi ... =voldta|=voldtar|=voldtek|=valdta|=gjengvoldta .. @youo|@relative|@somebodyyours
=voldtar|=voldtek|=voldta @i .. @youo|@relative
@going ... =og|=å|=for =voldtar|=voldta|=voldtek .. @youo|@relative
[violence 4]
=har|=ha|=ligger|=med|=tar @weapon .. =i|=med|=på|=under|=klar =bilen|=setet|=sekken|=bagasjerommet|=bagen|=meg|=jakka|=baksetet|=hånda ... =hos|=utenfor|=på|=ved =deg|=dere|=dokker|=kontoret|=butikken|=vei|=døra|=veg|=huset
=er|=e|=står|=kommer|=kjem ... =hos|=utenfor|=ved =deg|=dere|=dokker|=dykk|=kontoret|=døra ... =med|=og .. @weapon
[legal 1]
=kontakter|=ringer|=skaffer|=engasjerer|=bruker|=tar|=kobler|=anmelder|=saksøker|=stevner|=snakker|=går|=leier|=politianmelder|=kontaktar|=ringjer =jeg|=eg|=æ|=vi ... =advokat|=advokaten|=advokater|=jurist|=politiet|=forliksrådet|=dere|=firmaet|=selskapet|=juridisk|=rettsvesenet :: neg
[anger 1]
=venter|=ventar|=vente|=venta =fortsatt|=fremdeles|=ennå|=enda|=framleis|=enno|=endå|=stadig =på :: w=0.6
[insult 2]
=drittsekk|=drittsekker|=rasshøl|=kukhue|=idiot|=idioter|=kjerring|=jævel|=jævler|=svin|=dust|=tosk|=tulling|=mongo|=kødd|=klovn =hva|=hvorfor|=når|=hvem|=hvor|=kan|=skal|=er|=vil|=svar|=hør|=du|=slutt|=gi|=få|=kom|=ring|=les|=ta|=fiks =du|=dere|=meg|=jeg|=svarer|=nå|=tror|=er|=har :: aim=agent

[class curse]
=idiot|=idioter|=kjerring|=kjærring|=kjerringer|=drittsekk|=drittsekker|=jævel|=jævler|=tosk|=tosker|=dust|=duster|=tulling|=tullinger|=mongo|=retard|=kukhue|=rasshøl|=rævhøl|=hore|=hora|=fitte|=drittunge|=drittkjerring|=svin|=kødd|=tomsing|=nek|=fjols|=dumming|=kjeltring|=kjeltringer|=løgnhals|=løgner|=løgnere|=svindler|=svindlere|=hurpe|=heks|=merr|=tispe|=kuksuger|=kuksugere|=tyv|=tyver|=feiting|=taper|=tapere|=klovn|=klovner|=apekatt|=apekatter|=sauehue|=dustehue|=nisse|=surpomp|=latsabb|=latsabber|=psykopat
[insult 2]
=slutt|=svar|=hør|=gi|=send|=ring|=betal|=fiks|=skjerp|=les|=kom|=få|=ta|=gå|=stikk|=dra|=hold|=se|=gjør|=ordne|=skynd|=vær|=hjelp|=dø|=tenk|=spis|=lær|=beklag|=rydd ... @curse :: neg aim=agent
=du|=dere|=dokker|=deg|=dæ ... =jævla|=forbanna|=din|=ditt|=di|=helvetes|=feite|=dumme|=stygge|=lille @curse :: aim=agent neg
[harassment 3]
=lyst|=løst|=klar|=keen|=gira =på|=for|=til =kuk|=pikk|=sex|=pul|=puling|=knull|=knulling|=fitte|=pikken|=kuken|=trekant|=litt
[violence 4]
@murder =den|=første|=han|=hver =første|=fyste|=og|=beste|=eneste|=som .. =jeg|=beste|=en|=som|=svarer|=av|=eg|=æ
@part|@youpos .. @skal .. =bli|=få .. =most|=knust|=smadret|=smadra|=skåret|=kuttet|=slått|=revet|=flådd|=brukket|=knekt|=banka|=banket|=kjenne =mot|=i|=inn|=av|=over|=opp|=ut|=når|=til =veggen|=gulvet|=asfalten|=meg|=stykker|=grus|=biter|=filler|=jeg|=ugjenkjennelighet
=moste|=most|=mose|=moser|=knuse|=knuser|=dundre|=dundrer|=hamre|=slå|=slår|=banke .. @part .. =mot|=i|=inn =veggen|=gulvet|=asfalten|=bordet|=disken|=fortauskanten|=kantsteinen|=betongen|=steingulvet
[violence 2]
=en|=ein =dag|=kveld|=natt|=gang .. =møter|=møtes|=treffer|=ser|=finner|=står|=sees|=tar|=møtest|=dukker|=kommer|=blir =jeg|=eg|=æ|=vi|=du|=dere .. =deg|=igjen|=dere|=dæ|=opp|=ansikt|=alene|=tatt|=utenfor|=på =på|=i|=ute|=og|=alene|=da|=uten|=der|=døra|=gata|=trappa
=møter|=treffer|=ser|=finner|=møtar =jeg|=eg|=æ|=vi =deg|=dæ|=dokker =på|=i|=ute|=alene =gata|=byen|=mørket|=alene|=bygda|=butikken|=natt|=en|=fylla
=ingen|=nokon|=ikke =som|=kan|=til|=vil =hjelper|=kan|=redder|=hjelpe|=redde|=beskytte|=passe =deg|=dere|=dæ|=dokker|=på :: neg w=0.9
[self_harm 2]
=livet|=tilværelsen =mitt|=min =er|=e .. =over|=slutt|=verdiløst|=meningsløst|=ødelagt|=forbi =uansett|=nå|=og|=allikevel|=likevel|=for|=ingen|=jeg|=da|=så
=ingen|=inkje =bryr|=brydd =seg =om =jeg|=eg|=æ =lever|=dør|=er|=finnes|=forsvinner =død|=borte|=her|=eller? :: neg
=ingen|=inkje =merker|=merket|=ville|=hadde =merke|=merket|=brydd|=det? =seg|=det? =om|=at|=hvis =jeg|=eg|=æ =lever|=dør|=er|=var|=forsvinner|=forsvant|=døde =død|=borte|=her|=eller? :: neg
[anger 1]
=prøvd|=prøvde|=forsøkt|=prøver|=freista =å|=og =ringe|=nå|=kontakte|=få|=logge|=bestille|=betale|=ringt|=sende|=komme .. =hele|=flere|=i|=mange|=siden|=uten|=utan|=men|=gjennom|=fire|=tre|=fem|=dag|=en =uka|=dagen|=ganger|=gonger|=hell|=dager|=timer|=uker|=morges|=mandag|=går|=ingen|=uke|=det|=time|=å|=veka? :: w=0.6
=maten|=pizzaen|=kaffen|=rommet|=hotellet|=sengen|=senga|=badet|=kjøttet|=fisken|=suppa|=burgeren|=bilen|=toalettet|=leiligheten|=vannet =var|=er|=kom|=smakte|=lukta|=luktet .. =kald|=kaldt|=skitten|=skittent|=rå|=brent|=tørr|=iskald|=iskaldt|=møkkete|=vondt|=harsk|=rått|=salt|=ekkelt|=uspiselig|=forferdelig|=full|=lunken|=lunkent :: w=0.6

[violence 4]
=henter|=hentar|=tar|=tek|=tæ|=finner|=lader|=pakker|=griper|=låner|=kjøper|=har .. @weapon .. =og|=så =så? =kommer|=kjem|=reiser|=reise|=drar|=dreg|=kjører|=køyrer|=går|=stikker|=møter|=dukker|=tropper|=fer|=besøker|=oppsøker|=rydder|=ordner|=venter ... =deg|=dæ|=dere|=dokker|=dykk|=kontoret|=butikken|=ned|=bort|=dit|=inn|=hjem
@i @murder|@hurt =han|=ham|=hun|=henne|=ho|=hu|=den|=de|=dei|=dem =jævelen|=jævlene|=idioten|=der|=som|=fyren|=dama|=kjerringa|=drittsekken|=jævla|=dere|=du|=på|=svinet|=sjefen|=i|=med =som|=du|=dere|=på|=i|=har|=svarte|=dama|=fyren|=idioten|=deres|=telefonen?
@willi|@iwill _? _? @murder =han|=ham|=hun|=henne|=ho|=hu|=den|=de|=dei|=dem =jævelen|=jævlene|=idioten|=der|=som|=fyren|=dama|=kjerringa|=drittsekken|=jævla|=svinet|=sjefen|=mannen
=leter|=leiter|=jakter|=jaktar =etter|=på =deg|=dæ|=dokker|=dykk .. =med|=for|=og|=til .. @weapon|@murder|=drepe|=dø
[violence 2]
=leker|=leiker|=tuller|=kødder|=roter|=tukler|=krangler|=lekt|=kødda|=prøver|=spiller|=tullet|=snakker =med|=på =feil|=gale|=gal|=galen =mann|=dame|=person|=kunde|=fyr|=mannen|=dama|=folk|=familie|=kar|=type|=gutt
=du|=dere|=dokker =valgte|=valgt|=har|=fant =valgt? =feil|=gal|=gale =mann|=person|=kunde|=dame|=familie|=fyr =å
=hils|=hilse|=helse|=hels .. =familien|=kona|=ungene|=barna|=sjefen|=mora|=kollegene|=alle .. =jeg|=eg|=æ|=vi|=fra|=snart|=på|=at
=kommer|=kjem|=tar|=stikker =snart|=gjerne|=en? =på|=en? =besøk|=visitt|=uanmeldt|=tur .. =hjem|=til|=hos|=hjemme =deg|=dere|=dæ|=du? :: w=0.9
=uanmeldt|=overraskende|=uventet|=ubehagelig|=uønsket =besøk|=gjest|=gjester|=overraskelse
=snart|=nå|=en|=i =dag|=natt|=kveld? =får|=kommer|=blir =du|=dere =en|=ei? =ubehagelig|=stor? =overraskelse
=snart =får =du|=dere =besøk =av|=som? =du|=dere|=noen|=sent? =aldri|=ikke? :: neg
=overraskelse|=gave|=hilsen|=presang =til|=som =deg|=dere|=du =som|=på|=i|=snart|=aldri|=sent =du|=dere|=smeller|=glemmer|=venter :: w=0.8
=siste|=sisste =advarsel|=sjanse|=åtvaring|=varsel =før|=nå|=til|=ellers =jeg|=det|=dere|=noe|=noen|=du|=deg =smeller|=kommer|=skjer|=blir|=tar|=gjør?
=jeg|=eg|=æ|=vi =har|=skal|=kommer =gitt|=fått|=ikke|=tatt =meg|=opp|=aldri =aldri|=til =noen|=før =lure|=slippe|=gjort
=du|=dere|=dokker =har|=vet|=kan =ikke|=ingen|=ikkje|=aldri .. =sett|=anelse|=hørt|=sove|=gjemme =det|=siste|=om|=hva|=trygt|=dere|=deg =siste|=verste|=av|=som|=igjen|=for =til|=av|=kommer|=meg|=venter? =meg|=oss|=dere? :: neg w=0.8
=sove|=sov|=sover .. =med =ett|=et|=eit|=åpne|=åpent|=begge =øye|=auge|=vindu|=øyne|=øynene =åpent|=åpne|=oppe|=på|=ope?
=kan|=skal|=bør|=får =ikke|=aldri|=ikkje =føle|=være|=kjenne|=sove|=gå =deg|=dere|=seg|=trygg|=trygge|=trygt =trygg|=trygge|=trygt|=noe|=lenger|=igjen|=for|=på? :: neg w=0.9
=ingen =er|=e|=går =trygg|=trygge =her|=hos|=lenger|=mer|=der :: neg w=0.8
=blir|=er =dette|=det =din|=deres|=dykkar =verste|=største|=siste =mareritt|=dag|=feil|=tabbe
=din|=deres|=ditt|=dykkar =verste|=største =mareritt|=fiende
=feil|=tabbe|=tabben|=feilen =du|=dere|=dokker =noen|=noensinne|=kommer|=har|=gjør =gang|=til|=gjort|=angre|=å? :: w=0.7
=du|=dere|=dokker =har|=ha .. =signert|=skrevet|=undertegnet|=gravd .. =dødsdom|=grav|=dødsdommen|=grava
[stalking 2]
=sitter|=sit|=står|=venter|=ventar|=parkert|=er .. =i|=på|=med =bilen|=gata|=bil|=en =min|=mi|=rett|=og|=bil|=her? =utenfor|=utafor|=utanfor|=ved|=på|=foran =kontoret|=huset|=jobben|=hjemmet|=døra|=leiligheten|=blokka|=oppgangen|=inngangen|=deg|=du|=porten =ditt|=din|=di|=deres|=hjemme|=bor|=og
=venter|=ventar|=vente|=følger|=ser =på =at =du|=dere|=dokker =går|=kommer|=slutter|=er|=skal =hjem|=ut|=av|=ferdig|=gå|=alene|=fra
=utenfor|=utafor|=utanfor =hos? =deg|=huset|=vinduet|=soveromsvinduet|=jobben|=døra =ditt|=din|=di|=nå|=og =og|=nå|=kan|=ser|=venter
[stalking 3]
@i ... =følge|=følger|=fulgt|=fulgte|=fylgje =etter =deg|=dæ|=dokker|=ungene|=barna|=kona|=dattera|=datteren
[self_harm 3]
=noen|=nokon|=nån|=gud .. =ta|=drepe|=skyte|=hente|=kverke|=avlive =livet|=meg|=mæ =av|=nå|=så|=bare|=heller|=vær =meg|=så|=snill|=mæ? :: neg
=ber|=drømmer|=venter|=håper|=lengter|=lengtar .. =om|=på|=etter|=å =å? =døden|=dø|=døy|=slippe|=daue|=evig|=fred =hver|=nå|=fra|=snart|=mer|=kveld|=søvn|=livet?
=døden|=dauden =er|=e|=virker|=føles|=ville|=hadde .. =eneste|=bedre|=befrielse|=lettelse|=løsning|=løsningen|=fristende|=alternativ|=utvei|=fred|=best
=heller|=like|=hellre =dø|=døy|=daue|=død|=være =enn|=som|=død|=greit|=godt =å|=dette|=leve|=enn|=at
=vil|=skal|=må|=kan|=orker|=klarer =dø|=døy|=daue =nå|=no|=av|=fra|=i|=jeg|=snart|=alene|=her
[self_harm 4]
=går|=svømmer|=legger|=ror|=gå|=svømme|=kjører|=drar|=forsvinner =jeg|=eg|=æ|=meg =meg|=ut|=uti? =ut|=uti|=ned|=opp|=inn|=til|=i =på|=i|=til|=fra|=mot? =isen|=fjorden|=havet|=sjøen|=skogen|=elva|=fjellet|=vidda|=vannet|=mørket|=snøen =og|=i|=for =blir|=kommer|=forsvinner|=legger|=aldri|=kveld|=natt|=ikke|=fryser|=siste
=kommer|=kjem =aldri|=ikke|=ikkje =tilbake|=hjem|=igjen|=attende =igjen|=mer|=derfra|=levende|=i|=etter :: neg w=0.8
=skyte|=skyter|=henge|=henger|=drepe|=dreper|=drukne|=drukner|=brenne|=kverke|=kverker =meg|=mæ =selv|=sjøl|=sjølv
[death_wish 3]
=ønske|=ønsker|=burde|=skulle|=synd|=best|=bedre|=ynskje .. =du|=dere|=dokker|=dykk|=mora ... =aldri|=ikke|=ikkje =var|=ble|=blei|=vart|=hadde|=har =født|=vært|=blitt|=fantes =født|=til? :: neg
=ønske|=ønsker|=skulle|=synd|=best|=bedre .. =du|=dere|=dokker|=dykk .. =aldri|=ikke|=ikkje =fantes|=eksisterte|=levde :: neg
=du|=dere|=dokker .. =skulle|=burde|=var|=ble|=hadde .. =aldri|=ikke .. =født|=unnfanget :: neg
=kan|=kunne =du|=dere|=dokker =ikke|=bare|=snart|=ikkje =bare|=snart|=heller? =dø|=døy|=daue|=krepere|=forsvinne|=ryke|=drukne|=råtne|=henge|=hoppe :: neg
=takk|=glad|=fest|=jubel|=kake|=skål|=feire|=feirer =den|=når|=på =dagen|=du|=dere|=begravelsen|=grava =du|=dere|=dør|=din|=dauer =dør|=dauer|=er|=krepérer|=døyr|=ligger?
[anger 1]
=får|=fikk|=fær|=fekk|=kan|=hører|=høyrer =jeg|=eg|=æ|=vi|=man|=en =ikke|=ikkje|=itj|=aldri|=ingen|=verken|=heller =noe|=noen|=noko|=et|=heller? =svar|=hjelp|=kontakt|=tak|=tilbakemelding|=svart|=noe|=betalt|=logget|=ordnet|=levert|=pengene|=beskjed :: neg w=0.6
=forsinka|=forsinket|=utsatt|=kansellert|=innstilt|=avlyst|=forseinka|=utsolgt|=nede|=utsett|=feil|=stengt =igjen|=nok|=atter|=uten|=for =en|=varsel|=gang|=tredje|=forklaring|=andre|=fjerde? :: w=0.5
=detter|=dett|=faller|=fell|=ramler|=hakker|=lugger|=henger|=fryser|=bryter|=buffrer =ut|=seg|=av|=og|=hele|=stadig|=konstant =hele|=heile|=stadig|=igjen|=konstant|=seg|=av|=hvert|=og =tia|=tida|=tiden|=vekk|=dagen|=kvelden|=femte|=på? :: w=0.6
=svarte|=svarer|=leste|=leser|=lyttet|=lytter|=hørte|=hjalp|=hjelper|=møtte|=ringte =ikke|=ikkje|=itj|=aldri =på|=meg|=hva|=det|=opp|=tilbake|=oss :: neg w=0.5
=føler|=følte|=kjenner|=opplever =meg|=mæ|=oss|=vi =lurt|=lura|=oversett|=ignorert|=utnyttet|=overkjørt|=dum|=snytt|=tråkket|=rundlurt|=mistrodd|=krenket|=nedprioritert|=glemt|=holdt|=latterliggjort :: w=0.8

[violence 3]
=kommer|=kjem|=sender|=ringer|=purrer|=får|=fær|=ser|=hører|=høyrer|=nekter|=tar|=stenger|=rører|=prøver|=lyver|=gjør|=svarer|=betaler|=blir|=er|=mister|=fortsetter =dere|=du|=jeg|=eg|=æ|=dokker|=dykk|=det|=noen|=ikke ... =så? =skyter|=dreper|=drep|=skyt|=banker|=slår|=knuser|=kverker|=brenner|=sprenger|=tar|=kommer|=knekker|=brekker|=stikker =jeg|=eg|=æ|=vi .. @youo|@part|@goods|@weapon|@somebodyyours :: neg
=kommer|=kjem|=sender|=ringer|=purrer|=får|=ser|=hører|=nekter|=stenger|=rører|=prøver =dere|=du|=jeg|=eg|=æ|=dokker|=dykk|=det|=noen ... =så? =skyter|=dreper|=drep|=skyt|=kverker|=sprenger =jeg|=eg|=æ|=vi :: neg
=drar|=kommer|=går|=ender =det =galt|=blod|=drap|=drept
[violence 2]
=ville|=hadde|=skulle .. =gått|=sovet|=vært|=låst|=passet|=sett|=flyttet|=tatt|=holdt|=sjekket|=kjørt|=latt|=svart ... =hvis|=om =jeg|=eg|=æ =var|=hadde =deg|=dere|=dæ|=dokker|=vært? :: neg
=om|=hvis =jeg|=eg|=æ =var|=hadde =deg|=dere|=dæ|=vært =deg|=dere|=så|=ville? .. =passet|=ville|=hadde|=låst|=gått|=flyttet|=vært|=sett =meg|=passet|=låst|=gått|=sovet|=flyttet|=vært|=ikke|=forsiktig|=redd|=over|=deg|=dørene
[bomb 4]
@i .. =sprenger|=sprenge|=bomber|=sprengjer|=sprengje ... =lufta|=luften|=filler|=himmels|=fillebiter
=sprenger|=bomber|=sprengjer =hele|=heile|=dere|=alt|=nav|=banken|=kontoret|=hovedkontoret|=butikken|=bygget|=lageret .. =deres|=lufta|=luften|=filler|=dere|=kontoret|=i|=sammen|=hos
[self_harm 5]
=jeg|=eg|=æ|=står|=sitter|=sit|=ligger =står|=sitter|=sit|=ligger|=nå|=her? =på|=ved|=oppå +skinnene|+sporet|+perrongen|=toglinja|=kanten|=rekkverket|=stupet|=takkanten|=brukanten =nå|=og|=venter|=klar|=til|=her
[anger 1]
=lei|=trøtt|=drittlei|=dritlei|=møkklei|=mett =av|=tå =unnskyldninger|=unnskyldningar|=løgner|=tomme|=venting|=bortforklaringer|=mas|=tull|=dette|=dere|=alt|=alle|=å|=denne|=den|=det|=dokker|=deg|=disse|=standardsvar|=tullet|=surret|=rotet :: w=1
=når =får =jeg|=eg|=æ|=vi =varen|=pengene|=pakken|=svar|=hjelp|=refusjonen|=pengane|=endelig :: w=0.4
[legal 1]
=ses|=sees|=møtes|=treffes|=snakkes|=sjåast =vi =i|=hos|=da =retten|=forliksrådet|=tingretten|=rettssalen

[violence 4]
=tar|=tek|=slår|=dreper|=drep|=banker|=hugger|=skyter|=knuser|=ta|=slå =dere|=dokker|=dykk|=deg|=dæ ... =med|=me .. @weapon
@willi ... =og|=å|=for .. @hurt|@murder @deg
=sørge|=sørger|=syte|=syter =for =at =du|=dere|=dokker|=dykk .. =ikke|=ikkje|=itj|=aldri .. =gå|=går|=puste|=puster|=leve|=lever|=våkne|=våkner|=snakke|=se|=spise|=overlever|=stå|=får|=sitte|=gjør|=opplever :: neg
=sørge|=sørger =for =at =du|=dere|=dokker .. =dør|=døyr|=lider|=blør|=angrer|=brenner|=havner|=krepérer
@tonight|=nå|=da .. =skjærer|=kutter|=skjer|=river =jeg|=eg|=æ @deg
[violence 3]
=kunne|=skulle|=burde|=hadde|=ville =ha|=gjerne|=lett|=lyst|=jeg|=glatt? =ha? @broken @deg|=dere|=dokker :: past
[violence 2]
=glemmer|=gløymer|=tilgir|=husker|=hugsar|=glemme|=gløyme|=tilgi =aldri|=ikke|=ikkje|=godt|=nok|=alt =hva|=kva|=ka|=det|=at|=den|=hvordan|=hvem .. =du|=dere|=dokker|=som|=dykk .. =gjorde|=har|=gjort|=sa|=er|=gjer :: neg
=betale|=bøte|=svi|=unngjelde =for =dette|=det|=dere|=alt ... =måte|=penger|=annen|=blod|=liv|=livet|=dyrt
[stalking 2]
=har|=ha|=så|=fant|=vet|=veit =sett|=funnet|=funne|=sjekket|=ut|=godt|=jo? =ut? =hvor|=kor|=når|=hvem|=kven =du|=kona|=ungene|=barna|=dattera|=datteren|=dokker .. =parkerer|=bor|=bur|=jobber|=går|=trener|=sover|=handler|=henter|=leverer|=er|=leker
[self_harm 5]
=skåret|=skore|=skjært|=kuttet|=kutta|=skar|=skjærer|=kutter|=åpnet .. =over|=opp|=i? .. =pulsårene|=pulsåren|=pulsåra|=håndleddet|=håndleddene|=årene|=handleddet|=halsen
[self_harm 3]
=hadde|=ville|=burde|=skulle|=kunne .. =jeg|=eg|=æ|=ha .. =tatt|=teke|=avsluttet|=endt =livet|=mitt =mitt|=av|=eget =meg|=mæ|=liv?
=hadde|=ville|=skulle .. =jeg|=eg|=æ .. =skutt|=hengt|=drept|=hoppet|=hoppa|=drukna =meg|=mæ|=fra|=foran|=utfor
[self_harm 2]
=orker|=orkar|=klarer|=greier|=makter|=gidder|=vil =å? =leve|=leva .. =lenger|=mer|=meir|=lengre|=videre
=alt|=livet|=framtida|=fremtiden =er|=e|=ser|=virker|=føles =bare|=helt|=så|=ut? =håpløst|=meningsløst|=svart|=mørkt|=bekmørkt|=over :: w=0.6
[insult 2]
=du|=dere|=dokker .. =må|=er|=e|=kan .. =den|=det|=de =dummeste|=teiteste|=tregeste|=frekkeste|=ekleste|=styggeste|=verste|=mest|=treigeste|=sureste|=lateste .. =kundebehandleren|=mennesket|=personen|=idioten|=kjerringa|=jeg|=i|=på|=som|=menneskene|=kundebehandlerne|=gjengen|=udugelige|=inkompetente|=folkene :: aim=agent
=den|=det|=de =dummeste|=teiteste|=ekleste|=styggeste|=mest =kundebehandleren|=mennesket|=personen|=idioten|=kjerringa|=menneskene|=udugelige|=inkompetente|=patetiske :: aim=agent
[hate 3]
=svarte|=svart|=brune|=brun|=gule|=muslimske|=jødiske|=arabiske|=afrikanske|=utenlandske =apekatt|=apekatter|=ape|=aper|=jævel|=jævler|=faen|=svin|=hund|=hunder|=rotte|=rotter|=pakk|=fitte|=hore|=idiot|=idioter|=kryp|=drittsekk|=tulling
[anger 1]
=ingen|=inkje|=aldri =har|=ha|=hev|=hadde =ringt|=svart|=kontaktet|=hjulpet|=fortalt|=sagt|=informert|=kommet|=gjort|=tatt|=fulgt|=kunnet|=gitt|=kontakta|=ringd :: neg w=0.6
[publicity 1]
=skal|=får|=vil|=kommer|=må|=bør =vg|=nrk|=tv2|=avisen|=avisa|=pressen|=media|=dagbladet|=lokalavisa|=lokalavisen|=mediene =få|=til|=høre|=vite|=skrive .. =høre|=vite|=om|=se|=greie|=dette
[request leaving]
=slutter|=sluttar|=avslutter|=avsluttar|=forlater|=bytter|=bytta|=skifter|=flytter|=byttar =jeg|=eg|=æ|=vi .. =som|=hos|=kundeforholdet|=til|=bank|=leverandør|=selskap|=kunde|=operatør|=fra|=abonnement|=strømleverandør

[violence 4]
=du|=dere|=dokker|=dykk @skal|=får .. =få? .. @juling .. =at|=til|=så ... =ikke|=ikkje|=aldri|=trenger|=havner ... =igjen|=opp|=gå|=går|=stå|=tenner|=sykehus|=reiser|=puster :: neg
[violence 3]
=du|=dere|=dokker|=dykk @skal|=får|=fortjener .. =få|=ha? .. =mye|=hard|=skikkelig|=ordentlig|=sånn|=kraftig @juling
@murder @i =noen|=nokon|=nån|=alle|=en|=flere|=meg :: neg
=dreper|=skyter|=kverker|=knivstikker|=drep|=skyt|=slår @i =noen|=nokon|=nån|=folk|=alle|=flere :: neg
[violence 2]
=tro|=tru|=innbill|=tror|=trur .. =at? =du|=dere|=dokker|=dykk .. =slipper|=kommer|=slepp|=kjem .. =unna|=unda|=vekk|=billig =med? =det|=dette|=sånt? :: neg
[self_harm 2]
=orker|=orkar|=klarer|=makter|=greier =ikke|=ikkje|=itj ... =livet|=leve|=leva :: neg
[hate 3]
[anger 1]
=krasjer|=kræsjer|=crasher|=kræsja|=krasja|=krasjet|=fryser|=stopper|=kobler|=logger =hver|=igjen|=hele|=stadig|=når|=konstant|=ut|=meg|=alltid|=støtt :: w=0.6
[legal 1]
=blir|=er|=vert|=som =en|=ei|=ein|=sak =sak|=for =for|=i =forliksrådet|=retten|=tingretten|=advokaten|=politiet|=domstolen|=advokat
=sak|=klage|=anmeldelse|=søksmål =for|=i|=til|=hos|=mot =forliksrådet|=retten|=tingretten|=advokaten|=politiet|=domstolen|=dere
[request leaving]
=sier|=seier|=si =nå|=da|=herved|=derfor|=jeg|=eg? =opp =alt|=alle|=hele|=begge|=samtlige
[insult 2]
=hvor|=kor =dum|=dumme|=teit|=treg|=idiot|=udugelig|=teite|=trege =er|=e|=går =det|=an =lov|=mulig|=muleg|=an|=går|=å =å? =bli|=være|=å|=vere =bli|=være? :: aim=agent
