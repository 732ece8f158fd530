# Danger to the writer: pills, and being gone soon.

[self_harm 4]
tabletki|tabletek|proszki|proszków|leki|leków|prochy ... połknę|łyknę|nałykam|zażyję|popiję .. wszystkie|wszystko|naraz|całe|całą|garść|się
połknę|łyknę|nałykam|zażyję .. wszystkie|naraz|całe|całą|garść|się .. tabletki|tabletek|proszki|proszków|leki|leków|prochów
[self_harm 3]
niedługo|wkrótce|zaraz|jutro|niebawem mnie nie będzie ... problem|kłopot|kłopotu|spokój|sam|rozwiąże|ulgę|ulżę|lżej

[anger 1]
jestem|jesteśmy|byłam|byłem w kompletnej|totalnej|zupełnej|czarnej|całkowitej? rozpaczy|desperacji|kropce|dupie|rozsypce
