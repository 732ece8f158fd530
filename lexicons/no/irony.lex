# The company's own phrases said back to it, leaving for another one, and meetings that are wished to nobody's good.

[anger 1]
=din|=deres =henvendelse|=samtale|=mening|=sak =er =viktig =for =oss|=dere
=vi|=dere =setter =pris =på =din|=deres|=mi =henvendelse|=tålmodighet|=tålmodigheten
=opp =abonnementet|=avtalen|=kontrakten|=medlemskapet|=forsikringen .. =går|=bytter|=flytter|=drar|=gikk .. =til|=over

[violence 2]
=dag|=gang =møtes|=møtest|=treffes|=ses|=sees|=møter =vi|=jeg|=eg|=æ .. =ansikt|=på|=i|=alene|=under|=uten =til|=gata|=gaten|=byen|=mørket|=fire|=virkeligheten|=vitner
=dag|=gang .. =møtes|=treffes|=ses|=sees .. =ansikt =til =ansikt
