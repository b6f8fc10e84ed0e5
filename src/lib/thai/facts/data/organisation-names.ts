import { words } from './word-list.ts';

/** Bodies that Thai news calls by a name without a head word that rules could read, and the usual short names. */
export const BODIES: readonly string[] = words(`
	สหประชาชาติ องค์การสหประชาชาติ ยูเอ็น สหภาพยุโรป อียู สหภาพแอฟริกา อาเซียน นาโต นาโต้ องค์การนาโต้ สันนิบาตอาหรับ สันนิบาตชาติ ธนาคารโลก ธนาคารพัฒนาเอเชีย กองทุนการเงินระหว่างประเทศ ไอเอ็มเอฟ องค์การการค้าโลก องค์การอนามัยโลก
	องค์การแรงงานระหว่างประเทศ ยูเนสโก ยูนิเซฟ ยูเอ็นเอชซีอาร์ โอเปก กลุ่มโอเปก โออีซีดี เอเปค เอเปก กลุ่มจี7 กลุ่มจี20 จี7 จี20 บริกส์ กลุ่มบริกส์ อีโควาส ศาลอาญาระหว่างประเทศ ศาลยุติธรรมระหว่างประเทศ ศาลโลก สภากาชาดไทย สภากาชาด กาชาดสากล
	กาชาด สภาเสี้ยววงเดือนแดง แพทย์ไร้พรมแดน องค์การแพทย์ไร้พรมแดน แอมเนสตี้ แอมเนสตี้_อินเตอร์เนชั่นแนล ฮิวแมนไรท์วอทช์ ฮิวแมนไรต์วอตช์ ฮิวแมนไรตส์วอตช์ กรีนพีซ คณะมนตรีความมั่นคง คณะมนตรีความมั่นคงแห่งสหประชาชาติ
	คณะกรรมาธิการยุโรป รัฐสภายุโรป ธนาคารกลางยุโรป ธนาคารกลางสหรัฐ ธนาคารกลางสหรัฐฯ เฟด สภาคองเกรส คองเกรส เอฟบีไอ ซีไอเอ เอ็นเอสเอ นาซา นาซ่า องค์การนาซา อินเตอร์โพล ตำรวจสากล เคจีบี มอสสาด สกอตแลนด์ยาร์ด ยูโรโพล
	ฟีฟ่า ยูฟ่า โอลิมปิกสากล ไอโอซี เอเอฟซี เอ็นบีเอ เอ็นเอฟแอล ฮามาส กลุ่มฮามาส ฮิซบอลเลาะห์ ฮิซบุลเลาะห์ เฮซบอลลาห์ กลุ่มฮิซบอลเลาะห์ ฮูตี กลุ่มฮูตี ตาลีบัน ตอลิบาน กลุ่มตาลีบัน กลุ่มตอลิบาน อัลกออิดะห์ อัลกออิดะฮ์ อัลไคดา อัลเคดา ไอซิส ไอเอส
	กลุ่มไอเอส กลุ่มรัฐอิสลาม รัฐอิสลาม โบโกฮาราม โบโกฮารัม อัลชาบับ ฟาตาห์ กลุ่มวากเนอร์ วากเนอร์ กลุ่มแวกเนอร์ พีเคเค เคเอ็นยู เคไอเอ พรรคเดโมแครต พรรครีพับลิกัน เดโมแครต รีพับลิกัน เครมลินเกต
	บีบีซี ซีเอ็นเอ็น รอยเตอร์ รอยเตอร์ส เอเอฟพี สำนักข่าวรอยเตอร์ สำนักข่าวเอพี เอพี บลูมเบิร์ก ซินหัว อัลจาซีรา อัลจาซีราห์ ทาสส์ อาร์ไอเอ สปุตนิก เดอะการ์เดียน เดอะ_การ์เดียน นิวยอร์กไทมส์ เดอะนิวยอร์กไทมส์ วอชิงตันโพสต์ เดอะวอชิงตันโพสต์ วอลล์สตรีทเจอร์นัล
	ไฟแนนเชียลไทมส์ เดอะไทมส์ เดลีเมล เดลิเมล์ สกายนิวส์ ฟ็อกซ์นิวส์ ไทยพีบีเอส ไทยรัฐ เดลินิวส์ มติชน ข่าวสด ผู้จัดการ_ออนไลน์ บางกอกโพสต์ เนชั่น สำนักข่าวไทย วอยซ์ทีวี กูเกิล กูเกิ้ล เฟซบุ๊ก เฟสบุ๊ก เฟซบุ๊ค เฟสบุ๊ค ทวิตเตอร์ ยูทูบ ยูทูป อินสตาแกรม ติ๊กต็อก ติ๊กต๊อก
	วอตส์แอป วอทส์แอพ เทเลแกรม วีแชท แอมะซอนดอตคอม อเมซอนดอตคอม ไมโครซอฟท์ ไมโครซอฟต์ แอปเปิล ซัมซุง หัวเว่ย โตโยต้า โตโยตา ฮอนด้า นิสสัน มิตซูบิชิ มาสด้า เทสลา บีวายดี เมอร์เซเดส-เบนซ์ โบอิ้ง แอร์บัส เอ็นวิเดีย อินเทล เน็ตฟลิกซ์ สเปซเอ็กซ์ อาลีบาบา เทนเซ็นต์ ลาซาด้า ช้อปปี้
	แกร็บ ไลน์แมน อูเบอร์ วิกิพีเดีย วิกิลีกส์ เคมบริดจ์_อนาลิติกา ไฟเซอร์ แอสตร้าเซนเนก้า โมเดอร์นา ซิโนแวค สตาร์บัคส์ แมคโดนัลด์ วอลมาร์ท เชลล์ เชฟรอน เอ็กซอนโมบิล โกลด์แมนแซคส์ เลห์แมนบราเธอร์ส โซนี่ ดิสนีย์ วอลต์ดิสนีย์
	การบินไทย ไทยแอร์เอเชีย นกแอร์ บางกอกแอร์เวย์ส ปตท. ซีพี เครือซีพี เอสซีจี ทรู เอไอเอส ดีแทค แสนสิริ ไทยเบฟ สิงห์_คอร์เปอเรชั่น เซ็นทรัล เดอะมอลล์ ไทยพาณิชย์ กสิกรไทย กรุงไทย กรุงเทพประกันภัย แบงก์ชาติ แบงก์กรุงไทย ไอแบงก์ บสย.
	จุฬาลงกรณ์มหาวิทยาลัย จุฬาฯ ธรรมศาสตร์ มหาวิทยาลัยธรรมศาสตร์ มหิดล ฮาร์วาร์ด สแตนฟอร์ด เอ็มไอที นิด้า ทีดีอาร์ไอ ศิริราช รามาธิบดี
	เพื่อไทย ก้าวไกล ประชาชาติ ภูมิใจไทย พลังประชารัฐ รวมไทยสร้างชาติ ไทยสร้างไทย ชาติไทยพัฒนา อนาคตใหม่
	แมนเชสเตอร์ยูไนเต็ด แมนเชสเตอร์_ยูไนเต็ด แมนยู แมนฯ_ยูไนเต็ด แมนเชสเตอร์ซิตี้ แมนเชสเตอร์_ซิตี้ แมนซิตี้ แมนฯ_ซิตี้ เชลซี อาร์เซนอล ท็อตแนม สเปอร์ส ท็อตแนม_ฮอตสเปอร์ เอฟเวอร์ตัน เลสเตอร์_ซิตี้ แอสตันวิลลา เวสต์แฮม นิวคาสเซิล_ยูไนเต็ด วูล์ฟแฮมป์ตัน
	คริสตัล_พาเลซ ลีดส์_ยูไนเต็ด เรอัลมาดริด เรอัล_มาดริด บาร์เซโลน่า บาร์ซา แอตเลติโก_มาดริด บาเยิร์นมิวนิก บาเยิร์น_มิวนิก บาเยิร์น_มิวนิค โบรุสเซีย_ดอร์ทมุนด์ ยูเวนตุส เอซีมิลาน เอซี_มิลาน อินเตอร์มิลาน อินเตอร์_มิลาน นาโปลี ปารีส_แซงต์-แชร์กแมง เปแอสเช อาแจ็กซ์
	บุรีรัมย์_ยูไนเต็ด เมืองทอง_ยูไนเต็ด การท่าเรือ_เอฟซี การท่องเที่ยวแห่งประเทศไทย การรถไฟแห่งประเทศไทย การไฟฟ้าฝ่ายผลิตแห่งประเทศไทย การไฟฟ้านครหลวง การไฟฟ้าส่วนภูมิภาค การประปานครหลวง การประปาส่วนภูมิภาค การทางพิเศษแห่งประเทศไทย
	การนิคมอุตสาหกรรมแห่งประเทศไทย การเคหะแห่งชาติ การท่าเรือแห่งประเทศไทย การยางแห่งประเทศไทย การกีฬาแห่งประเทศไทย การรถไฟฟ้าขนส่งมวลชนแห่งประเทศไทย ตลาดหลักทรัพย์แห่งประเทศไทย ตลาดหลักทรัพย์ฯ สลากกินแบ่งรัฐบาล องค์การเภสัชกรรม
	กรุงเทพมหานคร_(กทม.) สภาพัฒน์ กฤษฎีกา สภากลาโหม สภาผู้บริโภค หอการค้าไทย หอการค้าแห่งประเทศไทย สภาอุตสาหกรรมแห่งประเทศไทย สภาอุตสาหกรรม สภาหอการค้าแห่งประเทศไทย สมาคมธนาคารไทย ราชบัณฑิตยสภา ราชบัณฑิตยสถาน
	สำนักนายกรัฐมนตรี สำนักพระราชวัง สำนักงานตำรวจแห่งชาติ ตำรวจแห่งชาติ กองทัพไทย กองทัพบก กองทัพเรือไทย กองทัพอากาศไทย กองบัญชาการกองทัพไทย กรมราชทัณฑ์ สภากรุงเทพมหานคร ศาลรัฐธรรมนูญ ศาลปกครองสูงสุด คณะกรรมการการเลือกตั้ง คณะกรรมการกฤษฎีกา
	ศาลอาญาคดีทุจริตและประพฤติมิชอบ ศาลอาญาคดีทุจริตและประพฤติมิชอบกลาง ศาลฎีกาแผนกคดีอาญาของผู้ดำรงตำแหน่งทางการเมือง ศาลล้มละลายกลาง ศาลแรงงานกลาง ศาลภาษีอากรกลาง ศาลปกครองกลาง ศาลเยาวชนและครอบครัวกลาง ศาลทหารกรุงเทพ
	ศาลทรัพย์สินทางปัญญาและการค้าระหว่างประเทศกลาง ศาลอาญากรุงเทพใต้ ศาลแพ่งกรุงเทพใต้ ศาลอาญาธนบุรี ศาลอาญาพระโขนง
	เวสต์มินสเตอร์_กรุ๊ป ราชนาวี เซฟเดอะชิลเดรน วัดพระธรรมกาย ธรรมกาย ธนาคารแห่งประเทศไทย ธนาคารแห่งชาติ ธนาคารออมสิน ออมสิน ธนาคารกรุงไทย ธนาคารอิสลามแห่งประเทศไทย ธนาคารพัฒนาวิสาหกิจขนาดกลางและขนาดย่อมแห่งประเทศไทย
`);

/** Names of the list that are everyday words or places first: a head word must stand in front (`พรรคเพื่อไทย`). */
export const AMBIGUOUS_BODIES: ReadonlySet<string> = new Set(
	words(
		'ประชาชาติ ก้าวไกล เพื่อไทย ทรู เซ็นทรัล เอพี เนชั่น อนาคตใหม่ กรุงไทย ออมสิน ไทยพาณิชย์ คองเกรส ศิริราช ราชนาวี เครมลินเกต สเปอร์ส มหิดล แกร็บ ศาลโลก ธนาคารแห่งชาติ จี7 จี20'
	)
);

/** Abbreviations of Thai ministries, departments, agencies, state firms, forces, unions and bodies. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
	words(`
	กกต. ป.ป.ช. ปปช. ปปง. ป.ป.ง. ป.ป.ท. ปปท. ป.ป.ส. ปปส. สตง. ส.ต.ง. กสม. กสทช. กขค. กลต. ก.ล.ต. คปภ. สคบ. สศช. สศค. สบน. สคร. กบข. กยศ. กอช. สปส. สปสช. สสส. สช. สพฉ. สวรส. สรพ. อย. ศบค. ศบค.ทบ. ศบศ. ศปก. ศปภ. ศรชล. กอ.รมน. กอรมน. สมช. ศอ.บต. ศอบต.
	ททท. ททท รฟท. ร.ฟ.ท. รฟม. กฟผ. กฟภ. กฟน. กปน. กปภ. กทพ. กนอ. กทท. กยท. กกท. กคช. อสมท ขสมก. บขส. ทอท. บวท. ปตท. ปตท.สผ. ธปท. ธอส. ธ.ก.ส. ธกส. บสย. เอสเอ็มอีแบงก์ ธสน. ธพว. อภ. สวทช. สทน. สกสว. วช. วว. สวทน. สสว. ดีป้า สดช. สพร. สพธอ. ETDA DEPA
	มท. ศธ. สธ. พม. ยธ. กห. กต. กค. คค. พณ. พน. อก. วธ. ทส. ดศ. ดีอี ดีอีเอส กษ. อว. รง. กก. สปน. นร. มทร. กระทรวงอว. สพฐ. สอศ. สกอ. สสวท. สทศ. ก.ค.ศ. กศน. สมศ. สกร. ก.พ.ร. กพร. สำนักงาน_ก.พ. กปส. คพ. ปม. กสอ. สมอ. กรอ. กพร. สศอ. สศก. สอน. บีโอไอ BOI EEC สกพอ.
	ปภ. ทล. ทช. ขบ. จท. ทย. ชป. กวก. กสก. ปศ. พด. พช. สถ. ปค. ยผ. ทด. กกจ. กพร. กสร. ดีเอสไอ DSI ปปป. บก.ปปป. บช.น. บช.ก. บช.สอท. บช.ปส. บก.ป. บก.ปอศ. บก.ปคม. ปคม. สอท. สตม. ตร. สตช. ทบ. ทร. ทอ. บก.ทท. กอ.รมน.ภาค_4 สทนช. สนทช. คทช. สปก. ส.ป.ก. อตก. อ.ต.ก. องค์การตลาด
	สภากทม. กรอ. กกร. ส.อ.ท. สอท. กมธ. นปช. กปปส. พธม. คสช. สนช. สปช. สปท. กรธ. คปร. ปชป. พท. พปชร. ภท. ทสท. ชทพ. รทสช. ก.ก. มช. มข. มก. มธ. มอ. ม.อ. มศว มศว. สจล. มจธ. มจพ. มทส. มมส. มวล. มฟล. มสธ. ทปอ. บช.ตชด. ตชด. ศาลรธน. ศาล_รธน. กอศ. อพวช. จิสด้า สทอภ. กรมอุตุฯ กทปส. TCEB สสปน. TPQI
	สภาพัฒน์ฯ อสส. สคส. สกมช. สวธ. สบพ. อจน. อสค. อ.ส.ค. อผศ. สพช. สสค. กสศ. สมพช. พอช. ศจย. ศวปถ. มสส. สพฉ. สวพส. สซ. อคส. อตก. ตลท. สมาคมฯ สภาฯ
`)
);

/** Bodies in Latin script, also such as no rule would know for bodies. */
export const LATIN_BODIES: ReadonlySet<string> = new Set(
	words(`
	UN U.N. NATO EU E.U. ASEAN APEC OPEC OPEC+ OECD IMF WTO WHO ILO UNESCO UNICEF UNHCR UNDP UNEP UNFPA UNODC UNCTAD UNESCAP ESCAP FAO WFP IAEA ICC ICJ ICRC IFRC ADB AIIB ECB ECOWAS MINUSMA AU Arab_League OSCE OPCW Interpol INTERPOL Europol World_Bank Red_Cross
	Amnesty Amnesty_International Greenpeace Human_Rights_Watch Oxfam Save_the_Children World_Vision Doctors_Without_Borders Medecins_Sans_Frontieres MSF WWF PETA ACLU NRA FBI CIA NSA NASA ESA CDC FDA EPA FAA FEMA DEA ATF ICE DHS DOJ NIH NOAA NHS MI5 MI6 KGB FSB GRU IDF
	Fed Federal_Reserve Pentagon_Papers Supreme_Court White_House_Press Home_Office Foreign_Office State_Department Treasury Downing_Street_Press Congress Senate House_of_Commons House_of_Lords House_of_Representatives Bundestag Knesset Labour Conservative Conservatives Tories
	Plaid Plaid_Cymru SNP DUP UKIP Sinn_Fein Liberal_Democrats Lib_Dems GOP Republican Republicans Democrat Democrats Democratic_Party Republican_Party AfD ISIS ISIL Hamas Hezbollah Taliban Al_Qaeda al-Qaeda Boko_Haram PKK KKK Antifa
	BBC CNN NBC ABC CBS PBS MSNBC CNBC C-SPAN Fox Fox_News HBO ITV ITN Sky Sky_News MTV ESPN NPR AP A.P. Associated_Press Reuters AFP Bloomberg Xinhua TASS Al_Jazeera The_Guardian Guardian The_Times New_York_Times The_New_York_Times Washington_Post The_Washington_Post
	Wall_Street_Journal The_Wall_Street_Journal USA_Today Financial_Times Daily_Mail Daily_Telegraph The_Telegraph The_Sun Daily_Mirror The_Independent Evening_Standard Der_Spiegel Die_Zeit Bild Le_Monde El_Pais The_Economist Time Newsweek Forbes Vogue Vanity_Fair The_New_Yorker
	Huffington_Post HuffPost BuzzFeed Politico Vox TMZ People Variety Rolling_Stone Billboard National_Geographic Nature Science The_Lancet Lancet Wikinews Wikipedia WikiLeaks South_China_Morning_Post Global_Times People's_Daily NHK Kyodo Yonhap Bangkok_Post The_Nation
	Google Facebook Meta Twitter X_Corp YouTube Instagram WhatsApp TikTok Snapchat LinkedIn Reddit Telegram WeChat Amazon Apple Microsoft IBM Intel AMD Nvidia Samsung Huawei Xiaomi Sony Nintendo Netflix Disney Uber Lyft Grab Airbnb Tesla SpaceX Toyota Honda Nissan Ford General_Motors
	GM Volkswagen BMW Mercedes Mercedes-Benz Audi Porsche Ferrari Volvo Boeing Airbus Lockheed_Martin Rolls-Royce Siemens Shell BP ExxonMobil Chevron Total Gazprom Pfizer Moderna AstraZeneca Johnson_&_Johnson Merck GSK Bayer Walmart Tesco Sainsbury's Asda Marks_and_Spencer
	Marks_&_Spencer M&S Ikea IKEA Nike Adidas H&M Zara_Home Starbucks McDonald's Coca-Cola Pepsi Goldman_Sachs JPMorgan JP_Morgan Morgan_Stanley Citigroup HSBC Barclays Lloyds RBS UBS Deutsche_Bank Credit_Suisse Visa Mastercard PayPal Alibaba Tencent Baidu LINE Lazada Shopee CP SCG PTT
	AIS TRUE DTAC AOT EGAT Thai_Airways Ryanair EasyJet British_Airways Lufthansa Emirates Qatar_Airways AirAsia Qantas Delta Delta_Air_Lines ADT_Corporation QVC Ring KPMG Deloitte PwC McKinsey Standard_&_Poor's Moody's Fitch Nielsen Gallup YouGov
	Boots Superdrug Debenhams Argos Aldi Lidl Waitrose Morrisons Iceland_Foods Co-op John_Lewis Selfridges Harrods Next Primark Topshop Asos ASOS Boohoo Homebase B&Q Currys WHSmith Poundland Wilko Halfords Sephora Macy's Target Costco Kroger Safeway Walgreens CVS Best_Buy Home_Depot Gap Uniqlo
	Carrefour Auchan Metro_AG 7-Eleven FamilyMart Big_C Lotus's Makro L'Oreal L'Oréal Maybelline Revlon Avon Estee_Lauder Estée_Lauder Clinique Chanel Dior Gucci Prada Louis_Vuitton Hermes Burberry Versace Armani Nivea Dove Unilever Procter_&_Gamble Nestle Nestlé Danone Kellogg's Heinz Cadbury Mars
	Puma Reebok Converse Levi's Rolex Cartier Philips Panasonic Toshiba Hitachi Canon Nikon LG Dell HP Lenovo Asus ASUS Acer Oracle SAP Cisco Qualcomm Nokia Ericsson Vodafone AT&T Verizon T-Mobile BT EE O2 Orange Spotify Pinterest Tumblr Flickr eBay Etsy Groupon Expedia Booking.com TripAdvisor
	China_Daily The_Atlantic The_Washington_Times The_Hill Los_Angeles_Times Chicago_Tribune Boston_Globe Miami_Herald Des_Moines_Register The_Scotsman Le_Figaro La_Repubblica Corriere_della_Sera El_Mundo Asahi_Shimbun Nikkei The_Straits_Times Straits_Times Channel_NewsAsia CNA Sky_Sports BBC_Sport Eurosport
	FIFA UEFA IOC AFC FA NBA NFL MLB NHL PGA ATP WTA UFC WWE Formula_One_Management Liverpool Chelsea Arsenal Tottenham Spurs Everton Manchester_United Manchester_City Man_United Man_City Leicester_City Aston_Villa Watford Fulham Burnley Crystal_Palace West_Ham Newcastle_United
	Wolves Rangers Celtic Hearts Hibernian Livingston Kilmarnock St_Johnstone Motherwell St_Mirren Hamilton Barcelona_FC Real_Madrid Atletico_Madrid Juventus Napoli Inter_Milan AC_Milan AS_Roma Lazio Bayern_Munich Bayern_Munchen Borussia_Dortmund PSG Paris_Saint-Germain Ajax
	Lakers Los_Angeles_Lakers Golden_State_Warriors Cleveland_Cavaliers Boston_Celtics Chicago_Bulls Denver_Nuggets New_York_Yankees Boston_Red_Sox Red_Sox Yankees Dodgers Cubs Seattle_Seahawks New_England_Patriots Dallas_Cowboys Harvard Yale Princeton Stanford MIT UCLA
	Oxford_University Cambridge_University LSE Imperial_College Facebook_Inc. Swedish_Academy Sveriges_Radio Royal_Navy Royal_Air_Force RAF US_Army US_Navy Coast_Guard Red_Arrows Met_Police Scotland_Yard Crimestoppers SWAPO PTWC NHC ANC ZANU-PF
`)
);
