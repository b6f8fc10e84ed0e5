/** Reads `word=noun` pairs that white space separates; `_` stands for a space. */
function pairs(text: string): ReadonlyMap<string, string> {
	const split = text.trim().split(/\s+/);
	return new Map(split.map((pair) => pair.replaceAll('_', ' ').split('=', 2) as [string, string]));
}

/** Nouns of action that mean what the verb means. Our own list, of the verbs of news. */
export const VERB_NOUNS: ReadonlyMap<string, string> = pairs(`
abduct=abduction abolish=abolition absorb=absorption abuse=abuse accept=acceptance accuse=accusation achieve=achievement
acquire=acquisition acquit=acquittal act=action adapt=adaptation add=addition adjust=adjustment administer=administration
admit=admission adopt=adoption advance=advance advertise=advertisement advise=advice agree=agreement allege=allegation
allocate=allocation analyse=analysis announce=announcement answer=answer apologise=apology appeal=appeal appear=appearance
apply=application appoint=appointment appraise=appraisal approve=approval argue=argument arrange=arrangement arrest=arrest
arrive=arrival assassinate=assassination assess=assessment assist=assistance attack=attack attempt=attempt attend=attendance
authorise=authorisation ban=ban behave=behaviour believe=belief benefit=benefit betray=betrayal block=blocking boycott=boycott
calculate=calculation campaign=campaign cancel=cancellation care=care celebrate=celebration censor=censorship change=change
check=check choose=choice circulate=circulation claim=claim clarify=clarification clash=clash classify=classification
collaborate=collaboration collapse=collapse collect=collection combine=combination comment=comment communicate=communication
compare=comparison compensate=compensation compete=competition complain=complaint complete=completion comply=compliance
compromise=compromise conceal=concealment conclude=conclusion condemn=condemnation confess=confession confirm=confirmation
confiscate=confiscation conflict=conflict confront=confrontation connect=connection consent=consent conserve=conservation
consider=consideration construct=construction consult=consultation consume=consumption contaminate=contamination
contribute=contribution control=control convict=conviction cooperate=cooperation co-operate=co-operation coordinate=coordination
correct=correction corrupt=corruption create=creation criticise=criticism cure=cure damage=damage debate=debate decide=decision
declare=declaration decline=decline decrease=decrease defeat=defeat defend=defence define=definition delay=delay delegate=delegation
deliver=delivery demand=demand demolish=demolition demonstrate=demonstration deny=denial depart=departure deploy=deployment
deport=deportation describe=description design=design desire=desire destroy=destruction detain=detention deteriorate=deterioration
determine=determination develop=development die=death differ=difference dine=dining disappear=disappearance disclose=disclosure
discover=discovery discriminate=discrimination discuss=discussion dismiss=dismissal display=display dispute=dispute
dissolve=dissolution distribute=distribution divide=division divorce=divorce donate=donation doubt=doubt elect=election
eliminate=elimination emerge=emergence emigrate=emigration emit=emission employ=employment encourage=encouragement
enforce=enforcement enter=entry entertain=entertainment escape=escape establish=establishment estimate=estimate
evacuate=evacuation evade=evasion evaluate=evaluation examine=examination exchange=exchange execute=execution exercise=exercise
exhibit=exhibition exist=existence expand=expansion expect=expectation expel=expulsion experiment=experiment explain=explanation
explode=explosion exploit=exploitation explore=exploration export=export expose=exposure express=expression extend=extension
extradite=extradition fail=failure fear=fear fight=fight find=finding fine=fine flee=flight forecast=forecast forgive=forgiveness
form=formation found=foundation govern=governance graduate=graduation grow=growth guarantee=guarantee guide=guidance hate=hatred
help=help hesitate=hesitation hope=hope identify=identification imagine=imagination immigrate=immigration impeach=impeachment
implement=implementation import=import impose=imposition imprison=imprisonment improve=improvement include=inclusion
increase=increase infect=infection inform=notification inherit=inheritance inject=injection injure=injury innovate=innovation
inquire=inquiry inspect=inspection inspire=inspiration install=installation instruct=instruction insult=insult integrate=integration
intend=intention interfere=interference interpret=interpretation interrogate=interrogation intervene=intervention
interview=interview introduce=introduction invade=invasion invent=invention invest=investment investigate=investigation
invite=invitation issue=issue judge=judgement kidnap=kidnapping know=knowledge launch=launch lead=leadership learn=learning
liberate=liberation limit=limit link=link lose=loss love=love maintain=maintenance manage=management march=march marry=marriage
measure=measurement mediate=mediation meet=meeting merge=merger migrate=migration modify=modification monitor=monitoring
move=movement multiply=multiplication murder=murder need=need neglect=neglect negotiate=negotiation nominate=nomination
notify=notification object=objection obey=obedience obstruct=obstruction occupy=occupation offend=offence offer=offer
operate=operation oppose=opposition oppress=oppression order=order organise=organisation own=ownership pardon=pardon
participate=participation pay=payment perform=performance permit=permission persecute=persecution plan=plan please=pleasure
pollute=pollution possess=possession postpone=postponement practise=practice pray=prayer predict=prediction prefer=preference
prepare=preparation present=presentation preserve=preservation prevent=prevention proceed=procedure process=process
proclaim=proclamation produce=production prohibit=prohibition promise=promise promote=promotion propose=proposal
prosecute=prosecution protect=protection protest=protest prove=proof provide=provision publish=publication punish=punishment
purchase=purchase pursue=pursuit qualify=qualification raid=raid reach=reach react=reaction realise=realisation reassure=reassurance
rebel=rebellion receive=receipt recognise=recognition recommend=recommendation reconcile=reconciliation record=record
recover=recovery recruit=recruitment reduce=reduction refer=reference reform=reform refuse=refusal register=registration
regret=regret regulate=regulation reject=rejection release=release remain=remainder remove=removal renew=renewal rent=rent
repair=repair repeal=repeal reply=reply report=report represent=representation repress=repression request=request
require=requirement rescue=rescue research=research resemble=resemblance resent=resentment resign=resignation resist=resistance
resolve=resolution respect=respect respond=response restore=restoration restrict=restriction retire=retirement retreat=retreat
return=return reveal=revelation revise=revision revive=revival revoke=revocation reward=reward sanction=sanction search=search
seize=seizure select=selection separate=separation serve=service settle=settlement share=sharing shut_down=shutdown
signify=significance simplify=simplification solve=solution speak=speech stimulate=stimulation strike=strike study=study
submit=submission succeed=success suffer=suffering suggest=suggestion summon=summons supervise=supervision supply=supply
support=support suppress=suppression surrender=surrender survey=survey survive=survival suspect=suspicion suspend=suspension
sympathise=sympathy take_over=takeover talk=talk teach=teaching tell=telling tend=tendency terminate=termination test=test
think=thought threaten=threat tolerate=tolerance torture=torture trade=trade train=training transfer=transfer
translate=translation transmit=transmission transport=transport travel=travel treat=treatment trust=trust try=try unite=unity
urge=urging use=use vaccinate=vaccination verify=verification violate=violation visit=visit vote=vote want=want warn=warning
welcome=welcome win=victory withdraw=withdrawal work=work worry=worry worship=worship wound=wound
`);

/** Nouns for who does what a verb says, where every reader knows them. */
export const AGENTS: ReadonlyMap<string, string> = pairs(`
abuse=abuser advise=adviser announce=announcer apply=applicant assassinate=assassin assist=assistant attack=attacker attend=attendee
borrow=borrower build=builder buy=buyer campaign=campaigner care=carer claim=claimant clean=cleaner coach=coach collect=collector
command=commander compete=competitor complain=complainant conserve=conservationist consume=consumer contract=contractor
contribute=contributor coordinate=coordinator create=creator criticise=critic cut=cutter dance=dancer deal=dealer defend=defender
demonstrate=demonstrator deliver=courier depend=dependant design=designer develop=developer direct=director
distribute=distributor donate=donor draw=illustrator drink=drinker drive=driver edit=editor educate=educator elect=elector emigrate=emigrant
employ=employer escape=escapee examine=examiner explore=explorer export=exporter farm=farmer fight=fighter found=founder
gamble=gambler govern=governor graduate=graduate guard=guard guide=guide help=helper hire=employer hunt=hunter immigrate=immigrant
import=importer inform=informant inherit=heir inspect=inspector interpret=interpreter invade=invader invent=inventor
invest=investor investigate=investigator judge=judge kill=killer lead=leader learn=learner lend=lender listen=listener
lose=loser make=maker manage=manager manufacture=manufacturer mediate=mediator migrate=migrant murder=murderer narrate=narrator
negotiate=negotiator observe=observer offend=offender operate=operator oppose=opponent organise=organiser own=owner paint=painter
participate=participant perform=performer play=player produce=producer promote=promoter propose=proposer protect=protector
protest=protester provide=provider publish=publisher read=reader rebel=rebel receive=recipient report=reporter represent=representative
request=applicant research=researcher rescue=rescuer retire=retiree rob=robber rule=ruler run=runner sell=seller send=sender
serve=server settle=settler sing=singer smoke=smoker speak=speaker spend=spender sponsor=sponsor steal=thief
study=student succeed=successor suffer=sufferer supervise=supervisor supply=supplier support=supporter surf=surfer survive=survivor
swim=swimmer take_part=participant teach=teacher think=thinker trade=trader train=trainer translate=translator
travel=traveller use=user view=viewer violate=violator visit=visitor volunteer=volunteer vote=voter walk=walker watch=viewer
win=winner work=worker write=writer
`);

/** Nouns of quality that the endings do not make. */
export const ADJECTIVE_NOUNS: ReadonlyMap<string, string> = pairs(`
able=ability active=activity accurate=accuracy afraid=fear alive=life ancient=antiquity angry=anger anxious=anxiety ashamed=shame beautiful=beauty
big=size bold=boldness bored=boredom brave=bravery broad=breadth calm=calm careful=care certain=certainty cheap=cheapness
clean=cleanliness clear=clarity close=closeness common=commonness complex=complexity concerned=concern confident=confidence
confused=confusion confusing=confusion convenient=convenience corrupt=corruption cowardly=cowardice creative=creativity cruel=cruelty
curious=curiosity dangerous=danger dead=death deep=depth democratic=democracy difficult=difficulty disappointed=disappointment
disorderly=disorder diverse=diversity doubtful=doubt due=propriety easy=ease economical=economy efficient=efficiency
embarrassed=embarrassment equal=equality excited=excitement expert=expertise fair=fairness faithful=faithfulness false=falsehood
famous=fame fast=speed fertile=fertility flexible=flexibility frequent=frequency free=freedom friendly=friendliness full=fullness fun=fun
generous=generosity good=goodness great=greatness grateful=gratitude guilty=guilt happy=happiness harmful=harm healthy=health
high=height honest=honesty honourable=honour hopeful=hope hot=heat humble=humility hungry=hunger humid=humidity ill=illness
inaccurate=inaccuracy independent=independence inferior=inferiority innocent=innocence intelligent=intelligence intense=intensity
intimate=intimacy just=justice legal=legality legitimate=legitimacy lonely=loneliness long=length loyal=loyalty lucky=luck mad=madness
major=importance mature=maturity moral=morality necessary=necessity neutral=neutrality new=newness normal=normality noisy=noise
obscure=obscurity old=age patient=patience peaceful=peace perfect=perfection pleased=pleasure poor=poverty popular=popularity
possible=possibility powerful=power private=privacy precise=precision professional=professionalism prosperous=prosperity
proud=pride pure=purity quick=speed rare=rarity rapid=rapidity ready=readiness real=reality relevant=relevance rich=wealth right=rightness
royal=royalty safe=safety satisfied=satisfaction scarce=scarcity secret=secrecy secure=security sensitive=sensitivity
serious=seriousness severe=severity sick=sickness significant=significance silent=silence similar=similarity simple=simplicity
sincere=sincerity skilled=skill slow=slowness sovereign=sovereignty special=speciality stable=stability strict=strictness
strong=strength stupid=stupidity successful=success sufficient=sufficiency superior=superiority sure=certainty surprised=surprise
suspicious=suspicion sympathetic=sympathy tense=tension thick=thickness thirsty=thirst tired=tiredness transparent=transparency
true=truth ugly=ugliness unequal=inequality united=unity unjust=injustice urgent=urgency vacant=vacancy valid=validity
valuable=value varied=variety various=variety violent=violence virtuous=virtue visible=visibility vital=vitality vulnerable=vulnerability
warm=warmth wealthy=wealth weak=weakness well=wellness wet=wetness whole=wholeness wide=width willing=willingness wise=wisdom worried=worry
wrong=wrongness young=youth
`);

/** What a thing is called that arouses a feeling, by the adjective or verb for the feeling. */
export const AROUSING: ReadonlyMap<string, string> = pairs(`
afraid=frightening amazed=amazing annoyed=annoying ashamed=shameful believe=believable bored=boring concerned=worrying confused=confusing
depressed=depressing desire=desirable disappointed=disappointing disgusted=disgusting doubt=doubtful embarrassed=embarrassing
excited=exciting fear=frightening frightened=frightening hate=hateful impressed=impressive interested=interesting loathe=loathsome
love=lovable pity=pitiful pleased=pleasing proud=admirable regret=regrettable respect=respectable sad=saddening satisfied=satisfying
shocked=shocking sorry=regrettable surprised=surprising suspect=suspicious terrified=terrifying tired=tiring trust=trustworthy
worried=worrying worry=worrying
`);
