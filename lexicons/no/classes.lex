# Classes of Norwegian: bokmål, nynorsk and dialects. Pronouns carry "=" because their stems
# collide with common words (dere = der, mine = min).

[class you]
=du|=ru|=dåkk|=dåkker|=dåkkår|=dåkke|=dokker|=dokke|=dokk|=døkk|=døkker|=dere|=dykk|=dykkar
=deg|=dæ|=dæg|=døg|=derre
=din|=ditt|=dine|=di|=deres|=dokkers|=dokkas|=dykkars|=dåkkers|=dåkkårs

# object forms: what a harm verb needs behind it
[class youo]
=deg|=dge|=dgei|=degg|=dæ|=dæg|=døg|=dere|=dokker|=dokke|=dokk|=dykk|=dåkk|=dåkker|=dåkkår|=dåkke|=døkk|=døkker|=dokkar
hver eneste en av =dere|=dokker|=dykk|=dåkker
hver og en av =dere|=dokker|=dykk|=dåkker
alle sammen
hele gjengen
heile gjengen
hele bunten
=både deg
=dere|=dokker|=dykk alle

[class youpos]
=din|=ditt|=dine|=di|=deres|=dokkers|=dokkas|=dykkar|=dykkars|=dåkkers|=dåkkårs

# first person as subject
[class i]
=jeg|=eg|=æ|=æg|=ej|=je|=jæ|=jei|=jg|=e|=vi|=me|=oss

[class they]
=han|=hun|=hu|=ho|=henne|=ham|=hans|=hennes|=hennar|=dem|=dei|=deira|=deres|=dæm|=dæmmes|=di|=de
=naboen|=naboene|=eksen|=eksmannen|=ekskona|=svigermor|=svigerfar|=svigermora|=utleieren|=husverten|=politikerne|=statsministeren|=leieboeren

[class agent]
kundebehandler|kundebehandleren|kundebehandlerne|kundebehandlar|saksbehandler|saksbehandleren|saksbehandlerne|saksbehandlar
kundekonsulent|konsulent|rådgiver|rådgiveren|rådgivar|operatør|ekspeditør|resepsjonist|medarbeider|medarbeideren|medarbeidere|medarbeidar
ansatt|ansatte|tilsett|tilsette|personal|personale|betjening|kollega|kollegaen|kollegaer|kollegaene
selger|selgeren|selgere|seljar|seljaren|butikkdame|kassadame|sjefen|sjefene|avdelingsleder|butikksjef|butikksjefen|direktør|teknikeren|teknikerne|montøren|montørene|sjåføren|budet|vekteren
kundeservicemedarbeider|servicemedarbeider|sentralbord|sentralbordet|supporten|supportfolk|supportfolka
=dama|=damen|=fyren|=mannen|=kara|=hun|=han på|i telefonen|kassa|kassen|skranken|chatten|sentralbordet|resepsjonen
=hun|=hu|=ho|=han =jeg|=eg|=æ snakket|snakka|prata|pratet med
=folka|=folkene|=gjengen|=sjefen|=sjefene|=kollegaen|=kollegaene =din|=deres|=dine|=dokkers

[class company]
+selskap|firma|firmaet|firmaer|+butikk|bedrift|bedriften|bedrifter|bank|banken|leverandør|leverandøren|nettbutikk|butikkjede|kjeden|forretning
kundeservice|kundeservicen|kundesenter|kundesenteret|kundetjeneste|support|helpdesk|sentralbord|bensinstasjon|verksted|verkstedet|hotell|flyselskap|strømselskap|forsikringsselskap|etat|etaten|kommunen|nav|posten
=kontoret|avdeling|avdelingen|sjappe|sjappa|foretak|organisasjon|kjøpesenter

[class product]
telefon|telefonen|mobil|mobilen|pakke|pakken|pakka|faktura|regning|regninga|vaskemaskin|oppvaskmaskin|kjøleskap|komfyr|+maskin|+abonnement|ruter|ruteren|router|routeren|modem|bredbånd|bredbåndet|nett|nettet|internett|wifi
app|appen|nettside|nettsiden|nettsida|nettbank|konto|kontoen|kort|kortet|tv|tven|fjernsyn|laptop|pc|pcen|skjerm|sofa|sofaen|seng|møbel|skap|bil|bilen|sykkel|strøm|strømmen|varmepumpe|vare|varen|vara|produkt|bestilling|ordre|leveranse|levering|billett|reise|hotellrom|linje|linja|sending|system|systemet|greie|greia|greiene|dings|dritten|ræl|rælet|søppel

[class relative]
=barna|=barnet|=barn|=ungen|=ungene|=ungane|=unger|=familien|=familie|=kona|=kone|=kjerringa|=mannen|=mora|=moren|=mor|=mamman|=mammaen|=faren|=far|=foreldrene|=foreldra|=søstera|=søsteren|=broren|=sønnen|=dattera|=datteren|=dotter|=dottera|=jentungen|=guttungen|=bestemora|=bestemor|=kjæresten|=samboeren|=hunden|=bikkja|=katten =din|=di|=dine|=deres|=dokkers|=dykkar|=ditt
=mora|=kona|=familien|=ungene|=ungane|=ungan|=barna|=datteren|=sønnen =til|=te =deg|=dæ|=dere|=dokker|=dykk
hele|heile =familien|=slekta|=slekten =din|=di|=deres|=dokkers|=dykkar
=din|=deres =familie|=kone|=mor|=far|=sønn|=datter|=mann|=hund|=katt
=dine|=deres =barn|=unger|=foreldre|=kjære|=nærmeste
alle =du|=dere er glad|glade i

[class weapon]
kniv|kniven|kniver|knivene|brødkniv|kjøkkenkniv|slirekniv|tollekniv|øks|øksa|øksen|pistol|pistolen|gevær|geværet|haglegevær|haglgevær|=hagla|=hagle|=haglen|rifle|rifla|børse|børsa|gønner|=gun|revolver|kalashnikov|maskingevær|machete|macheten|sverd|sabel
balltre|balltreet|ballträ|slegge|slegga|sleggen|hammer|hammeren|brekkjern|brekkjernet|kubein|kubeinet|jernrør|jernrøret|jernstang|jernstanga|kjetting|kjettingen|knokejern|køllen|kølla|kølle|motorsag|motorsaga|motorsagen|ljå|skrutrekker|skrutrekkeren|tennisracket
våpen|våpenet|våpna|skytevåpen|håndvåpen|granat|granaten|håndgranat|dynamitt|dynamitten|molotov|molotovcocktail|bensinkanne|bensinkanna|bensinkannen|syre|saltsyre|batterisyre|golfkølle|golfkølla|spett|spettet|stikkvåpen

[class future]
=skal|=ska|=sku|=sga|=vil|=vill|=kan|=må|=få|=får
=kommer|=kjem|=kjæm|=kommær|=kjemme til|te å
=kommer|=kjem|=kjæm til|te og
=akter|=aktar =å|=og
=har|=ha tenkt =å|=og|=til
=tenker|=tenkjer =på? =å|=og
=lover|=lovar =å
=sverger|=svergar =å
=kommer|=kjem =å|=og
=skal =komme|=koma|=kom =og|=å
=skal =sørge =for =å
=klar =til =å
=drar|=dreg =og|=å

# the words that may stand between the will and the harm, with no negation among them
[class adv]
=bare|=berre|=bærre|=snart|=faen|=fan|=meg|=jævlig|=jævla|=helvete|=personlig|=gjerne|=nok|=nå|=no|=virkelig|=da|=så|=også|=en|=dag|=faktisk|=sannelig|=garantert|=definitivt|=fanden|=faenmeg|=fanmeg|=søren|=fortsatt

[class neg]
=ikke|=ikkje|=itj|=itte|=inte|=ikkj|=ikje|=ikk|=ike|=aldri|=aldrig|=ingen|=neppe|=ei

[class if]
=hvis|=viss|=vis|=viis|=dersom|=ifall|=såfremt|=hviss
=med =mindre
=om =du|=dere|=de|=dokker|=dykk|=jeg|=eg|=æ|=noen|=pengene|=det
=om =ikke|=ikkje|=itj
=ellers|=elles
=eller =så
=neste =gang
=sist =gang =jeg

[class tonight]
=nå|=straks|=snart|=ikveld|=idag|=imorgen|=inatt|=imårra|=imorra
=i =dag|=kveld|=kveild|=natt|=morgen|=morra|=morgon|=morgo|=mårra|=mårgå|=ettermiddag|=morgentidlig|=morgenkveld|=kvell
=i =morgen =tidlig|=kveld
=om =en|=ein|=et|=ti|=to|=fem|=kvart|=noen|=nokre|=halv|=litt|=10|=5|=15|=20|=30 =time|=timer|=timar|=minutter|=minutt|=kvarter|=halvtime
=om =litt|=kort
=klokka|=klokken|=kl _
=nå =med =en =gang
=med =en =gang
=før =kvelden|=dagen|=natta|=helgen|=helga|=stengetid|=fredag
=når =dere|=du|=de =stenger|=stengjer|=åpner|=går
=etter =stengetid|=jobb|=jobben|=arbeidstid|=vakta|=vakten
=på =mandag|=tirsdag|=onsdag|=torsdag|=fredag|=lørdag|=søndag|=måndag|=tysdag|=laurdag|=sundag
=denne =uka|=uken|=helga|=helgen|=veka

[class place]
=kontoret|=kontora|=lokalet|=lokalene|=butikken|=butikk|=filialen|=banken|=avdelingen|=hovedkontoret|=resepsjonen|=skranken|=parkeringsplassen|=parkeringa|=sentralen|=lageret|=huset|=bygget|=bygningen|=inngangen|=sjappa|=firmaet|=terminalen|=verkstedet|=senteret|=kjøpesenteret
=kontoret|=kontora|=kontorene|=lokala|=lokalene|=huset|=bilen|=bygget|=butikken|=banken|=hytta =deres|=din|=ditt|=dokkers|=dykkar
=døra|=døren|=trappa|=trappen|=porten|=hjemmet =di|=din|=deres|=ditt
=på =døra|=døren|=dørstokken|=trappa|=kontoret|=jobben|=parkeringsplassen
=hjem|=heim|=hjemme|=heime|=hjæm =til|=te|=hos =deg|=dere|=dæ|=dokker|=dykk
=til|=te =deg|=dere|=dæ|=dokker|=dykk
=utenfor|=utanfor =kontoret|=butikken|=huset|=jobben|=døra|=inngangen
=der =du|=dere =bor|=jobber|=sitter|=bur|=jobbar

# the speaker is coming
[class come]
=jeg|=eg|=æ|=æg|=ej|=je|=jæ|=vi|=e kommer|kjem|=kjæm|=kommær|=kjemme
=kommer|=kjem|=kjæm|=kommær =jeg|=eg|=æ|=ej|=je|=vi|=e
=jeg|=eg|=æ|=vi|=e =skal|=ska =komme|=koma|=kome|=kom|=kåmmå
=skal|=ska =jeg|=eg|=æ|=vi =komme|=koma
=jeg|=eg|=æ|=vi =er|=e =på =vei|=veg
=jeg|=eg|=æ|=vi =dukker|=møter|=stiller =opp
=dukker|=møter =jeg|=eg|=æ|=vi =opp
=jeg|=eg|=æ =står|=venter|=ventar|=vente
=står|=venter =jeg|=eg|=æ
=jeg|=eg|=æ|=vi =drar|=kjører|=reiser|=går
=da|=nå|=så =kommer|=kjem =jeg|=eg|=æ|=vi
=vent =på =meg
=kommer =ned|=bort|=innom|=opp|=hjem|=tilbake
=kommer =og =tar|=henter|=besøker

# infinitives and presents of killing, maiming and beating; present without -r is the dialects'
[class kill1]
=drepe|=dreper|=drepa|=drep|=dræpe|=dræp|=dreprr|=myrde|=myrder|=myrdar|=myrda|=skyte|=skyter|=skyt|=skyta|=skjøte|=skyde|=kverke|=kverker|=kverk|=kverka|=kvele|=kveler|=kvel|=kvela|=strupe|=struper
=slakte|=slakter|=slaktar|=slakta|=partere|=parterer|=lemleste|=lemlester|=likvidere|=likviderer|=henrette|=henretter|=halshugge|=halshogge|=halshugger|=knivstikke|=knivstikker|=knivstikk|=stikke|=torturere|=torturerer|=flå|=flår|=ihjelslå|=radbrekke|=mishandle|=mishandler|=utrydde|=utrydder
=slå|=slår|=slæ|=sla|=banke|=banker|=banka|=bankar|=bainke|=denge|=denger|=dengje|=dengjer|=mørbanke|=mørbanker|=skamslå|=skamslår|=julebanke|=rundjule|=rundjuler|=pryle|=pryler|=grisebanke|=grisebanker|=knuse|=knuser|=knusar|=knekke|=knekker|=knekk|=knekkje|=knekkjer|=maltraktere|=brekke|=smadre|=smadrer|=mose|=moser|=kappe|=sparke|=sparker|=spark|=peise|=meie|=kakke|=filleriste|=gruse|=gruser|=nakke|=nakker|=nedkjempe|=kjeppjage
=ta|=tar|=tek|=tæk|=take =livet =av|=tå
=ta|=tar|=tek =knekken =på
=ta|=tar|=tek =rotta =på
=gjøre|=gjør|=gjere|=gjer =kål|=kol|=ende|=slutt =på
=slå|=slår =ihjel|=ihel|=ihæl
=slå|=slår =i =hjel|=hel|=hæl
=skyte|=skyter|=skyt|=sparke|=sparker|=banke|=banker|=kjøre|=kjører =ned|=ihjel
=kjøre|=kjører|=kjør =over
=rydde|=rydder =av =veien
=sende|=sender =til =helvete|=himmels
=gjøre|=gjør =slutt =på

# all the other forms
[class kill]
=drepe|=drepa|=drepte|=drept|=dreptes|=drepes|=drap|=drepne|=drepen|=myrde|=myrdet|=myrda|=myrdes|=skyte|=skutt|=skaut|=skjøt|=skotne|=skoten|=skytes|=kverke|=kverket|=kverka|=kvele|=kvalt|=kvelt|=kveles|=slakte|=slaktet|=slakta|=slaktes|=partere|=partert|=likvidere|=likvidert|=likvideres|=henrette|=henrettet|=henrettes|=henretta|=halshugge|=halshugd|=halshugges|=knivstikke|=knivstukket|=stikke|=stukket
=slå|=slo|=slått|=slåtte|=slås|=banke|=banket|=banka|=bankes|=denge|=denget|=denga|=knuse|=knust|=knuses|=knekke|=knekt|=knekkes|=torturere|=torturert|=tortureres|=brenne|=brent|=brennes|=brenn|=gasse|=gasset|=gassa|=gasses|=henge|=hengt|=henges|=utrydde|=utryddet|=utryddes|=utrydda|=avlive|=avlivet|=avlives|=avliva|=steine|=steines|=steinet|=druknet|=druknes|=kastreres|=kastrert

# what hits people only together with a body part
[class bodyhit]
=slå|=slår|=slæ|=banke|=banker|=sparke|=sparker|=spark|=knuse|=knuser|=knekke|=knekker|=knekk|=knekkje|=brekke|=brekker|=brekk|=kutte|=kutter|=kutt|=skjære|=skjærer|=skjera|=skjer|=skjæra|=rive|=river|=riva|=slite|=sliter|=hakke|=hakker|=riv|=klippe|=klipper|=smadre|=smadrer|=most|=mose|=moser|=vri|=vrir|=dra|=drar|=hugge|=hugger|=hogge|=kappe|=kapper|=bryte|=bryter|=skalle|=skaller|=stampe|=kjøre|=kjører|=stikke|=stikker|=stikk|=sette|=setter|=plante|=planter|=trøkke|=trøkker|=knus|=bank|=kapp|=hugg|=hogg|=klipp|=smadr|=brækk|=brække|=knækk|=knække

[class body]
=hodet|=hode|=hue|=hau|=hauet|=haue|=huet|=tryne|=trynet|=fjes|=fjeset|=ansikt|=ansiktet|=skallen|=skalle|=nakken|=nakke|=strupen|=strupe|=halsen|=hals|=kjeften|=kjeft|=tennene|=tenna|=tennan|=fingrene|=fingra|=fingeren|=fingrane|=beina|=beinet|=benet|=bena|=knærne|=kneskålene|=knea|=armene|=armen|=armane|=nesa|=nesen|=nasen|=øynene|=øya|=auga|=øret|=ørene|=øra|=ryggen|=rygg|=ribbeina|=ballene|=ballan|=kuken|=pungen|=tarmene|=magen|=planeten|=planetene|=bein|=hjernen|=lever|=kraniet|=kjaken|=tunga|=tungen

# nouns of people in general and of groups, for "such people should be shot"
[class people]
=sånne|=slike|=slikt|=såne|=sånn folk|mennesker|menneske|=typer|=typar|=idioter|=svin|=politikere|=drittsekker|=jævler|=avskum|=pakk|=menn|=kvinner|=kjerringer|=muslimer|=innvandrere|=jøder|=homoer
=alle =sånne|=slike|=dere|=disse|=desse
=sånne|=slike|=dere|=dokker|=dykk|=de|=dei|=dem|=dæm|=alle|=dette|=disse|=hele|=du
=muslimer|=muslimene|=muslimane|=innvandrere|=innvandrerne|=jøder|=jødene|=jødane|=homoer|=homser|=homoene|=soper|=soperne|=svartinger|=svartingene|=negre|=negrene|=pakkiser|=pakkisene|=sigøynere|=sigøynerne|=utlendinger|=utlendingene|=flyktninger|=flyktningene|=asylsøkere|=politikerne|=politikere|=samer|=samene|=svensker|=polakker|=polakkene|=russere|=russerne|=somaliere|=somalierne|=arabere|=araberne|=feminister|=feministene|=pedofile|=kommunister|=kommunistene|=sosialister|=transer|=transene|=rasister|=nazister|=journalister|=politiet|=kjerringene|=lederne|=sjefene|=avskummet|=pakket

[class intens]
=jævla|=jævlig|=jævlige|=jævli|=jævva|=jæbla|=jævel|=helvetes|=helsikes|=faens|=fandens|=satans|=hælvettes|=hælvetes|=forbanna|=forbannede|=forbannet|=fordømte|=fordømt|=forbaska|=fuckings|=fucking|=fucka|=føkkings|=føkking|=føkka|=fakkings|=dumme|=dum|=patetiske|=patetisk|=stygge|=feite|=feit|=jævlan|=lille|=udugelige|=ubrukelige|=inkompetente|=ekle|=gamle|=late|=satan|=kåte|=æsjlige|=motbydelige|=skitne|=forpulte|=forpulta|=drittens|=hersens|=teite|=syke

[class wait]
=ventet|=venta|=vente|=venter|=ventar|=vænta

[class many]
=tredje|=fjerde|=femte|=sjette|=sjuende|=syvende|=åttende|=niende|=tiende|=ørtende|=hundrede|=tusende|=enda|=nok|=gjentatte

[class number]
=to|=tre|=fire|=fem|=seks|=sju|=syv|=åtte|=ni|=ti|=tolv|=femten|=tjue|=tretti|=førti|=femti|=hundre|=mange|=flere|=fleire|=utallige|=2|=3|=4|=5|=6|=7|=8|=9|=10|=12|=14|=15|=20|=30|=40|=45|=50|=60|=90

[class unit]
=minutt|=minutter|=min|=time|=timer|=timar|=timan|=timevis|=dag|=dager|=dagar|=daga|=uke|=uker|=veker|=vekevis|=ukevis|=måned|=måneder|=månader|=månedsvis|=dagevis|=år

# authorities that take complaints
[class reg]
=forbrukerrådet|=forbrukarrådet|=forbrukertilsynet|=forbrukartilsynet|=forbrukerklageutvalget|=forbrukerombudet|=finansklagenemnda|=finanstilsynet|=datatilsynet|=nkom|=elklagenemnda|=transportklagenemnda|=pakkereisenemnda|=brukerklagenemnda|=arbeidstilsynet|=mattilsynet|=konkurransetilsynet|=sivilombudet|=klagenemnda|=klagenemnd|=klagenemda|=statsforvalteren|=fylkesmannen|=pasientombudet|=helsetilsynet|=luftfartstilsynet|=diskrimineringsnemnda|=skatteetaten|=husleietvistutvalget|=boligtvistnemnda|=ombudsmannen|=tilsynet|=tilsynsmyndighetene|=forbrukermyndighetene|=ombudet|=nemnda

# a will or a plan, without "may" and "must"
[class skal]
=skal|=ska|=sku|=sga|=skla|=sakl|=skl|=sal|=skall
=kommer|=kjem|=kjæm|=kommær|=kjemme|=komme =til|=te =å|=og|=at
=kommer|=kjem|=kjæm =å|=og
=akter|=aktar|=planlegger|=planlegg|=lover|=lovar|=sverger|=svergar|=sverge =å|=og
=har|=ha|=hev =tenkt =å|=til
=har|=ha|=hev .. =bestemt =meg|=mæ|=oss =for|=på =å
=er|=e =klar|=rede|=villig =til|=te =å
=har|=ha =planer|=planar =om =å
=er|=e =på =vei|=veg =for =å

# I will, in any order
[class iwill]
=kommer|=kjem|=kjæm @i =til|=te =å|=og
@i @skal|=vil|=vill|=må|=kan
@skal|=vil|=vill|=må|=kan @i
=har|=ha =jeg|=eg|=æ|=vi .. =bestemt =meg|=mæ|=oss =for|=på =å
=har|=ha =jeg|=eg|=æ|=vi =tenkt =å|=til

# the same with the pronoun left out, as in chats
[class willi]
@iwill
@skal

# killing and beating in words that mean nothing else: infinitives, presents, dialects, slips of the pen
[class slay]
=drepe|=dreper|=drepa|=drep|=dræpe|=dræp|=drepær|=dreppe|=drebe|=derpe|=drpe|=drepr|=skyt|=kapp|=bank|=deng|=slakt|=jul|=myrde|=myrder|=myrdar|=myrda|=skyte|=skyter|=skyta|=kverke|=kverker|=kverk|=kverka|=kverkar|=kvele|=kveler|=kvel|=kvela
=slakte|=slakter|=slaktar|=slakta|=partere|=parterer|=lemleste|=lemlester|=likvidere|=likviderer|=henrette|=henretter|=halshugge|=halshugger|=halshogge|=knivstikke|=knivstikker|=torturere|=torturerer|=knerte|=knerter|=plaffe|=plaffer|=avlive|=avliver|=massakrere|=massakrerer|=lynsje|=lynsjer|=ihjelslå|=radbrekke|=maltraktere|=mishandle|=utrydde
=denge|=denger|=dengje|=dengjer|=mørbanke|=mørbanker|=skamslå|=skamslår|=julebanke|=julebanker|=rundjule|=rundjuler|=grisebanke|=grisebanker|=nakke|=banke|=banker|=banka|=bankar|=bainke|=jule|=juler|=jular
=ta|=tar|=tek|=tæk =livet =av|=tå|=åt
=ta|=tar|=tek =knekken|=rotta =på
=gjøre|=gjør|=gjere|=gjer =ende|=slutt|=kål|=kol =på
=slå|=slår|=slæ|=sla|=banke|=banker|=sparke|=sparker|=trampe|=kjøre|=stikke =ihjel|=ihel|=ihæl
=slå|=slår|=slæ|=sla|=banke|=banker|=sparke|=sparker|=trampe|=kjøre|=stikke =i =hjel|=hel|=hæl
=meie|=meier|=stikke|=stikker|=skyte|=skyter|=slå|=slår|=sparke|=sparker|=kjøre|=kjører|=plaffe|=plaffer =ned

# people other than those addressed, as the object of a killing
[class someone]
=ham|=henne|=hun|=ho|=hu|=han|=dem|=dei|=dæm|=vedkommende|=noen|=nokon|=nåen|=alle|=folk|=dama|=fyren|=kjerringa|=idioten|=jævelen|=svinet|=drittsekken|=kunder|=kundene
=den|=han|=hun|=hu|=ho =jævla|=jævelen|=første|=fyste|=som|=idioten|=dama|=fyren|=kjerringa|=drittsekken
=første|=fyste =mann|=person|=jeg|=beste|=og
@agent

# friends and kin of the speaker who are sent
[class mygang]
=broren|=bror|=brorsan|=brødrene|=fetteren|=fetterne|=faren|=far|=mannen|=kompisen|=kompisene|=kompisan|=kameraten|=kameratene|=gutta|=guttan|=guttene|=gjengen|=onkelen|=sønnen|=sønnene|=venner|=vennene|=typen|=kjæresten =min|=mine|=mi
=en|=ein|=noen|=nokre =kompis|=kompiser|=kamerat|=kamerater|=venn|=venner|=gutter|=folk .. =jeg|=eg|=æ .. =kjenner|=kjenn|=har
=gutta|=guttan|=folka|=noen|=nokon
=et =par =karer|=gutter|=kompiser|=venner
=brødrene|=fetterne|=kameratene|=torpedoen|=torpedo

[class juling]
=juling|=bank|=deng|=rundjuling|=pryl|=grisebank|=julebank|=grisejuling|=dask|=buksevann
=en|=ei|=ein =omgang|=smell|=knyttneve|=knyttneven|=lusing|=skalle|=trøkk|=dult
=en|=ei|=ein|=et =på =tryne|=trynet|=kjeften|=tygga|=snuten|=fjeset|=kjaken|=nesa|=snørra

[class burn]
=tenne|=tenner|=tenn|=tende|=tenna|=tenning =på
=sette|=setter|=set|=sett|=setta =fyr =på?
=brenne|=brenner|=brenn|=brenna|=brænn|=brænne =ned|=opp|=av
=svi|=svir =av
=fyre|=fyrer =på|=opp

# premises and things of the company and of the agent
[class thing]
=bilen|=bil|=dekka|=dekkene|=dekkan|=dekk|=huset|=hus|=hytta|=vinduet|=vinduene|=vinduan|=ruta|=ruten|=rutene|=rutan|=døra|=døren|=postkassa|=lakken|=frontruta|=fasaden|=disken|=skranken|=inventaret|=inngangen|=garasjen|=båten|=motorsykkelen
+døra|+døren|+ruta|+rutene|+vinduet|+vinduene|+bilen|+dekkene
+sjappa|+butikken|+firmaet|=kontoret|=kontora|=lokalet|=lokalene|=bygget|=bygningen|=resepsjonen|=banken|=lageret|=stedet|=filialen|=sjappe|=hovedkontoret|=dritten

[class wreck]
=knuse|=knuser|=knusar|=ødelegge|=ødelegger|=øydelegge|=øydeleggje|=smadre|=smadrer|=rasere|=raserer|=vandalisere|=vandaliserer|=ramponere|=ramponerer|=skjære|=skjærer|=skjera|=skjer|=ripe|=riper|=skrape|=skraper|=kutte|=kutter|=punktere|=punkterer|=stikke|=stikker|=herpe|=herper|=spraye|=sprayer|=tagge|=tagger|=rive|=river

[class boss]
=sjefen|=sjef|=sjæfen|=lederen|=leder|=leiaren|=leiar|=teamleder|=teamlederen|=teamleiar|=avdelingsleder|=avdelingslederen|=avdelingsleiar|=butikksjef|=butikksjefen|=overordnet|=overordna|=overordnede|=direktør|=direktøren|=ledelsen|=ledelse|=leiinga|=mellomleder|=kundesjef|=kundesjefen|=banksjefen|=hotellsjefen|=daglig =leder?
=en|=noen|=nokon =ansvarlig|=ansvarleg|=bestemmer|=over
=noen|=nokon|=en|=ein =som|=med =kan|=har|=faktisk|=bestemmer|=ansvar|=myndighet|=fullmakt =bestemme|=bestemmer|=ansvar|=ansvaret|=myndighet|=fullmakt?
=den =som =bestemmer|=har =ansvaret?
=høyere =opp

[class talk]
=snakke|=snakka|=snakk|=snakkes|=prate|=prata|=prat|=tale|=snekke|=tala
=få =tak|=kontakt|=tale

# what one calls somebody to his face
[class swine]
=idiot|=idioter|=idiota|=idiotar|=drittsekk|=drittsekker|=dust|=duster|=tosk|=tosker|=tulling|=tullinger|=taper|=tapere|=gris|=griser|=svin|=kjerring|=kjærring|=kjerringer|=hurpe|=purke|=ku|=merr|=hespetre|=heks|=tispe|=hore|=hora|=fitte|=kuk|=kukk|=pikk|=jævel|=jævler|=djevel|=rotte|=rotter|=ape|=aper|=apekatt|=apekatter|=esel|=sau|=hest|=padde|=snik|=snok|=slange|=usling|=kryp|=nek|=naut|=fjols|=fjott|=tåpe|=null|=nuller|=klovn|=klovner|=løgner|=løgnere|=løgnhals|=løgnhalser|=svindler|=svindlere|=tyv|=tyver|=tjuv|=tjuvar|=kjeltring|=kjeltringer|=skurk|=skurker|=banditt|=banditter|=parasitt|=parasitter|=igle|=snylter|=snyltere|=psykopat|=psykopater|=mongo|=mongoer|=retard|=tomsing|=sauehue|=sauehode|=dustehue|=kukhue|=rasshøl|=rævhøl|=rasshull|=rævhull|=kødd|=slask|=latsabb|=latsabber|=udugelighet|=pyse|=feiging|=feiginger|=pingle|=skitstøvel|=drittunge|=drittkjerring|=drittfyr|=drittleder|=lort|=avskum|=amøbe|=sinke|=nazist|=nazister|=fascist|=ludder|=hund|=kjøter|=beist|=misfoster|=bermen|=bastard|=feiting|=stygging|=drog|=mehe|=bedrager|=bedragere

# every verb of killing and beating in words that mean nothing else, infinitive and present,
# bokmål, nynorsk and dialect
[class murder]
@slay
=drepe|=dreper|=drepa|=drepar|=myrde|=myrder|=myrda|=myrdar|=kverke|=kverker|=kverka|=kverkar|=kverkje|=kverkjer|=kverkja|=kverkjar|=kvele|=kveler|=kvela|=kvelar|=strupe|=struper|=strupa|=strupar|=slakte|=slakter|=slakta|=slaktar|=partere|=parterer|=partera|=parter|=lemleste|=lemlester|=lemlesta|=lemlestar|=likvidere|=likviderer|=likvidera|=likvider
=henrette|=henretter|=henretta|=henrettar|=halshugge|=halshugger|=halshugga|=halshuggar|=halshogge|=halshogger|=halshogga|=halshoggar|=knivstikke|=knivstikker|=knivstikka|=knivstikkar|=torturere|=torturerer|=torturera|=torturer|=knerte|=knerter|=knerta|=knertar|=plaffe|=plaffer|=plaffa|=plaffar|=avlive|=avliver|=avliva|=avlivar|=massakrere|=massakrerer|=massakrera|=massakrer|=lynsje|=lynsjer|=lynsja|=lynsjar
=radbrekke|=radbrekker|=radbrekka|=radbrekkar|=maltraktere|=maltrakterer|=maltraktera|=maltrakter|=mishandle|=mishandler|=mishandla|=mishandlar|=skamslå|=skamslår|=ihjelslå|=ihjelslår|=utrydde|=utrydder|=utrydda|=utryddar|=utslette|=utsletter|=utsletta|=utslettar|=denge|=denger|=denga|=dengar|=dengje|=dengjer|=dengja|=dengjar|=mørbanke|=mørbanker|=mørbanka|=mørbankar|=skambanke|=skambanker|=skambanka|=skambankar
=julebanke|=julebanker|=julebanka|=julebankar|=rundjule|=rundjuler|=rundjula|=rundjular|=rundbanke|=rundbanker|=rundbanka|=rundbankar|=grisebanke|=grisebanker|=grisebanka|=grisebankar|=banke|=banker|=banka|=bankar|=jule|=juler|=jular|=prygle|=prygler|=prygla|=pryglar|=pryle|=pryler|=pryla|=prylar|=kveste|=kvester|=kvesta|=kvestar|=skamfere|=skamferer|=skamfera|=skamfer|=spidde
=spidder|=spidda|=spiddar|=flå|=flår|=skalpere|=skalperer|=skalpera|=skalper|=forgifte|=forgifter|=forgifta|=forgiftar|=kidnappe|=kidnapper|=kidnappa|=kidnappar|=bortføre|=bortfører|=bortføra|=bortførar|=overkjøre|=overkjører|=overkjøra|=overkjørar|=overfalle|=overfaller|=overfalla|=overfallar|=gasse|=gasser|=gassa|=gassar|=kastrere|=kastrerer|=kastrera|=kastrer|=skjende|=skjender|=skjenda
=skjendar|=fillerive|=filleriver|=filleriva|=fillerivar|=kappslå|=kappslår|=nedkjempe|=nedkjemper|=nedkjempa|=nedkjempar|=eliminere|=eliminerer|=eliminera|=eliminer|=dolke|=snikmyrde|=snikmyrder|=snikmyrda|=snikmyrdar|=garrottere|=garrotterer|=garrottera|=garrotter|=vansire|=vansirer|=vansira|=vansir|=krypple|=kryppler|=kryppla|=krypplar|=pulverisere|=pulveriserer|=pulverisera|=pulveriser|=filleristee|=filleristeer|=filleristea|=filleristear
=drep|=dræp|=dræpe|=dreppe|=drebe|=derpe|=drpe|=drepr|=drepær|=skyt|=skyte|=skyter|=skyta|=skjøte|=skyde|=kverk|=kvel|=slakt|=bank|=deng|=dengr|=jul|=bainke|=bainka|=bænke|=myrdr|=kjølhale|=kjølhaler|=tæve|=tæver|=nakke|=nakker|=knakke|=dolke|=steine|=steiner
=ta|=tar|=tek|=tæk|=take|=tæ =livet|=live|=liv =av|=a|=tå|=åt|=utav|=ut =tå?
=ta|=tar|=tek|=ende|=avslutte|=slukke =livet =ditt|=deres|=dykkar|=dokkers|=hans|=hennes
=ta|=tar|=tek =knekken|=rotta|=kverken|=strupetak =på
=gjøre|=gjør|=gjere|=gjer|=gjera =ende|=slutt|=kål|=kol|=det =av? =på|=med
=gjøre|=gjør|=gjere|=gjer =kort =prosess =med
=rydde|=rydder|=skaffe|=få =av|=ut|=vekk? =av? =veien|=vegen|=dage
=kvitte|=kvitter =meg =med
=slå|=slår|=slæ|=sla|=slo|=banke|=banker|=sparke|=sparker|=trampe|=kjøre|=stikke|=pine|=brenne|=jage =ihjel|=ihel|=ihæl|=ijel|=fordervet|=helseløs
=slå|=slår|=slæ|=sla|=banke|=banker|=sparke|=sparker|=trampe|=kjøre|=stikke =i =hjel|=hel|=hæl
=meie|=meier|=stikke|=stikker|=skyte|=skyter|=sparke|=sparker|=kjøre|=kjører|=plaffe|=plaffer|=hugge|=hogge|=renne =ned|=overende
=banke|=banker|=slå|=slår|=jule|=juler|=denge|=denger|=klå|=banka|=bank =opp
=sprette|=spretter|=skjære|=skjærer|=kutte|=kutter|=flekke|=flekker|=spidde =opp
=kjøre|=kjører|=køyre =over
=sende|=sender =i =grava|=graven|=døden|=helvete|=kista

# verbs that hurt only with a person right behind them, and that have innocent lives
[class hurt]
=slå|=slår|=slæ|=sla|=sparke|=sparker|=spark|=sparka|=knuse|=knuser|=knus|=knusa|=knekke|=knekker|=knekk|=knekkje|=knække|=brekke|=brekker|=brekk|=brækk|=smadre|=smadrer|=smadra|=mose|=moser|=mosa|=moste|=stikke|=stikker|=stikk|=skade|=skader|=skada|=skadar|=angripe|=angriper|=angrip
=skjære|=skjærer|=skjere|=skjera|=kutte|=kutter|=rive|=river|=klippe|=hakke|=sage|=partere|=sprette|=bryte|=bryter|=hamre|=hamrer|=hamra|=stampe|=stamper|=trampe|=tramper|=trykke|=trykker|=smekke|=moler|=male|=most|=tygge|=gnage|=klemme|=klemmer|=klaske|=klasker|=dundre|=dundrer|=peise|=peiser|=kakke|=kakker|=klinke|=klinker|=smelle|=smeller|=skalle|=skaller|=rappe|=fike|=filleriste|=fillerister|=grise|=gruse|=gruser|=meie|=meier|=valse|=pule|=brenne|=brenner|=brenn|=steke|=grille|=koke|=drukne|=drukner|=kverke|=ødelegge|=ødelegger|=øydelegge|=øydeleggje|=herpe|=herper|=ramponere|=invalidisere|=lamslå|=lemleste|=kvase|=hive|=kaste|=dytte|=dumpe|=kyle|=hogge|=hugge|=jage|=spyle|=gutte|=sløye|=sløyer|=henge|=henger|=heng|=steine|=svi|=svir|=smerte|=pine|=piner|=plage|=straffe|=straffer

# those whom a threat reaches
[class victim]
@youo
@relative
@agent
@boss
@somebodyyours
=deg|=dæ =og =dine|=familien|=ungene|=sjefen|=kollegene|=kollegaene|=alle

[class somebodyyours]
=kollegene|=kollegaene|=kollegaen|=kollega|=kollegaer|=kolleger|=kollegane|=sjefen|=sjefene|=lederen|=sjæfen|=leiaren|=medarbeiderne|=folkene|=folka|=ansatte|=staben|=vekteren|=vekterne|=montøren|=sjåføren|=teknikeren|=kundebehandlerne|=selgerne|=naboen =din|=dine|=deres|=dykkar|=dokkers|=dykkars
=hver|=kvar =og =en|=ein
=hver|=kvar =eneste|=einaste =en|=ein|=ansatt|=sjel|=person
=første|=fyste =og|=mann|=person|=jeg|=beste|=menneske =beste|=jeg|=ser|=inn?
=den =første|=fyste|=som =jeg|=som|=svarer|=åpner|=kommer
=han|=ham|=hun|=henne|=fyren|=dama|=mannen|=idioten|=kjerringa|=typen|=drittsekken|=den =som|=der =svarte|=svarer|=snakket|=jobber|=sitter|=avviste|=la|=solgte|=tok|=sendte|=kødder
=hele|=heile =avdelingen|=gjengen|=bunten|=staben|=butikken|=familien|=firmaet|=hurven|=røkla
=alle =som|=sammen|=på|=i|=der|=dere|=inne|=hos =jobber|=er|=kontoret|=butikken|=inne|=dere|=der?


# a body part, all forms and dialects, for "rive hovudet av deg", "brekke armane på deg"
[class part]
@body
=skaller|=skallar|=hoder|=hovuda|=hoda|=tryner|=kjefter|=neser|=ansikter|=hovud|=hovudet|=hode|=hodet|=hau|=huvud|=knollen|=nøtta|=planet|=knotten|=toppen|=skolten|=hausen|=skalle|=skalla|=panne|=panna|=pannebrasken|=tinning|=tinningen|=kjake|=kjakan|=kjakene|=kjeve|=kjeven|=kjevebein|=haka|=hake|=trut|=truten|=munn|=munnen|=nebbet|=gap|=gapet|=tann|=tenner|=tannraden|=tanngarden|=tennan|=tannrekka
=nase|=snute|=snuten|=øye|=øyet|=øyne|=auge|=augene|=auga|=augo|=øyan|=øra|=øyrene|=øyra|=øyret|=ører|=hår|=håret|=skinn|=skinnet|=hud|=huda|=huden|=hals|=strupehode|=strupehodet|=luftrøret|=skulder|=skuldre|=skuldrene|=aksla|=arm|=armer|=armar|=arma|=albue|=albuene|=håndledd|=håndleddene|=hånd|=hånden|=hånda|=hender|=hendene|=hendan|=hand|=handa|=finger|=fingre|=fingran|=fingrar|=negl|=negler|=neglene|=tommelen|=tomlene
=bryst|=brystet|=brystkassa|=brystkassen|=hjerte|=hjertet|=hjarte|=hjartet|=lunge|=lungene|=lungane|=ribbein|=ribbe|=ribba|=rygg|=ryggrad|=ryggraden|=ryggsøylen|=korsryggen|=mage|=vom|=vomma|=innvoller|=innvollene|=tarm|=tarmer|=tarman|=leveren|=nyrene|=nyre|=underliv|=underlivet|=skritt|=skrittet|=pung|=ball|=baller|=kuler|=klokkene|=steinene|=pikken|=fitta|=rumpa|=rompa|=ræva|=ræv|=rævva
=bein|=ben|=beinan|=beina|=føtter|=føttene|=føtene|=fot|=foten|=kne|=kneet|=knær|=kneskål|=kneskåler|=kneskålan|=legg|=leggen|=leggene|=lår|=låret|=lårbeinet|=ankel|=ankelen|=anklene|=ankler|=tær|=tærne|=knokler|=knoklene|=skjelett|=kropp|=kroppen|=levra|=blæra|=pulsåra|=pulsåren|=kneskåla|=nakkevirvel|=nakkevirvelen|=glisa|=gliset|=fleisen|=feisen|=snørra|=tygga|=tryne|=trynet|=fjeset|=fjes|=andletet|=ansiktet

# what the speaker does to a body part
[class breakit]
@bodyhit
=slå|=slår|=slæ|=banke|=banker|=bank|=sparke|=sparker|=knuse|=knuser|=knekke|=knekker|=brekke|=brekker|=brekk|=brekkje|=kutte|=kutter|=skjære|=skjærer|=skjere|=skjer|=skjera|=rive|=river|=riv|=slite|=sliter|=slit|=hakke|=hakker|=klippe|=klipper|=smadre|=smadrer|=mose|=moser|=vri|=vrir|=dra|=drar|=hugge|=hugger|=hogge|=hogg|=hogger|=kappe|=kapper|=bryte|=bryter|=trampe|=tramper|=sage|=sager|=bore|=borer|=svi|=svir|=brenne|=brenner|=stikke|=stikker|=pirke|=grave|=graver|=bite|=biter|=bit|=klemme|=vrenge|=vrenger|=flå|=flår|=flerre|=flerrer|=rykke|=rykker|=nappe|=lugge|=blåse|=blåser|=skyte|=skyter|=skyt|=hamre|=hamrer|=kjøre|=kjører|=kaste|=strupe|=knipe|=kneble|=bende|=meie|=ta|=tar|=tek

# things that a person wants to keep whole
[class goods]
@thing
@place
@company
=kinoen|=kafeen|=restauranten|=klinikken|=legekontoret|=legesenteret|=tannlegekontoret|=barnehagen|=skolen|=rådhuset|=apoteket|=treningssenteret|=gymmet|=puben|=baren|=salongen|=flyplassen|=stasjonen|=teateret|=teatret|=biblioteket|=kirka|=kirken|=moskeen|=venterommet|=hovedkvarteret|=bilforretningen|=postkontoret|=kantina|=sykehuset|=sjukehuset|=fabrikken|=lagerhallen|=campingvogna|=serverrommet|=basestasjonen|=masta|=trafoen|=ladestasjonen|=bussen|=toget|=taxien|=drosjen|=drosja|=trikken|=garasjen|=låven|=hytta|=båten|=uthuset|=boden|=blokka|=boligen|=villaen|=rekkehuset|=næringsbygget|=høyblokka|=hotellet|=resepsjonen|=museet|=bokhandelen|=matbutikken|=bensinstasjonen|=verkstedet|=verkstaden|=messehallen|=kontorbygget|=glassfasaden
=rute|=ruta|=rutene|=ruter|=vindu|=vinduer|=glass|=glasset|=bil|=biler|=bilene|=bilane|=bila|=varebilen|=varebilene|=firmabilen|=firmabilene|=lastebilene|=bilparken|=disk|=disken|=skjerm|=skjermen|=skjermene|=skjermer|=pcen|=pcene|=maskinene|=serveren|=serverne|=servere|=møblene|=innredningen|=utstyret|=utstyr|=hyllene|=montrene|=skiltet|=hus|=huset|=heimen|=hjemmet|=leiligheten|=leilighet|=blokka|=hytte|=hytta|=båt|=garasjen|=hagen|=porten|=gjerdet|=postkassen|=sykkelen|=motorsykkelen|=mopeden|=tilhenger|=lager|=terminal|=butikk|=kontor|=kontora|=kontorer|=bua|=sjappe|=rønna|=rønne|=kåken|=bula|=kiosken|=standen|=boden|=anlegget|=fabrikken|=firma|=hovedkontor|=lokale|=lokaler|=bygg|=bygningene|=hotellet|=restauranten|=verksted|=garderoben|=kantina

# ruin, wide
[class ruin]
@wreck
=ripper|=rippe|=rispe|=risper|=sprette|=spretter|=skrape|=skrapar|=stikk|=tømmer|=knus|=knusa|=knust|=ødelegg|=smadra|=smadr|=rasera|=herja|=herje|=herjer|=slå|=slår|=sparke|=sparker|=hamre|=hamrer|=meie|=meier|=kjøre|=kjører|=bryte|=bryter|=vrake|=vraker|=demolere|=demolerer|=jevne|=jevner|=pulverisere|=kaste|=kaster|=velte|=velter|=klippe|=klipper|=hogge|=hugge|=kappe|=skjære|=skjærer|=male|=tagge|=grise|=griser|=tømme|=hive|=dunke|=senke|=senker|=kakke

# the speaker in a plan, present tense of going and coming
[class going]
@come
=skal|=vil|=må|=ska|=kommer .. =innom|=bort|=ned|=oppom|=tilbake =dere|=deg|=kontoret|=butikken|=dokker|=dykk?
=skal|=ska|=kommer|=kjem .. =til|=på|=hos =dere|=deg|=kontoret|=butikken|=dokker|=dykk|=jobben
=stikker|=stikke|=drar|=dra|=kjører|=kjøre|=møter|=møte|=går|=gå|=troppe|=tropper|=dukke|=dukker|=stiller|=stille|=reiser|=reise|=ferdes =innom|=bort|=ned|=opp|=oppom|=dit|=hjem|=heim|=inn|=ut
=besøker|=besøke|=oppsøker|=oppsøke|=vitjar =deg|=dere|=dokker|=dykk|=kontoret|=butikken

# the one addressed as an object only ("dere" is also a subject)
[class deg]
=deg|=dæ|=dæg|=døg|=degg|=dge|=dykk|=dåkk|=dokk|=dåkker

# participles of harm: "hadde jeg ... skulle jeg vridd nakken om på deg"
[class broken]
=vridd|=knekt|=knekket|=knukket|=brukket|=brekt|=slått|=knust|=kuttet|=kutta|=skåret|=revet|=banket|=banka|=sparket|=sparka|=drept|=drepi|=skutt|=kvalt|=kvelt|=kverket|=kverka|=stukket|=knivstukket|=brent|=hengt|=druknet|=drukna|=denget|=denga|=dengt|=julet|=jult|=juling|=smadret|=smadra|=most|=mosa|=hugget|=hogd|=slaktet|=slakta|=flådd|=partert|=begravd|=kastet|=dyttet|=pult|=myrdet|=myrda|=strupt|=tatt =livet|=rotta?

# pills and other means of dying
[class pills]
=piller|=pillene|=pillan|=tabletter|=tablettene|=tablettar|=sovepiller|=sovepillene|=sovetabletter|=sovetablettene|=medisiner|=medisinene|=medisinane|=paracet|=paraceten|=paralgin|=sobril|=valium|=imovane|=insulin|=insulinen|=overdose|=pilleglass|=pilleglasset|=tauet|=tau|=løkke|=løkka|=løkken|=barberblad|=barberbladet|=barberbladene|=rakebladet|=brødkniven|=hagla

[class kin]
=ungen|=ungene|=unge|=barn|=barnet|=barna|=datter|=datteren|=dattera|=sønn|=sønnen|=kona|=kone|=mannen|=mann|=familien|=familie|=jenta|=gutten|=jentene|=guttene|=mora|=moren|=hunden|=bikkja|=kjæresten|=samboeren|=barnevogna|=barnevognen|=ungane|=søster|=søstera|=foreldrene
