/** Counties and municipalities, with the larger former ones: what makes `Risør Høyre` a local branch. */
export const places: ReadonlySet<string> = new Set(
  (
    'Agder|Akershus|Aust-Agder|Buskerud|Finnmark|Hedmark|Hordaland|Innlandet|Møre og Romsdal|Nordland|Nord-Trøndelag|Oppland|' +
    'Oslo|Rogaland|Sogn og Fjordane|Sør-Trøndelag|Telemark|Troms|Trøndelag|Vest-Agder|Vestfold|Vestland|Viken|Østfold|' +
    'Andebu|Stokke|Lardal|Svelvik|Skedsmo|Sørum|Hobøl|Trøgstad|Rygge|Rømskog|Hurum|Nedre Eiker|Sauherad|Songdalen|' +
    'Søgne|Audnedal|Marnardal|Forsand|Finnøy|Rennesøy|Sund|Fjell|Radøy|Lindås|Meland|Jølster|Førde|Gaular|Naustdal|' +
    'Flora|Selje|Hornindal|Jondal|Granvin|Fusa|Ørskog|Skodje|Norddal|Midsund|Nesset|Halsa|Snillfjord|Hemne|Meldal|' +
    'Agdenes|Orkdal|Klæbu|Roan|Åfjord|Verran|Leksvik|Rissa|Vikna|Nærøy|Fosnes|Tysfjord|Ballangen|Skånland|Tranøy|' +
    'Torsken|Kvalsund|' +
    'Alstahaug|Alta|Alvdal|Alver|Andøy|Aremark|Arendal|Asker|Askim|Askvoll|Askøy|Aukra|Aure|Aurland|Aurskog-Høland|Austevoll|' +
    'Austrheim|Averøy|Balestrand|Balsfjord|Bamble|Bardu|Beiarn|Bergen|Berlevåg|Bindal|Birkenes|Bjerkreim|Bjørnafjorden|Bodø|' +
    'Bokn|Bremanger|Brønnøy|Bygland|Bykle|Bærum|Bømlo|Båtsfjord|Dovre|Drammen|Drangedal|Dyrøy|Dønna|Eidfjord|Eidskog|' +
    'Eidsberg|Eidsvoll|Eigersund|Elverum|Enebakk|Engerdal|Etne|Etnedal|Evenes|Evje og Hornnes|Farsund|Fauske|Fedje|Fitjar|' +
    'Fjaler|Fjord|Flakstad|Flatanger|Flekkefjord|Flesberg|Flå|Folldal|Fredrikstad|Frogn|Froland|Frosta|Fræna|Frøya|Fyresdal|' +
    'Gamvik|Gausdal|Gildeskål|Giske|Gjemnes|Gjerdrum|Gjerstad|Gjesdal|Gjøvik|Gloppen|Gol|Gran|Grane|Gratangen|Grimstad|' +
    'Grong|Grue|Gulen|Hadsel|Halden|Hamar|Hamarøy|Hammerfest|Haram|Hareid|Harstad|Hasvik|Hattfjelldal|Haugesund|Heim|' +
    'Hemnes|Hemsedal|Herøy|Hitra|Hjartdal|Hjelmeland|Hol|Hole|Holmestrand|Holtålen|Horten|Hurdal|Hustadvika|Hvaler|' +
    'Hyllestad|Hægebostad|Hønefoss|Høyanger|Høylandet|Ibestad|Inderøy|Indre Fosen|Indre Østfold|Iveland|Jevnaker|Karasjok|' +
    'Karlsøy|Karmøy|Kautokeino|Kinn|Klepp|Kongsberg|Kongsvinger|Kragerø|Kristiansand|Kristiansund|Krødsherad|Kvam|Kvinesdal|' +
    'Kvinnherad|Kviteseid|Kvitsøy|Kvæfjord|Kvænangen|Kåfjord|Larvik|Lavangen|Lebesby|Leikanger|Leirfjord|Leka|Lenvik|Lesja|' +
    'Levanger|Lier|Lierne|Lillehammer|Lillesand|Lillestrøm|Lindesnes|Lom|Loppa|Lund|Lunner|Lurøy|Luster|Lyngdal|Lyngen|' +
    'Lærdal|Lødingen|Lørenskog|Løten|Malvik|Mandal|Marker|Masfjorden|Melhus|Meløy|Meråker|Midtre Gauldal|Midt-Telemark|' +
    'Modalen|Modum|Molde|Moskenes|Moss|Målselv|Måsøy|Namsos|Namsskogan|Nannestad|Narvik|Nesbyen|Nesna|Nesodden|Nesseby|' +
    'Nissedal|Nittedal|Nome|Nord-Aurdal|Nord-Fron|Nordkapp|Nord-Odal|Nordre Follo|Nordre Land|Nordreisa|Nore og Uvdal|' +
    'Notodden|Nærøysund|Nøtterøy|Odda|Oppdal|Oppegård|Orkland|Os|Osen|Osterøy|Overhalla|Porsanger|Porsgrunn|Rakkestad|' +
    'Rana|Randaberg|Rauma|Re|Rendalen|Rennebu|Rindal|Ringebu|Ringerike|Ringsaker|Risør|Rollag|Rælingen|Rødøy|Røros|Røst|' +
    'Røyken|Røyrvik|Råde|Salangen|Saltdal|Samnanger|Sandefjord|Sandnes|Sandviken|Sarpsborg|Sauda|Sel|Selbu|Seljord|Senja|' +
    'Sigdal|Siljan|Sirdal|Skaun|Ski|Skien|Skiptvet|Skjervøy|Skjåk|Smøla|Snåsa|Sogndal|Sokndal|Sola|Solund|' +
    'Sortland|Spydeberg|Stad|Stange|Stavanger|Steigen|Steinkjer|Stjørdal|Stord|Stor-Elvdal|Storfjord|Strand|Stranda|' +
    'Stryn|Sula|Suldal|Sunndal|Sunnfjord|Surnadal|Svalbard|Sveio|Sykkylven|Sømna|Søndre Land|Sør-Aurdal|Sør-Fron|Sør-Odal|' +
    'Sør-Varanger|Sørfold|Sørreisa|Tana|Time|Tingvoll|Tinn|Tjeldsund|Tjøme|Tokke|Tolga|Tromsø|Trondheim|Trysil|Træna|' +
    'Tvedestrand|Tydal|Tynset|Tysnes|Tysvær|Tønsberg|Ullensaker|Ullensvang|Ulstein|Ulvik|Utsira|Vadsø|Vaksdal|Valle|Vang|' +
    'Vanylven|Vardø|Vefsn|Vega|Vegårshei|Vennesla|Verdal|Vestby|Vestnes|Vestre Slidre|Vestre Toten|Vestvågøy|Vevelstad|' +
    'Vik|Vindafjord|Vinje|Volda|Voss|Vågan|Vågsøy|Vågå|Våler|Værøy|Ørland|Ørsta|Østre Toten|Øvre Eiker|Øyer|Øygarden|' +
    'Øystre Slidre|Ål|Ålesund|Åmli|Åmot|Årdal|Ås|Åseral|Åsnes|Sogn|Sunnmøre|Nordmøre|Romsdal|Follo|Romerike|Salten|Helgeland'
  ).split('|'),
);
