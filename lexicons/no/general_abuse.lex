# Wide constructions of abuse over classes.

[class dolt]
@swine
=blodsuger|=blodsugere|=røver|=røvere|=amøbe|=amøber|=hykler|=hyklere|=mehe|=meher|=dumskalle|=dumskaller|=hestkuk
+idiot|+idioter|+kjerring|+kjerringer|+jævel|+jævler|+=pakk|+svin|+hore/hora/horer/horene/horen|+fitte
=kuksuger|=kuksugere|=drittunge|=drittunger|=drittungan|=kukhue|=kukhuer|=kukhuet|=dritthue|=dritthuer|=dritthode|=idiothue|=rasshøl|=rævhøl|=rasshull|=rævhull|=drittsekk|=drittsekker|=drittsekkan|=fittetryne|=kuktryne|=grisetryne|=drittryne|=faenskap|=helvetesunge|=faensunge|=snørrunge|=snørrunger|=satansunge|=morrapuler|=morrapulere|=sauepuler|=sauepulere|=rævpuler|=rævpulere|=rumpehull|=rumpehøl|=rasstapp|=kukskalle|=kukskaller|=pikkhue|=pikkhode|=pikkhuer|=møkkaunge|=møkkaunger|=møkkakjerring|=møkkahue|=drittfaen|=lortunge|=lortunger|=gnurk|=gnager
=tullinga|=idiota|=idiotan|=drittsækka|=jævlan|=tullingan|=tosker|=mehe|=meher|=apekatter|=apekattar|=apekattan|=fårehode|=fårehoder|=knehøne|=kålhode|=kålhoder|=pappskalle|=åndsamøbe|=hjernekløne|=evneveike|=analfabeter|=analfabet|=kryp|=krapyl|=krek|=gnom|=orangutang|=tufs|=tufser|=pappnisse|=pappnisser|=troll|=tomsing|=tomsinger|=tosk|=dåsemikkel|=fjompenisser|=fjompenisse|=fjomp|=surpupp|=sauehuer|=dompap|=dompapp|=rasshøler|=bavian|=bavianer|=sjimpanser|=sjimpanse|=gjøk|=gjøker|=slubbert|=slubberter|=kjeltringer|=blodsugere|=gribber|=hyener|=tøysekopper|=spassere|=spasser|=autister|=bakstreber|=lømmel|=lømler|=slyngel|=slyngler|=pøbel|=pøbler|=drittfolk|=søppel|=dritt|=møkk|=rotter|=ræl|=skrap|=pakk|=kjøtthue|=kjøtthuer|=tykkhue|=tjukkhue|=tverrpomp

# adjectives of scorn
[class scorn]
@intens
=hjernedød|=hjernedøde|=hjernedau|=inkompetent|=inkompetente|=tilbakestående|=evneveik|=evneveike|=åndssvak|=åndssvake|=åndsvak|=åndsvake|=retardert|=retarderte|=feig|=feige|=lat|=late|=dau|=daue|=treg|=trege|=kåt|=ekkel|=ekle|=sleip|=sleipe|=slesk|=sleske|=korrupt|=korrupte|=kriminell|=kriminelle|=hjelpeløs|=hjelpeløse|=håpløs|=håpløse|=talentløs|=talentløse|=motbydelig|=motbydelige|=kvalm|=kvalme|=innavla|=innavlet|=innavlede|=fordrukken|=fordrukne|=råtten|=råtne|=vemmelig|=vemmelige|=ynkelig|=ynkelige|=verdiløs|=verdiløse|=stakkarslig|=stakkarslige|=arrogant|=arrogante|=arbeidssky|=løgnaktig|=løgnaktige|=falsk|=falske|=sur|=sure|=liten|=små|=stinkende|=illeluktende|=udugelig|=ubrukelig|=fet|=fete|=tjukk|=tjukke|=fæl|=fæle|=sjuk|=sjuke|=uvitende|=tomhjerna|=hjerneløs|=hjerneløse|=lobotomert|=lobotomerte|=idiotisk|=idiotiske|=selvgode|=oppblåst|=oppblåste

[insult 2]
=din|=ditt|=di|=dine|=dere @scorn? @scorn? @dolt :: aim=agent
=din|=ditt|=di|=dine|=dere @scorn @scorn? =menneske|=mennesker|=person|=personer|=ting|=vesen|=fyr|=mann|=dame|=jente|=gutt|=kar|=skapning|=krek|=folk|=unge|=type|=typer :: aim=agent
=for =en|=ein|=et|=eit|=ei|=noen|=nokre|=nåkka =gjeng|=bøling|=flokk|=samling|=haug|=hurv|=bunt|=røys|=bande|=hop =med|=av? @scorn? @scorn? @dolt :: aim=agent
=for =en|=ein|=et|=eit|=ei|=noen|=nokre|=nåkka|=nokka @scorn? @scorn? =udugelige|=inkompetente|=hjernedøde|=idiotiske|=tilbakestående|=evneveike|=patetiske|=forbanna|=jævla|=motbydelige|=håpløse @scorn? =folk|=gjeng|=mennesker|=menneske|=fyr|=dame|=bande|=bunt :: aim=agent
=gjeng|=bøling|=flokk|=samling|=haug|=hurv|=hurven|=bunt|=bunten|=bande|=hop =med|=av|=jævla|=forbanna @scorn? @scorn? @dolt :: aim=agent
@scorn? @dolt =hele|=heile|=alle|=hver =gjengen|=bunten|=hurven|=røkla|=sammen|=avdelingen|=og|=bande|=haugen|=banden =en|=som|=dere? :: aim=agent
=hele|=heile =gjengen|=bunten|=hurven|=røkla|=firmaet|=avdelingen|=haugen .. =er|=e|=består .. @scorn? @dolt :: aim=agent
=du|=dere|=dokker|=dykk|=de =er|=e|=ere ... =en|=ei|=ein|=et|=eit|=noen|=nokka|=nokke|=nokre|=nåkka|=nån|=gjeng|=noko @scorn? @scorn? @dolt :: aim=agent
=er|=e =du|=dere|=dokker|=dykk .. @scorn? =hjernedød|=hjernedøde|=tilbakestående|=evneveik|=evneveike|=åndssvak|=retardert|=retard|=idiot|=idioter|=mongo|=dum|=dumme|=lobotomert|=analfabet|=dust|=tett|=teit|=innavla|=hjerneskadd|=dopa|=full|=fulle|=ruset :: aim=agent
=du|=dere|=dokker|=dykk =er|=e|=ere ... =dum|=dumme|=tilbakestående|=hjernedød|=hjernedøde|=evneveik|=evneveike|=åndssvak|=åndssvake|=hjerneskadd|=motbydelig|=motbydelige|=avskyelig|=innavla|=retardert|=retarderte|=stokkdum|=stokkdumme|=idiotisk|=idiotiske|=patetisk|=patetiske|=ynkelig|=ynkelige =som|=altså|=i|=hele|=og|=alle? =et|=ei|=hodet|=gjengen? :: aim=agent
@dolt =er|=e =det|=du|=dere|=dokker =du|=dere|=dokker|=alle? =er|=e? :: aim=agent
@dolt =av|=tå =en|=ei|=et|=ein =kundebehandler|=selger|=fyr|=mann|=dame|=person|=chatbot|=robot|=konsulent|=kjerring|=saksbehandler|=sjef|=kundekonsulent :: aim=agent
=jævla|=forbanna|=fordømte|=helvetes|=faens|=satans|=fucking|=føkkings|=forpulte|=patetiske|=hjernedøde|=udugelige|=ekle|=feite|=stygge|=dumme|=inkompetente|=late|=feige|=motbydelige @scorn? @dolt :: aim=agent neg
@dolt =som|=du|=dere =du|=dere|=dokker|=er|=e =er|=e|=der? :: aim=agent
# brain, school, birth
=hjerne|=hjernen|=hjerneceller|=hjernecelle|=vett|=intelligens|=iq|=hue|=hode .. =du|=dere|=dokker|=din|=deres|=di .. =har|=er|=mangler|=fått|=på .. =ikke|=ingen|=null|=lav|=mindre|=dritt|=tom|=som|=ert|=havregrøt|=grøt|=valnøtt|=fisk? :: neg aim=agent w=1
=hjernen|=hjerne|=hode|=hue =din|=di|=ditt|=deres|=som .. =er|=e|=på|=har|=som .. =ert|=ei|=grøt|=havregrøt|=valnøtt|=tom|=gullfisk|=død|=vasket|=bomull|=reke|=rosin|=høne|=makrell :: aim=agent
=har|=ha =du|=dere|=dokker|=dykk =ikke|=ikkje|=itj|=noen|=noe|=overhodet|=egentlig|=i|=hørt|=mistet =det|=hele|=om|=en|=noe? =hele|=tatt? =hjerne|=hjerneceller|=hjernecelle|=vett|=iq|=hjernen :: aim=agent neg
=du|=dere|=dokker =har .. =tydeligvis|=åpenbart|=visst|=sannsynligvis|=garantert =ikke|=ingen|=ikkje =en|=hjerne|=noe|=vett|=hjernen :: aim=agent neg w=0.8
=med|=av|=på =hjerne|=intelligens|=iq|=intelligensen|=hjernen|=evner .. =som|=til|=på|=av|=lik .. =en|=ei|=et|=nivå =gullfisk|=reke|=brødskive|=amøbe|=stein|=høne|=ape|=potet|=gulrot|=brød|=sau|=skosåle|=romtemperatur|=agurk|=femåring|=treåring|=murstein|=tang|=åring :: aim=agent
=så|=veldig|=utrolig|=kjempe|=jammen =intelligent|=smart|=begavet|=skarp|=flink|=lur|=klok =du|=dere =er|=e =da|=a|=altså|=gitt|=jo :: aim=agent w=0.9
=klarte|=fullførte|=bestod|=besto|=gikk|=strøk|=droppet|=droppa|=har =du|=dere|=dokker .. =ungdomsskolen|=barneskolen|=grunnskolen|=barnehagen|=førskolen|=vitnemål|=vitnemålet :: aim=agent w=0.9
=dum|=dumme|=dommare|=dummere|=teit|=treg|=tett|=glup|=smart|=tykk =som|=enn|=nok =et|=en|=ei|=tre|=det|=man|=til =brød|=stein|=dør|=sau|=gås|=høne|=potet|=spett|=fjøs|=lov|=stabbe|=planke|=låvedør|=stubbe|=to|=ku|=okse|=hest|=fjøsdør|=murstein|=ape|=agurk :: bare
=noen|=nokon|=folk|=mennesker =er|=e|=blir =bare|=berre|=faktisk|=visst =født|=for|=så =dum|=dumme|=idioter|=sånn|=late|=teite :: aim=agent w=0.8
=mammaen|=mora|=moren|=mor|=mamma|=faren|=foreldrene =din|=di|=dine|=deres .. =skamme|=skammer|=flau|=angrer|=søsken|=fetter|=hore|=mislykket|=fetteren|=feil|=fylla|=dumma :: aim=agent
=nek|=tosk|=idiot|=tulling|=dust|=tomsing|=hestkuk|=kukhue|=rasshøl|=drittsekk|=svin =der|=du|=ass|=assa|=altså|=på =inne|=er|=telefon|=a? :: aim=agent w=0.9

[insult 1]
=makan|=maken =til|=te =udugelig|=udugelige|=inkompetent|=inkompetente|=frekk|=frekke|=arrogant|=lat|=late|=treg|=trege|=ubrukelig|=ubrukelige|=udugelighet|=inkompetanse|=elendig|=amatører|=idioti|=dritt|=tulleselskap|=pakk :: aim=company
=for =noen|=en|=et|=nokre|=ei|=nåkka =amatører|=amatør|=rotehuer|=surrehuer|=somlekopper|=udugelig|=udugelige|=inkompetente|=inkompetent|=klovner|=tullinger|=rotekopper|=gjøglere|=tullefirma|=latsabber :: aim=company

[insult 2]
=dere|=du|=dokker|=dykk =er|=e =rotter|=svin|=kryp|=griser|=aper|=parasitter|=blodsugere|=slanger|=kakerlakker|=skadedyr|=søppel|=avskum|=idioter|=drittsekker|=jævler|=tosker|=tullinger|=duster|=dritt|=pakk|=møkk|=hyklere|=psykopater|=sadister|=udyr|=igler|=snyltere|=apekatter|=klovner|=kjeltringer|=banditter|=skurker|=tyver|=landssvikere|=horer|=fitter|=kuker|=svindlere|=løgnere|=rasshøl :: aim=agent w=0.8
=kan|=går|=klarer =dere|=du|=dokker =ikke|=an|=bare|=heller|=vel =bare|=å|=heller|=ikke? =å|=bare|=være|=ikke? =holde|=ti|=ha|=halde|=tie|=lukke|=stappe =kjeft|=kjeften|=stille|=munn|=snavla|=trut|=det|=noe|=truten :: aim=agent neg
=hold|=steng|=klapp|=lukk|=knip|=lås|=knyt =igjen|=att|=sammen|=den? =truten|=kjeften|=flabben|=munnen|=kåken|=snavla|=gapet|=brødskuffa|=kjæften|=trutn :: aim=agent

[degradation 2]
=hold|=hald|=halt =munn|=kjeft|=kjæft|=fred =og|=din|=når|=nå|=du|=for =gjør|=hør|=jobb|=svar|=betal|=jeg|=faen|=lytt?
=send|=gi|=skaff|=få|=hent =meg|=mæ|=en? =en|=ein|=et? =voksen|=menneske|=person|=mann =med|=som|=av =hjerne|=iq|=vett|=hjernen|=intelligens|=kjønn :: aim=agent
=gå|=dra|=reis|=kryp|=løp|=stikk =hjem|=tilbake|=heim =til|=og|=igjen|=under =mamma|=mor|=mora|=barnehagen|=skolen|=steinen|=hula|=grotta|=kjøkkenet|=gråt|=fjøset|=jungelen
=finn|=få|=skaff|=søk =deg|=dere =en|=et|=ny|=ein? =ny|=annen|=jobb|=anna? =jobb|=yrke =du|=som|=der|=på|=i :: w=0.8

[harassment 3]
=har|=ha|=viser|=vis|=hvor|=er =du|=meg|=dine? =store|=stor|=fine|=digre|=svære|=deilige|=faste|=pene|=hengende|=silikon =pupper|=puppa|=bryster|=rumpe|=rompe|=muser|=jur|=lepper|=balle|=kuk|=pikk
=stemmen|=stemma|=røsten|=kroppen|=munnen|=leppene|=bildet =din|=di|=ditt .. =sexy|=kåt|=deilig|=opphissende|=erotisk|=hard|=digg|=våt|=stå

[harassment 2]
=hvilken|=hva|=ka|=kva|=hvilke =farge|=størrelse|=type|=slags|=har =på|=har|=bruker|=du =du|=trusa|=undertøyet|=bh|=trusen|=bhen|=undertøy
=trusa|=trusen|=trusene|=undertøyet|=stringen|=bhen|=bh =di|=din|=dine|=ditt|=du
=lyst|=løst =til|=te|=på =å? .. =kose|=knulle|=ligge|=suge|=kline|=pule|=sex|=ha|=leke|=date|=nudes =med|=sex|=deg|=meg
=kos|=kose|=tur|=drink|=date|=middag|=kveld|=natt =med|=hos|=hjemme =deg|=meg|=dæ|=mæ =i|=og|=bare|=etter|=kanskje|=søta|=snuppa|=vakre|=pene
=du =er|=har|=høres|=høyres|=virker|=må =sikkert|=garantert|=nok|=jo|=bare|=så|=ut|=være|=en|=ei =deilig|=pen|=sexy|=digg|=lekker|=kåt|=nydelig|=hot|=smellvakker =i|=på|=naken|=dame|=rumpe|=stemme|=kropp|=under|=uten :: w=0.9

[hate 3]
=en|=ei|=ein|=noen|=nokon|=ekte|=etnisk|=skikkelig|=ordentlig|=hvit =ekte|=etnisk|=skikkelig|=ordentlig|=hvit|=vanlig? =norsk|=nordmann|=nordmenn|=hvit =person|=en|=kundebehandler|=og|=i|=mann? =ikke|=og|=istedenfor|=istedet|=uten|=stedet|=i =en|=ei|=et|=noe|=noen|=sånn|=utlending|=innvandrer|=slik =utlending|=innvandrer|=pakkis|=svarting|=neger|=muslim|=araber|=polakk|=somalier|=utlendinger|=apekatt? :: neg
=orker|=gidder|=vil|=nekter|=snakker =ikke|=å|=ikkje|=aldri =snakke|=prate|=forholde|=med|=høre =med|=meg|=på =utlendinger|=innvandrere|=utlending|=innvandrer|=muslimer|=pakkiser|=svartinger|=sånne|=arabere|=somaliere|=polakker :: neg
=utlendinger|=innvandrere|=muslimer|=jøder|=arabere|=afrikanere|=svarte|=romfolk|=sigøynere|=homoer|=homofile|=transer|=pakistanere|=somaliere|=polakker|=asylsøkere .. =burde|=bør|=skal|=må|=hører|=kan =aldri|=ikke|=bare|=kastes|=sendes|=ut|=jages|=hjem|=dra|=utryddes|=komme|=pelle =ut|=hjem|=hjemme|=seg|=hit|=landet|=tilbake|=sendes|=kastes :: neg

[death_wish 3]
# somebody should ... you
=noen|=nokon|=nåen|=man|=en|=ein|=dere|=du|=dokker =burde|=bør|=skulle|=må|=borde|=skulla|=kunne .. =ha|=bli|=vært|=blitt|=vore|=få? .. @murder|@hurt|=skutt|=drept|=hengt|=kvalt|=brent|=banket|=banka|=slått|=knivstukket|=kverket|=kverka|=slaktet|=steinet|=knust|=avlivet|=julet|=dengt|=denget|=lynsjet|=druknet =deg|=dæ|=dere|=dokker|=dykk|=hele|=alle|=ihjel|=hver|@somebodyyours :: past
=noen|=nokon =burde|=bør|=skulle|=må .. =sette|=sende|=skyte|=gi|=plante|=jage|=kjøre .. =kule|=kula|=kuler|=kniv|=nakkeskudd|=bombe|=grava|=øks =i|=gjennom|=på|=mellom|=til .. =deg|=dere|=dæ|=dokker|=hodet|=skallen|=panna|=nakken|=dykk
=du|=dere|=dokker|=dykk|=sånne|=slike =fortjener|=fortener|=fortjente|=burde|=skulle|=bør .. =å|=en|=bare|=et|=ha|=bli|=blitt? .. =dø|=døy|=kule|=kreft|=døden|=henges|=skytes|=drepes|=brenne|=råtne|=lide|=pines|=tortureres|=dau|=daue|=lynsjes|=steines|=brennes|=slaktes|=hengast|=skytast|=skutt|=hengt|=druknes|=kveles|=avlives|=gasses :: past
=håper|=håpar|=håpe|=ønsker|=måtte|=gid|=ber|=drømmer|=ynskjer|=gleder|=venter|=gled .. =du|=dere|=dokker|=dykk|=barna|=ungene|=familien|=kona|=mora|=noen|=hele|=huset|=alle ... =dør|=døyr|=dauer|=dø|=kreft|=råtner|=brenner|=drukner|=kreperer|=krepérer|=lider|=påkjørt|=lammet|=slag|=hjerteinfarkt|=trafikkulykke|=ulykke|=kjører|=svulst|=knivstukket|=skutt|=overkjørt|=kveles|=kvalt|=stryker|=als|=ms|=krasjer|=omkommer|=begraves|=lungekreft|=hjernesvulst|=smertefull|=smertefullt|=pines|=pinsler|=blind|=rullestol
=få|=fær|=får|=ha =kreft|=aids|=als|=hjernesvulst|=lungekreft|=hjerteinfarkt|=lepra|=pest|=kolera =og =dø|=døy|=råtn|=råtne|=daue
=dø|=døy|=dau|=drukn|=brenn|=råtn|=krepér|=stryk =av|=i|=på|=sakte|=langsomt|=smertefullt =kreft|=helvete|=skam|=grøfta|=aids|=og|=hælvete|=smerte
=ta =og =heng|=skyt|=drukn|=drep =deg|=dere|=dæ
=verden|=verda|=norge|=alle|=samfunnet|=jorda .. =hadde|=ville|=blir|=vil|=er|=slipper .. =bedre|=betre|=renere|=fred|=bra|=finere|=penere .. =uten|=utan|=når|=hvis =deg|=dere|=du|=dokker|=sånne|=slike|=dykk|=folk


# whatever one calls somebody, in every frame of aim
[class dolts]
@dolt
=mehe|=meher|=blodsuger|=blodsugere|=røver|=røvere|=amøbe|=amøber|=hykler|=hyklere|=fjols|=fjolser|=hestkuk|=hestkuker|=kødd|=dritt|=dass|=drittdame|=drittkjerring|=drittkjerringer|=landsbyidiot|=landsbyidioter|=hespetre|=sinke|=sinker|=slask|=slasker|=latsabb|=latsabber|=løgnhals|=løgnhalser|=løgner|=løgnere|=svindler|=svindlere|=kjeltring|=kjeltringer|=bedrager|=bedragere|=tyv|=tyver|=tjuv|=tjuvar|=tosk|=tosker|=taper|=tapere|=rotte|=rotter|=gris|=griser|=klovn|=klovner|=apekatt|=apekatter|=ape|=aper|=kryp|=pakk|=dumskalle|=dumskaller|=retard|=retarder|=mongo|=mongoer|=snylter|=snyltere|=parasitt|=parasitter|=psykopat|=psykopater|=hurpe|=hurper|=skurk|=skurker|=banditt|=banditter|=tulling|=tullinger|=dust|=duster|=nek|=utskudd|=avskum|=undermåler|=undermålere|=stymper|=drittstøvel|=slubbert|=slyngel

# stupid, disgusting: said of a person it is an insult
[class stupid]
=dum|=dumme|=teit|=teite|=idiotisk|=idiotiske|=hjernedød|=hjernedøde|=hjernedau|=tilbakestående|=evneveik|=evneveike|=patetisk|=patetiske|=ynkelig|=ynkelige|=motbydelig|=motbydelige|=ekkel|=ekle|=stokkdum|=stokkdumme|=innavla|=innavlet|=åndssvak|=åndssvake|=åndsvak|=åndsvake|=hjerneskadd|=hjerneskadde|=hjernelaus|=hjerneløs|=hjerneløse|=tett|=tette|=stupid|=retardert|=retarderte|=tjukk|=tjukke|=kvalm|=kvalme|=blåst|=tom|=treg|=treig|=sløv|=tung|=korka|=korttenkt|=tomset|=tomsete|=dorsk
=stokk|=dritt|=drit|=knall|=pære =dum|=dumme
=tett|=treig|=treg|=tung|=blåst|=tom|=syk|=sjuk|=svak|=sløv =i =hodet|=hue|=nøtta|=pappen|=kolben|=hovudet|=toppen|=bollen|=knollen|=huet|=haue

[insult 2]
=er|=e|=ere =du|=dere|=dokker|=dykk .. =en|=ei|=ein|=et|=eit|=noen|=nokre @scorn? @dolts :: aim=agent
=du|=dere|=dokker|=dykk =er|=e|=ere ... =en|=ei|=ein|=et|=eit|=noen|=nokre|=gjeng @scorn? @dolts :: aim=agent
=er|=e =den|=det|=de =største|=verste|=dummeste|=feiteste|=teiteste|=frekkeste @dolts :: aim=agent
=den|=det|=de =største|=verste|=frekkeste @dolts =jeg|=eg|=æ|=vi|=i|=på :: aim=agent
=jobber|=jobbar|=arbeider|=ansetter|=finnes|=bare|=berre|=kun|=fullt .. =bare|=berre|=kun|=mange|=av|=noen @scorn? @dolts :: aim=agent
=bare|=berre|=kun @scorn? @dolts =som|=hos|=i|=på =jobber|=dere|=sitter|=svarer|=er|=kundeservice|=svarar|=jobbar :: aim=agent
=slike|=sånne|=sånn|=slik =en|=et? @scorn? @dolts =som =deg|=dere|=dokker|=du :: aim=agent
=sjefen|=lederen|=kollegaen|=kollegene|=sjefane|=sjefene|=ledelsen|=kundebehandleren|=kundebehandlerne|=saksbehandleren .. =er|=e ... @scorn? @dolts :: aim=agent
=som =svarte|=svarer|=jobber|=snakket|=sitter|=hjalp|=avslo .. =er|=var|=e .. =en|=ei|=et|=noen @scorn? @dolts :: aim=agent
=din|=ditt|=di|=dine|=dere @scorn? @scorn? @dolts :: aim=agent
=er|=e =du|=dere|=dokker|=dykk =helt|=så|=virkelig|=bare|=jo|=født|=for|=jævla|=heilt? @stupid =eller|=i|=som|=da|=ass|=hele? :: aim=agent
=så|=hvor|=kor|=for|=jævlig|=jævla|=utrolig @stupid =du|=dere|=dokker|=dykk =er|=e|=ere|=går :: aim=agent
=du|=dere|=dokker|=dykk =er|=e|=ere =så|=bare|=helt|=jo|=for|=virkelig? =jævla|=jævlig|=forbanna|=fucking|=sinnssykt|=dritt|=drit|=satans @stupid :: aim=agent
=hvor|=kor @stupid =går|=er|=kan|=e =det =an|=lov|=mulig|=muleg|=gå :: aim=agent
=skam|=skamplett|=vanære|=flause =for =menneskeheten|=firmaet|=bransjen|=yrket|=norge|=landet|=familien|=samfunnet :: aim=agent
=du|=dere|=dokker =duger|=dugar|=egner|=kan|=er =deg|=dere|=ikke|=ikkje =ikke|=brukbar|=god|=verdt? =til|=en =en|=ei|=et? =dritt|=dass|=skit|=drit|=møkk :: neg aim=agent
=du|=dere|=dokker =har|=ha =jo|=visst|=tydeligvis|=åpenbart? =ikke|=ikkje|=null|=mistet =vett|=hjerne|=hjernen|=vettet :: neg aim=agent
=du|=dere|=dokker =stinker|=lukter|=stinkar =dritt|=piss|=møkk? :: aim=agent
=er =du|=dere =full|=fulle|=dopa|=ruset|=rusa|=blind|=blinde|=døv|=døve =eller .. =dum|=dumme|=bare|=teit|=idiot :: aim=agent

[degradation 2]
=kan|=kunne =du|=dere|=dokker =ikke|=ikkje|=vel|=like|=bare =bare|=heller|=godt? =dra|=reise|=ryke|=gå|=reis =deg|=til|=dit|=å? =til? =helvete|=helsike|=hælvete|=pokker|=peppern|=pepperen :: neg aim=agent
=ryk|=reis =og =reis|=ryk :: aim=agent
=ha|=kom|=pell|=pakk|=få =deg|=dere|=dæ =til|=vekk|=ut|=bort|=herfra =helvete|=helsike|=herfra|=av|=din|=ditt :: aim=agent

[death_wish 3]
=verden|=verda|=norge|=alle|=samfunnet|=det|=livet .. =hadde|=ville|=blir|=vil|=er .. =bedre|=betre|=finere|=best|=lettere .. =uten|=utan =deg|=dere|=dokker|=dykk|=sånne|=slike|=folk :: neg aim=agent
=måtte|=gid|=håper|=håpar|=skulle|=ønske|=ønsker .. =du|=dere|=dokker|=dykk .. =brenne|=brenner|=råtne|=råtner|=dø|=dør|=var|=være|=vere|=lå|=ligge =i|=og|=død|=døde|=dau|=daud|=under =helvete|=grava|=jorda|=nå|=død? :: aim=agent

[innocent violence]
=gå|=dra|=reis|=kan|=bør|=burde|=skulle|=gjør|=bare .. =og|=å|=ta|=heller|=bare? @murder =deg|=dere|=dæ =selv|=sjøl|=sjølv?
=gå|=dra|=reis =og|=å =drep|=skyt|=heng|=drukn|=ta =livet? =av? =deg|=dere|=dæ
=håper|=håpar|=måtte|=gid|=ønsker|=skulle ... =brenner|=brenn|=brenne =ned|=opp|=inne

[innocent abuse]
=er|=e =ikke|=ikkje|=itj|=ingen|=aldri =noen|=en|=et? @scorn @dolts
=jeg|=eg|=æ|=vi|=me =er|=e|=var =bare|=jo|=nok|=vel|=sikkert|=også|=visst|=litt|=kanskje? =en|=ein|=ei|=et|=noen _
=jeg|=eg|=æ|=vi|=me =er|=e|=var =bare|=jo|=nok|=vel|=sikkert|=også|=visst|=litt|=kanskje? =en|=ein|=ei|=et|=noen @scorn @dolts
=jeg|=eg|=æ|=vi|=me =er|=e|=var|=blir|=føler =meg|=bare|=jo|=så|=litt|=helt|=ganske|=kanskje|=for|=nok? @stupid =i|=at|=nå|=og|=som?
=føler|=følte|=kjenner|=kjente =meg|=mæ|=oss =som =en|=ein|=ei|=et|=noen|=verdens _
=ikke|=ikkje|=ei =tro|=tru|=mene|=si|=sagt|=ment .. =kaller|=kalle|=kallar|=kalt =deg|=dere|=noen =for? =en|=ein|=ei|=et? _
=ikke|=ikkje =du|=dere|=deg =som =er|=e =idioten|=idiotene|=tosken|=dum|=dumme|=problemet
=jeg|=eg|=æ =er|=e|=var =litt|=så|=helt|=ganske|=veldig =tett|=treg|=treig =i =hodet|=nøtta|=hue|=pappen
=var|=er =noe|=noko =dritt|=drit|=møkk|=søppel .. =men
=mener|=sier|=seier|=tror|=synes|=meiner|=påstår =jo? =ikke|=ikkje =at? =du|=dere|=dokker|=dykk =er|=e =en|=ein|=ei|=et|=noen? _

[scope negation]
=mener|=sier|=seier|=synes|=meiner|=påstår =jo? =ikke|=ikkje =at? =du|=dere|=dokker|=dykk =er|=e :: of=4
