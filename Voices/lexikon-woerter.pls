<?xml version="1.0" encoding="UTF-8"?>
<!-- German words of every day that neither the rules nor the engine read right. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="de">

  <lexeme><grapheme>Anderson</grapheme><phoneme>ˈɛndɐsən</phoneme></lexeme>
  <lexeme><grapheme>Begegnung</grapheme><phoneme>bəˈɡeːɡnʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Bestleistung</grapheme><phoneme>ˈbɛstˌlaɪ̯stʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Bestmarke</grapheme><phoneme>ˈbɛstˌmaʁkə</phoneme></lexeme>
  <lexeme><grapheme>Bestwert</grapheme><phoneme>ˈbɛstˌveːʁt</phoneme></lexeme>
  <lexeme><grapheme>Bestzeit</grapheme><phoneme>ˈbɛstˌt͡saɪ̯t</phoneme></lexeme>
  <lexeme><grapheme>Betont</grapheme><phoneme>bəˈtoːnt</phoneme></lexeme>
  <lexeme><grapheme>betont</grapheme><phoneme>bəˈtoːnt</phoneme></lexeme>
  <lexeme><grapheme>bisherig</grapheme><phoneme>bɪsˈheːʁɪɡ</phoneme></lexeme>
  <lexeme><grapheme>bot</grapheme><phoneme>ˈboːt</phoneme></lexeme>
  <lexeme><grapheme>daß</grapheme><phoneme>ˈdas</phoneme></lexeme>
  <lexeme><grapheme>Folsäure</grapheme><phoneme>ˈfoːlˌzɔʏ̯ʁə</phoneme></lexeme>
  <lexeme><grapheme>Gegner</grapheme><phoneme>ˈɡeːɡnɐ</phoneme></lexeme>
  <lexeme><grapheme>gelegentlich</grapheme><phoneme>ɡəˈleːɡəntlɪç</phoneme></lexeme>
  <lexeme><grapheme>genug</grapheme><phoneme>ɡəˈnuːk</phoneme></lexeme>
  <lexeme><grapheme>getan</grapheme><phoneme>ɡəˈtaːn</phoneme></lexeme>
  <lexeme><grapheme>glücklicherweise</grapheme><phoneme>ˈɡlʏklɪçɐˌvaɪ̯zə</phoneme></lexeme>
  <lexeme><grapheme>imstande</grapheme><phoneme>ɪmˈʃtandə</phoneme></lexeme>
  <lexeme><grapheme>instand</grapheme><phoneme>ɪnˈʃtant</phoneme></lexeme>
  <lexeme><grapheme>international</grapheme><phoneme>ɪntɐnat͡si̯oˈnaːl</phoneme></lexeme>
  <lexeme><grapheme>Kiosk</grapheme><phoneme>ˈkiːɔsk</phoneme></lexeme>
  <lexeme><grapheme>kniet</grapheme><phoneme>ˈkniːt</phoneme></lexeme>
  <lexeme><grapheme>kurzerhand</grapheme><phoneme>kʊʁt͡sɐˈhant</phoneme></lexeme>
  <lexeme><grapheme>Misstrauen</grapheme><phoneme>ˈmɪstʁaʊ̯ən</phoneme></lexeme>
  <lexeme><grapheme>Misstrauens</grapheme><phoneme>ˈmɪstʁaʊ̯əns</phoneme></lexeme>
  <lexeme><grapheme>Mittag</grapheme><phoneme>ˈmɪtaːk</phoneme></lexeme>
  <lexeme><grapheme>Nachmittag</grapheme><phoneme>ˈnaːxmɪˌtaːk</phoneme></lexeme>
  <lexeme><grapheme>Nieselregen</grapheme><phoneme>ˈniːzəlˌʁeːɡən</phoneme></lexeme>
  <lexeme><grapheme>Nikolaus</grapheme><phoneme>ˈnɪkolaʊ̯s</phoneme></lexeme>
  <lexeme><grapheme>nochmal</grapheme><phoneme>ˈnɔxmaːl</phoneme></lexeme>
  <lexeme><grapheme>normalerweise</grapheme><phoneme>nɔʁˈmaːlɐˌvaɪ̯zə</phoneme></lexeme>
  <lexeme><grapheme>Rußland</grapheme><phoneme>ˈʁʊslant</phoneme></lexeme>
  <lexeme><grapheme>Rückkehr</grapheme><phoneme>ˈʁʏkˌkeːʁ</phoneme></lexeme>
  <lexeme><grapheme>Rückkehrer</grapheme><phoneme>ˈʁʏkˌkeːʁɐ</phoneme></lexeme>
  <lexeme><grapheme>Umgebung</grapheme><phoneme>ʊmˈɡeːbʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Unternehmen</grapheme><phoneme>ʊntɐˈneːmən</phoneme></lexeme>
  <lexeme><grapheme>Unternehmer</grapheme><phoneme>ʊntɐˈneːmɐ</phoneme></lexeme>
  <lexeme><grapheme>verständlicherweise</grapheme><phoneme>fɛʁˈʃtɛntlɪçɐˌvaɪ̯zə</phoneme></lexeme>
  <lexeme><grapheme>vielversprechend</grapheme><phoneme>ˈfiːlfɛʁˌʃpʁɛçənt</phoneme></lexeme>
  <lexeme><grapheme>Vormittag</grapheme><phoneme>ˈfoːʁmɪˌtaːk</phoneme></lexeme>
  <lexeme><grapheme>Wettbewerb</grapheme><phoneme>ˈvɛtbəˌvɛʁp</phoneme></lexeme>
  <lexeme><grapheme>Wochenend</grapheme><phoneme>ˈvɔxənˌɛnt</phoneme></lexeme>
  <lexeme><grapheme>wächst</grapheme><phoneme>ˈvɛkst</phoneme></lexeme>
  <lexeme><grapheme>Zufriedenheit</grapheme><phoneme>t͡suˈfʁiːdənhaɪ̯t</phoneme></lexeme>
  <lexeme><grapheme>Zuhause</grapheme><phoneme>t͡suˈhaʊ̯zə</phoneme></lexeme>
  <lexeme><grapheme>zuhause</grapheme><phoneme>t͡suˈhaʊ̯zə</phoneme></lexeme>
  <lexeme><grapheme>üblicherweise</grapheme><phoneme>ˈyːplɪçɐˌvaɪ̯zə</phoneme></lexeme>

</lexicon>
