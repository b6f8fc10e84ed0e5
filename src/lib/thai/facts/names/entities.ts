import type { NameFact } from '../fact.ts';
import type { Name } from './name.ts';

/**
 * The names of a text as facts, each with the number of what it names: the same letters name the same, and a short form
 * (`โกอิตา`) names whom the last long name before it that holds it as a part names (`อัสซีมี โกอิตา`), else the first behind it.
 */
export function entitiesOf(text: string, names: readonly Name[]): NameFact[] {
	const byForm = new Map<string, number>();
	const wholeForms = new Map<string, number>();
	let count = 0;
	for (const name of names) {
		const form = text.slice(name.start, name.end);
		if (name.kind !== 'person' || !form.includes(' ')) continue;
		const entity = wholeForms.get(form) ?? count++;
		wholeForms.set(form, entity);
	}
	return names.map(({ kind, start, end }) => {
		const form = text.slice(start, end);
		const key = `${kind} ${form}`;
		let entity = kind === 'person' ? wholeForms.get(form) : undefined;
		if (entity === undefined && kind === 'person') entity = byForm.get(key) ?? holder(wholeForms, form);
		entity ??= byForm.get(key) ?? count++;
		byForm.set(key, entity);
		if (kind === 'person' && form.includes(' '))
			for (const part of form.split(' ')) byForm.set(`person ${part}`, entity);
		return { kind, start, end, entity };
	});
}

function holder(wholeForms: ReadonlyMap<string, number>, form: string): number | undefined {
	for (const [whole, entity] of wholeForms) if (whole.split(' ').includes(form)) return entity;
	return undefined;
}
