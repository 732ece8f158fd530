# What is a weapon elsewhere is goods here: bought, brought back, mended, taken along on a journey.

[class repaired]
wymienić|wymianę|wymiany|oddać|zareklamować|reklamację|reklamacji|reklamować|gwarancji|gwarancję|zwrot|zwrotu|zwrócić|naostrzyć|naostrzenia|ostrzenia|ostrzenie|naprawić|naprawę|naprawy|serwisu|serwis|paragon|paragonem|pudełku|opakowaniu
trzonek|rączka|rękojeść|ostrze|pękł|pękła|pękło|złamał|złamała|złamało|stępił|stępiła|stępiło|wygiął|wygięła|odpadł|odpadła|odpadło|wadliwa|wadliwy|uszkodzona|uszkodzony

[innocent violence]
@come ... @weapon|@gun|@guninst ... kupiłem|kupiłam|kupiliśmy|zamówiłem|zamówiłam|nabyłem|nabyłam|dostałem|dostałam|sprzedaliście|przysłaliście|wysłaliście ... @repaired
@come .. z|ze .. @weapon|@gun|@guninst .. do|na|w|żeby .. @repaired
gdzie|jak|skąd|kiedy|czy go|ją|je|to|ich znajdę|znajdziemy|dostanę

[innocent abuse]
zabija|zabijają|niszczy|zwalcza|na|przeciw|przeciwko|preparat|środek|trutka|spray .. pluskwy|pluskiew|pluskwom|karaluchy|karaluchów|szczury|szczurów|pasożyty|pasożytów|robaki|robaków|szerszenie

[innocent anger]
zabija|zabijają|niszczy|zwalcza|na|przeciw|przeciwko|preparat|środek|trutka|spray .. pluskwy|pluskiew|pluskwom|karaluchy|karaluchów|robaki|robaków|pleśń|pleśni
