import { words } from './word-list.ts';

/** Given names of the world in Thai spelling, several spellings where news uses several. */
export const THAI_SPELLED: ReadonlySet<string> = new Set(
	words(`
	จอห์น จอน โจ โจเซฟ โจนาธาน จอร์จ จอร์เจีย เจมส์ เจมี่ เจมี จิม จิมมี่ แจ็ค แจ็ก แจ็กสัน เจค็อบ เจคอบ จาคอบ เจสัน เจฟ เจฟฟ์ เจฟฟรีย์ เจเรมี เจเรมี่ เจอร์รี เจอร์รี่ เจนนิเฟอร์ เจน เจนนี่ เจสสิกา เจสซิกา จูเลีย จูเลียน จูลี จัสติน จอร์แดน โจชัว จอร์จินา
	โรเบิร์ต โรเบิร์ท บ็อบ บ๊อบ บ็อบบี้ ร็อบ ร็อบบี้ โรบิน ริชาร์ด ริค ริก ริกกี้ โรเจอร์ โรนัลด์ โรนัลโด้ โรนัลโด รอน รอย ไรอัน รัสเซลล์ ราเชล เรเชล รีเบคกา รีเบคก้า โรส รูธ เรย์ เรย์มอนด์ ราล์ฟ ร็อด โรดริโก โรแบร์โต ริคาร์โด ราฟาเอล รามอน
	ไมเคิล ไมค์ มิเชล มิเชลล์ ไมเคล มิเกล มิก มิค มาร์ค มาร์ก มาร์โก มาร์โค มาร์ติน มาร์ธา มาร์กาเร็ต แมรี แมรี่ มาเรีย มารี มารีน แมทธิว แมตต์ แม็ตต์ แม็กซ์ แม็กซิม มาริโอ มานูเอล มอริซ มอร์แกน มิเรียม มูฮัมหมัด โมฮัมเหม็ด โมฮัมหมัด โมฮาเหม็ด โมฮัมเม็ด มุสตาฟา มาห์มูด
	วิลเลียม วิลเลี่ยม วิล วิลล์ บิล บิลล์ บิลลี่ วอลเตอร์ วอลต์ เวย์น วิกเตอร์ วิคเตอร์ วินเซนต์ วินเซ็นต์ วลาดิเมียร์ วลาดีมีร์ โวโลดีมีร์ โวโลดิมีร์ วาเลรี เวโรนิกา วาเนสซา วาลีด
	เดวิด เดฟ ดาวิด แดเนียล แดน แดนนี่ ดาเนียล โดนัลด์ โดนัล ดอน ดีน เดนนิส ดักลาส ดั๊ก ดิ๊ก ดิมิทรี ดมิทรี ดมีทรี ดิเอโก ดีเอโก โดมินิก ดันแคน ดาร์เรน เดเร็ก เดียร์เดร ไดอานา ไดอาน่า โดโรธี เดบอราห์ ดัสติน
	โทมัส ทอม ทอมมี ทอมมี่ โทนี่ โทนี แอนโทนี แอนโทนี่ แอนดรูว์ แอนดี แอนดี้ แอนน์ แอนนา แอนนี่ อันนา อังเกลา อันโตนิโอ อันโตนีโอ อังเดร อังเดรย์ อันเดร อันเดรส อันเดรียส แอนเดรีย อเล็กซ์ อเล็กซานเดอร์ อเล็กซานเดอร์ อเล็กซานดรา อเล็กเซ อเล็กเซย์ อเล็กซี อเลฮานโดร อเลสซานโดร
	อัลเบิร์ต อัลเฟรด อัลเฟรโด อลัน แอลัน อัล อัลเบอร์โต อาร์เธอร์ อาเธอร์ อดัม อาดัม แอรอน อารอน อบิเกล เอมี่ เอมี เอมิลี เอมิลี่ เอ็มมา เอมม่า เอ็มมานูเอล เอมานูเอล เอ็มมานูแอล เอริค เอริก เอ็ดเวิร์ด เอ็ด เอ็ดดี้ เอ็ดวิน เอลิซาเบธ เอลิซาเบ็ธ เอลตัน เอลวิส เอลเลน เอเลน เอเลนา เอมิล
	เออร์เนสต์ เอร์เนสโต เอ็นริเก เอ็นรีเก อีวาน อิวาน อีธาน อิซาเบล อิซาเบลลา อีฟ อับดุลลาห์ อับดุล อับเดล อับดุลเลาะห์ อาเหม็ด อาห์เหม็ด อาหมัด อาลี อาลาสซาน อิบราฮิม อิสมาอิล ฮัสซัน ฮุสเซน ฮามิด ฮัมซา ฮาซัน ฮาฟิซ โอมาร์ โอซามา อุสมาน ยูซุฟ ยูสเซฟ คาลิด คาเลด
	สตีฟ สตีเวน สตีเฟน สตีเฟ่น สตีเฟ็น สแตน สแตนลีย์ สก็อตต์ สกอตต์ ซาราห์ ซาร่า ซารา ซาแมนธา ซามูเอล แซม แซมมี่ แซลลี แซนดร้า ซานดรา ซูซาน ซูซานนา ซูซี่ โซเฟีย โซฟี ไซมอน ซีมอน เซบาสเตียน เซร์คิโอ เซอร์เกย์ เซอร์เก เซอร์จิโอ เซดริก ซิดนีย์ ชอน ฌอน ฌอง ฌาคส์ ฌาค
	ชาร์ลส์ ชาร์ลี ชาร์ลี่ ชาร์ล็อต ชาร์ลอตต์ คาร์ล คาร์ลา คาร์ลอส คาร์ลอตตา คาร์เมน คาโรล แครอล แครอลไลน์ แคโรไลน์ แคทเธอรีน แคทเธอรีน แคทเธอรีน แคเธอรีน แคทรีน แคธี แคธี่ เคท เคต เคตี้ เคที่ เควิน เคน เคนเนธ เคลลี เคลลี่ เคซีย์ เคร็ก เคอร์ต คริส คริสเตียน คริสเตียโน คริสเตียโน่
	คริสโตเฟอร์ คริสทีน คริสตีน คริสติน คริสติน่า คริสตินา คลอเดีย คลอด คลินต์ คลินท์ เคียร์ คีธ คีท คิม คิท คอลิน โคลิน คอร์เนเลีย คาริม คามาลา คามิลา คามิล คาเรน แคเรน เคร์ก คอนราด คาสปาร์ คีแรน ไคล์ ไคลี่ ไคลี
	ปีเตอร์ พีเตอร์ ปิแอร์ ปีแยร์ ปิเอร์ เปโดร พอล ปอล เปาโล ปาโบล พาโบล พาทริก แพทริค แพทริก แพท แพตตี พาเมลา ฟิล ฟิลิป ฟิลลิป ฟิลิปป์ ฟรานซิส ฟรานซิสโก ฟรานเชสโก ฟรังซัวส์ ฟร็องซัว แฟรงก์ แฟรงค์ แฟรงกี้ เฟร็ด เฟรด เฟรเดอริก เฟเดริโก เฟอร์นานโด ฟิเดล เฟลิกซ์ เฟลิเป้ โฟล์คเกอร์
	เบน เบนจามิน เบนยามิน เบนนี่ เบอร์นาร์ด เบอร์นี เบอร์นี่ เบร็ท เบรตต์ เบรนด้า ไบรอัน ไบรอั้น บรูโน่ บรูโน บรูซ แบรด แบรดลีย์ บาร์บารา บาร์บาร่า แบร์รี่ บารัค บาชาร์ บัชชาร์ เบียทริซ เบตตี เบธ เบลีย์ โบริส บอริส โบนี บรีอานา เบรนดอน แบรนดอน
	แกรี แกรี่ แกรี่ เกร็ก เกรกอรี เกเบรียล กาเบรียล แกเรธ เกรซ เกรแฮม เกรตา กวินเน็ธ กวินเนธ กอร์ดอน โกรเวอร์ กิลเบิร์ต เกล็น เกล็นน์ กุสตาโว กุสตาฟ กียอม โกรัน จีนน์ จีน จีโอวานนี โจวานนี จูเซปเป้ จูลิโอ จูเลียน จิลล์ จิลเลียน จานี่ โจแอนน์ โจน โจนี่ โจดี้ เฆซุส โฆเซ โฮเซ่ โฮเซ ฆวน ฮวน ฮอร์เก ฆาเบียร์ ฮาเวียร์
	ลี แลร์รี แลร์รี่ ลอเรน ลอร่า ลอรา ลอเรนซ์ ลอว์เรนซ์ ลีโอ ลีออน ลีโอนาร์โด ลีโอนาร์ด ลีนา ลินดา ลิเลียน ลิลลี่ ลินด์ซีย์ ลิซ ลิซ่า ลิซา ลูคัส ลูก้า ลูคา ลุค ลุค ลูซี่ ลูซี ลูอิส ลูอิซา ลูอิส หลุยส์ หลุยซ่า หลุยซา ลิโอเนล ลิโอเนล เลียม ลอยด์ โลร็องต์ โลธาร์ ลุยจิ
	นาธาน นาธาเนียล นาตาลี นาตาลี่ นาตาชา แนนซี่ แนนซี นาโอมิ นิค นิก นิโคล นิโคลัส นิโคลา นิโกลาส นิกิตา นีล นอร์แมน โนอาห์ โนรา นูเรีย นูรี นูร์ นาวัซ นเรนทรา นายิบ เนลสัน นีลสัน
	ฮาโรลด์ แฮร์รี แฮร์รี่ เฮนรี เฮนรี่ เฮนรีก เฮเลน ฮิลลารี ฮิลารี ฮันนาห์ ฮานนาห์ ฮันส์ ไฮดี้ ไฮน์ริช ฮูโก้ ฮูโก ฮวาน ฮาวเวิร์ด ฮอลลี่ ฮาร์วีย์ เฮเธอร์ โฮเวิร์ด ฮาคีม ฮิโรชิ ฮิเดกิ ฮารูกิ ชินโซ ชินโซ โยชิฮิเดะ ฟูมิโอะ ชิเกรุ ทาโร่ เคนจิ อากิระ นาโอกิ ยูกิโอะ ทาเคชิ
	สี เหมา เติ้ง โจวเอินไหล หลี่ หวัง เฉิน จาง หลิว มุน ปาร์ค จอง คิมจองอึน อองซาน มิน เต็ง ตาน โจโก โจโค ปราโบโว มาฮาเธร์ มหาเธร์ อันวาร์ นาจิบ อิสมาอิล โรดริโก เบนิกโน เฟอร์ดินานด์ บองบอง คอราซอน ฮุน ฮุนเซน สม นโรดม นเรนทระ นเรนทรา ราหุล โซเนีย อินทิรา อิมรอน ชาห์บาซ ชีค
	วอร์เรน วีโต ยาคอบ ยาน ยานิส ยูริ เยฟเกนี เยฟเกนี่ ยีโด โยฮัน โยฮันน์ โยฮันเนส โยเซฟ โยเซป ยอร์ก ยวิด เยนส์ เยอร์เก้น เยอร์เกน เจอร์เก้น เปป ซีเนดีน ซีเนอดีน เซลิน เซอร์คาน เรเจป เรเซป ทายยิป ทารีก ทาริก เทเรซา เทเรซ่า เทย์เลอร์ เทอร์รี่ เทด ทิม ทิโมธี เทรเวอร์ ทริสตัน เทรซี่ ไทเลอร์ ทาเคโอะ ทาเทียนา
	ออสการ์ โอลิเวอร์ โอลิเวีย โอลาฟ โอเล็ก โอเล็กซานเดอร์ อูร์ซูลา อูเว อูโก อูริ อิลฮัน อิลยา อิกอร์ ไอแซค ไอรีน อิซาอัก อัสซิมี อัสซีมี เอียน อีเลียส เอเดรียน แอดเรียน อกาธา อากาธา แองเจลา แองเจลินา แองเจโล อังเฆล แอชลีย์ แอชลี่ย์ แอบราฮัม อับราฮัม แอนนาเบล เอวา เอวิตา เอ็วบา
`)
);

/** Given names in Latin script. */
export const LATIN_GIVEN: ReadonlySet<string> = new Set(
	words(`
	Aaron Abby Abdul Abdullah Abigail Adam Adele Adrian Agnes Ahmed Aidan Akira Al Alan Albert Alberto Alec Alejandro Alessandro Alex Alexa Alexander Alexandra Alexandre Alexei Alexis Alfred Alfredo Ali Alice Alicia Alison Allan Allen Alisson Amanda
	Amber Amy Ana Andre Andrea Andreas Andrei Andrés Andres Andrew Andy Angel Angela Angelina Angelo Anita Ann Anna Anne Annie Anthony Antoine Anton Antonio Anwar April Archie Ariana Arnold Arthur Ashley Assimi Audrey Barack Barbara Barry Bashar Beatrice
	Becky Ben Benjamin Bernard Bernie Beth Betty Beverly Beyoncé Bill Billy Blake Bob Bobby Bono Boris Brad Bradley Brandon Brenda Brendan Brent Brett Brian Bridget Britney Brooke Bruce Bruno Bryan Calum Cameron Camilla Carl Carla Carlo Carlos Carmen Carol
	Caroline Carolyn Catherine Cathy Cecil Charles Charlie Charlotte Chad Chelsea_Clinton Cheryl Chloe Chris Christian Christina Christine Christoph Christopher Cindy Claire Clara Clark Claude Claudia Clint Colin Connor Conor Corey Cory Craig Cristiano Cynthia
	Daisy Dale Damian Damon Dan Daniel Daniela Danielle Danny Darren Dave David Dawn Dean Debbie Deborah Declan Delia Denis Denise Dennis Derek Desmond Diana Diane Dick Diego Dionisio Dmitri Dmitry Dominic Don Donald Donna Doris Dorothy Doug Douglas Duncan
	Dustin Dwayne Dwight Dylan Earl Ed Eddie Eden Edgar Edith Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elin Elizabeth Ella Ellen Elliot Elon Elton Emily Emma Emmanuel Enrique Eric Erica Erik Erin Ernest Esther Ethan Eugene Eva Evan Eve Evelyn Faye
	Felix Fernando Fiona Florence_Pugh Floyd Francesca Francesco Francis Francisco Francois François Frank Frankie Fred Freddie Frederick Gabriel Gareth Gary Gavin Gemma Gene Geoff Geoffrey George Georgia_May Gerald Gerard Gilbert Gina Giovanni Giuseppe Glen Glenn Gloria
	Gordon Grace Graham Grant Greg Gregory Gustavo Guy Gwen Gwyneth Hamza Hannah Hans Harold Harriet Harrison Harry Harvey Hassan Heather Hector Heidi Helen Henri Henry Herbert Hillary Holly Howard Hugh Hugo Ian Ibrahim Igor Imran Irene Iris Isaac Isabel Isabella
	Ismail Ivan Jack Jackie Jackson_Pollock Jacob Jacqueline Jacques Jaime Jake James Jamie Jan Jane Janet Janice Jared Jason Javier Jay Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerome Jerry Jess Jesse Jessica Jesus Jill Jim Jimmy Jo Joan Joanna Joanne Joaquin Joe
	Joel Johan Johann John Johnny Jon Jonas Jonathan Jordan_Spieth Jorge Jose José Joseph Josephine Josh Joshua Joy Joyce Juan Judith Judy Julia Julian Julie Juliet Julio Julius June Jürgen Justin Kamala Kanye Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie
	Katrina Katy Keaghan Keith Kelly Ken Kenneth Kenny Kepa Kevin Khalid Kieran Kim Kimberly Kirsty Kofi Kristen Kurt Kyle Kylie Lance Larry Lassana Laura Lauren Laurence Lawrence LeBron Lee Leo Leon Leonard Leonardo Leroy Leslie Lewis Liam Lily Linda Lindsay Lindsey
	Lionel Lisa Liz Lloyd Logan Lois Lola Lorenzo Lorraine Louis Louise Luca Lucas Lucy Luis Luke Lydia Lynn Mae Maggie Malcolm Mandy Manuel Marc Marcel Marco Marcus Margaret Maria Marie Marilyn Mario Marion Mark Martha Martin Marvin Mary Mason Mateo Mathew Matt Matteo
	Matthew Maureen Maurice Max Maxine Maya Megan Meghan Melania Melanie Melissa Mia Michael Michel Michele Michelle Miguel Mike Mikhail Mila Miles Milton Mindy Miranda Miriam Mitch Mohamed Mohammad Mohammed Moira Molly Monica Morgan Muhammad Nadia Nancy Naomi Narendra
	Natalie Natasha Nathan Neil Nelson Nick Nicholas Nicola Nicolas Nicole Nigel Nina Noah Noel Nora Norman Olga Oliver Olivia Omar Oscar Otto Owen Pablo Pamela Pat Patricia Patrick Patsy Paul Paula Paulo Pauline Pedro Peggy Penelope Penny Pete Peter Phil Philip Philippe
	Phillip Phoebe Phyllis Pierre Rachel Rafael Rahul Ralph Randy Ray Raymond Rebecca Regina Rex Ricardo Rich Richard Rick Ricky Rita Rob Robbie Robert Roberto Robin Rod Roderick Roger Roland Roman Ron Ronald Ronnie Rory Rosa Rose Rosemary Ross Roy Ruben Rupert Russell Ruth
	Ryan Sabrina Sadio Sally Sam Samantha Samuel Sandra Sandy Sara Sarah Saroja Scott Sean Sebastian Sergei Sergey Sergio Seth Shane Shannon Sharon Shaun Sheila Shelley Shirley Sidney Simon Simone Sonia Sophia Sophie Stacey Stan Stanley Stefan Stella Stephanie Stephen Steve
	Steven Stewart Stuart Sue Susan Susanna Suzanne Sylvia Tamara Tara Tariq Taylor_Swift Ted Terence Teresa Terri Terry Theo Theodore Theresa Thomas Tiffany Tim Timothy Tina Toby Todd Tom Tommy Toni Tony Tracey Tracy Trevor Tristan Troy Tyler Ursula Valentina Valerie Vanessa
	Vera Vernon Veronica Vicky Victor Vince Vincent Vivian Vladimir Volodymyr Wade Walter Wanda Warren Wayne Wendy Will William Willie Willy Winston Wolfgang Xavier Xherdan Yasmin Yoko Yolanda Yusuf Yves Yvonne Zac Zach Zachary Zane Zara Zoe Joko Gianni Giorgio Luka Novak Rafa Andriy
`)
);

/** Names of the list in Thai spelling that are everyday words or places too: they count only in front of a surname. */
export const AMBIGUOUS_GIVEN: ReadonlySet<string> = new Set(
	words(
		'สี เหมา จอน จาง มิน สม โจ ลี คิม หวัง มุน ปาร์ค ตาน เบน โรส เรย์ วิล ดอน รอน รอย ชอน แพท จอง ยาน เปป โนรา อีฟ ฮุน เจน จีน ลุค ชีค เฉิน ริก โซเฟีย จอร์เจีย ซิดนีย์ มารี อาลี ลีนา นิค เทด อัล นูรี เคน เคท มาริโอ คิท จิม นูร์ มิก มิค ทิม สกอตต์'
	)
);
