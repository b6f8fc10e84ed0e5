import { words } from './word-list.ts';

/** Words that make a Latin name one of a body. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
	words(`
	University College Institute Academy School Department Ministry Agency Bureau Commission Committee Council Authority Association Federation Union Organisation Organization Foundation Trust Society Alliance Group Party Senate Congress Parliament Assembly Court
	Bank Corp Corporation Inc Ltd Limited LLC PLC Co Company Holdings Industries Airlines Airways Motors Pharmaceuticals Technologies Systems Partners Capital Energy Press News Times Post Herald Journal Guardian Mail Telegraph Mirror Tribune Gazette Magazine
	Radio Television TV Broadcasting Media Network Channel FC F.C. AFC United City_FC Rangers Rovers Wanderers Hotspur Athletic Albion Lakers Nuggets Warriors Celtics Bulls Yankees Cubs Dodgers Mets Giants Patriots Cowboys Eagles Packers Steelers Brewers Cardinals
	Hospital Clinic Police Army Navy Force Services Service Church Labs Laboratory Laboratories Studios Records Entertainment Games Software Records Orchestra Philharmonic Museum_of_Art Airline Railways Society Charity Shop Pharmacy Stores Store Stars Labour Awareness Register Daily Chronicle Observer Inquirer Globe Star Weekly Gazette Examiner Democrats Republicans Office Nations Fund
`)
);

/** Words that make a Latin name one of a place. */
export const SITE_WORDS: ReadonlySet<string> = new Set(
	words(`
	Street Road Avenue Lane Drive Square Park Beach Bay Island Islands Lake River Mountain Mountains Mount Valley Hill Hills Bridge Airport Station Stadium Arena Hall House Palace Castle Tower Building Centre Center Mall Hotel Plaza Garden Gardens Forest Canyon
	County District Province State City Town Village Heights Crescent Close Mews Court_Road Terrace Court Cathedral Abbey Museum Theatre Theater Gallery Library Prison Harbour Harbor Port Gulf Sea Ocean Strait Peninsula Cape Coast Desert Falls Springs Creek Farm
`)
);

/** Words that make a Latin name one of an event, a work, a prize or a thing: no person, place or body. */
export const THING_WORDS: ReadonlySet<string> = new Set(
	words(`
	Cup League Championship Championships Open Games Olympics Olympic Prize Award Awards Festival Series Tour Prix Masters Premiership Division Act Bill Treaty Agreement Index Model Pro Max Plus Edition Song Album Show Movie Film Story Book Project Program Programme
	Plan Policy Day Night Week Morning_Show Season Sunday Monday Tuesday Wednesday Thursday Friday Saturday January February March April_Fools May_Day June_Bug July August September October November December Airbus Boeing_737 Bluetooth WiFi Wi-Fi Internet Online
	Chief Executive Officer Prime Minister Government Spokesperson Climate Change Farmer Farmers Normal Syne System Systems_Thinking Zone Package Report Study Point Stop Room Meeting Conference Summit Forum Report Road_Show Roadshow Expo Fair Fest
	Thai Japanese Chinese Korean American Americans British English French German Russian Indian Asian European Spanish Italian Dutch Swede Spaniard Colombian Belgian Mexican Canadian Australian Emissions Neutral Carbon Transformation Financing Charge Center_Call
	Hurricane Storm Typhoon Cyclone Tropical Monitor Monitoring Sandbox Economy Power Soft Smart Must Do Mega High Low Green Blue_Economy Data Cloud Platform App Web Update Version Disease Syndrome Virus Covid Vaccine Language Music Food Health Care Law Rights Road_Map Roadmap Landbridge Port_Community
`)
);

/** Latin words in capitals that name no body: sciences, sicknesses, measures, forms, machines. */
export const LATIN_COMMON: ReadonlySet<string> = new Set(
	words(`
	AIDS HIV DNA RNA COVID COVID-19 SARS MERS XDR-TB TB MDR ICU CPR MRI CT PCR ATK LGBT LGBTQ LGBTQ+ LGBTQIA CEO CFO COO CTO VIP OK TV DVD CD USB PC LED LCD GPS SMS PIN ATM QR OTP PDF HTML URL WWW FAQ GDP GNP CPI PPI PMI VAT SME SMEs EV EVs SUV BEV PHEV HEV
	NGV LNG LPG CNG PM PM2.5 CO2 CO MOU MoU FTA RCEP CPTPP BCG SDG SDGs ESG ROI KPI OTOP AI IT ICT IoT VR AR XR MR NFT BTC ETF IPO NPL P2P B2B B2C R&D HR PR MP MPs MEP MSP MWP AM PhD MBA BA MA Call_Center E-book Ebook e-book Online Website Application App Facebook_Live
	Line Live Clip Vlog KOL KOLs Landbridge Southern Corridor Dry Port Hub Log Mr Ms RM RO OPEX CAPEX EIA EHIA PPP TOR ID USD THB EUR GBP JPY BMI IQ UV UFO UFOs UHD 4K 5G 4G 3G WiFi Wi-Fi Bluetooth iPhone iPad Android Windows DIY FM BRT MRT_line COP26 COP27 COP28 APEC_2022 SOS NGO NGOs
`)
);
