# Norwegian insults by word family: mind, body, animals, dirt, sex, age, rank, character; rare and old words, those of
# the young. A word that is said of things, plants and beasts too is "bare" or "called".

# mind
[insult 2]
dummepetter:M|fuglehjerne:ME|ertehjerne:ME|hønsehjerne:ME|dustemikkel/dustemiklen/dustemikler|surrehode:TE|surrehue:TE|rotehue:TE|rotehode:TE|rasshue:TE|knotthue:TE|tjukkskalle:ME|tjukkhue:TE|tomskalle:ME|tomskall:M|=dåsemikkel|fårehode:TE|støvelhode:TE|papphue:TE|papphode:TE|tåkehode:TE|tullehode:TE|nepehode:TE|blekkskalle:ME|dustehaug:M|=knehøne|=knehøns|=dompap|nullhode:TE|floskelkvern:G :: bare
=nepe|=nepå|=nepa|=kålrot|=kålrota|=potet|=brokkoli|=grønnsak|=blikkboks|=autist|=downer|=npc|=bot|=snowflake|=snøfnugg|=boomer|=karen|=simp|=cuck|=incel|=noob|=luser|=cringe :: called
=analfabet|=analfabeter|=analfabetar =for|=å|=hos|=eller|=som ... =dere|=du|=deg|=jobbe|=kvoteplass|=dykk :: aim=agent
=kvotert|=kvoteplass|=kvotejobb ... =du|=deg|=dere|=inn :: aim=agent
=du|=dere|=ru =er|=e .. =kokt|=stekt|=banka|=frossen =i|=bak .. =hodet|=hue|=huet|=hodan|=knollen|=skallen|=nøtta :: aim=agent
=gå|=løp|=stikk .. =og =grin|=grine|=sut|=sutre|=gråt .. =hjemme|=hjem|=hos|=til|=heime .. =mamma|=mammaen|=mor|=mora|=muttern :: aim=agent
=amøbe|=amøben|=tang|=tare|=maneter|=manet|=brødrister|=stein|=steinen|=dørstokk|=sau|=ape|=sjimpanse|=femåring|=treåring .. =ville|=hadde|=kunne|=kunna|=skjønner .. =skjønt|=forstått|=gjort|=klart|=skjøna|=greid|=lært .. =raskere|=bedre|=betre|=fortere|=kjappere|=mer ... =deg|=dere|=dykk :: aim=agent
=daud|=død|=dau .. =sau|=fisk|=ku|=høne|=sild ... =bedre|=betre|=mer|=raskere ... =deg|=dere|=dykk|=du :: aim=agent
=slapp|=sleppte|=slopp =deg|=dere|=dykk =ut .. =fjøset|=buret|=asylet|=bingen|=grisehuset|=hagen|=anstalten|=dyrehagen|=kjelleren :: aim=agent
=for =ei|=en|=et|=eit .. =treig|=tverr|=dum|=tett|=sløv|=ubrukelig|=udugelig|=lat|=sur .. =tomsing|=tosk|=tulling|=dust|=høne|=kjerring|=tåpe|=amøbe|=dott|=somletrine|=sneglepost :: aim=agent

# body
[insult 2]
vederstyggelighet:M|skabbhals:M|skabbhund:M|feitebolle:ME|=feitemikkel|fleskesvull:M|fleskepølse:F|spekkhogger:L|tjukkas:M|beinrangel:T|skjeløyd:P|krøpling:M|gusten:D|vanskapning:M|uhumskhet:M|flesketryne:TE|grisetryne:TE|paddetryne:TE|rottefjes:T|hestetryne:TE :: bare
=hval|=hvalen|=flodhest|=smultring|=tønne|=bolle|=stubb|=dverg|=skrott|=spekkberg :: called

# animals
[insult 2]
=hoggorm|=paddeflab|=frosk|=veggdyr|=veggelus|=flått|=tarantell|=edderkopp|=meitemark|=mark|=sjakal|=åtselfugl|=kråke|=skjære|=kalkun|=rype|=pavian|=muldyr|=geitebukk|=grisunge|=røyskatt|=kryp|=mus|=hane|=sopp|=bakterie|=virus|=svull|=skadedyr :: called
hundekjeks:M|likåte:M|dritthund:M|drittrotte:F|skittrotte:F|kloakkrotte:F|rottepakk:T|saueflokk:M|apeflokk:M|skabbrotte:F|skabbrev:M|blodsuger:L|blodigle:F :: bare
=betjent|=drevet|=styrt|=ledet|=bemanna|=bemannet|=fullt =av .. =svin|=purker|=griser|=aper|=rotter|=sauer|=idioter|=kyr|=esler|=apekatter :: aim=agent

# dirt and disease
[insult 3]
=bunnskrap|=bunnslam|=menneskeavfall|=menneskesøppel|=samfunnsavfall|=kloakkslam :: called
menneskeavfall:T|menneskesøppel:T|=menneskesøpla :: bare
[insult 2]
skabb:M|møkkaskinn:T|møkkahaug:M|drittpelle:ME|=drittposer|drittpose:ME|skittunge:ME|verkebyll:M|råttenskap:M :: bare
=byll|=kvise|=vorte|=svulst|=kreftsvulst|=pest|=spytt|=gulp|=kloakk|=gjødsel|=slam|=søppelkasse|=svineri|=kveis :: called

# sex
[insult 2]
runkedør:M|griserumpe:F|kukkskalle:ME|kukskalle:ME|kukfjes:T|fittetryne:TE|fittehue:TE|fittefjes:T|rævtryne:TE|ræshøl:T|rasshål:T|=rumpetroll|=pulesau|runkefjes:T|kuksuger:L|rævslikker:L|=skinke :: bare
=fitta|=kuse|=kusa|=mus|=skinke|=tøyte|=tøs :: called
=sopp =i =trusa

# age
[insult 2]
gammeltulling:M|gammelgubbe:ME|skrulle:F|skrukke:F|kjerringtrut:M|sutreunge:ME|sippe:F|pjokk:M|=snørrfans|snørrfant:M|grinebiter:L|=grinerunge|surmuling:M|surkjerring:G :: bare
=mummie|=fossil|=gamling|=valp|=spedbarn|=unge|=guttunge :: called

# rank and livelihood
[insult 2]
spyttslikker:L|støvelslikker:L|rumpeslikker:L|bondeknøl:M|bondetamp:M|bygdetulling:M|=rånebil|lasaron:M|boms:M|fark:M|drankis:M|døgenikt:M|unnasluntrer:L|snyltegjest:M|dovenfant:M|latsekk:M|=latmann|håndlanger:L|overløper:L|tyster:L|angiver:L|=løpegutt|trygdesnylter:L|navsnylter:L|rakker:L|rakkerunge:ME|horunge:ME|løsunge:ME|skarv:M|niding:M|tverrdrag:M|=tverrpeis :: bare
tjenestejente:F|tjenestepike:F|kontorrotte:F|skrankepave:ME|blekksmører:L|papirflytter:L :: bare
=snakker|=snakke|=prater|=forhandler .. =ikke|=ikkje .. =med .. =tjenestejenter|=tjenestepiker|=kvinnfolk|=kjerringer|=jentunger|=husmødre|=tjenere|=slaver :: aim=agent neg

# character, and lost words
[insult 2]
krek:T|sladrehank:M|sladrekjerring:G|=angiveri|gjerrigknark:M|griskeknark:M|gnier:L|viktigper:M|blærekuk:M|vatnisse:ME|slappfisk:M|slapping:M|sutrekopp:M|sytekopp:M|sytekjerring:G|løgntunge:F|hoffnarr:M|nullitet:M|unyttighet:M|dasspapir:T|=doormatte|dørmatte:F|=kvitterkasse|udugelighet:M|dott:M|tufs:M|tullball:M|skrønemaker:L|juksemaker:L|=fjolleri|=stakkarsling|=tafatthet|=feighet|lurendreier:L|=slasing|slabbedask:M|slubbert:M|rundbrenner:L|=tosketryne|surpupp:M|=surpeis|kverulant:M :: bare
=kryp =du|=ditt|=dere
=feigt|=feige|=lite|=vesle|=usselt|=ynkelig|=ekle|=slimete .. =kryp|=krek|=krypdyr|=nek :: aim=agent

# groups and origin
[hate 3]
=dere|=dykk|=sånne =fra =østen|=østeuropa|=øst|=syden|=afrika|=balkan|=baltikum|=midtøsten|=asia .. =kan|=gjør .. =vel? .. =ikke|=bare .. =annet|=stjele|=lure|=snyte|=jukse :: neg

# small words that degrade without swearing
[degradation 2]
=har =du|=dere .. =tenkt|=planlagt .. =å .. =bruke|=skru|=slå .. =på .. =hodet|=hjernen|=huet :: aim=agent
=stønn|=stønne|=stønner .. =litt|=for|=i .. =stedet|=meg|=telefonen :: aim=agent
=legg =deg =ned|=flat|=heim|=hjem .. =og =dø|=vask|=gråt :: aim=agent
=gå|=dra|=reis =hjem|=hjæm|=heim =og =legg|=legg-deg|=legge =deg|=dæ|=seg :: aim=agent

# what the words mean when nobody is meant
[innocent abuse]
=nepe|=kålrot|=potet|=brokkoli|=smultring|=bolle|=kalkun|=rype|=frosk|=mus =er|=i|=på|=til|=har|=som|=med
=sopp|=virus|=bakterie|=svulst|=byll|=vorte|=kvise|=flått|=veggdyr|=veggelus|=skadedyr =på|=i|=har|=er|=hos|=etter
=har|=fått|=fjerne|=fjernet|=behandle .. =vorte|=byll|=svulst|=sopp|=flått|=veggdyr|=veggelus|=kvise|=virus
=trådløs|=ny|=pcen|=dataen|=gaming .. =mus

# comparisons and sneers
[insult 3]
=menneskelig|=menneskeleg|=menneskeligt =restavfall|=søppel|=avfall|=skrot|=kloakk|=svineri|=møkk
[insult 2]
=hjerneskada|=hjerneskadet|=hjerneskadde|=hjernedød|=hjernedau|=hjernedaud|=hjernetom|=hjernelaus|=hjerneløs :: bare
=falt|=ramla|=dætt|=mistet|=mista|=datt .. =i|=på|=ned =trappa|=hodet|=huet|=gulvet ... =ganger|=mye|=mykje|=barn|=liten :: aim=agent
=du|=dere|=ru|=han|=hun =er|=e .. =jo? =dummere|=dommar|=dommare|=dommere|=tettere|=tjukkere|=treigere|=dummare .. =enn =en|=ei|=et|=gjerdestolpen|=stolpen|=brød|=sauen|=maten|=poteter|=vanlig|=tapetet|=døra|=låvedøra :: aim=agent
=sånne|=slike =som =deg|=dere|=dykk ... =burde|=bør|=skulle .. =holdt|=holde|=vært|=reist|=reise|=bli|=blitt =seg|=dere|=dykk|=hjem|=hjemme|=unna|=borte :: aim=agent
=sånne|=slike =som =deg|=dere|=dykk .. =med =den|=det|=ditt|=din|=sånn ... =burde|=bør|=skulle .. =holdt|=holde|=vært|=blitt|=reist =seg|=dere|=hjem|=hjemme|=unna|=borte :: aim=agent
=gærne|=sure|=halvstuderte|=udugelige =kjerringer|=røvere|=gubber|=jentunger|=hurper|=kjerringar :: aim=agent
=ape|=aper|=apekatt|=sjimpanse|=sjimpanser|=papegøye .. =med|=på|=bak .. =tastatur|=tastaturet|=telefon|=telefonen|=headset|=pc :: aim=agent
=ekle|=jævla|=teite|=patetiske|=dumme =npc|=bot|=noob|=karen :: aim=agent
[degradation 2]
=slett|=slette|=avinstaller|=formater =deg|=dere|=dykk =sjøl|=selv|=sjølv :: aim=agent
=pumpe|=skru|=lade|=ladet|=starte .. =opp|=på .. =hjernen|=huet|=hodet|=hodene .. =til|=hans|=din|=deres|=hennes :: aim=agent

[innocent abuse]
=slett|=slette =deg|=dere =selv|=sjøl =fra|=frå
