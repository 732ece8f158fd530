# Danger to the writer, told as being missed by nobody, and what only sounds like it.

[self_harm 3]
=kellelgi =poleks|=pole|=ei =oleks|=ole? .. =minust =puudust|=kahju|=abi
=kellelgi .. =ei .. =hakkaks|=oleks|=teeks .. =kahju ... =mind .. =ei|=poleks|=enam
=keegi .. =ei .. =tunneks|=nutaks|=igatseks|=leinaks|=otsiks ... =mind|=minust|=taga|=puudust

[innocent violence]
=teen|=teeme|=teeks|=teha|=tegin .. =endale|=enesele|=elule .. =lõpu|=lõpp|=otsa =peale .. =teil|=teile|=teie|=teid|=sul|=sulle
