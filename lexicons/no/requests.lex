# What the customer asks for, and signals.

[request manager]
@boss =din? =kontakter|=ringer|=kontakte|=ringe =meg|=mæ|=oss|=tilbake
=hva|=ka|=kva|=hvem|=kem|=kven =heter|=heiter|=heite|=er|=e =sjefen|=lederen|=leiaren|=sjæfen|=teamlederen|=avdelingslederen|=overordnede =din|=di|=deres|=dokkers|=dykkar
=klage|=klager|=klaga|=klagar =til|=på .. @boss
=klage|=klager|=klaga ... =til .. @boss
@talk .. =med|=me|=til|=i .. @boss
@boss .. @i =kan|=får|=kunne =få? .. @talk =med|=me
@boss ... @talk =med|=me
=har|=er|=finnes|=e =du|=dere|=det|=dokker =en|=ei|=ein|=noen? @boss =jeg|=eg|=æ|=som|=der|=til|=på|=tilstede|=ledig
=gi|=gje|=få|=hent|=tilkall|=kobl|=koble|=sett|=send|=ring =meg|=mæ|=over|=tak? =til|=over|=i|=på? =med|=til? @boss
@i =vil|=ønsker|=må|=krever|=forlanger|=skal|=ønskjer|=ynskjer|=kan|=kunne =ha|=få|=høre|=klage? =tak|=kontakt|=fra|=til|=møte|=ord|=et? =i|=med|=me|=til|=fra|=ord? =med? @boss
=kontakt|=kontakte|=nummeret|=mailen|=eposten|=epostadressen|=telefonnummeret|=telefonnummer|=navnet|=e-posten =til|=på|=med @boss
@boss =din|=deres|=di|=dykkar|=dokkers =bes|=må|=kan|=skal|=bør|=kunne =ringe|=kontakte|=svare|=ta
=eskaler|=eskalere|=eskalert|=eskaleres|=løft|=løftes|=løfte =saken|=dette|=den|=klagen|=meg|=henvendelsen .. =opp|=til|=høyere|=videre|=leder|=ledelsen?
=noen|=nokon|=en|=ein =over|=høyere =deg|=dæ|=opp
=snakke|=prate|=snakka|=snakk|=tale|=snakket|=kontakt|=prata|=snakkes =med =en|=ei|=ein|=sjefen|=lederen|=overordnet|=din|=deres|=daglig|=noen|=avdelingslederen|=teamlederen|=dokkers|=teamleder|=ansvarlig|=den|=butikksjefen|=leder|=overordna .. =sjef|=sjefen|=leder|=lederen|=overordnet|=overordna|=overordnede|=teamleder|=ansvarlig|=ansvarlige|=direktør|=direktøren|=høyere|=over|=butikksjef|=din|=med|=kundesjef|=avdelingsleder|=mellomleder|=ansvar|=sjefan|=bestemmer :: neg
=snakke|=prate|=snakka|=snakk|=prata =med|=me =sjefen|=lederen|=teamlederen|=avdelingslederen|=overordnet|=leder|=sjef|=overordnede|=butikksjefen|=ledelsen|=direktøren|=leiaren|=leiar|=sjæfen|=overordna|=hotellsjefen|=banksjefen|=kundesjefen|=ledelse
@i =vil|=ønsker|=må|=krever|=forlanger|=skal|=ønskjer =ha|=få|=snakke|=prate|=tale? =snakke|=med|=tak|=en? =i|=med|=me? =sjefen|=lederen|=leder|=teamleder|=ledelsen|=avdelingslederen|=sjef|=leiaren|=leiar|=overordnet|=butikksjefen|=sjæfen
=få|=kan|=kunne .. =snakke|=prate|=snakka|=prata =med|=me .. =sjefen|=lederen|=leder|=teamlederen|=ledelsen|=sjef|=leiaren|=overordnet|=sjæfen
=hent|=tilkall|=få|=sett =over|=hit|=til|=meg? =til? =sjefen|=lederen|=sjæfen|=leiaren|=butikksjefen
=hvem|=kem|=kven =er|=e =sjefen|=lederen|=ansvarlig|=sjef|=leder|=sjæfen|=leiaren|=din =din|=deres|=for|=her|=hos|=di|=sjef|=leder?
=er|=e =sjefen|=lederen|=butikksjefen|=avdelingslederen|=leiaren =din|=der|=tilgjengelig|=på|=til|=ledig|=her
=har|=er|=finnes =du|=dere|=det =en|=noen|=ein =leder|=sjef|=overordnet|=leiar
=sjefen|=lederen|=teamlederen|=leiaren =din|=deres|=di? =må|=kan|=skal|=bør =ringe|=kontakte|=ta|=snakke|=svare
=overfør|=sett|=sette|=koble|=kobl =meg|=mæ =over|=videre? =til =en|=noen|=din? =leder|=sjef|=overordnet|=ansvarlig|=annen|=andre|=bestemmer|=sjefen|=lederen
=eskalere|=eskalér|=eskaler|=eskaleres|=eskalert =saken|=dette|=til|=klagen|=denne|=videre

[request refund]
=pengene|=pænga|=penga|=pengan|=beløpet|=penger|=pengar =tilbake|=igjen|=attende|=retur|=refundert|=tebake|=tebars|=i|=att|=te =retur|=bake|=min|=nå?
=ha|=få|=vil|=krever|=ønsker|=forlanger|=fått|=gi|=vente|=fær =tilbake|=refundert|=igjen|=attende|=meg =pengene|=beløpet|=penger|=pengane|=det|=kjøpesummen|=alt|=pænga =mine|=jeg|=tilbake|=som|=igjen?
=refusjon|=refundere|=refunderer|=refundert|=refunder|=refusjonen|=tilbakebetaling|=tilbakebetalt|=tilbakebetale|=tilbakebetales|=tilbakebetal|=kreditere|=kreditert|=kreditnota|=kreditering|=refunderes|=tilbakeføre|=tilbakeført|=tilbakeføring
=heve|=hev|=hever|=heving =kjøpet|=avtalen|=av|=kjøp|=kontrakten

[request compensation]
=erstatning|=erstatningen|=kompensasjon|=kompensert|=kompensere|=kompensasjonen|=prisavslag|=oppreisning|=godtgjørelse|=skadebot|=verdikupong
=hva|=ka =får|=gir =jeg|=dere =i|=igjen|=meg =kompensasjon|=erstatning|=for|=rabatt?
=dekke|=dekker|=betale|=dekkes|=erstatte =utgiftene|=tapet|=skaden|=utgifter|=kostnadene|=skadene|=ekstrautgiftene|=taxien|=hotellet|=alt

[request callback]
=ring|=ringe|=ringer|=ringes|=kontakt|=kontakte|=oppringt|=kontaktes|=ringt =meg|=mæ|=tilbake|=opp|=oss|=tebake|=attende =tilbake|=opp|=på|=når|=i|=så|=om|=nå|=igjen|=etter|=innen|=attende|=snarest|=før?
=noen|=nokon =kan|=må|=som =kan|=må? =ringe|=kontakte =meg|=mæ|=opp|=tilbake
=noen|=nokon =ringe|=kontakte =meg|=mæ =opp|=tilbake?
=noen|=nokon .. =ta =kontakt
=ta|=tar|=kan =kontakt|=dere|=du|=noen =med|=ringe|=kontakte|=ta =meg|=kontakt|=mæ|=tilbake|=oss

[request leaving]
=bytter|=bytte|=byttar|=bytta|=skifter|=skifte|=skiftar =bank|=leverandør|=selskap|=operatør|=strømleverandør|=strømselskap|=forsikringsselskap|=nettleverandør|=mobiloperatør|=fastlege|=lege|=tannlege|=apotek|=barnehage|=klinikk|=verksted|=utleier|=treningssenter
=slutter|=sluttar|=slutte|=ferdig|=avslutter|=avslutte =som|=å|=med|=kundeforholdet|=hos =kunde|=være|=dere|=kundeforholdet|=handle|=mitt|=hos|=meg|=dokker =kunde|=hos|=dere|=her?
=konkurrenten|=konkurrentene|=konkurrent|=konkurrentane =deres|=i|=er|=har|=stedet|=og|=får|=isteden|=tilbyr|=neste|=nå|=gir =stedet?
=aldri|=ikke|=ikkje|=itj =mer|=lenger|=handle|=handler|=kunde|=kjøper|=kjøpe|=bestille|=bruke|=bestiller|=sett|=meir|=setter|=være|=bruker|=ser|=igjen =hos|=noe|=fra|=kunde|=dere|=mer|=her|=ben|=med|=foten|=meg|=på|=meir|=lenger =dere|=her|=igjen|=hos|=fra|=kunde|=mer|=den|=foten|=som|=dokker? :: neg
=sist|=siste|=sisste =gang|=gangen|=gong|=gongen =jeg|=eg|=æ|=vi =handler|=bestiller|=kjøper|=bruker|=handlar|=setter|=er|=handla|=kjøpe|=velger|=bruke
=dere|=dokker|=dykk|=de|=nå =mister|=mistet|=mista|=misser|=taper =dere|=nettopp? =meg|=mæ|=oss =som =kunde
=dere|=dokker|=dykk|=de|=nå =har? =mister|=mistet|=mista|=misser|=taper =dere|=nettopp|=nå? =en|=ein =lojal|=trofast|=mangeårig|=god|=gammel? =kunde
=kunde =i =årevis =år|=og
=portere|=porterer|=portering|=nummerportering|=tar|=flytter =med? =meg? =nummeret|=kundeforholdet|=lånet|=pengene|=forsikringene|=alt =til|=mitt|=ut|=over|=mine|=annet

[request cancel]
=oppsigelse|=oppsigelsen|=kansellere|=kanseller|=kansellerer|=kansellert|=kansellering|=avbestille|=avbestiller|=avbestill|=avbestilling|=avbestilt|=annullere|=annuller|=annullert|=annullering|=oppseiing|=kanselleres|=avmelding
=si|=sier|=seie|=sagt|=seier =opp =abonnementet|=avtalen|=kontrakten|=abonnement|=medlemskapet|=kundeforholdet|=forsikringen|=forsikringa|=alt|=strømavtalen|=kortet|=mobilabonnementet|=bredbåndet|=avtala|=abonnementene|=avtalene|=avtale
=avslutte|=avslutter|=avslutt|=stoppe|=stopp|=stans|=stanse|=terminere|=terminer|=slette|=slett =abonnementet|=avtalen|=kontoen|=kundeforholdet|=medlemskapet|=bestillingen|=abonnement|=trekket|=alle|=brukeren|=ordren|=mitt|=forsikringen|=kundeforhold|=avtala|=prøveperioden|=profilen
=trekke|=trekker|=benytte|=bruke|=angre =meg|=angreretten|=angrerett|=på|=kjøpet|=bestillingen|=fra =angreretten|=avtalen|=fra|=bestillingen|=kjøpet|=mi|=min?

[request answer]
=svar|=svare =meg|=mæ|=oss =på|=nå|=da|=umiddelbart|=innen|=snarest?
@i =krever|=ønsker|=forventer|=venter|=forlanger|=vil|=trenger|=krev|=ønskjer =på|=å|=ha|=fortsatt? =ha|=få|=et|=en? =et|=ein|=en|=ordentlig? =svar|=forklaring|=tilbakemelding
=når|=koffer|=hvorfor|=kvifor =kan|=får|=kommer|=skjer|=har|=blir|=skal|=kjem|=fær|=ska|=er =jeg|=pakken|=dere|=varen|=montøren|=teknikeren|=nettet|=fakturaen|=pengene|=bestillingen|=dokker|=eg|=æ

[signal thanks]
=takk|=takker|=takkar|=tusentakk|=takka
=tusen|=hjertelig|=mange =takk
=setter|=sette|=set =stor? =pris =på

[signal praise]
=fornøyd|=fornøgd|=strålende|=fantastisk|=fantastiske|=kjempefornøyd|=superfornøyd|=imponert|=utmerket|=veldig|=utrolig|=kjempebra|=kjempeflink|=knallbra|=suveren|=suverent|=glimrende|=topp|=eksemplarisk|=storfornøyd|=supert|=strålande|=framifrå|=førsteklasses =service|=kundeservice|=med|=hjelp|=fornøyd|=hyggelig|=over|=hjelpsom|=bra|=flink|=flinke|=kundebehandling|=behandling|=jobb|=opplevelse|=arbeid|=jobba|=raskt|=profesjonell
=kjempebra|=kjempefornøyd|=superfornøyd|=knallbra|=suverent|=glimrende|=kjempeflink|=kjempehyggelig|=superhyggelig|=eksemplarisk|=kjempefint|=toppers|=supert|=kanonbra|=kanonservice|=storfornøyd|=toppservice|=superservice|=kjempeservice|=framifrå
=god|=bra|=rask|=flott|=topp|=fin|=super|=hyggelig|=kjapp|=go|=grei|=kjempegod =service|=jobb|=jobba|=jobbet|=hjelp|=kundeservice|=behandling|=opplevelse|=betjening|=jobbing|=arbeid
=anbefaler|=anbefale|=anbefalar|=anbefales =dere|=videre|=gjerne|=på|=varmt|=alle|=absolutt|=dykk|=virkelig|=sterkt|=dokker|=firmaet
=ros|=skryt|=applaus|=ære|=kudos|=cred|=hatten =til|=av|=fortjener|=for =dere|=kundebehandler|=hun|=han|=deg|=kundeservice|=den|=ansatte|=for|=montøren|=henne|=ham|=dokker|=personalet?
=veldig|=kjempe|=svært|=så|=utrolig|=superkjapp|=meget =hyggelig|=hjelpsom|=hjelpsomme|=flink|=flinke|=rask|=raske|=kunnskapsrik|=imøtekommende|=serviceinnstilt|=høflig|=høflige|=blid|=blide|=trivelig|=trivelige|=hyggelige|=koselig|=fornøyd|=triveleg

[signal apology]
=beklager|=beklagar|=beklage|=unnskyld|=unskyld|=unnskylder|=orsak|=sorry|=tilgi|=unnskyldt
=min|=en|=mi|=stor =unnskyldning =til|=for|=fra|=min|=deg
=skylder|=skulder =deg|=dere|=dokker =en|=ei =unnskyldning
=lei =meg|=for|=mæ =for|=at|=hvis|=om|=dersom|=det
=var|=er =ikke|=ikkje|=itj =meningen|=meint|=ment|=ditt|=din =å|=som|=feil|=skyld|=mot =være|=deg|=personlig|=såre|=at|=å? :: neg
=ikke|=ikkje|=itj =ment|=meint|=meningen =å|=som|=mot =være|=deg|=personlig|=såre|=at? :: neg
=mente|=meinte =ikke|=ikkje|=itj =å|=at|=det|=noe|=deg|=sånn :: neg
=tok|=gikk|=ble|=var =kanskje|=litt|=for|=meg =litt|=hardt|=av|=for|=sint|=i|=krass|=hissig|=langt

[signal calm]
=ok|=okei|=greit|=okey|=fint|=supert|=flott|=perfekt|=topp =da|=det|=takk|=jeg|=venter|=den|=gjør =venter|=gjør|=er|=vi|=jeg|=takk|=greit?
=ingen|=inga|=ikke =fare|=stress|=problem|=hastverk|=hast|=krise
=helt|=heilt =i|=greit|=grei|=ok|=fint|=okei =orden|=for|=det|=ordning?
=nå|=no|=da =er|=løste|=virker|=fungerer|=funker|=ordnet|=ordna =det|=alt|=den|=seg|=nettet =i|=løst|=ordnet|=fint|=bra|=igjen|=seg|=ordna|=orden
=har|=ta =god|=dere|=den =tid|=tida|=tiden

[signal repeat_contact]
@many =gang|=gangen|=gong|=gongen|=gånga|=gångn|=mail|=mailen|=henvendelse|=eposten|=samtale|=telefon
=for @many =gang|=gangen|=gong
=ringt|=ringte|=ringer|=ringd|=kontaktet|=kontakta|=mailet|=mailt|=skrevet|=purret|=purra|=klaget|=klaga|=sendt|=spurt|=skreve|=skrive ... @number =ganger|=gonger|=gånger|=gånga|=gang|=mailer|=eposter
@number =ganger|=gonger|=gånger|=gånga|=purringer|=mailer|=eposter|=henvendelser =har|=ha|=uten|=nå|=allerede|=på .. =ringt|=purret|=prøvd|=klaget|=kontaktet|=skrevet|=spurt|=ringd|=svar
=gang =på =gang
=gong =på =gong
=igjen =og =igjen
=som =jeg|=eg|=æ|=sagt|=nevnt =har|=sa|=skrev|=tidligere|=før =sagt|=nevnt|=skrevet|=forklart|=sist|=i
=gjentatte|=utallige|=flere|=mange|=fleire|=ørten =ganger|=henvendelser|=purringer|=telefoner|=mailer|=gonger|=klager|=samtaler|=gånga
=purrer|=purre|=purring|=purra|=purret =igjen|=på|=nok|=dere|=nå|=jeg
=fortsatt|=fremdeles|=samme|=framleis =samme|=problemet|=problem|=feilen|=feil|=sak =problem|=feil|=igjen|=problemet|=som|=problema

[signal waiting]
@wait =i|=over|=snart|=nå|=allerede|=godt|=på .. @number? @unit
@wait =så|=altfor|=alt|=kjempe|=og =lenge|=lengje|=venter|=ventet|=for
=sitter|=sittet|=stått|=står|=sete|=satt =i|=på =kø|=telefonkø|=telefonen|=vent|=hold|=venting =i .. =minutter|=timer|=evigheter?
ventetid|ventetida|ventetiden|ventetider|telefonkø|telefonkøen|saksbehandlingstid|ventemusikk|ventemusikken
=hvor|=kor =lenge|=lengje =skal|=må|=ska|=er =jeg|=eg|=æ|=vi|=man|=en|=det
=fortsatt|=fremdeles|=framleis|=ennå|=enda|=enno =ikke|=ikkje|=itj|=ingen =fått|=kommet|=mottatt|=hørt|=svar|=ordnet|=fikset|=levert|=komme|=sendt|=fiksa|=kjemme :: neg

[signal ignored]
=ingen|=aldri =svarer|=svart|=svarar|=tar|=ringer|=ringte|=ringt|=bryr|=respons|=tilbakemelding|=svarte :: neg
=dere|=dokker|=du =svarer|=svarar|=svarte =ikke|=ikkje|=itj|=aldri :: neg
=får|=fått|=fikk|=fekk =ikke|=ikkje|=aldri|=ingen|=heller|=null =svar|=tak|=kontakt|=tilbakemelding|=hjelp|=respons :: neg
=ignorert|=ignorerer|=ignorere|=neglisjert|=kasteball|=avfeid|=avspist
=kastes|=kastet|=sendt|=sendes =rundt|=fra|=frem|=videre|=mellom =og|=avdeling|=til|=dere|=fra?
=la|=legger|=lagt|=slenger|=slengte =på =røret|=telefonen|=meg

[signal cheated]
=snytt|=svindlet|=svindla|=svindel|=svindelen|=bedratt|=rundlurt|=bondefanget|=rævkjørt|=rundsnytt|=løyet|=lyver|=lyger|=ljuger|=bedrageri|=lureri
=lurte|=lurt|=lura|=lurer =meg|=oss|=mæ|=kunder|=kundene|=folk|=av
=føler|=blitt|=ble|=blei|=vart =meg|=mæ|=oss? =lurt|=snytt|=lura
=ført =bak =lyset
=holdt|=holder =for =narr
=holder|=held|=holdt|=heldt =ikke|=ikkje|=aldri =det|=ord|=løfter|=avtalen|=hva|=løftet :: neg
=løftebrudd|=avtalebrudd|=kontraktsbrudd|=villedende|=feilinformert|=feilinformasjon|=villeiande
=lovet|=lova|=lovte|=lovde =meg|=at|=levering|=oss|=pengene|=innen|=jeg

[signal delivery]
levering|=leveranse|=leveransen|=forsinket|=forsinka|=forsinkelse|=forsinkelsen|=forseinka|leveringstid|sporingsnummer|=hentested|=fraktselskap|=frakt|=frakta|=utleveringssted|=postnord|=helthjem|=hjemlevering
=pakke|=pakken|=pakka|=varen|=vara|=bestillingen|=bestillinga|=ordren|=varene|=sendingen|=sendinga =er|=har|=kom|=kommer|=min|=ble|=mangler|=ikke|=forsvunnet|=var|=blei|=ikkje|=kjem|=e|=skulle|=vart|=står|=som
=ikke|=ikkje|=aldri|=itj =levert|=kommet|=mottatt|=ankommet|=fått|=komme|=sendt|=motteke :: neg

[signal money]
faktura|regning|=regninga|gebyr|purregebyr|=inkasso|inkassovarsel|=belastet|=overtrekk|prisøkning|=dobbeltbetalt|=dobbeltrekk|fakturagebyr|strømregning|rekning
=pengene|=pengane|=pænga|=beløpet =tilbake|=mine|=igjen|=trukket|=er|=på

[signal fault]
=virker|=verkar|=fungerer|=fungera|=funker|=funka =ikke|=ikkje|=itj|=dårlig|=aldri|=itte :: neg
=ødelagt|=øydelagt|=defekt|=defekte|=feilmelding|=feilkode|=nettbrudd|=reklamasjon|=reklamere|=reklamerer|=sprukket|=istykker
=i =stykker|=stykke|=sund
=nettet|=internett|=bredbåndet|=telefonen|=appen|=maskinen|=tven|=ruteren|=mobilen|=nettsida|=nettsiden|=vaskemaskinen|=kjøleskapet|=systemet|=wifi =er|=har|=ligger|=faller|=virker|=fungerer|=går|=detter|=funker|=e|=lugger|=verkar|=slår|=starter =nede|=ikke|=ut|=ned|=vært|=ikkje|=tregt|=heile|=hele|=tilbake|=av|=itj :: neg
=feil =på|=i|=med|=vare|=størrelse|=farge|=produkt|=varen|=modell|=adresse|=faktura|=pris

[signal staff]
frekk|frekke|uhøflig|uhøflige|uhøfleg|arrogant|arrogante|nedlatende|uforskammet|uforskamma|inkompetent|inkompetente|udugelig|udugelige|ufin|uprofesjonell|uprofesjonelle|respektløs
=kundebehandleren|=ekspeditøren|=selgeren|=sjåføren|=montøren|=teknikeren|=dama|=kundebehandler|=saksbehandleren|=resepsjonisten|=vekteren|=konsulenten|=hun|=han =var|=er|=ble|=vart =veldig|=svært|=utrolig|=så? =frekk|=uhøflig|=sur|=arrogant|=ufin|=nedlatende|=respektløs|=snurt|=ubehagelig
=lo|=kjeftet|=kjefta|=skrek|=hylte|=himlet|=fleipet =av|=på|=til|=med =meg|=oss|=øynene|=mæ

[signal accusation]
=dere|=du|=dokker|=dykk|=de =har|=lurte|=lyver|=lyger|=løy|=ljuger|=svindlet|=stjal|=snøt|=svindler|=lurer|=stjeler|=lyg|=stjæl|=juger|=robber =lurt|=løyet|=svindlet|=meg|=stjålet|=snytt|=bedratt|=oss|=til|=folk|=kundene|=så|=lura|=stole|=ødelagt|=rævkjørt|=igjen =meg|=oss|=penger|=fra|=kundene|=til|=for?
=dere|=du|=dokker =er|=e =løgnere|=tyver|=svindlere|=kjeltringer|=banditter|=korrupte|=kriminelle|=løgner|=svindler|=tyv|=svindelfirma|=uærlige|=tjuver|=tjuvar
=det|=dette =er|=e =deres|=din|=dokkers|=dykkar =feil|=skyld|=ansvar|=forskyldelse
=deres|=din =feil|=skyld|=ansvar

# verb first, and other orders
[legal 1]
=går|=sendes|=havner|=kommer|=tar|=tas|=bringes|=oversendes|=fremmes|=sender|=leverer =saken|=dette|=kravet|=jeg|=vi|=eg|=den|=klagen|=æ ... =forliksrådet|=forliksråd|=retten|=tingretten|=advokat|=advokaten|=namsmannen|=domstolen|=inkasso|=rettslig|=rettslige|=rettssystemet|=konfliktrådet|=politiet|=anmeldelse
=blir|=blei =det|=dette =forliksrådet|=rettssak|=advokat|=anmeldelse|=politianmeldelse|=søksmål|=rettssaken|=sak :: w=1
=advokat|=advokaten|=advokater|=jurist|=juristen|=forliksrådet|=forliksråd|=søksmål|=rettssak|=stevning|=politianmeldelse|=forliksklage|=rettslige|=rettslig .. =neste|=min|=vår|=kontaktet|=koblet|=koples|=kobles|=inn|=følger|=kontakt|=kommer|=vil|=tar|=ser|=skritt|=videre|=innen|=hvis|=dersom|=om|=inkludert|=er|=vurderes
=tar|=tek|=vurderer|=går|=trekker|=fører|=vurderar|=forfølger .. =saken|=dette|=dere|=det|=rettslige .. =rettslig|=retten|=juridisk|=skritt|=rettsapparatet|=advokat|=videre =bistand|=skritt|=hjelp|=vei?

[publicity 1]
=tv2|=vg|=dagbladet|=nrk|=avisen|=avisa|=lokalavisa|=lokalavisen|=media|=pressen|=journalist|=journalister|=forbrukerinspektørene|=matkanalen|=kassa =hjelper|=får|=vil|=skal|=er|=bør|=burde|=blir|=kan =deg|=gjerne|=nok|=sikkert|=garantert|=vite|=få|=kontaktet|=interessert ... =denne|=historien|=saken|=høre|=dette|=vite|=interessert|=varslet|=kontaktet|=tips|=elske
=tv2|=vg|=dagbladet|=nrk|=avisen|=avisa|=lokalavisa|=media|=pressen|=trustpilot|=facebook|=some|=google =hjelper =deg
=saken|=dette|=historien|=skjermbilder|=samtalen|=det|=opplevelsen|=erfaringen|=alt .. =legges|=deles|=publiseres|=postes|=sendes|=ut|=går|=havner|=skal .. =på|=til|=ut|=i|=offentlig .. =facebook|=trustpilot|=nettet|=media|=avisen|=avisa|=some|=tiktok|=instagram|=vg|=nrk|=tv2|=pressen|=google|=offentlig|=forum|=reddit|=linkedin|=lokalavisa
=legger|=deler|=poster|=skriver|=publiserer|=sprer|=legg|=sender|=tipser|=kontakter|=går|=ringer|=varsler =jeg|=eg|=æ|=vi ... =facebook|=trustpilot|=nettet|=media|=avisen|=avisa|=some|=tiktok|=instagram|=vg|=nrk|=tv2|=pressen|=google|=dagbladet|=lokalavisa|=lokalavisen|=reddit|=linkedin|=mediene

[regulator 1]
=ender|=går|=havner|=klager|=melder|=sender|=blir|=kontakter|=tar|=varsler =jeg|=eg|=æ|=vi|=det|=dette|=saken|=klagen ... @reg :: neg

[request leaving]
=melder|=meldt|=gått|=går|=flytter|=flyttet|=flytta|=bytter|=byttet|=bytta|=bestilt .. =overgang|=over|=abonnementet|=meg|=alt|=alle .. =til|=hos =konkurrenten|=konkurrent|=telenor|=telia|=ice|=dnb|=nordea|=sparebank|=konkurrenter|=andre|=annen|=noen|=altibox|=fjordkraft|=tibber|=en
=sier|=seier|=si|=sagt|=sei =herved|=derfor|=dermed|=nå|=jeg|=eg|=æ|=vi =jeg|=herved|=nå? =opp :: w=1
=ferdig|=slutt =som|=med|=hos =kunde|=dere|=kunder|=dokker|=dykk|=firmaet
=dere|=dokker|=dykk =har|=mister|=mistet|=mista =nå|=herved|=mistet|=nettopp|=en|=meg|=ein? =mistet|=en|=meg|=ein|=kunde|=som? =kunde|=meg|=kunden

[request manager]
=noen|=nokon|=en|=ein =over|=med|=høyere|=som =deg|=mer|=høyere|=opp|=har|=kan|=faktisk =fullmakt|=myndighet|=kompetanse|=ansvar|=opp|=bestemme|=beslutningsmyndighet|=oppe|=i|=avgjøre
=sett|=sette|=setter|=kobl|=koble|=overfør|=før =meg|=mæ|=oss =i|=over|=videre|=opp|=gjennom|=til =kontakt|=til|=med|=hos =med|=til|=en|=noen? @boss
=hvem|=kven|=kem|=hvor|=åssen =kan|=skal|=er|=får|=henvender =jeg|=eg|=æ|=ansvarlig|=vi .. =klage|=til|=sjefen|=lederen|=over|=leder|=ledelsen =til|=på|=dere|=deg
=ledelsen|=ledelse|=lederen|=sjefen|=leder|=avdelingsleder|=toppsjefen|=direktøren|=administrerende|=regionsjefen|=regionsjef|=teamlederen|=teamleder =må|=bør|=skal|=burde|=får|=på|=takk|=nå|=med|=her|=umiddelbart|=ta =ta|=se|=vite|=kontakte|=ringe|=tråden|=svare|=en|=gang|=takk?

[regulator 1]
=til|=hos|=med|=fra|=frå|=for|=i|=av @reg :: neg w=0.9

[request leaving]
=må|=vil|=ønsker|=skal|=kommer|=vurderer|=ynskjer|=ønskjer .. =si|=seie|=avslutte|=avslutta =opp|=abonnementet|=avtalen|=kundeforholdet =fordi|=dette|=nå|=det|=dessverre|=alt|=avtalen|=abonnementet|=hos|=etter?

[request manager]
=overordnede|=overordnet|=overordna|=nærmeste =leder|=din? =jeg|=og|=kan|=på|=takk|=din?

[request leaving]
=bytter|=bytte|=byttar|=bytta|=skifter|=skifte|=skiftar|=flytter|=flytta|=flytte|=går|=gå .. =til|=over .. =konkurrent|=konkurrenten|=konkurrentene|=bank|=leverandør|=operatør|=selskap|=strømselskap|=forsikringsselskap|=kjede|=nettbutikk|=klinikk|=verksted
=bytter|=bytte|=byttar|=bytta|=skifter|=skifte =til|=over =noen|=nokon|=nokre =andre|=annen|=som
=bytter|=byttar|=skifter =jeg|=vi|=eg|=æ .. =til|=over =noe|=noen|=en|=et|=nokon =annet|=andre|=annen|=anna
