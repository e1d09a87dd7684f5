/** `First,Last > typed`; `= corrected` and `< former last name` come before the `>`. */
export const BY_HAND: Readonly<Record<string, string>> = {
  typo: `
    Jonathan,Pemberton > johnathan pembertno
    Sarah,Whitworth > sara whitworht
    Thomas,Crowhurst > tomas crowhurst
    Rebecca,Ainscough > rebeca ainscoff
    Philip,Ackroyd > phillip akroyd
    Catherine,Braithwaite > catherine brathwaite
    Stephen,Featherstonehaugh > stephen featherstonhaugh
    Siobhan,Gallagher > siobahn gallager
    Niamh,Kavanagh > naimh kavanah
    Matthew,Higginbottom > mathew higinbottom
    Geoffrey,Wolstenholme > geofrey wolstenholm
    Deborah,Micklethwaite > debora mickelthwaite
    Nicholas,Entwistle > nicolas entwhistle
    Rachel,Cholmondeley > rachael cholmondely
    Eleanor,Ramsbottom > elenor ramsbotom
    Isabella,Szczepanski > isabela szczepansky
    Krzysztof,Wojciechowski > krzystof wojciehowski
    Aleksandra,Kowalczyk > alexandra kowalczik
    Mohammed,Choudhury > mohamed chowdhury
    Fatima,Siddiqui > fatima sidiqui
    Oluwaseun,Adeyemi > oluwasuen adeyemi
    Chukwuemeka,Okonkwo > chukuemeka okonkwo
    Thandiwe,Mkhize > thandewe mkize
    Priya,Venkataraman > priya venkatraman
    Harpreet,Dhaliwal > harpeet dhaliwall
    Siân,Llewellyn > sian lewellyn
    Gwenllian,Ap Rhys > gwenlian ap rhys
    Rhiannon,Davies-Prytherch > rhianon davies-pritherch
    Benjamin,Sugden > benajmin sugdon
    Charlotte,Dunstable > charlote dunstabel
    Jennifer,Thistlethwaite > jenifer thistlethwait
    Alasdair,Macfarlane > alistair macfarlain
    Ian,Yeo > iam yeo
    Amy,Wu > any wu
    Lee,Ng > lea ng`,
  accent: `
    Zoë,Brontë > zoe bronte
    José,Muñoz > jose munoz
    Łukasz,Wójcik > lukasz wojcik
    Søren,Kjær > soren kjaer
    Çağla,Yıldız > cagla yildiz
    Jürgen,Müller > jurgen muller
    Jürgen,Schröder > juergen schroeder
    François,Lefèvre > francois lefevre
    Renée,Côté > renee cote
    Ångström,Sjöberg > angstrom sjoberg
    Dvořák,Čapek > dvorak capek
    Nuño,Gonçalves > nuno goncalves
    Þóra,Björnsdóttir > thora bjornsdottir
    Siân,Môn > sian mon
    Beyoncé,Kingsnorth > Beyoncè Kingsnorth
    Agnieszka,Dąbrowska > agnieszka dabrowska
    Nguyễn,Thị Hồng > nguyen thi hong
    Strauß,Weiß > strauss weiss
    Caoimhe,Ó Súilleabháin > caoimhe o suilleabhain
    Eve,Renard > Ève Rénard`,
  swapped: `
    Grace,Wetherby > wetherby grace
    Thomas,James-Okoro > James-Okoro Thomas
    Oliver,Tranmere > Tranmere, Oliver
    Lucy,Broadhead > Broadhead, Lucy
    Wei,Zhang-Lin > zhang-lin wei
    Yuki,Tanaka > TANAKA Yuki
    Martin,Dominic > dominic martin
    Rose,Penhaligon > penhaligon rose
    Ngozi,Eze-Obi > eze-obi ngozi
    Huw,Bowen-Ddu > bowen-ddu huw
    Amina,Warsame > Warsame Amina
    Liam,Fotheringay > fotheringay liam
    Ada,Quarmby > quarmby, ada
    George,Stanley-Hope > hope george
    Kim,Nguyen-Tran > tran kim`,
  former: `
    Helen,Marchbanks < Tidswell > helen tidswell
    Naomi,Eastaugh < Petherick > naomi petherick
    Claire,Winterbourne < Uttley > clare uttley
    Leanne,Stonehewer < Vickerstaff > leanne vickerstaff
    Ruth,Ollerenshaw < Goldfinch > ruth goldfinch
    Joanne,Haverstock < Nightingale-Rees > joanne nightingale
    Bethan,Calloway < Yarborough > beth yarborough
    Zainab,Merchant < Qureshi-Noor > zainab qureshi
    Emma,Lightbown < Oxtoby > emma oxtobey
    Holly,Dunnachie < Pickersgill > pickersgill holly
    Kelly,Summerscale < Throup > kelly throup
    Mary Ellen,Fairhurst < Jagger-Holt > mary ellen jagger-holt
    Victoria,Standish < Umpleby > vicky umpleby
    Louise,Arkwright < Inchbald > louise inchbold
    Anna,Blenkinsop < Żeleńska > anna zelenska`,
  register: `
    Katherine,Amblethorpe = Katie Amblethorpe-Moss > katie amblethorpe moss
    Mohammad,Ullah-Shah = Adam Shah > mohammad ullah
    Xiuying,Chen-Wu = Grace Chen > xiuying chen
    Robert,Haddock = Bobby Haddock-Lane > robert haddock
    Elizabeth,Farthing = Libby Farthing > elizabeth farthing
    Nikolaos,Papadimitriou = Nick Papas > nikolaos papadimitriou
    Nikolaos,Georgopoulos = Nick George > nick george
    Margaret,Scattergood = Peggy Scattergood > peggy scattergood
    Aleksandar,Petrović = Alex Peters > aleksandar petrovic
    Gurpreet,Kaur Sandhu = Preet Sandhu > preet sandhu`,
  'double-barrelled': `
    Alice,Hartley-Booth > alice hartley
    Alice,Fenwick-Stroud > alice stroud
    Jack,Carrington-Vale > jack carringtonvale
    Jack,Loxley-Thorne > jack loxley thorne
    Sophie,Ellerby-Nash > sophie nash ellerby
    Daniel,Osei-Tutu > daniel osei tutu
    Emily,Beaumont-Clay > emily beaumont clay
    Ahmed,Al-Rashidi > ahmed alrashidi
    Ahmed,El-Sayegh > ahmed el sayegh
    Lara,Montague-Rowe-Finch > lara finch
    Ella,St John-Mildmay > ella st john mildmay
    Ben,Ffoulkes-Jones-Pugh > ben ffoulkes pugh
    Anne-Marie,Toussaint > annemarie toussaint
    Anne-Marie,Castellanos > anne castellanos
    Jean-Luc,Beauregard > jean luc beauregard
    Mary Jane,Holdsworth > maryjane holdsworth
    Sarah Louise,Tattersall > sarah tattersall
    Mary-Kate,Donoghue-Flynn > kate flynn
    Pieter,van den Hoogenband > pieter vandenhoogenband
    Sofia,de la Fuente > sofia delafuente`,
  'one word': `
    Madhubala, > madhubala
    Suharto, > suharto
    Thanh, > thanh
    Kavitha, > kavita
    Teodoro, > teodro
    ,Sukarnoputri > sukarnoputri
    ,Venkateswaran > venkateshwaran
    Ravindranath,. > ravindranath
    .,Balasubramaniam > balasubramanium
    Aishwarya, > aishwariya`,
  nickname: `
    William,Tunnicliffe > bill tunnicliffe
    Robert,Oakenshaw > bob oakenshaw
    Margaret,Dewhirst > peggy dewhirst
    Elizabeth,Heptonstall > libby heptonstall
    Katherine,Midgley > kate midgley
    Edward,Longbottom > ted longbottom
    Richard,Swales > dick swales
    James,Crabtree-Orr > jim crabtree
    Anthony,Barraclough > tony barraclough
    Patricia,Hebblethwaite > trish hebblethwaite
    Jack,Illingworth > john illingworth
    Alexandra,Rawnsley > sasha rawnsley
    Steven,Sutcliffe-May > stephen sutcliffe
    Muhammad,Ishfaq > mohammed ishfaq
    Theodore,Greenhalgh > teddy greenhalgh
    Susannah,Priestnall > sue priestnall
    Michael,Gaukroger > mick gaukrogr
    Tom,Wrigglesworth > thomas wrigglesworth
    Becky,Uppington > rebecca uppington
    Josephine,Yardley-Kerr > jo yardley`,
  punctuation: `
    Siobhán,O’Shaughnessy > siobhan oshaughnessy
    Patrick,O'Halloran > patrick o halloran
    Patrick,OʼDonoghue > o'donoghue
    Brian,D'Arcy-Quinn > brian darcy
    Amelie,L'Estrange > lestrange
    Fiona,Mac Giolla > fiona macgiolla
    Fiona,MacAllister > fiona mac allister
    Kirsty,McGillivray > kirsty mc gillivray
    Ross,M'Cheyne > ross mcheyne
    Peter,St. Clair-Erskine > peter st clair
    J.P.,Wolfenden > jp wolfenden
    Ann  Marie,Postlethwaite > ann marie   postlethwaite
    Nadia,Abdul Rahman > nadia abdulrahman
    Nadia,AbdulKarim > nadia abdul karim
    N’Golo,Diabaté > ngolo diabate`,
};
