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
=rydder|=rydde|=feier|=meier|=meie|=skyte|=skyter =opp|=kontoret|=lokalet|=avdelingen|=vekk|=ut|=alle|=ned|=rundt|=meg =hos|=i|=blant|=nede|=med|=alle|=som =dere|=dokker|=avdelingen|=kontoret|=hagla|=er|=står
@going|=kommer|=kjem|=kjæm ... =og|=å =tar|=tek|=tæ|=rydder|=henter|=banker|=bank|=knuser|=ordner|=fikser|=ekspederer =dere|=dokker|=dykk|=deg|=dæ =en|=ein|=én|=alle|=hele|=hver|=opp|=ett|=på|=av =etter|=og|=sammen|=gjengen|=for|=dage =en|=én|=ein|=ett|=tur?
=tar|=tek|=ta|=knerter|=plukker|=skyter =jeg|=eg|=æ|=vi? =dere|=dokker|=deg|=dem|=dykk =en|=ein|=én|=ett =etter|=for|=og =en|=ein|=én|=ett
=få|=fær|=får|=skal|=ska .. =kjenne|=føle|=smake|=erfare|=oppleve|=vite .. =vil =si|=sei|=seie =å =bli|=få|=miste|=dø|=ligge ... @broken|=banka|=banket|=slått|=skutt|=drept|=juling|=dø
=du|=dere|=dokker|=dykk .. @skal|=få|=får .. =kjenne|=føle|=smake|=erfare|=oppleve .. =hvordan|=korsen|=korleis|=åssen|=hva|=ka|=kva|=hvor|=kor ... =dø|=døy|@broken|=blø|=vondt|=kvalt|=brenne|=lide
@tonight|=jeg|=eg|=æ|=vi ... =gjør|=lager|=blir =det? =et|=ett|=slutt|=ende =blodbad|=massakre|=på =hos|=deg|=dere|=av?
=i|=nå|=no|=så|=da =kveld|=natt|=morgen|=dag|=morra? =dør|=døyr|=dauer|=dæuer|=daur|=dræper =du|=dere|=dokker|=dykk|=noen
=dør|=døyr|=dauer|=daur =du|=dere|=dokker|=dykk =og|=en|=for|=når|=i|=som|=på|=sakte|=hvis|=din|=alle|=hver
=du|=dere|=dokker|=dykk =dør|=døyr|=dauer|=daur =i|=på|=snart|=sakte|=før|=innen|=for|=som|=når|=av|=alle|=først|=neste|=din|=hvis|=alene|=nå|=no|=ved
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
=havne|=havner|=ende|=ender|=ligge|=legges|=sendes|=kommer .. =på|=i .. =sykehus|=sykehuset|=sjukehus|=sjukehuset|=likhuset|=rullestol|=intensiven|=koma|=kista|=likpose|=grava|=legevakta :: w=0.8
=fare|=risiko|=risikerer|=sjanse =for|=at .. =at|=noen .. =noen|=du|=dere ... =skadet|=skadd|=skada|=sykehus|=drept|=dø|=dør|=vondt|=liv|=sykehuset|=smeller
=klarer|=greier|=klare|=vet|=veit|=kan .. =ikke|=ikkje|=itj .. =å|=om|=hvor =holde|=styre|=kontrollere|=behersker|=lenge|=stoppe =meg|=mæ|=nevene|=sinnet|=jeg|=fingrene|=hendene|=neven .. =unna|=lenger|=hvis|=neste|=når|=av|=fra|=styr|=klarer|=i :: neg
=slipper|=kommer|=slepp .. =ikke|=ikkje|=aldri|=itj .. =levende|=helskinnet|=uskadd|=uskadet|=live :: neg
=bli|=blir|=være|=vere .. =drap|=mord|=blodbad|=likskue|=blodig|=skyting|=skudd =på|=hos|=i|=av|=her|=der|=nå|=snart|=neste|=hvis|=om

[violence 2]
=så|=da =får|=fær|=skal =du|=dere|=dokker|=dykk =se|=sjå|=kjenne|=merke|=høre|=angre :: w=0.9
=fortsett|=hald|=fortsetter|=prøv|=bare|=berre|=våg|=gjør =sånn|=du|=fram|=slik|=bare|=sånn|=å|=på|=deg|=det|=meg|=igjen .. =så|=og =får|=skal|=smeller|=se|=vet|=ser|=veit|=kommer =du|=dere|=vi|=det|=jeg|=hva|=dokker
=går|=gå|=ende|=ender|=gjekk|=gikk .. =ille|=galt|=dårlig|=stygt|=skeis|=gale|=bra =med|=for =deg|=dere|=dæ|=dokker|=dykk|=familien|=firmaet|=folk|=dem|=han
=se|=sjå .. =hvordan|=korleis|=hva|=ka|=kva|=åssen|=kossen =det|=som|=som =går|=skjer|=hender|=blir .. =med|=for =deg|=dere|=dæ|=dokker|=dykk|=familien
=vet|=veit|=finne|=funnet|=finner|=finn|=ut|=søke|=lett|=spore|=google .. =hvor|=kor|=hen|=adressen|=hvem|=kem .. =folk|=sånne|=du|=dere|=dokker|=slike|=deg|=kona|=ungene|=sjefen|=dykk|=familien .. =som|=deg|=din|=deres|=dine? .. =bor|=bur|=jobber|=parkerer|=sover|=holder|=oppholder|=ferdes|=er
=bør|=burde|=må|=skulle|=anbefaler|=råder|=får|=kan =du|=dere|=dokker|=deg ... =flytte|=gjemme|=rømme|=stikke|=forsvinne|=løpe|=springe|=be|=låse|=bytte|=skjule|=emigrere|=passe|=se|=vokte .. =før|=fra|=når|=for|=deg|=dere|=dørene|=døra|=navn|=adresse|=landet|=bak|=hjem
=du|=dere|=dokker =bør|=burde|=må|=skulle ... =flytte|=gjemme|=rømme|=stikke|=forsvinne|=løpe|=springe|=be|=låse|=skjule|=passe|=vokte ... =før|=fra|=når|=dørene|=døra|=adresse|=landet|=bak|=hemmelig|=livet|=ryggen
=flytt|=gjem|=løp|=røm|=stikk|=spring =deg|=dere|=før|=mens|=langt|=mens|=utenlands|=fort =mens|=før|=du|=dere|=jeg|=godt =du|=jeg|=dere|=kan|=kommer|=finner?
=før|=innen|=når|=til|=dagen =jeg|=eg|=æ|=vi =finner|=finn|=får|=fær|=tar|=kommer|=treffer|=møter =deg|=dæ|=dokker|=tak|=dykk|=kloa|=på .. =i? =deg|=dæ?
=får|=fær|=få|=fikk|=fått .. =tak|=kloa|=fatt|=klørne|=hendene|=nevene =i|=på =deg|=dæ|=dere|=dokker|=dykk|=han|=ham|=den|=dem|=henne|=vedkommende
=din|=deres|=dere|=di =tur|=time|=dag|=tid =kommer|=kjem|=nærmer|=er =snart|=seg|=neste|=nå|=kommet|=skal? :: w=1
=jeg|=eg|=æ|=vi =har|=skal|=kommer|=glemmer|=gløymer|=husker .. =ikke|=aldri|=ikkje .. =glemt|=glemme|=gløymt|=dette|=deg|=slippe|=ferdig|=tilgi =deg|=dere|=det|=hva|=dette|=med|=unna? :: neg w=0.8
=dette|=det|=den =her? =glemmer|=gløymer|=tilgir|=lar|=slipper =jeg|=eg|=æ|=vi|=dere|=du =aldri|=ikke|=ikkje|=dere|=deg :: neg
=jeg|=eg|=æ|=vi =lar|=lèt|=finner =ikke|=ikkje|=meg =dette|=det|=deg|=ikke|=i =ligge|=passere|=gå|=slippe|=hvile|=dette :: neg w=0.7
=skaffer|=finner|=henter|=trenger =jeg|=bare|=nok|=en? =adressen|=adressa|=bostedet|=hjemmeadressen|=nummeret =din|=deres|=di|=hans|=hennes
=alle|=folk|=den|=de|=sist|=forrige =som =har|=prøvde|=kødda|=lurte|=kødder|=gjorde|=har =lurt|=prøvd|=meg|=seg|=med|=det|=kødda =meg|=på|=seg? ... =angret|=angra|=betalt|=angrer|=betale|=svi|=dyrt|=sykehus|=lever|=gips|=fått
=dere|=du|=dokker =lever|=sitter|=er|=vandrer|=spiller|=går|=leker =på|=farlig|=med|=utrygt|=høyt =lånt|=tynn|=farlig|=tynt|=ilden|=ild =tid|=is|=grunn|=spill? 
=leker|=leiker|=lek =med =ilden|=ild|=livet
=blir|=bli|=er =dere|=deres|=det|=din|=dette|=dykkar =din|=deres|=siste|=verste|=største =undergang|=bane|=mareritt|=feil|=tabbe|=død :: w=0.7
=frykt|=frykte|=skjelv|=skjelve|=grue|=gru =meg|=dere|=deg|=seg|=den =dagen|=for|=til|=når =jeg|=meg|=du|=dere|=vi|=det? =kommer|=finner|=møtes?
=hele|=heile|=resten|=evig =livet|=av =ditt|=din|=livet|=deres .. =se|=sjå|=kikke|=titte =deg|=dere|=over =over|=skulderen|=skuldra
=straffen|=straffa|=straff|=hevnen|=hemnen|=gjengjeldelsen|=regningen|=regninga|=regnskapets|=dommedag =din|=deres|=min|=vår|=dag|=blir|=kommer|=er =kommer|=blir|=skal|=søt|=er|=hard|=snart|=nær|=venter
=øye|=auge|=tann =for =øye|=auge|=tann
=som =man|=en|=du =reder|=roper|=sår|=red|=sår =så|=får|=ligger|=høster|=skal :: w=0.5
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
=får|=fær|=skal|=ska @kin =di|=din|=dine|=deres|=dykkar .. =besøk|=svi|=unngjelde|=betale|=lide|=kjenne|=lide

[property 3]
@willi ... @ruin ... @goods =dere|=dokker =har|=eier|=parkerer
@tonight ... @ruin @i ... =dekkene|=dekka|=bilene|=bilen|=rutene|=ruta|=vinduene|=vinduet|=butikken|=kontoret|=firmabilene|=lakken|=skjermene|=varelageret|=hver|=hvert|=alle

[self_harm 4]
=ikke|=ikkje|=itj =i|=er|=lenger|=er|=finnes|=lever =live|=lenger|=i|=blant|=mer|=meir .. =når|=i|=etter|=neste|=innen .. =dere|=du|=morgen|=natt|=noen|=fakturaen|=regningen|=pakken|=uke|=helga|=jul|=dette|=den :: neg
=hilsen|=helsing|=farvel|=adjø|=hadet =en|=ein|=fra|=fra|=alle|=verden|=og =som|=en|=takk =ikke|=snart|=aldri|=skal|=er|=for =er|=lever|=dør|=død|=dø|=finnes|=alt :: neg
=hopper|=hoppar|=henger|=heng|=skyter|=dreper|=drukner|=tar|=tek|=kaster =jeg|=eg|=æ =meg|=mæ|=livet =fra|=frå|=foran|=utfor|=av|=selv|=sjøl|=i|=ut|=på =meg|=mæ|=balkongen|=brua|=broa|=toget|=taket|=kveld|=natt|=vinduet|=stupet|=banen|=garasjen|=skogen|=t-banen|=sjøen|=elva|=låven?
=hopper|=hoppar|=kaster|=kastar =jeg|=eg|=æ =meg|=mæ? =fra|=frå|=foran|=utfor|=ut|=i|=av =balkongen|=brua|=broa|=broen|=toget|=taket|=vinduet|=stupet|=banen|=t-banen|=sjøen|=elva|=trikken|=bilen|=havet|=en|=et|=kaia|=fjellet
[self_harm 5]
=jeg|=eg|=æ =sitter|=sit|=ligger|=ligg|=har|=står|=holder ... =alle|=mange|=masse|=hele|=resten|=nok|=femti|=tretti|=hundre|=40|=50|=60|=100 .. @pills
=sitter|=sit|=ligger|=ligg|=står|=holder .. =på|=i|=med|=her|=alene ... =med|=og .. =alle|=en|=ei|=et|=tre|=to|=mange|=masse|=fire|=hele|=full|=hånden|=neven|=glasset|=eske|=boks? .. @pills ... =mine|=foran|=klar|=vodka|=sprit|=vin|=whisky|=hånda|=bordet|=og|=klare|=nå|=hals|=halsen|=i
=sprit|=vodka|=vin|=whisky|=brennevin ... =og .. @pills
@pills ... =og .. =sprit|=vodka|=vin|=whisky|=brennevin|=spriten
[self_harm 3]
=ikke|=ikkje|=itj =lyst|=løst|=krefter|=ork|=orker|=vil|=orka|=ønsker|=ønske =til|=å|=å? =å? =være|=vere|=leve|=leva|=eksistere|=finnes =i|=på|=her|=mer|=meir|=lenger|=noe|=med =denne|=verden|=jorda|=live|=mer|=lenger|=livet|=meir? :: neg
=vil|=ønsker|=lengter|=vill =bare|=berre|=helst|=å|=jo? =vekk|=bort|=dø|=daue|=døy|=borte|=ut =herfra|=for|=fra|=nå|=herifrå|=av =godt|=alltid|=livet|=alt|=verden?
=forlate|=forlater|=forlata =denne|=dere|=verden|=livet|=jorda|=verda =verden|=livet|=verda|=alle|=for?
=alle|=dei|=de|=dere|=ungene =klarer|=klarar|=greier|=får|=har =seg|=dere|=det =bedre|=betre|=best|=fint|=utmerket =uten|=utan =meg|=mæ
[self_harm 2]
=ikke|=ikkje|=ingen|=ingenting|=inkje|=itj .. =gir|=gjev|=har|=føles .. =mening|=meining|=verdt|=håp|=verdi|=hensikt =lenger|=mer|=meir|=for|=i|=lengre :: neg
=ingenting|=inkje|=ingen =gir|=gjev|=har|=betyr =noen|=nokon|=noe|=mening? =mening|=meining|=glede|=verdi|=noe|=lenger =lenger|=mer|=meir? :: neg w=0.8
=vil|=ønsker|=vill =bare|=berre? =bort|=vekk|=forsvinne|=slippe :: w=1
=ligger|=ligg =bare|=berre =i|=og =senga|=mørket|=gråter|=stirrer|=sengen|=og =og|=hele|=vil|=venter|=håper
=alt|=livet|=hodet|=verden =er|=e|=føles =svart|=mørkt|=håpløst|=meningsløst|=tomt|=bekmørkt|=helsvart =og|=nå|=for|=rundt|=inni|=lenger
=skriver|=skriv|=sier|=forteller =det|=dette =til|=bare =dere|=deg|=noen =fordi|=hadde|=har|=for =ingen|=jeg|=eg =andre|=har|=andre? :: w=0.5

[insult 2]
=fitte|=fitta|=fitter|=kuken|=kuk|=hestkuk|=kukk|=rass|=tispe|=hurpe|=ludder|=hore :: bare
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
=synd|=leit|=trist|=kjedelig|=dumt|=skuffende|=ergerlig =at|=når|=og =dere|=det|=ingen|=jeg|=man|=du|=det|=dokker|=skuffende|=kjipt :: w=0.6
=ikke|=ikkje|=itj =kunne|=kan|=klarte|=klarer|=ville|=greide|=orket =hjelpe|=svare|=levere|=fikse|=ordne|=holde|=løse|=hjelpa|=finne|=gjøre =meg|=oss|=det|=noe|=dette|=saken|=på|=til|=ut? :: neg w=0.45
=slik|=sånn|=måten|=måte =man|=en|=dere|=kunder|=kundar|=det|=dokker =behandler|=behandles|=behandlar|=driver|=skal|=oppfører|=gjør|=svarer :: w=0.6
=for|=på =tredje|=fjerde|=femte|=andre|=sjette|=3|=4|=5 =måned|=uke|=gang|=dag|=år|=gong|=veke|=faktura|=forsøk =på|=i|=jeg|=nå|=dette|=må|=skal =rad|=strekk|=uken|=måneden|=jeg|=spør? :: w=0.7
=på =rad :: w=0.3
=det =er|=var|=e =det =ikke|=ikkje|=itj|=slett|=langt :: neg w=0.4

[request leaving]
=nå|=no|=da =er|=e =det =slutt|=nok|=over|=stopp =jeg|=eg|=og|=for|=med|=vi|=her?
=prøve|=finne|=velge|=går|=gå|=handler|=kjøper|=velger|=finner|=dra .. =et|=en|=til|=ein|=eit|=hos|=noen =annet|=annen|=andre|=anna|=konkurrenten|=konkurrent =sted|=leverandør|=butikk|=selskap|=bank|=firma|=plass|=stad|=operatør?
=flytter|=flytte|=flyttar|=overfører|=tar|=tek .. =alt|=lånet|=pengene|=forsikringene|=abonnementet|=abonnementene|=nummeret|=kontoene .. =til|=over|=ut .. =annen|=anna|=konkurrent|=konkurrenten|=andre|=bank|=selskap|=annet
