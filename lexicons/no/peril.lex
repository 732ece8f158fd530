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
=kniven|=kniv|=pistol|=pistolen|=gevær|=geværet|=rifla|=rifle|=elgrifla|=hagla|=hagle|=øksa|=øks|=øksen|=balltre|=balltreet|=jernrør|=jernrøret|=kubein|=kubeinet|=brekkjern|=macheten|=machete|=våpen|=våpenet|=granat|=slegge|=slegga|=patroner|=patronene|=hammeren|=kjetting

[peril armed]
@perilarms .. =er|=ligger|=ligg .. =med|=klar|=klart|=ladd|=lada|=ladet|=pussa|=slipt|=kvesset|=framme
@perilarms .. =har .. =jeg|=eg|=æ? .. =med|=i|=på|=her
@perilarms =i =lomma|=lommen|=bilen|=sekken|=hånda|=handa|=hånden|=veska|=bagasjerommet|=jakka|=beltet
=jeg|=eg|=æ|=vi =har|=hev .. =en|=ei|=et|=med|=både? .. @perilarms
=det =er =patroner|=skarpe|=ladegrep
=har|=tar|=tek =med .. =meg? .. @perilarms

[peril lurking]
=står|=sitter|=sit|=venter|=ventar|=er ... =utenfor|=utafor|=utanfor|=oppgangen|=porten|=bak|=ved .. =døra|=døren|=huset|=kontoret|=butikken|=porten|=legevakta|=parkeringsplassen|=inngangen|=blokka|=jobben|=bilen|=skolen|=til|=hennes|=hans|=din|=deres|=dykkar
=står|=sitter|=venter =i =oppgangen|=trappa|=garasjen|=gangen|=porten
=er|=kommer|=kjem .. =hos|=til|=bort|=innom .. =deg|=dere|=dykk|=dokker =før|=om|=nå|=no|=snart
=hun|=ho|=han|=du .. =kommer|=kjem .. =hjem|=heim|=ut =om|=snart|=nå|=klokka
=hun|=ho|=han|=du|=dere .. =kommer|=kjem .. =ikke|=ikkje|=aldri .. =hjem|=heim|=ut :: neg
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
