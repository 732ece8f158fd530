# Frames over whole phrases of harm: who leads to them, in any order.

# harm to the one addressed whose verb alone is harmless: "kjøre deg ned", "gi deg juling"
[class wholly]
=kjøre|=kjører|=køyre|=køyrer|=kjør|=meie|=renne =deg|=dæ|=dere|=dokker|=dykk|=ham|=henne|=han|=dem =ned|=overende
=kjøre|=kjører|=køyre|=køyrer =over =deg|=dæ|=dere|=dokker|=dykk|=ham|=henne|=han|=dem =med|=i|=når|=hvis|=om|=så
=rydde|=rydder|=skaffe|=skaffer|=få =deg|=dæ|=dere|=dokker|=dykk|=ham|=henne|=han|=dem =av =veien|=vegen|=dage
=gi|=gir|=gje|=gjev|=gjer|=dele|=delt =deg|=dæ|=dere|=dokker|=dykk|=ham|=henne|=han|=dem =litt|=en|=ei|=god? @juling
=brenne|=brenner|=steke|=begrave|=begraver|=grave|=koke|=flå|=flår =deg|=dæ|=dere|=dokker|=dykk|=ham|=henne|=han|=dem =ned? =levende
=drukne|=drukner|=forgifte|=forgifter|=kidnappe|=kidnapper|=overfalle|=overfaller|=steine|=steiner =deg|=dæ|=dere|=dokker|=dykk|=ham|=henne|=han|=dem
=pumpe|=pumper|=fylle|=fyller|=pepre|=peprer =deg|=dæ|=dere|=dokker|=dykk|=ham|=henne|=han =full|=fulle =av|=med =bly|=kuler|=hagl|=hull
=gjøre|=gjør|=gjere|=gjer|=slå|=slår|=banke|=banker =deg|=dæ|=dere|=dokker|=dykk|=ham|=henne|=han =til =krøpling|=krøplinger|=invalid|=mos|=plukkfisk|=kjøttdeig|=hakkemat
=kaste|=kaster|=dytte|=dytter|=skyve|=hive|=hiver =deg|=dæ|=dere|=dokker|=dykk|=ham|=henne =utfor|=ut|=foran|=under =stupet|=toget|=vinduet|=balkongen|=trikken|=bussen|=kaia|=broa|=brua|=av|=trappa
=sende|=sender|=legge|=legger|=få =deg|=dæ|=dere|=dokker|=dykk|=ham|=henne =rett? =på|=til|=i|=inn =på? @sykehus
=sparke|=sparker|=slå|=slår|=banke|=banker|=trampe =deg|=dæ|=dere|=dokker|=dykk|=ham|=henne|=han =halvt =i|=ihjel =hjel|=hel?
=stikke|=stikker|=stikk|=slå|=slår|=skyte|=skyter|=sparke|=sparker|=plaffe|=plaffer|=meie|=meier =ham|=henne|=han|=dem|=hun|=ho =ned|=ihjel|=gul
=slå|=slår|=slæ|=banke|=sparke =ham|=henne|=han|=dem|=hun|=ho =i =hjel|=hel|=hæl|=svime
=sette|=setter|=sett =fyr =på =deg|=dæ|=dere|=dokker|=dykk|=ham|=henne|=han|=dem
=knuse|=knuser|=knekke|=knekker|=knekk|=brekke|=brekker|=brekk @part =din|=ditt|=dine|=di|=deres|=dokkers|=dykkar
=slå|=slår|=sparke|=sparker =inn|=ut @part =din|=ditt|=dine|=di|=deres|=dokkers|=dykkar
=sette|=setter|=plante|=planter|=jage|=jager|=skyte|=skyter|=sende|=sender =en|=ei|=ein|=to =kule|=kula|=kuler|=patron =i|=gjennom|=mellom =deg|=dæ|=dere|=dokker|=dykk|@part

# those who can do it in the speaker's place, and those who are told about
[class other]
=han|=hun|=ho|=hu|=noen|=nokon|=nåen|=de|=dei|=dem|=dæm|=eksen|=eksmannen|=ekskona|=mannen|=kona|=kjerringa|=naboen|=sjefen|=sjåføren|=kollegaen|=samboeren|=kjæresten|=mora|=moren|=faren|=svigermor|=typen|=dama|=gubben|=treneren|=læreren|=broren|=søstera|=ungene|=katten|=hunden|=folk|=mamma|=pappa|=vedkommende|=montøren|=selgeren|=ekspeditøren|=vekteren|=fyren|=gjengen|=leieboeren

[violence 4]
=han|=hun|=henne =på =kundeservice|=telefonen|=kassa|=chatten|=kontoret|=skranken =skal|=ska|=vil @i @murder|@wholly
@willi ... @wholly
@i @wholly
@going ... =og|=å|=for|=så =å? @wholly
@mygang .. =og|=som|=skal|=kommer =skal|=å? @wholly
@mygang =kommer|=kjem|=kjæm =til|=te =å|=og @wholly
=å|=og =skjær|=kutt =over|=opp =strupen|=halsen =på =deg|=dæ|=dokker
=kjører|=køyrer|=kjør|=meier @i =deg|=dæ|=dere|=dokker|=dykk =ned|=overende
=gir|=gjev|=gjer|=deler @i =deg|=dæ|=dere|=dokker|=dykk =litt|=en|=ei|=god? @juling
=tar|=tek|=tæk @i =livet|=knekken|=rotta =av|=på|=tå =deg|=dæ|=dere|=dokker|=dykk|@relative|@somebodyyours
=gjør|=gjer @i =det|=ende|=kål|=slutt|=kol =på|=av =med? =deg|=dæ|=dere|=dokker|=dykk|@relative|@somebodyyours
=setter|=set|=sett|=skyter|=planter|=jager @i =en|=ei|=ein =kule|=kula|=kniv =i|=gjennom|=mellom =deg|=dæ|=dere|=dokker|=dykk|@part
=brenner|=brenn|=drukner|=flår|=steker|=kidnapper|=forgifter|=overfaller @i =deg|=dæ|=dokker|=dykk =levende?
=banker|=slår|=denger|=juler|=sparker|=bank|=slæ @i =dritten|=skiten|=livskiten|=livskitten|=helvete|=vettet|=gørra =ut =av =deg|=dæ|=dere|=dokker|=dykk
@relative|@somebodyyours|=deg|=dæ|=dykk|=dokker =skal|=ska|=vil @i @murder
@relative|@somebodyyours =skal|=ska|=vil @i =kidnappe|=forgifte|=overfalle|=brenne|=skade|=voldta|=stikke|=slå|=banke
@willi|@going ... @murder|=kidnappe|=forgifte|=overfalle =ham|=henne|=hun|=dem|=han =på|=som|=i|=med|=bak|=der|=og|=nå|=ned =telefonen|=kundeservice|=kassa|=skranken|=der|=svarte|=jobber|=avslo|=lagerte|=kontoret?
@willi|@going ... @murder|=kidnappe|=forgifte|=overfalle =den|=det|=de =jævla|=forbanna|=helvetes|=satans|=første|=udugelige|=feite|=idiotiske|=inkompetente
@willi|@going ... =kidnappe|=forgifte|=overfalle @victim
@going ... =og|=å|=så =skal|=skulle|=vil @murder|@wholly ... 
=du|=dere|=dokker|=dykk|@somebodyyours|@relative @skal|=vil|=må|=får|=blir ... =bli|=blir|=verte =skamslått|=mørbanket|=mørbanka|=halshugget|=halshugd|=halshogd|=julebanket|=julebanka|=grisebanket|=rundjult|=maltraktert|=mishandlet|=mishandla|=plaffet|=knerta|=knertet|=ihjelslått|=brent|=druknet|=overfalt|=kidnappet|=forgiftet|=avlivet|=massakrert|=utslettet|=flådd

=du|=dere|=dokker|=dykk|@somebodyyours =blir|=vert =skamslått|=mørbanket|=mørbanka|=halshugget|=julebanket|=grisebanket|=rundjult|=maltraktert|=mishandlet|=plaffet|=overfalt|=kidnappet

[violence 3]
=til|=te|=i|=for =å|=og @murder|@wholly =deg|=dæ|=dokker|=dykk|@relative|@somebodyyours
=til|=te|=i|=for =å|=og @wholly
=til|=te|=i|=for =å|=og @hurt =deg|=dæ|=dokker|=dykk =ned|=opp|=ihjel|=i|=helseløs|=gul|=levende|=flat|=sønder
=ingen|=ingenting|=inkje .. =hindre|=hindrer|=stoppe|=stopper|=stanse =meg|=mæ =i|=frå|=fra|=med =å @murder|@hurt|@breakit|=rydde|=pumpe|=gi|=gjøre|=fylle|=sette|=plante|=stikke _? _? _? _? =deg|=dæ|=dere|=din|=ditt|=dine|=di :: neg
@if|=ellers|=elles|=får|=kommer|=betaler ... =blir|=vert =du|=dere|=dokker|=dykk|@relative|@somebodyyours .. =drept|=skutt|=slått|=banket|=stukket|=knivstukket|=skamslått|=mørbanket|=lemlestet|=torturert|=likvidert|=henrettet|=brent|=julet|=halshugget|=kvalt|=kverket|=slaktet|=partert|=hengt|=myrdet|=skadet|=skadd :: neg

# a will that is denied before "å"
[scope negation]
=skal|=ska|=vil|=kan =jeg|=eg|=æ|=vi|=noen|=du? =ikke|=ikkje|=itj|=aldri =sette|=setje|=sett|=plante|=stikke|=skyte|=sende|=gi|=jage :: of=3
=ikke|=ikkje|=itj|=ingen =prøver|=prøve|=forsøker|=freistar|=skal|=vil =å =sette|=plante|=stikke|=skyte|=slå|=banke|=sparke|=jage? :: of=4
=kommer|=kjem|=kjæm @i|=vi|=noen|=ingen? =ikke|=ikkje|=itj|=itte|=aldri|=neppe =til|=te =å|=og :: of=5
@i =kommer|=kjem|=kjæm =ikke|=ikkje|=itj|=aldri =til|=te =å|=og :: of=5
=ikke|=ikkje|=itj|=aldri|=ingen =har|=hadde? =tenkt|=planer|=planar|=lyst|=meningen|=planlagt|=hensikt|=meint|=ment .. =å|=og :: of=5
=aldri|=ikke|=ikkje =sagt|=truet|=truga|=trua|=mente|=ment|=skrevet|=påstått|=lovet .. =skal|=skulle|=ville|=å|=med :: of=6

[innocent threat]
@other .. =skal|=vil|=kan|=kommer|=kunne|=skulle|=ville|=prøvde|=prøver|=truet|=truer .. =til|=med|=å? .. @burn =meg|=mæ|=oss
# others do it to the speaker: fear, report, a joke
@other .. =sin|=min|=mi|=vår|=deres|=hennes|=mine? =skal|=vil|=kan|=kommer|=kunne|=skulle|=ville|=kjem|=ska|=prøvde|=prøver|=forsøkte|=truer|=truet|=truga|=trua|=blir|=har .. =til|=med|=å|=prøvd|=forsøkt|=truet|=sagt? .. @murder =meg|=mæ|=oss
@other =skal|=vil|=kan|=kommer|=kunne|=skulle|=ville|=kjem|=ska|=prøvde|=prøver|=forsøkte|=truer|=truet|=truga|=trua =til|=med|=å? =å? @murder|@breakit ... =meg|=mæ|=oss =i =hodet|=hjel|=magen|=ryggen?
=truet|=truer|=truga|=trua|=trugar|=prøvd|=prøvde|=prøver|=forsøkt|=forsøkte|=klarte|=mislyktes =med|=i|=på? =å @murder|@breakit ... =meg|=mæ|=oss|=ham|=han|=henne|=dem|=seg
=truet|=truer|=truga|=trua|=prøvd|=prøvde|=forsøkt|=forsøkte =med|=på? =å @murder =meg|=mæ|=oss =i =hodet|=magen|=hjel?
=slår|=stikker|=stikk|=kjører|=skyter|=dreper|=banker|=tar|=knuser|=knekker|=brenner|=skader|=rører|=gjør =deg|=dere|=dæ|=dokker? =ikke|=ikkje|=itj|=aldri =ned|=i|=ihjel|=livet|=opp|=deg|=dere|=knekken|=noe|=dæ|=trynet|=skallen|=nakken|=kål|=ende|=ut =hjel|=av|=på|=ditt|=din|=deg|=hel? =deg|=dere|=dæ?

# what a veiled threat points at
[class dear]
=den|=det|=de|=di =fine|=lille|=nye|=pene|=søte|=vakre|=flotte|=gamle|=vesle|=kjære|=dyre|=røde _ =din|=di|=ditt|=dine|=deres|=dykkar
@relative
@somebodyyours
=deg|=dæ|=dæg|=dokker|=dykk|=dere|=dåkker
=huset|=bilen|=hytta|=hytten|=leiligheten|=leilegheita|=butikken|=kontoret|=lageret|=sjappa|=bygget|=firmaet|=bikkja|=hunden|=katten|=hjemmet|=heimen|=båten|=garasjen|=hagen|=lokalet|=lokalene|=banken|=helsa|=jobben|=livet|=mann|=mannen|=sønnen|=guten|=gutten|=kjæresten =din|=di|=ditt|=dine|=deres|=dykkar|=dokkers|=dåkkers

# what must surprise nobody
[class badnews]
=brenner|=brenn|=smeller|=smell|=knust|=knuste|=knuses|=flate|=punktert|=venter|=ventar|=besøk|=plutselig|=plutseleg|=døra|=døren|=banker|=bankar|=forsvinner|=sykehus|=sykehuset|=eksploderer|=blod|=dukker|=utenfor|=utanfor|=utafor|=borte|=ripet|=knekt|=brann|=kjelleren|=skadet|=skadd|=blør|=lik|=drept|=står

[violence 2]
=noe|=noko|=nokka|=nåkka|=ting|=ulykker|=ulykke|=uhell|=stygge|=rare|=stygt|=galt|=fælt .. =skje|=skjer|=skjedde|=hende|=hender|=hendte|=ramme|=rammer .. =med|=mot? @dear
=skjer|=skje|=skjedde|=hender|=hende|=hendte =noe|=noko|=nokka|=nåkka =stygt|=galt|=fælt|=ille|=dumt? =med @dear
=skjer|=skje|=hender|=hende @dear =noe|=noko|=nokka|=nåkka :: neg
=pass|=passe =godt|=bedre|=ekstra? =på @dear =framover|=fremover|=heretter|=i|=når|=nå|=om|=resten
=har|=burde|=bør|=kanskje =du|=dere =tenkt|=tenke|=tenker =på @relative|@kin
=tenke|=tenk =på @relative|@somebodyyours =før|=når|=neste|=litt|=også|=nå
=går|=gå =det =aldri|=dårlig|=ille|=sjelden|=stygt|=ikke =bra|=godt? =med|=for =folk|=sånne|=slike|=de|=dei|=den|=dem =som :: neg
=det =går|=gå =aldri|=dårlig|=ille|=sjelden|=stygt|=ikke =bra|=godt? =med|=for =folk|=sånne|=slike|=de|=dei|=den|=dem =som :: neg
=pleier|=plar|=brukar|=kommer .. =havne|=hamne|=ende|=ligge =på|=i @sykehus
=folk|=de|=dei|=sånne|=slike|=alle|=den|=typer =som ... =havner|=ender|=havne|=ende|=havna|=hamnar|=endte|=ligger|=ligge =på|=i|=opp .. @sykehus
=sist|=siste|=sistemann|=forrige =gang|=gong? =noen|=nokon|=en|=han|=hun|=de|=mann .. =prøvde|=gjorde|=lurte|=kødda|=snakket|=tok|=tulla ... =angret|=angra|=sykehus|=sykehuset|=legevakta|=gips|=rullestol|=blødde|=beinet|=beina|=tenner|=tennene|=gråt|=svi
=ikke|=ikkje|=ei .. =overrasket|=overraska|=forundret|=forundra|=sjokkert|=forbauset|=forskrekket =hvis|=om|=når|=dersom|=viss|=over|=at ... @badnews :: neg
=overrasket|=overraska|=forundret|=forundra =ikke|=om|=hvis ... @badnews :: neg
=bli|=blir|=ble .. =lei =deg|=dere|=dokker =for =dette|=det|=at
=til|=te =å|=og =angre|=angra|=svi|=bøte|=unngjelde|=lide|=blø =på|=for|=bittert|=dyrt|=resten|=dypt|=den|=at|=i
=skal|=ska|=får|=fær|=få .. =angre|=angra|=bøte|=unngjelde|=lide =på|=for|=bittert|=dyrt|=resten|=dypt|=den
=skal|=ska|=til|=te|=kommer|=kjem|=kjæm .. =få .. =svi|=unngjelde|=igjen =for|=så|=hvis|=hele?
=få|=får|=fær =som =fortjent|=fortent|=dere|=du =fortjener|=fortener?
=få|=får|=fær =det =som|=de|=du|=dere .. =fortjener|=fortener|=fortjent
=betale|=betaler|=bøte =dyrt =for =det|=dette|=hva|=den|=at|=løgnene|=alt
=sov|=sove =godt .. =siste =gang|=natt|=gangen|=søvn
=sender|=sende|=sendt .. @mygang .. =på =besøk|=døra|=deg|=dere
=besøk =av =noen|=et|=en|=mine? =par|=kompiser|=venner|=brødre|=karer|=gutter? @mygang|@somekin|=karer|=kompiser|=venner|=brødre|=miljøet|=torpedo|=brødrene|=fetterne|=slekta
=kommer|=kjem|=står|=møter =noen|=et|=en? =par|=kompiser|=venner|=karer? @mygang|@somekin|=karer|=kompiser|=venner|=torpedo|=torpedoen .. =på|=utenfor =døra|=døren|=trappa =di|=din|=deres

=vet|=veit|=ve =hva|=ka|=kva =du|=dere =heter|=heiter|=hete =og =hvor|=kor|=hvem
@i =har|=ha|=hev =sett|=møtt|=truffet|=snakket|=fotografert|=filmet .. =ungene|=barna|=kona|=familien|=dattera|=datteren|=mora|=moren|=sønnen|=mannen|=kjæresten|=bikkja|=hunden|=søstera =di|=din|=dine|=deres|=dykkar
=hvor|=kor|=når @relative|@kin|=mannen|=mora|=moren =di|=din|=dine? =bor|=bur|=jobber|=går|=trener|=parkerer|=sover|=leker

=bør|=burde|=får|=må|=kan =håpe|=be|=håpa|=takke =på|=at|=til|=inderlig|=bare .. =jeg|=eg|=æ|=vi =ikke|=ikkje|=itj|=aldri ... =finn|=finner|=møter|=treffer|=kommer|=får|=ser|=oppdager|=møte|=finne :: neg
=dette|=det =ikke|=ikkje|=itj =er|=e =over|=slutt|=ferdig :: neg
=si|=sei|=fortell|=hils .. =at =han|=hun|=ho|=de|=sjefen =er|=e =ferdig|=fortapt|=dau|=død|=ferdige

[violence 4]
@i =tar|=tek =ham|=han|=henne|=dem =når =han|=hun|=ho|=de =kommer|=går|=kjem|=drar =ut|=av|=fra|=hjem|=på

[violence 3]
=gå|=går|=gjekk .. =ut =over @relative|@somebodyyours|=deg|=dæ|=noen|=kundebehandlerne :: neg
@if|=får|=ellers|=betaler ... =gå|=går .. =ut =over @relative|@somebodyyours|=deg|=dæ|=noen :: neg
=får|=hører|=ser|=betaler|=svarer|=kommer|=ordner|=høyrer|=fær =jeg|=eg|=æ|=vi|=dere|=du|=dokker|=pengene .. =ikke|=ikkje|=itj ... =henter|=hentar|=lader|=ladar|=sliper|=finner|=tar|=tek @i =fram|=frem|=med|=meg|=bare? =en|=ei|=et|=ein|=den|=min? @weapon :: neg
=lyst|=løst|=klar|=nok|=villig|=glad|=frista|=fristet =til|=te =å|=og @burn .. @goods|@youo|=leiligheten|=leilighet

[violence 4]
=får|=fær|=skal|=ska|=kan|=få =få? =smake|=kjenne|=føle|=møte|=smaka =på? =en|=ei|=et|=ein? @weapon
=snart|=nå|=no|=da|=kveld|=natt|=morgen|=ellers|=elles =er|=e =du|=dere|=dokker =død|=døde|=dau|=daud|=daue
=er|=e =du =ferdig =jeg|=eg|=æ|=nå =tar|=tek =deg|=dæ
=du =er|=e =ferdig =jeg|=eg|=æ =tar|=tek =deg|=dæ
=blodet =ditt|=deres|=dykkar =skal|=kommer|=vil =til|=å? =å? =flyte|=renne|=sprute
@willi ... =henge|=heng =deg|=dæ|=dokker|=dykk
@willi|@going .. =skjær|=kutt =over|=opp =strupen|=halsen =på =deg|=dæ|=dokker

[bomb 4]
=ligger|=ligg|=er|=e|=står|=finnes|=finst =det|=nok|=gjemt|=noe|=nå? =en|=ei|=et|=ein|=to|=flere|=nok? =hjemmelaget|=heimelaga|=stor|=liten|=ekte|=armert? @explosive =i|=på|=under|=hos|=ved|=inni =en|=ei|=ett|=et? =av? =pakkene|=pakken|=esken|=eskene|=kassene|=bilene|=rommene|=skapene|=kantina|=kjelleren|=bygget|=kontoret|=lokalet|=banken|=butikken|=bilen

[innocent threat]
=jeg|=eg|=æ|=vi|=me|=kundene =kommer|=skal|=vil|=kjem|=må|=får =aldri|=nok|=ikke|=kanskje? =til? =å? =aldri? =angre|=angra|=lide|=betale =på|=for|=dyrt|=av =for|=dette|=kjøpet|=det|=valget?
@weapon =er|=var =død|=døde

# who is charged, tried and tells the police
[scope reported]
=siktet|=sikta|=tiltalt|=dømt|=mistenkt|=pågrepet|=arrestert|=anklaget|=anklaga|=dømd =for|=etter =å|=og
=prøvde|=prøvd|=forsøkte|=forsøkt =noen|=nokon|=han|=de|=dei|=hun|=en =å
=noen|=nokon|=han|=de|=dei|=hun|=en =prøvde|=forsøkte|=freista =å
