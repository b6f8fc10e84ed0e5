/** The hour at which a learner's day ends: whoever studies past midnight is still in the same day. */
const DAY_STARTS_AT = 4;

/** Start and end (ms) of the learner's day that holds `now`, in the local time zone, from 4 in the morning. */
export function dayOf(now: number): { dayStart: number; dayEnd: number } {
	const start = new Date(now);
	if (start.getHours() < DAY_STARTS_AT) start.setDate(start.getDate() - 1);
	start.setHours(DAY_STARTS_AT, 0, 0, 0);
	const end = new Date(start);
	end.setDate(end.getDate() + 1);
	return { dayStart: start.getTime(), dayEnd: end.getTime() };
}
