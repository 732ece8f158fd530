# Wide constructions over classes: whatever verb, object, order. The idioms are in scope.lex.

[violence 4]
# I will + harm + somebody, with words between
@willi ... @murder _? @victim
@willi ... @murder =dere|=dokker|=dykk|=deg|=dæ
@willi _? _? @hurt =deg|=dæ|=dokker|=dykk =så|=til|=ned|=opp|=i|=helt|=hardt|=av|=ut|=over|=flat|=langsomt|=sakte|=levende|=gul|=med|=utover|=fra|=mot|=inn|=når|=en|=skikkelig|=hver|=sønder|=og
@willi _? _? @hurt =dere =ned|=i|=hardt|=flate|=langsomt|=sakte|=levende|=gule|=sønder|=alle|=til|=helseløse|=en|=så|=skikkelig|=hver
@murder =skal|=ska|=vil|=må =jeg|=eg|=æ|=vi|=du|=dere|=dokker
@murder @i @victim
@i @murder @victim
@going ... =og|=å|=for|=så =å? .. @murder _? @victim
@going ... =og|=å|=for|=så =å? _? @hurt @victim
@murder|@hurt =deg|=dæ|=dere|=dokker|=dykk .. =kommer|=kjem|=skal =jeg|=eg|=æ =til =å =gjøre?
@murder .. =deg|=dæ|=dokker|=dykk .. =det =skal|=kommer|=lover|=gjør =jeg|=eg|=æ
@skal|=vil|=må|=kan|=bør =vi|=jeg|=eg|=æ|=me _? @murder @victim
=om|=før|=innen ... =har|=skal @i? .. =drept|=skutt|=kverket|=kverka|=kvalt|=knust|=slått|=banket @youo|@somebodyyours =ihjel?
# to the death: slå noen helseløs, til du ..., så du ...
@i? @hurt|@murder|=slå|=slår|=banke|=banker|=trykke|=trykker|=denge|=sparke|=gi|=lugge @youo .. =til|=så|=te =du|=dere|=dokker|=dykk .. =ikke|=ikkje|=itj|=aldri|=spytter|=blør|=slutter|=griner|=gråter|=ber|=besvimer|=dør|=døyr|=dauer|=ligger|=skriker|=hyler|=pisser|=trenger|=må|=havner|=blir|=mister|=svimer :: neg
@willi ... =til|=så|=te =du|=dere|=dokker|=dykk =ikke|=ikkje|=itj|=aldri =kan|=klarer|=rører|=rørar|=rør|=puster|=står|=reiser|=går|=snakker|=ser|=våkner|=greier|=får :: neg
@willi ... =til|=så|=te =du|=dere|=dokker|=dykk =dør|=døyr|=dauer|=blør|=besvimer|=spytter|=griner|=slutter|=svimer|=krepérer|=stryker|=skriker
# body parts, any order
@willi ... @breakit .. @part .. =på|=av|=til|=te|=ut|=over|=i =deg|=dæ|=dere|=dokker|=dykk|=han|=henne|@somebodyyours
@willi ... @breakit .. @youo .. @part
@willi ... @breakit .. @part @youpos
@willi ... @youpos @part .. =av|=ut|=i|=ned|=inn|=om
@breakit|@going .. @breakit? =av|=over|=ut|=i|=på =deg|=dæ|=dokker|=dykk .. @part
@breakit =alle|=begge|=hvert|=hver|=kvart|=kvar|=av|=over|=ut|=det|=den|=eneste|=de .. @part .. =på|=av|=i|=til =deg|=dæ|=dere|=dokker|=dykk
@breakit @part =på|=av|=ut|=over|=til =av|=på? =deg|=dæ|=dere|=dokker|=dykk|=sjefen
@breakit @i .. @part .. =på|=av|=til|=ut =av? =deg|=dæ|=dere|=dokker|=dykk
@i @breakit .. @part @youpos|=på|=av @youo?
@going ... =og|=å|=for .. @breakit .. @part
=vri|=vrir|=knekke|=knekker|=knekk|=skjære|=skjærer|=skjera|=kutte|=kutter =om|=over|=av =nakken|=halsen|=strupen|=pulsårene =på|=rundt|=av|=til? @youo
=skyte|=skyter|=skyt =kneskålene|=hodet|=skallen|=hjernen|=ballene|=knærne|=hovudet|=trynet =av|=på|=ut =deg|=dæ|=dere|=sjefen|=dokker|@youo
=kule|=kula|=kuler|=skudd|=skuddet|=kniv|=kniven|=øks|=øksa|=neve|=neven|=bly =i|=mellom|=gjennom|=mot =øynene|=panna|=pannen|=hodet|=hovudet|=skallen|=nakken|=bakhodet|=ryggen|=magen|=trynet|=brystet|=hjertet|=kneet|=kneskåla|=deg|=dæ|=dere|=dokker|=vomma|=fleisen|=hue =ditt|=din|=på|=skal|=er|=venter|=får|=til|=blir|=kommer|=fortjener?
# the one addressed gets it
=du|=dere|=dokker|=dykk|@somebodyyours|@relative @skal|=vil|=må|=får|=blir ... =bli|=blir|=å? =drept|=drepen|=skutt|=myrdet|=myrda|=kverket|=kverka|=kvalt|=knivstukket|=stukket|=slaktet|=slakta|=banket|=banka|=partert|=hengt|=torturert|=voldtatt|=lemlestet|=likvidert|=henrettet|=brent|=begravd|=steinet|=slått|=julet|=dengt|=denget|=knust =ihjel|=i|=av|=opp|=når|=hvis|=alle|=en|=snart|=og|=helseløs|=ned|=gul|=levende|=som|=sakte?
=blir|=bli|=skal =du|=dere|=dokker .. =drept|=drepen|=skutt|=myrdet|=kverket|=kverka|=kvalt|=knivstukket|=slaktet|=partert|=hengt
=du|=dere|=dokker|=dykk =er|=e|=ere .. =døde|=dau|=daue|=daud|=død =alle|=menn|=mann|=mannen|=hele|=nå|=sammen|=for|=kjøtt|=så|=hører|=snart|=folk|=kropper|=når|=i|=før|=om|=innen|=skjønner
=dere|=dokker|=dykk =er|=e =døde|=daue
=du|=dere|=dokker|=dykk =kommer|=kjem|=kjæm|=får =ikke|=ikkje|=itj|=aldri =til|=te? =å? =leve|=oppleve|=overleve|=leva|=levd|=puste|=våkne|=se|=sjå|=rekke .. =lenge|=til|=morgendagen|=natta|=kvelden|=dagen|=helga|=jul|=opp|=sola|=i|=neste|=et|=en|=dette|=fredag|=uka|=solen :: neg
=du|=dere|=dokker|=dykk =har|=ha|=hev =ikke|=ikkje|=itj|=bare =lenge|=lang|=mye|=timer|=dager|=mange .. =igjen|=att =å|=av? =leve|=livet|=på? :: neg
=du|=dere|=dokker =har|=ha .. =timer|=dager|=døgn|=minutter =igjen =å =leve
=du|=dere|=dokker =kommer|=kjem|=skal|=får =ikke|=ikkje|=aldri .. =hjem|=heim|=se|=sjå =igjen|=til|=ungene|=familien|=i|=kona|=barna|=dine|=morgen|=kveld :: neg
=noen|=nokon =som|=hos|=av =dere|=deg|=dokker|=dykk .. =ikke|=ikkje|=aldri =kommer|=kjem =hjem|=heim|=tilbake|=seg :: neg w=1
=ferdig|=slutt|=over =med|=for =livet =ditt|=deres|=til|=hans
=jeg|=eg|=æ =skal|=ska|=vil|=kommer .. =se|=høre|=sjå =deg|=dere|=dokker|=dykk .. =blø|=dø|=døy|=lide|=krepere|=skrike|=brenne|=drukne|=dingle|=henge|=krype|=be|=trygle|=daue
=se|=sjå =livet|=lyset =renne|=forsvinne|=slukne|=forlate .. =deg|=dere|=øynene
=ditt|=din|=deres|=di =liv|=tid|=dag =er|=e =over|=omme|=forbi|=slutt|=ute
=døden|=dauden =din|=deres =blir|=kommer|=skal|=er
=natta|=god|=hvil =natt|=i =i|=for =fred|=godt|=evig =din|=ditt|=for|=du?
=det|=dette =blir|=er =det? =det|=ditt|=deres|=din =siste =du|=dere|=dokker|=åndedrag|=dag|=vakt|=kveld =gjør|=sier|=ser|=opplever|=gjer|=din|=deres? =her|=i|=på|=noensinne|=nå|=noen?
# weapon in the hand: with coming, with a time, with somebody
@going ... =med|=me .. @weapon
@tonight .. =er|=e|=står|=kommer|=sitter|=møter|=dukker @i ... =med|=me .. @weapon
=sitter|=sit|=sitt|=står|=ligger|=venter|=ventar|=er|=e @i? ... =utenfor|=utafor|=utanfor|=ved|=i|=på =kontoret|=butikken|=huset|=døra|=inngangen|=bilen|=parkeringen|=parkeringsplassen|=resepsjonen|=dere|=deg|=porten|=trappa|=oppkjørselen .. @youpos? .. =med|=og|=me .. @weapon
@weapon .. =i|=under|=med|=på =bilen|=setet|=bagasjerommet|=hånda|=handa|=hendene|=sekken|=fanget|=jakka|=baksetet|=bagen|=hånden ... =på|=utenfor|=kom|=kommer|=venter|=kjem|=til|=og =vei|=veg|=ut|=jeg|=deg|=dere|=kontoret|=du|=kommer|=kjører|=kjem|=hos
=henter|=hentar|=hente|=lader|=ladar|=lade|=sliper|=slipe|=finner|=rigger|=pakker|=tar =jeg|=eg|=æ|=fram|=frem? @weapon ... =og|=så|=på|=til .. =kommer|=kjem|=kjører|=drar|=vei|=deg|=dere|=dreg|=tar|=går|=skyter
=jeg|=eg|=æ|=nå|=no|=vi =lader|=ladar|=sliper @weapon
=jeg|=eg|=æ|=nå|=no|=vi =henter|=hentar =hagla|=haglen|=geværet|=pistolen|=rifla|=børsa|=balltreet|=macheten|=revolveren
@weapon .. =er|=e|=ligger|=står|=ligg =klar|=klart|=klare|=ladd|=ladda|=ladet|=slipt|=framme|=pakket|=kvesset|=oppladd =og|=til|=for|=nå|=i|=så?
@weapon .. =venter|=ventar|=kommer|=kjem|=skal =på|=til|=i|=snart|=bli =deg|=dæ|=dere|=dokker|=dykk|=brukt
=bruker|=bruke|=brukar|=tester|=teste|=prøver|=prøve .. @weapon .. =på|=mot =deg|=dæ|=dere|=dokker|=dykk|=noen|=sjefen|=ansatte
@weapon =mot =deg|=dæ|=dere|=dokker|=hodet|=tinningen|=ansatte|=panna
=rette|=retter|=peke|=peker|=sikte|=sikter|=holde|=holder .. @weapon .. =mot|=på @youo|=hodet|=tinningen|=ansatte|=sjefen|=panna
=skjære|=skjærer|=kutte|=kutter|=sprette|=spretter|=flekke|=flekker|=skjera|=skjer|=klippe =deg|=dæ|=dere|=dokker|=dykk =opp|=i|=over|=til
@willi .. =ha|=ta|=få|=se .. =blodet|=hodet|=skalpen|=hovudet|=livet|=huet =ditt|=deres|=hans|=på|=di|=renne =et|=en? =fat|=deg|=stake?
=dagene|=dagane|=timene|=livet|=tida|=tiden =dine|=deres|=ditt|=di|=dykkar|=dokkers =er|=e =talte|=talt|=over|=snart|=ute|=omme
# gang on its way
=gutta|=guttan|=guttane|=gutan|=guttene|=brødrene|=brødre|=torpedoen|=torpedo|=fetterne|=kompisene|=kompisan|=kameratene|=karene|=brorsan =mine|=våre|=min|=som|=vi? .. =er|=e|=kommer|=kjem|=drar|=kjører|=står =på|=allerede|=nå|=til|=te|=utenfor|=bort =vei|=veg|=til|=deg|=dere|=døra|=utenfor|=kontoret .. =deg|=dere|=dæ|=dokker|=dykk|=kontoret|=ditt :: w=1
=vi =er|=e =mange|=ti|=fem|=fire|=flere|=en|=tre|=seks|=åtte =gjeng|=mann|=stykker|=karer|=menn|=som ... =kommer|=kjem|=venter|=står|=tar =deg|=dere|=ned|=til|=på|=utenfor
@willi ... =partere|=parterer|=begrave|=grave|=dumpe|=senke|=gravlegge .. =deg|=dæ|=dere|=dokker|=dykk|=liket|=kroppen|=restene
=voldta|=voldtar|=voldtek .. =deg|=dæ|=dere|=dokker|=dykk|@relative .. =og|=før .. @murder|=skjære|=kutte|=tenne

[class somekin]
=gutta|=guttane|=guttan|=gutan|=guttene|=brødrene|=brødre|=brorsan|=fetterne|=fettere|=kompisene|=kompiser|=kompisan|=kameratene|=kamerater|=vennene|=venner|=gjengen|=folka|=torpedoen|=torpedo|=broren|=onklene =mine|=min|=våre|=til =meg?
=gutta|=guttan|=brorsan|=torpedoen|=torpedo

[violence 3]
# conditional or passive: somebody does not come home, something happens to people
=noen|=nokon|=nåen|=en|=ein|=folk|=flere =hos|=av|=på|=blant|=i =dere|=deg|=dokker|=dykk|=avdelingen|=kontoret|=butikken ... =ikke|=ikkje|=itj|=aldri .. =kommer|=kjem|=kom|=våkner|=ser .. =hjem|=heim|=levende|=igjen|=seg|=tilbake|=opp|=ungene|=jobb :: neg
=noen|=nokon|=nåen|=en|=ein|=folk =hos|=av|=på =dere|=deg|=dokker|=dykk|=kontoret ... =dø|=døy|=daue|=blø|=skadet|=skadd|=skada|=drept|=sykehus|=svi|=juling|=bank|=grava|=likpose|=sjukehus|=sykehuset
=noen|=nokon|=nåen|=du|=dere|=dokker|=en|=folk =kommer|=kjem|=skal|=ska|=vil|=ender|=havner|=blir|=risikerer .. =på|=til|=å|=i? .. =sykehus|=sykehuset|=sjukehus|=sjukehuset|=legevakta|=legevakten|=akutten|=intensiven|=rullestol|=koma|=likhuset|=gips|=bårevogn|=sykebil|=ambulanse|=ambulansen|=likpose|=likbil|=grøfta :: w=1
=trenger|=treng|=bestill|=ring =du|=dere|=dokker|=etter? .. =ambulanse|=ambulansen|=rullestol|=legevakt|=likbil|=begravelsesbyrå =når|=før|=med|=etter|=til .. =jeg|=eg|=æ|=deg|=dere|=vi
# fists
=banker|=banke|=bankar|=bank|=slår|=slå|=slæ|=sparker|=sparke|=denger|=griser|=juler|=skremmer =jeg|=eg|=æ|=vi|=je =dritten|=skiten|=livskiten|=livskitten|=helvete|=faen|=gørra|=møkka|=drita|=vettet|=livsdriten =ut|=utav =av|=tå|=utav? =deg|=dæ|=dere|=dokker|=dykk
=frister|=fristar|=klør|=kribler|=fristende|=digg|=godt|=deilig|=herlig|=moro|=gøy ... =å|=i =gi|=gje|=slå|=banke|=dele|=plante|=sette|=se|=knuse|=kvele|=denge|=fingrene|=nevene|=neven|=nevan|=neva|=knyttneven .. =deg|=dæ|=dere|=dokker|=dykk|=trynet|=kjeften|=noen
=klør|=kribler|=klår .. =i|=etter =nevene|=fingrene|=neven|=neva|=nevan|=knyttneven|=hendene|=trynet|=knoklene
=gi|=gir|=gje|=gjev|=får|=få|=fær|=deler|=fortjener|=trenger|=behøver|=dele|=vanker .. =deg|=dæ|=dere|=dokker|=dykk|=du|=ut? .. =en|=ein|=ei|=et|=noen .. =trøkk|=smekk|=smell|=slag|=knyttneve|=neve|=nevekake|=kakk|=bank|=skalle|=ørefik|=lusing|=dask|=spark|=juling|=omgang|=høyre|=kilevink|=kjeveknekker|=leksjon .. =i|=på|=midt|=over|=rett|=så =trynet|=tryne|=kjeften|=fjeset|=ansiktet|=tygga|=nesa|=fleisen|=snuten|=ræva|=hodet|=hue|=magen|=tennene|=rævva|=skallen|=du|=skrittet|=øret|=munnen|=truten|=snørra
=trøkk|=smekk|=slag|=knyttneve|=neve|=skalle|=spark|=bank|=juling|=hammer .. =i|=på|=midt =i? =trynet|=fleisen|=fjeset|=kjeften|=tygga|=nesa|=snuten|=skallen|=tennene =ditt|=din|=på|=di|=hans|=deres|=av =deg|=dere|=meg?
=neven|=neva|=knyttneven|=nevane|=nevene|=støvelen|=støvlene =min|=mi|=mine|=i =i|=på|=rett|=midt|=møte|=skal|=trynet
=skulle|=kunne|=ville|=kunna .. =likt|=ønsket|=ønske|=lyst|=gledet|=gjerne|=elsket|=godt|=gitt .. =å? .. @murder|@hurt|=slått|=kvalt|=skutt|=banket|=sett|=drept|=denget|=knust|=knekt|=sparket|=kverket =deg|=dæ|=dere|=dokker|=dykk|=trynet|@somebodyyours :: past
=skulle|=kunne|=ville .. =gjerne|=lett|=glatt|=gladelig .. @murder|@hurt =deg|=dæ|=dokker|=dykk|=dere|@somebodyyours
=hadde|=var .. =du|=dere|=dokker .. =stått|=vært|=her|=foran|=sittet|=mann .. =foran|=her|=nå|=ved|=hadde .. =hadde|=skulle|=ville|=da .. =slått|=banket|=kvalt|=drept|=knust|=skutt|=knekt|=tatt|=fått|=ligget|=banka|=kverka :: past
=nær|=nære|=like =ved|=på|=før =å =slå|=drepe|=banke|=skyte|=kvele|=stikke|=skade|=knivstikke|=klikke|=drepa =noen|=nokon|=deg|=dere|=dokker|=folk|=henne|=ham|=ned
=kan|=kunne =ikke|=ikkje|=itj =garantere|=love|=lovar =at|=for .. =jeg|=eg|=æ|=ingen|=noen|=du|=dere ... =slår|=dreper|=skader|=skadet|=skadd|=drept|=trygg|=trygge|=helskinnet|=gjør|=banker|=blir|=bruke|=overlever|=levende :: neg
=før|=innen =jeg|=eg|=æ|=vi|=noen =må|=blir|=tar|=mister|=klikker|=begynner|=griper|=tyr|=bruker .. =vold|=våpen|=voldelig|=hånda|=nevene|=noen|=skyte|=drepe|=slå|=hagla|=liv
=tør|=torer|=våger =dere|=du|=dokker .. =ta =sjansen =på
# the choice: either or
=enten ... =eller =så? ... @murder|@hurt @victim
=enten ... =eller =så? ... =dør|=smeller|=brenner|=banker|=kommer =dere|=du|=det|=jeg

[violence 2]
# memory, names, warnings
=jeg|=eg|=æ|=vi =har|=ha =lang|=god =hukommelse|=minne|=hukommelsen|=minnet|=husk =og|=for|=så|=på?
=jeg|=eg|=æ|=vi =glemmer|=gløymer|=glømmer|=glæmme|=glemme =ikke|=ikkje|=itj|=aldri =navn|=namn|=navnet|=ansikt|=ansiktet|=fjes|=trynet|=sånt|=sånn|=slikt|=slike|=dette|=deg|=dere|=hvem|=folk|=stemmen|=stemmer|=det|=ditt|=en :: neg
=jeg|=eg|=æ|=vi =glemmer|=gløymer|=husker|=hugsar =aldri|=nok|=godt|=deg|=dere|=navnet|=namnet|=alle|=ditt .. =navn|=namn|=ansikt|=fjes|=ditt|=deg|=dere|=stemme|=stemmen|=hvem|=den|=som :: neg w=0.8
=navnet|=namnet =ditt|=deres =har|=er|=står|=glemmer|=husker =jeg|=eg|=notert|=på|=æ =notert|=skrevet|=min|=lista|=listen|=aldri|=meg|=lagret|=bak|=liste
=svi|=svir|=svie|=unngjelde|=bøte|=blø|=angre|=lide =for =det|=dette|=denne|=hver|=alt|=hva|=all|=den|=at :: w=1
=dere|=du|=dokker|=dykk|=de|=dette|=det ... =få|=til|=skal|=kommer .. =svi|=unngjelde|=bøte|=blø|=angre|=angra|=lide =for|=bittert|=dyrt|=på|=dagen|=skikkelig|=stygt|=resten|=det|=som|=så|=livet|=at
=dere|=du|=dokker|=dykk =kommer|=kjem|=kjæm|=skal|=ska|=vil =til|=te? =å|=få? =angre|=angra|=svi|=unngjelde|=bøte|=lide|=blø
=dere|=du|=dokker|=dykk =har|=skal|=kommer .. =angre|=angra =på .. =den =dagen
=kommer|=kjem|=skal|=vil =dere|=du|=dokker|=dykk =til|=te? =å? =få|=å? =svi|=angre|=angra|=unngjelde|=bøte
=dere|=du|=dokker|=dykk =har|=kommer|=skal|=får .. =fått|=få|=skaffet =en|=ein|=deg|=dere =en|=ein? =fiende|=uvenn|=fiender =for|=i|=som?
=tøffe|=tøff|=modig|=modige|=kjekk|=kjekke|=høy|=kaxy|=stor|=store|=kjepphøy =i|=på|=bak =kjeften|=telefonen|=munnen|=truten|=mail|=chat|=skjermen|=tastaturet|=chatten|=nettet|=nett|=telefon|=en =skjerm|=tastatur? ... =når|=ute|=ansikt|=se|=møtes|=gata|=da|=jeg|=hvis|=skal|=neste|=la
=si|=sei|=gjenta|=prøv =det =der|=til|=en|=ansikt|=igjen|=rett =en|=opp|=til|=i|=meg|=ansikt? ... =ansikt|=trynet|=ansiktet|=gang|=øynene =mitt|=til|=så|=meg|=om
=vi =to|=er|=skal =skal|=har|=er|=ta =ta|=en|=ikke|=møtes|=få|=ferdige|=snakke|=oss =en|=ute|=oppgjør|=ordentlig|=runde|=prat|=ferdige|=sammen|=på :: w=0.8
=vi|=me =sees|=ses|=møtes|=treffes|=snakkes|=sjåast =i =helvete|=mørket|=grava|=bakgata|=smug|=smuget|=skogen|=et|=en =mørkt|=mørk? =smug|=bakgate|=gate?
=sees|=ses|=møtes|=sjåast =når|=etter|=utenfor|=ved =du|=dere|=jobb|=stengetid|=bilen|=arbeidstid|=vakta|=døra|=kontoret =går|=er|=slutter|=din|=stenger? =hjem|=av|=ferdig|=alene|=vakt?
=pass|=passe|=ta|=se|=vokt|=følg =dere|=deg|=dæ|=dokker|=dykk|=på|=opp|=ryggen =for|=i|=når|=om|=på|=hver|=mens|=fremover|=framover|=heretter|=over|=ute|=rundt .. =du|=dere|=mørket|=skulderen|=vei|=dokker|=jeg|=meg|=oss|=natta|=parkeringen|=gata|=byen|=hjørner|=hjem|=deg|=parkeringsplassen|=parkeringskjelleren|=jobb :: w=0.9
=pass|=passe =på =når =du|=dere|=dokker|=dykk .. =går|=kjører|=er|=skal|=drar|=låser|=sykler
=pass|=passe =på =deg|=dere =på|=når =vei|=veien|=du|=dere .. =hjem|=jobb|=går|=kjører|=alene|=ute
=pass|=passe =på =bak|=ryggen .. =når =du|=dere
=pass|=passe =på =familien|=ungene|=barna|=kona|=bilen|=huset|=hunden|=dattera|=datteren|=katten|=ryggen =din|=di|=ditt|=dine|=deres|=fremover|=framover
=det =er|=blir|=e .. =mørkt|=mørke|=mørkare|=glatt|=langt|=ensomt|=farlig =om|=ute|=når|=på|=der|=å|=nå .. =kvelden|=kveldene|=du|=natta|=vei|=hjem|=ved|=parkeringen|=parkeringsplassen|=gata|=alene|=går
=jeg|=eg|=æ|=vi =har|=kjenner|=kjenn|=vet|=ha|=veit .. =venner|=folk|=gutter|=kontakter|=karer|=kompiser|=typer|=noen|=brødre|=fettere|=kamerater|=nokon|=slekt|=kjente|=bekjente .. =som|=i .. =ordner|=fikser|=tar|=liker|=driter|=banker|=knekker|=sånt|=slikt|=sånne|=besøk|=bein|=mc|=miljøet|=hells|=bandidos|=underverdenen|=seg|=gjerne|=hjelper|=skylder|=bryr|=gjør|=opp|=løse|=løser|=ordne
=du|=dere|=dokker|=dykk|=de =aner|=veit|=vet|=forstår|=skjønner|=ante =ikke|=ikkje|=itj|=ingenting =hvem|=hva|=kem|=ka|=kva|=kven|=hvor|=om .. =du|=dere|=jeg|=eg|=æ|=dokker|=dykk|=de =har|=er|=e|=kan|=kødder|=roter|=snakker|=provoserer|=tukler|=tråkker|=leker|=står|=begynt|=gjør|=plager|=lurer .. =med|=gjøre|=å|=på|=i|=til|=stand|=kapabel|=gjort|=for|=overfor|=gang? :: neg
=bare|=berre =så =du|=dere|=dokker =vet|=veit =det|=hvor|=at .. =jeg|=eg|=æ|=skjer|=blir|=er :: w=0.6
=skal|=ska|=vil|=får =få|=se|=merke|=kjenne =se|=kjenne|=merke|=angre|=føle|=smake|=på =at|=på|=hva|=kva|=ka|=kroppen|=det .. =kroppen|=skjer|=når|=betyr|=koster|=er :: w=0.7
=kjenne|=merke|=føle =det =på =kroppen|=huden|=skrotten
=dette|=det|=saken =blir|=skal|=kommer .. =ordne|=ordnet|=løst|=løse|=gjort|=ordna|=avgjort|=opp .. =på =min|=en|=gamlemåten|=annen|=gata|=vår =måte|=annen? =måte?
=tar|=tek|=skal|=ta =dette|=det|=saken|=den .. =ute|=utenfor|=på|=mann|=personlig|=ansikt|=med =mot|=gata|=gamlemåten|=til|=deg|=nevene|=bakrommet|=parkeringsplassen
=jeg|=eg|=æ =er|=e =ikke|=ikkje|=itj|=ingen|=en|=neste =en|=noen|=den|=nådig|=snill|=du|=man|=person|=mann .. =du|=dere|=spøke|=kødde|=tulle|=nådig|=snill|=leke|=noen|=lure|=svindle|=spøker =vil|=bør|=med|=kødder|=lurer|=når|=ønsker|=skal|=lenger :: neg
=da|=så|=før =blir|=er|=bli =jeg|=eg|=æ|=det =farlig|=stygg|=ondskapsfull|=skikkelig|=stygt|=ubehagelig|=ubehageleg|=ille|=fysisk|=personlig|=voldelig|=slem|=alvor :: w=0.8
=blir|=bli|=bliver|=kan|=er =stygt|=stygg|=ubehagelig|=ubehageleg|=farlig|=personlig|=blodig =for =deg|=dere|=dokker|=dykk|=noen|=alle
=lov =meg|=mæ? =at =du|=dere =sover|=passer|=ser|=låser|=kjører
=husk|=hugs =å =låse|=låsa|=se|=passe|=sjekke .. =døra|=dørene|=døren|=bilen|=ryggen|=skulderen|=bremsene|=under
=lås|=låse =dørene|=døra|=døren|=bilen .. =i|=når|=godt|=om|=for|=natt|=heretter|=fremover|=framover
=sjekk|=se|=sjekke|=kikk =under|=bak =bilen|=senga|=deg|=setet =din|=før|=når|=hver|=i?
=noen|=nokon|=ting|=uhell|=ulykker|=en|=ulykke|=bremser|=bremsene|=noe .. =kan|=kunne|=har|=skje|=svikte|=tar .. =fort|=lett|=plutselig|=brått|=en =skje|=hende|=finne|=komme|=dukke|=ryke|=å|=brenne|=svikte|=ta|=tendens ... =deg|=dere|=dæ|=dokker|=dykk|=familien|=huset|=bilen|=ungene|=hjemmet|=noen|=vei
=ville|=hadde|=er|=det .. =synd|=dumt|=trist|=leit|=ille|=kjipt .. =om|=hvis|=når|=dersom .. =noe|=noen|=huset|=bilen|=ungene|=det|=familien|=kona|=du|=datteren .. =skjedde|=hendte|=brant|=skjer|=hender|=kom|=begynte|=falt|=ble|=brenner|=tok|=skulle
=vet|=veit =dere|=du|=dokker|=dykk =hva|=kva|=ka =som|=jeg|=eg|=æ|=vi =skjer|=gjør|=gjorde|=skjedde|=hender|=gjer|=pleier|=kan .. =med|=mot|=sist|=når|=å .. =folk|=sånne|=slike|=en|=gang|=de|=som|=noen|=den|=deg|=dere
=spør|=spørr =han|=hun|=forrige|=naboen|=eksen|=den|=dem .. =som|=hva|=firma|=hvordan|=kødda|=prøvde|=gikk|=sist
=jeg|=eg|=æ|=vi =kommer|=kjem|=skal|=ska .. =etter|=hjemsøke|=forfølge|=finne|=jakte|=oppsøke =deg|=dæ|=dere|=dokker|=dykk|=på :: w=0.8
=jeg|=eg|=æ|=vi =kommer|=kjem|=skal|=ska .. =ta =deg|=dæ|=dokker|=dykk :: w=0.8
=jeg|=eg|=æ =skal|=ska|=vil|=kommer|=kjem .. =gjøre|=gjere|=lage =livet|=dagene|=hverdagen =ditt|=deres|=til|=surt|=for|=dykkar
=jeg|=eg|=æ =har|=ha =ikke|=ikkje|=ingenting|=itj|=intet =noe|=noko|=mer|=meir|=å? =mer|=meir|=å? =å? =tape|=miste|=tapa :: neg
=ingenting|=ikke|=ikkje|=inkje =mer|=meir|=noe|=igjen|=å =å|=igjen|=mer? =å? =tape|=miste|=tapa :: neg
=gale|=gal|=galne|=feil =mannen|=dama|=personen|=kunden|=fyren|=person|=mann|=familie .. =du|=dere|=har|=å|=dokker =har|=lurte|=kødder|=dere|=kødde|=du|=lure|=svindle|=valgte|=prøvde|=tråkke
=advart|=advarer|=advarsel|=åtvara|=åtvaring|=advarselen|=siste =dere|=deg|=nå|=for|=er|=en|=den|=sjanse|=sjansen|=mot =nå|=siste|=gang|=til|=for|=dere|=å|=advarsel|=din|=deres :: w=0.7
=betrakt|=se|=ta =dette|=det =som =en|=ein|=et|=eit? =siste? =advarsel|=trussel|=løfte|=åtvaring|=trugsmål
=ta =dette|=det =på =alvor =du|=dere
=ikke|=ikkje|=inga =en|=ei|=ein|=noen? =trussel|=trugsmål .. =et|=eit|=men|=det =løfte|=er|=lovnad :: neg
=kall|=kaller|=kalle =det =gjerne|=hva|=en? =trussel|=du|=trugsmål|=for
=jeg|=eg|=æ|=vi =er|=e =i =stand =til =hva|=alt|=å|=mye|=litt
=jeg|=eg|=æ|=vi|=noen|=nokon =holder|=held|=har =et|=eit? =øye|=auge =med =deg|=dere|=dæ|=dokker :: w=0.7
=jeg|=eg|=æ|=vi|=noen|=nokon =følger|=følgjer =med =på =deg|=dere|=dæ|=dokker :: w=0.7
=jeg|=eg|=æ|=vi =er|=e =ute =etter =deg|=dere|=dæ|=dokker|=hevn|=blod
=regn|=rekn =med =besøk|=bråk|=konsekvenser|=meg|=oss|=at
=ta|=tar|=tek|=få|=får =igjen|=tilbake|=hevn|=deg|=dere .. =på|=for|=over|=en =deg|=dere|=dokker|=dette|=det|=dag|=måte|=annen|=dykk|=familien :: w=0.7
=den|=det =som =ler|=lever|=venter =sist|=får

[stalking 2]
# praise of home and children, with the address
=fin|=fint|=fine|=pen|=pent|=pene|=søt|=søte|=koselig|=koselige|=flott|=flotte|=nydelig|=nydelige|=nusselig|=stor|=stort|=trivelig|=hyggelig|=vakker _? _? =leilighet|=rekkehus|=rekkehusleilighet|=hus|=villa|=hytte|=hage|=hjem|=gate|=nabolag|=jente|=jenter|=gutt|=gutter|=barn|=unger|=datter|=døtre|=sønn|=sønner|=kone|=familie|=bil|=ungar|=enebolig|=blokk|=veranda|=dotter|=søster|=barnehage|=skole|=hund =du|=dere|=dokker|=de =har|=bor|=ha|=fikk|=hev|=bur
=fin|=søt|=søte|=pen|=pene|=nydelig|=nydelige|=koselig|=vakker =datter|=dattera|=jente|=jentunge|=sønn|=kone|=barn|=unger|=familie =du|=dere|=dokker :: w=0.9
=datteren|=dattera|=kona|=jenta|=sønnen =din|=di =er|=ser|=e =så? =fin|=søt|=pen|=nydelig|=vakker|=deilig :: w=0.9
=barna|=ungene|=ungane|=ungan|=jentene|=guttene|=dattera|=datteren|=sønnen|=kona =leker|=går|=er|=sitter|=spiller|=leikar|=løper|=venter =ute|=alene|=i|=på|=der .. =ser|=skjønner|=vet =jeg|=eg|=æ
=ser|=skjønner|=vet =jeg|=eg|=æ =at =barna|=ungene|=kona|=datteren|=bilen|=du|=lyset
=hvilken|=kva|=hva|=ka =for? =barnehage|=skole|=skule =går =barna|=ungene|=ungane|=datteren|=dattera|=sønnen =di|=din|=dine
=når =slutter|=sluttar|=henter =du|=ungene|=barna|=datteren|=dattera =på|=dine|=din|=di? =på? =jobb|=jobben|=skolen|=barnehagen|=ungene|=barna|=vakta
=jeg|=eg|=æ|=vi =har|=ha =funnet|=funne|=sjekket|=sjekka|=googlet|=googla|=søkt|=stalket|=sett|=lett|=sporet|=fått =deg|=dæ|=opp|=ut|=adressen|=huset|=på|=tak =på|=opp|=hvor|=din|=ditt|=hvem|=adressen|=i|=deg|=via|=gjennom|=kona :: w=1
=jeg|=eg|=æ|=vi =vet|=veit|=vett =alt|=mye|=mer|=nok|=nøyaktig|=akkurat|=godt =om|=enn|=hvor|=hvem|=kor|=når =deg|=dere|=du|=dæ|=dokker|=dykk
=jeg|=eg|=æ|=vi =vet|=veit =hvilken|=hva|=hvor|=kor|=når|=kva|=ka|=hvem =bil|=buss|=tog|=skole|=barnehage|=gate|=vei|=du|=dere|=de|=kona|=ungene|=barna|=datteren|=foreldrene|=adresse|=tid|=nummer|=trikk|=etasje|=leilighet =du|=dere|=kjører|=tar|=bor|=parkerer|=jobber|=går|=er|=trener|=har|=handler|=drikker|=sover|=henter|=ungene|=barna|=din|=dine
=jeg|=eg|=æ =kjører|=kjørte|=går|=gikk|=var|=er =ofte? =forbi|=innom =huset|=leiligheten|=blokka =ditt|=deres|=di|=din
=jeg|=eg|=æ =kjører|=kjørte|=går|=gikk|=var|=er =ofte? =forbi|=innom =deg
=jeg|=eg|=æ =kjører|=kjørte|=går|=gikk|=var|=er =ofte? =forbi|=innom =hjemme? =hos =deg
=bilen|=bil =din|=di =står|=er|=den =parkert|=utenfor|=på|=blå|=røde|=svarte|=hvite|=der :: w=0.8
=jeg|=eg|=æ|=vi =har|=ha =fått|=funnet|=skaffet|=lagret|=notert .. =adressen|=adressa|=navnet|=namnet|=nummeret|=privatadressen|=telefonnummeret|=hjemmeadressen =din|=ditt|=di|=til
=adressen|=adressa|=privatadressen|=hjemmeadressen =din|=di|=deres =har|=fant|=er|=ligger|=står|=fikk =jeg|=eg|=æ|=ute|=på|=notert|=allerede

[stalking 3]
=jeg|=eg|=æ|=vi =følger|=følgjer|=følge|=skygger|=forfølger|=stalker|=fulgte =etter|=deg|=dere =deg|=dæ|=hjem|=fra|=hver|=overalt|=hjemover =fra|=hjem|=hver|=jobb|=til|=når|=heim?
@willi .. =følge|=skygge|=forfølge|=stalke|=fylgje =etter|=på? =deg|=dæ|=dere|=dokker|=ungene|=kona|=datteren
@willi .. =vente|=stå|=venta =på =deg|=dæ|=dere =når|=utenfor|=ved|=etter|=til =du|=døra|=huset|=kontoret|=jobben|=jobb|=dere|=vakta
@willi .. =vente|=stå|=venta =utenfor|=utafor|=utanfor =huset|=døra|=jobben|=kontoret|=leiligheten =ditt|=di|=din|=når|=til|=etter|=deres

[property 3]
@willi ... @ruin .. @goods .. @youpos|=hos|=på|=til
@willi ... @ruin .. =alle|=hver|=hvert|=all|=samtlige|=hele|=begge|=de =eneste|=skjermene|=rutene|=vinduene|=bilene|=hele? .. @goods
@going ... =og|=å|=for .. @ruin .. =hver|=alle|=hele|=alt|=hvert|=inn|=opp|=ned|=de|=på .. @goods|=dere|=deg|=sammen|=står
@ruin @i .. @goods .. @youpos|=hos|=på|=til
@goods @youpos .. =blir|=skal|=kommer|=kjem .. =knust|=smadra|=smadret|=rasert|=fyke|=ryke|=oppripet|=ripet|=skrapet|=herpa|=knuses|=smadres
@goods =på|=hos|=til .. @youo|@place|@youpos .. =ryker|=ryk|=knuses|=smadres =i|=snart|=neste|=først|=også|=hvis|=når|=før
@goods @youpos .. =ryker|=ryk|=knuses|=smadres|=flyr =i|=snart|=neste|=først|=også|=hvis|=når|=før
=ruta|=rutene|=vinduet|=vinduene|=vinduan|=rutan|=dekkene|=dekka|=bilen|=bilene|=døra|=frontruta =ryker|=ryk|=knuses|=smadres|=brenner =i|=snart|=hos|=på|=neste|=hvis|=om|=først|=alle|=før
@i =kjører|=kjøre|=rygger|=køyrer .. @goods|=den|=dem .. =av =veien|=vegen
=murstein|=mursteiner|=stein|=steiner|=brostein|=molotov =gjennom|=inn|=i =vinduet|=ruta|=vinduene|=vindauget|=rutene|=glasset|=butikken

[violence 4]
=kjører|=kjøre|=køyrer|=køyre|=dytter|=presser @i? .. =av|=utfor =veien|=vegen|=stupet|=brua =med|=og|=så|=når|=neste|=til .. =sjåfør|=folk|=alt|=dere|=deg|=sjåføren|=alle|=mann

[bomb 4]
=noe|=noko|=en|=ei|=ein|=to|=pakke|=pakken|=sekk|=sekken|=bag|=bagen|=veske|=koffert|=kofferten|=gave|=boks|=overraskelse ... =hos|=i|=på|=under|=til|=inne =dere|=deg|=kontoret|=bygget|=resepsjonen|=kjelleren|=butikken|=dokker|=banken|=hovedkontoret|=garasjen|=søpla|=dykk|=kantina ... =smelle|=smeller|=eksploderer|=eksplodere|=sprenges|=detonerer|=smell|=tikker|=tikkar
=tikker|=tikke|=tikkar .. =i|=hos|=under|=på|=inne =kjelleren|=dere|=sekken|=bygget|=kontoret|=resepsjonen|=garasjen|=søpla|=postrommet|=bagen|=pakken|=heisen|=en
=sprenge|=sprengje|=sprenger|=sprengjer|=bombe|=bomber|=spreng|=spræng|=sprænge =dere|=dokker|=dykk|=hele|=heile|=alt|=dritten|=rønna|=skiten|=bygget|=kontoret|=sjappa|=filialen|=kåken .. =i|=til|=lufta|=luften|=himmels|=filler|=helvete|=fillebiter|=bånn|=alle|=sammen|=med|=opp
@willi ... =sprenge|=sprengje|=sprengja|=sprenga|=spreng|=bombe|=detonere|=utløse .. @goods|@youo|@somebodyyours|=bomba|=ladningen|=bomben|=alt|=skiten
@i|@skal .. =har|=ha|=plassert|=lagt|=gjemt|=rigget|=montert|=stilt|=satt|=levert|=sendt .. =lagt|=plassert|=rigget|=gjemt|=satt|=lagd|=sendt? .. =sprengstoff|=dynamitt|=bombe|=bomba|=bomber|=ladning|=ladninger|=sprengladning|=brevbombe|=pakkebombe|=rørbombe|=granat|=granater|=sprengkraft
=brevbombe|=pakkebombe|=rørbombe|=bilbombe|=spikerbombe|=brevbomber|=sprengladninger =i|=til|=på|=under|=hos|=er|=kommer|=ligger|=deres|=neste|=utenfor
=bomba|=bomben|=ladningen|=sprengladningen .. =går|=smeller|=eksploderer|=utløses|=detonerer|=sprenges|=er|=gjekk|=teller|=tikker ... =av|=klokka|=klokken|=kl|=om|=snart|=i|=når|=innen|=laget|=ned|=på
=dere|=du|=dokker|=dykk =har =bare? =ti|=fem|=tjue|=en|=tretti|=femten|=20|=30|=10|=15|=5|=to =minutter|=min|=minutt|=timer|=time =på|=til|=før|=igjen .. =evakuere|=rømme|=tømme|=smeller|=løpe|=bomba|=går|=ut =dere|=ut|=bygget|=av|=det?
=dere|=du|=dokker|=dykk =har =minutter|=sekunder =på|=til|=før|=igjen .. =evakuere|=rømme|=tømme|=smeller|=løpe|=komme =dere|=bygget|=det|=ut

[bomb 3]
@if ... =sprenger|=sprenge|=bomber|=sprengjer|=spreng @i? .. @goods|@youo|=hele|=alt :: neg
=da|=så =sprenger|=sprengjer|=bomber|=spreng @i

[arson 4]
=heller|=helle|=tømmer|=tømme|=sprute|=spruter|=dynker|=dynke|=kaster|=kaste @i? .. =bensin|=parafin|=diesel|=tennvæske|=rødsprit|=white-spirit|=molotov|=brannbombe .. =over|=på|=i|=utover|=rundt|=inn|=gjennom ... @goods|@youo|@place|@company|=alt|=gulvet|=postkassa|=døra
=bensin|=tennvæske|=lighter|=fyrstikker|=fyrstikk|=bensinkanne|=bensinkanna =og|=med =bensin|=fyrstikker|=lighter|=fyrstikk|=en|=bensinkanne|=lighteren .. =er|=kommer|=klar|=så|=venter|=holder
@willi ... @burn .. @goods|@somebodyyours
@willi ... =sette|=tenne|=brenne|=svi|=fyre|=setta|=tenna|=brenna ... =fyr|=på|=ned|=opp|=av|=inne|=levende .. @goods|@youo|@relative|=dritten|=skiten|=hele|=alt
@goods .. =kommer|=kjem|=skal|=ska|=vil|=må .. =å|=og|=bli? .. =brenne|=brenna|=brent|=flammer|=brænn =ned|=opp|=til|=i|=med|=som|=før? .. =grunnen|=natt|=kveld|=aske|=dere|=alle|=snart?
@goods @youpos .. =brenner|=brenn|=brænn =i|=ned|=opp|=snart|=før|=til|=godt =natt|=kveld|=grunnen|=helga|=morgen|=uka|=du|=dere|=snart|=lenge?
=brenner|=brenn|=svir|=tenner @i .. @goods|=alt|=skiten|=dritten|=rønna =ned|=på|=opp|=til|=med|=av
@i =brenner|=brenn|=svir|=tenner|=tenn|=tende|=brænn =ned|=på|=opp|=av|=fyr .. @goods|=alt|=skiten|=hele
=setter|=sett|=set|=tenner @i =fyr|=på =på|=dere|=deg|=hele .. @goods|@youo|=skiten|=alt|=greia
=betale =for =det|=dette|=hva|=alt =du|=dere|=dokker|=som =har|=gjorde|=gjør|=påførte|=gjort

# arms, without the tools and knives that a shop sells, mends and lends
[class arms]
=hagla|=hagle|=haglen|=haglegeværet|=geværet|=gevær|=pistol|=pistolen|=rifla|=rifle|=børsa|=revolveren|=revolver|=machete|=macheten|=balltre|=balltreet|=våpen|=våpenet|=sverdet|=øksa|=øksen|=øks

# who comes to help, fetch or bring, and things fetched where they were bought or mended
[innocent violence]
=gutta|=guttan|=guttene|=kompisene|=kameratene|=karene|=brødrene ... =til|=hos =deg|=dere|=dokker ... =for|=og|=å =å|=skal|=kan? =hente|=henter|=levere|=leverer|=hjelpe|=hjelper|=bære|=bærer|=flytte|=flytter|=montere|=monterer|=spille|=spise|=bytte|=feire|=fikse
=henter|=hente|=hentar|=hent|=tar|=tek|=får .. @arms ... =bestilte|=bestilt|=kjøpte|=kjøpt|=service|=reparasjon|=slipt|=sliping|=klikk|=hentehylla|=ordre|=ordrenummer|=reklamasjon|=lageret|=butikken|=jakt|=jakta|=jakten|=banen|=skytebanen|=våpenskapet|=kvittering|=hylla|=ferdig
=henter|=hentar|=hente =jeg|=vi|=eg|=æ? @arms =på|=etter|=klokka|=kl =mandag|=tirsdag|=onsdag|=torsdag|=fredag|=lørdag|=jobb|=butikken|=posten
