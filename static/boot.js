// Runs before the first paint, apart from the app: what the learner chose last stands in localStorage as a copy of
// the settings. It also speaks up where the app's own files cannot be loaded, so that no page stays blank.
(function () {
	var root = document.documentElement;
	var theme = null;
	var language = null;
	try {
		theme = localStorage.getItem('aankhao.theme');
		language = localStorage.getItem('aankhao.language');
	} catch {
		// No storage: the device's own theme and language serve.
	}
	if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	if (!language) language = /^th\b/.test(navigator.language || '') ? 'th' : 'en';
	root.lang = language;

	window.addEventListener(
		'error',
		function (event) {
			var target = event.target;
			if (target && (target.tagName === 'SCRIPT' || (target.tagName === 'LINK' && target.rel === 'modulepreload'))) tell();
		},
		true
	);
	window.addEventListener('unhandledrejection', function (event) {
		if (/import|module|fetch/i.test(String(event.reason && event.reason.message))) tell();
	});

	// The browser's offer to install comes early and once: kept until the learner asks for it.
	window.addEventListener('beforeinstallprompt', function (event) {
		event.preventDefault();
		window.installPrompt = event;
		window.dispatchEvent(new Event('installable'));
	});

	function tell() {
		var place = document.getElementById('boot-problem');
		if (!place || place.childNodes.length > 0) return;
		place.textContent =
			language === 'th'
				? 'โหลดแอปไม่สำเร็จ ตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง '
				: 'The app could not be loaded. Check the connection, then try again. ';
		var button = document.createElement('button');
		button.textContent = language === 'th' ? 'โหลดใหม่' : 'Load again';
		button.addEventListener('click', function () {
			location.reload();
		});
		place.appendChild(button);
	}
})();
