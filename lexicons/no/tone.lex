# What a message is made of that only tells what happened, and of one that asks. Weighed by hand,
# as much as each is met oftener in complaints than in ordinary mail.

[tone tells w=0.4]
=fortsatt|=fremdeles|=framleis|=ennå|=allerede|=igjen|=stadig :: w=0.3
=siden|=sidan =mandag|=måndag|=tirsdag|=tysdag|=onsdag|=torsdag|=fredag|=lørdag|=laurdag|=søndag|=i|=januar|=februar|=mars|=april|=mai|=juni|=juli|=august|=september|=oktober|=november|=desember|=våren|=sommeren|=sommaren|=høsten|=hausten|=vinteren|=påske|=jul :: w=0.3
=andre|=tredje|=fjerde|=femte|=sjette|=sjuende|=syvende|=tiende =gang|=gangen|=dag|=dagen|=uke|=uka|=uken|=måned|=måneden|=veke|=veka|=månad|=person|=personen|=forsøk :: w=0.3
=i =dag =er =det|=den :: w=0.3
=ukevis|=månedsvis|=timevis|=dagevis|=vekevis|=uker|=måneder|=månader|=veker :: w=0.3
=lovet|=lova|=lovte|=avtalte|=garantert|=garanterte|=bekreftet|=bekrefta|=forsikret|=sto|=stod :: w=0.3
=betalt|=betalte|=betaler|=betalar|=betala|=trekket|=trukket|=regninga|=regningen :: w=0.3
=istedenfor|=isteden|=derimot|=derimod|=tross :: w=0.3
=måtte|=må|=nødt :: w=0.3
=dessverre|=diverre|=synd|=leit :: w=0.3
=ganske|=knapt :: w=0.3
=feil|=feilen|=feile|=galt|=glemt|=glemte|=gløymt|=gløymde :: w=0.3
=mugg|=muggen|=råtten|=råtne|=lukter|=lukt|=stinker|=stank|=fukt|=fuktig :: w=0.4
=lekker|=lekkasje|=drypper|=dryppet|=rant|=renner|oversvømt :: w=0.4
=sprukket|=sprekk|=sprekker|=knust|=ødelagt|=øydelagd|=øydelagt|=revnet|=revna|=røk|=ripe|=riper|=ripete|=bulk|=bulker|=bulkete|=bøyd|=løsnet|=løsna|=knekt|=knakk|=brukket|=skadet|=skada|=skadd|=skitten|=skitne|=skittent|=skite|=møkkete|=flekk|=flekker|=kaffesøl|=søl|=støvete|=støv|=rust|=rusten|kakerlakker|=veggdyr|=tett|=tetta :: w=0.4
=falt =av :: w=0.4
=mus =i :: w=0.4
=forsvant|forsvunnet|forsvunne|=borte|=mistet|=mista|=mangler|=manglet|=manglar|=mangla|=tom|=tomt|=tomme|=savner|=uten|=utan :: w=0.4
forbyttet|forveksla|forvekslet :: w=0.4
forsinket|=forsinka|forsinkelse|forsinking|=utsatt|=utsatte|=utsett|=utsette|=avlyst|=avlyste|kansellert|=innstilt|=stengt|=stengte|=stengd|=sen|=sent|=seint :: w=0.4
=kald|=kaldt|=kalde|=iskald|=iskaldt|=lunken|=rå|=rått|=brent|=svidd|oversaltet|=seig|=gammelt|=utgått|uspiselig|=tørr|=tørt :: w=0.4
=brukt|=slitt|=defekt|ufullstendig|=fryser|=hakker|=krasjer|=krasjar|=kobler|=svart|=slukket|=slokna|=bråker|=bråk|skrangler|=piper|=hviner|=durer :: w=0.4
=virker =ikke :: w=0.4
=verkar =ikkje :: w=0.4
=fungerer =ikke :: w=0.4
=fungerar =ikkje :: w=0.4
=svart =skjerm :: w=0.4
=dør =ut :: w=0.4
=dyrere|=dyrare|=økt|=økte|=økning|=dobbelt|=dobbel|fakturert|=belastet|=belasta|=trukket|=skjult|=fullpris|strafferente|purregebyr :: w=0.4
=to =ganger :: w=0.4
=full =pris :: w=0.4
=samme|=same =feil|=problem|=feilen|=problemet|=svar|=svaret :: w=0.4
=verre|=like =dårlig|=dårleg :: w=0.4
forgjeves|=fånyttes|bortkastet|bortkasta|=sløst|=tapte|=tapt|=mistet :: w=0.4
=kastet =bort :: w=0.4
=alene|=åleine|=gråt|=gråter|=grein|=grin|=grine|=gråtende|=sulten|=sultne|=frosset|=fraus|=fryser|=frys|=feber|=smerter|=vondt :: w=0.4
=på =gulvet :: w=0.4
=i =regnet :: w=0.4
=i =kulda :: w=0.4
=i =mørket :: w=0.4
=midt =på =natta :: w=0.4
=venter|=ventet|=venta|=ventar|=vente|=ventetid|ventetida|=kø|=køen :: w=0.4
=sto =og :: w=0.4
=stod =og :: w=0.4
=satt =og :: w=0.4
=sat =og :: w=0.4
=redd|=redde|engstelig|=bekymret|=bekymra|=uroleg|=urolig|=skremt|skremmende :: w=0.4
=flau|=flaut|=pinlig|=pinleg|=skammer|ydmykende|ubehagelig|ubehageleg|=trist|=leit|=kjip|=kjipt|=masete|=uønsket :: w=0.4
=lei =meg :: w=0.4
=til =bry :: w=0.4
=rart|=merkelig|=merkeleg|=underlig|uforståelig|=poenget :: w=0.4
=skjønner =ikke :: w=0.4
=forstår =ikke :: w=0.4
=fridag|=feriedag :: w=0.4
=fri =fra =jobb :: w=0.4
=tok =fri :: w=0.4
=rakk|=rekker :: w=0.4
=rakk =ikke :: w=0.4
=kom =ikke :: w=0.4
=kjem =ikkje :: w=0.4
=fekk =ikkje :: w=0.4
=fikk =ikke :: w=0.4
=ingen|=aldri|=ingenting|=verken|=hverken :: w=0.4
=ikkje =nokon :: w=0.4
=stille|=stilt|=taushet|=tyst|=ubesvart|=svar :: w=0.4
=null =svar :: w=0.4
=trakk|=trekker|=trekte =bare? =på =skuldrene|=skulderen|=skuldra :: w=0.4
=frekk|=frekke|=uhøflig|=uhøfleg|nedlatende|nedlatande|=avfeide|=avvist|=avviste|=avfeid|=overså|=oversett|=kjeftet|=kjefta|=kjeft|=snøftet|=himlet|likegyldig|=sur|=surt|=bryskt|=ufin :: w=0.4
=lo =av :: w=0.4
=ledd =av :: w=0.4
kasteball|videresendt :: w=0.4
=sendt =videre :: w=0.4
=sendt =vidare :: w=0.4
=satt =over :: w=0.4
=autosvar|=robot|=roboten|standardsvar|=chatbot :: w=0.4
=forfra :: w=0.4
=fra begynnelsen :: w=0.4
=frå =byrjinga :: w=0.4
=fra =starten :: w=0.4
=på =nytt :: w=0.4
=hver =gang :: w=0.4
=kvar =gong :: w=0.4
=alle =må :: w=0.4
=køyrde|=gløymt|=gløymde :: w=0.4
=kjørte =fra :: w=0.4
=kjørte =forbi :: w=0.4
=uten =å :: w=0.4
=utan =å :: w=0.4
=uten =varsel :: w=0.4
=utan =varsel :: w=0.4
=uten =beskjed :: w=0.4
=utan =beskjed :: w=0.4
=uten forvarsel :: w=0.4
=hva|=ka|=kva =er|=e =poenget|=vitsen :: w=0.6
=verdens|=verdas =beste :: w=0.6
=forventet|=forventa|=håpet|=håpa|=venta =meg? =mer|=meir|=bedre|=betre :: w=0.6
=føler|=kjenner =meg =lurt|=lura|=oversett|=avvist|=glemt :: w=0.6
=kan|=kunne =det =skje :: w=0.6
=lurt|=lura :: w=0.6
=gikk|=gjekk =i =vasken|=dass|=svart :: w=0.6
=dager|=dagar|=dag|=uke|=uka|=uken|=veke|=måned|=måneden|=månad|=timer|=timar|=time|=minutter|=minutt|=år|=halvår|=halvannen :: w=0.3
=ikke|=ikkje|=itj|=ei|=intet|=uten|=utan :: w=0.2
=men|=mens|=medan|=derimot :: w=0.3
=sier|=seier|=svarte|=svarer|=svarar|=påstår|=påstod|=hevder|=hevdet|=mente|=viste|=kalte|=kalt|=fortalte|=fekk|=fikk|=sendte|=leverte|=satte|=sette|=ble|=blei|=vart :: w=0.25
=ringte|=ringer|=ringt|=skrev|=skreiv|=sendte|=bestilt|=kjøpte|=kjøpt|=leverte|=spurte|=bad|=ba|=meldte|=sto|=stod|=satt|=sat|=kjørte|=tok|=måtte|=returnerte|=betalte :: w=0.35
=falt|=datt|=gikk|=gjekk|=stoppet|=stoppa|=sluttet|=slutta|=låst|=stengt|=tømt|=levd|=ligget|=lege|=slept :: w=0.3
=barn|=barnet|=ungen|=ungene|=jenta|=gutten|=guten|=mor|=far|=bestemor|=bestefar|=dattera|=datteren|=sønnen|=sykehus|=konfirmasjonen|=bryllup|=begravelse|=eldre :: w=0.2
=kroner|=kr|=penger|=pengar|=regning|=regninga|=regningen|=faktura|=fakturaen|=inkasso|=depositumet|=beløp|=beløpet :: w=0.25
=to|=tre|=fire|=fem|=seks|=sju|=åtte =ganger|=gonger|=gong :: w=0.5
=dere|=dykk|=dokker|=deres|=dykkar :: w=0.15
# slight signs in more than one word
=likevel|=allikevel|=likavel|=derimot|=tross :: w=0.4
=tvert =imot|=om :: w=0.3
=til =tross =for|=at? :: w=0.4
=på =tross =av :: w=0.4
=i =stedet|=staden =for|=fikk|=kom|=ble|=får|=sto|=sendte|=fekk :: w=0.35
=istedenfor|=isteden|=istaden :: w=0.3
@firma @plan :: w=0.4
@paper2 =sa|=sier|=lovet|=lova|=lovte|=viste|=viser|=sto|=stod|=oppga|=opplyste|=stemte|=stemmer|=gjaldt|=var|=skulle :: w=0.35
=ifølge|=iflg|=etter =dere|=avtalen|=kontrakten|=annonsen|=annonsa|=dokker|=sporinga|=sporingen|=appen|=loven|=nettsiden :: w=0.35
=på =annonsen|=annonsa|=nettsiden|=bildene|=bildet|=nettsida =sto|=stod|=så|=var|=er|=ser :: w=0.35
=det =sto|=stod =at|=i|=på :: w=0.3
=dere|=dokker|=de|=dei|=du|=han|=hun|=selskapet|=banken @says =at|=bare|=berre|=den|=det :: w=0.35
=får|=fikk|=fekk =beskjed =om =at|=å =det|=jeg|=vi|=ingen|=de|=dere|=saken|=bestille|=vente|=ringe|=kontakte|=gå :: w=0.4
=nå =har =det =gått|=vært|=tatt :: w=0.4
=gått =over|=snart|=nesten|=mer? @period :: w=0.4
=dag =nummer|=nr :: w=0.4
=på =rad|=strak =er|=har|=blir|=som|=med|=uten|=ble|=trekker|=får|=kommer? :: w=0.4
=glapp|=røk|=røyk|=gikk|=forsvant|=datt =til|=oss|=ut =noen|=nokon|=av|=andre =andre|=hendene? :: w=0.4
=på|=av =egen|=eiga|=min|=vår|=mi =regning|=rekning|=bekostning|=lomme|=fritid|=feriedag|=bursdag|=bursdagen|=bryllupsdag :: w=0.4
=bulket|=bulka|=bulkete|=ripete|=oppripa|=oppskrapet|=flerret|=avrevet|=avrevne|=sprukne|=sprukken|=avskallet|=krympet|=krympa|=fillete|=frynsete|=hullete|=opptint|=muggen|=mugne|=klumpete|=istykker|=itu|=vissen|=visne|=avkappet :: w=0.4
=det|=som|=hastigheten|=farten|=fart|=hastighet|=kvaliteten|=tjenesten|=fiberen|=linja|=rommet|=havutsikt|=frokosten|=pakka|=pakken =jeg|=vi|=eg|=æ =betaler|=betalar|=betalte|=har|=bestilte =for|=betalt|=og? :: w=0.4
=målt|=måler|=målte =i|=til|=forrige|=hastighet|=fart|=nå|=selv =dag|=går|=uke|=natt? :: w=0.35
=målt =til|=i =bare|=knapt|=under|=dag|=går :: w=0.35
=bare|=kun|=knapt|=såvidt|=berre =halvparten|=halve|=to|=tre|=én|=en|=ett|=fire|=fem|=åtte|=ti|=første =av|=kom|=var|=ble|=fikk|=timer|=grader|=prosent|=stykker|=megabit|=mbit|=mb|=gram :: w=0.4
=halvparten|=halve =av|=manglet|=mangler|=bestillingen|=maten|=ordren|=pakken|=er|=var|=kom|=leveransen :: w=0.35
=sa|=sagt|=meldte|=meldt =jeg|=vi|=eg? =opp|=meg|=fra|=ifra .. =i|=for|=på|=da =januar|=februar|=mars|=april|=mai|=juni|=juli|=august|=september|=oktober|=november|=desember|=fjor|=høst|=vår|=sommer|=vinter|=tide :: w=0.3
=var|=er =å =se|=få|=finne|=høre|=oppdrive =tak|=der|=noe|=noen|=i? :: w=0.25
=unntatt|=utenom|=uten|=bare|=bortsett =fra? =vår|=vi|=oss|=meg|=min|=mitt|=ikke =vei|=gate|=oss|=oppgang|=hus|=adresse|=vår|=vi? :: w=0.4
=fikk|=fekk =ikke|=ikkje|=aldri|=itj :: w=0.4
=la|=legger =på =røret|=midt|=uten? :: w=0.4

=for =en|=ein =gangs|=gongs =skyld|=skuld :: w=0.6
=får|=fær|=klarer =ikke|=ikkje|=itj =logga|=logget|=åpnet|=opna|=lastet|=koblet|=kobla :: w=0.1
=i =tillegg :: w=0.3
=skjevt|=skeivt|=skakt|=skeiv|=skjev|=trekkfullt|=blåmerker|=blåmerke|=migrene :: w=0.4
=hadde|=ville =det? =vært|=vore =hyggelig|=hyggeleg|=fint|=greit|=kjekt|=bra|=lurt =om|=hvis =dere|=noen|=du|=de|=dokker =faktisk|=ringte|=svarte|=sa|=kom|=ga|=gav|=holdt|=leste|=hadde|=fulgte|=tok|=gjorde :: w=0.6
=bare|=berre =vite|=høre|=beskjed :: w=0.4
=vnetet|=ventett|=ventt|=vetnet|=venet|=vnetar|=venetet :: w=0.5
=aldir|=aldrig|=alrdi :: w=0.4
=ikek|=ikk|=kike|=iikke :: w=0.3
=ukr|=ukre|=mnder|=mndr|=daer|=dgaer|=tmier|=timre :: w=0.3
=fremdels|=fremdles|=fortsat|=fotrsatt|=fortastt|=frotsatt :: w=0.3

[tone part]
=jeg|=eg|=æ|=meg|=mæ|=min|=mitt|=mine|=mi|=vi|=oss|=vår|=vårt|=våre

[tone asks w=0.5]
=hvordan|=korleis|=hvor|=kor|=når|=hvilken|=hvilke|=hva|=kva|=ka|=går|=finnes|=finst :: w=0.4
=vennligst|=gjerne|=kan|=kunne|=ønsker|=ønskjer|=vil|=lurer|=lurar|=trenger|=treng|=skal|=planlegger|=tenkte|=håper|=håpar|=trur|=tror :: w=0.5
=takk|=tusen :: w=0.7
=mvh|=hilsen|=helsing :: w=0.15
=kommer|=kjem|=henter|=hentar|=sender|=betaler|=ringer =i|=om|=på =morgen|=morgon|=kveld|=mandag|=fredag|=neste|=ettermiddag :: w=0.5
=unnskyld|=beklager|=glemte|=gløymde|=uhell|=ok|=okei|=greit|=haha|=hehe :: w=0.6
=spørsmål|=spørre|=spørje|=vite|=bestille|=tinge|=kjøpe|=endre|=legge|=bytte|=sjekke|=registrere|=melde :: w=0.4
=supert|=flott|=bra|=fint|=hyggelig|=hyggeleg|=fornøyd|=fornøgd|=rask|=raskt|=god|=godt|=gode|=nydelig|=nydeleg|=koselig|=hjalp|=fungerer|=virker|=verkar|=glad|=morsomt|=topp|=perfekt :: w=0.5
=film|=filmen|=serie|=serien|=bok|=boka|=spill|=spillet|=kamp|=kampen :: w=0.3
=politiet|=politi|=ulykke|=ulukke|=døde|=begravelsen|=stjålet|=stole|=svindel|=svindlere|=øvelse|=brannøvelse :: w=0.3
=haster|=avbestille|=fleip|=glede|=fantastiske|=fiksa|=best|=klarer|=selv|=sjøl|=latter|=hyggelige|=kontakte|=ifra|=fra|=lenger :: w=0.3
=må|=kan|=skal|=får =jeg|=eg|=vi|=man :: w=0.5
=planer|=plan|=advokat|=advokaten :: w=0.2
=imponerende|=imponert|=service|=ordna|=ordnet|=flyttes|=forkjølet|=flott|=gang :: w=0.3
=jeg|=eg|=vi =kommer|=kjem|=henter =i|=om =dag|=kveld|=morgen|=morgon :: w=0.5
