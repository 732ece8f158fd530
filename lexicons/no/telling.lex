# Who only tells what was done to him, and neither asks nor offers nor thanks nor praises, complains:
# "Bilen har stått hos dere i fem uker". One entry of what is told is enough where the writer or the
# reader takes part; what asks, thanks or is content takes it back.

# what others did: told where a second or third person did it, an account where "jeg" did
[class did]
=sendte|=leverte|=kjørte|=køyrde|=satte|=sette|=slengte|=kastet|=kasta|=dumpet|=dumpa|=glemte|=gløymde|=mistet|=mista|=rotet|=rota|=ødela|=øydela|=knuste|=tok|=ga|=gav|=solgte|=selde|=lovet|=lovte|=lova|=lovde
=svarte|=svara|=ringte|=dro|=drog|=stakk|=skrev|=skreiv|=krevde|=kravde|=trakk|=trekte|=fakturerte|=belastet|=økte|=auka|=hevet|=stengte|=stengde|=sperret|=sperra|=kuttet|=kutta|=slettet|=sletta|=avlyste|=kansellerte|=kanselerte
=flyttet|=flytta|=endret|=endra|=byttet|=bytta|=skiftet|=skifta|=monterte|=installerte|=koblet|=kobla|=reparerte|=malte|=vasket|=vaska|=åpnet|=åpna|=låste|=nektet|=nekta|=avslo|=avviste|=henviste|=viste|=lot|=let|=begynte|=sluttet|=slutta
=forsvant|=møtte|=dukket|=dukka|=mente|=meinte|=påstod|=påsto|=hevdet|=hevda|=insisterte|=lo|=smilte|=ropte|=kjeftet|=kjefta|=ristet|=rista|=overså|=ignorerte|=registrerte|=førte|=plasserte|=booket|=utleverte|=ekspederte
=behandlet|=behandla|=vurderte|=avgjorde|=bestemte|=hentet|=henta|=parkerte|=klippet|=klipte|=boret|=bora|=gravde|=rev|=tråkket|=tråkka|=brøt|=visste|=fant|=oppga|=garanterte|=forsikret|=forsikra|=bekreftet|=bekrefta|=målte|=la

[class whodid]
=dere|=dokker|=dykk|=dåkker|=døkker|=de|=dei|=dem|=han|=hun|=ho|=hu|=ingen|=noen|=nokon
=folkene|=folka|=gutta|=typen|=fyren|=mannen|=dama|=damen|+føreren|+mannen|+tjenesten|+selskapet|+banken|+budet
@agent

[class stood]
=stått|=ligget|=lege|=legi|=hengt|=sittet|=site|=ventet|=venta|=gått|=prøvd|=ringt|=purret|=purra

[tone tells w=1]
@whodid @did
@did @whodid
=dere|=dokker|=dykk|=de|=dei|=folka|@agent =sa
=sa =dere|=dokker|=dykk|=de|=dei|@agent
=de|=dei|=dere|=dokker|=han|=hun|=ho =hadde
# ---- it has stood so, so long
@stood ... =i|=siden|=sidan|=over|=snart @period|=over|=snart|=mandag|=tirsdag|=onsdag|=torsdag|=fredag|=lørdag|=søndag|=januar|=februar|=mars|=april|=mai|=juni|=juli|=august|=september|=oktober|=november|=desember|=halv|=klokka|=klokken|=kl|=i|=påske|=jul|=sommeren|=høsten|=våren
=minutter|=minutt|=timer|=timar|=dager|=dagar|=uker|=veker|=måneder|=månader|=år =nå|=no
=er|=står|=sto =uendret|=uforandret|=uendra|=ubehandlet|=ubesvart|=fortsatt|=fremdeles|=framleis|=stille
# ---- it came otherwise than it should
=skulle =stått|=gått|=hatt|=være|=vært|=vere|=vore|=kommet|=komme|=kome|=bli|=blitt|=vare|=holde|=virke|=fungere|=passe|=gå|=ligge|=stå|=koste|=inneholde|=levert|=leveres|=monteres|=ordnes|=fikses|=sendes|=stenges|=kobles
+måleren|=kvittering|+kvitteringen|=kvitteringa|+avtalen|=kontrakten|+fakturaen|=speedtest|=målingen|=sporinga|=sporingen|=lappen|=skjermen|=kontoutskriften|=nettsida|=nettsiden|=statusen =viser|=viste|=sier|=står|=sto
=bestilte|=bestilt|=kjøpte|=kjøpt|=valgte|=avtalte|=avtalt|=lovet|=lova|=betalte|=betalt|=fakturert|=belastet|=trukket ... =fikk|=fekk|=mottok|=mottatt|=fått|=måler|=målt|=viser|=sier|=trukket|=trakk|=bare|=kun
=fikk|=fekk|=mottok|=fått|=kom|=kommet .. =i =stedet|=staden
=gått|=gikk|=økt|=økte|=auka|=steget|=steg|=doblet|=dobla|=tredoblet|=hoppet|=opp =ned? =fra|=frå .. =til
=mindre|=mer|=meir|=høyere|=dyrere|=lavere|=senere|=kortere|=tynnere|=smalere =enn =avtalt|=avtalen|=lovet|=lova|=bestilt|=oppgitt|=det|=annonsert|=annonsen|=beskrevet|=vanlig|=normalt|=før|=i
# ---- it broke, came off, ran out
=løsnet|=løsna|=sprakk|=revnet|=revna|=rakna|=raknet|=knakk|=ryker|=brakk|=smuldret|=smuldra|=flasset|=flassa|=flasser|=krympet|=krympa|=falmet|=falma|=bleknet|=bleika|=kokte|=smeltet|=smelta|=rustet|=rusta|=ruster|=lekket|=lakk|=lekker|=drypper|=dryppet|=renner|=rant|=oversvømte|=flommet
=slo =seg|=sprekker =av|=i
=falt|=datt|=dett|=detter|=faller|=fell|=ramlet|=ramla|=gikk|=gjekk|=slo .. =av|=ut|=ned|=sund|=sønder|=istykker|=stykker|=opp
=hakker|=hakket|=fryser|=frøs|=krasjer|=krasjet|=henger|=hang|=streiker|=streiket|=streika|=stoppet|=stoppa|=stopper|=sluttet|=slutta|=svikter|=sviktet|=svikta|=kuttes|=brytes|=kobles|=slukner|=sloknet|=slokna|=døde =seg|=igjen|=att|=helt|=midt|=etter|=hver|=kvar|=stadig|=opp|=ut|=å|=ned|=av|=på|=i|=hele
=gikk|=gått|=gjekk|=går|=utløp|=utløpt =ut? =på|=ut =dato|=forrige|=i
# ---- they dropped it and went
=slengte|=slengt|=dumpet|=dumpa|=heiv|=hev|=kylte|=pælmet|=kastet|=satte|=sette|=la|=lagt|=satt|=forlot|=gjensatt .. =fra =seg|=utenfor|=over|=på|=i|=ute|=ved|=rett =i|=på|=gjerdet|=hekken|=fortauet|=porten|=trappa|=regnet|=gata|=veien|=snøen|=søpla|=naboen|=utsiden
=lo|=ledd =av|=da|=bare|=høyt|=rått|=oss
=og =kjørte|=køyrde|=gikk|=stakk|=dro|=drog|=forsvant|=la|=smilte|=lo
=nektet|=nekta|=avviste|=avslo|=kjeftet|=kjefta|=påstod|=påsto|=hevdet|=hevda|=overså|=ignorerte|=insisterte|=ristet|=himlet =på|=av|=oss|=meg|=at|=å|=da|=blikket|=alt|=seg|=bare|=som
# ---- how often, in what order
=tredje|=fjerde|=femte|=sjette|=sjuende|=syvende|=åttende|=niende|=tiende|=ellevte|=tolvte =gang|=gangen|=gongen|=gong|=dag|=dagen|=uka|=uken|=uke|=veka|=måneden|=natta|=natten|=kvelden|=brevet|=brev|=purringa|=purringen|=purring|=mailen|=mail|=eposten|=meldingen|=meldinga|=samtalen|=runden|=montøren|=teknikeren|=forsøket|=henvendelsen|=forsøk|=person|=personen|=dato|=datoen
=på =rad
=først|=fyrst ... =så|=deretter ... =nå|=no|=til|=så|=og
=har|=hadde =dere|=dokker|=dykk|=de|=dei|=du =sagt|=lovet|=lova|=skrevet|=påstått|=svart|=hevdet|=lovt
=levert|=sendt|=registrert|=ført|=plassert|=kjørt|=trukket|=overført|=flyttet|=slettet|=utlevert|=montert|=koblet .. =til|=ved|=på|=i|=med =en|=ein? =feil|=feiltagelse|=feiltakelse
=henviser|=viser|=skylder|=henviste|=viste =meg? =til|=på =dere|=helfo|=nav|=hverandre|=kommunen|=leverandøren|=posten|=andre|=fastlegen|=hovedkontoret|=butikken|=utleier|=meg
@number =runder|=rundar
=på =rad =med|=nå|=no|=og|=uten
=to|=tre|=fire|=fem|=seks|=sju|=åtte|=ti|=flere|=fleire =ganger|=gonger|=gongar|=purringer|=henvendelser|=forskjellige|=ulike|=forskjellege|=mailer|=mail|=eposter|=meldinger|=brev|=forsøk|=montører|=teknikere|=datoer
=hver|=kvar =eneste? =gang|=gong|=natt|=kveld|=morgen|=uke|=måned|=dag

=tilbake|=igjen|=heim|=hjem =fra|=frå =rens|=rensen|=service|=reparasjon|=verkstedet|=dere|=dykk ... =uten|=utan|=med|=mindre|=ødelagt|=flekker|=samme
=hørt|=høyrt|=lyttet =på .. +musikken|+musikk|=musakk|=telefonsvareren|=stemmen|=melodien
=leser|=leste|=lest =ikke|=ikkje =hva|=kva|=ka|=det
=før|=tidligere =virket|=fungerte|=fikk|=kostet|=var
=den =gamle =virket|=fungerte|=var|=holdt
=blir|=ble|=vart =den|=det|=chatten|=samtalen|=saken|=saka? =lukket|=lukka|=avsluttet|=avslutta|=brutt|=stengt
=bodde|=bor|=levd|=levde ... =uten|=utan =vann|=vatn|=strøm|=straum|=varme|=dusj|=do|=kjøkken

=satt|=sat|=ventet|=venta|=sto|=stod .. =fra|=frå _ =til
=fikk|=fekk =vi|=jeg|=eg|=æ|=bare =vite =at

[tone tells w=0.5]
=mangler|=manglet|=mangla|=manglar
=ble|=blei|=vart =bare|=ikke|=ikkje|=aldri|=satt|=sendt|=sett|=avvist|=flyttet|=flytta|=utsatt|=avlyst|=stengt|=brutt|=kastet|=lagt|=slettet|=byttet|=endret|=glemt|=levert|=liggende|=stående|=sittende|=trukket|=belastet|=fakturert|=lovet|=lova|=bedt|=møtt|=behandlet|=oversett|=kansellert|=innstilt|=forsinket|=forsinka
=kom|=fikk|=fekk|=var|=hadde|=sto|=lå|=luktet .. =bare|=kun|=feil|=uten|=utan|=halv|=halve|=halvparten|=brukt|=tom|=tomt|=tomme|=våt|=vått|=kald|=kaldt|=kalde|=seig|=rå|=gammel|=gammelt|=skitten|=skittent|=skitne|=sur|=surt|=svart|=stengt|=død|=dødt|=dau|=daudt|=brent|=svidd|=knust|=bulket|=ripete|=sprukket|=muggen|=borte

[tone asks w=0.6]
# ---- who asks, offers or informs
=takk|=takker|=takkar|=gjerne|=vennligst|=ønsker|=ønskjer|=lurer|=lurar|=lurte|=trenger|=treng|=spørsmål|=spørre|=spørje|=håper|=håpar|=vedlagt|=vedlegger|=ettersender|=oversender|=bekrefter|=stadfestar|=melder|=informerer|=minner|=foreslår|=tilbyr|=anbefaler|=tipser
=kan|=kunne|=får =jeg|=vi|=eg|=æ|=man|=dere|=du|=dokker|=de
=jeg|=eg|=æ|=vi =kan|=skal|=ska|=vil|=kommer|=kjem|=sender|=henter|=hentar|=betaler|=flytter|=ringer|=ringjer|=tar|=tek|=ordner|=prøver|=venter|=legger|=leverer|=bytter|=bestiller|=avbestiller|=søker|=planlegger|=vurderer|=tenker|=tror|=glemte|=gløymde
=skal|=ska|=vil|=kommer|=kjem|=sender|=henter|=betaler|=ringer|=prøver|=leverer =jeg|=eg|=æ|=vi
=her =er|=kommer|=kjem|=får|=har
=si =opp|=ifra
=gi|=gir =beskjed
=melde|=bestille|=tinge|=avbestille|=endre|=registrere|=avtale|=planlegge|=vite|=høre
=hvordan|=korleis|=kordan|=hvilken|=hvilke|=hvilket|=hvorvidt|=hvis|=viss|=dersom
=leter|=leitar|=søker|=interessert|=aktuelt|=ledig|=tilgjengelig
# ---- who is content, jokes or owns up
[tone asks w=0.9]
=fornøyd|=fornøgd|=fornøyde|=kjempefornøyd|=glad|=glade|=imponert|=imponerte|=hyggelig|=hyggeleg|=koselig|=koseleg|=flott|=supert|=super|=perfekt|=nydelig|=nydeleg|=topp|=fantastisk|=strålende|=herlig|=deilig|=ros|=skryt|=gratulerer|=kjempebra|=kjempefint|=utmerket|=anbefales|=proff|=proft|=profesjonelt|=hjelpsom|=hjelpsomme|=flink|=flinke|=snill|=snille|=blid|=blide|=elsker|=gleder|=heldig|=lettet|=morsomt|=gøy|=artig|=kult|=rått
=det? =er|=var|=gikk|=går|=ble|=blei|=virker|=fungerer|=høres|=smakte|=ser|=alt .. =bra|=fint|=greit|=godt|=orden|=ok|=rett|=riktig|=unna|=fort|=raskt|=kjapt
=rett|=riktig|=god|=godt|=fint|=kjapt|=raskt|=rask|=fort|=tide|=bra|=fin|=greit|=ok|=okei|=oki|=okay|=jepp|=stemmer|=passer|=passar|=høver
=ordnet|=ordna|=løste|=løst =seg|=det|=opp|=saken
=forsiktig|=hjalp|=hjelpte
=fem =stjerner
=med =et =smil
=hils|=helse =ham|=henne|=han|=fra|=til|=på|=alle
=setter|=set =jeg|=eg|=vi|=æ? =stor? =pris
=bare =moro
=koste|=kosa|=kost =oss|=meg|=seg
=sola|=solen|=solskinn
=i =rute
=sa|=sier|=skrev .. =at =jeg|=eg|=æ|=vi =skulle|=kunne|=måtte|=burde
=ville|=vil =bare =si
=døde|=dødsfall|=begravelse|=begravelsen|=bisettelse
=haster|=hastar|=stress|=fare =ikke|=ikkje|=ingen?
=ingen =fare|=hast|=stress|=problem|=problemer|=grunn
=unnskyld|=beklager|=beklagar|=orsak|=sorry|=uhell|=forglemmelse
=min|=mi|=egen|=eiga|=meg =feil|=skyld|=selv
=haha|=hehe|=lol|=spøk|=tulla|=fleip|=vitsen
=virker|=fungerer|=funker|=verkar|=fungerar|=funka|=virket|=fungerte =nå|=no|=igjen|=att|=perfekt|=som

