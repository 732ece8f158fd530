# Everyday words of anger, complaint and insult by family.

[anger 2]
# how the speaker feels
=fortørnet|=fortørna|=oppbragt|=oppbrakt|=harm|=illsint|=illsinna|=rasende|=eitrende|=bindegal|=hoppende|=steikende|=tverrforbanna|=drittforbanna|=skikkeleg =forbannet|=forbanna|=sint|=sinna|=sinne|=over|=på|=av|=for|=gal? :: w=0.9
@i =er|=e|=blir|=ble _? =kokende|=harm|=vred|=arg|=bindegal|=illsint :: w=0.9
=på|=nådd|=ved =kokepunktet|=bristepunktet|=randen :: w=0.9
=nær =ved|=på? =å =eksplodere|=klikke|=tørne|=sprekke|=gi =opp? :: w=0.9
[anger 1]
@i =er|=e|=blir|=ble|=blei|=vart|=føler _? =bitter|=såret|=støtt|=utnyttet|=mistrodd|=irritabel|=sur|=utslitt|=bestyrtet|=forferdet|=forferda|=overkjørt|=tråkket|=skeptisk|=frustrert|=motløs|=maktesløs|=oppgitt|=fortvila|=rystet|=krenka|=såra|=lurte|=avspist|=avfeid|=oversett|=mistenkeliggjort|=forulempet :: w=0.7
@i =er|=ble|=blir|=blei|=føler _? =lurt|=snytt|=svindlet|=rundlurt :: w=0.8
=føler|=føle|=følte|=føles =meg|=oss|=seg|=jeg|=mæ =veldig|=så|=bare|=rett|=ganske|=litt|=virkelig|=skikkelig|=rimelig? =og? =slett? =dårlig|=lurt|=snytt|=avspist|=avfeid|=oversett|=overkjørt|=tråkket|=utnyttet|=mistrodd|=latterliggjort|=dum|=maktesløs|=urettferdig|=som|=ignorert|=stående|=hjelpeløs|=rundlurt|=holdt :: w=0.7
@i =er|=e|=blir =så|=veldig|=jævlig|=rimelig|=temmelig|=grundig|=inderlig|=hjertelig|=skikkelig? =lei|=trøtt|=mett|=lut|=luta =lei? :: w=0.6
=kjempelei|=skitlei|=dønnlei|=superlei|=søkklei|=lutlei|=luta|=stuplei|=dødslei|=kvalmelei :: w=0.8
=lut|=luta|=skit|=dritt|=møkk|=grådig|=steike|=inderlig|=hjertelig|=grundig =lei|=leie :: w=0.8
=lei =hele|=heile =greia|=opplegget|=sjappa|=firmaet|=situasjonen|=gjengen :: w=0.7
=bitter|=bitre|=såret|=støtt|=forferdet|=bestyrtet|=sår =på|=over|=etter|=fordi|=av :: w=0.5

[innocent anger]
@i ... =lei =meg|=mæ|=for|=seg|=oss
@i ... =sur|=lei|=trøtt|=utslitt|=arg =i|=på =magen|=halsen|=meg|=selv|=mannen|=kona|=kroppen|=beina|=hodet|=dag
@i ... =utslitt|=trøtt|=såret|=utmattet =etter|=av =natta|=turen|=trening|=jobben|=flyttingen|=vakta|=reisen|=operasjonen|=en|=fødselen

[anger 1]
# what it is
=lusent|=lusne|=lusen|=gjerrig|=griskt|=grisk|=griske|=uredelig|=uredelige|=uærlig|=uærlige|=kynisk|=kyniske|=bondefangeri|=juksemakeri|=fanteri|=fanteristreker|=makkverk|=venstrehåndsarbeid|=slurvearbeid|=svineri|=tøys|=pølsevev|=vrøvl|=svada|=tullprat|=oppgulp|=skrot|=skrap|=drøyt|=drøyeste|=sørgelig|=stygt|=simpelt|=tarvelig|=lumpent|=lumpen|=sleipt|=sleip|=slu|=ynkelig|=ynkelege|=patetisk|=hjerteløst|=hjerteløse|=hjerterått|=umenneskelig|=råttent|=korrupt|=grotesk|=uanstendig|=uverdig|=ufyselig|=motbydelig|=avskyelig|=forkastelig|=ubegripelig|=ubegripeleg|=ufattelig|=rystende|=opprørende|=provoserende|=krenkende|=nedslående|=deprimerende|=utmattende|=nervepirrende|=uutholdelig|=ulidelig|=utålelig|=uutholdeleg|=ulideleg :: w=0.5
=noe|=for|=litt|=bare =noe|=et|=en? =herk|=krims|=svineri|=skrap|=ræl|=tull|=rot|=opplegg|=møkk|=griseri|=fanteri|=tøv|=vås|=styr :: w=0.6
=er|=e|=blir|=var =dette|=det|=ditte? =rett =og =slett|=helt|=fullstendig|=jo? =vanvittig|=sinnssykt|=sinnsykt|=absurd|=sykt|=vilt|=galskap|=idioti|=idiotisk|=hinsides|=sprøtt|=sinnsvakt|=åndssvakt|=hårreisende|=bak =mål? =at|=og|=hvor|=hvordan? :: w=0.3
=dette|=det|=ditte =er|=e|=blir =jo|=bare|=helt|=faktisk|=så|=rett? =vanvittig|=sinnssykt|=sinnsykt|=absurd|=galskap|=hinsides|=sinnsvakt|=åndssvakt|=dråpen|=drøyt|=toppen|=bunnen|=uholdbart :: w=0.6
=dråpen =som|=for? =fikk|=min|=begeret? :: w=0.9
=går =for|=altfor|=alt =for? =langt :: w=0.7
=gått =for|=altfor =langt :: w=0.7
=renner|=rant|=koker =det|=begeret =over :: w=0.9
=begeret|=målet|=kvoten =er =fullt|=full|=nådd :: w=0.9
=bak =mål|=lyset :: w=0.7
=helt|=totalt|=fullstendig =på =trynet|=ræva|=jordet|=viddene|=bærtur :: w=0.5
# not put up with
=finner|=fann|=finn|=vil .. =meg|=mæ|=oss =ikke|=ikkje|=itj =i :: neg w=0.7
=vil|=skal =jeg|=vi|=eg? =ikke|=ikkje|=itj =ha|=finne =noe|=meg? =av|=i :: neg w=0.7
=nekter|=nekta|=nektar =jeg|=vi|=eg? =å =godta|=akseptere|=betale|=finne|=tro|=høre|=gå :: w=0.6
=tåler|=tolererer|=aksepterer|=godtar|=orker =ikke|=ikkje|=itj =mer|=dette|=slikt|=at|=sånt|=sånn|=meir :: neg w=0.6
# what they do
=driver|=driv|=gjør|=gjer|=holder|=held .. =gjøn|=narr|=ap|=kødd|=tull|=latter =med|=av|=for? :: w=0.8
=holder|=held|=tar =meg|=oss|=kundene|=folk =for =narr|=gjøk|=idiot|=dumme :: w=0.9
=dere|=dokker|=du|=de|=dei =snakker|=prater|=vrir|=lurer|=sniker =dere|=dokker|=deg|=seg =bort|=unna|=vekk|=ut :: w=0.7
=vasker|=toer|=vaskar =hendene|=sine? :: w=0.6
=dekker|=dekke|=dekka|=dekket|=feier|=feid|=skjule|=skjuler =over|=under =feilen|=feil|=det|=dette|=sannheten|=saken|=teppet|=tabben :: w=0.7
=fører|=ført|=førte =meg|=oss|=kundene|=folk|=dere|=jeg? =bak =lyset :: w=0.9
=sover|=sov =i =timen :: w=0.8
=har|=ha =tabba|=tabbet|=drita|=dummet|=dumma|=bommet|=bomma|=blingsa =dere|=dokker|=seg|=deg =skikkelig|=virkelig|=helt? =ut :: w=0.7
=har|=ha =sviktet|=svikta|=skuffet|=skuffa|=bedratt|=snytt|=feilet|=feila|=løyet|=løgnet =meg|=oss|=totalt|=kundene|=grovt|=her|=stort? :: w=0.6
=svikter|=svikta|=sviktet =totalt|=fullstendig|=kundene|=meg|=oss|=grovt :: w=0.7
=bare|=berre|=kun =penger|=pengar|=profitt|=pengene =dere|=dokker|=de|=som =er|=bryr|=tenker|=teller|=betyr|=vil :: w=0.7
=ute =etter =penger|=pengene|=å =tjene|=lure|=tyne? :: w=0.6
=skylder|=skyldar|=skylde|=skyldte|=peker|=peikar|=legger =skylda|=skylden? =på =hverandre|=meg|=oss|=alle|=andre|=postnord|=været|=systemet|=kunden|=kvarandre|=hvarandre|=leverandøren|=teknikeren|=noen :: w=0.7
=skyver|=skyve|=legger|=fraskriver|=fraskriv|=frasier =fra? =dere|=seg|=ansvaret|=skylda|=alt|=skylden =ansvar|=ansvaret|=alt|=over|=fra|=på :: w=0.7
=trenerer|=trenering|=trenert|=halerer|=uthaler|=drøyer|=drøye|=drar =ut|=saken|=saka|=tida|=det|=tiden|=prosessen? :: w=0.4
=somler|=somlar|=somlet|=somling|=somlete|=slendrian|=unnasluntring|=unnaluring|=slurv|=slurver|=sløseri|=vanstyre|=vanskjøtsel :: w=0.5
=kaster|=kasta|=kastet|=sløser|=sløse|=stjeler|=stjal =bort? =tida|=tiden|=tid|=pengene|=dagen =mi|=min|=vår|=våre|=mine|=folks|=kundenes|=bort :: w=0.7
=bortkastet|=bortkasta|=bortkastede|=rett =tid|=penger|=ut|=pengar|=i =av|=vinduet|=vasken|=dass? =vinduet? :: w=0.7
=bortkastet|=bortkasta|=bortkastede|=bortkastete =tid|=penger|=pengar|=kveld|=dag|=tur|=kroner|=innsats :: w=0.8
=penger|=pengar|=pengene =rett? =ut|=i =av? =vinduet|=vasken|=sluket|=dass|=havet :: w=0.8
# what it does to the speaker
=går|=gjekk|=gikk|=gått =på|=ut =over? =helsa|=helsen|=nervene|=nattesøvnen|=søvnen|=psyken|=humøret =løs|=laus? :: w=0.7
=river|=riv|=rev =meg|=oss =i =håret :: w=0.8
=går|=gå|=klatrer|=løper =snart|=på|=opp =på|=opp|=etter? =veggene|=veggen|=vegger :: w=0.7
=på =gråten|=felgen|=randen :: w=0.7
=får|=fikk|=fær .. =høyt? =blodtrykk|=magesår|=hakeslepp|=hodepine|=vondt|=utslett|=noia|=angst =av =dere|=dette|=hele|=å|=alt|=deg :: w=0.7
=får|=fikk =jeg|=vi? =hakeslepp :: w=0.7
=et|=ein|=en|=ei|=rene|=reine|=ren|=rein|=sant|=eneste =stort|=stor|=lang|=vond|=evig|=ren|=eneste|=sant? =stort|=stor? =mareritt|=lidelse|=pine|=prøvelse|=plage|=helvete|=kamp|=lidelseshistorie|=skrekkhistorie|=elendighet :: w=0.7
=vond =drøm :: w=0.6
=ligger|=ligg|=lå =våken|=søvnløs|=vaken :: w=0.4
=får|=fikk|=fær =ikke|=ikkje =sove|=sovet :: neg w=0.4
# oaths of a customer: enough, out, wake up
=våkn|=vakn|=vågn =opp :: w=0.6
=få|=ta =ut =fingeren|=fingern|=fingrene :: w=0.7
=hold|=hald =det|=hva|=ord =dere|=du|=som =lover|=lovet|=lova? :: w=0.6
=makan|=maken =til =behandling|=frekkhet|=rot|=service|=uforskammethet|=tull|=firma|=kundeservice|=folk|=elendighet|=surr|=oppførsel|=arroganse|=slurv :: w=0.9
=er =det =virkelig? =mulig|=muleg|=muli =å =være|=bli|=få|=drive|=rote|=gjøre =så :: w=0.6
=er =det =virkelig =mulig|=muleg|=sant|=slik|=sånn :: w=0.6
=har =dere|=dokker|=du|=de =ingen|=ikke|=null =skam|=samvittighet|=vett|=respekt|=medfølelse|=folkeskikk|=stolthet|=hjerte|=empati|=ansvarsfølelse :: neg w=1
=gi|=gje =meg|=oss =tilbake? =pengene|=pengane =mine|=våre|=tilbake|=igjen :: w=0.5
=krever|=krev|=forlanger|=forventer =jeg|=vi|=eg? =å =få|=pengene|=at|=svar|=erstatning|=kompensasjon|=refusjon|=en =forklaring|=vite|=tilbake|=dere|=nå|=unnskyldning|=og|=for? :: w=0.45
=hold|=hald|=holde =dere|=deg|=dykk =unna|=langt|=vekke =fra? =dette|=dem|=denne|=her|=firmaet|=selskapet|=butikken|=de|=disse :: w=0.7
=styr|=styre =langt? =unna :: w=0.9
=kan|=vil|=må =ikke|=ikkje =anbefale|=anbefales|=tilrådast :: neg w=0.8
=anbefales|=anbefaler|=tilrår|=anbefalt|=anbefalast .. =ikke|=ikkje|=absolutt|=itj =ikke? :: neg w=0.8
=fraråder|=frarår|=frarådes|=advarer|=advare|=åtvarer =alle|=på|=mot|=folk|=andre|=sterkt|=det :: w=0.8
=null|=én|=ei|=en|=1|=0 =stjerne|=stjerner =er|=for|=av|=herfra|=fra|=rett|=og :: w=0.7
=null|=minus =stjerner|=poeng :: w=0.8
=strykkarakter|=bunnkarakter|=terningkast =en|=1|=én|=ein|=null|=til|=på|=for|=fra? :: w=0.6
=dyrt|=dyr =og =dårlig|=dårleg|=elendig|=treigt|=tregt|=ubrukelig :: w=0.7
=angrer|=angrar|=angra|=angret =bittert|=dypt|=jeg|=sterkt|=virkelig =på|=kjøpet|=at :: w=0.6
=katta|=katten =i =sekken :: w=0.8
=flådd|=flår|=tyner|=melker|=loppet|=robbet|=robba|=robber|=skvist|=skinner|=suger|=plukker =for|=kundene|=folk|=meg|=oss|=kunder|=av =penger|=kundene|=hver|=krone|=alt|=tørr? :: w=0.7
=blodpris|=ågerpris|=ågerpriser|=ågerrente|=røverpris|=blodpriser|=pengesluk|=pengegriskhet :: w=0.6
=kastet|=kasta|=kastes|=hivd|=hevet|=detter|=datt|=faller|=falt =ut =av =køen|=køa|=systemet|=samtalen|=linja|=chatten :: w=0.6
=går|=gå|=gått|=gjekk|=svarer =i =ring|=sirkel|=sirkler|=surr|=stå :: w=0.5
=snakke|=snakker|=prate|=prater|=snakka =til|=med|=mot =en|=ein|=veggen =vegg|=dør|=papegøye|=mur|=robot|=stein|=svarer? :: w=0.6
=peker|=peikar|=skylder|=skyldar =på =hverandre|=kvarandre|=hverandere :: w=0.7
=kasteball|=sjonglert|=pingpong|=ping-pong =mellom|=i|=av|=for? :: w=0.7
=mast|=masa|=mase|=maser|=masar =og =mase|=maser|=mast|=masa|=masar :: w=0.7
=satt|=settes|=sett =over =og =satt|=settes|=over :: w=0.7
=langt|=helt|=høyt|=opp|=møkka =opp|=oppi? =i =halsen :: w=0.8
=det|=dette =opp|=langt =opp? =i =halsen :: w=0.8
# irony at a distance
=tydeligvis|=åpenbart|=angivelig|=liksom|=tilsynelatende|=openbert|=visstnok|=naturligvis|=selvsagt|=selvfølgelig =ikke|=ikkje|=ingen|=har|=er|=for|=var|=umulig|=skulle|=ble|=viktigere|=en|=et|=bare|=altfor|=ingenting|=glemt|=noe|=aldri|=uten|=som|=skal|=må|=helt|=på|=skjedde|=kom :: neg w=0.3
=jaja|=jadda|=neivel|=javel =så|=da|=sa|=ja|=var|=enda|=nok :: w=0.3
=så =fikk|=fekk|=kom|=skjedde =vi|=jeg|=det|=dere|=den =jo|=visst|=altså|=likevel|=ingenting|=ikke :: w=0.3
=omsider|=langt =om? =lenge? :: w=0.2
=først =etter|=da|=når|=nå =jeg|=vi|=fire|=tre|=to|=fem|=seks|=mange|=gjentatte|=flere|=en|=uker :: w=0.3
=hva|=ka|=kva =er|=e =poenget|=vitsen|=meininga =med|=da|=i|=egentlig =å|=fastpris|=en|=et|=dere|=abonnement|=avtale|=avtaler|=time|=timebestilling|=kundeservice|=dette|=da|=garanti? :: w=0.5
=mente|=meinte|=mener|=sa|=påsto|=påstod|=hevdet|=hevda|=sier =at? =det|=dette|=feilen =var|=er|=måtte =min|=vår|=mi|=bare|=visst =feil|=skyld|=egen|=sånn|=mitt|=hos? :: w=0.5
=min|=vår|=mi|=egen =egen? =feil|=skyld =at|=visst|=liksom|=tydeligvis :: w=0.4
=svaret|=svar =er|=var|=ble|=jeg|=vi =at|=vi|=fikk|=alltid|=bare =var|=er|=at? :: w=0.35
=svarer|=svarar|=svarte =med|=bare|=berre =en|=et|=ei|=lenke|=standardtekst|=autosvar|=at|=med|=lenker|=standardsvar :: w=0.35
=som =ikke|=ikkje =finnes|=finst|=eksisterer|=stemmer|=gjelder|=lenger :: neg w=0.35
=kommer|=kjem|=kom =jeg|=vi|=eg|=man? =ikke|=ikkje|=itj =inn|=forbi|=videre|=gjennom|=frem|=fram|=lenger|=vidare|=ut|=til :: neg w=0.35
=bakerst|=bakarst|=sist =i =køa|=køen|=rekka :: w=0.45
=sendt|=levert|=kjørt|=henvist|=booket|=registrert|=ført|=satt|=trukket|=bestilt|=innkalt|=tildelt|=plassert|=overført|=utbetalt =til|=på|=i|=fra =feil =sykehus|=adresse|=avdeling|=person|=kommune|=sted|=by|=hus|=butikk|=konto|=kunde|=navn|=land|=etasje|=hylle|=rom|=skole|=lege|=kort|=dato|=uke|=post|=postkontor :: w=0.5
=blir|=ble|=blei|=vart|=vert|=er|=var|=har =ikke|=ikkje|=aldri|=itj =blitt? =hentet|=tømt|=brøytet|=vasket|=skiftet|=levert|=fulgt|=besvart|=lest|=betalt|=utbetalt|=refundert|=reparert|=montert|=ryddet|=måkt|=strødd|=rettet|=henta|=tømd|=brøyta|=vaska|=reparera :: neg w=0.5
=ikke|=ikkje ... =denne|=i|=da =uka|=uken|=veka|=gangen|=måneden|=år|=dag|=går =heller? :: neg w=0.2
=vannet|=vatnet|=dusjen|=springen|=krana =er|=var|=har|=ble .. =brunt|=gult|=rustent|=iskaldt|=kaldt|=borte|=stengt|=grumsete|=rødt :: w=0.45
=nå|=no =er|=har|=kryr|=vokser =det|=vi =rotter|=mugg|=maur|=kakerlakker|=fukt|=råte|=mus|=vann|=kloakk|=svart =i|=på|=overalt|=inne|=mugg :: w=0.4
@period|=måneder|=uker|=år =etter =at|=jeg|=vi|=bestilling|=fristen|=avtalt|=lovet|=kjøpet|=kjøp|=levering|=det|=innflytting :: w=0.35
=kom|=ankom|=dukket|=møtte .. @number|=tjue|=kvarter|=halvtime|=time|=halvannen .. =over|=forsinket|=forsinka|=seint|=sent|=etter :: w=0.45
=fristen|=frist =dykkar|=deres|=min|=vår|=dere|=for? =gikk|=gjekk|=er|=var|=satte|=har =ut|=utløpt|=over|=passert|=gått|=forlengst :: w=0.4
=på|=til =overtid :: w=0.2
=forsøk|=forsøkt|=prøvd|=prøvde|=prøver .. =nå|=alt|=alle|=flere|=mange|=utallige|=hele|=i =uten|=forgjeves|=ganger|=dagevis|=dag|=timer|=uker :: w=0.4

[request leaving]
=melder|=meldar|=melde|=meldt =meg|=oss|=mæ =ut
=glem|=glemme|=gløym =meg|=oss|=mæ =som =kunde|=medlem|=abonnent
=dette|=det|=ditte =var|=er|=blir|=ble =siste|=sisste =gang|=gangen|=handelen|=bestillingen
=er|=e|=blir =ferdig|=ferdige|=ferdege =med =dere|=dokker|=dykk|=firmaet|=selskapet|=banken
=finner|=finn|=tar|=velger|=vel =meg|=oss|=jeg|=vi? =et|=en|=eit|=ein|=noen =annet|=annen|=andre|=anna|=annan =selskap|=leverandør|=bank|=sted|=butikk|=firma|=lege|=tannlege|=verksted|=bud|=hotell

[request leaving]
=angrer =på =kjøpet|=bestillingen|=avtalen|=byttet =og|=nå|=allerede|=sterkt

[insult 2]
stut :: bare
gamlis :: bare
sleiping
+lurendreier :: w=1.2
=ræv|=rævva :: bare
=din|=ditt|=di|=dere|=du =er? =en|=ei|=et|=ein|=noen? =ekkel|=feit|=gammel|=sleip|=jævla|=stygg|=dum|=lat|=gamle|=ekle|=dumme|=stygge|=late|=feite? =stut|=gubbe|=gubber|=gamlis|=orm|=bløtfisk|=slappfisk|=slappfisker|=dovenpeis|=doventamp|=daukjøtt|=berme|=ræv|=galning|=gærning|=gæærning|=flesk|=fleskeberg|=feitabbe|=blekkspyrt|=stabeis|=tverrpompe|=surpomp|=kveruleringsmaskin|=drittprat|=monster|=narr|=bajas|=pajas|=blåruss|=gneldrebikkje|=fusker|=fuskere|=lapp|=soper|=huleboer|=hulemenneske|=krek|=kryp|=sluskar|=slusk|=tølper|=tølpere|=grobian|=råtass|=bølle|=bøller|=skrulling|=tomskalle|=halvhjerne|=dvergehjerne|=gullfisk|=robot|=papegøye|=marionett|=lakei|=byråkrat|=paragrafrytter|=maktmenneske|=sadist :: aim=agent
brødhue|brødhuer|treskalle|treskaller|tomskalle|feitabbe|bermen|berme|dovenpeis|evnesvak|evnesvake|sjarlatan|sjarlataner|kvakksalver|kvakksalvere|stabeis|blekkspyrt|gneldrebikkje|tverrpompe|doventamp|fjøsnisse|skrulling|skrullinger|trehue|trehuer|tåpe|tåper|slubbert|slubberter|tølper|tølpere|grobian|gjøk|tulleplukk|tulleplukket|vrøvlebøtte|skvatrebøtte|fehode|tullebukk|somlepave|somlepaver|surpomp|rundbrenner :: bare

[innocent anger]
=ikke|=ikkje =anbefale =dere|=det|=den|=henne|=ham|=stedet =nok|=varmt|=høyt
=er =det =ikke|=ikkje =lov|=mulig|=greit|=vanlig|=muleg|=tillatt

[violence 2]
=skal|=får|=kommer .. =få? =seg|=deg|=dere =en|=ei|=ein =overraskelse|=lærepenge|=lekse|=oppvekker|=smell|=oppvekking
[innocent violence]
=skal|=får|=kommer .. =få? =seg|=deg|=dere =en|=ei|=ein =overraskelse =på|=til|=i =bursdagen|=jul|=dagen|=gave|=bursdag|=bryllupet|=posten|=kveld

[bomb 4]
@tonight =smeller|=smell|=small =det =på|=i|=hos|=ved @goods

[property 2]
=neste|=hvis|=når|=tuter ... =har|=er =han|=hun|=du|=dere|=de =ikke|=ikkje|=ingen =noe|=noen|=hele|=lenger? =frontrute|=frontruta|=rute|=ruter|=dekk|=bil|=speil|=postkasse|=butikk =igjen|=lenger :: neg

[anger 1]
=gråt|=grein|=gråtende|=grinte|=tårer|=tårene :: w=0.25
=snakka|=snakket|=prata|=pratet|=kontakt .. =med @number =stykker|=forskjellige|=personer|=folk|=ulike|=mennesker|=avdelinger|=konsulenter|=kundebehandlere :: w=0.6
=fra|=frå =begynnelsen|=begynninga|=start|=scratch|=byrjinga :: w=0.3
=trakk|=trekte|=fakturerte|=belastet|=belasta|=krevde =dere|=de|=banken|=dokker =meg|=oss|=fullt|=hele|=kortet|=kontoen|=for|=likevel|=to :: w=0.5
=null =ganger|=svar|=hjelp|=respons|=kontakt|=resultat|=effekt :: w=0.45
=ingen =av ... =visste|=svarte|=kunne|=gjorde|=ville|=hjalp|=kom|=tok|=vet|=kan|=svarer :: neg w=0.5
=hadde|=har =tapt|=mistet|=glemt|=rotet|=gitt =bort|=vekk? =bestillingen|=søknaden|=reservasjonen|=ordren|=bordet|=bordbestillingen|=plassen|=timen =vår|=min|=til? :: w=0.45
=bot|=gebyr|=regning|=kontrollavgift|=purring =på .. =fordi :: w=0.5
=pengene|=svaret|=varen|=vedtaket|=pakken|=leiligheten|=det =var|=ble|=er =lovet|=lova|=lovt :: w=0.45
=så|=såg|=hørte =vi|=jeg|=eg =aldri|=ikke|=ikkje =noe|=noko|=mer? =til|=fra|=av|=mer :: neg w=0.5
=hadde|=var =gått|=dratt|=reist =hjem|=for|=heim =dagen? :: w=0.35
=til =avtalt =tid :: w=0.2
=fint|=flott|=herlig|=nydelig|=lekkert =det =da :: w=0.5
=tok|=brukte|=tar|=bruker =dere|=de|=det =seg? =god|=over|=hele|=nesten|=bare =tid|=et|=en|=tre|=to|=fire|=fem|=ti =time|=dag|=uke|=måned|=år|=uker|=måneder|=dager|=timer :: w=0.45
=kom =det|=den|=han|=de =først|=aldri|=ikke|=ingen|=seks|=fem|=fire|=tre|=to :: neg w=0.4
[legal 1]
=dette|=det|=saken|=dere =anmelder|=politianmelder|=rettsforfølger =jeg|=vi|=eg|=æ :: neg
[death_wish 3]
=burde|=bør|=skulle|=fortjener|=fortener .. =ikke|=ikkje|=aldri .. =lov|=rett|=fått|=fortjent? =til|=å|=lov? =til? =å =leve|=puste|=eksistere|=formere :: neg
[violence 3]
=får|=fær =sjåføren|=han|=hun|=montøren|=vekteren|=budet|=fyren|=den|=de|=teknikeren|=mannen =deres|=din|=som? =juling|=deng|=grisebank|=rundjuling|=bank|=julebank|=pryl
=får|=fær|=skal|=vanker _ =i|=over|=rett =i? =skallen|=trynet|=kjeften|=nøtta|=fleisen|=snørra|=tenna
[violence 2]
=bitcoin|=kroner|=tusen|=lapper|=penger|=euro ... =så|=ellers =blir|=forsvinner|=slettes|=lekker|=publiserer =det|=opptaket|=bildene|=videoen|=jeg|=alt|=de =borte|=slettet|=vekk|=det|=alt?
[stalking 2]
@i =vet|=veit =hvilket|=hvilken|=hvilke|=kva|=ka =tog|=buss|=rute|=vei|=vakt|=vakter|=bil|=gate|=etasje|=trikk|=ferge =han|=hun|=du|=de|=dere|=sjåføren|=budet|=konduktøren
=jeg|=eg|=æ =vet|=veit =hvilket|=hvilken =tog|=buss|=rute|=vei|=bil|=gate|=etasje =han|=hun|=du|=de|=dere
[self_harm 4]
=tenne|=tenner|=tenn =jeg? =fyr? =på =meg|=mæ =selv|=sjøl|=sjølv
[arson 4]
=tenne|=tenner|=sette =fyr? =på =meg =selv|=sjøl =og .. @goods|=dere|=alle
[insult 2]
=ansikt|=tryne|=fjes|=stemme|=hjerne|=hue =som =ditt|=din|=deres|=deg =hadde|=ville|=burde :: aim=agent
=patetisk|=patetiske|=ynkelig|=ynkelige|=motbydelig =menneske|=kryp|=kjerring|=lite|=liten|=gubbe|=mannfolk :: aim=agent
tapersvin|drittsvin|kapitalistsvin|horesvin|råtasser|usselrygg|usselrygger|bøddel|hyener|slask|fyllik :: bare
[hate 3]
=sånn|=sånne|=slik|=en|=noen|=ei _? =hijabdame|=hijabdamer|=hijabkjerring|=turbanhode|=turbanfyr|=lakenmann|=lakenmenn|=teppebanker|=kameljokke|=utlendingsjævel
[innocent threat]
@i =skal|=vil|=går|=klager|=melder =ikke|=ikkje|=itj =gå|=klage|=melde|=dette|=det|=dere? =til|=hos|=inn =til? @reg
[signal calm]
=glem =det =jeg|=eg|=æ =skrev|=skreiv|=sa|=sendte
[innocent anger]
=som|=jeg|=vi =hadde|=har =betalt|=bestilt|=tastet|=lest =feil _?
[request manager]
=hent|=tilkall|=ring|=få|=snakke|=prate =etter|=med|=på|=tak? =i|=på? =hovmesteren|=hovmester|=kjøkkensjefen|=klinikksjefen|=skiftleder|=skiftlederen|=vaktleder|=vaktlederen|=vaktsjefen|=driftsleder|=driftslederen|=stasjonsmesteren|=rektor|=rektoren|=styrelederen|=styreleder|=virksomhetslederen|=rådmannen|=kommunedirektøren|=enhetslederen|=enhetsleder|=restaurantsjefen|=verksmesteren|=verkstedsjefen|=redaktøren|=banksjefen|=filialsjefen|=hotelldirektøren|=eieren|=eigaren
=forklaring|=svar|=unnskyldning =fra|=av =klinikksjefen|=rektor|=styrelederen|=rådmannen|=kommunedirektøren|=enhetslederen|=verkstedsjefen|=eieren|=direktøren|=sjefen|=ledelsen|=lederen

[violence 4]
=er|=e|=blir =en|=ein|=ei =død|=dau|=ferdig =mann|=kar|=kvinne|=dame|=fyr =når|=hvis|=om|=neste|=innen|=snart|=bare
[violence 2]
=skal|=kan|=tør|=skulle =jeg|=eg|=æ|=vi =love|=garantere|=forsikre =deg|=dere|=dokker? =at =det =blir|=kommer|=skal|=smeller
=love|=lover|=garanterer =deg|=dere =at =det =blir|=kommer =bråk|=oppgjør|=leven|=trøbbel|=problemer|=blod
=hvor|=så =lett|=enkelt =det =er|=ville|=hadde .. =å =komme|=bryte|=ta|=finne|=få .. =inn|=seg|=bakveien|=tak .. =hos|=til|=om|=på =dere|=deg|=natta|=natten|=kvelden
[anger 1]
=er|=var|=ble|=har =forsvunnet|=forsvunne|=sporløst|=slettet|=borte|=vekk =fra|=sporløst|=uten|=igjen|=siden|=helt|=etter|=med|=og :: w=0.4
=finner|=finn =jeg|=vi =ingenting|=ikkje|=ikke|=inkje =noe|=lenger|=igjen|=noen|=og :: neg w=0.4
=dere|=du|=de =har =solgt|=delt|=lekket|=spredt|=gitt =e-posten|=eposten|=nummeret|=opplysningene|=dataene|=adressen|=informasjonen|=personnummeret|=journalen =min|=mitt|=mine|=vår|=videre :: w=0.7
=søppelmailer|=spammail|=spam|=søppelpost|=masseutsendelser|=nedringt|=nedringet :: w=0.3
=malte|=monterte|=sagde|=kappet|=boret|=rev|=skar|=kjørte|=la|=satte|=bygde|=gravde|=klipte|=vasket|=behandlet =feil =vegg|=dør|=side|=sted|=rom|=tre|=vei|=hus|=farge|=plass|=bein|=tann|=kne|=øye|=pasient|=bil :: w=0.6
=gikk|=dro|=forsvant|=reiste|=stakk =midt =i|=under :: w=0.4
=det =første|=eneste =jeg|=vi|=eg =fikk|=får|=hørte|=fekk =fra|=av|=var|=er =dere|=en|=fakturaen|=et|=regninga|=regningen|=autosvar? :: w=0.5
=sto|=stod|=lå =ute|=utendørs =i =sola|=solen|=varmen|=regnet|=kulda|=frosten|=snøen :: w=0.5
=luktet|=lukta =da|=når|=av|=vondt|=ille :: w=0.3
=har =det|=dere =manglet|=mangla|=mangler|=glemt =noe|=noko|=varer|=en|=deler|=selve :: w=0.45
=koster|=kostar|=kostet .. =tydeligvis|=visst|=plutselig|=likevel|=nå :: w=0.5
=solgt =inn =som :: w=0.3
=så|=undersøkte|=brukte =på|=opp =meg|=ham|=henne|=hunden|=katten|=barnet|=tanna|=kneet|=den =i|=bare =to|=tre|=fire|=fem|=ti|=ett|=et|=noen =minutter|=sekunder|=minutt :: w=0.4
=nummer|=plass =43|=30|=40|=50|=60|=25|=35|=45|=70|=80|=100 =i =køen|=køa|=kø :: w=0.45
=enda|=ennå|=fremdeles|=fortsatt =ikke|=ikkje =do|=vann|=strøm|=kjøkken|=bad|=dusj|=oppvarming|=nøkkel :: neg w=0.5
=har|=hadde =ikke|=ikkje =do|=vann|=kjøkken|=bad|=dusj|=toalett|=varme|=varmtvann :: neg w=0.45

[violence 4]
=finner|=finn|=tar|=oppsøker =jeg|=vi|=eg|=æ =ham|=henne|=han|=den|=dem|=vedkommende ... =og =skyter|=dreper|=knerter|=slår|=banker|=kverker|=stikker|=tar =ham|=henne|=han|=den|=dem|=livet|=opp|=ned
=henter|=tar|=hentar =jeg|=vi|=eg? =dem|=barna|=ungene|=datteren|=sønnen|=henne ... =ser =du|=dere =dem|=henne|=ham|=barna =aldri|=ikke :: neg
=du|=dere =ser =dem|=henne|=ham|=barna|=ungene =aldri =igjen|=mer|=meir :: neg
[violence 2]
=pass|=passe|=sørg =på|=for =at =du|=dere =ikke|=ikkje =går|=er|=kjører|=blir =alene|=aleine :: neg
[innocent threat]
=advokaten|=advokat =min|=vår =lurer|=spør|=trenger|=ber|=ønsker|=spurte =på|=om|=å|=en
[anger 1]
=mens =jeg|=vi|=eg =lå|=satt|=var|=ventet|=venta|=sto =på|=i =sykehus|=sykehuset|=begravelse|=ferie|=vent|=én|=en|=kø :: w=0.3
=måtte|=må =kastes|=avlyses|=utsettes|=gjøres|=betales|=repareres =om|=igjen|=av? :: w=0.3
=hele|=alt =i? =fryseren|=innholdet|=maten =måtte|=tinte|=ødelagt|=råtnet|=ble :: w=0.5
=var|=er|=ble =det|=den =ikke|=ikkje|=itj|=ingen|=aldri =og|=noe|=noen|=valuta|=frokost|=plass|=rom|=bord|=varmt|=vann :: neg w=0.4
=det =var|=ble|=stemte =det|=den|=de =ikke|=ikkje :: neg w=0.4
=slukt|=spist|=beholdt =av =automaten|=maskinen :: w=0.4
=hadde =håpet|=håpa|=ventet|=forventet|=trodd =på|=at|=mer|=bedre|=dere =mer|=bedre|=annet|=svar|=var|=hadde? :: w=0.45
=lite|=dårlig|=null|=liten =hjelp|=service|=vilje|=støtte =å|=fra|=til|=hos =få|=hente|=dere|=hjelpe :: w=0.6
=selv =om|=at =det =sto|=stod|=står|=ble|=var =til|=på|=lovet|=avtalt|=bestilt|=i|=klart|=tydelig :: w=0.45
=utsikt|=utsikten =til|=mot .. =søppelcontainer|=container|=murvegg|=parkeringsplass|=byggeplass|=vegg|=bakgård :: w=0.4
=luktet|=lukter|=lukta =røyk|=kloakk|=mugg|=svette|=innestengt|=vondt|=urin|=hund|=sur :: w=0.5
=hvorfor|=kvifor|=koffor =tok|=sendte|=solgte|=trakk|=lovet|=sa =dere|=du|=de|=dokker :: w=0.5
=får|=fikk =jeg|=vi|=man|=eg|=æ =bare|=kun|=berre =en|=et|=ei|=svar|=beskjed|=opp|=høre :: w=0.5
=får|=fikk =æ|=eg|=jeg|=vi =svar|=hjelp|=kontakt =på|=verken|=hos .. =å|=og|=eller =ikke|=ikkje|=itj|=ingen :: neg w=0.5
=ikke|=ikkje|=itj =får|=fær|=fikk =æ|=eg|=jeg|=vi =svar|=hjelp|=tak|=kontakt :: neg w=0.6
=likevel|=allikevel =regner|=bruker|=krever|=sender|=ringer|=trekker|=skriver|=får|=må|=kommer|=sto|=står|=var|=ble|=er|=har :: w=0.5
=er|=ble|=blei|=var =dobla|=doblet|=tredoblet|=firedoblet|=tredobla :: w=0.4

# fingers that slip
[anger 1]
=elendg|=elednig|=elenidg|=elnedig|=eelndig|=elending|=eleendig :: w=1
=dårilg|=dårlgi|=dålrig|=dårlit|=dårligg|=dårllig|=dårlih :: w=0.6
=skufet|=sukffet|=skfufet|=skuffeet|=skjuffet :: w=0.7
=fobranna|=forbanan|=forbnana|=frobanna|=forbananet :: w=1
=hålpøst|=håpøst|=håpøls|=håplsøt|=håploøs :: w=0.9
=ingne|=inegn|=ignen =svarer|=svarar|=ringer|=kommer|=kjem|=har|=vet|=som|=hjelper|=gjør :: neg w=0.6
