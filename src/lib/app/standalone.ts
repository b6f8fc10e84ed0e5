/** Whether the app runs from the home screen or the dock, apart from the browser. */
export function isStandalone(): boolean {
	return (
		matchMedia('(display-mode: standalone)').matches ||
		(navigator as { standalone?: boolean }).standalone === true // iOS before 16.4
	);
}
