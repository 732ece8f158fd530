# Threats that name no harm: what will be felt, how it will end, who was crossed, whose
# family is asked about, who will come. One construction a line, in bokmål, nynorsk and
# dialect; grade 2, the manager reads it.

[class dette]
=dette|=denne|=ditte|=dettan|=dinna
=det|=dette|=de =her|=herre|=heran

[class du]
=du|=dere|=dokker|=dåkker|=dykk|=døkker|=dokke|=ru

[class skalfa]
=skal|=ska|=vil|=får|=fær
=kommer|=kjem|=kjæm|=kommær =til|=te =å|=og

[class kin]
=familien|=familie|=ungene|=ungane|=ungan|=ungen|=unger|=ungar|=barna|=barn|=kona|=kone|=mannen|=mora|=moren|=dattera|=datteren|=sønnen|=jenta|=jentene|=guttene|=samboeren|=kjæresten|=småbarn|=småtassene|=foreldrene

[class feelit]
=merke|=kjenne|=føle|=smake|=svi|=erfare|=unngjelde|=angre|=merka|=kjenna|=føla|=smaka|=angra|=kjenn|=merk

[class sykehus]
=sykehus|=sykehuset|=sjukehus|=sjukehuset|=akutten|=intensiven|=legevakta|=legevakten|=likhuset|=kirkegården|=rullestol|=rullestolen|=krykker|=gips|=koma|=grava|=graven|=respirator|=grøfta|=likpose

[class ille]
=stygt|=ille|=gæli|=gæernt|=gærnt|=gale|=galt|=fælt|=dårlig|=dårleg|=verst|=jævlig|=blodig|=vondt|=helvete|=katastrofalt|=tårer

[violence 2]
# it will be felt: dette skal du få merke, det kjem de til å få kjenne
@dette|=det @skalfa @du .. =få? @feelit
@dette|=det =kommer|=kjem|=kjæm @du =til|=te =å =få? @feelit
@du @skalfa =få @feelit =det|=dette|=på|=hva|=kva|=ka|=konsekvensene|=følgene|=hvem|=kven|=kem|=hvordan
=da|=så =skal|=ska @du =nok|=jaggu|=faen|=bare|=virkelig? =få =se|=sjå|=merke|=kjenne|=føle|=svi
@du @skalfa =få|=nok? =se|=sjå|=vite|=veta|=vita =hva|=ka|=kva =som =skjer|=hender|=venter =med|=når|=hvis|=om|=da|=så|=dere|=deg
=noen|=nokon|=nåen =kommer|=kjem|=skal|=ska|=vil =til|=te? =å? =få? =angre|=angra|=svi|=unngjelde =bittert|=dypt|=på|=for|=dette|=seg|=fælt
# not over yet
@dette =er|=e =ikke|=ikkje|=itj|=langt =fra|=ifra? =over|=slutt|=slutten :: neg
=det =er|=e =ikke|=ikkje|=itj =over =mellom|=for =oss|=deg|=dere|=min|=mi :: neg
@dette|=det =er|=e|=var =bare|=berre|=bærre|=kun =begynnelsen|=begynninga|=starten|=byrjinga|=oppvarmingen|=oppvarminga|=forsmaken
=mer|=meir|=fortsettelse|=verre|=mykje|=mye =kommer|=kjem|=følger|=vente|=venter =i|=på =vente|=deg|=dere
# it will end badly
@dette|=det =kommer|=kjem|=vil|=skal|=ska|=kan =til|=te|=fort|=bare? =å? =ende|=enda|=gå|=slutte|=bli|=gjøre =skikkelig|=veldig|=jævlig|=riktig? @ille =for|=med =deg|=dere|=dokker|=dykk|=noen|=begge
@dette|=det =kommer|=kjem|=vil|=skal|=ska|=kan =til|=te|=fort|=bare? =å? =ende|=enda|=slutte =skikkelig|=veldig|=jævlig|=riktig|=i|=med? @ille
@dette|=det =ender|=endar|=går|=blir =ikke|=ikkje|=itj =bra|=godt|=pent|=vakkert|=hyggelig =for =deg|=dere|=dokker|=dykk|=noen :: neg
@dette|=det =ender|=endar =skikkelig|=i|=jævlig|=med? @ille
=går|=gå =det =deg|=dere|=dokker|=dykk =ille|=dårlig|=gale|=galt|=gæli
=blir|=vert|=bli =det|=dette =jævlig|=skikkelig|=mye|=veldig|=et? =bråk|=trøbbel|=leven|=oppgjør|=helvete|=stygt|=ille|=verst =for|=hos|=med|=mellom =deg|=dere|=dokker|=dykk|=oss
=det|=dette =blir|=vert =jævlig|=skikkelig|=mye|=veldig|=bare? =bråk|=trøbbel|=stygt|=ille|=verst|=verre =for|=hos|=med =deg|=dere|=dokker|=dykk|=deres
# who cannot answer for himself
@i =svarer|=svarar|=garanterer|=står =ikke|=ikkje|=itj =inne? =for =hva|=ka|=kva|=noe|=at|=meg :: neg
=tar|=tek @i =ikke|=ikkje|=itj =ansvar|=ansvaret =for =hva|=ka|=kva|=det :: neg
@i =tar|=tek =ikke|=ikkje|=itj =ansvar|=ansvaret =for =hva|=ka|=kva =som|=jeg|=eg|=æ|=vi :: neg
=kan|=kunne @i? =ikke|=ikkje|=itj @i? =stå|=svare|=garantere|=love =inne? =for =hva|=ka|=kva|=noe =jeg|=eg|=æ|=som|=vi|=lenger :: neg
=klikker|=klikka|=svartner|=rabler|=tilter|=koker|=klikke =det =snart? =for =meg|=mæ =og|=så|=da .. =da|=så|=vet|=kan|=blir|=er
# somebody with a past
=sist|=siste|=forrige|=førre|=han|=den|=de .. =som? .. =lurte|=lura|=prøvde|=svindlet|=svindla|=kødda|=køddet|=løy|=snøt|=robba|=rota|=rotet|=tulla|=tullet|=behandlet|=snakka|=snakket|=kalte ... @sykehus :: past
=sist|=siste|=forrige|=førre ... =lurte|=lura|=prøvde|=svindlet|=svindla|=kødda|=køddet|=løy|=snøt|=robba|=rota|=rotet|=tulla|=tullet ... =kan|=kunne|=klarer|=går =ikke|=ikkje|=itj .. =gå|=tygge|=snakke|=skrive|=dårlig :: neg past
=har|=ha|=hev @i? =drept|=skutt|=banket|=knivstukket|=skadet|=slått =folk|=noen|=menn|=mann|=en|=ned|=før|=ihjel =før|=ned|=for :: past
=har|=ha|=hev @i? =drept|=knivstukket =før :: past
=har|=ha|=hev @i? =gjort =verre =ting|=saker|=mot|=med|=enn :: past
=har|=ha|=hev @i? =sittet|=sete|=sona|=sonet =inne|=dom =før|=for|=på :: past
=har|=ha @i? =vært|=sittet|=sete|=vore =i|=inne =fengsel|=bayer|=spjeldet|=buret =før|=og|=for|=en :: past
# the wrong one to cross
=feil|=feile =mann|=person|=kar|=dame|=kvinne|=fyr|=kjerring|=familie =å =kødde|=rote|=lure|=tulle|=krangle|=provosere|=bli|=kødda|=lura|=mobbe|=plage|=snyte
=tråkket|=tråkka|=trødd|=trakka =på|=feil =feil|=mine =mann|=person|=dame|=fyr|=tær|=kar|=tå
=valgt|=plukket|=plukka|=møtt|=funnet|=funne|=kødda|=tulla|=rota|=valgte =ut|=med|=seg|=deg? =feil =mann|=person|=dame|=kvinne|=fyr|=kar|=familie
@du =vil|=ville =ikke|=ikkje|=itj|=helst =ikke? =vite|=veta|=vita =hva|=ka|=kva|=hvem|=kven =jeg|=eg|=æ|=vi|=som :: neg
@du =vil|=ville|=ønsker =ikke|=ikkje|=itj|=helst =ikke? =se|=sjå|=møte|=oppleve|=treffe|=bli|=ha =kjent|=uvenner? =med? =meg|=mæ|=den =sint|=når|=rasende|=sinna|=ansikt|=i|=som|=etter|=på|=igjen|=siden :: neg
=ikke|=ikkje|=itj =test|=utfordre|=provoser|=frist|=ert|=erte =meg|=mæ|=oss :: neg
=ikke|=ikkje|=itj =press|=dytt =meg|=mæ|=oss =for|=lenger|=mer|=opp|=over :: neg
=sånt|=slikt|=det|=dette|=sånne|=slike =straffer|=hevner|=straffar|=hevnar =seg
=hevnens|=oppgjørets|=dommens =time|=dag|=stund
=dagen|=timen|=stunden =din|=deres|=di =kommer|=kjem
@dette|=det =skal|=ska|=kommer =jeg|=eg|=æ|=vi|@du =til|=sannelig|=nok|=faen? =å? =få =igjen|=att =for|=med
=en|=ein =dag|=kveld =møtes|=møtast|=sees|=ses|=treffes|=treffer|=møter|=ser =vi|=jeg|=eg|=æ =deg? =og|=igjen|=da|=på|=ansikt|=alene|=ute|=i
=tikk =takk
=tida|=tiden|=klokka|=klokken =di|=din|=deres =renner|=går|=tikker =ut|=fort|=nå|=mot
# you are not safe
@du =er|=e =ikke|=ikkje|=itj|=aldri =trygg|=trygge|=trygt =lenger|=meir|=mer|=noe|=nå|=fra|=i|=der|=på|=for|=når? :: neg
=ingen =av =dere|=dokker|=dykk =er|=e|=går =trygg|=trygge|=fri :: neg
=politiet|=politi|=vekteren|=vektere =rekker|=rekk|=redder =ikke|=ikkje|=itj|=aldri|=deg|=dere|=neppe :: neg
=politiet|=politi|=vekteren|=vektere =kan|=klarer|=greier =ikke|=ikkje|=itj =beskytte|=redde|=passe :: neg
=du|=ru =er|=e =merka|=merket =mann|=for|=nå|=fra|=av?
=nyt|=nyte|=kos|=kose =deg|=dere? =dagen|=livet|=kvelden|=tiden|=helga|=dag|=mens =så|=mens|=den|=det|=kan|=du .. =kan|=siste|=lenge
=kan|=blir .. =bli|=være? =den|=det =siste =for|=du|=dere|=i|=dagen =deg|=dere|=livet|=ditt|=din
=står|=stå =øverst|=først|=nå? =på =lista|=listen|=dødslista =mi|=min
=navnet|=namnet =ditt =er|=står =øverst|=først|=nå|=på|=allerede =på|=oppført? =lista|=listen|=liste|=dødslista
=lært|=memorert|=husker|=hugsar =meg? =navnet|=namnet|=ansiktet|=fjeset|=stemmen =ditt|=di|=din =utenat|=godt
=se|=sett|=ser|=sjå =deg|=meg|=dere =godt? =over =skuldra|=skulderen|=skuldrene|=aksla|=ryggen
=leve|=lev|=gå =i =frykt|=uvisse|=skrekk =for|=fra|=resten|=hver|=til
=vond|=ubehagelig|=stygg|=blodig =overraskelse =til|=når|=på|=venter =deg|=dere|=du
=telefonen|=stemmen|=kontoret|=butikken|=huset =din|=di|=deres|=ditt =kan|=blir|=vil =fort|=plutselig? =bli? =stille|=tyst|=tomt =for =godt|=alltid
# who will come
=noen|=nokon|=gutta|=guttan|=folk|=karene|=kompisene|=brødrene|=kameratene .. =komme|=kommer|=kjem|=stikke|=stikker|=ta =en|=ei? =tur|=bort|=å? =på|=innom|=til =besøk|=deg|=dere =til|=hos|=en? =deg|=dere|=kveld|=natt|=dag?
=finnes|=fins =folk|=karer|=dem|=gutter =som =gjør|=gjer|=ordner|=tar|=løser =alt|=sånt|=slikt|=det|=seg|=hva|=jobben =som|=av|=for? =for|=helst|=deg|=dere =noen|=penger|=femti|=tusen|=ti|=litt?
=jeg|=eg|=æ|=vi =leter|=leitar|=jakter|=jaktar|=kommer|=går =og|=på|=etter =leter|=jakter|=etter|=på =etter|=deg|=dere =deg|=dere?
# safety, fire and brakes
=trehus|=trebygg|=butikker|=biler|=hus|=lagre|=kontorer|=hytter|=bygg|=lageret|=huset|=kontoret =brenner|=brenn|=tar|=kan|=har =fort|=lett|=godt|=plutselig|=for|=så? =lett|=for|=ta|=å|=fort|=begynne|=fyr =fyr|=å|=brenne? =brenne|=fyr?
=bremsene|=bremsa|=bremser|=dekkene =dine|=på =bilen? =din? =kan|=pleier|=svikter|=ryker =fort|=plutselig|=lett|=jo|=å? =svikte|=ryke|=slutte

[stalking 2]
=du =bor|=bur|=parkerer|=kjører|=sitter =i|=på|=ved|=en ... =ikke|=gjør|=gjer|=kjører =sant|=du =ikke|=ikkje? :: neg
=du =har|=ha =vel|=jo|=to|=tre|=små? =to|=tre|=små? @kin =på|=i .. =skole|=skolen|=skule|=barnehage|=barnehagen|=sfo
=hvordan|=korleis|=åssen|=kossen =har|=går =det|=har? @kin =dine|=din|=di =det =på|=i|=med|=hjemme|=om
=håper|=håpar|=håpe .. @kin|=huset|=hytta|=bilen =din|=dine|=di|=ditt =har|=er|=sover|=ligger|=står =det|=seg? =trygt|=trygg|=trygge|=forsikret|=forsikra
=passe|=pass =godt|=bedre|=litt? =på @kin =dine|=din|=di|=deres
=du =har|=ha =familie|=barn|=unger|=ungar|=kone =du =også|=og|=vel|=jo|=òg
@i =har|=ha|=hev =sett|=fulgt|=følgt|=fotografert|=filmet =på? =deg|=dæ =komme|=kome|=kjøre|=hente|=gå|=ute|=utenfor|=sammen|=forlate|=hjem|=når|=låse|=med .. =gå|=ungene|=jobb|=jobben|=hjem|=kona|=bilen|=hus|=huset|=bikkja|=hunden|=datteren|=du|=alene|=bil
=gjenkjente|=kjente|=gjenkjenner|=kjenner =igjen|=att =stemmen|=røysta|=ansiktet|=trynet =di|=din|=ditt
=ikke|=ikkje|=itj =så|=akkurat|=spesielt|=særlig? =vanskelig|=vanskeleg|=umulig =å =finne|=spore|=oppdage =ut|=opp|=deg|=dere|=noen =av|=hvor|=som|=deg|=hvem|=adressen|=på :: neg

[innocent threat]
# the same words in good faith
@dette|=det =er|=e|=var =bare|=berre =begynnelsen|=starten|=byrjinga =på|=av =et|=en|=noe|=eit|=ein|=samarbeidet|=sesongen
=ikke|=ikkje =over|=slutt =på|=med =salget|=tilbudet|=ferien|=kampanjen|=sommeren|=kampen
=få =se|=sjå =på? =bilder|=bilde|=bildet|=boligen|=den|=dem|=varen|=modellen|=resultatet|=prisen|=forskjell|=hvordan|=om
=pass|=passe .. =på @kin|=dem .. =mens|=når =jeg|=vi|=eg
=hvordan|=åssen =har|=går =det =dere|=du|=familien

# fire at hand
[arson 4]
=fyrstikkene|=fyrstikker|=fyrstikk|=lighteren|=lighter|=tenneren|=bensinkanna|=bensinkannen|=bensinen =har @i =i|=klar|=klare|=her|=med|=på =lomma|=lommen|=hånda|=bilen|=meg|=sekken|=nå?
=bensin|=bensinen|=bensinkanna|=bensinkannen|=tennvæske|=tennvæska|=parafin|=rødsprit .. =og|=med =en|=ei|=noen? =fyrstikker|=fyrstikkene|=fyrstikk|=lighter|=lighteren|=fyrtøy
=fyrstikker|=fyrstikkene|=fyrstikk|=lighter|=lighteren =og =bensin|=bensinen|=bensinkanna|=bensinkannen|=tennvæske|=parafin
[arson 3]
=lukter|=luktar|=lukte =av? =bensin =i|=hos|=på|=rundt .. =dere|=deres|=dokker|=dykk|=deg|=ditt =nå|=no|=snart|=i

[innocent threat]
=selger|=har|=fører|=kjøpe|=kjøpt|=kjøpte|=bestille|=bestilt|=bestilte|=tenne|=handle|=levere|=lager|=trenger ... =bensin|=bensinkanne|=tennvæske|=parafin|=rødsprit|=fyrstikker|=lighter ... =fyrstikker|=fyrstikk|=lighter|=bensin|=tennvæske|=parafin|=bensinkanne|=grillkull
=grill|=grillen|=bål|=bålet|=peisen|=primus ... =tennvæske|=fyrstikker|=lighter|=parafin|=bensin ... =fyrstikker|=lighter|=bensin|=tennvæske
