const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** English verbs of the news that take a direct object and stand well in the passive. */
export const TRANSITIVE: ReadonlySet<string> = words(`
abandon abduct abolish absorb abuse accept accuse acquire acquit adopt affect aid allocate allow announce appoint approve arrest assault assist attack
attract auction award ban bar beat blame block bomb bring broadcast build buy call cancel capture carry catch cause challenge change charge
check choose close collect compensate complete conceal conclude condemn conduct confiscate confirm consider construct consume contact
convict count cover create criticise cure cut damage decorate defeat defend defer deliver demand deny deploy deport describe design destroy detain
develop discharge discover dismiss displace distribute divide donate double draft drop earn eject elect eliminate employ enrol equip
escort establish evacuate examine exclude execute expel explain export extend extradite file finance find fine fire force forgive found
free fund gain give grant harm help hire hit hold honour host house identify implement import imprison include infect inform injure
inspect install instruct interview introduce invade invest investigate invite issue jail join kidnap kill know launch lead leave lift list load
locate lose make manufacture mark meet monitor move murder name nominate notify obtain occupy offer open operate order organise oust pardon
pay perform persecute plant plan poison postpone prepare present prevent produce prohibit promote propose prosecute protect prove provide
publish punish purchase question quote raise receive recall recognise record recover recruit reduce register reject release relocate remove rent repair
repatriate replace report request require rescue restore restrict revoke reward rob sack sanction save search see seize select sell send sentence
separate serve set shoot show shut sign smuggle sponsor spend steal stop store strike submit summon supply support suspend take target teach test
threaten torture track train transfer transport treat trick try turn uncover unveil upgrade use vaccinate visit want warn watch win withdraw
wound write`);

/** Verbs whose English object Thai may mark with `ให้`: `อภัยโทษให้ทหาร` pardons soldiers. */
export const RECIPIENT_OBJECT: ReadonlySet<string> = words(
	'compensate forgive help pardon reward teach train treat vaccinate'
);

/** English verbs that need no object: `How many people died?` */
export const INTRANSITIVE: ReadonlySet<string> = words(`
appear arrive attend collapse die disappear drown emigrate escape exist fall flee gather graduate happen immigrate live march
migrate perish protest remain resign retire return rise starve strike surrender survive travel vanish volunteer vote walk work`);
