# Irritation, disappointment, anger and fury; calm complaint vocabulary included.

[anger 1]
# disappointment
skuffet|skuffa|skuffende|skuffande|skuffelse|skuffelsen|vonbroten|vonbrote
misfornøyd|misnøgd|utilfreds|utilfredsstillende|missnøgd
irritert|irriterende|irriterande|irriterer|irritera|irritasjon
frustrert|frustrerende|frustrerande|frustrasjon|frustra
oppgitt|oppgjeven|oppgidd
=grundig|=inderlig|=så|=dritt|=drit|=møkka|=kjempe =lei :: w=0.7
møkklei|drittlei|dritlei|møkkalei|skittlei|lutlei|stuptrøtt|sjuklei :: w=1
=lei =av|=tå
grusomt :: w=0.3
uakseptabelt|uakseptabel|uakseptable :: w=0.8
=ikke|=ikkje =akseptabelt|=greit|=holdbart :: neg
=ikke|=ikkje =bra|=godt =nok :: neg
=holder|=held =ikke|=ikkje =mål :: neg
uholdbart|uholdbar|uhaldbart :: w=0.7
=uforståelig|=ubegripelig|=ubegripeleg|=uforståeleg|=uforsvarlig|=uforsvarleg :: w=0.5
respektløst|respektløs|respektlause|respektlaust :: w=0.8
useriøst|useriøs|useriøse|uprofesjonelt|uprofesjonell|uprofesjonelle :: w=0.7
elendig|elendige|elendigt|elendighet :: w=0.7
=dårlig|=dårleg|=dårlige|=dårlege|=dårli :: w=0.3
=kjempedårlig|=kjempedårleg|=dritdårlig|=drittdårlig|=superdårlig|=skikkelig|=veldig|=utrolig|=ufattelig|=sinnssykt|=svært|=særdeles|=ekstremt|=usedvanlig =dårlig|=dårleg|=dårlege|=dårlige|=elendig|=svakt :: w=0.7
=kjempedårlig|=kjempedårleg|=dritdårlig|=drittdårlig|=superdårlig|=knalldårlig|=undermåls|=undermålig|=søkkdårlig :: w=0.8
=dårlig|=dårleg|=elendig|=forferdelig|=null|=svak kvalitet|service|kundeservice|oppfølging|behandling|kommunikasjon|kundebehandling|informasjon|opplevelse|stil :: w=0.5
=forferdelig|=forferdeleg|=forferdelige|=fryktelig|=fryktelige|=frykteleg|=grusom|=grusomme|=horribel|=horribelt|=katastrofal|=katastrofalt|=katastrofe :: w=0.5
=verste|=værste|=verst service|kundeservice|selskap|butikk|firma|opplevelse|behandling|=jeg|=eg|=æ :: w=1
=verste|=værste|=elendigste =jeg|=eg|=æ =har|=ha opplevd|sett|hørt|vært :: w=1
søppel|søppelet|bosset|skrot|skrap|ræl|rælet|skrapet|boss :: w=0.5
skrotes|kassabelt|verdiløst|verdiløs|ubrukelig|ubrukeleg|ubrukelige|ubrukandes|ubrukli :: w=0.6
=virker|=verkar|=fungerer|=fungera|=funker|=funka|=virka =ikke|=ikkje|=itj|=itte|=dårlig :: neg w=0.4
=virker|=verkar|=fungerer|=funker =fortsatt|=fremdeles|=framleis|=enda|=ennå =ikke|=ikkje|=itj :: neg w=0.7
=ikke|=ikkje|=itj =virker|=verkar|=fungert|=funka|=virket|=fungerer|=funket :: neg w=0.4
=gikk|=går|=gått|=gjekk =i =stykker|=sund :: w=0.3
=sluttet|=slutta =å =virke|=fungere :: w=0.4
=ødelagt|=øydelagt|=ødelagte|=defekt|=defekte|=istykker :: w=0.3
=mangler|=manglet|=manglar =deler|=varer|=skruer :: w=0.3
=aldri =mer|=meir|=igjen|=handle|=handler|=bestiller|=kjøpe|=kjøper :: neg w=0.8
=aldri|=ikke|=ikkje .. =vært|=opplevd|=sett|=hørt|=vore .. =så|=på|=maken|=lignende|=noe|=liknande :: neg w=0.6
=maken =til :: w=0.7
=har|=ha|=hev =aldri|=aldrig .. =maken :: neg w=0.6
=hva|=ka|=kva =er|=e =dette|=det|=ditta =her? =for =noe|=slags|=tull|=tøv|=opplegg|=service|=dritt :: w=0.6
=hva|=ka|=kva =slags =tull|=tøv|=rot|=vås|=dritt|=søppel|=kaos|=sirkus =er|=e :: w=0.9
=hva|=ka|=kva|=hå =slags|=slag =service|=behandling|=firma|=opplegg|=sjappe|=butikk|=selskap|=kundeservice|=drift :: w=0.9
=hvor|=kor|=ke|=kå =vanskelig|=vanskeleg|=vanskli =kan|=skal =det :: w=0.9
=hvor|=kor =lenge|=lengje =skal|=må =jeg|=eg|=æ|=vi|=man|=en :: w=0.7
=hvor|=kor =mange =ganger|=gonger|=gånga =skal|=må =jeg|=eg|=æ|=vi|=man|=en|=til :: w=1
=er|=e =det =virkelig|=for =så|=mye =vanskelig|=vanskeleg|=forlangt :: w=0.7
=er|=e =det =for =mye =forlangt|=å :: w=0.8
=er|=e =det =ingen|=ikke|=inkje =som =jobber|=svarer|=bryr|=kan :: neg w=0.8
=er|=e =det =noen|=nokon =som =jobber|=svarer|=bryr :: w=0.6
=hvordan|=korleis|=åssen|=koss|=kossen|=kordan =er|=e =det =mulig|=muleg|=muli =at|=å =dere|=de|=ikke|=ingen|=en|=ei|=rote|=være|=surre|=somle|=bruke :: neg w=0.8
=er|=e =det =mulig|=muleg|=muli =å =være|=vere|=bli|=rote|=somle :: w=0.7
=er|=e =dere|=dokker|=du =seriøse|=seriøs|=seriøst :: w=0.8
=seriøst|=ærlig =talt|=dere|=nå :: w=0.4
=ærlig|=ærleg =talt :: w=0.6
=tuller|=kødder|=kødda|=tøyser =dere|=du|=dokker :: w=0.8
=kødder|=tuller =du|=dere|=dokker =eller|=med|=nå|=me :: w=0.9
=kødd|=kødder|=køddeselskap|=køddefirma :: w=0.6
=hva|=ka|=kva =driver|=driv|=styrer|=holder|=held =dere|=dokker|=du|=de|=dykk =på|=med|=me :: w=0.7
=hva|=ka|=kva =i =alle =dager :: w=0.6
=hva|=ka|=kva =i =all =verden :: w=0.6
=nå|=no =får|=må =det =være|=vere|=vær =nok|=måte :: w=1
=nok =er|=e =nok :: w=1
=det =holder|=får|=rekker =nå|=no|=holde :: w=0.6
=får =være|=vere =grenser|=måte :: w=0.8
=under =enhver|=all|=ei|=lavmål :: w=0.4
=under =enhver =kritikk :: w=1
=under =all|=alle =kritikk :: w=1
=tåler|=tåle =ikke|=ikkje =mer|=meir|=lenger|=dette :: neg w=0.8
=orker|=orkar|=gidder|=gidd =ikke|=ikkje|=itj =mer|=meir|=dette|=lenger|=vente :: neg w=0.7
=mister|=mista|=mistet|=misser =tålmodigheten|=tålmodet|=tålmodigheta|=trua|=troen|=tolmodet :: w=0.9
tålmodigheten|tålmodigheta|tolmodet .. =er|=e|=tar|=tek =slutt|=brukt|=over|=tynnslitt|=oppbrukt :: w=0.9
=for =dårlig|=dårleg|=dårli|=galt|=gale|=drøyt|=dumt|=jævlig :: w=0.7
=alt|=altfor =for? =dårlig|=dårleg :: w=0.6
=langt =under|=fra =standard|=pari|=forventningene|=forventning|=godt :: w=0.5
latterlig|latterleg|latterli :: w=0.7
=tragisk|=sørgelig|=sørgeleg|=patetisk|=patetiske :: w=0.3
=komplett|=fullstendig|=totalt|=helt =idioti|=kaos|=galskap|=krise|=kollaps|=surr|=latterlig|=håpløst :: w=0.8
=helt|=heilt =sykt|=sjukt|=hinsides|=hinsidig|=utrolig|=texas|=ufattelig|=vilt|=krise|=bak =mål|=dette|=at|=å? :: w=0.6
håpløst|håpløs|håpløse|håplaust|håplaus :: w=0.7
=tullball|=tullprat|=vås|=vrøvl|=sludder|=tøv|=pissprat|=pisspreik|=drittprat :: w=0.4
=tull|=tullet|=tulle :: w=0.3
=somling|=somlet|=somler|=sendrektig|=trenering|=trenerer|=trenert|=trenere :: w=0.5
=skandale|=skandaløst|=skandaløs|skandalen :: w=0.6
=ubeskrivelig|=oppsiktsvekkende|=hårreisende =frekt|=dårlig|=uforskammet
uhørt :: w=0.6
=for =et|=eit|=en|=ei|=nå? .. =tull|=opplegg|=kaos|=sirkus|=tøys|=rot|=service|=sjappe|=drift|=firma :: w=0.8
=makan|=maken :: w=0.4
=gidder|=gidd|=bryr|=tidd|=prøver =dere|=du|=de|=dokker|=dykk .. =ikke|=ikkje|=itj :: neg w=0.7
=bryr|=brydde|=bry =seg|=dere|=deg|=dokker =ikke|=ikkje|=itj|=null :: neg w=0.6
=driter|=driten|=skiter|=drite =dere|=de|=du|=vel|=fullstendig|=totalt|=langt =i|=oppi|=vel :: w=0.9
=går|=gå =på =nervene|=nervane|=nerven|=nerva :: w=0.9
=får|=fekk|=fikk .. =hakeslepp|=sjokk|=bakoversveis|=nok :: w=0.5
# waiting
@wait =i|=over|=snart|=nå|=allerede|=godt .. @number? @unit :: w=0.7
@wait =i|=over|=snart @number|=en|=ei|=flere @unit :: w=0.7
@wait =så|=altfor|=alt|=kjempe =lenge|=lengje :: w=0.7
@wait =og|=å @wait :: w=0.9
=evig|=evige =lang|=lange|=ventetid|=venting :: w=0.6
=evigheter|=evighet|=ævigheta :: w=0.5
=lang|=lange|=sinnssyk|=enorm|=håpløs =kø|=ventetid|=telefonkø|=ventetider|=saksbehandlingstid|=køer :: w=0.6
=telefonkø|=køsystem|=telefonkøen|=ventemusikk|=ventemusikken|=heismusikk :: w=0.4
=sitter|=sittet|=sete|=stått|=står|=sitt|=satt =i|=på =kø|=telefonkø|=telefonen|=vent|=venting|=hold :: w=0.6
=fortsatt|=fremdeles|=framleis|=ennå|=enda|=enno|=endå =ikke|=ikkje|=itj|=ingen|=ingenting|=itte|=inkje|=aldri :: neg w=0.6
=har|=ha|=hev|=he =fortsatt|=enda|=ennå|=fremdeles|=framleis =ikke|=ikkje|=itj .. =fått|=mottatt|=hørt|=sett|=fatt|=motteke|=høyrt :: neg w=0.5
=ikke|=ikkje|=itj =hørt|=høyrt|=hørd .. =noe|=noko|=et|=eit|=en|=nokka|=lyd|=mer|=meir|=fra :: neg w=0.5
=hører|=høyrer|=hørte|=høre =ingenting|=ikke|=ikkje|=aldri|=inkje :: neg w=0.5
=ingen|=ingenting|=aldri =svarer|=svarar|=svart|=ringer|=ringte|=ringt|=hjelper|=skjer|=skjedde|=tar|=tek|=gjør|=kom|=møtte :: neg w=0.6
=dere|=dokker|=du|=dykk|=de =svarer|=svarar|=svarte =ikke|=ikkje|=itj|=aldri :: neg w=0.6
=ingen|=ingenting =som =svarer|=hjelper|=skjer|=bryr|=vet|=svarar|=veit :: neg w=0.7
=får|=fått|=fikk|=fekk|=fær =ikke|=ikkje|=aldri|=itj|=ingen|=heller|=null|=inkje =svar|=hjelp|=tak|=kontakt|=tilbakemelding|=respons|=noe|=noko :: neg w=0.6
=svarer|=svarar =ikke|=ikkje|=itj|=aldri =på|=telefonen|=meg :: neg w=0.4
=uten|=utan =svar|=hjelp|=resultat|=forklaring|=varsel|=beskjed :: w=0.3
=uten|=utan =å =få|=høre? =svar|=høre|=hjelp|=noe|=beskjed :: w=0.3
=blir|=blei|=ble|=vart|=bli =ikke|=ikkje|=aldri =tatt|=teken|=hørt|=trodd|=respektert|=sett|=høyrt =på? :: neg w=0.6
=blir|=blei|=ble|=vart|=blitt|=bli =ignorert|=oversett|=neglisjert|=avfeid|=avspist|=latterliggjort|=overkjørt :: w=0.9
kasteball :: w=0.9
=ignorerer|=ignorert|=ignorere|=neglisjert :: w=0.7
=kastet|=kasta|=sendt|=sendes|=slengt|=satt|=settes|=sett =rundt|=over|=hit|=frem|=fram|=fra =mellom|=og|=fra|=til|=her :: w=0.5
=hit =og =dit :: w=0.3
=gang =på =gang :: w=0.7
=gong =på =gong :: w=0.7
=dag =etter =dag :: w=0.4
=uke|=veke|=måned =etter =uke|=veke|=måned :: w=0.6
@many =gang|=gangen|=gong|=gongen|=gånga|=mail|=mailen|=henvendelse =jeg|=eg|=æ|=ej|=på|=e|=dette|=denne|=vi|=nå|=ringer|=at|=det :: w=0.7
=for @many =gang|=gangen|=gong|=gongen :: w=0.5
=ringt|=ringte|=ringer|=ringd|=kontaktet|=kontakta|=mailet|=mailt|=skrevet|=purret|=purra|=skrive|=spurt|=klaget|=klaga|=meldt ... @number =ganger|=gonger|=gånger|=gånga|=gang :: w=0.7
@number =ganger|=gonger|=gånger|=gånga|=purringer|=telefoner|=mailer|=eposter|=samtaler|=henvendelser .. =ringt|=ringd|=purret|=purra|=prøvd|=klaget|=skrevet|=kontaktet|=skrive|=nå|=uten|=før :: w=0.7
=utallige|=gjentatte|=ørten|=haugevis|=titalls =ganger|=henvendelser|=purringer|=forsøk|=telefoner|=gonger|=gånga|=mailer|=samtaler :: w=0.9
=hver|=kvar|=kver =eneste|=einaste =gang|=gong :: w=0.5
=hver|=kvar|=kver =gang|=gong =jeg|=eg|=æ =ringer|=kontakter|=prøver|=spør :: w=0.5
=igjen =og =igjen :: w=0.5
=nok|=atter|=enda|=endå =en|=ein =gang|=gong|=feil|=purring|=faktura|=forsinkelse :: w=0.4
=sagt|=forklart|=skrevet|=fortalt .. =hundre|=tusen|=ti|=fem|=flere|=mange|=ørten =ganger|=gonger|=gånga :: w=0.9
=hele|=heile =tiden|=tida|=dagen|=uka =ned|=nede|=ut|=feil|=faller|=problemer|=trøbbel|=krøll :: w=0.4
# cheated, money
=lurte|=lurt|=lura|=lurer|=snyter|=snøt|=svindler|=svindlet =meg|=oss|=mæ|=kunder|=kundene|=folk :: w=0.8
=snytt|=svindlet|=svindla|=svindel|=svindelen|=bondefanget|=rundlurt|=rundlurer|=rævkjørt|=rasskjørt|=rundsnytt :: w=0.8
=føler|=føle|=kjenner|=følte =meg|=mæ|=oss =lurt|=snytt|=svindlet|=utnyttet|=dum|=tråkket|=bedratt|=rundlurt|=ført|=overkjørt|=lura :: w=0.8
=blitt|=blei|=ble|=vart|=blir|=vorte =lurt|=snytt|=svindlet|=løyet|=ført|=overkjørt|=rundlurt|=ranet|=lura|=flådd|=robba|=rævkjørt =for|=av|=til|=trill|=bak? :: w=0.9
=ført =bak =lyset :: w=1
=holdt|=holder|=heldt =for =narr :: w=1
ågerpris|ågerpriser|blodpris|grådige|grådig|grådighet|griske|grisk|profittjag|pengegriske|pengegrisk|pengegriskhet :: w=0.6
=dagslysran|=landeveisrøveri|=røveri|=utpressing|=ågerrente|=ågerrenter :: w=0.5
=rene|=reine|=rent|=reint =ran|=ranet|=røveri|=røveriet|=tyveriet|=tyveri :: w=0.9
=rene|=reint|=ren|=rein|=pur|=direkte =svindel|=svindelen|=tyveri|=ran|=ranet|=løgn|=utpressing|=lureri|=bedrag|=uforskammet :: w=1.2
=lureri|=lurendreieri|=svindleri|=juks|=jukset|=jukser|=fusk|=humbug|=bløff|=bløffer :: w=0.8
=løyet|=lyver|=lyger|=ljuger|=løy|=lyg|=ljug|=juger|=løgnaktig|=løgnaktige :: w=0.7
=bare|=berre|=rein|=ren|=reine|=rene|=for|=stygg =løgn|=løgner|=løgna :: w=0.9
=dere|=deres|=dokker|=din|=du ... =løgn|=løgner|=løgna|=løgnene :: w=0.7
=bare|=berre|=rein|=ren =løgn|=løgner|=dritt|=tull|=tøv|=preik|=piss|=prat|=fjas|=ljug :: w=0.9
=tomme|=falske =løfter|=lovnader|=ord|=løfte :: w=0.8
=lovet|=lova|=lovt|=lovde|=lovte ... =men|=skjedde|=ingenting|=ikke|=aldri|=inkje|=ikkje :: w=0.5
=holder|=held|=holdt =ikke|=ikkje|=aldri =det|=ord|=løfter|=avtaler|=avtalen|=løftet|=hva|=lovnaden :: neg w=0.7
=løftebrudd|=avtalebrudd|=kontraktsbrudd|=brutt =avtalen? :: w=0.6
=trukket|=trekker|=trukke|=belastet|=trekt|=fakturert|=betalt .. =dobbelt|=to|=for|=feil|=ekstra =ganger|=mye? :: w=0.5
=skyhøy|=skyhøye|=hinsides|=sinnssyke|=hårreisende|=vanvittige|=vanvittig|=syke|=blodig|=svinedyr|=svinedyrt =pris|=priser|=gebyr|=gebyrer|=regning|=renter|=dyrt|=faktura|=regninger :: w=0.7
=purregebyr|=inkasso|=inkassovarsel|=inkassokrav|=inkassobyrå|=gebyrer =for|=fordi|=til|=på|=uten :: w=0.3
=melker|=flår|=suger|=loppet|=loppe|=ribber|=ribbe|=robber =kundene|=kunder|=folk|=oss|=meg|=penger :: w=0.9
=kaster|=kastet|=kasta|=kast|=sløser|=sløseri =bort|=vekk =penger|=tid|=tida|=tiden|=pengene :: w=0.5
=fullstendig? =bortkastet|=bortkasta =tid|=penger|=tur|=dag? :: w=0.5
=sløsing|=sløseri|=kaste =med|=på =tid|=min|=penger :: w=0.5
# staff
=arrogant|=arrogante|=arroganse|=nedlatende|=nedlatande|=ovenpå|=ufin|=ufint|=ufine|=uhøflig|=uhøflige|=uhøfleg|=brysk|=bryske :: w=0.6
=frekk|=frekke|=frekt|=frekkhet|=frekkheten|=uforskammet|=uforskamma|=uforskammede :: w=0.7
inkompetent|inkompetente|inkompetanse|inkompetansen|udugelig|udugelige|udugelighet|udugeleg|ukvalifiserte|uduglighet :: w=0.9
amatørmessig|amatørmessige|amatører|amatør|amatøropplegg|fjolleri|fjollete|slurv|slurvete|slurver|makkverk|søppeljobb|hastverksarbeid :: w=0.7
=null =service|=hjelp|=respekt|=oppfølging|=respons|=kontroll|=forståelse|=peiling|=hjelpsomhet|=svar :: w=0.8
=ikke|=ikkje|=ingen|=null|=aner|=har|=itj =peiling|=anelse|=greie =på|=om? :: neg w=0.6
=har|=ha|=he =ikke|=ikkje|=itj =peiling|=greie|=snøring|=snøret|=styr :: neg w=0.7
=klarer|=greier|=kan =ikke|=ikkje|=itj|=dere|=du|=de =ikke|=ikkje|=itj|=engang|=jobben? =engang|=jobben|=en|=noe|=å =å|=enkel|=levere|=svare|=sende|=riktig :: neg w=0.5
=ikke|=ikkje|=itj =engang|=eingong|=eingång :: neg w=0.3
=la|=legger|=legg|=lagt|=slengte|=slenger|=kastet =på =røret|=telefonen|=meg|=oss :: w=0.6
=fraskriver|=fraskriv|=skylder|=skyver =seg|=dere|=på =ansvar|=ansvaret|=alle|=hverandre? :: w=0.7
=ansvarsfraskrivelse|=ansvarsfraskriving|=ansvarsløst|=ansvarsløs|=uansvarlig|=uansvarleg|=kundefiendtlig|=kundeforakt|=mishandling =av? :: w=0.8
=ydmyket|=ydmykende|=krenkende|=trakassert :: w=0.5
=behandles|=behandlet|=behandla|=behandler|=behandlar .. =som|=kundene|=folk|=en =dritt|=søppel|=skitt|=idiot|=idioter|=luft|=møkk|=bæsj|=dyr|=kveg|=drit|=hund :: w=1.2
=som =dritt|=søppel|=drit|=skitt|=møkk|=luft|=kveg :: w=0.7
=tråkker|=tråkket|=tramper|=trampet|=tråkke =på :: w=0.6
=skammelig|=skammeleg|=skamlaust|=skamløst|=skamløs|=skamløse|=skammelige|=skam :: w=0.8
=skam =dere|=deg|=dokker|=dykk|=dæ :: w=1.2
=skam =få|=på =dere|=deg? :: w=0.8
=burde|=bør|=må|=skulle =skamme =dere|=deg|=seg|=dokker|=dykk|=dæ :: w=1.2
=skammer|=skammar|=skjemmes =dere|=du|=dokker =deg|=dykk? =ikke|=ikkje|=itj? :: neg w=1.2
=ha =dere|=deg =vekk|=bort :: w=0.8
=hva|=ka|=kva =betaler|=betalar =jeg|=eg|=æ|=vi|=e .. =for :: w=0.8
=hva|=ka|=kva|=åssen|=hvordan|=kordan|=korleis|=kossen =våger|=tør|=torer|=i =dere|=du|=dokker|=alle :: w=0.9
=hvordan|=korleis|=åssen|=koss|=kossen|=kordan =i =helvete|=alle|=faen|=helsike|=svarte =dager? :: w=0.9
=hvem|=kem|=kven|=åkken =tror|=trur =dere|=du|=dokker =at? =dere|=du|=dokker? =er|=e|=egentlig :: w=1
=tror|=trur =dere|=du|=dokker .. =jeg|=eg|=æ|=vi|=at .. =er|=e|=har =dum|=idiot|=idioter|=dumme|=født|=laget|=en|=dummere|=all|=bank :: w=1

[anger 2]
=sint|=sinte|=sinna|=harm|=harme|=opprørt|=opprørte|=indignert|=forarget :: w=1
=forbannet|=forbanna|=forbannete|=forbainna|=førbainna|=førrbanna|=forbaina|=fårbanna :: w=1.3
provosert|provoserende|provoserande|provoserer :: w=0.9
=har|=ha|=får|=fått|=fekk|=fikk =fått|=nok|=fåt =nok|=av|=nå|=no :: w=0.9
=fått =nok|=noko :: w=0.9
=fikk|=får|=fekk =meg|=mæ =til =å =koke :: w=1.2
=koker|=kokar|=kokte|=koke =over|=av|=i|=her|=snart|=innvendig|=blodet|=nå :: w=0.5
=blodet|=det|=hodet =koker|=kokar =i|=på|=over|=snart :: w=0.7
=går|=gå|=gikk =meg|=mæ =på =nervene|=nervane|=nerva :: w=1
=driver|=driv|=gjør|=gjer|=gjøre =meg|=mæ|=oss|=man =gal|=galen|=gæren|=gærn|=sprø|=forbanna|=sint|=rasende|=vill|=til :: w=1.1
=blir|=bli|=vert|=blei|=ble|=vart =helt|=heilt|=så|=sprut|=ganske|=jævlig =gal|=galen|=gæren|=gærn|=sprø|=forbanna|=sint|=rasende|=vill|=skrullete :: w=1.1
=så|=drit|=dritt|=fly =sint|=sinna|=forbanna|=forbannet|=irritert|=lei|=oppgitt :: w=1.1
=dritsint|=drittsint|=dritforbanna|=drittforbanna|=kjempesint|=kjempeforbanna|=flyforbanna|=flysint|=hoppsint|=kokforbanna :: w=1.3
=fly =forbanna|=forbannet|=sint|=sinna|=rasende :: w=1.5
=mildt =sagt =forbanna|=forbannet|=sint|=irritert|=skuffet|=misfornøyd :: w=1
=opp =i =halsen|=hælane :: w=0.9
=begeret|=grensa|=grensen|=dråpen =er|=har|=rant|=nådd|=renner|=får =fullt|=nådd|=over|=begeret|=full :: w=1
=dråpen =som =fikk|=får|=fekk :: w=1
=vanvidd|=vannvidd|=galskap|=idioti|=idiotisk|=idiotiske|=hjernedødt|=hjernedød|=hårreisende|=åndssvakt|=åndssvake|=åndsvakt|=sinnssvakt|=sinnsvakt|=dustete|=idiotopplegg|=teit|=teite|=bedritent|=bedriten|=bedritne :: w=0.8
=direkte|=fullstendig|=rett =og? =slett? =frekt|=uforskammet|=løgn|=respektløst|=udugelig|=idiotisk|=skandale|=latterlig|=åndssvakt|=uakseptabelt|=hårreisende :: w=1
=for =en|=ein|=et|=eit|=ei|=nå|=no =skandale|=frekkhet|=idioti|=sirkus|=gjeng|=drittservice|=bedrøvelig|=vits|=parodi|=fiasko|=farse|=skam|=tragedie|=udugelig|=idiotgjeng|=søppel|=ræl :: w=1.1
@intens =service|=kundeservice|=opplegg|=opplegget|=firma|=firmaet|=selskap|=selskapet|=butikk|=butikken|=bank|=banken|=telefon|=telefonen|=nett|=nettet|=app|=appen|=faktura|=fakturaen|=regning|=regningen|=pakke|=pakken|=maskin|=maskinen|=system|=systemet|=kø|=køen|=bredbånd|=ruter|=gebyr|=gebyrer|=nettside|=greia|=greiene|=produkt|=rot|=tull|=tullet|=møkka|=møkk|=ræl|=rælet|=søppel|=søppelet|=skrot|=dritt|=dritten|=svindel|=tiden|=penger|=pengene|=drit|=robot|=chatbot :: w=0.9
drittservice|drittfirma|drittselskap|drittbutikk|drittbank|drittprodukt|drittkvalitet|drittopplegg|drittsjappe|drittsystem|drittapp|drittelefon|drittnett|drittmaskin|drittjobb|drittkundeservice|drittbehandling|driittservice|drittsted|drittleverandør|drittabonnement|dritting :: w=1.1
møkkafirma|møkkselskap|møkkaselskap|møkkfirma|møkkaservice|møkkservice|møkkasjappe|møkkajobb|møkkanett|møkkatelefon|møkkabutikk|møkkapp :: w=1.1
idiotselskap|idiotfirma|idiotsystem|idiotopplegg|idiotregler|idiotgjeng|skandaleselskap|skandalefirma|søppelselskap|søppelfirma|søppelservice|søppelprodukt|svindelfirma|svindelselskap|svindelbutikk|lurefirma|tullefirma|tulleselskap|tullebutikk|røverpakk|røverselskap|skrotfirma|pissfirma|pisselskap|pisservice|faensfirma :: w=1.1
bedriten|bedritne|bedritent|dritdårlig|drittdårlig|skitdårlig|pissdårlig|ræva|ræv|rævva|rævdårlig|rævservice|rassdårlig|bæsj|bæsjservice|møkk|møkka|møkkete :: w=0.6
=helt|=heilt|=rett|=bare|=reine =ræva|=rævva|=jævlig|=bæsj|=piss|=forjævlig|=dritt|=møkk :: w=0.9
=er|=e =ræva|=piss|=dritt|=møkk|=søppel|=bæsj|=skitt :: w=0.6
forjævlig|forjævlige|forjævli|førjævlig|førrjævlig|fårjævli|jævelskap|djevelskap :: w=1.1
=suger|=sug =ræv|=balle|=baller|=fett|=kuk|=dritt|=hardt|=noe :: w=1
=dere|=firmaet|=selskapet|=butikken|=nettet|=banken|=servicen|=appen|=dette|=det =suger :: w=0.9
=dra|=reis|=ryk|=pell|=stikk =til|=te =helvete|=helvette|=hælvete|=pokkers|=pokker|=hælvette|=helsike :: w=1
=faen|=fanden|=fan =ta|=steike :: w=0.6
=faen =ta|=steike|=ha|=heller|=altså|=nå|=da|=ass|=også|=og|=assa :: w=0.5
=fy =faen|=fader|=fanden|=satan|=flate|=søren|=helvete|=skam|=fasan|=fillern|=farao|=farken|=pokker :: w=0.6
=fy =skam|=skamme|=dere|=for :: w=0.8
=hva|=ka|=kva|=hå|=åffer|=hvorfor|=koffer|=kvifor|=hvor|=kor|=når|=hvordan|=kem|=hvem|=åssen|=koss =i =helvete|=hælvete|=hælvette|=helsike|=svarte|=faen|=granskauen :: w=0.9
=hva|=ka|=kva|=hå|=hvorfor|=koffer|=kvifor|=hvor|=kor|=når|=hvem|=kem|=hvordan =faen|=fan|=fanden|=pokker|=farken|=helvete|=satan :: w=0.9
=for =faen|=fanden|=satan|=svarte|=svingende|=pokker|=helvete|=fan :: w=0.7
=i =hælvete|=hælvette|=helsike|=helvete :: w=0.4
=krever|=forlanger|=krev =svar|=forklaring|=handling|=unnskyldning|=løsning|=pengene|=et|=en|=å|=øyeblikkelig|=umiddelbart :: w=0.5
=våger|=våg|=prøv|=prøver =ikke|=ikkje|=deg|=dere|=dokker =å|=på|=engang|=og :: neg w=0.5
=ikke|=ikkje|=itj =prøv|=våg|=kødd|=tull|=lyv|=lyg|=kom =deg|=å|=dere|=her|=med|=til|=og|=meg :: neg w=0.8
=ikke|=ikkje =behandle|=snakk|=avbryt|=ignorer =meg|=til|=mæ|=oss :: neg w=0.6
=slutt|=slutte =å|=med =lyve|=ljuge|=lyge|=tulle|=kødde|=vås|=trenere|=somle :: w=0.6
=hold =kjeft|=snavla|=kjæft|=tåta :: w=0.6
=blodtrykket|=blodtrykk|=magesår|=hjerteinfarkt|=slag =av|=over|=på =dere|=dette|=grunn? :: w=0.5
=tar|=tok|=tek =kaka|=kaken :: w=0.5
=bedrøvelig|=bedrøveleg|=stakkarslig|=miserabel|=miserabelt|=jammerlig|=ynkelig|=begredelig :: w=0.7
=rasende|=rasande|=ilsk :: w=1.4

[anger 3]
=kokende|=fykende|=skummende|=skjelver|=skjelv|=rister|=koker|=kokar =av =sinne|=raseri :: w=1.8
=eksploderer|=tilter|=klikker|=klikka|=flipper|=freaker =snart|=helt|=her|=totalt|=nå|=ut :: w=1.2
=klikker|=klikka|=tilta =i =vinkel :: w=1.6
=ser|=så =rødt|=raudt :: w=1
=sprutrasende|=sprutforbanna|=rabiat|=ravende|=eitrende|=eiterforbanna|=drita|=sprut =gal|=forbanna|=sint|=rasende|=gærn :: w=1.8
=sprutrasende|=sprutforbanna|=rabiat|=eiterforbanna|=spikanforbanna|=pissforbanna|=skitforbanna|=rævforbanna|=rasforbanna|=sprutsint|=illforbanna :: w=1.8
=hater|=hatar|=hate|=avskyr =dere|=dokker|=dykk|=deg|=dette|=denne|=firmaet|=selskapet|=banken|=butikken|=drittselskapet|=drittfirmaet|=sjappa|=alt :: w=1.4
=jævla|=jævlige|=helvetes|=faens|=satans|=helsikes|=fandens|=forbanna|=fordømte =dere|=drittfirma|=drittselskap|=drittsystem|=svindlere|=løgnere|=idiotselskap|=tyver|=drittservice|=kjeltringer|=amatører|=sjappe :: w=1.6
=dra|=reis|=ryk|=gå|=stikk|=pell|=kom|=far|=rykk =dere|=deg|=dokker|=dæ|=så|=lukt|=rett =til|=te =helvete|=hælvete|=hælvette|=helvette|=helsike|=pokkers|=pokker :: w=1.6
=faen =i =helvete|=hælvete|=hælvette|=helsike|=helvette :: w=1.5
=satan|=satans|=faen|=svarte =i|=svarte|=faen =helvete|=gatan|=helveteste|=heiteste? :: w=1.2
=svarte|=svarteste =helvete|=hælvete|=faen|=satan|=svarten :: w=1.2
=helvetes|=faens|=satans|=fandens =jævla|=jævlige|=forbanna|=drittfirma|=dritt|=møkk|=idiotfirma :: w=1.6
=brenn|=brænn|=råtn|=dra =i|=og =helvete|=hælvete|=hælvette|=helsike :: w=1.8
