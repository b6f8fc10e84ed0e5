import { realEngine } from './engine.ts';
import type { Fact } from '../../src/lib/thai/facts/fact.ts';

const engine = realEngine();

/** The facts of one kind in a text by the whole engine, each with its text. */
export function factsOf<Kind extends Fact['kind']>(
	text: string,
	kind: Kind
): (Fact & { kind: Kind; text: string })[] {
	return engine
		.analyze(text)
		.facts.filter((fact): fact is Fact & { kind: Kind } => fact.kind === kind)
		.map((fact) => ({ ...fact, text: text.slice(fact.start, fact.end) }));
}
