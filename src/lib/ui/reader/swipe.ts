export type Swipe = 'left' | 'right' | 'down';

/** What a finger meant that moved by (dx, dy) px; `null` where it was a tap or a scroll. */
export function swipeOf(dx: number, dy: number): Swipe | null {
	if (Math.abs(dx) >= 48 && Math.abs(dx) > 2 * Math.abs(dy)) return dx < 0 ? 'left' : 'right';
	if (dy >= 72 && dy > 2 * Math.abs(dx)) return 'down';
	return null;
}
