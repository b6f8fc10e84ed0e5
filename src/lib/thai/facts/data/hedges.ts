/** What a hedge says about the true number: it lies near, above or below the one that is named. */
export type HedgeSense = 'near' | 'above' | 'below';

export interface Hedge {
	sense: HedgeSense;
	/** The English words in front of a number. */
	en: string;
}

/** Hedges in front of a number. */
export const HEDGES_BEFORE: Readonly<Record<string, Hedge>> = {
	เกือบ: { sense: 'near', en: 'nearly' },
	เกือบจะ: { sense: 'near', en: 'nearly' },
	ร่วม: { sense: 'near', en: 'nearly' },
	ประมาณ: { sense: 'near', en: 'about' },
	โดยประมาณ: { sense: 'near', en: 'about' },
	ราว: { sense: 'near', en: 'around' },
	ราวๆ: { sense: 'near', en: 'around' },
	'ราว ๆ': { sense: 'near', en: 'around' },
	กว่า: { sense: 'above', en: 'more than' },
	มากกว่า: { sense: 'above', en: 'more than' },
	ตั้งแต่: { sense: 'above', en: 'at least' },
	เกิน: { sense: 'above', en: 'over' },
	เกินกว่า: { sense: 'above', en: 'over' },
	อย่างน้อย: { sense: 'above', en: 'at least' },
	ไม่น้อยกว่า: { sense: 'above', en: 'at least' },
	ไม่ต่ำกว่า: { sense: 'above', en: 'at least' },
	น้อยกว่า: { sense: 'below', en: 'less than' },
	ต่ำกว่า: { sense: 'below', en: 'less than' },
	ไม่ถึง: { sense: 'below', en: 'less than' },
	ไม่เกิน: { sense: 'below', en: 'no more than' },
	ไม่เกินกว่า: { sense: 'below', en: 'no more than' },
	ไม่มากกว่า: { sense: 'below', en: 'no more than' },
	อย่างมาก: { sense: 'below', en: 'at most' }
};

/** Words that end like a hedge and hold none. */
export const ENDING_LIKE_HEDGES: readonly string[] = ['งบประมาณ', 'เข้าร่วม', 'ผู้ร่วม'];

/** Hedges behind a number or behind its unit. */
export const HEDGES_AFTER: Readonly<Record<string, Hedge>> = {
	ขึ้นไป: { sense: 'above', en: 'at least' },
	เศษ: { sense: 'above', en: 'a little over' },
	เศษๆ: { sense: 'above', en: 'a little over' },
	กว่า: { sense: 'above', en: 'more than' },
	กว่าๆ: { sense: 'above', en: 'a little over' }
};
