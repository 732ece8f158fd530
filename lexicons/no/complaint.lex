# Complaint in calm words: what fell short, who was not heard, how often and how long,
# bitter thanks; and the ways to ask for somebody higher up or to take the matter further.

[class press]
=avisa|=avisen|=avisene|=lokalavisa|=lokalavisen|=pressen|=media|=mediene|=vg|=dagbladet|=nrk|=tv2|=aftenposten|=nettavisen|=e24|=journalist|=journalisten|=journalister|=redaksjonen|=redaktør|=redaktøren|=forbrukerinspektørene|=bergensavisen|=adresseavisen|=nordlys|=matkanalen

[class some]
facebook*
tiktok*
instagram*
snapchat*
=trustpilot|=linkedin|=twitter|=reddit|=youtube|=nettet|=some|=fb|=insta|=bygdegruppa|=nabolagsgruppa|=kundegruppa|=foreldregruppa|=nabolagsgruppen|=forum|=forumet|=googleanmeldelse|=google
=sosiale =medier|=media

[class court]
=retten|=tingretten|=forliksrådet|=forliksråd|=domstolen|=domstolene|=rettssalen|=konfliktrådet|=namsmannen|=advokaten|=advokat|=lagmannsretten

[anger 1]
# falls short
=står|=stod|=sto =ikke|=ikkje|=itj =i =stil|=forhold =til|=med :: neg w=0.7
=holder|=held|=hald|=helder =ikke|=ikkje|=itj =mål|=standard|=vann|=stand :: neg w=0.8
=ikke|=ikkje|=itj =verdt|=verd =pengene|=prisen|=bryet|=ei|=en|=tida|=tiden :: neg w=0.8
=under =enhver|=all|=einkvar =kritikk :: w=1
=under =pari|=lavmål|=lågmål :: w=0.9
=umulig|=umuleg|=uråd|=håpløst =å =få|=komme|=nå|=forstå|=kontakte|=logge|=finne :: w=0.7
=uinteressert|=uinteresserte|=likegyldig|=likegyldige|=avvisende|=avvisande|=uengasjert|=uengasjerte|=belærende|=respektløs|=respektløst|=ufint :: w=0.6
=ikke|=ikkje|=itj =tatt|=teke|=hørt|=høyrd|=sett|=ivaretatt|=respektert|=prioritert|=verdsatt =på|=som|=eller|=av|=i :: neg w=0.6
=tatt|=teken =på =alvor :: w=0.3
=overkjørt|=overkøyrd|=oversett|=avfeid|=avvist|=tråkket|=trampet|=overhørt|=motarbeidet|=latterliggjort =på|=av|=gang|=i|=og|=igjen|=som? :: w=0.6
=dårlig|=dårleg|=elendig|=respektløst|=urettferdig =behandlet|=behandla|=håndtert|=handtert|=utført|=gjennomført|=kommunisert|=informert|=organisert :: w=0.9
=så|=like|=maken =til? =dårlig|=dårleg|=elendig|=frekk|=håpløs =behandlet|=behandla|=behandling|=service|=oppførsel :: w=0.6
=slett|=dårlig|=svak =håndverk|=arbeid|=jobb|=utført :: w=0.7
=etterlater|=etterlot =mye|=mykje =å =ønske|=ønskje :: w=0.7
=ikke|=ikkje|=itj =akkurat|=direkte|=særlig|=spesielt =imponerende|=imponert|=imponerande|=hjelpsom|=hjelpsomme|=raskt|=proft|=profesjonelt|=betryggende|=førsteklasses :: neg w=0.7
=ulovlig|=ulovleg|=lovstridig|=lovbrudd|=kontraktsbrudd|=avtalebrudd|=umoralsk|=uetisk :: w=0.5
# again and again, still not
=nok|=enda|=atter|=endå =en|=ein =gang|=gong =er|=har|=må|=blir|=får|=ble|=feil|=ingen|=uten|=samme :: w=0.6
=nok|=enda|=atter|=endå =en|=ein =feil|=unnskyldning|=bortforklaring|=utsettelse|=forsinkelse|=runde|=dag|=uke :: w=0.5
=ny|=nye =dag|=uke|=måned =ny|=nye =unnskyldning|=unnskyldninger|=feil|=forklaring|=bortforklaring|=problemer :: w=0.8
=nå|=no =er|=har =det =gått|=gjenge .. @unit :: w=0.5
=skulle|=skulla =ha? =vært|=vore|=kommet|=komme|=levert|=blitt|=montert|=fikset|=ordnet =her|=fram|=frem|=i|=på|=for|=ferdig|=levert|=forrige|=montert|=ordnet|=mandag|=tirsdag|=onsdag|=torsdag|=fredag :: w=0.45
=svare|=svar =meg|=oss|=mæ =snart|=engang|=snarest :: w=0.5
=sitter|=sit|=stått|=står|=vært|=vore|=sittet .. =uten|=utan =strøm|=varme|=varmtvann|=nett|=internett|=vann|=lys|=telefon|=mobil|=bil|=tv|=kjøkken|=do|=penger|=svar|=hjelp :: w=0.5
=hører|=høyrer|=hørte|=fått|=får|=hørt =ikke|=ikkje|=itj|=aldri =et|=eit|=ett =ord|=kvekk|=knyst|=pip :: neg w=0.6
=stille|=tyst =som =i =graven|=grava :: w=0.8
=typisk|=selvsagt|=selvfølgelig =dere|=dem|=nok|=at =igjen|=dere|=ingen|=ikke :: w=0.5
=lover|=lovet|=lovte|=lovde|=lova =at|=å =noen|=dere|=de|=ringe|=komme|=svare|=levere :: w=0.4
=gidder|=orker|=orkar =jeg|=eg|=æ? =ikke|=ikkje|=itj =mer|=meir|=lenger|=lengre|=flere|=fleire|=en :: neg w=0.6
=gir|=gjev|=ger =jeg|=eg|=æ|=vi =opp :: w=0.6
=jeg|=eg|=æ|=vi =gir|=gjev|=ger =opp :: w=0.6
=standardsvar|=autosvar|=svada|=tåkeprat|=floskler|=ansvarsfraskrivelse|=bortforklaringer|=goddag-mann-økseskaft :: w=0.6
=som =roboter|=robotar|=maskiner|=papegøyer :: w=0.5
=som =en|=ein =robot|=maskin|=papegøye :: w=0.5
=snakker|=prater|=snakke|=prate =til|=med =en|=ein =vegg|=robot|=maskin|=telefonsvarer :: w=0.7
# who should have acted
=kunne|=burde|=skulle =dere|=du|=man|=noen|=dokker =ikke|=ikkje|=itj|=vel|=i =bare|=vel|=ha|=i|=minst|=det? =minste? .. =sagt|=varslet|=gitt|=informert|=ringt|=tenkt|=sendt|=sjekka|=sjekket|=visst :: neg w=0.6
=ingen|=inkje =hos? =dere|=dokker|=dykk|=som? =hos|=her|=der? =dere? =tar|=tek|=vil|=tok =ta? =ansvar|=ansvaret :: neg w=0.8
=skylder|=skyld|=skyldar =på =hverandre|=andre|=kvarandre|=posten|=været|=leverandøren|=meg :: w=0.7
=skyver|=skyv|=fraskriver|=kaster|=dytter =ansvar|=ansvaret|=saken|=seg|=meg|=ballen =fra|=over|=ansvar|=ansvaret|=rundt|=frem|=på :: w=0.7
=den =ene =hånda|=hånden|=handa =vet|=veit =ikke|=ikkje :: neg w=0.8
# bitter thanks and congratulations
=takk =for =at =dere|=du|=dokker =ikke|=ikkje|=aldri|=kaster|=kasta|=ødela|=ødelegger|=glemte|=sløser|=sløste|=lot|=lar|=rotet|=rota|=svikter|=ignorerer :: neg w=1.2
=gratulerer|=gratulere|=bravo|=imponerende|=stilig|=applaus ... =ødelegge|=ødela|=ødelagt|=miste|=mistet|=mista|=rote|=rotet|=verste|=dårligste|=tregeste|=glemme|=skuffe|=klarte :: w=1
=så|=veldig|=kjempe =fint|=flott|=hyggelig|=bra|=koselig|=fantastisk|=betryggende =at =dere|=det|=ingen|=man ... =ikke|=ikkje|=itj|=ingen|=aldri|=stengt|=glemmer|=venter :: neg w=0.8
=flott|=fin|=strålende|=super|=fantastisk|=herlig|=nydelig|=imponerende|=bra =service|=kundeservice|=firma|=opplegg|=butikk|=sjappe =dere|=dokker|=de =driver|=driv :: w=1.1
=trodde|=trudde =i|=naiv|=dum =min|=som =naivitet|=dumskap|=jeg|=eg|=enfoldighet :: w=0.7
=da|=så =venter|=får|=sitter =vi|=jeg|=eg =vel|=bare =vente|=en|=her|=bare|=til|=og|=igjen :: w=0.5
=visst|=tydeligvis|=åpenbart|=openbert|=tydelegvis =ikke|=ikkje|=ingen|=bare|=aldri|=umulig|=for =noe|=så|=mye|=andre|=noen|=å|=viktig|=mulig|=god? :: neg w=0.6
=bare|=berre =å =drømme|=drøyme =om :: w=0.6
=snakk =om =dårlig|=elendig|=håpløs|=treg|=rot|=kaos :: w=0.8
=må =man|=en|=jeg|=eg =være|=vere =rakettforsker|=professor|=ingeniør|=millionær|=synsk|=tankeleser :: w=0.8
=vits|=spøk|=aprilspøk =eller =noe|=hva|=noko|=ka|=kva :: w=0.6
=skjult =kamera :: w=0.4

[innocent anger]
=nok|=enda =en =gang =takk|=tusen|=beklager|=unnskyld|=gratulerer|=kjempefornøyd|=hjertelig
=takk =nok|=enda =en =gang
=køen|=køa|=kø =går|=gikk|=var|=beveget =unna|=raskt|=fort|=kort|=seg
=jeg|=eg|=æ =er|=e =så|=visst|=jo|=bare|=litt|=helt|=virkelig? =håpløs|=glemsk|=treg|=surrete|=dum|=klønete|=teit|=rotete|=distré|=ubrukelig =på|=med|=til|=og|=som|=altså|=når|=i?
=glemte|=gløymde|=glemt|=mistet|=mista ... =for =andre|=tredje|=fjerde|=femte =gang|=gong|=gangen _?
=glemte|=gløymde|=glemt|=mistet|=mista ... =for =andre|=tredje|=fjerde|=femte =gang|=gong|=gangen _
=mangler|=manglar =en|=ei|=et|=to|=bare =skrue|=brikke|=del|=signatur|=underskrift|=bilag|=vedlegg|=opplysning|=dokument|=ting
=forventet|=ventet|=bedre|=raskere =enn =jeg? =forventet|=ventet|=jeg|=fryktet|=trodde

[request manager]
=hvem|=kven|=kem|=hvilken =er|=e =ansvarlig|=ansvarleg|=overordnet|=overordnede|=øverste|=leder|=lederen|=sjefen|=sjef|=daglig|=teamleder =hos|=her|=for|=din|=leder|=ansvarlig|=på|=i =dere|=deg|=dokker|=kundeservice|=avdelingen|=butikken|=her|=dette|=saken?
=hent|=hente|=tilkall|=få|=ring|=rop|=vekk|=skaff|=gi|=finn =på|=til|=meg|=oss|=mæ|=her|=tak? =i|=tak|=fram|=inn? @boss
=ha|=få|=vil|=krever|=ønsker|=hører =ha|=å|=fra? =ha? @boss =din|=deres|=dokkers|=dykkar|=di? =på|=i|=her|=fram|=nå|=til =tråden|=telefonen|=linja|=røret|=hit|=nå|=med|=straks
=løftes|=løfte|=løft|=eskaleres|=eskalere|=eskaler|=sendes|=bringes .. =til =til? @boss|=ledernivå|=lederen|=leder|=høyere|=ledelsen|=toppen|=nivå
=eskalere|=eskaler|=eskaleres|=eskalert =saken|=dette|=videre|=den|=saka|=til|=nå
@boss =deres|=din|=hos|=dykkar? =dere? =få|=må|=bør|=skal|=får|=burde =få|=vite? =vite|=høre|=greie|=lese|=dette|=se =om|=dette|=denne
=den|=han|=hun|=ho|=noen|=nokon|=en|=ein|=dem|=de|=dei =som =faktisk|=egentlig|=virkelig? =bestemmer|=bestem|=styrer|=eier|=eig|=leder|=leier|=kan|=har|=er =bestemme|=avgjøre|=avgjere|=ansvar|=ansvaret|=fullmakt|=myndighet|=ansvarlig|=hos|=her|=butikken|=firmaet|=over|=sjef|=dere
=noen|=nokon|=en|=ein =over =deg|=dæ|=dykk
=høyere|=høgare|=lenger =opp|=nivå =i|=hos|=enn|=som =systemet|=dere|=deg|=organisasjonen|=kan|=ledelsen
=leder|=sjef|=lederen|=sjefen|=leiar =ringer|=ringe|=kontakter|=tar|=ser|=svarer =meg|=mæ|=oss|=kontakt|=på|=opp|=tilbake

[publicity 1]
=havne|=havner|=ende|=ender|=komme|=kommer|=stå|=hamne|=hamnar =i|=på|=hos @press
=havne|=havner|=ende|=ender|=komme|=kommer|=stå|=legges|=lagt|=legge|=legger|=delt|=deles|=deler|=postet|=poster|=poste|=publisert|=publiseres|=publiserer|=spres|=spredt|=ligge|=sprer|=skriver =ut|=om|=på|=dere|=det|=dette|=alt? =det|=dette|=dere|=alt|=offentlig? =i|=på|=til|=ut =i|=på? @some
=snakket|=snakka|=kontaktet|=kontakta|=tipset|=tipsa|=ringt|=ringer|=mailet|=varslet|=tipser|=kontakter|=informerer ... @press :: w=0.6
=følgere|=følgjarar|=abonnenter|=lesere ... ... =få|=skal|=vil|=får =se|=høre|=vite|=lese
=fortelle|=forteller|=fortelje|=advare|=advarer|=åtvare|=si|=sier|=varsle|=varsler .. =alle|=andre|=folk|=venner|=naboer|=kjente|=hele =jeg|=eg|=æ|=som|=i|=mine|=og|=nabolaget|=bygda|=mot|=om|=at|=hvor ... =dere|=dette|=dårlig|=dårlige|=unna|=firmaet|=oppførselen|=dokker
=advare|=advarer|=åtvare|=åtvarar =alle|=andre|=folk|=venner =mot|=om|=jeg
=anbefale|=anbefaler|=råde|=råder =alle|=andre|=folk ... =holde|=styre|=unngå|=velge =seg? =unna|=utenom|=dere|=dokker|=andre

[legal 1]
=neste|=siste =stopp|=stoppested|=steg|=skritt|=instans =er|=blir|=e|=vert =i|=til|=hos? @court
=ulovlig|=ulovleg|=lovbrudd|=straffbart|=kontraktsbrudd|=avtalebrudd ... =går|=tar|=anmelder|=anmelde|=anmeldt|=juridisk|=rettslig|=advokat|=følge|=forfølge ... =videre|=retten|=saken|=dere|=juridisk|=rettslig|=opp|=det|=dette
=videre =med =det|=dette|=saken|=den|=saka =juridisk|=rettslig|=rettsleg|=i
=anmelder|=anmelde|=anmelda =tyveriet|=svindelen|=bedrageriet|=dere|=firmaet|=selskapet|=forholdet|=underslaget|=butikken :: w=0.6

[regulator 1]
@reg =har|=er|=e|=blir|=vil =fått|=blitt|=varslet|=kontaktet|=informert|=varsla|=kontakta|=få|=koblet|=kobla :: neg
=neste|=siste =stopp|=stoppested|=steg|=skritt|=instans =er|=blir|=e|=vert =i|=til|=hos? @reg
=brudd|=brot =på =gdpr|=personvernloven|=personvernet|=markedsføringsloven|=forbrukerkjøpsloven|=kjøpsloven|=angrerettloven|=angreretten|=håndverkertjenesteloven|=finansavtaleloven|=arbeidsmiljøloven ... =rapportert|=rapporteres|=meldt|=meldes|=melder|=klager|=rapporterer|=klaget|=innklaget

[death_wish 3]
=drep|=heng|=skyt|=drukn|=kverk =deg|=dæ|=dere =selv|=sjøl|=sjølv
=gå|=gjør =og|=verden|=oss =heng|=drep|=skyt|=en|=dø =deg|=tjeneste|=bort|=da

[innocent violence]
=drep|=heng|=skyt|=drukn|=kverk =deg|=dæ|=dere =selv|=sjøl|=sjølv

[self_harm 2]
=kutter|=kuttet|=kutta|=skjærer|=skjærte|=skar|=risper =meg|=mæ =igjen|=opp|=selv|=sjøl|=når|=hver|=nå

[anger 1]
=ingen|=inkje|=aldri =sier|=seier|=sei|=forteller|=informerer|=gir|=varsler|=opplyser =noe|=noko|=noen|=meg|=oss|=beskjed|=som|=om|=fra|=ifra :: neg w=0.6
=må|=får =dere|=du|=dokker =gi =dere|=deg|=dokker|=dykk :: w=0.9
=skal|=ska|=må =dere|=du|=jeg|=eg|=æ|=dokker|=vi =ha|=liksom|=virkelig|=betale|=ta =betalt? =gebyr|=betalt|=purregebyr|=for =for :: w=0.6
=kaller|=kallar|=kalle =jeg|=eg|=æ|=vi|=man =tyveri|=ran|=svindel|=bedrageri|=lureri|=løgn|=frekt|=skandale|=rot|=utpressing|=tull :: w=1
=dette|=det|=sånt|=slikt|=rene|=reint|=ren =er|=e =jo|=rene|=reint|=ren|=bare|=direkte? =tyveri|=tjuveri|=ran|=svindel|=bedrageri|=lureri|=utpressing|=underslag|=landeveisrøveri|=røveri|=plyndring :: w=1
=rene|=reine|=reinaste|=reneste|=rein|=ren =tyveriet|=ranet|=svindelen|=galskapen|=parodien|=sirkuset|=lureriet|=farsen|=rotet|=vitsen|=skandalen :: w=1
=hvem|=kven|=kem =erstatter|=erstattar|=dekker|=dekkjer|=betaler|=tar =tapet|=dette|=det|=skaden|=skadene|=regninga|=ansvar|=ansvaret|=maten|=utgiftene :: w=0.5
=stoppet|=stoppa|=sluttet|=slutta|=røk|=falt|=hang|=streiket|=streika|=sviktet|=svikta|=krasjet|=detter|=dette|=faller =igjen|=att|=ut|=stadig|=hver =igjen|=hver|=hele|=stadig|=kveld? =kveld|=dag|=natt? :: w=0.45
=forsvant|=forsvinner|=fordufta|=forduftet =dere|=dokker|=alle|=montøren|=håndverkeren|=de :: w=0.6
=i =hvilket|=kva|=hvilken =univers|=verden|=tidsregning|=kalender :: w=0.6
=gått|=økt|=steget|=satt|=skrudd =opp|=med|=prisen ... =uten|=utan =at|=å|=varsel|=beskjed :: w=0.6
=ikke|=ikkje|=itj =greit|=grei|=greitt :: neg w=0.7

[legal 1]
=la|=lar|=får|=må|=overlater|=overlate|=overlates|=bringe|=bringer .. =til? @court .. =avgjøre|=avgjere|=dømme|=bestemme|=ordne|=ta|=behandle
=avgjøres|=avgjort|=overlates|=overlatt|=avgjerast =av|=i|=til @court

[request manager]
=ringt|=oppringt|=kontaktet|=kontakta|=kontakt|=samtale|=møte|=prat|=svar|=hjelp|=snakke|=prate =opp|=fra|=med|=av =av|=fra|=med? =en|=ein|=din? @boss

[insult 1]
=småjente|=småjenter|=jentunge|=jentunger|=jentungen|=småtøs|=guttunge|=guttunger|=guttvalp|=pjokk|=snørrunge|=snørrunger|=drittguttunge|=praktikant|=lærling =som =deg|=dere|=dæ :: aim=agent w=0.8
=få|=gi|=sett|=hent =meg? =en|=ein =voksen|=vaksen|=ordentlig|=skikkelig|=kompetent|=normal =person|=menneske|=en|=mann|=kundebehandler? =på|=som|=i|=til :: aim=agent w=0.8
[insult 2]
=småjenter|=jentunger|=småtøser|=tøser|=fruentimmer|=kjerringer|=guttunger =som =deg|=dere|=dæ :: neg aim=agent
=iq|=iqen|=intelligens|=intelligensen|=hjerne|=hjernekapasitet|=vett|=hukommelse =som|=til|=på|=lavere|=mindre =en|=ei|=et|=ein|=nivå|=enn|=med =en|=ei|=et? :: aim=agent w=0.8
=sannsynligvis|=du|=er =smart|=smarte|=intelligent|=oppegående|=begavet =som =en|=ei|=et :: aim=agent w=0.8

[harassment 2]
=ha|=hatt|=få|=hadde =deg|=dæ =på|=i|=under|=oppå =fanget|=senga|=sengen|=dusjen|=armkroken|=dyna|=dynen|=kneet
=har =du =kjæreste|=type|=samboer|=elsker
=deilig|=sexy|=kåt|=vakre|=sensuell|=het|=frekk|=digg =stemme|=kropp|=rumpe|=munn|=pupper|=lepper|=stemmen =du|=din|=di|=har|=på

# animals: insults only where they are said of somebody
[class dyr]
=rotte|=rotter|=slange|=slanger|=padde|=padder|=igle|=igler|=ape|=aper|=apekatt|=apekatter|=esel|=esler|=sauer|=kveg|=hyene|=hyener|=bavian|=bavianer|=gorilla|=kryp|=kjøter|=kjøtere|=tispe|=tisper|=tispa|=bikkje|=bikkjer|=bikkja|=merr|=merra|=purke|=purka|=sugge|=sugger|=heks|=heksa|=høne|=gås|=geit|=gribb|=gribber

[insult 2]
=du|=dere|=dokker|=dykk =er|=e|=var|=ere _? =noen|=nokre|=en|=ei|=ein|=et? @intens? @dyr :: aim=agent
=din|=ditt|=di|=dine|=deres|=jævla|=helvetes|=faens|=satans|=forbanna|=feite|=stygge|=gamle|=ekle|=falske|=sleipe|=slu @intens? @dyr :: aim=agent
=for =noen|=en|=ei|=ein =jævla|=forbanna? @dyr :: aim=agent
@dyr =som =deg|=dere|=dæ|=dokker|=dykk :: aim=agent
=dere|=dokker|=du|=dykk @dyr :: aim=agent

[innocent abuse]
=har|=ser|=såg|=så|=selger|=fanger|=fjerner|=tar =dere|=du|=dokker @dyr

[innocent abuse]
=hatt|=har|=hadde|=vært|=ha =en|=ei|=ein =skikkelig|=helt|=bare? =jævlig|=jævla|=helvetes|=dritt|=helt =uke|=dag|=måned|=tid|=periode|=veke|=natt|=vinter|=morgen

[insult 1]
=er|=e =du|=dere|=dokker =helt|=heilt|=bare|=blitt? =døv|=døve|=blind|=blinde|=tunghørt|=gal|=gale|=sprø|=gæren|=gærne|=sinnssyk|=full|=fulle =eller? :: aim=agent
[insult 2]
=din|=ditt|=di|=for =en|=ein? _ =faen|=jævel|=satan|=helvete|=kødd|=drittsekk|=fitte|=hore|=idiot|=tosk|=gris|=svin|=dust|=tulling|=rotte|=hund|=kjerring :: aim=agent

[anger 1]
=står|=sitter|=stått|=sit =i =kø|=køa|=køen|=telefonkø =igjen|=nå|=i|=og|=nummer|=fortsatt :: w=0.5
=ikke|=ikkje|=ingen|=itj =mat|=penger =i|=til|=på|=igjen =kjøleskapet|=huset|=konto|=mat|=ungene|=barna|=kontoen|=bleier :: neg w=0.5
=minutter|=timer|=time =i =kø|=telefonkø :: w=0.5
=minutter|=timer|=time =denne|=den =gangen|=gongen :: w=0.5

[self_harm 1]
=alt =raser|=faller|=rasar|=rakner =sammen|=saman|=fra|=for
=klarer|=orker|=greier =ikke|=ikkje|=itj =stå =i =det|=dette :: neg

[request manager]
=hent|=hente|=tilkall|=få|=ring|=skaff|=gi|=finn|=vil|=ha =meg|=ha|=snakke? =med|=på? =en|=ein =leder|=sjef|=leiar|=overordnet|=ansvarlig|=mellomleder|=teamleder|=avdelingsleder

[request leaving]
=bytter|=bytta|=bytte|=byttar|=skifter|=skifta|=flytter|=flytta =nå? =til|=te|=over =til? =telia|=telenor|=ice|=tibber|=fjordkraft|=talkmore|=altibox|=dnb|=nordea|=konkurrenten|=konkurrent|=andre|=annen|=noen|=sbanken|=gjensidige|=tryg|=if|=chilimobil

[stalking 2]
=vet|=veit|=ve =godt|=akkurat|=nå? =hvor|=kor =kontoret|=huset|=leiligheten|=hytta|=bilen|=barnehagen|=skolen =ditt|=din|=di|=deres =ligger|=er|=står|=ligg

[death_wish 3]
=du|=dere|=dokker|=dykk =dør|=døyr|=dauer|=får =av|=i? =en|=et? =kreft|=hjerteinfarkt|=slag|=aids|=covid|=korona|=hjertestans|=sykdom|=brann|=bilulykke
[innocent violence]
=håper|=håpar|=håpe|=ønsker|=ynskjer|=ønskjer|=måtte|=gid|=ber .. =du|=dere|=dokker|=dykk|@relative =dør|=døyr|=dauer|=brenner|=drukner|=råtner|=krepérer|=kreperer _?
=håper|=håpar|=håpe|=ønsker|=ynskjer|=ønskjer|=måtte|=gid|=ber ... =at =du|=dere|=dokker|=dykk|@relative =dør|=døyr|=dauer|=brenner|=drukner|=råtner|=krepérer|=kreperer _?

# what was promised and did not come; what came in pieces; how slow, how dear
[anger 1]
=noen|=nokon|=dere|=dokker|=montøren|=teknikeren|=håndverkeren|=elektrikeren|=rørleggeren|=pakken|=varen|=pengene|=bussen|=toget|=saksbehandleren =skulle|=skulla =ha|=bare? =se|=komme|=kome|=ringe|=sende|=ordne|=levere|=ta|=fikse|=svare|=vært|=kommet|=ringt|=tatt :: w=0.45
=beskjed|=lovnad|=løfte|=lovet|=lova|=bekreftet =om|=på|=at =at|=noen|=dere|=det? .. =skulle|=ville :: w=0.5
@number @unit =siden|=sidan =jeg|=dere|=eg|=æ|=vi|=sist|=det :: w=0.45
=det =er|=e @number|=halvannen|=over|=snart|=godt =over|=måneder|=et? @unit =siden|=sidan :: w=0.5
=igjen =har|=må|=er|=får|=ble|=blir|=så|=sitter|=står =dere|=jeg|=vi|=det|=eg|=æ|=man|=ingen :: w=0.6
=bryr =seg =ikke|=ikkje|=itj|=døyten|=filla|=null :: neg w=0.6
=bryr =dere =dere|=ikke|=ikkje|=døyten|=filla :: neg w=0.6
=bryr =dokker =dokker|=ikke|=itj|=ikkje|=døyten :: neg w=0.6
=bryr =dere|=dokker|=seg .. =ikke|=ikkje|=itj|=null|=døyten|=i =det|=om|=hele|=en|=et :: neg w=0.5
=er|=e|=var|=blir|=rene|=reine =jo|=bare|=da|=rene? =en|=ei|=et|=ein|=eit =parodi|=farse|=vits|=spøk|=skam|=sirkus|=tragedie|=katastrofe|=flopp|=fiasko|=hån|=fornærmelse|=skandale|=gåte :: w=0.9
=som =en|=ei|=ein =snegle|=snegl|=skilpadde|=vits|=farse|=parodi|=dårlig|=kasteball|=pingpongball =vits|=film|=drøm? :: w=0.6
=tregere|=treigere|=dårligere|=verre|=dyrere|=seinere|=senere|=mindre|=høyere =enn =avtalt|=lovet|=oppgitt|=opplyst|=annonsert|=bestilt|=lova|=forventet|=reklamert|=noensinne|=før|=sist|=nedringt :: w=0.6
=enn =avtalt|=lovet|=lova|=oppgitt|=opplyst|=annonsert :: w=0.5
=enda =en|=ein|=ei|=et|=ett =automatisk|=mail|=epost|=purring|=regning|=faktura|=robot|=chatbot|=melding|=sms|=brev|=autosvar|=kø|=gebyr|=dag|=uke|=feil :: w=0.6
=venter|=ventar|=venta|=ventet =fortsatt|=fremdeles|=ennå|=enda|=framleis? =på =en|=ei|=ein|=et? =forklaring|=unnskyldning|=tilbakemelding|=erstatning|=kompensasjon|=refusjon|=respons|=livstegn :: w=0.6
=og =på =pengene|=svar|=en|=unnskyldning|=forklaring =unnskyldning|=forklaring? :: w=0.3
=hår|=mugg|=flekker|=støv|=larver|=maur|=kakerlakker|=sopp|=avføring =i|=på =sengen|=senga|=maten|=suppa|=dusjen|=badet|=lakenet|=pizzaen|=salaten|=brødet|=sengetøyet :: w=0.6
=skittent|=skitten|=skitne|=møkkete|=uvasket|=muggent|=mugne|=muggen|=lunken|=lunkent|=ustekt|=råttent|=råtne|=uspiselig|=uspiselige|=illeluktende :: w=0.5
=kom|=ankom|=var =knust|=skadet|=skada|=ødelagt|=øydelagt|=våt|=våte|=tom|=tomme|=bulkete|=oppripet|=kald|=kalde|=forsinket|=kansellert|=innstilt|=avlyst|=utsatt|=kutta|=brukt|=åpnet :: w=0.45
=uteble|=uteblir|=uteblei|=forduftet|=dukka =aldri? =opp? :: w=0.5
=slutt =på =tålmodigheten|=tålmodet|=gode :: w=0.9
=tålmodigheten|=tålmodet =min|=mi|=vår? =er|=tar|=brister|=begynner|=har =snart|=i|=å|=en|=nå? =slutt|=ferd|=ende|=bristepunktet|=grense|=over :: w=0.9
=hvem|=kven|=kem =kan|=har =råd|=betale|=leve =til|=av|=på|=en|=dette|=det|=slikt|=sånt :: w=0.5
=helt|=heilt|=fullstendig|=totalt =urimelig|=urimeleg|=uakseptabelt|=uholdbart|=uforståelig|=ubegripelig|=hinsides|=absurd|=feil|=galt|=håpløst :: w=0.7

[request manager]
=hvem|=kven|=kem =er|=e|=har =du? =over|=høyere =enn? =deg|=dæ|=dere|=dokker
=nekter|=vil|=gidder|=orker .. =diskutere|=snakke|=prate =mer|=meir|=dette|=lenger|=om .. =med =deg|=dæ|=roboten :: neg

[publicity 1]
=skrive|=skriver|=legge|=legger|=gi|=gir|=poste =ut|=en|=ei|=min|=dårlig|=elendig|=drepende|=ærlig|=igjen? =anmeldelse|=omtale|=vurdering|=review =av|=om|=på|=til =dere|=dokker|=dykk|=firmaet|=alle|=google|=nettet
=alle =kanaler|=plattformer|=medier|=forum =jeg|=som|=der =finner|=finnes|=kan|=kommer

[innocent threat]
=skrive|=skriver|=legge|=gi|=gir =en|=ei =god|=positiv|=fin|=bra|=hyggelig|=strålende|=femstjerners =anmeldelse|=omtale|=vurdering|=review .. =dere|=google|=deg|=nettet

[insult 2]
=så|=hvor|=kor =tjukk|=tykk|=dum|=treg|=teit|=tett|=stupid|=sløv =i? =hodet|=huet|=nøtta|=hue|=pappen? =går|=kan|=er =det|=man|=en|=du|=dere =an|=bli|=være|=gå|=lov|=mulig :: aim=agent
=gått =på =spesialskole|=spesialklasse|=spesialskolen|=hjelpeskole :: aim=agent

[innocent abuse]
=en|=ei|=ein|=et _? =gubbe|=kjerring|=idiot|=tulling|=dust|=tosk|=surpomp|=gris|=fjott|=amatør|=noldus|=dinosaur =som =meg|=mæ|=jeg|=oss

[violence 4]
=lære =deg|=dæ|=dere|=dokker =folkeskikk|=oppførsel|=manerer|=respekt|=å|=en ... =med .. @weapon
=vi|=me =er|=e =to|=tre|=fire|=fem|=seks|=flere|=mange =karer|=mann|=gutter|=stykker|=brødre|=menn =som? =kommer|=kjem|=skal =innom|=bort|=og|=på|=hjem =til|=å|=besøk? =deg|=dæ|=dere|=dokker
=skal|=ska .. =sørge =for =at =du|=dere|=dokker =ikke|=ikkje|=itj|=aldri .. =gå|=går|=puste|=leve|=se|=jobbe|=snakke|=stå|=reise|=kan :: neg

[violence 3]
=en|=én|=ein =av =oss =som? =går|=kommer|=reiser|=forlater|=overlever|=blir|=igjen =hjem|=heim|=derfra|=levende|=igjen|=ut|=liggende?

[violence 2]
=håper|=håpar|=håpe =du|=dere|=dokker =har =en|=ei|=god|=betalt|=fått? =god|=dekkende|=skikkelig? +forsikring|+forsikringa|+forsikringen|+forsikringer
=vil|=ønsker =du|=dere|=dokker =ikke|=ikkje|=itj|=helst =ikke? =være|=vere|=vite|=se|=møte|=oppleve|=treffe =i|=der|=alene|=hva|=meg|=hvem =nærheten|=når|=med|=rundt|=jeg|=sint|=i|=som|=ansikt :: neg
=kommer =ut =for =en =ulykke

[property 3]
=kjøre|=kjører|=rygge|=rygger|=meie|=meier =over|=ned|=i =automaten|=bommen|=skiltet|=terminalen|=porten|=gjerdet|=masta|=resepsjonen|=parkometeret
=sage|=sager|=kappe|=kapper|=kutte|=kutter|=klippe|=klipper =over|=av|=ned|=alle? =strømmen|=strømkabelen|=kabelen|=kablene|=fiberen|=ledningen|=masta|=bommen|=automaten|=skiltet|=strømledningen =til|=deres|=hos|=inn|=på?
=velte|=velter|=rasere|=slå|=slår =ned|=i|=hele|=alle? =stykker|=alle? =hyllene|=alt|=montrene|=diskene|=bordene|=disken =i|=dere|=hos|=deres

[bomb 4]
=sprenger|=eksploderer|=sprenges|=detonerer =toalettet|=toalettene|=kontoret|=butikken|=senteret|=kjøpesenteret|=bygget|=kantina|=garasjen|=banken|=resepsjonen|=avdelingen|=huset|=parkeringshuset|=etasje

[stalking 3]
=ser =deg|=dæ|=dere .. =gjennom|=fra|=i|=bak =vinduet|=vindauget|=vinduene|=gardinene|=bilen|=gata|=andre
=står|=sitter|=ventar|=venter =på =andre|=den|=hi =sida|=siden =av =gata|=veien|=vegen .. =og =ser|=følger|=venter|=filmer

[self_harm 3]
=ta|=tar|=tek|=pass|=passe =vare? =godt? =på =hunden|=katten|=ungene|=ungane|=barna|=familien|=dyra|=mamma|=kona =min|=mine|=mi =for|=når|=da|=etter? =meg|=jeg?
=ikke|=ikkje|=itj|=ingenting|=inkje =noe|=noko|=no|=mer|=igjen? =igjen|=mer? =å =leve =for|=av? :: neg
[self_harm 1]
=det =går =ikke|=ikkje|=itj =mer|=lenger|=meir|=lengre :: neg
[innocent threat]
=ta|=pass|=passe =vare? =godt? =på =hunden|=katten|=ungene|=barna|=dyra =min|=mine|=mi =i|=mens|=til|=på|=fra|=neste|=fredag
[violence 3]
=går|=kommer|=reiser|=drar|=kjem .. =en|=én|=ein =av =oss .. =hjem|=heim|=derfra|=levende|=ut

[innocent violence]
=håper|=håpar|=håpe|=ønsker|=ynskjer|=ønskjer|=måtte|=gid|=ber .. =du|=dere|=dokker|=dykk|@relative =dør|=døyr|=dauer|=brenner|=drukner|=råtner|=krepérer|=kreperer _
[innocent all]
=beklager|=beklagar|=unnskyld|=unskyld|=sorry|=orsak ... =sint|=sinna|=hissig|=krass|=sur|=frekk|=ufin|=irritert|=forbanna|=amper|=kjefta|=kjeftet|=kjeft|=ubehagelig|=uhøflig|=grinete
[innocent anger]
=jeg|=eg|=æ =har|=tror|=må|=kom .. =bestilt|=tasta|=tastet|=skrevet|=valgt|=kjøpt|=bestilte =feil =vare|=størrelse|=nummer|=adresse|=farge|=kode|=dato
=jeg|=eg|=æ =har|=tror|=må|=kom .. =bestilt|=tasta|=tastet|=skrevet|=valgt|=kjøpt|=bestilte =feil =vare|=størrelse|=nummer|=adresse|=farge|=kode|=dato =igjen|=nok
=jeg|=eg|=æ .. =har|=tror .. =jeg? =har? =bestilt|=tastet|=valgt|=kjøpt =feil =vare|=størrelse|=nummer|=adresse =igjen
=ikke|=ikkje =bli|=vær =sint|=sur|=sinna|=irritert
=ble|=blei|=har|=vart =blitt? =ranet|=rana|=frastjålet|=overfalt|=frastjele =i|=på|=og|=for
[anger 1]
@wait =i|=over|=snart .. @unit|=tima|=timan|=minutta|=evigheter :: w=0.5
=ikke|=ikkje|=itj .. =på =alvor|=ålvor :: neg w=0.6
=betale|=betaler|=betalar =for =at =dere|=du|=dokker|=montøren|=noen :: w=0.6
=dette|=det =gidder|=orker|=orkar|=gidd =jeg|=eg|=æ|=vi =ikke|=ikkje|=itj :: neg w=0.5
=glem =det|=hele =greia|=hele? :: w=0.2
[legal 1]
=gå|=går|=gang|=vei|=klage|=klager|=sende|=bringe|=ta|=tar|=melde =til|=inn|=det|=dette|=saken =til|=inn|=for|=saken? =til|=for|=inn? @court :: neg
[violence 2]
=best|=tryggest|=lurest|=klokest|=sunnest =for =deg|=dere|=dokker =at|=om|=hvis =pengene|=du|=dere|=det|=pakken|=jeg|=dette

[anger 1]
=trekker|=trekk|=fakturerer|=belaster|=krever|=trekkjer =meg|=oss|=kontoen|=penger? =fortsatt|=fremdeles|=framleis|=likevel|=dobbelt|=ennå|=enda :: w=0.5
=fortsatt|=fremdeles|=framleis|=likevel|=stadig =trekker|=fakturerer|=belaster|=sender|=trekkjer =dere|=meg|=dokker|=de :: w=0.5
=godtar|=aksepterer|=tolererer|=finner =jeg|=eg|=æ|=vi =ikke|=ikkje|=itj :: neg w=0.7
@i =godtar|=aksepterer|=tolererer =ikke|=ikkje|=itj =dette|=det|=sånt|=slikt|=at|=å :: neg w=0.7
=pinlig|=pinleg|=flaut|=ydmykende|=nedverdigende|=uverdig :: w=0.45
[self_harm 1]
=vet|=veit =snart =ikke|=ikkje|=itj =hva|=kva|=ka =jeg|=eg|=æ =skal|=ska =gjøre|=gjere|=gjør|=ta|=finne :: neg
=vet|=veit =ikke|=ikkje|=itj =hva|=kva|=ka =jeg|=eg|=æ =skal|=ska =gjøre|=gjere|=gjør =lenger|=mer|=lengre|=meir :: neg
=vet|=veit =ikke|=ikkje|=itj =min|=mi =arme =råd :: neg
[violence 2]
=riste|=rister|=tvinge|=banke|=skake|=presse|=pine|=slå =svaret|=pengene|=det|=sannheten|=sannheita|=pengane =ut|=utav =av|=tå? =deg|=dæ|=dere|=dokker|=dykk

[publicity 1]
=poster|=postar|=deler|=delar|=publiserer|=legger|=sprer|=sender =jeg|=eg|=æ|=vi ... ... =på|=i|=ut @some

[anger 1]
=ikke|=ikkje|=itj =gidder|=gidd|=gadd|=giddet :: neg w=0.6
=dere|=dokker|=ingen|=de =gidder|=gidd|=gadd =ikke|=ikkje|=itj|=aldri|=engang? :: neg w=0.55
=aldri|=ikke|=ikkje|=sjelden|=knapt .. =maken|=makan|=lignende =til|=før|=på? :: neg w=0.8
=i =lengste|=meste|=dyreste|=drøyeste|=tregeste|=verste =laget :: w=0.6
=sendt|=sende|=sendte|=kastet|=vist =hjem|=heim|=bort|=ut =igjen|=uten|=utan|=med :: w=0.5
=skulle =ønske|=ynskje|=ønska|=ønsket =at? =dere|=dokker|=du|=noen|=de =bare|=i|=hadde|=kunne|=ville|=tok :: w=0.5
=innrømme|=innrøm|=stå|=ta =feilen|=feil|=for|=ansvar|=ansvaret =deres|=din|=dere|=feilen? :: w=0.3
=lover|=lovet|=lova|=lovte|=lovde =gull|=alt|=mye|=himmel =og|=mulig|=men :: w=0.7
=koker|=kokar|=kokte|=kok =det =for|=over|=i =meg|=mæ|=hodet|=topplokket :: w=1
=ingen|=ikke|=ikkje|=null|=inga|=lite =tillit|=tiltro|=tru|=respekt =til|=for|=igjen|=lenger :: neg w=0.8
=har =ingen|=ikke|=ikkje .. =tillit|=tiltro =til :: neg w=0.8

[innocent anger]
=maken|=makan =til =god|=bra|=hyggelig|=fin|=flott|=rask|=hjelpsom|=service
=takk =for =at =dere|=du =gadd|=orket|=tok

[anger 1]
=miste|=mister|=mista|=mistet =tålmodigheten|=tålmodet|=besinnelsen|=fatningen|=motet :: w=0.9
=ikke|=ikkje|=itj =bryr|=bryd =dere|=dokker|=seg|=dykk =om|=det|=noe|=ei|=filla|=døyten :: neg w=0.6
=dere|=dokker|=de|=firmaet|=selskapet =vært|=gå|=går|=er|=bør|=burde .. =konkurs|=nedlagt|=avviklet :: w=0.6
=fikk|=fekk|=fått =beskjed|=svar =om|=på =at =saken|=det|=alt|=feilen|=den|=pakken|=varen =var|=er|=skulle =løst|=ordnet|=ordna|=fikset|=i|=komme|=sendt|=levert :: w=0.5
=noe|=noko|=blant =av? =det =dårligste|=verste|=tregeste|=frekkeste|=styggeste|=drøyeste|=elendigste|=mest =jeg|=eg|=æ|=vi|=frustrerende|=useriøse|=håpløse|=som|=på|=uprofesjonelle :: w=0.9
[harassment 2]
=vil|=skal|=kan|=har =du =lyst? =til? =å? =ligge|=kline|=kose|=pule|=knulle|=sove =med|=hos =meg|=mæ
[stalking 2]
@i =vet|=veit =at =du|=ungene|=kona|=datteren|=dattera =di|=din|=dine? =slutter|=sluttar|=går|=bor|=bur|=kjører|=sover|=trener|=henter|=parkerer|=drar
[violence 2]
=vet|=veit|=aner =ikke|=ikkje|=itj =hva|=kva|=ka =som =venter|=ventar =deg|=dæ|=dere|=dokker :: neg
=gled|=gle|=grue|=gru =deg|=dere =til =jeg|=vi|=det|=i ... =kommer|=morgen|=kveld|=smeller

# swearing at a thing, with a hyphen
[innocent abuse]
@intens =dritt|=drit|=møkk|=møkka =app|=appen|=nett|=nettet|=system|=systemet|=telefon|=maskin|=firma|=selskap|=opplegg|=service|=ruter|=produkt
[anger 1]
=svar|=hjelp|=bekreftelse|=beskjed|=livstegn =noe|=noko =som =helst :: w=0.5

# irony about who gains by it, stars, what it is time for
[anger 1]
=sikkert|=nok|=jo|=vel|=visst .. =gøy|=moro|=lett|=lettvint|=behagelig|=deilig|=koselig|=enkelt|=kjekt =for =dere|=dokker|=dykk|=deg :: w=0.7
=en|=én|=ei|=éi|=to|=1|=2|=null|=0 =stjerne|=stjerner :: neg w=0.6
=snart? =på =tide =at|=dere|=noen|=nokon|=nå :: neg w=0.5
=skulle =ønske|=ønskt|=ynskje|=ønska =noen|=nokon|=dere|=dokker|=at|=de|=dei|=du :: w=0.5
=faktisk =leste|=svarte|=gjorde|=hørte|=ringte|=tok|=sjekket|=sjekka|=brydde|=fulgte|=leverte|=holdt|=fungerte|=virket :: w=0.45
=så =feil =kan|=tok|=kunne =man|=jeg|=en|=eg :: w=0.8
=gruer|=grudde|=gruar =meg|=mæ|=oss =til|=hver|=for|=kvar|=når|=hele|=så :: w=0.5
=klump|=knute =i =magen|=halsen :: w=0.5
=terroriserer|=terrorisert|=terrorisera|=trakasserer|=trakassert|=plager|=plaget|=plaga|=sjikanerer|=sjikanert|=herjer|=herjet .. =oss|=meg|=mæ|=beboerne|=ungene|=barna|=alle|=hele|=hver :: w=0.6
=dere|=dokker|=dykk|=de|=dei|=ingen|+laget|+styret|=kommunen|=politiet|=banken|=skolen|=skulen|=nav|=utleier|=vaktmesteren|=rektor|=selskapet =gjør|=gjer|=gjorde|=gjort|=foretar =seg? =absolutt|=jo|=visst|=fortsatt? =ikke|=ikkje|=itj|=ingenting|=inkje|=null|=noe|=noko =noe|=noko|=ting|=som|=med|=for? :: neg w=0.7
=gjør|=gjer|=gjorde =dere|=dokker|=dykk|=de|=dei|=ingen|=kommunen|=politiet|=banken =absolutt|=jo? =ikke|=ikkje|=itj|=ingenting|=inkje|=null :: neg w=0.6
=vet|=veit|=ve|=aner =ikke|=ikkje|=itj =hvordan|=korleis|=åssen|=kordan|=koss =jeg|=vi|=eg|=æ =skal =klare|=greie|=få|=overleve|=ha|=rekke =dette|=det|=meg|=oss|=råd|=betalt|=å|=mat|=ungene :: neg w=0.6
=forklart|=forklarer|=forklarte|=fortalt|=fortalte|=sagt|=gjentatt .. =dette|=det|=same|=samme|=saken|=alt ... =fire|=tre|=fem|=seks|=flere|=ulike|=forskjellige|=alle|=hver =ulike|=forskjellige|=folk|=personer|=gang|=ganger|=nå|=no|=av :: w=0.6
=må|=skal =jeg|=vi|=eg|=æ =virkelig|=verkeleg|=liksom|=seriøst|=faktisk :: w=0.6
=vel|=nok =ikke|=ikkje|=itj =noe|=noko|=noen|=å =svar|=hjelp|=penger|=svaret|=erstatning|=få =svar|=denne? :: neg w=0.5
=uansett =hva|=kva|=ka|=hvor|=kor =jeg|=vi|=eg|=æ|=mange =skriver|=sier|=gjør|=spør|=prøver|=ringer|=mange? :: w=0.6
=samme|=same =hva|=kva|=ka =jeg|=vi|=eg|=æ =skriver|=sier|=gjør|=spør|=prøver :: w=0.6
=svarer|=sier|=skriver|=svarar|=får =det =samme|=same =hver|=uansett|=om|=igjen|=hele|=alle :: w=0.5
=litt|=vel|=ganske|=noe =mye|=mykje|=drøyt|=stivt|=dyrt =å =ta|=betale|=kreve|=for :: w=0.5
=har|=hadde =jeg|=eg|=æ|=vi =hørt|=høyrt =før|=mange|=hundre|=hver :: w=0.7
=sa|=sier|=lovet|=lova|=lovte =dere|=dokker|=dykk|=du|=de|=dei =sist|=forrige|=òg|=også|=sjøl|=selv|=i :: w=0.6
=det|=akkurat =samme|=same =igjen|=att|=her|=skjedde|=tullet|=problemet :: w=0.6
=samme|=same =feil|=feilen|=tull|=tullet|=problem|=problemet|=greia =igjen|=att|=nå|=no|=på|=som|=hver :: w=0.5
=hjalp|=hjelper|=hjelpte|=hjelpe|=nyttet|=nytter|=nytta =ikke|=ikkje|=itj|=fortsatt|=ingenting|=null :: neg w=0.75
=kom =ingen|=aldri|=inkje :: neg w=0.5
=unntatt|=bortsett =fra? =meg|=oss|=mæ|=vår|=hos :: w=0.5

[innocent anger]
=gjør|=gjer|=gjorde =det|=de|=dere|=jo? =ikke|=ikkje|=itj =noe|=noko =galt|=feil|=gale|=om|=at
=det|=de =gjør|=gjer|=gjorde =ikke|=ikkje|=itj|=ingenting =noe|=noko?
# more than one had hoped for
=mer|=meir|=bedre|=betre|=raskere|=fortere|=billigere|=lettere|=enklere|=finere|=hyggeligere|=kjappere =enn =jeg|=eg|=æ|=vi =hadde|=har? =trodd|=trudd|=håpet|=håpa|=ventet|=venta|=fryktet|=trodde|=trudde|=turte|=drømt
# who is ill does not come
=syk|=sjuk|=sjuke|=syke|=feber|=omgangssyke|=influensa|=forkjølet|=korona ... =kommer|=kjem =derfor|=dessverre? =ikke|=ikkje|=itj =i|=på|=til?
=kommer|=kjem =dessverre|=diverre|=derfor|=nok =ikke|=ikkje|=itj =på|=i|=til|=lørdag?
=kommer|=kjem =ikke|=ikkje|=itj =i =dag|=morgen|=barnehagen
=jeg|=eg|=æ|=vi =blir|=blei|=er|=kommer .. =forsinka|=forsinket|=sen|=sein|=seine|=sene =til|=i|=med|=på
=det|=der =kommer|=blir|=påløper|=er =vel|=da? =ikke|=ikkje|=itj =noe|=noko|=noen =inkasso|=gebyr|=purring|=ekstra|=purregebyr|=kostnad|=renter|=mer

[request manager]
=sett =meg =over =til =han|=hun|=ho|=den|=noen|=en|=ein|=sjefen

[anger 1]
=verste|=værste|=dårligste|=dårlegaste|=tregeste|=elendigste|=frekkeste|=dummeste|=svakeste|=kjipeste _ =jeg|=eg|=æ|=vi|=noensinne|=ever|=noen|=i :: w=0.8
=verste|=værste|=dårligste|=dårlegaste|=tregeste|=elendigste|=frekkeste =jeg|=eg|=æ|=vi|=noensinne|=ever|=hittil :: w=0.8
=det|=som =er|=e|=var =det|=noe =verste|=verst|=værste :: w=0.6
=stolte|=stolt|=stolde|=stola =på =dere|=dykk|=deg|=dokker|=banken|=systemet|=at :: w=0.6
=får|=fær|=fikk|=klarer|=har =ikke|=ikkje|=itj =sove|=sova|=sovet|=sov|=søve :: neg w=0.5
=like|=lika _ =som =før|=sist|=da :: w=0.5
=dobbeltbooket|=dobbeltbooka|=dobbelbooket|=overbooket|=overbooka|=overbooking|=feilbooket|=feilsendt|=feillevert|=feilregistrert|=feilmontert|=feilbehandlet|=feilfakturert|=feilmålt|=feilpakket|=feilekspedert|=feilkoblet|=feilinformert|=feildiagnostisert|=feilmedisinert|=feilsortert :: w=0.45
=ingen|=ikkje =forklarer|=forklare|=forklarar|=forteller|=fortell|=fortel|=informerer|=svarer|=svare|=hjelper|=hjelpe|=ringer|=ringe|=hører|=høre|=lytter|=bryr :: neg w=0.5
=grue|=grua =mæ|=meg|=me :: w=0.5
=det =er|=e =2024|=2025|=2026|=2027|=2028|=2029|=2030 =og|=ikke|=ikkje|=for :: w=0.6
=betaler|=betale|=betalar .. =både =for :: w=0.4
@number =ganger|=gonger|=gongar =siden|=sidan =i|=jul|=påske|=nyttår|=mars|=mai|=august|=sommeren :: w=0.45

[innocent anger]
=like =god|=godt|=gode|=bra|=fin|=fint|=fine|=hyggelig|=hyggelige|=flink|=flinke|=rask|=lett|=sprek =som =før|=sist|=da
=i =verste =fall
=helt =vilt =bra|=god|=gode|=godt|=spennende|=gøy|=morsom|=morsomt|=voldsom|=kul|=kult|=fin|=fint

[anger 1]
=straffes|=straffet|=straffa =jeg|=vi|=eg|=for|=fordi|=av|=altså|=med :: w=0.6
=blir|=blei|=vart|=bli =snart|=helt|=heilt|=jo? =sprø|=gal|=tullete|=koko|=gæren|=gærn|=tullerusk :: w=0.6
=sover|=søv|=sov =ikke|=ikkje|=itj|=dårlig|=aldri|=nesten :: neg w=0.5
=ikke|=ikkje|=itj|=ingen =noe|=noko|=noen|=noka? =poeng|=vits|=vitsen =i|=å|=med|=lenger :: neg w=0.5
=livredd|=livredde|=vettskremt|=dødsredd|=skrekkslagen =for =eksen|=ham|=han|=mannen|=livet|=at|=hva|=naboen|=å :: w=0.6
=gråte|=gråter|=grine|=griner =ved|=på|=av|=over|=hver|=i|=når :: w=0.4

[anger 1]
=blir|=blei|=vart|=ble =redd|=redde|=livredd|=skremt|=urolig =av|=når|=for|=nå|=no|=da|=her :: w=0.5
=ligger|=sitter|=sit|=står =og =skriker|=gråter|=hyler|=skjelver|=fryser|=grin|=skrik :: w=0.6
=strøk =på =eksamen|=prøven|=oppkjøring :: w=0.4

[innocent anger]
=i|=fra|=ut|=øverste|=nederste|=midterste|=nedre =skuffen|=skuffa|=skuff
=hva|=ka|=kva =betaler|=betalar =dere|=dokker|=de =for
=svar|=svaret =på =spørsmålet =ditt|=deres|=om

[request manager]
=snakke|=prate|=møte|=kontakt|=snakka|=møta =med +sjefen|+direktøren|=rektor|=ordføreren|=rådmannen|=overlegen|=eieren|=eigaren|=kommunalsjefen|=daglig

[innocent anger]
=mer|=meir =enn =dere|=du|=dokker|=dykk =tror|=trur|=aner|=anar|=vet|=veit
=helt|=heilt =vilt =under|=mye|=mykje|=mange|=når

[anger 1]
=trenerer|=trenere|=trenert|=treneres|=trenering|=somler|=somle|=sommel =saken|=saka|=søknaden|=betalingen|=prosessen|=med|=hele|=utbetalingen :: w=0.6
=gående|=går|=gå|=gått =i =ring|=sirkel :: w=0.5
