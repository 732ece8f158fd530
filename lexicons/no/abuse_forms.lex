# Constructions of abuse that the word lists of abuse.lex do not hold.

[insult 2]
# you are so dumb; how dumb can one be; stop being so dumb
=du|=dere|=dokker|=dykk =er|=e|=ere =jo|=bare|=virkelig|=faktisk? =så|=for|=helt|=heilt|=jævlig|=jævla|=dritt|=drit|=rett|=utrolig|=sinnssykt|=ufattelig|=sjukt|=kjempe? =dum|=dumme|=dumma|=teit|=teite|=stokkdum|=stokkdumme|=knalldum|=hjernedød|=hjernedøde|=hjernedau|=idiotisk|=idiotiske|=patetisk|=patetiske|=motbydelig|=motbydelige|=ynkelig|=ynkelige|=feit|=stygg|=ekkel|=ekle|=tilbakestående|=evneveik|=evneveike|=åndssvak|=åndssvake|=retardert|=retarderte|=sinnssyk|=sinnssyke|=tjukk :: aim=agent
=er|=e =du|=dere|=dokker =virkelig|=helt|=heilt|=bare|=så|=faktisk|=jævlig|=rett|=eller? =dum|=dumme|=dumma|=teit|=teite|=idiot|=idioter|=hjernedød|=hjernedøde|=tilbakestående|=evneveik|=evneveike|=retard|=retardert|=hjerneskadd|=åndssvak|=lobotomert|=mongo|=analfabet|=analfabeter|=tomsete :: aim=agent
=slutt|=slutte|=slutta =å =være|=vere|=vær =så @intens|=jævlig|=forbanna|=helvetes? =teit|=dum|=treg|=trege|=dumme|=teite|=patetisk|=vanskelig|=sur|=frekk|=idiot :: aim=agent
=treg|=treig|=trege|=tett|=tette|=svak|=svake|=tom|=syk|=sjuk|=sinke|=blåst|=rar =du? =er|=e? =i =hodet|=hue|=huet|=haue|=hauet|=knollen|=topplokket|=topplokk|=pappen|=kolben|=nøtta|=bollen :: bare
=lav|=låg|=lågt|=null|=negativ =iq|=intelligens|=begavelse =på|=som|=hos|=har|=hele|=eller :: bare
=hvor =mange|=få|=mye =hjerneceller|=vett|=hjerne =har|=må|=trenger :: aim=agent
=ikke|=ikkje =den =skarpeste|=smarteste|=klareste =kniven|=i|=lyset :: neg aim=agent
=dum|=dumme|=dummere =enn =politiet|=loven|=en|=et|=brød :: bare
=dum|=dumme|=teit|=sløv|=treg =som|=så =en|=ei|=et|=at =brød|=dør|=stein|=sau|=gås|=østers|=stolpe|=esel|=ape|=det :: bare
@intens =sauehue|=sauehode|=dustehue|=fårehode|=dust|=duster|=tulling|=tullinger|=tosk|=tosker|=klovn|=klovner|=løgner|=løgnere|=svindler|=svindlere|=tyv|=tyver|=fjols|=naut|=nek|=slask|=tåpe|=surpomp|=latsabb|=latsabber|=hest|=ku|=apekatt|=apekatter|=dritt|=drittsekker|=gjøk|=pingle|=feiging|=idiot|=idioter|=svin|=gris|=tomsing|=kjeltring|=kjeltringer|=banditter|=kvisling
# an insult before an order is said to the one who reads it
+idiot|idioter|=dust|=tosk|=tulling|=drittsekk|=jævel|=svin|=kødd|=gris|=kjerring|=mongo|=retard|=kukhue|=rasshøl|=hore|=fitte =svar|=ring|=gi|=send|=hør|=les|=fiks|=ordne|=hjelp|=skjønner|=hold|=slutt|=gjør|=betal|=få|=åpne|=skru|=kom|=ta :: aim=agent
=ræv|=kuk|=rass|=piss|=drit|=kukk =dæ|=deg|=dere|=dokker :: aim=agent
=ditt|=din|=di|=dere =null|=nek|=naut|=fjols|=svin|=avskum|=esel|=asen|=fe|=kryp|=mehe|=fjott|=drog|=kadaver|=gjespehue|=troll|=trollkjerring|=tufs|=utyske|=beist|=udyr|=nurk|=sutrehue|=fettsekk|=feitfaen|=grinebiter|=fehue :: aim=agent
=driter|=skiter =jeg|=eg|=æ =i =hva|=ka|=kva =du|=dere|=dokker|=sånne :: aim=agent w=0.7
=ta|=tar =deg|=dæ|=dere =en =bolle|=kuk :: aim=agent
=stikk|=dra|=gå|=reis|=pell|=ryk|=rykk =deg|=dere|=dæ? =til =helvete|=hælvete|=hælvette|=helsike|=pokkers|=faens|=hekkenfeldt|=svarte :: aim=none
=knulle|=knull|=pul|=pule =deg|=dæ|=mora|=moren|=mor =di|=din|=selv|=sjøl :: aim=agent
=fuck|=føkk|=fakk|=faen =ta? =mora|=moren|=familien|=dere|=deg|=dæ =di|=din|=alle|=hele|=selv? :: aim=agent
=kiss|=kyss|=slikk|=sleik =mæ|=meg =i|=bak =ræva|=rævva|=rassen|=rompa|=rumpa|=ræven|=bak :: aim=agent
=mora|=moren|=mor|=mamma|=mammaen =di|=din =er|=e =en|=ei|=så? =hore|=hora|=ludder|=tispe|=feit|=mann|=kuk :: aim=agent

[insult 1]
=du|=dere|=dokker|=dykk =er|=e =ubrukelig|=ubrukelige|=ubrukandes|=udugelig|=udugelige|=håpløs|=håpløse|=elendige|=elendig|=sløve|=sløv|=late|=lat|=trege|=treg|=uproffe|=useriøse|=inkompetente|=inkompetent :: aim=agent
=dere|=dokker|=dykk =er|=e =en|=ein|=noen|=bare? =gjeng|=flokk =amatører|=tullinger|=surrehuer|=udugelige|=klovner|=rotekopper|=med :: aim=agent
=har|=ha =dere|=du|=dokker =fått|=kjøpt|=vunnet =opplæring|=utdannelsen|=jobben =i =det|=lotto|=bingo|=cornflakes :: aim=agent
=jobber|=er =det =bare =idioter|=aper|=amatører|=tullinger =hos|=som|=der|=her :: aim=company
=lærling|=barn|=unger|=aper =som =sitter|=jobber|=svarer =der|=hos|=på :: aim=agent w=0.5

[degradation 2]
=bare|=berre =gjør|=gjer =som =jeg|=eg|=æ =sier|=seier =din|=a|=kjerring|=jente :: aim=agent
=få|=hent =en =mann|=ordentlig|=nordmann|=etnisk =på|=i|=mann|=nordmann|=norsk|=til :: aim=agent
=gå|=kom|=dra =tilbake|=hjem =til|=på =kjøkkenet|=gryta|=barnehagen|=skolen|=skolebenken|=mamma|=grotta|=hula
=snakke|=snakk =med =en =nordmann|=norsk|=ordentlig|=etnisk =som|=mann|=nordmann|=person|=ikke
=lær|=lære =deg|=dere =å =snakke? =lese|=norsk|=snakke|=skrive|=telle

[harassment 2]
=fin|=deilig|=sexy|=lekker|=nydelig|=vakker|=hot =stemme|=røst|=kropp|=rumpe|=rompe|=pupper|=lepper =du|=på|=har|=hva|=er =har|=deg|=du|=er
=tur =hjem =til =meg|=mæ|=deg|=dæ
=hjem|=heim =til =meg|=mæ =i|=og =kveld|=natt|=helga|=senga|=ligge|=kose
=trenger|=treng|=mangler|=savner =en|=ein|=å =skikkelig|=ordentlig|=ekte|=få|=bli =mannfolk|=knullet|=pikk|=kuk
=trenger|=treng|=mangler|=savner =bare|=berre? =en|=ein =skikkelig|=ordentlig|=ekte =mann|=kar
=trenger|=treng =å =bli =pult|=knulla|=knullet|=tatt
=skal|=vil|=kan =vi|=du =ta|=dra|=bli|=møtes|=ligge|=gå =en|=med|=på|=sammen =date|=meg|=tur|=drink|=øl =hjem|=i =til|=senga =meg|=deg? :: w=1
=ha|=hatt|=få|=lyst =på? =sex|=puling|=kos =med =deg|=dæ|=meg :: w=1
=er|=e =du =blond|=blondine|=singel|=dame =eller|=og|=søta|=pen? =pen|=brunette|=kåt :: w=1
=hvordan|=kordan|=hva|=korleis =ser|=har =du =ut|=på =under|=naken|=uten|=i :: w=1
=søta|=søtnos|=snuppa|=babe|=sexy|=vakre =hva|=har|=skal|=vil|=du|=kom|=ring|=når

[death_wish 3]
=hadde|=ville|=hadd|=er|=var =vært|=vore|=vere|=være .. =om|=hvis|=at|=viss =du|=dere|=dokker|=dykk =bare|=alle|=snart? =døde|=dør|=var|=blir|=ble|=døyr|=dauer|=forsvant|=krepérte|=krepert|=krepere|=omkom =død|=daud|=dau|=døde|=i|=drept|=kjørt|=alle|=sammen?
=beste|=best|=bra|=fint|=digg =hadde|=ville|=vært|=om|=er|=at .. =om|=hvis|=at? =du|=dere|=dokker =døde|=dør|=var =død|=daud
=ønsker|=ynskjer|=unner|=ønskjer =deg|=dere|=dæ|=dokker =døden|=kreft|=alt =vondt|=død|=døden|=og?
=du|=dere|=dokker|=dykk =burde|=bør|=skulle|=kan|=kunne =bare|=heller|=like|=gjerne|=godt? =godt|=bare? =ta =livet =av =deg|=dere|=dæ|=dokker
=du|=dere|=dokker =burde|=bør|=kan|=kunne =bare|=heller|=like? =godt|=bare? =henge|=drepe|=skyte|=drukne|=hoppe =deg|=dere|=dæ|=dokker|=fra|=foran|=utfor
=hopp|=hoppe =i|=fra|=utfor|=foran =sjøen|=havet|=brua|=taket|=toget|=elva|=et|=en =og|=din|=da :: aim=agent
=gleder|=glær =meg|=mæ =til|=te .. =du|=dere|=dokker .. =dør|=dauer|=ligger|=begraves
=synd|=dumt|=trist =at =du|=dere|=dokker =ikke|=ikkje|=itj =ble|=blei|=vart|=døde|=dør|=omkom =abortert|=født|=drept|=tatt|=i? :: neg
=synd|=dumt|=trist =at =mora|=moren =di|=din =ikke|=ikkje|=itj =tok|=fikk =abort|=deg? :: neg
=brenn|=brænn|=råtn|=rått =i =helvete|=hælvete|=hælvette|=helsike
=krepér|=kreper|=død|=dø =da|=nå? =din|=ditt|=for? =faen|=jævel|=svin|=helvete|=idiot

[insult 2]
=er|=e =du|=dere|=dokker =født =dum|=dumme|=sånn|=bak|=idiot|=teit|=i :: aim=agent
=du|=dere|=dokker|=dykk =er|=e|=ere =bare|=kun? =dritt|=søppel|=møkk|=pakk :: aim=agent
=din|=ditt @intens? =faen|=satan|=pakk|=søppel|=dritt :: aim=agent
=du|=dere|=dokker|=dykk =er|=e|=ere =bare|=virkelig|=jo|=faktisk|=og|=rett? =en|=ei|=ein|=et|=eit|=noen|=nån|=nokre|=noe @intens? @intens? @swine :: aim=agent
=for =en|=ei|=ein|=et|=eit|=noen|=nån @intens? @swine =du|=dere|=dokker|=dykk =er|=e :: aim=agent
=din|=ditt|=di|=dine|=dere @intens? @intens? @swine :: aim=agent
=du|=dere|=dokker =er|=e =den|=det|=de =dummeste|=teiteste|=tregeste|=frekkeste|=ekleste|=styggeste|=mest|=verste|=største =jeg|=eg|=æ|=idioten|=idiotiske|=inkompetente|=udugelige|=mennesket|=idiotene|=drittsekken|=patetiske|=personen|=fitta|=tosken :: aim=agent
=du|=dere|=dokker =kan|=kunne|=må =bare|=berre|=heller|=gjerne? =dra|=reise|=gå|=ryke =dit =peppern|=pepperen =gror :: aim=agent
=dra|=reis|=gå =dit|=der =pepperen|=peppern =gror

[insult 1]
=skaff|=få =dere|=deg =ny|=en|=et =jobb|=skikkelig|=annet :: aim=agent

[insult 2]
=en|=ein|=noen|=nokon|=person =som =ikke|=ikkje|=itj =er|=e|=har =helt|=en|=så|=fullstendig? =hjernedød|=idiot|=dum|=retard|=tilbakestående|=mongo|=åndssvak|=evneveik|=dust|=hjernedau|=gnagsår :: neg aim=agent

[insult 2]
=galt|=gale|=feil =i|=med =huet|=hodet|=hue|=haue|=hjernen =ditt|=di|=deres|=på|=dokkers :: aim=agent

[death_wish 3]
=håper|=håpar|=håpe|=måtte|=gid|=ønsker .. =du|=dere|=dokker|=dykk ... =dør|=døyr|=dauer|=daur|=krepérer|=omkommer|=stryker
