# Where something is and how to get there oneself: directions, no threat.

[innocent threat]
=tean|=teame =kus =teie =kontor|=kontorit|=pood|=poodi|=esindus|=esindust|=maja|=ladu|=töökoda|=salong ... =leian|=leiame|=tulen|=tuleme|=oskan|=oskame|=jõuan =ise|=sinna|=kohale|=üles|=tee .. =aitäh|=tänan|=tänud|=ise|=kohale|=üles|=tee
=teie =kontor|=pood|=esindus|=maja|=ladu|=töökoda|=salong =asub ... =leian|=leiame|=oskan|=oskame =ise .. =aitäh|=tänan|=tänud|=üles|=kohale|=tee
=soovin|=soovime|=kuidas|=kus|=saan|=saame|=palun|=tahaksin|=vaja .. =kahjunõude|=kahjunõuet|=kahjuavalduse|=kahjuavaldust =esitada|=vormistada|=teha|=täita?
