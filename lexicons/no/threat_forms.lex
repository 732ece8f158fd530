# Whole constructions of threats: will + harm + somebody, in every person, order and dialect.
# Negations inside a pattern's gaps turn it off; the idioms are in scope.lex.

[violence 4]
# I will kill you; shall kill you (chat); kjem te å slå i hel dæ
@willi @adv? @adv? @adv? @slay @adv? @youo|@relative
@iwill @adv? @adv? @slay @adv? @someone
@iwill ... =og|=å|=for =å? @slay @youo|@relative|@someone
@i =dreper|=drep|=myrder|=myrdar|=kverker|=knivstikker|=slakter|=skamslår|=halshugger|=likviderer|=henretter @adv? @adv? =ham|=henne|=hun|=ho|=hu|=dem|=dei|=den|=vedkommende|@agent
=slå|=slår|=slæ|=sla =i =hjel|=hel|=hæl @youo|@relative|@someone
=slå|=slår|=slæ|=sla =ihjel|=ihel|=ihæl @youo|@relative
@willi @adv? =gi|=gje|=gjev @youo @juling|=kule|=kula|=kuler
@willi @adv? =ta|=tar =deg|=dæ|=dokker|=dykk =av =dage
@willi @adv? =rive|=riv|=sage|=hakke|=klippe|=kutte|=kappe =deg|=dæ|=dere|=dokker|=dykk =i|=opp =filler|=fillebiter|=biter|=stykker|=småbiter|=to|=bestanddeler|=småstykker
=rive|=river|=hakke|=hakker|=slite|=sliter|=klippe|=kutte =deg|=dæ|=dere|=dokker|=dykk =i =filler|=fillebiter|=biter|=stykker|=småbiter|=to
@willi @adv? =blåse|=skyte =skallen|=hjernen|=hodet|=huet|=knærne|=kneskålene =av|=ut|=på|=ditt|=din =deg|=dæ|=dere?
@willi @adv? =pepre|=pumpe|=fylle =deg|=dæ|=dere|=dokker =full|=fulle? =med|=av =kuler|=bly|=hagl
@willi @adv? =drukne|=pine|=brenne|=steke|=koke|=kaste|=dytte|=hive|=overkjøre|=forgifte|=kidnappe|=bortføre =deg|=dæ|=dykk|=dokker|=ungene|=barna =levende|=ned|=utfor|=ut|=til|=i|=foran|=din|=dine =døde|=trappa|=stupet|=vinduet|=sjøen|=elva|=toget|=havet|=brua?
@willi @adv? =kidnappe|=forgifte|=overkjøre|=torturere|=steine @youo|@relative
@willi @adv? @slay =dere|=dokker|=dykk =alle =sammen
# body parts
@bodyhit .. @body =over|=inn|=av|=ut|=rett|=helt|=om? =på|=av|=til|=te =deg|=dæ|=dere|=dokker|=dykk|=første
@willi .. @bodyhit .. @body @youpos
@i @bodyhit .. @body @youpos
@bodyhit @i .. @body @youpos
@willi .. @bodyhit =av|=over|=i @youo @body|=hvert|=hver|=alle
@willi .. @bodyhit @youo .. =i|=over|=på|=mot|=med @body
@bodyhit @i @youo .. =i|=over|=på|=mot @body
=stikke|=stikker|=stikk|=sette|=setter|=kjøre|=kjører|=jage|=plante|=planter|=dytte =kniven|=kniv|=øksa|=kula|=gaffelen =i|=mellom @youo|=ryggen|=magen|=halsen|=ribbeina
# sent people
@mygang =kommer|=kjem|=skal|=vil|=ska ... @slay @youo
@mygang =kommer|=kjem|=skal|=vil|=ska ... =og|=å =tar|=ta|=banker|=slår|=knuser @youo
# you die
=du|=dere|=dokker|=dykk|=ru @skal|=vil|=må .. =dø|=døy|=daue|=dau|=krepere
=du|=dere|=dokker|=dykk @skal =bli|=ble =drept|=skutt|=drepen|=myrdet|=knivstukket|=slått|=banket|=hengt|=skadd|=skadet|=skada|=brent
=dør|=dauer|=daur|=døyr|=dræ =du|=dere|=dokker|=dykk =din|=ditt|=alle|=i|=jævla|=svin|=hund|=jævel
=da|=så|=nå|=no =er|=e =du|=dere|=dokker =død|=daud|=dau|=døde|=daue
=ferdig|=slutt =å =puste|=leve =for =deg|=dere
=ta|=tar|=tek =ditt|=deres =siste =åndedrag|=pust|=sukk
=siste =du|=dere|=dokker =gjør|=gjer|=opplever|=sier
=betale|=betaler|=bøte|=bøter =med =livet|=blodet|=blod
@relative =kommer|=kjem =ikke|=ikkje|=itj|=aldri =levende|=i? =hjem|=heim|=live|=levende|=igjen =fra|=frå|=igjen|=hjem|=meir|=mer? :: neg
@relative =dør|=døyr|=dauer|=skal|=kommer|=kjem =til|=i|=først|=å|=nå|=snart|=hvis =å|=dø|=daue|=natt|=kveld|=døy? =dø|=daue|=døy?
=kule|=kula|=kuler|=patron|=kniv .. =navnet|=navn|=namnet|=namn =ditt|=deres|=di|=dykkar .. =på
=kule|=kula|=kuler =til =deg|=dere|=dæ|=dokker
=gravferda|=gravferden|=gravferd|=begravelsen|=begravelse|=dødsannonsen|=minnestunden|=likvaka =di|=din|=deres|=dykkar =er|=blir|=kommer|=står|=nærmer|=i|=neste|=snart|=venter|=klar
=din|=deres =begravelse|=gravferd|=dødsannonse =er|=blir|=kommer|=nærmer|=snart|=venter
=grave|=graver|=grav|=gravd =grava|=graven|=grav =di|=din|=deres|=til =deg|=dere?
=bestill|=kjøp|=velg|=finn =deg|=dere|=dæ =ei|=en|=ein =kiste|=gravplass|=grav|=gravstein
=ender|=havner|=ligger|=finner =du|=dere =i|=opp =ei|=en|=et|=grøfta|=likpose =likpose|=grøft|=kiste|=grav?
=du|=dere|=dokker =ender|=havner|=ligger|=kommer|=skal .. =i =ei|=en =likpose|=kiste|=grav
=likposen|=likpose|=likposer =er|=venter|=ligger|=til =klar|=på|=deg|=dere
=blod =på|=over =veggene|=gulvet|=kontoret =deres|=hos|=til?
=blir|=bli|=blei =drap|=blodbad|=massakre|=begravelse
# weapons on the way
=tar|=tek|=har @i? =med =meg|=mæ|=oss? =en|=ei|=et|=ein|=den|=min? @weapon .. =ned|=bort|=til|=te|=dit|=på|=inn|=hjem|=opp|=neste
@come ... =med|=me .. @weapon
=står|=sitter|=venter|=ventar|=sit|=ute|=er|=e ... =utenfor|=utafor|=utanfor|=parkeringen|=parkeringsplassen|=døra|=inngangen|=trappa ... =med .. @weapon
=dukker|=møter|=stiller|=drar|=kommer|=kjem .. =opp|=ned|=dit|=inn|=innom .. =med .. @weapon
@weapon .. =er|=e =på =vei|=veg =til|=ned
=henter|=hente|=finner|=leter|=lader|=lade|=sliper|=slipe =fram|=frem? @weapon|=hagla =nå|=og|=så|=min|=mi :: w=1

[violence 3]
# conditions
=så|=da =smeller|=smell|=smæll =det
=smeller|=smell|=smæll =det =hvis|=om|=viss|=neste
=så|=da =ligger|=ligg =du|=dere|=dokker =der|=i|=nede|=flat
=noen|=nokon|=nåen|=folk =som? =kommer|=kjem|=vil|=skal|=må|=ska =til|=te? =å|=og|=at? =bli|=vere|=ble|=få =skadet|=skadd|=skada|=drept|=skutt|=banket|=slått|=stukket|=knivstukket|=vondt|=juling|=bank|=svi
=noen|=nokon|=nåen|=folk =som? =kommer|=kjem|=skal|=ska =til|=te? =å|=og|=at? =dø|=døy|=daue|=stryke|=blø
=får|=fær|=skal|=ska|=kommer|=vanker =du|=dere|=dokker|=dykk|=det =få|=til? =å? =få? @juling
=du|=dere|=dokker|=dykk =får|=fær|=skal|=ska|=trenger|=fortjener|=behøver =ha|=få|=deg|=dere|=virkelig|=litt? =litt? @juling
=hadde =jeg|=eg|=æ .. =hatt =en|=et|=ei|=ein? @weapon
@iwill =helst|=gjerne .. @slay|@bodyhit @youo
=jeg|=eg|=æ =tar|=tek =deg|=dæ =hvis|=om|=neste|=når|=så|=din|=ditt|=da
@willi @adv? =knekke|=knuse|=kakke|=bøffe|=jokke|=smadre|=klaske|=dundre|=peise|=filleriste|=moste|=mose|=kline|=kverke|=fikse|=fucke|=føkke =deg|=dæ|=dykk|=dokker =opp|=ned|=hvis|=neste|=når|=for|=fullstendig|=skikkelig|=din|=så|=i|=totalt
@willi @adv? =klikke|=klikker|=flippe|=tilte =på|=i =deg|=dere|=dæ|=dokker|=trynet
@i =kommer|=kjem =til =å =gjøre|=gjere =deg|=dere|=dæ =noe|=noko|=vondt|=fysisk
@willi @adv? =skade|=skada|=angripe|=overfalle =deg|=dæ|=dere|=dokker|=dykk|=noen|=folk|@agent|@relative
@iwill @adv? =gå|=fly|=fyke|=hoppe =løs|=laus|=på =på|=strupen|=deg =deg|=dere|=dæ|=noen?

[violence 2]
# veiled
=neste =gang|=gong @i =ser|=møter|=treffer|=finner|=får|=møtar .. =deg|=dæ|=trynet =i|=på|=så|=da|=ute|=fysisk|=alene|=gata?
=neste =gang|=gong @i =ser|=møter|=treffer|=finner|=får =en|=noen|=ein =av =dere|=dokker|=dykk
=hils|=hilse|=helse|=helsa|=hels =på|=til? @relative
=slike|=sånne|=såne|=folk =som =deg|=dere|=dæ|=dokker|=dykk ... =besøk
=du|=dere|=dokker =kan|=får|=må =bare? =vente|=forvente =deg|=dere|=dæ =besøk
=vi|=me .. =møtes|=sees|=ses|=treffes|=treffast|=møtast|=sjåast =du|=deg =og =jeg|=eg|=æ|=meg
=du =og =jeg|=eg|=æ|=meg =skal|=får|=har =snart|=ha|=ta? =møtes|=møtast|=ses|=treffes|=et|=en|=se =oppgjør|=runde|=prat|=tur|=ute|=utenfor|=ansikt|=snart?
=du =og =jeg|=eg|=æ|=meg =er|=e =ikke|=ikkje|=langt =fra? =ferdige|=ferdig :: neg
=slipper|=kommer|=slepp|=kjem =du|=dere|=dokker|=dykk =ikke|=ikkje|=itj|=aldri =unna|=unda|=vekk =med =det|=dette|=sånt? :: neg
=du|=dere|=dokker|=dykk =slipper|=kommer|=slepp|=kjem =ikke|=ikkje|=itj|=aldri =unna|=unda|=vekk =med|=meg =det|=dette|=sånt? :: neg
=dette|=det =slipper|=slepp =du|=dere|=dokker =ikke|=ikkje|=itj|=aldri =unna|=unda :: neg
=jeg|=eg|=æ|=vi =er|=e =ikke|=ikkje|=itj =ferdig|=ferdige =med =deg|=dere|=dæ|=dokker :: neg
=jeg|=eg|=æ|=vi =er|=e =langt =fra =ferdig|=ferdige =med =deg|=dere|=dæ|=dokker :: neg
=jeg|=eg|=æ =glemmer|=gløymer =ikke|=ikkje|=aldri|=deg =deg|=ikke|=ansiktet|=navnet|=aldri =ditt? :: neg
=jeg|=eg|=æ =husker|=hugser =trynet|=ansiktet|=fjeset =ditt|=deres|=di
=ville|=hadde =jeg|=eg|=æ =passet|=vært|=holdt =meg|=forsiktig|=øynene
=hadde|=hvis|=om =jeg|=eg|=æ =vært|=var =deg|=dere|=dæ =ville|=hadde|=så .. =passet|=vært =meg|=forsiktig|=redd|=opp
=burde|=bør =begynne|=være|=vere|=bli =å? =redd|=redde|=passe|=be|=livredd|=livredde
=burde|=bør|=kan|=skal|=får|=må =du|=dere|=dokker =begynne|=bare|=være|=vere =å? =redd|=redde|=be|=frykte|=passe|=springe|=løpe|=gjemme =deg|=dere|=til|=for?
=be|=ber =for =livet|=deg|=dere|=familien|=sjelen =ditt|=deres|=din?
=sover|=sove|=søv =du|=dere =godt|=trygt =om|=i =natta|=natten|=natt =nå|=lenger
=brannen|=ulykken|=ulykke|=uhellet =kan|=kommer =skje|=fort
=det|=dette =blir|=skal =bli|=ditt|=din =din|=ditt|=deres =død|=endelikt|=undergang|=bane
=dette|=det =kommer|=vil|=skal|=kjem .. =ende|=slutte =med =vold|=blod|=drap|=katastrofe
=vold|=never|=nevene|=knyttneven|=knyttnevene =er|=det =det|=eneste|=språket|=dere =eneste|=språket|=dere|=forstår
=jeg|=eg|=æ|=vi =har|=ha|=eier|=fått =en|=ei|=et|=flere|=ladd|=ladde? @weapon =hjemme|=heime|=liggende|=klar|=her|=under|=ved|=skapet|=bilen
=jeg|=eg|=æ .. =vært|=trent|=erfaring =i|=som|=med =forsvaret|=militæret|=leiesoldat|=krigen|=spesialsoldat =og|=så
=jeg|=eg|=æ =har|=ha =sittet|=vært|=sona|=sonet .. =inne|=fengsel|=drap|=dømt =for =drap|=vold|=grov|=mord?
=jeg|=eg|=æ =har|=ha =ingenting|=ikke|=ikkje|=inkje =noe|=noko|=mer|=å? =å? =tape|=miste|=tapa :: neg
=jeg|=eg|=æ =er|=e =desperat|=farlig|=livsfarlig|=i =nok|=når|=og|=stand =til|=nå|=jeg|=blir?
=vet|=veit =du|=dere =hva|=ka|=kva =jeg|=eg|=æ =gjør|=gjer|=gjorde|=kan =med|=mot =folk|=sånne|=slike|=deg|=dere|=den
=tenk =på =familien|=ungene|=barna|=kona =din|=dine|=di|=deres
=tenk =på =det =før|=når|=neste
=fysisk|=personlig =oppmøte|=besøk|=oppgjør =blir|=neste|=hos|=med|=på

[violence 2]
@come ... =og|=å|=for =ta|=tar =deg|=dæ
=rydder|=rydde =opp =på =min|=gamle|=gamlemåten =måte|=måten?
=jeg|=eg|=æ|=vi =har|=kjenner =noen|=kontakter|=venner|=folk|=karer|=kompiser|=brødre =i|=fra|=blant =mc|=hells|=bandidos|=miljøet|=gjengen|=foxtrot|=mafiaen|=underverdenen|=torpedo
torpedo|torpedoer|torpedoen =på|=til|=besøk|=kommer|=sender|=som :: w=1
=sende|=sender|=skaffe|=leie|=leier =en|=ein|=noen =torpedo|=torpedoer|=leiemorder

[sexual 4]
@willi @adv? =voldta|=voldtar|=voldtek|=valdta|=knulle|=knuller|=pule|=puler|=rævpule|=rasspule|=gjengvoldta @youo|@relative
=knulle|=pule|=ta =deg|=dæ .. =enten|=om =du =vil|=ønsker =eller|=det =ikke|=ei? :: neg

[arson 4]
@willi .. @burn .. @thing|@place|@company|@relative|@youo|=alt|=hele|=skiten
@i =brenner|=brenn|=tenner|=setter|=svir .. @burn? .. @thing|@place @youpos
@burn .. @thing|@place @youpos
@burn @i .. @thing|@place|=alt|=hele
@i .. @burn .. @thing|@place =deres|=din|=ditt|=dokkers|=di|=til
@mygang =kommer|=skal|=vil|=ska .. @burn
=tenne|=tenner|=tenn =på .. @youo|@relative =mens|=når|=i|=levende|=og :: w=1
=sette|=setter .. =fyr .. @youo|@relative =mens|=når|=i|=levende|=og :: w=1
=brenner|=brenn|=brenne @i =butikken|=kontoret|=huset|=sjappa|=bygget|=hytta|=alt|=deg|=dere =til =grunnen|=aske

[arson 3]
=så|=da =brenner|=brenn|=brænn =det|=butikken|=kontoret|=huset|=sjappa|=bygget|=hytta|=bilen|=alt =hos|=deres|=ned|=ditt|=din|=til|=opp|=på|=i|=dere
=butikken|=kontoret|=huset|=sjappa|=bygget|=hytta =brenner|=brenn =ned|=opp|=før|=i =hvis|=om|=natt|=kveld|=før?

[property 3]
@willi .. @wreck ... @thing .. @youpos|=hos|=på|=til
@willi .. @wreck =opp|=ned|=inn|=hele|=alle|=alt|=i|=hull|=på|=istykker ... @thing
@wreck @i .. @thing .. @youpos|=hos|=på
@i .. @wreck ... @thing @youpos
=kjører|=kjøre|=køyrer|=køyre|=rygger|=rygge @i? =bilen|=bil|=traktoren|=lastebilen|=gravemaskina|=gravemaskinen|=varebilen|=traileren|=hjullasteren .. =gjennom|=inn|=inni|=igjennom =i|=gjennom? .. =vinduet|=vinduene|=fasaden|=inngangen|=butikken|=resepsjonen|=døra|=kontoret|=veggen|=lokalet|=glasset|=hovedinngangen
=dekkene|=dekka|=dekkan =dine|=deres|=på .. =skal|=blir|=er|=kommer|=ryker|=opp|=flate|=punktert

[bomb 4]
=bombe|=bomba|=bomben|=bomber|=sprengladning|=sprenglading|=dynamitt|=sprengstoff|=sprenglegeme =er|=e|=ligger|=blir|=har =plassert|=utplassert|=gjemt|=rigget|=lagt|=klar|=montert|=i|=på|=under|=ute|=hos|=blitt
=det|=har|=er|=e =ligger|=ligg|=er|=e|=står|=finnes|=blitt|=har =lagt|=blitt|=plassert|=ut|=gjemt|=rigget? =ut|=inn|=lagt|=plassert? =en|=ei|=ein|=to|=flere|=noen =bombe|=bomba|=bomber|=sprengladning|=sprengladninger|=rørbombe|=bilbombe|=sprenglegeme|=sprenglading|=dynamittkubbe|=håndgranat
=bombe|=bomba|=bomben|=sprengladningen|=ladningen =går|=smeller|=eksploderer|=detonerer|=utløses|=sprenger =av|=klokka|=om|=i|=kl|=når|=snart|=nå|=hvis
@willi .. =sprenge|=sprenger|=bombe|=bomber|=detonere|=sprenga|=sprengje .. @thing|@place|@company|@youo|@relative|=dritten|=alt|=hele|=skiten
=sprenger|=sprenge|=bomber|=sprengjer @i .. @thing|@place|@company|@youo|=dritten|=alt|=hele|=skiten
=evakuer|=evakuere|=rømme|=tøm =bygget|=bygningen|=kontoret|=lokalet|=lokalene|=huset|=butikken .. =før|=nå|=sprenger|=bombe
=bombe|=bomba|=bomben|=bomber =hos|=i|=på|=under =dere|=dokker|=bygget|=kontoret|=banken|=butikken|=bilen|=kantina|=garasjen|=resepsjonen|=kjelleren|=postrommet|=pakken|=sekken|=bagen|=søpla|=søppelkassa|=hovedkontoret|=senteret|=toalettet

[stalking 2]
=fant|=funnet|=funne|=sjekket|=sjekka|=sett|=googlet|=googla|=stalket|=søkt|=søkte =opp? =på? =deg|=dæ|=profilen|=bildene|=bilder|=adressen|=adressa|=huset =opp|=din|=dine|=ditt|=av|=deg? =din|=dine|=di|=deg? =på|=via|=hos =facebook|=fb|=insta|=instagram|=linkedin|=nettet|=google|=1881|=gulesider|=snap|=snapchat|=tiktok
=søte|=fine|=pene|=nydelige|=flotte|=søt|=fin|=pen|=flott|=koselig =barn|=unger|=ungar|=jenter|=døtre|=kone|=familie|=datter|=sønn|=hus|=hage|=gutter|=jente =du|=dokker|=dere =har|=ha|=hev
=du =heter|=heiter|=hete .. =og =du? =bor|=bur|=jobber|=kjører|=har =i|=på|=ved|=til|=en|=to|=barn
=klarer|=greier|=klare|=kan|=greie .. =å? =finne =ut =hvem|=hvor|=kor|=av .. =du|=sånt|=bor|=folk :: w=1
=vet|=veit|=kjenner|=funnet|=ser =jo|=nå|=godt|=ut|=også? =hvilken|=hva|=ka|=kva|=hvem|=når =bil|=buss|=vei|=gate|=barnehage|=skole|=du|=tid =du|=går|=kjører|=tar|=bor|=har|=ungene|=slutter|=er|=begynner =kjører|=tar|=bor|=går|=på|=hjem|=ferdig|=din|=fra|=jobb|=jobben
=jeg|=eg|=æ =vet|=veit =når =du|=ungene|=kona|=dere|=dattera|=datteren =er|=går|=slutter|=drar|=kommer|=har|=din|=di|=dine
=jeg|=eg|=æ =har|=ha =adressen|=adressa|=skiltnummeret|=bilnummeret|=regnummeret =ditt|=din|=di
=jeg|=eg|=æ =har|=ha =bilde|=bilder|=bildet =av =deg|=dæ
=jeg|=eg|=æ =har|=ha =bilde|=bilder|=bildet =av =huset|=bilen|=ungene|=barna =din|=di|=dine|=ditt
=har|=ha =navnet|=namnet =ditt =og|=nå =adressen|=finner|=vet|=så|=og|=vil
=hvor|=kor =du|=barna|=ungene|=kona|=dattera|=datteren|=sønnen =din|=dine|=di? =bor|=bur|=parkerer|=går|=trener|=sover =på? =skole|=skolen|=barnehage|=hen|=om? =og|=så|=skal|=nå :: w=1

[stalking 3]
=vet|=veit|=ve|=sett|=fant =hvor|=kor|=når|=hvilken|=ka =tid|=skole|=skule|=barnehage|=vei? =barna|=ungene|=ungan|=ungane|=kona|=datteren|=dattera|=sønnen|=jenta|=jentene|=guttene =di|=din|=dine|=deres|=dykkar .. =går|=er|=bor|=leker|=trener|=slutter|=spiller

[self_harm 4]
@willi .. =hoppe|=hopper|=kaste|=kjøre =meg|=mæ? =utfor|=fra|=foran|=uti|=ut|=i|=inn =fra|=i|=av? =brua|=broa|=broen|=toget|=banen|=taket|=balkongen|=fjellet|=stupet|=kaia|=vinduet|=bilen|=trikken|=en|=et|=kanten|=fjellveggen|=bergveggen|=trailer|=traileren|=sporet|=skinnene|=klippen|=blokka|=elva|=havet|=sjøen
@willi .. =kutte|=skjære =opp|=over =pulsårene|=pulsåren|=håndleddene|=håndleddet|=årene
=hopper|=hoppa|=hoppet =jeg|=eg|=æ|=fra|=foran|=utfor|=uti =fra|=foran|=utfor|=av|=ut|=i|=brua|=broa|=broen|=toget|=balkongen|=kaia|=taket|=elva =brua|=broa|=broen|=toget|=balkongen|=taket|=kaia|=vinduet|=banen|=havet|=elva|=stupet|=fjellet
@willi .. =henge|=drepe|=skyte|=drukne|=drepa =meg|=mæ|=oss
@willi .. =ta|=tar|=tek|=avslutte|=ende =livet =mitt
@willi .. =ta|=tar|=tek =livet|=live =av|=tå|=åt =meg|=mæ
@willi .. =ta|=tar|=tek|=avslutte|=ende =mitt =eget|=eige =liv
@willi .. =gjøre|=gjere|=få|=sette =slutt|=ende|=en|=punktum =på|=stopp|=for =livet|=alt|=det|=meg|=dette =hele|=mitt|=her|=selv?
=tar|=tek =jeg|=eg|=æ =livet =av|=tå =meg|=mæ
=tar|=tek|=avslutter =jeg|=eg|=æ =livet =mitt
=dreper|=henger|=skyter|=drep =jeg|=eg|=æ =meg|=mæ =selv|=sjøl|=av
=gå|=går|=kjøre|=kjører =i|=på|=utfor|=uti =sjøen|=havet|=elva|=fjorden|=fjellveggen|=bergveggen|=stupet|=traileren|=møtende|=trailer =og|=nå|=i|=med|=trailer =bli|=kveld|=natt|=vilje :: w=1
=når|=hvis|=innen =dere|=du|=dokker|=de|=noen =leser|=les|=får =dette|=denne|=det .. =er|=e|=har|=lever|=ligger =jeg|=eg|=æ .. =død|=borte|=dau|=daud|=her|=hoppet|=tatt|=hengt|=skutt|=lever|=mer|=lenger :: neg
=når|=hvis|=innen =dere|=du|=dokker|=noen =leser|=les|=får =dette|=denne|=det .. =har|=er =jeg|=eg|=æ =hoppet|=hoppa|=tatt|=hengt|=skutt|=drept|=borte|=død|=daud
=siste|=sisste =dag|=kveld|=natt|=dagen|=natta =jeg|=eg|=æ|=min|=mi =lever|=i|=på =live|=livet|=jorda?
=siste|=sisste =melding|=brev|=mail|=ord =noensinne|=noen =gang?
=gi|=gir =meg|=mæ =selv|=sjøl =en|=ei =kule|=overdose|=sprøyte
=dere|=du|=dokker =har|=får =mitt|=livet|=blodet|=meg =liv|=mitt|=på =på =samvittigheten|=hendene|=samvittigheta|=samvettet

[self_harm 5]
=sitter|=sit|=sitt|=står|=ligger|=har .. =med|=her .. =barberblad|=barberbladet|=barberbladene|=pillene|=piller|=tablettene|=tabletter|=tau|=tauet|=løkka|=snara|=sovetabletter|=sovepiller .. =i|=foran|=klar|=rundt|=og|=på =hånda|=hånden|=hendene|=meg|=klare|=halsen|=bordet|=neven|=håndleddet|=vet|=venter
=har|=ha =tatt|=svelget|=svelga =alle|=en|=femti|=tretti|=hele|=ei|=mange =pillene|=tablettene|=overdose|=pilleglasset|=brettet|=piller|=tabletter|=medisinene|=medisinen|=paracet|=paraceten
=skåret|=skjært|=kuttet|=skore|=skjærer|=kutter|=kutta|=skar =meg|=mæ|=over|=opp|=pulsårene|=håndleddet|=håndleddene|=armene =selv|=i|=på|=pulsårene|=håndleddene|=håndleddet|=opp =armen|=håndleddet|=armene|=håndleddene|=pulsåren|=pulsårene|=nå

[self_harm 3]
=like|=lika|=best|=bedre|=betre =greit|=godt|=bra|=så|=om|=at|=for|=gjerne =at|=om|=hvis|=jeg|=eg|=æ|=alle =at|=om|=hvis|=jeg|=eg|=æ? =dør|=døde|=døyr|=var|=er|=forsvant|=forsvinner|=dauer =død|=borte|=daud|=dau|=ikke|=ute?
=kan|=kunne|=burde =jeg|=eg|=æ =like =godt|=gjerne|=greit =bare|=være|=ta? =dø|=være|=daue|=hoppe|=død|=livet|=forsvinne|=henge =død|=av|=borte|=meg? 
=orker|=orkar|=orke|=vil|=klarer|=makter|=ønsker|=greier|=ønskjer|=gidder|=ynskjer =ikke|=ikkje|=itj =å? =leve|=leva|=eksistere|=vere|=være =i|=her|=meir|=mer|=lenger|=lengre|=med|=slik|=sånn :: neg
=vil|=ønsker|=ynskjer|=ønskjer|=kunne|=håper|=skulle =jeg|=bare|=berre|=helst|=ønske|=å? =å|=jeg|=få? =sovne|=sovna|=sove|=legge|=lukke|=forsvinne ... =aldri|=ikke|=ikkje .. =våkne|=våkner|=vakna|=vakne|=vaknar :: neg
=slippe|=sleppe =å|=mer|=meir =leve|=være|=våkne|=av|=livet =mer|=lenger|=dette|=til|=her|=i?
=vil|=ønsker|=håper|=skulle|=ønskjer|=kunne .. =jeg|=eg|=æ .. =var|=dør|=døde|=aldri =død|=dau|=daud|=snart|=født|=i :: neg
=vil|=ønsker|=ynskjer|=ønskjer|=ville =bare|=berre|=helst|=egentlig? =å|=til? =dø|=døy|=daue|=dau =nå|=no|=fra|=i|=jeg|=fordi|=og|=snart|=av?
=ta|=tar|=tatt =mitt|=sitt =eget|=eige|=egne =liv
=ferdig|=lei|=trøtt|=trett|=sliten|=lut =lei? =med|=av|=tå =å|=hele? =leve|=livet|=tilværelsen :: w=1
=ingenting|=ingen|=ikke|=ikkje|=inkje =noe|=noko|=noen|=mer|=meir|=igjen|=lenger? =å|=grunn|=igjen =å|=til? =å? =leve|=leva =for|=lenger|=mer|=videre|=igjen|=meir :: neg
=selvmord =er|=blir =eneste|=den|=det|=utveien|=neste|=siste|=løsningen :: neg

[self_harm 2]
=ser|=finner|=er|=har =egentlig|=lenger|=jo|=liksom|=det|=jeg? =ikke|=ingen|=ikkje|=inga|=null =lenger|=noe|=noko|=noen|=nokon|=noka|=mer? =poeng|=vits|=grunn|=meining|=mening|=hensikt =i|=til|=med|=ved =å|=livet|=noe|=meg =leve|=fortsette|=leva|=fortsetja|=mitt|=lenger|=stå|=være|=kjempe|=som =opp|=lenger|=her|=mer|=helst? :: neg
=familien|=alle|=ungene|=barna|=kona|=mannen|=verden|=folk|=dere|=de|=dei|=kjæresten|=samboeren =min|=mine|=mi|=rundt|=andre|=sammen? =meg? =hadde|=har|=får|=ville|=er|=vil|=blir|=klarer =hatt|=ha|=seg|=få|=vært|=det =det|=seg|=bedre|=betre|=best|=fint? =bedre|=betre|=best|=fint|=lettere|=av? =uten|=utan =meg|=mæ
=bedre|=betre|=lettere|=best =av? =uten|=utan =meg|=mæ
=ingen =vil|=ville|=kommer|=hadde|=som|=kjem =til|=å|=hadde|=vil? =å|=ha? =savne|=savnet|=sakne|=merke|=savna =meg|=mæ|=det :: neg
=livet|=tilværelsen =mitt? =er|=e =over|=slutt|=ikke|=meningsløst|=uten =for|=verdt|=verd|=å|=mening =meg|=min|=mitt|=å|=leve? =del|=vedkommende|=leve? :: neg
=orker|=orkar|=klarer|=makter|=holder =ikke|=ikkje|=itj =ut? =livet|=tanken =mer|=meir|=lenger|=på? :: neg
=orker|=orkar|=klarer|=makter =ikke|=ikkje|=itj =en|=én|=ein =dag =til|=mer|=av? :: neg
=tanker|=tankar|=tenker|=tenkjer|=tenkte|=tenkt|=vurderer|=vurdert|=fantaserer =mye|=ofte|=stadig|=bare? =om|=på? =selvmord|=døden
=tanker|=tankar|=tenker|=tenkjer|=tenkte|=tenkt|=vurderer|=vurdert|=fantaserer =mye|=ofte|=stadig|=bare? =om|=på? =å =dø|=forsvinne
=tanker|=tankar|=tenker|=tenkjer|=tenkte|=tenkt|=vurderer|=vurdert|=fantaserer =mye|=ofte|=stadig|=bare? =om|=på? =å =gjøre|=avslutte|=hoppe|=henge =livet|=slutt|=meg|=alt|=fra|=foran
=tanker|=tankar|=tenker|=tenkjer|=tenkte|=tenkt|=vurderer|=vurdert|=fantaserer =mye|=ofte|=stadig|=bare? =om|=på? =å =ta =livet =mitt
=tanker|=tankar|=tenker|=tenkjer|=tenkte|=tenkt|=vurderer|=vurdert|=fantaserer =mye|=ofte|=stadig|=bare? =om|=på? =å =ta =livet =av =meg|=mæ
=ikke|=ikkje|=itj =her|=lever|=i =live|=mer|=meir|=lenger? =i|=til|=når|=neste =morgen|=helga|=uke|=jul :: neg
=ikke|=ikkje|=itj =leve|=finnes|=eksistere =her|=mer|=lenger|=meir =lenger|=mer? :: neg w=1
=ikke|=ikkje|=itj =være|=vere =til|=her|=i =lenger|=mer|=meir|=live :: neg w=1
=dere|=dette|=inkassoen|=regninga|=gjelden|=gjelda =driver|=tvinger|=dytter|=får =meg|=mæ =i|=til|=mot =døden|=selvmord|=grava|=å|=graven

[violence 4]
@come ... =og|=å|=for =å? @slay @youo|@relative|@someone
@i =tar|=tek|=henter|=finner|=griper .. @weapon .. =og|=å =så? @slay|@bodyhit @youo|@someone
=henter|=tar|=tek|=finner|=lader|=kjøper|=skaffer|=låner|=hentar|=griper @i? .. @weapon .. =og|=så =så? =kommer|=kjem|=drar|=kjører|=møter|=stikker|=besøker|=dukker|=ordner|=rydder
=lader|=ladar @i @weapon
=henter|=hentar @i @arms
=smake|=smaka|=kjenne|=føle|=føla|=møte =på? @weapon|=neven|=nevane|=neva|=knyttneven|=støvelen|=bly|=stålet =min|=mi|=mine|=mitt|=mellom|=i|=på|=hvis
=ta|=tar|=tek|=drepe|=dreper|=banke @youo =og .. @relative
@willi .. @relative .. =dø|=lide|=blø|=svi
@weapon =er|=e|=ligger =klar|=ladd|=ladda|=ladet|=slipt|=framme .. =til|=for =deg|=dere|=dæ|=dokker
=ingen|=ingenting =kommer|=slipper|=går|=overlever|=kjem .. =levende|=derfra|=unna|=helskinnet :: neg
=ingen =av =dere|=dokker|=dykk =kommer|=slipper|=overlever|=kjem|=er =til|=levende|=unna|=trygge|=trygg|=ut|=å|=dette|=hjem? :: neg
=alle =på|=i|=hos =kontoret|=butikken|=huset|=dere|=banken|=avdelingen =skal|=kommer =til? =å? =dø|=daue|=skytes|=drepes|=brenne|=betale
=skal|=kommer|=må|=vil =kundebehandlerne|=sjefene|=dere =alle? =dø|=skytes|=drepes|=henrettes
=amok|=berserk =hos|=på|=i|=nede =dere|=kontoret|=butikken|=banken|=avdelingen

[violence 3]
=ellers|=elles|=eller =så? =dreper|=drep|=skyter|=skyt|=banker|=slår|=knuser|=knekker|=stikker|=tar =jeg|=eg|=æ =deg|=dere|=dæ|=dokker|=dykk|=noen|=kona|=ungene :: neg
=gjøre|=gjere|=gjera|=gjør|=finne .. =noe|=noko|=nokka =drastisk|=dumt|=desperat|=alvorlig|=stygt|=galt|=fælt|=forferdelig|=vondt|=voldelig|=jævlig .. =mot|=med =de|=dei? @youo|@agent|=ansatte|=noen|=folk|@relative
=bruker|=bruke|=ty|=tyr =til? =vold|=makt|=nevene|=kniv|=våpen =mot|=hvis|=om|=neste|=på|=til
=voldelig|=voldelege|=voldsom =mot|=overfor =deg|=dere|=noen|=ansatte
=lyst|=løst|=trang =til|=te =å|=og =slå|=sparke|=kvele|=drepe|=skyte|=knuse|=denge|=drepa|=myrde|=banke|=stikke|=skade =noen|=nokon|=deg|=dere|=noe|=dæ|=dokker|=folk|=alle|=han|=henne|=hodet|=trynet|=opp

[violence 2]
=vent =du|=dere|=dokker =bare|=berre
=gled|=glede =deg|=dere|=dæ =til =neste|=jeg|=vi|=vår|=møtet|=besøket
=du|=dere|=dokker =har =noe|=noko|=litt|=mye =i =vente
=gjøre|=gjere|=gjør|=finne =på? =noe|=noko|=nokka =drastisk|=dumt|=desperat|=jeg|=alvorlig =å|=hvis|=snart|=vil|=kommer|=om|=nå? :: w=1
=du|=dere|=dokker =skulle|=burde =passet|=passe|=vokte =deg|=dere|=dæ|=munnen|=ryggen
=pass =deg|=dæ
=vokt =deg|=dæ|=dere|=dokker
=skal|=ska|=kommer =få|=til =det|=dette|=å =igjen|=få =som =du|=dere =fortjener? :: w=1
=dette|=det =er|=e =ikke|=ikkje|=itj =over|=slutten|=ferdig|=det =siste =dere|=du =hører|=ser? :: neg
=jeg|=eg|=æ =kommer|=kjem =etter =deg|=dæ
=tar|=tek =deg|=dæ|=dere =igjen|=en =dag|=en? 
=du|=dere|=dokker|=dykk @skal|=får|=må =få? =betale|=bøte|=svi|=unngjelde =dyrt? =for =dette|=det|=hva|=løgnene|=alt
=noen|=nokon =banker|=bankar =på =døra|=døren =di|=din

[self_harm 3]
=lyst|=løst|=trang|=ønske|=ønsker =til|=te|=om|=å? =å|=om? =dø|=døy|=daue|=forsvinne|=ende|=avslutte =livet|=det|=for|=alt|=nå|=bare? =hele|=godt|=alltid?
=vil|=ønsker|=skulle =bare|=berre|=helst? =forsvinne|=forsvinna|=sovne|=sove =for|=inn|=og =godt|=alltid|=bli|=evig|=aldri|=borte
=hva|=ka|=kva|=ke =er|=e =vitsen|=vits|=poenget|=meningen|=meininga|=grunnen =med|=i|=ved|=til =å|=livet =leve|=leva|=fortsette|=lenger|=mer|=stå
=vits|=vitsen|=poeng|=grunn =i|=med|=til =å =leve|=leva
=jeg|=eg|=æ =burde|=fortjener =å|=vært|=være|=vere|=ikke? =dø|=død|=døy|=levd|=leve

[self_harm 5]
=har|=ha|=tok|=svelget|=svelga|=tatt =jeg|=eg|=æ? =tatt|=svelget|=svelga|=tok|=spist|=fått|=nettopp? =i|=meg|=tatt? =10|=20|=30|=40|=50|=60|=100|=femten|=tjue|=tretti|=førti|=femti|=hundre|=alle|=mange|=en|=hele|=resten =hel|=av|=haug|=pakke|=eske|=brett? =paralgin|=paracet|=paraceten|=sobril|=valium|=imovane|=vival|=piller|=pillene|=tabletter|=tablettene|=ibux|=sovetabletter|=medisinen|=medisinene|=sovepiller|=rivotril

[bomb 4]
=lagt|=plassert|=rigget|=satt|=gjemt|=lagd|=plasserte|=la =ut|=igjen|=fra|=opp? =en|=ei|=ein|=to =bombe|=bomba|=sprengladning|=rørbombe|=sprenglading

[self_harm 4]
@i .. =hopper|=hoppar|=hopp|=kaster|=går|=kjører =meg|=mæ? =fra|=frå|=foran|=utfor|=uti +=brua|+=broa|+=broen|=toget|=banen|=balkongen|=taket|=kaia|=stupet|=elva|=trikken|=bilen|=traileren|=vinduet|=kanten|=blokka|=havet|=sjøen

[violence 4]
=banker|=banke|=slår|=slå|=juler|=jule|=denger|=denge|=sparker|=sparke|=griser =dritten|=skiten|=livskiten|=livskitten|=helvete|=faen|=gørra|=møkka|=drita|=vettet =ut|=utav =av|=tå|=utav? =deg|=dæ|=dere|=dokker|=dykk
@relative =blir|=vert|=bli =voldtatt|=drept|=skutt|=drepen|=myrdet|=kidnappet|=tatt|=skadet|=skadd|=banket
@relative|@boss|@agent|=sjefane|=ledelsen @skal .. =bli|=verte .. =drept|=skutt|=drepen|=myrdet|=knivstukket|=hengt|=banket|=slått
@boss .. =deres|=din|=dykkar .. @skal .. =bli .. =drept|=skutt|=drepen|=myrdet|=knivstukket|=hengt|=banket
=blir|=bli =drept|=skutt|=banket|=drepen|=knivstukket|=slått|=voldtatt =av =meg|=mæ|=oss
=ikke|=ikkje|=itj|=aldri =kommer|=kjem|=kom|=slipper .. =levende|=live|=helskinnet :: neg
=du|=dere|=dokker =er|=e|=blir =en|=ein? =dø|=dau|=daud|=død =mann|=dame|=kvinne|=kjerring|=kar|=rotte
=kaste|=kaster|=helle|=heller|=tømme|=tømmer|=sprute|=spruter|=hive|=hiver|=kasta .. =syre|=saltsyre|=molotov|=molotovcocktail|=brannbombe|=bensin|=granat|=håndgranat|=lut .. =i|=på|=over|=inn|=gjennom|=mot .. @youo|=trynet|=fjeset|=ansiktet|=vinduet|=butikken|=kontoret|=huset|=døra|=postkassa|@thing
=blodbad|=massakre|=massedrap .. =hos|=nede =dere|=dokker|=dykk|=deg|=nav|=på
=blodbad|=massakre|=massedrap .. =på|=i =kontoret|=butikken|=resepsjonen|=banken|=lokalene|=avdelingen|=senteret|=skolen
@willi .. =blodbad|=massakre|=massedrap
@willi .. =skyte|=meie|=skyter|=plaffe .. =rundt|=vilt|=ned|=alle|=alt|=folk|=første

[violence 3]
=klappe|=klappa|=smelle|=smekke|=lappe|=drive|=slenge|=fike|=slå =til =deg|=dæ|=dere|=dokker
=bli|=blir|=vere|=være =voldelig|=voldelege|=fysisk =hvis|=om|=mot|=nå|=snart|=av|=viss|=med
=må =det =vold|=våpen =til
=skal|=må =jeg|=eg|=æ =bruke|=ty =vold|=makt|=nevene|=til

[violence 2]
=konsekvenser|=konsekvensar|=følger|=etterspill =for =deg|=dæ|=familien|=ungene|=helsa|=livet =personlig|=og|=din|=ditt|=di?
=utover|=ut =over? =deg|=dæ|=familien|=ungene =personlig|=og|=din|=dine|=di|=selv
=tenk|=tenke =deg|=dæ|=dere =godt|=nøye|=jævlig|=veldig =om
=du|=dere =har|=ha =unger|=barn|=familie|=kone|=ungar =hjemme|=heime :: w=1
=du|=dere =har|=ha =unger|=barn|=familie|=kone|=ungar =å =tenke =på :: w=1
=noen|=nokon =venter|=ventar|=står|=møter =på? =deg|=dæ|=dere =når|=utenfor|=utafor|=etter|=på

[self_harm 4]
@i .. =står|=sitter|=sit|=henger|=ligger =nå|=her? =på|=oppå|=utenfor =kanten|=rekkverket|=skinnene|=toglinja|=jernbanelinja|=jernbanesporet|=balkongkanten|=brukanten|=takkanten
=står|=sitter|=sit =nå|=her? =på|=oppå|=utenfor =kanten|=rekkverket|=skinnene|=toglinja|=jernbanelinja|=jernbanesporet|=balkongkanten|=brukanten|=takkanten =nå|=av|=klar|=snart

[self_harm 2]
=står|=sitter|=sit =oppe? =på|=oppå =brua|=broa|=broen|=taket =nå|=no|=klar =klar|=vil|=tenker|=skal|=hopper|=vurderer|=og
=klarer|=orker|=greier|=makter|=orkar|=klarar =ikke|=ikkje|=itj =å? =leve|=leva =med|=slik|=sånn|=lenger|=mer :: neg

[arson 4]
=brenner|=brenn|=brænn|=brenne @place|@thing @youpos =ned|=opp|=til
=brenner|=brenn|=svir|=sprenger|=sprenge @i .. =ned|=av|=opp .. +kontoret|=nav|=hele|=bygget|@company

[violence 4]
@willi ... =og|=å @slay|=slå|=slår|=sparke|=sparker|=knuse|=knuser|=knekke|=knekker|=stikke|=stikker =deg|=dæ|=dere|=dokker|=dykk
@willi ... =og|=å =ta|=tar =deg|=dæ
=slå|=slår|=slæ|=sla|=banke|=banker|=bank|=sparke|=sparker|=spark @youo|@relative =ihjel|=ihel|=ihæl|=ijel|=helseløs|=helselaus|=fordervet|=sønder|=sanseløs|=gul
=slå|=slår|=slæ|=sla|=banke|=banker|=sparke|=sparker|=spark @youo|@relative =i =hjel|=hel|=hæl|=stykker|=svime
@iwill .. =slå|=banke|=sparke @someone =ihjel|=ihel|=ihæl
@willi .. @bodyhit =hver|=alle|=hvert =eneste? @body|=finger|=bein|=knokkel

[violence 3]
@i .. @bodyhit =hver|=alle|=hvert =eneste? @body|=finger|=knokkel|=bein =i|=på|=du? :: w=1
=hadde|=kunne|=ville|=skulle|=burde .. @i .. =skutt|=drept|=kvalt|=slått|=banket|=banka|=kverket|=kverka|=knivstukket|=knust|=denget|=denga @youo :: past
=jeg|=eg|=æ =kunne|=skulle|=burde|=ville|=hadde =lett|=gjerne|=glatt|=lyst? =ha? =skutt|=drept|=kvalt|=slått|=banket|=banka|=kverket|=knivstukket|=denget @youo :: past
=hvis|=viss|=om|=dersom =ikke|=ikkje|=itj =så? @slay|=tar|=brenner|=knuser|=sprenger|=knekker|=stikker|=slår|=finner @i :: neg
=hvis|=viss|=om|=dersom =ikke|=ikkje|=itj =så? =kommer|=kjem @i .. =og|=å =tar|=banker|=skyter|=dreper|=slår|=knuser|=brenner|=drep|=skyt|=henter|=ordner :: neg
=da|=så =er|=e =du =ferdig|=fardig|=fortapt

[violence 2]
=får|=fær|=fått =kloa|=klørne|=fingrene|=neva|=nevene =i|=på =deg|=dæ|=dere|=dokker
=det|=da =smeller|=smell =på|=i|=hos =hovedkontoret|=kontoret|=banken|=dere|=butikken|=avdelingen|=lokalet
=fort|=lett|=plutselig =skje|=hende =en|=ei|=noe|=ulykker =ulykke|=stygt|=galt?

[bomb 4]
=bomba|=bomben =er|=e =laget|=laga|=ferdig|=på|=klar|=satt|=armert

[property 3]
=slår|=sparker|=bryter|=kjører @i .. =inn|=ned .. @thing
@willi .. =slå|=sparke|=bryte|=kjøre =inn|=ned @thing|=døra|=døren

[self_harm 3]
=vurderer|=tenker|=tenkjer|=lyst|=vil|=planlegger .. =å|=på .. =hoppe =fra|=frå|=foran|=utfor|=av +=brua|+=broa|+=broen|+=toget|=taket|=banen|=balkongen|=stupet|=kaia|=noe
=vil|=ønsker|=håper|=ynskjer .. =ikke|=ikkje|=itj|=aldri .. =våkne|=våkner|=vakna|=vakne :: neg
=ta|=tar|=tek|=ende|=avslutte =livet =mitt|=mett
=ingen|=ikke|=ikkje|=inga =annen|=anna|=annan|=andre =utvei|=utveg|=løsning|=vei =enn =å =ta|=dø|=gjøre|=døy :: neg

[violence 4]
@iwill .. =ta =med =meg|=mæ? =en|=ei|=min|=mi? @weapon .. =ned|=bort|=til|=te|=dit|=på|=inn|=neste

# after a condition, whatever its form
[violence 3]
@if ... =er|=e =du|=dere|=dokker|=dykk =død|=døde|=dau|=daue|=daud|=ferdig|=ferdige
=får|=hører|=rører|=sender|=ringer|=stenger|=kommer|=betaler|=svarer|=ellers|=elles|=nekter|=prøver ... =så? =er|=e =du|=dere|=dokker =død|=døde|=dau|=daue|=daud :: neg
@if ... =tar|=tek =jeg|=eg|=æ|=vi =deg|=dæ|=dere|=dokker|=dykk :: neg
=så|=da =tar|=tek =jeg|=eg|=æ =deg|=dæ|=dokker
=kommer|=kjem|=vil|=skal|=ska =noen|=nokon|=nåen|=folk =til|=te? =å? =bli =skadet|=skadd|=skada|=drept|=skutt|=banket|=slått|=stukket|=knivstukket|=liggende
=kommer|=kjem|=vil|=skal|=ska =noen|=nokon|=nåen|=folk =til|=te? =å? =dø|=døy|=daue|=blø|=gråte|=lide
=ingen =skal|=kan|=klarer|=greier =få|=å? =stoppe|=hindre|=stanse =meg|=mæ =fra|=i =å .. @murder @victim :: neg

[violence 4]
=kjøre|=kjører|=køyre =deg|=dæ|=dere|=dokker|=dykk =ned|=over =med|=når|=i|=på|=neste
@willi @adv? =få =deg|=dæ|=dere|=dokker =til =å =blø|=skrike|=trygle|=krype|=lide|=hyle
@willi @adv? =sende|=legge =deg|=dæ|=dere|=dokker|=dykk =på|=til|=i|=rett @sykehus
@willi @adv? =gjøre|=gjere|=slå|=banke|=skyte =deg|=dæ|=dere|=dokker =til =krøpling|=invalid|=krøplinger|=mos|=grøt|=pinneved|=plukkfisk|=kjøttdeig|=hakkemat|=ugjenkjennelig
@willi @adv? =gi =deg|=dæ|=dere|=dokker =en|=ei|=ein =kule|=knekk|=brekt|=knekt
@skal @i @adv? =sette|=gi|=gje|=få|=plante =deg|=dæ|=dere|=dokker =i|=en|=ei|=til =rullestol|=kule|=koma|=grava
=tar|=tek|=ta @i? =med|=me =meg|=mæ? =en|=ei|=et|=ein|=den? @arms =neste|=når|=inn|=ned
=neste =gang|=gong =tar|=tek|=har|=kommer @i =med|=me? =meg? =en|=ei|=et|=ein|=den? @weapon
=nå|=no|=da|=så =henter|=hentar|=finner|=tar @i =frem|=fram|=ut? =en|=ei|=et|=ein|=den? @arms
@weapon =ligger|=ligg|=er|=står =i|=bak|=på =bilen|=bagasjerommet|=veska|=vesken|=sekken|=baksetet|=framsetet|=forsetet|=passasjersetet|=hanskerommet|=jakka =og? .. =er|=e|=kommer|=kjem|=framme|=fremme|=kjører|=drar|=ved|=hos
=lagt|=pakket|=pakka|=tatt|=har|=fått =med? =en|=ei|=et|=ein|=den? @weapon =i|=bak|=på =bilen|=bagasjerommet|=veska|=vesken|=sekken|=baksetet|=jakka =og|=nå .. =framme|=fremme|=kommer|=kjem|=kjører|=vei|=drar|=hos|=utenfor|=ved

[innocent threat]
=tar|=tek|=ta =jeg|=eg|=æ =deg|=dere =med|=imot|=i|=gjerne|=opp|=på|=igjen|=til|=ut|=inn|=alle|=som

[class explosive]
=bombe|=bomba|=bomben|=bomber|=sprengstoff|=sprengstoffet|=sprenglading|=sprengladning|=sprengladninger|=dynamitt|=ladning|=ladningen|=rørbombe|=brevbombe|=granat

[bomb 4]
=utplassert|=plassert|=rigget|=rigga|=gjemt|=gøymt|=lagt|=montert =det|=ut|=noe? =ut|=en|=ei|=to|=flere|=noe|=tre? @explosive
=ligger|=ligg|=står|=finnes|=er =det =gjemt|=noe|=nok? =en|=ei|=to? =sprengstoff|=dynamitt|=sprengladning|=sprengladninger|=sprenglading|=bombe|=bomber|=rørbombe =i|=på|=under|=hos|=der|=nok|=som|=klar?
=inneholder|=inneheld =en|=ei|=noe? @explosive

[bomb 3]
=sekken|=bagen|=pakken|=kofferten|=bagasjen|=søppelkassa ... =sprengstoff|=dynamitt|=sprengladning|=bombe

[arson 3]
=brenner|=brenn =det|=den|=hele|=butikken|=huset|=bygget|=kontoret|=sjappa|=dere|=alt|=lageret =ned|=opp|=inne|=til =samme|=i|=til|=før|=over|=og|=en|=natta|=grunnen
[violence 2]
=det|=dette =skal|=ska =jeg|=eg|=æ|=vi =personlig|=selv|=nok? =sørge|=syte|=stå =for

[violence 4]
=får|=fær|=skal|=ska|=fortjener|=vanker .. =få? =en|=ei|=ein|=et|=hele|=noen|=få =hagleskur|=haglskur|=hagl|=kule|=kuler|=kula|=kniv|=kniven|=øks|=øksa|=ladning|=salve|=skudd|=bly|=balltre|=slegga|=jernrør =i|=mellom|=over|=gjennom @part|=seg|=deg|=øynene|=ribbeina

[violence 3]
=møter|=ser|=treffer|=kommer|=får|=ringer|=dukker|=prøver|=viser|=tør|=rører|=finner ... =går|=kommer|=drar|=forlater|=slipper|=reiser|=kjem =han|=hun|=ho|=hu|=du|=dere|=de|=dei|=vedkommende|=dokker =ikke|=ikkje|=itj|=aldri .. =derfra|=ut|=hjem|=heim|=levende|=herfra|=bygget|=unna|=stedet|=uskadd :: neg
=går|=kommer|=drar|=slipper|=reiser =han|=hun|=ho|=hu|=du|=dere|=de|=dei|=dokker =ikke|=ikkje|=itj|=aldri .. =på|=levende|=uskadd|=hel =egne|=eigne|=igjen|=fra|=ut|=derfra|=hjem :: neg
=går|=kommer|=drar|=slipper =ikke|=ikkje|=itj|=aldri =derfra|=ut|=hjem|=herfra =på|=i|=levende|=uskadd =egne|=eigne|=ett|=igjen? :: neg

[violence 2]
=du|=dere|=dokker|=sånne|=slike|=såne|=folk ... =få|=får|=fær =det|=akkurat|=som =det|=som? =de|=du|=dere|=dokker|=dei =fortjener|=fortjent|=fortener|=ber
=får|=fær =du|=dere|=dokker =som =fortjent
@i =har|=ha|=hev =ikke|=ikkje|=itj|=aldri =glemt|=gløymt =ham|=han|=henne|=sjefen|=hva|=kva|=ka|=ansiktet =du|=dere|=din|=deres|=ditt|=som|=han|=det|=på? :: neg
=så|=såg|=observerte =deg|=dæ =på|=ved|=i|=utenfor =kiwi|=rema|=coop|=meny|=butikken|=senteret|=trikken|=bussen|=treningssenteret|=barnehagen|=skolen|=parkeringsplassen|=bensinstasjonen|=byen|=joker|=extra

[violence 4]
@i =henger|=heng @youo
[innocent threat]
@i =henger|=heng =deg|=dere|=meg|=oss =på|=med|=ut|=opp|=fast|=etter
[self_harm 4]
@i =henger|=heng =meg|=mæ =nå|=i|=selv|=sjøl?
[innocent abuse]
=for =en|=ein|=et =idiot|=tosk|=dust|=tulling|=klovn|=gris|=surrehue =jeg|=eg|=æ

[violence 2]
@i =ikke|=ikkje|=itj|=aldri =har|=ha|=hev =glemt|=gløymt =ham|=han|=henne|=sjefen|=hva|=kva|=ka|=deg :: neg
[innocent all]
=anmelder|=politianmelder|=saksøker|=melder|=klager =dere|=deg|=dokker|=dykk =ikke|=ikkje|=itj

[arson 4]
=brenner|=brenn|=svir @i =ned|=opp|=av =hele|=heile? @place|@goods|=rådhuset|=kommunehuset|=skolen|=stasjonen|=tinghuset|=barnehagen|=alt|=stedet|=dritten
=brenner|=brenn|=svir @i =ned|=opp =hele|=heile|=alt|=dere|=deg
@iwill .. =brenne|=brenna|=svi =ned =hele|=heile|=alt|=dere|=rådhuset|=kommunehuset|=skolen|=stedet
[violence 2]
=klem|=klemme|=kyss|=kysse|=kos =ungene|=barna|=kona|=familien|=mora|=datteren|=dattera|=sønnen =dine|=di|=din
=folk|=menn|=noen|=mange|=andre =har|=er =blitt|=forsvunnet|=forsvunne|=dødd|=mista|=mistet|=fått|=drept ... =for =mindre
[self_harm 2]
=ikke|=ikkje|=itj .. =at? =livet =er|=har|=e =verdt|=verd|=noen|=noe =å|=mening|=verdi|=noe|=leve :: neg
[innocent conditional]
=neste =gang|=gong =jeg|=eg|=æ|=vi =ser|=møter|=treffer|=er|=kommer
