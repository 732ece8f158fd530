# Threats. A harm verb alone is never a threat: it needs the speaker and the one addressed
# (or his colleagues, family, premises), or a phrase that is unambiguous.

[violence 4]
@i @future .. =banke|=slå|=denge|=skremme =dritten|=livskiten|=livskitten|=helvete|=skiten|=vettet|=drite =ut|=utav|=utor =av? =deg|=dere|=dæ|=dokker|=dykk
@i =banker|=slår|=denger =dritten|=livskiten|=helvete|=skiten|=vettet =ut|=utav =av? =deg|=dere|=dæ|=dokker
@i =stikker|=stikk|=meier|=skyter|=slår|=sparker|=kjører =ned =deg|=dere|=dæ|=dokker
@i =stikker|=stikk|=skyter|=slår|=sparker|=meier =deg|=dere|=dæ|=dokker|=dykk =ned
@i @future .. =henge =deg|=dere|=dæ|=dokker =i|=fra|=opp =et|=nærmeste|=nærmaste|=tre|=lyktestolpe|=lyktestolpen
@i =henger|=heng =deg|=dere|=dæ =i|=fra|=etter =nærmeste|=et|=nærmaste|=kuken|=ballene|=taket =tre|=lyktestolpe?
@i @future .. =gi|=gje =deg|=dere|=dæ|=dokker|=dykk =en|=ei|=ein|=litt|=rett? =juling|=bank|=deng|=rundjuling|=pryl|=omgang|=kule|=smell
=jeg|=eg|=æ|=ej|=je|=vi|=e =skal|=ska|=kommer|=kjem|=kjæm =til|=te? =å|=og? @adv? =slakt|=skyt|=kverk|=kvel|=banke|=bank|=drep|=slæ|=sla @youo|@relative
=er|=står|=e =jeg|=eg|=æ =der|=hos|=på|=utenfor|=her|=nede .. =med @adv? =en|=ei|=et|=min? @weapon
=ladd|=ladda|=ladet|=slipt =hagla|=geværet|=pistolen|=rifla|=kniven|=øksa|=børsa .. =på|=klar|=kommer|=kjem =vei|=veg|=til|=jeg|=ned|=for
@i @future .. =stikke|=stikka|=meie|=skyte|=slå|=sparke|=kjøre =ned =deg|=dere|=den|=alle|=dæ|=dokker|=noen|=første
@weapon ... @i @future .. @kill1|@bodyhit ... @youo|@relative|@agent|@body|=første|=noen|=alle
# I will kill / beat you
@i @future @adv? @adv? @kill1 @adv? @youo|@relative
@future @i @adv? @adv? @kill1 @adv? @youo|@relative
@i @kill1 @adv? @adv? @youo|@relative
@kill1 @i @adv? @adv? @youo|@relative
@i @future @adv? @kill1 @agent|@company
@i @future @adv? @kill1 =han|=hun|=henne|=ho|=hu|=ham =på|=som|=dama|=fyren|=jeg|=dere|=i =telefonen|=jobber|=svarte|=kassa|=solgte|=la|=i|=snakket|=sendte
@i @future @adv? =komme|=kom|=koma|=reise|=dra|=kjøre ... =og|=å|=for @adv? @kill1|@bodyhit @youo|@relative|@agent|@body
@come ... =og|=å|=for @adv? @kill1 @youo|@relative|@agent
@come ... =og|=å|=for @bodyhit ... @body
@come ... =og|=å =tar|=tek|=banker|=skyter|=slår|=dreper @youo|@relative
@come ... =for =å =ta|=banke|=skyte|=slå|=drepe =deg|=dæ|=dokker|=dykk|@relative
@kill1 @youo|@relative .. @future @i
@i @future @adv? @kill1 =sjefen|=lederen|=den|=han|=hun|=alle|=noen|=hver|=første|=kundebehandleren|=ekspeditøren|=saksbehandleren|=selgeren .. =jævla|=som|=hos|=på|=i|=din|=deres|=første|=jeg|=av|=idioten|=eneste|=satan|=jævelen|=drittsekken
@i @kill1 =sjefen|=lederen|=den|=alle|=hver|=første|=kundebehandleren|=ekspeditøren|=saksbehandleren =jævla|=hos|=på|=din|=deres|=første|=jeg|=av|=idioten|=eneste|=satan|=jævelen|=drittsekken|=dere
@i @future .. =drepe|=drepa|=skyte|=knivstikke|=myrde|=slakte|=kverke|=banke|=denge|=skamslå .. @youo|@relative|@agent
@i =dreper|=drep|=skyter|=skyt|=myrder|=knivstikker|=slakter|=kverker|=skamslår|=julebanker .. @youo|@relative|@agent
=drepe|=drepa|=skyte|=knivstikke|=banke|=myrde @youo|@relative =skal|=ska|=vil|=må @i
# slå ihjel, ta livet av, jule opp
=slå|=slår|=slæ @i? @youo|@relative =ihjel|=ihel|=helseløs|=helseløse|=fordervet|=fordærva|=blå|=gul|=gule|=halvt|=seg|=bevisstløs|=sanseløs|=sønder|=flat|=flate|=rett
=slå|=slår|=slæ @i? @youo|@relative =i =hjel|=hel|=svime|=trynet|=hodet|=hue|=fjeset|=ansiktet|=bakken|=magen|=skallen|=koma|=kjeften
@i @future @adv? =slå|=ta|=gi|=banke|=sparke|=denge|=kjøre|=smelle|=drite|=filleriste|=rive @youo .. =trynet|=skallen|=hue|=hodet|=kjeften|=helvete|=ihjel|=livet|=kneskålene|=ræva|=rasshølet
@i @future|@adv? =jule|=juler|=jular|=banke|=banker|=bankar|=denge|=denger|=rundjule|=mørbanke|=ta|=peise|=rappe|=kline|=klinker|=klinke @youo =opp|=ned|=ihjel|=livet|=av|=helseløs|=skikkelig|=på =dage|=trynet|=livet?
=banker|=juler|=bankar|=denger|=dengjer|=jular|=jule|=banke @i|@youo @youo? =opp|=ned|=gul|=så|=helseløs|=til
=får|=skal|=ska|=kommer =få|=til|=du|=dere|=dokker? =å? =få? =bank|=juling|=rundjuling|=deng|=grisebank|=pryl|=julebank|=ris =av =meg|=oss|=mæ
=du|=dere|=dokker =skal|=ska|=kommer|=får|=kjem =få|=til|=te? =å? =få? =deg|=dere? =en|=ein|=ei? =bank|=juling|=rundjuling|=deng|=julebank|=kule|=kula|=kniv|=kniven|=øksa|=grisebank|=pryl|=dask|=smell|=omgang :: w=0.9
# threat to body parts
@i @future|@adv? @adv? @bodyhit @adv? =av|=over|=ut|=inn|=ned|=i|=på|=alle|=begge|=hele|=hver|=vekk? =alle|=begge|=det|=den? @body =på|=av|=til|=te|=ditt|=din|=deres|=di|=hans|=hennes|=dine|=dokkers|=dykkar @you?
@bodyhit @i =av|=over|=ut|=inn|=ned|=i|=alle|=begge|=hele|=hver? =det|=den? @body =på|=av|=til|=ditt|=din|=deres|=di|=dine|=dykkar|=dokkers @you?
@i @bodyhit|@future @bodyhit? =av|=over|=ut|=inn|=på? @youo|@relative =hodet|=huet|=strupen|=halsen|=fingrene|=tunga|=ørene|=beina|=nakken|=armene|=trynet|=kneskålene|=ballene
@i @future @adv? =sette|=setter|=plante|=stikke|=kjøre|=stappe|=jage|=trykke .. =kniv|=kniven|=øks|=øksa|=kule|=kula|=en|=ei .. @youo|@body|@relative
=kule|=kula|=kuler|=kniv|=kniven|=øks|=øksa|=hagla|=pistolen =i|=mot|=til|=mellom|=foran =deg|=dere|=hodet|=panna|=ryggen|=magen|=trynet|=strupen|=hue|=skallen|=øynene|=dæ|=dokker|=tinningen|=kneskåla
@i =skal|=ska|=vil|=kommer|=kjem =til? =å|=og? @adv? =skjære|=kutte|=rive|=knekke|=brekke|=hugge|=sparke|=knuse ... @body .. @youo|@youpos
# dead
=du|=dere|=dokker|=ru|=dykk =er|=e =død|=dau|=daud|=døde|=daue|=dødens|=dauens|=ferdige =mann|=menn|=kjøtt|=snart|=nå|=i|=om|=innen|=når|=hvis|=ved|=hører|=skjønner|=begge|=alle|=din|=hvem :: neg
=du|=dere|=dokker|=dykk =er|=e =død|=dau|=daud|=dauens|=dødens|=dødsdømt|=dødsdømte :: w=0.9
=du|=dere|=dokker|=dykk|=familien|=dæ =skal|=ska|=kommer|=kjem|=må =til|=te? =å? =dø|=døy|=daue|=dau|=dauen|=krepere|=blø|=bløde|=lide|=forsvinne|=drepes|=skytes|=brenne
=nå|=no|=da|=i =skal|=ska|=kveld|=dag|=natt =skal|=ska|=dør|=dræ? =du|=dere|=dokker =dø|=dør|=dau|=daue|=skytes|=drepes|=blø
=dør|=dauer|=daur|=døyr =du|=dere|=dokker =i|=om|=før|=snart|=innen|=av|=som =kveld|=dag|=natt|=morgen|=hånd|=min|=hunder|=hund|=uka?
=i =kveld|=natt|=morgen|=dag =dør|=døyr|=dauer|=skal =du|=dere
=dette|=det|=i|=dag|=blir|=er|=bli|=natt =blir|=er|=dag|=bli|=natt =din|=deres|=di =siste =dag|=time|=natt|=vakt|=kveld|=måltid|=arbeidsdag
=du|=dere|=dokker|=dykk|=dæ =overlever|=opplever|=overlev =ikke|=ikkje|=itj|=aldri|=neppe .. =natta|=natten|=dagen|=uka|=helga|=kvelden|=vakta|=morgendagen|=jul|=påske|=morgen|=dette :: neg
=du|=dere|=dokker|=dykk =lever|=lev =ikke|=ikkje|=itj|=aldri =lenge|=lenger|=til :: neg
=overlever|=lever =du|=dere|=dokker =ikke|=ikkje|=itj .. =natta|=natten|=dagen|=uka|=kvelden|=lenge|=helga :: neg
=du|=dere|=dokker =kommer|=slipper =ikke|=ikkje|=aldri|=itj =levende|=helskinnet =fra|=ut|=hjem|=derfra|=unna :: neg
=du|=dere|=dokker =kommer|=slipper =ikke|=ikkje|=aldri|=itj =unna|=fra|=ut =derfra|=det|=dette|=her|=huset =med|=i =livet|=live|=levende :: neg
=kommer|=går|=slipper|=kjem =du|=dere|=dokker =ikke|=ikkje|=aldri =levende|=helskinnet :: neg
=kommer|=går|=slipper|=kjem =du|=dere|=dokker =ikke|=ikkje|=aldri =levende|=hjem|=fra|=ut =igjen|=levende|=derfra|=livet|=live :: neg
=blodet|=blod =skal|=ska|=kommer|=vil|=kjem =til|=å|=og? =renne|=flyte|=sprute|=flomme|=rennande
=blodbad|=massakre|=massedrap|=skoleskyting =hos|=på|=i|=der =dere|=kontoret|=nede|=dokker|=butikken|=banken|=deg|=lokalene
@i =skal|=ska|=kommer|=vil|=kan|=kjem =til|=te? =å|=og? =lage|=gjøre|=starte|=sørge =et|=til|=for? =blodbad|=massakre|=blodbadet|=drap
=gravlegge|=begrave|=begraver|=begrav|=dumpe|=dumper|=grave @i? =ned? =deg|=dere|=liket|=dæ|=dokker =levende|=i|=ned|=under|=ditt?
=grava|=graven|=kista|=kisten =di|=din|=deres|=dykkar =er|=blir|=står =klar|=gravd|=ferdig|=bestilt|=åpen
=gravplass|=kiste|=begravelse|=gravstein|=likbil =til =deg|=dere|=dæ
=jeg|=eg|=æ|=vi|=e =tar|=tek|=skal =ta|=livet|=hevn? =livet|=hevn =av|=på|=over =deg|=dere|=dæ|=dokker|=dykk|=ungene|=familien
=jeg|=eg|=æ =skal|=ska|=kommer|=vil|=kjem =til|=te? =å|=og? =ha|=ta|=se|=få =blod|=hodet|=blodet|=huet|=livet =ditt|=deres|=på =et? =fat|=deres?
=kappe|=kapper|=hogge|=hugger|=hugge|=kutte|=kutter|=rive|=river|=tar =av =deg|=dere|=dæ|=dokker =hodet|=huet|=hue|=fingrene|=beina
=kappe|=kapper|=hogge|=hugger|=hugge|=kutte|=kutter|=rive|=river|=tar =hodet|=huet|=hue|=fingrene|=beina =av =deg|=dere|=dæ|=dokker
=vri|=vrir|=knekker|=knekke|=knekk|=brekker|=brekke|=bryter =nakken|=halsen|=ryggen|=beina|=armen|=alle =rundt|=på|=av|=om|=bein|=fingrene =rundt|=på? =deg|=dæ|=dere|=dokker
=skyter|=skyte|=skyt @i? =ned|=hodet|=skallen|=hjernen|=hue|=kneskålene|=alle|=hele =alle|=av|=på|=deg|=dere|=ut|=gjengen|=sammen|=bunten =deg|=dere|=på|=av|=sammen =dere|=deg?
@i @future .. =skyte|=meie =alle|=vilt|=ned|=rundt|=opp =sammen|=hele|=der|=på|=alle|=i|=meg|=rundt|=gjengen|=inne|=dere|=kontoret
@i @future .. =gå|=bli|=gjøre =amok|=breivik|=massemord|=drapsmann|=morder|=bananas? =på|=hos|=i|=nede|=med|=der|=av =dere|=kontoret|=butikken|=banken|=lokalet|=lokalene|=deg|=øksa|=hagla
@come .. @tonight? .. =med|=me .. @adv? @weapon
@come =ned|=bort|=innom|=opp|=hjem|=dit|=tilbake|=nedover|=til|=på .. @tonight? =med|=og|=me .. =ei|=en|=et|=min|=mi|=den? @weapon
@tonight @come .. =med|=og|=me .. @weapon
=tar|=ta|=tek|=har|=henter|=hente|=finner|=leter =med|=frem|=fram|=meg|=til? =med|=meg? @weapon .. =og|=så|=når|=i|=neste =kommer|=drar|=kjører|=møter|=besøker|=stiller|=går|=tar|=skyter|=jeg|=gang|=kjem .. =jeg|=ned|=til|=dit|=innom|=på|=deg|=dere
@i =har|=eier|=fikk|=skaffet|=kjøpte|=ha =meg|=en|=ei|=et|=ladd|=ladda|=skarpladd|=flere|=hagla|=pistol|=rifla =ladd|=ladda|=på|=hagle|=pistol|=øks|=gevær|=kniv|=klar|=i|=våpen|=balltre .. =og|=klar|=til|=for =jeg|=deg|=dere|=vet|=kommer|=er|=du|=bruker|=redd|=det
=hagla|=pistolen|=geværet|=øksa|=kniven|=balltreet|=rifla|=børsa|=våpenet =er|=ligger|=står =klar|=ladd|=ladda|=slipt|=i =bilen|=til|=for? =deg|=dere|=når|=og|=bruk?
@i =slipt|=sliper|=lader|=ladder|=ladet|=laddet|=pusser|=holder =slipt|=ladet|=på? =å|=med? =kniven|=øksa|=hagla|=våpenet|=geværet|=pistolen|=rifla
# harm to family
@kill1|=brenne|=brenner|=skade|=skader|=ta|=tar|=voldta|=finner|=hente|=henter @i @relative
@i =skal|=ska|=vil|=kommer|=kjem =til? =å|=og? =ta|=skade|=finne|=hente|=drepe|=kverke|=røre|=knuse|=brenne|=straffe @relative
=ungene|=barna|=familien|=kona|=datteren|=sønnen|=mora|=kjæresten|=dattera =din|=di|=dine|=deres|=dokkers|=dykkar =skal|=ska|=kommer|=må|=er|=blir =til|=neste|=få|=også|=den? =å|=få? =dø|=lide|=betale|=bøte|=blø|=drept|=neste|=unngjelde|=svi|=svir|=brenne
=skade|=skader|=skad =deg|=dere|=dæ|=ungene|=familien =skikkelig|=stygt|=alvorlig|=hardt|=på|=så|=din
@i @future @adv? =skade|=skada|=lemleste|=torturere|=pine|=straffe|=parkere|=ødelegge @youo|@relative

[violence 3]
@i? =har|=ha|=fått|=får =så|=jævlig|=mest? =lyst|=løst =til|=te =å|=og @adv? @kill1|@bodyhit .. @youo|@relative|@agent|@body
# conditional
@if .. @neg ... @i @future @adv? @adv? @kill1|@bodyhit ... @youo|@relative|@body|@agent :: neg
@if .. @neg ... @i @kill1|@bodyhit .. @youo|@relative|@body|@agent :: neg
@if .. @neg ... @kill1|@bodyhit|@future @i .. @kill1? @youo|@relative|@body|@agent :: neg
@if .. @neg ... @come ... @weapon :: neg
@if ... @i @future ... @kill1|@bodyhit .. @youo|@relative|@agent :: neg
@if ... @kill1 @i @youo|@relative|@agent :: neg
@if ... @future @i .. @kill1|@bodyhit .. @youo|@relative|@agent|@body :: neg
@if ... @come ... @kill1|@bodyhit ... @youo|@relative|@agent|@body :: neg
=hvis|=viss|=dersom|=neste ... =smeller|=smell =det|=skudd|=skuddet :: neg
=ellers|=eller|=elles =så? =smeller|=smell =det :: neg
=ellers|=eller|=elles =så? =dreper|=banker|=slår|=skyter|=knekker|=kverker|=knuser|=drep|=skyt @i =deg|=dere|=dokker|=dæ|=dykk|=skallen|=trynet|=noen|=alle :: neg
=ellers|=eller|=elles =så? =dør|=dauer|=daur|=døyr =du|=dere|=dokker|=noen|=ungene :: neg
=noen|=nokon|=folk|=nåen =kommer|=kjem|=vil|=skal|=må =til|=te? =å|=og? =dø|=daue|=bli|=blø|=døy|=lide =skadd|=drept|=skada|=skutt|=her|=for|=i|=hvis|=av|=nå? .. =dette|=det|=dag|=dere?
=må|=skal =noen|=nokon =dø|=bli =drept|=skadd|=før|=for? .. =dere|=det|=dette?
=ber|=spør|=leter =dere|=du|=dokker =om|=etter =bank|=juling|=deng|=trøbbel
=vil|=har =du|=dere|=dokker =ha|=lyst =på? =juling|=bank|=deng|=rundjuling|=trynet|=smell
# a wish to do it
@i =har|=ha|=fikk|=får|=kjenner .. =lyst|=løst|=trang|=lysten =til|=te =å|=og @adv? @kill1|@bodyhit .. @youo|@relative|@agent|@body|=noen|=folk|=kundebehandler
@i =kunne|=kunn|=skulle|=ville|=burde =ha|=lett|=gjerne|=lyst|=god|=glatt|=fint? =ha|=lyst|=til|=hatt? =til|=å|=lyst? =drept|=drepe|=skutt|=skyte|=slått|=slå|=kvalt|=kvele|=banket|=banka|=banke|=knivstukket|=kverke|=kverket|=dengt|=denge|=myrdet|=brent|=hengt|=sparket .. @youo|@relative|@agent
@i =drømmer|=fantaserer|=tenker|=fantasert|=drømte =om|=på =å|=og|=hvordan @kill1|@bodyhit .. @youo|@relative|@agent|@body
=hadde|=om =jeg|=eg|=æ =hatt|=hadde|=bare =deg|=dere|=hagla|=pistol|=våpen|=børsa|=en|=et ... =drept|=skutt|=slått|=kvalt|=brukt|=banket|=skjøt
=du|=dere|=dokker =skulle|=burde|=skullet|=fortjener|=trenger =hatt|=ha|=få|=fått|=å|=en =en|=hatt|=få|=ei? =kule|=bank|=juling|=på|=rundjuling|=deng|=smell|=kuler|=omgang|=kula =trynet|=i|=kjeften|=tygga|=av =hodet|=panna|=meg|=hue|=nakken|=skallen?
=får|=skal|=ska|=kjør =du|=dere|=seg =en|=ein|=et|=ei|=deg|=på =på|=smell|=lusing|=knyttneve|=knyttneven|=skalle|=kakk|=kule =trynet|=kjeften|=tygga|=tryne|=nese|=i|=av|=deg|=meg|=mæ|=snørra|=hue =hodet|=trynet|=meg?
=på =trynet|=kjeften|=tygga|=tryne|=snørra|=kjakan =hvis|=av|=snart|=skal|=om|=så|=din =jeg|=du|=meg|=mæ|=dere|=det? :: w=0.8
=kom =ut|=bort|=hit|=ned|=utafor|=utenfor =så|=og|=skal|=hvis =skal|=vi|=du|=jeg|=tar|=ta =jeg|=tør|=vi|=du|=det|=deg =banke|=vise|=tør|=slåss|=ut|=ta|=utenfor? =deg|=mann|=det|=ut?
=ta|=tar|=tek =deg|=dere|=dæ =utenfor|=ute|=utafor|=med|=bak =bank|=balltre|=øks|=kniv|=huset?
=løper|=løp|=spring|=rømmer|=gjem =dere|=deg =før|=mens|=unna =jeg|=dere|=du =kommer|=kan|=når
=lever =farlig|=farleg =du|=dere|=dokker?
=du|=dere|=dokker =lever =farlig|=farleg

[violence 2]
=du|=dere|=dokker|=dykk =kommer|=kjem|=skal|=ska|=kjæm =til|=te? =å|=og? =angre|=angra|=unngjelde =på|=at|=det|=dette|=for|=bittert|=dypt? =at|=dette|=det?
=vi|=me =ses|=sees|=sjåast|=møtes|=treffes =utenfor|=utafor|=på =parkeringen|=parkeringsplassen|=når|=etter|=jobben|=kontoret =du|=dere|=går|=jobb
=venter|=ventar =på =deg|=dere|=dæ =utenfor|=utafor|=når|=etter =når|=etter|=jobben|=døra|=du|=dere|=jobb =du|=dere|=jobb|=di|=er|=går|=stenger|=din
# veiled
=du|=dere|=dokker|=dykk|=de =kommer|=kjem|=skal|=ska|=vil|=får|=ville =til|=te? =å|=få|=bittert|=dyrt? =å? =bittert|=dypt|=dyrt? =angre|=angra|=svi|=bøte|=unngjelde|=lide =på|=for|=det|=dette|=bittert|=at|=dypt|=dagen|=skikkelig|=stygt|=så|=deg? :: w=0.9
=dette|=det|=ditta =skal|=kommer|=vil|=kjem|=ska|=får =du|=dere|=dokker|=til =å|=få|=til|=bittert? =å? =angre|=angra|=svi|=betale|=bøte|=unngjelde =på|=for|=dyrt|=bittert|=skikkelig?
=det =skal|=ska =du|=dere|=dokker|=dykk =få =svi|=angre|=betale|=igjen|=unngjelde|=bøte|=smake|=se =for|=på?
=dette|=det =kommer|=kjem|=blir|=skal =til|=dyrt? =å? =koste|=dyrt =deg|=dere|=dokker|=dykk|=å|=for =dyrt|=livet|=jobben|=deg|=dere
=du|=dere|=dokker|=dykk|=dæ =får|=skal|=kommer|=fær =få|=til|=som? =å|=som? =få? =som? =fortjent|=fortent|=fortjener|=fortener
=pass|=passe|=pas =deg|=dere|=dæ|=dokker|=dykk =nøye|=godt|=heretter|=framover|=jævlig|=jævla|=så|=når|=din|=ellers :: w=0.8
=pass|=vokt|=ta =opp|=deg|=dere =bak|=ryggen|=for|=heretter =deg|=dere|=ryggen|=meg|=oss|=i|=når =skuldra|=mørket|=går?
=se|=sjå|=kikk =deg|=dere|=dæ =over|=bak =skulderen|=skuldra|=ryggen|=deg|=akselen|=aksla
=se|=sjå =over|=bak =skulderen|=skuldra|=aksla =din|=di|=når|=framover|=resten|=fremover|=i?
=sov =godt|=med =mens|=så|=i|=ett|=det =du|=lenge|=natt|=øye|=kan|=åpent|=dere|=åpne
=sov|=sove =med =ett|=et|=eit =øye|=auge =åpent|=oppe|=ope
=vær|=ver|=ikke|=ikkje|=bli =ikke|=ikkje|=vær|=bli =overrasket|=overraska|=forundra|=forbauset =hvis|=om|=når =noe|=noen|=det|=jeg|=bilen|=huset|=du =skjer|=smeller|=kommer|=står|=brenner|=banker|=dukker|=forsvinner|=venter|=får :: neg
=ikke|=ikkje =gå|=vær =alene|=aleine =hjem|=ute|=heim =i|=etter|=om|=når|=heretter|=fremover|=lenger :: neg
=vi|=me =ses|=sees|=sjås|=møtes|=treffes|=snakkes =snart|=utenfor|=ute|=når|=på|=i =mørket|=parkeringen|=parkeringsplassen|=du|=dere|=ute|=gata|=fyraben|=bakgata|=ansikt|=helvete =går|=stenger|=til|=er? :: w=0.8
=vi|=me =får|=skal|=kan =se|=sjå|=sees|=møtes =hvor|=kor|=hvem|=kem|=da|=i|=så =tøff|=tøffe|=modig|=kjepphøy|=kjepphøye|=lenge|=som|=bakgata|=ler|=sist|=kjekk|=høy|=høye =du|=dere|=hatten|=er|=sist|=ler?
=hvor|=kor =tøff|=tøffe|=modig|=modige|=kjekk|=stor|=høye|=kjekke =du|=dere|=dokker =er|=e|=blir =når|=da|=hvis|=uten|=om|=ansikt|=i =jeg|=vi|=telefonen|=du|=dere|=til|=virkeligheten?
=jeg|=eg|=æ|=vi|=je|=me =finner|=finn|=finne =deg|=dere|=dæ|=dokker|=dykk|=ut =nok|=uansett|=en|=til|=hvor|=kor|=og|=snart|=alltid|=tro|=enten|=hvem|=før =dag|=slutt|=du|=dere|=meg|=når|=som|=gang? :: w=0.9
@iwill =nok? =finne|=oppsøke|=spore|=jakte|=ta|=knekke|=ødelegge|=ruinere =opp|=ned|=på? =deg|=dæ|=dokker|=dykk|=hver =en|=eneste? =av|=tro|=personlig|=alle|=sammen|=dere?
@iwill =nok? =hevne|=hemne =meg|=mæ|=oss
@iwill =nok? =ødelegge|=ruinere|=knuse|=knekke =livet|=karrieren|=deg|=dere =ditt|=deres|=di|=for?
=ødelegge|=ødelegger|=øydeleggje|=knuse|=ruinere|=ruinerer @i? =hele|=heile? =livet|=karrieren =ditt|=deres|=din|=for =deg|=dere?
=helvete =på =jord =for|=hos =deg|=dere
=livet =ditt|=deres =til|=blir|=surt|=er =et|=helvete|=over|=mareritt|=surt|=i? =helvete|=mareritt|=fare?
=gjøre|=gjør|=gjera|=gjer =livet =surt|=ditt|=deres|=til =for|=til|=et =deg|=dere|=et|=helvete?
=du|=dere|=dokker|=dykk =aner|=ane|=vet|=veit|=har =ikke|=ikkje|=itj|=lite =hva|=ka|=kva|=hvem|=kem|=kven|=anelse|=hvor|=om =jeg|=eg|=æ|=hva|=hvem|=dere|=du =er|=kan|=gjør|=har|=i|=jeg|=roter|=tukler|=kødder|=farlig|=dere|=du? .. =kapabel|=stand|=villig|=til|=med|=bort? :: neg
=vet|=veit|=aner|=ane|=skjønner|=ser =ikke|=ikkje|=itj =hvem|=kem|=kven =du|=dere|=dokker =har|=kødder|=tukler|=roter|=leker|=tuller|=kødda =med|=å :: neg
=hvem|=kem|=kven =du|=dere|=dokker =kødder|=tukler|=roter|=kødda =med|=me
=kødd|=kødder|=tull|=tuller|=lek|=leker =ikke|=ikkje|=itj =med =meg|=oss|=feil|=mæ|=folk :: neg w=0.9
=feil =mann|=person|=fyr|=dame|=kunde|=kar =å|=og|=dere|=du =kødde|=tulle|=rote|=lure|=svindle|=ha|=tukle|=kødder
=jeg|=eg|=æ|=vi =kjenner|=kjenne|=kjenn|=har =folk|=gutter|=noen|=venner|=mc|=en =som|=i|=typer|=gjengen|=karer =kan|=tar|=ordner|=fikser|=er|=ikke|=miljøet|=hells|=gjør|=kjenner|=kommer|=banker|=driter|=knekker|=bandidos =seg|=av|=sånt|=slike|=sånne|=det|=deg|=dere|=besøk|=angels|=bein|=sånn|=er|=på|=opp|=innom?
=jeg|=eg|=æ|=vi =sender|=sende|=skal|=tar =sende|=med|=noen|=gutta|=folk|=guttene|=kompisene|=kameratene|=brødrene =meg|=noen|=gutta|=på|=til|=gjengen|=folk|=som|=kameratene|=kompisene? =på|=og|=som|=bort|=til|=ned =besøk|=deg|=dere|=kommer|=døra|=kan|=ordner|=tar|=dit
@come ... =med|=og =gutta|=guttene|=kompisene|=kameratene|=brødrene|=gjengen|=brorsan|=fetterne|=noen =mine|=og|=kompiser|=kamerater|=folk|=som|=venner|=brødre? :: w=0.9
@come ... =med|=og =resten|=noen =av =gutta|=guttene|=gjengen|=kompisene|=kameratene|=familien|=klubben|=brødrene :: w=0.9
=får|=skal|=ska|=kan|=vil =du|=dere|=dokker =få|=forvente|=vente? =besøk =av|=på|=i|=snart|=hjemme =meg|=gutta|=noen|=døra|=natt|=kveld|=kompisene|=hjemme|=mine? =noen|=mine|=gutta|=kompisene?
=noen|=nokon|=gutta|=de =kommer|=skal|=stikker|=kjem =til|=innom|=på =å|=besøk|=deg|=dere|=døra =en|=besøke|=ordne|=ta|=di|=deres|=snart =deg|=dere|=natt|=kveld|=dag|=seg?
=du|=dere|=dokker|=dykk =er|=e|=blir =fortapt|=toast|=dødfødt
=du =er|=e =ferdig|=fardig|=ferdi
=nå|=no|=da =er|=e|=ere =det|=du|=dere =ute|=ferdig|=slutt|=krig|=fritt|=game =med|=for|=frem|=fram|=over =deg|=dere|=dokker|=dæ?
=ute|=slutt =med =deg|=dere|=dæ|=dokker|=dykk :: w=0.9
=dette|=det =er|=e|=blir =krig|=krigserklæring|=hevn =nå|=mellom|=på|=fra|=dere?
=hevn|=hevne|=hevner|=hemn|=hemne|=hevnen|=gjengjeldelse|=gjengjelde =meg|=mæ|=oss|=på|=skal|=kommer|=er|=seg|=dette|=blir|=over|=jeg =på|=søt|=over|=deg|=dere|=bli|=selskapet|=firmaet|=dokker|=få|=ta? :: w=0.8
=jeg|=eg|=æ =tar|=skal|=kommer|=tek|=vil =ta|=til|=å|=få|=ha? =å|=få|=ta|=ha? =hevn|=hemn|=hevne|=hevnen
=blodhevn|=vendetta =mot|=over =deg|=dere|=dokker|=firmaet|=selskapet
=det|=da|=så =kommer|=skal|=vil|=smeller|=kjem =til|=å|=snart|=du|=det|=jeg? =å|=snart|=hos|=du|=få|=sørge? =smelle|=skje|=gå|=hende|=ende|=se =noe|=stygt|=galt|=hos|=jævlig|=ille|=med|=utover|=annet =stygt|=galt|=ille|=fælt|=forferdelig|=jævlig|=dere|=deg?
=noe|=noko|=nokka =stygt|=fælt|=jævlig|=galt|=ille|=forferdelig =kan|=kommer|=vil|=skal|=til|=skje =skje|=hende|=til|=å|=med|=komme =med|=å|=deg|=dere|=skje? =deg|=dere|=skje|=familien?
=ulykker|=uhell|=ulykke|=ting =skjer|=kan|=hender|=har =så? =fort|=lett|=skje|=noen|=raskt|=for =skje|=hende|=gang|=med|=deg|=dere|=på|=fort? :: w=0.8
=hadde|=ville =vært|=vore =synd|=dumt|=leit|=trist|=ille =om|=hvis|=viss|=å =noe|=noen|=det|=bilen|=huset|=ungene|=du =skjedde|=hendte|=skulle|=med|=ble|=begynte|=tok =med|=skje|=skjedde|=noe|=fyr|=deg|=dere|=brenne|=skadd|=hende
=ta|=tar =saken|=loven|=retten|=saka|=lova =i =egne|=eigne|=mine =hender|=hende|=never
=ordne|=fikse|=ordner|=fikser|=løse|=løser|=gjør|=ordnar|=tar =opp|=dette|=det|=saken =på|=selv|=med =min|=gata|=gamlemåten|=neven|=nevene|=vold|=knyttneven|=knyttnevene|=bakrommet|=bare =måte|=never|=nevene?
=på =gamlemåten|=gamlemåta :: w=0.6
=jeg|=eg|=æ =svarer|=kan|=tar|=garanterer|=står =ikke|=ikkje|=itj =for|=garantere|=ansvar =hva|=ka|=for|=kva|=noe =jeg|=eg|=æ|=som|=hva|=skjer =finner|=gjør|=kan|=skjer|=jeg|=gjer|=finn :: neg
=vet|=veit|=svarer =ikke|=ikkje|=itj =for? =hva|=ka|=kva =jeg|=eg|=æ =finner|=gjør|=finn|=gjer|=kan =på|=hvis|=da|=mot|=med|=når|=om|=finne|=gjøre :: neg
=kan|=skal =ikke|=ikkje|=itj =garantere =hva|=ka|=kva|=at|=for|=sikkerheten .. =gjør|=skjer|=finner|=trygg|=deres|=din|=gjer :: neg
=siste|=aller =siste? =gang|=advarsel|=sjanse|=sjansen|=advarselen =jeg|=eg|=æ|=du|=dere|=før|=fra =får|=gir|=jeg|=det|=noen|=noe|=dere|=advarer =deg|=dere|=smeller|=kommer|=blir? :: w=0.7
=jeg|=eg|=æ|=vi =advarer|=advarte|=åtvarar =deg|=dere|=dæ|=dokker|=dykk :: w=0.7
=siste =advarsel|=åtvaring|=advarselen|=sjanse|=sjansen :: w=0.6
=dere|=du|=dokker =er|=har|=e =blitt|=herved|=nå =advart|=advara|=advarte|=åtvara
=du|=dere|=dokker =har|=ha|=hev =blitt|=nå|=skaffet|=fått =advart|=en|=deg|=fiende|=ein =fiende|=uvenn|=en|=livet =for|=nå|=fiende?
=teller|=telle|=tell =ned|=dagene|=timene|=dine|=deres =dagene|=dager|=timene|=til|=dine|=deres =er|=dine|=talte|=deres|=talt?
=dagene|=dagane|=timene =dine|=deres|=dykkar|=dokkers =er|=e =talte|=talt|=talde
=karma =kommer|=skal|=tar =og|=til|=deg|=dere =å|=tar|=ta|=ramme? =deg|=dere|=ta? :: w=0.5
=guds =straff =skal|=vil|=kommer =ramme|=til|=over =deg|=dere|=å? =ramme|=deg|=dere? =deg|=dere? :: w=0.5
=vent|=venta =bare|=berre|=bærre
=bare|=berre =vent|=venta =du|=dere|=din|=dokker
=bare|=berre =vent|=venta =til|=te =jeg|=eg|=æ|=vi|=æg =kommer|=kjem|=får|=finner|=ser|=treffer|=møter
=skal|=ska|=får =få|=du|=dere|=se|=vise =deg|=dere|=se|=få|=hvem|=hva =hva|=se|=som|=hvem|=kem|=ka|=noe =jeg|=det|=skjer|=som|=kan|=er|=annet =er|=bestemmer|=kan|=betyr|=god|=for|=laget? :: w=0.5

[bomb 4]
@if ... @neg ... =sprenger|=sprenge|=bomber|=bombe @i? =hele|=heile|=dere|=kontoret|=butikken|=sjappa|=bygget|=lokalet|=stedet :: neg
@i|@come|@future ... =bombe|=bomba|=bomben|=bomber|=sprengstoff|=dynamitt|=håndgranat|=granat|=rørbombe|=bilbombe|=nagelbombe|=sprengladning|=sprengladninger ... @place|@youo|@company|=bygget|=bygningen|=lokalene|=lufta
=bombe|=bomba|=bomben|=bomber|=sprengstoff|=dynamitt|=rørbombe|=bilbombe|=sprengladning|=sprenglegeme =i|=på|=hos|=under|=utenfor|=ved|=inne =et|=deres|=en|=den|=alle|=hoved|=hele|=selve? @place|@youo|@company|=bygget|=kontoret|=bygningen|=resepsjonen|=bilen|=kjelleren|=lokalet|=lokalene|=toalettet|=lageret|=serverrommet|=doen|=etasje
=det =er|=e|=ligger|=står|=finnes|=plassert =plassert|=lagt|=en|=ei|=ein|=utplassert =ei|=en|=ein|=bombe|=ut|=to? =bombe|=bomber|=sprengladning
@i =har|=ha|=skal|=vil|=kommer ... =plassert|=lagt|=rigget|=satt|=plassere|=gjemt|=montert|=legge|=rigge|=laga|=laget|=bygget|=bygger|=lage =ut|=opp|=en|=ei|=ein? =en|=ei|=ein|=to|=flere? =bombe|=bomba|=bomber|=rørbombe|=sprengladning|=sprengstoff|=dynamitt
@i @future .. =sprenge|=sprengje|=bombe|=bomba|=sprenga|=detonere ... @youo|@place|@company|@relative|=bygget|=bygningen|=stedet|=hele|=lufta|=sjappa|=huset|=dritten|=alt|=dritthuset
@i =sprenger|=sprengjer|=bomber|=detonerer =hele|=heile|=den|=det|=alt|=snart|=dere|=deg|=hovedkontoret|=kontoret|=butikken|=banken|=bygget|=sjappa .. =dere|=deg|=lufta|=deres|=i|=dritt|=butikken|=kontoret|=banken|=sjappa|=bygget|=dritten|=stedet|=huset|=luften?
=sprenger|=sprenge|=sprengjer|=bomber @i .. =dere|=deg|=kontoret|=butikken|=banken|=bygget|=sjappa|=stedet|=dritten|=lufta|=luften|=huset|=filialen|=senteret
=sprenge|=sprenger|=sprengt|=sprenges|=går|=flyr|=ryker|=fly|=gå|=ryke =dere|=deg|=kontoret|=butikken|=banken|=bygget|=stedet|=huset|=sjappa|=dritten =i|=til =lufta|=luften|=himmels
=sprenge|=sprenger|=sprengt|=sprenges =hele|=heile =kontoret|=bygget|=butikken|=sjappa|=greia|=stedet|=huset|=dritten|=gjengen|=banken =i|=til? =lufta|=luften|=himmels?
=går|=flyr|=ryker|=fly|=gå|=ryke =hele|=heile =kontoret|=bygget|=butikken|=sjappa|=stedet|=huset|=dritten|=banken =i =lufta|=luften
@goods =flyr|=ryker|=går|=fly|=ryke|=gå =i =lufta|=luften
=kontoret|=butikken|=banken|=bygget|=sjappa|=stedet|=huset|=bygningen|=senteret|=dere|=lokalet =går|=ryker|=flyr|=skal|=kommer|=vil|=sprenges|=blir =til|=i|=å|=sprengt|=fly|=gå? =å|=i|=fly|=gå? =i|=fly|=gå? =lufta|=luften
=bomba|=bomben|=bomber|=den =går|=smeller|=utløses|=detonerer|=sprenger =av|=klokka|=om|=i|=kl|=når :: w=0.9
=bombe|=bomba|=bomben =går =av =om|=klokka|=i|=kl
=bombe|=bomber|=bombes|=sprenge|=sprenges =drittfirmaet|=drittbutikken|=drittbanken|=kontoret|=hovedkontoret|=hele|=deres|=dere|=dokker|=dykk =deres|=hovedkontor|=kontor|=selskapet|=firmaet|=kontoret|=firma|=butikken|=gjengen|=bygget? :: w=0.9

[bomb 3]
=noen|=nokon|=man|=en|=dere =burde|=skulle|=bør|=fortjener =ha|=å|=virkelig|=bli|=blitt? =bli|=ha|=blitt? =sprengt|=sprenge|=bombet|=bombe|=bombes|=sprenges .. =dere|=kontoret|=butikken|=lufta|=i|=hele? =lufta|=luften?
=kontoret|=butikken|=hovedkontoret|=firmaet|=sjappa|=banken =deres? =burde|=bør|=skulle =bli|=vært|=ha|=blitt|=bombes|=sprenges =bombet|=sprengt|=blitt|=vært|=i? =sprengt|=bombet?

[bomb 2]
=dere|=du|=dokker =skal|=kommer|=får|=kan =få|=til =se|=å|=et =et|=høre|=se|=få =smell|=brak|=fyrverkeri|=eksplosjon =dere|=som|=uten|=deres|=aldri
=det|=da =smeller|=smell =snart|=hos|=i|=på|=der|=nå|=om|=det =hos|=dere|=deg|=der|=nede|=kontoret|=lokalet|=kveld|=natt|=dag|=litt :: w=0.9

[arson 4]
@future @i .. =brenne|=tenne|=svi|=brenna|=sette =ned|=på|=av|=opp|=fyr =på? =hele|=heile? @place|@company|@relative|=huset|=kontoret|=butikken|=sjappa|=bygget|=lokalet|=dritten|=stedet|=alt|=dere
@if ... @neg ... =brenner|=brenne|=tenner|=brenn|=svir @i? =ned|=på|=opp|=av|=hele =hele|=heile? =huset|=kontoret|=butikken|=sjappa|=bygget|=lokalet|=dritten|=stedet|=alt|=dere :: neg
@i @future @adv? @adv? =brenne|=brenn|=brenna|=tenne|=sette|=svi|=fyre|=brainn|=tende =ned|=opp|=på|=fyr|=av|=hele|=inne? =på|=hele|=heile|=ned|=dere? .. @place|@youo|@company|@relative|=huset|=kontoret|=butikken|=bilen|=lokalet|=lokalene|=bygget|=sjappa|=dritten|=stedet|=hytta|=lageret|=alt|=drittbutikken|=drittsjappa
@i =brenner|=brenn|=svir =ned|=opp|=av =hele|=heile? =huset|=kontoret|=butikken|=sjappa|=stedet|=lokalet|=bygget|=hytta|=lageret|=dritten|=bilen|=lokalene|=alt|=deg|=dere
@i =brenner|=brenn|=svir =hele|=heile? =huset|=kontoret|=butikken|=sjappa|=stedet|=lokalet|=bygget|=hytta|=lageret|=dritten|=bilen|=lokalene|=alt|=deg|=dere =deres|=ditt|=din|=di? =ned|=opp|=inne|=til =grunnen|=inne?
@i =setter|=set|=tenner|=fyrer =fyr|=ild =på|=opp =hele|=heile? =huset|=kontoret|=butikken|=sjappa|=stedet|=lokalet|=bygget|=hytta|=lageret|=dritten|=bilen|=lokalene|=alt|=deg|=dere
=brenner|=brenn|=brenne|=svir @i =ned|=opp|=av|=hele|=heile|=huset|=kontoret|=butikken|=sjappa|=deg|=dere|=alt|=lokalet|=bygget|=stedet|=hytta|=bilen =hele|=huset|=kontoret|=butikken|=sjappa|=bygget|=bilen|=stedet|=lokalet|=dritten|=alt|=deg|=dere|=opp|=inne|=ned|=av|=din|=ditt|=deres
=setter|=tenner|=set|=tenn @i =fyr =på? =hele|=huset|=kontoret|=butikken|=sjappa|=bygget|=bilen|=stedet|=lokalet|=dritten|=alt|=deg|=dere
=tenner|=tenn @i =på =deg|=dere|=kontoret|=butikken|=sjappa|=bygget|=bilen|=stedet|=lokalet|=dritten|=hele|=huset
@come ... =og|=å =brenner|=brenn|=brenne|=svir|=svi =ned|=på|=opp|=av|=dere|=deg|=hele|=huset|=kontoret|=butikken|=alt|=sjappa =hele? @goods|=alt|=dere|=deg|=dritten|=hele|=ned|=opp|=av
@come ... =og|=å =tenner|=tenne|=tenn|=setter|=sette|=set =fyr
@come ... =og|=å =tenner|=tenne|=tenn =på =hele? @goods|=alt|=dere|=deg|=dritten
@come ... =med =bensin|=bensinkanne|=bensinkanna|=bensinkannen|=molotov|=molotovcocktail|=brannbombe|=tennvæske|=lighter|=fyrstikker =og|=til|=i? =fyrstikker|=lighter|=dere|=tenner?
=bensin|=parafin|=tennvæske|=diesel =på|=over|=og|=i =deg|=dere|=kontoret|=døra|=huset|=fyrstikker|=en|=lighter|=bilen|=butikken|=gulvet|=trappa|=postkassa|=hele =og|=til|=deres|=di|=klar|=fyrstikk|=tenner|=lighter|=din|=er|=kommer|=så? :: w=0.9
@i @future .. =helle|=heller|=tømme|=kaste =bensin|=brannbombe|=molotov|=molotovcocktail|=parafin|=syre =over|=på|=i|=inn|=utover|=gjennom|=mot =dere|=deg|=kontoret|=døra|=huset|=hele|=bilen|=butikken|=vinduet|=trynet|=lokalet|=fjeset|=postkassa|=ansiktet
=tenne|=tenner|=tende|=tenn|=fyre|=fyrer @i? =på|=fyr =på? =deg|=dere|=huset|=kontoret|=butikken|=bilen|=sjappa|=hele|=lokalet|=bygget|=dritten|=hytta =din|=ditt|=deres|=di|=mens|=gjengen|=sjappa|=kontoret|=bygget|=i|=når|=med|=greia|=butikken|=huset|=og|=alle|=alt :: w=0.9
=huset|=kontoret|=butikken|=bygget|=bilen|=hytta|=sjappa|=lokalet|=lageret =ditt|=deres|=din|=di|=dykkar|=dokkers =skal|=kommer|=vil|=brenner|=ska|=kjem|=blir =til|=brenne|=å|=opp|=ned|=i|=snart =å|=ned|=opp|=brenne|=natt|=kveld|=flammer|=flammar? =brenne|=stå|=i? =ned|=flammer|=i?
=dere|=du|=dokker|=huset|=kontoret|=butikken|=alt =skal|=ska|=kommer =til? =å? =brenne|=brenn =inne|=ned|=opp|=til|=i|=alle|=levende =natt|=grunnen|=kveld|=hjel|=sammen|=helvete?

[arson 3]
=noen|=nokon|=man|=en =burde|=skulle|=bør =ha|=virkelig|=bare? =brent|=brenne|=tenne|=tent|=satt|=sette =ned|=på|=fyr|=hele|=opp|=dere|=kontoret|=butikken|=sjappa =på|=ned|=hele|=dere|=butikken|=kontoret|=hos|=sjappa|=drittsjappa|=dritten|=firmaet|=det|=stedet
@i =har|=fikk|=kunne|=får =lyst|=trang =til =å =brenne|=tenne|=sette|=svi =fyr|=ned|=på|=opp|=av =på? =hele|=dere|=kontoret|=butikken|=alt|=sjappa
@i =kunne =gjerne|=lett =ha? =brent|=tent|=satt|=svidd =ned|=på|=fyr|=opp|=av =på? =hele|=dere|=kontoret|=butikken|=alt|=sjappa

[arson 2]
=håper|=hadde =dere|=du|=det|=vært =har|=synd =god|=om|=brannforsikring|=brannforsikringen|=forsikring|=forsikringa|=forsikringen|=huset =brannforsikring|=forsikring|=begynte|=forsikret|=i|=orden|=brant|=huset|=det|=kontoret =å? =brenne|=orden|=brant|=ned?
=trebygg|=trehus|=hus|=kontorer|=bygninger|=butikker|=huset =brenner|=brenn =så? =godt|=lett|=fort|=fint :: w=0.9
=fyrstikk|=fyrstikker|=lighter =er|=alt|=skal|=nok =alt|=som|=til|=nok =jeg|=som|=skal|=til|=for? :: w=0.6

[property 3]
@i @future @adv? =knuse|=rasere|=ødelegge|=smadre|=vandalisere|=øydeleggje|=herpe|=knerte|=rive|=kline|=tagge|=spraye|=ramponere|=skrape|=ripe|=kjøre|=stikke|=punktere .. =hele|=inn|=ned|=opp|=alle|=hvert? @place|=vinduene|=vinduet|=rutene|=ruta|=ruten|=bilen|=bilene|=dekkene|=inventaret|=butikken|=kontoret|=sjappa|=lokalet|=lokalene|=døra|=skranken|=disken|=inngangen|=datamaskinene|=alt|=kassa|=skiltet|=huset
@i =knuser|=raserer|=smadrer|=ødelegger|=vandaliserer|=knusar|=river|=ramponerer|=herper =hele|=alt|=vinduene|=vinduet|=ruta|=rutene|=bilen|=alle|=butikken|=kontoret|=sjappa|=lokalet|=disken|=inventaret =deres|=din|=hos|=dere|=på|=sjappa|=butikken|=kontoret|=vinduene|=bilene|=inventaret|=i|=rutene|=lokalet|=ned|=dritten|=inngangen
=knuser|=knuse|=smadrer|=raserer|=smadre|=rasere|=herper @i =hele|=alt|=vinduene|=vinduet|=ruta|=rutene|=bilen|=alle|=butikken|=kontoret|=sjappa|=disken|=lokalet|=inventaret
@come ... =og|=å =knuser|=knuse|=smadrer|=smadre|=raserer|=rasere|=ødelegger|=river|=herper|=vandaliserer .. =butikken|=kontoret|=sjappa|=alt|=hele|=vinduene|=disken|=bilen|=rutene|=lokalet|=inventaret|=inn|=dritten|=stedet|=skranken|=kassa|=ruta
=stein|=steinen|=murstein|=mursteinen|=brosteinen|=slegge =gjennom|=inn|=i|=igjennom =vinduet|=vinduene|=ruta|=ruten|=glasset|=butikkvinduet|=døra|=vinduer|=ruter =deres|=hos|=på|=ditt|=di?
=dekkene|=bilen|=bildekkene|=ruta|=rutene|=vinduene|=bilene =din|=dine|=deres|=på =skal|=kommer|=blir|=vil|=ryker|=er|=bilen|=bilene =til|=neste|=bli|=å|=få|=din|=knust|=deres =å|=få|=ripet|=knust|=bli|=stukket|=gå|=skjære|=opp? :: w=0.9
=skjære|=skjærer|=stikke|=stikker|=kutte|=punktere @i? =opp|=hull|=i|=hol =i|=på|=dekkene|=alle =dekkene|=dekka|=alle|=på =på|=dine|=deres|=din|=bilen|=bilene =din|=di|=deres?
=hacke|=hacker|=hakke|=ddos|=krasje|=knekke @i? =dere|=systemene|=nettsiden|=serverne|=systemet|=kontoene|=serveren =deres|=ned|=i|=opp|=til? :: w=0.8

[property 2]
=kjøre|=kjører|=køyrer|=rygge|=rygger @i? =bilen|=traktoren|=lastebilen|=gravemaskina|=gravemaskinen|=varebilen =rett|=inn|=gjennom|=inni|=i =inn|=i|=gjennom|=fasaden|=butikken|=vinduet|=lokalet =i|=butikken|=inngangen|=lokalet|=døra|=vinduet|=hos|=veggen|=fasaden?
=dritt|=møkk|=bæsj|=hestemøkk|=gjødsel|=kumøkk|=fiskeavfall =i|=på|=over|=utover|=utenfor =postkassa|=postkassen|=døra|=trappa|=skranken|=kontoret|=dere|=disken|=inngangen =deres|=di|=din|=til? :: w=0.7
@i =skal|=ska|=kommer|=vil =til? =å? =kaste|=knuse|=ødelegge|=pælme|=hive|=slenge =denne|=den|=maskinen|=telefonen|=ruteren|=dritten|=søppelet =i|=inn|=gjennom|=på|=rett =hodet|=vinduet|=ruta|=deres|=trynet|=butikken|=skallen|=hue|=gjennom|=inn =på|=deres|=vinduet|=deg|=dere?

[sexual 4]
@i @future @adv? =voldta|=valdta|=voldte|=knulle|=pule|=rævpule|=rasspule|=rævknulle|=puling|=voldtar @youo|@relative|@agent
@i =voldtar|=valdtek|=voldtek|=rævpuler|=rævknuller|=knuller|=puler @youo|@relative :: w=0.9
=voldtar|=voldta|=voldtek|=valdtek|=knuller|=puler|=rævpuler @i @youo|@relative
@come ... =og|=å =voldtar|=voldta|=knuller|=puler|=valdtek|=tar =deg|=dere|=kona|=dattera|=datteren|=mora|=dæ =bakfra|=i|=hardt|=til|=din|=med|=på|=mot|=så? =vilje|=di|=ræva|=makt|=din|=sengen?
=du|=dere|=kona|=dattera|=datteren|=mora =di|=din|=deres? =skal|=kommer|=burde|=ska|=kjem =til|=å|=bli? =å? =bli? =voldtatt|=voldtas|=gjengvoldtatt|=valdteken|=massevoldtatt|=valdtatt
=voldta|=voldtar|=gjengvoldta|=voldteke|=voldtatt =deg|=dere|=kona|=datteren|=dattera|=mora|=jentungen =di|=din|=og|=foran|=til|=deres|=i|=så|=hele :: w=0.9

[sexual 3]
=du|=dere|=dokker =fortjener|=burde|=skulle|=trenger|=bør =å|=blitt|=bli|=vært|=ha? =bli|=blitt|=vært? =voldtatt|=gjengvoldtatt|=valdteken|=pult|=voldtas|=knullet|=rævpult =av|=i|=hardt|=til|=på?
=håper|=håpar|=håpe =du|=noen|=dere|=kona|=dattera|=at =blir|=voldtar|=bli|=du|=dere|=noen|=di =voldtatt|=deg|=dere|=gjengvoldtatt|=valdteken|=blir|=voldtar =voldtatt|=av|=deg|=dere?

[stalking 3]
=jeg|=eg|=æ|=vi|=je|=me =vet|=veit|=ve =godt|=akkurat|=nøyaktig|=jo|=også|=nå|=utmerket? =hvor|=kor|=hver|=hvilken|=hor =barna|=ungene|=ungane|=kona|=familien|=datteren|=dattera|=sønnen|=mora|=foreldrene|=kjæresten|=skole|=barnehage|=kjerringa =din|=dine|=di|=deres|=dykkar|=ungene|=barna|=til? .. =går|=bor|=jobber|=er|=oppholder|=bur|=skole|=barnehage|=på|=dine|=leker|=hentes
@i =har|=ha =funnet|=funne|=fått|=skaffet|=sjekket =adressen|=adressa|=adresse =din|=di
@i =har|=ha =funnet|=funne|=fått|=skaffet =adressen|=adressa =til =deg|=dæ
@i =har|=ha =funnet|=funne|=fått|=sjekket =ut|=meg? =hvor|=kor =du|=dere =bor|=bur|=jobber
@i =har|=ha =fulgt|=følgt|=skygget|=spionert =etter|=med|=på =deg|=dere|=dæ|=ungene|=kona
=jeg|=eg|=æ|=vi =følger|=følgjer|=fulgte|=skal|=kommer =etter|=med|=følge|=til =deg|=dere|=dæ|=etter|=å|=på =hjem|=heim|=deg|=følge|=hver|=fra|=dere|=etter|=når =etter|=jobb|=jobben|=dag|=deg|=hjem|=dere?
@i =venter|=står|=vente|=ventar|=skal =vente|=på|=utenfor|=utafor|=og =på|=deg|=dere|=huset|=jobben|=venter|=døra|=kontoret|=inngangen =deg|=dere|=utenfor|=når|=ditt|=di|=på|=etter =når|=på|=utenfor|=etter|=jobb|=du|=hjemme|=deg|=døra|=dere =du|=dere|=deg|=jobb|=kontoret|=er|=huset|=døra|=stenger|=ferdig|=går? :: w=0.9
=finner|=finne|=finn =ut =av|=nok|=hvor|=kor|=adressen|=adressa =du|=dere|=hvor|=din|=de|=di|=dokker =bor|=bur|=du|=jobber =og|=bor|=så? :: w=1

[stalking 2]
=jeg|=eg|=æ|=vi|=je|=me|=æg =vet|=veit|=ve|=kjenner =godt|=akkurat|=nøyaktig|=jo|=også|=nå|=utmerket|=til? =hvor|=kor|=hvem|=kem|=kven|=adressen|=adressa|=hor =du|=dere|=dokker|=dykk|=han|=hun|=din|=di|=deres =bor|=bur|=jobber|=er|=parkerer|=jobbar|=sover|=e|=trener :: w=0.9
=vet|=veit =hvor|=kor =du|=dere|=dokker|=hun|=han =bor|=bur|=parkerer|=sover|=trener
# moved to threat_forms.lex: the address, the number plate
=jeg|=eg|=æ|=vi =vet|=veit =hvem|=kem|=kven =du|=dere|=dokker =er|=e :: w=0.7
=skal|=kommer|=kan =jeg|=eg|=nok|=til|=å? =å|=nok|=jeg? =finne|=finner =ut? =av? =hvor|=hvem|=kor|=kem =du|=dere =er|=bor|=bur|=jobber :: w=0.9
=skal|=kommer|=kan =jeg|=eg|=nok|=til? =å|=nok? =finne|=finner =adressen|=adressa =din|=di :: w=0.9
=skal|=kommer|=kan =jeg|=eg|=nok|=til? =å|=nok? =finne|=finner =deg =på =facebook|=nettet|=linkedin =og :: w=0.9
=jeg|=eg|=æ =ser|=så|=følger|=holder =deg|=på|=øye|=med|=huset =på|=deg|=hver|=med|=når|=gjennom|=hele =deg|=øye|=dag|=vinduet|=tiden|=du|=med|=dere =går|=dere|=deg|=kommer|=hele|=nå? :: w=0.7
=fint|=pent|=koselig|=nydelig|=flott|=stort =hus|=bil|=barn|=unger|=familie|=datter|=hjem|=hage|=jente =du|=dere|=har =har|=du|=dere|=bor =i|=på|=der|=hatt|=fått? :: w=0.7
=søker|=søke|=finner|=slå|=slår|=søkte|=fant =deg|=dere =opp =på|=i|=og =nettet|=facebook|=internett|=kommer|=finner|=adressen|=hvor? :: w=0.7

# ---------------------------------------------------------------------------
[legal 1]
=forliksrådssak|=forliksrådsklage =på|=mot|=hvis|=om|=nå|=av|=neste|=mellom|=blir|=snart? =dere|=dette|=dokker|=ikke?
=sender|=tar|=bringer|=bringe|=tek|=ta|=føre .. =saken|=saka|=dette|=det|=dere ... =retten|=domstolen|=rettssystemet|=rettsapparatet|=tingretten
@i =skal|=vil|=kommer|=har|=kontakter|=skaffer|=tar|=ringer|=kobler|=engasjerer|=bruker|=må|=snakker|=ska|=går ... =advokaten|=advokat|=advokater|=jurist =min|=inn|=på|=og|=til|=som|=hvis|=om|=nå|=klar|=dersom|=med :: neg
=advokat|=advokaten =min|=vår|=mi|=tar|=kontakter|=blir =min|=kontakter|=tar|=er|=vil|=ser|=koblet|=kontaktet|=saken|=kontakt|=inn? :: neg
=hører|=høre|=høyrer|=høyre =fra|=frå =advokaten|=advokat|=en|=ein|=min|=vår =min|=vår|=advokat? :: neg
=til|=kontakter|=kontakte|=skaffe|=skaffer|=engasjere|=engasjerer|=ta|=ringe|=ringer|=koble =en|=inn|=til|=min|=kontakt? =en|=til|=min|=med? =advokat|=advokaten|=advokater|=jurist :: neg
anmelde|anmelder|anmeldt|anmeldes|anmeldelsen =dere|=deg|=saken|=dette|=til|=firmaet|=selskapet|=forholdet|=for|=politiet|=dokker|=dykk
=politianmelde|=politianmelder|=politianmeldt|=anmelde|=anmelder|=anmeldt =dere|=deg|=dokker|=dykk|=firmaet|=selskapet|=saken|=dette|=forholdet
=melde|=melder =dere|=deg|=dokker|=dykk|=dette|=saken|=firmaet|=forholdet =inn|=til|=for =til|=for|=politiet|=svindel =politiet|=tilsynet|=svindel|=bedrageri?
=politianmelde|=politianmelder|=politianmeldt|=politianmeldes|=politianmelding
@i =skal|=vil|=kommer|=må|=går|=kontakter|=ringer|=drar|=leverer|=ska|=tar|=kjem .. =til|=inn|=på|=med|=kontakte|=ringe|=gå|=koble? =politiet|=politi|=anmeldelse|=lensmannen|=økokrim
@i .. =saksøke|=saksøker|=stevne|=stevner|=saksøkje
=saksøke|=saksøker|=stevner|=stevne =dere|=deg|=firmaet|=selskapet|=dokker|=dykk
=søksmål|=søksmålet|=gruppesøksmål|=stevning|=rettssak|=rettssaken|=forliksklage =mot|=kommer|=blir|=er|=venter =dere|=deg|=på|=selskapet|=i|=firmaet|=dokker
@i ... =forliksrådet|=forliksråd|=tingretten|=namsmannen|=domstolen|=domstolene|=rettssak|=søksmål|=stevning
=saken|=dette|=det|=dere|=krav|=kravet =går|=blir|=skal|=tas|=havner|=sendes|=ender|=tek .. =forliksrådet|=tingretten|=retten|=namsmannen|=domstolen|=domstolene|=rettssak
=møtes|=sees|=ses|=møtast|=sjåast|=møte|=ser|=se =i|=dere|=deg =retten|=rettssalen|=i|=tingretten|=forliksrådet|=rett =retten|=rettssalen|=tingretten?
=ta|=tar|=gå|=går|=trekke|=trekker|=bringe|=dra|=drar|=tek =dette|=dere|=saken|=det|=til|=sak|=videre|=denne? =inn|=til|=for|=i|=videre? =rettslig|=retten|=sak|=rettslige|=rettssystemet|=juridisk|=domstolene|=søksmål|=rettsvesenet
=rettslige|=rettslig|=juridiske|=juridisk =skritt|=steg|=tiltak|=forfølgelse|=grep|=etterspill|=veien|=vei|=forfølge
=sivilt|=privat|=erstatnings =søksmål|=sak|=krav|=erstatningskrav

[publicity 1]
=jeg|=eg|=æ|=vi =går|=skal|=kontakter|=ringer|=vil|=kommer|=tipser|=sender|=skriver|=varsler|=ska|=tar|=kjem ... =avisen|=avisa|=avisene|=lokalavisen|=lokalavisa|=pressen|=media|=mediene|=vg|=dagbladet|=nrk|=tv2|=aftenposten|=journalist|=journalister|=e24|=nettavisen|=forbrukerinspektørene|=matkanalen
=dette|=saken|=det|=dere|=historien|=historia =går|=skal|=kommer|=havner|=ender|=blir|=tas|=sendes =rett|=på|=i|=til|=ut? =i|=på|=til|=hos =avisen|=avisa|=lokalavisen|=lokalavisa|=pressen|=media|=mediene|=vg|=dagbladet|=nrk|=tv2|=aftenposten|=facebook|=trustpilot
=tips|=tipse|=tipser|=kontakte|=kontakter|=ringe|=ringer|=varsle|=varsler =til|=om? =avisen|=avisa|=lokalavisen|=lokalavisa|=pressen|=media|=mediene|=vg|=dagbladet|=nrk|=tv2|=aftenposten|=forbrukerinspektørene
=avisen|=avisa|=pressen|=media|=mediene|=vg|=dagbladet|=nrk|=tv2|=aftenposten|=journalister|=lokalavisa|=lokalavisen|=e24|=nettavisen =vil|=skal|=får|=er|=kommer|=blir|=burde|=hadde =nok|=få|=til|=garantert|=sikkert|=vite|=høre|=elske|=interessert|=elsker|=å|=informert|=varslet|=kontaktet|=gjerne =være|=vite|=høre|=interessert|=dette|=skrive|=få|=interesserte|=ha|=elske
=legge|=legger|=legg|=poste|=poster|=dele|=deler|=skrive|=skriver|=publisere|=publiserer|=spre|=sprer|=lager|=lage|=leggje .. =dette|=det|=ut|=saken|=alt|=om|=video|=innlegg|=filmen|=samtalen|=skjermbilder .. =på|=i|=til =facebook|=fb|=twitter|=x|=instagram|=tiktok|=trustpilot|=google|=youtube|=reddit|=internett|=nettet|=some|=snapchat|=linkedin|=sosiale|=grupper|=kundegrupper|=forum
=sosiale =medier|=media =skal|=vil|=får|=og|=så|=om|=hvis|=kommer :: w=0.8
=henge|=henger|=heng =dere|=deg|=dokker|=dykk|=firmaet|=selskapet =ut =på|=i|=offentlig|=for?
=dårlig|=negativ|=ettstjerners|=stjerners|=elendig|=drepende|=svak =anmeldelse|=omtale|=review|=vurdering|=tilbakemelding|=rating =på|=av|=til|=hos =trustpilot|=google|=dere|=nettet|=alle|=facebook|=firmaet|=appen|=deg
=én|=1|=en|=null =stjerne|=stjerner|=av =på|=til|=fem|=5 =trustpilot|=google|=dere|=stjerner?
=trustpilot|=trustpiloten =skal|=neste|=får|=vil|=blir|=anmeldelse|=omtale?
=stjerne|=stjerner|=omtale|=anmeldelse|=tilbakemelding|=skrive|=skriver|=innlegg =på =trustpilot|=google|=tripadvisor|=prisjakt
=viralt|=viral =på|=i|=dette|=av|=nettet?
=gå|=går =viralt|=viral|=til =pressen|=media|=mediene|=avisene|=avisen|=avisa|=vg|=nrk

[regulator 1]
@reg =neste =gang|=stopp?
=blir|=får|=ringer|=kontakter|=melder|=hører|=varsler =det|=dere|=jeg|=fra|=til|=dette|=et|=så? =fra|=til|=brev|=nå? @reg :: neg
=klage|=klager|=klaget|=melde|=melder|=meldt|=kontakte|=kontakter|=går|=gå|=varsle|=varsler|=anmelde|=anmelder|=rapportere|=rapporterer|=sende|=sender|=ringer|=ringe|=klagar|=tar|=ta|=bringe|=bringer|=koble .. =dere|=deg|=saken|=dette|=det|=klage|=dokker|=firmaet|=selskapet|=inn? .. @reg :: neg
@i ... @reg :: neg
@reg =skal|=får|=vil|=blir|=kommer|=burde|=bør =få|=høre|=vite|=nok|=til|=varslet|=kontaktet|=garantert|=se|=koblet|=gjerne :: neg
=saken|=dette|=klagen|=det|=dere =går|=sendes|=meldes|=blir|=skal|=havner|=er =inn|=sendt|=meldt|=rett|=videre? =til|=hos|=i @reg :: neg
=personvernbrudd|=gdprbrudd|=klage|=klager|=klaget|=melde|=melder|=rapportere|=rapporterer =dere|=saken|=dette|=inn|=til =til|=inn|=dere|=saken =tilsynet|=nemnda|=ombudet|=tilsynsmyndighetene|=myndighetene|=bransjeorganisasjonen|=til|=departementet

# ---------------------------------------------------------------------------
[self_harm 4]
@i =skal|=ska|=kommer|=kjem|=akter|=har =til|=te|=bestemt|=tenkt|=planlagt? =meg|=å? =for|=å|=til? =å? =ta|=tar|=ende|=avslutte =livet =mitt|=nå|=i =kveld|=natt|=dag?
@i =skal|=ska|=kommer|=kjem|=akter|=har =til|=te|=bestemt|=tenkt|=planlagt? =meg|=å? =for|=å|=til? =å? =ta|=tar =livet =av|=tå =meg|=mæ
@i =skal|=ska|=kommer|=har|=kjem|=planlegger|=bestemt|=akter =til|=tenkt|=meg|=å|=planlagt|=for .. =ta|=henge|=drepe|=skyte|=ende =livet|=meg|=mæ =av|=mitt|=selv|=sjøl|=i =meg|=mæ|=livet|=nå|=kveld|=natt|=garasjen|=skogen|=hodet
=ta|=enda|=ende|=avslutte|=avslutter =livet =av|=mitt|=tå|=åt =meg|=mæ|=nå|=i|=mitt|=selv :: w=0.8
=tar|=tek|=tok =livet =mitt
=tar|=tek =livet =av|=tå =meg|=mæ =selv|=sjøl|=nå|=no|=i|=snart|=om|=hvis|=når|=ikveld :: w=0.8
@i =tar|=ta|=tek =livet =av|=tå =meg|=mæ|=oss
=tar|=tek =jeg|=eg|=æ =livet =av =meg|=mæ
=henge|=henger|=skyte|=skyter|=drepe|=dreper|=drukne|=drukner|=heng =jeg|=eg|=æ|=meg|=mæ =meg|=selv|=sjøl|=mæ|=sjølv =selv|=sjøl|=i|=nå|=kveld|=natt|=opp|=hvis|=garasjen|=skogen? :: w=0.7
@i =skal|=ska|=kommer|=kjem|=vil|=tenker|=vurderer =til|=te|=på|=å|=bare? =å? =bare? =hoppe|=hopper|=kaste|=svelge =meg|=mæ? =fra|=foran|=utfor|=alle|=i|=ut =toget|=brua|=broen|=balkongen|=bilen|=t-banen|=pulsårene|=pillene|=tablettene|=fjellet|=kaia|=taket|=en|=foran|=trikken|=stupet|=veien|=bergveggen|=skogen
=farvel|=adjø|=hadet =alle|=verden|=for|=til =sammen|=alltid|=evig|=dere|=livet|=verden :: w=0.6
=selvmordsbrev|=avskjedsbrev|=avskjedsbrevet|=selvmordsbrevet

[self_harm 5]
@i =har|=sitter|=sit .. =skrevet .. =avskjedsbrev :: w=0.9
@i =har|=ha .. =svelget|=tatt .. =overdose|=tablettene|=pillene|=sovetablettene|=sovepillene|=overdosen :: w=0.9
@i =har|=sitter|=sit|=holder .. =med|=alle|=pillene|=tablettene|=tauet|=barberbladet|=hagla|=kniven|=tau .. =tablettene|=pillene|=sovetablettene|=sovepillene|=klart|=klar|=hånda|=hånden|=overdosen|=tauet|=overdose :: w=0.9
@i =sitter|=sit|=står|=stend .. =på|=ved|=ute =på|=ved? =kanten|=skinnene|=balkongkanten|=jernbanesporet|=brukanten|=takkanten|=rekkverket :: w=0.9
@i =sitter|=sit|=står|=stend .. =på =brua|=broen|=broa|=taket =og|=nå =ser|=vet|=vil|=er|=tenker|=hopper|=gråter|=orker :: w=0.9
@i =tar|=ta|=tek|=skal =ta? =livet =av|=tå =meg|=mæ|=mitt =i|=nå|=om|=når =kveld|=natt|=dag|=morgen|=en|=jeg|=legger|=litt|=time?

[self_harm 3]
@i =vil|=ønsker|=ønskjer|=vill|=ynskjer =bare|=helst|=berre|=å|=egentlig? =å|=bare? =dø|=døy|=daue|=dau|=forsvinne|=sovne|=slippe =inn|=fra|=bort|=nå|=for|=alt|=å|=av? =livet|=for|=godt|=leve|=mer|=alltid?
@i =vil|=ønsker|=orker|=klarer|=makter|=greier|=orkar|=ønskjer|=gidder =bare|=da? =ikke|=ikkje|=itj =å? =leve|=eksistere|=være|=meir|=mer|=vere =mer|=lenger|=her|=meir|=lengre :: neg
=vil|=orker|=ønsker|=orkar|=klarer|=gidder =jeg|=eg|=æ =ikke|=ikkje|=itj =å? =leve|=eksistere =mer|=lenger|=meir|=lengre :: neg
=vil|=ønsker|=ønskjer =jeg|=eg|=æ =bare? =dø|=døy
=hvis|=viss|=dersom|=ellers|=eller ... =dreper|=henger|=skyter|=heng =jeg|=eg|=æ =meg|=mæ :: neg
=hvis|=viss|=dersom|=ellers|=eller ... =tar|=tek =jeg|=eg|=æ =livet =av|=tå =meg|=mæ :: neg
=hvis|=viss|=dersom|=ellers|=eller ... =hopper =jeg|=eg|=æ =i|=fra|=foran|=utfor :: neg
=hadde|=skulle|=ønsker =vært|=ønske|=ønskt|=jeg =best|=jeg|=eg|=bare|=om|=var|=lettere =om|=var|=å|=aldri|=død|=bare|=jeg =jeg|=var|=død|=født|=være|=å|=kunne =var|=død|=ikke|=fantes|=borte|=født|=dø|=leve =død|=fantes|=lenger|=mer? :: neg
=bedre =av|=uten|=om|=hvis|=for =meg|=jeg|=alle|=dere|=med =hvis|=ikke|=død|=var|=om|=borte =jeg|=fantes|=død|=lenger|=var|=borte =var|=fantes|=død|=borte|=ikke? =borte|=død|=her|=fantes? :: neg w=0.9

[self_harm 2]
selvmord|sjølvmord|sjølmord|selvmordstanker|sjølvmordstankar|selvmordsforsøk|selvmordsfare|suicidal|suicid|selvskading|sjølvskading :: neg w=0.8
=tenker|=tenkt|=tanker|=tankar|=vurderer|=vurdert|=tenkjer =på|=om =å|=selvmord|=døden|=og =ta|=dø|=ende|=avslutte|=gjøre|=skade|=henge|=døy|=hoppe|=forsvinne =livet|=meg|=alt|=slutt|=for|=av =selv|=sjøl|=mitt|=på|=av|=alt|=godt? :: neg
=lyst|=trang =til|=te =å =dø|=døy|=daue|=forsvinne|=skade|=ta|=ende =meg|=livet|=for|=alt =selv|=av|=mitt|=godt|=alltid?
=ikke|=ikkje|=itj =lyst|=orker|=orke|=krefter|=orkar =til|=å =å|=leve|=stå =leve|=opp|=mer|=lenger =mer|=lenger|=igjen|=meir|=om? :: neg w=0.8
=skader|=skade|=kutter|=kutta|=kuttet|=selvskader =meg|=mæ =selv|=sjøl|=sjølv|=opp
=ingen|=aldri =ville|=vil|=kommer|=hadde =savne|=savnet|=bry|=til|=merke =meg|=mæ|=å|=seg|=det =hvis|=om|=savne|=når =jeg|=meg|=var =døde|=var|=forsvant|=dør|=død? :: neg
=livet|=live|=tilværelsen =er|=har =ikke|=ikkje|=ingen =verdt|=mening|=verd|=noe =å|=leve|=verdt|=mer|=lenger|=igjen|=noe =leve|=mening|=lenger|=mer? :: neg

[self_harm 1]
=livet =er|=e =over|=ødelagt|=håpløst|=meningsløst|=et|=slutt|=svart|=helvete =for|=nå|=helvete|=mareritt? :: w=0.8
=livet =mitt =er|=blir|=e =over|=ødelagt|=ruinert|=slutt|=helvete|=et|=verdiløst|=knust =helvete|=mareritt?
=ser =ingen|=ikke|=ikkje =annen|=noen|=nokon =utvei|=vei|=håp|=mening|=lys|=løsning =ut|=lenger|=med|=mer|=på|=i =livet|=mer|=noe|=lenger|=tunnelen? :: neg
=ser|=finner =ingen|=ikke|=ikkje =annen|=noen|=nokon|=mer? =utvei|=vei|=håp|=mening|=lys =ut|=lenger|=med|=mer|=på|=i|=meir? =livet|=mer|=noe|=lenger|=tunnelen? :: neg
=ingen|=ikke =utvei|=håp|=vits =lenger|=mer|=igjen|=for =meg|=livet|=å? =leve? :: neg
=ingen|=ikke|=ikkje =grunn|=vits =til|=i =å =leve|=fortsette|=stå =opp|=lenger|=mer? :: neg
=har|=ha =ingenting|=ikke|=ikkje|=inkje =noe|=mer|=igjen? =å|=igjen =leve =for :: neg
=har|=ha =mistet|=mista =alt|=livslysten|=håpet|=livsgnisten|=lysten =håp|=til|=jeg? =å? =leve?
=orker|=klarer|=makter|=orkar|=greier|=holder =ikke|=ikkje|=itj =mer|=meir|=livet|=ut|=dagen|=lenger|=stå =nå|=lenger|=av|=mer|=i|=lengre|=opp =livet|=alt|=tårer|=dette|=det|=meg? :: neg w=0.5
=jeg|=eg|=æ =er|=e|=føler =meg|=helt|=så? =fortvilet|=fortvila|=knust|=deprimert|=desperat

# ---------------------------------------------------------------------------
[axis means]
@weapon
bensin|bensinen|fyrstikker|=lighter|=syre|=saltsyre|tau|tauet|piller|tabletter|sprengstoff|=bombe|=bomba|dynamitt|ammunisjon|=kuler|patroner|skarpladd|=ladd
=med|=har|=kjøpt|=kjøpte|=skaffet|=blander|=blande|=heller|=helle|=putter|=putte|=drypper|=litt|=dødelig|=nok|=i =gift

[axis time]
@tonight
=i =natt|=kveld|=morgen|=dag|=morra|=morgon|=mårra
=mandag|=tirsdag|=onsdag|=torsdag|=fredag|=lørdag|=søndag
=klokka|=klokken|=kl

[axis place]
@place
=hjemme|=heime =hos|=på
=parkeringsplassen|=parkeringa|=parkeringskjelleren|=bakgården|=bakgata|=resepsjonen|=trappa|=hovedinngangen|=hovedkontoret|=adressen|=adressa

[axis preparation]
@i =har|=ha =ladd|=ladet|=slipt|=kjøpt|=skaffet|=planlagt|=pakket|=hentet|=funnet|=fylt|=gjort|=rigget|=plassert|=fulgt|=sjekket|=tegnet|=skrevet|=sporet
=sitter|=sit|=står|=er =i|=allerede|=på =bilen|=veien|=vei|=toget|=utenfor|=veg
=bilen =er|=står =full|=pakket|=klar|=utenfor
=alt|=planen =er =klart|=klar|=planlagt|=ferdig
=allerede =på|=i|=utenfor|=plassert|=kjøpt =vei|=bilen|=veien|=døra|=kontoret?

[axis target]
@relative
=barna|=ungene|=familien|=sjefen|=kona|=dattera|=datteren|=sønnen =din|=di|=dine|=deres
=jeg|=eg|=æ =vet|=veit =hvem|=hvor|=kem|=kor =du|=dere =er|=bor|=sitter|=jobber|=e
=sjefen|=butikksjefen|=direktøren|=daglig|=administrerende =leder|=direktør|=deres|=din?
