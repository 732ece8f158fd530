# Norwegian threats by frame: who will be hurt is open (offices and trades by their endings, whoever comes, he and
# she), what is done stands as the speaker's verb with or without "jeg", as a passive, or as what somebody gets. The
# object decides: what is no person, no home and no place of work is no threat.

# offices and trades; machines end in -eren as well, so the endings are those of people
[class mnman]
+=behandleren|+=behandlaren|+=læreren|+=læraren|+=selgeren|+=seljaren|+=vekteren|+=vektaren|+=teknikeren|+=teknikaren|+=lederen|+=leiaren|+=føreren|+=føraren|+=rådgiveren|+=rådgivaren|+=arbeideren|+=arbeidaren|+=megleren|+=meklaren|+=leggeren|+=leggaren|+=snekkeren|+=mekanikeren|+=eieren|+=eigaren|+=treneren|+=trenaren|+=kelneren|+=pleieren|+=pleiaren|+=styreren|+=styraren|+=dommeren|+=dommaren|+=bakeren|+=elektrikeren|+=rørleggeren|+=utleieren|+=kjemneren|+=kassereren|+=taksereren|+=granskeren|+=takstmannen|+=øren|+=nisten|+=alisten|+=terapeuten|+=konsulenten|+=assistenten|+=agenten|+=betjenten|+=inspektøren|+=advokaten|+=juristen|+=sekretæren|+=sjefen|+=verten|+=fogden|+=rektor|+=rektoren|+=presten|+=kokken|+=legen|+=psykologen|+=kirurgen|+=vakta|+=vakten|+=dama|+=damen|+=naboen|+=kollegaen|+=kapteinen|+=ordføreren|+=vaktmesteren|+=mesteren|+=psykiateren|+=medarbeideren|+=ekspeditrisen|+=frisøren|+=jordmora|+=sykepleieren|+=sjukepleiaren
+=emannen|+=tmannen|+=gmannen|+=rmannen|+=smannen|+=dmannen|+=kmannen|+=lmannen|+=nmannen|postbudet|+=sykkelbudet|pakkebudet|avisbudet|blomsterbudet|+=folka|+=folkene|+=gjengen|=fyren|=typen|=kjerringa|=jævelen|=idioten|=drittsekken|=svinet|=kødden|=dusten
# whoever it is
[class mnany]
=ham|=henne|=han|=ho|=hun|=hu|=dem|=dei|=alle
=den =som
=han|=hun|=ho =som
=første|=fyste|=neste|=nesten =mann|=person|=som|=sjåfør|=vekter|=kontrollør|=selger|=montør|=vakt|=lege|=bud|=en|=ein
=hver =eneste|=og
=den|=det =første|=neste|=fyste .. =som
# the one addressed, as chats write it
[class mnyou]
@youo|=dg|=dgg|=deeg|=deh
[class mnwhen]
@tonight|=imorgen|=imrogen|=imorra|=imårra|=imorgo|=inatt|=ikveld|=idag|=mandag|=tirsdag|=onsdag|=torsdag|=fredag|=lørdag|=søndag|=tysdag|=laurdag|=sundag|=klokka|=klokken|=midnatt|=overmorgen
=i =natt|=kveld|=morgen|=morgon|=morra|=mårra
=om =en|=ein|=et|=ei|=to|=tre|=fem|=ti =time|=halvtime|=kvarter|=timer|=minutter
=når =du|=dere|=han|=hun|=ho .. =går|=stenger|=låser|=sover|=stempler|=åpner|=drar
=mens =du|=dere|=han|=hun|=ho =sover|=søv

# verbs that mean the end of a person and nothing else; the present is a threat without "jeg" where a time follows
[class mnpres]
=dreper|=drep|=drepar|=dræper|=dreppr|=myrder|=myrdar|=kverker|=kverkar|=kveler|=struper|=slakter|=slaktar|=parterer|=lemlester|=henretter|=halshugger|=knivstikker|=torturerer|=knerter|=likviderer|=skamslår|=mørbanker|=julebanker|=rundjuler|=grisebanker|=lynsjer|=avliver|=massakrerer|=garrotterer|=skambanker|=filleriver|=radbrekker|=dolker|=spidder|=flår|=denger|=dengjer
[class mnsport]
=gruser|=moser|=banker|=knuser|=smadrer|=juler|=nakker|=peiser|=pryler|=skalper|=sløyer|=kverka
[class mninf]
=drepe|=drepa|=myrde|=myrda|=kverke|=kverka|=kvele|=kvela|=strupe|=slakte|=slakta|=partere|=partera|=lemleste|=henrette|=halshugge|=knivstikke|=torturere|=knerte|=knerta|=likvidere|=skamslå|=mørbanke|=julebanke|=rundjule|=grisebanke|=lynsje|=avlive|=massakrere|=skambanke|=radbrekke|=dolke|=spidde|=flå|=denge|=denga|=skyte|=skyta|=kidnappe|=forgifte|=ihjelslå
[class mnhit]
=slår|=slå|=slær|=banker|=banke|=banka|=sparker|=sparke|=sparka|=kjører|=kjøre|=køyrer|=køyre|=skyter|=skyte|=skyt|=stikker|=stikke|=stikk|=meier|=meie|=plaffer|=plaffe|=hogger|=hogge|=hugger|=hugge|=tramper|=trampe|=denger|=denge|=juler|=jule|=brenner|=brenne|=pisker|=piske
[class mndown]
=ned|=ihjel|=ihel|=helseløs|=fordervet|=sønder|=blå|=gul|=bevisstløs|=invalid|=lam|=vanfør
=i =hjel|=hel|=svime|=koma
=til =døde|=blods|=ugjenkjennelighet
[class mndone]
=skutt|=drept|=myrda|=myrdet|=kverka|=kverket|=kvalt|=kvelt|=knivstukket|=slakta|=slaktet|=henretta|=henrettet|=likvidert|=partert|=lemlesta|=lemlestet|=banka|=banket|=skamslått|=mishandla|=torturert|=dengt|=grisebanka|=halshugd|=lynsja|=lynsjet
=slått =ned|=ihjel
=stukket|=skutt|=meid|=plaffa|=slått|=kjørt =ned|=ihjel
=banka =opp|=gul
=tatt =av =dage
=tatt =livet =av
[class mnpass]
=skytes|=drepes|=myrdes|=kverkes|=kveles|=henrettes|=likvideres|=parteres|=lemlestes|=knivstikkes|=halshugges|=dengast|=lynsjes|=tortureres|=mishandles
=stikkes|=skytes|=slås|=meies|=plaffes|=kjøres|=hogges =ned|=ihjel
=tas =av =dage
=tas =livet =av
=banke|=bankes =gul|=opp
[class mnbreak]
=knekker|=knekke|=knekk|=knekkjer|=brekker|=brekke|=brekk|=knuser|=knuse|=skjærer|=skjære|=skjera|=kutter|=kutte|=kapper|=kappe|=river|=rive|=hogger|=hogge|=hugger|=hugge|=smadrer|=smadre|=moser|=mose|=mosar|=vrir|=vri|=flekker|=flekke|=skyter|=sager|=sage|=borer|=bore|=klipper|=klippe|=banker|=banke|=slår|=slå|=sparker|=sparke|=tramper|=trampe
[class mnpart]
=nakken|=strupen|=halsen|=hodet|=hovudet|=hue|=huet|=hauet|=beina|=bena|=beinet|=armen|=armene|=armane|=fingrene|=fingrane|=kneskålene|=kneskåla|=knærne|=ribbeina|=kjeven|=nesa|=nesen|=skallen|=trynet|=fjeset|=ansiktet|=andletet|=magen|=tarmene|=øynene|=øya|=auga|=øyet|=tennene|=tenna|=pulsåra|=ryggen|=kraniet|=tinningen|=håndleddene|=hendene|=ballene|=panna|=hjernen|=brystet|=låret|=kneet|=hånda
[class mnblade]
=kule|=kula|=kulen|=kuler|=kniv|=kniven|=tollekniv|=tollekniven|=øks|=øksa|=øksen|=skrutrekker|=skrutrekkeren|=saks|=saksa|=syl|=sylen|=boret|=bor|=hagle|=hagla|=bly|=spiker|=spikeren|=haglskudd|=slegge|=slegga|=hammeren|=jernrør|=jernrøret|=balltre|=balltreet|=spaden|=spade|=ljåen|=høygaffelen|=skalpellen|=kanylen
[class mngun]
=ag3|=pistol|=pistolen|=gevær|=geværet|=rifle|=rifla|=elgrifla|=elgrifle|=hagle|=hagla|=haglen|=revolver|=revolveren|=maskingevær|=kalashnikov|=skytevåpen|=våpen|=våpenet|=glock|=glocken|=granat|=granaten|=mauseren|=avsagd|=salongrifla
[class mnhome]
=huset|=hus|=hytta|=hytte|=bilen|=garasjen|=leiligheten|=leilegheita|=båten|=låven|=kontoret|=butikken|=lageret|=campingvogna|=rekkehuset|=villaen|=blokka|=fjøset|=naustet|=kåken|=rønna|=sjappa|=puben|=baren|=salongen|=kiosken|=klubbhuset|=kommunehuset|=rådhuset|=kirka|=hotellet|=restauranten|=verkstedet|=verkstaden|=banken|=senteret|=klinikken|=apoteket
[class mnash]
=oske|=aske|=askehaug|=kull|=nedbrent|=utbrent|=ruin|=ruiner|=ruinar|=flammehav|=branntomt

[violence 4]
# the speaker's verb and whom
@i @mnpres .. @mnman|@mnany
@mnpres|@mnhit @i .. @mnman|@mnany .. @mndown
@mnpres @i .. @mnman
@mnpres|@mnsport @mnyou|@mnman .. @mnwhen
@mnwhen .. @mnpres|@mnsport @i? @mnyou|@mnman :: neg
=skal|=ska|=kommer|=kjem|=vil .. @i? .. @mninf .. @mnman
=skal|=ska|=kommer|=kjem =jeg|=eg|=æ|=vi .. @mninf .. @mnany
@i|@mnwhen =skal|=ska|=kommer|=kjem .. =til? =å? @mninf .. @mnany
@mnman ... =skal|=ska|=kommer|=vil .. =jeg|=eg|=æ|=vi .. @mninf|@mnhit
@mnman .. @mnpres =jeg|=eg|=æ|=vi
@mnman ... @mnhit =jeg|=eg|=æ|=vi .. @mndown
@i @mnhit .. @mnman|@mnany .. @mndown
@mnhit .. @mnman|@mnyou @mndown .. @mnwhen
=skal|=ska|=kommer|=kjem|=vil .. @mnhit .. @mnman .. @mndown
{@mnhit =livet|=dritten|=skiten|=lorten|=livskiten =av|=ut|=or @mnman|=ham|=henne|=han|=dem}
@mnbreak .. @mnpart .. =på|=av|=til|=over @mnman|=ham|=henne|=dg
@mnbreak .. @mnpart .. =på|=av|=til|=over =den|=han|=hun|=ho|=neste|=første =som|=jeg|=mann|=person
@mnhit|@mnbreak|@mnpres ... @mnman|@mnany .. =med =en|=ei|=et|=min|=mi|=mine? @mnblade|@weapon
# what will be done
@mnman ... =skal|=ska|=vil|=kommer|=kjem|=bør .. =bli|=verte|=få @mndone :: past
@mnman ... =blir|=vert|=får @mndone .. @mnwhen :: past
@mnwhen .. =blir|=vert|=får .. @mnman|@mnyou|=du|=dere .. @mndone :: past
=du|=dere|=dykk =skal|=ska|=vil|=kommer .. =bli|=verte @mndone :: past
@mnman ... =skal|=ska|=vil|=må .. @mnpass
=du|=dere =skal|=ska .. @mnpass
@mnman =som ... =skal|=ska|=må .. @mnpass
@mnman =som ... =skal|=ska|=får .. =få? .. _? =gjennom =øyet|=øya|=auga|=hodet|=skallen|=strupen|=halsen|=magen|=hånda|=kneet|=hjernen
@mnman =som ... =skal|=ska|=vil|=kommer .. =bli|=verte|=få @mndone :: past
=skyter|=skyt|=stikker @mnman|=deg|=dg .. @mnwhen
@mnwhen .. =skyter|=skyt @i? @mnman|=deg|=dg :: neg
# what somebody gets
@mnman|@mnany|=du|=dere .. =får|=fær|=skal|=ska .. =få|=ha? .. @mnblade|@weapon =i|=gjennom|=mellom|=inn|=mot|=bak .. @mnpart
@mnman ... =skal|=ska|=får .. =få? .. _? =gjennom =øyet|=øya|=auga|=hodet|=skallen|=strupen|=halsen|=magen|=hånda|=kneet|=hjernen
=sett|=setter|=sette|=planter|=plante|=kjører|=kjøre|=jager|=jage .. @mnblade .. =i|=gjennom|=mellom|=inn .. @mnpart .. =på|=til|=din|=ditt|=hans|=hennes|=dine
=rett =i =øya|=øynene|=auga|=strupen|=skallen|=nakken|=brystet|=halsen =på|=til =deg|=dere|=dykk|=ham|=henne
=rett =i =øya|=øynene|=auga|=strupen|=skallen|=nakken|=brystet|=halsen =dine|=din|=di|=hans|=hennes
=puta|=puten|=pute|=plastpose|=plastposen .. =over|=mot|=rundt|=på .. =ansiktet|=trynet|=fjeset|=andletet|=hodet|=hovudet =ditt|=hans|=hennes|=deres|=til|=på
=ikke|=ikkje|=itj =ett|=eit|=et|=en =helt|=heilt|=hel =bein|=ben|=tann|=finger|=ribbein .. =igjen|=att|=i :: neg
=før .. =du|=dere|=han|=hun|=ho|@mnman .. =slutta|=sluttet|=slutter|=sluttar =å =puste :: neg
@mnman _? =som =er|=blir|=vert =middagen|=middag|=maten|=kvelds|=frokosten
=siste =gang|=gangen =du|=dere|=han|=hun|=ho =puster|=pustar
=siste =gang|=gangen =du|=dere|=han|=hun|=ho =ser =ungene|=barna|=dagslys|=familien|=sola
@mnman|=han|=hun|=ho .. =overlever|=opplever|=ser|=får .. =ikke|=ikkje|=aldri =se|=oppleve? .. =morgendagen|=morgondagen|=natta|=kvelden|=helga|=soloppgangen :: neg
@mnman ... =kommer|=kjem|=slipper .. =ikke|=ikkje|=aldri .. =levende|=levande|=live :: neg
# dogs, throwing, drowning, vehicles, acid
{=hunden|=bikkja|=rottweileren|=pitbullen|=hundene|=schæferen|=bikkjene|=hundane @mnman|@mnyou|=ham|=henne =på|=etter|=løs =slipper|=sender|=hisser|=pusser|=setter|=slepper|=slippe}
{=hunden|=bikkja|=rottweileren|=pitbullen|=hundene|=schæferen|=grisene|=ulvene @mnman|=du|=dere =middag|=middagen|=middagsmat|=frokost|=frokosten|=kvelds|=lunsj}
@i? =kaster|=kaste|=hiver|=hive|=dytter|=dytte|=skyver|=skyve|=lemper|=kyler|=slenger|=pælmer|=skubber .. @mnman|@mnyou|=ham|=henne .. =foran|=under|=utfor|=ut|=ned|=over .. =trikken|=toget|=t-banen|=banen|=bussen|=trappa|=balkongen|=vinduet|=brua|=kaia|=stupet|=taket|=rekka|=rekkverket
@i? =kaster|=hiver|=dytter|=dumper|=lemper|=senker|=drukner|=druknar|=drukne|=senke .. @mnman|@mnyou|=ham|=henne .. =i|=på .. +=fjorden|+=elva|+=sjøen|=havet|=havna|=vannet|=badekaret|=kanalen|=vatnet|=tjernet|=myra
=ligg|=ligger|=raser|=rasar|=brenn|=brenner|=flammer|=faller|=synker|=smeller|=går ... =med =dere|=deg|=dykk|=alle|=folka|=sjefen|=hele|=heile .. =inni|=inne|=innafor|=innanfor
{=bulldoseren|=bulldoser|=hjullasteren|=gravemaskina|=gravemaskin|=traileren|=trailer|=traktoren|=lastebilen =jeg|=eg|=æ|=vi =kjører|=kjøre|=køyrer|=dundrer|=braser =veggen|=fasaden|=inngangen|=døra|=resepsjonen|=vinduet|=kontoret|=butikken|=kommunehuset}
{=lut|=syre|=saltsyre|=batterisyre|=kokende|=lutvann =i|=over|=på @mnpart =deg|=dere|=din|=ditt|=dine|=hans|=hennes|@mnman}
{=gift|=rottegift|=rottegifta|=frostvæske|=lut =i|=oppi =kaffen|=kaffien|=maten|=matpakka|=koppen|=termosen|=teen|=glasset =din|=di|=hans|=hennes|@mnman}
# guns got, and what is known beside; hired men
@i .. =har|=ha|=hev .. =skaffa|=skaffet|=kjøpt|=lånt|=henta|=hentet|=fått|=ladd|=ladda .. @mngun ... =vet|=veit ... =du|=dere|=han|=hun|=ho|=hvor|=kor|=når
=kommer|=kjem|=møter|=står|=sitter|=er ... =med =ladd|=ladda|=ladet|=skarpladd|=avsagd @mngun
=torpedo|=torpedoen|=torpedoer|=leiemorder|=leiemordere|=leiemorderen ... =deg|=dere|=dykk|=på =døra|=vei|=veg|=ham|=henne|@mnman
{=hyrt|=hyret|=hyra|=leid|=leigd|=betalt|=bestilt|=sender =torpedo|=torpedoer|=leiemorder|=drapsmann|=gjengen|=banditos|=russere}
=to|=tre|=fire|=par|=noen .. =karer|=karar|=gutter|=gutar|=menn|=kamerater|=kompiser ... =kommer|=kjem|=venter|=står|=møter|=vei|=besøk ... =knekke|=knekker|=brekke|=brekker|=banke|=banker|=slå|=slår|=denge|=knuse|=ta =deg|=dere|=ham|=henne|@mnpart|@mnman

[arson 4]
=brenner|=brenne|=brenn|=brenna|=svir|=svi =deg|=dg|=dere|=dykk|=han|=ham|=henne|@mnman =inne|=levende|=levande|=opp
@burn .. @mnhome .. =til|=åt @mnman|=ham|=henne|=han
@burn .. @mnhome =hans|=hennes|=hennar|=deira
@mnhome .. =til|=åt @mnman|=ham|=henne .. =brenner|=brenn|=flammer .. @mnwhen
@mnwhen .. =brenner|=brenn|=flammer .. @mnhome .. =til|=åt @mnman|=ham|=henne|=deg
{@mnhome|@goods =deres|=dykkar|=din|=di|=ditt|=hans|=hennes @mnash =er|=blir|=ligger|=ligg|=vert}
=kanna|=kannen|=kanne|=dunken|=flaska .. =bensin|=parafin|=tennvæske ... =døra|=huset|=kontoret|=butikken|=gangen|=trappa .. =deres|=dykkar|=din|=ditt

[bomb 4]
# gas and a flame, at your place: at home it is a stove that is lit
=skrur|=skru|=åpner|=åpne|=opnar|=opne|=slipper|=slippe|=slepp|=lar|=la ... =gass|=gassen|=gassflaska|=gassflasken|=gasskranen|=gasskrana|=gasskranene|=gasskranan|=propanen|=propan .. =hos|=i|=på|=ved .. =dere|=deres|=deg|=ditt|=din|=di|=dykk|=dykkar|=dokker|=dokkers ... =tenner|=tenne|=tenn|=tener|=kaster|=kaste|=kastar|=drar|=stryker|=slår =på|=av|=bare|=så|=eg|=jeg|=æ? =en|=ei|=ein|=et|=eit|=på? =fyrstikk|=fyrstikka|=fyrstikken|=lighter|=lighteren|=stearinlys|=lys|=gnist
@explosive .. =under|=i|=ved|=bak|=på @mnhome|@goods|+=huset|+=bygget|+=verket|+=kontoret|+=butikken|+=senteret|+=skolen|+=banken|+=terminalen|+=stasjonen ... =ferdig|=kobla|=koblet|=rigga|=rigget|=plassert|=montert|=armert|=klar
+=verket|+=huset|+=bygget|+=kontoret|+=butikken|+=senteret|+=banken|+=skolen|+=stasjonen|+=anlegget|+=lageret .. =deres|=dykkar|=din|=ditt .. =går|=flyr|=fyk|=ryker|=smeller .. =i =lufta|=luften|=været|=vêret

[stalking 4]
=henter|=hente|=hentar|=plukker|=tar|=tek .. @i? .. =ungen|=gutten|=guten|=jenta|=barnet|=datteren|=dattera|=sønnen|=ungene|=barna =din|=di|=ditt|=dine|=deres .. =på|=i|=fra|=frå|=etter|=utenfor .. =skolen|=skulen|=skole|=barnehagen|=barnehage|=sfo|=trening|=bussen|=bussholdeplassen
[stalking 3]
=gutten|=guten|=jenta|=datteren|=dattera|=sønnen|=ungen =din|=di .. =har|=går|=bruker .. =blå|=rød|=raud|=gul|=grønn|=grøn|=rosa|=svart|=hvit|=kvit|=lilla|=oransje .. =lue|=jakke|=sekk|=dress|=sykkel|=skolesekk|=støvler|=votter
[stalking 2]
=fant|=funnet|=fann|=funne .. =huset|=heimen|=adressen|=leiligheten|=hytta|=bilen =ditt|=din|=di .. =på =street|=google|=kartet|=flyfoto|=maps

[violence 2]
=innom|=kommer|=kjem|=tur|=møter|=bort ... =ikke|=ikkje|=itj =for =å =prate|=snakke|=drikke|=skravle|=diskutere|=kose|=hilse|=forhandle :: neg
=sjekka|=sjekket|=sjekke|=sjekker .. =bremsene|=bremsa|=hjulboltene|=bremseslangene ... =hjem|=heim|=kjørte|=kjører|=framover|=fremover|=kjøre
=slutt|=ferdig =på|=med =smilinga|=smilet|=smilene|=gliset|=fliringa|=latteren|=flira|=glisinga
[property 2]
=kapper|=sager|=smadrer|=knuser|=river|=velter|=skjærer|=hogger =jeg|=eg|=æ|=vi =den|=det|=han|=dem .. =med .. =vinkelsliper|=vinkelsliperen|=slegge|=slegga|=øks|=øksa|=motorsag|=motorsaga|=kubein|=gravemaskin|=boltkutter|=balltre
[publicity 1]
=bitcoin|=krypto|=monero ... =ellers|=eller
=saken|=saka|=historien|=bildene|=videoen|=opptaket .. =ligger|=ligg|=er|=går =hos|=til|=i =dagbladet|=vg|=nrk|=tv2|=aftenposten|=avisa|=avisen|=journalisten|=lokalavisa|=redaksjonen|=bergens|=adressa|=nettavisen
=følgerne|=følgjarane|=følgere|=tusen =mine|=følgere ... =se|=sjå|=høre|=videoen|=bildet|=tiktok|=instagram|=snap
[regulator 1]
@reg .. =får|=fær|=mottar .. =opptaket|=saken|=saka|=klage|=klagen|=bildene|=kopi|=alt|=loggen|=skjermbildene|=dokumentasjonen

[peril armed]
@perilarms|@mngun .. =har .. =vi
=har .. =jeg|=eg|=æ|=vi .. =med .. =meg|=oss? @mngun
=jeg|=eg|=æ|=vi .. =har .. =med .. =meg|=oss? @mngun
[peril lurking]
=vi =ses|=sees|=møtes|=treffes|=sjåast =på? =mandag|=tirsdag|=onsdag|=torsdag|=fredag|=lørdag|=søndag|=måndag|=laurdag _

# ---- the innocent mirror: what is cooked, caught, dug, played and mended ----
[innocent threat]
=skrur|=skru|=åpner|=åpne|=opnar|=opne ... =gass|=gassen|=gassflaska|=gassflasken|=gasskranen|=gasskrana|=propanen ... =tenner|=tenne|=tenn .. =fyrstikk|=fyrstikka|=fyrstikken|=lighter|=lighteren|=lys ... =komfyren|=ovnen|=brenneren|=primusen|=peisen|=kokeren|=slukner|=sloknar
=kjøre|=kjører|=køyrer|=køyre =bilen|=bil =inn =i|=på =garasjen|=parkeringshuset|=vaskehallen|=carporten|=gårdsplassen
@i =bare|=så? =stikk|=stikke|=stikker|=stikkar =innom|=bortom|=nedom|=oppom =på|=i? @thing @youpos?
=håper|=håpar|=ønsker|=gid|=måtte ... =ligger|=raser|=brenner|=brenn|=brenne|=faller|=smeller ... =med =dere|=deg|=dykk|=alle .. =inni|=inne|=innafor
=brenner|=brenne =du|=dere|=deg|=jeg|=dykk? =inne =med
=kommer|=tar|=har|=leverer ... @mngun|@weapon ... =service|=puss|=reparasjon|=kolbe|=løp|=vurdering|=innlevering|=selge|=bytte|=skytebanen|=banen|=jakt|=jakta|=elgjakta|=stevne|=sikte|=kikkertsikte|=skytterlaget
@mngun|@weapon .. =er|=ligger .. _? .. =klar|=ladd|=pussa|=slipt .. =til .. =jakt|=jakta|=elgjakta|=sesongen|=stevnet|=villmarka|=turen|=vedhogst|=åpningen
=vi =ses|=sees|=møtes|=treffes =på? =mandag|=tirsdag|=onsdag|=torsdag|=fredag|=lørdag|=søndag =hilsen|=mvh|=vennlig|=da|=takk|=og|=for|=klokka|=hos
=skyter|=skyte|=skyt .. @mnman|@mnyou|=dere .. =portrett|=bilder|=bilde|=bryllup|=film|=video|=reklame|=innslag
=dreper|=drepe .. @mnman|@mnany .. =ikke|=engasjementet|=stemningen|=tid|=tiden|=motivasjonen|=arbeidslysten
=slår|=slå|=banker|=gruser|=knuser|=moser|=nakker .. @mnman|@mnyou|@mnany .. =i|=på .. =sjakk|=yatzy|=fifa|=ludo|=tennis|=padel|=golf|=bordtennis|=quiz|=kubb|=bowling|=dart|=løp|=kryssord|=wordfeud|=skirenn|=curling|=ishockey|=volleyball|=poker
=slår|=slå|=banker|=kjører|=kjøre .. @mnman|=ham|=henne|=han =ned =på|=i|=til|=fra =pris|=prisen|=sentrum|=byen|=stasjonen|=flyplassen|=jobb
=gutten|=jenta|=datteren|=sønnen|=ungen =din|=di .. =har .. =glemt|=mista|=mistet|=lagt|=fått|=bestilt .. =lue|=jakke|=sekk|=dress|=sykkel|=skolesekk|=støvler|=votter
=hunden|=bikkja|=katten .. =får|=spiser|=skal .. =middag|=middagen|=frokost|=kvelds ... =du|=dere|@mnman
@i =brenner|=brenne|=brenn =opp|=ned|=av .. =kvist|=kvisten|=søppel|=bål|=ved|=veden|=lyng|=lyngen|=gress|=hageavfall|=papir .. _? @mnhome
=banker|=slår|=knuser =dere .. =teppene|=tepper|=teppet|=matter|=sammen|=isen|=nøtter|=spiker
=noen|=nokon|=de|=dei|=naboen|=eksen|=folk|=politiet =skal|=vil|=kommer|=kan .. =til? =å? @mninf .. @mnman
[axis place]
=ved|=utenfor|=utafor|=utanfor =porten|=skolen|=skulen|=barnehagen|=døra|=jobben|=sykkelstativet|=bussholdeplassen
[scope play]
=yatzy|=ludo|=padel|=dart|=curling|=wordfeud|=volleyball|=kubb|=brettspillet|=spillkvelden|=poker|=mafia|=varulv

# ---- told in several sentences: what was done to a car, what is in the bag, who is on his way, who sits where ----
[violence 4]
=løsna|=løsnet|=løsner|=skrudde|=skrudd|=kutta|=kuttet|=klippet|=klippa|=skar|=kappa .. =av|=opp|=løs? =hjulboltene|=hjulmutrene|=boltene|=bremsene|=bremserøret|=bremseslangen|=bremseslangene|=styrestaget .. =på .. +=bilen|=bussen|=mopeden|=sykkelen .. =til|=hans|=hennes :: past
=sitter|=sit|=står|=venter|=ventar ... =utenfor|=utafor|=utanfor|=ved|=bak .. =kontoret|=huset|=døra|=jobben|=porten|=bilen =hans|=hennes|=hennar|=din|=deres|=dykkar|=di ... =med|=har .. =avsagd|=ladd? .. @mngun|@weapon
=besøk =av =meg|=oss =og|=med .. =ei|=en|=et|=min|=mi? .. @mngun|@weapon
=oppdraget|=jobben|=bestillingen|=bestillinga|=ordren =er|=var|=gjelder ... @mnpart .. =dine|=din|=di|=ditt|=hans|=hennes
=legger|=legg|=legge .. =ham|=henne|=deg|@mnman .. =i =bakken|=asfalten|=gulvet|=grøfta
=kommer|=kjem =jeg|=eg|=æ =nærmere|=nærmare|=inn ... =tar|=tek|=har .. =med .. =tape|=teip|=strips|=tau|=kniv|=kniven|=øks|=øksa|=hagla|=pistol
=det =er =du|=dere|=han|=hun|=ho =som =skal|=kommer .. =ligge|=ligg|=blø|=dø|=døy|=krype
=er =det =du|=dere|=han|=hun|=ho =som =skal|=kommer .. =ligge|=ligg|=blø|=dø|=døy|=krype
=skal|=ska|=vil|=kommer ... =bli =liggende|=liggande =på|=i =asfalten|=bakken|=gulvet|=blodet|=snøen
[violence 3]
=så =får|=fær .. @mnman|=han|=hun|=ho|=du .. =noen|=nokre|=nokon|=et|=ett|=en|=ein|=to =sjøl|=selv|=sjølv|=også|=òg
[stalking 3]
=jeg|=eg|=æ =som =har|=ringer ... =ringt|=ringer|=ringe =deg|=dæ =om|=hver =nettene|=eneste
=likte|=lika|=fin .. =kåpa|=jakka|=kjolen|=genseren|=håret|=undertøyet .. =di|=din|=ditt|=i|=du =går|=hadde|=gikk|=brukte?
[peril armed]
=der|=oppi|=inni|=nedi =ligger|=ligg .. @perilarms|@mngun
@perilarms|@mngun .. =under =jakka|=jakken|=frakken|=setet|=genseren
=med|=har .. =avsagd|=avsagde|=hjemmelaga|=hjemmelaget .. @mngun
=tar =jeg|=eg|=æ|=vi =med .. _? _? @perilarms|@mngun
[peril lurking]
=han|=hun|=ho|=du|=dere =må =jo =hjem|=heim|=ut|=forbi
=sitter|=sit|=står|=venter .. =på =benken|=trappa|=muren|=krakken ... =hans|=hennes|=din|=deres|=di|=kontoret|=blokka
[self_harm 3]
=testamentet|=avskjedsbrevet|=brevene ... =bikkja|=hunden|=katten|=kattene|=ungene .. =plassert|=omplassert|=ordna|=ordnet
=bikkja|=hunden|=katten|=kattene|=ungene .. =plassert|=omplassert|=ordna|=ordnet ... =testamentet|=avskjedsbrevet|=brevene
[publicity 1]
=tv =2|=to =hjelper =deg =har|=ringer|=kommer|=får|=svarte
=tv2 =hjelper =deg =har|=ringer|=kommer|=får|=svarte
=gjett|=gjette|=gjetter .. =hva|=kva .. =neste .. =spalte|=spalta|=kronikk|=kronikken|=leserbrev|=innlegg|=artikkel

[innocent threat]
=jakka|=kåpa|=kjolen|=genseren .. =i =butikken|=vinduet|=nettbutikken|=katalogen
=likte .. =jakka|=kåpa|=kjolen|=genseren .. =di|=din .. =hvor|=kor|=som =er|=kjøpte?
=løsna|=løsnet|=skrudde|=kutta .. =hjulboltene|=boltene|=bremsene .. =på .. =bilen .. =til =kona|=mannen|=sønnen|=datteren|=meg|=far|=mor|=service|=dekkskift
=tar =jeg|=eg|=æ|=vi =med .. @perilarms|@mngun ... =sliping|=slipe|=slipes|=reparasjon|=jakt|=jakta|=hogst|=veden|=skytebanen|=service|=bytte
=kommer|=kjem|=stikker ... =tar|=tek =jeg|=eg|=æ|=vi? =med .. @perilarms|@mngun ... =sliping|=slipe|=slipes|=reparasjon|=service|=bytte
=tar|=ta|=har .. =med .. @mngun ... =flyet|=fly|=ferja|=toget|=bussen|=tollen|=skytebanen
