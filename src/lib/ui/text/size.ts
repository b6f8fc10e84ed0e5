const KB = 1024;
const MB = KB * KB;
const GB = KB * MB;

/** Bytes as people read them: `46 KB`, `3.1 MB`, `2.4 GB`; one decimal from a megabyte on. */
export function sizeText(bytes: number): string {
	if (bytes < MB) return `${Math.max(1, Math.ceil(bytes / KB))} KB`;
	return bytes < GB ? `${(bytes / MB).toFixed(1)} MB` : `${(bytes / GB).toFixed(1)} GB`;
}
