# Threats in constructions over whole classes: sabotage that is done, poison, acid, dogs, ramming, fire that is set by
# nobody named, those who come along, the object before the verb.

[class perilinto]
=kaffetrakteren|=kaffetraktaren|=kaffemaskinen|=kaffemaskina|=kaffen|=kaffien|=vannet|=vatnet|=vanndunken|=vannautomaten|=drikkevannet|=maten|=suppa|=suppen|=kantina|=kantinen|=ventilasjonen|=kjøleskapet|=vanntanken|=sukkeret|=teen

[class perilpoison]
=rottegift|=rottegifta|=gift|=gifta|=cyanid|=arsenikk|=frostvæske|=klor|=lut

[class perilput]
=putter|=putta|=puttet|=helle|=heller|=helte|=hella|=har|=hatt|=hadde|=ha|=drysser|=drysset|=strør|=strødde|=blander|=blanda|=blandet|=legger|=la|=lagt|=tømmer|=tømte|=slapp|=slipper

[class perilgang]
=broren|=bror|=brødrene|=kompisen|=kompisene|=kameratene|=kameratane|=gutta|=gutane|=onkelen|=fetteren|=søskenbarnet|=karene|=karane|=svogeren|=kusken|=folka|=gjengen

[class perilman]
@agent|@boss|+sjåføren|+mannen|+montøren|+elektrikeren|+rørleggeren|+selgeren|+vekteren|+legen|+læreren|+lederen|+sjefen|+direktøren|+vakta|+vakten|+dama|+damen|+føreren|+teknikeren|+kontrolløren|+budet|=fyren|=typen|=jævelen|=karen|=idioten|=drittsekken

[class perilkill]
=drepe|=drepa|=dreper|=skyte|=skyter|=skyt|=kverke|=kverker|=kvele|=kveler|=myrde|=knivstikke|=banke|=banker|=denge|=denger|=slakte|=slakter|=torturere|=kjøre|=kjører|=knuse|=knuser|=stikke|=stikker

[violence 4]
{@perilput @perilpoison =i|=oppi @perilinto} =deres|=din|=dykkar|=på|=til :: past
=har|=hadde|=skal|=kommer .. =hatt|=helt|=putta|=puttet|=drysset|=lagt|=strødd|=blanda|=blandet|=ha|=helle|=putte .. @perilpoison =i|=oppi .. @perilinto :: past
=kutta|=kuttet|=kutter|=skar|=skåret|=skjærer|=kappa|=kappet|=kapper|=klippet|=klippa|=klipper .. =over? .. =bremsene|=bremseslangen|=bremseslangene|=bremserøret|=bremsekabelen .. =på|=til|=over? ... =din|=di|=deres|=deg|=dykkar|=dine|=dere :: past
=bremsene|=bremseslangen|=bremseslangene .. =på|=til .. =din|=di|=deres|=deg ... =kutta|=kuttet|=skåret|=kappa|=kappet|=klippet|=kutter|=kapper :: past
=løsna|=løsnet|=løsner|=skrudd|=skrudde|=skrur .. =av|=løs|=opp|=på? .. =hjulboltene|=hjulmutterne|=hjulbolter|=boltene|=mutterne|=hjula ... =din|=di|=deres|=deg|=dine :: past
{=syre|=syra|=saltsyre|=etsende|=lut =trynet|=ansiktet|=fjeset|=øynene|=auga|=andletet|=tryne =får|=kaster|=heller|=tømmer|=kommer|=skal|=skvetter}
{=hundene|=hunden|=bikkjene|=bikkja|=hundane|=rottweileren|=pitbullen|=rottweilerne =på|=løs =får|=slipper|=hisser|=setter|=sender|=pusser} .. =seg|=deg|=dere|=han|=ham|=henne|=dykk?
@perilman|=han|=ho|=hun|=du|=dere|=de .. =får .. =hundene|=hunden|=bikkjene|=bikkja|=hundane .. =på|=etter .. =seg|=deg|=dere|=dykk
{=kjører|=kjøre|=køyrer|=køyre|=rygger|=rygge|=braser|=dundrer =lastebilen|=bilen|=traktoren|=varebilen|=traileren|=bussen|=gravemaskina|=gravemaskinen =inn|=rett =køen|=folkemengden|=folka|=folk|=vinduet|=butikkvinduet|=døra|=resepsjonen|=inngangen|=fasaden|=butikken|=kontoret|=lokalet|=veggen}
=kjører|=kjøre|=køyrer|=køyre .. =jeg|=eg|=æ|=vi? .. =lastebilen|=bilen|=traktoren|=varebilen|=traileren .. =rett =inn|=gjennom ... =køen|=folk|=folkemengden|=vinduet|=døra|=resepsjonen|=inngangen|=fasaden|=butikken|=kontoret
@perilgang ... =er|=kommer|=kjører =på|=til|=bort|=over|=nå|=ned .. =vei|=veg|=deg|=dere ... @weapon
=på =vei|=veg =til|=bort =deg|=dere|=dykk ... @weapon
=kommer|=kjem .. =ikke|=ikkje .. =levende|=i =live? .. =ut|=fra|=frå|=derfra|=herfra|=hjem|=heim .. =levende|=live? .. =derfra|=herfra|=igjen :: neg
=kommer|=kjem .. =du|=dere|=ingen|=han|=hun|=de .. =ikke|=ikkje? .. =levende .. =ut|=fra|=frå|=derfra|=herfra|=hjem|=heim :: neg
=levende .. =ut|=fra|=derfra|=herfra|=hjem .. =kommer|=kjem .. =du|=dere|=ingen|=han|=hun :: neg
=ingen|=du|=dere|=han|=hun .. =kommer|=kjem|=slipper|=går .. =ikke|=ikkje? .. =levende .. =ut|=fra|=derfra|=herfra|=hjem :: neg
=den|=denne|=dette|=han|=ho|=hun .. @perilman ... =skal|=kommer|=vil .. =jeg|=eg|=æ|=vi .. @perilkill ... =helseløs|=ihjel|=ned|=til|=gul|=fordervet|=sønder|=over|=@tonight|=i
=den|=denne|=han|=ho|=hun .. @perilman ... =skal|=kommer .. =jeg|=eg|=æ|=vi .. =drepe|=drepa|=skyte|=kverke|=kvele|=myrde|=knivstikke|=slakte
=den|=denne|=han|=ho|=hun =som ... =skyter|=dreper|=kverker|=kveler|=knivstikker|=slakter =jeg|=eg|=æ|=vi
=ungene|=ungane|=barna|=borna|=datteren|=datra|=sønnen|=guttungen|=jentungen .. =dine|=din|=di ... =går .. =på|=i .. =skole|=skule|=skolen|=barnehage|=barnehagen|=sfo ... =porten|=står|=venter|=henter|=møter

[arson 4]
=huset|=hytta|=bilen|=kontoret|=butikken|=lageret|=leiligheten|=garasjen|=båten|=fjøset .. =til|=på? .. @boss|@agent|=din|=deres|=di|=deg|=hans|=hennes ... =brennes|=brenner|=brenn|=brent|=tent|=tennes|=påtent|=flammer|=aske|=fyr ... =natt|=kveld|=morgen|=snart|=mens|=ned
{=flasker|=flaske|=flaska|=molotov|=molotovcocktail|=brannbombe|=brannbomber =gjennom|=inn =vinduet|=vinduene|=rutene|=ruta|=vindauget|=vinduer =flyr|=fyker|=kaster|=kommer|=kastes|=kyler}

[stalking 3]
=ungene|=ungane|=barna|=borna|=datteren|=datra|=sønnen .. =dine|=din|=di =går|=spiller|=trener .. =på|=i ... =skole|=skule|=skolen|=barnehage|=barnehagen|=sfo

# What is meant but not said: small places, meetings, the way home.
[violence 2]
=byen|=bygda|=oslo|=bergen|=trondheim|=stavanger|=tromsø|=kristiansand|=drammen|=hamar|=verden|=verda|=norge|=noreg|=landet =er =ikke|=ikkje|=ganske|=veldig =stor|=stort|=stora|=liten|=lita|=lite
=vi =treffes|=møtes|=sees|=sjåast =nok|=snart =igjen? .. =du|=dere|=på|=en|=i
=skrevet|=skrive|=notert|=notere =opp|=ned|=meg? .. =navnet|=namnet =ditt|=deres ... =hører|=høyrer|=høre .. =fra|=frå =meg

[violence 3]
=får|=fær @perilman|=han|=hun|=du|=dere =deres|=dykkar? =juling|=bank|=deng|=grisebank
@perilman|=han|=hun|=du|=dere =får|=skal =få? =juling|=bank|=grisebank|=deng

[publicity 1]
=vipps|=vippser|=overfør|=betal|=send|=bitcoin ... =så ... =holder|=held .. =jeg|=eg|=æ|=vi .. =kjeft|=munn|=tett|=stilt
=bitcoin|=krypto ... =så ... =borte|=sletta|=slettet|=sletter|=slett|=forsvinner
=legger|=legg|=poster|=postar|=deler|=delar .. =ut .. =alt|=heile|=hele|=alle|=dette ... =folk|=alle ... =dømme|=sjå|=se|=lese|=vite

[regulator 1]
=ombudet|=forbrukertilsynet|=forbrukerrådet|=brukerombudet|=pasientombudet|=klagenemnda|=datatilsynet|=statsforvalteren|=finansklagenemnda .. =har .. =allerede|=alt|=nå|=no? .. =fått|=fatt|=mottatt .. =saken|=saka|=klagen|=klaga

# A weapon at hand, and somebody who is waited for: each by itself proves nothing.
[class perilarms]
=kniven|=kniv|=pistol|=pistolen|=gevær|=geværet|=rifla|=rifle|=elgrifla|=hagla|=hagle|=øksa|=øks|=øksen|=balltre|=balltreet|=jernrør|=jernrøret|=kubein|=kubeinet|=brekkjern|=macheten|=machete|=våpen|=våpenet|=granat|=slegge|=slegga|=patroner|=patronene|=hammeren|=kjetting|=børsa|=børse|=revolver|=revolveren|=jaktkniv|=jaktkniven|=brødkniv|=brødkniven|=slirekniv|=tollekniv|=salonggevær|=skuddvåpen|=ammunisjon|=ag3|=hk416|=glock|=glocken|=mauser|=mauseren|=mp5|=luger|=salongrifle|=salongrifla|=armbrøst|=armbrøsten|=samuraisverd|=samuraisverdet|=sverdet|=spade|=spaden|=skrutrekker|=skrutrekkeren|=motorsaga|=jaktvåpen|=jaktvåpenet|=macheta

[peril armed]
@perilarms .. =er|=ligger|=ligg .. =med|=klar|=klart|=ladd|=lada|=ladet|=pussa|=slipt|=kvesset|=framme
@perilarms .. =har .. =jeg|=eg|=æ? .. =med|=i|=på|=her
@perilarms =er|=e|=ligger =i|=på|=under =sekken|=bilen|=veska|=bagasjerommet|=baksetet|=hanskerommet|=hånda|=jakka
@perilarms =i =lomma|=lommen|=bilen|=sekken|=hånda|=handa|=hånden|=veska|=bagasjerommet|=jakka|=beltet
=jeg|=eg|=æ|=vi =har|=hev .. =en|=ei|=et|=med|=både? .. @perilarms
=det =er =patroner|=skarpe|=ladegrep
=har|=tar|=tek|=tok|=tatt|=teke|=pakket|=pakka =med .. =meg? .. @perilarms
=ladd|=lada|=ladet|=pussa|=pusset|=slipt|=kvesset|=kvessa|=ladde .. @perilarms
=kjøpt|=kjøpte|=skaffet|=skaffa =meg|=oss? .. @perilarms
@perilarms =ligger|=ligg|=står =i|=på|=under|=bak =bilen|=baksetet|=forsetet|=bagasjerommet|=veska|=sekken|=fanget|=setet
=har|=tar|=tek =jeg|=eg|=æ|=vi =med|=på =meg|=oss? .. @perilarms
@perilarms =har =vi|=jeg|=eg|=æ
=kanna|=kanne|=kanner|=dunken|=dunk|=fat .. =bensin|=parafin|=diesel =står|=er|=ligger|=stend|=ligg
=der|=her|=oppi =ligger|=er|=ligg .. @perilarms
=i|=under =sekken|=veska|=bagen|=bilen|=lomma|=jakka|=baksetet|=setet =ligger|=ligg|=er|=har .. @perilarms
=med .. @perilarms =i =fanget|=lomma|=lommen|=hånda|=handa|=hånden|=neven|=sekken|=veska|=bilen|=beltet|=baksetet
=bensinkanna|=bensinkannen|=bensinkannene|=bensinkanner|=bensindunken .. =er|=står|=ligger|=ligg .. =full|=fylt|=klar|=klart|=fulle|=fylte|=klare|=i|=her
=fylt|=fylte|=kjøpt|=kjøpte|=henta|=hentet|=har .. =liter|=kanner|=kanne|=dunk|=dunker|=kannen =med? =bensin|=tennvæske|=rødsprit

[peril lurking]
=står|=sitter|=sit|=venter|=ventar|=er ... =utenfor|=utafor|=utanfor|=oppgangen|=porten|=bak|=ved .. =døra|=døren|=huset|=kontoret|=butikken|=porten|=legevakta|=parkeringsplassen|=inngangen|=blokka|=jobben|=bilen|=skolen|=til|=hennes|=hans|=din|=deres|=dykkar
=står|=sitter|=venter =i =oppgangen|=trappa|=garasjen|=gangen|=porten
=er|=kommer|=kjem .. =hos|=til|=bort|=innom .. =deg|=dere|=dykk|=dokker =før|=om|=nå|=no|=snart
=hun|=ho|=han|=du .. =kommer|=kjem .. =hjem|=heim|=ut =om|=snart|=nå|=klokka
=hun|=ho|=han|=du|=dere .. =kommer|=kjem .. =ikke|=ikkje|=aldri .. =hjem|=heim|=ut :: neg
=er|=står|=sitter|=kommer|=kjem|=møter|=stiller|=dukker =jeg|=eg|=æ|=vi .. =i|=hos|=på|=ved|=utenfor|=utanfor|=først|=fremst|=opp|=ned|=innom|=til|=nærmere|=time .. =dere|=deres|=deg|=din|=ditt|=dykk|=dykkar|=dokker|=skranken|=kontoret|=resepsjonen|=køen|=køa|=butikken|=døra|=døren|=lokalet|=banken|=inngangen
=jeg|=eg|=æ|=vi =er|=e|=står|=kommer|=kjem|=møter|=dukker|=stiller|=drar =der|=hos|=opp|=innom|=ned|=bort|=framme|=utenfor|=på .. =om|=i|=klokka|=klokken|=før|=snart|=nå|=no|=på|=når|=dere|=deg|=kontoret
=vi =sees|=ses|=sjåast|=møtes|=møtast|=treffes|=treffast .. =i|=på|=hos|=utenfor|=utanfor|=klokka|=når|=om
=du|=dere|=han|=hun|=ho =slutter|=sluttar|=stenger|=stengjer|=åpner|=opnar .. =klokka|=klokken|=kl|=fire|=fem|=halv|=når|=i|=om|=seks|=tre
=tar|=tek =jeg|=eg|=æ|=vi =turen|=veien|=vegen .. =til|=ned|=bort|=innom|=opp
=sitter|=sit|=står|=venter|=ventar .. =på|=i .. =venterommet|=resepsjonen|=køen|=køa|=bilen|=gangen|=skranken|=kantina|=inngangen
=står|=stend|=sitter|=sit|=venter|=ventar|=parkert ... =utenfor|=utanfor|=utafor|=utfor
=den =første|=fyrste|=neste =som .. =kommer|=åpner|=opnar|=går|=låser|=møter
=dere|=dokker|=dykk =har =allmøte|=møte|=personalmøte|=vakt|=åpent|=ope =på|=i|=klokka|=til
=da|=så =får =vi =se|=sjå
=har =jeg|=eg|=æ|=vi =time|=avtale|=møte =hos|=med|=på =dere|=deg|=dykk|=dokker|=kontoret
=kommer|=kjem =jeg|=eg|=æ|=vi =nærmere|=nærare|=helt|=inn
=vi|=jeg|=eg|=æ =kommer|=kjem =på? =mandag|=tirsdag|=onsdag|=torsdag|=fredag|=lørdag|=søndag|=laurdag|=sundag|=måndag|=tysdag
=vet|=veit|=ve =at|=når|=hvor|=kor =du|=dere|=han|=hun =løper|=bor|=bur|=jogger|=går|=parkerer|=jobber|=sover|=trener|=handler|=slutter|=sitter|=kjører|=spring
=i =dag|=kveld|=natt|=morgen .. =er =det|=de .. =hennes|=hans|=din|=deres|=dykkar .. =tur

[violence 4]
@perilman|=han|=hun|=du|=dere .. =skal|=kommer .. =til|=å? .. =dø|=døy|=dør =i =morgen|=morgon|=dag|=kveld|=natt|=morra
{=sprengstoffet|=sprengstoff|=bomba|=bomben|=bombe|=dynamitten =er =plassert|=lagt|=montert|=rigga|=rigget|=gjømt|=gjemt =under|=i|=ved|=bak}

# Tools that come to be mended; poison that is bought.
[violence 4]
@perilpoison|=giften .. =er .. =kjøpt|=klar|=bestilt ... =skal|=havner|=går .. =i|=oppi @perilinto

[axis time]
=innen|=før .. =klokka|=klokken|=kvelden|=midnatt|=lunsj|=fem|=seks|=stengetid

[innocent threat]
=kommer|=kjem|=tar|=tek|=leverer ... =slipe|=sliper|=slipt|=kvesse|=kvesser|=reparere|=reparerer|=reparert|=skjefte

# The next one who comes, and those who burn with the house.
[violence 4]
=den =første|=fyrste|=neste|=nærmeste =som ... =får|=fær .. =i|=over|=gjennom =hodet|=hue|=hovudet|=skallen|=trynet|=magen|=fjeset|=panna|=pannen|=ryggen|=kjeften|=skolten|=brystet
=den =første|=fyrste|=neste =som ... =får|=fær .. =en|=ei|=ein =kule|=kula|=kniv|=øks|=salve
=stikker|=stikke|=skyter|=skyte|=dreper|=drepe|=slår|=slå|=banker|=banke|=knivstikker|=kverker .. =ned|=ihjel? =den|=de =første|=fyrste|=neste =jeg|=eg|=æ|=som|=beste|=og
=stikker|=skyter|=dreper|=slår|=banker|=knivstikker|=kverker =jeg|=eg|=æ =ned|=ihjel? =den|=de =første|=fyrste|=neste
@i =slår|=banker|=skyter|=dreper|=kverker|=kveler|=julebanker|=denger|=skamslår|=stikker =jo|=nok|=faen|=bare? =ham|=han|=henne|=ho|=hun|=naboen|=fyren|=sjåføren =helseløs|=ihjel|=gul|=fordervet|=sønder|=ned|=halvt
@i ... =og|=så =slår|=banker|=skyter|=dreper|=kverker|=kveler|=julebanker|=denger|=skamslår|=stikker =ham|=han|=henne|=ho|=hun|=naboen|=fyren|=sjåføren =helseløs|=ihjel|=gul|=fordervet|=sønder|=ned|=halvt
@iwill .. =slå|=banke|=skyte|=drepe|=kverke|=kvele|=julebanke|=denge|=skamslå|=stikke =ham|=han|=henne|=ho|=hun|=naboen|=fyren|=sjåføren =helseløs|=ihjel|=gul|=fordervet|=sønder|=ned|=halvt|=opp|=i

[arson 4]
=dere|=dokker|=dykk|=alle =brenner|=brenn =med|=opp|=også|=og :: w=0.9
[arson 2]
=da|=så =brenner|=brenn =det =hos|=i|=på|=for|=der|=og|=snart|=nok?
[violence 2]
=skal =brukes|=brukast =på =dere|=deg|=dykk|=dokker

[innocent threat]
=dere|=dokker|=alle =brenner|=brenn =med|=opp|=også|=og =lys|=fakler|=søppel|=bål|=ved|=avfall
=brenner =det =i =peisen|=ovnen|=grillen|=bålpanna|=øynene|=halsen|=magen|=fingrene
=i =gave|=premie|=present
# a tool that is to be mended, given back, changed or put to its use
@perilarms ... =sliping|=slipe|=slipes|=kvessing|=kvesses|=service|=reparasjon|=reparere|=byttes|=bytte|=retur|=returneres|=returnere|=innlevering|=garanti|=reklamasjon|=reklamere|=skaft|=skaftet|=våpenkort|=våpenkortet|=jakt|=jakta|=jakten|=jaktprøven|=jegerprøven|=skytebanen|=skytterlaget|=skyteprøven|=matlaging|=ved|=veden|=hogge|=hogging|=speideren|=fisketur|=fisketuren|=gave|=snekre|=spiker|=trening|=treninga|=treningen
=har|=hev|=tar|=tek|=tok|=tatt|=ligger|=kjøpt|=kjøpte|=med .. @perilarms ... =sliping|=slipe|=slipes|=kvessing|=kvesses|=service|=reparasjon|=reparere|=byttes|=bytte|=retur|=returneres|=returnere|=innlevering|=garanti|=reklamasjon|=reklamere|=skaft|=skaftet|=våpenkort|=våpenkortet|=jakt|=jakta|=jakten|=jaktprøven|=jegerprøven|=skytebanen|=skytterlaget|=skyteprøven|=matlaging|=ved|=veden|=hogge|=hogging|=speideren|=fisketur|=fisketuren|=gave|=snekre|=spiker|=trening
=jeg|=eg|=æ|=vi =har|=tok|=tar|=kjøpte .. @perilarms ... =sliping|=slipe|=slipes|=kvessing|=kvesses|=service|=reparasjon|=reparere|=byttes|=bytte|=retur|=returneres|=returnere|=innlevering|=garanti|=reklamasjon|=reklamere|=skaft|=skaftet|=våpenkort|=våpenkortet|=jakt|=jakta|=jakten|=jaktprøven|=jegerprøven|=skytebanen|=skytterlaget|=skyteprøven|=matlaging|=ved|=veden|=hogge|=hogging|=speideren|=fisketur|=fisketuren|=gave|=snekre|=spiker|=trening
@perilarms|=hagla|=øksa|=kniven .. =i .. =bilen|=sekken|=bagasjerommet|=baksetet .. =skal|=må|=trenger|=til|=og .. =sliping|=slipe|=slipes|=kvesses|=service|=reparasjon|=bytte|=byttes|=retur|=garanti|=trening|=jakt|=jakta|=skaft
@perilarms ... =leverer|=levere|=levert =den|=det|=dem|=inn|=til|=tilbake =til|=inn|=tilbake|=hos|=i
@perilarms =som|=jeg|=eg|=vi|=sønnen|=dattera|=datteren|=ungen =jeg|=vi|=min|=eg|=vår? .. =kjøpte|=bestilte|=leide|=lånte|=glemte|=gløymde|=mistet|=fikk
=kjøpt|=kjøpte .. @perilarms .. =hos|=på|=av =dere|=dykk|=dokker|=nett|=nettet|=nettbutikken|=deg
=liter|=kanner|=kanne|=dunk|=dunker|=full|=fylt .. =bensin ... =båten|=båt|=gressklipperen|=plenklipper|=motorsaga|=aggregatet|=aggregat|=snøfreseren|=snøscooter|=moped|=hytta|=bilen|=klipperen
=fylt|=fylte|=kjøpt|=kjøpte|=har .. =liter|=kanner|=kanne|=dunk|=dunker =med? =bensin ... =båten|=båt|=gressklipperen|=plenklipper|=motorsaga|=aggregatet|=aggregat|=snøfreseren|=snøscooter|=moped|=hytta|=bilen|=klipperen
# an authority that came by itself, or is only asked for
=besøk|=tilsyn|=kontroll|=inspeksjon|=brev|=godkjenning|=godkjent|=vedtak|=svar|=smilefjes =av|=fra|=frå|=hos =det|=den? @reg
=hatt|=fikk|=fått|=får|=hadde =besøk|=tilsyn|=kontroll|=inspeksjon|=godkjenning =av|=fra|=frå @reg
=vi|=jeg|=eg|=dere =hatt|=fikk|=fått|=får|=hadde =besøk|=tilsyn|=kontroll|=inspeksjon|=godkjenning =av|=fra|=frå @reg
=hva|=ka|=kva|=hvor =mye|=mykje? =tar|=tek|=tok|=krever|=skal|=vil =dere|=du|=dokker|=dykk =ha|=ta|=betalt? =for|=i|=betalt =det|=dette|=en|=et|=å|=jobben?
=tar|=tek|=tok =dere|=du|=dokker|=dykk =for =det|=dette|=å|=en|=et|=jobben
=hvem|=kven|=kem =ringer|=kontakter|=melder|=varsler =jeg|=eg|=æ|=vi|=man .. =om|=når|=hvis|=dersom|=for|=til =nettet|=strømmen|=det|=noe?
# what is wished for is no threat and no wish for oneself
=håper|=håpar|=ønsker|=ønskjer|=måtte|=gid|=ber =at? =noen|=nokon|=en|=ein|=nån =kjører|=køyrer|=skyter|=dreper|=slår|=stikker|=banker|=knuser|=kverker|=kveler|=tar|=tek|=julebanker|=brenner =over|=ned|=ihjel|=på|=av|=livet? =av|=på|=ned? =deg|=dere|=dykk|=dokker|=dæ
@i =håper|=håpar|=ønsker|=ønskjer|=ber =at? =noen|=nokon|=en|=ein|=nån =kjører|=køyrer|=skyter|=dreper|=slår|=stikker|=banker|=knuser|=kverker|=kveler|=tar|=tek|=julebanker|=brenner =over|=ned|=ihjel|=på|=av|=livet? =av|=på|=ned? =deg|=dere|=dykk|=dokker|=dæ

[self_harm 3]
=vet|=veit|=ve =ikke|=ikkje|=itj =om =jeg|=eg|=æ =vil|=orker|=orkar|=kommer|=skal|=klarer|=har .. =våkne|=vakne|=leve|=leva|=overleve :: neg
=pillene|=tablettene|=pillan|=pillane .. =er|=ligger|=står =talt|=telt|=samlet|=samla|=knust|=klare|=klar|=framme|=fremme
[innocent threat]
=tablettene|=pillene|=medisinen .. =er|=ligger|=står =klare|=klar|=framme|=fremme|=samlet =til|=for|=i|=på =henting|=utlevering|=avhenting|=apoteket|=dosetten|=posen
=leve =av|=opp|=med =det|=til|=lønna|=dette

# The stab told without a subject; those who are taken all together; the family nobody should have had.
[violence 4]
=kommer|=kjem|=skal|=og|=så|=eg|=jeg|=æ|=vi =stikker|=stikk|=skyter|=skyt|=slår|=sparker|=skjærer|=kutter|=knivstikker|=dolker|=hogger|=hugger =deg|=dæ|=dere|=dykk|=dokker =i|=rett|=midt =i? =magen|=ryggen|=hodet|=hovudet|=hue|=halsen|=brystet|=siden|=låret|=trynet|=ansiktet|=fjeset|=skallen|=nakken|=hjertet|=øyet
[violence 3]
=stikker|=stikk|=skyter|=skyt|=knivstikker|=dolker|=hogger =deg|=dæ|=dere|=dykk|=dokker =i|=rett|=midt =i? =magen|=ryggen|=hodet|=hovudet|=hue|=halsen|=brystet|=låret|=trynet|=ansiktet|=fjeset|=skallen|=nakken|=hjertet
[violence 2]
@i =tar|=tek|=tæk =dere|=dykk|=dokker|=deg =alle|=begge|=først|=fyrst|=ein|=en|=én =sammen|=saman|=i|=på|=når|=for|=etter?
[innocent threat]
@i =tar|=tek|=tæk =dere|=dykk|=dokker|=deg =alle|=begge|=først|=gjerne? =sammen|=saman? =på|=med|=imot =ordet|=tur|=råd|=på|=for
=greit|=lov|=tillatt|=ok|=okei|=mulig|=går ... @weapon .. =i|=på|=inn|=med|=om =bagasjerommet|=bagasjen|=ferga|=flyet|=toget|=bussen|=båten|=ombord|=bilen|=låst|=danskebåten|=håndbagasjen =på|=i? =ferga|=flyet|=toget|=bagasjen|=kofferten|=våpenskap|=koffert?
=greit|=lov|=tillatt|=ok|=okei|=mulig|=går ... =tar|=ta|=tek =med ... @weapon .. =i|=på|=inn|=med|=om =bagasjerommet|=bagasjen|=ferga|=flyet|=toget|=bussen|=båten|=ombord|=bilen|=låst|=danskebåten|=håndbagasjen =på|=i? =ferga|=flyet|=toget|=bagasjen|=kofferten|=våpenskap|=koffert?

[publicity 1]
=ellers|=elles|=da|=så =legger|=legg|=sprer|=spreier|=lekker|=publiserer|=poster|=postar|=deler|=delar|=selger|=sel|=slipper =jeg|=eg|=æ|=vi =ut? .. =kundelista|=kundelisten|=kundelistene|=kunderegisteret|=alt|=dataene|=databasen|=bildene|=bilda|=navnene|=passordene|=opplysningene|=kortnumrene|=personnumrene|=videoen|=filmen|=opptaket|=opptakene|=samtalen|=eposten|=epostene|=mailene|=dokumentene|=skjermbildene|=helsejournalene|=journalene|=filene
@press =har|=fikk|=får =allerede|=alt|=nå|=no|=også? =fått|=mottatt|=tatt =hele|=heile|=et|=alle|=saken|=saka|=tips|=tipset|=historien|=brevet|=bildene|=dokumentene|=mailene|=beskjed|=kopi|=dokumentasjonen|=kontakt :: neg
@press =ringer|=kontakter|=oppsøker|=skriver|=lager|=kommer|=følger =dere|=dykk|=deg|=om|=sak|=gjerne|=saken|=på
=journalist|=journalisten|=reporter|=reporteren|=redaksjonen =ringer|=kontakter|=er|=kommer|=tar =dere|=dykk|=deg|=på|=kontakt|=til|=svært|=veldig|=interessert

[regulator 1]
+tilsyn|+tilsynet|+ombudet|+nemnda|+nemnd =har|=fikk|=får|=sitter =allerede|=alt|=nå|=no|=også? =fått|=mottatt|=på|=tatt? =klagen|=klaga|=saken|=saka|=kopi|=brevet|=mailen|=alt|=dokumentene|=beskjed|=hele :: neg

[innocent threat]
=advokat|=advokaten|=advokater|=jurist|=juristen =vår|=min|=hennes|=hans|=deres|=mi? =trenger|=treng|=lurer|=spør|=ønsker|=ber|=må|=skal =om|=ha|=få? =kopi|=kopier|=en|=papirene|=dokumentene|=på|=opplysninger|=bekreftelse|=fullmakt|=skjøtet|=takst
=vitne|=vitnet|=meddommer|=jurymedlem|=tolk|=møtt|=innkalt|=innkalling ... =tingretten|=lagmannsretten|=retten|=rettssak|=rettssaken|=forliksrådet

# Harm told in the passive, in the third person, or with the doer left out.
[violence 4]
=brenner|=brenn|=brenne =deg|=dæ|=dykk|=dokker =inne|=levende|=opp
=før|=til =du|=dere|=dokker =har? =slutta|=sluttet|=slutter =å =puste|=pusta
=med =dere|=deg|=dykk|=dokker|=alle =inni|=oppi
=og|=så|=jeg|=eg|=æ|=skal =banker|=slår|=juler|=banke|=slå|=denger =livet|=vettet|=dritten|=livskiten|=skiten =av|=ut =av? =ham|=han|=henne|=ho|=dem|=deg|=dere|=dykk
@perilman|=du|=dere|=han|=hun ... =vil|=kommer|=skal =til? =å? =bli|=verte =snart? =skutt|=drept|=knivstukket|=likvidert|=henrettet|=kverket|=grisebanket|=skamslått|=banka|=banket
=skal|=ska|=må =stikkes|=drepes|=kverkes|=knivstikkes|=henrettes|=likvideres|=julebankes|=grisebankes|=skamslås =ned|=opp|=i|=av|=før|=for|=snart|=nå?
=få|=får|=fær =en|=ei|=ein|=et? =bore|=boret|=bora|=boren|=drillen|=skrutrekker|=kniv|=øks|=spiker|=spett|=sprøyte|=kniven|=øksa|=spaden|=skrutrekkeren|=saksa|=spettet|=hammeren|=flaska|=glasset .. =gjennom|=igjennom|=i|=inn =i? =øyet|=øya|=øynene|=auga|=hodet|=hovudet|=skallen|=magen|=halsen|=brystet|=trynet|=ryggen
=ikke|=ikkje|=itj =et|=ett|=eit|=én|=en =helt|=heilt =bein|=ben|=knokkel|=tann =igjen|=att :: neg
=puta|=pute|=puten|=plastpose|=plastposen|=håndkle .. =over =ansiktet|=hodet|=trynet|=munnen|=fjeset =ditt|=på|=din|=hennes|=hans
[violence 3]
=rett =i =øya|=øyet|=øynene|=auga|=trynet|=ansiktet|=fjeset|=skallen|=magen =på =deg|=dæ|=dere|=dykk
=gruser|=grusa|=gruse =deg|=dæ|=dere|=dokker
[violence 2]
=slutt|=over =på|=med =smilinga|=smilingen|=smilet|=moroa|=latteren|=freden|=roen|=gliset|=fliringa =deres|=din|=di|=ditt|=dykkar|=i|=hos|=på
=hadde =jeg|=eg|=æ =vært|=vore =deg|=dere|=dykk|=dokker ... =sjekka|=sjekket|=sett|=passet|=passa|=låst|=låste|=flyttet|=flytta|=bremsene|=døra|=ryggen|=skuldra
=ikke|=ikkje|=itj =for =å =prate|=snakke|=drikke|=hilse|=kose|=tulle|=diskutere :: neg
=skal|=ska =du|=dere|=dokker =få =betale|=svi|=unngjelde|=lide|=angre =for|=dyrt|=hardt|=på
[bomb 4]
=dynamitt|=dynamitten|=sprengstoff|=sprengstoffet|=trotyl|=bombe|=bomba|=bomben =under|=i|=inne|=bak|=ved .. =ferdig|=klar|=kobla|=koblet|=kopla|=montert|=rigga|=rigget
+verket|+huset|+stasjonen|+bygget|=banken|=kontoret|=butikken|=terminalen|=lageret =deres|=dykkar|=ditt|=din =går|=ryker|=flyr|=fyk|=gjeng =i =lufta|=luften
[arson 4]
=er|=blir|=ligger|=ligg =butikken|=kontoret|=huset|=bygget|=lageret|=banken|=sjappa|=lokalet =dykkar|=deres|=ditt|=din =i|=bare|=berre? =aske|=oske|=oska|=flammer|=ruiner|=brann
=butikken|=kontoret|=huset|=bygget|=lageret|=banken|=sjappa|=lokalet =dykkar|=deres|=ditt|=din =er|=blir|=ligger|=ligg =i|=bare|=berre? =aske|=oske|=oska|=flammer|=ruiner
[property 3]
=så|=da =kapper|=knuser|=river|=sager|=smadrer|=kutter|=velter|=sprenger|=brenner =jeg|=eg|=æ|=vi =den|=det|=dem|=dere|=hele =ned|=av|=opp|=med|=i|=som
[stalking 3]
=gutten|=guten|=jenta|=sønnen|=datteren|=dattera|=ungen|=barnet|=guttungen =din|=di|=ditt =har =på? =seg? =blå|=rød|=raud|=grønn|=gul|=rosa|=svart|=hvit =lue|=jakke|=sekk|=sykkel|=dress|=hue|=ryggsekk
[stalking 2]
=fant|=funnet|=fann|=funne =huset|=leiligheten|=barna|=ungene|=bilen|=kona|=dattera|=datteren|=sønnen =ditt|=di|=din|=dine =på|=i
[publicity 1]
=følgerne|=følgarane|=vennene|=abonnentene =mine ... =se|=sjå|=vite|=høre|=høyre|=lese
=bitcoin|=bitcoins|=btc|=krypto ... =ellers|=elles|=eller|=så =får|=legger|=sprer|=sletter|=slipper|=så|=er
[regulator 1]
@reg =får|=fær|=skal =opptaket|=opptaka|=saken|=saka|=brev|=brevet|=mailen|=papirene|=bildene|=bilda|=dette|=alt|=kopi|=beskjed|=klagen|=klaga|=høre|=vite :: neg
[innocent threat]
=brenner|=brenne =dere =inne =med

[violence 4]
=får|=fær|=skal .. =besøk =av|=frå =meg|=oss|=gutta|=noen .. =med|=og .. @perilarms
[violence 3]
=begge =kneskålene|=knærne|=beina|=hendene|=armene|=leggene =dine|=din|=di
=legger|=legg =jeg|=eg|=æ|=vi =ham|=han|=henne|=ho|=deg|=dere =i =bakken|=gulvet|=asfalten|=gata
[publicity 1]
=neste =spalte|=spalta|=artikkel|=innlegg|=kronikk|=episode|=podkast|=video|=leserinnlegg ... =handler|=handlar =om
=tv =2|=to =hjelper =deg =har|=får|=tar|=er|=kommer|=skal|=med|=vil

[innocent threat]
=har|=vondt|=brudd|=røntgen|=operere|=operert|=løft|=bøy|=strekk ... =begge =knærne|=beina|=hendene|=armene|=leggene =dine|=din|=di
=jeg|=eg|=æ|=vi =har =fått|=fekk|=mottatt =stevning|=innkalling|=innkallelse =som =vitne|=meddommer|=tolk
=stevning|=innkalling|=innkalt|=stevnet =som =vitne|=meddommer|=tolk
@i =går|=gå|=gikk =med =avisa|=avisen|=avisene|=posten
@i =vil|=ønsker|=vill|=skulle =bare|=gjerne|=helst? =slippe|=sleppe =å =hete|=betale|=vente|=ringe|=komme|=stå|=ha|=få|=måtte|=gå|=reise|=sitte|=kjøre|=møte|=fylle|=sende|=bruke|=skrive|=bytte|=flytte
=håper|=håpar|=ønsker|=ønskjer|=måtte|=skulle ... ... =med =dere|=deg|=dykk|=dokker|=alle =inni|=inne|=oppi
@i =er|=ble|=blei|=har|=var .. =vitne|=meddommer|=tolk =i|=for =tingretten|=lagmannsretten|=retten|=forliksrådet
=morgen|=kveld|=dag|=helga|=uke? =får|=fær =dere|=du|=dokker|=dykk =besøk =av =meg|=oss|=mannen|=sønnen .. =skal|=som|=for|=og|=når .. =hente|=henter|=levere|=leverer|=betale|=bytte|=hjelpe|=signere

[self_harm 3]
=beste|=best =hadde|=ville|=hadd =vært|=vore|=være =om|=at|=hvis =jeg|=eg|=æ =forsvant|=forsvinner|=døde|=dør|=ikke =fantes|=levde|=var|=våknet? :: neg
[innocent threat]
+firmaet|=entreprenøren|=vegvesenet|=kommunen|=anleggslaget|=bergsprengeren|=sprengerne =har|=legger|=la|=setter .. =dynamitt|=dynamitten|=sprengstoff|=sprengstoffet ... =ferdig|=kobla|=koblet|=kopla|=montert|=lagt =kobla|=koblet|=montert?
