# Slight signs of a complaint that only tells what happened. None is enough alone: a calm
# report of a failure holds two or more of them, a question or a piece of news rarely does.

[class firma]
=dere|=dokker|=dykk|=dåkker|=døkker|=du
=selgeren|=selgaren|=konsulenten|=kundebehandleren|=kundeservice|=saksbehandleren|=rådgiveren|=legen|=teknikeren|=montøren|=verkstedet|=hotellet|=butikken|=banken|=kommunen|=selskapet|=utleier|=huseier|=borettslaget|=styret|=flyselskapet|=skolen|=forsikringen|=forsikringsselskapet|=meglaren|=megleren|=takstmannen|=apoteket|=klinikken|=leverandøren|=vaktmesteren|=rørleggeren|=elektrikeren|=sjåføren|=budet|=takoperatøren|=resepsjonen|=mannen|=dama|=hun|=han|=de|=dei

[class says]
=sier|=seier|=si|=sa|=skriver|=skriv|=skrev|=påstår|=påstod|=påsto|=hevder|=hevda|=hevdet|=mener|=meinte|=mente|=svarer|=svarar|=svarte|=insisterer|=fastholder

[class paper2]
=avtalen|=avtala|=kontrakten|=kontrakta|=annonsen|=annonsa|=tilbudet|=tilbodet|=bekreftelsen|=ordrebekreftelsen|=nettsiden|=nettsida|=beskrivelsen|=katalogen|=brosjyren|=prospektet|=salgsoppgaven|=kvitteringen|=kvitteringa|=appen|=sporingen|=sporinga|=brevet|=mailen|=bildene|=bilda

[class plan]
=lovet|=lovte|=lova|=lovde|=lovt|=garanterte|=garantert|=forsikret|=forsikra|=bekreftet|=bekrefta|=bedyret|=avtalte|=reklamerte|=forespeilet

[anger 1]
# in spite of it: contrast
=likevel|=allikevel|=lell ... =faktura|=fakturaen|=regning|=regninga|=regningen|=purring|=inkasso|=trukket|=trekk|=fakturert|=belastet|=betale|=krav|=gebyr|=avslag|=ingen|=ikke|=ikkje :: w=0.5
# promised, agreed, written
=fordi|=siden|=ettersom =dere|=du|=dokker|=selgeren|=banken|=de @plan|=sa :: neg w=0.5
# what they say now, what they say it was
=nå|=no =skriver|=skriv|=sier|=seier|=påstår|=hevder|=krever|=krev|=mener|=forlanger|=heter|=vil =dere|=de|=du|=det|=dokker|=dykk|=dei|=han|=hun|=banken :: w=0.45
=nå|=no =er|=står|=vil|=har =den|=det|=prisen|=renta|=avtalen|=saken|=dere|=jeg|=vi =plutselig|=brått|=visst|=visstnok|=avviklet|=doblet|=borte|=utgått|=umulig|=avsluttet :: w=0.45
=dere|=dokker|=de|=dei|=du|=han|=hun|=selskapet @says =at =jeg|=vi|=eg|=æ|=feilen|=det =ikke|=ikkje|=itj|=selv|=har|=er|=må|=skulle|=var|=burde :: neg w=0.45
=får =vi|=jeg|=eg|=æ =bare|=berre =beskjed|=høre|=vite|=til|=svar :: w=0.45
=beskjed =om =å =vente|=ringe|=sende|=kontakte|=prøve|=skrive :: w=0.35
=sier|=sa|=seier =at =noen|=nokon|=de|=dere|=han|=hun =skal|=skulle|=vil|=ville|=kommer =ringe|=komme|=svare|=se|=ta|=sende|=attende|=tilbake :: w=0.45
# nobody did, nobody knew, nobody was there
=ingen|=inkje =visste|=kunne|=kom|=møtte|=fant|=hadde|=ringte|=svarte|=tok|=så|=ville|=var|=sa|=hjalp|=spurte|=dukket|=leste :: neg w=0.45
=ingen =kom|=møtte|=ringte|=svarte|=visste|=dukket|=hadde :: neg w=0.45
=heller =ikke|=ikkje =denne|=i|=da|=det|=den|=noe|=noen|=dag|=gang :: neg w=0.35
=verken|=hverken|=korkje =svar|=varsel|=beskjed|=forklaring|=unnskyldning|=pakke|=penger|=kvittering|=bekreftelse|=brev|=epost|=sms|=telefon|=varen|=pakken|=pengene :: neg w=0.6
=da =jeg|=vi|=eg =kom|=ankom|=skulle|=åpnet|=ringte|=møtte|=hentet|=pakket ... =var|=fikk|=sto|=visste|=hadde|=manglet|=lå|=ble .. =ikke|=ikkje|=ingen|=borte|=stengt|=feil|=tom|=tomt|=noen|=opptatt|=solgt|=ferie|=knust|=ødelagt|=åpnet|=mangler|=lukket|=full :: neg w=0.5
=dukket|=dukka =ikke|=ikkje|=aldri|=itj =opp :: neg w=0.6
=kom|=møtte|=ringte|=svarte|=skjedde|=fungerte|=virket|=stemte =verken|=ikke|=ikkje|=itj|=aldri|=ingen|=ingenting|=inkje :: neg w=0.4
# stuck: how it has stood, since when
=hengt|=låst|=sperret|=stengt|=nede .. =siden|=sidan ... =januar|=februar|=mars|=april|=mai|=juni|=juli|=august|=september|=oktober|=november|=desember|=uke|=uker|=måned|=måneder|=mandag|=tirsdag|=onsdag|=torsdag|=fredag|=lørdag|=søndag|=jul|=påske|=nyttår|=sommeren|=høsten|=vinteren|=våren|=i :: w=0.4
=sporingen|=sporinga|=statusen|=status|=saken|=saka|=søknaden|=bestillingen|=bestillinga|=ordren|=pakken|=pakka .. =stått|=står|=ligget|=ligger|=hengt|=viser|=vært|=sier .. =samme|=på|=under|=til|=behandling|=hos|=uendret|=der|=fast|=stille ... =siden|=sidan|=i|=dag|=hele|=fortsatt|=ennå|=uker|=måneder :: w=0.5
=liggende|=stående =i|=på|=uten|=der|=hos|=hele|=utenfor|=urørt|=ubesvart :: w=0.35
=ubesvart|=ubesvarte|=ubehandlet|=ubehandla|=urørt|=uåpnet|=uavklart|=uløst|=uoppgjort :: w=0.45
=har =det|=vi|=jeg? =gått @period :: w=0.45
# what it came to: money, time and journeys spent
=måtte|=måtta|=måttet .. =ta|=kjøpe|=leie|=låne|=bestille|=skaffe|=hente =en|=et|=ei|=inn|=med|=ut? =ny|=nye|=nytt|=taxi|=drosje|=hotell|=hotellrom|=annet|=annen|=andre|=leiebil|=vann|=bøtter|=lån|=fri|=buss|=selv :: w=0.45
=måtte|=måtta|=måttet .. =overnatte|=sove|=gå|=snu|=reise|=dra|=kjøre|=kaste|=betale|=fryse|=dusje|=sitte|=stå|=vente|=låne|=avlyse|=avbryte|=gjøre|=vaske|=rydde|=stenge|=bruke =på|=hjem|=heim|=tilbake|=uten|=alt|=maten|=hele|=selv|=sjøl|=sjølv|=to|=dobbelt|=ekstra|=hos|=i|=en|=for|=oss|=hotell|=kaldt|=seks|=fire|=fem|=tre|=flere|=turen|=festen|=halve|=mat|=igjen :: w=0.45
=gikk =glipp =av :: w=0.35
=mistet|=mista|=misset|=missa|=rakk =ikke|=ikkje? =flyet|=toget|=bussen|=timen|=møtet|=ferga|=ferja|=forbindelsen|=korrespondansen|=konserten|=begravelsen|=bryllupet|=eksamen|=avgangen|=båten|=jobben|=boligen|=leiligheten|=plassen|=inntekt|=oppdraget|=kunder :: w=0.45
=mistet|=mista|=tapte|=tapt =en|=ei|=to|=hel|=flere|=hele|=over? =arbeidsdag|=dag|=feriedag|=dagslønn|=inntekt|=dager|=kunder|=feriedager|=ferien|=omsetning :: w=0.45
=regningen|=regninga|=kostnaden|=utgiftene =havnet|=endte|=ble|=hamna =hos|=på =meg|=oss|=mæ :: w=0.45
# damage in plain words
=gjennomvåt|=gjennomvått|=gjennomvåte|=søkkvåt|=søkkvått|=klissvåt|=klissvått|=dyvåt|=dyvått|=søkkvåte|=klissvåte|=vannskadet|=vannskada :: w=0.45
=knust|=knuste|=sprakk|=knakk|=revnet|=revna|=løsnet|=løsna|=røk|=brakk =da|=etter|=allerede|=første|=med|=på|=i|=under|=midt|=andre|=av :: w=0.35
=satt|=satte|=sette|=kastet|=kasta|=slengt|=slengte|=lagt|=la|=hengt|=hengte|=dumpet|=dumpa|=forlatt|=parkert|=gjenglemt|=lå|=sto ... =rett|=ut|=i|=ute|=over|=utenfor .. =regnet|=regnvær|=regnværet|=snøen|=snøfonna|=grøfta|=søpla|=søppeldunken|=søppelkassa|=hekken|=buskene|=sølepytten|=veikanten|=gata|=fortauet|=øsregn|=pøsregn|=papirkurven|=bosset :: w=0.45
# paid for, measured, got
=betaler|=betalte|=betalar|=betalt =for|=full|=fullt .. =og|=men =får|=fikk|=fekk|=har :: w=0.5
=bestilte|=bestilt|=kjøpte|=valgte|=valde|=avtalte|=abonnerer ... =fikk|=fekk|=mottok|=kom|=leverte|=sendte|=får .. =en|=et|=ei|=to|=feil|=annen|=annet|=halv|=halve|=bare|=brukt|=kun|=noe =brukt|=annen|=annet|=mindre|=gammel|=gammelt|=halve|=små|=annan|=anna|=billigere|=dårligere|=helt? :: w=0.45
# charged
=har|=hadde =dere|=dokker|=dykk|=de|=du|=banken =trukket|=trekt|=fakturert|=belastet|=krevd|=tatt|=økt|=satt|=sendt|=solgt|=stengt|=sperret|=slettet|=kansellert|=avslått|=hevet|=endret|=byttet|=fjernet|=glemt|=rotet|=mistet|=registrert|=flyttet|=avlyst|=kuttet|=oppgitt|=overført|=utbetalt .. =meg|=oss|=for|=opp|=feil|=prisen|=renta|=kroner|=kr|=inn|=min|=mitt|=hele|=alt|=dobbelt|=igjen|=det|=uten|=den|=til|=på|=leia|@number? :: w=0.4
=uten|=utan =at =jeg|=vi|=noen|=nokon|=eg|=æ|=dere|=det =ble|=har|=er|=fikk|=ga|=sa|=visste|=tok|=sier|=kan|=vet|=hadde|=spurte|=godkjente|=bestilte|=varslet :: neg w=0.45
=uten|=utan =å =spørre|=si|=varsle|=svare|=ringe|=gi|=forklare|=beklage|=ta|=høre|=banke|=lese|=se|=nevne|=opplyse|=sjekke|=vente|=informere :: neg w=0.5
=uten|=utan =varsel|=forvarsel|=beskjed|=lov|=forklaring|=grunn|=samtykke|=tillatelse|=begrunnelse|=unnskyldning|=rabatt|=kompensasjon :: neg w=0.45

[violence 2]
=bør|=burde|=får|=må|=skal =se =seg|=deg|=dere =godt? =for|=over :: w=0.9

[publicity 1]
=tipset|=tipsa|=tipser|=tipse =til? @paper|=dem|=avisen|=en :: neg
=tipset|=tipsa|=tipser|=tipse .. =til|=om @paper|=saken|=dere|=dette :: neg

[insult 2]
=er|=e|=var =en|=ei|=et|=ein =dvask|=lat|=stygg|=feit|=slem|=gammel|=ekte|=skikkelig|=ren|=falsk|=frekk|=jævla|=jævlig|=helvetes|=forbanna @dyr|@swine :: aim=agent

[anger 1]
=ikke|=ikkje|=itj .. =engang|=eingong :: neg w=0.45
=ikke|=ikkje =en|=ein =gang =var|=er|=ble|=blitt|=svarte|=ringte|=sa|=et|=en|=beklaget|=ordnet|=sendt|=bestilt :: neg w=0.45
=ga|=gav|=gitt|=sendte|=leverte|=solgte|=skrev|=registrerte|=oppga|=ekspederte|=utleverte|=førte|=booket|=monterte|=fakturerte|=installerte .. =feil =dato|=styrke|=dose|=medisin|=navn|=adresse|=vare|=størrelse|=person|=modell|=farge|=beløp|=nummer|=rom|=del|=type|=opplysninger|=informasjon|=svar|=beskjed|=kunde|=pasient|=hus|=dag|=pris|=mengde|=antall|=avdeling :: w=0.45
=feil =styrke|=dose|=medisin|=navn|=rett|=mat|=ordre|=opplysninger|=informasjon|=svar|=beskjed|=kunde|=pasient|=mengde|=antall|=rute|=sted :: w=0.35
=oppdaget|=oppdaga|=merket|=merka =jeg|=vi|=eg? =det? =først =da|=etter|=i|=hjemme :: w=0.35
=det|=dette =oppdaget|=oppdaga =jeg|=vi =først|=da|=selv :: w=0.35
=lukter|=luktar|=luktet|=lukta|=stinker|=stinkar|=stinka|=osa|=oser .. =kloakk|=mugg|=råttent|=urin|=tiss|=dritt|=søppel|=avløp|=gammel|=fisk|=svette|=surt|=promp|=brent|=møkk|=diesel :: w=0.45
=stinker|=stinkar|=stinka|=stank|=stanken :: w=0.45
=i @period =har|=hadde =det|=jeg|=vi|=vaskekjelleren|=heisen|=den|=dere :: w=0.35
=sov|=sove|=overnattet|=overnatta|=overnatte|=tilbrakte|=satt|=lå .. =på =gulvet|=flyplassen|=gardermoen|=flesland|=værnes|=sola|=benk|=benker|=stasjonen|=sofaen|=venterommet|=korridoren|=perrongen|=gangen|=stol :: w=0.45
=ingen ... =å =se|=oppdrive|=spore :: neg w=0.5
=kansellert|=innstilt|=avlyst|=flyttet|=utsatt|=endret .. @period =før|=i|=uten :: w=0.45
=kanselleres|=innstilles|=avlyses|=utsettes =gang|=på|=uten|=igjen|=stadig|=hver|=dagen|=samme =på|=gang|=varsel|=dag|=før|=timer|=gong :: w=0.5
=må|=får =man|=en|=jeg|=vi|=kunden|=kundene|=folk =bare|=visst|=nok|=tydeligvis? =regne|=tåle|=finne|=godta|=belage|=akseptere|=leve =med|=seg|=på|=det|=dette? :: w=0.45
=sånt|=slikt|=det|=dette =må|=får =man|=en|=jeg|=vi =bare|=visst? =regne|=tåle|=finne|=godta|=leve :: w=0.5
=gikk|=røk|=røyk|=sprakk|=revnet|=revna|=løsnet|=løsna|=rakner|=raknet|=rakna|=falt|=datt =opp|=fra|=ut? =i =sømmen|=sømmene|=limingen|=limet|=stykker|=oppløsning|=sålen|=glidelåsen|=bitar|=biter|=hverandre|=fillebiter|=to :: w=0.5
=fikk|=fekk =jeg|=vi|=eg|=æ =vite|=høre|=veta =at|=av|=det|=dette|=om :: w=0.35
=jeg|=vi|=eg|=æ =fikk|=fekk =vite|=høre =at|=det|=av|=om =av|=den|=det|=jeg|=vi|=ingen|=naboen|=en? :: w=0.35
=aldri|=ikke|=ikkje =var|=er|=ble|=har|=blei|=blir|=blitt? =blitt? =registrert|=behandlet|=bokført|=videresendt|=utført|=bestilt|=overført|=utbetalt|=åpnet|=lest|=sett|=sjekket|=vasket|=brøytet|=hentet|=tømt|=montert|=koblet|=skiftet|=rengjort :: neg w=0.4
=hver|=kvar =gang|=gong ... =opptatt|=besett|=brutt|=lagt|=nytt|=lang|=feil|=stengt|=beskjed|=samme|=robot :: w=0.5
=var|=va|=er|=e|=ble =linja|=linjen|=den|=det =opptatt|=brutt|=død :: w=0.35
=så =stengte|=stengde|=forsvant|=sluttet|=la|=røk|=brøt =dere|=de|=dokker|=noen|=hun|=han|=samtalen|=linja|=alt :: w=0.45
=noen|=hun|=han|=dere|=de|=dama =la|=legger =på :: w=0.45
=ikke|=ikkje =vært|=sovet|=spist|=dusjet|=jobbet|=kunnet|=brukt|=fått|=hatt|=vaska|=sett .. =på|=i|=siden @period|=mandag|=tirsdag|=onsdag|=torsdag|=fredag :: neg w=0.5
=har|=heisen|=hadde|=toget|=rulletrappa|=viften|=anlegget|=ventilasjonen|=varmen =stått|=vært =siden|=stille|=i|=ute|=av|=død|=hele :: w=0.35
=jeg =ikke|=ikkje =orker|=makter|=klarer|=gidder|=orkar =mer|=meir|=lenger|=å|=dette|=tanken :: neg w=0.6

[violence 2]
=tar|=ta|=tek =saken|=saka|=det|=dette|=loven|=ting =da|=så|=nå? =i =egne|=eigne|=mine =hender|=never :: w=0.9
=tar|=ta|=tek =jeg|=vi|=eg|=æ =saken|=saka|=det|=dette|=loven|=ting =i =egne|=eigne|=mine =hender|=never :: w=0.9
=skal|=bør|=burde|=får|=må|=ska =bare|=virkelig|=heller|=nok? =passe =seg|=deg|=dere|=dæ =når|=for|=hvis|=nå|=i|=på|=fremover|=godt|=ellers|=litt|=om|=neste? :: w=0.9

[violence 4]
=skal|=ska|=kommer|=får =få|=til|=å? =å? =få? =en|=ei|=ein =kniv|=kule|=øks|=kniven|=spiker|=gaffel =i|=mellom|=gjennom =magen|=ryggen|=hodet|=panna|=pannen|=skallen|=halsen|=øynene|=brystet|=nakken|=ribbeina|=låret|=kneet|=hjertet

[self_harm 3]
=tar|=ta|=svelger|=svelge|=spise|=spiser|=tek =hele|=heile|=alt =brettet|=pillebrettet|=glasset|=pilleglasset|=esken|=boksen|=dosetten|=innholdet =på|=samtidig|=med|=nå =en|=éin|=ein|=samme =gang|=gong|=jafs

[regulator 1]
=husleienemnda|=husleietvistutvalget|=husleigenemnda|=reisegarantifondet|=boligtvistnemnda|=parkeringsklagenemnda|=pasientskadenemnda|=statsforvaltaren|=likestillingsombudet|=barneombudet|=eldreombudet|=personvernnemnda|=inkassoklagenemnda|=forsikringsklagenemnda =inn|=i|=får|=skal|=vil|=på|=neste|=om|=også|=blir|=må :: neg
=til|=hos|=med|=fra|=frå|=i =husleienemnda|=husleietvistutvalget|=husleigenemnda|=reisegarantifondet|=parkeringsklagenemnda|=pasientskadenemnda|=statsforvaltaren|=likestillingsombudet|=barneombudet|=inkassoklagenemnda|=forsikringsklagenemnda :: neg
=kreve|=krever|=koble|=kobler|=kople|=kopler|=trekke|=trekker|=bringe|=dra|=drar|=blande|=blander =inn? @reg|=husleienemnda =inn? :: neg

[arson 4]
@iwill .. =brenne|=svi|=brenna =ned|=opp|=av =hele|=heile? _ =deres|=ditt|=din|=di|=dine|=dykkar|=dokkers

# one's own slip
[innocent anger]
=jeg|=vi|=eg|=æ .. =bestilte|=kjøpte|=valgte|=valde|=tastet|=tasta|=skrev|=oppga|=bestilt|=oppgitt|=skrevet|=betalte =inn? =feil _
=jeg|=vi|=eg|=æ .. =bestilte|=kjøpte|=valgte|=valde|=tastet|=tasta|=skrev|=oppga|=bestilt|=oppgitt|=skrevet|=betalte =inn? =feil _ =på|=i|=til
