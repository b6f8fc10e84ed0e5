/** What a unit measures; `person` and `thing` are classifiers, which count. */
export type UnitKind =
	| 'person'
	| 'thing'
	| 'times'
	| 'time'
	| 'money'
	| 'percent'
	| 'length'
	| 'area'
	| 'volume'
	| 'weight'
	| 'temperature'
	| 'speed'
	| 'energy'
	| 'magnitude'
	| 'score'
	| 'multiple';

export interface Unit {
	kind: UnitKind;
	/** English singular and plural, where one word serves in every context. */
	en?: readonly [string, string];
}

/** `kind: unit=singular/plural …`; a plural that is left out equals the singular; no `=`: no fixed English word. */
const TABLE: Readonly<Record<UnitKind, string>> = {
	person:
		'คน=person/people นาย=person/people ราย ท่าน=person/people ชีวิต=life/lives ศพ=body/bodies รูป คู่=pair/pairs ตน',
	thing: `ตัว ลำ คัน ฉบับ แห่ง=place/places ใบ อัน ชิ้น=piece/pieces เล่ม หลัง เครื่อง ลูก แผ่น สาย ต้น ดวง ก้อน เม็ด ซอง
		ข้อ=point/points เรื่อง โครงการ=project/projects ประเทศ=country/countries จังหวัด=province/provinces
		อำเภอ=district/districts ตำบล=subdistrict/subdistricts หมู่บ้าน=village/villages เมือง=city/cities รัฐ=state/states
		ชนิด=kind/kinds ประเภท=type/types สายพันธุ์=species/species ด้าน=area/areas ประการ=point/points
		ขั้นตอน=step/steps กลุ่ม=group/groups ชุด=set/sets คณะ=group/groups ทีม=team/teams องค์กร=organisation/organisations
		หน่วยงาน=agency/agencies บริษัท=company/companies พรรค=party/parties ฝ่าย=side/sides ภาษา=language/languages
		ครัวเรือน=household/households ครอบครัว=family/families หลังคาเรือน=household/households ร้าน=shop/shops
		สาขา=branch/branches โรงเรียน=school/schools แบบ รุ่น ตำแหน่ง=position/positions ที่นั่ง=seat/seats
		เที่ยวบิน=flight/flights เที่ยว=trip/trips ขบวน ตู้ กล่อง=box/boxes ถุง=bag/bags ขวด=bottle/bottles
		ห้อง=room/rooms ชั้น=floor/floors มาตรการ=measure/measures เส้นทาง=route/routes ฝูง=herd/herds
		นัด คดี=case/cases ข้อหา=charge/charges ระดับ=level/levels ส่วน=part/parts ภาค=region/regions
		สมัย=term/terms ภาพ=picture/pictures รายการ สนาม กระทรวง=ministry/ministries ธนาคาร=bank/banks
		คำ=word/words หน้า=page/pages บท=chapter/chapters เกาะ=island/islands ดอก ปาก กระบอก สี=colour/colours
		พื้นที่=area/areas ศูนย์=centre/centres จุด=spot/spots วิธี=way/ways ประเด็น=issue/issues สไตล์=style/styles ภูมิภาค=region/regions กรณี=case/cases ช่วง=part/parts สิ่ง=thing/things จาน=plate/plates ข้าง ซี่ บาน กิจกรรม=activity/activities หลักสูตร=course/courses รางวัล=prize/prizes เหรียญเงิน=silver_medal/silver_medals เหรียญทองแดง=bronze_medal/bronze_medals หมู่ แปลง=plot/plots ช่อง=channel/channels สถานี=station/stations
		เหรียญทอง=gold medal/gold medals กองพัน=battalion/battalions ราง=rail/rails โดส=dose/doses เข็ม=dose/doses เตียง=bed/beds`,
	times:
		'ครั้ง=time/times หน=time/times รอบ=round/rounds คราว=time/times เกม=game/games แมตช์=match/matches แมทช์=match/matches ไฟท์=fight/fights ไฟต์=fight/fights สมัย เซต=set/sets ยก=round/rounds นัดแข่ง=match/matches',
	time: `วินาที=second/seconds นาที=minute/minutes ชั่วโมง=hour/hours ชม.=hour/hours วัน=day/days คืน=night/nights
		สัปดาห์=week/weeks อาทิตย์=week/weeks เดือน=month/months ไตรมาส=quarter/quarters ปี=year/years
		ทศวรรษ=decade/decades ศตวรรษ=century/centuries ขวบ=year/years พรรษา=year/years ขวบปี=year/years ฤดูกาล=season/seasons`,
	money: `บาท=baht สตางค์=satang ดอลลาร์=dollar/dollars ดอลลาร์สหรัฐ=US_dollar/US_dollars ดอลลาร์สหรัฐฯ=US_dollar/US_dollars
		เหรียญสหรัฐ=US_dollar/US_dollars เหรียญสหรัฐฯ=US_dollar/US_dollars เหรียญดอลลาร์สหรัฐ=US_dollar/US_dollars
		ดอลลาร์ออสเตรเลีย=Australian_dollar/Australian_dollars ดอลลาร์สิงคโปร์=Singapore_dollar/Singapore_dollars
		ดอลลาร์ฮ่องกง=Hong_Kong_dollar/Hong_Kong_dollars ดอลลาร์แคนาดา=Canadian_dollar/Canadian_dollars เหรียญ
		ปอนด์สเตอร์ลิง=pound/pounds ปอนด์=pound/pounds ยูโร=euro/euros เยน=yen หยวน=yuan วอน=won รูเบิล=rouble/roubles รูปี=rupee/rupees
		ริงกิต=ringgit กีบ=kip จ๊าด=kyat ด่อง=dong รูเปียห์=rupiah เปโซ=peso/pesos ฟรังก์สวิส=Swiss_franc/Swiss_francs
		ฟรังก์=franc/francs โครนา=krona/kronor $=dollar/dollars US$=US_dollar/US_dollars £=pound/pounds €=euro/euros ¥ ฿=baht`,
	percent: '%=per_cent เปอร์เซ็นต์=per_cent เปอร์เซนต์=per_cent เปอร์เซ็น=per_cent ร้อยละ=per_cent จุด',
	length: `กิโลเมตร=kilometre/kilometres กม.=kilometre/kilometres กิโล เมตร=metre/metres ม.=metre/metres
		เซนติเมตร=centimetre/centimetres ซม.=centimetre/centimetres มิลลิเมตร=millimetre/millimetres มม.=millimetre/millimetres
		ไมล์=mile/miles ไมล์ทะเล=nautical_mile/nautical_miles ฟุต=foot/feet นิ้ว=inch/inches หลา=yard/yards วา=wa ปีแสง=light_year/light_years
		km=kilometre/kilometres m=metre/metres cm=centimetre/centimetres mm=millimetre/millimetres`,
	area: `ไร่=rai งาน ตารางวา=square_wa ตารางเมตร=square_metre/square_metres ตร.ม.=square_metre/square_metres
		ตารางกิโลเมตร=square_kilometre/square_kilometres ตร.กม.=square_kilometre/square_kilometres ตารางฟุต=square_foot/square_feet
		ตารางไมล์=square_mile/square_miles เอเคอร์=acre/acres เฮกตาร์=hectare/hectares`,
	volume: `ลิตร=litre/litres ลูกบาศก์เมตร=cubic_metre/cubic_metres ลบ.ม.=cubic_metre/cubic_metres
		ล้านลูกบาศก์เมตร บาร์เรล=barrel/barrels แกลลอน=gallon/gallons มิลลิลิตร=millilitre/millilitres`,
	weight: `กิโลกรัม=kilogram/kilograms กก.=kilogram/kilograms กรัม=gram/grams มิลลิกรัม=milligram/milligrams
		ตัน=tonne/tonnes ออนซ์=ounce/ounces kg=kilogram/kilograms`,
	temperature:
		'องศา=degree/degrees องศาเซลเซียส=degree_Celsius/degrees_Celsius องศาฟาเรนไฮต์=degree_Fahrenheit/degrees_Fahrenheit',
	speed: 'นอต=knot/knots น็อต=knot/knots มัค=Mach',
	energy: `วัตต์=watt/watts กิโลวัตต์=kilowatt/kilowatts เมกะวัตต์=megawatt/megawatts แรงม้า=horsepower แคลอรี=calorie/calories
		กิโลแคลอรี=kilocalorie/kilocalories kWh=kWh MW=megawatt/megawatts กิโลวัตต์ชั่วโมง=kilowatt_hour/kilowatt_hours
		หน่วย=unit/units กิกะเฮิรตซ์=gigahertz กิกะเฮิร์ตซ์=gigahertz เมกะเฮิรตซ์=megahertz กิโลเฮิรตซ์=kilohertz เฮิรตซ์=hertz โวลต์=volt/volts แอมป์=ampere/amperes ดีกรี พิกเซล=pixel/pixels กิกะวัตต์=gigawatt/gigawatts เมกะไบต์=megabyte/megabytes เทราไบต์=terabyte/terabytes กิกะไบต์=gigabyte/gigabytes GB=GB MB=MB เดซิเบล=decibel/decibels`,
	magnitude: 'แมกนิจูด แม็กนิจูด ริกเตอร์ ตามมาตราริกเตอร์',
	score:
		'คะแนน=point/points แต้ม=point/points ประตู=goal/goals รัน=run/runs วิกเก็ต=wicket/wickets เสียง=vote/votes คะแนนเสียง=vote/votes รีบาวด์=rebound/rebounds',
	multiple: 'เท่า=time/times เท่าตัว'
};

/** Units and classifiers that may stand right behind a number, by their written form. */
export const UNITS: ReadonlyMap<string, Unit> = readTable();

/** Currency signs that stand in front of a number. */
export const CURRENCY_SIGNS: readonly string[] = ['US$', '$', '£', '€', '¥', '฿'];

function readTable(): Map<string, Unit> {
	const units = new Map<string, Unit>();
	for (const [kind, list] of Object.entries(TABLE) as [UnitKind, string][])
		for (const item of list.split(/\s+/)) {
			const [name = '', english] = item.split('=');
			if (units.has(name)) continue;
			const [one, many = one] = (english ?? '').replaceAll('_', ' ').split('/');
			units.set(name, one && many ? { kind, en: [one, many] } : { kind });
		}
	return units;
}
