# The company's own phrases said back to it, and meetings that are wished to nobody's good.

[anger 1]
=teie =kõne|=pöördumine|=arvamus|=küsimus|=kiri|=kannatlikkus .. =on .. =meile|=meie .. =oluline|=tähtis|=tähtsad|=jaoks
=iga =klient|=kõne .. =on .. =oluline|=tähtis

[violence 2]
=kohtume|=kohtun|=näeme|=saame =me|=veel|=sinuga|=teiega|=kokku? .. =silmast|=nelja|=kahekesi|=pimedas|=tänaval|=metsas =silma|=silm|=all|=ilma|=tunnistajateta|=nurga|=kuskil?
=ühel|=kord|=kunagi|=küll =päeval|=päev|=veel|=me? .. =kohtume|=näeme|=trehvame .. =silmast =silma

[innocent threat]
=saaks|=saaksime|=võiks|=võiksime|=sooviks|=sooviksin|=tahaks|=tahaksin|=palun|=kas|=ootan .. =kohtume|=kohtuda|=näeme|=saame|=kohtumist ... =silmast|=nelja|=kahekesi =silma|=all
