# Wide constructions of wanting to die.

[class end]
=dø|=døy|=dau|=daue|=sovne =inn?
=ta|=enda|=ende|=avslutte|=avslutta|=slukke =livet|=alt|=det|=mitt =mitt|=hele|=av|=liv|=nå|=for? =meg|=mæ|=godt?
=ta|=tatt|=tar|=tek =livet =av =meg|=mæ
=gjøre|=gjere|=gjør|=sette|=få =slutt|=punktum|=ende|=en =slutt? =på|=for =livet|=alt|=det|=dette|=pinen|=lidelsen|=smerten
=gjøre|=gjere|=gjer =det =slutt
=henge|=henga|=skyte|=drepe|=drukne|=drepa =meg|=mæ =selv|=sjøl|=sjølv?
=hoppe|=hoppa =fra|=frå|=foran|=utfor|=av|=i =brua|=broa|=broen|=toget|=taket|=banen|=balkongen|=sjøen|=elva|=stupet|=kaia|=t-banen|=fjellet

# words of leaving that mean dying only where the sentence says so
[class fade]
=forsvinne|=forsvinna|=slippe|=sleppe =alt|=livet|=unna? =for? =godt|=alltid?

[class die]
=dør|=døde|=død|=daud|=dau|=dauer|=døyr|=borte|=forsvant|=forsvinner|=vekk
=ikke|=ikkje|=itj|=aldri =fantes|=finnes|=levde|=lever|=var|=er|=eksisterte|=våkner|=våknet|=våkna|=vakna =her|=mer|=lenger|=født|=meir|=til|=opp|=igjen?
=aldri|=ikke|=ikkje =hadde|=var|=ble|=vart =vært|=født|=blitt =født|=til?
=slapp =å|=mer|=alt|=unna?
=fikk =slippe|=dø|=sovne|=fred

[self_harm 4]
@iwill ... @end =i|=nå|=no|=snart|=hvis|=om|=når|=etter|=før|=og =kveld|=natt|=dag|=morgen|=helga?
=i|=nå|=no =kveld|=natt|=dag|=morgen|=morra =ender|=avslutter|=hopper|=henger|=skyter|=dør|=skal|=ska =jeg|=eg|=æ =slutt|=livet|=alt|=meg|=foran|=ta|=gjøre|=dø
=i|=nå|=no =kveld|=natt|=dag|=morgen|=morra =gjør|=gjer|=tar|=tek =jeg|=eg|=æ =slutt|=alt|=livet =på|=mitt =alt|=livet|=det?
=gjør|=gjer|=setter|=set =jeg|=eg|=æ =slutt|=ende|=punktum|=det =på|=for|=slutt|=i =alt|=livet|=det|=kveld|=natt|=meg|=mitt|=hele
@i =gjør|=gjer =slutt|=ende =på =alt|=livet|=det
@i =avslutter|=ender|=sluttar =alt|=livet|=det =mitt|=nå|=i? =kveld|=natt|=dag|=nå?
=er|=e|=finnes|=lever =jeg|=eg|=æ =ikke|=ikkje|=itj =her|=mer|=lenger|=meir|=i|=blant =lenger|=mer|=meir|=live|=oss|=dere|=lengre :: neg
=er|=e =jeg|=eg|=æ =borte|=død|=dau|=daud =for|=når|=før|=i|=da =alltid|=godt|=dere|=kveld|=du?
=skrevet|=skreve|=skriver|=skrev|=skriv|=ligger|=etterlatt|=lagt .. =brev|=brevet|=lapp|=farvel|=avskjed|=beskjed|=testament =til =ungene|=barna|=familien|=mamma|=mor|=kona|=mannen|=foreldrene|=datteren|=sønnen|=dattera|=mine|=alle|=søsteren
=siste =gang|=gangen =du|=dere|=dokker|=noen|=jeg|=eg|=æ =hører|=høyrer|=ser|=skriver|=snakker|=hør .. =fra|=frå|=meg|=mæ|=til :: w=1
=har|=ha =bestemt =meg|=mæ =for =å|=det? .. @end
=tauet|=pillene =er|=e =klar|=klart|=klare|=lagt =i|=for|=nå =kveld|=natt|=meg|=jeg|=dag|=brev?
=har|=ha =tauet|=pillene|=hagla|=tau|=tabletter|=tablettene|=kniven|=barberblad =klart|=klare|=klar|=liggende|=her|=foran|=framme :: w=1
=kommer|=kjem =ikke|=ikkje|=itj =til =å =være|=oppleve|=leve|=vere|=overleve|=våkne =her|=i|=morgendagen|=jul|=lenger|=natta|=til|=helga :: neg

[self_harm 5]
=står|=sitter|=sit|=stend|=sitt|=henger|=er|=e =nå|=oppe|=ute|=her? =nå|=oppe|=ute? =på|=oppå|=ved|=utenfor|=oppe +brua|+broa|+broen|+bru|=kanten|=taket|=rekkverket|=balkongen|=skinnene|=perrongen|=stupet|=klippen|=brukanten|=takkanten|=toglinja|=preikestolen|=kaia|=fjellkanten .. =og|=ser|=klar|=vil|=skal|=nå|=men|=bare|=hopper =ser|=vet|=vurderer|=tenker|=vil|=gråter|=klar|=hopper|=skal|=ned|=til|=å|=har|=er
=tok|=tatt|=tar|=svelget|=svelga|=slukt|=spist|=knasket =nettopp|=akkurat|=nå|=jeg|=alle|=en|=ca|=over|=rundt? =jeg|=alle|=en|=hele|=ca? =10|=15|=20|=25|=30|=40|=50|=60|=70|=80|=100|=femten|=tjue|=tretti|=førti|=femti|=seksti|=hundre|=alle|=hele|=masse|=resten|=altfor|=mange =stk|=mg|=brettet|=glasset|=av|=esken|=pakka|=mange? =paralgin|=paracet|=paracetene|=paracetamol|=sobril|=valium|=imovane|=vival|=piller|=pillene|=tabletter|=tablettene|=ibux|=sovetabletter|=medisinen|=medisinene|=sovepiller|=rivotril|=stesolid|=zopiklon|=insulin|=insulinen|=tablettar|=tablettane
=blør|=blø|=blodet =og|=fra|=kraftig|=mye|=renner =fra|=kutta|=kuttet|=har|=håndleddene|=håndleddet|=armen|=pulsåra =meg|=kuttet|=armen|=håndleddet|=håndleddene|=pulsåra

[self_harm 3]
=håper|=håpar|=ønsker|=ynskjer|=vil|=skulle|=ønskjer|=ber|=drømmer|=kunne .. =jeg|=eg|=æ|=om|=gud .. @die :: neg
=hver|=kvar|=noen|=nokre|=ofte =kveld|=natt|=dag|=ganger|=morgen|=håper .. =håper|=ønsker|=ber|=tenker|=håpar|=ynskjer =jeg|=eg|=æ .. @die|@end|@fade :: neg
=annen|=anna|=annan|=andre =utvei|=utveg|=løsning|=vei|=veg|=mulighet|=råd =enn|=en .. @end|=døden|=selvmord :: neg
=eneste|=einaste =utvei|=utveg|=utveien|=løsningen|=løysinga|=vei|=veien .. =er|=blir|=igjen .. @end|=døden|=selvmord|=å
=alle|=verden|=familien|=ungene|=barna|=dere|=folk|=dei|=de|=kona|=mannen .. =hadde|=ville|=får|=har|=blir|=hadd .. =hatt|=det|=vært|=ha|=blitt .. =bedre|=betre|=lettere|=best|=fint .. =jeg|=eg|=æ .. @die :: neg
=beste|=best|=bedre|=betre|=greit|=greiest|=lettest|=like =for|=om|=greit|=å|=hvis|=at .. =jeg|=eg|=æ|=å .. @die|@end|@fade :: neg
@i =vil|=ønsker|=orker|=ønskjer|=vill|=klarer|=greier|=gidder|=orkar|=makter =ikke|=ikkje|=itj =mer|=meir|=lenger? =å? =være|=vere|=leve|=leva|=finnes|=eksistere =her|=mer|=lenger|=i|=med|=til|=meir|=lengre|=sånn :: neg
@i =vil|=ønsker|=ønskjer|=vill|=skulle =bare|=berre|=helst|=egentlig|=ønske|=gjerne|=heller? =bare? =å? =dø|=døy|=daue|=dau
@i =vil|=ønsker|=ønskjer|=vill|=skulle =bare|=berre|=helst|=egentlig|=ønske|=gjerne|=heller? =å? =være|=vere|=vært|=var? =død|=daud|=dau
@i =er|=e =klar|=ferdig|=lei|=trøtt|=villig =til|=for|=med|=av =å|=livet|=alt =dø|=døy|=leve|=leva|=forlate|=slippe|=mer :: w=0.8
@i =er|=e .. =ferdig|=lei|=trøtt|=trett =med|=av =livet|=verden|=tilværelsen
@i =er|=e .. =ferdig|=lei|=trøtt|=trett =med|=av =å|=hele =leve|=leva|=livet|=eksistere
=tar|=tek|=ender|=hopper|=henger|=skyter|=gjør|=kommer|=ser|=må .. =jeg|=eg|=æ =til|=å|=ingen|=bare? =å|=bare? @end =hvis|=om|=dersom|=når|=viss
@if ... @i? ... =dreper|=henger|=hopper|=skyter|=henge|=drepe =jeg|=eg|=æ|=meg =meg|=fra|=foran|=selv :: neg
@if ... =ta|=tar|=tek =jeg|=eg|=æ? =livet =av|=tå =meg|=mæ :: neg
@if ... @i ... =avslutte|=avslutter|=ende|=ta|=tar =livet =mitt|=nå :: neg
@if ... @i ... =gjøre|=gjør =slutt =på :: neg
=dere|=dette|=du|=denne|=inkassoen|=regningen|=regninga|=gjelda|=gjelden|=saken .. =dreper|=driver|=tvinger|=presser|=jager|=tar .. =meg|=mæ .. =selvmord|=døden|=grava|=graven|=død

[self_harm 2]
=hadde|=ville|=hadd .. =vært|=vore|=være|=bli .. =greit|=godt|=deilig|=best|=fint|=lettere|=digg .. =å =bare? =slippe|=sleppe|=forsvinne|=sovne|=dø|=få|=være =borte|=unna|=alt|=fred|=slippe|=mer|=inn|=død?
=bare|=berre =slippe|=forsvinne|=sovne|=få|=bli =alt|=livet|=bort|=inn|=slippe|=borte|=unna|=mer|=for :: w=1
=livet =føles|=kjennes|=virker|=er|=e|=har .. =meningsløst|=håpløst|=over|=verdiløst|=ikke|=tomt|=uutholdelig|=meiningslaust|=mening :: neg
=ikke|=ikkje|=itj =verdt|=verd =å =leve|=leva :: neg
=ingen|=ikke|=ikkje|=inga =grunn|=vits|=poeng|=mening|=meining|=vitsen =til|=i|=med =noe|=noko|=noen|=å|=livet|=det|=meg =som|=leve|=fortsette|=lenger|=stå|=være|=mer|=ting :: neg
=vil|=ønsker|=orker|=vill|=ønskjer|=klarer|=makter =ikke|=ikkje|=itj =være|=vere|=leve|=finnes =her|=meir|=mer|=lenger|=til :: neg
=tenker|=tenkjer|=tenkt|=tanker|=tankar|=tenkte .. =på|=om .. @end|@fade|=døden|=selvmord
=orker|=orkar|=klarer|=makter|=greier =ikke|=ikkje|=itj =mer|=meir|=livet|=lenger|=én|=en =av|=dag|=livet|=nå|=her =livet|=til|=mer|=lenger|=dag :: neg
=sliten|=trøtt|=trett|=utslitt =av =alt|=livet :: w=0.6
=sliten|=trøtt|=trett|=lei|=utslitt =av =livet|=å|=meg|=hele =leve|=livet|=selv|=sjøl
=ingen|=ikkje|=ikke =ville|=vil|=kommer|=bryr|=hadde|=merker|=merke|=savner|=nokon =savne|=savner|=til|=seg|=merket|=bryr|=noe|=at|=merke|=meg .. =jeg|=eg|=æ|=meg|=å .. =borte|=død|=dør|=forsvant|=savne|=forsvinner|=ble|=er|=dau|=var :: neg
=skade|=skader|=skada|=kutte|=kutter|=kutta|=skjære|=skjærer =meg|=mæ =selv|=sjøl|=sjølv|=igjen|=på|=opp|=i
=står|=sitter|=sit =på|=oppå =brua|=broa|=broen|=taket|=kanten|=rekkverket =og|=nå|=no|=her =ser|=tenker|=gråter|=vurderer|=vet|=fryser
=lyst|=løst =til|=te =å|=mer|=noe =leve|=leva :: neg
=mistet|=mista|=misset =lysten|=livslysten|=livsviljen|=viljen|=håpet|=alt|=gnisten =på|=til|=å|=jeg =leve|=livet|=hadde|=å?

# means at hand, farewells, and what the speaker does to himself
[self_harm 5]
=tatt|=tok|=teke|=svelget|=svelga|=spist|=slukt .. =hel|=heil|=hele|=heile|=full|=to|=tre|=flere|=alle =eske|=pakke|=brett|=boks|=glass|=esken|=pakka|=brettet|=esker|=brettene =med|=av? @pills
=har|=holder|=sitter|=står .. =kniven|=barberbladet|=kniv|=barberblad|=rakebladet|=hagla|=børsa|=pistolen .. =mot|=over|=på|=ved =håndleddet|=håndleddene|=pulsåra|=tinningen|=haka|=halsen =min|=mi|=nå|=og?

[self_harm 4]
=samlet|=samla|=spart|=spara|=hamstret|=hamstra|=gjemt|=lagt =opp|=på|=sammen|=unna|=fram|=frem? =nok|=alle|=masse|=mange|=noen? @pills
=tauet|=tau|=løkka|=løkken|=repet =henger|=heng|=ligger|=er =klart|=klar|=ferdig|=oppe|=i|=på|=framme
=skyter|=skyte|=skyt|=setter|=sette|=jager|=jage|=kule =meg|=mæ =selv|=sjøl|=sjølv? =en|=ei|=ein? =kule|=kula|=i =i|=gjennom|=hodet?
=si|=sei|=fortell|=hils|=helse|=sier =til? =til? =ungene|=ungane|=barna|=familien|=kona|=mamma|=mannen|=datteren|=dattera|=sønnen =mine|=min|=mi? =at|=fra =jeg|=eg|=æ|=meg =er|=elsker|=elsket|=var|=elska|=ba .. =glad|=dem|=dei|=henne|=ham|=han|=unnskyld|=deg
=fullfører|=gjennomfører|=fullføre =jeg|=eg|=æ =det|=jobben|=planen
=det|=alt =er|=e|=blir =over|=slutt|=ferdig =for =meg|=mæ =i =kveld|=natt|=dag|=morgen

[self_harm 3]
@i =tar|=tek|=svelger =pillene|=tablettene|=pillan =mine|=sammen? =og|=nå|=no|=så
=nok|=over|=slutt .. =tar|=tek @i =pillene|=tablettene|=pillan
=nok|=over|=slutt .. @i =tar|=tek =pillene|=tablettene|=pillan
=like|=likså =godt|=gjerne|=greit .. =ha? =vært|=være|=vere|=bare|=ligget|=vore? =død|=dø|=dau|=daud|=daue|=døy|=begravd
=like|=likså =godt|=gjerne|=greit .. =henge|=skyte|=drukne|=drepe =meg|=mæ
=like|=likså =godt|=gjerne|=greit .. =hoppe|=kaste =meg|=mæ? =fra|=utfor|=foran|=i|=av|=ut =brua|=broa|=broen|=toget|=taket|=sjøen|=elva|=stupet|=t-banen|=vinduet
=hopper|=hoppa|=hoppar =foran|=fra|=frå|=utfor|=ut|=av =av|=fra? =toget|=broa|=brua|=broen|=t-banen|=banen|=balkongen|=taket|=stupet|=vinduet
=siste =du|=dere|=dokker|=noen|=dykk =hører|=høre|=høyrer|=ser =fra|=frå|=av|=til =meg|=mæ :: w=0.5
=beste|=letteste|=greieste =hadde|=ville|=er .. =vært|=være|=vore? =å =bare? =dø|=forsvinne|=sovne|=bli =inn|=borte|=bort?

[self_harm 2]
=siste =du|=dere|=dokker|=dykk =hører|=høre|=høyrer|=ser =fra|=frå =meg|=mæ
@i =tar|=tek|=svelger =pillene|=tablettene|=pillan
=livet =har|=er|=e =ingen|=ikke|=ikkje|=uten|=inga|=null =noe|=noen? =verdi|=mening|=innhold|=verdt|=meining|=hensikt|=poeng :: neg
=beste|=letteste =hadde|=ville|=er .. =vært|=være|=vore? =å =slippe|=sleppe =livet|=alt|=mer|=unna
=blir|=er|=e =ikke|=ikkje|=itj =her =særlig|=stort|=så|=mye|=veldig? =lenge|=lenger|=mye|=mer =til|=uansett|=likevel :: neg
=lenge|=lenger|=lengre|=mye =jeg|=eg|=æ =orker|=orkar|=klarer|=holder|=makter|=greier ... =livet|=leve
=orker|=orkar|=klarer|=makter|=greier =ikke|=ikkje|=itj =en|=ein|=én =dag|=natt|=uke =til|=mer :: neg

[innocent threat]
@i =tar|=tek =pillene|=tablettene|=tabletter|=piller =mine? =hver|=kvar|=som|=mot|=for|=fra|=foreskrevet|=daglig|=med|=legen|=morgen

# to oneself: no threat to others
[innocent violence]
=meg|=mæ =selv|=sjøl|=sjølv? =en|=ei|=ein? =kule|=kula|=kniv|=kniven =i|=gjennom =hodet|=hue|=skallen|=hjertet|=tinningen|=magen
=hopper|=hoppe|=henger|=skyter|=drukner ... =hvis|=om|=når .. =inkasso|=namsmannen|=retten

# pills that somebody only asks about
[innocent threat]
@i? =sitter|=sit|=har|=ligger|=står ... =pillene|=piller|=tablettene|=tabletter .. =foran|=her|=hånda|=meg? =meg? =og =lurer|=lurar|=undrer =på =om =de|=dei|=den|=disse|=man|=det
