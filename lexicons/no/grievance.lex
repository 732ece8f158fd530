# Court, authorities, press, social media and the manager, in frames; and the same words in peace.

[class paper]
@press
=tv =2
=bergens =tidende
=stavanger =aftenblad
=bt|=tv2|=dn|=e24|=nationen|=budstikka|=nordlys|=itromsø|=fædrelandsvennen|=dagsavisen|=finansavisen|=aftenbladet|=pressa|=journalisten|=avisene|=avisane
=en|=ein =journalist

[class web]
@some
=sosiale =medier|=media|=medium
=trustpilot|=google|=reddit|=x|=twitter|=linkedin|=nettet|=forum|=snapchat|=fb|=insta|=some|=youtube|=finn

[publicity 1]
{=journalisten|=journalist|=redaksjonen =snakket|=snakka|=kontaktet|=intervju}
=journalisten|=journalist|=redaksjonen ... =snakket|=snakka|=interessert|=kontaktet|=ringt

[legal 1]
=får|=få|=venter|=vente .. =et|=eit|=ein|=en =søksmål|=stevning|=forliksklage|=rettssak|=anmeldelse|=politianmeldelse|=advokatbrev :: neg
=saken|=forholdet|=dette|=det|=saka =er|=blir|=ble|=vert|=må =herved|=nå|=bli? =anmeldt|=politianmeldt|=meldt =til|=hos? =politiet?
=dette|=det =er|=blir =rett|=nå|=en|=ei|=jo|=snart? =en|=ei? =politisak|=rettssak|=straffesak|=forliksrådssak|=kriminalsak :: neg
=kobler|=koblar|=koble|=kopler|=tar|=engasjerer|=leier =jeg|=eg|=æ|=vi|=nå|=da? =inn? =en? =advokat|=advokaten|=jurist|=advokater :: neg

[publicity 1]
=går|=gå|=gjeng|=drar|=dra|=sender|=vender|=henvender|=skriver|=sende|=sendes|=havner|=ender|=ringer|=ringe|=tipse|=tipser|=tipsar|=kontakter|=kontakte|=kontaktar|=varsler|=varsle =jeg|=eg|=æ|=vi|=dette|=saken|=det|=meg? =til|=på|=i|=hos? @paper :: neg
=hva|=kva|=ka @paper =sier|=mener|=synes|=syns|=synest|=seier|=meiner
=alle|=folk|=resten =på|=i @web =skal|=vil|=får|=må|=bør
=dette|=det|=alt|=saken|=samtalen|=historien =skal|=vil|=kommer|=må|=blir .. =å|=jeg|=eg|=vi? =dele|=delt|=legge|=lagt|=poste|=postet|=publisere|=publisert|=spre =ut? =på|=i|=til @web

[legal 1]
@willi =ta|=tar|=dra|=trekke =dere|=deg|=dokker|=dykk|=firmaet|=saken|=saka|=dette|=det =til|=for|=inn|=videre =for|=til? =retten|=domstolen|=forliksrådet|=tingretten|=rettslig|=rettslige|=juridisk|=rettssystemet :: neg
=tar|=tek|=drar|=trekker =dere|=deg|=dokker|=dykk|=firmaet|=saken|=saka|=dette|=det =til|=for|=inn|=videre =for|=til? =retten|=domstolen|=forliksrådet|=tingretten|=rettslig|=rettslige|=juridisk|=rettssystemet :: neg
=ta|=tar =saken|=dette|=det|=saka =videre|=til =rettslig|=juridisk|=forliksrådet|=retten|=rettssystemet :: neg

[innocent threat]
@i =jobber|=jobbar|=arbeider|=sitter =i|=hos|=for|=ved|=på @reg|=tingretten|=retten|=nrk|=vg|=politiet|=forliksrådet|=avisen|=avisa|=tv2|=dagbladet
@i =er|=e =naboen|=nabo|=ansatt|=vikar =til|=i|=hos @reg
=jobber|=jobbar|=ansatt|=arbeider|=sitter|=praksis|=vikar|=naboen|=nabo|=stilling =i|=hos|=for|=til|=ved|=på @reg|=tingretten|=retten|=nrk|=vg|=politiet|=forliksrådet|=avisen|=avisa|=tv2|=dagbladet
=ikke|=ikkje|=ingen|=aldri =tenkt|=planer|=planar|=lyst|=grunn|=behov|=meningen .. =å|=om ... =advokat|=retten|=forliksrådet|=forliksråd|=sak|=politiet|=rettslig|=søksmål
=skal|=må|=innkalt|=kalt .. =møte|=vitne|=vitner|=til =i =retten|=tingretten|=rettssaken =på|=i|=klokka|=og|=den|=som|=til
=vant|=tapte|=vunnet|=tapt =saken|=saka =i =forliksrådet|=retten|=tingretten
=vi|=jeg|=de =vant|=tapte =saken|=saka =i =forliksrådet|=retten|=tingretten
=fant|=så|=følger|=lest|=leste|=kontakte =dere|=annonsen|=annonsa|=om|=på =deres|=dere? =på|=i|=via|=gjennom =trustpilot|=google|=facebook|=instagram|=nettet
=ga|=gav|=gitt .. =stjerner =på =trustpilot|=google
=side|=profil|=stjerner =på =trustpilot|=google|=facebook|=instagram
=dø|=døy|=drepe|=myrde =for =den|=en|=ei|=et|=denne|=noe|=å|=litt|=dette|=disse|=sånne
=er|=e =klar =til =å =dø =for
=jeg|=eg|=æ|=vi =er|=e|=kunne .. =til|=te|=godt? =å? =dø|=drept =for =den|=en|=ei|=et|=denne|=noe|=å|=litt|=dette|=disse
=ungene|=barna|=ungane|=ungan|=hunden|=bikkja|=jobben|=denne|=appen|=systemet|=køen|=papirene|=skjemaet|=dere|=flyttingen|=oppussingen|=tvillingene|=eksamen|=kurset|=treninga|=treningen =tar|=tek|=dreper =livet|=knekken? =av|=på? =meg|=mæ|=oss =i|=snart|=om? =dag|=kveld|=dagen?
=hvordan|=korleis|=åssen =dreper|=drepe|=slår|=knerter|=knuser =jeg|=man|=en|=eg|=vi =en|=et|=ei|=denne|=den|=av|=på|=ut|=disse|=programmer|=maur|=ugress

[innocent request]
=trenger|=treng|=behøver|=behøv =jeg|=du|=dere|=eg|=de? =ikke|=ikkje|=itj ... @boss
=trenger|=treng|=behøver|=behøv =jeg|=du|=dere|=eg|=de? =ikke|=ikkje|=itj ... @boss =din|=deres|=di|=dykkar|=dokkers|=leder|=nå|=med
=trenger|=treng|=behøver|=behøv =jeg|=du|=dere|=eg|=de? =ikke|=ikkje|=itj ... =noen|=nokon|=en|=ein =over =deg|=dere
=trenger|=treng|=behøver|=behøv =jeg|=du|=dere|=eg|=de? =ikke|=ikkje|=itj ... =noen|=nokon|=en|=ein =som =har|=kan|=bestemmer =ansvaret|=ansvar|=bestemme
=ikke|=ikkje|=ingen =nødvendig|=behov|=grunn|=vits|=meningen|=noen ... @boss
=ikke|=ikkje|=ingen =nødvendig|=behov|=grunn|=vits|=meningen|=noen ... @boss =din|=deres|=di|=dykkar|=dokkers|=leder|=nå|=med
=ikke|=ikkje|=ingen =nødvendig|=behov|=grunn|=vits|=meningen ... =noen|=nokon|=en|=ein =over =deg|=dere
=ikke|=ikkje|=ingen =nødvendig|=behov|=grunn|=vits|=meningen ... =noen|=nokon|=en|=ein =som =har|=kan|=bestemmer =ansvaret|=ansvar|=bestemme
@i =har|=ha? =snakket|=snakka|=prata|=pratet =med ... =i|=sist|=forrige =går|=dag|=sted|=uke|=uka|=gang|=mandag|=fredag|=helga
=uten|=utan =å =involvere|=blande|=måtte|=gå|=snakke ... @boss

[self_harm 4]
=kommer|=kjem|=kjæm =jeg|=eg|=æ =til|=te =å|=og @end
[self_harm 3]
=lyst|=løst|=best|=bedre|=betre|=lettest|=greiest|=deilig|=godt|=lettere|=trang =til|=te|=om|=å|=for .. @end
