import { words } from './word-list.ts';

/** Countries as news spells them beside the lexicon's names, regions, seas and continents, in Thai. */
export const REGIONS: readonly string[] = words(`
	สหรัฐ สหรัฐฯ สหรัฐอเมริกา สหรัฐ_ฯ อเมริกา ยูเอสเอ อังกฤษ สหราชอาณาจักร ยูเค เกาหลี เกาหลีใต้ เกาหลีเหนือ ไต้หวัน ฮ่องกง มาเก๊า ทิเบต ซินเจียง จีนแผ่นดินใหญ่ ซีเรีย เลบานอน ปาเลสไตน์ กาซา กาซ่า ฉนวนกาซา ฉนวนกาซ่า เวสต์แบงก์
	ที่ราบสูงโกลัน ไครเมีย ดอนบาส โดเนตสก์ ลูฮันสก์ ไซบีเรีย เชชเนีย ดาเกสถาน ตาตาร์สถาน คอเคซัส ทรานส์นีสเตรีย อับฮาเซีย เซาท์ออสซีเชีย นากอร์โนคาราบัค เคอร์ดิสถาน แคชเมียร์ ปัญจาบ คุชราต เกรละ ทมิฬนาฑู มหาราษฏระ พิหาร อุตตรประเทศ
	อัสสัม มณีปุระ นาคาแลนด์ ราชสถาน เบงกอลตะวันตก ยะไข่ รัฐยะไข่ รัฐฉาน ฉาน คะฉิ่น สะกาย มะเกว มัณฑะเลย์ ชวา สุมาตรา บาหลี บอร์เนียว กาลีมันตัน สุลาเวสี ปาปัว อาเจะห์ ลอมบอก มินดาเนา ลูซอน เซบู ซาบาห์ ซาราวัก สุลาเวสีใต้ สุลาเวสีกลาง สุลาเวสีเหนือ ชวาตะวันออก ชวาตะวันตก ชวากลาง สุมาตราเหนือ สุมาตราตะวันตก นูซาเต็งการา มาลูกู ฟลอเรส ปีนัง
	ยะโฮร์ สลังงอร์ กลันตัน ตรังกานู เกดะห์ เประ มะละกา ฮอกไกโด ฮนชู คิวชู ชิโกกุ โอกินาวา เชจู กวางตุ้ง กวางสี ยูนนาน เสฉวน ฝูเจี้ยน เจ้อเจียง เจียงซู ซานตง ชานตง เหอหนาน เหอเป่ย์ เหอเป่ย หูเป่ย์ หูเป่ย หูหนาน เจียงซี อานฮุย
	ส่านซี ซานซี กานซู่ ชิงไห่ กุ้ยโจว กุยโจว ไห่หนาน เหลียวหนิง จี๋หลิน เฮย์หลงเจียง มองโกเลียใน หนิงเซี่ย แปซิฟิก แอตแลนติก เมดิเตอร์เรเนียน แคริบเบียน บอลติก บอลข่าน สแกนดิเนเวีย นอร์ดิก ทะเลดำ ทะเลแดง ทะเลเหนือ ทะเลจีนใต้ จีนใต้
	ทะเลบอลติก ทะเลแคสเปียน แคสเปียน ทะเลญี่ปุ่น ช่องแคบไต้หวัน ช่องแคบฮอร์มุซ ฮอร์มุซ คลองสุเอซ สุเอซ ปานามา อ่าวเปอร์เซีย อ่าวเม็กซิโก อ่าวเอเดน มหาสมุทรอินเดีย มหาสมุทรแปซิฟิก มหาสมุทรแอตแลนติก มหาสมุทรอาร์กติก อาร์กติก แอนตาร์กติก
	แอนตาร์กติกา ขั้วโลกเหนือ ขั้วโลกใต้ หิมาลัย เอเวอเรสต์ แอลป์ แอนดีส ร็อกกี อูราล คิลิมันจาโร ฟูจิ ซาฮารา ซาเฮล ซับซาฮารา โกบี แอมะซอน อะเมซอน แอมซอน อเมซอน ไนล์ คงคา สินธุ แยงซี แยงซีเกียง ฮวงโห ดานูบ ไรน์ เทมส์ แซน มิสซิสซิปปี มิสซิสซิปปี้ โวลกา
	อิรวดี สาละวิน ยูเฟรตีส ไทกริส เมโสโปเตเมีย เอเชีย ยุโรป แอฟริกา อเมริกาเหนือ อเมริกาใต้ อเมริกากลาง ลาตินอเมริกา ละตินอเมริกา ออสตราเลเซีย โอเชียเนีย ตะวันออกกลาง มิดเวสต์ เซาท์เวสต์ อีสต์โคสต์ เวสต์โคสต์ เอเชียตะวันออก เอเชียตะวันออกเฉียงใต้ เอเชียใต้ เอเชียกลาง เอเชียแปซิฟิก
	ยุโรปตะวันออก ยุโรปตะวันตก แอฟริกาตะวันตก แอฟริกาตะวันออก แอฟริกาเหนือ แอฟริกากลาง อินโดจีน อินโดแปซิฟิก คาบสมุทรเกาหลี คาบสมุทรไครเมีย คาบสมุทรอาหรับ คาบสมุทรไอบีเรีย ชิลี เปรู โบลิเวีย ปารากวัย อุรุกวัย เวเนซุเอลา
	อังกฤษ สกอตแลนด์ เวลส์ ไอร์แลนด์เหนือ เกรตบริเตน คอร์นวอลล์ ยอร์กเชียร์ เคนต์ เอสเซกซ์ บาวาเรีย บาเยิร์น ซัคเซิน ไรน์แลนด์ แคว้นบาสก์ กาตาลุญญา คาตาโลเนีย คาตาลัน อันดาลูเซีย ซิซิลี ซาร์ดิเนีย ทัสคานี ลอมบาร์เดีย คอร์ซิกา บริตตานี นอร์มังดี โพรวองซ์
	ครีต ไซปรัส มอลตา อิเบีย เฟลมิช ฟลานเดอส์ กรีนแลนด์ หมู่เกาะแฟโร แฟโร ฟอล์กแลนด์ กาลาปาโกส เบอร์มิวดา เปอร์โตริโก กวม ซามัว ตองกา ฟิจิ วานูอาตู ตาฮีตี นิวแคลิโดเนีย ปาเลา ไมโครนีเซีย มาร์แชลล์ ติมอร์เลสเต
	แคลิฟอร์เนีย แคลิฟอเนีย เท็กซัส เทกซัส ฟลอริดา ฟลอริด้า นิวยอร์ก เพนซิลเวเนีย เพนซิลวาเนีย อิลลินอยส์ โอไฮโอ จอร์เจีย นอร์ทแคโรไลนา เซาท์แคโรไลนา มิชิแกน นิวเจอร์ซีย์ เวอร์จิเนีย เวสต์เวอร์จิเนีย วอชิงตัน แอริโซนา อริโซนา แมสซาชูเซตส์ เทนเนสซี
	อินดีแอนา อินเดียนา มิสซูรี แมริแลนด์ วิสคอนซิน โคโลราโด มินนิโซตา อลาบามา แอละแบมา หลุยเซียนา ลุยเซียนา เคนทักกี โอเรกอน โอคลาโฮมา คอนเนตทิคัต คอนเนคติกัต ยูทาห์ ไอโอวา เนวาดา อาร์คันซอ มิสซิสซิปปี แคนซัส นิวเม็กซิโก เนแบรสกา ไอดาโฮ ฮาวาย
	นิวแฮมป์เชียร์ เมน โรดไอแลนด์ มอนแทนา มอนทานา เดลาแวร์ เซาท์ดาโคตา นอร์ทดาโคตา อะแลสกา อลาสกา เวอร์มอนต์ ไวโอมิง ออนแทรีโอ ควิเบก บริติชโคลัมเบีย แอลเบอร์ตา โนวาสโกเชีย แมนิโทบา ซัสแคตเชวัน นิวบรันสวิก ยูคอน
	นิวเซาท์เวลส์ วิกตอเรีย ควีนส์แลนด์ แทสเมเนีย แทสมาเนีย ออสเตรเลียตะวันตก ออสเตรเลียใต้ นอร์เทิร์นเทร์ริทอรี แมนฮัตตัน บรูคลิน ควีนส์ บรองซ์ ฮาร์เลม ฮอลลีวูด ฮอลลีวู้ด บอลลีวูด ซิลิคอนแวลลีย์ ซิลิคอนวัลเลย์ วอลล์สตรีท เบเวอร์ลีฮิลส์
	ทำเนียบขาว เพนตากอน เครมลิน ไวต์เฮาส์ แคปิตอล แคปิตอลฮิลล์ เวสต์มินสเตอร์ ดาวนิงสตรีท ดาวนิง ไทม์สแควร์ เซ็นทรัลพาร์ก จัตุรัสแดง จัตุรัสเทียนอันเหมิน เทียนอันเหมิน หอไอเฟล ไอเฟล โคลอสเซียม ทัชมาฮาล นครวัด อังกอร์วัด บุโรพุทโธ กำแพงเมืองจีน
	กวนตานาโม สฟิงซ์ พีระมิดแห่งกีซา สโตนเฮนจ์ เบตง วาติกัน นครวาติกัน นครรัฐวาติกัน ฮิโรชิมา เชอร์โนบิล เชอร์โนบิล ซาปอริซเซีย ฟุกุชิมะ ดาวอังคาร ดาวพฤหัสบดี ดาวเสาร์ ดาวศุกร์ ดาวพุธ ดาวเนปจูน ดาวยูเรนัส ทางช้างเผือก
`);

/** The countries of the world in the spellings of CLDR and of news; other spellings are told by their skeletons. */
export const COUNTRIES: readonly string[] = words(`
	อัฟกานิสถาน แอลเบเนีย แอลจีเรีย อันดอร์รา แองโกลา แอนติกาและบาร์บูดา อาร์เจนตินา อาร์เมเนีย ออสเตรเลีย ออสเตรีย อาเซอร์ไบจาน บาฮามาส บาห์เรน บังกลาเทศ บังคลาเทศ บาร์เบโดส เบลารุส เบลเยียม เบลีซ เบนิน ภูฏาน โบลิเวีย บอสเนียและเฮอร์เซโกวีนา บอสเนีย
	บอตสวานา บราซิล บรูไน บัลแกเรีย บูร์กินาฟาโซ บุรุนดี กัมพูชา แคเมอรูน แคนาดา กาบูเวร์ดี สาธารณรัฐแอฟริกากลาง ชิลี โคลอมเบีย คอโมโรส คองโก คอสตาริกา โครเอเชีย คิวบา ไซปรัส เช็ก สาธารณรัฐเช็ก เดนมาร์ก จิบูตี โดมินิกา สาธารณรัฐโดมินิกัน เอกวาดอร์ อียิปต์
	เอลซัลวาดอร์ อิเควทอเรียลกินี เอริเทรีย เอสโตเนีย เอสวาตีนี เอธิโอเปีย ฟิจิ ฟินแลนด์ ฝรั่งเศส กาบอง แกมเบีย จอร์เจีย เยอรมนี เยอรมัน กานา กรีซ เกรเนดา กัวเตมาลา กินี กินีบิสเซา กายอานา เฮติ ฮอนดูรัส ฮังการี ไอซ์แลนด์ อินเดีย อินโดนีเซีย อิหร่าน อิรัก ไอร์แลนด์
	อิสราเอล อิตาลี จาเมกา ญี่ปุ่น จอร์แดน คาซัคสถาน เคนยา คิริบาส คูเวต คีร์กีซสถาน ลัตเวีย เลบานอน เลโซโท ไลบีเรีย ลิเบีย ลิกเตนสไตน์ ลิทัวเนีย ลักเซมเบิร์ก มาดากัสการ์ มาลาวี มาเลเซีย มัลดีฟส์ มอลตา มอริเตเนีย มอริเชียส เม็กซิโก มอลโดวา โมนาโก มองโกเลีย
	มอนเตเนโกร โมร็อกโก โมซัมบิก เมียนมา เมียนมาร์ พม่า นามิเบีย นาอูรู เนปาล เนเธอร์แลนด์ นิวซีแลนด์ นิการากัว ไนเจอร์ ไนจีเรีย มาซิโดเนียเหนือ นอร์เวย์ โอมาน ปากีสถาน ปาเลา ปานามา ปาปัวนิวกินี ปารากวัย เปรู ฟิลิปปินส์ โปแลนด์ โปรตุเกส กาตาร์ โรมาเนีย รัสเซีย
	รวันดา เซนต์ลูเซีย ซามัว ซานมารีโน ซาอุดีอาระเบีย ซาอุดิอาระเบีย เซเนกัล เซอร์เบีย เซเชลส์ เซียร์ราลีโอน สโลวะเกีย สโลวาเกีย สโลวีเนีย หมู่เกาะโซโลมอน โซมาเลีย แอฟริกาใต้ ซูดานใต้ สเปน ศรีลังกา ซูดาน ซูรินาม สวีเดน สวิตเซอร์แลนด์ ซีเรีย ทาจิกิสถาน แทนซาเนีย
	ติมอร์เลสเต ตองกา ตรินิแดดและโตเบโก ตูนิเซีย ตุรกี ตุรเคีย เติร์กเมนิสถาน ตูวาลู ยูกันดา ยูเครน สหรัฐอาหรับเอมิเรตส์ อุรุกวัย อุซเบกิสถาน วานูอาตู เวเนซุเอลา เวียดนาม เยเมน แซมเบีย ซิมบับเว ไอวอรีโคสต์ โกตดิวัวร์
`);

/** Cities of the world in Thai spelling. */
export const CITIES: readonly string[] = words(`
	ลอนดอน แมนเชสเตอร์ ลิเวอร์พูล เบอร์มิงแฮม ลีดส์ บริสตอล เชฟฟีลด์ นิวคาสเซิล นอตติงแฮม เลสเตอร์ เอดินบะระ เอดินเบิร์ก กลาสโกว์ อเบอร์ดีน คาร์ดิฟฟ์ เบลฟาสต์ ดับลิน ออกซ์ฟอร์ด เคมบริดจ์ ไบรตัน เซาแธมป์ตัน
	ปารีส มาร์กเซย มาร์เซย์ ลียง ลียงส์ ตูลูส นีซ น็องต์ สตราสบูร์ก บอร์โด ลีล คานส์ เบอร์ลิน มิวนิก มิวนิค ฮัมบูร์ก ฮัมบวร์ค แฟรงก์เฟิร์ต แฟรงค์เฟิร์ต โคโลญ สตุตการ์ต สตุทการ์ท ดุสเซลดอร์ฟ ดอร์ทมุนด์ เดรสเดน ไลพ์ซิก บอนน์ ฮันโนเวอร์ เบรเมิน
	เวียนนา ซัลซ์บูร์ก ซูริก ซูริค เจนีวา เบิร์น บาเซิล ดาวอส โลซาน โรม มิลาน ตูริน เนเปิลส์ ฟลอเรนซ์ เวนิส โบโลญญา เจนัว ปาแลร์โม เวโรนา ปิซา มาดริด บาร์เซโลนา บาเลนเซีย บาเลนเซีย เซบียา บิลเบา มาลากา ลิสบอน ปอร์โต อัมสเตอร์ดัม
	รอตเตอร์ดัม เฮก กรุงเฮก อูเทรกต์ ไอนด์โฮเฟน บรัสเซลส์ แอนต์เวิร์ป บรูกส์ ลักเซมเบิร์ก โคเปนเฮเกน ออสโล สตอกโฮล์ม สต็อกโฮล์ม กอเทนเบิร์ก เฮลซิงกิ เรคยาวิก ทาลลินน์ ริกา วิลนีอุส วอร์ซอ คราคูฟ กดัญสก์ ปราก บราติสลาวา บูดาเปสต์
	บูคาเรสต์ โซเฟีย เบลเกรด ซาเกร็บ ซาราเยโว สโกเปีย ติรานา พริสตีนา ลูบลิยานา เอเธนส์ เทสซาโลนีกี อิสตันบูล อังการา มอสโก มอสโคว์ เซนต์ปีเตอร์สเบิร์ก วลาดีวอสตอก โซชี คาซาน โนโวซีบีสค์ เคียฟ เคียว คาร์คิฟ โอเดสซา โอเดซา มาริอูปอล
	ลวีฟ บัคมุต เคอร์ซอน ซูมี มินสค์ คีชีเนา ทบิลิซี เยเรวาน บากู อัสตานา อัลมาตี ทาชเคนต์ บิชเคก ดูชานเบ อาชกาบัต คาบูล กันดาฮาร์ อิสลามาบัด การาจี ละฮอร์ เปชวาร์ นิวเดลี เดลี มุมไบ บอมเบย์ โกลกาตา กัลกัตตา เจนไน เบงกาลูรู บังคาลอร์ ไฮเดอราบาด
	อาห์เมดาบัด พาราณสี โภปาล พุทธคยา ธากา จิตตะกอง กาฐมาณฑุ ทิมพู โคลัมโบ มาเล ย่างกุ้ง เนปิดอว์ มัณฑะเลย์ เมียวดี ท่าขี้เหล็ก พนมเปญ เสียมราฐ เสียมเรียบ ปอยเปต สีหนุวิลล์ พระตะบอง เวียงจันทน์ หลวงพระบาง ปากเซ สะหวันนะเขต ฮานอย โฮจิมินห์
	นครโฮจิมินห์ ไซ่ง่อน ดานัง เว้ ไฮฟอง กัวลาลัมเปอร์ ปุตราจายา จอร์จทาวน์ โกตาบารู สิงคโปร์ จาการ์ตา สุราบายา บันดุง ยอกยาการ์ตา เดนปาซาร์ ปาเล็มบัง ปาลู มากัสซาร์ เมดัน เซมารัง มาลัง โบกอร์ ปาดัง มานาโด อัมบน จายาปุระ บันดาอาเจะห์ ลังกาวี อีโปห์ กูชิง กีนาบาลู มะละแหม่ง พะโค สิตตเว ล่าเสี้ยว มะนิลา ดาเวา เกซอนซิตี ดิลี บันดาร์เสรีเบกาวัน
	ปักกิ่ง เซี่ยงไฮ้ กวางโจว กว่างโจว เซินเจิ้น เสิ่นเจิ้น เฉิงตู ฉงชิ่ง เทียนจิน อู่ฮั่น ซีอาน หนานจิง นานกิง หังโจว หางโจว ซูโจว ชิงเต่า ต้าเหลียน เซี่ยเหมิน คุนหมิง หนานหนิง ฮาร์บิน เสิ่นหยาง ลาซา อุรุมชี ไทเป เกาสง ไถหนาน ไถจง
	โตเกียว โอซากา โอซาก้า เกียวโต นาโกยา โยโกฮามา โกเบ ฟุกุโอกะ ซัปโปโร เซนได ฮิโรชิมา นางาซากิ นารา โซล ปูซาน อินชอน แทกู เปียงยาง อูลานบาตอร์ เตหะราน อิสฟาฮาน แบกแดด โมซูล บาสรา ดามัสกัส อเลปโป ฮอมส์ อิดลิบ เบรุต อัมมาน เยรูซาเลม เยรูซาเล็ม
	เทลอาวีฟ ไฮฟา รามัลลาห์ ราฟาห์ คานยูนิส เบธเลเฮม ริยาด เจดดาห์ เมกกะ เมดินา ซานา เอเดน มัสกัต โดฮา มานามา คูเวตซิตี ดูไบ อาบูดาบี ชาร์จาห์ ไคโร อเล็กซานเดรีย กีซา ลักซอร์ ตริโปลี เบงกาซี ตูนิส แอลเจียร์ ราบัต คาซาบลังกา มาร์ราเกช คาร์ทูม
	จูบา แอดดิสอาบาบา อัดดิสอาบาบา ไนโรบี มอมบาซา กัมปาลา คิกาลี ดาร์เอสซาลาม โมกาดิชู ลากอส อาบูจา กาโน อักกรา อาบีจาน ยามูซูโกร ดาการ์ บามาโก วากาดูกู นีอาเม เอ็นจาเมนา ฟรีทาวน์ มันโรเวีย โกนากรี โลเม โกโตนู กินชาซา โกมา บราซาวิล ลูอันดา
	ลูซากา ฮาราเร โจฮันเนสเบิร์ก เคปทาวน์ เดอร์บัน พริทอเรีย มาปูโต อันตานานาริโว วินด์ฮุก กาโบโรเน ลิเบรวิล ยาอุนเด บังกี ทิมบักตู ทิมบุกตู กาว คิดัล
	วอชิงตัน วอชิงตันดีซี วอชิงตัน_ดี.ซี. วอชิงตัน_ดีซี นิวยอร์กซิตี้ นิวยอร์กซิตี ลอสแอนเจลิส ลอสแองเจลิส ลอสแอนเจลีส แอลเอ ชิคาโก ฮิวสตัน ฟีนิกซ์ ฟิลาเดลเฟีย ซานอันโตนิโอ ซานดิเอโก แซนดีเอโก ดัลลัส ออสติน ซานฟรานซิสโก แซนแฟรนซิสโก ซานโฮเซ ซีแอตเทิล
	เดนเวอร์ บอสตัน แนชวิลล์ เมมฟิส ดีทรอยต์ พอร์ตแลนด์ ลาสเวกัส บัลติมอร์ มิลวอกี แอตแลนตา แอตแลนต้า ไมอามี ไมอามี่ ออร์แลนโด แทมปา นิวออร์ลีนส์ คลีฟแลนด์ ซินซินแนติ ซินซินนาติ พิตต์สเบิร์ก มินนีแอโพลิส มินนิอาโปลิส เซนต์หลุยส์ แคนซัสซิตี้ ชาร์ลอตต์
	ซอลต์เลกซิตี โฮโนลูลู แองเคอเรจ โอคแลนด์ แซคราเมนโต ซาคราเมนโต บัฟฟาโล เฟอร์กูสัน ชาร์ลอตส์วิลล์ โตรอนโต โทรอนโต มอนทรีออล แวนคูเวอร์ ออตตาวา แคลกะรี เอดมันตัน ควิเบกซิตี แฮลิแฟกซ์ วินนิเพก เม็กซิโกซิตี เม็กซิโกซิตี้ ติฮัวนา กวาดาลาฮารา มอนเตร์เรย์
	อะคาปุลโก แคนคูน ฮาวานา ซานฮวน คิงส์ตัน ปอร์โตแปรงซ์ ซานโตโดมิงโก กัวเตมาลาซิตี ซานซัลวาดอร์ เตกูซิกัลปา มานากัว ปานามาซิตี โบโกตา เมเดยิน กาลี การากัส กีโต กวายากิล ลิมา กุสโก ลาปาซ ซานติอาโก บัวโนสไอเรส มอนเตวิเดโอ อาซุนซิออน บราซิเลีย
	รีโอเดจาเนโร ริโอเดจาเนโร ริโอ เซาเปาลู เซาเปาโล ซัลวาดอร์ เรซิเฟ ซิดนีย์ เมลเบิร์น บริสเบน เพิร์ท แอดิเลด แคนเบอร์รา ดาร์วิน โฮบาร์ต โกลด์โคสต์ แคร์นส์ เดวอนพอร์ต เวลลิงตัน โอกแลนด์ ไครสต์เชิร์ช ควีนส์ทาวน์ พอร์ตมอร์สบี ซูวา
`);

/** Names of the lists above that are other words or persons' names too: they need a head word or a preposition in front. */
export const AMBIGUOUS_PLACES: ReadonlySet<string> = new Set(
	words(
		'เมน โรม กาว กาลี เว้ นีซ ลีล มาเล นารา ดาร์วิน เฮก ริกา โซเฟีย เอเดน ชวา ฉาน เบิร์น เคนต์ พิหาร วิกตอเรีย จอร์เจีย วอชิงตัน ออสติน เฟอร์กูสัน ควีนส์ กาลี ลีลส์ ปานามา ฟลอเรนซ์ ริโอ จีนใต้ ไนล์ คงคา'
	)
);

/** Names of countries that are everyday words or bases of other words too. */
export const AMBIGUOUS_COUNTRIES: ReadonlySet<string> = new Set(['ลาว', 'มาลี', 'ชาด', 'โตโก', 'กานา', 'นิยู']);

/** Places in Latin script: countries, regions, states and cities; also the English names of sights. */
export const LATIN_PLACES: ReadonlySet<string> = new Set(
	words(`
	Thailand Bangkok Phuket Chiang_Mai Pattaya Myanmar Burma Laos Cambodia Vietnam Malaysia Singapore Indonesia Philippines Brunei China Japan Korea South_Korea North_Korea Taiwan Hong_Kong Macau Tibet Xinjiang India Pakistan Bangladesh
	Nepal Bhutan Sri_Lanka Maldives Afghanistan Iran Iraq Syria Lebanon Israel Palestine Gaza West_Bank Jordan Saudi_Arabia Yemen Oman UAE Dubai Abu_Dhabi Qatar Doha Bahrain Kuwait Turkey Istanbul Ankara Cyprus Greece Athens Russia Moscow
	Ukraine Kyiv Kiev Belarus Minsk Poland Warsaw Germany Berlin Munich Hamburg Frankfurt Cologne France Paris Lyon Marseille Nice Toulouse Britain UK U.K. England Scotland Wales Ireland Northern_Ireland London Manchester Birmingham Leeds
	Bristol Sheffield Newcastle Nottingham Leicester Edinburgh Glasgow Cardiff Belfast Dublin Oxford Cambridge Brighton Yorkshire Lancashire Kent Essex Surrey Sussex Norfolk Suffolk Cornwall Devon Dorset Somerset Cheshire Merseyside
	Birkenhead Lincolnshire Hampshire Berkshire Buckinghamshire Oxfordshire Cambridgeshire Hertfordshire Bedfordshire Gloucestershire Worcestershire Warwickshire Staffordshire Derbyshire Nottinghamshire Leicestershire Cumbria Durham
	Northumberland Londonderry Wimbledon Windsor Westminster Whitehall Spain Madrid Barcelona Valencia Seville Catalonia Portugal Lisbon Porto Italy Rome Milan Turin Naples Florence Venice Sicily Vatican Switzerland Geneva Zurich Davos
	Bern Austria Vienna Belgium Brussels Antwerp Netherlands Holland Amsterdam Rotterdam Luxembourg Denmark Copenhagen Norway Oslo Sweden Stockholm Finland Helsinki Iceland Estonia Latvia Lithuania Hungary Budapest Romania Bucharest
	Bulgaria Sofia Serbia Belgrade Kosovo Croatia Zagreb Slovenia Bosnia Macedonia Skopje Albania Montenegro Moldova Georgia Armenia Azerbaijan Kazakhstan Uzbekistan Egypt Cairo Libya Tripoli Tunisia Tunis Algeria Algiers Morocco Sudan
	South_Sudan Ethiopia Somalia Kenya Nairobi Uganda Rwanda Tanzania Nigeria Lagos Abuja Ghana Accra Senegal Dakar Mali Bamako Niger Chad Cameroon Gabon Congo DR_Congo Angola Zambia Zimbabwe Mozambique Malawi Botswana Namibia Madagascar
	South_Africa Johannesburg Cape_Town Durban Ivory_Coast Liberia Sierra_Leone Guinea Togo Benin Burkina_Faso KwaZulu-Natal Africa Asia Europe America North_America South_America Latin_America Middle_East Oceania Antarctica Arctic
	Pacific Atlantic Caribbean Mediterranean USA U.S.A. US U.S. United_States United_Kingdom United_Arab_Emirates Washington Washington_DC Washington_D.C. D.C. New_York New_York_City Los_Angeles L.A. Chicago Houston Phoenix Philadelphia
	San_Antonio San_Diego Dallas Austin San_Francisco San_Jose Seattle Denver Boston Nashville Memphis Detroit Portland Las_Vegas Baltimore Milwaukee Atlanta Miami Orlando Tampa New_Orleans Cleveland Cincinnati Pittsburgh Minneapolis
	St._Louis Kansas_City Charlotte Salt_Lake_City Honolulu Anchorage Oakland Sacramento Buffalo Ferguson Charlottesville Encinitas Hollywood Manhattan Brooklyn Queens Bronx Harlem Silicon_Valley Wall_Street Times_Square Broadway
	California Texas Florida Pennsylvania Illinois Ohio North_Carolina South_Carolina Michigan New_Jersey Virginia West_Virginia Arizona Massachusetts Tennessee Indiana Missouri Maryland Wisconsin Colorado Minnesota Alabama Louisiana
	Kentucky Oregon Oklahoma Connecticut Utah Iowa Nevada Arkansas Mississippi Kansas New_Mexico Nebraska Idaho Hawaii New_Hampshire Maine Rhode_Island Montana Delaware South_Dakota North_Dakota Alaska Vermont Wyoming Puerto_Rico Guam
	Canada Toronto Montreal Vancouver Ottawa Calgary Edmonton Quebec Ontario Manitoba Alberta Nova_Scotia British_Columbia Saskatchewan Mexico Mexico_City Tijuana Cuba Havana Haiti Jamaica Bahamas Dominican_Republic Guatemala Honduras
	El_Salvador Nicaragua Costa_Rica Panama Colombia Bogota Venezuela Caracas Ecuador Quito Peru Lima Bolivia Chile Santiago Argentina Buenos_Aires Uruguay Paraguay Brazil Rio_de_Janeiro Sao_Paulo Brasilia Australia Sydney Melbourne
	Brisbane Perth Adelaide Canberra Darwin Hobart Queensland New_South_Wales Tasmania Victoria New_Zealand Auckland Wellington Christchurch Fiji Samoa Tonga Pago_Pago Niue Vanuatu Papua_New_Guinea Tokyo Osaka Kyoto Nagoya Fukushima
	Hiroshima Okinawa Hokkaido Seoul Busan Pyongyang Beijing Shanghai Guangzhou Shenzhen Chengdu Wuhan Guangdong Guizhou Yunnan Sichuan Qinghai Xining Guiyang Taipei Manila Cebu Jakarta Bali Lombok Java Sumatra Sulawesi Aceh Palu
	Donggala Kuala_Lumpur Penang Hanoi Ho_Chi_Minh_City Saigon Phnom_Penh Yangon Naypyidaw New_Delhi Delhi Mumbai Kolkata Chennai Bangalore Hyderabad Islamabad Karachi Lahore Kabul Dhaka Kathmandu Colombo Tehran Baghdad Mosul Damascus
	Aleppo Idlib Beirut Amman Jerusalem Tel_Aviv Riyadh Jeddah Mecca Sanaa Crimea Donetsk Siberia Chechnya Bavaria Kashmir Punjab Kerala Sahara Sahel Amazon_River Nile Thames White_House Kremlin Pentagon Downing_Street Buckingham_Palace
	Stamford_Bridge Old_Trafford Anfield Wembley Heathrow Gatwick Guantanamo Hamptons Cape_Cod Long_Island Staten_Island Salisbury Amesbury Blackpool Southampton Portsmouth Plymouth Exeter Norwich Coventry Derby Hull Stoke Wolverhampton
	Flagstaff Tucson Albuquerque El_Paso Fort_Worth Oklahoma_City Tulsa Omaha Wichita Little_Rock Baton_Rouge Birmingham_Alabama Montgomery Jacksonville Tallahassee Savannah Charleston Richmond Norfolk_Virginia Annapolis Hartford Providence Burlington Albany Rochester Syracuse Columbus Toledo
	Akron Dayton Indianapolis Louisville Lexington Knoxville Chattanooga Des_Moines Madison Green_Bay Duluth Fargo Sioux_Falls Boise Spokane Tacoma Eugene Reno Fresno Bakersfield San_Bernardino Long_Beach Anaheim Santa_Monica Santa_Barbara Palo_Alto Berkeley Rockies Rocky_Mountains Appalachia Great_Lakes
	Great_Basin Great_Plains Midwest Gulf_of_Mexico Baja_California Sonora Chihuahua Sinaloa Jalisco Oaxaca Yucatan Cancun Acapulco Monterrey Guadalajara Puebla Milton_Keynes Reading Luton Oldham Bolton Burnley_Town Preston Blackburn Huddersfield Bradford Wakefield York Scarborough Lincoln Peterborough
	Ipswich Colchester Canterbury Dover Hastings Bournemouth Poole Torquay Ilfracombe Barnstaple Bath Cheltenham Gloucester Worcester Hereford Shrewsbury Chester Lancaster Carlisle Sunderland Middlesbrough Stirling Perth_Scotland Paisley Ayr Wrexham Bangor Aberystwyth Derry Lisburn Armagh
	Swansea Newport Dundee Aberdeen Inverness Galway Cork Limerick
`)
);
