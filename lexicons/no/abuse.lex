# Swearing, insults, degradation, harassment, hate, wishes of death.

[profanity 1]
dritt*
møkka*
helvetes*
faens*
satans*
faen|fanden|faens|faan|fæn|fæen|fain|fanken|fanker|farken|fanmeg|faenmeg|fanskap|faenskap
=fy =fader|=fanden|=søren|=farao|=fasan|=flate|=fillern
=fan =ta|=heller|=i|=da|=altså|=steike
=for =fan|=faen
helvete|helvetet|helvetes|hælvete|hælvette|hælvedde|helvette|hælvetes|hælvettes|helvetesmaskin|helvetesdings|helvetesgreie|helsike|helsikes|hælsike
satan|satans|sattan|djevel|djevelen|djevelens|djevelskap|jævelskap|fandens|fandenivoldsk
=jævla|jævlig|=jævli|=jævlige|jævva|jebla|jævligste|jevla|jevlig|jevlige|jævle|jævlar|jævlen
=pokker|=pokkers|=hersens|=dæven|=dævven|=dævel|=dævelskap
=for =søren
=søren =også|=klype
=hersens|=fordømt|=fordømte|=fordømrade|=forbaska|=forbasket|=forbaskede|=forpulte|=forpult|=forpulet|=forbannede|=forbannade|=sabla|=satanisk
+dritt|dritten|drit|drittlei|drittings|dritings|skitt|skit|shit|shitt|møkk|møkka|møkkete|bæsj|piss|pisse|pisspreik|pissprat|ræl|rælete
rævva|ræva|ræven|ræv|rævkjørt|rævkjøring|rass|rasskjørt|rumpehull|rompe|rompa :: w=0.5
kødd|kødda|kødden|kødder|køddet|kuk|kukk|kukken|kuken|=pikk|=pikken|fitte|fitta|=knulle|=knull|=knuller|=pule|=puler|=forpult
fuck|fuckings|fucking|fucka|fucked|føkk|føkka|føkkings|føkking|føkker|føkkede|fakk|fakka|fakking|fakkings|fuckin|wtf|ffs|shit|bullshit|damn|goddamn|crap|føkkopp|fuckup|fuckopp
helvetesfaen|satansfaen|faenihelvete|forihelvete|forfaen|forsatan|innihelvete|gudsjammerlig|gudjammer

[insult 1]
inkompetent|inkompetente|inkompetanse|udugelig|udugelige|udugeleg|uduglige|ubrukelig|ubrukelige|ubrukeleg|hjelpeløs|hjelpeløse|håpløs|uprofesjonell|uprofesjonelle|uprofesjonelt|amatør|amatører|amatørene|amatørar|udugelighet :: bare
=uforskammet|=uforskamma|=uforskammede|=frekkas|=frekkaser|=frekk|=frekke|=uhøflig|=uhøflige|=arrogant|=arrogante|=nedlatende|=ufin|=ufine|=snurpete|=overlegen|=overlegne|=bortskjemt|=selvgod|=selvgode :: bare
sutrekopp|surpomp|sytekopp|masekopp|masekråke|grinebiter|grinebitere|surkart|sippete|pingle|pingler|pinglete|pyse|pyser|=feiging|=feiginger :: bare
=latsabb|=latsabber|=slask|=slasker|=dritlat|=dritlate|=slabbedask|=somlekopp|=somlekopper|=tullebukk|=tullebukker|=tullekopp|=tullekopper|=surrehue|=surrehode|=rotekopp|=somlepave :: bare
=løgner|=løgnere|=løgnerne|=løgneren|=løgnhals|=løgnhalser|=løgnar|=løgnarar|=ljugar|=svindler|=svindlere|=svindlerne|=svindleren|=svindlar|=svindlarar|=bedrager|=bedragere|=bedrageren|kjeltring|kjeltringan|=tyv|=tyver|=tyvene|=tjuv|=tjuver|=tjuvar|=tjuvradd|=røver|=røvere|=røverpakk|banditt|=skurk|=skurker|=skurkene|=skurken|=svindelgjeng|=tyvegjeng|=tyvpakk|=tjuvpakk|=lurendreier|=lurendreiere|=juksemaker|=juksemakere|=mafia|=blodsugere|=blodsuger|=gribb|=gribber|=hykler|=hyklere|=gjøglere|=gjøgler :: bare
=klovn|=klovner|=klovnene|=klovnar|=clown|=clowns|=gjøk|=gjøker|tulling|=tosk|=tosker|=toskene|=tosken|=tåpe|=tåper|=dåre|=dårer|=fjols|=fjolser|=fjott|=fjotter|=dust|=dusten|=duster|=dustene|=dustar|=dusteforbund|=dustehode|=dustehoder|=dustemikkel|dumming|=dumrian|=dumrianer|=dummy|=fjompenisse|=fjomp|=fjomper|=tøysekopp|=somlegubbe|=naut|=nauter|=sauehode|=sauehoder|=sauehue|=fårehode|=knehøne :: bare
=tett =i =hodet|=hue|=huet|=nøtta|=kolben :: bare
=dum|=teit|=treg =som =et|=ei|=en =brød|=dør|=fjøsdør|=gås|=stein|=østers :: bare
=knall|=stokk|=pære =dum|=dumme :: bare
=er|=e =du|=dere|=dokker .. =dum|=dumme|=dumma|=teit|=teite|=treg|=trege|=tett|=tette|=hjernedød|=hjernedøde|=idiot|=idioter|=gal|=gale|=sprø|=sinnssyk|=tilbakestående|=evneveike|=retard|=retarded|=retardert|=tunghørt|=analfabet|=analfabeter|=født|=hjerneskadd :: aim=agent
=du|=dere|=dokker|=dykk =er|=e|=ere =så|=for|=helt|=jo|=bare|=jævlig|=dritt|=drit|=rett|=virkelig|=jævla|=utrolig|=sinnssykt? =dum|=dumme|=dumma|=teit|=teite|=treg|=trege|=tett|=tette|=sløv|=sløve|=stokk|=blåst|=feig|=feige|=patetisk|=patetiske|=latterlig|=latterlige|=ynkelig|=ynkelige|=håpløs|=håpløse|=ubrukelig|=ubrukelige|=udugelig|=udugelige|=null|=ekkel|=ekle|=motbydelig|=motbydelige|=kvalm|=kvalme|=dustete|=fæl|=tomsete|=sjuk|=sjuke|=syk|=syke|=hinsides|=falske|=falsk|=grådige|=griske|=korrupte|=kriminelle|=kriminell|=umenneskelige|=verdiløs|=verdiløse :: aim=agent
=patetisk|=patetiske|=patetiskt =menneske|=mennesker|=gjeng|=kundeservice|=fyr|=folk|=dere|=du|=liten|=unnskyldning :: w=0.8
=kan|=ka =du|=dere|=dokker =ikke|=ikkje|=itj =lese|=tenke|=telle|=norsk =norsk|=eller|=engang|=selv? :: neg aim=agent w=0.7
=ikke|=ikkje =hjerne|=mye|=mange|=stort|=alle =mellom|=i|=oppi|=kniver|=hjerneceller|=vett|=hjernen =ørene|=hodet|=skuffen|=øra|=der|=skallen|=igjen :: neg aim=agent
=har|=ha =du|=dere|=dokker =ikke|=ikkje|=itj|=noe|=null|=mistet =hjerne|=vett|=hue|=hode|=omløp|=hjerneceller|=i :: neg aim=agent
=hvor|=kor =dum|=dumme|=teit|=teite|=treg|=trege|=dumma|=tjukk|=stupid|=sløve =kan|=er|=går|=e|=tror =du|=dere|=det|=an|=dokker|=man|=en|=jeg? :: aim=agent
=trangsynt|=trangsynte|=tungnem|=tungnemme|=enfoldig|=enfoldige|=hjerneblåst|=hjernevasket|=hjernevaska|=hjernevaskede :: bare
=få|=skaff =deg|=dere|=dokker|=dæ =et|=en|=eit|=ein =liv|=ryggrad|=hjerne
=sosse|=sosser|=harrytass|landsbyidiot|=sinke|=sinker|=slappfisk|=stakkar|=nek|=noldus|=nolduser|=amøbe|=amøber|=grønnskolling|=grønnskollinger|=pappskalle|=pappskaller|=blekkhue|=grauthue|=grauthuer|=grauthode|=grauthau|=tverrpomp|=tverring|=gnier|=gjerrigknark|=gjerrigknarker|=skrulling|=skrullinger|=raring|=galning|=galninger|=gærning|=gærninger|=gærningene|=kverulant|=kverulanter|=besserwisser :: bare

[insult 2]
# general
+idiot|idioten|idioter|idiotene|idiotar|idiotane|idiotan|idiota|idjot|idjoter|idijot|idioot|iddiot|ediot|erkeidiot|superidiot|kjempeidiot|toppidiot|drittidiot :: bare
kretin|kretiner|imbesil|imbesill|imbesile|imbisil|imbisile|imbesiler|imbisiler|debil|debile|debiler|moron|moronen|moroner|moronisk|dumbass|dumbassene|dipshit|stupid
drittsekk|drittsekken|drittsekker|drittsekkene|drittsekkar|drittsekkan|drittsækk|drittsækken|drittsækkan|dritsekk|dritsekken|dritsekker|dritsekkene|dritsæk|drittsæk|drittsekkær|drettsekk
drittunge|drittunger|drittungene|drittungar|drittfyr|drittkar|drittkjerring|drittkjerringa|drittkjerringer|drittfolk|drittmenneske|drittmennesker|drittgjeng|drittpakk|dritthue|dritthode|dritthaug|drittmann|drittdame|dritthore|drittfjes|drittryne|drittkuk|drittjævel|drittjævler|drittyper|drittjente|drittpolitiker|drittpolitikere|drittråtass
møkkakjerring|møkkajævel|møkkamann|møkkafolk|møkkapakk|møkkamenneske|møkkajævler|møkkaunge|møkkahore|møkkafitte|møkkhue
=jævel|=jævelen|=jævler|=jævlene|=jævlan|=jævlane|=jævvel|=jævelar|=jævlar|=satansjævel|=faensjævel|=kukjævel|=idiotjævel|=grisejævel|=grisjævel|=hestjævel|=rottejævel :: bare
helvetesjævel|helvetesunge|helveteskjerring|helvetesfitte|helvetespakk|helvetesgjeng|helvetesidiot|helvetesfaen|satanskjerring|faenskjerring|fandensfaen
rasshøl|rasshøll|rasshøle|rasshølet|rasshøla|rasshølene|rasshøler|rasshull|rasshullet|rasshuller|rasshol|rassholet|rasshål|rasshålet|ræsshøl|ræsshøll|rashøl|rassøl|rassholla
rævhøl|rævhølet|rævhøla|rævhull|rævhullet|rævhøll|rævhøler|rævhål|rumpehull|rumpehullet|rumpehøl|rompehull|rompehøl|drittrass|rassramp
rævsleiker|rævslikker|rævslikkere|rasslikker|rasslikkere|rævpuler|rævpulere|rasspuler|rasspulere|rasspuling|rumpeslikker|rævgutt|rævtryne|rasstapp|rasstapper|rasstappen
kuksuger|kuksugere|kuksugeren|kuksugar|kukhue|kukhuet|kukhuer|kukhuene|kukhode|kukhodet|kukhoder|kukskalle|kukskaller|kukfjes|kuktryne|kuktrynet|kukost|hestkuk|hestkuken|hæstkuk|hestkukar|hæstkuken|hestepikk|hæstpeis|hestpeis|horkuk|kukkarl|kukkmenneske|småkuk|slappkuk
pikkhode|pikkhue|pikktryne|pikkfjes|pikkansikt|dickhead|dickheads|pikkhoder
=din|=ditt|=dere|=for|=jævla|=den|=helvetes|=faens|=satans|=hestkuken =kuk|=kukk|=kukken|=pikk|=pikken|=kødd|=kødden|=kuker|=kukene :: aim=agent
=kødden|køddehue|køddhue|køddehuer|køddehode|køddfri|tryneløs :: bare
fittetryne|fittetrynet|fittetryner|fittefjes|fittefjeset|fitteansikt|fittehue|fittehode|fittekjerring|fitteføkker|drittfitte|hurrefitte|horefitte|fittejævel|fitteslikker :: aim=none
=din|=ditt|=di|=jævla|=for|=den|=ei|=en|=gamle|=helvetes|=faens|=feite|=stygge|=dum|=dumme =fitte|=fitta|=fitter|=cunt|=kjønn
hore|hora|horer|horene|horen|horor|horemamma|horeunge|horeunger|horebukk|horebukker|hurpe|hurpa|hurper|hurpene|ludder|luddere|luddret|ludderet|luder|ludderen|luddera|tøs|tøsa|tøser|tøsen|skjøge|sluskefant|slut|whore|whores|bitch|bitches|bitchen|bitcha|bitchene|slampe|slampa|meslut|sluts :: w=0.95
=subbe|=subba|=subber|=megge|=megga|=megger|=hespetre|=hespetreet|=rivjern|kjerring|=kjærring|=kjærringa|=kjerringhelvete|=kjerringfaen|=kjerringjævel|=surkjerring|=hønsehjerne|=hønsehjerner :: bare
morraknuller|morraknullere|morapuler|morapulere|morrapuler|morrapulere|morrapular|mødrepuler|morraknullar|motherfucker|motherfuckers|motherfucking|motherfukker|mofo|hestepuler|sauepuler|sauepulere|kupuler|dyrepuler|grisepuler|geitepuler|geitepulere|geitknuller|sauknuller|hundepuler
dumrian|dummeper|dumskalle|dumskaller|dumskallen|duming|dumming|dumfæs|dumfis
=stygging|=styggen|=styggfisen|=styggfis|=grisetryne|=trynetiske|=apetryne|=hestetryne|=kyllingtryne|=rottetryne :: bare
svin|svinet|svina|svinepels|svinepelser|svinpels|svinehund|svinhund|svinhunder|svinehunder|svinunge|svintroll|kapitalistsvin|møkkasvin :: bare
gris|grisen|griser|grisene|kapitalistgris|grisebust|gammelgris|grisunge :: bare
=snylter|=snyltere|=snylterne|=parasitt|=parasitter|=parasittene|=åtseleter|=åtseletere|=pøbel|=pøbler|=ramp|=rakkerpakk|=rakkarpakk|=fantepakk|=slyngel|=slyngler|=usling|=uslinger|=nidding|=niddinger|=kanalje|=kanaljer :: bare
=noe|=no|=for|=jævla|=et|=eit|=forbanna|=dere|=det|=slikt|=sånt|=helvetes|=satans|=faens|=politiker|=jævlig|=til =pakk
=jævla|=forbanna|=helvetes|=satans|=faens|=jævlig =pakket
=røverpakk|=svikerpakk|landssvikerpakk|landssviker|landssvikere|landssvikar|landsforræder|landsforrædere|=landsforræderne|=forræder|=forrædere|=forræderne|folkefiende|folkeforræder|=sviker|=svikere|=svikerne :: bare
hjernedød|hjernedaud|hjernedau|hjerneskadd|hjerneløs|=hjerneløse|hjernelaus|hjerneamputert|hjernetom|tomsing|tomsinger|tomsingar|tomskalle|tomskaller :: bare
=sjuk|=sjuke|=syk|=syke =i =hue|=hodet|=huet|=haue :: bare
=hjernedød|=hjernedøde|=hjernedau|=hjernedaud|=hjerneskadd|=hjerneskadde|=hjerneløs|=hjerneløse|=hjerneamputert|=hjerneamputerte|=hjernetom|=tomsing|=tomsinger|=tomskalle|=tomskaller|=ånsvak|=åndssvak|=åndssvake|=åndsvak|=åndsvake|=ånssvak|=tilbakestående|=evneveik|=evneveike|=mentalt|=sinnssyk|=sinnsyk =idiot|=gjeng|=folk|=folka|=kjerring|=drittsekk|=fyr|=jævel|=person|=mennesker|=menneske|=tilbakestående|=typer|=ansatte|=kundebehandler|=politiker|=politikere|=du|=dere :: w=0.95
evneveik|evneveike|evneveikt|åndsvak|åndssvak|åndssvake|åndsvake|ånssvak|ånsvak|ånssvake|tilbakestående|efneveik :: bare
mongo|mongoer|mongoene|mongoen|mongis|mongiser|mongisen|mongisene|mångo|mongofjes|mongoloid|mongoloide|mongogjeng|mongounge|mongotryne|drittmongo|jævlamongo|monge
=retard|=retarden|=retards|=retarder|=retardene|=retarda|=retarded|=retarderte|=ritard|=spasser|=spassere|=spasseren|=spast|=spastene|=spasmo :: bare
=jævla|=din|=ditt|=helvetes|=faens =autist|=autister|=krøpling|=spastiker|=dverg|=feiting
=fehue|=fehode|=fehoder|=fehuer|=fehau|=kålhue|=kålhode|=kålhoder|=steinhue|=trehue|=trehuer|=dorull|=dustehue|=dustehuer|=rævhue|=tåpehue|=idiothue|=idiothoder|=møkkahue :: bare
drittleder|ulke|ullhue|ullhode|lortunge|lort|lorten|lortpakk|lorthue|lortunger|skittkar|skittkara|skittstøvel|skittstøvler|skitstøvel|skitstøvler|skittunge|skitthue|skittkjerring|skittjævel|pissehue|pissehode|pisskjerring|pisstryne|bæsjehue|bæsjehode|bæsjetryne|bæsjeklyse|prompehue|drittklyse|drittslamp|slamp|slampen|slamper|bermegutt
wanker|wankers|asshole|assholes|=arsehole|=arseholes|=prick|=pricks|douche|douchebag|=bastard|=bastards|=bastarden|=bastarder|scumbag|scumbags|=scum|=loser|=losers|=loseren|=looser|=loosers|=cunt|=cunts|fucker|fuckers|fuckface|fuckhead|shithead|shitheads|=twat|=twats|jackass|dumbfuck|=pussy|=pussies
=din|=ditt|=for|=en|=a|=such|=jævla|=dere|=you|=e|=er =en|=a|=jævla? =dick|=dicks
=son|=sons =of =a|=bitches =bitch?
runker|runkere|runkeren|runkar|runkarar|runkefant|runkehue|runkehode|klyse|klyser|klysa|sædspruter|drittslurker|dævelunge|faenunge|satansunge|fandensunge|fansunge
=taperen|=tapergjeng|=taperne|=tapertryne :: bare
=din|=ditt|=for|=jævla|=en|=patetiske|=sånn|=typisk|=arbeidsløse|=feite|=patetisk|=stakkars|=gamle =taper|=tapere|=taperen|=tapergjeng|=null|=nuller|=nulltaper|=stakkar|=looser :: w=0.9
narkis|narkiser|junkie|junkier|narkovrak|rusvrak|alkis|alkiser|fyllik|fylliker|fyllefant|løsgjenger|sosialklient|navsnylter|navsnyltere|trygdesnylter|trygdesnyltere|trygdemisbruker :: bare
=nazisvin|=nazijævel|=nazijævler|=nazipakk|=fascistsvin|=rasistsvin|=rasistjævel|=rasistpakk|=kommunistsvin|=kommunistjævel|=kommunistpakk|=sosialistsvin|=sosialistpakk
=nazist|=nazister|=fascist|=fascister|=rasist|=rasister|=quisling|=quislinger|=quislingene :: bare # the agent is called so
=feministhore|=feministkjerring|=feministfitte|=woketulling|=woketullinger|=soyboy|=libtard|=libtards|=mdgidiot|=klimahore|=klimakjerring|=klimaidiot|=godhetsposør|=godhetstyrann
=pedo|=pedoer|=pedojævel|=pedosvin|=pedofaen|=pedohue|=barneknuller|=barneknullere|=barnepuler|=pervo|=pervoer
=perverse|=pervers|=gamle|=ekle =svin|=gris|=jævel|=griser|=gubbe
psykopat|psykopater|psykopaten|psykopatene|sosiopat|sosiopater|psyko|psycho|narsissist|narsissister|galehusgjest|psykopatjævel|psykopatsvin :: bare w=0.9
=feiting|=feitinger|=feitingen|=feitfaen|=feitjævel|=flodhest|=flodhester|=tjukkas|=tjukkaser|=tjukken|=smellfeit|=smellfeite|=fettklump|=fleskeberg|=fleskefjes :: bare
horesønn|horesønner|horeson|horeunge|hundesønn|morrahore|morradi|moradi|mordi|morshore|hurensohn
=moren|=mora|=morra|=mor|=søstera|=kona|=søsteren|=mamman|=mammaen =di|=din|=deres|=hans|=dokkers =er|=e =ei|=en|=ein|=et? .. =hore|=hora|=tispe|=tøs|=feit|=stygg|=billig|=ludder
=horunge|=hore =unge|=sønn
=sønn|=unge|=barn|=avkom =av =en|=ei|=ein|=det =hore|=hund|=tispe|=bikkje|=ludder
=ti|=ver|=vær|=hold|=hald =stille|=kjeft|=kjæft|=munn|=munnen|=kjeften =din|=jævla|=di? =kjerring|=kjærring|=idiot|=tosk|=hore|=hurpe|=drittsekk|=gris|=svin|=mann|=tulling|=taper :: aim=agent
# addressed
=din|=di|=ditt|=dine|=dere|=for @intens @intens? =tosk|=tosker|=idiot|=idioter|=dust|=duster|=tulling|=tullinger|=gris|=svin|=kjerring|=kjærring|=ape|=aper|=klovn|=klovner|=tyv|=tyver|=løgner|=løgnere|=svindlere|=hund|=drittsekk|=drittsekker|=pakk|=jævel|=jævler|=faen|=satan|=hore|=fitte|=kuk|=rotte|=rotter|=slask|=taper|=tapere|=amatører|=hest|=ku|=kødd|=latsabb|=gamling|=naut|=nek|=tomsing|=menneske|=fjols :: aim=agent neg
=dum|=dumme|=gammal|=gammel|=gamle|=sur|=sure|=stygg|=stygge|=feit|=feite|=bitter|=hysterisk|=hysteriske|=teit =kjerring|=kjærring|=kjerringa|=kjærringa|=kjerringer|=gris|=svin|=jævel|=faen|=hurpe|=ku
=din|=di|=ditt|=dere|=jævla|=dine =jævla|=jævlig|=jævlige|=helvetes|=faens|=forbanna|=satans|=feite|=stygge|=lille|=gamle|=dumme|=ekle|=udugelige|=jævel =idiot|=kjerring|=gris|=svin|=dust|=tulling|=ku|=ape|=hore|=tosk|=slask|=løgner|=svindler|=hest|=taper|=rotte|=sau|=hund|=feiting|=dritt|=drittsekk|=tyv|=kødd|=person|=fyr|=kar|=kjøter|=jævel|=jævler|=apekatt|=menneske|=mann|=ting|=kuk|=fitte|=klovn :: aim=agent neg
=din|=ditt|=di =idiot|=dust|=tulling|=ku|=ape|=tosk|=dåre|=gris|=svin|=dumming|=slask|=dritt|=løgner|=svindler|=tyv|=klovn|=feiting|=stygging|=kjerring|=taper|=null|=nek|=naut|=fjols|=fjott|=tåpe|=rotte|=padde|=merr|=heks|=hore|=slange|=drittunge|=pyse|=feiging|=satan|=faen|=djevel|=jævel|=latsabb|=ulke|=skurk|=kjeltring|=amøbe|=snylter|=parasitt|=kryp|=pingle|=sinke :: aim=agent
=dine|=deres =idioter|=svin|=griser|=duster|=tullinger|=jævler|=drittsekker|=løgnere|=svindlere|=tyver|=kjeltringer|=klovner|=aper|=rotter|=dumminger|=tosker|=tapere|=apekatter|=forbannede|=forpulte|=jævla|=jævlige|=forbanna|=satans|=helvetes|=fordømte|=blodsugere :: aim=agent
=jævla|=jævlige|=jævli|=helvetes|=helsikes|=faens|=fandens|=satans|=hælvetes|=forpulte|=fucking|=føkkings|=fuckings|=udugelige|=patetiske|=motbydelige|=hersens|=forbanna|=fordømte =kundebehandler|=kundebehandlere|=selger|=selgere|=folk|=konsulent|=gjeng|=gjengen|=fyr|=fyren|=kar|=dame|=dama|=mann|=mannen|=saksbehandler|=ekspeditør|=sjef|=sjåfør|=politiker|=politikere|=politikerne|=mennesker|=menneske|=typer|=tufs|=unge|=byråkrat|=byråkrater|=svenske|=journalister|=journalist|=feminist|=feminister|=leder|=ledere|=direktører|=direktør|=gubbe|=gubber :: neg
=gå|=stikk|=dra|=reis|=ryk|=far =og|=å =heng|=dø|=knull|=pul|=skyt|=drukne|=brenn|=runk|=sug|=skit|=drit :: w=0.9
=kyss|=slikk|=sleik|=kiss|=sug =meg|=mæ =i|=på|=langt =ræva|=ræv|=ræven|=rassen|=rævva|=rasshølet|=opp|=ass|=rumpa|=kuken :: w=0.95
=ræva|=ræv|=ræven|=rævva =mi|=di|=din :: w=0.6
=sug|=suge|=suger =kuk|=pikk|=kuken|=pikken|=balle|=baller|=min|=meg =min|=på|=til|=kuk? :: w=0.9
=pul|=pule|=knull|=fuck|=føkk|=drit|=driter =deg|=dere|=you|=u|=dæ|=dokker|=langt =selv|=sjøl|=i|=off|=ya|=all|=alle :: w=0.9
=fuck|=føkk|=fakk =deg|=dere|=dæ|=dokker|=you|=u|=off|=firmaet|=ya|=yourself|=alle|=hele|=selskapet|=han|=hun|=henne|=dem
=ha|=hold =kjeft|=kjæft|=kjeften|=fred|=snavla|=tåta|=kjæften|=munn :: w=0.9
=trekk|=stikk|=dra|=pell|=pigg|=fjern =deg|=dere|=dæ =til|=lengst|=vekk|=hjem =helvete|=pokkers|=vekk|=i|=svarte|=ut|=til|=langt? :: w=0.7
=stapp|=stikk|=kjør|=putt|=dytt|=skyv|=stappe|=stikke|=kjøre|=putte|=ta =det|=den|=fakturaen|=regninga|=regningen|=tilbudet|=pakken|=telefonen .. =opp|=inn|=langt? =i|=opp|=der =ræva|=rassen|=rasshølet|=rumpa|=rævhølet|=ræven|=en|=sola :: w=0.8
=stapp|=stikk|=stappe|=stikke|=putt|=dytt =det|=den|=fakturaen|=regninga|=regningen|=tilbudet .. =der =sola|=solen =aldri|=ikke =skinner :: neg w=0.8

[insult 3]
avskum|=avskommet|=undermenneske|=undermennesker|=undermenneskene|=umenneske|=umennesker|=untermensch|=kloakkrotte|=kloakkrotter|=kakerlakk|=kakerlakker|=kakerlakkene|=kreftsvulst|=utøy|samfunnssnylter|=utskudd :: bare
=samfunnets =bunnfall|=berme|=avskum|=bunnslam|=bermen
=dere|=du|=de|=dei|=dokker|=dykk|=han|=hun|=disse|=slike|=sånne =er|=e =ikke =mennesker|=menneske|=verdt :: neg
=dere|=du|=de|=dei|=dokker|=dykk|=han|=hun|=disse|=slike|=sånne =er|=e =bare|=som|=verre|=rene|=noen|=et|=en? =enn|=noen|=et|=en|=rene? =dyr|=insekter|=kakerlakker|=rotter|=parasitter|=lus|=kreft|=udyr|=skadedyr|=bakterier|=utøy|=avskum|=avfall|=menneskesøppel|=søppel|=skitt|=bermen
=menneskesøppel|=menneskeavfall
=menneskelig|=menneskeleg =søppel|=avfall|=møkk|=skrap
=sploid|=bastardfaen|=undermåler|=undermålere
=misfoster|=misfostre|=vanskapning|=vanskapninger :: bare
=burde|=skulle|=bør =ha|=vært|=blitt|=bli =vært|=blitt|=bli? =abortert|=kastrert|=sterilisert
=mora|=moren|=mor|=morra =di|=din|=deres =burde|=skulle =ha? =tatt|=svelget|=svelga|=spytta|=abortert =abort|=deg|=dere|=dæ

[degradation 2]
=hold|=hald|=halt =kjeft|=kjæft|=kjeften|=kjæften|=snavla|=smella|=snaveln|=munn|=tåta|=truten|=trut|=fella|=flabben|=snuten|=tett
=gjør|=gjer =den|=din? =jævla|=forbanna|=helvetes|=fordømte|=satans =jobben|=jobb =di|=din|=deres|=dokkers?
=gjør|=gjer =jobben|=jobb =di|=din|=deres =a|=da|=for|=din|=idiot|=ditt =faen|=jævla|=latsabb|=idiot|=svin|=helvete?
=få|=lett|=rør =ræva|=rumpa|=rasset|=ræven =di|=din|=deres? =i|=av|=opp|=ut|=fra =gir|=stolen|=vognen|=sofaen?
=få|=ta =ut =fingeren|=fingern|=finger
=ned|=gå|=kryp =på =kne|=knærne|=knea|=alle =og|=din|=for|=fire
=din|=deres|=dere|=jævla|=lille|=simple|=patetiske =lakei|=lakeier|=slave|=slaver|=tjener|=løpegutt|=løpegutter|=kontorslave|=kontorrotte|=kontorrotter|=marionett|=dørmatte|=kassadame|=telefonist
=skrankepave|=skrankepaver|=skrankepavene|=skrankepaven|=nikkedukke|=nikkedukker|=lønnsslave|=lønnsslaver|=minstelønnsslave|=kontorrotte|=lakei|=papirflyttere|=papirflytter :: w=0.8
=du|=dere|=dokker|=dykk =er|=e =bare|=kun|=ikke? =en|=et|=ei|=noen? =null|=søppel|=dritt|=møkk|=lort|=skitt|=løpegutt|=lakei|=slave|=slaver|=tastetrykker|=telefondame|=kassadame|=nuller|=verdiløs|=verdiløse|=udugelighet :: neg
=du|=dere|=dokker =er|=e =ikke|=ikkje|=mindre|=ingenting =en|=verdt|=verd|=dritt|=lufta? =dritt|=lufta|=luften|=flatlus|=skitten|=lønna|=noe|=noenting|=verdt :: neg
=bortkastet|=sløsing|=sløseri =med|=av? =oksygen
=oksygentyv|=oksygentyver|=lufttyv
=dumme|=teite|=naive|=uvitende|=bortskjemte|=lille =jentunge|=guttunge|=guttvalp|=blondine|=pjokk|=bimbo
=hør|=høyr =her|=etter =lille|=vesle =venn|=jente|=gutt|=frøken|=dame|=mann
=lille =venn|=vennen|=frøken
=jentunge|=jentungen|=guttunge|=guttvalp|=guttevalp|=jypling|=jyplinger|=drittjente|=snørrunge|=snørrunger|=snørrvalp|=snørrvalper|=guttepjokk|=bimbo|=bimboer :: bare
=gå|=dra|=løp|=stikk =hjem|=tilbake =til =mamma|=barnehagen|=skolebenken|=kjøkkenet|=hulen|=sandkassa|=kjøkkenbenken
=lær|=lære =deg|=dere =norsk|=folkeskikk|=å =lese|=tenke|=før|=og|=først|=snakke?
=skjønner|=fatter|=forstår|=begriper =du|=dere =ikke|=ikkje =norsk|=noen|=en =ting|=verdens? =ting|=skit? :: neg aim=agent
=falt|=mista|=mistet|=droppet =på|=i =hodet|=gulvet =som =barn|=liten|=baby|=spedbarn
=vokst|=oppvokst|=født =opp? =i|=på =fjøs|=låve|=fjøset|=grotte|=hule
=hvilken =grotte|=hule|=planet|=stein|=søppeldynge =kom|=kravlet|=krøp|=lever|=har

[harassment 2]
=hva|=ka|=kva =har =du =på =deg|=dæ
=er|=e =du =singel|=kåt|=våt|=pen|=sexy|=gift|=jomfru :: w=0.9
=du =er|=høres|=høyres|=virker|=ser|=e =så|=jævlig|=veldig|=skikkelig|=ut? =kåt|=deilig|=sexy|=digg|=kåte|=lekker|=våt|=pulbar|=fuckable|=knullbar :: w=0.95
=deilig|=sexy|=digg|=kåt|=lekker|=sensuell =stemme|=røst|=rumpe|=rompe|=pupper|=kropp|=dame|=jente|=rumpa|=ræv
=send|=vis|=sende|=se =meg|=et|=noen|=de? =nakenbilde|=nakenbilder|=nudes|=puppene|=puppa|=fitta|=rumpa|=brystene
=nakenbilde|=nakenbilder|=nudes|=dickpic|=dickpics
=bli =med =meg =hjem =i|=til|=og? =senga|=meg|=natt?
=kan|=skal|=vil|=får|=lyst =jeg|=eg|=æ|=du|=vi|=til|=på =å|=ikke|=få? =slikke|=pule|=knulle|=suge|=runke|=beføle|=klå =på|=av|=meg|=deg|=fitta|=kuken|=puppene? =deg|=meg|=dæ|=puppene|=fitta|=kuken?
=pupper|=puppa|=puppene|=puppan|=rumpa|=rumpe|=fitta|=kroppen|=lepper|=leppene|=rompa|=brystene|=bryster =dine|=di|=din|=deres :: w=0.95
=hvor|=kor|=hvilken =store|=stor|=mye =pupper|=bh-størrelse|=rumpe|=tar|=behastørrelse =har|=du|=bruker =du|=for|=natta?

[harassment 3]
=knulle|=pule|=runke|=suge|=slikke|=knuller|=puler|=ri|=sprute|=onanere =deg|=på|=meg|=fitta|=kuken|=pikken|=ræva|=til =til|=i|=så|=når|=hardt|=min|=din|=foran|=deg|=hele|=stemmen|=mens|=over|=bildet :: w=0.9
=jeg|=eg|=æ =runker|=onanerer .. =mens|=til|=av =du|=deg|=stemmen|=jeg :: w=0.9
=jeg|=eg|=æ =blir|=er|=har|=vart|=ble .. =kåt|=hard|=ståpikk|=ereksjon =av|=når|=mens .. =deg|=stemmen|=du :: w=0.9
=stemmen =di|=din =gjør|=gjer .. =kåt :: w=0.9
=sug|=suge|=sleik|=slikk|=ta|=kom|=vil =kuken|=pikken|=pungen|=på|=fitta|=min|=meg|=og|=du =min|=kuken|=i|=sug|=mi|=din|=suge|=munnen|=pikken =min|=kuken|=munnen|=kjeften|=hora|=pikken|=mi?
=kuken|=pikken|=ståpikken|=pikk|=kuk =min|=i =i|=munnen|=din|=til|=ræva|=kjeften|=opp|=fitta|=di|=trynet|=mellom :: w=0.9
=spre|=sprike|=sprik|=bre =beina|=lårene|=bena|=låra|=ut|=rumpa =dine|=for|=din|=hora|=og|=di|=jente?
=trenger|=treng|=mangler|=savner =å|=en|=ei|=skikkelig|=litt|=deg? =stor|=bli|=ordentlig|=hard|=skikkelig? =kuk|=pikk|=knull|=knullet|=pul|=ståpikk
=våt|=stram|=trang =fitte|=mus|=fitta|=musa

[hate 3]
# slurs
neger|negeren|negre|negrene|nigger|niggere|niggeren|niggern|niggers|niggerne|niggah|nigga|niggaer|niggas|negerjævel|negerjævler|negerunge|negerunger|negerpakk|negerhore|negersvin|negerfaen|svarting|svartingen|svartinger|svartingene|svartingar|svartingjævel|svartingfaen|svartskalle|svartskalla|svartskaller|svartskallene|svarttryne|svartpakk|svartfaen|svartjævel|svartjævler|svartrass|svartrasset|jungelbunny :: w=1 neg
pakkis|pakkisen|pakkiser|pakkisene|pakkisar|pakkisan|pakkisjævel|pakkisjævler|pakkisfaen|pakkishore|paki|pakier|kamelrytter|kamelryttere|kamelryttarar|kamelpuler|kamelpulere|kameljockey|kameldriver|sandneger|sandnegre|sandnigger|sandniggere|turbanhue|turbanhode|teppebanker|kebabjævel|kebabfaen|håndklehue|håndklehode|muslimsvin|muslimjævel|muslimjævler|muslimpakk|muslimfaen|muslimhore|muslimrotter|muslimrotte|muzzie|muzzies|islamsvin|goatfucker|teppehue|utlendingsjævel|utlendingjævel|innvandrerpakk|innvandrerjævel|innvandrersvin|innvandrersvinene|innvandrerrotter|flyktningpakk|asylpakk|asylsnylter|asylsnyltere|polakkjævel|polakksvin|polakkpakk|svenskejævel|svenskefaen|svensksvin|svenskejævler|russesvin|russerjævel|russersvin|jødesvin|jødejævel|jødejævler|jødefaen|jødepakk|jødegris|jøderotte|jøderotter|jødehore|jødesau|sigøynerpakk|sigøynerjævel|sigøynersvin|sigøynerfaen|romfolkpakk|taterpakk|taterjævel|tatersvin|lappjævel|lappfaen|lappjævler|samejævel|samejævler|samefaen|finnjævel|finnfaen|lappesvin|guling|gulinger|gulingen|gulingjævel|skjevøyd|kinesjævel|chink|chinks|gook|thaihore|thaikjerring|filippinahore|importhore|importkjerring|russerhore|polakkhore :: w=1
=soper|=sopern|=soperen|=sopere|=soperne|=sopar|=soparen|=soparar|homojævel|homojævler|homosvin|homofaen|homopakk|homohore|homokjerring|homse|homsen|homser|homsene|homsa|homsejævel|homsepakk|faggot|faggots|=fags|faggotene|lesbehore|lesbejævel|lesbefaen|lespe|lesper|lespene|lespa|flatbanker|flatbankere|flatbankerne|stumpfis|stumpfiser|skinkerytter|skinkeryttere|skinkeknepper|bakdørsmann|lefsebanker|=transe|=transen|=transer|=transene|transejævel|transesvin|transepakk|tranny|trannies|trannyer|shemale|skapsoper|skaphomse|drittsoper|drithomo|dritthomo :: w=1
=jævla|=jævlige|=din|=helvetes|=faens|=forbanna|=satans|=forpulte|=skitne|=fordømte =homo|=homoer|=jøde|=jøder|=muslim|=muslimer|=svenske|=svensker|=polakk|=polakker|=russer|=russere|=same|=samer|=lapp|=lapper|=utlending|=utlendinger|=innvandrer|=innvandrere|=araber|=arabere|=sigøyner|=sigøynere|=tater|=tatere|=somalier|=somaliere|=tyrker|=tyrkere|=kurder|=kineser|=kinesere|=inder|=indere|=afrikaner|=afrikanere|=flyktninger|=flyktning|=asylsøkere|=tysker|=lesbe|=terrorist|=terrorister|=guling|=romfolk|=transe|=transer
=utlendinger|=utlendingene|=innvandrere|=innvandrerne|=muslimer|=muslimene|=jøder|=jødene|=homoer|=homofile|=negre|=pakkiser|=svartinger|=somaliere|=sigøynere|=sigøynerne|=romfolket|=araberne|=arabere|=asylsøkere|=flyktninger|=polakker|=polakkene|=samene|=samer|=transer|=transene =er|=e =alle|=bare|=noen|=som|=rene|=ikke|=et|=en|=jo? =noen|=bare|=rene? =dyr|=rotter|=parasitter|=avskum|=søppel|=svin|=griser|=kakerlakker|=undermennesker|=voldtektsmenn|=tyver|=kriminelle|=terrorister|=pedofile|=snyltere|=kreft|=pest|=sykdom|=pakk|=mennesker|=idioter|=syke|=unaturlige|=ape|=aper|=utøy|=virus|=jævler|=skitne|=løgnere|=drittsekker :: neg
=kast|=hiv|=send|=pell|=spark =dem|=dere|=deg|=hele|=alle|=muslimene|=innvandrerne|=utlendingene|=jødene|=pakket|=svartingene ... =ut|=hjem|=tilbake =av|=til =landet|=norge|=afrika|=somalia|=pakistan|=hjemlandet|=der
=dra|=reis|=gå|=pell|=stikk|=flytt|=ryk|=far =deg|=dere? =hjem|=tilbake|=heim =til|=dit =du|=der|=hjemlandet|=afrika|=somalia|=pakistan|=polen|=dere|=jungelen|=ørkenen|=syria|=irak|=ditt|=russland|=kongo|=eritrea
=norge =for =nordmenn
=heil|=sieg =hitler
=sieg =heil
=hitler|=breivik|=quisling =hadde|=gjorde =rett|=fullført|=jobben|=noe|=det =i|=jobben|=riktige|=rett?
=gass|=gasse|=gassing|=gasskamrene|=gasskammer|=gasskammeret =dem|=jødene|=alle|=muslimene|=deg|=dere|=igjen|=de|=burde :: w=0.95
=gass|=gassing|=gasskamrene|=gasskammer|=gasskammeret =til|=for|=med|=venter =på? =dere|=deg|=jødene|=jøder|=muslimene|=muslimer|=alle|=dem :: w=0.95
=lesbe|=lesber =fitte|=hore|=jævel|=kjerring|=faen

[death_wish 3]
# may you die
=håper|=håpar|=håpe|=hæpe|=ønsker|=håpær|=måtte|=gid|=ønskjer =virkelig|=at|=ønske|=inderlig|=jeg|=bare|=bære|=begge|=snart|=dere|=du? =at|=dere|=du|=alle|=hele|=han|=hun|=de|=dokker|=dykk|=noen|=både|=firmaet|=begge|=hu|=ho|=ungene|=familien|=kona|=snart|=barna .. =dør|=døyr|=dauer|=daur|=døy|=dø|=dau|=krepe|=krepere|=krepérer|=kreperer|=brenner|=brenn|=råtner|=råtnar|=drukner|=stryker|=kveles|=lider|=kjører|=blir|=treffes|=henger|=drepes|=skytes|=forsvinner|=daue|=ryker|=begraves|=knekker =i|=av|=snart|=med|=helvete|=kreft|=hunder|=en|=alle|=på|=påkjørt|=kjørt|=drept|=ihjel|=over|=skutt|=voldtatt|=sakte|=ned|=smertefullt|=langsomt|=ihel|=covid|=overkjørt|=sammen|=uthengt|=brent|=seg|=alene|=som? :: w=1
=håper|=håpar|=håpe|=ønsker|=måtte|=gid =at? =noen|=nokon =skyter|=dreper|=tar|=slår|=kverker|=drep|=brenner|=banker|=knivstikker|=kjører|=skyt|=henger =deg|=dere|=dæ|=dokker|=livet|=på|=over|=han|=henne|=dem|=ihjel =av|=deg|=ihjel|=ned|=opp|=dere|=snart|=over? =deg|=dere?
=håper|=håpar|=håpe|=ønsker|=måtte|=gid .. =du|=dere|=han|=hun|=dokker|=de|=barna|=familien|=alle|=dykk|=ungene|=kona .. =får|=fær =kreft|=aids|=hjertestans|=hjerneslag|=hjernesvulst|=covid|=hjerteinfarkt|=slag|=pest|=svulst|=ebola|=als|=lungekreft|=brystkreft|=hjernekreft|=korona
=måtte|=gid =du|=dere|=dokker|=alle =få =kreft|=hjerteinfarkt|=slag|=aids|=pest|=kolera
=dø|=dau|=døy|=krepér|=kreper|=brenn|=råtn|=drukn|=forsvinn|=rått =din|=i|=ditt|=da|=sakte|=alle|=dere|=for|=nå|=snart|=som|=a|=gamle|=opp|=og|=jævla|=bort =hund|=helvete|=jævel|=jævla|=sammen|=svin|=faen|=gris|=idiot|=kjerring|=drittsekk|=dritt|=hore|=hundeunge|=dere|=hæl|=en|=hælvete|=satan|=fitte|=hora|=fort|=rotte|=hælvette|=helsike|=dø
=gå|=dra|=stikk|=kom|=far|=reis =og|=å|=hjem|=deg|=bort =og|=å? =dø|=dau|=døy|=heng|=daue|=drukn|=skyt|=krepér|=råtn|=brenn =deg|=dere|=dæ?
=kan|=ka =dere|=du|=dokker =ikke|=bare|=ikkje|=godt =bare|=godt? =dø|=daue|=krepere|=drukne|=brenne|=råtne :: neg
=heng|=skyt|=kill|=kverk|=hæng|=drukn =deg|=dere|=dæ|=yourself|=dokker
=ta =livet =av =deg|=dere|=dæ =selv|=da|=din|=sjøl?
=drep =deg|=dæ|=dere =selv|=sjøl|=sjølv|=sjæl
=begå =selvmord =din|=da|=dere|=alle|=du?
=gjør =verden|=oss|=alle|=folk =en|=ei =tjeneste =og|=å =dø|=forsvinn|=heng|=ta|=skyt
=verden|=samfunnet|=norge|=alle =hadde|=blir|=ville|=vil|=er =vært|=være|=bli|=blitt|=hatt? =et|=mye|=langt? =bedre|=tryggere|=renere =sted|=av? =uten|=om|=når|=hvis =deg|=dere|=dem|=sånne|=slike|=du
=gleder|=feirer|=fester|=danser|=jubler =meg|=den|=på|=når|=over =til|=dagen|=grava|=graven|=dere|=du =du|=dere|=di|=din|=dør|=dauer|=når =dør|=dauer|=daur|=døyr?
=pisse|=pisser|=danse|=danser|=spytte|=spytter|=drite|=driter =på =grava|=graven =di|=din|=deres
=du|=dere|=dokker|=dykk|=han|=hun|=de|=slike|=sånne|=dei|=hu|=ho|=dæm|=disse =burde|=bør|=fortjener|=skulle|=fortener|=må|=borde =alle|=bare|=heller|=snart|=virkelig|=å? =å|=vært|=blitt|=bli|=ha|=bare? =blitt|=vært|=bli? =dø|=døy|=død|=dau|=daue|=henrettet|=hengt|=henges|=skytes|=drepes|=kvalt|=avlivet|=avliva|=avlives|=råtne|=steines|=steinet|=utryddet|=utryddes|=gasset|=gasses|=pisket|=likvidert|=halshugget|=brennes|=kastreres|=bankes|=slaktes|=lynsjes|=lynsjet|=skytast|=hengast :: past
=du|=dere|=dokker|=dykk|=han|=hun|=de|=slike|=sånne|=dei|=disse =burde|=bør|=fortjener|=skulle|=fortener|=må =å|=ha|=alle|=bare? =vært|=blitt|=bli =skutt|=drept|=brent|=slått|=banket|=knivstukket|=kverket|=kvalt|=myrdet|=kvelt :: past
@people =burde|=bør|=skulle|=fortjener|=må|=skal|=fortener|=borde =alle|=bare|=heller|=virkelig|=rett|=å? =å|=vært|=blitt|=bli|=ha? =vært|=blitt|=bli? =dø|=døy|=henrettet|=hengt|=henges|=skytes|=drepes|=avlivet|=avliva|=avlives|=råtne|=steines|=steinet|=utryddet|=utryddes|=gasset|=gasses|=pisket|=likvidert|=likvideres|=halshugges|=brennes|=kastreres|=bankes|=slaktes|=lynsjes|=henrettes|=hengast|=skytast|=gassast|=drepast :: past
@people =burde|=bør|=skulle|=fortjener|=må|=fortener =alle|=bare|=ha|=å? =vært|=blitt|=bli =skutt|=drept|=brent|=knivstukket|=banket|=kverket|=myrdet :: past
=folk|=mennesker|=idioter|=politikere|=typer|=sånne|=kjerringer|=menn =som =dere|=deg|=han|=dette|=hun|=henne|=dem =burde|=bør|=skulle|=fortjener|=må|=skal =alle|=bare|=å|=vært|=blitt|=ha|=bli? =blitt|=bli|=vært? =dø|=skutt|=henrettet|=drept|=brenne|=brent|=hengt|=henges|=skytes|=drepes|=avlivet|=avlives|=steines|=utryddes|=gasses|=slaktes|=lynsjes|=kastreres|=bankes|=pisket :: past
=noen|=nokon|=man|=en|=nåen =burde|=bør|=skulle|=må|=borde =bare|=ha|=virkelig|=snart|=heller|=hatt? =ha? =skutt|=skyte|=drept|=drepe|=hengt|=henge|=banket|=banke|=slått|=slå|=brent|=brenne|=kverket|=kverke|=kvalt|=kvele|=denge|=dengt|=knivstukket|=gasse|=avlive|=utrydde|=gasset =deg|=dere|=dæ|=dem|=han|=henne|=dokker|=alle|=slike|=sånne|=disse|=muslimene|=jødene|=svina|=ham|=politikerne|=innvandrerne|=dei
=død|=death =over|=til|=to =alle|=dere|=deg|=jødene|=jøder|=israel|=muslimer|=muslimene|=homoer|=homofile|=svartingene|=amerika|=usa|=russerne|=politiet|=innvandrere|=kommunistene|=kommunister|=politikerne|=feminister|=fascister|=nazister|=transer|=kapitalistene|=hele|=negre|=pakkiser|=soper
=drep|=skyt|=heng|=brenn|=utrydd|=gass|=lynsj|=stein|=slakt =alle|=dem|=de|=jødene|=muslimene|=muslimer|=jøder|=homoene|=svartingene|=svina|=politikerne|=innvandrerne|=pakket|=svinene|=hele|=pedofile|=politikere|=kjerringa|=terroristene|=dei|=soperne =sammen|=jøder|=muslimer|=gjengen|=svin|=politikere|=homoer|=pakket|=jævlene|=svartinger|=som|=innvandrere|=pedofile|=idiotene|=transer? :: w=0.95
=sett|=still|=stille =dem|=dere|=deg|=ham|=alle|=han|=de|=politikerne|=dei|=pakket .. =opp|=mot =mot|=veggen =veggen|=en|=og? =vegg|=og? =skyt|=skyte?
=nakkeskudd|=nakkeskott =til|=er|=burde|=på|=hadde|=neste|=må|=som|=passer|=fortjener :: w=0.9
=får|=fær =du|=dere|=håper =kreft|=aids :: w=0.9
=kreft =til|=på|=i|=er =dere|=deg|=alle|=hele|=ungene =som|=dere|=fortjener? :: w=0.6
=kreft =er =det|=for =du|=dere|=godt =fortjener|=for?

# looks, smell and wits
[insult 2]
=du|=dere|=hun|=ho|=hu|=han|=dama|=damen|=fyren|=typen|+mannen|+dama|+damen|@agent ... =ser|=så|=såg|=ligner|=liknar|=lukter|=luktar|=oppfører =seg? =ut? =som|=på? =en|=ei|=et|=ein =gris|=grise|=svin|=purke|=ku|=heks|=hore|=hval|=ape|=rotte|=kråke|=luremus|=narkoman|=lik|=uteligger|=apekatt|=hurpe|=drittsekk|=troll|=padde|=slave :: aim=agent
=ansatte|=tilsette|=idioter|=kundebehandlere|=mennesker|=dere|=folk =uten|=utan =hjerne|=hjerner|=hjerneceller|=hjernecelle|=vett|=ryggrad|=iq|=intelligens :: neg aim=agent
=tomt|=luft|=vakuum|=vatt|=grøt|=sagflis|=halm|=ekko =mellom|=imellom =ørene|=øyra|=øra|=øran :: aim=agent
=noen|=nokon|=ingen|=ikke|=ikkje =noen? =hjemme|=heime =i|=oppi =det|=den? =hodet|=hovudet|=hue|=skallen|=knollen|=toppen :: neg aim=agent
=lyset =er|=e =på .. =ingen =er|=e? =hjemme|=heime :: neg aim=agent
=smartere|=smartare|=klokere|=klokare|=lurere =enn =deg|=dæ|=dere|=dykk|=dokker =alle|=til|=sammen? :: neg aim=agent
=du|=dere|=dokker|=dykk ... =ikke|=ikkje|=itj|=neppe|=knapt|=jo .. =smartere|=smartare|=klokere|=klokare|=lurere|=flinkere =enn =en|=ei|=et|=ein :: neg aim=agent
=sett|=møtt|=truffet|=snakket|=snakka .. =smartere|=smartare|=klokere|=lurere|=flinkere =folk|=dyr|=ting|=mennesker ... =enn =dykk|=dere|=deg|=dokker :: aim=agent
=burde|=bør|=skulle|=må =ikke|=ikkje|=aldri =slippes|=sleppast|=slippe =løs|=laus|=ut =på|=blant =folk|=kunder|=andre :: neg aim=agent
=din|=ditt|=di =løgnaktige|=falske|=sleipe|=frekke|=stygge|=feite|=ekle|=lille|=vesle|=jævla =løgnaktige|=falske|=frekke|=stygge|=feite|=ekle|=lille|=vesle|=jævla? @swine|@dyr|=løgner|=slange|=drittunge :: neg aim=agent
[insult 2]
=tar|=tek =du|=dere =faktisk|=jaggu|=virkelig|=jammen? =kaka|=kaken|=prisen =for|=som|=når? =dum|=dumhet|=dumskap|=idioti :: aim=agent
[harassment 2]
=ligger|=lå|=ligget|=pult|=pulte|=pulet|=knullet|=knulla|=knuller =du|=deg|=hun|=han? =med =sjefen|=sjef|=lederen|=halve|=alle|=noen
=ligget|=pult|=knullet|=knulla|=sugd =deg|=dæ|=seg =til|=opp|=fram|=oppover

[insult 3]
=mor|=mora|=moren|=mamma|=far|=foreldrene =di|=din|=dine =burde|=skulle|=skulda .. =abort|=abortert|=kondom|=svelget|=svelga|=prevensjon|=sterilisert :: aim=agent
=burde|=skulle =vært|=ha|=blitt? =abortert|=kastrert|=sterilisert|=avlivet|=avliva =ved|=som|=deg|=dere|=for? :: aim=agent
[insult 2]
=en|=ein|=noen|=folk|=sånne|=slike|=sånn =som =deg|=dæ|=dere|=dykk =burde|=bør|=skulle|=hører|=har|=kan|=må =ikke|=ikkje|=aldri|=holde|=finne|=hjemme|=på|=få|=hatt|=heller|=bare|=vært :: neg aim=agent
kuksuger|kuksugere|kuksugar|kukksuger|pikksuger|pikksugere|ballesuger|rumpeslikker|rævslikker|ræveslikker
[innocent abuse]
=en|=noen|=folk =som =deg|=dere =har|=kan =vært|=hjelpe|=hjulpet

# words for fools, sneaks and beasts; where they came from and should go
[insult 2]
=nepe|=nepå|=naut|=krek|=kryp|=dåsemikkel|=fehode|=gauk|=gjøk|=tørrpinn|=stut|=tverrblei :: bare aim=agent
=slapp =deg|=dere|=dæ =ut|=inn|=løs =av|=fra|=frå? =fjøset|=buret|=hundehuset|=skapet|=asylet|=grisebingen|=fjøs|=psykiatrisk :: aim=agent
=gå|=dra =hjem|=heim|=hjæm =og =legg|=gråt|=grin|=sov|=grine =deg|=dæ|=hjemme|=hos|=litt? :: aim=agent
=krav|=kravet =å =være|=vere =analfabet|=idiot|=dum|=evneveik|=hjernedød|=døv :: aim=agent
=ville|=kunne|=hadde =skjønt|=forstått|=løst|=klart|=gjort|=fått =det|=dette|=jobben? =raskere|=bedre|=fortere|=betre|=til =enn =deg|=dere|=dykk :: aim=agent
=kokt|=tom|=død|=råtten|=treg =i =hodet|=hovudet|=hue|=knollen|=toppen :: aim=agent
=drevet|=styrt|=betjent|=bemannet =av =svin|=purker|=idioter|=aper|=apekatter|=griser|=rotter|=drittsekker|=klovner|=tullinger|=barneskoleelever|=amatører :: aim=company
=tjenestejenter|=tjenestejente|=skjørtejegere|=kontormus|=kontorrotte|=kontorrotter|=telefondame|=telefondamer =finn|=som|=gi|=hent? :: aim=agent
=for =en|=ei|=ein =treig|=treg|=dum|=sur|=frekk|=udugelig|=ubrukelig|=håpløs @dolts :: aim=agent
[hate 3]
=dere|=dokker|=dykk|=du =fra|=frå =østen|=afrika|=polen|=øst-europa|=østeuropa|=pakistan|=litauen|=romania|=india|=somalia|=syria|=utlandet .. =kan|=er|=lyver|=stjeler|=lurer =vel|=jo|=bare|=alle|=ikke|=ikkje

[insult 2]
=er|=e|=har =det|=de|=dere =noen|=nokon|=bare|=ingen =apekatter|=idioter|=aper|=duster|=tosker|=voksne|=hjerner|=tullinger =på =jobb|=vakt|=kontoret|=telefonen :: aim=agent
=menneskelig|=menneskeleg =restavfall|=søppel|=avfall|=bæsj|=møkk|=avskum|=feilvare :: aim=agent
=en|=ein|=noen|=nokon =som =ikke|=ikkje =er|=e =helt? =hjerneskada|=hjerneskadet|=hjerneskadd|=idiot|=tilbakestående|=analfabet|=hjernedød|=dum|=evneveik :: neg aim=agent
=falt|=mistet|=datt|=mista|=sluppet =i|=på|=ned =trappa|=hodet|=gulvet|=hue .. =for =mye|=mange|=liten|=barn|=baby :: aim=agent
=slett|=avinstaller|=formater =deg|=dæ =selv|=sjøl|=sjølv :: aim=agent
=ekle|=jævla|=teite|=en|=ein|=din =npc|=bot|=taper :: bare aim=agent
=du|=dere|=dokker|=dykk .. =er|=e|=var .. =dummere|=dommar|=dommere|=dummare|=tregere|=treigere|=styggere|=latere =enn|=æ =en|=ei|=et|=ein|=alle|=den|=gjerdestolpen|=min|=hunden|=katten :: aim=agent
=ape|=apekatt|=apekatter|=sjimpanse|=sjimpanser|=aper =med =tastatur|=telefon|=headset|=hodetelefoner|=slips :: aim=agent
=kjerringer|=idioter|=tullinger|=klovner|=apekatter|=duster|=tosker|=tapere|=landssvikere|=fjols|=amatører ... =dere|=dokker|=dykk =har =ansatt|=tilsett|=satt|=hyrt|=leid :: aim=agent

[insult 2]
=stikk =og =brinn|=brenn :: aim=agent
=du|=dere|=dokker .. =er|=e =jo|=helt|=heilt|=bare =helt|=heilt? =tett :: aim=agent
[innocent abuse]
=du|=dere .. =er|=e =jo|=helt|=heilt =helt|=heilt? =tett =i|=på =nesa|=halsen|=hverandre|=program|=timeplanen|=bihulene
